/* The words of a rule: its message, the page that explain and the editor show, and its cases. */
#include "base/nearest.h"
#include "base/str.h"
#include "rulefile/read/read_rule.h"

#define MARK_OPEN  "\xE2\x9F\xA6" /* ⟦ */
#define MARK_CLOSE "\xE2\x9F\xA7"

/* What may be in “{…}” in a message, besides the captures of patterns. */
static const char *const holes[] = {"match", "write", "count",     "max",        "min",   "nth",
                                    "other", "where", "paragraph", "paragraphs", "point", "points"};
enum { N_HOLES = sizeof holes / sizeof *holes };

/* Does the query mark something as @name? */
static bool names_capture(const char *query, const char *name) {
    for (const char *at = strchr(query, '@'); at; at = strchr(at + 1, '@')) {
        size_t len = strcspn(at + 1, " \t\r\n()[]\"@");
        if (len == strlen(name) && memcmp(at + 1, name, len) == 0) return true;
    }
    return false;
}

static bool is_capture(const rl_decl *d, const char *name) {
    if (rl_is_digit((unsigned char)name[0])) return strlen(name) < 3;
    for (uint32_t i = 0; i < d->entries.len; i++)
        for (const char *hit = d->entries.items[i].find; (hit = strstr(hit, name)) != NULL; hit++) {
            char before = hit == d->entries.items[i].find ? ' ' : hit[-1];
            char after = hit[strlen(name)];
            if ((before == '<' && after == '>') || (before == '\'' && after == '\'')) return true;
        }
    return d->query && names_capture(d->query, name);
}

static bool judge_hole(rl_decl_reader *r, const rl_yaml *at, const char *name) {
    for (uint32_t i = 0; i < N_HOLES; i++)
        if (strcmp(name, holes[i]) == 0) return true;
    if (name[0] && is_capture(r->decl, name)) return true;
    const char *near = rl_nearest(rl_str(name), holes, N_HOLES);
    return rl_decl_fail(
        r, at,
        "“{%.40s}” means nothing%s%s%s There are {match}, {write}, {count}, {max}, {min}, {nth}, "
        "{other}, {where}, {paragraph}, {paragraphs}, {point}, {points}, and {1} or {name} for the groups of a pattern.",
        name, near ? "; did you mean “{" : ".", near ? near : "", near ? "}”?" : "");
}

/* Checks that every “{…}” of a message is known. */
static bool judge_holes(rl_decl_reader *r, const rl_yaml *at, const char *text) {
    for (const char *p = strchr(text, '{'); p; p = strchr(p + 1, '{')) {
        const char *end = strchr(p, '}');
        if (!end || end - p > 60) return rl_decl_fail(r, at, "A “{” is not closed by “}”.");
        if (!judge_hole(r, at, rl_copy(r->arena, p + 1, (size_t)(end - p - 1)))) return false;
    }
    return true;
}

static const char *usual_message(rl_decl_reader *r) {
    rl_decl *d = r->decl;
    switch (d->kind) {
    case RL_DECL_OCCURRENCE: return "{count} times here: {summary}";
    case RL_DECL_REPETITION: return "“{match}” is repeated.";
    case RL_DECL_CONSISTENCY: return "“{match}” here, “{other}” in {where}: use one of them throughout.";
    case RL_DECL_SEQUENCE: return "“{match}” comes after “{other}” ({where}): {summary}";
    default: return "“{match}”: {summary}";
    }
}

/* The message completed with the summary, as the second half of a sentence. */
static const char *with_summary(rl_decl_reader *r, const char *message) {
    const char *hole = strstr(message, "{summary}");
    if (!hole) return message;
    return rl_format(r->arena, "%.*s%s", (int)(hole - message), message, r->decl->summary);
}

static bool read_message(rl_decl_reader *r) {
    rl_decl *d = r->decl;
    const rl_yaml *said = rl_yaml_get(r->map, "message"), *write = rl_yaml_get(r->map, "write");
    if (!rl_decl_string(r, "message", &d->message)) return false;
    if (write && write->kind != RL_YAML_SCALAR)
        return rl_decl_fail(r, write, "“write” wants words, or \"\" to take the place out.");
    if (write) d->write = write->text.ptr;
    if (!d->message) d->message = with_summary(r, usual_message(r));
    if (said && !judge_holes(r, said, d->message)) return false;
    for (uint32_t i = 0; i < d->entries.len; i++)
        if (d->entries.items[i].write && !judge_holes(r, d->entries.items[i].at, d->entries.items[i].write))
            return false;
    return !write || judge_holes(r, write, d->write);
}

