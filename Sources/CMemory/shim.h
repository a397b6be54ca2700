// mallopt(3), which Swift's Glibc leaves out.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
