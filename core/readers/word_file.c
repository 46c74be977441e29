/* The order in which a file is read: package, styles, lists, the document, then its notes. */
#include "readers/reading.h"

#include "base/str.h"

static const char *read_parts(rl_reader *r, rl_xml **document) {
    rl_word *word = r->word;
    const char *problem;
    rl_xml *styles = rl_package_root(&word->package, RL_PART_STYLES, &problem);
    if (problem) return problem;
    rl_styles_read(r->arena, styles, &word->styles);
    rl_xml *numbering = rl_package_root(&word->package, RL_PART_NUMBERING, &problem);
    if (problem) return problem;
    rl_numbering_read(r->arena, numbering, &word->styles, &word->numbering);
    *document = rl_package_root(&word->package, RL_PART_DOCUMENT, &problem);
    return problem;
}

const char *rl_word_read(rl_arena *arena, reslint_str bytes, rl_revisions revisions, rl_word *out) {
    memset(out, 0, sizeof *out);
    out->arena = arena;
    out->revisions = revisions;
    rl_reader r = {.word = out,
                   .arena = arena,
                   .out = {.arena = arena},
                   .first = UINT32_MAX,
                   .before = "",
                   .mark = SIZE_MAX,
                   .part = RL_PART_DOCUMENT};
    rl_xml *document = NULL;
    const char *problem = rl_package_open(arena, bytes, &out->package);
    if (!problem) problem = read_parts(&r, &document);
    if (problem) return problem;
    const rl_xml *body = rl_xml_child(document, RL_X_BODY);
    if (!body) return "is damaged: its document has no body";
    rl_match_fields(arena, document);
    rl_write(&r, "", 0);
    rl_read_blocks(&r, body);
    rl_end_blocks(&r);
    rl_read_notes(&r);
    if (r.out.len) rl_write(&r, "\n", 1);
    out->text = rl_text_str(&r.out);
    if (!r.problem) rl_word_find_lines(out);
    return r.problem;
}
