/* A changed run is rewritten as several: what stays, what was taken out (w:del), what was put in (w:ins),
 * what looks different (w:rPrChange). */
#include "readers/revising.h"

#include "base/sorted.h"
#include "base/str.h"

#include <stdlib.h>

const char *rl_revision_facts(rl_reviser *r, const char *prefix) {
    rl_text author = {.arena = r->arena};
    rl_text_escaped(&author, rl_str(r->author));
    return rl_format(r->arena, " %sid=\"%u\" %sauthor=\"%s\"", prefix, ++r->id, prefix,
                     rl_text_str(&author).ptr);
}

static const rl_xml_part *part_of(const rl_reviser *r, int target) {
    return &r->word->package.parts[target].xml;
}

static reslint_str raw(const rl_xml_part *part, uint32_t begin, uint32_t end) {
    return rl_slice(part->bytes, begin, end > begin ? end : begin);
}

/* ---- properties ---- */

static bool is_set_anew(const rl_xml *n, uint8_t mask, bool underline) {
    if ((mask & RL_LOOK_ITALIC) && (n->name == RL_X_I || n->name == RL_X_I_CS)) return true;
    if ((mask & RL_LOOK_BOLD) && (n->name == RL_X_B || n->name == RL_X_B_CS)) return true;
    return underline && n->name == RL_X_U;
}

static void put_switch(rl_reviser *r, rl_text *to, const rl_naming *names, const char *tag, bool on) {
    const char *plain = names->plain;
    rl_text_puts(
        to, on ? rl_format(r->arena, "<%s%s/>", plain, tag)
               : rl_format(r->arena, "<%s%s%s %sval=\"0\"/>", plain, tag, names->declaration, names->prefix));
}

static void put_emphasis(rl_reviser *r, rl_text *to, const rl_naming *names, uint8_t look, uint8_t mask) {
    if (mask & RL_LOOK_BOLD) put_switch(r, to, names, "b", (look & RL_LOOK_BOLD) != 0);
    if (mask & RL_LOOK_ITALIC) put_switch(r, to, names, "i", (look & RL_LOOK_ITALIC) != 0);
}

/* The properties before the change: where somebody has already changed the format, the original stays on
 * record. */
static void put_before(rl_reviser *r, rl_text *to, const rl_xml_part *part, const rl_naming *names,
                       const rl_xml *old) {
    const rl_xml *change = rl_xml_child(old, RL_X_R_PR_CHANGE);
    const char *plain = names->plain;
    if (change) {
        rl_text_put(to, raw(part, change->begin, change->end));
        return;
    }
    rl_text_puts(to, rl_format(r->arena, "<%srPrChange%s%s><%srPr>", plain, names->declaration,
                               rl_revision_facts(r, names->prefix), plain));
    if (old && old->inner < old->end) rl_text_put(to, raw(part, old->inner, old->inner_end));
    rl_text_puts(to, rl_format(r->arena, "</%srPr></%srPrChange>", plain, plain));
}

reslint_str rl_revised_properties(rl_reviser *r, int target, const rl_xml *run, uint8_t was, uint8_t look,
                                  uint8_t mask, bool tracked) {
    const rl_xml_part *part = part_of(r, target);
    const rl_xml *old = rl_xml_properties(run, RL_X_R_PR);
    rl_naming names = rl_rewrite_naming(&r->rewrite, part, run);
    const char *plain = names.plain;
    bool underline = (mask & RL_LOOK_ITALIC) && !(look & RL_LOOK_ITALIC) && (was & RL_LOOK_UNDERLINED);
    rl_text to = {.arena = r->arena};
    bool placed = false;
    if (!old && !mask) return RL_STR("");
    rl_text_puts(&to, rl_format(r->arena, "<%srPr>", plain));
    for (const rl_xml *n = old ? old->first : NULL; n; n = n->next) {
        bool early =
            n->name == RL_X_R_STYLE || n->name == RL_X_R_FONTS || n->name == RL_X_B || n->name == RL_X_B_CS;
        if (!early && !placed) {
            put_emphasis(r, &to, &names, look, mask);
            placed = true;
        }
        if (n->name == RL_X_R_PR_CHANGE || is_set_anew(n, mask, underline)) continue;
        rl_text_put(&to, raw(part, n->begin, n->end));
    }
    if (!placed) put_emphasis(r, &to, &names, look, mask);
    if (underline)
        rl_text_puts(&to,
                     rl_format(r->arena, "<%su%s %sval=\"none\"/>", plain, names.declaration, names.prefix));
    if (tracked) put_before(r, &to, part, &names, old);
    rl_text_puts(&to, rl_format(r->arena, "</%srPr>", plain));
    return rl_text_str(&to);
}

