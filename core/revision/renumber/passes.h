/* What the passes of renumbering share. */
#ifndef RL_REVISION_RENUMBER_PASSES_H
#define RL_REVISION_RENUMBER_PASSES_H
#include "base/str.h"
#include "revision/renumber/renumber.h"

/* How far one list of points has been counted, so that its next point continues from there. */
enum { RL_COUNTED_DEPTHS = 10 };
typedef struct rl_counted {
    const reslint_node *point;
    uint32_t count;
    bool two_ways; /* no single count runs through the list */
} rl_counted;

/* A label taken apart: "Clause 3:" is "Clause ", 3, ":". */
enum { RL_FORM_NUMBER, RL_FORM_LETTER, RL_FORM_ROMAN };
typedef struct rl_label_form {
    uint32_t kind; /* RL_FORM_…; only the whole text tells letters from roman numerals */
    reslint_str text, core;
    reslint_span at; /* of the core, in text */
} rl_label_form;

/* An operative paragraph by the number in its label. */
typedef struct rl_bearer {
    uint64_t rank;
    const reslint_node *paragraph;
} rl_bearer;

typedef struct rl_renumberer {
    rl_arena *arena;
    reslint_str text;
    const reslint_node *resolution;
    uint32_t *numbers;       /* new number of each operative paragraph, by clause->ordinal - 1; 0 if none */
    uint32_t last, last_old; /* the last number of the resolution before, new and old; 0 if there is none */
    bool *twins;             /* by ordinal as above: does a later paragraph have the same number? */
    rl_bearer *bearers;      /* all operative paragraphs, sorted */
    uint32_t n_bearers;
    bool in_order;                         /* do the labels rise from paragraph to paragraph? */
    rl_counted counted[RL_COUNTED_DEPTHS]; /* by depth below the paragraph */
    rl_label_form form;                    /* of the labels of operative paragraphs */
    bool keeps_form;                       /* they had that form before: it is not "1." */
    bool ibid;
    bool points_changed; /* has any point another letter now? */
    rl_renumbering *out;
} rl_renumberer;

void rl_edit_add(rl_renumberer *r, reslint_span range, reslint_str text);
void rl_doubt(rl_renumberer *r, const char *sentence);
/* The same with the place and the words in question: a span of a block's text. */
void rl_doubt_at(rl_renumberer *r, const reslint_node *block, reslint_span in, const char *why);
void rl_row(rl_renumberer *r, const reslint_node *node, reslint_str old_name, reslint_str new_name);
/* Where a node, or a span of a block's text, is in the file. */
reslint_span rl_whole_source(const reslint_node *node);
reslint_span rl_stretch_source(const reslint_node *block, reslint_span in);

/* Takes the label of a paragraph apart; false if it has none, or one of negotiated text, or one without a
 * number. */
bool rl_label_form_of(const reslint_node *paragraph, rl_label_form *out);
uint32_t rl_letter_value(reslint_str core); /* "c" 3, "cc" 29; 0 if it is not a letter */
void rl_find_label_form(rl_renumberer *r);  /* sets r->form and r->keeps_form */
/* The number in a paragraph's label, which is 3 for "C." too; 0 if there is none. */
uint32_t rl_label_value(const rl_renumberer *r, const reslint_node *paragraph);
/* The counting part of the label that a paragraph gets: "3", "C", "III". */
reslint_str rl_new_core(rl_renumberer *r, const reslint_node *paragraph);
/* The whole label for that number in the form to be kept: "Clause 3:". */
reslint_str rl_label_in_form(rl_renumberer *r, uint32_t number);
void rl_renumber_paragraphs(rl_renumberer *r);
/* "OP 2 bis" as it is printed, "OP5" in the language of the room. */
reslint_str rl_old_name(rl_renumberer *r, const reslint_node *paragraph);
reslint_str rl_new_name(rl_renumberer *r, const reslint_node *paragraph);
/* `fresh` as a number if `core` is one, else as a letter or a roman numeral. */
const char *rl_in_style(rl_renumberer *r, reslint_str core, bool is_letter, uint32_t fresh);
/* Is the core with that number a letter ("c"), not a roman numeral ("iii")? */
bool rl_is_letter(reslint_str core, uint32_t number);
/* "2.1", "a.ii", "(a)(ii)": does the label also name what the point is under? */
bool rl_is_path(reslint_str label);
/* "(b)(i)" after "(a)(ii)", "1.a" after "1.2": does the count of the last step begin anew? */
bool rl_begins_path(const reslint_clause *before, const reslint_clause *point);
/* The core of a label that also names what the point is under, with `fresh` as its own number; NULL if `core`
 * is not such a label. */
