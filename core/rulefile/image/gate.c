/* A pattern is read as a sequence of items; a run of plain letters with a certain word edge on both sides is
 * a word that must be in the text. With alternatives, each of them needs such a word. Anything that is not
 * understood ends the search, and there is no gate. A pattern is valid and ends with a NUL, so the byte after
 * one of its bytes may be read. */
#include "rulefile/image/gate.h"
#include "base/str.h"
#include "rulefile/image/image.h"

enum { MOST_ITEMS = 300, MOST_WORDS = 64, DEEPEST = 16, LEAST_LETTERS = 3 };

typedef enum item_kind { LETTER, EDGE, GAP, GROUP, AHEAD /* (?=…) */, UNKNOWN } item_kind;

typedef struct gate_item {
    item_kind kind;
    bool optional, repeated; /* by its quantifier */
    bool edge;               /* the look-ahead begins with a word edge */
    reslint_str inside;      /* of a group */
    char letter;
} gate_item;

typedef struct items {
    gate_item all[MOST_ITEMS];
    uint32_t len;
} items;

typedef struct literal_finder {
    rl_arena *arena;
    bool letters; /* any run of letters will do, not only whole words */
    bool lost;    /* something was not understood */
} literal_finder;

static bool is_word_byte(unsigned char c) {
    return rl_is_alpha(c) || rl_is_digit(c);
}

/* Is the multibyte character at `at` a letter, and not a punctuation mark? */
static bool long_letter(reslint_str s, uint32_t at) {
    uint32_t end;
    rl_image_hash(rl_slice(s, 0, at + rl_utf8_len(s, at)), at, &end);
    return end > at;
}

/* The offset after the class that opens at `at`; `*gap`: it contains only marks and spaces. */
static uint32_t skip_class(reslint_str s, uint32_t at, bool *gap) {
    *gap = s.ptr[at + 1] != '^';
    at += *gap ? 1 : 2;
    for (bool first = true; at < s.len && (first || s.ptr[at] != ']'); first = false) {
        unsigned char c = (unsigned char)s.ptr[at];
        if (c == '\\') {
            if (!strchr("s-.,;:'/]", s.ptr[at + 1])) *gap = false;
            at += 2;
        } else if (c == '[' && s.ptr[at + 1] == ':') {
            *gap = false;
            uint32_t end = rl_find(s, ":]", at);
            at = end == UINT32_MAX ? s.len : end + 2;
        } else {
            bool range = c == '-' && !first && s.ptr[at + 1] != ']';
            if (is_word_byte(c) || range || (c >= 0x80 && long_letter(s, at))) *gap = false;
            at += rl_utf8_len(s, at);
        }
    }
    return at < s.len ? at + 1 : s.len;
}

/* The offset after the bracket that closes the group opening at `at`. */
static uint32_t skip_group(reslint_str s, uint32_t at) {
    uint32_t depth = 0;
    while (at < s.len) {
        bool unused;
        char c = s.ptr[at];
        if (c == '\\') {
            at += 2;
            continue;
        }
        if (c == '[') {
            at = skip_class(s, at, &unused);
            continue;
        }
        at++;
        if (c == '(') depth++;
        if (c == ')' && --depth == 0) break;
    }
    return at < s.len ? at : s.len;
}

/* The inside of an ordinary group; false for look-arounds and settings, which match no text themselves (sets
 * `lost` where even that is not certain). */
static bool group_inside(literal_finder *f, reslint_str group, reslint_str *inside) {
    uint32_t at = 1, last = group.len - 1;
    if (group.len > 1 && group.ptr[1] == '*') f->lost = true;
    if (group.len > 2 && group.ptr[1] == '?') {
        char c = group.ptr[2];
        bool named = c == 'P' || c == '\'' || (c == '<' && group.ptr[3] != '=' && group.ptr[3] != '!');
        if (c == ':' || c == '>' || c == '|') {
            at = 3;
        } else if (named) {
            uint32_t end = rl_find(group, c == '\'' ? "'" : ">", 4);
            if (end == UINT32_MAX) f->lost = true;
            at = end == UINT32_MAX ? last : end + 1;
        } else if (c == '=' || c == '!' || c == '<' || c == '#') {
            return false;
        } else {
            uint32_t colon = 2;
            while (colon < last && (rl_is_alpha((unsigned char)group.ptr[colon]) || group.ptr[colon] == '-'))
                if (group.ptr[colon++] == 'x') f->lost = true;
            if (colon == last) return false;
            if (group.ptr[colon] != ':') f->lost = true;
            at = colon + 1;
        }
    }
    if (at > last) at = last;
    *inside = rl_slice(group, at, last);
    return true;
}