/* ---- a run in pieces ---- */

typedef enum seg_kind { STAYS, OUT, LOOKS, IN } seg_kind;

typedef struct seg {
    seg_kind kind;
    const rl_op *op; /* for what does not stay */
    bool is_text;    /* escaped characters; otherwise elements as they are */
    reslint_str text;
} seg;
typedef RL_VEC(seg) segs;

static void add_seg(rl_reviser *r, segs *to, seg_kind kind, const rl_op *op, bool is_text, reslint_str text) {
    if (text.len) *(seg *)rl_push(r->arena, to) = (seg){kind, op, is_text, text};
}

static void add_in(rl_reviser *r, segs *to, const rl_op *op) {
    rl_text text = {.arena = r->arena};
    if (!op->note) rl_text_escaped(&text, op->text);
    add_seg(r, to, IN, op, !op->note, op->note ? op->text : rl_text_str(&text));
}

static seg_kind kind_of(const rl_op *op) {
    return op->kind == RL_OP_TAKE_OUT ? OUT : LOOKS;
}

typedef struct cursor {
    const rl_op *ops;
    uint32_t at, count;
} cursor;

/* The characters of a w:t, cut where ops begin and end. What is put in after the element before it begins
 * before the text does. */
static void cut_text(rl_reviser *r, const rl_xml_part *part, segs *to, const rl_xml *t, cursor *c) {
    reslint_span shown = rl_xml_shown(part, t);
    uint32_t at = shown.begin;
    for (; c->at < c->count && c->ops[c->at].begin <= t->inner_end; c->at++) {
        const rl_op *op = &c->ops[c->at];
        uint32_t begin = op->begin > at ? op->begin : at;
        add_seg(r, to, STAYS, NULL, true, raw(part, at, begin));
        at = begin;
        if (op->kind == RL_OP_PUT_IN) {
            add_in(r, to, op);
        } else {
            add_seg(r, to, kind_of(op), op, true, raw(part, begin, op->end));
            at = op->end;
        }
    }
    add_seg(r, to, STAYS, NULL, true, raw(part, at, shown.end));
}

static void cut_leaf(rl_reviser *r, const rl_xml_part *part, segs *to, const rl_xml *n, cursor *c) {
    const rl_op *over = NULL;
    while (c->at < c->count && c->ops[c->at].kind == RL_OP_PUT_IN && c->ops[c->at].begin <= n->begin)
        add_in(r, to, &c->ops[c->at++]);
    if (c->at < c->count && c->ops[c->at].begin == n->begin) over = &c->ops[c->at++];
    add_seg(r, to, over ? kind_of(over) : STAYS, over, false, raw(part, n->begin, n->end));
}

static segs cut_run(rl_reviser *r, const rl_xml_part *part, const rl_xml *run, cursor *c) {
    segs out = {0};
    for (const rl_xml *n = run->first; n; n = n->next) {
        if (n == rl_xml_properties(run, RL_X_R_PR)) continue;
        if (n->name == RL_X_T && n->inner < n->end)
            cut_text(r, part, &out, n, c);
        else
            cut_leaf(r, part, &out, n, c);
    }
    while (c->at < c->count) add_in(r, &out, &c->ops[c->at++]);
    return out;
}

/* ---- writing it ---- */

