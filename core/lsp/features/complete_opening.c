/* First words: the phrases of the lexicon that the part of the text takes, with “also” or “further” already
 * in place where the paragraph before begins alike. */
#include "lsp/features/completion.h"
#include "lsp/features/node_at.h"
#include "reslint/kit/elements.h"

enum { MOST_TYPED = 60, MOST_ITEMS = 200, KIND_TEXT = 1 };

typedef struct opening {
    lsp_completing *c;
    reslint_str typed;              /* after label and mark */
    reslint_span range;             /* of it */
    bool operative, mun, follows;   /* `follows`: the practice of also and further holds */
    const char *mark;               /* of italics, to be put around; "" */
    const char *before;             /* the mark that is not typed yet */
    const char *after;              /* the mark and the space that are missing after */
    const reslint_clause *previous; /* the paragraph before, in the same part, or NULL */
} opening;

/* Past "bis", "ter" and their like, with or without a space before. */
static uint32_t past_suffix(reslint_str line, uint32_t at) {
    static const char *const suffixes[] = {"bis", "ter", "quater", "alt"};
    uint32_t from = rl_past_any(line, at, " ");
    for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (rl_starts(rl_slice(line, from, line.len), suffixes[i]))
            return from + (uint32_t)strlen(suffixes[i]);
    return at;
}

uint32_t lsp_label_len(reslint_str line, bool *operative, bool *labelled) {
    uint32_t begin = rl_past(line, 0, rl_is_space), at = begin;
    bool pp = rl_starts(rl_slice(line, begin, line.len), "PP");
    if (pp || rl_starts(rl_slice(line, begin, line.len), "OP")) at = rl_past_any(line, begin + 2, " ");
    uint32_t end = rl_past(line, at, rl_is_digit);
    if (end == at) return begin;
    end = past_suffix(line, end);
    if (rl_byte(line, end) == '.') end++;
    at = rl_past(line, end, rl_is_space);
    if (at == end && at < line.len) return begin;
    *labelled = true;
    *operative = !pp;
    return at;
}

static bool is_of_words(unsigned char c) {
    return rl_is_alpha(c) || c == ' ';
}

static bool is_words(reslint_str s) {
    return rl_past(s, 0, is_of_words) == s.len && s.len <= MOST_TYPED;
}

/* Is the line above empty, so that a paragraph begins here? */
static bool begins_paragraph(const lsp_completing *c) {
    uint32_t line = lsp_line_of(c->document, c->line.begin);
    if (line == 0) return true;
    reslint_span above = lsp_line_span(c->document, line - 1);
    return rl_trim(rl_slice(reslint_document_text(c->document->text), above.begin, above.end)).len == 0;
}

/* The paragraph before the cursor's line; NULL if a heading comes between them, since that ends a
 * sequence. */
static const reslint_node *paragraph_before(const lsp_completing *c, const reslint_node *resolution) {
    const reslint_node *found = NULL;
    for (const reslint_node *n = resolution->first_child; n; n = n->next) {
        if (n->source.begin >= c->line.begin || n->source.end > c->at) continue;
        if (n->kind == RESLINT_HEADING) found = NULL;
        if (rk_is_paragraph(n)) found = n;
    }
    return found;
}

/* The mark of italics that the text uses, or "". */
static const char *mark_of(const lsp_completing *c, const reslint_node *resolution) {
    if (!resolution->as.resolution->uses_emphasis) return "";
    for (const reslint_node *n = resolution; n; n = rk_next_node(n, resolution)) {
        if (n->kind != RESLINT_EMPHASIS || n->as.emphasis->strong) continue;
        reslint_span open = n->as.emphasis->open_source;
        unsigned char mark = rl_byte(reslint_document_text(c->document->text), open.begin);
        return mark == '*' ? "*" : mark == '_' ? "_" : "";
    }
    return "";
}

static bool starts_alike(const char *text, reslint_str typed) {
    return strlen(text) >= typed.len && rl_same_ci((reslint_str){text, typed.len}, typed);
}

