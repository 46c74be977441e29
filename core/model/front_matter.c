/* The settings that a Markdown file may open with, between two lines of "---" (YAML front matter of sites and
 * repositories): "title: …", "status: …". They are no text and no header of a Model UN paper. */
#include "model/builder.h"

enum { LAST_BLOCK = 64 };

/* "key: value", "- item", "# comment", a line that goes on further in, or an empty one. */
static bool is_setting(reslint_str line) {
    uint32_t i = 0;
    if (!line.len || strchr(" \t#-\r", line.ptr[0])) return true;
    while (i < line.len && (rl_is_alpha((unsigned char)line.ptr[i]) ||
                            rl_is_digit((unsigned char)line.ptr[i]) || strchr("_-.", line.ptr[i])))
        i++;
    return i && i < line.len && line.ptr[i] == ':' && (i + 1 == line.len || strchr(" \r", line.ptr[i + 1]));
}

static bool are_settings(reslint_str text) {
    uint32_t lines = 0;
    for (uint32_t begin = 0, end; begin < text.len; begin = end + 1) {
        end = rl_find(text, "\n", begin);
        if (end == UINT32_MAX) end = text.len;
        reslint_str line = rl_slice(text, begin, end);
        if (!is_setting(line)) return false;
        lines += rl_trim(line).len != 0;
    }
    return lines != 0;
}

static bool is_fence(const rl_builder *b, const rl_node *unit) {
    reslint_str text = rl_slice(b->text, unit->pub.source.begin, unit->pub.source.end);
    return unit->syn == RL_SYN_RULE && rl_same(text, rl_str("---"));
}

void rl_front_matter(rl_builder *b) {
    uint32_t last = 1;
    if (!b->n_units || !is_fence(b, b->units[0])) return;
    if (rl_trim(rl_slice(b->text, 0, b->units[0]->pub.source.begin)).len > 3) return; /* a byte order mark */
    while (last < b->n_units && last < LAST_BLOCK && !is_fence(b, b->units[last])) last++;
    if (last == b->n_units || last == LAST_BLOCK) return;
    reslint_str inside = rl_slice(b->text, b->units[0]->pub.source.end, b->units[last]->pub.source.begin);
    if (!are_settings(inside)) return;
    for (uint32_t i = 0; i <= last; i++) b->units[i]->syn = RL_SYN_COMMENT;
}