static bool go_together(const seg *a, const seg *b) {
    if (a->kind != b->kind) return false;
    if (a->kind == LOOKS) return a->op->look == b->op->look && a->op->was == b->op->was;
    return a->kind != IN ||
           (!a->op->note && !b->op->note && a->op->look == b->op->look && a->op->like == b->op->like);
}

static void put_contents(rl_reviser *r, rl_text *to, const char *plain, const seg *s) {
    const char *tag = s->kind == OUT ? "delText" : "t";
    if (!s->is_text) {
        rl_text_put(to, s->text);
        return;
    }
    rl_text_puts(to, rl_format(r->arena, "<%s%s xml:space=\"preserve\">", plain, tag));
    rl_text_put(to, s->text);
    rl_text_puts(to, rl_format(r->arena, "</%s%s>", plain, tag));
}

static void put_properties(rl_reviser *r, rl_text *to, int target, const rl_xml *run, const seg *s) {
    const rl_xml_part *part = part_of(r, target);
    const rl_xml *own = rl_xml_properties(run, RL_X_R_PR);
    if (s->kind == STAYS || s->kind == OUT) {
        if (own) rl_text_put(to, raw(part, own->begin, own->end));
        return;
    }
    if (s->op->note) {
        rl_text_puts(to, "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>");
        return;
    }
    uint8_t mask = (uint8_t)((s->op->was ^ s->op->look) & RL_EMPHASIS);
    rl_text_put(to, rl_revised_properties(r, target, s->kind == IN ? s->op->like : run, s->op->was,
                                          s->op->look, mask, s->kind == LOOKS));
}

static void put_group(rl_reviser *r, rl_text *to, int target, const rl_xml *run, const seg *first,
                      uint32_t count) {
    const rl_xml_part *part = part_of(r, target);
    rl_naming names = rl_rewrite_naming(&r->rewrite, part, run);
    const char *plain = names.plain;
    const char *around = first->kind == OUT ? "del" : first->kind == IN ? "ins" : NULL;
    if (around)
        rl_text_puts(to, rl_format(r->arena, "<%s%s%s%s>", names.prefix, around, names.declaration,
                                   rl_revision_facts(r, names.prefix)));
    if (first->kind == IN)
        rl_text_puts(to, rl_format(r->arena, "<%sr>", plain));
    else
        rl_text_put(to, raw(part, run->begin, run->inner));
    put_properties(r, to, target, run, first);
    for (uint32_t i = 0; i < count; i++) put_contents(r, to, plain, &first[i]);
    rl_text_puts(to, rl_format(r->arena, "</%sr>", plain));
    if (around) rl_text_puts(to, rl_format(r->arena, "</%s%s>", names.prefix, around));
}

static void write_run(rl_reviser *r, const rl_op *ops, uint32_t count) {
    int target = ops->target;
    cursor c = {ops, 0, count};
    segs all = cut_run(r, part_of(r, target), ops->run, &c);
    rl_text to = {.arena = r->arena};
    for (uint32_t i = 0; i < all.len;) {
        uint32_t first = i++;
        while (i < all.len && go_together(&all.items[first], &all.items[i])) i++;
        put_group(r, &to, target, ops->run, &all.items[first], i - first);
    }
    rl_rewrite_patch(&r->rewrite, target, ops->run->begin, ops->run->end, rl_text_str(&to));
}

static int by_place(const void *a, const void *b) {
    const rl_op *x = a, *y = b;
    int order = x->target - y->target;
    if (order == 0) order = rl_order(x->run->begin, y->run->begin);
    return order ? order : rl_order_two(x->begin, y->begin, x->order, y->order);
}

void rl_revise_runs(rl_reviser *r) {
    if (!r->ops.len) return;
    qsort(r->ops.items, r->ops.len, sizeof *r->ops.items, by_place);
    for (uint32_t i = 0; i < r->ops.len;) {
        uint32_t first = i++;
        while (i < r->ops.len && r->ops.items[i].run == r->ops.items[first].run) i++;
        write_run(r, &r->ops.items[first], i - first);
    }
}
