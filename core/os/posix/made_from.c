/* See made_from.h. The attribute is "HOW SOURCE-HASH LENGTH-HASH": for a file that was copied, moved or
 * edited under another name, or made from another draft, it does not match. */
#include "os/made_from.h"

#include "base/str.h"
#include "os/paths.h"

#include <inttypes.h>

#if defined(__linux__) && !defined(__EMSCRIPTEN__)
#include <sys/xattr.h>

static const char attribute[] = "user.reslint.made-from";

static void put(const char *path, const char *note) {
    (void)setxattr(path, attribute, note, strlen(note), 0);
}
static bool is(const char *path, const char *note) {
    char found[200];
    ssize_t size = getxattr(path, attribute, found, sizeof found);
    return size > 0 && (size_t)size == strlen(note) && memcmp(found, note, (size_t)size) == 0;
}
#else
static void put(const char *path, const char *note) {
    (void)path, (void)note;
}
static bool is(const char *path, const char *note) {
    (void)path, (void)note;
    return false;
}
#endif

static const char *note_of(rl_arena *arena, const char *path, const char *how, const char *from,
                           const char *bytes, size_t len) {
    const char *source = rl_real_path(arena, from), *place = rl_real_path(arena, path);
    if (!source || !place || len > UINT32_MAX) return NULL;
    uint64_t names = rl_hash_pair(rl_str(source), rl_str(place));
    uint64_t text = rl_hash_pair((reslint_str){bytes, (uint32_t)len}, RL_STR(""));
    return rl_format(arena, "%s %016" PRIx64 " %zu-%016" PRIx64, how, names, len, text);
}

void rl_made_from_note(rl_arena *arena, const char *path, const char *how, const char *from,
                       const char *bytes, size_t len) {
    const char *note = note_of(arena, path, how, from, bytes, len);
    if (note) put(path, note);
}

bool rl_made_from_is(rl_arena *arena, const char *path, const char *how, const char *from, const char *bytes,
                     size_t len) {
    const char *note = note_of(arena, path, how, from, bytes, len);
    return note && is(path, note);
}
