/* What the passes of the model share: the builder's side of a node, the builder itself, and the passes in the
 * order in which rl_model_build calls them. None of it is visible outside core/model. */
#ifndef RL_MODEL_BUILDER_H
#define RL_MODEL_BUILDER_H
#include "base/str.h"
#include "base/vec.h"
#include "model/model.h"
#include "model/series.h"
#include "recognise/opening/opening.h"

/* A run of folded text that is in the file byte for byte. `len` is not 0 where a single folded byte replaces
 * that many bytes of the file (a no-break space, a non-breaking hyphen). */
typedef struct rl_piece {
    uint32_t text, source, len;
} rl_piece;
typedef RL_VEC(rl_piece) rl_pieces;

/* A square bracket of a block that has not been paired yet. */
typedef struct rl_mark {
    uint32_t at, source;
    bool opens;
} rl_mark;
typedef RL_VEC(rl_mark) rl_marks;

/* What a block is within its text, where its own line does not tell (divide.c); the plan acts on it. */
typedef enum rl_role {
    RL_NO_ROLE,
    RL_ENACTS, /* a line that names the organ or forum, or says "hereby:": the end of the front or preamble */
    RL_NAMES_PREAMBLE,  /* "Preambulatory clauses": a heading */
    RL_NAMES_OPERATIVE, /* "Operative clauses:": a heading, after which the operative part begins */
    RL_PREAMBULAR,      /* a preambular paragraph, whatever its label */
    RL_DECIDES,         /* an operative paragraph, whatever its label */
    RL_INSERTED,        /* part of a text that a paragraph quotes, amends or declares (inserted.c) */
    RL_ANNEXED,         /* part of a text that it adopts, at the end */
    RL_FRAMES           /* part of a report that carries draft resolutions, not of any draft */
} rl_role;

/* The facts of a node, by its kind, while it is being put together. rl_give_… allocates them and later passes
 * write to them; rules read them through pub.as. */
typedef union rl_told {
    reslint_clause *clause;
    reslint_footnote *footnote;
    reslint_noteref *noteref;
    reslint_citation *citation;
    reslint_bracket *bracket;
} rl_told;

typedef struct rl_node {
    reslint_node pub; /* first, so that a pointer to it is a pointer to the rl_node */
    rl_told made;     /* what pub.as points to, to be written */
    rl_pieces pieces;
    /* Inline elements need only what is above (see rl_node_new), which saves most of a model's memory in a
     * text where every word is an element. */
    rl_syn syn;
    rl_role role;
    rl_marks brackets;
    /* The bytes of pub.text, if this node alone owns them: pub.text then begins here (rl_join). */
    char *own;
    size_t room;                                            /* bytes at `own` */
    struct rl_node *last_inline, *first_block, *last_block; /* children in two lists until rl_tie */
    uint32_t n_inlines; /* how many were ever added: at least as many as there are now */
    uint32_t blank_before, indent;
    bool gap_before; /* page furniture or notes come between this and the text before it */
    /* what lists.c found out about a labelled block */
    rl_series series;
    struct rl_node *above; /* of a point: the point that it is under; NULL if that is the paragraph */
    bool running;          /* the label is not one: the line continues the sentence before it */

    uint32_t rank; /* operative paragraph: the number that it should have, 0 if as printed; annex: which one,
                      0 if the only one; resolution: rl_name_of_part */
} rl_node;
typedef RL_VEC(rl_node *) rl_nodes;

typedef enum rl_part { RL_FRONT, RL_PREAMBLE, RL_OPERATIVE, RL_ANNEX, RL_BACK } rl_part;

/* What a text is called among others of its file (the rank of its node): 1 to 26 are parts A to Z; drafts
 * have their number added to one of these; 0 if it is the only one. */
enum { RL_DRAFT_RESOLUTION = 1000, RL_DRAFT_DECISION = 2000 };
/* plan/part_names.c: the name that a line gives to the text below it ("B", "B. Funds", "Draft resolution
 * II"), or 0. */
