/* Can what a rule looks for be found at all? A pattern that is malformed, that matches the empty text or that
 * asks for what no text contains is refused, with its place in the file: a rule that can never find anything
 * would make every text look faultless. */
#include "base/nearest.h"
#include "base/sorted.h"
#include "base/str.h"
#include "rulefile/image/image.h"
#include "rulefile/read/read_rule.h"
#include "rulefile/run/pattern.h"
#include "rulefile/run/predicates.h"

#include <stdlib.h>

/* Where a byte of a pattern is, as precisely as possible: exact only for values on one line. */
static rl_yaml place_in(const rl_yaml *at, const char *pattern, uint32_t offset) {
    rl_yaml place = *at;
    bool slashed = pattern != at->text.ptr;
    bool one_line = at->kind == RL_YAML_SCALAR && !memchr(at->text.ptr, '\n', at->text.len);
    if (one_line) place.column += offset + slashed; /* the place of a quoted value is its inside */
    return place;
}

/* Typographic apostrophes are matched by plain ones. */
static const char *plain_apostrophes(rl_decl_reader *r, const char *text) {
    static const char curly[] = "\xE2\x80\x99";
    const char *hit = strstr(text, curly);
    for (; hit; hit = strstr(text, curly))
        text = rl_format(r->arena, "%.*s'%s", (int)(hit - text), text, hit + 3);
    return text;
}

/* The first words of a paragraph end before these: those of “Guided by” are “Guided”. */
static const char *after_opening(const char *text) {
    static const char *const ends[] = {" of", " to", " by", " at", " that"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (rl_ends(rl_str(text), ends[i])) return ends[i] + 1;
    return NULL;
}

/* In double quotation marks YAML turns \b and the like into control characters. */
static const char *control_in(const char *text) {
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if ((c < 0x20 && !strchr("\t\r\n", c)) || c == 0x7F) return text;
    }
    return NULL;
}

static bool fail_control(rl_decl_reader *r, const rl_yaml *at) {
    return rl_decl_fail(r, at,
                        "There is a control character here, and the text has none: in double quotation marks "
                        "YAML makes one of \\b. Write it in single ones: '\\b…'.");
}

static bool judge_words(rl_decl_reader *r, rl_decl_entry *entry) {
    const char *text = plain_apostrophes(r, entry->find);
    uint32_t end = 0;
    if (control_in(text)) return fail_control(r, entry->at);
    rl_image_hash(rl_str(text), 0, &end);
    if (!end)
        return rl_decl_fail(
            r, entry->at, "“%s” begins with no letter or figure: write it as a pattern, between two slashes.",
            text);
    if (strstr(text, "  ") || strpbrk(text, "\t\r\n"))
        return rl_decl_fail(r, entry->at,
                            "“%s” could never be found: in the text that rules see, words are one "
                            "space apart.",
                            text);
    if (strpbrk(text, "[]*_<>"))
        return rl_decl_fail(r, entry->at,
                            "“%s” could never be found: the text that rules see has no mark-up and no square "
                            "brackets. If it is a pattern, write it between slashes: '/%s/'.",
                            text, text);
    if (strstr(text, " - "))
        return rl_decl_fail(r, entry->at,
                            "“%s” is one phrase: an item that is indented more than the one before becomes "
                            "part of it. Let each “- ” begin in the same column; a phrase with a dash is "
                            "written between slashes, '/%s/'.",
                            text, text);
    const char *after = r->decl->within == RL_DECL_OPENING ? after_opening(text) : NULL;
    if (after)
        return rl_decl_fail(r, entry->at,
                            "“%s” could never be found: the first words of a paragraph end in front of “%s”.",
                            text, after);
    entry->find = text;
    return true;
}

/* A “$” with a letter or digit after it, which can never match; in a set “$” is an ordinary character. */
static const char *after_the_end(const char *pattern) {
    bool in_set = false;
    for (const char *p = pattern; *p; p++) {
        if (*p == '\\' && p[1])
            p++;
        else if (*p == '[' || *p == ']')
            in_set = *p == '[';
        else if (*p == '$' && !in_set &&
                 (rl_is_alpha((unsigned char)p[1]) || rl_is_digit((unsigned char)p[1])))
            return p;
    }
    return NULL;
}

/* What a pattern asks for in vain: there are no line ends or double spaces in the text. */
static const char *impossible(const char *pattern) {
    for (const char *p = pattern; *p; p++) {
        if (*p == '\\' && p[1]) {
            p++;
            if (*p == 'n' || *p == 'r' || *p == 't' || *p == 'f') return p - 1;
        } else if ((p[0] == ' ' && p[1] == ' ') || *p == '\n' || *p == '\t') {
            return p;
        }
    }
    return NULL;
}

static pcre2_code *compile(rl_decl_reader *r, const rl_yaml *at, const char *text) {
    char message[200];
    uint32_t offset;
    if (control_in(text)) {
        fail_control(r, at);
        return NULL;
    }
    const char *hit = after_the_end(text);
    if (hit) {
        const rl_yaml place = place_in(at, text, (uint32_t)(hit - text));
        rl_decl_fail(
            r, &place,
            "The pattern could never match: “$” is the end of the text, and more follows. For the sign "
            "itself write \\$.");
        return NULL;
    }
    hit = impossible(text);
    if (hit) {
        const rl_yaml place = place_in(at, text, (uint32_t)(hit - text));
        rl_decl_fail(r, &place,
                     "The pattern could never match: in the text that rules see there are no line ends, and "
                     "words are one space apart.");
        return NULL;
    }
    pcre2_code *code = rl_pattern_compile(text, r->decl->ignorecase, &offset, message, sizeof message);
    if (code) return code;
    const rl_yaml place = place_in(at, text, offset);
    rl_decl_fail(r, &place, "The pattern cannot be read, at its letter %u: %s.", (unsigned)offset + 1,
                 message);
    return NULL;
}

