// What Swift's Glibc leaves out: mallopt(3), and where the linker has put the code of the program.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>

extern const char __executable_start, etext;

static inline const void *newswire_code_start(void) { return &__executable_start; }
static inline const void *newswire_code_end(void) { return &etext; }
#endif