uint32_t rl_name_of_part(const rl_node *unit);

/* One resolution while it is being put together. */
typedef struct rl_res {
    rl_node *node;
    reslint_resolution *facts;
    rl_part part;
    rl_node *last;      /* the last block that carries running text */
    rl_node *paragraph; /* the last preambular, operative or annex paragraph: points belong to it */
    rl_node *annex;
    bool captioned; /* in the back: a caption says what it is */
    bool numbered;  /* there are numbered paragraphs, here or further on */
    bool framed;    /* the report that carries drafts */
    bool section;   /* there have been only headings since the last operative paragraph */
    uint32_t head;  /* how many bytes of the title the running head has repeated so far; 0: no head is open */
    rl_nodes blocks; /* every block in the order of the file, points included */
    rl_nodes preamble, operative, notes, references, citations;
    uint32_t first_part; /* where it is one of several parts of a document: index of the first (stage.c) */
    enum { RL_NOT_ASKED, RL_TOGETHER, RL_APART } adopted; /* of the first part: are they adopted together? */
} rl_res;

/* Notes numbered this high or higher are not linked to anything. */
enum { RL_HIGHEST_NOTE = 10000 };

/* What is known of one number while the notes of a resolution are being linked to their references. */
typedef struct rl_numbered_note {
    uint32_t first; /* 1 + the index of the first note with that number; 0 if there is none */
    bool seen;      /* a reference with that number has been met */
} rl_numbered_note;

typedef struct rl_builder {
    rl_arena *arena;
    reslint_str file;
    reslint_str text; /* as it is read: without asides */
    const rl_blocks *blocks;
    const rl_model_options *options;
    rl_node **units; /* one for each block of the syntax tree */
    uint32_t n_units;
    char *fold; /* the folded text of all blocks, one after the other */
    uint32_t fold_len;
    /* One bit per number: does a footnote of the file have it? NULL if there are no notes. */
    uint8_t *has_note;
    rl_numbered_note *note_table; /* for each number below note_slots; all zero between two resolutions */
    uint32_t note_slots;
    bool bracketed_notes; /* "[1] See …" */
    bool typed_notes;     /* "1/ See …" */
    bool measured;        /* closing_words.c: how the file wraps its lines */
    uint32_t widest;      /* the widest wrapped line in columns; 0 if no line is wrapped */
    rl_node *document;
    RL_VEC(rl_res *) resolutions;
    RL_VEC(rl_negotiated) negotiated; /* for each resolution under negotiation, what shows it */
} rl_builder;

static inline bool rl_has_note(const rl_builder *b, uint32_t number) {
    return b->has_note && number < RL_HIGHEST_NOTE && (b->has_note[number / 8] >> number % 8 & 1);
}

/* The label of a paragraph, point, title or note: the first of its children, or NULL if it has none. */
static inline const reslint_node *rl_label_of(const reslint_node *block) {
    const reslint_node *first = block->first_child;
    return first && first->kind == RESLINT_LABEL ? first : NULL;
}

/* The text of the label, without spaces around it; empty if there is none. */
static inline reslint_str rl_label_text(const rl_node *unit) {
    const reslint_node *label = rl_label_of(&unit->pub);
    return label ? rl_trim(label->text) : RL_STR("");
}

/* The builder's side of a node that it made: parents, children and neighbours point to the side that rules
 * see. */
static inline rl_node *rl_mut(const reslint_node *node) {
    return (rl_node *)(uintptr_t)node;
}

