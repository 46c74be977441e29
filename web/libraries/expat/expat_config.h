/* What expat's configure finds out, for emscripten. Its hash tables are salted only with the clock: a file
 * made to slow them down can slow down only the page in which it is opened, and reslint refuses any DOCTYPE
 * (core/readers/xml.c). */
#define BYTEORDER 1234
#define HAVE_MEMMOVE 1
#define HAVE_UNISTD_H 1
#define XML_CONTEXT_BYTES 1024
#define XML_DTD 1
#define XML_NS 1
#define XML_POOR_ENTROPY 1
