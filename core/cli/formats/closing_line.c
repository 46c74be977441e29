/* The closing line: how a file was read, how many parts it has, and the result. It is printed even when there
 * is nothing to correct, since silence looks like a crash. Several resolutions in one file are counted
 * together. */
#include "base/str.h"
#include "cli/formats/printer.h"
#include "cli/wording.h"
#include "reslint/kit/elements.h"

enum { WAYS = 4 };

/* A summary of the resolutions in a file. */
typedef struct closing_words {
    uint32_t texts, checked, preambular, operative, notes, annexes;
    const reslint_resolution *first;
    const char *ways[WAYS]; /* "General Assembly, draft", each once */
    uint32_t n_ways, more_ways;
    bool all_mun; /* paragraphs are called clauses there */
    uint32_t negotiated;
    const reslint_node *room; /* the first that is under negotiation, or NULL */
} closing_words;

bool cli_holds_resolution(const reslint_document *document) {
    for (const reslint_node *n = reslint_document_root(document)->first_child; n; n = n->next)
        if (rk_is_checked(n)) return true;
    return false;
}

static bool is_negotiated(const reslint_resolution *facts) {
    return strcmp(facts->stage, "negotiation") == 0;
}

bool cli_brackets_only(const reslint_document *document) {
    for (const reslint_node *n = reslint_document_root(document)->first_child; n; n = n->next)
        if (rk_is_checked(n) && !is_negotiated(n->as.resolution)) return false;
    return cli_holds_resolution(document);
}

const char *cli_no_rule_words(rl_arena *arena, const cli_checked *checked) {
    bool named = checked->no_rule[0] != 0;
    return rl_format(arena, "no rule was on%s%s%s: nothing was checked", named ? " (" : "", checked->no_rule,
                     named ? ")" : "");
}

static const char *way_of(cli *c, const reslint_resolution *facts) {
    const char *whose = cli_whose(c->arena, facts), *stage = facts->stage;
    return rl_format(c->arena, "%s%s%s", whose, whose[0] ? ", " : "", stage);
}

static void add_way(cli *c, closing_words *r, const reslint_resolution *facts) {
    const char *way = way_of(c, facts);
    for (uint32_t i = 0; i < r->n_ways; i++)
        if (strcmp(r->ways[i], way) == 0) return;
    if (r->n_ways < WAYS)
        r->ways[r->n_ways++] = way;
    else
        r->more_ways++;
}

static closing_words read_document(cli *c, const reslint_document *document) {
    closing_words r = {0};
    for (const reslint_node *n = reslint_document_root(document)->first_child; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        const reslint_resolution *facts = n->as.resolution;
        r.texts++;
        if (!r.first) r.first = facts;
        if (!rk_is_checked(n)) continue;
        bool mun = strcmp(facts->profile, "mun") == 0;
        r.all_mun = mun && (r.all_mun || !r.checked);
        if (!r.checked++) r.first = facts;
        r.preambular += facts->n_preambular;
        r.operative += facts->n_operative;
        r.notes += facts->n_footnotes;
        r.annexes += facts->n_annexes;
        if (is_negotiated(facts) && !r.negotiated++) r.room = n;
        add_way(c, &r, facts);
    }
    return r;
}

static void counted(cli_out *out, const char *before, uint32_t count, const char *one, const char *many) {
    cli_out_format(out, "%s%u %s", before, count, count == 1 ? one : many);
}

/* Hardly anything is checked in a text under negotiation: says why it was taken for one, and how to check
 * everything. */
static void say_negotiated(cli *c, const reslint_document *document, const closing_words *r) {
    cli_out *out = &c->out;
    reslint_evidence why;
    bool found = reslint_document_negotiated(document, r->room, &why);
    if (found) {
        uint32_t line = reslint_document_position((reslint_document *)(uintptr_t)document, why.at).line;
        cli_out_text(out, " (“");
        cli_out_clean(out, why.words);
        cli_out_format(out, "”, line %u", line);
        if (why.symbol.len) {
            cli_out_text(out, ", although it has ");
            cli_out_clean(out, why.symbol);
        }
        cli_out_text(out, ")");
    }
    cli_out_text(out, r->negotiated < r->checked ? "; there brackets and labels only"
                                                 : ": brackets and labels only");
    if (found) cli_out_text(out, "; --stage draft for all");
}

