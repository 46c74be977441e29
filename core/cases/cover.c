/* See cover.h. The rule runs by itself, for a host that only takes notes. */
#include "cases/cover.h"
#include "base/str.h"
#include "model/model.h"
#include "reslint/kit/elements.h"
#include "rulefile/run/sweep.h"
#include "rules/registry.h"

typedef struct cover {
    reslint_ctx ctx; /* first, so that the host can find the rest from here */
    bool *reached;
    uint32_t *blocks;
    const rl_decl_rule *rule;
    reslint_str text;
} cover;

static const rl_decl_rule *of(const reslint_rule *rule) {
    return (const rl_decl_rule *)(const void *)rule;
}

static const rl_image_rule *image_of(const rl_decl_rule *rule) {
    return &rule->set->image.rules[rule->index];
}

uint32_t rl_decl_branches(const reslint_rule *rule) {
    const rl_image_rule *from = image_of(of(rule));
    return from->kind == RL_DECL_QUERY ? 1 : from->entries.count;
}

const char *rl_decl_branch(const reslint_rule *rule, uint32_t branch, uint32_t *line) {
    const rl_image *image = &of(rule)->set->image;
    const rl_image_rule *from = image_of(of(rule));
    *line = from->line;
    if (from->kind == RL_DECL_QUERY) return "the query";
    const rl_image_entry *entry = &image->entries[from->entries.first + branch];
    *line = entry->line;
    return image->texts + entry->find;
}

/* A hit, before the rule's kind has judged it: it was found and no exception covered it. */
static void take(void *from, const rl_hit *hit, uint32_t block) {
    cover *c = from;
    const rl_image_rule *rule = image_of(c->rule);
    if (hit->entry - rule->entries.first < rule->entries.count)
        c->reached[hit->entry - rule->entries.first] = true;
    *c->blocks |= block;
}

static bool take_query(void *data, const rl_decl_found *found) {
    cover *c = data;
    (void)found;
    c->reached[0] = true;
    return true;
}

static void ask(cover *c) {
    const rl_image *image = &c->rule->set->image;
    char message[200];
    uint32_t offset;
    rl_arena arena = {0};
    rl_matcher matcher;
    rl_matcher_make(&arena, &matcher);
    const char *text = rl_image_text(image, image_of(c->rule)->query);
    rl_decl_query *query = text ? rl_decl_query_new(text, &offset, message, sizeof message) : NULL;
    rl_tree *tree = rl_tree_parse(c->text, NULL);
    const reslint_span all = {0, c->text.len};
    if (query) rl_decl_query_run(query, tree, c->text, all, &matcher, take_query, c);
    rl_tree_free(tree);
    rl_decl_query_free(query);
    rl_arena_free(&arena);
}

/* Wrong capitals and missing words are found without a hit; the report says where. */
static void note_report(reslint_ctx *ctx, const reslint_diag *diag) {
    const cover *c = (const cover *)(const void *)ctx;
    const reslint_node *node = diag->at.node;
    if (node && node->block) node = node->block;
    bool is_block = node && rk_is_block(node);
    if (is_block && image_of(c->rule)->kind == RL_DECL_CAPITALIZATION)
        *c->blocks |= RL_DECL_BLOCK(node->kind);
}

static rl_option_value preset(reslint_ctx *ctx, const char *key) {
    rl_option_value value = {0, {"", 0}};
    const char *problem;
    const reslint_option *option = ctx->rule->options;
    while (option && option->key && strcmp(option->key, key) != 0) option++;
    if (option && option->key) rl_option_read(option, rl_str(option->preset), &value, &problem);
    return value;
}

static int64_t preset_int(reslint_ctx *ctx, const char *key) {
    return preset(ctx, key).number;
}

static reslint_str preset_str(reslint_ctx *ctx, const char *key) {
    return preset(ctx, key).text;
}

static const reslint_host host = {.report = note_report, .option_int = preset_int, .option_str = preset_str};

static reslint_ctx *open_one(void *from, uint32_t rule) {
    cover *c = from;
    return c->rule->index == rule ? &c->ctx : NULL;
}

void rl_decl_cover(const reslint_rule *rule, const reslint_node *document, reslint_str text, bool *reached,
                   uint32_t *blocks) {
    cover c = {.reached = reached, .blocks = blocks, .rule = of(rule), .text = text};
    c.ctx = (reslint_ctx){&host, rule, document, NULL, NULL};
    if (image_of(c.rule)->kind == RL_DECL_QUERY) {
        ask(&c);
        return;
    }
    rl_arena arena = {0};
    for (const reslint_node *one = document->first_child; one; one = one->next) {
        if (one->kind != RESLINT_RESOLUTION) continue;
        c.ctx.resolution = one;
        rl_sweep sweep = {.set = c.rule->set, .arena = &arena, .open = open_one, .from = &c, .tell = take};
        rl_sweep_run(&sweep, one);
    }
    rl_arena_free(&arena);
}

const char *rl_decl_missing(rl_arena *arena, const reslint_rule *rule, uint32_t blocks) {
    static const uint32_t kinds[] = {RESLINT_TITLE,
                                     RESLINT_HEADING,
                                     RESLINT_ORGAN_LINE,
                                     RESLINT_FOOTNOTE,
                                     RESLINT_TABLE,
                                     RESLINT_ANNEX_PARAGRAPH,
                                     RESLINT_SPONSORS,
                                     RESLINT_SYMBOL,
                                     RESLINT_VOTING,
                                     RESLINT_ADOPTION_LINE,
                                     RESLINT_PREAMBULAR_PARAGRAPH,
                                     RESLINT_OPERATIVE_PARAGRAPH};
    const uint32_t body =
        RL_DECL_BLOCK(RESLINT_PREAMBULAR_PARAGRAPH) | RL_DECL_BLOCK(RESLINT_OPERATIVE_PARAGRAPH);
    uint32_t looks = image_of(of(rule))->blocks;
    const char *list = "";
    /* The body is the default scope; a case in either part of it is enough. */
    if ((looks & body) == body) looks &= ~(body | RL_DECL_BLOCK(RESLINT_HEADING));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (looks & ~blocks & RL_DECL_BLOCK(kinds[i]))
            list = rl_format(arena, "%s%s%s", list, list[0] ? ", " : "", rl_kind_name(kinds[i]));
    return list;
}
