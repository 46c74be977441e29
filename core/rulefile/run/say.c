/* What is reported about a hit: the message with its holes filled, the words to write, the fix. A fix never
 * touches a quotation, the title of an instrument or a bracketed proposal. */
#include "base/str.h"
#include "model/model.h"
#include "reslint/kit/elements.h"
#include "rulefile/run/sweep.h"

enum { LONGEST_SHOWN = 120 };

reslint_str rl_hit_text(const rl_hit *hit) {
    return rl_slice(hit->place.node->text, hit->place.in.begin, hit->place.in.end);
}

static const char *number(rl_sweep *sweep, uint32_t n) {
    return rl_format(sweep->arena, "%u", (unsigned)n);
}

/* "second", as a drafter would write it. */
static const char *ordinal(rl_sweep *sweep, uint32_t n) {
    static const char *const words[] = {"",      "first", "second",  "third",  "fourth",
                                        "fifth", "sixth", "seventh", "eighth", "ninth"};
    if (n < sizeof words / sizeof *words) return words[n];
    uint32_t last = n % 100 / 10 == 1 ? 0 : n % 10;
    return rl_format(sweep->arena, "%u%s", (unsigned)n,
                     last == 1   ? "st"
                     : last == 2 ? "nd"
                     : last == 3 ? "rd"
                                 : "th");
}

static const char *shown(rl_sweep *sweep, reslint_str text) {
    if (text.len <= LONGEST_SHOWN) return rl_copy(sweep->arena, text.ptr, text.len);
    uint32_t end = LONGEST_SHOWN;
    while (end && ((unsigned char)text.ptr[end] & 0xC0) == 0x80) end--;
    return rl_format(sweep->arena, "%.*s…", (int)end, text.ptr);
}

const char *rl_house_word(const reslint_node *node, reslint_str hole) {
    static const struct {
        const char *hole, *united_nations, *model_un;
    } words[] = {{"paragraph", "paragraph", "clause"},
                 {"paragraphs", "paragraphs", "clauses"},
                 {"point", "subparagraph", "sub-clause"},
                 {"points", "subparagraphs", "sub-clauses"}};
    while (node && node->kind != RESLINT_RESOLUTION) node = node->parent;
    bool mun = node && strcmp(node->as.resolution->profile, "mun") == 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (rl_is(hole, words[i].hole)) return mun ? words[i].model_un : words[i].united_nations;
    return "";
}

/* A capture by its number or name; a group that the author named “paragraph” takes precedence over the
 * word. */
static const char *capture(rl_sweep *sweep, const rl_hit *hit, reslint_str name) {
    uint32_t group = 0;
    if (rl_is_digit((unsigned char)name.ptr[0])) {
        for (uint32_t i = 0; i < name.len && i < 3; i++) group = group * 10 + (uint32_t)(name.ptr[i] - '0');
    } else {
        const rl_image_entry *entry = &sweep->set->image.entries[hit->entry];
        const pcre2_code *code =
            entry->flags & RL_IMAGE_PATTERN ? atomic_load(&sweep->set->codes[entry->pattern].plain) : NULL;
        if (code) group = rl_pattern_group(code, rl_copy(sweep->arena, name.ptr, name.len));
        if (!group) return rl_house_word(hit->place.node, name);
    }
    if (group >= hit->n_groups) return group ? "" : shown(sweep, rl_hit_text(hit));
    return shown(sweep, rl_slice(hit->place.node->text, hit->groups[group].begin, hit->groups[group].end));
}

typedef struct say_telling {
    rl_sweep *sweep;
    const rl_hit *hit;
    const rl_saying *saying;
    const char *write;
} say_telling;

static const char *value_of(const void *of, reslint_str hole) {
    const say_telling *t = of;
    rl_sweep *sweep = t->sweep;
    const rl_hit *hit = t->hit;
    const rl_saying *saying = t->saying;
    if (rl_is(hole, "match")) return shown(sweep, rl_hit_text(hit));
    if (rl_is(hole, "write")) return t->write ? t->write : "";
    if (rl_is(hole, "count")) return number(sweep, saying->count);
    if (rl_is(hole, "max")) return number(sweep, saying->max);
    if (rl_is(hole, "min")) return number(sweep, saying->min);
    if (rl_is(hole, "nth")) return ordinal(sweep, saying->nth);
    if (rl_is(hole, "other")) return saying->other ? shown(sweep, rl_hit_text(saying->other)) : "";
    if (rl_is(hole, "where"))
        return saying->other ? shown(sweep, rl_location(saying->other->place.node, sweep->arena)) : "";
    return capture(sweep, hit, hole);
}

