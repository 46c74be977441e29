/* Trust in native packs. Native code is not sandboxed, and a shared object's constructors run while it is
 * opened, so all of this is decided on the file's bytes before: who can change the file, what it is, whether
 * the user allowed exactly these contents at exactly this place. docs/security.md says what it is good for.
 */
#ifndef RL_PACKS_TRUST_TRUST_H
#define RL_PACKS_TRUST_TRUST_H
#include "api/findings.h"
#include "base/arena.h"
#include "os/paths.h"
#include "os/sealed.h"

#include <stdbool.h>

enum { RL_DIGEST = 65 }; /* a SHA-256 as 64 hexadecimal digits and a NUL */

/* ---- the place (who_can_write.c) ---- */
/* The file's real path, when it is a file that nobody but its user and root can change, nor any folder above
 * it; NULL with `error` filled. */
const char *rl_trust_path(rl_arena *arena, const char *path, reslint_error *error);
/* The same of a pack that came with the program: judged quickly, by the pack and its folder alone. */
bool rl_trust_installed(rl_arena *arena, const char *path, reslint_error *error);
/* Does the real path lie straight in that folder? */
bool rl_trust_lies_in(rl_arena *arena, const char *real, const char *folder);
/* The user's folder of that name ("packs") or file ("trusted"), or NULL where there is no home. */
const char *rl_trust_home(rl_arena *arena, const char *name);

/* ---- the bytes (digest.c, elf.c) ---- */
/* See os/sealed.h. */
bool rl_seal(const char *path, rl_sealed *out, reslint_error *error);
/* Is it a shared object of this machine that brings no further code with it? */
bool rl_trust_elf(const unsigned char *bytes, size_t len, const char *path, reslint_error *error);
/* Of the contents alone (`name` NULL), as sha256sum prints it, or of a name and the contents. */
void rl_digest(const char *name, const unsigned char *bytes, size_t len, char out[RL_DIGEST]);

/* ---- the user's word (trusted_list.c) ---- */
typedef enum rl_trusted { RL_TRUST_NO, RL_TRUST_CHANGED, RL_TRUST_YES } rl_trusted;
/* What the user said of the file: yes; that of other contents; nothing. False: the list cannot be used. */
bool rl_trust_ask(rl_arena *arena, const char *real, const char *digest, rl_trusted *out,
                  reslint_error *error);
/* Takes the file's entries out and, with `digest`, puts a new one in. `removed`: how many went. */
bool rl_trust_write(rl_arena *arena, const char *real, const char *digest, uint32_t *removed,
                    reslint_error *error);

/* ---- all together (trust.c) ---- */
/* Judges and seals a pack that did not come with the program. With `ask` the user's word is needed too. */
bool rl_trust_judge(rl_arena *arena, const char *path, bool ask, rl_sealed *out, reslint_error *error);
#endif
