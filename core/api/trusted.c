/* Public interface: what the user trusts. A pack is judged as if it were to be loaded, so that nobody can
 * trust what would be refused anyway; none of its code runs. */
#include "api/reslint.h"
#include "base/fail.h"
#include "base/str.h"
#include "os/linked_files.h"
#include "packs/trust/trust.h"

static bool fill(reslint_trusted *out, const char *real, reslint_error *error) {
    *out = (reslint_trusted){0};
    if (strlen(real) >= sizeof out->path) return rl_fail(error, real, "The path is too long.");
    memcpy(out->path, real, strlen(real));
    return true;
}

static bool trust(rl_arena *arena, const char *path, reslint_trusted *out, reslint_error *error) {
    rl_sealed sealed;
    char digest[RL_DIGEST];
    uint32_t removed;
    if (!rl_trust_judge(arena, path, false, &sealed, error)) return false;
    const char *real = rl_real_path(arena, path);
    bool good = real ? fill(out, real, error) : rl_fail(error, path, "The pack has just gone.");
    if (good) {
        rl_digest(NULL, sealed.bytes, sealed.len, out->sha256);
        rl_digest(real, sealed.bytes, sealed.len, digest);
        good = rl_trust_write(arena, real, digest, &removed, error);
    }
    rl_seal_end(&sealed, false);
    return good;
}

bool reslint_is_trusted(const char *path, reslint_error *error) {
    rl_arena arena = {0};
    rl_sealed sealed;
    bool good = rl_trust_judge(&arena, path, true, &sealed, error);
    if (good) rl_seal_end(&sealed, false);
    rl_arena_free(&arena);
    return good;
}

bool reslint_trust(const char *path, reslint_trusted *out, reslint_error *error) {
    rl_arena arena = {0};
    bool good = trust(&arena, path, out, error);
    rl_arena_free(&arena);
    return good;
}

/* A pack that no longer exists is identified by the path as it was given. */
bool reslint_untrust(const char *path, reslint_trusted *out, reslint_error *error) {
    rl_arena arena = {0};
    const char *real = rl_real_path(&arena, path);
    uint32_t removed = 0;
    if (!real) real = path;
    bool good = fill(out, real, error) && rl_trust_write(&arena, real, NULL, &removed, error);
    if (good && !removed) good = rl_fail(error, path, "This pack is not trusted; nothing to take back.");
    rl_arena_free(&arena);
    return good;
}

bool reslint_sha256(const char *path, char out[65]) {
    rl_sealed sealed;
    reslint_error error;
    rl_arena arena = {0};
    const rl_linked_file *own = rl_linked_file_at(path);
    if (own) { /* sealed, like the program's code */
        rl_digest(NULL, own->bytes, own->len, out);
        return true;
    }
    const char *real = rl_real_path(&arena, path);
    bool good = real && rl_seal(real, &sealed, &error);
    rl_arena_free(&arena);
    if (!good) return false;
    rl_digest(NULL, sealed.bytes, sealed.len, out);
    rl_seal_end(&sealed, false);
    return true;
}
