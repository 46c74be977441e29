/* See pack_queries.h. A query is found by its address; a pack has few. */
#include "packs/pack_queries.h"
#include "base/fail.h"
#include "base/str.h"
#include "base/vec.h"
#include "rulefile/run/predicates.h"

enum { MOST_EXTENSIONS = 64, MOST_QUERIES = 1000 };

typedef struct query_entry {
    const reslint_query *query;
    rl_decl_query *made;
    const char *const *names; /* of its captures */
} query_entry;

struct rl_pack_queries {
    rl_queries face; /* first, so that the walk's pointer leads here */
    rl_arena *arena;
    RL_VEC(query_entry) entries;
};

typedef struct running {
    const rl_query_task *task;
    const query_entry *one;
} running;

static bool pass_on(void *data, const rl_decl_found *found) {
    const running *r = data;
    return r->task->visit(r->task->data, found->match, r->one->names);
}

static uint32_t run(const rl_queries *face, const reslint_query *query, const rl_query_task *task) {
    const rl_pack_queries *queries = (const rl_pack_queries *)face;
    running r = {task, NULL};
    for (uint32_t i = 0; i < queries->entries.len; i++)
        if (queries->entries.items[i].query == query) r.one = &queries->entries.items[i];
    if (!r.one) return RESLINT_QUERY_UNKNOWN;
    rl_matcher matcher;
    rl_matcher_make(task->arena, &matcher);
    bool whole = rl_decl_query_run(r.one->made, task->tree, task->text, task->within, &matcher, pass_on, &r);
    return whole ? RESLINT_QUERY_DONE : RESLINT_QUERY_TOO_WIDE;
}

rl_pack_queries *rl_pack_queries_new(rl_arena *arena) {
    rl_pack_queries *queries = rl_alloc(arena, sizeof *queries);
    queries->face.run = run;
    queries->arena = arena;
    return queries;
}

static void drop_from(rl_pack_queries *queries, uint32_t first) {
    while (queries->entries.len > first)
        rl_decl_query_free(queries->entries.items[--queries->entries.len].made);
}

void rl_pack_queries_end(rl_pack_queries *queries) {
    if (queries) drop_from(queries, 0);
}

static const char *const *names_of(rl_arena *arena, const rl_decl_query *query) {
    uint32_t n = rl_decl_query_names(query);
    const char **names = rl_alloc_n(arena, n, sizeof *names);
    for (uint32_t i = 0; i < n; i++) {
        reslint_str name = rl_decl_query_name(query, i);
        names[i] = rl_copy(arena, name.ptr, name.len);
    }
    return names;
}

static bool refuse(const reslint_pack *pack, const char *path, const reslint_query *query, uint32_t offset,
                   const char *why, reslint_error *error) {
    uint32_t line = 1, column = 1;
    for (uint32_t i = 0; i < offset; i++, column++)
        if (query->text[i] == '\n') line++, column = 0;
    return rl_fail(error, path, "The query %.60s of the pack %s cannot be used, line %u, column %u: %s",
                   query->name, pack->name, (unsigned)line, (unsigned)column, why);
}

static bool add(rl_pack_queries *queries, const reslint_pack *pack, const char *path,
                const reslint_query *query, reslint_error *error) {
    char why[300];
    uint32_t offset = 0;
    if (!query->name || !query->text)
        return rl_fail(error, path, "A query of the pack %s has no name or no text.", pack->name);
    rl_decl_query *made = rl_decl_query_new(query->text, &offset, why, sizeof why);
    if (!made) return refuse(pack, path, query, offset, why, error);
    *rl_push(queries->arena, &queries->entries) = (query_entry){query, made, names_of(queries->arena, made)};
    return true;
}

bool rl_pack_queries_add(rl_pack_queries *queries, const reslint_pack *pack, const char *path,
                         reslint_error *error) {
    const reslint_extension *extension = pack->extensions;
    uint32_t before = queries->entries.len;
    for (uint32_t i = 0; extension && extension->id && i < MOST_EXTENSIONS; i++, extension++) {
        if (strcmp(extension->id, RESLINT_QUERY_ID) != 0) continue;
        const reslint_query *const *list = extension->ptr;
        for (uint32_t k = 0; list && list[k]; k++) {
            bool good =
                k < MOST_QUERIES
                    ? add(queries, pack, path, list[k], error)
                    : rl_fail(error, path, "The pack %s has a list of queries without end.", pack->name);
            if (good) continue;
            drop_from(queries, before);
            return false;
        }
    }
    return true;
}

const rl_queries *rl_pack_queries_face(const rl_pack_queries *queries) {
    return &queries->face;
}
