/* The walk's side of a batch: whether any of its members is on, and a context for each member that finds
 * something. */
#include "lint/pass.h"
#include "os/clock.h"
#include "rules/batch.h"

reslint_ctx *rl_batch_member(rl_batch_pass *pass, uint32_t member) {
    if (!pass->asked[member]) {
        pass->asked[member] = true;
        pass->passes[member] =
            rl_pass_start(pass->run, pass->document, pass->resolution, pass->members->rules[member]);
    }
    return pass->passes[member] ? &pass->passes[member]->open : NULL;
}

rl_arena *rl_batch_arena(rl_batch_pass *pass) {
    return &pass->run->scratch;
}

uint64_t *rl_batch_spent(rl_batch_pass *pass) {
    return pass->spent;
}

reslint_str rl_batch_text(rl_batch_pass *pass, reslint_span *resolution) {
    reslint_str text = pass->run->text;
    bool alone = pass->document->first_child == pass->resolution && !pass->resolution->next;
    *resolution = alone ? (reslint_span){0, text.len} : pass->resolution->source;
    if (resolution->end > text.len) resolution->end = text.len;
    if (resolution->begin > resolution->end) resolution->begin = resolution->end;
    return text;
}

/* Most often the very first member is on. */
static bool anybody_on(rl_batch_pass *pass) {
    for (uint32_t i = 0; i < pass->members->batch->n_members; i++)
        if (rl_batch_member(pass, i)) return true;
    return false;
}

static void check(rl_batch_pass *pass) {
    const rl_batch *batch = pass->members->batch;
    rl_times *times = pass->run->times;
    if (!times) {
        batch->check(batch, pass, pass->resolution);
        return;
    }
    pass->spent = rl_alloc_n(&pass->run->scratch, batch->n_members, sizeof *pass->spent);
    uint64_t began = rl_clock(), all = 0, own = 0;
    batch->check(batch, pass, pass->resolution);
    rl_clock_add(&all, began);
    for (uint32_t i = 0; i < batch->n_members; i++) {
        times->rules[pass->members->rules[i]] += pass->spent[i];
        own += pass->spent[i];
    }
    times->shared += all - own;
}

void rl_batches_check(rl_run *run, const reslint_node *document, const reslint_node *resolution) {
    for (uint32_t k = 0; k < run->rules->batches.len; k++) {
        const rl_batch_rules *members = &run->rules->batches.items[k];
        uint32_t n = members->batch->n_members;
        rl_batch_pass pass = {.run = run, .document = document, .resolution = resolution, .members = members};
        pass.passes = rl_alloc_n(&run->scratch, n, sizeof(void *));
        pass.asked = rl_alloc_n(&run->scratch, n, sizeof *pass.asked);
        if (anybody_on(&pass)) check(&pass);
    }
}
