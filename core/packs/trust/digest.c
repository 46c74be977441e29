/* The bytes of a pack: sealed, so that they stay what they are, and their SHA-256. */
#include "base/fail.h"
#include "packs/trust/trust.h"

#include <sha2.h>
#include <string.h>

bool rl_seal(const char *path, rl_sealed *out, reslint_error *error) {
    int problem = rl_seal_file(path, out);
    return !problem || rl_fail(error, path, "The pack cannot be opened: %s.", strerror(problem));
}

void rl_digest(const char *name, const unsigned char *bytes, size_t len, char out[RL_DIGEST]) {
    SHA2_CTX hash;
    SHA256Init(&hash);
    if (name) SHA256Update(&hash, (const uint8_t *)name, strlen(name) + 1);
    SHA256Update(&hash, bytes, len);
    SHA256End(&hash, out);
}
