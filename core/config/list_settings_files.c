/* What is listed about configurations: their rule files for `plugins`, and the ready profiles by name. */
#include "base/str.h"
#include "config/draft_settings.h"
#include "os/file.h"
#include "packs/packs.h"
#include "rulefile/find_rulefiles.h"

#include <string.h>

static const char *words_of(rl_arena *arena, const reslint_error *error) {
    if (!error->line) return rl_copy(arena, error->message, strlen(error->message));
    return rl_format(arena, "line %u: %s", (unsigned)error->line, error->message);
}

/* When a configuration cannot be used, none of its files is loaded; one of them may be the cause. */
static void list_bad(rl_arena *arena, const rl_loaded_config *one, const char *why, rl_pack_list *out) {
    for (uint32_t i = 0; i < one->files.len; i++) {
        reslint_pack_info *info = rl_push(arena, out);
        *info = one->files.items[i];
        info->n_rules = 0;
        info->problem = strcmp(info->path, one->error.path) == 0
                            ? why
                            : rl_format(arena, "%s cannot be used", one->error.path);
    }
}

void rl_configs_list(rl_configs *configs, const char *draft, rl_arena *arena, rl_pack_list *out) {
    pthread_mutex_lock(&configs->lock);
    const rl_loaded_config *one = rl_config_place_of(configs, draft)->holds;
    pthread_mutex_unlock(&configs->lock);
    bool said = !one || !one->bad;
    for (uint32_t i = 0; one && !one->bad && i < one->files.len; i++)
        *rl_push(arena, out) = one->files.items[i];
    if (said) return;
    const char *why = words_of(arena, &one->error);
    list_bad(arena, one, why, out);
    for (uint32_t i = 0; i < one->files.len; i++)
        said = said || strcmp(one->files.items[i].path, one->error.path) == 0;
    if (said) return;
    reslint_pack_info *info = rl_push(arena, out);
    *info = (reslint_pack_info){.path = rl_copy(arena, one->error.path, strlen(one->error.path)),
                                .name = "",
                                .version = "",
                                .origin = "configuration",
                                .problem = why};
}

const char *rl_configs_style(rl_arena *arena, const char *name) {
    reslint_error error;
    rl_config_reader reader = {arena, rl_home_folder(arena, "profiles", NULL), &error, false};
    return rl_config_profile(&reader, rl_str(name));
}

const char *const *rl_configs_styles(rl_arena *arena, uint32_t *count) {
    RL_VEC(const char *) list = {0};
    char **files = NULL;
    bool *folders;
    uint32_t n = 0;
    const char *folder = rl_home_folder(arena, "profiles", NULL);
    for (uint32_t i = 0; i < RL_CONFIG_PROFILES; i++) *rl_push(arena, &list) = rl_config_profiles[i];
    if (folder && rl_list_folder(arena, folder, &files, &folders, &n)) n = 0;
    for (uint32_t i = 0; i < n; i++) {
        const char *name = rl_file_stem(arena, files[i]);
        bool known = !rl_ends(rl_str(files[i]), ".yaml");
        for (uint32_t k = 0; k < list.len; k++) known = known || strcmp(list.items[k], name) == 0;
        if (!known) *rl_push(arena, &list) = name;
    }
    *count = list.len;
    return list.items;
}
