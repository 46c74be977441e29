/* preamble-reference: "operative paragraph 3" and "preambular paragraph" are words of the room; the text says
 * "paragraph 3 above". Off by default. */
#include "lib/body.h"

static void check(reslint_ctx *ctx, const reslint_node *block) {
    static const char *const words[] = {"operative paragraph", "preambular paragraph", "operative clause",
                                        "OP", "PP"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        uint32_t n = (uint32_t)strlen(words[i]), seen = 0;
        for (uint32_t at = rk_find(block->text, words[i], 0); at != UINT32_MAX && seen++ < UN_ENOUGH;
             at = rk_find(block->text, words[i], at + n)) {
            if (!un_word_begins(block->text, at) || rk_covered(block, at, RESLINT_QUOTATION)) continue;
            /* the short forms only before a number: "OP5", "PP 3" */
            if (n == 2 &&
                !(rk_at(block->text, at + 2, " ") && at + 3 < block->text.len &&
                  rk_is_digit((unsigned char)block->text.ptr[at + 3])) &&
                !(at + 2 < block->text.len && rk_is_digit((unsigned char)block->text.ptr[at + 2])))
                continue;
            rk_tell(ctx, rk_place(block, at, at + n), "“%s” is spoken usage; write “paragraph 3 above”",
                    words[i]);
        }
    }
}

static const uint32_t kinds[] = {UN_BODY_KINDS, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

const reslint_rule reslint_rule_preamble_reference = {
    .id = "preamble-reference",
    .summary = "A resolution says “paragraph 3 above”, not “operative paragraph 3” (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
