/* Trust in native packs. Native code is not sandboxed, and a shared object's constructors run while it is
 * opened, so all of this is decided beforehand from the file's bytes: who can change the file, what it is,
 * whether the user allowed exactly these contents at exactly this place. docs/security.md says what this
 * protects against. */
#ifndef RL_PACKS_TRUST_TRUST_H
#define RL_PACKS_TRUST_TRUST_H
#include "api/findings.h"
#include "base/arena.h"
#include "os/paths.h"
#include "os/sealed.h"

#include <stdbool.h>

enum { RL_DIGEST = 65 }; /* a SHA-256 as 64 hexadecimal digits and a NUL */

struct stat;

/* ---- the place (who_can_write.c) ---- */
/* The file's real path, if nobody but the user and root can change it or any folder above it; otherwise NULL,
 * with `error` filled. */
const char *rl_trust_path(rl_arena *arena, const char *path, reslint_error *error);
/* Can nobody but `me` and root change the entry `at` of a path? `above_pack`: it is the folder of the pack itself, which
 * not even a sticky bit makes safe. Otherwise false, with `error` filled. */
bool rl_trust_entry(const char *path, const char *at, const struct stat *info, uint32_t me, bool above_pack,
                    reslint_error *error);
/* The same for a pack that came with the program: judged quickly, by the pack and its folder alone. */
bool rl_trust_installed(rl_arena *arena, const char *path, reslint_error *error);
/* Is the real path directly in that folder? */
bool rl_trust_lies_in(rl_arena *arena, const char *real, const char *folder);
/* The user's folder of that name ("packs") or file ("trusted"), or NULL if there is no home. */
const char *rl_trust_home(rl_arena *arena, const char *name);

/* ---- the bytes (digest.c, elf.c) ---- */
/* See os/sealed.h. */
bool rl_seal(const char *path, rl_sealed *out, reslint_error *error);
/* Is it a shared object for this machine that brings no other code with it? */
bool rl_trust_elf(const unsigned char *bytes, size_t len, const char *path, reslint_error *error);
/* The SHA-256 of the contents alone (`name` NULL), as sha256sum prints it, or of a name and the contents. */
void rl_digest(const char *name, const unsigned char *bytes, size_t len, char out[RL_DIGEST]);

/* ---- the user's word (trusted_list.c) ---- */
typedef enum rl_trusted { RL_TRUST_NO, RL_TRUST_CHANGED, RL_TRUST_YES } rl_trusted;
/* What the user said about the file: yes; yes, but to other contents; nothing. Returns false if the list
 * cannot be used. */
bool rl_trust_ask(rl_arena *arena, const char *real, const char *digest, rl_trusted *out,
                  reslint_error *error);
/* Takes out the file's entries and, with `digest`, puts in a new one. `removed`: how many were taken out. */
bool rl_trust_write(rl_arena *arena, const char *real, const char *digest, uint32_t *removed,
                    reslint_error *error);

/* ---- all together (trust.c) ---- */
/* Judges and seals a pack that did not come with the program. With `ask` the user must also have trusted
 * it. */
bool rl_trust_judge(rl_arena *arena, const char *path, bool ask, rl_sealed *out, reslint_error *error);
#endif
