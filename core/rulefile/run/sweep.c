/* The sweep: every block is cut into words once, each word is looked up in the index of all rules, and what
 * the index offers is compared letter by letter. Then patterns are tried if their word occurred or if they
 * have none. */
#include "rulefile/run/sweep.h"
#include "base/sorted.h"
#include "base/str.h"
#include "os/clock.h"
#include "reslint/rulekit.h"
#include "rulefile/image/word_sum.h"

#include <stdlib.h>

enum { FEW_LETTERS = 10 }; /* up to here one search for each costs less than listing all adjacent letters */

bool rl_sweep_covers(const rl_sweep *sweep, const rl_image_rule *rule) {
    const rl_field *field = &sweep->field;
    if (!(rule->blocks & field->block)) return false;
    return field->inside ? (rule->within & field->inside) != 0 : true;
}

reslint_ctx *rl_sweep_open(rl_sweep *sweep, uint32_t rule) {
    if (sweep->given_up[rule]) return NULL;
    return sweep->open(sweep->from, rule);
}

static char lower_at(reslint_str s, uint32_t at) {
    unsigned char c = (unsigned char)s.ptr[at];
    if (at && (unsigned char)s.ptr[at - 1] == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97)
        return (char)(c + 0x20);
    return rl_lower((char)c);
}

uint32_t rl_phrase_at(reslint_str text, uint32_t at, reslint_str phrase, bool ignorecase) {
    static const char curly[] = "\xE2\x80\x99";
    for (uint32_t i = 0; i < phrase.len; i++) {
        if (at >= text.len) return 0;
        if (phrase.ptr[i] == '\'' && text.len - at >= 3 && memcmp(text.ptr + at, curly, 3) == 0) {
            at += 3;
            continue;
        }
        bool same =
            text.ptr[at] == phrase.ptr[i] || (ignorecase && lower_at(text, at) == lower_at(phrase, i));
        if (!same) return 0;
        at++;
    }
    uint32_t beyond;
    rl_image_hash(text, at, &beyond);
    uint32_t last;
    rl_image_hash(phrase, phrase.len - 1, &last);
    bool in_word = beyond > at && last == phrase.len;
    return in_word ? 0 : at;
}

/* Does one of the elements in which the rule may look contain all of [at, end)? A quick check for blocks with
 * many elements; yes means that a walk over them will find one. */
static bool may_look(const rl_sweep *sweep, const rl_image_rule *rule, uint32_t at, uint32_t end) {
    const reslint_node *node = sweep->field.node;
    if (!node->elements || !rule->within || sweep->field.inside || rule->within & RL_DECL_OPENING)
        return true;
    for (uint32_t kind = RESLINT_LABEL; kind <= RESLINT_ARTEFACT; kind++)
        if (rule->within & RL_DECL_INLINE(kind) &&
            rk_row_reaches(node->elements, kind - RESLINT_LABEL, at + 1, end - 1))
            return true;
    return false;
}

static void take_literal(rl_sweep *sweep, const rl_image_literal *literal, uint32_t at) {
    const rl_image *image = &sweep->set->image;
    const rl_image_entry *entry = &image->entries[literal->entry];
    const rl_image_rule *rule = &image->rules[entry->rule];
    if (!rl_sweep_covers(sweep, rule)) return;
    if (literal->gate) {
        rl_sweep_try(sweep, literal->entry);
        return;
    }
    reslint_str phrase = {image->texts + literal->text, literal->len};
    bool ignorecase = (rule->flags & RL_IMAGE_IGNORECASE) != 0;
    uint32_t end = rl_phrase_at(sweep->field.node->text, at, phrase, ignorecase);
    if (!end || !rl_sweep_open(sweep, entry->rule) || !may_look(sweep, rule, at, end)) return;
    const reslint_node *next = NULL;
    reslint_span part;
    for (uint32_t step = 0; rl_sweep_part(sweep, rule, &next, &step, &part);) {
        if (at < part.begin || end > part.end) continue;
        rl_hit *hit = rl_push(sweep->arena, &sweep->hits);
        *hit = (rl_hit){entry->rule, literal->entry, {sweep->field.node, {at, end}}, NULL, 0};
        return;
    }
}

