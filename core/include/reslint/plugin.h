/* reslint/plugin.h: everything that a rule pack and reslint know of each other.
 *
 * Ownership  What the host hands out lives until check() returns; what a rule passes is copied before the
 *            call returns. Neither frees the other's memory.
 * Threads    [check] only from inside check(), on its thread; [any] from any thread. Two documents may be
 *            checked at the same time, so a pack must not have globals that change.
 * Text       UTF-8, not NUL-terminated unless it is a `const char *`. Offsets count bytes, from 0; a span is
 *            half open. Folded text is known to be valid UTF-8.
 * Growth     Structs marked (grows) gain members only at their end, with a new RESLINT_ABI_MINOR each time; a
 *            rule reaches them through pointers and never copies or allocates one that the host makes.
 *            Enumerators are never renumbered. What 1.0 laid down holds in every 1.x (tests/abi/frozen).
 * Needs      stdarg.h, stddef.h and stdint.h; compiles on its own as C11, C17 and C++17. */
#ifndef RESLINT_PLUGIN_H
#define RESLINT_PLUGIN_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Parameter FMT is a printf format and its arguments begin with parameter ARGS: compilers that can check one
 * against the other do so. */
#if defined(__GNUC__)
#define RESLINT_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define RESLINT_PRINTF(fmt, args)
#endif

#define RESLINT_ABI_MAJOR 1u
#define RESLINT_ABI_MINOR 2u

typedef struct reslint_str {
    const char *ptr;
    uint32_t len;
} reslint_str;

typedef struct reslint_span {
    uint32_t begin, end;
} reslint_span;

/* ---- what a document is made of ---------------------------------------------------------------------- */

/* The kinds of element. Containers hold blocks; a block has folded text of its own; an inline element is in
 * the text of one block. A rule names the kinds that it wants to see. */
typedef enum reslint_kind {
    RESLINT_KIND_NONE = 0,

    /* containers */
    RESLINT_DOCUMENT = 1,   /* the file; its children are resolutions */
    RESLINT_RESOLUTION = 2, /* one resolution; its children are blocks and annexes */
    RESLINT_ANNEX = 3,      /* its first child is the heading */

    /* blocks of the masthead and of what follows the text */
    RESLINT_MASTHEAD = 16,    /* a line of the masthead that is none of the following */
    RESLINT_SYMBOL = 17,      /* "A/RES/63/195", "A/C.3/65/L.5" */
    RESLINT_SESSION = 18,     /* "Sixty-third session", "2021 session" */
    RESLINT_AGENDA_ITEM = 19, /* "Agenda item 97" */
    RESLINT_ADOPTED_BY =
        20, /* "Resolution adopted by the General Assembly on …", "Adopted by the Security Council at …" */
    RESLINT_REPORT_LINE = 21,   /* "[on the report of the Third Committee (A/63/431)]" */
    RESLINT_SPONSORS = 22,      /* "A, B and C: draft resolution", "Sponsors: …" */
    RESLINT_TITLE = 23,         /* with its number if it has one: a LABEL child "63/195." */
    RESLINT_MUN_HEADER = 24,    /* "Committee: …", "Topic: …" of Model UN papers */
    RESLINT_ADOPTION_LINE = 25, /* "74th plenary meeting / 18 December 2008" */
    RESLINT_VOTING = 26,        /* "[Adopted by a recorded vote …]" and the lists of States under it */

    /* blocks of the text */
    RESLINT_ORGAN_LINE = 32,           /* the enacting formula: "The General Assembly," */
    RESLINT_PREAMBULAR_PARAGRAPH = 33, /* clause set */
    RESLINT_OPERATIVE_PARAGRAPH = 34,  /* clause set; text = chapeau; points are children */
    RESLINT_POINT = 35,                /* clause set; points nest */
    RESLINT_CONTINUATION = 36,         /* text of a paragraph that comes after its points */
    RESLINT_HEADING = 37,              /* a heading or part letter inside the text */
    RESLINT_ANNEX_PARAGRAPH = 38,      /* any paragraph of an annex; clause set, label if it has one */
    RESLINT_FOOTNOTE = 39,             /* footnote set */
    RESLINT_TABLE = 40,                /* one row */
    RESLINT_NOTE_TO_READER = 41,       /* "[Note: …]", "Chair's proposal:" in negotiated text */
    RESLINT_COMMENT = 42,              /* <!-- … -->, the inside */
    RESLINT_OTHER = 43,                /* prose that has no place in a resolution's plan */

    /* inline elements */
    RESLINT_LABEL = 64,    /* as printed, "5." "OP 5 bis" "(b)"; cut out of the block's text, has its own */
    RESLINT_EMPHASIS = 65, /* italics (bold: emphasis.strong); mark-up is not in the text */
    RESLINT_FOOTNOTE_REFERENCE = 66, /* cut out: `in` is an empty span where it was; noteref set */
    RESLINT_CITATION = 67,           /* citation set */
    RESLINT_DATE = 68,               /* date set */
    RESLINT_CROSS_REFERENCE = 69,    /* "paragraph 34 above"; crossref set */
    RESLINT_BRACKET = 70,     /* [ … ] of negotiated text; bracket set; the marks are not in the text */
    RESLINT_ATTRIBUTION = 71, /* "(EU: delete)"; cut out, has its own text */
    RESLINT_STATUS = 72,      /* "(Agreed)"; cut out, has its own text */
    RESLINT_QUOTATION = 73,   /* from one quotation mark to its partner, both included */
    RESLINT_ARTEFACT = 74,    /* damage by scanning or page extraction; artefact set */

    RESLINT_KIND_LIMIT = 128
} reslint_kind;

