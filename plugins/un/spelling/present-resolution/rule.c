/* present-resolution: a resolution calls itself "the present resolution", never "this resolution".
 *
 * "this resolution" may also mean another one: if a number was named shortly before, nothing is reported; if
 * another was mentioned without a number, or in the preamble, a person must see which is meant. The Security
 * Council says "this resolution" freely; Model UN papers do too. */
#include "reslint/rulekit.h"

enum { NEAR = 80 };

/* Is another resolution named shortly before? */
static int cited_before(const reslint_node *block, uint32_t at) {
    for (const reslint_node *n = rk_first(block, RESLINT_CITATION); n; n = rk_of(n->next, RESLINT_CITATION))
        if (n->in.begin < at && n->in.end + NEAR >= at) return 1;
    return 0;
}

/* Is another resolution mentioned earlier in the sentence: "its annual resolution on fisheries", "resolutions
 * of the Council"? "the present resolution" does not count. */
static int spoken_of_before(reslint_str text, uint32_t at) {
    for (uint32_t word = rk_find(text, "resolution", 0); word < at;
         word = rk_find(text, "resolution", word + 1)) {
        reslint_str before = rk_slice(text, 0, word);
        if (!rk_ends(before, "present ") && !rk_ends(before, "this ") && !rk_ends(before, "This ")) return 1;
    }
    return 0;
}

/* The operative part speaks of what it does itself, and so do its points after their first words. */
static int means_itself(const reslint_node *block, uint32_t at) {
    const reslint_node *n = block;
    if (spoken_of_before(block->text, at)) return 0;
    while (n->parent && n->kind != RESLINT_OPERATIVE_PARAGRAPH && n->kind != RESLINT_RESOLUTION) {
        n = n->parent;
        if (n->kind != RESLINT_RESOLUTION && spoken_of_before(n->text, n->text.len)) return 0;
    }
    return n->kind == RESLINT_OPERATIVE_PARAGRAPH;
}

static void report(reslint_ctx *ctx, const reslint_node *block, uint32_t at, uint32_t length) {
    int capital = block->text.ptr[at] == 'T';
    const char *right = capital ? "The present resolution" : "the present resolution";
    rk_report_fix(ctx, rk_place(block, at, at + length), "write “the present resolution”", right,
                  rk_place(block, at, at + 4), capital ? "The present" : "the present",
                  "Write “the present resolution”",
                  means_itself(block, at) ? RESLINT_FIX_SAFE : RESLINT_FIX_UNSAFE);
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    static const char *const words[] = {"this resolution", "This resolution"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        for (rk_search hit = rk_look_for(block, words[i], 0); rk_next(&hit);)
            if (!cited_before(block, hit.begin)) report(ctx, block, hit.begin, hit.end - hit.begin);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{"other", NULL, RESLINT_OFF},
                                       {"sc", NULL, RESLINT_OFF},
                                       {"mun", NULL, RESLINT_OFF},
                                       {NULL, "negotiation", RESLINT_INFO},
                                       {NULL, NULL, RESLINT_WARNING}};

const reslint_rule reslint_rule_present_resolution = {
    .id = "present-resolution",
    .summary = "A resolution calls itself “the present resolution”",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
