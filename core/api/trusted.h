/* api/trusted.h: which native packs the user allows to be loaded. */
#ifndef RESLINT_API_TRUSTED_H
#define RESLINT_API_TRUSTED_H

#include "api/error.h"

#include <stdbool.h>

/* What the user allows: a native pack, by its real path and its contents (docs/security.md). */
typedef struct reslint_trusted {
    char path[4096]; /* the real path */
    char sha256[65]; /* of the contents, as sha256sum prints it; "" when they were not read */
} reslint_trusted;
/* Would it be loaded, as it is now? False with the reason in `error`. */
bool reslint_is_trusted(const char *path, reslint_error *error);
/* Allows the pack to be loaded until it changes. False with `error` filled when it could not be loaded all
 * the same: others can change it, it would bring other libraries. */
bool reslint_trust(const char *path, reslint_trusted *out, reslint_error *error);
/* Forbids it again; false with `error` filled when it was not trusted, too. */
bool reslint_untrust(const char *path, reslint_trusted *out, reslint_error *error);
/* The SHA-256 of a file's contents; false when it cannot be read. */
bool reslint_sha256(const char *path, char out[65]);

#endif
