/* The handlers do only what a handler may: look at atomic words, write(), _exit(). A crash is handled on the
 * thread that crashed, on a stack of its own, since the rule may have used up the other. A clock of processor
 * time ticks once a second, and a call of a rule that is still the same after `patience` ticks is taken for
 * an endless loop. */
#define _XOPEN_SOURCE 700 /* sigaltstack, setitimer */
#include "os/guard.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { MOST_THREADS = 80, STACK = 64 * 1024, STATUS_FAILED = 2 };

typedef struct guarded_place {
    rl_watch watch;
    unsigned seen, ticks; /* used by the clock's handler */
    stack_t before;       /* the thread's own stack */
    char stack[STACK];
} guarded_place;

static struct {
    guarded_place places[MOST_THREADS];
    void (*last_words)(void *);
    void *data;
    unsigned patience;
    pid_t process;
    atomic_bool installed, ending;
} all;

_Thread_local rl_watch *rl_watched;

static void say(const char *text) {
    size_t len = strlen(text);
    while (len) {
        ssize_t put = write(STDERR_FILENO, text, len);
        if (put <= 0) return;
        text += put;
        len -= (size_t)put;
    }
}

static void say_number(unsigned number) {
    char text[12] = {0};
    size_t at = sizeof text - 1;
    do text[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    say(text + at);
}

/* What was found in other files is still on its way to the printer: it gets a moment, then what has been
 * printed is flushed. Only one thread gets through. */
static void end_program(const rl_watch *watch, const char *what, const char *cause) {
    const struct timespec moment = {0, 200 * 1000 * 1000};
    if (atomic_exchange(&all.ending, true)) {
        for (;;) pause();
    }
    if (getpid() != all.process) _exit(STATUS_FAILED);
    nanosleep(&moment, NULL);
    if (all.last_words) all.last_words(all.data);
    const char *path = watch ? atomic_load(&watch->path) : NULL;
    const char *rule = watch ? atomic_load(&watch->rule) : NULL;
    say("reslint: ");
    if (path) say(path);
    if (path) say(": ");
    if (watch && !cause && atomic_load(&watch->reading)) {
        say("could not be read to its end (stopped after ");
        say_number(all.patience);
        say(" seconds). Write simpler patterns and queries, or take the file out of the configuration.\n");
        _exit(STATUS_FAILED);
    }
    say(rule ? "the rule " : "reslint itself");
    if (rule) say(rule);
    say(what);
    if (cause) say(cause);
    if (!cause) say_number(all.patience);
    if (!cause) say(" seconds");
    say(rule ? "). This is a fault of the rule and not of the draft. What was found so far is printed; to go "
               "on "
               "without it: --ignore "
             : "). Please report this as a fault of reslint.");
    if (rule) say(rule);
    say("\n");
    _exit(STATUS_FAILED);
}

static void crashed(int number) {
    const char *cause = number == SIGSEGV  ? "it touched memory that is not its own"
                        : number == SIGBUS ? "it touched memory that is not there"
                        : number == SIGFPE ? "it divided by zero"
                        : number == SIGILL ? "its code is broken"
                                           : "it gave up";
    end_program(rl_watched, " broke down (", cause);
}

/* With several threads at work, processor time runs that many times faster. */
static void tick(int number) {
    unsigned working = 0;
    (void)number;
    for (size_t i = 0; i < MOST_THREADS; i++) working += atomic_load(&all.places[i].watch.path) != NULL;
    for (size_t i = 0; i < MOST_THREADS; i++) {
        guarded_place *at = &all.places[i];
        unsigned calls = atomic_load(&at->watch.calls);
        bool same = atomic_load(&at->watch.rule) && atomic_load(&at->watch.path) && calls == at->seen;
        at->seen = calls;
        at->ticks = same ? at->ticks + 1 : 0;
        if (at->ticks >= all.patience * working)
            if (same) end_program(&at->watch, " did not come to an end (stopped after ", NULL);
    }
}

static void handle(int number, void (*handler)(int), int flags) {
    struct sigaction action = {0};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

void rl_watch_install(void (*last_words)(void *), void *data, uint32_t patience) {
    static const int faults[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    all.last_words = last_words;
    all.data = data;
    all.patience = patience;
    all.process = getpid();
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        handle(faults[i], crashed, (int)(SA_ONSTACK | SA_RESETHAND));
    if (patience) {
        const struct itimerval second = {{1, 0}, {1, 0}};
        handle(SIGVTALRM, tick, SA_RESTART);
        setitimer(ITIMER_VIRTUAL, &second, NULL);
    }
    atomic_store(&all.installed, true);
}

void rl_watch_begin(const char *path) {
    if (!atomic_load(&all.installed) || rl_watched) return;
    for (size_t i = 0; i < MOST_THREADS; i++) {
        guarded_place *at = &all.places[i];
        const char *nobody = NULL;
        if (!atomic_compare_exchange_strong(&at->watch.path, &nobody, path ? path : "")) continue;
        const stack_t own = {.ss_sp = at->stack, .ss_size = sizeof at->stack};
        sigaltstack(&own, &at->before);
        rl_watched = &at->watch;
        return;
    }
}

rl_watch *rl_watch_reading(const char *path) {
    static const char nobody[] = "";
    if (rl_watched) return NULL;
    rl_watch_begin(path);
    if (!rl_watched) return NULL;
    atomic_store(&rl_watched->reading, true);
    rl_watch_rule(rl_watched, nobody); /* the clock looks only where a rule is at work */
    return rl_watched;
}

void rl_watch_was_read(rl_watch *watch) {
    if (!watch) return;
    atomic_store(&watch->reading, false);
    rl_watch_end();
}

void rl_watch_end(void) {
    if (!rl_watched) return;
    guarded_place *at = (guarded_place *)(void *)rl_watched;
    rl_watched = NULL;
    sigaltstack(&at->before, NULL);
    atomic_store(&at->watch.rule, NULL);
    atomic_store(&at->watch.path, NULL);
}
