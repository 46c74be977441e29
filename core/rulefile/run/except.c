/* What a rule leaves alone: quotations, titles of instruments, citations, names, symbols, and what the rule
 * or the user's configuration lists. All of this is checked only for what was found. */
#include "base/sorted.h"
#include "base/str.h"
#include "reslint/rulekit.h"
#include "rulefile/run/sweep.h"

enum { LONGEST_SYMBOL = 256 };

static bool overlaps(reslint_span a, reslint_span b) {
    return a.begin < b.end && b.begin < a.end;
}

static const reslint_clause *clause_of(const reslint_node *node) {
    bool paragraph = rk_is_paragraph(node) || node->kind == RESLINT_POINT;
    return paragraph ? node->as.clause : NULL;
}

/* Italics that are not those of the first words. A title begins with a capital; the Security Council also
 * sets verbs inside its paragraphs in italics ("and *requests*"). Blocks with many elements have these in the
 * row RESLINT_ROW_TITLES. */
static bool is_title_name(const reslint_node *emphasis, const reslint_clause *clause) {
    if (emphasis->text.len && rl_is_lower((unsigned char)emphasis->text.ptr[0])) return false;
    return !clause || !overlaps(emphasis->in, clause->opening);
}

static bool in_rows(const reslint_elements *elements, uint32_t except, reslint_span hit) {
    if (except & RL_DECL_TITLE_NAMES && rk_row_reaches(elements, RESLINT_ROW_TITLES, hit.end, hit.begin))
        return true;
    for (uint32_t kind = RESLINT_LABEL; kind <= RESLINT_ARTEFACT; kind++)
        if (except & RL_DECL_INLINE(kind) &&
            rk_row_reaches(elements, kind - RESLINT_LABEL, hit.end, hit.begin))
            return true;
    return false;
}

static bool in_element(uint32_t except, const rl_hit *hit) {
    const reslint_node *node = hit->place.node;
    const reslint_clause *clause = clause_of(node);
    if (except & RL_DECL_OPENING && clause && overlaps(hit->place.in, clause->opening)) return true;
    if (node->elements) return in_rows(node->elements, except, hit->place.in);
    for (const reslint_node *one = node->first_child; one && rk_is_inline(one); one = one->next) {
        if (!overlaps(hit->place.in, one->in)) continue;
        if (except & RL_DECL_INLINE(one->kind)) return true;
        if (except & RL_DECL_TITLE_NAMES && one->kind == RESLINT_EMPHASIS && is_title_name(one, clause))
            return true;
    }
    return false;
}

/* A capital that is not the first letter of a sentence belongs to a name. */
bool rl_hit_is_name(const rl_hit *hit) {
    reslint_str text = hit->place.node->text;
    uint32_t at = hit->place.in.begin;
    if (!rl_is_upper((unsigned char)text.ptr[at])) return false;
    uint32_t before = at;
    while (before && !rl_is_alpha((unsigned char)text.ptr[before - 1]) &&
           !strchr(".?!", text.ptr[before - 1]))
        before--;
    return before > 0 && !(at > before && strchr(".?!", text.ptr[before - 1]));
}

/* "A/C.3/65/L.5", "www.un.org": a slash or a point inside, with capitals, figures or an address around it. */
static bool is_symbol(const rl_hit *hit) {
    reslint_str text = hit->place.node->text;
    uint32_t begin = hit->place.in.begin, end = hit->place.in.end;
    uint32_t least = begin > LONGEST_SYMBOL ? begin - LONGEST_SYMBOL : 0;
    uint32_t most = text.len - end > LONGEST_SYMBOL ? end + LONGEST_SYMBOL : text.len;
    while (begin > least && text.ptr[begin - 1] != ' ') begin--;
    while (end < most && text.ptr[end] != ' ') end++;
    reslint_str around = rl_slice(text, begin, end);
    if (rl_find(around, "://", 0) != UINT32_MAX || rl_find(around, "www.", 0) != UINT32_MAX ||
        rl_find(around, "@", 0) != UINT32_MAX)
        return true;
    uint32_t slash = rl_find(around, "/", 0);
    if (slash == UINT32_MAX || slash + 1 >= around.len) return false;
    for (uint32_t i = 0; i < around.len; i++)
        if (rl_is_digit((unsigned char)around.ptr[i])) return true;
    return slash && rl_is_upper((unsigned char)around.ptr[slash - 1]);
}

/* Does an occurrence of the phrase cover the hit? */
static bool phrase_covers(const rl_hit *hit, reslint_str phrase, bool ignorecase) {
    reslint_str text = hit->place.node->text;
    const uint32_t reach = phrase.len;
    uint32_t from = hit->place.in.begin > reach ? hit->place.in.begin - reach : 0;
    for (uint32_t at = from; phrase.len && at < hit->place.in.end; at++) {
        if (at && rl_word_begin(phrase, 0) && !rl_word_begin(text, at)) continue;
        uint32_t end = rl_phrase_at(text, at, phrase, ignorecase);
        if (end && overlaps(hit->place.in, (reslint_span){at, end})) return true;
    }
    return false;
}