const char *rl_decl_fill(rl_sweep *sweep, const char *template,
                         const char *(*value)(const void *of, reslint_str hole), const void *of) {
    reslint_str text = rl_str(template);
    const char *out = "";
    for (uint32_t at = 0; at < text.len;) {
        uint32_t open = rl_find(text, "{", at), close = rl_find(text, "}", open == UINT32_MAX ? at : open);
        bool hole = open != UINT32_MAX && close != UINT32_MAX && close > open + 1;
        uint32_t end = hole ? open : text.len;
        out = rl_format(sweep->arena, "%s%.*s%s", out, (int)(end - at), text.ptr + at,
                        hole ? value(of, rl_slice(text, open + 1, close)) : "");
        at = hole ? close + 1 : text.len;
    }
    return out;
}

static bool is_all_upper(reslint_str text) {
    uint32_t upper = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (rl_is_lower((unsigned char)text.ptr[i])) return false;
        upper += rl_is_upper((unsigned char)text.ptr[i]);
    }
    return upper > 1;
}

/* "Program" becomes "Programme", "PROGRAM" "PROGRAMME", where the rule does not look at capitals. */
static const char *with_capitals(rl_sweep *sweep, const rl_hit *hit, const char *write) {
    reslint_str was = rl_hit_text(hit);
    char *fresh = rl_copy(sweep->arena, write, strlen(write));
    if (!was.len || !rl_is_upper((unsigned char)was.ptr[0]) || !rl_is_lower((unsigned char)fresh[0]))
        return write;
    bool all = is_all_upper(was);
    for (uint32_t i = 0; fresh[i] && (all || i == 0); i++)
        if (rl_is_lower((unsigned char)fresh[i])) fresh[i] = (char)(fresh[i] - 32);
    return fresh;
}

const char *rl_hit_write(rl_sweep *sweep, const rl_hit *hit) {
    const rl_image *image = &sweep->set->image;
    const rl_image_rule *rule = &image->rules[hit->rule];
    const rl_image_entry *entry = rule->entries.count ? &image->entries[hit->entry] : NULL;
    const rl_saying nothing = {0};
    const char *write = entry ? rl_image_text(image, entry->write) : NULL;
    if (!write) write = rl_image_text(image, rule->write);
    if (!write) return NULL;
    const say_telling told = {sweep, hit, &nothing, NULL};
    write = rl_decl_fill(sweep, write, value_of, &told);
    return rule->flags & RL_IMAGE_IGNORECASE ? with_capitals(sweep, hit, write) : write;
}

/* Is it inside something that no fix may touch? */
static bool is_protected(const rl_hit *hit) {
    const reslint_node *node = hit->place.node;
    for (const reslint_node *one = node->first_child; one && rk_is_inline(one); one = one->next) {
        bool kept = one->kind == RESLINT_QUOTATION ||
                    (one->kind == RESLINT_BRACKET && !(one->as.bracket && one->as.bracket->ordinary));
        if (kept && one->in.begin < hit->place.in.end && hit->place.in.begin < one->in.end) return true;
    }
    return false;
}

/* The place that a fix replaces: a repetition includes the space before it, and what is taken out includes
 * one adjacent space. */
static reslint_place edit_place(const rl_sweep *sweep, const rl_hit *hit, const rl_saying *saying,
                                const char *write) {
    reslint_place place = hit->place;
    reslint_str text = place.node->text;
    if (sweep->set->image.rules[hit->rule].kind == RL_DECL_REPETITION && saying->other)
        place.in.begin = saying->other->place.in.end;
    else if (!write[0] && place.in.begin && text.ptr[place.in.begin - 1] == ' ')
        place.in.begin--;
    else if (!write[0] && place.in.end < text.len && text.ptr[place.in.end] == ' ')
        place.in.end++;
    return place;
}

void rl_hit_report(rl_sweep *sweep, reslint_ctx *ctx, const rl_hit *hit, const rl_saying *saying) {
    const rl_image_rule *rule = &sweep->set->image.rules[hit->rule];
    bool repeats = rule->kind == RL_DECL_REPETITION;
    const char *write = saying->write ? saying->write : rl_hit_write(sweep, hit);
    const char *fresh = repeats && !write ? "" : write;
    reslint_diag diag = {.at = hit->place};
    reslint_fix fix = {0};
    reslint_edit edit;
    reslint_note note;
    const say_telling told = {sweep, hit, saying, write};
    diag.message = rl_decl_fill(sweep, sweep->set->image.texts + rule->message, value_of, &told);
    if (write && write[0]) diag.write = write;
    if (fresh && rule->applicability != RL_DECL_NO_FIX && !is_protected(hit)) {
        edit = (reslint_edit){edit_place(sweep, hit, saying, fresh), fresh};
        fix.title = rl_format(sweep->arena, fresh[0] ? "Write “%s”" : "Take it out", fresh);
        fix.edits = &edit;
        fix.n_edits = 1;
        fix.applicability = (reslint_applicability)rule->applicability;
        diag.fixes = &fix;
        diag.n_fixes = 1;
    }
    if (saying->other && !repeats) {
        note = (reslint_note){saying->other->place, "the other is here"};
        diag.notes = &note;
        diag.n_notes = 1;
    }
    ctx->host->report(ctx, &diag);
}
