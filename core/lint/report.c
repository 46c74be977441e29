/* One finding: what the rule passes is copied and checked, its places become spans of the file, and it gets
 * the name by which people call its place and the words with which it begins. */
#include "base/str.h"
#include "lint/pass.h"
#include "reslint/kit/elements.h"

#include <stdio.h>

enum { QUOTE_WORDS = 4, MOST_PARTS = 1000, FIRST_RAWS = 64, MOST_RAWS = 1 << 30 };

/* Does the offset fall inside a UTF-8 sequence? */
static bool inside(reslint_str text, uint32_t at) {
    return at < text.len && ((unsigned char)text.ptr[at] & 0xC0) == 0x80;
}

bool rl_place_check(reslint_place *place) {
    const reslint_str text = place->node->text;
    reslint_span was = place->in;
    if (place->in.end > text.len) place->in.end = text.len;
    if (place->in.begin > place->in.end) place->in.begin = place->in.end;
    bool empty = place->in.begin == place->in.end;
    while (inside(text, place->in.begin)) place->in.begin--;
    while (!empty && inside(text, place->in.end)) place->in.end++;
    if (empty) place->in.end = place->in.begin;
    return was.begin == place->in.begin && was.end == place->in.end;
}

/* An invalid place is a fault of the rule: it is remembered, so that tests fail. In a debug build the finding
 * is dropped with a message; otherwise it is reported at the nearest place that exists. */
static bool accept(rl_pass *pass, reslint_place *place) {
    if (place->node && rl_place_check(place)) return true;
    pass->run->misplaced = pass->open.rule->id;
#ifdef NDEBUG
    return place->node != NULL;
#else
    fprintf(stderr, "reslint: the rule %s reported a place outside of its node; the finding is dropped\n",
            pass->open.rule->id);
    return false;
#endif
}

/* Where the place begins in the text of its block. */
static uint32_t offset_in_block(reslint_place place) {
    const reslint_node *node = place.node;
    if (node == node->block) return place.in.begin;
    bool cut_out = node->in.begin == node->in.end;
    return cut_out ? node->in.begin : node->in.begin + place.in.begin;
}

static uint32_t word_back(reslint_str text, uint32_t at) {
    while (at > 0 && text.ptr[at - 1] == ' ') at--;
    while (at > 0 && text.ptr[at - 1] != ' ') at--;
    return at;
}

/* Four words from the place on; if the paragraph ends before that, its last four. */
static const char *quote(rl_run *run, reslint_place place) {
    const reslint_node *block = place.node->block ? place.node->block : place.node;
    reslint_str text = block->text;
    if (!text.len) return ""; /* the pointer of an empty text may be NULL */
    uint32_t begin = offset_in_block(place);
    if (begin > text.len) begin = text.len;
    while (begin > 0 && text.ptr[begin - 1] != ' ') begin--;
    uint32_t end = begin, words = 0;
    while (words < QUOTE_WORDS && end < text.len) {
        end = rl_past_any(text, end, " ");
        if (end < text.len) words++;
        while (end < text.len && text.ptr[end] != ' ') end++;
    }
    for (; words < QUOTE_WORDS && begin > 0; words++) begin = word_back(text, begin);
    reslint_str found = rl_trim(rl_slice(text, begin, end));
    if (!run->quote || strlen(run->quote) != found.len || memcmp(run->quote, found.ptr, found.len) != 0)
        run->quote = rl_copy(run->arena, found.ptr, found.len);
    return run->quote;
}

static const char *copy(rl_run *run, const char *text) {
    return text ? rl_copy(run->arena, text, strlen(text)) : NULL;
}

/* A copy, or that of the last finding if it says the same. */
static const char *shared(rl_run *run, const char **last, const char *text) {
    if (text && (!*last || strcmp(*last, text) != 0)) *last = copy(run, text);
    return text ? *last : NULL;
}

static const char *location_of(rl_run *run, const reslint_node *node) {
    const reslint_node *block = node->block ? node->block : node;
    if (run->located == block && !rk_is_inline(block)) return run->location;
    reslint_str location = rl_location(node, run->arena);
    run->located = block;
    return run->location = rl_copy(run->arena, location.ptr, location.len);
}

static void add_notes(rl_pass *pass, const reslint_diag *diag, reslint_finding *finding) {
    rl_run *run = pass->run;
    uint32_t n = diag->notes && diag->n_notes < MOST_PARTS ? diag->n_notes : 0;
    reslint_finding_note *notes = rl_alloc_n(run->arena, n, sizeof *notes);
    for (uint32_t i = 0; i < n; i++) {
        reslint_place at = diag->notes[i].at;
        if (!diag->notes[i].text || !accept(pass, &at)) continue;
        notes[finding->n_notes].range = rl_place_source(at, NULL);
        notes[finding->n_notes++].message = copy(run, diag->notes[i].text);
    }
    finding->notes = notes;
}

