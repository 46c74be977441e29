/* Names: words that the paragraphs of a resolution write with a capital in mid-sentence. They are gathered
 * once for a resolution, when a rule about capitals first asks; with them “Roads in Rome” needs no list of
 * cities. */
#include "base/sorted.h"
#include "base/str.h"
#include "reslint/kit/elements.h"
#include "rulefile/run/sweep.h"

#include <stdlib.h>

static bool is_running_text(const reslint_node *node) {
    switch (node->kind) {
    case RESLINT_PREAMBULAR_PARAGRAPH:
    case RESLINT_OPERATIVE_PARAGRAPH:
    case RESLINT_POINT:
    case RESLINT_CONTINUATION:
    case RESLINT_ANNEX_PARAGRAPH: return true;
    default: return false;
    }
}

static void add_names_of(rl_sweep *sweep, const reslint_node *node) {
    for (uint32_t at = 0, end; at<node->text.len; at = end> at ? end : at + 1) {
        uint32_t hash = rl_image_hash(node->text, at, &end);
        const rl_hit word = {0, 0, {node, {at, end}}, NULL, 0};
        if (end > at && rl_hit_is_name(&word)) *rl_push(sweep->arena, &sweep->names) = hash;
    }
}

static int by_number(const void *a, const void *b) {
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return rl_order(x, y);
}

static void gather(rl_sweep *sweep) {
    const reslint_node *root = sweep->resolution;
    sweep->has_names = true;
    for (const reslint_node *n = root; n; n = rk_next_node(n, root))
        if (is_running_text(n)) add_names_of(sweep, n);
    if (sweep->names.len) qsort(sweep->names.items, sweep->names.len, sizeof *sweep->names.items, by_number);
}

bool rl_sweep_knows_name(rl_sweep *sweep, reslint_str word) {
    uint32_t end, hash = rl_image_hash(word, 0, &end);
    if (!sweep->has_names) gather(sweep);
    return sweep->names.len && bsearch(&hash, sweep->names.items, sweep->names.len,
                                       sizeof *sweep->names.items, by_number) != NULL;
}
