// libxml2 for Swift. ICU is switched off in what the compiler sees: libxml2's headers would pull in Debian's
// ICU beside the one inside Foundation, and a clean build fails on the two versions.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/catalog.h>
#include <libxml/encoding.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

// xmlFree is a global function pointer, which Swift 6 refuses to read.
static inline void newswire_xmlFree(void *pointer) {
    xmlFree(pointer);
}
