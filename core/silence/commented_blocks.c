/* Which block a comment is about. A text may have as many comments as blocks: blocks are sorted once, and
 * comments, which come in the order of the text, are walked along with them. */
#include "base/heap.h"
#include "base/sorted.h"
#include "reslint/kit/elements.h"
#include "silence/own_findings.h"

static bool is_block(const reslint_node *node) {
    return rk_is_block(node) && node->kind != RESLINT_COMMENT;
}

/* What is inside a block belongs to it, even if it comes after the block's own text. */
static void stretch(rl_own *own, uint32_t outer, uint32_t inner) {
    if (outer == UINT32_MAX) return;
    reslint_span *span = &own->blocks.items[outer].span;
    if (own->blocks.items[inner].span.end > span->end) span->end = own->blocks.items[inner].span.end;
}

/* Without recursion: a text may nest points to any depth. */
static void collect(rl_own *own, const reslint_node *root) {
    uint32_t here = UINT32_MAX;
    for (const reslint_node *node = root;;) {
        if (is_block(node)) {
            *(rl_extent *)rl_push(own->sieve->scratch, &own->blocks) = (rl_extent){node, node->source, here};
            here = own->blocks.len - 1;
        }
        bool down = !rk_is_inline(node) && node->first_child;
        if (down) {
            node = node->first_child;
            continue;
        }
        for (;; node = node->parent) {
            if (is_block(node)) {
                stretch(own, own->blocks.items[here].parent, here);
                here = own->blocks.items[here].parent;
            }
            if (node == root) return;
            if (node->next) break;
        }
        node = node->next;
    }
}

void rl_own_collect(rl_own *own, const reslint_node *document) {
    for (const reslint_node *n = document->first_child; n; n = n->next) {
        collect(own, n);
        if (n->kind == RESLINT_RESOLUTION)
            *(const reslint_node **)rl_push(own->sieve->scratch, &own->resolutions) = n;
    }
}

/* A block by where it begins. */
typedef struct placed_comment {
    uint32_t begin, block;
} placed_comment;

static int by_begin(const void *a, const void *b) {
    const placed_comment *x = a, *y = b;
    return rl_order_two(x->begin, y->begin, x->block, y->block);
}

static placed_comment *sorted_blocks(rl_own *own) {
    placed_comment *all = rl_alloc_n(own->sieve->scratch, own->blocks.len, sizeof *all);
    for (uint32_t i = 0; i < own->blocks.len; i++)
        all[i] = (placed_comment){own->blocks.items[i].span.begin, i};
    if (own->blocks.len) qsort(all, own->blocks.len, sizeof *all, by_begin);
    return all;
}

static bool is_in(const rl_own *own, uint32_t block, uint32_t outer) {
    while (block != UINT32_MAX && block != outer) block = own->blocks.items[block].parent;
    return block == outer;
}

void rl_own_find_blocks(rl_own *own) {
    rl_arena *scratch = own->sieve->scratch;
    uint32_t n = own->blocks.len, begun = 0, after = 0;
    placed_comment *all = sorted_blocks(own);
    rl_heap open = {rl_alloc_n(scratch, n, sizeof(uint32_t)),
                    0}; /* of ~block: the innermost has the highest */
    own->block_of = rl_alloc_n(scratch, own->comments.len, sizeof *own->block_of);
    for (uint32_t i = 0; i < own->comments.len; i++) {
        reslint_span at = own->comments.items[i].at;
        for (; begun < n && all[begun].begin <= at.begin; begun++) rl_heap_put(&open, ~all[begun].block);
        /* no later comment can be in a block that ends before this one does */
        while (open.len && own->blocks.items[~open.items[0]].span.end < at.end) rl_heap_drop(&open);
        while (after < n && all[after].begin < at.end) after++;
        uint32_t inside = open.len ? ~open.items[0] : UINT32_MAX;
        uint32_t next = after < n ? all[after].block : UINT32_MAX;
        bool moves =
            is_in(own, next, inside) && (inside == UINT32_MAX || rl_own_comment_alone(own->sieve->text, at));
        own->block_of[i] = moves ? next : inside;
    }
}
