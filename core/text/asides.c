/* See asides.h. Only the first characters of a line are looked at; a comment or a block of code counts only
 * if it is closed. */
#include "text/asides.h"

#include "base/str.h"

typedef struct aside_finder {
    reslint_str text;
    rl_arena *arena;
    rl_asides *out;
    uint32_t close, open;       /* of comments: where the last search found the next "-->" and "<!--" */
    uint32_t no_tick, no_tilde; /* from here on no fence of that sign is closed */
} aside_finder;

static uint32_t after_line(reslint_str text, uint32_t at) {
    uint32_t end = rl_line_end(text, at);
    return rl_here(text, end, "\n") ? end + 1 : end;
}

static uint32_t skip_blanks(reslint_str text, uint32_t at) {
    return rl_past_any(text, at, " \t");
}

static void add(aside_finder *f, rl_aside_kind kind, reslint_span at, reslint_span gone) {
    *(rl_aside *)rl_push(f->arena, f->out) = (rl_aside){at, gone, kind};
}

/* ---- settings ---- */

/* "key: value", "key = value", "- item", "# comment", a continuation line further in, or an empty line. */
static bool is_of_key(unsigned char c) {
    return rl_is_alpha(c) || rl_is_digit(c) || rl_one_of(c, "_-.");
}

static bool is_setting(reslint_str line) {
    uint32_t end = rl_past(line, 0, is_of_key);
    if (!line.len || rl_one_of(rl_byte(line, 0), " \t#-[\r")) return true;
    if (!end) return false;
    if (rl_here(line, end, " =")) return true;
    return rl_here(line, end, ":") && (end + 1 == line.len || rl_one_of(rl_byte(line, end + 1), " \r"));
}

static bool is_fence_of_settings(reslint_str line, const char *fence) {
    return rl_starts(line, fence) && rl_trim(line).len == 3;
}

/* The settings at the head of a file, between two lines of "---" or "+++"; returns the place after them. */
static uint32_t settings(aside_finder *f, uint32_t at) {
    enum { MOST_LINES = 200 };
    reslint_str text = f->text;
    uint32_t begin = at, lines = 0;
    const char *fence = rl_here(text, at, "+++") ? "+++" : "---";
    if (!is_fence_of_settings(rl_slice(text, at, rl_line_end(text, at)), fence)) return at;
    for (uint32_t n = 0; n < MOST_LINES; n++) {
        at = after_line(text, at);
        if (at == text.len) return begin;
        reslint_str line = rl_slice(text, at, rl_line_end(text, at));
        if (is_fence_of_settings(line, fence)) break;
        if (!is_setting(line)) return begin;
        lines += rl_trim(line).len != 0;
    }
    uint32_t end = rl_line_end(text, at);
    if (!lines || !is_fence_of_settings(rl_slice(text, at, end), fence)) return begin;
    add(f, RL_ASIDE_LINES, (reslint_span){begin, end}, (reslint_span){begin, end});
    return after_line(text, at);
}

/* ---- comments ---- */

static uint32_t next_of(reslint_str text, const char *mark, uint32_t *known, uint32_t from) {
    if (*known < from) {
        *known = rl_find(text, mark, from);
        if (*known == UINT32_MAX) *known = text.len;
    }
    return *known;
}

/* A comment that begins a line, at `at`: its lines go too, or, where text follows it, the spaces after it. If
 * a second one opens inside it, the first was not closed. */
static uint32_t comment(aside_finder *f, uint32_t line, uint32_t at) {
    reslint_str text = f->text;
    uint32_t close = next_of(text, "-->", &f->close, at + 4);
    if (close == text.len || next_of(text, "<!--", &f->open, at + 4) < close) return line;
    uint32_t end = close + 3, after = skip_blanks(text, end);
    bool whole = after == text.len || rl_one_of(rl_byte(text, after), "\r\n");
    uint32_t gone = whole ? after_line(text, after) : after;
    add(f, RL_ASIDE_COMMENT, (reslint_span){at, end}, (reslint_span){whole ? line : at, gone});
    return gone;
}

/* ---- code ---- */

static uint32_t fence_length(reslint_str text, uint32_t at, char sign) {
    char only[] = {sign, '\0'};
    return rl_past_any(text, at, only) - at;
}

/* "```" or "~~~" and what they enclose; returns the place after it. */
static uint32_t code(aside_finder *f, uint32_t line, uint32_t at) {
    reslint_str text = f->text;
    char sign = text.ptr[at];
    uint32_t length = fence_length(text, at, sign), *none = sign == '`' ? &f->no_tick : &f->no_tilde;
    if (length < 3 || line >= *none) return line;
    if (sign == '`' && memchr(text.ptr + at + length, '`', rl_line_end(text, at) - at - length)) return line;
    for (uint32_t next = after_line(text, at); next < text.len; next = after_line(text, next)) {
        uint32_t first = skip_blanks(text, next), same = fence_length(text, first, sign);
        uint32_t end = rl_line_end(text, first);
        if (same < length || rl_trim(rl_slice(text, first + same, end)).len) continue;
        add(f, RL_ASIDE_LINES, (reslint_span){at, first + same}, (reslint_span){line, first + same});
        return after_line(text, first);
    }
    *none = line;
    return line;
}

static bool is_fenced(const aside_finder *f, const rl_aside *aside) {
    return aside->kind == RL_ASIDE_LINES && rl_one_of(rl_byte(f->text, aside->at.begin), "`~");
}

