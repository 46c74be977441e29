/* What silences what. A comment becomes one silence for each rule that it names, with the stretch of text in
 * which it holds; a finding that begins there is taken out and the silence counts as used. A range without
 * its end is only the next paragraph: what is forgotten must not keep the rest of a text quiet. */
#include "silence/own_findings.h"

static bool is_block(const reslint_node *node) {
    if (node->kind < RESLINT_MASTHEAD || node->kind >= RESLINT_LABEL) return false;
    return node->kind != RESLINT_COMMENT;
}

/* What is inside of a block belongs to it, also when it stands behind the block's own text. */
static void stretch(rl_own *own, uint32_t outer, uint32_t inner) {
    if (outer == UINT32_MAX) return;
    reslint_span *span = &own->blocks.items[outer].span;
    if (own->blocks.items[inner].span.end > span->end) span->end = own->blocks.items[inner].span.end;
}

/* Without recursion: points may nest as deep as a text likes. */
static void collect(rl_own *own, const reslint_node *root) {
    uint32_t here = UINT32_MAX;
    for (const reslint_node *node = root;;) {
        if (is_block(node)) {
            *(rl_extent *)rl_push(&own->run->scratch, &own->blocks) = (rl_extent){node, node->source, here};
            here = own->blocks.len - 1;
        }
        bool down = node->kind < RESLINT_LABEL && node->first_child;
        if (down) {
            node = node->first_child;
            continue;
        }
        for (;; node = node->parent) {
            if (is_block(node)) {
                stretch(own, own->blocks.items[here].parent, here);
                here = own->blocks.items[here].parent;
            }
            if (node == root) return;
            if (node->next) break;
        }
        node = node->next;
    }
}

/* The innermost block around a comment, and the first one behind it. */
static void around(const rl_own *own, reslint_span comment, uint32_t *inside, uint32_t *behind) {
    *inside = *behind = UINT32_MAX;
    for (uint32_t i = 0; i < own->blocks.len; i++) {
        reslint_span span = own->blocks.items[i].span;
        if (span.begin <= comment.begin && comment.end <= span.end) *inside = i;
        bool nearer = *behind == UINT32_MAX || span.begin < own->blocks.items[*behind].span.begin;
        if (span.begin >= comment.end && nearer) *behind = i;
    }
}

static bool is_in(const rl_own *own, uint32_t block, uint32_t outer) {
    while (block != UINT32_MAX && block != outer) block = own->blocks.items[block].parent;
    return block == outer;
}

uint32_t rl_own_block(const rl_own *own, reslint_span comment) {
    uint32_t inside, behind;
    around(own, comment, &inside, &behind);
    if (inside == UINT32_MAX) return behind;
    bool alone = rl_own_comment_alone(own->run->text, comment);
    return alone && behind != UINT32_MAX && is_in(own, behind, inside) ? behind : inside;
}

/* The next line with something on it that is no comment to reslint. */
static reslint_span next_line(reslint_str text, uint32_t at) {
    uint32_t next;
    rl_line_around(text, at, &next);
    while (next < text.len) {
        rl_own_comment other;
        uint32_t from = next, after;
        reslint_span line = rl_line_around(text, next, &after);
        reslint_str inside = rl_slice(text, line.begin, line.end);
        bool own = rl_starts(rl_trim(inside), "<!--") && rl_own_comment_next(text, &from, &other) &&
                   other.at.begin < line.end && rl_own_comment_alone(text, other.at);
        if (own)
            rl_line_around(text, other.at.end, &next);
        else if (rl_trim(inside).len)
            return line;
        else
            next = after;
    }
    return (reslint_span){text.len, text.len};
}

static bool enables(rl_own *own, const rl_own_comment *comment, reslint_str rule) {
    reslint_span name;
    uint32_t at = 0;
    bool any = false;
    while (rl_own_comment_rule(own->run->text, comment, &at, &name)) {
        reslint_str said = rl_slice(own->run->text, name.begin, name.end);
        if (rl_same(said, rule) || rl_is(said, "ALL")) return true;
        any = true;
    }
    return !any;
}

