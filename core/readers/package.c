/* Finds the parts through the list of content types and the relations. What a relation names must exist. */
#include "readers/package.h"

#include "base/str.h"

#include <string.h>

/* The last step of a relation's type: it is the same in strict documents. */
static const char *const endings[RL_PART_COUNT] = {"/officeDocument", "/styles",           "/numbering",
                                                   "/footnotes",      "/endnotes",         "/settings",
                                                   "/comments",       "/commentsExtended", "/people"};
static const rl_xml_name roots[RL_PART_COUNT] = {RL_X_DOCUMENT,  RL_X_STYLES,   RL_X_NUMBERING,
                                                 RL_X_FOOTNOTES, RL_X_ENDNOTES, RL_X_SETTINGS,
                                                 RL_X_COMMENTS,  RL_X_OTHER,    RL_X_OTHER};

bool rl_package_read(rl_package *package, reslint_str name, rl_xml_part *out, const char **problem) {
    reslint_str bytes;
    const rl_zip_entry *entry = rl_zip_find(&package->zip, name);
    if (!entry) return false;
    *problem = rl_zip_read(package->arena, &package->zip, entry, &bytes);
    if (!*problem) *problem = rl_xml_read(package->arena, name, bytes, out);
    return !*problem;
}

/* Appends a path segment by segment, resolving ".."; false when it climbs out of the package. */
static bool add_path(char *to, uint32_t *used, reslint_str path) {
    reslint_str step;
    while (rl_take(&path, '/', &step)) {
        if (!step.len || rl_is(step, ".")) continue;
        if (rl_is(step, "..")) {
            if (!*used) return false;
            while (*used && to[*used - 1] != '/') --*used;
            if (*used) --*used;
            continue;
        }
        if (*used) to[(*used)++] = '/';
        memcpy(to + *used, step.ptr, step.len);
        *used += step.len;
    }
    return true;
}

reslint_str rl_package_folder(reslint_str name) {
    uint32_t end = name.len;
    while (end && name.ptr[end - 1] != '/') end--;
    return rl_slice(name, 0, end);
}

reslint_str rl_package_target(rl_arena *arena, reslint_str from, const rl_xml *relation) {
    reslint_str target = rl_xml_attribute_of(relation, RL_X_A_TARGET), none = {NULL, 0};
    if (!target.ptr || rl_same_ci(rl_xml_attribute_of(relation, RL_X_A_TARGET_MODE), RL_STR("External")))
        return none;
    char *to = rl_alloc(arena, (size_t)from.len + target.len + 2);
    uint32_t used = 0;
    if (!rl_starts(target, "/") && !add_path(to, &used, rl_package_folder(from))) return none;
    if (!add_path(to, &used, target)) return none;
    return (reslint_str){to, used};
}

/* "word/document.xml" -> "word/_rels/document.xml.rels" */
static reslint_str relations_of(rl_arena *arena, reslint_str name) {
    reslint_str folder = rl_package_folder(name);
    const char *text = rl_format(arena, "%.*s_rels/%.*s.rels", (int)folder.len, folder.ptr,
                                 (int)(name.len - folder.len), name.ptr + folder.len);
    return rl_str(text);
}

/* The relation of a kind among those in `root`; one that leads out of the file does not count. */
static rl_xml *relation_of(const rl_xml *root, rl_package_part_kind kind) {
    for (rl_xml *n = rl_xml_child(root, RL_X_RELATIONSHIP); n; n = rl_xml_next(n, RL_X_RELATIONSHIP))
        if (rl_ends(rl_xml_attribute_of(n, RL_X_A_TYPE), endings[kind])) return n;
    return NULL;
}

/* The part of a kind that `from` refers to. */
static const char *find_part(rl_package *package, reslint_str from, const rl_xml *relations,
                             rl_package_part_kind kind) {
    rl_package_part *part = &package->parts[kind];
    part->relation = relation_of(relations, kind);
    if (!part->relation) return NULL;
    reslint_str target = rl_xml_attribute_of(part->relation, RL_X_A_TARGET);
    bool outside = rl_same_ci(rl_xml_attribute_of(part->relation, RL_X_A_TARGET_MODE), RL_STR("External"));
    part->name = rl_package_target(package->arena, from, part->relation);
    if (!part->name.ptr)
        return rl_format(package->arena,
                         outside
                             ? "takes its %s from outside the file (“%.*s”), where reslint does not look: "
                               "open it in Word and save it again"
                             : "says that its %s is outside the file (“%.*s”); it is not read",
                         endings[kind] + 1, rl_zip_shown(target), target.ptr);
    if (!rl_zip_find(&package->zip, part->name))
        return rl_format(
            package->arena,
            "is damaged: its part “%.*s” is missing; open it in Word, which may repair it, and save "
            "it again",
            rl_zip_shown(part->name), part->name.ptr);
    return NULL;
}

