/* Patches are applied part by part when the file is saved. */
#include "readers/patches.h"

#include "base/sorted.h"
#include "base/str.h"
#include "text/source.h"

#include <stdlib.h>
#include <string.h>

/* ---- growing text ---- */

void rl_text_put(rl_text *to, reslint_str text) {
    if (to->len + text.len + 1 > to->room) {
        size_t room = (to->len + text.len + 1) * 2 + 256;
        to->ptr = rl_grow(to->arena, to->ptr, to->room, room);
        to->room = room;
    }
    if (text.len) memcpy(to->ptr + to->len, text.ptr, text.len);
    to->len += text.len;
    to->ptr[to->len] = '\0';
}

void rl_text_puts(rl_text *to, const char *text) {
    rl_text_put(to, rl_str(text));
}

/* How many bytes at `at` make one character that XML can hold; 0: none do. */
static uint32_t fit_length(reslint_str text, uint32_t at) {
    unsigned char c = (unsigned char)text.ptr[at];
    if (c < 0x80) return c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
    uint32_t len = rl_utf8_valid((const unsigned char *)text.ptr + at, text.len - at);
    reslint_str one = rl_slice(text, at, at + len);
    return rl_is(one, "\xEF\xBF\xBE") || rl_is(one, "\xEF\xBF\xBF") ? 0 : len; /* U+FFFE, U+FFFF */
}

static const char *entity_of(char c) {
    return c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : NULL;
}

void rl_text_escaped(rl_text *to, reslint_str text) {
    uint32_t from = 0;
    for (uint32_t at = 0, len; at < text.len; at += len ? len : 1) {
        const char *entity = entity_of(text.ptr[at]);
        len = fit_length(text, at);
        if (!entity && len) continue;
        rl_text_put(to, rl_slice(text, from, at));
        if (entity) rl_text_puts(to, entity);
        from = at + 1;
    }
    rl_text_put(to, rl_slice(text, from, text.len));
}

/* ---- patches ---- */

void rl_rewrite_begin(rl_arena *arena, const rl_word *word, rl_rewrite *out) {
    memset(out, 0, sizeof *out);
    out->arena = arena;
    out->word = word;
}

void rl_rewrite_patch(rl_rewrite *rewrite, int target, uint32_t begin, uint32_t end, reslint_str text) {
    rl_patch *patch = rl_push(rewrite->arena, &rewrite->patches[target]);
    *patch = (rl_patch){begin, end, text, rewrite->patches[target].len};
}

static const rl_xml_part *part_of(const rl_rewrite *rewrite, int target) {
    const rl_package *package = &rewrite->word->package;
    if (target == RL_TARGET_TYPES) return &package->types;
    return target == RL_TARGET_RELATIONS ? &package->relations : &package->parts[target].xml;
}

static reslint_str name_of(const rl_rewrite *rewrite, int target) {
    const rl_package *package = &rewrite->word->package;
    if (target == RL_TARGET_TYPES) return RL_STR("[Content_Types].xml");
    return target == RL_TARGET_RELATIONS ? package->relations_name : package->parts[target].name;
}

reslint_str rl_rewrite_tag(const rl_xml_part *part, const rl_xml *element) {
    uint32_t begin = element->begin + 1, end = begin;
    while (!rl_one_of((unsigned char)part->bytes.ptr[end], "/> \t\r\n")) end++;
    return rl_slice(part->bytes, begin, end);
}

void rl_rewrite_append(rl_rewrite *rewrite, int target, const rl_xml *element, reslint_str text) {
    if (element->inner < element->end) {
        rl_rewrite_patch(rewrite, target, element->inner_end, element->inner_end, text);
        return;
    }
    const rl_xml_part *part = part_of(rewrite, target);
    reslint_str name = rl_rewrite_tag(part, element);
    rl_text all = {.arena = rewrite->arena};
    rl_text_puts(&all, ">");
    rl_text_put(&all, text);
    rl_text_puts(&all, "</");
    rl_text_put(&all, name);
    rl_text_puts(&all, ">");
    rl_rewrite_patch(rewrite, target, element->end - 2, element->end, rl_text_str(&all));
}

static int by_place(const void *a, const void *b) {
    const rl_patch *x = a, *y = b;
    return rl_order_two(x->begin, y->begin, x->order, y->order);
}

static reslint_str apply(rl_rewrite *rewrite, int target) {
    reslint_str bytes = part_of(rewrite, target)->bytes;
    rl_text out = {.arena = rewrite->arena};
    uint32_t from = 0, count = rewrite->patches[target].len;
    rl_patch *patches = rewrite->patches[target].items;
    qsort(patches, count, sizeof *patches, by_place);
    for (uint32_t i = 0; i < count; i++) {
        if (patches[i].begin < from) continue; /* inside what was already changed */
        rl_text_put(&out, rl_slice(bytes, from, patches[i].begin));
        rl_text_put(&out, patches[i].text);
        from = patches[i].end;
    }
    rl_text_put(&out, rl_slice(bytes, from, bytes.len));
    return rl_text_str(&out);
}

const char *rl_rewrite_save(rl_rewrite *rewrite, reslint_str *out) {
    for (int target = 0; target < RL_TARGETS; target++) {
        if (!rewrite->patches[target].len) continue;
        reslint_str name = name_of(rewrite, target);
        if (part_of(rewrite, target)->converted)
            return rl_format(rewrite->arena,
                             "holds a part in UTF-16 (“%.*s”): open it in Word and save it once, then it "
                             "can be changed",
                             rl_zip_shown(name), name.ptr);
        *(rl_zip_change *)rl_push(rewrite->arena, &rewrite->parts) =
            (rl_zip_change){name, apply(rewrite, target)};
    }
    return rl_zip_write(rewrite->arena, &rewrite->word->package.zip, rewrite->parts.items, rewrite->parts.len,
                        out);
}