/* Up to the comment that takes it back; false when there is none. */
static bool range_end(rl_own *own, uint32_t index, reslint_str rule, uint32_t *end) {
    for (uint32_t i = index + 1; i < own->comments.len; i++) {
        rl_own_comment *comment = &own->comments.items[i];
        if (comment->kind != RL_ENABLE || !enables(own, comment, rule)) continue;
        *end = comment->at.begin;
        own->ended[i] = true;
        return true;
    }
    return false;
}

static reslint_span extent_of(rl_own *own, uint32_t index, reslint_str rule) {
    const rl_own_comment *comment = &own->comments.items[index];
    reslint_str text = own->run->text;
    uint32_t next, block;
    reslint_span at = comment->at, nowhere = {text.len, text.len};
    switch (comment->kind) {
    case RL_DISABLE_FILE: return (reslint_span){0, text.len};
    case RL_DISABLE_LINE: {
        reslint_span first = rl_line_around(text, at.begin, &next);
        return (reslint_span){first.begin, rl_line_around(text, at.end, &next).end};
    }
    case RL_DISABLE_NEXT_LINE: return next_line(text, at.end);
    case RL_DISABLE:
        if (range_end(own, index, rule, &next)) return (reslint_span){at.end, next};
        break;
    default: break;
    }
    block = rl_own_block(own, at);
    return block == UINT32_MAX ? nowhere : own->blocks.items[block].span;
}

static bool is_known(const rl_own *own, reslint_str rule) {
    if (rl_is(rule, "ALL")) return true;
    for (uint32_t i = 0; i < own->run->rules->len; i++)
        if (rl_selects(rule, &own->run->rules->items[i].info)) return true;
    return false;
}

static void add_silences(rl_own *own, uint32_t index) {
    const rl_own_comment *comment = &own->comments.items[index];
    reslint_span name;
    uint32_t at = 0;
    if (comment->kind == RL_UNKNOWN_DIRECTIVE) return;
    while (rl_own_comment_rule(own->run->text, comment, &at, &name)) {
        rl_silence *silence = rl_push(&own->run->scratch, &own->silences);
        silence->comment = index;
        silence->name = name;
        silence->rule = rl_slice(own->run->text, name.begin, name.end);
        silence->unknown = !is_known(own, silence->rule);
        if (comment->kind == RL_ENABLE || silence->unknown) continue;
        silence->holds = extent_of(own, index, silence->rule);
    }
}

static bool read_comments(rl_own *own) {
    rl_own_comment comment;
    for (uint32_t at = 0; rl_own_comment_next(own->run->text, &at, &comment);)
        *rl_push(&own->run->scratch, &own->comments) = comment;
    if (!own->comments.len) return false;
    own->ended = rl_alloc_n(&own->run->scratch, own->comments.len, sizeof *own->ended);
    return true;
}

/* By a comment: the reason, or "" without one; NULL: it is not silenced. */
static const char *silenced_by_comment(rl_own *own, const reslint_finding *finding, uint32_t rule) {
    const reslint_rule_info *info = &own->run->rules->items[rule].info;
    const char *reason = NULL;
    for (uint32_t i = 0; i < own->silences.len; i++) {
        rl_silence *silence = &own->silences.items[i];
        const rl_own_comment *comment = &own->comments.items[silence->comment];
        if (silence->unknown || comment->kind == RL_ENABLE) continue;
        if (finding->range.begin < silence->holds.begin || finding->range.begin > silence->holds.end)
            continue;
        if (!rl_selects(silence->rule, info)) continue;
        silence->used = true;
        if (!reason) reason = rl_copy(own->run->arena, comment->reason.ptr, comment->reason.len);
    }
    return reason;
}

