/* The place of a pack: who can change it. A file is only as safe as the folders above it, since whoever can
 * write a folder can put another file under the old name; so every folder up to the root is checked.
 *
 * Everybody may write to a sticky folder (/tmp), but only the owner of an entry can rename or remove it: such
 * a folder may be above a folder of the user's own, but the pack itself may not be in it. */
#define _XOPEN_SOURCE 700 /* S_ISVTX */
#include "base/fail.h"
#include "base/str.h"
#include "packs/trust/trust.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool belongs(const struct stat *info, uint32_t me) {
    return info->st_uid == 0 || info->st_uid == me;
}

static bool others_write(const struct stat *info) {
    return (info->st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

static bool refuse(const char *path, const char *at, const struct stat *info, uint32_t me,
                   reslint_error *error) {
    bool folder = S_ISDIR(info->st_mode);
    const char *what = folder ? "folder" : "file";
    unsigned mode = (unsigned)(info->st_mode & 07777);
    if (!belongs(info, me))
        return rl_fail(error, path,
                       "The %s %.200s belongs to somebody else (user %u), who could "
                       "change the code. Copy the pack into a folder of your own.",
                       what, at, (unsigned)info->st_uid);
    if (folder && (info->st_mode & S_ISVTX))
        return rl_fail(error, path,
                       "The pack is in %.200s (mode %04o), where everybody may put files. "
                       "Move it into a folder of your own.",
                       at, mode);
    return rl_fail(error, path,
                   "Others than you can write the %s %.200s (mode %04o) and so change "
                   "the code. Take that right away (chmod go-w), or copy the pack into a folder of your own.",
                   what, at, mode);
}

bool rl_trust_entry(const char *path, const char *at, const struct stat *info, uint32_t me, bool above_pack,
                    reslint_error *error) {
    bool sticky = S_ISDIR(info->st_mode) && (info->st_mode & S_ISVTX) && !above_pack;
    return (belongs(info, me) && (!others_write(info) || sticky)) || refuse(path, at, info, me, error);
}

/* `end` is where the entry's name ends in the real path. */
static bool judge(rl_arena *arena, const char *path, const char *real, size_t end, bool above_pack,
                  reslint_error *error) {
    const char *at = end ? rl_copy(arena, real, end) : "/";
    struct stat info;
    if (lstat(at, &info)) return rl_fail(error, path, "The pack cannot be read: %s.", strerror(errno));
    return rl_trust_entry(path, at, &info, geteuid(), above_pack, error);
}

const char *rl_trust_path(rl_arena *arena, const char *path, reslint_error *error) {
    struct stat info;
    const char *real = rl_real_path(arena, path);
    if (!real || stat(real, &info)) {
        rl_fail(error, path, "The pack cannot be read: %s.", strerror(errno));
        return NULL;
    }
    if (!S_ISREG(info.st_mode)) {
        rl_fail(error, path, "The pack is not a file.");
        return NULL;
    }
    size_t last = (size_t)(strrchr(real, '/') - real);
    for (size_t end = 0; real[end]; end++)
        if (real[end] == '/' && !judge(arena, path, real, end, end == last, error)) return NULL;
    return judge(arena, path, real, strlen(real), false, error) ? real : NULL;
}

/* Whoever can change the program can change its packs, so the program's owner counts like the user. */
static bool as_program(const struct stat *info) {
    struct stat program;
    return belongs(info, geteuid()) ||
           (stat("/proc/self/exe", &program) == 0 && program.st_uid == info->st_uid);
}

bool rl_trust_installed(rl_arena *arena, const char *path, reslint_error *error) {
    struct stat info, above;
    const char *slash = strrchr(path, '/');
    const char *folder = slash ? rl_copy(arena, path, (size_t)(slash - path)) : ".";
    if (stat(path, &info) || stat(folder, &above))
        return rl_fail(error, path, "The pack cannot be read: %s.", strerror(errno));
    if (!S_ISREG(info.st_mode)) return rl_fail(error, path, "The pack is not a file.");
    if (!as_program(&above) || (above.st_mode & S_IWOTH))
        return refuse(path, folder, &above, geteuid(), error);
    return (as_program(&info) && !(info.st_mode & S_IWOTH)) || refuse(path, path, &info, geteuid(), error);
}

bool rl_trust_lies_in(rl_arena *arena, const char *real, const char *folder) {
    const char *slash = strrchr(real, '/');
    return folder && rl_is_same_file(rl_copy(arena, real, (size_t)(slash - real) + 1), folder);
}

/* A relative XDG_DATA_HOME would name a folder in the working folder; the standard says to ignore it. */
const char *rl_trust_home(rl_arena *arena, const char *name) {
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && data[0] == '/') return rl_format(arena, "%s/reslint/%s", data, name);
    if (home && home[0] == '/') return rl_format(arena, "%s/.local/share/reslint/%s", home, name);
    return NULL;
}