/* ---- the page ---------------------------------------------------------------------------------------- */

static const char *section(rl_decl_reader *r, const char *page, const char *title, const char *text,
                           bool code) {
    if (!text) return page;
    return rl_format(r->arena, "%s\n## %s\n\n%s%s%s\n", page, title, code ? "```\n" : "", text,
                     code ? "\n```" : "");
}

/* Reads a text, or the lines of a list. */
static bool lines(rl_decl_reader *r, const char *key, const char **out) {
    const rl_yaml *value = rl_yaml_get(r->map, key);
    if (!value || value->kind != RL_YAML_LIST) return rl_decl_string(r, key, out);
    for (const rl_yaml *item = value->first; item; item = item->next) {
        if (item->kind != RL_YAML_SCALAR) return rl_decl_fail(r, item, "Expected one line of text.");
        *out = rl_format(r->arena, "%s%s%s", *out ? *out : "", *out ? "\n" : "", item->text.ptr);
    }
    return true;
}

/* A sentence of a case without its marks. */
static const char *unmarked(rl_decl_reader *r, reslint_str text) {
    char *plain = rl_alloc(r->arena, (size_t)text.len + 1);
    uint32_t used = 0;
    for (uint32_t at = 0; at < text.len;) {
        reslint_str rest = rl_slice(text, at, text.len);
        if (rl_starts(rest, MARK_OPEN) || rl_starts(rest, MARK_CLOSE))
            at += sizeof MARK_OPEN - 1;
        else
            plain[used++] = text.ptr[at++];
    }
    plain[used] = '\0';
    return plain;
}

/* Where a rule does not itself say what is right or wrong, the sentences of its cases show it. */
static const char *from_cases(rl_decl_reader *r, const char *key) {
    enum { MOST = 3 };
    const rl_yaml *list = rl_yaml_get(rl_yaml_get(r->map, "cases"), key), *item = list;
    const char *out = NULL;
    if (list && list->kind == RL_YAML_LIST) item = list->first;
    for (uint32_t n = 0; item && n < MOST; item = item == list ? NULL : item->next) {
        bool pair = item->kind == RL_YAML_MAP && item->first;
        reslint_str text = pair ? item->first->key->text : item->text;
        if ((!pair && item->kind != RL_YAML_SCALAR) || memchr(text.ptr, '\n', text.len)) continue;
        out = rl_format(r->arena, "%s%s%s", out ? out : "", out ? "\n" : "", unmarked(r, text));
        n++;
    }
    return out;
}

static bool read_page(rl_decl_reader *r) {
    rl_decl *d = r->decl;
    const char *what = NULL, *why = NULL, *authority = NULL, *right = NULL, *wrong = NULL;
    if (!lines(r, "what", &what) || !lines(r, "why", &why) || !lines(r, "authority", &authority) ||
        !lines(r, "right", &right) || !lines(r, "wrong", &wrong))
        return false;
    if (!right && !wrong) {
        right = from_cases(r, "good");
        wrong = from_cases(r, "bad");
    }
    if (why && authority) why = rl_format(r->arena, "%s\n\n%s", why, authority);
    const char *page = rl_format(r->arena, "# %s\n\n%s\n", d->id, d->summary);
    page = section(r, page, "What", what, false);
    page = section(r, page, "Why", why ? why : authority, false);
    page = section(r, page, "Right", right, true);
    page = section(r, page, "Wrong", wrong, true);
    d->page =
        rl_format(r->arena,
                  "%s\n## How to switch off\n\n`--ignore %s`, or in `.reslint.yaml`:\n\n```yaml\nignore: "
                  "[%s]\n```\n",
                  page, d->id, d->id);
    return true;
}

/* ---- cases ------------------------------------------------------------------------------------------- */

static bool begins_capital(const char *text) {
    while (text[0] == '*' || text[0] == MARK_OPEN[0]) text += text[0] == '*' ? 1 : 3;
    return rl_is_upper((unsigned char)text[0]);
}

