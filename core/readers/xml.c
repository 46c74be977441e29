/* expat reads, and its events become the tree. A document type declaration is always refused, since it has no
 * honest use in a Word file, and depth and number of elements are bounded. */
#include "readers/xml.h"

#include "base/str.h"
#include "readers/zip.h"

#include <expat.h>
#include <utf8proc.h>

enum { DEEPEST = 256, MOST_NODES = 3000000 };

typedef struct xml_reading {
    rl_arena *arena;
    XML_Parser parser;
    rl_xml_part *part;
    rl_xml *here;
    rl_xml_names names;
    uint32_t depth, nodes;
    bool cdata;
    const char *problem; /* why reading was stopped */
} xml_reading;

static void stop(xml_reading *r, const char *problem) {
    if (!r->problem) r->problem = problem;
    XML_StopParser(r->parser, XML_FALSE);
}

static rl_xml *add(xml_reading *r, rl_xml_name name) {
    if (++r->nodes > MOST_NODES) {
        stop(r, "holds more elements than any draft has");
        return NULL;
    }
    rl_xml *node = rl_alloc(r->arena, sizeof *node);
    node->name = name;
    node->parent = r->here;
    if (!r->here) {
        r->part->root = node;
        return node;
    }
    if (r->here->last)
        r->here->last->next = node;
    else
        r->here->first = node;
    r->here->last = node;
    return node;
}

static void add_attributes(xml_reading *r, rl_xml *node, const XML_Char **given) {
    rl_xml_attribute found[64];
    bool strict;
    for (const XML_Char **a = given; *a && node->n_attributes < sizeof found / sizeof *found; a += 2) {
        rl_xml_name name = rl_xml_name_of(&r->names, a[0], &strict);
        if (name == RL_X_OTHER) continue;
        size_t len = strlen(a[1]);
        found[node->n_attributes++] = (rl_xml_attribute){name, {rl_copy(r->arena, a[1], len), (uint32_t)len}};
    }
    size_t size = node->n_attributes * sizeof *found;
    if (size) node->attributes = memcpy(rl_alloc_raw(r->arena, size), found, size);
}

static void XMLCALL on_start(void *data, const XML_Char *name, const XML_Char **attributes) {
    xml_reading *r = data;
    if (r->problem) return;
    if (++r->depth > DEEPEST) {
        stop(r, "is nested deeper than any document is");
        return;
    }
    rl_xml *node = add(r, rl_xml_name_of(&r->names, name, &r->part->strict));
    if (!node) return;
    add_attributes(r, node, attributes);
    node->begin = (uint32_t)XML_GetCurrentByteIndex(r->parser);
    node->inner = node->begin + (uint32_t)XML_GetCurrentByteCount(r->parser);
    r->here = node;
}

/* At the end of <empty/> the parser is already past it and reports no further bytes. */
static void XMLCALL on_end(void *data, const XML_Char *name) {
    xml_reading *r = data;
    (void)name;
    if (r->problem) return;
    r->depth--;
    rl_xml *node = r->here;
    node->inner_end = (uint32_t)XML_GetCurrentByteIndex(r->parser);
    node->end = node->inner_end + (uint32_t)XML_GetCurrentByteCount(r->parser);
    r->here = node->parent;
}

static bool holds_text(rl_xml_name name) {
    return name == RL_X_T || name == RL_X_DEL_TEXT || name == RL_X_INSTR_TEXT || name == RL_X_M_T ||
           name == RL_X_DEL_INSTR_TEXT || rl_is_persons_name(name);
}

static void XMLCALL on_text(void *data, const XML_Char *text, int len) {
    xml_reading *r = data;
    if (!r->here || !holds_text(r->here->name)) return;
    rl_xml *node = add(r, RL_X_TEXT);
    if (!node) return;
    node->begin = (uint32_t)XML_GetCurrentByteIndex(r->parser);
    node->end = node->begin + (uint32_t)XML_GetCurrentByteCount(r->parser);
    node->inner = node->inner_end = node->end;
    bool plain = !r->cdata && node->end - node->begin == (uint32_t)len &&
                 memcmp(r->part->bytes.ptr + node->begin, text, (size_t)len) == 0;
    node->opaque = !plain;
    node->text = plain ? rl_slice(r->part->bytes, node->begin, node->end)
                       : (reslint_str){rl_copy(r->arena, text, (size_t)len), (uint32_t)len};
}

