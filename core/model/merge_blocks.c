/* Makes one block of two: texts, pieces, inline elements and brackets of the second are added after those of
 * the first. A text that is joined again and again has spare room after it, which doubles, so that joining a
 * thousand lines costs no more than their bytes do. */
#include "model/builder.h"

static void move_inlines(rl_builder *b, rl_node *node, rl_node *more, uint32_t shift) {
    rl_node *child = rl_mut(more->pub.first_child);
    rl_node *end = more->last_inline;
    while (child) {
        rl_node *next = child == end ? NULL : rl_mut(child->pub.next);
        child->pub.next = NULL;
        child->pub.in.begin += shift;
        child->pub.in.end += shift;
        if (child->pieces.len == 0)
            child->pub.text = rl_slice(node->pub.text, child->pub.in.begin, child->pub.in.end);
        rl_add_inline(node, child);
        child = next;
    }
    more->pub.first_child = NULL;
    more->last_inline = NULL;
    for (uint32_t i = 0; i < more->brackets.len; i++) {
        rl_mark *mark = rl_push(b->arena, &node->brackets);
        *mark = more->brackets.items[i];
        mark->at += shift;
    }
}

/* Puts a label that turned out to be text ("3" at the beginning of a wrapped line) back into the text. */
static void label_back(rl_builder *b, rl_node *more) {
    const reslint_node *first = rl_label_of(&more->pub);
    if (!first) return;
    rl_node *label = rl_mut(first);
    uint32_t shift = label->pub.text.len + 1;
    char *text = rl_alloc(b->arena, (size_t)shift + more->pub.text.len + 1);
    memcpy(text, label->pub.text.ptr, label->pub.text.len);
    text[shift - 1] = ' ';
    memcpy(text + shift, more->pub.text.ptr, more->pub.text.len);
    rl_pieces pieces = {0};
    for (uint32_t i = 0; i < label->pieces.len; i++)
        *(rl_piece *)rl_push(b->arena, &pieces) = label->pieces.items[i];
    *(rl_piece *)rl_push(b->arena, &pieces) = (rl_piece){shift - 1, label->pub.source.end, 0};
    for (uint32_t i = 0; i < more->pieces.len; i++) {
        rl_piece *piece = rl_push(b->arena, &pieces);
        *piece = more->pieces.items[i];
        piece->text += shift;
    }
    more->pieces = pieces;
    more->pub.text = (reslint_str){text, shift + more->pub.text.len};
    more->pub.first_child = label == more->last_inline ? NULL : label->pub.next;
    if (label == more->last_inline) more->last_inline = NULL;
    for (const reslint_node *child = more->pub.first_child; child; child = child->next) {
        rl_mut(child)->pub.in.begin += shift;
        rl_mut(child)->pub.in.end += shift;
        if (child == &more->last_inline->pub) break;
    }
    for (uint32_t i = 0; i < more->brackets.len; i++) more->brackets.items[i].at += shift;
}

/* Room for `len` bytes of text in all, at least twice the present length; the present text is moved there. */
static char *room_for(rl_builder *b, rl_node *node, size_t len) {
    if (node->own && node->own == node->pub.text.ptr && len <= node->room) return node->own;
    node->room = len > SIZE_MAX / 2 ? len : len * 2;
    node->own = rl_alloc_raw(b->arena, node->room);
    if (node->pub.text.len) memcpy(node->own, node->pub.text.ptr, node->pub.text.len);
    return node->own;
}

void rl_join(rl_builder *b, rl_node *node, rl_node *more) {
    label_back(b, more);
    uint32_t len = node->pub.text.len;
    bool hyphen = len > 1 && node->pub.text.ptr[len - 1] == '-' &&
                  rl_is_alpha((unsigned char)node->pub.text.ptr[len - 2]);
    uint32_t gap = len && !hyphen ? 1 : 0;
    uint32_t shift = len + gap;
    char *text = room_for(b, node, (size_t)shift + more->pub.text.len);
    if (gap) text[len] = ' ';
    if (more->pub.text.len) memcpy(text + shift, more->pub.text.ptr, more->pub.text.len);
    /* the joining space maps to after the last byte of the first half */
    if (gap) *(rl_piece *)rl_push(b->arena, &node->pieces) = (rl_piece){len, node->pub.source.end, 0};
    for (uint32_t i = 0; i < more->pieces.len; i++) {
        rl_piece *piece = rl_push(b->arena, &node->pieces);
        *piece = more->pieces.items[i];
        piece->text += shift;
    }
    node->pub.text = (reslint_str){text, shift + more->pub.text.len};
    node->pub.in.end = node->pub.text.len;
    node->pub.source.end = more->pub.source.end;
    node->pub.flags |= RESLINT_NODE_JOINED;
    move_inlines(b, node, more, shift);
}