static void add_fixes(rl_pass *pass, const reslint_diag *diag, reslint_finding *finding) {
    rl_run *run = pass->run;
    uint32_t n = diag->fixes && diag->n_fixes < MOST_PARTS ? diag->n_fixes : 0;
    reslint_finding_fix *fixes = rl_alloc_n(run->arena, n, sizeof *fixes);
    for (uint32_t i = 0; i < n; i++)
        if (rl_fix_map(run, &diag->fixes[i], &fixes[finding->n_fixes])) finding->n_fixes++;
    /* an organ outside the United Nations may have reasons of its own */
    bool other = strcmp(pass->open.resolution->as.resolution->profile, "other") == 0;
    for (uint32_t i = 0; other && i < finding->n_fixes; i++)
        if (fixes[i].applicability == RESLINT_FIX_SAFE) fixes[i].applicability = RESLINT_FIX_UNSAFE;
    finding->fixes = fixes;
}

/* Room for one more report. In a text where every word is a finding, this list is the largest thing there is:
 * it has an arena of its own until it is settled, and grows by half each time. */
static rl_raw *next_raw(rl_run *run) {
    rl_raws *raws = &run->raws;
    if (run->keeps) return rl_push(run->arena, raws);
    if (raws->len == raws->cap) {
        uint32_t cap = raws->cap < MOST_RAWS ? raws->cap + raws->cap / 2 + FIRST_RAWS : UINT32_MAX;
        size_t most = SIZE_MAX / sizeof *raws->items; /* beyond this there is no memory anyway */
        raws->items = rl_grow_raw(&run->unsettled, raws->items, raws->cap * sizeof *raws->items,
                                  cap > most ? SIZE_MAX : cap * sizeof *raws->items);
        raws->cap = cap;
    }
    return memset(&raws->items[raws->len++], 0, sizeof *raws->items);
}

/* A finding with what all findings have in common. */
static reslint_finding *begin_finding(rl_pass *pass, reslint_span range, reslint_severity at_most) {
    rl_run *run = pass->run;
    rl_raw *raw = next_raw(run);
    reslint_finding *finding = &raw->finding;
    raw->rule = pass->rule;
    raw->hidden = pass->hidden;
    finding->range = range;
    finding->rule = pass->open.rule->id;
    finding->severity = pass->level;
    if (at_most != RESLINT_OFF && at_most < finding->severity) finding->severity = at_most;
    finding->resolution = pass->open.resolution->as.resolution->ordinal;
    return finding;
}

/* Of the rule and the clause; where there is no text, of the rule and its message. That of the last block is
 * kept, since there may be many findings in one large block. */
static uint64_t fingerprint(rl_pass *pass, reslint_place at, const char *message) {
    rl_run *run = pass->run;
    const reslint_node *block = at.node->block ? at.node->block : at.node;
    if (!block->text.len) return rl_fingerprint(pass->open.rule->id, rl_str(message));
    if (run->printed != block || run->printed_rule != pass->rule)
        run->print = rl_fingerprint(pass->open.rule->id, block->text);
    run->printed = block;
    run->printed_rule = pass->rule;
    return run->print;
}

static void add_words(rl_pass *pass, reslint_place at, const char *message, const char *write,
                      reslint_finding *finding) {
    rl_run *run = pass->run;
    finding->location = location_of(run, at.node);
    finding->quote = quote(run, at);
    finding->message = shared(run, &run->message, message ? message : pass->open.rule->summary);
    finding->write = shared(run, &run->write, write);
    finding->fingerprint = fingerprint(pass, at, finding->message);
}

/* Is it one of the words that the configuration accepts? */
static bool is_right_word(const rl_run *run, reslint_place at) {
    const rl_right_words *words = run->settings->words;
    reslint_str said = rl_slice(at.node->text, at.in.begin, at.in.end);
    for (uint32_t i = 0; words && i < words->len; i++)
        if (rl_same_ci(said, rl_str(words->items[i].text))) return true;
    return false;
}

void rl_report(rl_pass *pass, const reslint_diag *diag) {
    reslint_place at = diag->at;
    if (!accept(pass, &at) || is_right_word(pass->run, at)) return;
    reslint_finding *finding = begin_finding(pass, rl_place_source(at, NULL), diag->at_most);
    if (pass->hidden) return;
    add_words(pass, at, diag->message, diag->write, finding);
    add_notes(pass, diag, finding);
    add_fixes(pass, diag, finding);
}

/* The place in the folded text of a block that is nearest to an offset of the file. */
static reslint_place place_of(rl_pass *pass, uint32_t offset) {
    const reslint_node *node = rl_model_block_at(pass->run->model, offset);
    if (!node) return (reslint_place){pass->open.resolution, {0, 0}};
    uint32_t at = rl_place_at(node, offset);
    return (reslint_place){node, {at, at}};
}

void rl_report_in_file(reslint_ctx *ctx, const rl_file_finding *from) {
    rl_pass *pass = (rl_pass *)ctx;
    rl_run *run = pass->run;
    reslint_span range = from->range;
    if (range.end > run->text.len) range.end = run->text.len;
    if (range.begin > range.end) range.begin = range.end;
    reslint_finding *finding = begin_finding(pass, range, from->at_most);
    if (pass->hidden) return;
    add_words(pass, place_of(pass, range.begin), from->message, from->write, finding);
    if (!from->text) return;
    reslint_finding_fix *fix = rl_alloc(run->arena, sizeof *fix);
    reslint_finding_edit *edit = rl_alloc(run->arena, sizeof *edit);
    *edit = (reslint_finding_edit){range, copy(run, from->text)};
    *fix = (reslint_finding_fix){copy(run, from->title), from->applicability, edit, 1};
    finding->fixes = fix;
    finding->n_fixes = 1;
}
