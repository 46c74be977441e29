/* Makes the engine that the command line and the client's settings want. The command line wins; lists are
 * joined. Settings may select rules and set levels and options; they can never name native code. */
#include "lsp/documents/open_texts.h"
#include "lsp/methods.h"

typedef RL_VEC(const char *) setting_names;

/* The command line's items, then the client's, which may be a list of texts or one text. */
static const char *const *joined(rl_arena *arena, const char *const *base, const json_t *said) {
    setting_names list = {0};
    size_t i;
    json_t *item;
    for (; base && *base; base++) *rl_push(arena, &list) = *base;
    if (json_is_string(said)) *rl_push(arena, &list) = json_string_value(said);
    json_array_foreach((json_t *)(uintptr_t)said, i, item) {
        if (json_is_string(item)) *rl_push(arena, &list) = json_string_value(item);
    }
    if (!list.len) return NULL;
    *rl_push(arena, &list) = NULL;
    return list.items;
}

/* The same for severities, which may also be {"rule": "level"}. */
static const char *const *severities(rl_arena *arena, const char *const *base, const json_t *said) {
    json_t *list = json_array(), *level;
    const char *rule;
    if (!json_is_object(said)) {
        json_decref(list);
        return joined(arena, base, said);
    }
    json_object_foreach((json_t *)(uintptr_t)said, rule, level) {
        const char *text = json_string_value(level);
        if (text) json_array_append_new(list, json_string(rl_format(arena, "%s=%s", rule, text)));
    }
    const char *const *found = joined(arena, base, list);
    setting_names copies = {0};
    for (; found && *found; found++) *rl_push(arena, &copies) = rl_copy(arena, *found, strlen(*found));
    json_decref(list);
    if (!copies.len) return NULL;
    *rl_push(arena, &copies) = NULL;
    return copies.items;
}

static const char *or_said(const char *base, const json_t *settings, const char *name) {
    const char *said = lsp_text(settings, name);
    return base ? base : said && said[0] ? said : NULL;
}

static reslint_settings settings_of(lsp_server *server) {
    reslint_settings all = *server->base;
    const json_t *said = server->settings;
    rl_arena *arena = &server->scratch;
    all.fixes_later = true;
    all.profile = or_said(all.profile, said, "profile");
    all.stage = or_said(all.stage, said, "stage");
    all.config = or_said(all.config, said, "config");
    all.select = joined(arena, all.select, lsp_get(said, "select"));
    all.ignore = joined(arena, all.ignore, lsp_get(said, "ignore"));
    all.severity = severities(arena, all.severity, lsp_get(said, "severity"));
    return all;
}

void lsp_engine_make(lsp_server *server, const json_t *settings) {
    if (settings) {
        json_decref(server->settings);
        server->settings = json_deep_copy(settings);
    }
    reslint_settings all = settings_of(server);
    reslint_engine *old = server->engine;
    memset(&server->broken, 0, sizeof server->broken);
    server->engine = reslint_engine_new(&all, &server->broken);
    server->generation++;
    server->idle_said = 0;
    lsp_documents_reread(server);
    reslint_engine_free(old);
}
