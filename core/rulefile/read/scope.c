/* Where a rule looks, where it never looks, and its level in each place. The names are those that drafters
 * use: the kinds of the model, and groups of them. */
#include "base/str.h"
#include "rulefile/read/read_rule.h"
#include "rules/levels.h"

#define BLOCK(kind)  RL_DECL_BLOCK(RESLINT_##kind)
#define INLINE(kind) RL_DECL_INLINE(RESLINT_##kind)
#define POINTS       (BLOCK(POINT) | BLOCK(CONTINUATION))
#define PRE_POINTS   (RL_DECL_PREAMBULAR_POINT | RL_DECL_PREAMBULAR_CONTINUATION)
#define PREAMBLE     (BLOCK(PREAMBULAR_PARAGRAPH) | PRE_POINTS)
#define OPERATIVE    (BLOCK(OPERATIVE_PARAGRAPH) | POINTS)
#define BODY         (PREAMBLE | OPERATIVE | BLOCK(HEADING))
#define TEXT         (PREAMBLE | OPERATIVE | BLOCK(ANNEX_PARAGRAPH) | BLOCK(FOOTNOTE) | BLOCK(TITLE) | BLOCK(HEADING))
#define MASTHEAD                                                                                             \
    (BLOCK(MASTHEAD) | BLOCK(SYMBOL) | BLOCK(SESSION) | BLOCK(AGENDA_ITEM) | BLOCK(ADOPTED_BY) |             \
     BLOCK(REPORT_LINE) | BLOCK(SPONSORS) | BLOCK(MUN_HEADER))

/* What the name of a scope means: blocks, or a part of the paragraphs of the text. */
static const struct {
    const char *name;
    uint32_t blocks, within;
} scopes[] = {
    {"preamble", PREAMBLE, 0},
    {"operative", OPERATIVE, 0},
    {"body", BODY, 0},
    {"text", TEXT, 0},
    {"header", MASTHEAD, 0},
    {"preambular_paragraph", BLOCK(PREAMBULAR_PARAGRAPH), 0},
    {"operative_paragraph", BLOCK(OPERATIVE_PARAGRAPH), 0},
    {"point", POINTS | PRE_POINTS, 0},
    {"title", BLOCK(TITLE), 0},
    {"heading", BLOCK(HEADING), 0},
    {"organ_line", BLOCK(ORGAN_LINE), 0},
    {"annex_paragraph", BLOCK(ANNEX_PARAGRAPH), 0},
    {"footnote", BLOCK(FOOTNOTE), 0},
    {"table", BLOCK(TABLE), 0},
    {"masthead", BLOCK(MASTHEAD), 0},
    {"symbol", BLOCK(SYMBOL), 0},
    {"session", BLOCK(SESSION), 0},
    {"agenda_item", BLOCK(AGENDA_ITEM), 0},
    {"adopted_by", BLOCK(ADOPTED_BY), 0},
    {"report_line", BLOCK(REPORT_LINE), 0},
    {"sponsors", BLOCK(SPONSORS), 0},
    {"mun_header", BLOCK(MUN_HEADER), 0},
    {"adoption_line", BLOCK(ADOPTION_LINE), 0},
    {"voting", BLOCK(VOTING), 0},
    {"note_to_reader", BLOCK(NOTE_TO_READER), 0},
    {"comment", BLOCK(COMMENT), 0},
    {"other", BLOCK(OTHER), 0},
    {"opening", PREAMBLE | OPERATIVE, RL_DECL_OPENING},
    {"citation", TEXT, INLINE(CITATION)},
    {"date", TEXT, INLINE(DATE)},
    {"cross_reference", TEXT, INLINE(CROSS_REFERENCE)},
    {"emphasis", TEXT, INLINE(EMPHASIS)},
    {"quotation", TEXT, INLINE(QUOTATION)},
    {"bracket", TEXT, INLINE(BRACKET)},
    {"label", TEXT, INLINE(LABEL)},
    {"footnote_reference", TEXT, INLINE(FOOTNOTE_REFERENCE)},
    {"attribution", TEXT, INLINE(ATTRIBUTION)},
    {"status", TEXT, INLINE(STATUS)},
};
enum { N_SCOPES = sizeof scopes / sizeof *scopes };

static const struct {
    const char *name;
    uint32_t bits;
} excepts[] = {
    {"nothing", 0}, /* the usual ones do not apply */
    {"quotation", INLINE(QUOTATION)},
    {"title-names", RL_DECL_TITLE_NAMES},
    {"emphasis", INLINE(EMPHASIS)},
    {"citation", INLINE(CITATION)},
    {"date", INLINE(DATE)},
    {"cross_reference", INLINE(CROSS_REFERENCE)},
    {"bracket", INLINE(BRACKET)},
    {"opening", RL_DECL_OPENING},
    {"names", RL_DECL_NAMES},
    {"symbols", RL_DECL_SYMBOLS},
};
enum { N_EXCEPTS = sizeof excepts / sizeof *excepts };

/* A rule about words leaves alone what is not the drafter's own wording. */
#define USUAL_EXCEPT (INLINE(QUOTATION) | RL_DECL_TITLE_NAMES | INLINE(CITATION) | RL_DECL_SYMBOLS)

static bool take_scope(rl_decl_reader *r, const rl_yaml *at) {
    const char *names[N_SCOPES];
    for (uint32_t i = 0; i < N_SCOPES; i++) names[i] = scopes[i].name;
    uint32_t i = 0;
    if (!rl_decl_choice(r, at, "scope", names, N_SCOPES, &i)) return false;
    bool first = !r->decl->blocks;
    if (!first && !scopes[i].within != !r->decl->within)
        return rl_decl_fail(
            r, at, "“%s” is a part of paragraphs and the others are whole ones: make two rules of it.",
            scopes[i].within ? names[i] : "the scope before");
    r->decl->blocks |= scopes[i].blocks;
    r->decl->within |= scopes[i].within;
    return true;
}

