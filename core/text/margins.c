/* Line numbers in the margin, as chairs and secretariats print drafts: on every line, on every line with
 * text, or on every fifth; with the header or below it; starting again on each page or not. What tells them
 * from the numbers of paragraphs and notes is their run: they rise with the lines, and they come before words
 * that begin nothing ("12 eighty-first session", "7 2. Requests …"). */
#include "base/str.h"
#include "text/asides.h"

enum {
    HIGHEST = 9999,
    STARTS = 48, /* how many first lines of a run are tried: keeps the cost linear */
    WIDEST_STEP = 10,
    PAGE_GAP = 14, /* how many lines without a number a page break may add */
    SETTLED = 5,   /* after so many numbers the step is known; the first may be several steps apart if the
                      numbers of empty lines are not printed */
    SURE = 4       /* how much evidence is enough */
};

/* A line that begins with figures and a space, or consists of figures only. */
typedef struct number_line {
    uint32_t line, text_line; /* counted from 1; the second counts no empty lines */
    uint32_t value;
    reslint_span digits;
    uint32_t weight; /* how unlikely it is that its text begins a paragraph or a note */
    bool alone;
} number_line;

typedef struct number_lines {
    RL_VEC(number_line) list;
    uint32_t text_lines;
    uint32_t ends_in_figure; /* lines that end in a figure: could there be numbers on the right? */
} number_lines;

static bool is_organ_line(reslint_str rest) {
    return rl_starts_ci(rest, "the ") && rl_ends(rest, ",") && rest.len < 60;
}

/* What comes after the number: lower case, or another label, begins nothing there. */
static uint32_t weigh(reslint_str rest) {
    uint32_t figures = rl_past(rest, 0, rl_is_digit);
    if (rl_starts(rest, "http") || rl_starts(rest, "www.")) return 0; /* a note */
    if (rl_is_lower(rl_byte(rest, 0))) return 2;
    if (figures) /* "7 2. Requests" */
        return figures < 4 && (rl_here(rest, figures, ". ") || rl_here(rest, figures, ") ")) ? 2 : 0;
    if (rl_starts(rest, "- ") || rl_starts(rest, "•") || rl_starts(rest, "– ")) return 2; /* a bullet */
    if (rl_starts(rest, "(") && (rl_byte(rest, 2) == ')' || rl_byte(rest, 3) == ')')) return 2;
    return is_organ_line(rest) ? 3 : 0;
}

static bool read_line(reslint_str text, uint32_t begin, uint32_t end, number_line *out) {
    uint32_t at = rl_past_any(text, begin, " \t"), value = 0;
    out->digits.begin = at;
    for (; rl_is_digit(rl_byte(text, at)) && value <= HIGHEST; at++)
        value = value * 10 + (uint32_t)(text.ptr[at] - '0');
    if (rl_here(text, at, ":")) at++; /* "7: 2. Requests" */
    out->digits.end = at;
    if (value > HIGHEST || !value) return false;
    reslint_str rest = rl_trim(rl_slice(text, at, end));
    if (rest.len && !rl_one_of(rl_byte(text, at), " \t")) return false;
    out->value = value;
    out->alone = !rest.len;
    out->weight = weigh(rest);
    return true;
}

/* "Recalling the Treaty,          3": a number well apart from the words, or alone far to the right. */
static bool read_right(reslint_str text, uint32_t begin, uint32_t end, number_line *out) {
    enum { GAP = 2 };
    uint32_t at = end, value = 0, scale = 1, blanks = 0;
    while (at > begin && rl_is_space((unsigned char)text.ptr[at - 1])) at--;
    out->digits.end = at;
    for (; at > begin && rl_is_digit((unsigned char)text.ptr[at - 1]) && scale <= HIGHEST; scale *= 10)
        value += (uint32_t)(text.ptr[--at] - '0') * scale;
    out->digits.begin = at;
    while (at > begin && (text.ptr[at - 1] == ' ' || text.ptr[at - 1] == '\t')) {
        blanks += text.ptr[at - 1] == '\t' ? GAP : 1;
        at--;
    }
    out->value = value;
    out->alone = at == begin;
    out->weight = 2; /* no paragraph and no note ends like this */
    return value && blanks >= GAP;
}

static void read_lines(reslint_str text, const rl_asides *taken, bool right, rl_arena *arena,
                       number_lines *out) {
    uint32_t line = 0, next_taken = 0;
    for (uint32_t begin = 0, end; begin < text.len; begin = end + 1) {
        end = rl_line_end(text, begin);
        line++;
        while (next_taken < taken->len && taken->items[next_taken].gone.end <= begin) next_taken++;
        if (next_taken < taken->len && taken->items[next_taken].gone.begin <= begin) continue;
        unsigned char c = (unsigned char)text.ptr[begin];
        if (rl_is_space(c) && !rl_trim(rl_slice(text, begin, end)).len) continue;
        out->text_lines++;
        out->ends_in_figure += end > begin && rl_is_digit((unsigned char)text.ptr[end - 1]);
        number_line found = {.line = line, .text_line = out->text_lines};
        bool number = right
                          ? read_right(text, begin, end, &found)
                          : (rl_is_digit(c) || c == ' ' || c == '\t') && read_line(text, begin, end, &found);
        if (number) *(number_line *)rl_push(arena, &out->list) = found;
    }
}

/* ---- runs ---- */

typedef struct margin_run {
    uint32_t step;          /* between two numbers; 0 if not known yet */
    bool by_lines, by_text; /* numbers rise with all lines, or with those that have text */
    uint32_t first, last;   /* indices */
    uint32_t count, evidence;
    uint32_t jumps; /* across pages */
    bool texts;     /* some of its lines have text */
} margin_run;

