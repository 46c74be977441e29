/* What libmd's configure finds out, for emscripten. */
#define HAVE_UNISTD_H 1
