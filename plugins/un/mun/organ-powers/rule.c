/* organ-powers: what only the Security Council can do: a committee of the General Assembly cannot demand,
 * order, impose sanctions or send troops; it recommends and calls upon.
 *
 * For houses that teach it; off elsewhere. Clauses of the Security Council are left alone. */
#include "reslint/rulekit.h"

typedef struct verb {
    const char *word, *better;
} verb;

static const verb verbs[] = {
    {"demands", "Calls upon"},    {"orders", "Calls upon"},     {"commands", "Calls upon"},
    {"compels", "Urges"},         {"forces", "Urges"},          {"obliges", "Urges"},
    {"imposes", "Recommends"},    {"sanctions", "Recommends"},  {"mandates", "Recommends"},
    {"authorizes", "Recommends"}, {"authorises", "Recommends"}, {"deploys", "Recommends"},
    {"dispatches", "Recommends"}, {"requires", "Requests"},     {"prohibits", "Calls for"},
    {"bans", "Calls for"},        {"enforces", "Recommends"},   {"dictates", "Recommends"}};

/* What it cannot decide. */
static const char *const measures[] = {"sanction",        "embargo",      "blockade",
                                       "military action", "use of force", "peacekeeping force",
                                       "troops",          "no-fly zone",  "arms ban"};

static const verb *verb_of(reslint_str text, uint32_t *end) {
    uint32_t at = 0;
    static const char *const before[] = {"Also ", "Further ", "Strongly ", "Hereby "};
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (rk_at(text, at, before[i])) at += (uint32_t)strlen(before[i]);
    reslint_str word = rk_word(text, at);
    *end = at + word.len;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (rk_is_ci(word, verbs[i].word)) return &verbs[i];
    return NULL;
}

static const char *measure_in(reslint_str text) {
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        if (rk_find(text, measures[i], 0) != UINT32_MAX) return measures[i];
    return NULL;
}

static void check(reslint_ctx *ctx, const reslint_node *paragraph) {
    const reslint_resolution *r = ctx->resolution->as.resolution;
    reslint_str text = paragraph->text;
    uint32_t end = 0;
    if (r->organ == RESLINT_ORGAN_SC || paragraph->as.clause->contested) return;
    const verb *found = verb_of(text, &end);
    if (found) {
        rk_diag d = rk_diag_at(ctx, paragraph, 0, end);
        rk_say(&d, "only the Security Council can do that (“%.*s”); others recommend or call upon",
               RK_ARG(rk_slice(text, 0, end)));
        rk_write(&d, "%s", found->better);
        rk_send(&d);
    } else if (rk_starts(text, "Decides ") || rk_starts(text, "Establishes ") ||
               rk_starts(text, "Creates ")) {
        const char *measure = measure_in(text);
        if (measure)
            rk_tell(ctx, rk_place(paragraph, 0, end),
                    "only the Security Council can decide on this (%s); write “Recommends”", measure);
    }
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_organ_powers;
const reslint_rule reslint_rule_organ_powers = {
    .id = "organ-powers",
    .summary = "Only the Security Council demands, imposes and authorizes (Model UN, off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
