/* Numbers of resolutions, after "resolution" or in a symbol like A/RES/63/1…: those of the organ that is
 * named, or otherwise of the text's own organ, each with the date that belongs after it. */
#include "lsp/features/completion.h"
#include "lsp/features/known.h"
#include "lsp/features/node_at.h"

enum { MOST_ITEMS = 100, WINDOW = 200, KIND_REFERENCE = 18 };

typedef struct series {
    const char *head;
    uint32_t organ;
} series;

static bool is_number_char(char c) {
    return rl_is_digit((unsigned char)c) || rl_is_alpha((unsigned char)c) || c == '/' || c == '-';
}

/* "A/RES/": returns the organ; `skip`: where the number itself begins. */
static uint32_t organ_of_symbol(reslint_str token, uint32_t *skip) {
    static const series all[] = {{"A/HRC/RES/", RESLINT_ORGAN_HRC},
                                 {"A/RES/", RESLINT_ORGAN_GA},
                                 {"S/RES/", RESLINT_ORGAN_SC},
                                 {"E/RES/", RESLINT_ORGAN_ECOSOC}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (rl_starts(token, all[i].head)) {
            *skip = (uint32_t)strlen(all[i].head);
            return all[i].organ;
        }
    return RESLINT_ORGAN_UNKNOWN;
}

static uint32_t own_organ(const lsp_completing *c) {
    const reslint_node *resolution = lsp_resolution_at(c->document, c->at);
    uint32_t organ = resolution ? resolution->as.resolution->organ : RESLINT_ORGAN_UNKNOWN;
    return organ == RESLINT_ORGAN_UNKNOWN || organ == RESLINT_ORGAN_OTHER ? RESLINT_ORGAN_GA : organ;
}

/* The organ named before "resolution"; UNKNOWN: no resolution is mentioned here. */
static uint32_t organ_of_words(const lsp_completing *c, reslint_str words) {
    static const uint32_t organs[] = {RESLINT_ORGAN_GA, RESLINT_ORGAN_SC, RESLINT_ORGAN_ECOSOC,
                                      RESLINT_ORGAN_HRC};
    uint32_t at = 0, last = UINT32_MAX;
    while ((at = rl_find_ci(words, "resolution", at)) != UINT32_MAX) last = at++;
    if (last == UINT32_MAX) return RESLINT_ORGAN_UNKNOWN;
    /* only numbers, dates and what joins them may come between */
    reslint_str between = rl_slice(words, last, words.len);
    if (rl_find(between, ";", 0) != UINT32_MAX || rl_find(between, ". ", 0) != UINT32_MAX)
        return RESLINT_ORGAN_UNKNOWN;
    reslint_str before = rl_trim(rl_slice(words, 0, last));
    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (rl_ends(before, reslint_organ_name(organs[i]))) return organs[i];
    return own_organ(c);
}

static void offer(lsp_completing *c, uint32_t organ, reslint_span range, const char *head, reslint_str symbol,
                  const reslint_known_citation *known, uint32_t rank) {
    rl_arena *arena = &c->server->scratch;
    const char *date = lsp_date_words(arena, known->year, known->month, known->day);
    const char *label = rl_format(arena, "%s%.*s", head, (int)symbol.len, symbol.ptr);
    const char *text = head[0] ? label : rl_format(arena, "%s of %s", label, date);
    json_t *item =
        lsp_completion_item(c, label, KIND_REFERENCE, range, text, label, rl_format(arena, "%04u", rank));
    json_object_set_new(item, "detail",
                        lsp_string_of(rl_format(arena, "%s, %s", reslint_organ_name(organ), date)));
    if (known->title.len) json_object_set_new(item, "documentation", lsp_string(known->title));
    json_decref(item);
}

void lsp_complete_citation(lsp_completing *c) {
    reslint_str text = reslint_document_text(c->document->text), symbols[MOST_ITEMS];
    reslint_known_citation known[MOST_ITEMS];
    uint32_t begin = c->at, skip = 0;
    if (!c->server->engine) return;
    while (begin > c->line.begin && is_number_char(text.ptr[begin - 1])) begin--;
    reslint_str token = rl_slice(text, begin, c->at);
    uint32_t organ = organ_of_symbol(token, &skip);
    if (organ == RESLINT_ORGAN_UNKNOWN && token.len && rl_is_digit((unsigned char)token.ptr[0])) {
        uint32_t from = begin > WINDOW ? begin - WINDOW : 0;
        organ = organ_of_words(c, rl_slice(text, from, begin));
    }
    const char *head = rl_copy(&c->server->scratch, token.ptr, skip);
    uint32_t count = reslint_cite_list(c->server->engine, organ, rl_slice(token, skip, token.len), MOST_ITEMS,
                                       symbols, known);
    for (uint32_t i = 0; i < count && i < MOST_ITEMS; i++)
        offer(c, organ, (reslint_span){begin, c->at}, head, symbols[i], &known[i], i);
    if (count > MOST_ITEMS) c->more = true;
}