static bool take_except(rl_decl_reader *r, const rl_yaml *at) {
    const char *names[N_EXCEPTS];
    for (uint32_t i = 0; i < N_EXCEPTS; i++) names[i] = excepts[i].name;
    uint32_t i = 0;
    if (!rl_decl_choice(r, at, "exception", names, N_EXCEPTS, &i)) return false;
    if (excepts[i].bits & r->decl->within)
        return rl_decl_fail(
            r, at, "The rule looks only at what “%s” takes out: it could never find anything.", names[i]);
    r->decl->except |= excepts[i].bits;
    return true;
}

/* "except: nothing", alone or in a list. */
static bool says_nothing(const rl_yaml *except) {
    if (!except || except->kind == RL_YAML_SCALAR) return except && rl_is(except->text, "nothing");
    for (const rl_yaml *item = except->first; item; item = item->next)
        if (rl_is(item->text, "nothing")) return true;
    return false;
}

bool rl_decl_read_scope(rl_decl_reader *r) {
    const rl_yaml *scope = rl_yaml_get(r->map, "scope"), *except = rl_yaml_get(r->map, "except");
    if (scope && scope->kind == RL_YAML_LIST && !scope->first)
        return rl_decl_fail(r, scope, "The scope is empty: the rule could never find anything.");
    if (scope && !rl_decl_each(r, scope, take_scope)) return false;
    if (!scope) r->decl->blocks = BODY;
    if (except && !rl_decl_each(r, except, take_except)) return false;
    if (r->decl->kind == RL_DECL_CAPITALIZATION || says_nothing(except)) return true;
    r->decl->except |= USUAL_EXCEPT & ~r->decl->within;
    if (r->decl->within & INLINE(EMPHASIS)) r->decl->except &= ~RL_DECL_TITLE_NAMES;
    return true;
}

static const char *const profiles[] = {"ga", "sc", "ecosoc", "hrc", "mun", "other"};
static const char *const stages[] = {"negotiation", "draft", "tabled", "adopted"};
enum { N_PROFILES = 6, N_STAGES = 4 };

static bool is_among(reslint_str word, const char *const *names, uint32_t n, const char **out) {
    for (uint32_t i = 0; i < n; i++) {
        if (!rl_is(word, names[i])) continue;
        *out = names[i];
        return true;
    }
    return false;
}

/* "sc", "tabled", "sc/tabled". */
static bool read_where(rl_decl_reader *r, const rl_yaml *key, reslint_level *level) {
    static const char *const all[] = {"ga",          "sc",    "ecosoc", "hrc",     "mun",    "other",
                                      "negotiation", "draft", "tabled", "adopted", "default"};
    uint32_t slash = rl_find(key->text, "/", 0), unused;
    if (slash == UINT32_MAX)
        return is_among(key->text, profiles, N_PROFILES, &level->profile) ||
               is_among(key->text, stages, N_STAGES, &level->stage) ||
               rl_decl_choice(r, key, "profile or stage", all, N_PROFILES + N_STAGES + 1, &unused);
    if (is_among(rl_slice(key->text, 0, slash), profiles, N_PROFILES, &level->profile) &&
        is_among(rl_slice(key->text, slash + 1, key->text.len), stages, N_STAGES, &level->stage))
        return true;
    return rl_decl_fail(r, key, "“%.40s” should be a profile, a slash and a stage, as in “sc/tabled”.",
                        key->text.ptr);
}

static bool read_level(rl_decl_reader *r, const rl_yaml *at, reslint_severity *out) {
    uint32_t i = 0;
    if (!rl_decl_choice(r, at, "level", rl_level_names, RL_SEVERITIES, &i)) return false;
    *out = (reslint_severity)i;
    return true;
}

/* First entries that name profile and stage, then those that name one of them, in the order of the file. */
static bool read_level_map(rl_decl_reader *r, const rl_yaml *map, reslint_severity *rest) {
    for (int both = 1; both >= 0; both--)
        for (const rl_yaml *value = map->first; value; value = value->next) {
            reslint_level level = {0};
            if (rl_is(value->key->text, "default")) {
                if (!read_level(r, value, rest)) return false;
                continue;
            }
            if ((rl_find(value->key->text, "/", 0) != UINT32_MAX) != both) continue;
            if (!read_where(r, value->key, &level) || !read_level(r, value, &level.severity)) return false;
            *rl_push(r->arena, &r->decl->levels) = level;
        }
    return true;
}

bool rl_decl_read_levels(rl_decl_reader *r) {
    const rl_yaml *level = rl_yaml_get(r->map, "level"), *severity = rl_yaml_get(r->map, "severity");
    const rl_yaml *said = level ? level : severity;
    reslint_severity rest = RESLINT_WARNING;
    if (level && severity)
        return rl_decl_fail(r, severity, "“level” and “severity” are the same; keep one of them.");
    if (said && said->kind == RL_YAML_MAP) {
        if (!read_level_map(r, said, &rest)) return false;
    } else if (said && !read_level(r, said, &rest)) {
        return false;
    }
    if (r->decl->levels.len > 64) return rl_decl_fail(r, said, "There are too many levels.");
    *rl_push(r->arena, &r->decl->levels) = (reslint_level){NULL, NULL, rest};
    return true;
}
