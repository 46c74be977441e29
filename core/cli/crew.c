/* Each worker takes the next input that nobody has taken; the caller's thread prints what is next in line.
 * Workers stay at most a few files ahead of the printing, so that not all documents are in memory at once. */
#include "cli/crew.h"

#include <pthread.h>
#include <unistd.h>

enum { AHEAD = 4, MOST_WORKERS = 64 };

typedef struct result {
    rl_arena arena; /* of what was found in one file */
    cli_checked checked;
    bool ready;
} result;

typedef struct crew {
    const reslint_engine *engine;
    const cli_options *options;
    const cli_inputs *inputs;
    pthread_mutex_t lock; /* guards all that follows */
    pthread_cond_t changed;
    result *ring; /* `ring_size` results, input i in slot i % ring_size */
    uint32_t ring_size, taken, printed;
    bool stopped;
} crew;

static void *work(void *data) {
    crew *w = data;
    pthread_mutex_lock(&w->lock);
    for (;;) {
        while (!w->stopped && w->taken < w->inputs->len && w->taken - w->printed >= w->ring_size)
            pthread_cond_wait(&w->changed, &w->lock);
        if (w->stopped || w->taken >= w->inputs->len) break;
        uint32_t index = w->taken++;
        result *slot = &w->ring[index % w->ring_size];
        pthread_mutex_unlock(&w->lock);
        cli_check_one(w->engine, &slot->arena, w->options, &w->inputs->items[index], &slot->checked);
        pthread_mutex_lock(&w->lock);
        slot->ready = true;
        pthread_cond_broadcast(&w->changed);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

static void drop(result *slot) {
    if (slot->checked.document) reslint_document_free(slot->checked.document);
    if (slot->checked.base) reslint_document_free(slot->checked.base);
    rl_arena_free(&slot->arena);
    *slot = (result){0};
}

/* The caller's part: wait for the next in line, print it, make room. */
static void print_in_order(crew *w, bool (*done)(void *, const cli_checked *), void *data) {
    for (uint32_t i = 0; i < w->inputs->len; i++) {
        result *slot = &w->ring[i % w->ring_size];
        pthread_mutex_lock(&w->lock);
        while (!slot->ready) pthread_cond_wait(&w->changed, &w->lock);
        pthread_mutex_unlock(&w->lock);
        bool go_on = done(data, &slot->checked);
        drop(slot);
        pthread_mutex_lock(&w->lock);
        w->printed = i + 1;
        w->stopped = !go_on;
        pthread_cond_broadcast(&w->changed);
        pthread_mutex_unlock(&w->lock);
        if (!go_on) return;
    }
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

void cli_crew_run(cli *c, const cli_inputs *inputs, uint32_t workers,
                  bool (*done)(void *, const cli_checked *), void *data) {
    pthread_t threads[MOST_WORKERS];
    uint32_t started = 0;
    crew w = {.engine = c->engine, .options = &c->options, .inputs = inputs, .ring_size = workers * AHEAD};
    w.ring = rl_alloc_n(c->arena, w.ring_size, sizeof *w.ring);
    pthread_mutex_init(&w.lock, NULL);
    pthread_cond_init(&w.changed, NULL);
    while (workers > 1 && started < workers && pthread_create(&threads[started], NULL, work, &w) == 0)
        started++;
    if (started)
        print_in_order(&w, done, data);
    else
        run_alone(c, inputs, done, data);
    for (uint32_t i = 0; i < started; i++) pthread_join(threads[i], NULL);
    for (uint32_t i = 0; i < w.ring_size; i++)
        if (w.ring[i].ready) drop(&w.ring[i]);
    pthread_cond_destroy(&w.changed);
    pthread_mutex_destroy(&w.lock);
}

uint32_t cli_crew_size(const cli_options *options, uint32_t inputs) {
    long processors =
        options->jobs_given && options->jobs ? (long)options->jobs : sysconf(_SC_NPROCESSORS_ONLN);
    uint32_t size = processors < 1 ? 1 : processors > MOST_WORKERS ? MOST_WORKERS : (uint32_t)processors;
    return size < inputs ? size : inputs ? inputs : 1;
}
