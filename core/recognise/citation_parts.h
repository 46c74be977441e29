/* Shared by the parts of the citation recogniser: the shapes of numbers (citations_symbol.c), whose
 * resolution it is (citations_owner.c), lists and their dates (citations.c). */
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
    char letter;      /* 'A' …; 0 if none */
    char last_letter; /* "36/87 A and B", "65/37 A–C": 'B', 'C'; 0 if none */
    reslint_span last_letter_at;
    uint32_t organ; /* told by a long form; RESLINT_ORGAN_UNKNOWN otherwise */
    bool long_form, decision;
    reslint_str session_text; /* the roman number as written: "XV", "S-VII" */
} rl_cited;

/* Reads the number whose first digit is at `at`, and any prefix ("S-", "A/RES/") to the left of it. False if
 * it has none of the shapes. */
bool rl_read_cited(reslint_str text, uint32_t at, rl_cited *out);
/* "46/152", "75/250 B", "1325 (2000)", "S-19/2", "217 A (III)"; in the arena unless the text spells it so. */
reslint_str rl_cited_symbol(reslint_str text, const rl_cited *cited, char letter, rl_arena *arena);

typedef struct rl_owner {
    uint32_t organ; /* RESLINT_ORGAN_…; RESLINT_ORGAN_UNKNOWN if it is not named */
    bool named;     /* next to the number, or as "its" */
    uint32_t end;   /* rl_owner_behind: after the name; 0 if nobody is named there */
} rl_owner;

/* The bodies named so far, kept while the text is read from left to right. */
typedef struct rl_bodies {
    uint32_t own;      /* the organ whose text this is */
    uint32_t read_to;  /* names before this offset have been read */
    uint32_t last;     /* organ of the last body named that adopts resolutions; UNKNOWN if none yet */
    uint32_t last_end; /* after its name */
    uint32_t beside;   /* the same for any body, including committees and agencies */
    uint32_t beside_end;
    uint32_t council; /* what "the Council" means here; UNKNOWN if not said yet */
    uint32_t its; /* whom the last "in its resolution" meant, and where; UNKNOWN if the text's own organ */
    uint32_t its_end;
    bool by_its; /* the last owner that was asked for was named by "its" */
    bool later;  /* and a name after the number may still own it: "in its resolution 78/197, the …" */
} rl_bodies;

/* Whose "resolution" is it that begins at `word`? Must be called with growing `word`. UNKNOWN and named means
 * "the Council", where only the shape of the number can tell which one. */
rl_owner rl_owner_before(reslint_str text, uint32_t word, rl_bodies *bodies);
/* "… of the Commission on Human Rights", "adopted by the General Assembly" at `at`, after a number or
 * date. */
rl_owner rl_owner_after(reslint_str text, uint32_t at, const rl_bodies *bodies);
/* ", the General Assembly requested" at `at`, after "in its resolution 78/197 of …": whoever acts is the
 * owner. */
rl_owner rl_owner_acting(reslint_str text, uint32_t at, const rl_bodies *bodies);
/* The same owner, as far as the shape of the number allows: 1325 (2000) is never the Assembly's. */
rl_owner rl_owner_for_shape(rl_owner owner, const rl_cited *cited, uint32_t own);
#endif