enum { RESLINT_PLAIN, RESLINT_ALSO, RESLINT_FURTHER }; /* reslint_clause.marker */

/* reslint_clause.suffix: labels of negotiated text */
enum {
    RESLINT_NO_SUFFIX,
    RESLINT_BIS,
    RESLINT_TER,
    RESLINT_QUATER,
    RESLINT_QUINQUIES,
    RESLINT_SEXIES,
    RESLINT_ALT
};

/* reslint_clause.opening_class: what the first words are */
enum {
    RESLINT_OPENING_NONE,       /* no opening phrase was recognised */
    RESLINT_OPENING_PREAMBULAR, /* participle or adjective */
    RESLINT_OPENING_OPERATIVE   /* verb in the third person singular */
};

struct reslint_node;

/* What every rule needs to know about a paragraph or point, worked out once by the host (grows). Spans are
 * offsets into the text of the node. */
typedef struct reslint_clause {
    reslint_str label;      /* as printed, without a closing stop: "5", "OP 5 bis", "(b)"; empty if none */
    reslint_str location;   /* as people say it: "OP 5 (b)", "PP 3", "OP 8 (numbered 7)" */
    uint32_t ordinal;       /* 1-based among its siblings of the same kind */
    uint32_t number;        /* the label read as a number ("(c)" 3, "(iv)" 4); 0 if it has none */
    uint32_t suffix;        /* RESLINT_BIS … */
    uint32_t suffix_number; /* "alt 2": 2; otherwise 0 */
    uint32_t depth;         /* points: 1 for (a), 2 for (i) …; paragraphs 0 */
    reslint_span opening;   /* the verb phrase with also/further; empty if none was recognised */
    uint32_t opening_class; /* RESLINT_OPENING_… */
    uint32_t opening_known; /* 1: a phrase of the lexicon; 0: recognised by its form alone */
    reslint_str key;        /* that phrase in lower case, without also/further, with its spelling repaired */
    uint32_t marker;        /* RESLINT_PLAIN, RESLINT_ALSO, RESLINT_FURTHER */
    uint32_t directive;     /* 1: the phrase addresses somebody (requests, urges …) */
    reslint_span marker_at; /* the word also or further; empty if there is neither */
    reslint_str addressee;  /* "the secretary-general"; empty if unclear */
    uint32_t after_break;   /* 1: there is a heading or part between this and `previous` */
    uint32_t contested;     /* 1: the opening is inside a bracket of negotiated text */
    reslint_span ending;    /* the last punctuation mark (",", ";", ".", ":"), after which there may only be
                               quotation marks or brackets; empty, at the end of the text, if there is none */
    const struct reslint_node *previous,
        *next; /* neighbours of the same kind in the same resolution, even across headings */
} reslint_clause;

