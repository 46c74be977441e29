/* Blocks double from 64 KiB to 4 MiB; a larger piece gets a block of its own. The last piece of a block can
 * grow in place, so that vectors built one after the other cost no copies; a large vector moves to a block of
 * its own and takes that block along, so that it leaves no halves and quarters of itself behind. Large blocks
 * ask for large pages where the system has them: otherwise a text of ten megabytes waits for thousands of
 * small ones. */
#define _DEFAULT_SOURCE 1 /* for madvise, which is not in POSIX */
#include "base/arena.h"
#include "base/written.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { ALIGN = 16 };
#define FIRST_BLOCK   ((size_t)64 * 1024)
#define LARGEST_BLOCK ((size_t)4 * 1024 * 1024 - 2 * ALIGN) /* a whole number of pages with its header */
#define LARGE_PAGE    ((size_t)2 * 1024 * 1024)
#define LARGE_PIECE   ((size_t)256 * 1024) /* from this size on a piece that grows gets its own block */

struct rl_arena_block {
    struct rl_arena_block *next, *previous;
    size_t size, used;
};

static size_t header(void) {
    return (sizeof(struct rl_arena_block) + ALIGN - 1) / ALIGN * ALIGN;
}

static char *start_of(struct rl_arena_block *block) {
    return (char *)block + header();
}

/* Its message is true whatever was being done when memory ran out. */
static _Noreturn void out_of_memory(void) {
    unsigned written = rl_files_written();
    if (!written)
        fputs("reslint: out of memory; no file was changed\n", stderr);
    else
        fprintf(stderr,
                "reslint: out of memory; %u %s written before that, each of them whole, and no other was "
                "changed\n",
                written, written == 1 ? "file was" : "files were");
    exit(2);
}

void rl_arena_init(rl_arena *arena) {
    arena->blocks = NULL;
    arena->used = 0;
}

void rl_arena_free(rl_arena *arena) {
    for (struct rl_arena_block *block = arena->blocks; block;) {
        struct rl_arena_block *next = block->next;
        free(block);
        block = next;
    }
    rl_arena_init(arena);
}

void rl_arena_reset(rl_arena *arena) {
#ifndef RL_ARENA_PLAIN
    struct rl_arena_block *largest = arena->blocks;
    for (struct rl_arena_block *block = largest; block; block = block->next)
        if (block->size > largest->size) largest = block;
    if (largest && largest->size <= LARGEST_BLOCK) {
        for (struct rl_arena_block *block = arena->blocks; block;) {
            struct rl_arena_block *next = block->next;
            if (block != largest) free(block);
            block = next;
        }
        largest->next = largest->previous = NULL;
        largest->used = 0;
        *arena = (rl_arena){largest, 0};
        return;
    }
#endif
    rl_arena_free(arena);
}

static void *get_memory(size_t size) {
#if defined(MADV_HUGEPAGE) && !defined(RL_ARENA_PLAIN)
    void *memory = NULL;
    if (size >= 2 * LARGE_PAGE) {
        if (posix_memalign(&memory, LARGE_PAGE, size) != 0) return NULL;
        (void)madvise(memory, size / LARGE_PAGE * LARGE_PAGE, MADV_HUGEPAGE); /* may be refused */
        return memory;
    }
#endif
    return malloc(size);
}

static struct rl_arena_block *resize_block(struct rl_arena_block *block, size_t size) {
#ifdef RL_ARENA_PLAIN /* it must move, so that whoever still looks at the old place is caught */
    struct rl_arena_block *moved = malloc(size);
    if (!moved) return NULL;
    memcpy(moved, block, header() + block->size);
    free(block);
    return moved;
#else
    return realloc(block, size);
#endif
}

/* Links the block in after `previous`; NULL puts it at the head, from which the next pieces are taken. */
static void link_block(rl_arena *arena, struct rl_arena_block *block, struct rl_arena_block *previous) {
    block->previous = previous;
    block->next = previous ? previous->next : arena->blocks;
    if (block->next) block->next->previous = block;
    if (previous)
        previous->next = block;
    else
        arena->blocks = block;
}

static struct rl_arena_block *add_block(rl_arena *arena, size_t size, struct rl_arena_block *previous) {
    if (size > SIZE_MAX - header()) out_of_memory();
    struct rl_arena_block *block = get_memory(header() + size);
    if (!block) out_of_memory();
    block->size = size;
    block->used = 0;
    link_block(arena, block, previous);
    return block;
}

void *rl_alloc_raw(rl_arena *arena, size_t size) {
    if (size > SIZE_MAX - 2 * ALIGN) out_of_memory();
    size_t rounded = (size + ALIGN - 1) / ALIGN * ALIGN;
    if (!rounded) rounded = ALIGN;
    struct rl_arena_block *block = arena->blocks;
#ifdef RL_ARENA_PLAIN
    block = add_block(arena, size ? size : 1, NULL);
    rounded = block->size;
#else
    if (!block || block->size - block->used < rounded) {
        size_t next = block ? block->size * 2 : FIRST_BLOCK;
        if (next > LARGEST_BLOCK) next = LARGEST_BLOCK;
        if (next < FIRST_BLOCK) next = FIRST_BLOCK;
        block = add_block(arena, rounded > next ? rounded : next, NULL);
    }
#endif
    void *piece = start_of(block) + block->used;
    block->used += rounded;
    arena->used += rounded;
    return piece;
}

