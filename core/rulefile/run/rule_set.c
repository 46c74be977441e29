/* Makes rules from an image. Strings and tables stay in the image; a rule's struct only points into it. */
#include "rulefile/run/rule_set.h"
#include "base/fail.h"
#include "base/str.h"
#include "rulefile/find_rulefiles.h"
#include "rulefile/run/sweep.h"

enum { LARGEST_FILE = 64 * 1024 * 1024 };
#define MOST_COUNT "1000000"

static reslint_ctx *open_batch(void *from, uint32_t rule) {
    return rl_batch_member(from, rule);
}

/* All rules of the set at once. */
static void check_all(const rl_batch *batch, rl_batch_pass *pass, const reslint_node *resolution) {
    rl_sweep sweep = {.set = (const rl_decl_set *)batch,
                      .arena = rl_batch_arena(pass),
                      .open = open_batch,
                      .from = pass,
                      .spent = rl_batch_spent(pass)};
    rl_sweep_run(&sweep, resolution);
    if (sweep.set->has_queries) rl_sweep_ask(&sweep, pass);
}

static reslint_ctx *open_one(void *from, uint32_t rule) {
    reslint_ctx *ctx = from;
    return ((const rl_decl_rule *)ctx->rule)->index == rule ? ctx : NULL;
}

/* One rule by itself, for callers that do not know about batches. (A query needs the file, which only a batch
 * sees.) */
static void check_one(reslint_ctx *ctx, const reslint_node *resolution) {
    rl_arena arena = {0};
    rl_sweep sweep = {
        .set = ((const rl_decl_rule *)ctx->rule)->set, .arena = &arena, .open = open_one, .from = ctx};
    rl_sweep_run(&sweep, resolution);
    rl_arena_free(&arena);
}

static reslint_level *make_levels(rl_arena *arena, const rl_image *image, rl_image_list list) {
    reslint_level *levels = rl_alloc_n(arena, list.count, sizeof *levels);
    for (uint32_t i = 0; i < list.count; i++) {
        const rl_image_level *from = &image->levels[list.first + i];
        levels[i] = (reslint_level){rl_image_text(image, from->profile), rl_image_text(image, from->stage),
                                    (reslint_severity)from->severity};
    }
    return levels;
}

static const char **make_list(rl_arena *arena, const rl_image *image, rl_image_list list) {
    if (!list.count) return NULL;
    const char **texts = rl_alloc_n(arena, (size_t)list.count + 1, sizeof *texts);
    for (uint32_t i = 0; i < list.count; i++) texts[i] = image->texts + image->lists[list.first + i];
    return texts;
}

static void make_options(rl_arena *arena, const rl_image *image, const rl_image_rule *from,
                         rl_decl_rule *to) {
    if (from->kind == RL_DECL_QUERY) return;
    to->rule.options = to->options;
    to->options[0] = (reslint_option){"allow", "string", image->texts + from->allow,
                                      "words that are not reported, with commas between them"};
    if (from->kind != RL_DECL_OCCURRENCE) return;
    const char *max = from->max == UINT32_MAX ? MOST_COUNT : rl_format(arena, "%u", (unsigned)from->max);
    to->options[1] = (reslint_option){"max", "int", max, "how often at most"};
    to->options[2] =
        (reslint_option){"min", "int", rl_format(arena, "%u", (unsigned)from->min), "how often at least"};
}

/* A count may be too small, too: an option can ask for more than there is. */
static bool judges_every_block(const rl_image_rule *rule) {
    return rule->kind == RL_DECL_CAPITALIZATION ||
           (rule->kind == RL_DECL_OCCURRENCE && rule->per == RL_DECL_PER_PARAGRAPH);
}

static void take_always(rl_decl_set *set, uint32_t entry) {
    set->always[set->n_always++] = entry;
    set->n_letters += set->image.entries[entry].letters.count;
}

