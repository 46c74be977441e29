/* inner-verb-comma: a second verb of the organ takes a comma before its "and": "Welcomes the report, and
 * requests …".
 *
 * Off by default: the words between tell no program for sure whether the verb is the organ's. Compound
 * openings
 * ("Welcomes and encourages") and clauses with a subject of their own are excluded. */
#include "lib/body.h"

static const char *const verbs[] = {"requests", "urges",     "encourages", "calls upon", "invites",
                                    "decides",  "reaffirms", "recommends", "stresses",   "emphasizes",
                                    "welcomes", "endorses",  "reiterates"};

/* Does one of the verbs stand at `at`, also or further in front of it aside? Where it ends; 0: none. */
static uint32_t verb_at(reslint_str text, uint32_t at) {
    if (rk_at(text, at, "also "))
        at += 5;
    else if (rk_at(text, at, "further "))
        at += 8;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        uint32_t end = at + (uint32_t)strlen(verbs[i]);
        if (rk_at(text, at, verbs[i]) && un_word_ends(text, end)) return end;
    }
    return 0;
}

/* "which encourages …, that calls upon": the verb has a subject nearby. */
static int has_subject(reslint_str text, uint32_t from, uint32_t at) {
    static const char *const words[] = {"which", "that", "who", "where", "it"};
    reslint_str before = rk_slice(text, from, at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (un_find_word(before, words[i], 0) != UINT32_MAX) return 1;
    return 0;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str text = block->text;
    uint32_t opening = block->as.clause->opening.end, seen = 0;
    if ((block->flags & RESLINT_NODE_DOUBTFUL) || !opening) return;
    for (uint32_t at = rk_find(text, " and ", opening); at != UINT32_MAX && seen++ < UN_ENOUGH;
         at = rk_find(text, " and ", at + 1)) {
        uint32_t end = verb_at(text, at + 5);
        if (!end || at <= opening || un_in(text.ptr[at - 1], ",;:") || has_subject(text, opening, at))
            continue;
        if (un_unsure(block, at, end) || rk_covered(block, at, RESLINT_QUOTATION)) continue;
        rk_report_fix(ctx, rk_place(block, at, end), "put a comma before the “and” that joins a second verb",
                      ctx->host->format(ctx, ",%.*s", (int)(end - at), text.ptr + at),
                      rk_place(block, at, at + 4), ", and", "Put a comma before “and”", RESLINT_FIX_UNSAFE);
    }
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_inner_verb_comma = {
    .id = "inner-verb-comma",
    .summary = "A second verb in a paragraph takes a comma before its “and” (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
