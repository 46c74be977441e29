/* reslint recognises its own files by how they begin: each format always begins in the same way. Of other
 * files, those that are named like drafts, contain a resolution, or come from a word processor are somebody's
 * work. */
#include "cli/reads_as_draft.h"

#include "api/reslint.h"
#include "base/str.h"
#include "cli/formats/printer.h"
#include "cli/inputs.h"
#include "os/file.h"

#include <errno.h>
#include <string.h>

static const size_t MOST_READ = (size_t)64 * 1024 * 1024;
enum { HEAD = 4096 };

/* "~$draft.docx" does not count: in it Word records who has the draft open. */
bool cli_named_as_draft(const char *name) {
    static const char *const endings[] = {".md", ".markdown", ".txt", ".text", ".docx"};
    const char *slash = strrchr(name, '/');
    reslint_str s = rl_str(slash ? slash + 1 : name);
    if (rl_starts(s, "~$")) return false;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        uint32_t len = (uint32_t)strlen(endings[i]);
        if (s.len > len && rl_same_ci(rl_slice(s, s.len - len, s.len), rl_str(endings[i]))) return true;
    }
    return false;
}

static bool is_settings(const char *name) {
    return rl_ends(rl_str(name), ".yaml") || rl_ends(rl_str(name), ".yml");
}

/* The beginning of the contents, after a byte order mark and white space. */
static reslint_str head_of(const char *bytes, size_t len, uint32_t most) {
    reslint_str start = rl_trim((reslint_str){bytes, len < most ? (uint32_t)len : most});
    return rl_starts(start, "\xEF\xBB\xBF") ? rl_trim(rl_slice(start, 3, start.len)) : start;
}

/* A page saved from a browser or a word processor, recognised by its beginning. */
static bool is_web_page(const char *bytes, size_t len) {
    reslint_str start = head_of(bytes, len, 512);
    static const char *const heads[] = {"<!doctype html", "<html", "<?xml"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (rl_starts_ci(start, heads[i])) return true;
    return false;
}

const char *cli_other_format(const char *bytes, size_t len) {
    if (is_web_page(bytes, len))
        return "is a web page (HTML or XML): save it as plain text (.txt) or as a Word file (.docx)";
    return NULL;
}

/* Word files, old and new, PDF, Rich Text. */
static bool is_document(const char *bytes, size_t len) {
    static const char *const heads[] = {"PK\3\4", "\xD0\xCF\x11\xE0", "%PDF-", "{\\rtf"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (len >= strlen(heads[i]) && memcmp(bytes, heads[i], strlen(heads[i])) == 0) return true;
    return false;
}

/* "PATH:7:27: error" */
static bool is_finding(reslint_str line) {
    static const char *const levels[] = {": error", ": warning", ": info"};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        uint32_t at = rl_find(line, levels[i], 0), digits = 0;
        if (at == UINT32_MAX) continue;
        while (at > 0 && rl_is_digit((unsigned char)line.ptr[at - 1])) at--, digits++;
        if (digits && at > 1 && line.ptr[at - 1] == ':' && rl_is_digit((unsigned char)line.ptr[at - 2]))
            return true;
    }
    return false;
}

/* The first line of a list of findings, or of what was recognised in a text. */
static bool is_own_listing(reslint_str head) {
    reslint_str line = {"", 0}, next = head;
    (void)rl_take(&next, '\n', &line);
    if (is_finding(line) || rl_find(line, ": read as ", 0) != UINT32_MAX) return true;
    if (rl_find(line, "  (pack ", 0) != UINT32_MAX && rl_starts(next, "Level ")) return true;
    if (rl_find(line, ": a ", 0) != UINT32_MAX && rl_find(line, "; ", 0) != UINT32_MAX)
        return rl_starts(next, "  title ") || rl_starts(next, "  organ ") || rl_starts(next, "  PP ");
    return rl_starts(line, "--- ") && rl_starts(next, "+++ ");
}

static bool is_own(const char *bytes, size_t len) {
    static const char *const heads[] = {
        "{\"version\": 1,",
        "{\n  \"version\": 1,",
        "{\"path\": \"",
        "{\"$schema\": \"https://json.schemastore.org/sarif",
        "{\"source\": {\"name\": \"reslint\"",
        "{\n  \"type\": \"object\",\n  \"properties\"",
        "[]",
        "[\n {\"description\": ",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"reslint\"",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=",
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>reslint</title>",
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"generator\" content=\"reslint\">",
        "::error file=",
        "::warning file=",
        "::notice file=",
        "(document ["};
    reslint_str head = head_of(bytes, len, HEAD);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (rl_starts(head, heads[i])) return true;
    return is_own_listing(head);
}

static bool is_baseline(const char *bytes, size_t len) {
    reslint_str head = head_of(bytes, len, HEAD);
    static const char *const names[] = {"\"tool\": \"reslint\"", "\"tool\":\"reslint\""};
    return rl_starts(head, "{") &&
           (rl_find(head, names[0], 0) != UINT32_MAX || rl_find(head, names[1], 0) != UINT32_MAX);
}

/* Uses an engine without rules: what a text is does not depend on them. */
static bool holds_draft(rl_arena *arena, const char *path, const char *bytes, size_t len) {
    const reslint_settings plain = {
        .no_config = true, .no_packs = true, .no_own_rules = true, .own_rule_files = true};
    reslint_error error = {0};
    reslint_engine *engine = reslint_engine_new(&plain, &error);
    reslint_document *document = engine ? reslint_document_new(engine, path, bytes, len, &error) : NULL;
    /* What cannot be read is not text, so it was not made by reslint. */
    bool holds = !document || cli_holds_resolution(document) || cli_other_language(arena, document);
    reslint_document_free(document);
    if (engine) reslint_engine_free(engine);
    return holds;
}

const char *cli_reads_as_draft(rl_arena *arena, const char *path, bool for_baseline) {
    rl_arena scratch;
    char *bytes;
    size_t len;
    const char *why = NULL;
    rl_arena_init(&scratch);
    int error = rl_read_plain_file(&scratch, path, MOST_READ, &bytes, &len);
    if (error == EFBIG)
        why = "is too large to be reslint's";
    else if (error || !len)
        why = NULL;
    else if (is_baseline(bytes, len))
        why = for_baseline ? NULL : "is a baseline";
    else if (is_own(bytes, len))
        why = NULL;
    else if (is_settings(path))
        why = "holds settings or rules";
    else if (cli_named_as_draft(path) || is_document(bytes, len) || is_web_page(bytes, len) ||
             holds_draft(arena, path, bytes, len))
        why = "reads as a draft";
    rl_arena_free(&scratch);
    return why;
}
