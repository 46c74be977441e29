/* Public interface: opening phrases of paragraphs, and names. */
#include "api/reslint.h"
#include "recognise/lexicon.h"
#include "recognise/names.h"
#include "recognise/opening/opening_marker.h"

uint32_t reslint_phrase_count(void) {
    return rl_phrase_count;
}

reslint_phrase reslint_phrase_at(uint32_t index) {
    if (index >= rl_phrase_count) return (reslint_phrase){{"", 0}, false, false, false, false};
    const rl_phrase *p = &rl_phrases[index];
    return (reslint_phrase){{p->text, p->len},
                            (p->flags & RL_PHRASE_PREAMBULAR) != 0,
                            (p->flags & RL_PHRASE_OPERATIVE) != 0,
                            (p->flags & RL_PHRASE_DIRECTIVE) != 0,
                            (p->flags & RL_PHRASE_MUN) != 0};
}

const char *reslint_phrase_with(reslint_str phrase, uint32_t part, uint32_t marker, rl_arena *arena) {
    return rl_opening_with(phrase, part, marker, arena).ptr;
}

const char *reslint_organ_name(uint32_t organ) {
    return rl_organ_name(organ);
}

const char *reslint_language_name(const char *code) {
    return rl_language_name(code);
}
