/* Where the parts of a text begin when their marks do not say so: before the plan, which then only acts on
 * it. Belongs to the builder's thread. */
#ifndef RL_MODEL_DIVIDE_H
#define RL_MODEL_DIVIDE_H
#include "model/builder.h"

/* enacting.c: where the first occurrence of a whole word or phrase ends, or 0. ASCII case is ignored. */
uint32_t rl_after_word(reslint_str text, const char *word);
/* Is the line an enacting formula that says more than the organ's name? */
bool rl_is_enacting(reslint_str text);
/* "Resolves:", "Decides to:" on their own. */
bool rl_begins_lone_verb(reslint_str text);
/* "RESOLVES:", in capitals: in any text the line between the parts. */
bool rl_is_lone_verb(reslint_str text);
/* "Resolves to: / 1. open a fund;": a verb of its own whose sentence goes on under the number 1. `below` may be NULL. */
bool rl_governs(reslint_str text, const rl_node *below);
/* "Whereas …": of statutes and many councils; no organ of the United Nations writes it. */
bool rl_is_whereas(reslint_str text);
/* "Resolved, that …", "Now, therefore, be it resolved that …": a decision as parliaments and American schools
 * word it. */
bool rl_is_resolved(reslint_str text);
/* "OPERATIVE CLAUSES", "Preamble:": RL_NAMES_OPERATIVE, RL_NAMES_PREAMBLE or RL_NO_ROLE. */
rl_role rl_part_named(reslint_str text);
/* speakers.c: has the text the form of a forum's name ("Environment Commission"), or of a short name that ends
 * in a comma ("UNESCO,")? Does it say at its head "The Conference of …", and end as a line does above a preamble? */
bool rl_is_forum_name(reslint_str text);
bool rl_is_short_name(reslint_str text);
bool rl_names_body(reslint_str text);
/* "The Commission:", if the organ's name at length has the same words. */
bool rl_names_again(reslint_str text, reslint_str organ);
/* Has a line "Committee: DISEC" this value? */
bool rl_header_names(reslint_str header, reslint_str forum);
/* single_lines.c: gives a line that names a part its role; cuts the letter off a preambular paragraph. */
void rl_read_single_line(rl_builder *b, rl_node *unit);
/* inserted.c: gives RL_INSERTED or RL_ANNEXED to texts inside a text. */
void rl_find_inserted(rl_builder *b);
/* front_lists.c: makes a numbered list above the text a part of its front. */
void rl_find_front_lists(rl_builder *b);
/* divide.c: gives units a role where more evidence than their kind of line is needed. */
void rl_divide(rl_builder *b);
#endif
