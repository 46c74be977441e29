/* api/reslint.h: the library that the command line, the language server and the tests use.
 *
 * An engine (configuration and rules) does not change after loading and may be shared by threads; a document
 * belongs to one thread at a time. Offsets are bytes from 0, spans half open; lines and columns start at 1,
 * columns count code points. Strings returned live as long as the object they were asked of, unless said
 * otherwise. */
#ifndef RESLINT_API_RESLINT_H
#define RESLINT_API_RESLINT_H

#include "api/findings.h"
#include "api/word.h"
#include "reslint/citations.h"

#include <stdbool.h>

/* ---- the engine ------------------------------------------------------------------------------------- */

/* What the user asked for; all pointers are borrowed during reslint_engine_new only. Zero it, then fill. */
typedef struct reslint_settings {
    const char *pack_folder;     /* packs; NULL: beside the program, then the installed folder */
    const char *data_folder;     /* the citation index; NULL: the same way */
    const char *rules_folder;    /* declarative rules; NULL: the same way */
    const char *const *plugins;  /* --plugin PATH …, ends with NULL; or NULL */
    const char *config;          /* --config FILE; NULL: none given */
    bool no_config;              /* look for no configuration file */
    const char *profile, *stage; /* NULL or "auto": recognise */
    /* Items are ids, families ("scan-*"), names of packs, or "ALL"; one string may hold several after
     * commas. To name a rule, a family or ALL in `select` switches it on where it is off by default; a pack
     * keeps its defaults. */
    const char *const *select;   /* --select items; NULL: the defaults */
    const char *const *ignore;   /* --ignore items; or NULL */
    const char *const *severity; /* "RULE=LEVEL" items; or NULL */
    bool no_packs;               /* open no pack folder: only `plugins` and `linked` */
    bool no_own_rules;           /* without the engine's own rules, about comments that silence others */
    /* Packs that the program itself holds, ends with NULL; or NULL. They are in the place of those that are
     * installed, for which no folder is looked. */
    const reslint_pack *const *linked;
    bool keep_bad_packs; /* list a pack that cannot be used with its problem, instead of failing */
    bool own_rule_files; /* without the compiled rules of `rules_folder`: their own files may be tested */
    const char *const
        *rules; /* --rules PATH …: rule files (YAML) or folders of them, ends with NULL; or NULL */
    /* The rules and levels that the engine lists are those of drafts in this folder, by its configuration;
     * NULL: those without a configuration. */
    const char *drafts_in;
    const char
        *baseline;    /* --baseline FILE: findings that are known; NULL: the configuration's, if it has one */
    bool no_baseline; /* none at all */
    bool installed_only; /* no packs of the user's own folder: for editors, which open strangers' projects */
    bool
        fixes_unseen; /* nobody sees or applies fixes: they are not verified, which a text with safe fixes pays for */
    bool timed;    /* measure what documents cost: reslint_document_times */
    bool original; /* read Word files as they were before their tracked changes */
} reslint_settings;

/* NULL on failure, with `error` filled. Free with reslint_engine_free. */
reslint_engine *reslint_engine_new(const reslint_settings *settings, reslint_error *error);
void reslint_engine_free(reslint_engine *engine);

uint32_t reslint_engine_rule_count(const reslint_engine *engine);
/* Rules in the order of their ids. */
const reslint_rule_info *reslint_engine_rule(const reslint_engine *engine, uint32_t index);
const reslint_rule_info *reslint_engine_rule_named(const reslint_engine *engine, const char *id);
/* The level that a rule has in a profile and stage after configuration and settings. */
reslint_severity reslint_engine_level(const reslint_engine *engine, const char *id, const char *profile,
                                      const char *stage);

/* Profile and stage that hold for these drafts whatever their text is; NULL: as it reads. */
const char *reslint_engine_profile(const reslint_engine *engine);
const char *reslint_engine_stage(const reslint_engine *engine);

typedef struct reslint_pack_info {
    const char *path, *name, *version;
    uint32_t abi_major, abi_minor, n_rules;
    const char *problem; /* why it was not loaded, or NULL */
    const char *origin;  /* why it is there: "installed", "the user's folder", "--plugin" … */
} reslint_pack_info;
uint32_t reslint_engine_pack_count(const reslint_engine *engine);
const reslint_pack_info *reslint_engine_pack(const reslint_engine *engine, uint32_t index);

/* ---- faults of native rules --------------------------------------------------------------------------- */

