/* api/word.h: documents that are Word files: where their text is in the file, what tracked changes did, and
 * the file with comments or changes put into it. Part of reslint.h. */
#ifndef RESLINT_API_WORD_H
#define RESLINT_API_WORD_H

#include "api/document.h"

/* Is it a Word file? Its text is then Markdown made from it, and a line is a paragraph of the file. */
bool reslint_document_is_word(const reslint_document *document);
/* Does it contain tracked changes? */
bool reslint_document_is_tracked(const reslint_document *document);
/* The same file as it was before its tracked changes, for comparison; the caller frees it. Returns NULL and
 * fills `error` when it cannot be read that way. */
reslint_document *reslint_document_before_changes(const reslint_document *document, reslint_error *error);

/* A place in a Word file. */
typedef struct reslint_word_place {
    reslint_str part;   /* "word/document.xml" */
    uint32_t paragraph; /* its ordinal in reading order, from 1; the same as `line` */
    uint32_t run;       /* the run's ordinal in it, from 1; 0: it is in none, like an automatic number */
    uint32_t character; /* characters of the run before it */
    uint32_t byte;      /* of the part, unpacked */
} reslint_word_place;
/* The place of what begins at the offset or, with `end`, of what ends there. False: it is not a Word file.
 * Any thread. */
bool reslint_document_word_place(const reslint_document *document, uint32_t offset, bool end,
                                 reslint_word_place *out);

/* A Word file made from another. It lives as long as the document or other object that it was asked of. */
typedef struct reslint_word_file {
    const char *bytes;
    size_t len;
    uint32_t put_in; /* comments, or changes, that were put in */
    uint32_t kept;   /* comments of reslint's that stay, since somebody has answered or resolved them */
} reslint_word_file;

/* The document's file with the findings as Word comments at their words, in place of those that reslint put
 * there before. Only the bytes of runs that are cut, and of the comments part, differ. On failure returns
 * false and fills `error`. */
bool reslint_document_annotate(reslint_document *document, const reslint_finding *findings, uint32_t count,
                               const char *author, reslint_word_file *out, reslint_error *error);
/* The document's file with its differences from `text` (Markdown or plain) as tracked changes: accepting all
 * of them gives that text, rejecting all of them the old one. `put_in` counts the changes. `doubt` gets what
 * could not be carried over, as sentences (NULL: nothing; `doubt` itself may be NULL). On failure returns
 * false and fills `error`. */
bool reslint_document_revise(reslint_document *document, const char *text, size_t len, const char *author,
                             reslint_word_file *out, const char **doubt, reslint_error *error);
/* The draft as tracked changes on the official text, which is a Word file or is turned into one. It lives as
 * long as `official`. On failure returns false and fills `error`. */
bool reslint_document_redline(reslint_document *official, reslint_document *draft, const char *author,
                              reslint_word_file *out, const char **doubt, reslint_error *error);
/* Do the bytes begin like a Word file? */
bool reslint_is_word(const char *bytes, size_t len);
/* A Word file without any of reslint's comments, in the arena; `count` is how many were removed. On failure
 * returns false and fills `error`. */
struct rl_arena;
bool reslint_word_strip(struct rl_arena *arena, const char *bytes, size_t len, reslint_word_file *out,
                        uint32_t *count, reslint_error *error);

/* What a Word file carries besides its text. Those in the first row can be taken out (changes are
 * accepted). */
enum {
    RESLINT_CARRIED_COMMENTS = 1,
    RESLINT_CARRIED_CHANGES = 2,
    RESLINT_CARRIED_HIDDEN = 4,
    RESLINT_CARRIED_NAMES = 8,
    RESLINT_CARRIED_REFERENCES = 16,
    RESLINT_CARRIED_NUMBERS = 32,
    RESLINT_CARRIED_CHUNKS = 64
};
typedef struct reslint_word_carried {
    uint32_t kind;
    const char *words; /* "3 comments, by Ana, Ben" */
} reslint_word_carried;
/* In the arena. Returns false and fills `error` when it is not a Word file, or cannot be read. */
bool reslint_word_carries(struct rl_arena *arena, const char *bytes, size_t len,
                          const reslint_word_carried **items, uint32_t *count, reslint_error *error);
/* The file without the kinds of `what`. In the arena. */
bool reslint_word_scrub(struct rl_arena *arena, const char *bytes, size_t len, uint32_t what,
                        reslint_word_file *out, reslint_error *error);
/* A table as a Word file: rows of `columns` cells each, the first row as its heading, and sentences after it.
 * In the arena. On failure returns false and fills `error`. */
bool reslint_word_table(struct rl_arena *arena, const char *const *cells, uint32_t rows, uint32_t columns,
                        const char *const *remarks, uint32_t n_remarks, reslint_word_file *out,
                        reslint_error *error);

#endif