typedef struct reslint_footnote {               /* (grows) */
    uint32_t number;                            /* 0: the marker is not a number */
    uint32_t ordinal;                           /* 1-based, in the file's order */
    uint32_t references;                        /* how many references point here */
    const struct reslint_node *first;           /* first reference, or NULL */
    const struct reslint_node *previous, *next; /* notes in the file's order */
} reslint_footnote;

/* reslint_noteref.form */
enum {
    RESLINT_REF_MARKUP /* <sup>, [^1], superscript digits */,
    RESLINT_REF_GLUED /* Corruption2 */,
    RESLINT_REF_SPACED /* "thereto, 1 the" */,
    RESLINT_REF_DAMAGED /* scanned as * or ” */
};

typedef struct reslint_noteref {                /* (grows) */
    uint32_t number;                            /* 0: the marker is not a number */
    uint32_t form;                              /* RESLINT_REF_… */
    uint32_t repeated;                          /* 1: an earlier reference has the same number */
    const struct reslint_node *footnote;        /* the note, or NULL */
    const struct reslint_node *previous, *next; /* references in the resolution's order */
} reslint_noteref;

/* reslint_citation.organ */
enum {
    RESLINT_ORGAN_UNKNOWN,
    RESLINT_ORGAN_GA,
    RESLINT_ORGAN_SC,
    RESLINT_ORGAN_ECOSOC,
    RESLINT_ORGAN_HRC,
    RESLINT_ORGAN_OTHER
};

typedef struct reslint_date {  /* (grows) */
    uint32_t year, month, day; /* 0: missing */
    uint32_t form;             /* RESLINT_DATE_… */
} reslint_date;
enum {
    RESLINT_DATE_USUAL /* 18 December 1991 */,
    RESLINT_DATE_MONTH_FIRST /* December 18, 1991 */,
    RESLINT_DATE_ORDINAL /* 18th December 1991 */,
    RESLINT_DATE_COMMA /* 18 December, 1991 */
};

typedef struct reslint_citation { /* (grows) one resolution or decision number as cited */
    uint32_t organ;               /* whose number it is: RESLINT_ORGAN_… */
    uint32_t explicit_owner;      /* 1: the organ is named next to it ("General Assembly resolution", "its
                                     resolution") */
    uint32_t decision;            /* 1: a decision */
    reslint_str symbol;     /* normalised: "46/152", "75/250 B", "1325 (2000)", "S-19/2", "217 A (III)" */
    uint32_t session;       /* 46; for ECOSOC and SC the year; 0 if the number has no such part */
    uint32_t number;        /* 152; 1325 */
    reslint_span symbol_at; /* in the block's text */
    reslint_span date_at;   /* its date, or the one that it shares; empty if undated */
    reslint_date date;      /* all 0 if undated */
    uint32_t shared_date;   /* 1: the date comes after a later item of its list */
    uint32_t list;          /* the same for all citations of one list; 1-based in the resolution */
    uint32_t long_form;     /* 1: written A/RES/60/1, S/RES/… */
    const struct reslint_node *previous, *next; /* citations in the resolution's order */
} reslint_citation;

enum { RESLINT_XREF_PLAIN, RESLINT_XREF_ABOVE, RESLINT_XREF_BELOW };
typedef struct reslint_crossref { /* (grows) "paragraph 34 above": one number of it */
    uint32_t number;
    uint32_t suffix;                   /* "OP 2 bis" in running text: RESLINT_BIS … */
    reslint_str point;                 /* "(b)" or empty */
    uint32_t direction;                /* RESLINT_XREF_… */
    uint32_t external;                 /* 1: it refers to another document */
    reslint_span number_at;            /* in the block's text */
    const struct reslint_node *target; /* the paragraph of that number in the same text, or NULL */
} reslint_crossref;

typedef struct reslint_emphasis {           /* (grows) */
    uint32_t strong;                        /* 1: bold, 2: bold italics, 0: italics */
    reslint_span open_source, close_source; /* the marks, in the file */
} reslint_emphasis;

typedef struct reslint_bracket { /* (grows) */
    uint32_t depth;              /* 1: outermost */
    uint32_t unclosed;           /* 1: its partner is missing in the paragraph */
    uint32_t opens;              /* 0: a closing mark without its opening */
    uint32_t ordinary;           /* 1: not negotiation: "[Adopted without a vote.]", "[on the report …]" */
} reslint_bracket;

