/* What each kind of rule concludes from its hits: at once, at the end of a block, or at the end of the
 * resolution. */
#include "base/str.h"
#include "rulefile/run/sweep.h"

static void keep(rl_sweep *sweep, uint32_t rule, const rl_hit *hits, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) *rl_push(sweep->arena, &sweep->kept[rule]) = hits[i];
}

static uint32_t option(reslint_ctx *ctx, const char *key) {
    int64_t value = ctx->host->option_int(ctx, key);
    return value < 0 ? 0 : value > 1000000 ? 1000000 : (uint32_t)value;
}

/* A hit on the first words of a block, to show where something is missing. */
static rl_hit first_words(const reslint_node *node, uint32_t rule, uint32_t entry) {
    uint32_t end = 0;
    rl_image_hash(node->text, 0, &end);
    return (rl_hit){rule, entry, {node, {0, end}}, NULL, 0};
}

static void judge_count(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, const rl_hit *hits, uint32_t n,
                        const reslint_node *where) {
    rl_saying saying = {.count = n, .max = option(ctx, "max"), .min = option(ctx, "min")};
    if (n > saying.max) {
        saying.nth = saying.max + 1;
        rl_hit_report(sweep, ctx, &hits[saying.max], &saying);
    } else if (n < saying.min && where) {
        const rl_hit hit = first_words(where, rule, sweep->set->image.rules[rule].entries.first);
        rl_hit_report(sweep, ctx, &hit, &saying);
    }
}

/* The same thing again with nothing but spaces in between. */
static void judge_repetition(rl_sweep *sweep, reslint_ctx *ctx, const rl_hit *hits, uint32_t n) {
    for (uint32_t i = 1; i < n; i++) {
        const reslint_span a = hits[i - 1].place.in, b = hits[i].place.in;
        reslint_str between = rl_slice(hits[i].place.node->text, a.end, b.begin);
        if (!rl_same_ci(rl_hit_text(&hits[i - 1]), rl_hit_text(&hits[i])) || !between.len ||
            rl_trim(between).len)
            continue;
        rl_saying saying = {.other = &hits[i - 1]};
        rl_hit_report(sweep, ctx, &hits[i], &saying);
    }
}

/* The form that a text uses first is taken as its own; the other one is reported. */
static void judge_consistency(rl_sweep *sweep, reslint_ctx *ctx, const rl_hits *hits) {
    const rl_image *image = &sweep->set->image;
    uint32_t pairs = 0;
    for (uint32_t i = 0; i < hits->len; i++) {
        uint32_t pair = image->entries[hits->items[i].entry].part / 2;
        if (pair >= pairs) pairs = pair + 1;
    }
    const rl_hit **first = rl_alloc_n(sweep->arena, pairs, sizeof(void *));
    for (uint32_t i = 0; i < hits->len; i++) {
        const rl_hit *hit = &hits->items[i];
        uint32_t part = image->entries[hit->entry].part;
        if (!first[part / 2]) first[part / 2] = hit;
        if (image->entries[first[part / 2]->entry].part == part) continue;
        rl_saying saying = {.other = first[part / 2]};
        rl_hit_report(sweep, ctx, hit, &saying);
    }
}

/* What the first and the second must have in common: the first group of their patterns, if there is one. */
static reslint_str common_part(const rl_hit *hit) {
    if (hit->n_groups < 2) return (reslint_str){"", 0};
    return rl_slice(hit->place.node->text, hit->groups[1].begin, hit->groups[1].end);
}

static bool has_second(const rl_sweep *sweep, const rl_hits *hits, uint32_t i, bool before) {
    reslint_str part = common_part(&hits->items[i]);
    uint32_t end = before ? i : hits->len;
    for (uint32_t k = 0; k < end; k++) {
        if (sweep->set->image.entries[hits->items[k].entry].part != 1) continue;
        reslint_str other = common_part(&hits->items[k]);
        if (!part.len || !other.len || rl_same(part, other)) return true;
    }
    return false;
}

/* Of several that lack the same thing, only the first is reported. */
static bool was_said(const rl_sweep *sweep, const rl_hits *hits, uint32_t i) {
    reslint_str part = common_part(&hits->items[i]);
    for (uint32_t k = 0; k < i; k++)
        if (sweep->set->image.entries[hits->items[k].entry].part == 0 &&
            rl_same(common_part(&hits->items[k]), part))
            return true;
    return false;
}

enum { MOST_CONDITIONS = 2000 };

