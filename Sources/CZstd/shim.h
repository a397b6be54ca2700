// Zstandard (RFC 8878), in one call.
#include <zstd.h>
