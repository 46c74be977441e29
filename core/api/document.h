/* api/document.h: a document: a text, its model, and where things are in it. It belongs to one thread at a
 * time, and its engine must outlive it. */
#ifndef RESLINT_API_DOCUMENT_H
#define RESLINT_API_DOCUMENT_H

#include "api/engine.h"

#include <stddef.h>

typedef struct reslint_document reslint_document;

/* Reads the bytes (copied). Returns NULL and fills `error` if the input is binary or too large. `path` names
 * the document in messages and decides which configuration applies. Free with reslint_document_free. */
reslint_document *reslint_document_new(const reslint_engine *engine, const char *path, const char *bytes,
                                       size_t len, reslint_error *error);
/* The same without a copy: the document uses the bytes themselves, which must have a NUL byte after `len`.
 * They are in `holder`, which the document takes over in any case: it is empty afterwards. */
struct rl_arena;
reslint_document *reslint_document_take(const reslint_engine *engine, const char *path,
                                        struct rl_arena *holder, char *bytes, size_t len,
                                        reslint_error *error);
void reslint_document_free(reslint_document *document);

/* The model's root: RESLINT_DOCUMENT. */
const reslint_node *reslint_document_root(const reslint_document *document);
reslint_str reslint_document_text(const reslint_document *document);
/* "en", or another language that was recognised; rules are not run on other languages. */
const char *reslint_document_language(const reslint_document *document);
/* The syntax tree as an S-expression. */
const char *reslint_document_tree(reslint_document *document);

/* The encoding of the file: "UTF-8", "UTF-16", "Windows-1252". */
const char *reslint_document_encoding(const reslint_document *document);
/* A new text in the encoding of the document's file, with a byte order mark for UTF-16. Returns false when
 * the encoding lacks a character: the text must then not be written. `bytes` lives as long as both the
 * document and `text`. */
bool reslint_document_encode(reslint_document *document, reslint_str text, const char **bytes, size_t *len);
/* How many bytes of the file were not UTF-8, and where the first of them was. */
uint32_t reslint_document_replaced(const reslint_document *document, uint32_t *first);

typedef struct reslint_position {
    uint32_t line, column, offset;
} reslint_position;
reslint_position reslint_document_position(reslint_document *document, uint32_t offset);
/* One line as text, without its line end; lines count from 1. */
reslint_str reslint_document_line(reslint_document *document, uint32_t line);
/* Where a node, or a place, is in the file. */
reslint_span reslint_place_in_file(reslint_place place);

/* ---- a document that is being typed ----------------------------------------------------------------------- */

/* Replaces bytes [begin, old_end) of the text by `text` (copied; bytes that are not UTF-8 are replaced as
 * they are on reading). There may be any number of edits, each of the text that the one before left; call
 * reslint_document_update() before you ask for anything but the text. Returns false and changes nothing when
 * the stretch is not in the text or cuts a character in two, or the text would grow past 1 GiB. */
bool reslint_document_edit(reslint_document *document, uint32_t begin, uint32_t old_end, const char *text,
                           size_t len);
/* Brings everything known about the document up to date with its text, as if it were a new document. Nodes,
 * findings and strings that it gave before are no longer valid. */
void reslint_document_update(reslint_document *document);

#endif