static void judge_condition(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, const rl_hits *hits) {
    bool before = (sweep->set->image.rules[rule].flags & RL_IMAGE_BEFORE) != 0;
    for (uint32_t i = 0; i < hits->len && i < MOST_CONDITIONS; i++) {
        if (sweep->set->image.entries[hits->items[i].entry].part != 0) continue;
        if (was_said(sweep, hits, i) || has_second(sweep, hits, i, before)) continue;
        const rl_saying saying = {0};
        rl_hit_report(sweep, ctx, &hits->items[i], &saying);
    }
}

/* Reports anything of an earlier step that comes after something of a later one. */
static void judge_order(rl_sweep *sweep, reslint_ctx *ctx, const rl_hits *hits) {
    const rl_hit *furthest = NULL;
    for (uint32_t i = 0; i < hits->len; i++) {
        const rl_hit *hit = &hits->items[i];
        uint32_t step = sweep->set->image.entries[hit->entry].part;
        if (!furthest || step >= sweep->set->image.entries[furthest->entry].part) {
            furthest = hit;
            continue;
        }
        rl_saying saying = {.other = furthest};
        rl_hit_report(sweep, ctx, hit, &saying);
    }
}

/* ---- capitals ---------------------------------------------------------------------------------------- */

static bool is_small_word(reslint_str word) {
    static const char *const words[] = {"a",    "an", "and",     "as",   "at",     "but", "by",   "for",
                                        "from", "in", "into",    "nor",  "of",     "on",  "onto", "or",
                                        "the",  "to", "towards", "with", "within", NULL};
    return rl_is_any(word, words);
}

static bool all_upper(reslint_str word) {
    for (uint32_t i = 0; i < word.len; i++)
        if (rl_is_lower((unsigned char)word.ptr[i])) return false;
    return true;
}

static bool is_month_or_day(reslint_str word) {
    static const char *const words[] = {"January",  "February", "March",    "April",     "May",
                                        "June",     "July",     "August",   "September", "October",
                                        "November", "December", "Monday",   "Tuesday",   "Wednesday",
                                        "Thursday", "Friday",   "Saturday", "Sunday",    NULL};
    return rl_is_any(word, words);
}

/* "A." and "IV." before a heading: its number. */
static bool is_number(reslint_str text, uint32_t at, uint32_t end) {
    if (end >= text.len || (text.ptr[end] != '.' && text.ptr[end] != ')')) return false;
    for (uint32_t i = at; end - at > 1 && i < end; i++)
        if (!strchr("IVXLC0123456789", text.ptr[i])) return false;
    return true;
}

/* After these a sentence may begin: “Theme 1: roads”. */
static bool begins_anew(reslint_str text, uint32_t begin, uint32_t at) {
    while (at > begin && text.ptr[at - 1] == ' ') at--;
    if (at == begin) return false;
    return strchr(".:?!", text.ptr[at - 1]) || (unsigned char)text.ptr[at - 1] >= 0x80;
}

/* A word of a heading and where it is. */
typedef struct word {
    reslint_str text;
    bool first, anew; /* the first word of the heading; perhaps the first of a sentence */
} word;

/* What is wrong with the capitals of a word: the word as it should be, or NULL. */
static const char *better_capitals(rl_sweep *sweep, rl_decl_style style, const word *is) {
    reslint_str text = is->text;
    char *better = rl_copy(sweep->arena, text.ptr, text.len);
    bool capital = rl_is_upper((unsigned char)text.ptr[0]), small = rl_is_lower((unsigned char)text.ptr[0]);
    switch (style) {
    case RL_DECL_STYLE_UPPER:
        for (uint32_t i = 0; i < text.len; i++)
            if (rl_is_lower((unsigned char)text.ptr[i])) better[i] = (char)(better[i] - 32);
        break;
    case RL_DECL_STYLE_LOWER:
        for (uint32_t i = 0; i < text.len; i++) better[i] = rl_lower(better[i]);
        break;
    case RL_DECL_STYLE_TITLE:
        if (small && (is->first || !is_small_word(text))) better[0] = (char)(better[0] - 32);
        break;
    case RL_DECL_STYLE_SENTENCE:
        if (is->first && small) better[0] = (char)(better[0] - 32);
        if (!is->first && !is->anew && capital && !all_upper(text) && !is_month_or_day(text) &&
            !rl_sweep_knows_name(sweep, text))
            better[0] = rl_lower(better[0]);
        break;
    }
    return memcmp(better, text.ptr, text.len) == 0 ? NULL : better;
}

static void report_words(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, reslint_span at,
                         const char *better) {
    const rl_hit hit = {rule, 0, {sweep->field.node, at}, NULL, 0};
    const rl_saying saying = {.write = rl_copy(sweep->arena, better, at.end - at.begin)};
    if (at.end) rl_hit_report(sweep, ctx, &hit, &saying);
}

