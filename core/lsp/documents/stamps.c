/* For clients that watch no files: when a text is opened or saved, the configurations that may apply to the
 * open texts are looked at, and if one has appeared, disappeared or changed since the engine was made, the
 * engine is made again. */
#include "lsp/documents/open_texts.h"
#include "lsp/methods.h"

#include <sys/stat.h>

static void mix(uint64_t *stamp, uint64_t word) {
    *stamp = (*stamp ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    *stamp ^= *stamp >> 32;
}

static void mix_file(uint64_t *stamp, const char *path) {
    struct stat info;
    bool there = stat(path, &info) == 0;
    mix(stamp, there);
    if (!there) return;
    mix(stamp, (uint64_t)info.st_mtim.tv_sec);
    mix(stamp, (uint64_t)info.st_mtim.tv_nsec);
    mix(stamp, (uint64_t)info.st_size);
}

/* The files that decided how a text is checked. */
static void mix_settings(uint64_t *stamp, lsp_document *document) {
    uint32_t count;
    const reslint_setting *all = reslint_document_settings(document->text, &count);
    for (uint32_t i = 0; i < count; i++)
        if (all[i].value && strcmp(all[i].kind, "file") == 0) mix_file(stamp, all[i].value);
}

/* Those that might appear, in the text's folder and above it. */
static void mix_folders(rl_arena *arena, uint64_t *stamp, const char *draft) {
    char *path = rl_copy(arena, draft, strlen(draft));
    for (char *slash; path[0] == '/' && (slash = strrchr(path, '/')) != NULL; *slash = '\0') {
        *slash = '\0';
        mix_file(stamp, rl_format(arena, "%s/.reslint.yaml", path));
    }
}

static uint64_t stamp_of(lsp_server *server, lsp_document *document) {
    uint64_t stamp = 1;
    lsp_document_refresh(document);
    if (!document->problem[0]) mix_settings(&stamp, document);
    mix_folders(&server->scratch, &stamp, document->path);
    return stamp;
}

void lsp_stamps_look(lsp_server *server) {
    bool changed = false;
    if (server->client.watches_files) return;
    for (lsp_document *d = server->documents; d; d = d->next) {
        uint64_t stamp = stamp_of(server, d);
        if (d->stamp && d->stamp != stamp) changed = true;
        d->stamp = stamp;
    }
    if (!changed) return;
    lsp_reload(server, NULL);
    for (lsp_document *d = server->documents; d; d = d->next) d->stamp = stamp_of(server, d);
}
