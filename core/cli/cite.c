/* reslint cite: the citation index by hand. */
#include "base/names.h"
#include "base/str.h"
#include "cli/commands.h"
#include "cli/words.h"

#include <string.h>

typedef struct wanted {
    uint32_t organ; /* RESLINT_ORGAN_UNKNOWN: all that use such numbers */
    const char *symbol;
} wanted;

static wanted read_symbol(cli *c, const char *given) {
    static const struct {
        const char *head;
        uint32_t organ;
    } heads[] = {{"A/HRC/RES/", RESLINT_ORGAN_HRC},
                 {"A/RES/", RESLINT_ORGAN_GA},
                 {"S/RES/", RESLINT_ORGAN_SC},
                 {"E/RES/", RESLINT_ORGAN_ECOSOC}};
    reslint_str s = rl_trim(rl_str(given));
    wanted w = {RESLINT_ORGAN_UNKNOWN, NULL};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (rl_starts_ci(s, heads[i].head)) {
            w.organ = heads[i].organ;
            s = rl_slice(s, (uint32_t)strlen(heads[i].head), s.len);
            break;
        }
    /* "S/RES/1325(2000)" is written with a blank in a text */
    uint32_t bracket = rl_find(s, "(", 0);
    if (bracket != UINT32_MAX && bracket && s.ptr[bracket - 1] != ' ')
        w.symbol =
            rl_format(c->arena, "%.*s %.*s", (int)bracket, s.ptr, (int)(s.len - bracket), s.ptr + bracket);
    else
        w.symbol = rl_copy(c->arena, s.ptr, s.len);
    return w;
}

static const char *how_sure(rl_arena *arena, const reslint_known_citation *known) {
    if (known->confidence == RESLINT_CONFIDENCE_OFFICIAL) return "from the resolution itself";
    return rl_format(arena, "%u of %u citations in other resolutions", known->agree, known->of);
}

static void say(cli *c, uint32_t organ, const char *symbol, const reslint_known_citation *known) {
    cli_out_format(&c->out, "%s %s of %u %s %u (%s)", rl_organ_name(organ), symbol, known->day,
                   rl_month_name(known->month), known->year, how_sure(c->arena, known));
    if (known->title.len) {
        cli_out_text(&c->out, ": ");
        cli_out_clean(&c->out, known->title);
    }
    cli_out_text(&c->out, "\n");
}

/* "1325": the Security Council counts through the years, so its number alone says which one is meant. */
static bool look_up_number(cli *c, const char *digits) {
    enum { FIRST_YEAR = 1946, LAST_YEAR = 2100 };
    if (!*digits || strspn(digits, "0123456789") != strlen(digits)) return false;
    for (unsigned year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        reslint_known_citation known = {0};
        const char *symbol = rl_format(c->arena, "%s (%u)", digits, year);
        if (!reslint_cite(c->engine, RESLINT_ORGAN_SC, symbol, &known)) continue;
        say(c, RESLINT_ORGAN_SC, symbol, &known);
        return true;
    }
    return false;
}

static bool look_up(cli *c, const char *given) {
    static const uint32_t organs[] = {RESLINT_ORGAN_GA, RESLINT_ORGAN_SC, RESLINT_ORGAN_ECOSOC,
                                      RESLINT_ORGAN_HRC};
    wanted w = read_symbol(c, given);
    bool found = false;
    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++) {
        reslint_known_citation known = {0};
        if (w.organ != RESLINT_ORGAN_UNKNOWN && w.organ != organs[i]) continue;
        if (!reslint_cite(c->engine, organs[i], w.symbol, &known)) continue;
        say(c, organs[i], w.symbol, &known);
        found = true;
    }
    if (!found && (w.organ == RESLINT_ORGAN_UNKNOWN || w.organ == RESLINT_ORGAN_SC))
        found = look_up_number(c, w.symbol);
    return found;
}

int cli_cite(cli *c) {
    if (!c->options.paths.len) return cli_fail(c, "cite wants a symbol: reslint cite 64/178");
    if (!cli_engine(c)) return CLI_FAILED;
    const char *problem = reslint_cite_problem(c->engine);
    if (problem) return cli_fail(c, "%s", problem);
    int status = CLI_CLEAN;
    for (uint32_t i = 0; i < c->options.paths.len && c->options.paths.items[i]; i++) {
        if (look_up(c, c->options.paths.items[i])) continue;
        cli_out_format(&c->out, "%s: nothing is known of it\n", c->options.paths.items[i]);
        status = CLI_FINDINGS;
    }
    return status;
}
