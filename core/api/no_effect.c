/* Public interface: settings that can have no effect. Those of a configuration are known once a draft to
 * which it applies has been opened. */
#include "api/internal.h"
#include "base/fail.h"
#include "base/str.h"

static void give(const rl_idle_settings *all, reslint_error *out, uint32_t max, uint32_t *count) {
    for (uint32_t i = 0; i < all->len; i++, ++*count) {
        if (*count >= max) continue;
        const rl_idle_setting *one = &all->items[i];
        memset(&out[*count], 0, sizeof out[*count]);
        rl_fail(&out[*count], one->line ? one->path : "", "%s", one->why);
        out[*count].line = one->line;
    }
}

uint32_t reslint_engine_idle_settings(const reslint_engine *engine, reslint_error *out, uint32_t max) {
    uint32_t count = 0;
    give(&engine->idle, out, max, &count);
    if (!engine->configs) return count;
    pthread_mutex_lock(&engine->configs->lock);
    for (const rl_loaded_config *one = engine->configs->files; one; one = one->next)
        give(&one->idle, out, max, &count);
    pthread_mutex_unlock(&engine->configs->lock);
    return count;
}
