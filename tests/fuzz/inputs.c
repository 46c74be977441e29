/* libFuzzer targets for what a stranger may give reslint besides a draft: one program for each, made from this
 * file with TARGET set to
 *   QUERY    a query of a rule file: compiled and run over a draft
 *   PATTERN  a pattern: compiled and matched
 *   RULES    a rule file: read, and its rules run over a draft
 *   CONFIG   a .reslint.yaml: read, and a draft linted by it
 * Nothing may crash, hang or leak; whatever is refused is refused with a message. */
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"
#include "rulefile/run/pattern.h"
#include "syntax/tree_query.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char draft[] =
    "A/65/L.5\n\nLanterns\n\nThe General Assembly,\n\n*Recalling* its resolution 64/1 of 3 May 2009,\n\n"
    "1. **Welcomes** the [lamps] (EU: delete) of the Secretary General:\n\n(a) To do it;[^1]\n\n(b) \xE2\x80\x9CThem\xE2\x80\x9D;\n\n"
    "2. *Decides* to to remain seized of paragraph 1 above.\n\n[^1]: See A/65/1.\n";

#if TARGET_QUERY
static bool count(void *data, const rl_query_match *match) {
    *(uint32_t *)data += match->n_captures;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    rl_query_error error;
    uint32_t captures = 0;
    rl_query *query = rl_query_new((reslint_str){(const char *)data, (uint32_t)size}, &error);
    if (!query) return 0;
    rl_tree *tree = rl_tree_parse(rl_str(draft), NULL);
    (void)rl_query_run(query, tree, (reslint_span){0, sizeof draft - 1}, count, &captures);
    rl_tree_free(tree);
    rl_query_free(query);
    return 0;
}
#elif TARGET_PATTERN
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    rl_arena arena = {0};
    rl_matcher matcher;
    reslint_span groups[RL_MATCH_GROUPS];
    char message[120];
    uint32_t offset, n, from = 0;
    char *text = rl_copy(&arena, (const char *)data, size);
    pcre2_code *code =
        strlen(text) == size ? rl_pattern_compile(text, size % 2, &offset, message, sizeof message) : NULL;
    if (code) {
        rl_matcher_make(&arena, &matcher);
        for (uint32_t i = 0; i < 50 && from < sizeof draft - 1; i++) {
            if (rl_pattern_match(&matcher, code, rl_str(draft), from, groups, &n) != RL_MATCHED) break;
            if (groups[0].end >= sizeof draft) abort();
            from = groups[0].end > from ? groups[0].end : from + 1;
            while (((unsigned char)draft[from] & 0xC0) == 0x80) from++;
        }
    }
    rl_pattern_free(code);
    rl_arena_free(&arena);
    return 0;
}
#else
/* Both are read from a file, in a folder of this process. */
static const char *folder(void) {
    static char made[64];
    if (!made[0]) {
        (void)snprintf(made, sizeof made, "/tmp/reslint-fuzz-XXXXXX");
        if (!mkdtemp(made)) abort();
    }
    return made;
}

static void keep(const char *path, const uint8_t *data, size_t size) {
    FILE *file = fopen(path, "wb");
    if (!file) abort();
    if (size) (void)fwrite(data, 1, size, file);
    (void)fclose(file);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    rl_arena arena = {0};
    reslint_error error = {0};
    char *rules = rl_format(&arena, "%s/house.yaml", folder());
    char *config = rl_format(&arena, "%s/.reslint.yaml", folder());
    static const char names_rules[] = "rules: [house.yaml]\n";
#if TARGET_RULES
    keep(rules, data, size);
    keep(config, (const uint8_t *)names_rules, sizeof names_rules - 1);
#else
    (void)names_rules;
    (void)rules;
    keep(config, data, size);
#endif
    reslint_settings settings = {.no_packs = true};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) abort();
    char *path = rl_format(&arena, "%s/draft.md", folder());
    reslint_document *document = reslint_document_new(engine, path, draft, sizeof draft - 1, &error);
    if (document) {
        uint32_t n;
        (void)reslint_document_lint(document, &n);
        reslint_document_free(document);
    } else if (!error.message[0]) {
        abort(); /* refused without a message */
    }
    reslint_engine_free(engine);
    rl_arena_free(&arena);
    return 0;
}
#endif
