/* Writing files so that nothing is ever lost. A new text is written next to the file under another name,
 * flushed, and renamed over it: a full disk, a kill or a lack of memory leaves either the old file or the new
 * one. Anything that is not an ordinary file (a pipe, a device, /dev/stdout) cannot be renamed over and is
 * written directly. */
#ifndef RL_OS_REPLACE_H
#define RL_OS_REPLACE_H
#include "base/arena.h"
#include "base/written.h"

#include <stdbool.h>
#include <sys/stat.h>

/* Which file it was, and at what time: enough to see that somebody has written it since. Nothing is known of
 * what is not an ordinary file, or does not exist. */
typedef struct rl_stamp {
    bool known;
    uint64_t device, inode, size;
    int64_t seconds, nanoseconds; /* of the last change to its contents */
} rl_stamp;

/* For the file that a path leads to, following links; for an open file. Not `known` if there is none. */
rl_stamp rl_stamp_of(const char *path);
rl_stamp rl_stamp_of_open(int fd);
/* Are both known, and the same file, whatever was written to it? */
bool rl_stamp_same_file(const rl_stamp *a, const rl_stamp *b);
/* And has it not been written since? */
bool rl_stamp_same(const rl_stamp *a, const rl_stamp *b);

/* Is what the path names not an ordinary file, or a file that is already open (/dev/stdout)? Then it is
 * written directly. */
bool rl_is_written_straight(const char *path);

/* Besides the values of errno; rl_file_problem() has words for it. */
enum { RL_FILE_CHANGED = -2 };

/* A file that is being written. The struct must stay where the caller put it until it is finished or dropped;
 * programs that end by exit() in between leave nothing next to the file. One thread at a time. */
typedef struct rl_replacement {
    int fd;            /* to write to */
    const char *fresh; /* its name next to the file; NULL: it is written directly */
    const char *real;  /* the file whose place it takes; both in the arena */
    const char *folder;
    struct stat old;
    bool exists;
    struct rl_replacement *next; /* in the list of those that are not finished */
} rl_replacement;

/* From now on a signal that asks the program to end (SIGINT, SIGTERM, SIGHUP) first removes what is not
 * finished. To be called once, by a program and not by a library, before it has threads. */
void rl_replacements_mind_signals(void);

/* Returns 0, or an errno value, and then there is nothing to finish. A symbolic link keeps pointing to the
 * same file. */
int rl_replacement_begin(rl_arena *arena, const char *path, rl_replacement *out);
/* Puts it in its place, with the owner and mode of the old file. `expected`: only if the file is still that
 * one (otherwise RL_FILE_CHANGED), or NULL. Unless it returns 0 the old file is as it was, and nothing is
 * left next to it. */
int rl_replacement_finish(rl_replacement *file, const rl_stamp *expected);
/* The old file stays. */
void rl_replacement_drop(rl_replacement *file);

/* All of this in one call: 0, an errno value, or RL_FILE_CHANGED. */
int rl_replace_file(rl_arena *arena, const char *path, const char *bytes, size_t len);
int rl_replace_same_file(rl_arena *arena, const char *path, const rl_stamp *expected, const char *bytes,
                         size_t len);
/* Creates a file that does not exist yet, whole or not at all; EEXIST if something of that name does. */
int rl_create_file(rl_arena *arena, const char *path, const char *bytes, size_t len);

/* Writes all of it; 0 or an errno value. */
int rl_write_all(int fd, const char *bytes, size_t len);
#endif
