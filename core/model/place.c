/* From places in folded text to the file. An end maps after the last byte included, never to the start of
 * the next piece: what lies between two pieces (line ends, mark-up, page furniture) belongs to neither. */
#include "base/sorted.h"
#include "model/builder.h"
#include "reslint/kit/elements.h"

/* The node through whose pieces a place is mapped, with the offsets shifted to it; an inline element without
 * a text of its own is mapped through its block. */
static const rl_node *home_of(reslint_place *place) {
    const rl_node *node = rl_mut(place->node);
    if (node->pieces.len || node->pub.block == &node->pub) return node;
    place->in.begin += node->pub.in.begin;
    place->in.end += node->pub.in.begin;
    return rl_mut(node->pub.block);
}

static uint32_t piece_at(const rl_pieces *pieces, uint32_t at) {
    uint32_t low = 0, high = pieces->len;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (pieces->items[middle].text <= at)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t map_begin(const rl_pieces *pieces, uint32_t at) {
    const rl_piece *piece = &pieces->items[piece_at(pieces, at)];
    return piece->source + (piece->len ? 0 : at - piece->text);
}

static uint32_t map_end(const rl_pieces *pieces, uint32_t end) {
    const rl_piece *piece = &pieces->items[piece_at(pieces, end - 1)];
    return piece->len ? piece->source + piece->len : piece->source + (end - piece->text);
}

/* An empty place maps to just after the byte before it (an insertion belongs to the word that it follows); at
 * the very beginning, to just before the first byte. */
static reslint_span map_empty(const rl_node *node, uint32_t at) {
    uint32_t where = !node->pieces.len ? node->pub.source.begin
                     : at              ? map_end(&node->pieces, at)
                                       : map_begin(&node->pieces, 0);
    return (reslint_span){where, where};
}

reslint_span rl_place_source(reslint_place place, bool *straight) {
    if (straight) *straight = true;
    if (place.node->kind == RESLINT_BRACKET && place.in.begin == 0 && place.in.end >= place.node->text.len)
        return place.node->source; /* the whole bracket: its marks are not in the text */
    const rl_node *node = home_of(&place);
    uint32_t len = node->pub.text.len;
    if (place.in.end > len) place.in.end = len;
    if (place.in.begin > place.in.end) place.in.begin = place.in.end;
    if (!node->pieces.len) return node->pub.source;
    if (place.in.begin == place.in.end) return map_empty(node, place.in.begin);
    reslint_span span = {map_begin(&node->pieces, place.in.begin), map_end(&node->pieces, place.in.end)};
    if (span.end < span.begin) span.end = span.begin;
    if (straight) *straight = span.end - span.begin == place.in.end - place.in.begin;
    return span;
}

static bool lies_before(const void *node, uint32_t i, const void *offset) {
    const reslint_place here = {node, {i, i + 1}};
    return rl_place_source(here, NULL).begin < *(const uint32_t *)offset;
}

uint32_t rl_place_at(const reslint_node *node, uint32_t offset) {
    return rl_first_from(node, 0, node->text.len, lies_before, &offset);
}

uint32_t rl_place_pieces(reslint_place place, reslint_span *pieces, uint32_t max) {
    const rl_node *node = home_of(&place);
    if (place.in.end > node->pub.text.len) place.in.end = node->pub.text.len;
    if (!node->pieces.len || place.in.begin >= place.in.end) {
        if (max) pieces[0] = rl_place_source(place, NULL);
        return 1;
    }
    uint32_t count = 0, at = place.in.begin;
    for (uint32_t i = piece_at(&node->pieces, at); at < place.in.end && i < node->pieces.len; i++) {
        uint32_t stop = i + 1 < node->pieces.len ? node->pieces.items[i + 1].text : node->pub.text.len;
        uint32_t end = stop < place.in.end ? stop : place.in.end;
        if (end <= at) continue;
        reslint_span piece = {map_begin(&node->pieces, at), map_end(&node->pieces, end)};
        bool meets = count && count <= max && pieces[count - 1].end == piece.begin;
        if (meets)
            pieces[count - 1].end = piece.end;
        else if (count++ < max)
            pieces[count - 1] = piece;
        at = end;
    }
    return count;
}

static const reslint_node *search(const reslint_node *node, uint32_t offset) {
    for (const reslint_node *child = node->first_child; child; child = child->next) {
        if (rk_is_inline(child)) continue;
        if (offset >= child->source.begin && offset < child->source.end) {
            const reslint_node *deeper = search(child, offset);
            return deeper ? deeper : child->kind < RESLINT_MASTHEAD ? NULL : child;
        }
        const reslint_node *deeper = child->kind == RESLINT_OPERATIVE_PARAGRAPH ||
                                             child->kind == RESLINT_POINT || child->kind < RESLINT_MASTHEAD
                                         ? search(child, offset)
                                         : NULL;
        if (deeper) return deeper;
    }
    return NULL;
}

const reslint_node *rl_model_block_at(const rl_model *model, uint32_t offset) {
    return search(model->document, offset);
}
