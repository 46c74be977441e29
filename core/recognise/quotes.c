/* Quotations: from one mark to its partner, “…” with ‘…’ inside, or straight "…". An apostrophe looks like a
 * closing single mark, so ’ closes only if ‘ is open and no letter follows; a single mark that is never
 * closed is taken for an apostrophe or a letter of another language and ignored. */
#include "base/str.h"
#include "recognise/recognise.h"
#include "recognise/steps.h"

enum { DEEPEST = 8 };

typedef enum quote_mark { NONE, OPEN_DOUBLE, CLOSE_DOUBLE, OPEN_SINGLE, CLOSE_SINGLE, STRAIGHT } quote_mark;

typedef struct open_mark {
    uint32_t item; /* in `out` */
    quote_mark kind;
} open_mark;

typedef struct quotes {
    reslint_str text;
    rl_arena *arena;
    rl_found_quotes *out;
    open_mark stack[DEEPEST];
    uint32_t depth;
    uint32_t dropped; /* single marks that are not quotations */
} quotes;

static uint32_t next_mark(reslint_str text, uint32_t at) {
    const uint64_t ones = UINT64_C(0x0101010101010101), highs = UINT64_C(0x8080808080808080);
    while (at < text.len && text.len - at >= 8) {
        uint64_t eight;
        memcpy(&eight, text.ptr + at, 8);
        uint64_t quote = eight ^ (ones * '"'), lead = eight ^ (ones * 0xE2);
        if ((((quote - ones) & ~quote) | ((lead - ones) & ~lead)) & highs) break;
        at += 8;
    }
    while (at < text.len && text.ptr[at] != '"' && (unsigned char)text.ptr[at] != 0xE2) at++;
    return at;
}

static quote_mark read_mark(reslint_str text, uint32_t at, uint32_t *len) {
    *len = 1;
    if (text.ptr[at] == '"') return STRAIGHT;
    if (text.len - at < 3 || (unsigned char)text.ptr[at + 1] != 0x80) return NONE;
    *len = 3;
    switch ((unsigned char)text.ptr[at + 2]) {
    case 0x9C:
    case 0x9E: return OPEN_DOUBLE;
    case 0x9D: return CLOSE_DOUBLE;
    case 0x98: return OPEN_SINGLE;
    case 0x99: return CLOSE_SINGLE;
    default: return NONE;
    }
}

static void open_quote(quotes *q, uint32_t at, uint32_t len, quote_mark kind) {
    if (q->depth == DEEPEST) return;
    rl_found_quote *found = rl_push(q->arena, q->out);
    found->at = (reslint_span){at, at + len};
    found->unclosed = true;
    q->stack[q->depth++] = (open_mark){q->out->len - 1, kind};
}

/* A mark without a partner: it stays as an unclosed quotation, but a single one is dropped. */
static void give_up(quotes *q, open_mark open) {
    if (open.kind != OPEN_SINGLE) return;
    q->out->items[open.item].at.end = q->out->items[open.item].at.begin;
    q->dropped++;
}

/* Closes an open double (or single) quotation, if there is one. Marks still open inside it are given up. */
static bool close_quote(quotes *q, uint32_t end, bool single) {
    uint32_t i = q->depth;
    while (i > 0 && (q->stack[i - 1].kind == OPEN_SINGLE) != single) {
        if (single) return false; /* ’ does not reach over a “ */
        i--;
    }
    if (i == 0) return false;
    while (q->depth > i) give_up(q, q->stack[--q->depth]);
    rl_found_quote *found = &q->out->items[q->stack[--q->depth].item];
    found->at.end = end;
    found->unclosed = false;
    return true;
}

static void lone_close(quotes *q, uint32_t at, uint32_t len) {
    rl_found_quote *found = rl_push(q->arena, q->out);
    found->at = (reslint_span){at, at + len};
    found->unclosed = true;
}

/* A straight mark closes what is open unless only an opening mark can be in its place. */
static void straight(quotes *q, uint32_t at) {
    bool opens = (at == 0 || q->text.ptr[at - 1] == ' ' || q->text.ptr[at - 1] == '(') &&
                 rl_word_byte(q->text, at + 1);
    bool open = false;
    for (uint32_t i = 0; i < q->depth; i++) open = open || q->stack[i].kind != OPEN_SINGLE;
    if (open && !opens && close_quote(q, at + 1, false)) return;
    if (open && opens && q->stack[q->depth - 1].kind == STRAIGHT && close_quote(q, at + 1, false)) return;
    bool inches = at > 0 && rl_is_digit((unsigned char)q->text.ptr[at - 1]) && !rl_word_byte(q->text, at + 1);
    if (!inches) open_quote(q, at, 1, STRAIGHT);
}

static void drop_singles(quotes *q) {
    while (q->depth) give_up(q, q->stack[--q->depth]);
    if (!q->dropped) return;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < q->out->len; i++)
        if (q->out->items[i].at.end > q->out->items[i].at.begin) q->out->items[kept++] = q->out->items[i];
    q->out->len = kept;
}

void rl_find_quotes(reslint_str text, rl_arena *arena, rl_found_quotes *out) {
    quotes q = {.text = text, .arena = arena, .out = out};
    uint32_t len = 1;
    for (uint32_t at = next_mark(text, 0); at < text.len; at = next_mark(text, at + len)) {
        switch (read_mark(text, at, &len)) {
        case OPEN_DOUBLE: open_quote(&q, at, len, OPEN_DOUBLE); break;
        case CLOSE_DOUBLE:
            if (!close_quote(&q, at + len, false)) lone_close(&q, at, len);
            break;
        case OPEN_SINGLE: /* "Sana‘a": after a letter it does not open a quotation */
            if (!rl_word_before(text, at)) open_quote(&q, at, len, OPEN_SINGLE);
            break;
        case CLOSE_SINGLE:
            if (!rl_word_byte(text, at + len)) close_quote(&q, at + len, true);
            break;
        case STRAIGHT: straight(&q, at); break;
        case NONE: break;
        }
    }
    drop_singles(&q);
}