static void XMLCALL on_cdata(void *data) {
    xml_reading *r = data;
    r->cdata = true;
    if (r->here && !r->problem) r->here->opaque = true;
}

static void XMLCALL after_cdata(void *data) {
    ((xml_reading *)data)->cdata = false;
}

static void XMLCALL on_doctype(void *data, const XML_Char *name, const XML_Char *system,
                               const XML_Char *public, int internal) {
    (void)name, (void)system, (void)public, (void)internal;
    stop(data, "holds a document type (DOCTYPE), which no Word file has and which can be used to do harm");
}

static void XMLCALL on_declaration(void *data, const XML_Char *version, const XML_Char *encoding, int alone) {
    (void)version, (void)alone;
    reslint_str said = rl_str(encoding ? encoding : "UTF-8");
    if (!rl_same_ci(said, RL_STR("UTF-8")) && !rl_same_ci(said, RL_STR("UTF-16")) &&
        !rl_same_ci(said, RL_STR("US-ASCII")))
        stop(data, "is not in UTF-8 or UTF-16, the two that Word files may be in");
}

static uint32_t unit_at(reslint_str bytes, uint32_t at, bool big) {
    const unsigned char *c = (const unsigned char *)bytes.ptr + at;
    return (uint32_t)c[big ? 0 : 1] << 8 | c[big ? 1 : 0];
}

/* UTF-16 as UTF-8, in which a byte order mark and an unpaired surrogate stay for expat to judge. */
static reslint_str from_utf16(rl_arena *arena, reslint_str bytes, bool big) {
    utf8proc_uint8_t *text = rl_alloc_n(arena, (size_t)bytes.len / 2 + 1, 3), *to = text;
    for (uint32_t at = 0; at + 1 < bytes.len; at += 2) {
        uint32_t unit = unit_at(bytes, at, big);
        uint32_t low = at + 3 < bytes.len ? unit_at(bytes, at + 2, big) : 0;
        if ((unit & 0xFC00) == 0xD800 && (low & 0xFC00) == 0xDC00) {
            unit = 0x10000 + ((unit & 0x3FF) << 10) + (low & 0x3FF);
            at += 2;
        }
        to += utf8proc_encode_char((utf8proc_int32_t)unit, to);
    }
    return (reslint_str){(const char *)text, (uint32_t)(to - text)};
}

/* With a byte order mark or without: no part in UTF-8 has such bytes at its beginning. */
static bool is_utf16(reslint_str bytes, bool *big) {
    if (bytes.len < 2) return false;
    const unsigned char *c = (const unsigned char *)bytes.ptr;
    *big = c[0] == 0xFE || c[0] == 0;
    return *big || c[0] == 0xFF || c[1] == 0;
}

static const char *problem_of(xml_reading *r, reslint_str name) {
    int shown = rl_zip_shown(name);
    if (r->problem)
        return rl_format(r->arena, "cannot be read: its part “%.*s” %s", shown, name.ptr, r->problem);
    return rl_format(r->arena, "is damaged: its part “%.*s” is not well-formed XML (%s, line %lu)", shown,
                     name.ptr, XML_ErrorString(XML_GetErrorCode(r->parser)),
                     (unsigned long)XML_GetCurrentLineNumber(r->parser));
}