static bool follows(const margin_run *run, const number_line *a, const number_line *b, bool *by_lines,
                    bool *by_text) {
    uint32_t rise = b->value - a->value;
    if (b->value <= a->value || rise > 4 * WIDEST_STEP) return false;
    bool fits = !run->step || rise % run->step == 0 || (run->count < SETTLED && run->step % rise == 0);
    if (!fits) return false;
    *by_lines = run->by_lines && rise == b->line - a->line;
    *by_text = run->by_text && rise == b->text_line - a->text_line;
    return *by_lines || *by_text;
}

/* Is there a line below line `k` that properly continues a run whose last number is `a`? */
static bool goes_on_below(const margin_run *run, const number_lines *n, const number_line *a, uint32_t k) {
    bool lines, texts;
    for (uint32_t i = k + 1; i < n->list.len; i++) {
        const number_line *b = &n->list.items[i];
        if (b->text_line - a->text_line > 2 * run->step) return false;
        if (follows(run, a, b, &lines, &texts)) return true;
    }
    return false;
}

/* Across a page break: lines without numbers come between, and the count continues at line `k` or starts
 * again there. */
static bool goes_on_after_page(const margin_run *run, const number_lines *n, uint32_t k) {
    const number_line *a = &n->list.items[run->last], *b = &n->list.items[k];
    if (!run->step || b->text_line - a->text_line > PAGE_GAP + run->step) return false;
    if (goes_on_below(run, n, a, k)) return false;
    if (b->value == a->value + run->step) return true;
    bool anew = b->value == n->list.items[run->first].value || b->value == run->step;
    return anew && run->count >= SETTLED && goes_on_below(run, n, b, k);
}

/* The run that begins with line `i`; its lines are marked in `used`. */
static margin_run run_from(const number_lines *n, uint32_t i, uint8_t *used) {
    const number_line *items = n->list.items;
    margin_run run = {.by_lines = true, .by_text = true, .first = i, .last = i, .count = 1};
    run.evidence = items[i].weight;
    run.texts = !items[i].alone;
    used[i] = 1;
    for (uint32_t k = i + 1; k < n->list.len; k++) {
        const number_line *a = &items[run.last], *b = &items[k];
        bool lines, texts, next = follows(&run, a, b, &lines, &texts);
        if (!next && !goes_on_after_page(&run, n, k)) {
            if (b->text_line - a->text_line > PAGE_GAP + 4 * WIDEST_STEP) break;
            continue;
        }
        if (next) {
            bool neighbours = b->text_line == a->text_line + 1; /* only empty lines between them */
            uint32_t rise = neighbours && run.count < SETTLED ? 1 : b->value - a->value;
            if (!run.step || rise < run.step) run.step = rise;
            run.by_lines = lines;
            run.by_text = texts;
        }
        if (b->alone && !a->alone && run.step == 1) run.evidence++; /* a numbered empty line */
        if (run.step > 1 && (b->value == b->line || b->value == b->text_line)) run.evidence++;
        run.evidence += b->weight;
        run.texts = run.texts || !b->alone;
        run.jumps += !next;
        run.last = k;
        run.count++;
        used[k] = 1;
    }
    return run;
}

/* Do the numbers accompany most of the text from the first of them on, and a good part of the whole? The
 * notes at the end of a text do not. */
static bool is_margin(const number_lines *n, const margin_run *run) {
    if (!run->step || run->step > WIDEST_STEP || !run->texts || run->evidence < SURE ||
        run->count < (run->step == 1 ? 4u : 2u))
        return false;
    uint32_t from = n->list.items[run->first].text_line, lines = n->text_lines - from + 1;
    uint64_t covered = (uint64_t)run->count * run->step;
    return covered * 2 >= lines && covered * 5 >= (uint64_t)n->text_lines * 2 && run->jumps * 4 <= run->count;
}

static void insert_all(const number_lines *n, const uint8_t *used, rl_arena *arena, rl_asides *out) {
    rl_asides merged = {0};
    uint32_t k = 0;
    for (uint32_t i = 0; i < n->list.len; i++) {
        if (!used[i]) continue;
        reslint_span at = n->list.items[i].digits;
        while (k < out->len && out->items[k].at.begin < at.begin)
            *(rl_aside *)rl_push(arena, &merged) = out->items[k++];
        *(rl_aside *)rl_push(arena, &merged) = (rl_aside){at, at, RL_ASIDE_MARGIN_NUMBER};
    }
    while (k < out->len) *(rl_aside *)rl_push(arena, &merged) = out->items[k++];
    *out = merged;
}

/* The numbers on one side of the text, among the lines that were read; false if there are none. */
static bool find_run(const number_lines *n, rl_arena *scratch, rl_arena *arena, rl_asides *out) {
    uint8_t *used = n->list.len ? rl_alloc(scratch, n->list.len) : NULL;
    for (uint32_t i = 0; i < n->list.len && i < STARTS; i++) {
        if (used[i]) continue;
        memset(used, 0, n->list.len);
        margin_run run = run_from(n, i, used);
        if (is_margin(n, &run)) {
            insert_all(n, used, arena, out);
            return true;
        }
        memset(used, 0, n->list.len);
    }
    return false;
}

void rl_margins_find(reslint_str text, const rl_asides *taken, rl_arena *arena, rl_asides *out) {
    enum { SOME = 3 }; /* fewer are not worth a closer look */
    number_lines left = {0}, right = {0};
    rl_arena scratch = {0};
    read_lines(text, taken, false, &scratch, &left);
    if (!find_run(&left, &scratch, arena, out) && left.ends_in_figure >= SOME &&
        left.ends_in_figure * 10 >= left.text_lines) {
        read_lines(text, taken, true, &scratch, &right);
        find_run(&right, &scratch, arena, out);
    }
    rl_arena_free(&scratch);
}
