/* The model: what rules see. It is made from the blocks of the syntax tree: resolutions with their parts,
 * paragraphs joined over page breaks, folded text with a map back to the file, opening phrases, footnotes and
 * their references, citations, cross-references, places as people name them, profile and stage.
 *
 * The nodes are those of reslint/plugin.h; they live in the arena of the model. A model belongs to one
 * thread. */
#ifndef RL_MODEL_MODEL_H
#define RL_MODEL_MODEL_H
#include "base/arena.h"
#include "reslint/plugin.h"
#include "syntax/syntax.h"
#include "text/asides.h"

#include <stdbool.h>

typedef struct rl_memo rl_memo; /* memo.h */

typedef struct rl_model_options {
    const char *profile; /* NULL: recognise */
    const char *stage;   /* NULL: recognise */
    uint32_t input;      /* 0: text or Markdown, whichever it is */
    rl_memo *memo;       /* what was recognised in the last build, or NULL */
} rl_model_options;

typedef struct rl_versions rl_versions; /* versions.h */

/* What shows that a resolution is under negotiation. */
typedef struct rl_negotiated {
    const reslint_node *resolution;
    reslint_str words;  /* "OP1 bis", "(EU: delete)" */
    uint32_t at;        /* in the file */
    reslint_str symbol; /* of a tabled document, if its labels outweigh it; otherwise empty */
} rl_negotiated;

typedef struct rl_model {
    const reslint_node *document;
    bool other_language;             /* the text is not in English; `language` says which it is in */
    const char *language;            /* "en", "fr", "es", …, "und" */
    const rl_versions *versions;     /* compared with an earlier text, or NULL; set by whoever compares */
    const rl_negotiated *negotiated; /* in the order of the file; empty if the stage was given */
    uint32_t n_negotiated;
} rl_model;

/* `reading` and what it points to must outlive the model; everything else is in the arena. */
void rl_model_build(const rl_readable *reading, const rl_blocks *blocks, const rl_model_options *options,
                    rl_arena *arena, rl_model *out);

/* Maps a place to the file. An end maps after the last byte included. `straight` (may be NULL) becomes false
 * if that span of the file holds more than the place's text: mark-up, page furniture, line ends. */
reslint_span rl_place_source(reslint_place place, bool *straight);
/* The first place in the node's text that is at or after an offset of the file. */
uint32_t rl_place_at(const reslint_node *node, uint32_t offset);
/* The spans of the file that make up a place, without what is between them. Returns their number and writes
 * at most `max`. */
uint32_t rl_place_pieces(reslint_place place, reslint_span *pieces, uint32_t max);
/* The smallest block at a source offset, or NULL. */
const reslint_node *rl_model_block_at(const rl_model *model, uint32_t offset);
/* "OP 5 (b)", "PP 3", "title", "note 7 (OP 1)": for any node; allocated in the arena. */
reslint_str rl_location(const reslint_node *node, rl_arena *arena);
/* The grammar's name of a kind: "operative_paragraph". */
const char *rl_kind_name(uint32_t kind);
#endif
