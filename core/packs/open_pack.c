/* The gate. First comes trust, which looks only at the file; then the loader; then the table is judged, its
 * versions first. Every failure says which file and why, in a sentence that a user of packs can act on. */
#include "base/fail.h"
#include "base/str.h"
#include "os/library.h"
#include "packs/packs.h"
#include "packs/trust/trust.h"

enum { MOST_RULES = 4096, LONGEST_NAME = 63 };

/* The loader's message without the name of the file, which our message already has. The loader does not
 * always say that it ran out of memory. */
static const char *loaders_reason(const char *opened, const char *why) {
    size_t len = strlen(opened);
    if (strstr(why, "failed to map segment")) return "there is not enough memory for it";
    return strncmp(why, opened, len) == 0 && strncmp(why + len, ": ", 2) == 0 ? why + len + 2 : why;
}

static void *open_file(const char *opened, const char *path, reslint_error *error) {
    const char *why;
    void *handle = rl_library_open(opened, &why);
    if (!handle) rl_fail(error, path, "The pack cannot be opened: %s.", loaders_reason(opened, why));
    return handle;
}

/* Opens it through the descriptor, so that the bytes that were judged are the ones that are loaded. */
static void *open_sealed(rl_arena *arena, const char *path, bool ask, reslint_error *error) {
    rl_sealed sealed;
    if (!rl_trust_judge(arena, path, ask, &sealed, error)) return NULL;
    void *handle = open_file(rl_sealed_path(arena, &sealed), path, error);
    rl_seal_end(&sealed, handle != NULL);
    return handle;
}

/* A pack named by --plugin may be one that came with the program. */
static bool came_with_program(rl_arena *arena, const char *path) {
    const char *folder = rl_home_folder(arena, "packs", NULL), *real = rl_real_path(arena, path);
    return real && rl_trust_lies_in(arena, real, folder);
}

const reslint_pack *rl_pack_open(rl_arena *arena, const char *path, rl_origin_of_pack origin,
                                 reslint_error *error) {
    if (!rl_library_loads()) {
        rl_fail(
            error, path,
            "This reslint is a program without a loader for native packs. Use an installed reslint for this pack, or "
            "write its rules as a rule file (.yaml).");
        return NULL;
    }
    bool ours = origin == RL_PACK_INSTALLED || (origin == RL_PACK_NAMED && came_with_program(arena, path));
    if (ours && !rl_trust_installed(arena, path, error)) return NULL;
    /* The loader searches the system's folders for a name without a slash; a pack is never looked for there. */
    const char *opened = strchr(path, '/') ? path : rl_format(arena, "./%s", path);
    void *handle =
        ours ? open_file(opened, path, error) : open_sealed(arena, path, origin == RL_PACK_NAMED, error);
    if (!handle) return NULL;
    const reslint_pack *pack = rl_library_symbol(handle, "reslint_pack_entry");
    if (!pack) {
        rl_fail(error, path, "This is not a pack of rules: it does not export reslint_pack_entry.");
        return NULL;
    }
    return rl_pack_judge(pack, path, error) ? pack : NULL;
}

/* A pack for a newer minor version may ask the host for things that it does not have. */
static bool judge_version(const reslint_pack *pack, const char *path, reslint_error *error) {
    if (pack->abi_major != RESLINT_ABI_MAJOR)
        return rl_fail(error, path,
                       "The pack was built for ABI %u.%u; this reslint supports ABI %u.%u. Rebuild "
                       "the pack.",
                       (unsigned)pack->abi_major, (unsigned)pack->abi_minor, RESLINT_ABI_MAJOR,
                       RESLINT_ABI_MINOR);
    if (pack->abi_minor > RESLINT_ABI_MINOR)
        return rl_fail(
            error, path,
            "The pack was built for a newer reslint (ABI %u.%u; this one speaks %u.%u). Update reslint.",
            (unsigned)pack->abi_major, (unsigned)pack->abi_minor, RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR);
    return true;
}

bool rl_pack_judge(const reslint_pack *pack, const char *path, reslint_error *error) {
    if (!judge_version(pack, path, error)) return false;
    if (!pack->name || !pack->name[0] || strlen(pack->name) > LONGEST_NAME)
        return rl_fail(error, path, "The pack has no name.");
    if (!pack->version) return rl_fail(error, path, "The pack %s has no version.", pack->name);
    if (!pack->rules) return rl_fail(error, path, "The pack %s has no table of rules.", pack->name);
    for (uint32_t i = 0; i < MOST_RULES; i++)
        if (!pack->rules[i].rule) return true;
    return rl_fail(error, path, "The pack %s has a table of rules without end.", pack->name);
}
