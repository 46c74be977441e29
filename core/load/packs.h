/* Packs of native rules: where they lie, and the gate that each must pass. Native code is not sandboxed, so
 * whether a file is to be trusted is decided in gate.c before it is opened, since its constructors run at
 * once. */
#ifndef RL_LOAD_PACKS_H
#define RL_LOAD_PACKS_H
#include "base/arena.h"
#include "reslint/findings.h"

/* Opens a pack and judges it: it can be opened, exports its table, speaks this ABI, misses nothing. It is
 * never closed again. NULL with `error` filled. */
const reslint_pack *rl_pack_open(rl_arena *arena, const char *path, reslint_error *error);
/* Judges the table of a pack that is in memory already. `path` is for messages. */
bool rl_pack_judge(const reslint_pack *pack, const char *path, reslint_error *error);
/* The *.so files of a folder, sorted, as paths. False with `error` filled when it cannot be read. */
bool rl_pack_folder(rl_arena *arena, const char *folder, char ***paths, uint32_t *count,
                    reslint_error *error);
/* The folder of that name ("packs", "data") that belongs to this program (installed, or of the build tree), or
 * NULL; `looked_in` (may be NULL) becomes a list of the folders that were tried, for the message. */
const char *rl_home_folder(rl_arena *arena, const char *name, const char **looked_in);
#endif
