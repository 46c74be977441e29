/* The same phrase in the other part of the text: each of its verbs changes form, the rest stays. */
#include "base/str.h"
#include "recognise/lexicon.h"
#include "recognise/opening/opening.h"
#include "recognise/opening/opening_inflect.h"
#include "recognise/opening/opening_read.h"

enum { LONGER = 8 }; /* bytes by which a form may be longer than its counterpart */

static rl_inflected turned(const rl_opening_words *words, uint32_t i, uint32_t opening_class) {
    const rl_opening_word *word = &words->at[i];
    if (opening_class == RESLINT_OPENING_OPERATIVE) return rl_participle_of(word->low, word->len);
    return rl_finite_of(word->low, word->len);
}

reslint_str rl_opening_counterpart(reslint_str key, uint32_t opening_class, rl_arena *arena) {
    reslint_str none = {"", 0};
    rl_opening_words words;
    if (opening_class != RESLINT_OPENING_PREAMBULAR && opening_class != RESLINT_OPENING_OPERATIVE)
        return none;
    rl_opening_split(key, &words);
    uint32_t verb = rl_skip_adverbs(&words, 0), used = 0;
    /* these lead up to what the organ does: "Having considered", "Acting under Chapter VII" */
    if (!words.len || rl_word_is(&words, verb, "having") || rl_word_is(&words, verb, "acting")) return none;
    char *out = rl_alloc(arena, key.len + 1 + (size_t)LONGER * words.len);
    for (uint32_t i = 0; i < words.len; i++) {
        reslint_str word = {words.at[i].low, words.at[i].len};
        rl_inflected other = {{0}, 0};
        if (i == verb) {
            other = turned(&words, i, opening_class);
            if (!other.len) return none;
            word = (reslint_str){other.text, other.len};
        }
        if (used) out[used++] = ' ';
        memcpy(out + used, word.ptr, word.len);
        used += word.len;
        if (i >= verb && rl_word_is(&words, i, "and")) { /* "welcomes and encourages" */
            uint32_t second = rl_skip_adverbs(&words, i + 1);
            if (second < words.len && turned(&words, second, opening_class).len &&
                rl_known_verb(&words, second))
                verb = second;
        }
    }
    return (reslint_str){out, used};
}
