/* reslint/base.h: the version with which a text is compared (--base FILE). A rule asks for it with
 *   const reslint_base *base = ctx->host->extension(RESLINT_BASE_ID);
 * and does nothing if the answer is NULL or paragraphs have no counterpart: most runs compare with nothing.
 * [check]: only from inside check(), on its thread. */
#ifndef RESLINT_BASE_H
#define RESLINT_BASE_H

#include "reslint/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

#define RESLINT_BASE_ID "reslint.base/1"

typedef struct reslint_base { /* (grows) */
    /* The paragraph that an operative paragraph of this text was in the earlier version; NULL if it is new,
     * or if there is no earlier version. */
    const reslint_node *(*before)(reslint_ctx *ctx, const reslint_node *now);
    /* The paragraph that an operative paragraph of the earlier version is now; NULL if it is gone. */
    const reslint_node *(*now)(reslint_ctx *ctx, const reslint_node *before);
} reslint_base;

#ifdef __cplusplus
}
#endif
#endif
