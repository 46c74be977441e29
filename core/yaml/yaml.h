/* The user's YAML as a small tree with the place of everything in the file. What a rule file has no use for
 * is refused: aliases and anchors (which could grow without bound), tags, several documents, keys that are
 * not words or occur twice; so are files, trees and nesting beyond a limit. */
#ifndef RL_YAML_YAML_H
#define RL_YAML_YAML_H
#include "api/findings.h"
#include "base/arena.h"
#include "base/fail.h"

enum { RL_YAML_MOST_BYTES = 1024 * 1024, RL_YAML_MOST_NODES = 200000, RL_YAML_MOST_DEPTH = 12 };

typedef enum rl_yaml_kind { RL_YAML_SCALAR, RL_YAML_LIST, RL_YAML_MAP } rl_yaml_kind;

/* One value; in a map `key` is its key. Lines and columns count from 1. */
typedef struct rl_yaml {
    rl_yaml_kind kind;
    uint32_t line, column;
    reslint_str text;          /* of a scalar; NUL-terminated */
    bool quoted;               /* it was in quotation marks or is a block of lines: never "nothing" */
    const struct rl_yaml *key; /* a scalar, or NULL */
    const struct rl_yaml *first, *next;
    uint32_t count; /* of a list's or map's children */
} rl_yaml;

/* The tree of a file, in the arena. On failure returns NULL and fills `error`, line and column included. */
const rl_yaml *rl_yaml_read_file(rl_arena *arena, const char *path, reslint_error *error);
/* The same for text in memory. */
const rl_yaml *rl_yaml_read(rl_arena *arena, reslint_str text, const char *path, reslint_error *error);
/* The value of a key of a map, or NULL. */
const rl_yaml *rl_yaml_get(const rl_yaml *map, const char *key);
/* The item of a list that follows `before`, the first one if that is NULL; NULL after the last. A word instead
 * of a list is one item, and nothing (NULL, or no text) none. Iterate:
 *   for (item = NULL; (item = rl_yaml_item(list, item)) != NULL;) */
const rl_yaml *rl_yaml_item(const rl_yaml *list, const rl_yaml *before);
/* Says where in the file an error is; always false. */
bool rl_yaml_place(reslint_error *error, const rl_yaml *at);
/* Fills an error about a place in the file: printf into the message. Always false. */
#define rl_yaml_fail(error, path, at, ...) (rl_fail(error, path, __VA_ARGS__), rl_yaml_place(error, at))
#endif