/* For programs: from now on a rule that crashes, or whose check() takes more than `patience` seconds of work
 * (0: any), is named on standard error with the file, and the program ends with status 2. `last_words` is
 * called first, inside of a signal handler. */
void reslint_watch(void (*last_words)(void *data), void *data, uint32_t patience);

/* ---- trust ------------------------------------------------------------------------------------------ */

/* What the user allows: a native pack, by its real path and its contents (docs/security.md). */
typedef struct reslint_trusted {
    char path[4096]; /* the real path */
    char sha256[65]; /* of the contents, as sha256sum prints it; "" when they were not read */
} reslint_trusted;
/* Would it be loaded, as it is now? False with the reason in `error`. */
bool reslint_is_trusted(const char *path, reslint_error *error);
/* Allows the pack to be loaded until it changes. False with `error` filled when it could not be loaded all
 * the same: others can change it, it would bring other libraries. */
bool reslint_trust(const char *path, reslint_trusted *out, reslint_error *error);
/* Forbids it again; false with `error` filled when it was not trusted, too. */
bool reslint_untrust(const char *path, reslint_trusted *out, reslint_error *error);
/* The SHA-256 of a file's contents; false when it cannot be read. */
bool reslint_sha256(const char *path, char out[65]);

/* Does the configuration that holds in the folder of `path` say that a search of folders passes over it
 * (`exclude`)? A file that somebody names is read all the same. Any thread. */
bool reslint_engine_excludes(const reslint_engine *engine, const char *path, bool is_folder);

/* ---- a document ------------------------------------------------------------------------------------- */

/* Reads the bytes (copied). NULL with `error` filled for binary and too large input. `path` names it in
 * messages and decides which configuration holds. Free with reslint_document_free. */
reslint_document *reslint_document_new(const reslint_engine *engine, const char *path, const char *bytes,
                                       size_t len, reslint_error *error);
/* The same without a copy: reads into the bytes, which must end with a NUL byte after `len`. They lie in
 * `holder`, which the document takes over in any case: it is empty afterwards. */
struct rl_arena;
reslint_document *reslint_document_take(const reslint_engine *engine, const char *path,
                                        struct rl_arena *holder, char *bytes, size_t len,
                                        reslint_error *error);
void reslint_document_free(reslint_document *document);

/* The model's root: RESLINT_DOCUMENT. */
const reslint_node *reslint_document_root(const reslint_document *document);
reslint_str reslint_document_text(const reslint_document *document);
/* "en", or the language that was recognised instead; rules are not run on other languages. */
const char *reslint_document_language(const reslint_document *document);
/* The syntax tree as an S-expression. */
const char *reslint_document_tree(reslint_document *document);
/* What shows that a resolution of the document is under negotiation, while nobody asked for a stage: `words`
 * of the text at `at`, and the symbol of a tabled document that they outweigh (empty: it bears none). False:
 * it is not, or was asked to be. Lives as long as the document. */
typedef struct reslint_evidence {
    reslint_str words, symbol;
    uint32_t at;
} reslint_evidence;
bool reslint_document_negotiated(const reslint_document *document, const reslint_node *resolution,
                                 reslint_evidence *out);
/* Was no rule on for the resolutions of the document? NULL: one was, or it holds none. Else who switched them
 * off, for people: "--ignore", ".reslint.yaml, line 3"; empty when nobody did. Lives as long as the document's
 * text stays as it is. */
const char *reslint_document_no_rule(reslint_document *document);
/* What the file was written in: "UTF-8", "UTF-16", "Windows-1252". */
const char *reslint_document_encoding(const reslint_document *document);
/* A new text of the document as its file has it, with the mark of UTF-16. False when a character is not in the
 * encoding: it must not be written then. `bytes` lives as long as the document, and as `text`. */
bool reslint_document_encode(reslint_document *document, reslint_str text, const char **bytes, size_t *len);
/* Bytes of the file that were no UTF-8, and where the first was. */
uint32_t reslint_document_replaced(const reslint_document *document, uint32_t *first);

typedef struct reslint_position {
    uint32_t line, column, offset;
} reslint_position;
reslint_position reslint_document_position(reslint_document *document, uint32_t offset);
/* One line as text, from 1, without its line end. */
reslint_str reslint_document_line(reslint_document *document, uint32_t line);
/* Where a node, or a place, lies in the file. */
reslint_span reslint_place_in_file(reslint_place place);

/* ---- a document that is being typed ------------------------------------------------------------------ */