enum {
    RESLINT_ARTEFACT_SPACED_MARKER = 1,
    RESLINT_ARTEFACT_GLUED_MARKER,
    RESLINT_ARTEFACT_BAD_MARKER,
    RESLINT_ARTEFACT_SPLIT_WORD,
    RESLINT_ARTEFACT_GLUED_WORD,
    RESLINT_ARTEFACT_LETTER_SWAP,
    RESLINT_ARTEFACT_LINE_HYPHEN,
    RESLINT_ARTEFACT_PAGE_FURNITURE,
    RESLINT_ARTEFACT_PAGE_SPLIT,
    RESLINT_ARTEFACT_MISSING_BLANK,
    RESLINT_ARTEFACT_QUOTE_SHAPE,
    RESLINT_ARTEFACT_TORN_NUMBER
};
typedef struct reslint_artefact { /* (grows) */
    uint32_t what;                /* RESLINT_ARTEFACT_… */
    reslint_str better;           /* what was meant, or empty */
} reslint_artefact;

typedef enum reslint_doc_kind {
    RESLINT_IS_UNKNOWN,
    RESLINT_IS_RESOLUTION,
    RESLINT_IS_DECISION,
    RESLINT_IS_STATEMENT,
    RESLINT_IS_AMENDMENT,
    RESLINT_IS_PART
} reslint_doc_kind;

/* Facts about one resolution (grows). Node pointers are NULL if the text has no such element. */
typedef struct reslint_resolution {
    reslint_doc_kind kind;
    const char *profile; /* "ga", "sc", "ecosoc", "hrc", "mun"; "other": an organ with a style of its own */
    const char *stage;   /* "negotiation", "draft", "tabled", "adopted" */
    uint32_t organ;      /* RESLINT_ORGAN_… from the organ line, or else from the symbol */
    reslint_str organ_name; /* "General Assembly" */
    reslint_str symbol;     /* "A/RES/63/195"; or empty */
    uint32_t session;       /* the text's own session (63), or year for ECOSOC; 0 if unknown */
    uint32_t own_number;    /* 195; 0 if unknown */
    uint32_t uses_emphasis; /* 1: a quarter or more of the opening phrases are in italics */
    uint32_t from_pages;    /* 1: page furniture shows that it comes from a paged document */
    uint32_t complete;      /* 1: it has an organ line, an operative part and an end; 0: seems an extract */
    uint32_t page_breaks;
    const struct reslint_node *title, *organ_line, *symbol_line, *session_line, *adopted_by, *report_line,
        *sponsors, *adoption_line;
    const struct reslint_node *first_preambular, *first_operative, *first_footnote, *first_reference,
        *first_citation, *first_annex;
    uint32_t n_preambular, n_operative, n_footnotes, n_references, n_annexes;
    uint32_t ordinal;          /* 1-based in the file */
    uint32_t part_of_previous; /* 1: it began with only an organ line: part B of the one before, or a text
                                  that the one before recommends for adoption. Notes and references of all
                                  such parts belong to the first of them, since they are numbered together */
} reslint_resolution;

/* Numbers of footnotes in a file of several resolutions (grows, since 1.1); each once, in ascending order. */
typedef struct reslint_numbered {
    uint32_t number;
    uint32_t only; /* ordinal of the one resolution that has it; 0 if several have */
} reslint_numbered;
typedef struct reslint_document_facts {
    const reslint_numbered *notes, *lone_references; /* of notes; and of references without a note */
    uint32_t n_notes, n_lone_references;
} reslint_document_facts;

/* Where the inline elements of a block are, for blocks that have many (grows, since 1.1): the helpers of
 * rulekit.h look here instead of walking them all. The elements of each kind make one row, in the order in
 * which they begin; next to each is the farthest end in the row so far, so that a single search tells whether
 * any of them reaches a place. A row's elements are `items[row[i]]` up to `items[row[i + 1]]`. */