/* A draft that contains the sentence where the rule looks; NULL when there is no such draft. */
static const char *draft_around(rl_decl_reader *r, const char *text) {
    const uint32_t blocks = r->decl->blocks;
    if (strchr(text, '\n')) return text;
    const char *start = "Safety of mountain roads\n\nThe General Assembly,\n\n";
    bool capital = begins_capital(text);
    if (blocks & RL_DECL_BLOCK(RESLINT_OPERATIVE_PARAGRAPH))
        return rl_format(r->arena, "%sRecalling its previous work,\n\n1. %s%s;\n\n2. Welcomes the report.",
                         start, capital ? "" : "Notes ", text);
    if (blocks & RL_DECL_BLOCK(RESLINT_PREAMBULAR_PARAGRAPH))
        return rl_format(r->arena, "%s%s%s,\n\n1. Welcomes the report;\n\n2. Decides to continue that work.",
                         start, capital ? "" : "Noting ", text);
    if (blocks & RL_DECL_BLOCK(RESLINT_TITLE))
        return rl_format(r->arena,
                         "%s\n\nThe General Assembly,\n\nRecalling its previous work,\n\n1. Welcomes the "
                         "report;\n\n2. Decides to continue that work.",
                         text);
    return NULL;
}

static bool add_case(rl_decl_reader *r, const rl_yaml *item, const char *title, uint32_t number,
                     const char **cases) {
    const bool pair = item->kind == RL_YAML_MAP && item->count == 1 && item->first->kind == RL_YAML_SCALAR;
    if (!pair && item->kind != RL_YAML_SCALAR)
        return rl_decl_fail(r, item, "Expected a sentence, or “sentence: corrected sentence”.");
    const char *text = pair ? item->first->key->text.ptr : item->text.ptr;
    bool bad = strcmp(title, "bad") == 0, marked = strstr(text, MARK_OPEN) != NULL;
    if (bad != marked)
        return rl_decl_fail(r, item,
                            bad ? "A bad case says with ⟦ and ⟧ what must be found in it."
                                : "Nothing is found in a good case: what holds ⟦ and ⟧ belongs under “bad”.");
    const char *draft = draft_around(r, text), *fixed = pair ? draft_around(r, item->first->text.ptr) : NULL;
    if (!draft || (pair && !fixed))
        return rl_decl_fail(r, item,
                            "The scope of this rule needs a whole text here: title, organ, paragraphs.");
    *cases =
        rl_format(r->arena, "%s--- line %u\n=== %s %u\n\n%s\n%s%s%s", *cases, (unsigned)item->line, title,
                  (unsigned)number, draft, fixed ? "--- fixed\n" : "", fixed ? fixed : "", fixed ? "\n" : "");
    return true;
}

static bool add_cases(rl_decl_reader *r, const rl_yaml *list, const char *title, const char **cases) {
    uint32_t number = 1;
    if (!list) return true;
    if (list->kind != RL_YAML_LIST) return add_case(r, list, title, number, cases);
    for (const rl_yaml *item = list->first; item; item = item->next)
        if (!add_case(r, item, title, number++, cases)) return false;
    return true;
}

static bool read_cases(rl_decl_reader *r) {
    static const char *const names[] = {"good", "bad"};
    const rl_yaml *cases = rl_yaml_get(r->map, "cases");
    if (!cases || cases->kind == RL_YAML_SCALAR) {
        /* A block of lines begins on the line below its key. */
        if (cases)
            r->decl->cases = rl_format(r->arena, "--- line %u\n%.*s", (unsigned)cases->line,
                                       (int)cases->text.len, cases->text.ptr);
        return true;
    }
    if (cases->kind != RL_YAML_MAP)
        return rl_decl_fail(r, cases, "“cases” is a text, or has “good” and “bad”.");
    const char *text = "";
    uint32_t unused;
    for (const rl_yaml *value = cases->first; value; value = value->next)
        if (!rl_decl_choice(r, value->key, "kind of case", names, 2, &unused)) return false;
    if (!add_cases(r, rl_yaml_get(cases, "good"), "good", &text) ||
        !add_cases(r, rl_yaml_get(cases, "bad"), "bad", &text))
        return false;
    r->decl->cases = text;
    return true;
}

bool rl_decl_read_text(rl_decl_reader *r) {
    return read_message(r) && read_page(r) && read_cases(r);
}
