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
void rl_row(rl_renumberer *r, const reslint_node *node, reslint_str old_name, reslint_str new_name);
/* Where a node, or a stretch of a block's text, lies in the file. */
reslint_span rl_whole_source(const reslint_node *node);
reslint_span rl_stretch_source(const reslint_node *block, reslint_span in);

void rl_renumber_paragraphs(rl_renumberer *r);
/* "OP 2 bis" as it stands there, "OP5" in the language of the room. */
reslint_str rl_old_name(rl_renumberer *r, const reslint_node *paragraph);
void rl_renumber_points(rl_renumberer *r, const reslint_node *paragraph);
reslint_str rl_new_point_label(rl_renumberer *r, const reslint_node *point);
void rl_renumber_references(rl_renumberer *r);
void rl_renumber_notes(rl_renumberer *r);
#endif
