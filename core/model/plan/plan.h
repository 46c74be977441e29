/* What the files of the plan share: where a block of the tree is put in the resolution that is being read.
 * All of these change `res` and attach `unit` to it; a builder belongs to one thread. */
#ifndef RL_MODEL_PLAN_PLAN_H
#define RL_MODEL_PLAN_PLAN_H
#include "model/builder.h"

/* plan.c: attaches the unit to the annex that is open, or else to the resolution. */
void rl_place_block(rl_builder *b, rl_res *res, rl_node *unit, uint32_t kind);

/* ---- plan_front.c ---- */
bool rl_begins_masthead(const rl_node *unit);
/* After a text: is it a line, other than a symbol or the masthead, that only the front of another has? */
bool rl_begins_front(const rl_node *unit);
/* The kind that a line of the front has by itself, or RESLINT_MASTHEAD. */
uint32_t rl_front_kind(rl_syn syn);
bool rl_is_front_line(rl_syn syn);
/* Records the unit among the resolution's facts. */
void rl_remember(rl_res *res, rl_node *unit);
/* Makes the last suitable block the title, if there is none yet. */
void rl_find_title(rl_res *res);
void rl_add_front(rl_builder *b, rl_res *res, rl_node *unit);
bool rl_names_forum(const rl_res *res, const rl_node *unit);
void rl_add_organ_line(rl_builder *b, rl_res *res, rl_node *unit);

/* ---- plan_annex.c ---- */
/* `heading` may be NULL; `at`: where in the file the annex begins. */
void rl_open_annex(rl_builder *b, rl_res *res, rl_node *heading, uint32_t at);
void rl_add_heading(rl_builder *b, rl_res *res, rl_node *unit);

/* ---- plan_back.c ---- */
/* "Signatories:", "Bibliography": a caption of something that is not part of the text. */
bool rl_captions_back(reslint_str text);
/* Does unit number `i` begin such a part after the operative part? */
bool rl_begins_back(const rl_builder *b, const rl_res *res, uint32_t i);
void rl_open_back(rl_builder *b, rl_res *res, rl_node *unit);
/* Below such a caption: does the numbered unit continue the operative part after all? */
bool rl_resumes_text(const rl_builder *b, const rl_res *res, const rl_node *unit);
/* "2. Decides to remain seized of the matter. / (1) A/80/12.": does the labelled unit number `i` come after
 * the full stop that ends the text, without reading as a point of its last paragraph? */
bool rl_is_list_after_end(const rl_builder *b, const rl_res *res, uint32_t i);

/* ---- closing_words.c ---- */
/* Where in the text of point number `i` the words begin that continue the sentence above its list; 0 if there
 * are none. */
uint32_t rl_closing_words(rl_builder *b, uint32_t i);
/* Was the line of the file that holds `last` broken on purpose before the word at `first`, not wrapped? */
bool rl_breaks_early(rl_builder *b, uint32_t last, uint32_t first);

/* ---- plan_text.c ---- */
/* Paragraphs, points and prose: unit number `i` of the file. */
void rl_add_text_unit(rl_builder *b, rl_res *res, uint32_t i);
/* A block of the report around draft resolutions; it ends any draft that is open. */
void rl_add_frame(rl_builder *b, rl_res *res, rl_node *unit);
/* A block of a text inside the text. */
void rl_add_inserted(rl_builder *b, rl_res *res, rl_node *unit);
/* A unit that has been given a role (divide.c). */
void rl_add_by_role(rl_builder *b, rl_res *res, rl_node *unit);
/* "Recommends to the General Assembly the adoption of the following draft resolution: The General Assembly,
 * …": has a draft been run into the paragraph that carries it? */
bool rl_carries_draft(const rl_node *unit);
#endif
