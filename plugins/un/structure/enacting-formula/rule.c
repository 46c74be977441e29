/* enacting-formula: the name of the organ is on a line of its own before the text, with a comma if a preamble
 * follows and without one if the operative part follows directly. */
#include "lib/verbs.h"

static const char *organ_of(uint32_t organ) {
    switch (organ) {
    case RESLINT_ORGAN_GA: return "The General Assembly,";
    case RESLINT_ORGAN_SC: return "The Security Council,";
    case RESLINT_ORGAN_ECOSOC: return "The Economic and Social Council,";
    case RESLINT_ORGAN_HRC: return "The Human Rights Council,";
    default: return NULL;
    }
}

/* The forum that the header of a Model UN paper names: "Forum: Environment Commission"; empty if none. */
static reslint_str forum_of(const reslint_node *resolution) {
    for (const reslint_node *n = rk_of(resolution->first_child, RESLINT_MUN_HEADER); n;
         n = rk_of(n->next, RESLINT_MUN_HEADER)) {
        uint32_t colon = rk_find(n->text, ":", 0);
        if (colon == UINT32_MAX || !rk_in_list_ci(rk_word(n->text, 0), "committee|forum|council|organ"))
            continue;
        reslint_str name = rk_slice(n->text, colon + 1, n->text.len);
        while (name.len && *name.ptr == ' ') name = rk_slice(name, 1, name.len);
        while (name.len && (name.ptr[name.len - 1] == ' ' || name.ptr[name.len - 1] == ',')) name.len--;
        if (name.len) return name;
    }
    return (reslint_str){"", 0};
}

/* "The Environment Commission,", "UNESCO,"; the Main Committees speak as the General Assembly. */
static const char *forum_line(reslint_ctx *ctx, reslint_str forum) {
    int capitals = 1;
    for (uint32_t i = 0; i < forum.len; i++)
        if (forum.ptr[i] == ' ' || (forum.ptr[i] >= 'a' && forum.ptr[i] <= 'z')) capitals = 0;
    if (rk_in_list_ci(forum, "ga|unga|disec|ecofin|sochum|specpol|legal|ga1|ga2|ga3|ga4|ga5|ga6") ||
        rk_has(forum, "General Assembly") || rk_has(forum, "First Committee") ||
        rk_has(forum, "Third Committee"))
        return organ_of(RESLINT_ORGAN_GA);
    int article = capitals || rk_starts(forum, "The ");
    return ctx->host->format(ctx, article ? "%.*s," : "The %.*s,", RK_ARG(forum));
}

/* "Therefore the Security Council," and the like: an organ's name in another kind of line. */
static int named_otherwise(const reslint_node *resolution, const reslint_node *first) {
    for (const reslint_node *n = resolution->first_child; n && n != first; n = n->next)
        if (rk_ends(n->text, ",") && (rk_has(n->text, "Council") || rk_has(n->text, "Assembly"))) return 1;
    return 0;
}

/* An extract has only one of the two parts, and then nothing is missing. */
static void check_missing(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_resolution *r = resolution->as.resolution;
    const reslint_node *first = r->first_preambular;
    if (!first || !r->first_operative || r->kind == RESLINT_IS_PART || r->kind == RESLINT_IS_DECISION) return;
    if (rk_is_doubtful(first) || named_otherwise(resolution, first)) return;
    reslint_str forum = rk_profile_is(ctx, "mun") ? forum_of(resolution) : (reslint_str){"", 0};
    const char *line = forum.len ? forum_line(ctx, forum) : organ_of(r->organ);
    if (!line) line = organ_of(rk_profile_is(ctx, "sc") ? RESLINT_ORGAN_SC : RESLINT_ORGAN_GA);
    rk_diag d = rk_diag_on(ctx, rk_place_in(first, first->as.clause->opening));
    rk_say(&d, "there is no line with the name of the organ before the preamble");
    rk_write(&d, "%s", line);
    rk_send(&d);
}

/* What follows the organ's name: a preambular paragraph, an operative one, or something else. */
static uint32_t what_follows(const reslint_node *line) {
    const reslint_node *n = line->next;
    while (n &&
           (n->kind == RESLINT_FOOTNOTE || n->kind == RESLINT_COMMENT || n->kind == RESLINT_NOTE_TO_READER))
        n = n->next;
    if (!n || rk_is_doubtful(n)) return RESLINT_KIND_NONE;
    if (n->kind == RESLINT_PREAMBULAR_PARAGRAPH && n->as.clause->opening_class == RESLINT_OPENING_OPERATIVE)
        return RESLINT_KIND_NONE;
    /* "1. Recalls its resolution 64/292," may be a preambular paragraph, numbered and with the wrong verb */
    if (n->kind == RESLINT_OPERATIVE_PARAGRAPH && rk_ends(n->text, ",")) return RESLINT_KIND_NONE;
    return n->kind;
}

static void add_comma(reslint_ctx *ctx, const reslint_node *line, uint32_t end, int mark) {
    uint32_t stop = mark ? end - 1 : end;
    rk_diag d = rk_diag_at(ctx, line, end - 1, end);
    rk_say(&d, mark ? "end the line with the name of the organ with a comma"
                    : "add a comma after the name of the organ");
    rk_write(&d, "%.*s,", RK_ARG(rk_slice(line->text, 0, stop)));
    rk_edit(&d, rk_place(line, stop, end), ",");
    rk_fix(&d, RESLINT_FIX_SAFE, "Add the comma");
    rk_at_most(&d, RESLINT_WARNING);
    rk_send(&d);
}

static void take_comma_out(reslint_ctx *ctx, const reslint_node *line, uint32_t end) {
    rk_diag d = rk_diag_at(ctx, line, end - 1, end);
    rk_say(&d, "no preamble follows; take out the comma after the name of the organ");
    rk_write(&d, "%.*s", RK_ARG(rk_slice(line->text, 0, end - 1)));
    rk_edit(&d, d.at, "");
    rk_fix(&d, RESLINT_FIX_SAFE, "Take out the comma");
    rk_at_most(&d, RESLINT_WARNING);
    rk_send(&d);
}

static void check_comma(reslint_ctx *ctx, const reslint_resolution *r) {
    const reslint_node *line = r->organ_line;
    uint32_t end = line->text.len, follows = what_follows(line);
    while (end && line->text.ptr[end - 1] == ' ') end--;
    if (!end) return;
    char last = line->text.ptr[end - 1];
    if (follows == RESLINT_PREAMBULAR_PARAGRAPH && last != ',')
        add_comma(ctx, line, end, rk_is_one(last, ".:;"));
    else if (follows == RESLINT_OPERATIVE_PARAGRAPH && !r->n_preambular && last == ',')
        take_comma_out(ctx, line, end);
}

static void check(reslint_ctx *ctx, const reslint_node *node) {
    const reslint_resolution *r = node->as.resolution;
    if (r->organ_line)
        check_comma(ctx, r);
    else
        check_missing(ctx, node);
}

static const reslint_level levels[] = {
    {"other", NULL, RESLINT_OFF}, {NULL, "negotiation", RESLINT_OFF}, {NULL, NULL, RESLINT_ERROR}};

extern const reslint_rule reslint_rule_enacting_formula;
const reslint_rule reslint_rule_enacting_formula = {
    .id = "enacting-formula",
    .summary = "The name of the organ comes before the preamble, on a line of its own, with a comma",
    .levels = levels,
    .check = check,
};
