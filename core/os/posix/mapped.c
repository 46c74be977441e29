/* See mapped.h. */
#include "os/mapped.h"
#include "os/linked_files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int check_size(const struct stat *about, size_t limit) {
    if (S_ISDIR(about->st_mode)) return EISDIR;
    if (!S_ISREG(about->st_mode) || about->st_size <= 0) return EINVAL;
    return (uintmax_t)about->st_size > limit ? EFBIG : 0;
}

static int map_linked(const char *path, size_t limit, rl_mapped *out) {
    const rl_linked_file *file = rl_linked_file_at(path);
    if (!file) return errno;
    if (file->len == 0 || file->len > limit) return file->len ? EFBIG : EINVAL;
    *out = (rl_mapped){file->bytes, file->len};
    return 0;
}

int rl_map_file(const char *path, size_t limit, rl_mapped *out) {
    *out = (rl_mapped){NULL, 0};
    if (rl_is_linked_path(path)) return map_linked(path, limit, out);
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe must not make us wait */
    if (file < 0) return errno;
    struct stat about;
    int error = fstat(file, &about) ? errno : check_size(&about, limit);
    if (!error) {
        void *bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
        if (bytes == MAP_FAILED)
            error = errno;
        else
            *out = (rl_mapped){bytes, (size_t)about.st_size};
    }
    close(file);
    return error;
}

void rl_unmap_file(rl_mapped *mapped) {
    if (mapped->bytes && !rl_is_linked_bytes(mapped->bytes))
        munmap((void *)(uintptr_t)mapped->bytes, mapped->len);
    *mapped = (rl_mapped){NULL, 0};
}
