/* api/document.h: a document: a text, its model, and where things lie in it. It belongs to one thread at a time,
 * and its engine must outlive it. */
#ifndef RESLINT_API_DOCUMENT_H
#define RESLINT_API_DOCUMENT_H

#include "api/engine.h"

#include <stddef.h>

typedef struct reslint_document reslint_document;

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

/* ---- a document that is being typed ----------------------------------------------------------------------- */

/* Bytes [begin, old_end) of the text become `text` (copied; what is no UTF-8 in it is replaced as at
 * reading). Any number of edits, each of the text that the one before left; then reslint_document_update()
 * before anything but the text is asked. False, and nothing has changed, when the stretch is not in the text
 * or cuts a character in two, or the text would grow past 1 GiB. */
bool reslint_document_edit(reslint_document *document, uint32_t begin, uint32_t old_end, const char *text,
                           size_t len);
/* What is known of the document, made anew for its text: the same as for a new document of that text. Nodes,
 * findings and strings that it gave before are gone. */
void reslint_document_update(reslint_document *document);

#endif
