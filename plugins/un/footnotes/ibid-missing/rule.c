/* ibid-missing: a note on the same document as the note just before says "Ibid." Off by default.
 *
 * Only documents can be told by a symbol ("A/65/1, para. 3."); after an author's name comes the title, after
 * that of a collection the volume. */
#include "lib/note_text.h"

/* "A/65/1" of "See A/65/1, para. 3."; empty if the note does not begin with a document, or names several. */
static reslint_str source_of(reslint_str text) {
    reslint_str source = rk_starts(text, "See ") ? rk_slice(text, 4, text.len) : text;
    uint32_t end = 0, strokes = 0;
    if (rk_find(text, ";", 0) != UINT32_MAX || rk_find(text, " and ", 0) != UINT32_MAX)
        return rk_slice(text, 0, 0);
    while (end < source.len && !un_in(source.ptr[end], ", ")) strokes += source.ptr[end++] == '/';
    while (end && source.ptr[end - 1] == '.') end--;
    return rk_slice(source, 0, strokes >= 2 ? end : 0);
}

static void check(reslint_ctx *ctx, const reslint_node *note) {
    const reslint_node *before = note->as.footnote->previous;
    reslint_str own = source_of(note->text);
    if (!before || before->as.footnote->number + 1 != note->as.footnote->number) return;
    if (!own.len || !rk_same(own, source_of(before->text))) return;
    uint32_t begin = (uint32_t)(own.ptr - note->text.ptr);
    rk_tell(ctx, rk_place(note, begin, begin + own.len),
            "%.*s is the source of the preceding note; write “Ibid.”", RK_ARG(own));
}

static const uint32_t kinds[] = {RESLINT_FOOTNOTE, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_OFF}};

extern const reslint_rule reslint_rule_ibid_missing;
const reslint_rule reslint_rule_ibid_missing = {
    .id = "ibid-missing",
    .summary = "A note that repeats the preceding source says “Ibid.” (off by default)",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