/* Zeroed, in the arena; no two nodes share one. */
static inline reslint_clause *rl_give_clause(rl_builder *b, rl_node *node) {
    node->pub.as.clause = node->made.clause = rl_alloc(b->arena, sizeof(reslint_clause));
    return node->made.clause;
}
static inline reslint_footnote *rl_give_footnote(rl_builder *b, rl_node *node) {
    node->pub.as.footnote = node->made.footnote = rl_alloc(b->arena, sizeof(reslint_footnote));
    return node->made.footnote;
}
static inline reslint_noteref *rl_give_noteref(rl_builder *b, rl_node *node) {
    node->pub.as.noteref = node->made.noteref = rl_alloc(b->arena, sizeof(reslint_noteref));
    return node->made.noteref;
}
static inline reslint_citation *rl_give_citation(rl_builder *b, rl_node *node) {
    node->pub.as.citation = node->made.citation = rl_alloc(b->arena, sizeof(reslint_citation));
    return node->made.citation;
}
static inline reslint_bracket *rl_give_bracket(rl_builder *b, rl_node *node) {
    node->pub.as.bracket = node->made.bracket = rl_alloc(b->arena, sizeof(reslint_bracket));
    return node->made.bracket;
}

/* make_nodes.c */
rl_node *rl_node_new(rl_builder *b, uint32_t kind, reslint_span source);
void rl_add_inline(rl_node *block, rl_node *child);
void rl_add_block(rl_node *parent, rl_node *child);
void rl_tie(rl_node *node); /* merges the two lists of children into one, here and in all descendants */
/* An inline element over [begin, end) of the block's text. */
rl_node *rl_inline_at(rl_builder *b, rl_node *block, uint32_t kind, uint32_t begin, uint32_t end);
/* Splits a block at `at` of its folded text; what follows becomes a block of its own. */
rl_node *rl_split(rl_builder *b, rl_node *block, uint32_t at);
/* Removes [begin, end) from a block's folded text and adjusts its pieces and inline elements. */
void rl_cut(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end);

/* fold.c: blocks of the tree -> units with folded text */
void rl_fold_all(rl_builder *b);
/* merge_blocks.c: appends `more` to `node`, with a space between them unless a hyphen ends it; inline elements
 * move. */
void rl_join(rl_builder *b, rl_node *node, rl_node *more);

/* plan.c and its neighbours: units -> resolutions with their parts */
void rl_plan(rl_builder *b);
/* Furniture, notes and comments, which are beside the text. */
bool rl_is_side_block(rl_syn syn);
/* The number of the next unit after number `i` that is not beside the text; n_units if there is none. */
uint32_t rl_next_unit(const rl_builder *b, uint32_t i);
/* That unit itself, or NULL. */
const rl_node *rl_unit_after(const rl_builder *b, uint32_t i);
/* Where a look from number `i` at no more than `most` units ends. Every look ahead is bounded, so that a file
 * costs no more than its length. */
uint32_t rl_ahead(const rl_builder *b, uint32_t i, uint32_t most);
/* An organ line or the heading of an annex: no list and no sentence goes on after it. */
bool rl_begins_text(rl_syn syn);
/* listed_opening.c: the phrase at the head of a text, listed or not, of a paragraph of the class `wanted` if the
 * place decides; of class RESLINT_OPENING_NONE if there is none. */
rl_opening rl_opening_as(const rl_builder *b, reslint_str text, uint32_t wanted);
/* The class of that phrase; RESLINT_OPENING_NONE if no list has it. */
uint32_t rl_listed_opening(const rl_builder *b, reslint_str text, uint32_t wanted);
/* Does the unit open with a listed verb of the organ, or with a listed phrase of preambles? */
bool rl_decides(const rl_builder *b, const rl_node *unit);
bool rl_opens_preamble(const rl_builder *b, const rl_node *unit);
/* join.c */
bool rl_goes_on(rl_builder *b, const rl_res *res, const rl_node *unit);
char rl_last_mark(
    reslint_str text); /* last byte before closing quotation marks and spaces, NUL if there is none */
reslint_span rl_mark_at(reslint_str text); /* where that byte is; empty if there is none */
bool rl_closed(reslint_str text);          /* ends in a mark that may end a paragraph */
/* Does it end in a word that cannot end a sentence: "the work of the"? */
bool rl_ends_in_small_word(reslint_str text);
char rl_mark_before(const rl_res *res); /* the last mark of the text so far, NUL if there is no text yet */
/* running_heads.c: is the unit page furniture, or the running head of a page (`page`: it comes next to furniture)?
 * Text that was run on to a head is split off, and the unit is prose then. */
