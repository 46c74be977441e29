/* What the passes of renumbering share. */
#ifndef RL_REVISION_RENUMBER_PASSES_H
#define RL_REVISION_RENUMBER_PASSES_H
#include "base/str.h"
#include "revision/renumber/renumber.h"

/* Where one list of points was last counted, so that the next of it goes on from there. */
enum { RL_COUNTED_DEPTHS = 10 };
typedef struct rl_counted {
    const reslint_node *point;
    uint32_t count;
} rl_counted;

typedef struct rl_renumberer {
    rl_arena *arena;
    reslint_str text;
    const reslint_node *resolution;
    uint32_t *numbers;       /* new number of each operative paragraph, by clause->ordinal - 1; 0: none */
    uint32_t last, last_old; /* the last number of the resolution before, new and old; 0: there is none */
    bool *twins;             /* by ordinal as above: does a later paragraph bear the same number? */
    rl_counted counted[RL_COUNTED_DEPTHS]; /* by depth below the paragraph */
    bool ibid;
    rl_renumbering *out;
} rl_renumberer;

void rl_edit_add(rl_renumberer *r, reslint_span range, reslint_str text);
void rl_doubt(rl_renumberer *r, const char *sentence);
/* The same with the place and the words that are meant: a stretch of a block's text. */
void rl_doubt_at(rl_renumberer *r, const reslint_node *block, reslint_span in, const char *why);
void rl_row(rl_renumberer *r, const reslint_node *node, reslint_str old_name, reslint_str new_name);
/* Where a node, or a stretch of a block's text, lies in the file. */
reslint_span rl_whole_source(const reslint_node *node);
reslint_span rl_stretch_source(const reslint_node *block, reslint_span in);

void rl_renumber_paragraphs(rl_renumberer *r);
/* "OP 2 bis" as it stands there, "OP5" in the language of the room. */
reslint_str rl_old_name(rl_renumberer *r, const reslint_node *paragraph);
void rl_renumber_points(rl_renumberer *r, const reslint_node *paragraph);
reslint_str rl_new_point_label(rl_renumberer *r, const reslint_node *point);
/* The stretch of a label that counts: "b" of "(b)", "iv" of "iv.", "b" of "(b bis)". */
reslint_span rl_label_core(reslint_str label);
/* The point of that name directly below a paragraph or point, whatever brackets or stop it bears; or NULL. */
const reslint_node *rl_point_named(const reslint_node *parent, reslint_str core);
/* The number that an operative paragraph gets; 0: none. */
uint32_t rl_new_number(const rl_renumberer *r, const reslint_node *paragraph);
void rl_renumber_references(rl_renumberer *r);

/* References that stand and fall together: "OPs 2 and 3", "paragraphs 2 to 4 above", "OP1-OP4". */
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
void rl_renumber_notes(rl_renumberer *r);
#endif
