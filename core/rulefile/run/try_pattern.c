/* Patterns: compiled when they are first needed, tried on the parts of a block in which their rule may look,
 * and given up for the rest of the resolution when they take too long, which is reported once. */
#include "base/str.h"
#include "os/clock.h"
#include "reslint/kit/elements.h"
#include "rulefile/run/sweep.h"

enum { WORTH_MACHINE_CODE = 50, MOST_MATCHES = 10000 };

/* Puts newly compiled code into its place, unless another thread was quicker. */
static const pcre2_code *publish(_Atomic(pcre2_code *) *place, pcre2_code *fresh) {
    pcre2_code *before = NULL;
    if (!fresh || atomic_compare_exchange_strong(place, &before, fresh)) return fresh;
    rl_pattern_free(fresh);
    return before;
}

const pcre2_code *rl_decl_plain(rl_decl_code *code, const char *text, bool ignorecase) {
    const pcre2_code *made = atomic_load(&code->plain);
    if (made) return made;
    char message[120];
    uint32_t offset;
    return publish(&code->plain, rl_pattern_compile(text, ignorecase, &offset, message, sizeof message));
}

/* Machine code pays only for a pattern that is tried often. */
static const pcre2_code *code_for(rl_sweep *sweep, const rl_image_entry *entry, bool ignorecase) {
    rl_decl_code *code = &sweep->set->codes[entry->pattern];
    const pcre2_code *quick = atomic_load(&code->quick);
    if (quick) return quick;
    const pcre2_code *plain = rl_decl_plain(code, sweep->set->image.texts + entry->find, ignorecase);
    if (!plain || atomic_fetch_add(&code->uses, 1) + 1 != WORTH_MACHINE_CODE) return plain;
    quick = publish(&code->quick, rl_pattern_quicker(plain));
    return quick ? quick : plain;
}

bool rl_sweep_part(const rl_sweep *sweep, const rl_image_rule *rule, const reslint_node **next,
                   uint32_t *step, reslint_span *part) {
    const reslint_node *node = sweep->field.node;
    if ((*step)++ == 0) {
        *next = node->first_child;
        if (!rule->within || sweep->field.inside) {
            *next = NULL;
            *part = (reslint_span){0, node->text.len};
            return true;
        }
        bool paragraph = rk_is_paragraph(node) || node->kind == RESLINT_POINT;
        const reslint_clause *clause = paragraph ? node->as.clause : NULL;
        if (rule->within & RL_DECL_OPENING && clause && clause->opening.end > clause->opening.begin) {
            *part = clause->opening;
            return true;
        }
    }
    for (; *next && rk_is_inline(*next); *next = (*next)->next) {
        const reslint_node *one = *next;
        if (!(rule->within & RL_DECL_INLINE(one->kind)) || one->in.begin == one->in.end) continue;
        *next = one->next;
        *part = one->in;
        return true;
    }
    return false;
}

/* Reported once, because a rule that stops must not make the text look faultless. */
static void give_up(rl_sweep *sweep, reslint_ctx *ctx, uint32_t rule) {
    reslint_diag diag = {0};
    const reslint_node *node = sweep->field.node;
    uint32_t end = 0;
    sweep->given_up[rule] = true;
    rl_image_hash(node->text, 0, &end);
    diag.at = (reslint_place){node, {0, end}};
    diag.message =
        "A pattern of this rule takes too long on this paragraph; the rule was not used from here on. "
        "Write the pattern with fewer nested repetitions.";
    diag.at_most = RESLINT_INFO;
    ctx->host->report(ctx, &diag);
}

static void add_hit(rl_sweep *sweep, uint32_t entry, uint32_t base, const reslint_span *groups, uint32_t n) {
    const rl_image_entry *from = &sweep->set->image.entries[entry];
    if (from->group >= n || groups[from->group].begin == groups[from->group].end) return;
    reslint_span *kept = rl_alloc_n(sweep->arena, n, sizeof *kept);
    for (uint32_t i = 0; i < n; i++) kept[i] = (reslint_span){groups[i].begin + base, groups[i].end + base};
    rl_hit *hit = rl_push(sweep->arena, &sweep->hits);
    *hit = (rl_hit){from->rule, entry, {sweep->field.node, kept[from->group]}, kept, n};
}

static bool try_part(rl_sweep *sweep, const pcre2_code *code, uint32_t entry, reslint_span part) {
    reslint_str text = rl_slice(sweep->field.node->text, part.begin, part.end);
    reslint_span groups[RL_MATCH_GROUPS];
    uint32_t n, from = 0;
    for (uint32_t i = 0; i < MOST_MATCHES && from <= text.len; i++) {
        rl_match match = rl_pattern_match(&sweep->matcher, code, text, from, groups, &n);
        if (match == RL_TOO_LONG) return false;
        if (match == RL_NO_MATCH) return true;
        add_hit(sweep, entry, part.begin, groups, n);
        from = groups[0].end;
        if (groups[0].begin == groups[0].end) from += from < text.len ? rl_utf8_len(text, from) : 1;
    }
    return true;
}

static void try_all(rl_sweep *sweep, reslint_ctx *ctx, uint32_t index) {
    const rl_image_entry *entry = &sweep->set->image.entries[index];
    const rl_image_rule *rule = &sweep->set->image.rules[entry->rule];
    if (!sweep->matcher.data) rl_matcher_make(sweep->arena, &sweep->matcher);
    const pcre2_code *code = code_for(sweep, entry, (rule->flags & RL_IMAGE_IGNORECASE) != 0);
    const reslint_node *next = NULL;
    reslint_span part;
    for (uint32_t step = 0; code && rl_sweep_part(sweep, rule, &next, &step, &part);)
        if (!try_part(sweep, code, index, part)) {
            give_up(sweep, ctx, entry->rule);
            return;
        }
}

void rl_sweep_try(rl_sweep *sweep, uint32_t index) {
    const rl_image_entry *entry = &sweep->set->image.entries[index];
    if (sweep->tried[entry->pattern] == sweep->fields) return;
    sweep->tried[entry->pattern] = sweep->fields;
    reslint_ctx *ctx = rl_sweep_open(sweep, entry->rule);
    if (!ctx) return;
    uint64_t began = rl_clock_start(sweep->spent);
    try_all(sweep, ctx, index);
    rl_clock_stop(sweep->spent, entry->rule, began);
}
