/* Links: every document symbol in the text ("A/65/116", "E/CN.7/2008/15") and every resolution cited by its
 * number leads to the document itself. */
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

static bool is_symbol_char(char c) {
    return rl_is_upper((unsigned char)c) || rl_is_digit((unsigned char)c) || c == '/' || c == '.' || c == '-';
}

/* The beginnings of the series of documents that have addresses. */
static uint32_t head_at(reslint_str text, uint32_t at) {
    static const char *const heads[] = {"A/",    "S/",     "E/",   "T/",    "ST/",
                                        "CCPR/", "CEDAW/", "CRC/", "CERD/", "CAT/"};
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        uint32_t len = (uint32_t)strlen(heads[i]);
        if (text.len - at > len && memcmp(text.ptr + at, heads[i], len) == 0) return len;
    }
    return 0;
}

/* The end of the symbol that begins at `at`, or `at` if there is none. "(2000)" may follow directly or after
 * a space: S/RES/1325 (2000). */
static uint32_t symbol_end(reslint_str text, uint32_t at) {
    uint32_t head = head_at(text, at), end = at + head, digits = 0;
    bool in_word =
        at > 0 && (is_symbol_char(text.ptr[at - 1]) || rl_is_alpha((unsigned char)text.ptr[at - 1]) ||
                   text.ptr[at - 1] == ':' || text.ptr[at - 1] == '_');
    if (!head || in_word) return at;
    for (; end < text.len && is_symbol_char(text.ptr[end]); end++)
        digits += rl_is_digit((unsigned char)text.ptr[end]) != 0;
    while (end > at && !rl_is_digit((unsigned char)text.ptr[end - 1]) &&
           !rl_is_upper((unsigned char)text.ptr[end - 1]))
        end--;
    if (!digits || end <= at + head) return at;
    uint32_t open = end < text.len && text.ptr[end] == ' ' ? end + 1 : end, close = open + 1;
    if (open >= text.len || text.ptr[open] != '(') return end;
    while (close < text.len &&
           (rl_is_digit((unsigned char)text.ptr[close]) || rl_is_upper((unsigned char)text.ptr[close])))
        close++;
    bool whole = close > open + 1 && close < text.len && text.ptr[close] == ')';
    return whole ? close + 1 : end;
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
        end = symbol_end(text, begin);
        if (end == begin) continue;
        add(l, (reslint_span){begin, end},
            lsp_address_of_symbol(&l->server->scratch, rl_slice(text, begin, end)));
        at = end;
    }
}

static int by_place(const void *a, const void *b) {
    const reslint_node *x = *(const reslint_node *const *)a, *y = *(const reslint_node *const *)b;
    return (x->source.begin > y->source.begin) - (x->source.begin < y->source.begin);
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
