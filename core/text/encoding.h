/* The bytes of a file and the text in them. Whatever a file's encoding, its text is UTF-8 here, and it goes
 * back into the file as it came: a repair never changes the encoding. */
#ifndef RL_TEXT_ENCODING_H
#define RL_TEXT_ENCODING_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

typedef enum rl_encoding { RL_UTF8, RL_UTF16_LITTLE, RL_UTF16_BIG, RL_WINDOWS_1252 } rl_encoding;

/* UTF-16 if there is a byte order mark for it, or else RL_UTF8. */
rl_encoding rl_encoding_by_mark(const char *bytes, size_t len);
/* Does a text that is not UTF-8 read as Windows-1252, which Word writes on English Windows? Every byte must
 * be a character there, and nothing in it may be valid UTF-8 beyond ASCII. */
bool rl_encoding_reads_as_1252(const char *bytes, size_t len);

/* The text as UTF-8, without the mark of UTF-16; half of a surrogate pair becomes a byte that is not UTF-8.
 * In the arena, with a NUL byte after it. */
char *rl_encoding_decode(rl_arena *arena, rl_encoding encoding, const char *bytes, size_t len,
                         size_t *out_len);
/* And back again, with the mark. False if the encoding does not have a character. */
bool rl_encoding_encode(rl_arena *arena, rl_encoding encoding, reslint_str text, const char **bytes,
                        size_t *len);
/* "UTF-16", "Windows-1252" */
const char *rl_encoding_name(rl_encoding encoding);
#endif
