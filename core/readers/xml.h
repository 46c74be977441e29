/* One part of a document as a tree that knows where each element and each stretch of text is in the part's
 * bytes; writing back can then leave all other bytes as they are. */
#ifndef RL_READERS_XML_H
#define RL_READERS_XML_H
#include "base/arena.h"
#include "readers/xml_names.h"
#include "reslint/plugin.h"

typedef struct rl_xml_attribute {
    rl_xml_name name;
    reslint_str value;
} rl_xml_attribute;

typedef struct rl_xml {
    rl_xml_name name;
    uint16_t n_attributes;
    bool opaque;  /* text: bytes are not its characters (entities, CDATA): do not cut; element: has CDATA */
    bool matched; /* the beginning of a field that has an end */
    struct rl_xml *parent, *first, *last, *next;
    const rl_xml_attribute *attributes; /* those that have names */
    uint32_t begin, end;                /* all of it, in the part's bytes */
    uint32_t inner, inner_end;          /* between its tags; both `end` for <empty/> */
    reslint_str text;                   /* of text: its characters */
} rl_xml;

typedef struct rl_xml_part {
    reslint_str bytes; /* UTF-8; the part as it is packed, unless `converted` */
    rl_xml *root;
    bool strict;    /* it uses the namespaces of strict documents */
    bool converted; /* it was UTF-16: places are those of the converted text */
} rl_xml_part;

/* Is it one of the file's properties that name people? */
static inline bool rl_is_persons_name(rl_xml_name name) {
    return name == RL_X_CREATOR || name == RL_X_LAST_MODIFIED_BY || name == RL_X_COMPANY ||
           name == RL_X_MANAGER;
}

/* Reads a part. All of it lives in the arena; `bytes` (borrowed) must live as long. Returns NULL, or half a
 * sentence in the arena that says what is wrong and uses `name` for the part. */
const char *rl_xml_read(rl_arena *arena, reslint_str name, reslint_str bytes, rl_xml_part *out);

/* The first child of that name, or NULL; `node` may be NULL. */
rl_xml *rl_xml_child(const rl_xml *node, rl_xml_name name);
/* Properties come first or not at all: the first child if it has that name, or NULL; `node` may be NULL. */
const rl_xml *rl_xml_properties(const rl_xml *node, rl_xml_name name);
/* The next one after `node` among its siblings. */
rl_xml *rl_xml_next(const rl_xml *node, rl_xml_name name);
/* The attribute's value, ptr NULL when it has none; `node` may be NULL. */
reslint_str rl_xml_attribute_of(const rl_xml *node, rl_xml_name name);
/* w:val of the child of that name. */
reslint_str rl_xml_val(const rl_xml *node, rl_xml_name child);
/* A whole number of at most nine digits, or `otherwise`. */
int rl_xml_number(reslint_str text, int otherwise);
/* An attribute that is on or off. */
bool rl_xml_is_on(reslint_str value);
/* w:val as on or off: 1, 0; -1 when there is no such child. */
int rl_xml_switch(const rl_xml *node, rl_xml_name child);
/* Does a w:t keep the white space at its ends? Otherwise Word drops it. */
bool rl_xml_keeps_space(const rl_xml *t);
/* The bytes of a w:t's characters that are shown. */
reslint_span rl_xml_shown(const rl_xml_part *part, const rl_xml *t);
/* The node after `node` in document order, inside `root`; `down`: its first child comes first. NULL: none. */
rl_xml *rl_xml_walk(const rl_xml *root, const rl_xml *node, bool down);
/* All characters inside, in the arena. */
reslint_str rl_xml_text(rl_arena *arena, const rl_xml *node);
#endif
