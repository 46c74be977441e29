/* mun-header: the lines above a Model UN paper give the committee, the topic and who submits it; none of them
 * is empty. What a house requires has the rule's severity, what it does not is info; the line with the
 * organ's name gives the committee too.
 *
 * A paper without any such line is not judged: it may have been pasted without them. */
#include "lib/mun_header.h"

static const char *const names[UN_FIELDS] = {"", "committee", "topic", "sponsors", "signatories"};

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    const reslint_node *first = rk_of(resolution->first_child, RESLINT_MUN_HEADER);
    reslint_str wanted = ctx->host->option_str(ctx, "require");
    uint32_t seen = 0;
    if (!first) return;
    for (const reslint_node *n = un_header_line(resolution->first_child); n; n = un_header_line(n->next)) {
        uint32_t value = 0;
        un_field field = un_field_of(n->text, &value);
        seen |= 1u << field;
        if (field == UN_NO_FIELD || value < n->text.len) continue;
        rk_tell(ctx, rk_whole(n), "nothing comes after “%.*s”; fill it in, or take out the line",
                RK_ARG(rk_slice(n->text, 0, n->text.len)));
    }
    for (un_field field = UN_COMMITTEE; field < UN_FIELDS; field++) {
        rk_diag d = rk_diag_on(ctx, rk_whole(first));
        int required = rk_find_word(wanted, names[field], 0) != UINT32_MAX;
        if (seen >> field & 1 || (!required && field == UN_SIGNATORIES)) continue;
        if (!required && field == UN_COMMITTEE && resolution->as.resolution->organ_line) continue;
        rk_say(&d, "the header does not give the %s; add a line such as “%c%s: …”", names[field],
               rk_upper(names[field][0]), names[field] + 1);
        if (!required) rk_at_most(&d, RESLINT_INFO);
        rk_send(&d);
    }
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_WARNING}, {NULL, NULL, RESLINT_OFF}};
static const reslint_option options[] = {
    {"require", "string", "",
     "Which of these lines a paper must have: committee, topic, sponsors, signatories"},
    {NULL, NULL, NULL, NULL}};

extern const reslint_rule reslint_rule_mun_header;
const reslint_rule reslint_rule_mun_header = {
    .id = "mun-header",
    .summary = "The header of a Model UN paper is complete",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
};
