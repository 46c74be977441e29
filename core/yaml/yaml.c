/* Builds the tree from libfyaml's events. Only events are used: they never resolve an alias, and the depth is
 * bounded here before anything else happens. */
#include "yaml/yaml.h"
#include "base/fail.h"
#include "base/str.h"
#include "os/file.h"

#include <errno.h>
#include <libfyaml.h>

typedef struct yaml_reader {
    rl_arena *arena;
    struct fy_parser *parser;
    struct fy_diag *diag;
    reslint_str text;
    const char *path;
    reslint_error *error;
    rl_yaml *open[RL_YAML_MOST_DEPTH + 1]; /* lists and maps around the next event */
    rl_yaml *last[RL_YAML_MOST_DEPTH + 1]; /* their last children */
    const rl_yaml *key[RL_YAML_MOST_DEPTH + 1];
    uint32_t depth, nodes, documents;
    rl_yaml *root;
} yaml_reader;

bool rl_yaml_place(reslint_error *error, const rl_yaml *at) {
    error->line = at ? at->line : 0;
    error->column = at ? at->column : 0;
    return false;
}

static uint32_t indent_of(reslint_str line) {
    return rl_past_any(line, 0, " ");
}

static void take_place(struct fy_event *event, rl_yaml *node) {
    const struct fy_mark *mark = fy_event_start_mark(event);
    node->line = mark && mark->line >= 0 ? (uint32_t)mark->line + 1 : 0;
    node->column = mark && mark->column >= 0 ? (uint32_t)mark->column + 1 : 0;
}

static bool refuse(yaml_reader *r, struct fy_event *event, const char *why) {
    rl_yaml at = {0};
    take_place(event, &at);
    return rl_yaml_fail(r->error, r->path, &at, "%s", why);
}

/* Does the open map already have a key of that name? */
static bool is_twice(const yaml_reader *r, const rl_yaml *key) {
    for (const rl_yaml *child = r->open[r->depth]->first; child; child = child->next)
        if (rl_same(child->key->text, key->text)) return true;
    return false;
}

/* A value that is left out (“profile:” and nothing more) has no place of its own: it gets that of `at`. */
static void take_place_of(rl_yaml *node, const rl_yaml *at) {
    node->line = at->line;
    node->column = at->column;
}

/* Adds a value to the open list or map; in a map every first one of two is a key. */
static bool hang(yaml_reader *r, rl_yaml *node) {
    if (r->depth == 0) {
        r->root = node;
        return true;
    }
    rl_yaml *parent = r->open[r->depth];
    if (!node->line) take_place_of(node, r->key[r->depth] ? r->key[r->depth] : parent);
    if (parent->kind == RL_YAML_MAP && !r->key[r->depth]) {
        if (node->kind != RL_YAML_SCALAR || !node->text.len)
            return rl_yaml_fail(r->error, r->path, node, "A key must be a word.");
        if (parent->count < 2000 && is_twice(r, node))
            return rl_yaml_fail(r->error, r->path, node, "The key “%.60s” is used twice here.",
                                node->text.ptr);
        r->key[r->depth] = node;
        return true;
    }
    node->key = r->key[r->depth];
    r->key[r->depth] = NULL;
    if (r->last[r->depth])
        r->last[r->depth]->next = node;
    else
        parent->first = node;
    r->last[r->depth] = node;
    parent->count++;
    return true;
}

/* A line of the file, counted from 1; empty past the last one. */
static reslint_str line_of(const yaml_reader *r, uint32_t number) {
    reslint_str rest = r->text, line;
    while (rl_take(&rest, '\n', &line))
        if (number-- == 1) return line;
    return RL_STR("");
}

static rl_yaml *make(yaml_reader *r, struct fy_event *event, rl_yaml_kind kind) {
    rl_yaml *node = rl_alloc(r->arena, sizeof *node);
    node->kind = kind;
    take_place(event, node);
    return node;
}

static bool enter(yaml_reader *r, struct fy_event *event, rl_yaml_kind kind) {
    if (r->depth == RL_YAML_MOST_DEPTH)
        return refuse(r, event, "Lists and maps are nested more than 12 levels deep.");
    rl_yaml *node = make(r, event, kind);
    if (!hang(r, node)) return false;
    r->depth++;
    r->open[r->depth] = node;
    r->last[r->depth] = NULL;
    r->key[r->depth] = NULL;
    return true;
}