/* Also or further if the phrase repeats the one before; otherwise plain. */
static uint32_t marker_for(const opening *o, reslint_str phrase) {
    if (!o->follows || !o->previous || !rl_same(o->previous->key, phrase)) return RESLINT_PLAIN;
    return o->previous->marker == RESLINT_PLAIN  ? RESLINT_ALSO
           : o->previous->marker == RESLINT_ALSO ? RESLINT_FURTHER
                                                 : RESLINT_PLAIN;
}

static const char *with_marker(const opening *o, reslint_str phrase, uint32_t marker) {
    uint32_t part = o->operative ? RESLINT_OPENING_OPERATIVE : RESLINT_OPENING_PREAMBULAR;
    return reslint_phrase_with(phrase, part, marker, &o->c->server->scratch);
}

static void offer(opening *o, const char *words, const char *rank) {
    rl_arena *arena = &o->c->server->scratch;
    if (!starts_alike(words, o->typed)) return;
    if (json_array_size(o->c->items) >= MOST_ITEMS) {
        o->c->more = true;
        return;
    }
    uint32_t spaces = 0;
    for (const char *s = words; *s; s++) spaces += *s == ' ';
    const char *text = rl_format(arena, "%s%s%s", o->before, words, o->after);
    const char *sort = rl_format(arena, "%s%02u%s", rank, spaces, words);
    json_decref(lsp_completion_item(o->c, words, KIND_TEXT, o->range, text, words, sort));
}

static void offer_phrase(opening *o, const reslint_phrase *phrase) {
    uint32_t marker = marker_for(o, phrase->text);
    if (marker) offer(o, with_marker(o, phrase->text, marker), "0");
    /* a request to somebody else starts a new sequence: both forms are right */
    if (!marker || (o->operative && phrase->directive))
        offer(o, with_marker(o, phrase->text, RESLINT_PLAIN), "1");
}

static void offer_all(opening *o) {
    for (uint32_t i = 0; i < reslint_phrase_count(); i++) {
        reslint_phrase phrase = reslint_phrase_at(i);
        if (phrase.mun && !o->mun) continue;
        if (o->operative ? phrase.operative : phrase.preambular) offer_phrase(o, &phrase);
    }
}

/* Reads what was typed after the label and the mark of italics; false when it cannot be the beginning of a
 * phrase. */
static bool read_typed(opening *o, bool *labelled) {
    lsp_completing *c = o->c;
    reslint_str text = reslint_document_text(c->document->text);
    reslint_str line = rl_slice(text, c->line.begin, c->at);
    uint32_t begin = lsp_label_len(line, &o->operative, labelled);
    const char *mark = rl_byte(line, begin) == '*' ? "*" : rl_byte(line, begin) == '_' ? "_" : "";
    if (mark[0]) begin++;
    o->typed = rl_slice(line, begin, line.len);
    o->range = (reslint_span){c->line.begin + begin, c->at};
    bool closed = rl_one_of(rl_byte(text, c->at), mark), at_end = c->at == c->line.end;
    o->before = mark[0] ? "" : o->mark;
    const char *close = mark[0] ? mark : o->mark;
    o->after = closed ? "" : rl_format(&c->server->scratch, "%s%s", close, at_end ? " " : "");
    return is_words(o->typed);
}

bool lsp_complete_opening(lsp_completing *c) {
    const reslint_node *resolution = lsp_resolution_at(c->document, c->at);
    bool labelled = false;
    if (!resolution || !begins_paragraph(c)) return false;
    const reslint_resolution *facts = resolution->as.resolution;
    opening o = {.c = c, .mark = mark_of(c, resolution)};
    if (!read_typed(&o, &labelled)) return false;
    const reslint_node *before = paragraph_before(c, resolution);
    if (!labelled) o.operative = before && before->kind == RESLINT_OPERATIVE_PARAGRAPH;
    bool same_part = before && (before->kind == RESLINT_OPERATIVE_PARAGRAPH) == o.operative;
    o.previous = same_part ? before->as.clause : NULL;
    o.mun = strcmp(facts->profile, "mun") == 0;
    o.follows = !o.mun && strcmp(facts->profile, "sc") != 0 && strcmp(facts->stage, "negotiation") != 0;
    offer_all(&o);
    if (!json_array_size(c->items) && !labelled && !o.operative) {
        o.operative = true; /* the only operative paragraph of a text has no number */
        o.previous = NULL;
        offer_all(&o);
    }
    return true;
}
