/* reslint cite: look up the citation index by hand. */
#include "base/str.h"
#include "cli/commands/commands.h"
#include "cli/wording.h"
#include "reslint/kit/numbers.h"

#include <string.h>

typedef struct wanted {
    uint32_t organ; /* RESLINT_ORGAN_UNKNOWN: all organs that use such numbers */
    const char *symbol;
} wanted;

/* "its resolution 46/152 A," as copied from a text -> "46/152 A". */
static reslint_str bare_symbol(reslint_str s) {
    static const char word[] = "resolution ";
    for (uint32_t at = rl_find(s, word, 0); at != UINT32_MAX; at = rl_find(s, word, 0))
        s = rl_slice(s, at + (uint32_t)strlen(word), s.len);
    s = rl_trim(s);
    while (s.len && strchr(".,;", s.ptr[s.len - 1])) s.len--;
    return s;
}

static wanted read_symbol(cli *c, const char *given) {
    static const struct {
        const char *head;
        uint32_t organ;
    } heads[] = {
        {"A/HRC/RES/", RESLINT_ORGAN_HRC}, {"HRC/RES/", RESLINT_ORGAN_HRC}, {"HRC/", RESLINT_ORGAN_HRC},
        {"GA/", RESLINT_ORGAN_GA},         {"SC/", RESLINT_ORGAN_SC},       {"ECOSOC/", RESLINT_ORGAN_ECOSOC},
        {"A/RES/", RESLINT_ORGAN_GA},      {"S/RES/", RESLINT_ORGAN_SC},    {"E/RES/", RESLINT_ORGAN_ECOSOC}};
    reslint_str s = bare_symbol(rl_str(given));
    wanted w = {RESLINT_ORGAN_UNKNOWN, NULL};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (rl_starts_ci(s, heads[i].head)) {
            w.organ = heads[i].organ;
            s = rl_slice(s, (uint32_t)strlen(heads[i].head), s.len);
            break;
        }
    /* "S/RES/1325(2000)" is written with a space in a text */
    uint32_t bracket = rl_find(s, "(", 0);
    if (bracket != UINT32_MAX && bracket && s.ptr[bracket - 1] != ' ')
        w.symbol =
            rl_format(c->arena, "%.*s %.*s", (int)bracket, s.ptr, (int)(s.len - bracket), s.ptr + bracket);
    else if (s.len > 1 && rl_is_upper((unsigned char)s.ptr[s.len - 1]) &&
             rl_is_digit((unsigned char)s.ptr[s.len - 2]))
        w.symbol = rl_format(c->arena, "%.*s %c", (int)s.len - 1, s.ptr, s.ptr[s.len - 1]); /* "75/250B" */
    else
        w.symbol = rl_copy(c->arena, s.ptr, s.len);
    return w;
}

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
    for (uint32_t i = 0; i < count && i < MOST_LONGER; i++)
        say(c, organ, rl_copy(c->arena, symbols[i].ptr, symbols[i].len), &known[i]);
    return count > 0;
}

/* Do both the Assembly and the Human Rights Council use such a number: "54/13"? */
static bool is_of_two(const char *symbol) {
    reslint_str s = rl_str(symbol);
    uint32_t digits = 0;
    while (digits < s.len && rl_is_digit((unsigned char)s.ptr[digits])) digits++;
    return digits && digits < 4 && digits + 1 < s.len && s.ptr[digits] == '/';
}

/* If the index has the resolution of only one of two organs, it must not be taken for the other's. */
static void say_unknown(cli *c, wanted w, const bool *known) {
    static const uint32_t two[] = {RESLINT_ORGAN_GA, RESLINT_ORGAN_HRC};
    if (!is_of_two(w.symbol)) return;
    for (size_t i = 0; i < 2; i++)
        if (!known[two[i]] && (w.organ == RESLINT_ORGAN_UNKNOWN || w.organ == two[i]))
            cli_out_format(&c->out, "%s %s: not in the index\n", reslint_organ_name(two[i]), w.symbol);
}

static bool look_up(cli *c, const char *given) {
    static const uint32_t organs[] = {RESLINT_ORGAN_GA, RESLINT_ORGAN_SC, RESLINT_ORGAN_ECOSOC,
                                      RESLINT_ORGAN_HRC};
    wanted w = read_symbol(c, given);
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
    for (uint32_t i = 0; i < c->options.paths.len && c->options.paths.items[i]; i++) {
        if (look_up(c, c->options.paths.items[i])) continue;
        cli_out_format(&c->out, "%s: not in the index of resolutions\n", c->options.paths.items[i]);
        status = CLI_FINDINGS;
    }
    return status;
}