static bool take_scalar(yaml_reader *r, struct fy_event *event) {
    rl_yaml *node = make(r, event, RL_YAML_SCALAR);
    size_t len = 0;
    const char *text = fy_token_get_text(event->scalar.value, &len);
    node->text = (reslint_str){rl_copy(r->arena, text ? text : "", len), (uint32_t)len};
    node->quoted = fy_token_scalar_style(event->scalar.value) != FYSS_PLAIN;
    /* The event of a block of lines marks the beginning of its first line; its text begins after the
     * indentation. */
    const struct fy_mark *mark = fy_event_start_mark(event);
    if (node->quoted && node->column == 1 && mark)
        node->column += indent_of(rl_slice(r->text, (uint32_t)mark->input_pos, r->text.len));
    if (memchr(node->text.ptr, '\0', len))
        return refuse(r, event, "A text contains a zero byte, which is not a character.");
    return hang(r, node);
}

static bool is_decorated(const struct fy_event *event) {
    switch (event->type) {
    case FYET_SCALAR: return event->scalar.anchor || event->scalar.tag;
    case FYET_SEQUENCE_START: return event->sequence_start.anchor || event->sequence_start.tag;
    case FYET_MAPPING_START: return event->mapping_start.anchor || event->mapping_start.tag;
    default: return false;
    }
}

static bool take(yaml_reader *r, struct fy_event *event) {
    if (++r->nodes > RL_YAML_MOST_NODES) return refuse(r, event, "The file holds too many entries.");
    if (is_decorated(event))
        return refuse(r, event,
                      "Anchors (&name) and tags (!name) are not read here: write the text out, or put it "
                      "in quotation marks.");
    switch (event->type) {
    case FYET_DOCUMENT_START:
        return ++r->documents == 1 || refuse(r, event, "A file is one document: take the line “---” out.");
    case FYET_ALIAS:
        return refuse(r, event,
                      "Aliases (*name) are not read here: write the text out, or put it in quotation marks.");
    case FYET_SCALAR: return take_scalar(r, event);
    case FYET_SEQUENCE_START: return enter(r, event, RL_YAML_LIST);
    case FYET_MAPPING_START: return enter(r, event, RL_YAML_MAP);
    case FYET_SEQUENCE_END:
    case FYET_MAPPING_END: r->depth--; return true;
    default: return true;
    }
}

static bool indented_by_tab(reslint_str line) {
    return rl_byte(line, indent_of(line)) == '\t';
}

/* Does the line begin with “key:”? `value`: and does something follow. */
static bool has_key(reslint_str line, bool *value) {
    uint32_t at = indent_of(line);
    uint32_t begin = at;
    while (rl_is_alpha(rl_byte(line, at)) || rl_is_digit(rl_byte(line, at)) ||
           rl_one_of(rl_byte(line, at), "_-"))
        at++;
    if (at == begin || rl_byte(line, at) != ':') return false;
    *value = rl_trim(rl_slice(line, at + 1, line.len)).len;
    return at + 1 == line.len || line.ptr[at + 1] == ' ';
}

/* Is the key indented further than the one before it, which already has its value? */
static bool is_too_far_in(const yaml_reader *r, uint32_t line) {
    bool value = false, before = false;
    if (line < 2 || !has_key(line_of(r, line), &value)) return false;
    reslint_str above = line_of(r, line - 1);
    return has_key(above, &before) && before && indent_of(line_of(r, line)) > indent_of(above);
}

/* What to do about common slips; "" for any other. */
static const char *advice(const yaml_reader *r, uint32_t line, const char *problem) {
    if (indented_by_tab(line_of(r, line)) || indented_by_tab(line_of(r, line + 1)))
        return " Indent lines with spaces, not with tabs.";
    for (uint32_t near = line > 1 ? line - 1 : 1; near <= line + 1; near++)
        if (is_too_far_in(r, near))
            return rl_format(
                r->arena,
                " Line %u begins further in than line %u, which has its value already: keys that belong together begin in the same column.",
                near, near - 1);
    if (strstr(problem, "plain scalar") || strstr(problem, "plain key") ||
        strstr(problem, "on the same line"))
        return " Text with a colon followed by a space, or that begins with a sign such as @, %, [ or {, "
               "is put "
               "into quotation marks.";
    return "";
}

