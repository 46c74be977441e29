/* See check.h. */
#include "check.h"

#include "syntax/syntax.h"
#include "text/source.h"

#include <string.h>
#include <tree_sitter/api.h>

const TSLanguage *tree_sitter_resolution(void);

enum { LONG_TEXT = 1u << 18 }; /* printing larger trees takes too long to do it for every text */

/* The same edit in the tree and in the text must give the tree of the new text. */
static const char *check_edit(rl_arena *arena, reslint_str text, rl_tree *tree, fuzz_random *random) {
    uint32_t begin = fuzz_below(random, text.len + 1);
    uint32_t end = begin + fuzz_below(random, text.len - begin < 40 ? text.len - begin + 1 : 40);
    const char *const words[] = {"", "x", "\n\n", "1. ", "[", "*", " (a) ", "\n17\n"};
    const char *word = words[fuzz_below(random, sizeof words / sizeof *words)];
    uint32_t n = (uint32_t)strlen(word), len = text.len - (end - begin) + n;
    char *bytes = rl_alloc(arena, (size_t)len + 1);
    memcpy(bytes, text.ptr, begin);
    memcpy(bytes + begin, word, n);
    memcpy(bytes + begin + n, text.ptr + end, text.len - end);
    /* The edit may have cut a character in two. */
    rl_source source;
    if (rl_source_make(arena, bytes, len, &source) != RL_SOURCE_OK) return NULL;
    if (source.replaced) return NULL;
    rl_tree_edit(tree, begin, end, begin + n);
    rl_tree *again = rl_tree_parse(source.text, tree), *fresh = rl_tree_parse(source.text, NULL);
    const char *a = rl_tree_sexp(again, source.text, arena), *b = rl_tree_sexp(fresh, source.text, arena);
    const char *problem = NULL;
    if (strcmp(a, b) != 0)
        problem =
            rl_format(arena, "after bytes %u to %u became \"%s\" the tree is not the one of the new text",
                      (unsigned)begin, (unsigned)end, word);
    rl_tree_free(again);
    rl_tree_free(fresh);
    return problem;
}

/* Editors use the parser that takes the text unpacked: the tree must be the same. */
static const char *check_unpacked(rl_arena *arena, reslint_str text, const rl_tree *tree) {
    TSParser *parser = ts_parser_new();
    (void)ts_parser_set_language(parser, tree_sitter_resolution());
    rl_tree *plain = (rl_tree *)(void *)ts_parser_parse_string(parser, NULL, text.ptr, text.len);
    ts_parser_delete(parser);
    const char *a = rl_tree_sexp(tree, text, arena), *b = rl_tree_sexp(plain, text, arena);
    rl_tree_free(plain);
    return strcmp(a, b) == 0 ? NULL : "the tree is not the one of the unpacked text";
}

static const char *check_tree(rl_arena *arena, reslint_str text, fuzz_random *random) {
    rl_source source;
    if (rl_source_make(arena, text.ptr, text.len, &source) != RL_SOURCE_OK) return NULL;
    rl_tree *tree = rl_tree_parse(source.text, NULL);
    const char *problem = rl_tree_has_error(tree) ? "the tree has an error" : NULL;
    if (!problem && source.text.len < LONG_TEXT) problem = check_unpacked(arena, source.text, tree);
    if (!problem && source.text.len < LONG_TEXT) problem = check_edit(arena, source.text, tree, random);
    rl_tree_free(tree);
    return problem;
}

static const char *compare(rl_arena *arena, const reslint_document *document, const reslint_finding *a,
                           uint32_t na, const reslint_finding *b, uint32_t nb) {
    uint32_t len = reslint_document_text(document).len;
    if (na != nb) return rl_format(arena, "%u findings, and then %u", (unsigned)na, (unsigned)nb);
    for (uint32_t i = 0; i < na; i++) {
        if (strcmp(a[i].rule, b[i].rule) != 0 || strcmp(a[i].message, b[i].message) != 0 ||
            a[i].range.begin != b[i].range.begin || a[i].range.end != b[i].range.end)
            return rl_format(arena, "finding %u is another in the second run: %s, %s", (unsigned)i, a[i].rule,
                             b[i].rule);
        if (a[i].range.begin > a[i].range.end || a[i].range.end > len)
            return rl_format(arena, "%s lies outside of the text: %u to %u of %u", a[i].rule,
                             (unsigned)a[i].range.begin, (unsigned)a[i].range.end, (unsigned)len);
    }
    return NULL;
}

const char *fuzz_check(const reslint_engine *engine, rl_arena *arena, reslint_str text, fuzz_random *random) {
    const char *problem = check_tree(arena, text, random);
    if (problem) return problem;
    reslint_error error;
    reslint_document *first = reslint_document_new(engine, "draft.md", text.ptr, text.len, &error);
    reslint_document *second = reslint_document_new(engine, "draft.md", text.ptr, text.len, &error);
    if (!first != !second) problem = "read once, refused once";
    if (first && second) {
        uint32_t na, nb;
        const reslint_finding *a = reslint_document_lint(first, &na), *b = reslint_document_lint(second, &nb);
        problem = compare(arena, first, a, na, b, nb);
    }
    reslint_document_free(first);
    reslint_document_free(second);
    return problem;
}
