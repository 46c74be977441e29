/* Public interface: a text without reslint's own comments. It works on the bytes as they are, so that
 * everything else stays as it was, even bytes that are not UTF-8. */
#include "api/reslint.h"
#include "silence/silence.h"

#include <string.h>

/* Comments on a line with nothing but spaces between them are removed together; if nothing else is on the
 * line, the line is removed too. */
static reslint_span take_group(reslint_str text, uint32_t *at, rl_own_comment *comment, uint32_t *count) {
    reslint_span group = comment->at;
    uint32_t blank = group.end, next = *at;
    rl_own_comment other;
    for (++*count;; ++*count) {
        while (blank < text.len && (text.ptr[blank] == ' ' || text.ptr[blank] == '\t')) blank++;
        if (!rl_own_comment_next(text, &next, &other) || other.at.begin != blank) return group;
        group.end = blank = *at = other.at.end;
    }
}

size_t reslint_strip(const char *bytes, size_t len, char *out, uint32_t *count) {
    reslint_str text = {bytes, len < UINT32_MAX ? (uint32_t)len : UINT32_MAX - 1};
    uint32_t at = 0, kept = 0;
    size_t used = 0;
    rl_own_comment comment;
    *count = 0;
    while (rl_own_comment_next(text, &at, &comment)) {
        reslint_span gone = rl_own_comment_extent(text, take_group(text, &at, &comment, count));
        memmove(out + used, bytes + kept, gone.begin - kept);
        used += gone.begin - kept;
        kept = gone.end;
    }
    memmove(out + used, bytes + kept, len - kept);
    return used + len - kept;
}