bool rl_own_lies_in(const char *location, reslint_str place) {
    reslint_str at = rl_str(location);
    if (at.len < place.len || !rl_same_ci(rl_slice(at, 0, place.len), place)) return false;
    reslint_str rest = rl_slice(at, place.len, at.len);
    if (!rest.len || rl_starts(rest, " (") || rl_starts(rest, ",")) return true;
    uint32_t word = 1;
    while (word < rest.len && rest.ptr[word] != ' ') word++;
    return rest.ptr[0] == ' ' && word > 1 && strchr(").", rest.ptr[word - 1]);
}

static const rl_clause_silence *silenced_by_clause(rl_own *own, const reslint_finding *finding,
                                                   uint32_t rule) {
    const rl_run *run = own->run;
    const rl_clause_silences *clauses = run->settings->clauses;
    const rl_clause_silence *first = NULL;
    for (uint32_t i = 0; clauses && i < clauses->len; i++) {
        if (!rl_selects(clauses->items[i].rule, &run->rules->items[rule].info) ||
            !rl_own_lies_in(finding->location, rl_trim(clauses->items[i].place)))
            continue;
        own->clause_used[i] = true;
        if (!first) first = &clauses->items[i];
    }
    return first;
}

static bool is_silenced(rl_own *own, reslint_finding *finding) {
    uint32_t rule = rl_rules_find(own->run->rules, rl_str(finding->rule));
    finding->silence_reason = silenced_by_comment(own, finding, rule);
    if (finding->silence_reason) {
        if (!finding->silence_reason[0]) finding->silence_reason = NULL;
        finding->silenced_by = RESLINT_BY_COMMENT;
        return true;
    }
    const rl_clause_silence *clause = silenced_by_clause(own, finding, rule);
    if (clause) {
        finding->silence_reason = clause->reason;
        finding->silenced_by = RESLINT_BY_CONFIGURATION;
    } else if (rl_baseline_knows(own->run->settings->baseline, finding->fingerprint)) {
        finding->silenced_by = RESLINT_BY_BASELINE;
    }
    return finding->silenced_by != RESLINT_NOT_SILENCED;
}

static int by_place(const void *a, const void *b) {
    const reslint_finding *x = a, *y = b;
    if (x->range.begin != y->range.begin) return x->range.begin < y->range.begin ? -1 : 1;
    if (x->range.end != y->range.end) return x->range.end < y->range.end ? -1 : 1;
    return strcmp(x->rule, y->rule);
}

/* What is wrong with comments can be silenced like all else; that a comment is unused is known last. */
static void sift(rl_own *own, const reslint_finding *items, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        reslint_finding finding = items[i];
        bool silenced = is_silenced(own, &finding);
        *rl_push(own->run->arena, silenced ? &own->silenced : &own->kept) = finding;
    }
}

void rl_suppress(rl_run *run, const rl_model *model, rl_findings *out) {
    rl_own own = {.run = run};
    bool comments = !model->other_language && read_comments(&own);
    const rl_lint_settings *settings = run->settings;
    uint32_t clauses = settings->clauses ? settings->clauses->len : 0;
    if (!comments && !settings->baseline && !clauses) return;
    if (comments || clauses) {
        for (const reslint_node *n = model->document->first_child; n; n = n->next) collect(&own, n);
        if (comments)
            for (uint32_t i = 0; i < own.comments.len; i++) add_silences(&own, i);
        own.clause_used = rl_alloc_n(&run->scratch, clauses, sizeof *own.clause_used);
    }
    sift(&own, out->items, out->len);
    rl_own_findings found = {0};
    if (comments) {
        rl_own_judge(&own, model, &found);
        sift(&own, found.items, found.len);
        found.len = 0;
        rl_own_unused(&own, model, &found);
        sift(&own, found.items, found.len);
    }
    if (clauses && !model->other_language) {
        found.len = 0;
        rl_own_unused_places(&own, model, &found);
        sift(&own, found.items, found.len);
    }
    if ((comments || found.len) && own.kept.len)
        qsort(own.kept.items, own.kept.len, sizeof *own.kept.items, by_place);
    out->items = own.kept.items;
    out->len = own.kept.len;
    out->silenced = own.silenced.items;
    out->n_silenced = own.silenced.len;
}
