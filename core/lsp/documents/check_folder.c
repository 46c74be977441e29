/* See check_folder.h. */
#include "lsp/documents/check_folder.h"

#include "lsp/features/diagnostics.h"
#include "lsp/methods.h"
#include "os/file.h"
#include "os/paths.h"

#include <errno.h>
#include <sys/stat.h>

enum { DEEPEST = 64 };
#define LARGEST_FILE ((size_t)64 * 1024 * 1024)

typedef struct folder_entry {
    const char *path;
    uint32_t depth; /* of a folder */
} folder_entry;

typedef struct lsp_folder_job {
    rl_arena arena; /* the job itself and all paths */
    json_t *id;
    json_t *previous; /* URI -> id of the result that the client has */
    json_t *reports;  /* the answer to workspace/diagnostic; NULL: diagnostics are published */
    RL_VEC(folder_entry) folders, files;
    uint32_t folder_at, file_at;
    json_t *token;          /* of the progress, or NULL */
    json_int_t token_asked; /* our pending request to create the token; 0: none */
    bool shown;             /* progress has begun */
    int percent;
    json_int_t errors, warnings, infos;
} lsp_folder_job;

/* ---- progress ---- */

static void progress(lsp_server *server, json_t *value) {
    lsp_folder_job *job = server->job;
    lsp_notify(server, "$/progress", json_pack("{s:O,s:o}", "token", job->token, "value", value));
}

static void begin_progress(lsp_server *server) {
    server->job->shown = true;
    progress(server, json_pack("{s:s,s:s,s:b,s:i}", "kind", "begin", "title", "Checking drafts",
                               "cancellable", 1, "percentage", 0));
}

/* A token from the client is used at once, one of ours once the client has agreed to it. */
static void ask_for_progress(lsp_server *server, const json_t *params) {
    lsp_folder_job *job = server->job;
    const json_t *token = lsp_get(params, "workDoneToken");
    if (json_is_string(token) || json_is_integer(token)) {
        job->token = json_deep_copy(token);
        begin_progress(server);
    } else if (server->client.makes_progress) {
        job->token = lsp_string_of(rl_format(&job->arena, "reslint-%u", ++server->opened));
        job->token_asked =
            lsp_request(server, "window/workDoneProgress/create", json_pack("{s:O}", "token", job->token));
    }
}

void lsp_folder_answered(lsp_server *server, json_int_t id, bool well) {
    lsp_folder_job *job = server->job;
    if (!job || !id || job->token_asked != id) return;
    job->token_asked = 0;
    if (well) begin_progress(server);
}

static void report_progress(lsp_server *server) {
    lsp_folder_job *job = server->job;
    int percent = job->files.len ? (int)((uint64_t)job->file_at * 100 / job->files.len) : 100;
    if (!job->shown || percent == job->percent) return;
    job->percent = percent;
    const char *message = rl_format(&server->scratch, "%u of %u", job->file_at, job->files.len);
    progress(server, json_pack("{s:s,s:s,s:i}", "kind", "report", "message", message, "percentage", percent));
}

/* ---- beginning and end ---- */

static bool begin(lsp_server *server, const json_t *params, lsp_error *error) {
    if (server->job) {
        *error = (lsp_error){LSP_REQUEST_FAILED, "folders are being checked already"};
        return false;
    }
    rl_arena arena = {0};
    lsp_folder_job *job = rl_alloc(&arena, sizeof *job);
    job->arena = arena;
    job->id = json_deep_copy(server->asked);
    job->previous = json_object();
    server->job = job;
    ask_for_progress(server, params);
    *error = (lsp_error){LSP_LATER, NULL};
    return true;
}

static void add_folder(lsp_folder_job *job, const char *uri) {
    if (!uri || !rl_starts_ci(rl_str(uri), "file://")) return;
    *(folder_entry *)rl_push(&job->arena, &job->folders) = (folder_entry){lsp_path_of(&job->arena, uri), 0};
}

static void add_roots(lsp_server *server) {
    size_t i;
    json_t *uri;
    json_array_foreach(server->folders, i, uri) add_folder(server->job, json_string_value(uri));
}

json_t *lsp_workspace_diagnostics(lsp_server *server, const json_t *params, lsp_error *error) {
    size_t i;
    json_t *one;
    lsp_is_asked(server);
    if (!begin(server, params, error)) return NULL;
    server->job->reports = json_array();
    json_array_foreach(lsp_get(params, "previousResultIds"), i, one) {
        const char *uri = lsp_text(one, "uri");
        json_t *name = lsp_get(one, "value");
        if (uri && json_is_string(name)) json_object_set(server->job->previous, uri, name);
    }
    add_roots(server);
    return NULL;
}

json_t *lsp_check_folders(lsp_server *server, const json_t *params, const json_t *uri, lsp_error *error) {
    if (!begin(server, params, error)) return NULL;
    if (json_is_string(uri))
        add_folder(server->job, json_string_value(uri));
    else
        add_roots(server);
    return NULL;
}

json_t *lsp_cancel_progress(lsp_server *server, const json_t *params, lsp_error *error) {
    const json_t *token = lsp_get(params, "token");
    (void)error;
    if (server->job && json_equal(server->job->token, token)) lsp_folder_end(server, true);
    return NULL;
}

const json_t *lsp_folder_id(const lsp_server *server) {
    return server->job ? server->job->id : NULL;
}

