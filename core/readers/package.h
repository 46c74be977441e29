/* A Word file as a package: its parts, and which part is what. Relations that lead out of the file are never
 * followed. */
#ifndef RL_READERS_PACKAGE_H
#define RL_READERS_PACKAGE_H
#include "readers/xml.h"
#include "readers/zip.h"

/* The parts that reslint reads. */
typedef enum rl_package_part_kind {
    RL_PART_DOCUMENT,
    RL_PART_STYLES,
    RL_PART_NUMBERING,
    RL_PART_FOOTNOTES,
    RL_PART_ENDNOTES,
    RL_PART_SETTINGS,
    RL_PART_COMMENTS,
    RL_PART_COMMENTS_EX, /* which comments were resolved */
    RL_PART_PEOPLE,
    RL_PART_COUNT
} rl_package_part_kind;

typedef struct rl_package_part {
    reslint_str name; /* "word/document.xml"; ptr NULL: the file has none */
    rl_xml_part xml;  /* root NULL until it is read */
    rl_xml *relation; /* the element that names it */
    bool read;
} rl_package_part;

typedef struct rl_package {
    rl_arena *arena; /* borrowed: all that is read */
    rl_zip zip;
    rl_xml_part types;                    /* [Content_Types].xml */
    rl_xml_part relations;                /* those of the document; root NULL: it has none */
    reslint_str relations_name;           /* where they are, or would be */
    rl_package_part parts[RL_PART_COUNT]; /* by kind */
} rl_package;

/* Finds the document and what belongs to it. The bytes are borrowed. Returns NULL, or half a sentence in the
 * arena that says what is wrong. */
const char *rl_package_open(rl_arena *arena, reslint_str bytes, rl_package *out);
/* The root of a part, read when it is first asked for; NULL with `problem` NULL: the file has no such part.
 */
rl_xml *rl_package_root(rl_package *package, rl_package_part_kind kind, const char **problem);
/* Reads any part by its name, as a tree; false when there is none, or when it cannot be read (`problem` is
 * set). */
bool rl_package_read(rl_package *package, reslint_str name, rl_xml_part *out, const char **problem);
/* The content type of a part; ptr NULL: none is given. */
reslint_str rl_package_type(const rl_package *package, reslint_str name);
/* "word/" of "word/document.xml". */
reslint_str rl_package_folder(reslint_str name);
/* The name of the part that a relation leads to from `from`; ptr NULL when it leads out of the file. */
reslint_str rl_package_target(rl_arena *arena, reslint_str from, const rl_xml *relation);
#endif
