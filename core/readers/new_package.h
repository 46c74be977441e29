/* A Word file made from a text: paragraphs, italics and bold, notes as Word's own; or from a table. */
#ifndef RL_READERS_NEW_PACKAGE_H
#define RL_READERS_NEW_PACKAGE_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* From Markdown as the reader writes it. Returns NULL, or what is wrong. In the arena. */
const char *rl_fresh_word(rl_arena *arena, reslint_str text, reslint_str *out);
/* Rows of `columns` cells each, the first row in bold; and a sentence after the table for each of `remarks`. */
const char *rl_fresh_table(rl_arena *arena, const char *const *cells, uint32_t rows, uint32_t columns,
                           const char *const *remarks, uint32_t n_remarks, reslint_str *out);
/* A note's text as the contents of w:footnote, with the prefix "w:"; `tokens` are those of its passage. */
struct rl_text;
struct rl_passage;
void rl_put_note(struct rl_text *to, const struct rl_passage *note);
/* A notes part that holds only its separators, without its end tag. */
extern const char rl_notes_head[];
#endif
