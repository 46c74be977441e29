/* The extension reslint.words/1: word lists, which the engine opens when they are first asked for. */
#include "lint/pass.h"
#include "words/word_lists.h"

static const rl_word_lists *lists_of(reslint_ctx *ctx) {
    return rl_word_source_lists(((rl_pass *)ctx)->run->settings->words_known, NULL);
}

static int host_ready(reslint_ctx *ctx) {
    return lists_of(ctx) != NULL;
}

static uint32_t host_standing(reslint_ctx *ctx, reslint_str word) {
    const rl_word_lists *lists = lists_of(ctx);
    return lists ? rl_word_standing(lists, word) : RESLINT_WORD_OFFICIAL;
}

static int host_next_rare(reslint_ctx *ctx, reslint_str text, uint32_t from, reslint_span *out) {
    const rl_word_lists *lists = lists_of(ctx);
    return lists && rl_word_next_rare(lists, text, from, out);
}

static uint32_t host_meant(reslint_ctx *ctx, reslint_str word, uint32_t at_least, uint32_t max,
                           reslint_known_word *out) {
    const rl_word_lists *lists = lists_of(ctx);
    return lists ? rl_word_meant(lists, word, at_least, max, out) : 0;
}

static int host_pair(reslint_ctx *ctx, reslint_str first, reslint_str second) {
    const rl_word_lists *lists = lists_of(ctx);
    return lists && rl_word_pair(lists, first, second);
}

const reslint_words rl_host_words = {host_ready, host_standing, host_next_rare, host_meant, host_pair};