/* Bytes [begin, old_end) of the text become `text` (copied; what is no UTF-8 in it is replaced as at
 * reading). Any number of edits, each of the text that the one before left; then reslint_document_update()
 * before anything but the text is asked. False, and nothing has changed, when the stretch is not in the text
 * or cuts a character in two, or the text would grow past 1 GiB. */
bool reslint_document_edit(reslint_document *document, uint32_t begin, uint32_t old_end, const char *text,
                           size_t len);
/* What is known of the document, made anew for its text: the same as for a new document of that text. Nodes,
 * findings and strings that it gave before are gone. */
void reslint_document_update(reslint_document *document);

/* ---- findings ----------------------------------------------------------------------------------------- */

/* Runs all rules. Findings are sorted by position, then rule; they live until the next call or the document's
 * end. */
const reslint_finding *reslint_document_lint(reslint_document *document, uint32_t *count);

/* The text after the first fix of each finding that may be applied: the safe ones, with `unsafe` those too
 * that may change the sense, never those that are for display. Of fixes that overlap the first is made; the
 * others are for a next pass over the new text. Lives as long as the document; `applied` counts the fixes. */
const char *reslint_document_fixed(reslint_document *document, const reslint_finding *findings,
                                   uint32_t count, bool unsafe, size_t *len, uint32_t *applied);

/* A text that was repaired until nothing was left to repair. */
typedef struct reslint_repair {
    reslint_document *document;      /* of the new text, for the caller to free; NULL: the text stays */
    const reslint_finding *findings; /* what is left in it, as of reslint_document_lint() */
    uint32_t count;
    uint32_t applied; /* fixes that were made */
} reslint_repair;

/* Makes fixes as reslint_document_fixed(), looks at the new text, and goes on until there is nothing left to
 * do; a text that was there before ends it too, so that two rules that disagree come to an end. `findings`
 * are those of `document`, which stays as it is. What that one is compared with counts for the new one, and
 * its costs (reslint_document_times) are among those of the new one. */
void reslint_document_repair(reslint_document *document, const reslint_finding *findings, uint32_t count,
                             bool unsafe, reslint_repair *out);

/* Compares with an earlier version: rules that ask for it (reslint/base.h) see which paragraph was which.
 * `before` must live as long as findings are asked of `document`. */
void reslint_document_compare(reslint_document *document, const reslint_document *before);

/* Of findings of `document` those that the earlier version does not have: the same rule in the same clause, or
 * about the same words, counts as had. `before` is linted. They live as long as the document and the findings
 * that were given; `left` counts them. */
const reslint_finding *reslint_document_new_findings(reslint_document *document,
                                                     const reslint_finding *findings, uint32_t count,
                                                     reslint_document *before, uint32_t *left);

/* What is open in a resolution (a child of the root) under negotiation. Lives as long as the document. */
void reslint_document_open_items(reslint_document *document, const reslint_node *resolution,
                                 reslint_open_items *out);

/* ---- renumbering ------------------------------------------------------------------------------------ */

typedef struct reslint_renumber_row {
    const char *old_name, *new_name; /* "OP 2 bis", "OP 3"; new_name "": it bears no number now */
    const char *words;               /* its first words */
} reslint_renumber_row;

/* Labels of the negotiation off, paragraphs, points, notes and every reference to them numbered anew. All of
 * it lives as long as the document. */
typedef struct reslint_renumbering {
    const char *text; /* the new text, NUL-terminated; NULL when it was refused */
    size_t len;
    uint32_t edits; /* 0: nothing to change */
    const reslint_renumber_row *rows;
    uint32_t n_rows;
    const char *const *doubts; /* what a person must look at, a sentence each */
    uint32_t n_doubts;
    const char *refused; /* why nothing was done, or NULL */
} reslint_renumbering;

/* `sequence` also puts the openings right that a move left wrong (the fixes of RESLINT_RULE_SEQUENCE), and
 * writes out Ibid. notes whose note before is another one now. */
void reslint_document_renumber(reslint_document *document, bool sequence, reslint_renumbering *out);

/* ---- the citation index ------------------------------------------------------------------------------- */

/* What is known of a resolution: `organ` RESLINT_ORGAN_…, `symbol` as in reslint_citation. False: nothing.
 * What `out` points to lives as long as the engine. Any thread. */
bool reslint_cite(const reslint_engine *engine, uint32_t organ, const char *symbol,
                  reslint_known_citation *out);