/* ---- parts ---- */

static bool name_is_taken(const rl_rewrite *rewrite, const char *name) {
    return rl_zip_find(&rewrite->word->package.zip, rl_str(name)) != NULL;
}

/* Elements in the list of types and in relations have a namespace of their own. */
static const char *prefix_of(rl_rewrite *rewrite, int target) {
    const rl_xml_part *part = part_of(rewrite, target);
    return rl_rewrite_naming(rewrite, part, part->root).plain;
}

static bool id_is_taken(const rl_xml *relations, const char *id) {
    for (const rl_xml *n = rl_xml_child(relations, RL_X_RELATIONSHIP); n;
         n = rl_xml_next(n, RL_X_RELATIONSHIP))
        if (rl_is(rl_xml_attribute_of(n, RL_X_A_ID), id)) return true;
    return false;
}

static void add_relation(rl_rewrite *rewrite, const char *relation, const char *base) {
    const rl_package *package = &rewrite->word->package;
    const rl_xml *root = package->relations.root;
    const char *address = package->parts[RL_PART_DOCUMENT].xml.strict
                              ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                              : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const char *id = RL_OWN_RELATION;
    for (unsigned i = 2; id_is_taken(root, id); i++) id = rl_format(rewrite->arena, RL_OWN_RELATION "%u", i);
    const char *prefix = root ? prefix_of(rewrite, RL_TARGET_RELATIONS) : "";
    const char *text = rl_format(rewrite->arena, "<%sRelationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>",
                                 prefix, id, address, relation, base);
    if (root) {
        rl_rewrite_append(rewrite, RL_TARGET_RELATIONS, root, rl_str(text));
        return;
    }
    const char *all =
        rl_format(rewrite->arena,
                  "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                  "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s"
                  "</Relationships>",
                  text);
    *(rl_zip_change *)rl_push(rewrite->arena, &rewrite->parts) =
        (rl_zip_change){package->relations_name, rl_str(all)};
}

void rl_rewrite_add_part(rl_rewrite *rewrite, const char *name, const char *type, const char *relation,
                         reslint_str bytes) {
    const rl_package *package = &rewrite->word->package;
    reslint_str folder = rl_package_folder(package->parts[RL_PART_DOCUMENT].name);
    const char *base = name, *path = rl_format(rewrite->arena, "%.*s%s", (int)folder.len, folder.ptr, name);
    for (unsigned i = 2; name_is_taken(rewrite, path); i++) {
        base = rl_format(rewrite->arena, "%u%s", i, name);
        path = rl_format(rewrite->arena, "%.*s%s", (int)folder.len, folder.ptr, base);
    }
    *(rl_zip_change *)rl_push(rewrite->arena, &rewrite->parts) = (rl_zip_change){rl_str(path), bytes};
    const char *types =
        rl_format(rewrite->arena,
                  "<%sOverride PartName=\"/%s\" "
                  "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s\"/>",
                  prefix_of(rewrite, RL_TARGET_TYPES), path, type);
    rl_rewrite_append(rewrite, RL_TARGET_TYPES, package->types.root, rl_str(types));
    add_relation(rewrite, relation, base);
}

void rl_rewrite_drop_related(rl_rewrite *rewrite, const rl_xml *relation) {
    const rl_package *package = &rewrite->word->package;
    reslint_str part = rl_package_target(rewrite->arena, package->parts[RL_PART_DOCUMENT].name, relation);
    if (!part.ptr) return;
    *(rl_zip_change *)rl_push(rewrite->arena, &rewrite->parts) = (rl_zip_change){part, {NULL, 0}};
    rl_rewrite_patch(rewrite, RL_TARGET_RELATIONS, relation->begin, relation->end, RL_STR(""));
    for (const rl_xml *n = rl_xml_child(package->types.root, RL_X_OVERRIDE); n;
         n = rl_xml_next(n, RL_X_OVERRIDE)) {
        reslint_str name = rl_xml_attribute_of(n, RL_X_A_PART_NAME);
        if (name.len && rl_same_ci(rl_slice(name, 1, name.len), part))
            rl_rewrite_patch(rewrite, RL_TARGET_TYPES, n->begin, n->end, RL_STR(""));
    }
}

void rl_rewrite_drop_part(rl_rewrite *rewrite, rl_package_part_kind kind) {
    rl_rewrite_drop_related(rewrite, rewrite->word->package.parts[kind].relation);
}

rl_naming rl_rewrite_naming(rl_rewrite *rewrite, const rl_xml_part *part, const rl_xml *near) {
    reslint_str name = rl_rewrite_tag(part, near);
    uint32_t colon = rl_find(name, ":", 0);
    if (colon == UINT32_MAX)
        return (rl_naming){"w:",
                           part->strict
                               ? " xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
                               : " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"",
                           ""};
    const char *prefix = rl_copy(rewrite->arena, name.ptr, colon + 1u);
    return (rl_naming){prefix, "", prefix};
}

bool rl_rewrite_alike(rl_rewrite *rewrite, const rl_xml_part *part, const rl_xml *a, const rl_xml *b) {
    return strcmp(rl_rewrite_naming(rewrite, part, a).plain, rl_rewrite_naming(rewrite, part, b).plain) == 0;
}