bool rl_is_page_head(rl_builder *b, rl_res *res, rl_node *unit, bool page);
/* Before the lists are read: page heads recognised by a symbol or a number. */
void rl_find_heads(rl_builder *b);
/* section_heads.c: before the lists are read, turns "II" and its name on the next line into headings. This
 * may add units. */
void rl_section_heads(rl_builder *b);
/* Does the unit continue the last note? */
bool rl_is_tail_of_note(const rl_res *res, const rl_node *unit, bool below_rule);
/* lists.c: before the plan, which labelled blocks are paragraphs, which are points, and at what level */
void rl_find_lists(rl_builder *b);
void rl_nest_point(rl_builder *b, rl_res *res, rl_node *point);
/* labels.c */
typedef struct rl_label {
    uint32_t number, suffix, suffix_number;
    char series; /* 'P' PP, 'O' OP, 'A' Alt alone, 0 bare */
    bool stop;   /* a full stop, colon or parenthesis closes it */
} rl_label;
bool rl_label_read(reslint_str label, rl_label *out);
uint32_t rl_label_number(const rl_node *unit); /* 0 if it has none */
char rl_label_series(const rl_node *unit);     /* 0 if it has none, or a bare one */
/* Where the label at the head of a text ends, or 0: "PP2", "OP 5 bis.", "PP3 alt 1". */
uint32_t rl_label_end(reslint_str s);
/* "6 *. Recalls*", or "6" on a line of its own: a number torn from its stop or its text. */
void rl_torn_number(rl_builder *b, rl_node *unit);
/* Takes the first `end` bytes and the space after them out of the text, to be its label. */
void rl_cut_label(rl_builder *b, rl_node *unit, uint32_t end);
/* "(EU: delete) PP2 Recalling …": takes a label that follows an attribution out of the text. */
void rl_late_label(rl_builder *b, rl_node *unit);

/* clauses.c: openings, endings, numbers, neighbours, locations */
void rl_clauses(rl_builder *b, rl_res *res);
/* attributions.c and torn_notes.c: before the plan */
void rl_attributions(rl_builder *b);
void rl_torn_notes(rl_builder *b);
/* notes/star_notes.c and tables.c: what looks like points and paragraphs but is not */
void rl_star_notes(rl_builder *b);
void rl_tables(rl_builder *b);
/* notes/notes.c, notes/notes_lost.c */
void rl_notes(rl_builder *b, rl_res *res);
/* brackets.c */
void rl_brackets(rl_builder *b, rl_res *res);
/* inline.c: dates, citations, cross-references, quotations */
void rl_inlines(rl_builder *b, rl_res *res);
/* notes/note_numbers.c: for a file of several resolutions, after all notes have been found */
void rl_note_numbers(rl_builder *b);
/* elements.c: rows of inline elements for blocks that have many; after the last has been added */
void rl_elements(rl_builder *b, rl_res *res);
/* stage.c */
const char *rl_stage_of(rl_builder *b, rl_res *res);
/* facts.c: symbol, session, organ, profile, stage, kind */
void rl_facts_early(rl_builder *b, rl_res *res);
void rl_facts(rl_builder *b, rl_res *res);
uint32_t rl_organ_of(reslint_str text);
bool rl_has_mun_header(const rl_res *res);
/* model_un.c: for a text without a header, by all that it has in common with such papers */
bool rl_looks_like_model_un(const rl_res *res);
/* artefacts.c */
void rl_artefact(rl_builder *b, rl_node *block, uint32_t begin, uint32_t end, uint32_t what,
                 reslint_str better);
void rl_artefacts(rl_builder *b, rl_res *res);
/* place_asides.c: comments, settings and code become comments of the resolution that they are in. */
void rl_place_asides(rl_builder *b, const rl_asides *asides);
#endif