/* A draft that somebody put between fences as a whole is still a draft: only the fences are not text. */
static void keep_fenced_text(aside_finder *f) {
    rl_asides all = *f->out;
    uint32_t inside = 0;
    for (uint32_t i = 0; i < all.len; i++)
        if (is_fenced(f, &all.items[i])) inside += all.items[i].gone.end - all.items[i].gone.begin;
    if (inside < f->text.len / 2) return;
    *f->out = (rl_asides){0};
    for (uint32_t i = 0; i < all.len; i++) {
        const rl_aside *a = &all.items[i];
        if (!is_fenced(f, a)) {
            add(f, a->kind, a->at, a->gone);
            continue;
        }
        uint32_t last = a->at.begin + rl_trim_end(rl_slice(f->text, a->at.begin, a->at.end), "`~").len;
        reslint_span head = {a->gone.begin, rl_line_end(f->text, a->at.begin)}, tail = {last, a->gone.end};
        add(f, a->kind, head, head);
        add(f, a->kind, tail, tail);
    }
}

/* ---- the list ---- */

void rl_asides_find(reslint_str text, rl_arena *arena, rl_asides *out) {
    *out = (rl_asides){0};
    aside_finder f = {text, arena, out, 0, 0, UINT32_MAX, UINT32_MAX};
    uint32_t start = rl_starts(text, "\xEF\xBB\xBF") ? 3 : 0;
    bool code_seen = false;
    for (uint32_t at = UINT32_MAX;
         at != start && rl_here(text, start, "<!--");) { /* before everything else */
        at = start;
        start = comment(&f, at, at);
    }
    for (uint32_t at = settings(&f, start); at < text.len;) {
        uint32_t first = skip_blanks(text, at), next = at;
        unsigned char c = rl_byte(text, first);
        if (rl_here(text, first, "<!--")) next = comment(&f, at, first);
        if (rl_one_of(c, "`~")) next = code(&f, at, first);
        code_seen = code_seen || (next != at && c != '<');
        at = next == at ? after_line(text, at) : next;
    }
    if (code_seen) keep_fenced_text(&f);
    rl_working_marks_find(text, arena, out);
    rl_margins_find(text, out, arena, out);
}

static void blank(char *text, const rl_aside *aside) {
    for (uint32_t i = aside->gone.begin; i < aside->gone.end; i++) {
        bool line = text[i] == '\n' || text[i] == '\r';
        if (aside->kind == RL_ASIDE_COMMENT || aside->kind == RL_ASIDE_REMARK)
            text[i] = RL_NO_TEXT;
        else if (!line)
            text[i] = ' ';
    }
}

reslint_str rl_asides_blank(reslint_str text, const rl_asides *asides, rl_arena *arena) {
    if (!asides->len) return text;
    char *bytes = rl_alloc_raw(arena, (size_t)text.len + 1);
    memcpy(bytes, text.ptr, text.len);
    bytes[text.len] = '\0';
    for (uint32_t i = 0; i < asides->len; i++) blank(bytes, &asides->items[i]);
    for (uint32_t i = text.len; i-- > 0 && (bytes[i] == RL_NO_TEXT || rl_is_space((unsigned char)bytes[i]));)
        if (bytes[i] == RL_NO_TEXT) bytes[i] = ' '; /* nothing follows: plain white space at the end */
    return (reslint_str){bytes, text.len};
}

void rl_readable_make(reslint_str file, rl_arena *arena, rl_readable *out) {
    out->file = file;
    rl_asides_find(file, arena, &out->asides);
    out->text = rl_asides_blank(file, &out->asides, arena);
}

static uint32_t moved(uint32_t at, uint32_t begin, uint32_t old_end, uint32_t new_end) {
    if (at <= begin) return at;
    return at >= old_end ? at - old_end + new_end : new_end;
}

void rl_asides_move(rl_asides *asides, uint32_t begin, uint32_t old_end, uint32_t new_end) {
    for (uint32_t i = 0; i < asides->len; i++) {
        reslint_span *gone = &asides->items[i].gone;
        gone->begin = moved(gone->begin, begin, old_end, new_end);
        gone->end = moved(gone->end, begin, old_end, new_end);
    }
}

static bool same(const rl_aside *a, const rl_aside *b) {
    return a->gone.begin == b->gone.begin && a->gone.end == b->gone.end && a->kind == b->kind;
}

reslint_span rl_asides_differ(const rl_asides *a, const rl_asides *b) {
    uint32_t head = 0, tail = 0, least = a->len < b->len ? a->len : b->len;
    while (head < least && same(&a->items[head], &b->items[head])) head++;
    while (tail < least - head && same(&a->items[a->len - 1 - tail], &b->items[b->len - 1 - tail])) tail++;
    reslint_span hull = {UINT32_MAX, 0};
    const rl_asides *const both[] = {a, b};
    for (uint32_t k = 0; k < 2; k++)
        if (head + tail < both[k]->len) {
            const rl_aside *first = &both[k]->items[head], *last = &both[k]->items[both[k]->len - 1 - tail];
            if (first->gone.begin < hull.begin) hull.begin = first->gone.begin;
            if (last->gone.end > hull.end) hull.end = last->gone.end;
        }
    return hull.end > hull.begin ? hull : (reslint_span){0, 0};
}
