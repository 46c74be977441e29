/* Runs the cases of every rule of the built packs. A rule without cases, or without one in which it reports
 * something, is a failure too: an untested rule is not finished. */
#include "api/reslint.h"

#include <stdio.h>
#include <string.h>

static void say(void *data, const char *text) {
    (void)data;
    fputs(text, stdout);
}

static int run_rule(const reslint_engine *engine, const reslint_rule_info *info, uint32_t *cases) {
    if (!info->cases) {
        printf("%s (%s): has no cases\n", info->rule->id, info->pack);
        return 1;
    }
    reslint_cases_result result = reslint_cases_run(engine, info, NULL, "cases", say, NULL);
    *cases += result.cases;
    if (result.failed) return 1;
    if (result.offending) return 0;
    printf("%s (%s): in none of its cases it has something to say\n", info->rule->id, info->pack);
    return 1;
}

int main(int argc, char **argv) {
    reslint_settings settings;
    reslint_error error;
    memset(&settings, 0, sizeof settings);
    if (argc > 1) settings.pack_folder = argv[1];
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    if (!engine) {
        printf("%s: %s\n", error.path, error.message);
        return 2;
    }
    uint32_t rules = reslint_engine_rule_count(engine), cases = 0;
    int failed = 0;
    for (uint32_t i = 0; i < rules; i++) {
        const reslint_rule_info *info = reslint_engine_rule(engine, i);
        if (argc < 3 || strcmp(argv[2], info->rule->id) == 0) failed += run_rule(engine, info, &cases);
    }
    printf("%u cases of %u rules; %d rules failed\n", (unsigned)cases, (unsigned)rules, failed);
    reslint_engine_free(engine);
    return failed != 0;
}