static void say_reading(cli *c, const reslint_document *document, const closing_words *r) {
    cli_out *out = &c->out;
    cli_out_text(out, "read as ");
    if (r->checked > 1)
        cli_out_format(out, "%u resolutions (", r->checked);
    else if (r->first->kind == RESLINT_IS_PART)
        cli_out_text(out, "part of a resolution (");
    for (uint32_t i = 0; i < r->n_ways; i++) {
        if (i) cli_out_text(out, r->checked > 1 ? "; " : ", ");
        cli_out_clean(out, rl_str(r->ways[i]));
    }
    if (r->more_ways) cli_out_text(out, "; and others");
    if (r->checked > 1 || r->first->kind == RESLINT_IS_PART) cli_out_text(out, ")");
    if (r->negotiated) say_negotiated(c, document, r);
    if (r->all_mun) {
        cli_out_format(out, "; %u preambular, ", r->preambular);
        counted(out, "", r->operative, "operative clause", "operative clauses");
    } else {
        cli_out_format(out, "; %u PP, %u OP", r->preambular, r->operative);
    }
    if (r->notes) counted(out, ", ", r->notes, "note", "notes");
    if (r->annexes) counted(out, ", ", r->annexes, "annex", "annexes");
    cli_out_text(out, ". ");
}

/* A text that is not a resolution: says what it is, and that nothing in it was checked. */
static void say_not_checked(cli *c, const closing_words *r, bool empty) {
    if (empty) {
        cli_out_text(&c->out, "is empty: there is nothing to check.");
    } else if (!r->texts || r->first->kind == RESLINT_IS_UNKNOWN) {
        cli_out_text(&c->out, "no resolution is found in it: nothing was checked.");
    } else {
        const char *way = way_of(c, r->first);
        cli_out_format(&c->out, "read as %s", cli_kind_words(r->first->kind));
        if (way[0]) cli_out_format(&c->out, " (%s)", way);
        cli_out_text(&c->out, ": nothing was checked.");
    }
}

/* "(scanning marks 42, spelling 2)" */
typedef struct family {
    const char *words;
    uint32_t count;
} family;

static void say_families(cli *c, const cli_checked *checked) {
    RL_VEC(family) families = {0};
    for (uint32_t i = 0; i < checked->count; i++) {
        if (checked->findings[i].severity != RESLINT_INFO) continue;
        const char *rule = checked->findings[i].rule;
        const reslint_rule_info *info = reslint_engine_rule_named(c->engine, rule);
        const char *words = cli_family_words(rule, info ? info->pack : NULL);
        uint32_t at = 0;
        while (at < families.len && strcmp(families.items[at].words, words) != 0) at++;
        if (at == families.len) rl_push(c->arena, &families)->words = words;
        families.items[at].count++;
    }
    /* The largest first; there are few. */
    for (uint32_t i = 0; i < families.len; i++) {
        uint32_t best = i;
        for (uint32_t k = i + 1; k < families.len; k++)
            if (families.items[k].count > families.items[best].count) best = k;
        family largest = families.items[best];
        families.items[best] = families.items[i];
        families.items[i] = largest;
        cli_out_format(&c->out, "%s%s %u", i ? ", " : " (", largest.words, largest.count);
    }
    cli_out_text(&c->out, ")");
}

static void say_silenced(cli_out *out, const cli_tally *tally) {
    if (tally->silenced) cli_out_format(out, "; %u silenced", tally->silenced);
    if (tally->known) cli_out_format(out, "; %u known before", tally->known);
}

static void say_no_rule(cli *c, const cli_checked *checked) {
    cli_out_text(&c->out, "But ");
    cli_out_clean(&c->out, rl_str(cli_no_rule_words(c->arena, checked)));
    cli_out_text(&c->out, ".");
}

