/* country-name: States have the names that they have in the United Nations: Türkiye (from the seventy-seventh
 * session on), and in lists of sponsors the full official name.
 *
 * Titles, quotations, notes and older texts keep the name of their time. */
#include "lib/countries.h"

static void report(reslint_ctx *ctx, reslint_place at, const char *official, reslint_severity at_most) {
    rk_diag d = rk_diag_on(ctx, at);
    rk_say(&d, "the name of this State in the United Nations is “%s”", official);
    rk_write(&d, "%s", official);
    rk_edit(&d, at, official);
    rk_fix(&d, RESLINT_FIX_UNSAFE, "Write the official name");
    rk_at_most(&d, at_most);
    rk_send(&d);
}

/* A name without the star that means “on behalf of a State that is not a member of the committee”. */
static reslint_str bare(reslint_str name) {
    while (name.len && rk_is_one(name.ptr[name.len - 1], "* ")) name.len--;
    return name;
}

static void check_sponsors(reslint_ctx *ctx, const reslint_node *list) {
    enum { MOST = 256 };
    un_name *names = rk_alloc(ctx, MOST * sizeof *names);
    uint32_t n = names ? un_split_names(list->text, names, MOST) : 0;
    for (uint32_t i = 0; i < n; i++) {
        reslint_str name = bare(rk_slice(list->text, names[i].begin, names[i].end));
        rk_state state;
        for (uint32_t at = 0; rk_next_state(&at, &state);)
            if (rk_state_is_called(&state, name))
                report(ctx, rk_place(list, names[i].begin, names[i].begin + name.len),
                       ctx->host->format(ctx, "%.*s", RK_ARG(state.name)), RESLINT_OFF);
    }
}

static void check_text(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t seen = 0;
    for (uint32_t at = rk_find_word(block->text, "Turkey", 0); at != UINT32_MAX && seen++ < RK_ENOUGH;
         at = rk_find_word(block->text, "Turkey", at + 6))
        if (!rk_covered(block, at, RESLINT_QUOTATION) && !rk_covered(block, at, RESLINT_EMPHASIS))
            report(ctx, rk_place(block, at, at + 6), "Türkiye", RESLINT_INFO);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    uint32_t session = ctx->resolution->as.resolution->session;
    /* an older or undated text; outside the Assembly the session is a year */
    if (session < 77 || (session >= 1945 && session < 2022)) return;
    if (block->kind == RESLINT_SPONSORS)
        check_sponsors(ctx, block);
    else
        check_text(ctx, block);
}

static const uint32_t kinds[] = {RESLINT_SPONSORS, RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_OFF}, {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_country_name = {
    .id = "country-name",
    .summary = "States are called by their United Nations names",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
