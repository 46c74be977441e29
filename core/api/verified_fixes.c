/* Public interface: fixes are verified before anybody sees them (revision/verify.h), so that no client can
 * apply one that does harm. A fix that fails is not offered; the finding stays. Only texts with fixes pay,
 * and in a file of many resolutions only those that have some: each is read by itself, provided that it reads
 * the same as within the file. */
#include "api/internal.h"
#include "api/reading_again.h"
#include "base/str.h"
#include "reslint/kit/elements.h"
#include "revision/verify.h"

enum { KINDS = 2 };
static const reslint_applicability kinds[KINDS] = {RESLINT_FIX_SAFE, RESLINT_FIX_UNSAFE};

typedef struct judging {
    reslint_document *document;
    const rl_lint_settings *settings;
    const rl_findings *found;
    rl_arena scratch;
    bool *asked[KINDS]; /* by finding: it has fixes of the kind that no stretch has settled yet */
    bool *good;         /* by fix */
    uint32_t *first;    /* by finding: its first fix among all */
} judging;

static bool has_fix(const reslint_finding *finding, reslint_applicability which) {
    for (uint32_t i = 0; i < finding->n_fixes; i++)
        if (finding->fixes[i].applicability == which) return true;
    return false;
}

/* ---- stretches ----------------------------------------------------------------------------------------- */

typedef struct stretch {
    reslint_span at;
    uint32_t begin, end; /* findings in it */
} stretch;

typedef struct stretches {
    stretch *items;
    uint32_t len, cap;
} stretches;

static uint32_t line_begin(reslint_str text, uint32_t at) {
    while (at && text.ptr[at - 1] != '\n') at--;
    return at;
}

/* Where a resolution begins; some of it may come before its own first byte. */
static uint32_t begin_of(const reslint_node *resolution) {
    uint32_t begin = resolution->source.begin;
    for (const reslint_node *n = resolution; n; n = rk_next_node(n, resolution))
        if (n->source.begin < begin) begin = n->source.begin;
    return begin;
}

/* The resolutions of the file, each with what follows it; parts of one stay together. */
static void cut(judging *j, stretches *out) {
    reslint_str text = j->document->source.text;
    for (const reslint_node *n = j->document->model.document->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION || (out->len && n->as.resolution->part_of_previous)) continue;
        uint32_t begin = out->len ? line_begin(text, begin_of(n)) : 0;
        stretch *one = rl_push(&j->scratch, out);
        one->at = (reslint_span){begin, text.len};
        if (out->len > 1) one[-1].at.end = begin;
    }
    uint32_t at = 0;
    for (uint32_t i = 0; i < out->len; i++) {
        out->items[i].begin = at;
        while (at < j->found->len && j->found->items[at].range.begin < out->items[i].at.end) at++;
        out->items[i].end = at;
    }
}

static bool is_asked(const judging *j, const stretch *one) {
    for (uint32_t i = one->begin; i < one->end; i++)
        if (j->asked[0][i] || j->asked[1][i]) return true;
    return false;
}

static reslint_span moved(reslint_span span, uint32_t back) {
    return (reslint_span){span.begin - back, span.end - back};
}

/* Converts a finding to offsets in a stretch by itself; false: it extends beyond the stretch. */
static bool move_in(judging *j, reslint_finding *finding, reslint_span at) {
    reslint_finding_fix *fixes = rl_alloc_n(&j->scratch, finding->n_fixes, sizeof *fixes);
    bool inside = finding->range.begin >= at.begin && finding->range.end <= at.end;
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        fixes[i] = finding->fixes[i];
        reslint_finding_edit *edits = rl_alloc_n(&j->scratch, fixes[i].n_edits, sizeof *edits);
        for (uint32_t e = 0; e < fixes[i].n_edits; e++) {
            edits[e] = fixes[i].edits[e];
            inside = inside && edits[e].range.begin >= at.begin && edits[e].range.end <= at.end;
            edits[e].range = moved(edits[e].range, at.begin);
        }
        fixes[i].edits = edits;
    }
    finding->fixes = fixes;
    finding->range = moved(finding->range, at.begin);
    return inside;
}

/* Is the finding also reported when the stretch is read by itself? Rules may look at the whole file. */
static bool is_reported(const rl_reading *reading, const reslint_finding *finding) {
    for (uint32_t i = 0; i < reading->n_reported; i++) {
        const reslint_finding *one = &reading->reported[i];
        if (one->range.begin == finding->range.begin && one->range.end == finding->range.end &&
            strcmp(one->rule, finding->rule) == 0 && strcmp(one->message, finding->message) == 0)
            return true;
    }
    return false;
}

