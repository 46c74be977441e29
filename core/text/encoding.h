/* The bytes of a file and the text that is in them. Whatever a file was written in, its text is UTF-8 here, and goes
 * back into the file as it came: a repair never changes the encoding. */
#ifndef RL_TEXT_ENCODING_H
#define RL_TEXT_ENCODING_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef enum rl_encoding { RL_UTF8, RL_UTF16_LITTLE, RL_UTF16_BIG, RL_WINDOWS_1252 } rl_encoding;

/* UTF-16 with its byte order mark, or RL_UTF8. */
rl_encoding rl_encoding_by_mark(const char *bytes, size_t len);
/* Does a text that is no UTF-8 read as Windows-1252, which Word writes on English Windows? No byte of it is without
 * a meaning there, and none of its characters is UTF-8 beyond ASCII. */
bool rl_encoding_reads_as_1252(const char *bytes, size_t len);

/* The text as UTF-8, without the mark of UTF-16; half a pair becomes a byte that is no UTF-8. In the arena, with a NUL
 * byte after it. */
char *rl_encoding_decode(rl_arena *arena, rl_encoding encoding, const char *bytes, size_t len,
                         size_t *out_len);
/* And back, with the mark. False when a character is not in the encoding. */
bool rl_encoding_encode(rl_arena *arena, rl_encoding encoding, reslint_str text, const char **bytes,
                        size_t *len);
/* "UTF-16", "Windows-1252" */
const char *rl_encoding_name(rl_encoding encoding);
#endif
