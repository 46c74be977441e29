/* A zip file with some parts changed: the parts that stay are copied as they are packed, byte for byte. */
#ifndef RL_READERS_ZIP_WRITE_H
#define RL_READERS_ZIP_WRITE_H
#include "readers/zip.h"

/* One part of the new file. */
typedef struct rl_zip_change {
    reslint_str name;
    reslint_str bytes; /* the new contents; ptr NULL: the part is removed */
} rl_zip_change;

/* The new file, in the arena. Parts that `zip` (may be NULL) does not have are added at the end, in order.
 * The same input gives the same bytes. NULL, or what is wrong. */
const char *rl_zip_write(rl_arena *arena, const rl_zip *zip, const rl_zip_change *changes, uint32_t count,
                         reslint_str *out);
#endif