/* Judges the fixes of one kind in a stretch that was read by itself. */
static void judge_inside(judging *j, const stretch *one, const rl_reading *before, uint32_t kind) {
    uint32_t count = one->end - one->begin;
    rl_again again = {.first = j->document, .settings = j->settings};
    reslint_finding *findings = rl_alloc_n(&j->scratch, count, sizeof *findings);
    bool *asked = rl_alloc_n(&j->scratch, count, sizeof *asked);
    memcpy(findings, &j->found->items[one->begin], count * sizeof *findings);
    for (uint32_t i = 0; i < count; i++) {
        asked[i] = j->asked[kind][one->begin + i] && move_in(j, &findings[i], one->at) &&
                   is_reported(before, &findings[i]);
        if (asked[i]) j->asked[kind][one->begin + i] = false;
    }
    rl_verify(&j->scratch, before, findings, count, asked, kinds[kind], rl_read_again_text, &again,
              &j->good[j->first[one->begin]]);
    rl_again_end(&again);
}

/* Judges the fixes of one stretch, if it reads the same by itself as in the file. */
static void judge_stretch(judging *j, const stretch *one) {
    rl_reading before;
    rl_again alone = {.first = j->document, .settings = j->settings};
    reslint_str text = rl_slice(j->document->source.text, one->at.begin, one->at.end);
    if (rl_read_again_text(&alone, text, &before) &&
        rl_is_same_stretch(&j->scratch, j->document->model.document, one->at, before.document))
        for (uint32_t kind = 0; kind < KINDS; kind++) judge_inside(j, one, &before, kind);
    rl_again_end(&alone);
}

/* Each stretch is read at least twice, so when the stretches make up most of the file, the file is read
 * instead. */
static void judge_stretches(judging *j) {
    stretches all = {0};
    uint64_t bytes = 0;
    if (j->document->before) return;
    cut(j, &all);
    for (uint32_t i = 0; i < all.len; i++)
        if (is_asked(j, &all.items[i])) bytes += all.items[i].at.end - all.items[i].at.begin;
    if (all.len < 2 || bytes * 2 > j->document->source.text.len) return;
    for (uint32_t i = 0; i < all.len; i++)
        if (is_asked(j, &all.items[i])) judge_stretch(j, &all.items[i]);
}

/* ---- the file ------------------------------------------------------------------------------------------ */

/* For a document that is being typed in, the repaired text is read again at the next keystroke, so this
 * reading is kept. */
static void judge_file(judging *j, uint32_t kind) {
    reslint_document *document = j->document;
    const rl_findings *found = j->found;
    rl_reading before = {document->source.text, document->model.document, found->reported, found->n_reported};
    rl_again again = {document, j->settings, document->repaired};
    rl_verify(&j->scratch, &before, found->items, found->len, j->asked[kind], kinds[kind], rl_read_again_text,
              &again, j->good);
    document->repaired = again.now;
    if (document->tree && !document->before) return;
    rl_again_end(&again);
    document->repaired = NULL;
}

static void judge(judging *j, bool all) {
    for (uint32_t i = 0; i < j->found->len; i++)
        for (uint32_t kind = 0; kind < (all ? KINDS : 1u); kind++)
            j->asked[kind][i] = has_fix(&j->found->items[i], kinds[kind]);
    judge_stretches(j);
    for (uint32_t kind = 0; kind < KINDS; kind++) {
        bool left = false;
        for (uint32_t i = 0; i < j->found->len; i++) left = left || j->asked[kind][i];
        if (left) judge_file(j, kind);
    }
}

/* Keeps the fixes of a finding that hold, and those that were not judged. */
static void keep_fixes(rl_arena *arena, reslint_finding *finding, const bool *good, bool all) {
    reslint_finding_fix *kept = rl_alloc_n(arena, finding->n_fixes, sizeof *kept);
    uint32_t n = 0;
    for (uint32_t i = 0; i < finding->n_fixes; i++) {
        reslint_applicability kind = finding->fixes[i].applicability;
        bool judged = kind == RESLINT_FIX_SAFE || (all && kind == RESLINT_FIX_UNSAFE);
        if (!judged || good[i]) kept[n++] = finding->fixes[i];
    }
    finding->fixes = kept;
    finding->n_fixes = n;
}

void rl_verify_fixes(reslint_document *document, const rl_lint_settings *settings, bool all,
                     rl_findings *found) {
    uint32_t fixes = 0;
    judging j = {.document = document, .settings = settings, .found = found};
    for (uint32_t i = 0; i < found->len; i++) fixes += found->items[i].n_fixes;
    if (!fixes) return;
    for (uint32_t kind = 0; kind < KINDS; kind++)
        j.asked[kind] = rl_alloc_n(&j.scratch, found->len, sizeof *j.asked[kind]);
    j.first = rl_alloc_n(&j.scratch, found->len + 1u, sizeof *j.first);
    j.good = rl_alloc_n(&j.scratch, fixes, sizeof *j.good);
    for (uint32_t i = 0; i < found->len; i++) j.first[i + 1] = j.first[i] + found->items[i].n_fixes;
    judge(&j, all);
    reslint_finding *items = rl_alloc_n(&document->found, found->len, sizeof *items);
    memcpy(items, found->items, found->len * sizeof *items);
    for (uint32_t i = 0; i < found->len; i++)
        if (items[i].n_fixes) keep_fixes(&document->found, &items[i], &j.good[j.first[i]], all);
    found->items = items;
    rl_arena_free(&j.scratch);
}
