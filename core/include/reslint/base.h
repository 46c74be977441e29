/* reslint/base.h: the version that a text is compared with (--base FILE). A rule asks for it with
 *   const reslint_base *base = ctx->host->extension(RESLINT_BASE_ID);
 * and does nothing when the answer is NULL, or when paragraphs have no counterpart: most runs compare with
 * nothing. [check]: only from inside check(), on its thread. */
#ifndef RESLINT_BASE_H
#define RESLINT_BASE_H

#include "reslint/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

#define RESLINT_BASE_ID "reslint.base/1"

typedef struct reslint_base { /* (grows) */
    /* What an operative paragraph of this text was in the earlier version, or NULL: it is new, or there is no
     * earlier version. */
    const reslint_node *(*before)(reslint_ctx *ctx, const reslint_node *now);
    /* What became of an operative paragraph of the earlier version, or NULL: it is gone. */
    const reslint_node *(*now)(reslint_ctx *ctx, const reslint_node *before);
} reslint_base;

#ifdef __cplusplus
}
#endif
#endif
