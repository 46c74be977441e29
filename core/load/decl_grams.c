/* See decl_grams.h. */
#include "load/decl_grams.h"
#include "base/str.h"

/* The last three letters as one number; 14 bits of it are the place. */
static uint32_t place(uint32_t three) {
    return (three * 2654435761u) >> 18;
}

void rl_grams_of(reslint_str text, rl_grams *out) {
    uint32_t three = 0;
    memset(out, 0, sizeof *out);
    for (uint32_t i = 0; i < text.len; i++) {
        three = (three << 8 | (unsigned char)rl_lower(text.ptr[i])) & 0xFFFFFFu;
        uint32_t at = place(three);
        out->bits[at >> 6] |= (uint64_t)1 << (at & 63);
    }
}

bool rl_grams_may_hold(const rl_grams *grams, const char *letters) {
    uint32_t three = 0;
    for (uint32_t i = 0; letters[i]; i++) {
        three = (three << 8 | (unsigned char)rl_lower(letters[i])) & 0xFFFFFFu;
        uint32_t at = place(three);
        if (i >= 2 && !(grams->bits[at >> 6] >> (at & 63) & 1)) return false;
    }
    return true;
}