static bool is_listed(const rl_sweep *sweep, const rl_image_rule *rule, const rl_hit *hit) {
    const rl_image *image = &sweep->set->image;
    bool ignorecase = (rule->flags & RL_IMAGE_IGNORECASE) != 0;
    for (uint32_t i = 0; i < rule->exceptions.count; i++) {
        reslint_str phrase = rl_str(image->texts + image->lists[rule->exceptions.first + i]);
        if (phrase_covers(hit, phrase, ignorecase)) return true;
    }
    return false;
}

/* The option `allow`: phrases separated by commas. */
static bool is_allowed(reslint_ctx *ctx, const rl_hit *hit) {
    reslint_str list = ctx->host->option_str(ctx, "allow"), item;
    while (rl_take(&list, ',', &item)) {
        reslint_str phrase = rl_trim(item);
        if (phrase.len && phrase_covers(hit, phrase, true)) return true;
    }
    return false;
}

/* Finds further matches of one `unless` pattern in the field until one begins at `until` or later. */
static void match_up_to(rl_sweep *sweep, const pcre2_code *code, rl_unless *row, reslint_str text,
                        uint32_t until) {
    reslint_span groups[RL_MATCH_GROUPS];
    uint32_t n;
    while (!row->done && row->from <= text.len &&
           (!row->at.len || row->at.items[row->at.len - 1].begin < until)) {
        if (rl_pattern_match(&sweep->matcher, code, text, row->from, groups, &n) != RL_MATCHED) {
            row->done = true;
            return;
        }
        *rl_push(sweep->arena, &row->at) = groups[0];
        row->from = groups[0].end;
        if (groups[0].begin == groups[0].end)
            row->from += row->from < text.len ? rl_utf8_len(text, row->from) : 1;
    }
}

static bool match_ends_before(const void *row, uint32_t i, const void *hit) {
    return ((const rl_unless *)row)->at.items[i].end <= ((const reslint_span *)hit)->begin;
}

/* Does one of the matches, which are in order and do not overlap, touch the hit? */
static bool is_matched(const rl_unless *row, reslint_span hit) {
    uint32_t i = rl_first_from(row, 0, row->at.len, match_ends_before, &hit);
    return i < row->at.len && overlaps(row->at.items[i], hit);
}

/* `unless`: patterns that cancel a hit where their matches touch it. The matches are found once for a field,
 * only as far as the hits require. */
static bool is_taken_back(rl_sweep *sweep, const rl_image_rule *rule, const rl_hit *hit) {
    const rl_image *image = &sweep->set->image;
    reslint_str text = hit->place.node->text;
    for (uint32_t i = 0; i < rule->unless.count; i++) {
        uint32_t index = rule->unless.first + i;
        const pcre2_code *code = rl_decl_plain(&sweep->set->unless[index], image->texts + image->lists[index],
                                               (rule->flags & RL_IMAGE_IGNORECASE) != 0);
        if (!code) continue;
        if (!sweep->matcher.data) rl_matcher_make(sweep->arena, &sweep->matcher);
        if (!sweep->unless) sweep->unless = rl_alloc_n(sweep->arena, image->n_lists, sizeof *sweep->unless);
        rl_unless *row = &sweep->unless[index];
        if (row->node != hit->place.node) {
            row->node = hit->place.node;
            row->from = row->at.len = 0;
            row->done = false;
        }
        match_up_to(sweep, code, row, text, hit->place.in.end);
        if (is_matched(row, hit->place.in)) return true;
    }
    return false;
}

/* Habits change: a rule may apply only from or up to a certain session of the General Assembly. Such a rule
 * does not apply to texts of another organ or without a session. */
static bool is_of_another_time(const reslint_ctx *ctx, const rl_image_rule *rule) {
    const reslint_resolution *text = ctx->resolution->as.resolution;
    if (!rule->from_session && !rule->to_session) return false;
    if (text->organ != RESLINT_ORGAN_GA || !text->session) return true;
    return text->session < rule->from_session || (rule->to_session && text->session > rule->to_session);
}

bool rl_hit_excepted(rl_sweep *sweep, reslint_ctx *ctx, const rl_hit *hit) {
    const rl_image_rule *rule = &sweep->set->image.rules[hit->rule];
    return is_of_another_time(ctx, rule) || (rule->except && in_element(rule->except, hit)) ||
           (rule->except & RL_DECL_NAMES && rl_hit_is_name(hit)) ||
           (rule->except & RL_DECL_SYMBOLS && is_symbol(hit)) || is_listed(sweep, rule, hit) ||
           is_allowed(ctx, hit) || is_taken_back(sweep, rule, hit);
}
