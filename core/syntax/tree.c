/* Making, editing and freeing trees. Each call has a parser of its own: making one takes microseconds, and
 * nothing is shared between threads. */
#include "pack.h"
#include "syntax/syntax.h"
#include "syntax_internal.h"

#include <assert.h>
#include <pthread.h>

static rl_tree *wrap(TSTree *tree) {
    return (rl_tree *)(void *)tree;
}

static const char *read_packed(void *payload, uint32_t at, TSPoint point, uint32_t *len) {
    rl_pack *pack = payload;
    (void)point;
    *len = at < pack->text.len ? rl_pack_fill(pack, at) : 0;
    return pack->bytes;
}

/* tree-sitter's own allocator ends the program with status 1, which means findings. Ours must be set before
 * the first tree is made: a tree from another allocator could not be freed. */
static void take_allocator(void) {
    ts_set_allocator(rl_heap_get, rl_heap_get_zeroed, rl_heap_resize, rl_heap_free);
}

void rl_syntax_begin(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    (void)pthread_once(&once, take_allocator);
}

rl_tree *rl_tree_parse(reslint_str text, const rl_tree *old) {
    rl_syntax_begin();
    TSParser *parser = ts_parser_new();
    bool fits = ts_parser_set_language(parser, tree_sitter_resolution_packed());
    assert(fits && "the grammar and libtree-sitter are of different times");
    (void)fits;
    rl_pack pack;
    pack.text = text;
    TSTree *tree =
        ts_parser_parse(parser, old ? rl_ts(old) : NULL, (TSInput){&pack, read_packed, TSInputEncodingUTF8});
    ts_parser_delete(parser);
    return wrap(tree);
}

void rl_tree_free(rl_tree *tree) {
    if (tree) ts_tree_delete((TSTree *)(void *)tree);
}

void rl_tree_edit(rl_tree *tree, uint32_t begin, uint32_t old_end, uint32_t new_end) {
    /* Nobody here uses rows and columns: only the bytes of an edit matter. */
    const TSInputEdit edit = {begin, old_end, new_end, {0, begin}, {0, old_end}, {0, new_end}};
    ts_tree_edit((TSTree *)(void *)tree, &edit);
}

bool rl_tree_has_error(const rl_tree *tree) {
    return ts_node_has_error(ts_tree_root_node(rl_ts(tree)));
}
