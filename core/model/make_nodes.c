/* Making nodes and attaching them to the tree. While a block grows, its inline elements and its blocks are in
 * two lists; rl_tie makes of them the one list that rules see. */
#include "model/builder.h"

#include <stddef.h>

rl_node *rl_node_new(rl_builder *b, uint32_t kind, reslint_span source) {
    rl_node *node = rl_alloc(b->arena, kind < RESLINT_LABEL ? sizeof *node : offsetof(rl_node, syn));
    node->pub.kind = kind;
    node->pub.source = source;
    node->pub.block = &node->pub;
    return node;
}

void rl_add_inline(rl_node *block, rl_node *child) {
    child->pub.parent = &block->pub;
    child->pub.block = &block->pub;
    if (block->last_inline)
        block->last_inline->pub.next = &child->pub;
    else
        block->pub.first_child = &child->pub;
    block->last_inline = child;
    block->n_inlines++;
}

void rl_add_block(rl_node *parent, rl_node *child) {
    child->pub.parent = &parent->pub;
    if (parent->last_block)
        parent->last_block->pub.next = &child->pub;
    else
        parent->first_block = child;
    parent->last_block = child;
}

void rl_tie(rl_node *node) {
    for (rl_node *child = node->first_block; child; child = rl_mut(child->pub.next)) rl_tie(child);
    if (!node->first_block) return;
    if (node->last_inline)
        node->last_inline->pub.next = &node->first_block->pub;
    else
        node->pub.first_child = &node->first_block->pub;
}

rl_node *rl_inline_at(rl_builder *b, rl_node *block, uint32_t kind, uint32_t begin, uint32_t end) {
    rl_node *node = rl_node_new(b, kind, (reslint_span){0, 0});
    node->pub.in = (reslint_span){begin, end};
    node->pub.text = rl_slice(block->pub.text, begin, end);
    reslint_place place = {&block->pub, {begin, end}};
    node->pub.source = rl_place_source(place, NULL);
    rl_add_inline(block, node);
    return node;
}

/* Where an offset is once [begin, end) is gone. */
static uint32_t after_cut(uint32_t at, uint32_t begin, uint32_t end) {
    return at <= begin ? at : at >= end ? at - (end - begin) : begin;
}

/* Moves the inline elements and brackets after `at` to the second half, which begins at `from`. */
static void move_later(rl_builder *b, rl_node *block, rl_node *rest, uint32_t at, uint32_t from) {
    rl_node *child = rl_mut(block->pub.first_child);
    block->pub.first_child = NULL;
    block->last_inline = NULL;
    block->n_inlines = 0;
    while (child) {
        rl_node *next = rl_mut(child->pub.next);
        bool later = child->pub.in.begin > at;
        child->pub.next = NULL;
        if (later) {
            child->pub.in.begin = after_cut(child->pub.in.begin, 0, from);
            child->pub.in.end = after_cut(child->pub.in.end, 0, from);
            if (!child->pieces.len)
                child->pub.text = rl_slice(rest->pub.text, child->pub.in.begin, child->pub.in.end);
        }
        rl_add_inline(later ? rest : block, child);
        child = next;
    }
    rl_marks kept = {0};
    for (uint32_t i = 0; i < block->brackets.len; i++) {
        rl_mark mark = block->brackets.items[i];
        bool later = mark.at > at;
        if (later) mark.at = after_cut(mark.at, 0, from);
        *(rl_mark *)rl_push(b->arena, later ? &rest->brackets : &kept) = mark;
    }
    block->brackets = kept;
}

rl_node *rl_split(rl_builder *b, rl_node *block, uint32_t at) {
    uint32_t len = block->pub.text.len, from = rl_past_any(block->pub.text, at, " ");
    at = rl_trim_end(rl_slice(block->pub.text, 0, at), " ").len;
    reslint_span source = rl_place_source((reslint_place){&block->pub, {from, len}}, NULL);
    rl_node *rest = rl_node_new(b, block->pub.kind, source);
    rest->syn = RL_SYN_PARAGRAPH;
    rest->pub.text = block->pub.text;
    for (uint32_t i = 0; i < block->pieces.len; i++)
        *(rl_piece *)rl_push(b->arena, &rest->pieces) = block->pieces.items[i];
    rl_cut(b, rest, 0, from);
    rest->pub.in = (reslint_span){0, rest->pub.text.len};
    move_later(b, block, rest, at, from);
    block->pub.source.end = rl_place_source((reslint_place){&block->pub, {0, at}}, NULL).end;
    rl_cut(b, block, at, len);
    return rest;
}

static void cut_pieces(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end) {
    rl_pieces kept = {0};
    for (uint32_t i = 0; i < block->pieces.len; i++) {
        rl_piece piece = block->pieces.items[i];
        uint32_t stop = i + 1 < block->pieces.len ? block->pieces.items[i + 1].text : block->pub.text.len;
        if (piece.text < begin) *(rl_piece *)rl_push(b->arena, &kept) = piece;
        if (stop <= end) continue;
        uint32_t from = piece.text > end ? piece.text : end;
        *(rl_piece *)rl_push(b->arena, &kept) =
            (rl_piece){from - (end - begin), piece.source + (from - piece.text), piece.len};
    }
    block->pieces = kept;
}

void rl_cut(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end) {
    if (begin >= end || end > block->pub.text.len) return;
    cut_pieces(b, block, begin, end);
    uint32_t len = block->pub.text.len - (end - begin);
    char *text = rl_alloc(b->arena, len + 1);
    memcpy(text, block->pub.text.ptr, begin);
    memcpy(text + begin, block->pub.text.ptr + end, block->pub.text.len - end);
    block->pub.text = (reslint_str){text, len};
    block->pub.in.end = len;
    for (const reslint_node *child = block->pub.first_child; child; child = child->next) {
        rl_node *node = rl_mut(child);
        bool own = node->pieces.len > 0; /* it was cut out and has its own text */
        node->pub.in.begin = after_cut(node->pub.in.begin, begin, end);
        node->pub.in.end = after_cut(node->pub.in.end, begin, end);
        if (!own) node->pub.text = rl_slice(block->pub.text, node->pub.in.begin, node->pub.in.end);
    }
    for (uint32_t i = 0; i < block->brackets.len; i++)
        block->brackets.items[i].at = after_cut(block->brackets.items[i].at, begin, end);
}
