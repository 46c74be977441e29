/* mun-sponsors: who sponsors and who signs a Model UN paper: nobody twice, and nobody in both lists; if the
 * house asks for it, in alphabetical order, delegations of the committee only, and enough of them. */
#include "lib/mun_header.h"

enum { MOST = 128 };

typedef struct list {
    const reslint_node *line;
    un_name names[MOST];
    uint32_t n;
} list;

static reslint_str name_of(const list *l, uint32_t i) {
    return rk_slice(l->line->text, l->names[i].begin, l->names[i].end);
}

static reslint_place place_of(const list *l, uint32_t i) {
    return rk_place(l->line, l->names[i].begin, l->names[i].end);
}

/* The name without "the", "delegation of" and the like. */
static reslint_str bare(reslint_str name) {
    static const char *const before[] = {"the ", "The ", "delegation of ", "Delegation of ", "Republic of "};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (rk_starts(name, before[i])) name = rk_slice(name, (uint32_t)strlen(before[i]), name.len);
    return name;
}

static int same(reslint_str a, reslint_str b) {
    return rk_same_ci(bare(a), bare(b));
}

/* Capitals make no difference to the order. */
static int comes_before(reslint_str a, reslint_str b) {
    a = bare(a), b = bare(b);
    for (uint32_t i = 0; i < a.len && i < b.len; i++) {
        int x = rk_lower((unsigned char)a.ptr[i]), y = rk_lower((unsigned char)b.ptr[i]);
        if (x != y) return x < y;
    }
    return a.len < b.len;
}

static void check_doubles(reslint_ctx *ctx, const list *l) {
    for (uint32_t i = 1; i < l->n; i++)
        for (uint32_t k = 0; k < i; k++)
            if (same(name_of(l, i), name_of(l, k))) {
                rk_tell(ctx, place_of(l, i), "%.*s is listed twice", RK_ARG(name_of(l, i)));
                break;
            }
}

static void check_both(reslint_ctx *ctx, const list *sponsors, const list *signers) {
    for (uint32_t i = 0; i < signers->n; i++)
        for (uint32_t k = 0; k < sponsors->n; k++)
            if (same(name_of(signers, i), name_of(sponsors, k))) {
                rk_diag d = rk_diag_on(ctx, place_of(signers, i));
                rk_say(&d, "%.*s is already a sponsor; name it in only one list",
                       RK_ARG(name_of(signers, i)));
                rk_see(&d, place_of(sponsors, k), "named as a sponsor here");
                rk_send(&d);
                break;
            }
}

/* The first that comes too late; one finding per list is enough. */
static void check_order(reslint_ctx *ctx, const list *l) {
    for (uint32_t i = 1; i < l->n; i++)
        if (comes_before(name_of(l, i), name_of(l, i - 1))) {
            rk_tell(ctx, place_of(l, i), "%.*s comes before %.*s; list delegations in alphabetical order",
                    RK_ARG(name_of(l, i)), RK_ARG(name_of(l, i - 1)));
            return;
        }
}

static int is_delegation(reslint_str name, reslint_str all) {
    un_name one[1];
    for (uint32_t at = 0; at < all.len;) {
        uint32_t comma = rk_find(all, ",", at), end = comma == UINT32_MAX ? all.len : comma;
        if (un_names_of(rk_slice(all, 0, end), at, one, 1) &&
            same(name, rk_slice(all, one[0].begin, one[0].end)))
            return 1;
        at = end + 1;
    }
    return 0;
}

static int is_state(reslint_str name) {
    rk_state state;
    for (uint32_t at = 0; rk_next_state(&at, &state);) {
        if (same(name, state.name)) return 1;
        reslint_str others = state.others, other;
        while (rk_next_name(&others, &other))
            if (same(name, other)) return 1;
    }
    return 0;
}

static void check_delegations(reslint_ctx *ctx, const list *l, reslint_str all) {
    int states = rk_is(all, "states");
    for (uint32_t i = 0; i < l->n; i++)
        if (states ? !is_state(name_of(l, i)) : !is_delegation(name_of(l, i), all))
            rk_tell(ctx, place_of(l, i),
                    states ? "%.*s is not a Member State" : "%.*s is not a delegation of this committee",
                    RK_ARG(name_of(l, i)));
}

static void check_number(reslint_ctx *ctx, const list *l, const char *option, const char *who) {
    int64_t least = ctx->host->option_int(ctx, option);
    if (l->line && least > (int64_t)l->n)
        rk_tell(ctx, rk_whole(l->line), "%u %s; this house asks for %u", l->n, who, (unsigned)least);
}

static void check_list(reslint_ctx *ctx, const list *l) {
    reslint_str delegations = ctx->host->option_str(ctx, "delegations");
    check_doubles(ctx, l);
    if (ctx->host->option_bool(ctx, "alphabetical")) check_order(ctx, l);
    if (delegations.len) check_delegations(ctx, l, delegations);
}

static void check(reslint_ctx *ctx, const reslint_node *resolution) {
    list *both = rk_alloc(ctx, 2 * sizeof *both);
    if (!both) return;
    for (const reslint_node *n = un_header_line(resolution->first_child); n; n = un_header_line(n->next)) {
        uint32_t value = 0;
        un_field field = un_field_of(n->text, &value);
        list *l = field == UN_SPONSORS ? &both[0] : field == UN_SIGNATORIES ? &both[1] : NULL;
        if (!l || l->line) continue;
        l->line = n;
        l->n = un_names_of(n->text, value, l->names, MOST);
    }
    check_list(ctx, &both[0]);
    check_list(ctx, &both[1]);
    check_both(ctx, &both[0], &both[1]);
    check_number(ctx, &both[0], "least-sponsors", "sponsors");
    check_number(ctx, &both[1], "least-signatories", "signatories");
}

static const uint32_t kinds[] = {RESLINT_RESOLUTION, RESLINT_KIND_NONE};
static const reslint_level levels[] = {
    {NULL, "negotiation", RESLINT_OFF}, {"mun", NULL, RESLINT_WARNING}, {NULL, NULL, RESLINT_OFF}};
static const reslint_option options[] = {
    {"alphabetical", "bool", "false", "Each list is in alphabetical order"},
    {"delegations", "string", "",
     "The delegations of the committee, with commas between them; “states”: any Member State"},
    {"least-sponsors", "int", "0", "The least number of sponsors"},
    {"least-signatories", "int", "0", "The least number of signatories"},
    {NULL, NULL, NULL, NULL}};

extern const reslint_rule reslint_rule_mun_sponsors;
const reslint_rule reslint_rule_mun_sponsors = {
    .id = "mun-sponsors",
    .summary = "Sponsors and signatories of a Model UN paper are each named once",
    .levels = levels,
    .options = options,
    .kinds = kinds,
    .check = check,
};
