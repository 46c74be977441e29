/* See grams.h. */
#include "rulefile/run/grams.h"

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

#define ONES  UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

static uint64_t load(const char *at) {
    const unsigned char *p = (const unsigned char *)at;
    return (uint64_t)p[0] | (uint64_t)p[1] << 8 | (uint64_t)p[2] << 16 | (uint64_t)p[3] << 24 |
           (uint64_t)p[4] << 32 | (uint64_t)p[5] << 40 | (uint64_t)p[6] << 48 | (uint64_t)p[7] << 56;
}

/* The high bits of those of eight bytes that may be the letter; a few others may be among them. */
static uint64_t are(uint64_t eight, char letter) {
    uint64_t other = (eight | ONES * 0x20) ^ ONES * ((unsigned char)letter | 0x20u);
    return (other - ONES) & ~other & HIGHS;
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
        uint64_t found = are(load(text.ptr + at), letters[0]) & are(load(text.ptr + at + 1), letters[1]);
        if (found) found &= are(load(text.ptr + at + 2), letters[2]);
        for (uint32_t i = 0; found && i < 8; i++)
            if (stand_at(text.ptr + at + i, letters)) return true;
    }
    for (; text.len >= n && at <= text.len - n; at++)
        if (stand_at(text.ptr + at, letters)) return true;
    return false;
}
