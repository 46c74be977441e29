/* For tests: an engine that has the rules of one file in YAML and no others. */
#ifndef RL_TEST_OWN_RULES_H
#define RL_TEST_OWN_RULES_H
#include "api/reslint.h"

#include <stdio.h>

/* Fails if the file cannot be used. The caller frees the engine. */
static inline reslint_engine *engine_of(const char *path) {
    const char *const rules[] = {path, NULL};
    const reslint_settings settings = {
        .no_packs = true, .no_own_rules = true, .no_config = true, .rules = rules};
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) fail_msg("%s:%u:%u: %s", error.path, error.line, error.column, error.message);
    return engine;
}

/* The same of a text, which becomes NAME.yaml in the folder of the tests; each test has a name of its own. */
static inline reslint_engine *engine_with(const char *name, const char *rules_text) {
    char path[512];
    snprintf(path, sizeof path, "%s/%s.yaml", RESLINT_TEST_FOLDER, name);
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    fputs(rules_text, out);
    fclose(out);
    return engine_of(path);
}
#endif
