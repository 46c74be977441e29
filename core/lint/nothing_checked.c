/* A text in which no rule looked at anything must not look clean: one finding at its beginning says so. How
 * serious that is depends on where the text comes from, so it is only info unless somebody sets another
 * level. */
#include "base/str.h"
#include "lint/pass.h"
#include "reslint/kit/elements.h"
#include "silence/silence.h"

static const char *message_of(const reslint_resolution *facts) {
    switch (facts ? facts->kind : RESLINT_IS_UNKNOWN) {
    case RESLINT_IS_DECISION: return "this is read as a decision, not a resolution: nothing was checked";
    case RESLINT_IS_STATEMENT: return "this is read as a statement, not a resolution: nothing was checked";
    case RESLINT_IS_AMENDMENT: return "this is read as an amendment, not a resolution: nothing was checked";
    default: return "no resolution is found here: nothing was checked";
    }
}

void rl_say_nothing_checked(rl_run *run, rl_findings *out) {
    const reslint_resolution *first = NULL;
    if (run->model->other_language) return;
    for (const reslint_node *n = run->model->document->first_child; n; n = n->next) {
        if (rk_is_checked(n)) return;
        if (n->kind == RESLINT_RESOLUTION && !first) first = n->as.resolution;
    }
    uint32_t index = rl_rules_find(run->rules, rl_str(RL_NO_RESOLUTION));
    if (index == UINT32_MAX) return;
    const reslint_rule *rule = run->rules->items[index].info.rule;
    reslint_severity level = rl_level(rule, &run->settings->rules[index], "ga", "draft");
    if (level == RESLINT_OFF) return;
    reslint_finding *finding = rl_alloc(run->arena, sizeof *finding);
    finding->rule = rule->id;
    finding->severity = level;
    finding->location = finding->quote = "";
    finding->message = message_of(first);
    finding->fingerprint = rl_fingerprint(rule->id, rl_str(""));
    out->items = finding;
    out->len = 1;
}
