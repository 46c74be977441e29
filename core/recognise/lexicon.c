/* Looks words up in the lexicon: binary search in sorted constant tables, among the words with the same first
 * letter. */
#include "recognise/lexicon.h"

#include <stddef.h>

/* Words are short and differ early, so a loop is quicker than memcmp here. */
static int order(const char *a, uint32_t a_len, const char *b, uint32_t b_len) {
    uint32_t len = a_len < b_len ? a_len : b_len;
    for (uint32_t i = 0; i < len; i++)
        if (a[i] != b[i]) return (unsigned char)a[i] < (unsigned char)b[i] ? -1 : 1;
    return a_len < b_len ? -1 : a_len > b_len;
}

/* The part of a table in which the word would be. */
static void narrow(const char *word, uint32_t len, const uint16_t *first, uint32_t *low, uint32_t *high) {
    if (!len || word[0] < 'a' || word[0] > 'z') return;
    *low = first[word[0] - 'a'];
    *high = first[word[0] - 'a' + 1];
}

const rl_head *rl_lexicon_head(const char *word, uint32_t len) {
    uint32_t low = 0, high = rl_head_count;
    narrow(word, len, rl_head_first, &low, &high);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int way = order(word, len, rl_heads[middle].word, rl_heads[middle].len);
        if (way == 0) return &rl_heads[middle];
        if (way < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

uint32_t rl_lexicon_classes(const char *word, uint32_t len) {
    uint32_t low = 0, high = rl_word_count;
    narrow(word, len, rl_word_first, &low, &high);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int way = order(word, len, rl_words[middle].word, rl_words[middle].len);
        if (way == 0) return rl_words[middle].classes;
        if (way < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}
