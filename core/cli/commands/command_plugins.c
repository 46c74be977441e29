/* reslint plugins: every pack, what is in it, and why one was not loaded. A pack that cannot be used may be
 * just what the user is asking about, so it does not keep the others from being listed; the status shows that
 * there is one. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/formats/make_json.h"

static void text_digest(cli_out *out, const reslint_pack_info *pack) {
    char digest[65];
    if (reslint_sha256(pack->path, digest)) cli_out_format(out, "           SHA-256 %s\n", digest);
}

static void text_row(cli_out *out, const reslint_pack_info *pack) {
    if (pack->problem) {
        cli_out_clean(out, rl_str(pack->path));
        cli_out_style(out, CLI_ERROR);
        cli_out_text(out, ": not loaded: ");
        cli_out_style(out, CLI_PLAIN);
        cli_out_clean(out, rl_str(pack->problem));
        cli_out_text(out, "\n");
        text_digest(out, pack);
        return;
    }
    cli_out_style(out, CLI_STRONG);
    cli_out_format(out, "%-10s", pack->name);
    cli_out_style(out, CLI_PLAIN);
    cli_out_format(out, " %s%s%u %s, ", pack->version, pack->version[0] ? ", " : "", pack->n_rules,
                   pack->n_rules == 1 ? "rule" : "rules");
    if (pack->abi_major || pack->abi_minor)
        cli_out_format(out, "ABI %u.%u, ", pack->abi_major, pack->abi_minor);
    cli_out_clean(out, rl_str(pack->path));
    cli_out_format(out, " (%s)\n", pack->origin ? pack->origin : "rule file");
    text_digest(out, pack);
}

static json_t *json_row(cli *c, const reslint_pack_info *pack) {
    json_t *value = json_object(), *rules = json_array();
    json_object_set_new(value, "path", cli_json_text(pack->path));
    json_object_set_new(value, "name", cli_json_text(pack->name));
    json_object_set_new(value, "version", cli_json_text(pack->version));
    json_object_set_new(value, "abi",
                        json_string(rl_format(c->arena, "%u.%u", pack->abi_major, pack->abi_minor)));
    char digest[65];
    json_object_set_new(value, "origin", cli_json_text(pack->origin ? pack->origin : "rule file"));
    if (reslint_sha256(pack->path, digest)) json_object_set_new(value, "sha256", json_string(digest));
    for (uint32_t i = 0; !pack->problem && i < reslint_engine_rule_count(c->engine); i++) {
        const reslint_rule_info *info = reslint_engine_rule(c->engine, i);
        if (strcmp(info->path, pack->path) == 0 &&
            (pack->abi_major == 0 || strcmp(info->pack, pack->name) == 0))
            json_array_append_new(rules, cli_json_text(info->rule->id));
    }
    json_object_set_new(value, "rules", rules);
    if (pack->problem) json_object_set_new(value, "error", cli_json_text(pack->problem));
    return value;
}

int cli_plugins(cli *c) {
    if (c->options.paths.len)
        return cli_fail(c, "“reslint plugins” takes no path; --plugin PATH adds a pack");
    c->keep_bad_packs = c->as_here = true;
    if (!cli_engine(c)) return CLI_FAILED;
    bool as_json = c->options.format && strcmp(c->options.format, "json") == 0;
    json_t *packs = as_json ? json_array() : NULL;
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < reslint_engine_pack_count(c->engine); i++) {
        const reslint_pack_info *pack = reslint_engine_pack(c->engine, i);
        if (pack->problem) status = CLI_FAILED;
        if (packs)
            json_array_append_new(packs, json_row(c, pack));
        else
            text_row(&c->out, pack);
    }
    if (!packs && !reslint_loads_packs())
        cli_out_text(
            &c->out,
            "This reslint holds its packs and loads no others (.so); rule files (.yaml) work as ever.\n");
    if (packs) {
        json_t *value = json_object();
        json_object_set_new(value, "version", json_integer(1));
        json_object_set_new(value, "packs", packs);
        cli_json_print(&c->out, value, true);
        cli_out_text(&c->out, "\n");
    }
    return status;
}
