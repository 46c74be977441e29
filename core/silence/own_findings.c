/* What is wrong with comments and places of the configuration that silence: findings like others, made here
 * since no rule sees them and what they did. */
#include "silence/own_findings.h"
#include "base/nearest.h"
#include "base/sorted.h"

static bool begins_by(const void *resolutions, uint32_t i, const void *at) {
    const reslint_node *const *items = resolutions;
    return items[i]->source.begin <= *(const uint32_t *)at;
}

/* The facts of the last resolution that begins before an offset; before all of them, those of the first. */
static const reslint_resolution *facts_at(const rl_own *own, uint32_t at) {
    if (!own->resolutions.len) return NULL;
    uint32_t after = rl_first_from(own->resolutions.items, 0, own->resolutions.len, begins_by, &at);
    return own->resolutions.items[after ? after - 1 : 0]->as.resolution;
}

/* A finding of an own rule at `range`, or NULL if the rule is off or not there. */
static reslint_finding *begin_own(rl_own *own, const char *rule, reslint_span range, rl_finding_list *out) {
    const rl_sieve *sieve = own->sieve;
    uint32_t index = rl_rules_find(sieve->rules, rl_str(rule));
    const reslint_resolution *facts = facts_at(own, range.begin);
    if (index == UINT32_MAX || !facts) return NULL;
    const reslint_rule *is = sieve->rules->items[index].info.rule;
    reslint_severity level = rl_level(is, &sieve->settings[index], facts->profile, facts->stage);
    if (level == RESLINT_OFF) return NULL;
    reslint_finding *finding = rl_push(sieve->arena, out);
    finding->rule = is->id;
    finding->severity = level;
    finding->range = range;
    finding->resolution = facts->ordinal;
    return finding;
}

/* The same about a comment. */
static reslint_finding *add(rl_own *own, const char *rule, reslint_span range, uint32_t comment,
                            rl_finding_list *out) {
    const rl_sieve *sieve = own->sieve;
    reslint_finding *finding = begin_own(own, rule, range, out);
    if (!finding) return NULL;
    reslint_span at = own->comments.items[comment].at;
    uint32_t block = own->block_of[comment], shown = at.end - at.begin < 60 ? at.end - at.begin : 60;
    reslint_str place = rl_location(block == UINT32_MAX ? NULL : own->blocks.items[block].node, sieve->arena);
    while (shown > 0 && ((unsigned char)sieve->text.ptr[at.begin + shown] & 0xC0) == 0x80) shown--;
    finding->location = rl_copy(sieve->arena, place.ptr, place.len);
    finding->quote = rl_copy(sieve->arena, sieve->text.ptr + at.begin, shown);
    finding->fingerprint = rl_fingerprint(finding->rule, rl_slice(sieve->text, at.begin, at.end));
    return finding;
}

static void add_fix(const rl_sieve *sieve, reslint_finding *finding, const char *title, reslint_span range,
                    const char *text, reslint_applicability applicability) {
    reslint_finding_edit *edit = rl_alloc(sieve->arena, sizeof *edit);
    reslint_finding_fix *fix = rl_alloc(sieve->arena, sizeof *fix);
    *edit = (reslint_finding_edit){range, text};
    *fix = (reslint_finding_fix){.title = title, .applicability = applicability, .edits = edit, .n_edits = 1};
    finding->fixes = fix;
    finding->n_fixes = 1;
}

/* Reports a word that does not exist, and the one that was probably meant. */
static void add_unknown(rl_own *own, reslint_span at, uint32_t comment, const char *what, const char *near,
                        rl_finding_list *out) {
    const rl_sieve *sieve = own->sieve;
    reslint_finding *finding = add(own, RL_UNKNOWN_SUPPRESSION, at, comment, out);
    if (!finding) return;
    int len = (int)(at.end - at.begin < 80 ? at.end - at.begin : 80);
    finding->message = rl_format(sieve->arena, "there is no %s “%.*s”%s nothing is silenced by it", what, len,
                                 sieve->text.ptr + at.begin, rl_did_you_mean(sieve->arena, near, ";"));
    if (!near) return;
    finding->write = near;
    add_fix(sieve, finding, rl_format(sieve->arena, "Write “%s”", near), at, near, RESLINT_FIX_UNSAFE);
}

static bool names_any(rl_own *own, const rl_own_comment *comment) {
    reslint_span name;
    uint32_t at = 0;
    return rl_own_comment_rule(own->sieve->text, comment, &at, &name);
}

static void judge_words(rl_own *own, uint32_t i, rl_finding_list *out) {
    const rl_own_comment *comment = &own->comments.items[i];
    reslint_str word = rl_slice(own->sieve->text, comment->directive.begin, comment->directive.end);
    if (comment->kind == RL_UNKNOWN_DIRECTIVE) {
        const char *near = rl_nearest(word, rl_directive_names, RL_UNKNOWN_DIRECTIVE);
        add_unknown(own, comment->directive, i, "comment", near, out);
    } else if (comment->kind != RL_ENABLE && !names_any(own, comment)) {
        reslint_finding *finding = add(own, RL_UNKNOWN_SUPPRESSION, comment->at, i, out);
        if (finding)
            finding->message =
                "the comment names no rule, and silences nothing: write the rule's name, as it "
                "is given after the finding, or ALL";
    }
}