typedef struct reslint_reach {
    uint32_t begin, end;
} reslint_reach;
enum {
    /* a row for each inline kind, RESLINT_LABEL first, and three more: */
    RESLINT_ROW_CONTESTED = 11, /* brackets other than ordinary ones */
    RESLINT_ROW_TITLES = 13,    /* italics that may name a title: not a verb, not in the opening phrase */
    RESLINT_ROW_CUT_OUT = 12,   /* whatever is empty since it was cut out of the text, of any kind */
    RESLINT_ROWS = 16
};
typedef struct reslint_elements {
    const reslint_reach *items;
    uint32_t row[RESLINT_ROWS + 1];
    const struct reslint_node *first[RESLINT_ROWS]; /* by row: the first one among the block's children */
} reslint_elements;

/* An element of a document (grows). Only the host makes nodes. */
typedef struct reslint_node {
    uint32_t kind;  /* reslint_kind */
    uint32_t flags; /* RESLINT_NODE_… */
    const struct reslint_node *parent, *first_child,
        *next;           /* inline elements come first among a block's children */
    reslint_span source; /* where it is in the file: for information; report with places */
    reslint_str text;    /* blocks, and inline elements that were cut out: folded text of their own (single
                            spaces, no page furniture, no mark-up); other inline elements: their slice; the
                            document: the file as it is */
    const struct reslint_node *block; /* inline: the block in whose text it is; otherwise the node itself */
    reslint_span in;                  /* inline: where in block->text; a block: all of its text */
    union {                           /* by kind; NULL if the kind has none */
        const reslint_clause *clause;
        const reslint_footnote *footnote;
        const reslint_noteref *noteref;
        const reslint_citation *citation;
        const reslint_date *date;
        const reslint_crossref *crossref;
        const reslint_emphasis *emphasis;
        const reslint_bracket *bracket;
        const reslint_artefact *artefact;
        const reslint_resolution *resolution;
        const reslint_document_facts *document; /* since 1.1: for a file of several resolutions */
        const void *any;
    } as;
    const reslint_elements *elements; /* since 1.1: for a block with many inline elements; otherwise NULL */
} reslint_node;

enum {
    RESLINT_NODE_JOINED = 1u,      /* a block put together across a page break */
    RESLINT_NODE_TORN_NUMBER = 2u, /* its number was on a line of its own */
    RESLINT_NODE_RAN_ON = 4u,  /* it began on the line after the paragraph before, without an empty line */
    RESLINT_NODE_DOUBTFUL = 8u /* the host is not sure of its kind: report nothing unless you are sure */
};

/* ---- findings ---------------------------------------------------------------------------------------- */

typedef enum reslint_severity { RESLINT_OFF, RESLINT_INFO, RESLINT_WARNING, RESLINT_ERROR } reslint_severity;
typedef enum reslint_applicability {
    RESLINT_FIX_SAFE,
    RESLINT_FIX_UNSAFE,
    RESLINT_FIX_DISPLAY
} reslint_applicability;

/* A place: bytes of one node's text (a block, or an element that was cut out, such as a label or a footnote
 * reference). The host maps it to the file: an end maps to after the last byte included, never to the start
 * of the next piece. An edit that would cross page furniture or mark-up is split or not offered. */
typedef struct reslint_place {
    const reslint_node *node;
    reslint_span in;
} reslint_place;

typedef struct reslint_edit {
    reslint_place at;
    const char *text; /* NUL-terminated; "" deletes */
} reslint_edit;

typedef struct reslint_fix {
    const char *title;         /* "Write “Also requests”" */
    const reslint_edit *edits; /* sorted, disjoint */
    uint32_t n_edits;
    reslint_applicability applicability;
} reslint_fix;

typedef struct reslint_note {
    reslint_place at;
    const char *text;
} reslint_note;

typedef struct reslint_diag { /* (grows) zero it, then fill what you have */
    reslint_place at;
    const char *message; /* in a drafter's words; the host puts the location in front */
    const char *write;   /* the words to write instead, or NULL */
    const reslint_note *notes;
    const reslint_fix *fixes; /* alternatives, the best first */
    uint32_t n_notes, n_fixes;
    reslint_severity at_most; /* RESLINT_OFF (0): the rule's level; otherwise the most that this finding is */
} reslint_diag;

/* ---- the host, a rule, a pack ------------------------------------------------------------------------ */

