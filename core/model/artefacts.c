/* Damage done by scanning or page extraction rather than by the drafter. It is marked in the model, so that
 * other rules can leave it alone and one family of rules can report it. */
#include "model/builder.h"
#include "reslint/kit/elements.h"

void rl_artefact(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end, uint32_t what,
                 reslint_str better) {
    rl_node *node = rl_inline_at(b, block, RESLINT_ARTEFACT, begin, end);
    reslint_artefact *fact = rl_alloc(b->arena, sizeof *fact);
    fact->what = what;
    fact->better = better;
    node->pub.as.artefact = fact;
}

/* "L uxembourg", "M adagascar", "I celand": one capital, a space, and a word in small letters that never
 * follows that capital in an English sentence ("A" and "I" are words themselves). */
static void split_capitals(rl_builder *b, rl_node *block) {
    reslint_str s = block->pub.text;
    for (uint32_t i = 0; i + 3 < s.len; i++) {
        if (s.ptr[i + 1] != ' ' || !rl_is_upper((unsigned char)s.ptr[i]) || s.ptr[i] == 'A') continue;
        if (i && s.ptr[i - 1] != ' ') continue;
        bool list = i == 0 || (i >= 2 && s.ptr[i - 2] == ',');
        if (!list || !rl_is_lower((unsigned char)s.ptr[i + 2]) || !rl_is_lower((unsigned char)s.ptr[i + 3]))
            continue;
        uint32_t end = i + 2;
        end = rl_past(s, end, rl_is_lower);
        char *better = rl_alloc(b->arena, end - i);
        better[0] = s.ptr[i];
        memcpy(better + 1, s.ptr + i + 2, end - i - 2);
        rl_artefact(b, block, i, end, RESLINT_ARTEFACT_SPLIT_WORD, (reslint_str){better, end - i - 1});
    }
}

/* "lbid.", "|bid.": Ibid. as scanners misread it. */
static void ibid(rl_builder *b, rl_node *note) {
    if (rl_starts(note->pub.text, "lbid") || rl_starts(note->pub.text, "|bid") ||
        rl_starts(note->pub.text, "1bid"))
        rl_artefact(b, note, 0, 4, RESLINT_ARTEFACT_LETTER_SWAP, RL_STR("Ibid"));
}

/* A closing ’ where a “ is still open: “…’; */
static void quote_shape(rl_builder *b, rl_node *block) {
    reslint_str s = block->pub.text;
    for (const reslint_node *n = block->pub.first_child; n; n = n->next) {
        if (n->kind == RESLINT_QUOTATION && (n->flags & RESLINT_NODE_DOUBTFUL) && rl_starts(n->text, "“")) {
            for (uint32_t i = n->in.begin + 3; i + 3 < s.len; i++) {
                if (memcmp(s.ptr + i, "’", 3) == 0 && strchr(",;.", s.ptr[i + 3])) {
                    rl_artefact(b, block, n->in.begin, n->in.begin + 3, RESLINT_ARTEFACT_QUOTE_SHAPE,
                                RL_STR("“"));
                    rl_artefact(b, block, i, i + 3, RESLINT_ARTEFACT_QUOTE_SHAPE, RL_STR("”"));
                    return;
                }
            }
        }
        if (n == &block->last_inline->pub) break;
    }
}

void rl_artefacts(rl_builder *b, rl_res *res) {
    for (uint32_t i = 0; i < res->blocks.len; i++) {
        rl_node *block = res->blocks.items[i];
        uint32_t kind = block->pub.kind;
        if (kind == RESLINT_FOOTNOTE) ibid(b, block);
        if (kind == RESLINT_SPONSORS) split_capitals(b, block);
        if (rk_is_text(&block->pub) && block->last_inline) quote_shape(b, block);
    }
}
