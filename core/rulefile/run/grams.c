/* See grams.h. */
#include "rulefile/run/grams.h"
#include "reslint/kit/eight.h"

#include <string.h>

/* The last three letters as one number, the index of their bit. */
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

/* Which of eight bytes may be the letter, as a capital or not; a few other bytes may be included. */
static uint64_t are(const char *at, char letter) {
    return rk_eight_near(rk_eight(at) | RK_ONES * 0x20, (char)(letter | 0x20));
}

static bool stand_at(const char *text, const char *letters) {
    for (; *letters; letters++, text++)
        if (((unsigned char)*text | 0x20) != ((unsigned char)*letters | 0x20)) return false;
    return true;
}

bool rl_text_may_hold(reslint_str text, const char *letters) {
    uint32_t n = (uint32_t)strlen(letters), at = 0;
    if (n < 3) return true;
    for (; text.len - at >= n + 7; at += 8) {
        uint64_t found = are(text.ptr + at, letters[0]) & are(text.ptr + at + 1, letters[1]);
        if (found) found &= are(text.ptr + at + 2, letters[2]);
        for (; found; found &= found - 1)
            if (stand_at(text.ptr + at + rk_eight_first(found), letters)) return true;
    }
    for (; text.len >= n && at <= text.len - n; at++)
        if (stand_at(text.ptr + at, letters)) return true;
    return false;
}
