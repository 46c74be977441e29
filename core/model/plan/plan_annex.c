/* Annexes and headings: a heading may begin an annex, and so may numbers that start again after the end. */
#include "model/plan/plan.h"

void rl_open_annex(rl_builder *b, rl_res *res, rl_node *heading, uint32_t at) {
    res->annex = rl_node_new(b, RESLINT_ANNEX, (reslint_span){at, at});
    rl_add_block(res->node, res->annex);
    if (!res->facts->first_annex) res->facts->first_annex = &res->annex->pub;
    res->facts->n_annexes++;
    res->part = RL_ANNEX;
    res->last = res->paragraph = NULL;
    if (heading) rl_place_block(b, res, heading, RESLINT_HEADING);
}

/* "Annex Article 11: …": an annex heading with its title on the same line. */
static bool heads_annex(const rl_res *res, const rl_node *unit) {
    char mark = rl_mark_before(res);
    bool ended = res->part == RL_BACK || mark == '.' || (mark == ';' && unit->syn == RL_SYN_HEADING);
    return ended && (rl_starts_ci(unit->pub.text, "annex ") || rl_starts_ci(unit->pub.text, "appendix "));
}

void rl_add_heading(rl_builder *b, rl_res *res, rl_node *unit) {
    if (res->part >= RL_OPERATIVE && heads_annex(res, unit))
        rl_open_annex(b, res, unit, unit->pub.source.begin);
    else
        rl_place_block(b, res, unit, RESLINT_HEADING);
    res->section = res->part == RL_OPERATIVE;
}