static void say_findings(cli *c, const cli_checked *checked, const closing_words *r) {
    cli_out *out = &c->out;
    uint32_t wanting = checked->tally.errors + checked->tally.warnings, infos = checked->tally.infos;
    if (checked->repaired) cli_out_format(out, "%u repaired; ", checked->repaired);
    if (wanting)
        cli_out_format(out, "%u to correct or check", wanting);
    else if (r->negotiated == r->checked)
        cli_out_text(out,
                     checked->repaired ? "nothing left of that to correct" : "Nothing of that to correct");
    else
        cli_out_text(out, checked->repaired ? "nothing left to correct" : "Nothing to correct");
    say_silenced(out, &checked->tally);
    if (infos) {
        counted(out, "; ", infos, "note", "notes");
        say_families(c, checked);
        if (!c->options.notes) cli_out_text(out, ": --notes");
    } else {
        cli_out_text(out, ".");
    }
}

static void say_encoding(cli *c, const cli_checked *checked) {
    const char *encoding = reslint_document_encoding(checked->document);
    if (strcmp(encoding, "UTF-8") != 0)
        cli_out_format(&c->out, "%s Read as %s.", checked->tally.infos ? ";" : "", encoding);
}

static void say_replaced(cli *c, const cli_checked *checked) {
    uint32_t first, count = reslint_document_replaced(checked->document, &first);
    if (!count) return;
    uint32_t line = reslint_document_position(checked->document, first).line;
    cli_out_format(&c->out, "%s %u %s not UTF-8, %sin line %u: save the text as UTF-8.",
                   checked->tally.infos ? ";" : "", count, count == 1 ? "byte is" : "bytes are",
                   count == 1 ? "" : "the first ", line);
}

void cli_closing_words(cli *c, const cli_checked *checked) {
    closing_words r = read_document(c, checked->document);
    if (r.checked) {
        say_reading(c, checked->document, &r);
        if (checked->no_rule)
            say_no_rule(c, checked);
        else
            say_findings(c, checked, &r);
    } else {
        say_not_checked(c, &r, rl_trim(reslint_document_text(checked->document)).len == 0);
    }
    say_replaced(c, checked);
    say_encoding(c, checked);
}

void cli_closing_line(cli *c, const cli_checked *checked) {
    if (checked->problem) return; /* reported on standard error */
    cli_out_wrap(&c->out, 4);
    cli_out_style(&c->out, CLI_PLACE);
    cli_out_clean(&c->out, rl_str(checked->path));
    cli_out_text(&c->out, ": ");
    cli_out_style(&c->out, CLI_PLAIN);
    cli_closing_words(c, checked);
    cli_out_wrap_end(&c->out);
    cli_out_text(&c->out, "\n");
}

void cli_closing_words_of_all(cli *c, const cli_tally *sum) {
    cli_out *out = &c->out;
    counted(out, "", sum->files, "file: ", "files: ");
    if (sum->other + sum->idle == sum->files) {
        cli_out_text(out, "nothing was checked");
    } else if (sum->wanting) {
        cli_out_format(out, "%u with something to correct or check (", sum->wanting);
        counted(out, "", sum->errors, "error", "errors");
        counted(out, ", ", sum->warnings, "warning", "warnings");
        cli_out_text(out, ")");
    } else {
        cli_out_text(out, sum->failed || sum->idle ? "nothing to correct in those that were checked"
                                                   : "nothing to correct");
    }
    if (sum->infos) counted(out, "; ", sum->infos, "note", "notes");
    say_silenced(out, sum);
    if (sum->other) cli_out_format(out, "; %u without a resolution", sum->other);
    if (sum->brackets) cli_out_format(out, "; in %u brackets and labels only", sum->brackets);
    if (sum->idle) cli_out_format(out, "; %u for which no rule was on", sum->idle);
    if (sum->failed) cli_out_format(out, "; %u could not be checked", sum->failed);
    cli_out_text(out, ".");
}

void cli_closing_sum(cli *c, const cli_tally *sum) {
    cli_out_wrap(&c->out, 4);
    cli_closing_words_of_all(c, sum);
    cli_out_wrap_end(&c->out);
    cli_out_text(&c->out, "\n");
}