static void look_up(rl_sweep *sweep, uint32_t hash, uint32_t at, uint32_t end, uint32_t slot) {
    const rl_image *image = &sweep->set->image;
    for (uint32_t i = image->slots[slot]; i < image->slots[slot + 1]; i++) {
        const rl_image_literal *literal = &image->literals[i];
        if (literal->hash != hash || literal->word != end - at) continue;
        take_literal(sweep, literal, at);
    }
}

static uint32_t shift_of(const rl_image *image) {
    uint32_t bits = 0;
    while ((2u << bits) <= image->n_slots - 1) bits++;
    return 32 - bits;
}

static void read_words(rl_sweep *sweep) {
    reslint_str text = sweep->field.node->text;
    const uint32_t *slots = sweep->set->image.slots;
    uint32_t shift = shift_of(&sweep->set->image);
    for (uint32_t at = 0, end, hash; at < text.len; at = end) {
        if (text.ptr[at] == ' ' && ++at == text.len) return;
        if (!rl_quick_sum(text, at, &hash, &end)) hash = rl_image_hash(text, at, &end);
        if (end == at)
            end++;
        else if (slots[hash >> shift] != slots[(hash >> shift) + 1])
            look_up(sweep, hash, at, end, hash >> shift);
    }
}

static int by_rule(const void *a, const void *b) {
    const rl_hit *x = a, *y = b;
    int order = rl_order_two(x->rule, y->rule, x->place.in.begin, y->place.in.begin);
    return order ? order
                 : rl_order_two(y->place.in.end, x->place.in.end, x->entry,
                                y->entry); /* the longer one first */
}

/* What a condition asks for counts wherever it is, even in a citation or a quotation, since it is not
 * reported itself. */
static bool only_answers(const rl_sweep *sweep, const rl_hit *hit) {
    const rl_image *image = &sweep->set->image;
    return image->rules[hit->rule].kind == RL_DECL_CONDITIONAL && image->entries[hit->entry].part == 1;
}

/* Drops what exceptions cover; of two hits that overlap, the one that begins first is kept, or else the
 * longer. */
static uint32_t clean(rl_sweep *sweep, reslint_ctx *ctx, rl_hit *hits, uint32_t n) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        bool inside = kept && hits[i].place.in.begin < hits[kept - 1].place.in.end;
        if (inside) continue;
        if (only_answers(sweep, &hits[i]) || !rl_hit_excepted(sweep, ctx, &hits[i])) hits[kept++] = hits[i];
    }
    return kept;
}

static void judge_hits(rl_sweep *sweep) {
    rl_hits *hits = &sweep->hits;
    if (hits->len > 1) qsort(hits->items, hits->len, sizeof *hits->items, by_rule);
    for (uint32_t i = 0, end; i < hits->len; i = end) {
        uint32_t rule = hits->items[i].rule;
        for (end = i; end < hits->len && hits->items[end].rule == rule;) end++;
        uint64_t began = rl_clock_start(sweep->spent);
        reslint_ctx *ctx = rl_sweep_open(sweep, rule);
        uint32_t n = ctx ? clean(sweep, ctx, hits->items + i, end - i) : 0;
        for (uint32_t k = 0; sweep->tell && k < n; k++)
            sweep->tell(sweep->from, &hits->items[i + k], sweep->field.block);
        if (n) rl_judge_field(sweep, ctx, rule, hits->items + i, n);
        rl_clock_stop(sweep->spent, rule, began);
    }
}

/* Rules that judge every block; those that had hits have been asked already. */
static void judge_whole(rl_sweep *sweep) {
    const rl_decl_set *set = sweep->set;
    for (uint32_t i = 0; i < set->n_whole; i++) {
        uint32_t rule = set->whole[i], k = 0;
        if (!rl_sweep_covers(sweep, &set->image.rules[rule])) continue;
        while (k < sweep->hits.len && sweep->hits.items[k].rule != rule) k++;
        if (k < sweep->hits.len) continue;
        uint64_t began = rl_clock_start(sweep->spent);
        reslint_ctx *ctx = rl_sweep_open(sweep, rule);
        if (ctx) rl_judge_field(sweep, ctx, rule, NULL, 0);
        rl_clock_stop(sweep->spent, rule, began);
    }
}

static bool needs_grams(const rl_decl_set *set) {
    return set->n_letters > FEW_LETTERS;
}

