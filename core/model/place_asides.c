/* Comments and everything else that is read as if it were not there: each becomes a comment of the resolution
 * that it is in, between the blocks where it is. No other part of the model knows of them. */
#include "model/builder.h"

static rl_node *comment_of(rl_builder *b, const rl_aside *aside) {
    rl_node *node = rl_node_new(b, RESLINT_COMMENT, aside->at);
    node->pub.text = rl_slice(b->file, aside->at.begin, aside->at.end);
    node->pub.in = (reslint_span){0, node->pub.text.len};
    *(rl_piece *)rl_push(b->arena, &node->pieces) = (rl_piece){0, aside->at.begin, 0};
    return node;
}

/* Puts the comment after `after`, a block of `parent`; NULL puts it first. */
static void insert(rl_node *parent, rl_node *after, rl_node *node) {
    node->pub.parent = &parent->pub;
    node->pub.next = after ? after->pub.next : parent->first_block ? &parent->first_block->pub : NULL;
    if (after)
        after->pub.next = &node->pub;
    else
        parent->first_block = node;
    if (parent->last_block == after) parent->last_block = node;
}

void rl_place_asides(rl_builder *b, const rl_asides *asides) {
    uint32_t k = 0;
    rl_node *parent = NULL, *after = NULL;
    for (uint32_t i = 0; i < asides->len; i++) {
        const rl_aside *aside = &asides->items[i];
        if (aside->kind == RL_ASIDE_MARGIN_NUMBER || aside->kind == RL_ASIDE_REMARK ||
            aside->at.begin == aside->at.end)
            continue;
        while (k < b->resolutions.len &&
               (!parent || b->resolutions.items[k]->node->pub.source.begin <= aside->at.begin)) {
            parent = b->resolutions.items[k++]->node;
            after = NULL;
        }
        if (!parent) return;
        for (;;) {
            rl_node *next = after ? rl_mut(after->pub.next) : parent->first_block;
            if (!next || next->pub.source.begin > aside->at.begin) break;
            after = next;
        }
        rl_node *node = comment_of(b, aside);
        insert(parent, after, node);
        after = node;
    }
}
