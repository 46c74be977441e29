/* A sealed file in memory (Linux). The only file that needs more of the system than POSIX has. */
#define _GNU_SOURCE /* memfd_create and the seals; before every header */
#include "os/sealed.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_BYTES = 64 * 1024 * 1024, STEP = 64 * 1024 };

static int copy_all(int from, int to) {
    char piece[STEP];
    for (size_t total = 0;;) {
        ssize_t got = read(from, piece, sizeof piece);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return got < 0 ? errno : 0;
        total += (size_t)got;
        if (total > MOST_BYTES) return EFBIG;
        for (ssize_t done = 0; done < got;) {
            ssize_t put = write(to, piece + done, (size_t)(got - done));
            if (put < 0 && errno == EINTR) continue;
            if (put < 0) return errno;
            done += put;
        }
    }
}

static int map(rl_sealed *out) {
    struct stat info;
    if (fstat(out->fd, &info)) return errno;
    if (info.st_size == 0) return ENOEXEC;
    out->len = (size_t)info.st_size;
    void *bytes = mmap(NULL, out->len, PROT_READ, MAP_PRIVATE, out->fd, 0);
    if (bytes == MAP_FAILED) return errno;
    out->bytes = bytes;
    return 0;
}

int rl_seal_file(const char *path, rl_sealed *out) {
    *out = (rl_sealed){.fd = -1};
    int from = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC | O_NOFOLLOW), problem = from < 0 ? errno : 0;
    if (!problem) {
        out->fd = memfd_create("reslint-pack", MFD_CLOEXEC | MFD_ALLOW_SEALING);
        problem = out->fd < 0 ? errno : copy_all(from, out->fd);
    }
    if (!problem && fcntl(out->fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL))
        problem = errno;
    if (!problem) problem = map(out);
    if (from >= 0) close(from);
    if (problem) rl_seal_end(out, false);
    return problem;
}

const char *rl_sealed_path(rl_arena *arena, const rl_sealed *sealed) {
    return rl_format(arena, "/proc/self/fd/%d", sealed->fd);
}

void rl_seal_end(rl_sealed *sealed, bool keep_open) {
    if (sealed->bytes) munmap((void *)(uintptr_t)sealed->bytes, sealed->len);
    if (sealed->fd >= 0 && !keep_open) close(sealed->fd);
    sealed->bytes = NULL;
}
