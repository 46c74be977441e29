/* See try_places.h. */
#include "cli/commands/try_places.h"

enum { CONTEXT = 60 };

static bool is_inside_character(reslint_str text, uint32_t at) {
    return (rl_byte(text, at) & 0xC0) == 0x80;
}

reslint_span cli_around(reslint_str text, reslint_span at) {
    reslint_span wide = {0, text.len};
    if (at.begin > CONTEXT) {
        uint32_t word = at.begin - CONTEXT;
        wide.begin = word;
        while (word < at.begin && !rl_is_space((unsigned char)text.ptr[word])) word++;
        if (word < at.begin) wide.begin = word + 1;
    }
    if (text.len - at.end > CONTEXT) {
        uint32_t word = at.end + CONTEXT;
        wide.end = word;
        while (word > at.end && !rl_is_space((unsigned char)text.ptr[word - 1])) word--;
        if (word > at.end) wide.end = word - 1;
    }
    while (is_inside_character(text, wide.begin)) wide.begin++;
    while (is_inside_character(text, wide.end)) wide.end++;
    return wide;
}

/* One from each of `left` files, which are evenly spread among the `files` that have any. */
static void spread_over_files(const uint32_t *found, uint32_t count, uint32_t files, uint32_t left,
                              uint32_t *take) {
    uint64_t file = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (!found[i]) continue;
        take[i] = (uint32_t)((file + 1) * left / files - file * left / files);
        file++;
    }
}

void cli_spread(const uint32_t *found, uint32_t count, uint32_t hits, uint32_t *take) {
    uint64_t all = 0;
    uint32_t files = 0;
    for (uint32_t i = 0; i < count; i++) {
        take[i] = 0;
        all += found[i];
        files += found[i] != 0;
    }
    uint32_t left = all < hits ? (uint32_t)all : hits;
    if (files > left) {
        spread_over_files(found, count, files, left, take);
        return;
    }
    while (left)
        for (uint32_t i = 0; i < count && left; i++)
            if (take[i] < found[i]) take[i]++, left--;
}
