/* Names are looked up within the namespace that the address gives. */
#include "readers/xml_names.h"

#include <string.h>

typedef struct address {
    const char *text;
    rl_xml_space space;
    bool strict;
} address;

static const address addresses[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", RL_SPACE_W, false},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", RL_SPACE_W, true},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", RL_SPACE_MC, false},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", RL_SPACE_R, false},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", RL_SPACE_R, true},
    {"http://schemas.microsoft.com/office/word/2010/wordml", RL_SPACE_W14, false},
    {"http://schemas.microsoft.com/office/word/2012/wordml", RL_SPACE_W15, false},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", RL_SPACE_M, false},
    {"http://purl.oclc.org/ooxml/officeDocument/math", RL_SPACE_M, true},
    {"http://schemas.openxmlformats.org/package/2006/content-types", RL_SPACE_TYPES, false},
    {"http://schemas.openxmlformats.org/package/2006/relationships", RL_SPACE_RELS, false},
    {"http://www.w3.org/XML/1998/namespace", RL_SPACE_XML, false},
    {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", RL_SPACE_PROPS, false},
    {"http://purl.org/dc/elements/1.1/", RL_SPACE_PROPS, false},
    {"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", RL_SPACE_PROPS, false},
    {"http://purl.oclc.org/ooxml/officeDocument/extendedProperties", RL_SPACE_PROPS, true},
};

typedef struct name_row {
    rl_xml_space space;
    const char *name;
    rl_xml_name number;
} name_row;

static const name_row rows[] = {
#define RL_X(number, space, name) {RL_SPACE_##space, name, RL_X_##number},
    RL_XML_NAMES(RL_X)
#undef RL_X
};

static const address *address_of(const char *text, size_t len) {
    for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++)
        if (strncmp(addresses[i].text, text, len) == 0 && addresses[i].text[len] == '\0')
            return &addresses[i];
    return NULL;
}

enum { BUCKETS = 512 }; /* a power of two, about three times the number of rows */

static unsigned bucket_of(rl_xml_space space, const char *name) {
    unsigned hash = (unsigned)space * 31u;
    for (; *name; name++) hash = hash * 33u + (unsigned char)*name;
    return (hash ^ hash >> 9) & (BUCKETS - 1);
}

void rl_xml_names_make(rl_xml_names *names) {
    memset(names, 0, sizeof *names);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        unsigned at = bucket_of(rows[i].space, rows[i].name);
        while (names->rows[at]) at = (at + 1) & (BUCKETS - 1);
        names->rows[at] = (unsigned short)(i + 1);
    }
}

rl_xml_name rl_xml_name_of(const rl_xml_names *names, const char *full, bool *strict) {
    const char *end = strchr(full, '\n');
    rl_xml_space space = RL_SPACE_NONE;
    if (end) {
        const address *found = address_of(full, (size_t)(end - full));
        if (!found) return RL_X_OTHER;
        if (found->strict) *strict = true;
        space = found->space;
        full = end + 1;
    }
    for (unsigned at = bucket_of(space, full); names->rows[at]; at = (at + 1) & (BUCKETS - 1)) {
        const name_row *r = &rows[names->rows[at] - 1];
        if (r->space == space && strcmp(r->name, full) == 0) return r->number;
    }
    return RL_X_OTHER;
}
