/* Each worker, including the caller, takes the next free input. The worker that completes the next result in
 * line prints it, and any that are ready after it, so that no thread is woken only to print. Workers stay at
 * most a few files ahead of the printing, so that not all documents are in memory at once. */
#include "cli/commands/workers.h"

#include "os/program.h"

#include <pthread.h>

enum { AHEAD = 8, MOST_WORKERS = 64 };

typedef struct result {
    rl_arena arena; /* for what was found in one file */
    cli_checked checked;
    bool ready;
} result;

typedef struct shared_work {
    const reslint_engine *engine;
    const cli_options *options;
    const cli_inputs *inputs;
    bool (*done)(void *, const cli_checked *); /* called by one thread at a time */
    void *data;
    pthread_mutex_t lock; /* guards everything below */
    pthread_cond_t room;  /* signals a free slot in the ring */
    result *ring;         /* `ring_size` results, input i in slot i % ring_size */
    uint32_t ring_size, taken, printed;
    bool printing, stopped;
} shared_work;

static void drop(result *slot) {
    if (slot->checked.document) reslint_document_free(slot->checked.document);
    if (slot->checked.base) reslint_document_free(slot->checked.base);
    if (slot->checked.word) reslint_document_free(slot->checked.word);
    rl_arena_free(&slot->arena);
    *slot = (result){0};
}

/* Prints results in order for as long as the next one is ready, unless another thread is doing so. Called
 * with the lock held. */
static void print_ready(shared_work *w) {
    if (w->printing) return;
    w->printing = true;
    while (!w->stopped && w->printed < w->inputs->len) {
        result *slot = &w->ring[w->printed % w->ring_size];
        if (!slot->ready) break;
        pthread_mutex_unlock(&w->lock);
        bool go_on = w->done(w->data, &slot->checked);
        drop(slot);
        pthread_mutex_lock(&w->lock);
        w->printed++;
        w->stopped = !go_on;
        pthread_cond_broadcast(&w->room);
    }
    w->printing = false;
}

static void *work(void *data) {
    shared_work *w = data;
    pthread_mutex_lock(&w->lock);
    for (;;) {
        while (!w->stopped && w->taken < w->inputs->len && w->taken - w->printed >= w->ring_size)
            pthread_cond_wait(&w->room, &w->lock);
        if (w->stopped || w->taken >= w->inputs->len) break;
        uint32_t index = w->taken++;
        result *slot = &w->ring[index % w->ring_size];
        pthread_mutex_unlock(&w->lock);
        cli_check_one(w->engine, &slot->arena, w->options, &w->inputs->items[index], &slot->checked);
        pthread_mutex_lock(&w->lock);
        slot->ready = true;
        print_ready(w);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

static void run_alone(cli *c, const cli_inputs *inputs, bool (*done)(void *, const cli_checked *),
                      void *data) {
    bool go_on = true;
    for (uint32_t i = 0; i < inputs->len && go_on; i++) {
        result one = {0};
        cli_check_one(c->engine, &one.arena, &c->options, &inputs->items[i], &one.checked);
        go_on = done(data, &one.checked);
        drop(&one);
    }
}

void cli_workers_run(cli *c, const cli_inputs *inputs, uint32_t workers,
                     bool (*done)(void *, const cli_checked *), void *data) {
    if (workers < 2) {
        run_alone(c, inputs, done, data);
        return;
    }
    pthread_t threads[MOST_WORKERS];
    uint32_t started = 0;
    shared_work w = {.engine = c->engine,
                     .options = &c->options,
                     .inputs = inputs,
                     .done = done,
                     .data = data,
                     .ring_size = workers * AHEAD};
    w.ring = rl_alloc_n(c->arena, w.ring_size, sizeof *w.ring);
    pthread_mutex_init(&w.lock, NULL);
    pthread_cond_init(&w.room, NULL);
    while (started + 1 < workers && pthread_create(&threads[started], NULL, work, &w) == 0) started++;
    (void)work(&w);
    for (uint32_t i = 0; i < started; i++) pthread_join(threads[i], NULL);
    for (uint32_t i = 0; i < w.ring_size; i++)
        if (w.ring[i].ready) drop(&w.ring[i]);
    pthread_cond_destroy(&w.room);
    pthread_mutex_destroy(&w.lock);
}

uint32_t cli_workers_count(const cli_options *options, uint32_t inputs) {
    uint32_t size = options->jobs_given && options->jobs ? options->jobs : rl_processors();
    if (size > MOST_WORKERS) size = MOST_WORKERS;
    return size < inputs ? size : inputs ? inputs : 1;
}
