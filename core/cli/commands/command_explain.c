/* reslint explain: a rule's page, with its levels and options as they are declared. */
#include "base/nearest.h"
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/formats/page.h"
#include "cli/wording.h"

/* The first parts of every id, up to each hyphen, and the ids themselves: "also-further" is close enough for
 * a suggestion too. */
static uint32_t heads_of_ids(cli *c, const char ***heads) {
    RL_VEC(const char *) list = {0};
    for (uint32_t i = 0; i < reslint_engine_rule_count(c->engine); i++) {
        const char *id = reslint_engine_rule(c->engine, i)->rule->id;
        *rl_push(c->arena, &list) = id;
        for (const char *hyphen = id; (hyphen = strchr(hyphen, '-')) != NULL; hyphen++)
            *rl_push(c->arena, &list) = rl_copy(c->arena, id, (size_t)(hyphen - id));
    }
    *heads = list.items;
    return list.len;
}

static void no_such_rule(cli *c, const char *id) {
    enum { MOST = 4 };
    const char **heads;
    uint32_t count = heads_of_ids(c, &heads), named = 0;
    const char *near = rl_nearest(rl_str(id), heads, count), *meant = "";
    for (uint32_t i = 0; near && i < reslint_engine_rule_count(c->engine) && named < MOST; i++) {
        const char *rule = reslint_engine_rule(c->engine, i)->rule->id;
        if (!rl_starts(rl_str(rule), near)) continue;
        meant = rl_format(c->arena, "%s%s“%s”", meant, named++ ? " or " : "", rule);
    }
    if (near)
        cli_fail(c, "there is no rule “%s”; did you mean %s?", id, meant);
    else
        cli_fail(c, "there is no rule “%s”; “reslint rules” lists them", id);
}

/* "warning; off for mun; error for ga at stage tabled" */
static void levels(cli_out *out, const reslint_rule *rule) {
    const reslint_level *usual = rule->levels;
    while (usual->profile || usual->stage) usual++;
    cli_out_style(out, CLI_STRONG);
    cli_out_text(out, "Level");
    cli_out_style(out, CLI_PLAIN);
    cli_out_format(out, "    %s", cli_severity_name(usual->severity));
    for (const reslint_level *l = rule->levels; l != usual; l++) {
        cli_out_format(out, "; %s", cli_severity_name(l->severity));
        if (l->profile) cli_out_format(out, " for %s", l->profile);
        if (l->stage) cli_out_format(out, " at stage %s", l->stage);
    }
    cli_out_text(out, "\n");
}

static void options(cli *c, const reslint_rule *rule) {
    cli_out *out = &c->out;
    if (!rule->options || !rule->options->key) return;
    cli_out_style(out, CLI_STRONG);
    cli_out_text(out, "Options");
    cli_out_style(out, CLI_PLAIN);
    cli_out_text(out, "\n");
    for (const reslint_option *o = rule->options; o->key; o++) {
        const char *usual = o->preset[0] ? rl_format(c->arena, "usually %s", o->preset) : "empty unless set";
        cli_paragraph(out, rl_str(rl_format(c->arena, "%s (%s, %s): %s", o->key, o->type, usual, o->help)),
                      2);
    }
}

/* "right in 38 of 40 places that were read, 2 doubtful (sc 37 of 37, ga 1 of 3); docs/measured.md" */
static void judged(cli *c, const char *rule) {
    uint32_t count = 0, right = 0, doubtful = 0, wrong = 0;
    const reslint_judged *rows = reslint_judged_of(rule, &count);
    const char *each = "";
    if (!count) return;
    for (uint32_t i = 0; i < count; i++) {
        right += rows[i].right;
        doubtful += rows[i].doubtful;
        wrong += rows[i].wrong;
        each = rl_format(c->arena, "%s%s%s %u of %u", each, i ? ", " : "", rows[i].profile, rows[i].right,
                         rows[i].right + rows[i].doubtful + rows[i].wrong);
    }
    cli_out_style(&c->out, CLI_STRONG);
    cli_out_text(&c->out, "Judged");
    cli_out_style(&c->out, CLI_PLAIN);
    cli_out_format(&c->out, "   right in %u of %u place%s", right, right + doubtful + wrong,
                   right + doubtful + wrong == 1 ? "" : "s");
    if (doubtful) cli_out_format(&c->out, ", doubtful in %u", doubtful);
    if (count > 1) cli_out_format(&c->out, " (%s)", each);
    cli_out_format(&c->out, "%s%s; docs/measured.md says where\n", count > 1 ? "" : ", all in profile ",
                   count > 1 ? "" : rows[0].profile);
}

static void explain(cli *c, const reslint_rule_info *info) {
    cli_out *out = &c->out;
    cli_out_style(out, CLI_STRONG);
    cli_out_text(out, info->rule->id);
    cli_out_style(out, CLI_PLAIN);
    cli_out_format(out, "  (pack %s%s)\n", info->pack,
                   cli_rule_repairs(info) ? "; repairs what it finds" : "");
    levels(out, info->rule);
    judged(c, info->rule->id);
    options(c, info->rule);
    cli_out_text(out, "\n");
    if (info->page) {
        cli_page(out, reslint_rule_page_body(info));
    } else {
        cli_paragraph(out, rl_str(info->rule->summary), 2);
        cli_out_format(out, "\nTo switch it off: --ignore %s\n", info->rule->id);
    }
    cli_out_text(out, "\n");
    cli_paragraph(out, rl_str("At one place, in the draft itself, on the line before it:"), 2);
    cli_out_format(out, "\n    <!-- reslint-disable-next-line %s : why -->\n", info->rule->id);
}

int cli_explain(cli *c) {
    if (!c->options.paths.len)
        return cli_fail(c, "which rule? reslint explain RULE; “reslint rules” lists them");
    c->as_here = true;
    if (!cli_engine(c)) return CLI_FAILED;
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < c->options.paths.len; i++) {
        const char *id = c->options.paths.items[i];
        const reslint_rule_info *info = reslint_engine_rule_named(c->engine, id);
        if (i) cli_out_text(&c->out, "\n");
        if (info) {
            explain(c, info);
        } else {
            no_such_rule(c, id);
            status = CLI_FAILED;
        }
    }
    return status;
}