/* Reads one escape and its kind; returns the offset after it. */
static uint32_t read_escape(literal_finder *f, reslint_str s, uint32_t at, gate_item *out, bool *nothing) {
    char c = s.ptr[at + 1];
    out->kind = UNKNOWN;
    if (c == 'K') *nothing = true;
    if (c == 'Q' || c == 'E') f->lost = true;
    if (strchr("bAzZG", c)) out->kind = EDGE;
    if (strchr("shWR", c) || !is_word_byte((unsigned char)c)) out->kind = GAP;
    at += 2;
    if (at < s.len && s.ptr[at] == '{' && strchr("pPxogkN", c)) {
        uint32_t end = rl_find(s, "}", at);
        return end == UINT32_MAX ? s.len : end + 1;
    }
    if (strchr("pP", c)) return at + 1;
    if (c == 'g' || c == 'k' || c == 'c' || rl_is_digit((unsigned char)c)) f->lost = true;
    if (c == 'x')
        while (at < s.len && is_word_byte((unsigned char)s.ptr[at])) at++;
    return at;
}

static uint32_t read_quantifier(reslint_str s, uint32_t at, gate_item *out) {
    if (at >= s.len) return at;
    char c = s.ptr[at];
    if (c == '?' || c == '*') out->optional = true;
    if (c == '*' || c == '+') out->repeated = true;
    if (c == '{') {
        uint32_t end = rl_find(s, "}", at);
        bool counts =
            end != UINT32_MAX && (rl_is_digit((unsigned char)s.ptr[at + 1]) || s.ptr[at + 1] == ',');
        if (!counts) return at;
        out->optional = s.ptr[at + 1] == '0' || s.ptr[at + 1] == ',';
        out->repeated = true;
        at = end;
    } else if (c != '?' && c != '*' && c != '+') {
        return at;
    }
    at++;
    return at < s.len && (s.ptr[at] == '?' || s.ptr[at] == '+') ? at + 1 : at;
}

/* Is there certainly a word edge between this item and its neighbour? */
static bool is_edge(const gate_item *one) {
    return (one->kind == EDGE || one->kind == GAP || (one->kind == AHEAD && one->edge)) && !one->optional;
}

static uint32_t read_item(literal_finder *f, reslint_str s, uint32_t at, gate_item *out, bool *nothing);

/* Does each alternative begin with a word edge? */
static bool begins_with_edge(literal_finder *f, reslint_str s) {
    for (uint32_t at = 0; at <= s.len; at++) {
        bool first = true, nothing;
        while (at < s.len && s.ptr[at] != '|') {
            gate_item one;
            nothing = false;
            at = read_item(f, s, at, &one, &nothing);
            if (first && !nothing && !is_edge(&one)) return false;
            first = first && nothing;
        }
        if (first) return false;
    }
    return true;
}

/* What a look-ahead asks for must be in the text as well. */
static bool read_ahead(literal_finder *f, reslint_str group, gate_item *out) {
    if (!rl_starts(group, "(?=")) return false;
    out->kind = AHEAD;
    out->inside = rl_slice(group, 3, group.len - 1);
    out->edge = begins_with_edge(f, out->inside);
    return true;
}

static uint32_t read_item(literal_finder *f, reslint_str s, uint32_t at, gate_item *out, bool *nothing) {
    unsigned char c = (unsigned char)s.ptr[at];
    bool gap = false;
    *out = (gate_item){.kind = UNKNOWN};
    if (c == '\\') {
        at = read_escape(f, s, at, out, nothing);
    } else if (c == '[') {
        at = skip_class(s, at, &gap);
        if (gap) out->kind = GAP;
    } else if (c == '(') {
        uint32_t end = skip_group(s, at);
        reslint_str group = rl_slice(s, at, end);
        if (!read_ahead(f, group, out) && group_inside(f, group, &out->inside)) out->kind = GROUP;
        at = end;
    } else {
        if (is_word_byte(c))
            out->kind = LETTER;
        else if (c == '^' || c == '$')
            out->kind = EDGE;
        else if (c != '.' && !(c >= 0x80 && long_letter(s, at)))
            out->kind = GAP;
        out->letter = (char)c;
        at += rl_utf8_len(s, at);
    }
    return read_quantifier(s, at, out);
}

static bool search(literal_finder *f, reslint_str s, bool left, bool right, uint32_t depth,
                   rl_gate_words *out);

