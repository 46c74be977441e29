/* Links: every document symbol in the text ("A/65/116", "E/CN.7/2008/15") and every resolution cited by its
 * number leads to the document itself. */
#include "base/sorted.h"
#include "lsp/features/known.h"
#include "lsp/features/node_at.h"
#include "lsp/methods.h"
#include "reslint/kit/elements.h"

#include <stdlib.h>

typedef struct linking {
    lsp_server *server;
    lsp_document *document;
    json_t *list;
    uint32_t end; /* after the last link */
} linking;

static void add(linking *l, reslint_span span, const char *address) {
    json_t *value = json_object();
    json_object_set_new(value, "range", lsp_range(l->server, l->document, span));
    json_object_set_new(value, "target", lsp_string_of(address));
    if (l->server->client.link_tooltips)
        json_object_set_new(value, "tooltip", lsp_string_of("The document at undocs.org"));
    json_array_append_new(l->list, value);
    l->end = span.end;
}

static bool is_capital_or_digit(unsigned char c) {
    return rl_is_upper(c) || rl_is_digit(c);
}

static bool is_symbol_char(unsigned char c) {
    return is_capital_or_digit(c) || rl_one_of(c, "/.-");
}

/* Length of the beginning of a series of documents that have addresses, or 0. */
static uint32_t head_len(reslint_str text) {
    static const char *const heads[] = {"A/",    "S/",     "E/",   "T/",    "ST/",
                                        "CCPR/", "CEDAW/", "CRC/", "CERD/", "CAT/"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (rl_starts(text, heads[i])) return (uint32_t)strlen(heads[i]);
    return 0;
}

/* Length of what only "Rev.1", "Add.1" and their like have in small letters, at the beginning of a text. */
static uint32_t small_len(reslint_str text) {
    static const char *const all[] = {"ev.", "dd.", "orr.", "mend."};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (rl_starts(text, all[i])) return (uint32_t)strlen(all[i]);
    return 0;
}

static uint32_t past_symbol(reslint_str text, uint32_t at) {
    for (uint32_t small;; at += small) {
        at = rl_past(text, at, is_symbol_char);
        small = small_len(rl_slice(text, at, text.len));
        if (!small) return at;
    }
}

/* Length of "(2000)" or " (III)" at the beginning of a text, or 0. */
static uint32_t session_len(reslint_str text) {
    uint32_t open = rl_byte(text, 0) == ' ', end = rl_past(text, open + 1, is_capital_or_digit);
    return rl_byte(text, open) == '(' && end > open + 1 && rl_byte(text, end) == ')' ? end + 1 : 0;
}

uint32_t lsp_symbol_end(reslint_str text, uint32_t at) {
    unsigned char before = at ? rl_byte(text, at - 1) : '\0';
    if (is_symbol_char(before) || rl_is_alpha(before) || rl_one_of(before, ":_")) return at;
    reslint_str symbol = rl_slice(text, at, past_symbol(text, at));
    symbol = rl_trim_end(symbol, "/.-");
    uint32_t head = head_len(symbol), digit = head;
    while (digit < symbol.len && !rl_is_digit((unsigned char)symbol.ptr[digit])) digit++;
    if (!head || digit == symbol.len) return at;
    uint32_t end = at + symbol.len;
    return end + session_len(rl_slice(text, end, text.len));
}

/* Adds the symbols between the last link and `to`. */
static void add_symbols(linking *l, uint32_t to) {
    reslint_str text = reslint_document_text(l->document->text);
    for (uint32_t at = l->end; at < to;) {
        const char *slash = memchr(text.ptr + at, '/', to - at);
        if (!slash) return;
        uint32_t begin = (uint32_t)(slash - text.ptr), end;
        at = begin + 1;
        while (begin > l->end && rl_is_upper((unsigned char)text.ptr[begin - 1])) begin--;
        end = lsp_symbol_end(text, begin);
        if (end == begin) continue;
        add(l, (reslint_span){begin, end},
            lsp_address_of_symbol(&l->server->scratch, rl_slice(text, begin, end)));
        at = end;
    }
}

static int by_place(const void *a, const void *b) {
    const reslint_node *x = *(const reslint_node *const *)a, *y = *(const reslint_node *const *)b;
    return rl_order(x->source.begin, y->source.begin);
}

json_t *lsp_document_links(lsp_server *server, const json_t *params, lsp_error *error) {
    linking l = {server, lsp_document_asked(server, params, error), NULL, 0};
    if (!l.document) return NULL;
    RL_VEC(const reslint_node *) cited = {0};
    const reslint_node *root = reslint_document_root(l.document->text);
    for (const reslint_node *n = root; n; n = rk_next_node(n, root))
        if (n->kind == RESLINT_CITATION) *rl_push(&server->scratch, &cited) = n;
    if (cited.len) qsort(cited.items, cited.len, sizeof *cited.items, by_place);
    l.list = json_array();
    for (uint32_t i = 0; i < cited.len; i++) {
        const reslint_node *n = cited.items[i];
        reslint_place at = {n->block, n->as.citation->symbol_at};
        reslint_span span = reslint_place_in_file(at);
        const char *address = lsp_address_of_resolution(&server->scratch, n->as.citation);
        add_symbols(&l, span.begin);
        if (address && !n->as.citation->long_form && span.begin >= l.end) add(&l, span, address);
    }
    add_symbols(&l, reslint_document_text(l.document->text).len);
    return l.list;
}
