/* See pattern.h. The length of a match is counted, not timed, so that the result is the same on every
 * machine. There is a limit on steps per start, which is lower for longer texts, since there are as many
 * starts as letters. Nearly every match needs few steps. Those that need many are limited in number too,
 * since a text may have thousands of places that stay just below the limit. */
#include "rulefile/run/pattern.h"
#include "base/str.h"

enum { MOST_NESTING = 50, LONGEST_PATTERN = 4000, HEAP_KIB = 8 * 1024, DEEPEST = 50000 };
enum { STEPS_IN_ALL = 20 * 1000 * 1000, LEAST_STEPS = 500, MOST_STEPS = 200 * 1000 };
enum { USUAL_STEPS = 500, MOST_HARD = 25 };
enum { LONGEST_PIECE = 8 * 1024, OVERLAP = 2 * 1024 };

static void *take_heap(PCRE2_SIZE size, void *nothing) {
    (void)nothing;
    return rl_heap_get(size);
}

static void give_back_heap(void *memory, void *nothing) {
    (void)nothing;
    rl_heap_free(memory);
}

pcre2_code *rl_pattern_compile(const char *text, bool ignorecase, uint32_t *offset, char *message,
                               size_t size) {
    /* A lack of memory is not the pattern's fault. */
    pcre2_general_context *heap = pcre2_general_context_create(take_heap, give_back_heap, NULL);
    pcre2_compile_context *context = pcre2_compile_context_create(heap);
    int error = PCRE2_ERROR_NOMEMORY;
    PCRE2_SIZE at = 0;
    pcre2_code *code = NULL;
    if (context) {
        pcre2_set_parens_nest_limit(context, MOST_NESTING);
        pcre2_set_max_pattern_length(context, LONGEST_PATTERN);
        uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
        if (ignorecase) options |= PCRE2_CASELESS;
        code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED, options, &error, &at, context);
    }
    pcre2_compile_context_free(context);
    pcre2_general_context_free(heap);
    *offset = at > UINT32_MAX ? 0 : (uint32_t)at;
    if (!code) pcre2_get_error_message(error, (PCRE2_UCHAR *)message, size);
    return code;
}

void rl_pattern_free(pcre2_code *code) {
    pcre2_code_free(code);
}

pcre2_code *rl_pattern_quicker(const pcre2_code *code) {
    pcre2_code *copy = pcre2_code_copy(code);
    if (copy && pcre2_jit_compile(copy, PCRE2_JIT_COMPLETE) == 0) return copy;
    pcre2_code_free(copy);
    return NULL;
}

static void *take(PCRE2_SIZE size, void *arena) {
    return rl_alloc_raw(arena, size); /* may return NULL, like the malloc that it replaces */
}

static void give_back(void *memory, void *arena) {
    (void)memory;
    (void)arena;
}

void rl_matcher_make(rl_arena *arena, rl_matcher *out) {
    pcre2_general_context *memory = pcre2_general_context_create(take, give_back, arena);
    out->data = pcre2_match_data_create(RL_MATCH_GROUPS, memory);
    out->context = pcre2_match_context_create(memory);
    out->arena = arena;
    out->patience = rl_alloc(arena, sizeof *out->patience);
    *out->patience = MOST_HARD;
    pcre2_set_heap_limit(out->context, HEAP_KIB);
    pcre2_set_depth_limit(out->context, DEEPEST);
}

static uint32_t steps_for(uint32_t len) {
    uint32_t steps = STEPS_IN_ALL / (len + 1);
    return steps < LEAST_STEPS ? LEAST_STEPS : steps > MOST_STEPS ? MOST_STEPS : steps;
}

static void copy_groups(const rl_matcher *matcher, int n, reslint_span *groups, uint32_t *n_groups) {
    const PCRE2_SIZE *pairs = pcre2_get_ovector_pointer(matcher->data);
    *n_groups = n > 0 && n < RL_MATCH_GROUPS ? (uint32_t)n : RL_MATCH_GROUPS;
    for (size_t i = 0; i < *n_groups; i++) {
        bool took_part = pairs[2 * i] != PCRE2_UNSET && pairs[2 * i] <= pairs[2 * i + 1];
        groups[i] = took_part ? (reslint_span){(uint32_t)pairs[2 * i], (uint32_t)pairs[2 * i + 1]}
                              : (reslint_span){0, 0};
    }
}

/* The end of the piece that begins at `from`, at the end of a word if possible. */
static uint32_t piece_end(reslint_str text, uint32_t from) {
    if (text.len - from <= LONGEST_PIECE) return text.len;
    uint32_t end = from + LONGEST_PIECE, least = end - OVERLAP / 2;
    while (end > least && text.ptr[end] != ' ') end--;
    while (((unsigned char)text.ptr[end] & 0xC0) == 0x80) end++;
    return end;
}

static int match_within(const rl_matcher *matcher, const pcre2_code *code, reslint_str text, uint32_t from,
                        uint32_t end, uint32_t steps) {
    PCRE2_SPTR subject = (PCRE2_SPTR)(text.ptr ? text.ptr : "");
    uint32_t options = PCRE2_NO_UTF_CHECK | (end < text.len ? PCRE2_NOTEOL : 0);
    pcre2_set_match_limit(matcher->context, steps);
    int n = pcre2_match(code, subject, end, from, options, matcher->data, matcher->context);
    if (n != PCRE2_ERROR_JIT_STACKLIMIT) return n;
    return pcre2_match(code, subject, end, from, options | PCRE2_NO_JIT, matcher->data, matcher->context);
}

/* Matches in a piece of a long text; look-behinds can see what comes before it. */
static int match_piece(const rl_matcher *matcher, const pcre2_code *code, reslint_str text, uint32_t from,
                       uint32_t end) {
    uint32_t usual = USUAL_STEPS + (end - from), most = steps_for(end - from);
    int n = match_within(matcher, code, text, from, end, usual < most ? usual : most);
    if (n != PCRE2_ERROR_MATCHLIMIT || usual >= most || !*matcher->patience) return n;
    --*matcher->patience;
    return match_within(matcher, code, text, from, end, most);
}

rl_match rl_pattern_match(const rl_matcher *matcher, const pcre2_code *code, reslint_str text, uint32_t from,
                          reslint_span *groups, uint32_t *n_groups) {
    for (;;) {
        uint32_t end = piece_end(text, from);
        int n = match_piece(matcher, code, text, from, end);
        if (n == PCRE2_ERROR_NOMATCH && end < text.len) {
            from = end - OVERLAP;
            while (((unsigned char)text.ptr[from] & 0xC0) == 0x80) from++;
            continue;
        }
        if (n == PCRE2_ERROR_NOMATCH) return RL_NO_MATCH;
        if (n < 0) return RL_TOO_LONG;
        copy_groups(matcher, n, groups, n_groups);
        return groups[0].begin <= groups[0].end ? RL_MATCHED : RL_NO_MATCH;
    }
}

uint32_t rl_pattern_group(const pcre2_code *code, const char *name) {
    int number = pcre2_substring_number_from_name(code, (PCRE2_SPTR)name);
    return number > 0 ? (uint32_t)number : 0;
}

uint32_t rl_pattern_groups(const pcre2_code *code) {
    uint32_t n = 0;
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &n);
    return n;
}
