/* clock ROUNDS COMMAND… [-- COMMAND…]…: runs the commands in turn for so many rounds and discards their
 * output; taking turns makes other load on the machine affect all of them equally. Prints a line for each:
 * the median wall-clock time in milliseconds, its peak memory in MB (of a million bytes), and the median
 * processor time in milliseconds, user and system together: "1.234 5.6 1.230". */
#define _DEFAULT_SOURCE 1 /* wait4, which reports what one child used */

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { MOST = 1001, COMMANDS = 16 };

typedef struct command {
    char **words;
    double took[MOST], work[MOST], memory;
} command;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double milliseconds(struct timeval t) {
    return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static int run(command *c, int round, const posix_spawn_file_actions_t *actions) {
    pid_t child;
    int status;
    struct rusage usage;
    double began = now();
    if (posix_spawnp(&child, c->words[0], actions, NULL, c->words, environ) != 0 ||
        wait4(child, &status, 0, &usage) != child || WIFSIGNALED(status) || WEXITSTATUS(status) == 127) {
        fprintf(stderr, "clock: %s does not run\n", c->words[0]);
        return 1;
    }
    c->took[round] = now() - began;
    c->work[round] = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    double memory = (double)usage.ru_maxrss * 1024 / 1e6;
    if (memory > c->memory) c->memory = memory;
    return 0;
}

/* Splits the words at "--"; returns the number of commands. */
static int commands_of(int argc, char **argv, command *commands) {
    int n = 0;
    for (int i = 2; i < argc && n < COMMANDS; i++) {
        commands[n++].words = argv + i;
        while (i < argc && strcmp(argv[i], "--") != 0) i++;
        argv[i] = NULL;
    }
    return n;
}

int main(int argc, char **argv) {
    static command commands[COMMANDS];
    int rounds = argc > 2 ? atoi(argv[1]) : 0;
    int n = rounds < 1 || rounds > MOST ? 0 : commands_of(argc, argv, commands);
    if (!n || !commands[0].words[0]) {
        fprintf(stderr, "usage: clock ROUNDS COMMAND... [-- COMMAND...]...\n");
        return 2;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < n; i++)
            if (run(&commands[i], round, &actions)) return 1;
    posix_spawn_file_actions_destroy(&actions);
    for (int i = 0; i < n; i++) {
        qsort(commands[i].took, (size_t)rounds, sizeof(double), by_value);
        qsort(commands[i].work, (size_t)rounds, sizeof(double), by_value);
        printf("%.3f %.1f %.3f\n", commands[i].took[rounds / 2], commands[i].memory,
               commands[i].work[rounds / 2]);
    }
    return 0;
}