/* Does the field contain the letters without which the pattern cannot match? */
static bool may_match(const rl_sweep *sweep, const rl_image_entry *entry) {
    const rl_image *image = &sweep->set->image;
    bool may = !entry->letters.count;
    for (uint32_t i = 0; i < entry->letters.count && !may; i++) {
        const char *letters = image->texts + image->lists[entry->letters.first + i];
        may = needs_grams(sweep->set) ? rl_grams_may_hold(&sweep->grams, letters)
                                      : rl_text_may_hold(sweep->field.node->text, letters);
    }
    return may;
}

/* The patterns that need no whole word. */
static void try_always(rl_sweep *sweep) {
    const rl_decl_set *set = sweep->set;
    if (needs_grams(set)) rl_grams_of(sweep->field.node->text, &sweep->grams);
    for (uint32_t i = 0; i < set->n_always; i++) {
        const rl_image_entry *entry = &set->image.entries[set->always[i]];
        if (rl_sweep_covers(sweep, &set->image.rules[entry->rule]) && may_match(sweep, entry))
            rl_sweep_try(sweep, set->always[i]);
    }
}

static void look_at(rl_sweep *sweep, rl_field field) {
    sweep->field = field;
    sweep->fields++;
    sweep->hits.len = 0;
    read_words(sweep);
    try_always(sweep);
    judge_hits(sweep);
    judge_whole(sweep);
}

static bool in_preamble(const reslint_node *node) {
    while (node && node->kind != RESLINT_PREAMBULAR_PARAGRAPH && node->kind != RESLINT_RESOLUTION)
        node = node->parent;
    return node && node->kind == RESLINT_PREAMBULAR_PARAGRAPH;
}

static bool in_annex(const reslint_node *node) {
    while (node && node->kind != RESLINT_ANNEX) node = node->parent;
    return node != NULL;
}

/* The bit of a block's scope; 0: the node is not a block. */
static uint32_t block_bit(const reslint_node *node) {
    if (!rk_is_block(node)) return 0;
    bool part = node->kind == RESLINT_POINT || node->kind == RESLINT_CONTINUATION;
    if (part && in_preamble(node))
        return node->kind == RESLINT_POINT ? RL_DECL_PREAMBULAR_POINT : RL_DECL_PREAMBULAR_CONTINUATION;
    if (part && in_annex(node)) return RL_DECL_BLOCK(RESLINT_ANNEX_PARAGRAPH);
    return RL_DECL_BLOCK(node->kind);
}

/* Looks at a block, and at the elements that were cut out of it if a rule wants to see those. */
static void look_at_node(rl_sweep *sweep, const reslint_node *node) {
    const rl_decl_set *set = sweep->set;
    if (!rk_is_inline(node)) {
        uint32_t bit = block_bit(node);
        if (bit & set->blocks) look_at(sweep, (rl_field){node, bit, 0});
        return;
    }
    bool cut_out = node->block != node && node->in.begin == node->in.end && node->text.len;
    uint32_t inside = RL_DECL_INLINE(node->kind);
    if (!cut_out || !(inside & set->within) || !node->block) return;
    uint32_t bit = block_bit(node->block);
    if (bit & set->blocks) look_at(sweep, (rl_field){node, bit, inside});
}

static void walk(rl_sweep *sweep, const reslint_node *root) {
    for (const reslint_node *n = rk_next_node(root, root); n; n = rk_next_node(n, root))
        look_at_node(sweep, n);
}

void rl_sweep_run(rl_sweep *sweep, const reslint_node *resolution) {
    const rl_image *image = &sweep->set->image;
    sweep->resolution = resolution;
    sweep->kept = rl_alloc_n(sweep->arena, image->n_rules, sizeof *sweep->kept);
    sweep->given_up = rl_alloc_n(sweep->arena, image->n_rules, sizeof *sweep->given_up);
    sweep->tried = rl_alloc_n(sweep->arena, image->n_patterns, sizeof *sweep->tried);
    walk(sweep, resolution);
    for (uint32_t i = 0; i < image->n_rules; i++) {
        /* as for judges_every_block (rule_set.c) */
        bool counts =
            image->rules[i].kind == RL_DECL_OCCURRENCE && image->rules[i].per == RL_DECL_PER_RESOLUTION;
        if (!sweep->kept[i].len && !counts) continue;
        uint64_t began = rl_clock_start(sweep->spent);
        reslint_ctx *ctx = rl_sweep_open(sweep, i);
        if (ctx) rl_judge_end(sweep, ctx, i, resolution);
        rl_clock_stop(sweep->spent, i, began);
    }
}