/* How many symbols of an organ begin with `head`; the first `max` of them in `symbols` and `known`, which
 * live as long as the engine. Any thread. */
uint32_t reslint_cite_list(const reslint_engine *engine, uint32_t organ, reslint_str head, uint32_t max,
                           reslint_str *symbols, reslint_known_citation *known);
/* Why the index cannot be used, or NULL. */
const char *reslint_cite_problem(const reslint_engine *engine);

/* ---- first words ------------------------------------------------------------------------------------ */

/* A phrase that paragraphs begin with: lower case, without also and further. Constant; any thread. */
typedef struct reslint_phrase {
    reslint_str text;
    bool preambular, operative;
    bool directive; /* it speaks to somebody */
    bool mun;       /* only Model UN has it */
} reslint_phrase;
uint32_t reslint_phrase_count(void);
reslint_phrase reslint_phrase_at(uint32_t index);
/* How a phrase reads in a part of the text (RESLINT_OPENING_PREAMBULAR or _OPERATIVE) with also or further
 * (RESLINT_PLAIN …) at its place, with a capital: "Also requests", "Recalling further". In the arena. */
const char *reslint_phrase_with(reslint_str phrase, uint32_t part, uint32_t marker, struct rl_arena *arena);

/* The findings of the last reslint_document_lint that were not shown: silenced by a comment, by the
 * configuration, or known by the baseline. They live as long as its other findings. */
const reslint_finding *reslint_document_silenced(const reslint_document *document, uint32_t *count);

/* What the document has cost so far, all in nanoseconds that passed on this thread. */
typedef struct reslint_times {
    uint64_t parse, model; /* to read the text; to recognise its structure */
    uint64_t shared;       /* to read the text for declarative rules together: what is no rule's own */
    uint64_t settle;       /* to sort findings and see what silences them */
    const uint64_t *rules; /* by rule, in the order of their ids; NULL before the first run */
    const char *const *ids;
    uint32_t n_rules;
} reslint_times;
/* False, and nothing was measured, unless reslint_settings.timed asked for it. Lives as long as the document.
 */
bool reslint_document_times(reslint_document *document, reslint_times *out);

/* Findings that are written down as known, for the setting `baseline`. What an older file of that name knows
 * of drafts that were not added, and that are still there, is kept. One thread. */
typedef struct reslint_baseline reslint_baseline;
reslint_baseline *reslint_baseline_new(const char *path);
/* A file of that name that is no baseline is replaced too, and not refused. */
void reslint_baseline_over_anything(reslint_baseline *baseline);
void reslint_baseline_add(reslint_baseline *baseline, const char *file, const reslint_finding *findings,
                          uint32_t count);
/* `known` counts what was written, `gone` what the older file knew beside. False with `error` filled. */
bool reslint_baseline_write(reslint_baseline *baseline, uint32_t *known, uint32_t *gone,
                            reslint_error *error);
void reslint_baseline_free(reslint_baseline *baseline);

/* One thing that was decided for a draft, and who said so. */
typedef struct reslint_setting {
    const char *kind;  /* "file", "section", "reading", "rule", "option", "silenced", "word", "baseline" */
    const char *name;  /* "profile", a rule, "rule: option", a place; or "" */
    const char *value; /* NULL: nobody said */
    const char *path;  /* a file or an option of the command line; NULL: nobody said */
    uint32_t line;     /* 0: none */
} reslint_setting;
const reslint_setting *reslint_document_settings(reslint_document *document, uint32_t *count);

/* A text without reslint's own comments; all else stays as it is, byte for byte. `out` holds at least `len`
 * bytes and may be `bytes` itself. Gives the new length; `count` is how many went. */
size_t reslint_strip(const char *bytes, size_t len, char *out, uint32_t *count);

/* ---- cases -------------------------------------------------------------------------------------------- */

/* What the cases of a rule (docs/cases.md) came to. */
typedef struct reslint_cases_result {
    uint32_t cases, failed; /* a file that cannot be read as cases is one failed case */
    uint32_t offending;     /* cases in which the rule has something to say */
} reslint_cases_result;

/* Runs a rule's cases: this rule alone, switched on. `cases` NULL: those that it carries; `path` names them
 * in what is said, NULL: the rule's pack. `say` gets one readable text for each case that failed. */
reslint_cases_result reslint_cases_run(const reslint_engine *engine, const reslint_rule_info *rule,
                                       const char *cases, const char *path,
                                       void (*say)(void *data, const char *text), void *data);

#endif