const char *rl_xml_read(rl_arena *arena, reslint_str name, reslint_str bytes, rl_xml_part *out) {
    bool big;
    *out = (rl_xml_part){.bytes = bytes};
    if (is_utf16(bytes, &big)) {
        out->bytes = from_utf16(arena, bytes, big);
        out->converted = true;
    }
    xml_reading r = {.arena = arena, .part = out, .parser = XML_ParserCreateNS("UTF-8", '\n')};
    if (!r.parser) return "cannot be read: there is not enough memory";
    rl_xml_names_make(&r.names);
    XML_SetUserData(r.parser, &r);
    XML_SetElementHandler(r.parser, on_start, on_end);
    XML_SetCharacterDataHandler(r.parser, on_text);
    XML_SetCdataSectionHandler(r.parser, on_cdata, after_cdata);
    XML_SetStartDoctypeDeclHandler(r.parser, on_doctype);
    XML_SetXmlDeclHandler(r.parser, on_declaration);
    bool good = XML_Parse(r.parser, out->bytes.ptr, (int)out->bytes.len, 1) == XML_STATUS_OK && !r.problem;
    const char *problem = good ? NULL : problem_of(&r, name);
    XML_ParserFree(r.parser);
    return problem;
}

/* ---- looking at the tree ---- */

rl_xml *rl_xml_child(const rl_xml *node, rl_xml_name name) {
    for (rl_xml *n = node ? node->first : NULL; n; n = n->next)
        if (n->name == name) return n;
    return NULL;
}

const rl_xml *rl_xml_properties(const rl_xml *node, rl_xml_name name) {
    return node && node->first && node->first->name == name ? node->first : NULL;
}

rl_xml *rl_xml_next(const rl_xml *node, rl_xml_name name) {
    for (rl_xml *n = node->next; n; n = n->next)
        if (n->name == name) return n;
    return NULL;
}

reslint_str rl_xml_attribute_of(const rl_xml *node, rl_xml_name name) {
    for (uint16_t i = 0; node && i < node->n_attributes; i++)
        if (node->attributes[i].name == name) return node->attributes[i].value;
    return (reslint_str){NULL, 0};
}

reslint_str rl_xml_val(const rl_xml *node, rl_xml_name child) {
    return rl_xml_attribute_of(rl_xml_child(node, child), RL_X_VAL);
}

int rl_xml_number(reslint_str text, int otherwise) {
    uint32_t at = text.len && text.ptr[0] == '-';
    int value = 0;
    if (at >= text.len) return otherwise;
    for (uint32_t i = at; i < text.len; i++) {
        if (!rl_is_digit((unsigned char)text.ptr[i]) || value > 99999999) return otherwise;
        value = value * 10 + (text.ptr[i] - '0');
    }
    return at ? -value : value;
}

bool rl_xml_is_on(reslint_str value) {
    return rl_is(value, "1") || rl_is(value, "true") || rl_is(value, "on");
}

int rl_xml_switch(const rl_xml *node, rl_xml_name child) {
    const rl_xml *n = rl_xml_child(node, child);
    if (!n) return -1;
    reslint_str v = rl_xml_attribute_of(n, RL_X_VAL);
    return !(rl_is(v, "0") || rl_is(v, "false") || rl_is(v, "off") || rl_is(v, "none"));
}

bool rl_xml_keeps_space(const rl_xml *t) {
    return rl_is(rl_xml_attribute_of(t, RL_X_SPACE), "preserve");
}

reslint_span rl_xml_shown(const rl_xml_part *part, const rl_xml *t) {
    reslint_str all = rl_slice(part->bytes, t->inner, t->inner_end);
    reslint_str shown = rl_xml_keeps_space(t) ? all : rl_trim(all);
    uint32_t begin = t->inner + (uint32_t)(shown.ptr - all.ptr);
    return (reslint_span){begin, begin + shown.len};
}

rl_xml *rl_xml_walk(const rl_xml *root, const rl_xml *node, bool down) {
    if (down && node->first) return node->first;
    for (const rl_xml *n = node; n && n != root; n = n->parent)
        if (n->next) return n->next;
    return NULL;
}

reslint_str rl_xml_text(rl_arena *arena, const rl_xml *node) {
    size_t len = 0;
    for (const rl_xml *n = node; n; n = rl_xml_walk(node, n, true)) len += n->text.len;
    char *text = rl_alloc_raw(arena, len + 1);
    len = 0;
    for (const rl_xml *n = node; n; n = rl_xml_walk(node, n, true)) {
        if (n->text.len) memcpy(text + len, n->text.ptr, n->text.len);
        len += n->text.len;
    }
    text[len] = '\0';
    return (reslint_str){text, (uint32_t)len};
}
