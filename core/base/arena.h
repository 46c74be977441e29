/* An arena: memory that is freed all at once. Every allocation of the project comes from one (the only malloc
 * is in arena.c). Zeroed, aligned for any type. With RL_ARENA_PLAIN each piece is a malloc of its own, so
 * that sanitizers see overruns. Not shared between threads. Running out of memory ends the process with
 * status 2 and a sentence that says which files had been written by then: no caller has to test for NULL. A
 * file that was being written stays as it was. */
#ifndef RL_BASE_ARENA_H
#define RL_BASE_ARENA_H
#include "base/printf.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

typedef struct rl_arena {
    struct rl_arena_block *blocks; /* owned */
    size_t used;                   /* bytes handed out, for statistics */
} rl_arena;

/* Owner: the caller, who frees it with rl_arena_free. A zeroed struct is an empty arena too. */
void rl_arena_init(rl_arena *arena);
void rl_arena_free(rl_arena *arena);
/* Frees everything that was handed out, but keeps one block for what comes next. */
void rl_arena_reset(rl_arena *arena);

/* Zeroed memory that lives as long as the arena. `size` 0 gives a valid pointer. */
void *rl_alloc(rl_arena *arena, size_t size);
/* The same, but not zeroed: for what is written at once. */
void *rl_alloc_raw(rl_arena *arena, size_t size);
/* count * size with overflow checked. */
void *rl_alloc_n(rl_arena *arena, size_t count, size_t size);
/* A larger piece with the old contents and zeros after them; it grows in place if `old` was the last piece
 * handed out. Pointers into `old` are invalid afterwards, since a large piece takes its memory along. */
void *rl_grow(rl_arena *arena, void *old, size_t old_size, size_t new_size);
/* The same, but what comes after the old contents is not zeroed: memory that is not touched is not used. */
void *rl_grow_raw(rl_arena *arena, void *old, size_t old_size, size_t new_size);
/* A NUL-terminated copy. */
char *rl_copy(rl_arena *arena, const char *text, size_t len);
/* printf into the arena. */
char *rl_format(rl_arena *arena, const char *fmt, ...) RL_PRINTF(2, 3);
char *rl_format_list(rl_arena *arena, const char *fmt, va_list args) RL_PRINTF(2, 0);

/* For libraries that ask for an allocator and that, if there is no memory, would end the program in their own
 * way or go on with half of what they asked for: they get the memory, or the program ends as above. */
void *rl_heap_get(size_t size);
void *rl_heap_get_zeroed(size_t count, size_t size);
void *rl_heap_resize(void *old, size_t size);
void rl_heap_free(void *memory);
#endif