static void make_rules(rl_arena *arena, rl_decl_set *set) {
    const rl_image *image = &set->image;
    for (uint32_t i = 0; i < image->n_rules; i++) {
        const rl_image_rule *from = &image->rules[i];
        rl_decl_rule *to = &set->rules[i];
        to->rule.id = image->texts + from->id;
        to->rule.summary = image->texts + from->summary;
        to->rule.levels = make_levels(arena, image, from->levels);
        to->rule.yields_to = make_list(arena, image, from->yields_to);
        to->rule.check = check_one;
        to->set = set;
        to->index = i;
        make_options(arena, image, from, to);
        set->blocks |= from->blocks;
        set->within |= from->within;
        if (from->kind == RL_DECL_QUERY) set->has_queries = true;
        if (judges_every_block(from)) set->whole[set->n_whole++] = i;
    }
    for (uint32_t i = 0; i < image->n_entries; i++)
        if ((image->entries[i].flags & (RL_IMAGE_PATTERN | RL_IMAGE_GATED)) == RL_IMAGE_PATTERN)
            take_always(set, i);
}

/* The set lives in the arena; fails when the bytes are not an image. */
static rl_decl_set *make(rl_arena *arena, const void *bytes, size_t len, const char *path,
                         reslint_error *error) {
    rl_decl_set *set = rl_alloc(arena, sizeof *set);
    const char *problem = rl_image_open(bytes, len, &set->image);
    if (problem) {
        rl_fail(error, path, "The compiled rules cannot be used: %s Build or install reslint again.",
                problem);
        return NULL;
    }
    set->batch = (rl_batch){set->image.n_rules, check_all};
    set->rules = rl_alloc_n(arena, set->image.n_rules, sizeof *set->rules);
    set->codes = rl_alloc_n(arena, set->image.n_patterns, sizeof *set->codes);
    set->unless = rl_alloc_n(arena, set->image.n_lists, sizeof *set->unless);
    set->queries = rl_alloc_n(arena, set->image.n_rules, sizeof *set->queries);
    set->always = rl_alloc_n(arena, set->image.n_patterns, sizeof *set->always);
    set->whole = rl_alloc_n(arena, set->image.n_rules, sizeof *set->whole);
    make_rules(arena, set);
    return set;
}

rl_decl_set *rl_decl_set_map(rl_arena *arena, const char *path, reslint_error *error) {
    rl_mapped file;
    int problem = rl_map_file(path, LARGEST_FILE, &file);
    if (problem) {
        rl_fail(error, path, "The compiled rules cannot be read: %s.", strerror(problem));
        return NULL;
    }
    rl_decl_set *set = make(arena, file.bytes, file.len, path, error);
    if (set)
        set->file = file;
    else
        rl_unmap_file(&file);
    return set;
}

rl_decl_set *rl_decl_set_make(rl_arena *arena, const rl_decls *decls, reslint_error *error) {
    size_t len;
    const void *bytes = rl_image_build(arena, decls, &len);
    return make(arena, bytes, len, "", error);
}

static void free_codes(rl_decl_code *codes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        rl_pattern_free(atomic_load(&codes[i].plain));
        rl_pattern_free(atomic_load(&codes[i].quick));
    }
}

void rl_decl_set_end(rl_decl_set *set) {
    free_codes(set->codes, set->image.n_patterns);
    free_codes(set->unless, set->image.n_lists);
    for (uint32_t i = 0; i < set->image.n_rules; i++) rl_decl_query_free(atomic_load(&set->queries[i]));
    rl_unmap_file(&set->file);
}

const rl_batch *rl_decl_set_batch(const rl_decl_set *set) {
    return &set->batch;
}

reslint_rule_info *rl_decl_set_infos(rl_arena *arena, const rl_decl_set *set, const char *pack) {
    const rl_image *image = &set->image;
    reslint_rule_info *infos = rl_alloc_n(arena, image->n_rules, sizeof *infos);
    for (uint32_t i = 0; i < image->n_rules; i++) {
        const rl_image_rule *rule = &image->rules[i];
        const char *path = image->texts + rule->path;
        infos[i] = (reslint_rule_info){.rule = &set->rules[i].rule,
                                       .pack = pack ? pack : rl_file_stem(arena, path),
                                       .path = path,
                                       .page = rl_image_text(image, rule->page),
                                       .cases = rl_image_text(image, rule->cases),
                                       .declarative = true,
                                       .built_in = pack != NULL};
    }
    return infos;
}