/* Wrong words in a row are one finding: it is one slip. `fixed` is the text with better capitals. */
static void judge_part(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, reslint_span part, char *fixed) {
    const reslint_node *node = sweep->field.node;
    rl_decl_style style = (rl_decl_style)sweep->set->image.rules[rule].style;
    bool first = true;
    reslint_span row = {0, 0};
    for (uint32_t at = part.begin, end; at<part.end; at = end> at ? end : at + 1) {
        rl_image_hash(node->text, at, &end);
        if (end == at || (first && is_number(node->text, at, end))) continue;
        const rl_hit hit = {rule, 0, {node, {at, end}}, NULL, 0};
        const word is = {rl_slice(node->text, at, end), first, begins_anew(node->text, part.begin, at)};
        const char *better = better_capitals(sweep, style, &is);
        first = false;
        if (!better || rl_hit_excepted(sweep, ctx, &hit)) continue;
        memcpy(fixed + at, better, end - at);
        bool in_row = row.end && at - row.end == 1 && node->text.ptr[row.end] == ' ';
        if (!in_row) {
            report_words(sweep, ctx, rule, row, fixed + row.begin);
            row.begin = at;
        }
        row.end = end;
    }
    report_words(sweep, ctx, rule, row, fixed + row.begin);
}

static void judge_capitals(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule) {
    const reslint_node *next = NULL;
    reslint_str text = sweep->field.node->text;
    reslint_span part;
    char *fixed = rl_copy(sweep->arena, text.ptr, text.len);
    for (uint32_t step = 0; rl_sweep_part(sweep, &sweep->set->image.rules[rule], &next, &step, &part);)
        judge_part(sweep, ctx, rule, part, fixed);
}

/* ---- by kind ----------------------------------------------------------------------------------------- */

void rl_judge_field(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, const rl_hit *hits, uint32_t n) {
    const rl_image_rule *from = &sweep->set->image.rules[rule];
    const rl_saying plain = {0};
    switch (from->kind) {
    case RL_DECL_EXISTENCE:
    case RL_DECL_SUBSTITUTION:
        for (uint32_t i = 0; i < n; i++) rl_hit_report(sweep, ctx, &hits[i], &plain);
        break;
    case RL_DECL_OCCURRENCE:
        if (from->per == RL_DECL_PER_PARAGRAPH)
            judge_count(sweep, ctx, rule, hits, n, sweep->field.node);
        else
            keep(sweep, rule, hits, n);
        break;
    case RL_DECL_REPETITION: judge_repetition(sweep, ctx, hits, n); break;
    case RL_DECL_CAPITALIZATION: judge_capitals(sweep, ctx, rule); break;
    default: keep(sweep, rule, hits, n); break;
    }
}

/* Where to report that something is missing: at the first part in which the rule looks. */
static const reslint_node *place_of_all(const rl_image_rule *rule, const reslint_node *resolution) {
    const reslint_resolution *facts = resolution->as.resolution;
    const struct {
        uint32_t block;
        const reslint_node *first;
    } parts[] = {{RL_DECL_BLOCK(RESLINT_PREAMBULAR_PARAGRAPH), facts->first_preambular},
                 {RL_DECL_BLOCK(RESLINT_OPERATIVE_PARAGRAPH), facts->first_operative},
                 {RL_DECL_BLOCK(RESLINT_TITLE), facts->title},
                 {RL_DECL_BLOCK(RESLINT_FOOTNOTE), facts->first_footnote},
                 {UINT32_MAX, facts->organ_line},
                 {UINT32_MAX, facts->first_preambular},
                 {UINT32_MAX, facts->first_operative}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (rule->blocks & parts[i].block && parts[i].first) return parts[i].first;
    return NULL;
}

void rl_judge_end(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule, const reslint_node *resolution) {
    const rl_hits *hits = &sweep->kept[rule];
    switch (sweep->set->image.rules[rule].kind) {
    case RL_DECL_OCCURRENCE:
        judge_count(sweep, ctx, rule, hits->items, hits->len,
                    place_of_all(&sweep->set->image.rules[rule], resolution));
        break;
    case RL_DECL_CONSISTENCY: judge_consistency(sweep, ctx, hits); break;
    case RL_DECL_CONDITIONAL: judge_condition(sweep, ctx, rule, hits); break;
    case RL_DECL_SEQUENCE: judge_order(sweep, ctx, hits); break;
    default: break;
    }
}
