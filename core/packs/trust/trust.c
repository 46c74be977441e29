/* Judges a pack that did not come with the program: its place, its bytes, the user's word. The bytes are
 * copied into sealed memory first, and everything after that looks at the copy. */
#include "packs/trust/trust.h"
#include "base/fail.h"
#include "base/str.h"

/* The path quoted for a shell. */
static const char *in_shell(rl_arena *arena, const char *path) {
    const char *out = "";
    if (!path[strcspn(path, " \t\n'\"\\$`!*?[]{}()<>|&;#~")] && path[0] != '-') return path;
    for (; *path; path++)
        out = *path == '\'' ? rl_format(arena, "%s'\\''", out) : rl_format(arena, "%s%c", out, *path);
    return rl_format(arena, "'%s'", out);
}

static bool ask_user(rl_arena *arena, const char *path, const char *real, const rl_sealed *sealed,
                     reslint_error *error) {
    char digest[RL_DIGEST];
    rl_trusted said;
    rl_digest(real, sealed->bytes, sealed->len, digest);
    if (!rl_trust_ask(arena, real, digest, &said, error)) return false;
    if (said == RL_TRUST_YES) return true;
    const char *command = in_shell(arena, real);
    if (said == RL_TRUST_CHANGED)
        return rl_fail(error, path,
                       "The pack has changed since you trusted it. If you know why: reslint "
                       "trust %s",
                       command);
    return rl_fail(error, path,
                   "The pack is native code, runs with all your rights, and you have not "
                   "said that you trust it. If you do: reslint trust %s",
                   command);
}

bool rl_trust_judge(rl_arena *arena, const char *path, bool ask, rl_sealed *out, reslint_error *error) {
    *out = (rl_sealed){.fd = -1};
    const char *real = rl_trust_path(arena, path, error);
    if (!real || !rl_seal(real, out, error)) return false;
    if (rl_trust_elf(out->bytes, out->len, path, error) && (!ask || ask_user(arena, path, real, out, error)))
        return true;
    rl_seal_end(out, false);
    return false;
}
