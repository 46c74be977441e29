/* sponsors: sponsors are listed in English alphabetical order, each once.
 *
 * Names are compared by their letters alone, ignoring accents and spaces, so that scanning damage like "L
 * uxembourg" does no harm. The State of Palestine, the Holy See and groups may come at the end. A list that
 * is not a plain list of names ("on behalf of …") gets no finding. */
#include "lib/countries.h"

enum { MOST = 256 };

/* The letter as which an accented one (two bytes, C3 80 to C3 BF) is sorted. */
static int plain_letter(unsigned char second) {
    static const char letters[] = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
    return letters[second & 0x3Fu];
}

/* The next letter at or after *at, in lower case; 0 at the end. */
static int next_letter(reslint_str s, uint32_t *at) {
    while (*at < s.len) {
        unsigned char c = (unsigned char)s.ptr[(*at)++];
        if (c == 0xC3) return plain_letter((unsigned char)s.ptr[(*at)++]);
        if (c < 0x80 && rk_is_letter(c)) return rk_lower(c);
    }
    return 0;
}

static int compare(reslint_str a, reslint_str b) {
    uint32_t i = 0, k = 0;
    for (;;) {
        int x = next_letter(a, &i), y = next_letter(b, &k);
        if (x != y) return x - y;
        if (!x) return 0;
    }
}

/* Is it the name of a Member State, as far as its letters go? Observers and groups come after them all; a
 * misread name is not judged. */
static int is_state(reslint_str name) {
    rk_state state;
    for (uint32_t at = 0; rk_next_state(&at, &state);) {
        if (state.observer) continue;
        if (compare(state.name, name) == 0) return 1;
        if (compare(state.former, name) == 0) return 1;
    }
    return 0;
}

static void report_order(reslint_ctx *ctx, const reslint_node *list, un_name before, un_name late) {
    reslint_str text = list->text, a = rk_slice(text, before.begin, before.end),
                b = rk_slice(text, late.begin, late.end);
    rk_tell(ctx, rk_place(list, late.begin, late.end),
            "%.*s comes after %.*s; list sponsors in English alphabetical order", RK_ARG(b), RK_ARG(a));
}

static void report_double(reslint_ctx *ctx, const reslint_node *list, un_name again) {
    reslint_str a = rk_slice(list->text, again.begin, again.end);
    rk_tell(ctx, rk_place(list, again.begin, again.end), "%.*s is listed twice", RK_ARG(a));
}

/* "Draft resolution submitted by Chile: draft resolution", "Iran (Islamic Republic of ), Peru". */
static void check_words(reslint_ctx *ctx, const reslint_node *list) {
    static const char again[] = ": draft resolution";
    reslint_str text = list->text;
    uint32_t space = rk_find(text, " )", 0);
    if (space != UINT32_MAX) {
        rk_diag d = rk_diag_at(ctx, list, space, space + 1);
        rk_say(&d, "take out the space before the bracket");
        rk_edit(&d, rk_place(list, space, space + 1), "");
        rk_fix(&d, RESLINT_FIX_UNSAFE, "Take out the space");
        rk_send(&d);
    }
    if (rk_starts(text, "Draft resolution submitted by ") && rk_ends(text, again))
        rk_tell(ctx, rk_place(list, text.len - (uint32_t)strlen(again), text.len),
                "“draft resolution” appears twice; delete one");
}

/* Not "…" or a name in another script, which cannot be compared. */
static int has_letters(reslint_str name) {
    uint32_t at = 0;
    return next_letter(name, &at) != 0;
}

/* If they are all in order, nothing is wrong, whatever they name. */
static int all_rise(reslint_str text, const un_name *names, uint32_t n) {
    for (uint32_t i = 1; i < n; i++)
        if (compare(rk_slice(text, names[i - 1].begin, names[i - 1].end),
                    rk_slice(text, names[i].begin, names[i].end)) >= 0)
            return 0;
    return 1;
}

static void check(reslint_ctx *ctx, const reslint_node *list) {
    un_name *names = rk_alloc(ctx, MOST * sizeof *names), *highest = NULL;
    uint32_t n, slips = 0;
    check_words(ctx, list);
    if (!names) return;
    n = un_split_names(list->text, names, MOST);
    if (n < 3 || all_rise(list->text, names, n)) return;
    for (uint32_t i = 0; i < n && slips < 4; i++) {
        reslint_str name = rk_slice(list->text, names[i].begin, names[i].end);
        int seen = 0;
        if (!has_letters(name)) continue;
        for (uint32_t k = 0; k < i && !seen; k++)
            seen = compare(rk_slice(list->text, names[k].begin, names[k].end), name) == 0;
        if (seen) report_double(ctx, list, names[i]), slips++;
        if (seen || !is_state(name)) continue;
        if (highest && compare(rk_slice(list->text, highest->begin, highest->end), name) > 0)
            report_order(ctx, list, *highest, names[i]), slips++;
        else
            highest = &names[i];
    }
}

static const uint32_t kinds[] = {RESLINT_SPONSORS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_sponsors = {
    .id = "sponsors",
    .summary = "Sponsors are listed in English alphabetical order, each once",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