static json_t *answer_of(lsp_folder_job *job) {
    if (job->reports) return json_pack("{s:O}", "items", job->reports);
    return json_pack("{s:I,s:I,s:I,s:I}", "files", (json_int_t)job->files.len, "errors", job->errors,
                     "warnings", job->warnings, "infos", job->infos);
}

void lsp_folder_end(lsp_server *server, bool cancelled) {
    lsp_folder_job *job = server->job;
    if (!job) return;
    if (job->shown) progress(server, json_pack("{s:s}", "kind", "end"));
    if (cancelled)
        lsp_answer_error(server, job->id, LSP_REQUEST_CANCELLED, "cancelled");
    else
        lsp_answer(server, job->id, answer_of(job));
    server->job = NULL;
    json_decref(job->id);
    json_decref(job->previous);
    json_decref(job->reports);
    json_decref(job->token);
    rl_arena arena = job->arena;
    rl_arena_free(&arena);
}

/* ---- the work ---- */

static bool is_draft(const char *name) {
    static const char *const ends[] = {".md", ".markdown", ".txt", ".text"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (rl_ends(rl_str(name), ends[i])) return true;
    return false;
}

/* Like the command line, it leaves out hidden entries and links to folders. */
static void list_folder(lsp_server *server) {
    lsp_folder_job *job = server->job;
    folder_entry folder = job->folders.items[job->folder_at++];
    char **names;
    bool *is_folder;
    uint32_t count;
    if (rl_list_folder(&server->scratch, folder.path, &names, &is_folder, &count)) return;
    for (uint32_t i = 0; i < count; i++) {
        if (names[i][0] == '.' || (!is_folder[i] && !is_draft(names[i]))) continue;
        folder_entry found = {rl_format(&job->arena, "%s/%s", folder.path, names[i]), folder.depth + 1};
        if (!is_folder[i])
            *(folder_entry *)rl_push(&job->arena, &job->files) = found;
        else if (found.depth < DEEPEST && !rl_is_link(found.path))
            *(folder_entry *)rl_push(&job->arena, &job->folders) = found;
    }
}

static void count_findings(lsp_folder_job *job, lsp_document *document) {
    uint32_t count;
    const reslint_finding *all = lsp_findings(document, &count);
    for (uint32_t i = 0; i < count; i++) {
        job->errors += all[i].severity == RESLINT_ERROR;
        job->warnings += all[i].severity == RESLINT_WARNING;
        job->infos += all[i].severity == RESLINT_INFO;
    }
}

static void add_report(lsp_folder_job *job, const char *uri, json_t *version, json_t *report) {
    json_object_set_new(report, "uri", lsp_string_of(uri));
    json_object_set_new(report, "version", version);
    json_array_append_new(job->reports, report);
}

/* For an open text the editor's contents count, not the file's. */
static bool is_open(lsp_server *server, const char *uri) {
    lsp_folder_job *job = server->job;
    for (lsp_document *d = server->documents; d; d = d->next) {
        if (strcmp(d->uri, uri) != 0 && strcmp(d->path, job->files.items[job->file_at].path) != 0) continue;
        const char *previous = json_string_value(json_object_get(job->previous, d->uri));
        count_findings(job, d);
        if (job->reports)
            add_report(job, d->uri, d->has_version ? json_integer(d->version) : json_null(),
                       lsp_report(server, d, previous));
        return true;
    }
    return false;
}

static const char *name_of_file(lsp_server *server, const struct stat *info) {
    return rl_format(&server->scratch, "%u.%lld.%ld.%lld", server->generation,
                     (long long)info->st_mtim.tv_sec, (long)info->st_mtim.tv_nsec, (long long)info->st_size);
}

static void check_file(lsp_server *server, const char *path, const char *uri, const char *name) {
    lsp_folder_job *job = server->job;
    char *bytes;
    size_t len;
    if (rl_read_file(&server->scratch, path, LARGEST_FILE, &bytes, &len)) return;
    if (len && memchr(bytes, '\0', len)) return; /* not text */
    lsp_document *document = lsp_document_make(server, uri, bytes, len);
    count_findings(job, document);
    json_t *list = lsp_diagnostics(server, document);
    if (job->reports)
        add_report(job, uri, json_null(),
                   json_pack("{s:s,s:s,s:o}", "kind", "full", "resultId", name, "items", list));
    else if (server->asks)
        json_decref(list);
    else
        lsp_publish(server, uri, NULL, list);
    lsp_document_end(document);
}

static void next_file(lsp_server *server) {
    lsp_folder_job *job = server->job;
    const char *path = job->files.items[job->file_at].path, *uri = lsp_uri_of(&server->scratch, path);
    struct stat info;
    if (!is_open(server, uri) && stat(path, &info) == 0 && S_ISREG(info.st_mode)) {
        const char *name = name_of_file(server, &info);
        const char *previous = json_string_value(json_object_get(job->previous, uri));
        if (previous && strcmp(previous, name) == 0 && job->reports)
            add_report(job, uri, json_null(), json_pack("{s:s,s:s}", "kind", "unchanged", "resultId", name));
        else
            check_file(server, path, uri, name);
    }
    job->file_at++;
    report_progress(server);
}

bool lsp_folder_step(lsp_server *server) {
    lsp_folder_job *job = server->job;
    if (!job) return false;
    if (job->folder_at < job->folders.len)
        list_folder(server);
    else if (job->file_at < job->files.len)
        next_file(server);
    else
        lsp_folder_end(server, false);
    rl_arena_free(&server->scratch);
    return true;
}