static bool matches_nothing(rl_decl_reader *r, const pcre2_code *code) {
    reslint_span groups[RL_MATCH_GROUPS];
    uint32_t n;
    if (!r->matcher) {
        r->matcher = rl_alloc(r->arena, sizeof *r->matcher);
        rl_matcher_make(r->arena, r->matcher);
    }
    return rl_pattern_match(r->matcher, code, (reslint_str){"", 0}, 0, groups, &n) == RL_MATCHED;
}

static bool judge_pattern(rl_decl_reader *r, const rl_decl_entry *entry) {
    pcre2_code *code = compile(r, entry->at, entry->find);
    if (!code) return false;
    uint32_t groups = rl_pattern_groups(code);
    bool nothing = matches_nothing(r, code);
    rl_pattern_free(code);
    if (nothing)
        return rl_decl_fail(
            r, entry->at,
            "The pattern matches even where there is nothing: let it require at least a letter.");
    if (entry->group > groups || entry->group >= RL_MATCH_GROUPS)
        return rl_decl_fail(r, entry->at, "The pattern has %u group%s, and none of number %u.",
                            (unsigned)groups, groups == 1 ? "" : "s", (unsigned)entry->group);
    return true;
}

static bool judge_unless(rl_decl_reader *r) {
    const rl_yaml *list = rl_yaml_get(r->map, "unless");
    const rl_yaml *at = list && list->kind == RL_YAML_LIST ? list->first : list;
    for (uint32_t i = 0; at && i < r->decl->unless.len; i++, at = at->next) {
        pcre2_code *code = compile(r, at, r->decl->unless.items[i]);
        if (!code) return false;
        rl_pattern_free(code);
    }
    return true;
}

static int by_text(const void *a, const void *b) {
    const rl_decl_entry *x = *(rl_decl_entry *const *)a, *y = *(rl_decl_entry *const *)b;
    int order = strcmp(x->find, y->find);
    return order ? order : rl_order(x->part, y->part);
}

/* Are the same words in one rule twice? One of them is a slip and would never be used. */
static bool judge_twice(rl_decl_reader *r) {
    rl_decl *d = r->decl;
    rl_decl_entry **sorted = rl_alloc_n(r->arena, d->entries.len, sizeof(void *));
    for (uint32_t i = 0; i < d->entries.len; i++) sorted[i] = &d->entries.items[i];
    if (d->entries.len) qsort(sorted, d->entries.len, sizeof(void *), by_text);
    for (uint32_t i = 1; i < d->entries.len; i++)
        if (by_text(&sorted[i - 1], &sorted[i]) == 0) {
            const rl_yaml *a = sorted[i - 1]->at, *b = sorted[i]->at;
            return rl_decl_fail(r, a->line > b->line ? a : b, "“%s” is in this rule twice.", sorted[i]->find);
        }
    return true;
}

static bool judge_exceptions(rl_decl_reader *r) {
    const rl_yaml *list = rl_yaml_get(r->map, "exceptions");
    for (uint32_t i = 0; i < r->decl->exceptions.len; i++)
        r->decl->exceptions.items[i] = plain_apostrophes(r, r->decl->exceptions.items[i]);
    for (uint32_t i = 0; i < r->decl->entries.len; i++)
        for (uint32_t k = 0; k < r->decl->exceptions.len; k++)
            if (strcmp(r->decl->entries.items[i].find, r->decl->exceptions.items[k]) == 0)
                return rl_decl_fail(r, list, "“%s” is both what the rule looks for and an exception.",
                                    r->decl->exceptions.items[k]);
    return true;
}

/* Where a byte of a query is: a block of lines begins on the line below its key. */
static rl_yaml place_in_query(const rl_yaml *at, const char *text, uint32_t offset) {
    rl_yaml place = *at;
    uint32_t line = 0, column = offset;
    for (uint32_t i = 0; i < offset && text[i]; i++)
        if (text[i] == '\n') {
            line++;
            column = offset - i - 1;
        }
    place.line += line;
    place.column = (line || at->key->line < at->line ? at->column : place.column) + column;
    return place;
}

static bool judge_query(rl_decl_reader *r) {
    char message[300];
    uint32_t offset = 0;
    const rl_yaml *at = rl_yaml_get(r->map, "query");
    if (!r->decl->query) return rl_decl_fail(r, r->map, "The rule %s has no “query”.", r->decl->id);
    rl_decl_query *query = rl_decl_query_new(r->decl->query, &offset, message, sizeof message);
    if (query) {
        rl_decl_query_free(query);
        return true;
    }
    const rl_yaml place = place_in_query(at, r->decl->query, offset);
    return rl_decl_fail(r, &place, "%s", message);
}

bool rl_decl_judge_entries(rl_decl_reader *r) {
    rl_decl *d = r->decl;
    if (d->kind == RL_DECL_QUERY) return judge_query(r);
    for (uint32_t i = 0; i < d->entries.len; i++) {
        rl_decl_entry *entry = &d->entries.items[i];
        bool good = entry->is_pattern ? judge_pattern(r, entry) : judge_words(r, entry);
        if (!good) return false;
        if (d->kind == RL_DECL_SUBSTITUTION && !entry->write && !rl_yaml_get(r->map, "write"))
            return rl_decl_fail(r, entry->at, "What is to be written instead? Use “swap”, or say “write”.");
    }
    return judge_twice(r) && judge_unless(r) && judge_exceptions(r);
}
