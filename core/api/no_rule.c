/* Public interface: was any rule on? A configuration that came with a text may switch all of them off, and
 * the result must not look as if all were well. */
#include "api/internal.h"
#include "base/str.h"
#include "reslint/kit/elements.h"

enum { MOST_NAMED = 3 };

/* The rule that reports a text without a resolution does not count: it looks at nothing in one. */
static bool looks_at_something(const reslint_rule *rule) {
    return strcmp(rule->id, RL_NO_RESOLUTION) != 0;
}

static bool any_on(const rl_view *view, const reslint_resolution *facts) {
    for (uint32_t i = 0; i < view->rules->len; i++) {
        const reslint_rule *rule = view->rules->items[i].info.rule;
        if (looks_at_something(rule) &&
            rl_level(rule, &view->settings.rules[i], facts->profile, facts->stage) != RESLINT_OFF)
            return true;
    }
    return false;
}

static bool same(const rl_origin *a, const rl_origin *b) {
    return a->line == b->line && strcmp(a->path, b->path) == 0;
}

static const char *origin_words(rl_arena *arena, const rl_origin *from) {
    if (!from->line) return from->path;
    return rl_format(arena, "%s, line %u", from->path, (unsigned)from->line);
}

/* "--select and .reslint.yaml, line 3" */
static const char *by_whom(reslint_document *document) {
    const rl_view *view = document->view;
    const rl_origin *named[MOST_NAMED];
    const char *words = "";
    uint32_t count = 0;
    for (uint32_t i = 0; i < view->rules->len && count < MOST_NAMED; i++) {
        const rl_origin *from = rl_switched_off_by(&view->settings.rules[i]);
        if (!from || !looks_at_something(view->rules->items[i].info.rule)) continue;
        uint32_t at = 0;
        while (at < count && !same(named[at], from)) at++;
        if (at < count) continue;
        named[count++] = from;
        words = rl_format(&document->made, "%s%s%s", words, words[0] ? " and " : "",
                          origin_words(&document->made, from));
    }
    return words;
}

const char *reslint_document_no_rule(reslint_document *document) {
    bool any = false;
    for (const reslint_node *n = document->model.document->first_child; n; n = n->next) {
        if (!rk_is_checked(n)) continue;
        if (any_on(document->view, n->as.resolution)) return NULL;
        any = true;
    }
    return any ? by_whom(document) : NULL;
}
