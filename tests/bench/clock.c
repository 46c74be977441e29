/* clock TIMES COMMAND…: runs a command so many times with its output thrown away and prints the median of the
 * wall clock in milliseconds, the largest memory of any run in MB, and the median of the processor time in
 * milliseconds, which other work on the machine disturbs less: "1.234 5.6 1.230". */
#define _XOPEN_SOURCE 700 /* getrusage */

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { MOST = 1001 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static double worked(void) {
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static int by_value(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv) {
    int times = argc > 2 ? atoi(argv[1]) : 0;
    if (times < 1 || times > MOST) {
        fprintf(stderr, "usage: clock TIMES COMMAND...\n");
        return 2;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    double took[MOST], work[MOST];
    for (int i = 0; i < times; i++) {
        pid_t child;
        int status;
        double began = now(), before = worked();
        if (posix_spawnp(&child, argv[2], &actions, NULL, argv + 2, environ) != 0 ||
            waitpid(child, &status, 0) != child || WIFSIGNALED(status) || WEXITSTATUS(status) == 127) {
            fprintf(stderr, "clock: %s does not run\n", argv[2]);
            return 1;
        }
        took[i] = now() - began;
        work[i] = worked() - before;
    }
    posix_spawn_file_actions_destroy(&actions);
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    qsort(took, (size_t)times, sizeof *took, by_value);
    qsort(work, (size_t)times, sizeof *work, by_value);
    printf("%.3f %.1f %.3f\n", took[times / 2], (double)usage.ru_maxrss / 1024, work[times / 2]);
    return 0;
}
