/* See leftover.h. The file of a process that still runs is left alone: it may be about to take its place.
 * (Nothing is known here of a process on another machine that shares the folder; if its file were removed,
 * its rename would fail and say so, and the old text would stay.) */
#include "os/leftover.h"
#include "base/str.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

const char *rl_leftover_name(rl_arena *arena, const char *folder, unsigned number) {
    return rl_format(arena, "%s.reslint-%ld-%u.tmp", folder, (long)getpid(), number);
}

/* The digits up to `end`, which is skipped; -1 if there is anything else. */
static long number_before(const char **at, char end) {
    long number = 0;
    const char *s = *at;
    for (; rl_is_digit((unsigned char)*s) && number < INT_MAX / 10; s++) number = number * 10 + (*s - '0');
    if (s == *at || *s != end) return -1;
    *at = s + 1;
    return number;
}

/* The process that a name refers to, or 0 if it is not such a name. */
static pid_t process_of(const char *name) {
    static const char head[] = ".reslint-";
    if (strncmp(name, head, sizeof head - 1) != 0) return 0;
    name += sizeof head - 1;
    long process = number_before(&name, '-');
    if (process <= 0 || number_before(&name, '.') < 0) return 0;
    return strcmp(name, "tmp") == 0 ? (pid_t)process : 0;
}

static bool is_gone(pid_t process) {
    return process != getpid() && kill(process, 0) && errno == ESRCH;
}

void rl_leftovers_remove(rl_arena *arena, const char *folder) {
    DIR *entries = opendir(folder[0] ? folder : ".");
    if (!entries) return;
    for (const struct dirent *next; (next = readdir(entries)) != NULL;) {
        pid_t process = process_of(next->d_name);
        struct stat info;
        if (!process || !is_gone(process)) continue;
        const char *path = rl_format(arena, "%s%s", folder, next->d_name);
        if (lstat(path, &info) == 0 && S_ISREG(info.st_mode)) (void)unlink(path);
    }
    closedir(entries);
}