const char *rl_new_path(rl_renumberer *r, const reslint_node *point, reslint_str core, uint32_t fresh);
/* The position of the point in its list; 0 if it keeps its label. */
uint32_t rl_place_in_list(rl_renumberer *r, const reslint_node *point);
void rl_renumber_points(rl_renumberer *r, const reslint_node *paragraph);
/* The letter or number that a point gets: "b", "iv"; what it has if that cannot be counted. */
reslint_str rl_new_point_core(rl_renumberer *r, const reslint_node *point);
/* The counting part of a label: "b" of "(b)", "iv" of "iv.", "b bis" of "(b bis)"; where it is, and its words. */
reslint_span rl_label_core(reslint_str label);
reslint_str rl_core_of(reslint_str label);
/* The point of that name, whatever brackets or stop it has, from `first` on beside it; or NULL. */
const reslint_node *rl_point_named(const reslint_node *first, reslint_str core);
/* The number that an operative paragraph gets; 0 if none. */
uint32_t rl_new_number(const rl_renumberer *r, const reslint_node *paragraph);
/* The number in its label, and after it the suffix: "2 bis" comes after "2". */
uint64_t rl_rank(const reslint_node *paragraph);
/* The first paragraph whose label has the number, or NULL. */
const reslint_node *rl_paragraph_numbered(const rl_renumberer *r, uint32_t number);
/* Rewrites the names of points from `from` to the end of a span of a block's text, which is shown if there is
 * a doubt; they are looked for below `top`. */
void rl_mend_points(rl_renumberer *r, const reslint_node *block, reslint_span in, uint32_t from,
                    const reslint_node *top);
/* The paragraph of this text that a reference is to, if it has a number; or NULL. */
const reslint_node *rl_operative_target(const rl_renumberer *r, const reslint_node *reference);
void rl_renumber_references(rl_renumberer *r);

/* References that must change together or not at all: "OPs 2 and 3", "paragraphs 2 to 4 above", "OP1-OP4". */
typedef struct rl_reference_list {
    const reslint_node *first, *last;
    uint32_t count;
} rl_reference_list;
rl_reference_list rl_reference_list_at(const reslint_node *first);
/* The next reference of the block that belongs to the same list, or NULL. */
const reslint_node *rl_next_in_list(const reslint_node *reference);
bool rl_is_room_language(const reslint_node *reference); /* "OP 2", "OP2", "OPs 2 and 3" */
/* Why the list cannot be rewritten as a whole, or NULL. */
const char *rl_reason_to_leave(rl_renumberer *r, const rl_reference_list *list);
/* After ", ", " and ", ", or ", " to ", "/", "–" between two names; `at` if there is nothing of the kind. */
uint32_t rl_after_join(reslint_str text, uint32_t at);
/* Does what comes after a reference show that it is to another text? */
bool rl_is_of_another(reslint_str text, uint32_t at);
/* "to", "through" or a dash: what makes a range of two names. */
bool rl_is_range(reslint_str join);
/* "subparagraph (c) above" */
void rl_renumber_beside(rl_renumberer *r);
/* What may be a reference to a paragraph but was not read as one by the model. */
void rl_renumber_unread(rl_renumberer *r);
/* References to paragraphs of another text in the file: reported once the numbers of a text have changed. */
void rl_renumber_foreign(rl_renumberer *r);
void rl_renumber_notes(rl_renumberer *r);
#endif
