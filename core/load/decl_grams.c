/* See decl_grams.h. */
#include "load/decl_grams.h"

#include <string.h>

/* The last three letters as one number, which is the place. */
static uint32_t push(uint32_t three, char c) {
    return (three << 5 | ((unsigned char)c & 31)) & 0x7FFF;
}

void rl_grams_of(reslint_str text, rl_grams *out) {
    uint32_t three = 0;
    memset(out, 0, sizeof *out);
    for (uint32_t i = 0; i < text.len; i++) {
        three = push(three, text.ptr[i]);
        out->bits[three >> 6] |= (uint64_t)1 << (three & 63);
    }
}

bool rl_grams_may_hold(const rl_grams *grams, const char *letters) {
    uint32_t three = 0;
    for (uint32_t i = 0; letters[i]; i++) {
        three = push(three, letters[i]);
        if (i >= 2 && !(grams->bits[three >> 6] >> (three & 63) & 1)) return false;
    }
    return true;
}
