/* Packs of native rules: where they are, and the gate that each must pass. Native code is not sandboxed and
 * its constructors run at once, so whether a file is trusted is decided (trust.h) before it is opened. */
#ifndef RL_PACKS_PACKS_H
#define RL_PACKS_PACKS_H
#include "api/findings.h"
#include "base/arena.h"

/* Where a pack comes from, and therefore what must be true of it. */
typedef enum rl_origin_of_pack {
    RL_PACK_INSTALLED, /* the program's own folder: only its owner can change it */
    RL_PACK_USERS,     /* the user's folder: nobody else can change it, and it brings no libraries */
    RL_PACK_NAMED      /* by --plugin: the user also trusts its contents */
} rl_origin_of_pack;

const char *rl_origin_words(rl_origin_of_pack origin);
/* The user's folder of that name, or NULL if there is none. */
const char *rl_users_folder(rl_arena *arena, const char *name);

/* Opens a pack and judges it: it must open, export its table, support this ABI and lack nothing. It is never
 * closed again. On failure returns NULL and fills `error`. */
const reslint_pack *rl_pack_open(rl_arena *arena, const char *path, rl_origin_of_pack origin,
                                 reslint_error *error);
/* Judges the table of a pack that is in memory already. `path` is for messages. */
bool rl_pack_judge(const reslint_pack *pack, const char *path, reslint_error *error);
/* The *.so files of a folder, sorted, as paths. Returns false and fills `error` when it cannot be read. */
bool rl_pack_folder(rl_arena *arena, const char *folder, char ***paths, uint32_t *count,
                    reslint_error *error);
/* The folder of that name ("packs", "data") that belongs to this program (installed, or of the build tree),
 * or NULL; `looked_in` (may be NULL) becomes a list of the folders that were tried, for the message. */
const char *rl_home_folder(rl_arena *arena, const char *name, const char **looked_in);
#endif