static bool edge_before(const items *list, uint32_t i, bool left) {
    return i ? is_edge(&list->all[i - 1]) : left;
}

static bool edge_after(const items *list, uint32_t i, bool right) {
    return i + 1 < list->len ? is_edge(&list->all[i + 1]) : right;
}

/* Words that are in nearly every paragraph: a pattern gated by one would still be tried everywhere. */
static bool is_common(reslint_str word) {
    static const char *const common[] = {"a",  "all", "and", "as",   "at",  "by", "for",  "in", "its",
                                         "of", "on",  "or",  "that", "the", "to", "with", NULL};
    for (const char *const *one = common; *one; one++)
        if (rl_is(word, *one)) return true;
    return false;
}

/* Fewer words are better, then longer ones; but a dozen are better than a single common one. */
static int value_of(const rl_gate_words *words) {
    enum { A_DOZEN = 12 };
    uint32_t shortest = 100, count = 0;
    for (uint32_t i = 0; i < words->len; i++) {
        if (words->items[i].len < shortest) shortest = words->items[i].len;
        count += is_common(words->items[i]) ? A_DOZEN : 1;
    }
    return (int)shortest - 20 * (int)count;
}

static bool is_plain(const gate_item *one) {
    return one->kind == LETTER && !one->optional && !one->repeated;
}

static void take_better(rl_gate_words *best, const rl_gate_words *found) {
    if (!best->len || value_of(found) > value_of(best)) *best = *found;
}

/* Takes letters [i, end) as a word if both edges are certain. */
static void try_word(literal_finder *f, const items *list, uint32_t i, uint32_t end, bool left, bool right,
                     rl_gate_words *best) {
    if (f->letters ? end - i < LEAST_LETTERS
                   : !edge_before(list, i, left) || !edge_after(list, end - 1, right))
        return;
    char *word = rl_alloc(f->arena, end - i + 1);
    for (uint32_t k = i; k < end; k++) word[k - i] = rl_lower(list->all[k].letter);
    rl_gate_words found = {0};
    *rl_push(f->arena, &found) = (reslint_str){word, end - i};
    take_better(best, &found);
}

static void search_items(literal_finder *f, const items *list, bool left, bool right, uint32_t depth,
                         rl_gate_words *best) {
    for (uint32_t i = 0; i < list->len && !f->lost;) {
        const gate_item *one = &list->all[i];
        if ((one->kind == GROUP || one->kind == AHEAD) && !one->optional) {
            rl_gate_words found = {0};
            bool after = one->kind == GROUP && edge_after(list, i, right) && !one->repeated;
            if (search(f, one->inside, edge_before(list, i, left), after, depth + 1, &found))
                take_better(best, &found);
        }
        if (!is_plain(one)) {
            i++;
            continue;
        }
        uint32_t end = i;
        while (end < list->len && is_plain(&list->all[end])) end++;
        try_word(f, list, i, end, left, right, best);
        i = end;
    }
}

/* Reads one alternative; returns the offset after it. */
static uint32_t read_items(literal_finder *f, reslint_str s, uint32_t at, items *list) {
    list->len = 0;
    while (at < s.len && s.ptr[at] != '|' && !f->lost) {
        bool nothing = false;
        if (list->len == MOST_ITEMS) {
            f->lost = true;
            break;
        }
        at = read_item(f, s, at, &list->all[list->len], &nothing);
        if (!nothing) list->len++;
    }
    return at;
}

static bool search(literal_finder *f, reslint_str s, bool left, bool right, uint32_t depth,
                   rl_gate_words *out) {
    if (depth > DEEPEST) f->lost = true;
    items *list = rl_alloc(f->arena, sizeof *list);
    for (uint32_t at = 0; at <= s.len && !f->lost; at++) {
        rl_gate_words best = {0};
        at = read_items(f, s, at, list);
        search_items(f, list, left, right, depth, &best);
        if (!best.len || out->len + best.len > MOST_WORDS) return false;
        for (uint32_t i = 0; i < best.len; i++) *rl_push(f->arena, out) = best.items[i];
    }
    return !f->lost;
}

bool rl_gate_find(rl_arena *arena, const char *pattern, rl_gate_words *out) {
    literal_finder f = {.arena = arena};
    return search(&f, rl_str(pattern), false, false, 0, out) && out->len;
}

bool rl_gate_find_letters(rl_arena *arena, const char *pattern, rl_gate_words *out) {
    literal_finder f = {.arena = arena, .letters = true};
    return search(&f, rl_str(pattern), false, false, 0, out) && out->len;
}