void rl_own_judge(rl_own *own, rl_finding_list *out) {
    for (uint32_t i = 0; i < own->comments.len; i++) {
        const rl_own_comment *comment = &own->comments.items[i];
        judge_words(own, i, out);
        bool silences = comment->kind != RL_ENABLE && comment->kind != RL_UNKNOWN_DIRECTIVE;
        if (!silences || comment->reason.len || !names_any(own, comment)) continue;
        reslint_finding *finding = add(own, RL_UNREASONED_SUPPRESSION, comment->at, i, out);
        if (finding)
            finding->message =
                "the comment does not say why: write the reason after a colon, for the next reader";
    }
    for (uint32_t i = 0; i < own->silences.len; i++) {
        const rl_silence *silence = &own->silences.items[i];
        if (!silence->unknown) continue;
        add_unknown(own, silence->name, silence->comment, "rule",
                    rl_rules_nearest(own->sieve->scratch, own->sieve->rules, silence->rule), out);
    }
}

/* Did a rule of that name run anywhere in the text? If it did not, nothing can be said to be unused. */
static bool ran(rl_own *own, reslint_str rule) {
    uint32_t selector = rl_own_selector(own, rule);
    return selector != UINT32_MAX && own->selectors.items[selector].ran;
}

static bool is_left_over(const rl_own *own, const rl_silence *silence) {
    if (silence->unknown || own->comments.items[silence->comment].kind == RL_ENABLE) return false;
    return !silence->used && own->selectors.items[silence->selector].ran;
}

/* The name with the comma or space that separates it from its neighbours. */
static reslint_span with_comma(reslint_str text, const rl_own_comment *comment, reslint_span name) {
    uint32_t begin = name.begin, end = name.end;
    while (begin > comment->directive.end && rl_one_of(rl_byte(text, begin - 1), " \t,")) begin--;
    if (begin > comment->directive.end) return (reslint_span){begin, end};
    return (reslint_span){name.begin, rl_past_any(rl_slice(text, 0, comment->rules.end), end, " \t,")};
}

static void add_unused(rl_own *own, uint32_t comment, const rl_silence *only, rl_finding_list *out) {
    const rl_sieve *sieve = own->sieve;
    const rl_own_comment *is = &own->comments.items[comment];
    reslint_finding *finding = add(own, RL_UNUSED_SUPPRESSION, only ? only->name : is->at, comment, out);
    if (!finding) return;
    const char *name = only ? rl_copy(sieve->arena, only->rule.ptr, only->rule.len) : "the comment";
    if (is->kind == RL_ENABLE)
        finding->message = "no comment before this one silences anything up to here: take it out";
    else
        finding->message = rl_format(sieve->arena, "%s silences nothing: nothing is found %s", name,
                                     is->kind == RL_DISABLE_FILE
                                         ? "in this text; take it out"
                                         : "there; take it out, or put it before the place that it means");
    add_fix(sieve, finding, only ? "Take the name out" : "Take the comment out",
            only ? with_comma(sieve->text, is, only->name) : rl_own_comment_extent(sieve->text, is->at), "",
            RESLINT_FIX_SAFE);
}

void rl_own_unused(rl_own *own, rl_finding_list *out) {
    uint32_t first = 0;
    for (uint32_t i = 0; i < own->comments.len; i++) {
        uint32_t end = first, unused = 0;
        for (; end < own->silences.len && own->silences.items[end].comment == i; end++)
            unused += is_left_over(own, &own->silences.items[end]);
        bool whole = unused && unused == end - first;
        if (whole || (own->comments.items[i].kind == RL_ENABLE && !own->ended[i]))
            add_unused(own, i, NULL, out);
        for (uint32_t k = first; !whole && k < end; k++)
            if (is_left_over(own, &own->silences.items[k])) add_unused(own, i, &own->silences.items[k], out);
        first = end;
    }
}

void rl_own_unused_places(rl_own *own, rl_finding_list *out) {
    const rl_sieve *sieve = own->sieve;
    const rl_clause_silences *clauses = sieve->clauses;
    for (uint32_t i = 0; i < clauses->len; i++) {
        const rl_clause_silence *is = &clauses->items[i];
        if (own->clause_used[i] || !is->one_draft || !ran(own, is->rule)) continue;
        reslint_str place = rl_trim(is->place);
        const reslint_node *node = rl_clause_index_block(own, own->clauses, i);
        uint32_t begin = node ? node->source.begin : 0;
        reslint_finding *finding = begin_own(own, RL_UNUSED_SUPPRESSION, (reslint_span){begin, begin}, out);
        if (!finding) continue;
        finding->location = rl_copy(sieve->arena, place.ptr, place.len);
        finding->quote = "";
        finding->fingerprint = rl_fingerprint(finding->rule, place);
        finding->message =
            rl_format(sieve->arena, "%.*s is silenced here by %s, line %u, and %s: take it out there",
                      (int)is->rule.len, is->rule.ptr, is->from->path, (unsigned)is->from->line,
                      node ? "finds nothing" : "this text has no such place");
    }
}
