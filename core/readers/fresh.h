/* A Word file made of a text: paragraphs, italics and bold, notes as Word's own. And a table as one. */
#ifndef RL_READERS_FRESH_H
#define RL_READERS_FRESH_H
#include "base/arena.h"
#include "reslint/plugin.h"

/* Of Markdown as the reader writes it. NULL, or what is wrong. In the arena. */
const char *rl_fresh_word(rl_arena *arena, reslint_str text, reslint_str *out);
/* Rows of `columns` cells each, the first row in bold; and a sentence after the table for each of `remarks`. */
const char *rl_fresh_table(rl_arena *arena, const char *const *cells, uint32_t rows, uint32_t columns,
                           const char *const *remarks, uint32_t n_remarks, reslint_str *out);
/* The text of a note as what is inside of w:footnote, with the prefix "w:"; `tokens` are those of its passage. */
struct rl_text;
struct rl_passage;
void rl_put_note(struct rl_text *to, const struct rl_passage *note);
/* The part of the notes with nothing but its separators in it, without its end tag. */
extern const char rl_notes_head[];
#endif
