/* The gate. First trust, which looks at the file alone; then dlopen; then the table is judged, versions
 * before all else. All failures say which file and why in a sentence that a user of packs can act on. */
#include "base/file.h"
#include "base/str.h"
#include "lint/rules.h"
#include "load/packs.h"

#include <dlfcn.h>
#include <errno.h>
#include <sys/stat.h>

enum { MOST_RULES = 4096, LONGEST_NAME = 63 };

/* May this file's code run? It must be an ordinary file; the one place where further conditions belong. */
static bool is_trusted(const char *path, reslint_error *error) {
    struct stat info;
    if (stat(path, &info)) return rl_fail(error, path, "The pack cannot be read: %s.", strerror(errno));
    if (!S_ISREG(info.st_mode)) return rl_fail(error, path, "The pack is not a file.");
    return true;
}

/* dlopen searches the system's folders for a name without a slash; a pack is never looked for there. */
static const char *with_slash(rl_arena *arena, const char *path) {
    return strchr(path, '/') ? path : rl_format(arena, "./%s", path);
}

const reslint_pack *rl_pack_open(rl_arena *arena, const char *path, reslint_error *error) {
    if (!is_trusted(path, error)) return NULL;
    void *handle = dlopen(with_slash(arena, path), RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char *why = dlerror();
        rl_fail(error, path, "The pack cannot be opened: %s.", why ? why : "no reason is given");
        return NULL;
    }
    const reslint_pack *pack = dlsym(handle, "reslint_pack_entry");
    if (!pack) {
        rl_fail(error, path, "This is no pack of rules: it does not export reslint_pack_entry.");
        return NULL;
    }
    return rl_pack_judge(pack, path, error) ? pack : NULL;
}

/* A pack of a newer minor version may ask the host for what it does not have. */
static bool judge_version(const reslint_pack *pack, const char *path, reslint_error *error) {
    if (pack->abi_major != RESLINT_ABI_MAJOR)
        return rl_fail(error, path,
                       "The pack was built for rules of ABI %u.%u; this reslint speaks %u.%u. Build it anew.",
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
