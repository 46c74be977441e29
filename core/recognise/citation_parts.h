/* Between the parts of the citation recogniser: the shapes of numbers (citations_symbol.c), whose number it
 * is (citations_owner.c), lists and their dates (citations.c). */
#ifndef RL_RECOGNISE_CITATION_PARTS_H
#define RL_RECOGNISE_CITATION_PARTS_H
#include "base/arena.h"
#include "reslint/plugin.h"

#include <stdbool.h>

enum {
    RL_SHAPE_SLASH /* 46/152, 2008/23 */,
    RL_SHAPE_YEAR /* 1325 (2000) */,
    RL_SHAPE_ROMAN /* 217 A (III) */,
    RL_SHAPE_BARE /* 1325 */
};

typedef struct rl_cited {
    uint32_t shape;
    reslint_span at; /* with prefix and letter */
    uint32_t session, number;
    uint32_t special; /* 0; 'S' or 'E': special or emergency special session; its number */
    uint32_t special_number;
    char letter;      /* 'A' …; 0: none */
    char last_letter; /* "36/87 A and B", "65/37 A–C": 'B', 'C'; 0: none */
    reslint_span last_letter_at;
    uint32_t organ; /* of a long form; RESLINT_ORGAN_UNKNOWN otherwise */
    bool long_form, decision;
    reslint_str session_text; /* the roman number as written: "XV", "S-VII" */
} rl_cited;

/* Reads the number whose first digit is at `at`; its prefix ("S-", "A/RES/") is looked for to the left.
 * False: it has none of the shapes. A bare number is read only when `bare` allows it. */
bool rl_read_cited(reslint_str text, uint32_t at, bool bare, rl_cited *out);
/* "46/152", "75/250 B", "1325 (2000)", "S-19/2", "217 A (III)": in the arena unless the text has it so. */
reslint_str rl_cited_symbol(reslint_str text, const rl_cited *cited, char letter, rl_arena *arena);

typedef struct rl_owner {
    uint32_t organ; /* RESLINT_ORGAN_…; RESLINT_ORGAN_UNKNOWN: not named */
    bool named;     /* beside the number, or "its" */
    uint32_t end;   /* rl_owner_behind: after the name; 0: nobody is named there */
} rl_owner;

/* The body last named, kept while the text is read from left to right. */
typedef struct rl_bodies {
    uint32_t own;      /* the organ whose text this is */
    uint32_t read_to;  /* names before this offset are known */
    uint32_t last;     /* organ of the last body named that adopts resolutions; UNKNOWN: none yet */
    uint32_t last_end; /* after its name */
    uint32_t beside;   /* the same for any body, committees and agencies too */
    uint32_t beside_end;
    uint32_t council; /* what "the Council" means here; UNKNOWN: not said yet */
    uint32_t its;     /* whom "in its resolution" meant before, and where; UNKNOWN: nobody else */
    uint32_t its_end;
    bool by_its; /* the owner asked for last was said as "its" */
    bool later;  /* and so that a name after the number may own it: "in its resolution 78/197, the …" */
} rl_bodies;

/* Whose "resolution" is it that begins at `word`? Called with growing `word`. UNKNOWN and named: "the
 * Council", and only the shape of the number can tell which. */
rl_owner rl_owner_before(reslint_str text, uint32_t word, rl_bodies *bodies);
/* "… of the Commission on Human Rights", "adopted by the General Assembly" at `at`, after number or date. */
rl_owner rl_owner_behind(reslint_str text, uint32_t at, const rl_bodies *bodies);
/* ", the General Assembly requested" at `at`, after "in its resolution 78/197 of …": who acts is whose it is.
 */
rl_owner rl_owner_acting(reslint_str text, uint32_t at, const rl_bodies *bodies);
/* The same owner as far as the shape of the number allows: 1325 (2000) is never the Assembly's. */
rl_owner rl_owner_for_shape(rl_owner owner, const rl_cited *cited, uint32_t own);
#endif
