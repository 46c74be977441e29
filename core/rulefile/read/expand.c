/* "recognis{e,ed,ing}": one line of a rule file for many words. There is no nesting: it is meant for
 * endings. */
#include "base/str.h"
#include "rulefile/read/read_rule.h"

enum { MOST_TEXTS = 512, LONGEST_TEXT = 200 };

/* The bracket that closes the alternatives opened at `open`, or UINT32_MAX. */
static uint32_t closing(reslint_str text, uint32_t open) {
    uint32_t close = rl_find(text, "}", open), next = rl_find(text, "{", open + 1);
    return close == UINT32_MAX || next < close ? UINT32_MAX : close;
}

/* Appends to each text so far each of the alternatives. */
static bool multiply(rl_decl_reader *r, const rl_yaml *at, rl_decl_texts *texts, reslint_str choices) {
    rl_decl_texts grown = {0};
    for (uint32_t i = 0; i < texts->len; i++)
        for (uint32_t from = 0; from <= choices.len;) {
            uint32_t comma = rl_find(choices, ",", from);
            if (comma == UINT32_MAX) comma = choices.len;
            if (grown.len == MOST_TEXTS) return rl_decl_fail(r, at, "This comes to more than 512 words.");
            *rl_push(r->arena, &grown) =
                rl_format(r->arena, "%s%.*s", texts->items[i], (int)(comma - from), choices.ptr + from);
            from = comma + 1;
        }
    *texts = grown;
    return true;
}

bool rl_decl_expand(rl_decl_reader *r, const rl_yaml *at, rl_decl_texts *out) {
    reslint_str text = rl_trim(at->text);
    if (text.len > 16 * LONGEST_TEXT) return rl_decl_fail(r, at, "This is too long for words to look for.");
    *rl_push(r->arena, out) = "";
    for (uint32_t from = 0; from < text.len;) {
        uint32_t open = rl_find(text, "{", from), end = open == UINT32_MAX ? text.len : open;
        for (uint32_t i = 0; i < out->len; i++)
            out->items[i] = rl_format(r->arena, "%s%.*s", out->items[i], (int)(end - from), text.ptr + from);
        if (end == text.len) break;
        uint32_t close = closing(text, open);
        if (close == UINT32_MAX)
            return rl_decl_fail(r, at, "A “{” is not closed by “}” or has another inside it.");
        if (!multiply(r, at, out, rl_slice(text, open + 1, close))) return false;
        from = close + 1;
    }
    for (uint32_t i = 0; i < out->len; i++)
        if (strlen(out->items[i]) > LONGEST_TEXT)
            return rl_decl_fail(r, at, "“%.40s…” is longer than 200 letters.", out->items[i]);
    return true;
}