/* Reports what libfyaml says about a file that is not YAML. */
static bool say_syntax(yaml_reader *r) {
    void *at = NULL;
    const struct fy_diag_error *first = fy_diag_errors_iterate(r->diag, &at);
    rl_yaml place = {0};
    if (first && first->line >= 0) place.line = (uint32_t)first->line + (first->line == 0);
    if (first && first->column >= 0) place.column = (uint32_t)first->column + (first->column == 0);
    const char *problem = first && first->msg ? first->msg : "it cannot be read";
    return rl_yaml_fail(r->error, r->path, &place, "This is not YAML: %.200s.%s", problem,
                        advice(r, place.line, problem));
}

static bool read_events(yaml_reader *r) {
    for (;;) {
        struct fy_event *event = fy_parser_parse(r->parser);
        if (!event) return fy_diag_got_error(r->diag) ? say_syntax(r) : true;
        bool end = event->type == FYET_STREAM_END;
        bool good = end || take(r, event);
        fy_parser_event_free(r->parser, event);
        if (end || !good) return good;
    }
}

static bool open_parser(yaml_reader *r, reslint_str text) {
    struct fy_diag_cfg about;
    fy_diag_cfg_default(&about);
    r->diag = fy_diag_create(&about);
    if (!r->diag) return false;
    fy_diag_set_collect_errors(r->diag, true);
    const struct fy_parse_cfg config = {.flags = FYPCF_QUIET | FYPCF_COLLECT_DIAG | FYPCF_JSON_NONE,
                                        .diag = r->diag};
    r->parser = fy_parser_create(&config);
    return r->parser && fy_parser_set_string(r->parser, text.ptr, text.len) == 0;
}

/* Word processors like to save in encodings of their own; without this check that would be reported as bad
 * YAML. */
static bool all_utf8(yaml_reader *r) {
    rl_yaml place = {.line = 1};
    for (uint32_t at = 0, len; at < r->text.len; at += len) {
        unsigned char c = (unsigned char)r->text.ptr[at];
        len = rl_utf8_len(r->text, at);
        place.line += c == '\n';
        if (c && (c < 0x80 || len > 1)) continue;
        return rl_yaml_fail(r->error, r->path, &place,
                            "The file is not in UTF-8: save it as text in that encoding.");
    }
    return true;
}

const rl_yaml *rl_yaml_read(rl_arena *arena, reslint_str text, const char *path, reslint_error *error) {
    yaml_reader r = {.arena = arena, .text = text, .path = path, .error = error};
    if (text.len > RL_YAML_MOST_BYTES) {
        rl_fail(error, path, "The file is larger than 1 MB: no file of rules or settings needs that much.");
        return NULL;
    }
    if (!all_utf8(&r)) return NULL;
    bool good = open_parser(&r, text) ? read_events(&r) : rl_fail(error, path, "The file cannot be read.");
    if (r.parser) fy_parser_destroy(r.parser);
    if (r.diag) fy_diag_destroy(r.diag);
    if (good && !r.root) good = rl_fail(error, path, "The file is empty.");
    return good ? r.root : NULL;
}

const rl_yaml *rl_yaml_read_file(rl_arena *arena, const char *path, reslint_error *error) {
    char *bytes;
    size_t len;
    int problem = rl_read_plain_file(arena, path, RL_YAML_MOST_BYTES, &bytes, &len);
    if (problem == EFBIG) {
        rl_fail(error, path, "The file is larger than 1 MB: no file of rules or settings needs that much.");
        return NULL;
    }
    if (problem) {
        rl_fail(error, path, "The file cannot be read: %s.", rl_file_problem(problem));
        return NULL;
    }
    return rl_yaml_read(arena, (reslint_str){bytes, (uint32_t)len}, path, error);
}

const rl_yaml *rl_yaml_item(const rl_yaml *list, const rl_yaml *before) {
    if (before) return before == list ? NULL : before->next;
    if (list && list->kind == RL_YAML_LIST) return list->first;
    return list && rl_trim(list->text).len ? list : NULL;
}

const rl_yaml *rl_yaml_get(const rl_yaml *map, const char *key) {
    const rl_yaml *child = map && map->kind == RL_YAML_MAP ? map->first : NULL;
    while (child && !rl_is(child->key->text, key)) child = child->next;
    return child;
}
