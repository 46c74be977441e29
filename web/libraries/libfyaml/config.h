/* What libfyaml's configure finds out, for emscripten. */
#define HAVE_QSORT_R 0
#define HAVE_BYTESWAP_H 1
#define HAVE_DECL_ENVIRON 1
#define HAVE_ENVIRON 1
#define VERSION "0.7.12"
