#include "recognise/opening/opening_marker.h"

#include "base/str.h"
#include "base/written.h"
#include "recognise/lexicon.h"
#include "recognise/opening/opening_inflect.h"

reslint_str rl_opening_bare(reslint_str text, reslint_span opening, reslint_span marker_at, rl_arena *arena) {
    if (marker_at.end <= marker_at.begin) return rl_slice(text, opening.begin, opening.end);
    reslint_str head = rl_trim(rl_slice(text, opening.begin, marker_at.begin));
    reslint_str tail = rl_trim(rl_slice(text, marker_at.end, opening.end));
    if (!head.len || !tail.len) return head.len ? head : tail;
    return rl_str(rl_format(arena, "%.*s %.*s", (int)head.len, head.ptr, (int)tail.len, tail.ptr));
}

/* Where also or further goes in the preamble: "Having | considered", "Expressing | its concern"; otherwise
 * after the phrase. */
static uint32_t place_in_preamble(reslint_str bare) {
    if (rl_starts_ci(bare, "having ")) return 6;
    uint32_t own = rl_find(bare, " its ", 0);
    return own == UINT32_MAX ? bare.len : own;
}

reslint_str rl_opening_with(reslint_str bare, uint32_t part, uint32_t marker, rl_arena *arena) {
    const char *word = marker == RESLINT_ALSO ? "also" : "further";
    bool operative = part == RESLINT_OPENING_OPERATIVE;
    uint32_t at = operative ? 0 : place_in_preamble(bare);
    char *out;
    if (!bare.len) return RL_STR("");
    if (marker == RESLINT_PLAIN)
        out = rl_copy(arena, bare.ptr, bare.len);
    else if (operative)
        out = rl_format(arena, "%s %c%.*s", word, rl_lower(*bare.ptr), (int)bare.len - 1, bare.ptr + 1);
    else
        out = rl_format(arena, "%.*s %s%.*s", (int)at, bare.ptr, word, (int)(bare.len - at), bare.ptr + at);
    if (rl_is_lower((unsigned char)*out)) *out = (char)(*out - 'a' + 'A');
    return rl_str(out);
}

static bool is_of_lexicon(rl_inflected word) {
    return word.len && rl_lexicon_head(word.text, word.len);
}

uint32_t rl_opening_form_of(reslint_str word) {
    rl_inflected own = {{0}, 0}, other;
    if (!word.len || word.len >= RL_INFLECT_BYTES) return RESLINT_OPENING_NONE;
    for (; own.len < word.len; own.len++) own.text[own.len] = rl_lower(word.ptr[own.len]);
    bool participle = rl_ends(word, "ing");
    if (!participle && !rl_ends(word, "s")) return RESLINT_OPENING_NONE;
    other = participle ? rl_finite_of(own.text, own.len) : rl_participle_of(own.text, own.len);
    if (!is_of_lexicon(own) && !is_of_lexicon(other)) return RESLINT_OPENING_NONE;
    return participle ? RESLINT_OPENING_PREAMBULAR : RESLINT_OPENING_OPERATIVE;
}

reslint_str rl_opening_third_person(reslint_str base, rl_arena *arena) {
    char low[RL_INFLECT_BYTES];
    if (base.len >= RL_INFLECT_BYTES) return RL_STR("");
    for (uint32_t i = 0; i < base.len; i++) low[i] = rl_lower(base.ptr[i]);
    rl_inflected finite = rl_third_person_of(low, base.len);
    reslint_str out = {finite.text, finite.len};
    if (rl_opening_form_of(out) != RESLINT_OPENING_OPERATIVE) return RL_STR("");
    return rl_str(rl_copy(arena, out.ptr, out.len));
}
