/* api/reslint.h: the library that the command line, the language server and the tests use.
 * This header includes all of it; each header below is one concept and can be included alone. An embedder
 * needs these first:
 *
 *     reslint_settings settings = {0};
 *     reslint_error error;
 *     reslint_engine *engine = reslint_engine_new(&settings, &error);                        (engine.h)
 *     reslint_document *draft = reslint_document_new(engine, path, bytes, len, &error);      (document.h)
 *     const reslint_finding *found = reslint_document_lint(draft, &count);                   (lint.h)
 *     const char *text = reslint_document_fixed(draft, found, count, false, &len, &applied); (fix.h)
 *     reslint_document_free(draft);
 *     reslint_engine_free(engine);
 *
 * An engine (configuration and rules) does not change after loading and may be shared by threads; a document
 * belongs to one thread at a time. Offsets are bytes from 0, spans half open; lines and columns start at 1,
 * columns count code points. Returned strings live as long as the object that returned them, unless stated
 * otherwise. */
#ifndef RESLINT_API_RESLINT_H
#define RESLINT_API_RESLINT_H

#include "api/case_runs.h"
#include "api/cite.h"
#include "api/document.h"
#include "api/engine.h"
#include "api/fix.h"
#include "api/judged.h"
#include "api/lint.h"
#include "api/phrases.h"
#include "api/silenced.h"
#include "api/trusted.h"
#include "api/word.h"

#endif