typedef struct reslint_ctx { /* (grows) one rule's pass over one document */
    const struct reslint_host *host;
    const struct reslint_rule *rule;
    const reslint_node *document;   /* RESLINT_DOCUMENT */
    const reslint_node *resolution; /* the RESLINT_RESOLUTION that the node belongs to */
    void *memory;                   /* the rule's own, from alloc(); NULL at the start of each resolution */
} reslint_ctx;

typedef struct reslint_host { /* (grows) */
    uint32_t abi_minor;
    void *(*alloc)(reslint_ctx *, size_t); /* [check] zeroed, freed by the host; if NULL, fail() and return */
    int64_t (*option_int)(reslint_ctx *,
                          const char *key);             /* [check] checked against the rule's declaration */
    int (*option_bool)(reslint_ctx *, const char *key); /* [check] */
    reslint_str (*option_str)(reslint_ctx *, const char *key); /* [check] */
    void (*report)(reslint_ctx *, const reslint_diag *);       /* [check] copies all of it */
    const void *(*extension)(const char *id); /* [any] "reslint.citations/1"; NULL if it is not available */
    /* [check] printf into the host's memory, which lives until check() returns; never NULL */
    const char *(*format)(reslint_ctx *, const char *fmt, ...)RESLINT_PRINTF(2, 3);
    /* since 1.2 */
    const char *(*format_list)(reslint_ctx *, const char *fmt, va_list)RESLINT_PRINTF(2, 0); /* [check] */
    /* [check] The rule gives up on this resolution, which must not look as if all were well: the user is told
     * once, with the rule's name. `sentence`: why, for somebody who drafts, not for programmers. */
    void (*fail)(reslint_ctx *, const char *sentence);
} reslint_host;

/* The first entry whose profile and stage both match decides; NULL matches anything. */
typedef struct reslint_level {
    const char *profile, *stage;
    reslint_severity severity;
} reslint_level;

typedef struct reslint_option {
    const char *key, *type, *preset, *help; /* type "int", "bool", "string", "one of a|b" */
} reslint_option;

enum {
    RESLINT_RULE_WHOLE = 4u, /* it looks at other resolutions of the file too: an editor, which keeps what was
                                found in a resolution while it stays as it is, runs it again at every change
                                (as it does rules that want RESLINT_DOCUMENT) */
    RESLINT_RULE_SEQUENCE =
        2u, /* its fixes restore an order that moving a paragraph disturbs: renumbering may ask for them */
    RESLINT_RULE_SILENCES = 1u /* findings of other rules that overlap one of this rule's are dropped */
};

typedef struct reslint_rule {      /* (grows) */
    const char *id;                /* never changes: users write it in their configuration */
    const char *summary;           /* one line */
    const reslint_level *levels;   /* ends with an entry for all profiles and stages */
    const reslint_option *options; /* ends with key NULL; or NULL */
    const uint32_t *kinds;         /* reslint_kind, ends with RESLINT_KIND_NONE; NULL: RESLINT_RESOLUTION */
    /* [check] Once per wanted node, in document order. */
    void (*check)(reslint_ctx *, const reslint_node *);
    uint32_t flags;               /* RESLINT_RULE_… */
    const char *const *yields_to; /* ids, ends with NULL; or NULL: a finding is dropped if one of these rules
                                     reports at the same place (overlapping spans) */
} reslint_rule;

typedef struct reslint_extension {
    const char *id;
    const void *ptr;
} reslint_extension; /* what a pack gives the host: readers, rule loaders */

/* One rule with the texts that the build adds to it. */
typedef struct reslint_pack_rule {
    const reslint_rule *rule;
    const char *page;  /* rule.md, or NULL */
    const char *cases; /* cases, or NULL */
} reslint_pack_rule;

/* A pack exports one symbol, `const reslint_pack reslint_pack_entry`: data, checked before any function of
 * the pack is called. (Constructors of a shared object run inside dlopen, so trust is decided before
 * dlopen.) */
typedef struct reslint_pack { /* (grows) */
    uint32_t abi_major, abi_minor;
    const char *name, *version;
    const reslint_pack_rule *rules;      /* ends with rule NULL */
    const reslint_extension *extensions; /* ends with id NULL; or NULL */
} reslint_pack;

#ifdef __cplusplus
}
#endif
#endif