reslint_str rl_package_type(const rl_package *package, reslint_str name) {
    reslint_str ending = name, none = {NULL, 0};
    for (uint32_t at = name.len; at && name.ptr[at - 1] != '/'; at--)
        if (name.ptr[at - 1] == '.') {
            ending = rl_slice(name, at, name.len);
            break;
        }
    const rl_xml *found = NULL;
    for (const rl_xml *n = package->types.root->first; n; n = n->next) {
        if (n->name == RL_X_OVERRIDE) {
            reslint_str part = rl_xml_attribute_of(n, RL_X_A_PART_NAME);
            if (rl_starts(part, "/") && rl_same_ci(rl_slice(part, 1, part.len), name))
                return rl_xml_attribute_of(n, RL_X_A_CONTENT_TYPE);
        } else if (n->name == RL_X_DEFAULT && rl_same_ci(rl_xml_attribute_of(n, RL_X_A_EXTENSION), ending)) {
            found = n;
        }
    }
    return found ? rl_xml_attribute_of(found, RL_X_A_CONTENT_TYPE) : none;
}

static bool has(reslint_str s, const char *word) {
    return rl_find_ci(s, word, 0) != UINT32_MAX;
}

/* Word documents, templates, with and without macros: ".document.main+xml", ".template.main+xml",
 * "….document.macroEnabled.main+xml". */
static const char *judge_type(rl_package *package, reslint_str name) {
    reslint_str type = rl_package_type(package, name);
    bool word = has(type, "wordprocessingml") || has(type, "ms-word");
    if (word && has(type, "main+xml")) return NULL;
    if (has(type, "spreadsheetml") || has(type, "ms-excel"))
        return "is an Excel workbook, not a Word document: reslint reads .docx, text and Markdown";
    if (has(type, "presentationml") || has(type, "ms-powerpoint"))
        return "is a PowerPoint presentation, not a Word document: reslint reads .docx, text and Markdown";
    return "is a packed file, but its list of parts names no Word document: open it in Word and save it as "
           ".docx";
}

/* Recognises other formats that are packed with zip. */
static const char *other_package(rl_package *package) {
    reslint_str type;
    const rl_zip_entry *entry = rl_zip_find(&package->zip, RL_STR("mimetype"));
    if (entry && !rl_zip_read(package->arena, &package->zip, entry, &type) && has(type, "opendocument.text"))
        return "is an OpenDocument text: open it in LibreOffice or Word and save it as .docx, or run soffice "
               "--headless --convert-to docx FILE";
    return "is a zip file, but no Word document (it has no list of types): reslint reads .docx, text and "
           "Markdown";
}

static const char *open_types(rl_package *package) {
    const char *problem = NULL;
    if (!rl_package_read(package, RL_STR("[Content_Types].xml"), &package->types, &problem))
        return problem ? problem : other_package(package);
    if (package->types.root->name != RL_X_TYPES) return "is damaged: its list of types is something else";
    return NULL;
}

const char *rl_package_open(rl_arena *arena, reslint_str bytes, rl_package *out) {
    memset(out, 0, sizeof *out);
    out->arena = arena;
    const char *problem = rl_zip_open(arena, bytes, &out->zip);
    if (!problem) problem = open_types(out);
    if (problem) return problem;
    rl_xml_part top = {0};
    if (!rl_package_read(out, RL_STR("_rels/.rels"), &top, &problem))
        return problem ? problem
                       : "is damaged: it does not say which of its parts is the document (_rels/.rels)";
    problem = find_part(out, RL_STR(""), top.root, RL_PART_DOCUMENT);
    reslint_str name = out->parts[RL_PART_DOCUMENT].name;
    if (!problem && !name.ptr) problem = "is damaged: it does not say which of its parts is the document";
    if (!problem) problem = judge_type(out, name);
    if (problem) return problem;
    out->relations_name = relations_of(arena, name);
    if (!rl_package_read(out, out->relations_name, &out->relations, &problem)) return problem;
    for (int kind = RL_PART_DOCUMENT + 1; kind < RL_PART_COUNT && !problem; kind++)
        problem = find_part(out, name, out->relations.root, (rl_package_part_kind)kind);
    return problem;
}

rl_xml *rl_package_root(rl_package *package, rl_package_part_kind kind, const char **problem) {
    rl_package_part *part = &package->parts[kind];
    *problem = NULL;
    if (!part->name.ptr || part->read) return part->xml.root;
    part->read = true;
    if (!rl_package_read(package, part->name, &part->xml, problem)) return NULL;
    if (roots[kind] != RL_X_OTHER && part->xml.root->name != roots[kind])
        *problem = rl_format(package->arena, "is damaged: its part “%.*s” holds something else than its %s",
                             rl_zip_shown(part->name), part->name.ptr, endings[kind] + 1);
    return *problem ? NULL : part->xml.root;
}
