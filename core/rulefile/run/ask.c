/* Rules of kind query: the resolution is parsed again, at a cost paid only where such rules are on, and
 * matches are reported at their place in the file. */
#include "base/str.h"
#include "os/clock.h"
#include "rulefile/run/sweep.h"

enum { LONGEST_SHOWN = 120 };

typedef struct asking {
    rl_sweep *sweep;
    reslint_ctx *ctx;
    const rl_image_rule *rule;
    const rl_decl_query *query;
    reslint_str text; /* of the resolution */
    uint32_t base;    /* where it begins in the file */
} asking;

/* The text of a capture, put on one line. */
static const char *on_one_line(rl_sweep *sweep, reslint_str text) {
    char *line = rl_alloc(sweep->arena, (size_t)text.len + 1);
    uint32_t used = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        bool space = rl_is_space((unsigned char)text.ptr[i]);
        if (!space)
            line[used++] = text.ptr[i];
        else if (used && line[used - 1] != ' ')
            line[used++] = ' ';
    }
    while (used && line[used - 1] == ' ') used--;
    line[used] = '\0';
    if (used <= LONGEST_SHOWN) return line;
    /* Cut between two words if possible. */
    used = LONGEST_SHOWN;
    while (used && ((unsigned char)line[used] & 0xC0) == 0x80) used--;
    uint32_t word = used;
    while (word > LONGEST_SHOWN / 2 && line[word] != ' ') word--;
    return rl_format(sweep->arena, "%.*s…", (int)(line[word] == ' ' ? word : used), line);
}

typedef struct match_telling {
    const asking *a;
    const rl_decl_found *found;
} match_telling;

/* A capture by its name; “match” is what is reported. */
static const char *value_of(const void *of, reslint_str hole) {
    const match_telling *t = of;
    const asking *a = t->a;
    reslint_span source = {0, 0};
    if (rl_is(hole, "match")) {
        source = t->found->source;
    } else {
        uint32_t wanted = rl_decl_query_capture(a->query, hole), i = 0;
        while (i < t->found->match->n_captures && t->found->match->captures[i].capture != wanted) i++;
        if (i == t->found->match->n_captures) return rl_house_word(a->ctx->resolution, hole);
        source = t->found->match->captures[i].source;
    }
    return on_one_line(a->sweep, rl_slice(a->text, source.begin, source.end));
}

static bool report(void *data, const rl_decl_found *found) {
    const asking *a = data;
    const match_telling told = {a, found};
    const rl_image *image = &a->sweep->set->image;
    const char *write = rl_image_text(image, a->rule->write);
    rl_file_finding finding = {.range = {a->base + found->source.begin, a->base + found->source.end}};
    finding.message = rl_decl_fill(a->sweep, image->texts + a->rule->message, value_of, &told);
    if (write) {
        write = rl_decl_fill(a->sweep, write, value_of, &told);
        if (write[0]) finding.write = write;
    }
    if (write && a->rule->applicability != RL_DECL_NO_FIX) {
        finding.text = write;
        finding.title = write[0] ? rl_format(a->sweep->arena, "Write “%s”", write) : "Take it out";
        finding.applicability = (reslint_applicability)a->rule->applicability;
    }
    rl_report_in_file(a->ctx, &finding);
    return true;
}

static const rl_decl_query *compiled(rl_sweep *sweep, uint32_t rule) {
    _Atomic(rl_decl_query *) *place = &sweep->set->queries[rule];
    rl_decl_query *made = atomic_load(place), *before = NULL;
    char message[200];
    uint32_t offset;
    if (made) return made;
    made = rl_decl_query_new(rl_image_text(&sweep->set->image, sweep->set->image.rules[rule].query), &offset,
                             message, sizeof message);
    if (!made || atomic_compare_exchange_strong(place, &before, made)) return made;
    rl_decl_query_free(made);
    return before;
}

static void say_too_many(asking *a) {
    rl_file_finding finding = {.range = {a->base, a->base}, .at_most = RESLINT_INFO};
    finding.message =
        "The query of this rule is too wide for this text; some places may have been missed. Let it ask "
        "for fewer elements in a row.";
    rl_report_in_file(a->ctx, &finding);
}

void rl_sweep_ask(rl_sweep *sweep, rl_batch_pass *pass) {
    const rl_image *image = &sweep->set->image;
    rl_tree *tree = NULL;
    asking a = {.sweep = sweep};
    for (uint32_t i = 0; i < image->n_rules; i++) {
        if (image->rules[i].kind != RL_DECL_QUERY || image->rules[i].query == RL_IMAGE_NONE) continue;
        a.ctx = rl_batch_member(pass, i);
        a.query = a.ctx ? compiled(sweep, i) : NULL;
        if (!a.query) continue;
        if (!tree) {
            reslint_span own;
            reslint_str text = rl_batch_text(pass, &own);
            a.base = own.begin;
            a.text = rl_slice(text, own.begin, own.end);
            tree = rl_tree_parse(a.text, NULL);
            if (!sweep->matcher.data) rl_matcher_make(sweep->arena, &sweep->matcher);
        }
        a.rule = &image->rules[i];
        const reslint_span all = {0, a.text.len};
        uint64_t began = rl_clock_start(sweep->spent);
        if (!rl_decl_query_run(a.query, tree, a.text, all, &sweep->matcher, report, &a)) say_too_many(&a);
        rl_clock_stop(sweep->spent, i, began);
    }
    rl_tree_free(tree);
}
