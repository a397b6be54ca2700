// libexttextcat: names the language of a text by its letter groups.
#include <libexttextcat/textcat.h>
