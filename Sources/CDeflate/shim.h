// libdeflate: gzip in one call, smaller and quicker than zlib's.
#include <libdeflate.h>
