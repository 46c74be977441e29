/* See first_asked.h. */
#include "os/first_asked.h"

#include <string.h>

void rl_first_asked_begin(rl_first_asked *file, rl_arena *arena, const char *path) {
    file->path = rl_copy(arena, path, strlen(path));
    pthread_mutex_init(&file->lock, NULL);
}

void rl_first_asked_end(rl_first_asked *file) {
    pthread_mutex_destroy(&file->lock);
}

const char *rl_first_asked_open(rl_first_asked *file, const char *(*open)(const char *path, void *made),
                                void *made) {
    pthread_mutex_lock(&file->lock);
    if (!file->asked) file->error = open(file->path, made);
    file->asked = true;
    const char *error = file->error;
    pthread_mutex_unlock(&file->lock);
    return error;
}
