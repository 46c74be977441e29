/* --explain-config PATH: what applies to a draft, and where each setting comes from. The draft need not
 * exist: its name is enough. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "os/file.h"

static const size_t LARGEST = (size_t)1 << 30;

typedef struct explained_part {
    const char *kind, *title, *none; /* `none`: what is printed when there is nothing */
} explained_part;

/* What nobody set is left out, except for the file and the reading, which are always shown. */
static const explained_part parts[] = {
    {"file", "Configuration", NULL},
    {"section", "Sections that fit", NULL},
    {"other section", "Sections that do not fit", NULL},
    {"excluded", "Passed over when folders are searched, because of", NULL},
    {"reading", "Read as", NULL},
    {"rule", "Rules", "as they are by default"},
    {"option", "Options", NULL},
    {"silenced", "Silenced by place", NULL},
    {"word", "Words that are right", NULL},
    {"baseline", "Baseline", NULL},
};

static const char *value_of(const reslint_setting *setting) {
    if (setting->value) return setting->value;
    return strcmp(setting->kind, "file") == 0 ? "none" : "as the text reads";
}

static uint32_t widest(const reslint_setting *settings, uint32_t count, const char *kind, bool value) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(settings[i].kind, kind) != 0) continue;
        uint32_t width = (uint32_t)strlen(value ? value_of(&settings[i]) : settings[i].name);
        if (width > most && width < 60) most = width;
    }
    return most;
}

static void print_setting(cli_out *out, const reslint_setting *setting, uint32_t name, uint32_t value) {
    cli_out_text(out, "  ");
    if (name) cli_out_format(out, "%-*s  ", (int)name, setting->name);
    if (setting->path)
        cli_out_format(out, "%-*s  ", (int)value, value_of(setting));
    else
        cli_out_clean(out, rl_str(value_of(setting)));
    if (setting->path && setting->line)
        cli_out_format(out, "%s:%u", setting->path, (unsigned)setting->line);
    else if (setting->path)
        cli_out_clean(out, rl_str(setting->path));
    cli_out_text(out, "\n");
}

static void print_part(cli_out *out, const explained_part *p, const reslint_setting *settings,
                       uint32_t count) {
    uint32_t name = widest(settings, count, p->kind, false), value = widest(settings, count, p->kind, true);
    bool any = false;
    for (uint32_t i = 0; i < count; i++) {
        if (strcmp(settings[i].kind, p->kind) != 0) continue;
        if (!any) cli_out_format(out, "%s\n", p->title);
        any = true;
        print_setting(out, &settings[i], name, value);
    }
    if (!any && p->none) cli_out_format(out, "%s\n  %s\n", p->title, p->none);
}

int cli_explain_config(cli *c, const char *path) {
    char *bytes = "";
    size_t len = 0;
    reslint_error error = {0};
    uint32_t count;
    if (!cli_engine(c)) return CLI_FAILED;
    if (rl_read_file(c->arena, path, LARGEST, &bytes, &len)) len = 0;
    reslint_document *document = reslint_document_new(c->engine, path, bytes, len, &error);
    if (!document) return cli_fail_error(c, &error);
    const reslint_setting *settings = reslint_document_settings(document, &count);
    cli_out_format(&c->out, "%s\n", path);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) print_part(&c->out, &parts[i], settings, count);
    reslint_document_free(document);
    return CLI_CLEAN;
}
