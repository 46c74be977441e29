/* reslint cite: look up the citation index by hand. */
#include "base/str.h"
#include "cli/commands/cited_symbol.h"
#include "cli/commands/commands.h"
#include "cli/wording.h"
#include "reslint/kit/numbers.h"

#include <string.h>

static const char *how_sure(rl_arena *arena, const reslint_known_citation *known) {
    if (known->confidence == RESLINT_CONFIDENCE_OFFICIAL) return "from the resolution itself";
    if (!known->of) return "from the record of its vote";
    return rl_format(arena, "%u of %u citations in other resolutions", known->agree, known->of);
}

static void say(cli *c, uint32_t organ, const char *symbol, const reslint_known_citation *known) {
    cli_out_format(&c->out, "%s %s of %u %s %u (%s)", reslint_organ_name(organ), symbol, known->day,
                   rk_month(known->month), known->year, how_sure(c->arena, known));
    if (known->title.len) {
        cli_out_text(&c->out, ": ");
        cli_out_clean(&c->out, known->title);
    }
    cli_out_text(&c->out, "\n");
}

enum { MOST_LONGER = 26 };

/* "1325" is 1325 (2000), and 75/250 has parts: lists what begins with the symbol and continues after a
 * space. */
static bool say_longer(cli *c, uint32_t organ, const char *symbol) {
    reslint_str symbols[MOST_LONGER];
    reslint_known_citation known[MOST_LONGER];
    reslint_str head = rl_str(rl_format(c->arena, "%s ", symbol));
    uint32_t count = reslint_cite_list(c->engine, organ, head, MOST_LONGER, symbols, known);
    for (uint32_t i = 0; i < MOST_LONGER && i < count; i++)
        say(c, organ, rl_copy(c->arena, symbols[i].ptr, symbols[i].len), &known[i]);
    return count > 0;
}

/* If the index has the resolution of only one of two organs, it must not be taken for the other's. */
static void say_unknown(cli *c, cli_cited w, const bool *known) {
    static const uint32_t two[] = {RESLINT_ORGAN_GA, RESLINT_ORGAN_HRC};
    if (w.organ != RESLINT_ORGAN_UNKNOWN || !cli_is_of_two(w.symbol)) return;
    for (size_t i = 0; i < 2; i++)
        if (!known[two[i]])
            cli_out_format(&c->out, "%s %s: not in the index\n", reslint_organ_name(two[i]), w.symbol);
}

static bool look_up(cli *c, const char *given) {
    static const uint32_t organs[] = {RESLINT_ORGAN_GA, RESLINT_ORGAN_SC, RESLINT_ORGAN_ECOSOC,
                                      RESLINT_ORGAN_HRC};
    cli_cited w = cli_cited_symbol(c->arena, given);
    bool found = false, known_of[RESLINT_ORGAN_OTHER + 1] = {false};
    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++) {
        reslint_known_citation known = {0};
        if (w.organ != RESLINT_ORGAN_UNKNOWN && w.organ != organs[i]) continue;
        if (!reslint_cite(c->engine, organs[i], w.symbol, &known)) continue;
        say(c, organs[i], w.symbol, &known);
        found = known_of[organs[i]] = true;
    }
    if (found) say_unknown(c, w, known_of);
    for (size_t i = 0; !found && w.symbol[0] && i < sizeof organs / sizeof *organs; i++)
        if (w.organ == RESLINT_ORGAN_UNKNOWN || w.organ == organs[i])
            found = say_longer(c, organs[i], w.symbol);
    return found;
}

int cli_cite(cli *c) {
    if (!c->options.paths.len) return cli_fail(c, "cite wants a symbol: reslint cite 64/178");
    if (!cli_engine(c)) return CLI_FAILED;
    const char *problem = reslint_cite_problem(c->engine);
    if (problem) return cli_fail(c, "%s", problem);
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < c->options.paths.len; i++) {
        if (look_up(c, c->options.paths.items[i])) continue;
        cli_out_format(&c->out, "%s: not in the index of resolutions\n", c->options.paths.items[i]);
        status = CLI_FINDINGS;
    }
    return status;
}
