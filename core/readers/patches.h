/* A Word file with something put into it. Changes replace stretches of bytes in its parts; all other bytes of
 * these parts, and all other parts as they are packed, stay as they were. */
#ifndef RL_READERS_PATCHES_H
#define RL_READERS_PATCHES_H
#include "readers/word_file.h"
#include "readers/zip_write.h"

/* A growing text. */
typedef struct rl_text {
    rl_arena *arena;
    char *ptr;
    size_t len, room;
} rl_text;
void rl_text_put(rl_text *to, reslint_str text);
void rl_text_puts(rl_text *to, const char *text);
/* Escaped for XML: its special characters become entities, characters that it cannot hold are left out. */
void rl_text_escaped(rl_text *to, reslint_str text);
static inline reslint_str rl_text_str(const rl_text *text) {
    return (reslint_str){text->ptr ? text->ptr : "", (uint32_t)text->len};
}

/* What can be changed: the parts by kind, and two more. */
enum { RL_TARGET_TYPES = RL_PART_COUNT, RL_TARGET_RELATIONS, RL_TARGETS };

typedef struct rl_patch {
    uint32_t begin, end; /* bytes of the part */
    reslint_str text;
    uint32_t order;
} rl_patch;

typedef struct rl_rewrite {
    const rl_word *word;
    rl_arena *arena;
    RL_VEC(rl_patch) patches[RL_TARGETS];
    RL_VEC(rl_zip_change) parts; /* new ones, and those that go */
} rl_rewrite;

/* The relation under which reslint puts a part of its own. */
#define RL_OWN_RELATION "rIdReslint"

void rl_rewrite_begin(rl_arena *arena, const rl_word *word, rl_rewrite *out);
/* Bytes [begin, end) become `text` (borrowed). Of several at one place the first added comes first. */
void rl_rewrite_patch(rl_rewrite *rewrite, int target, uint32_t begin, uint32_t end, reslint_str text);
/* At the end of an element's contents, even if it is empty. */
void rl_rewrite_append(rl_rewrite *rewrite, int target, const rl_xml *element, reslint_str text);
/* Adds a part beside the document, with the file name `name` ("comments.xml"), type ("comments+xml") and
 * relation ("comments"). */
void rl_rewrite_add_part(rl_rewrite *rewrite, const char *name, const char *type, const char *relation,
                         reslint_str bytes);
/* Removes a part, with what names it. */
void rl_rewrite_drop_part(rl_rewrite *rewrite, rl_package_part_kind kind);
/* The same for the part that a relation of the document leads to. */
void rl_rewrite_drop_related(rl_rewrite *rewrite, const rl_xml *relation);
/* The new file, in the arena. NULL, or what is wrong. */
const char *rl_rewrite_save(rl_rewrite *rewrite, reslint_str *out);

/* How elements of Word's namespace are written near `near`: the prefix, "w:" for example, and, where none is
 * declared, a declaration to go with each element that needs the prefix for its attributes. */
typedef struct rl_naming {
    const char *prefix, *declaration;
    const char *plain; /* the prefix of an element without attributes: "" where elements have none */
} rl_naming;
/* Are elements written the same way at both? Only then can what belongs to one be put beside the other. */
bool rl_rewrite_alike(rl_rewrite *rewrite, const rl_xml_part *part, const rl_xml *a, const rl_xml *b);
rl_naming rl_rewrite_naming(rl_rewrite *rewrite, const rl_xml_part *part, const rl_xml *near);
/* An element's tag name, "w:p" of "<w:p …>". */
reslint_str rl_rewrite_tag(const rl_xml_part *part, const rl_xml *element);

/* Something put in at a place in the text; a run is cut where necessary. */
typedef struct rl_cut {
    const rl_xml *node; /* the text, or the element of a run, at which it is; or a paragraph without any */
    bool end;           /* something ends here; else it begins */
    uint32_t raw;       /* the byte: inside the text, or at the beginning or end of the element */
    reslint_str items;  /* elements that come between runs */
    uint32_t order;     /* of two at one place the lower comes first */
} rl_cut;
void rl_rewrite_cuts(rl_rewrite *rewrite, rl_cut *cuts, uint32_t count);
#endif
