/* api/trusted.h: which native packs the user allows to be loaded. */
#ifndef RESLINT_API_TRUSTED_H
#define RESLINT_API_TRUSTED_H

#include "api/error.h"

#include <stdbool.h>

/* A native pack that the user allows, by its real path and its contents (docs/security.md). */
typedef struct reslint_trusted {
    char path[4096]; /* the real path */
    char sha256[65]; /* of the contents, as sha256sum prints it; "" if they were not read */
} reslint_trusted;
/* Would it be loaded as it is now? If not, `error` has the reason. */
bool reslint_is_trusted(const char *path, reslint_error *error);
/* Allows the pack to be loaded until it changes. Returns false and fills `error` when it would still be
 * refused: others can change it, or it would bring other libraries. */
bool reslint_trust(const char *path, reslint_trusted *out, reslint_error *error);
/* Forbids it again; returns false and fills `error` on failure, which includes that it was not trusted. */
bool reslint_untrust(const char *path, reslint_trusted *out, reslint_error *error);
/* The SHA-256 of a file's contents; false when it cannot be read. */
bool reslint_sha256(const char *path, char out[65]);

#endif