void *rl_alloc(rl_arena *arena, size_t size) {
    return memset(rl_alloc_raw(arena, size), 0, size);
}

void *rl_alloc_n(rl_arena *arena, size_t count, size_t size) {
    if (size && count > SIZE_MAX / size) out_of_memory();
    return rl_alloc(arena, count * size);
}

/* The block that holds this piece and nothing else; NULL if there is none. */
static struct rl_arena_block *own_block(const rl_arena *arena, void *piece) {
#ifdef RL_ARENA_PLAIN
    (void)arena;
    return (struct rl_arena_block *)(void *)((char *)piece - header());
#else
    struct rl_arena_block *block = arena->blocks;
    while (block && start_of(block) != piece) block = block->next;
    return block && block != arena->blocks && block->used == block->size ? block : NULL;
#endif
}

/* For pieces that keep growing: the block moves with what is in it, and nothing is left in the old place. */
static char *grow_alone(rl_arena *arena, void *old, size_t old_size, size_t new_size) {
    size_t size = (new_size + ALIGN - 1) / ALIGN * ALIGN;
    if (size < new_size || size > SIZE_MAX - header()) out_of_memory();
    struct rl_arena_block *block = own_block(arena, old), *moved;
    if (!block) {
        moved = add_block(arena, size, arena->blocks);
        memcpy(start_of(moved), old, old_size);
        arena->used += size;
    } else {
        arena->used += size - block->size;
        moved = resize_block(block, header() + size);
        if (!moved) out_of_memory();
        if (moved->previous)
            moved->previous->next = moved;
        else
            arena->blocks = moved;
        if (moved->next) moved->next->previous = moved;
    }
    moved->size = moved->used = size;
    return start_of(moved);
}

void *rl_grow_raw(rl_arena *arena, void *old, size_t old_size, size_t new_size) {
    if (!old) return rl_alloc_raw(arena, new_size);
    if (new_size <= old_size) return old;
#ifdef RL_ARENA_PLAIN
    return grow_alone(arena, old, old_size, new_size);
#else
    struct rl_arena_block *block = arena->blocks;
    size_t rounded = (old_size + ALIGN - 1) / ALIGN * ALIGN;
    size_t wanted = (new_size + ALIGN - 1) / ALIGN * ALIGN;
    if (block && rounded && wanted >= new_size && (char *)old + rounded == start_of(block) + block->used &&
        wanted - rounded <= block->size - block->used) {
        block->used += wanted - rounded;
        arena->used += wanted - rounded;
        return old;
    }
    if (new_size >= LARGE_PIECE) return grow_alone(arena, old, old_size, new_size);
    return memcpy(rl_alloc_raw(arena, new_size), old, old_size);
#endif
}

void *rl_grow(rl_arena *arena, void *old, size_t old_size, size_t new_size) {
    if (!old) old_size = 0;
    char *piece = rl_grow_raw(arena, old, old_size, new_size);
    if (new_size > old_size) memset(piece + old_size, 0, new_size - old_size);
    return piece;
}

char *rl_copy(rl_arena *arena, const char *text, size_t len) {
    if (len == SIZE_MAX) out_of_memory();
    char *copy = rl_alloc_raw(arena, len + 1);
    if (len) memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *rl_format_list(rl_arena *arena, const char *fmt, va_list args) {
    va_list again;
    char small[256]; /* nearly everything fits and need not be formatted twice */
    va_copy(again, args);
    int len = vsnprintf(small, sizeof small, fmt, args);
    char *text = rl_alloc_raw(arena, len < 0 ? 1 : (size_t)len + 1);
    text[0] = '\0';
    if (len > 0 && (size_t)len < sizeof small)
        memcpy(text, small, (size_t)len + 1);
    else if (len > 0)
        vsnprintf(text, (size_t)len + 1, fmt, again);
    va_end(again);
    return text;
}

char *rl_format(rl_arena *arena, const char *fmt, ...) {
    va_list args;
    va_start(args, fmt);
    char *text = rl_format_list(arena, fmt, args);
    va_end(args);
    return text;
}

void *rl_heap_get(size_t size) {
    void *memory = malloc(size ? size : 1);
    if (!memory) out_of_memory();
    return memory;
}

void *rl_heap_get_zeroed(size_t count, size_t size) {
    void *memory = calloc(count ? count : 1, size ? size : 1);
    if (!memory) out_of_memory();
    return memory;
}

void *rl_heap_resize(void *old, size_t size) {
    void *memory = realloc(old, size ? size : 1);
    if (!memory) out_of_memory();
    return memory;
}

void rl_heap_free(void *memory) {
    free(memory);
}
