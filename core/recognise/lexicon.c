/* Looks words up in the lexicon: constant tables, searched from the slot of the word on. */
#include "recognise/lexicon.h"

#include <stddef.h>
#include <string.h>

static uint32_t next_slot(uint32_t slot) {
    return (slot + 1) % RL_LEXICON_SLOTS;
}

const rl_head *rl_lexicon_head(const char *word, uint32_t len) {
    if (!len) return NULL;
    for (uint32_t slot = rl_lexicon_slot(word, len); rl_head_slots[slot]; slot = next_slot(slot)) {
        const rl_head *head = &rl_heads[rl_head_slots[slot] - 1];
        if (head->len == len && memcmp(head->word, word, len) == 0) return head;
    }
    return NULL;
}

uint32_t rl_lexicon_classes(const char *word, uint32_t len) {
    if (!len) return 0;
    for (uint32_t slot = rl_lexicon_slot(word, len); rl_word_slots[slot]; slot = next_slot(slot)) {
        const rl_lexicon_word *found = &rl_words[rl_word_slots[slot] - 1];
        if (found->len == len && memcmp(found->word, word, len) == 0) return found->classes;
    }
    return 0;
}
