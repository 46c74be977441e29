/* What people leave in a text while they work on it together: words that are struck out ("~~old~~",
 * "<del>", "{--old--}", "[old]{.deletion}"), marks around new ones ("<ins>", "{++new++}"), the comments that word processors add
 * when a text is copied ("[KM1]", "[a]" in the text, and a list of them below it), and the ">" of a mail in
 * front of each line. The text is read as if its authors had agreed: what is struck out is gone, what is new
 * stays. */
#include "base/sorted.h"
#include "base/str.h"
#include "text/asides.h"

#include <stdlib.h>

enum { LONGEST = 4000 /* of what is struck out */, LONGEST_ID = 7 };

typedef struct remark_finder {
    reslint_str text;
    rl_arena *arena;
    rl_asides *out; /* in no order yet */
    uint32_t first; /* those before it were there */
} remark_finder;

static void take(remark_finder *f, uint32_t begin, uint32_t end) {
    reslint_span at = {begin, end};
    *(rl_aside *)rl_push(f->arena, f->out) = (rl_aside){at, at, RL_ASIDE_REMARK};
}

/* What goes with a stretch that is taken out: a space before it, where none belongs before what follows. */
static void take_out(remark_finder *f, uint32_t begin, uint32_t end) {
    reslint_str text = f->text;
    bool mark = end == text.len || rl_one_of(rl_byte(text, end), " ,;.:)\r\n");
    if (mark && rl_byte(text, begin - 1) == ' ') begin--; /* NUL before 0 */
    take(f, begin, end);
}

static uint32_t within_reach(reslint_str text, uint32_t at) {
    return text.len - at > LONGEST ? at + LONGEST : text.len;
}

/* Where the paragraph that `at` is in ends, at `most` at the latest. */
static uint32_t paragraph_end(reslint_str text, uint32_t at, uint32_t most) {
    for (bool empty = false; at < most; at++) {
        char c = text.ptr[at];
        if (c == '\n' && empty) return at;
        empty = c == '\n' || (empty && (c == ' ' || c == '\t' || c == '\r'));
    }
    return most;
}

/* ---- struck out, and put in ---- */

/* The first `mark` from `from` on that is near and in the same paragraph; UINT32_MAX: there is none. `skip`,
 * where to go on then. */
static uint32_t closing(reslint_str text, uint32_t from, const char *mark, uint32_t *skip) {
    uint32_t reach = within_reach(text, from), close = rl_find(rl_slice(text, 0, reach), mark, from);
    *skip = close == UINT32_MAX ? reach : from;
    return close == UINT32_MAX || paragraph_end(text, from, close) < close ? UINT32_MAX : close;
}

/* "~~old~~" and "{~~old~>new~~}", at the first "~". Returns the place to go on from. */
static uint32_t tildes(remark_finder *f, uint32_t at) {
    reslint_str text = f->text;
    uint32_t begin = at, skip;
    if (!rl_here(text, at, "~~") || rl_here(text, at, "~~~")) return rl_past_any(text, at, "~");
    bool replaced = rl_byte(text, begin - 1) == '{';
    uint32_t close = closing(text, at + 2, "~~", &skip);
    if (close == UINT32_MAX) return skip;
    uint32_t arrow = replaced ? rl_find(rl_slice(text, 0, close), "~>", at + 2) : UINT32_MAX;
    if (arrow != UINT32_MAX && rl_here(text, close + 2, "}")) {
        take(f, begin - 1, arrow + 2);
        take(f, close, close + 3);
        return close + 3;
    }
    bool apart = !begin || rl_is_space((unsigned char)text.ptr[begin - 1]); /* "wait~~ for ever~~" */
    if ((apart && rl_is_space((unsigned char)text.ptr[begin + 2])) ||
        rl_is_space((unsigned char)text.ptr[close - 1]))
        return begin + 2;
    close = rl_past_any(text, close, "~");
    take_out(f, begin, close);
    return close;
}

/* "<del>old</del>", "<s>old</s>"; "<ins>" and "</ins>" alone. At the "<". */
static uint32_t tag(remark_finder *f, uint32_t at) {
    static const char *const struck[][2] = {{"<del>", "</del>"}, {"<s>", "</s>"}, {"<strike>", "</strike>"}};
    static const char *const marks[] = {"<ins>", "</ins>", "<mark>", "</mark>", NULL};
    reslint_str text = f->text;
    for (size_t i = 0; i < sizeof struck / sizeof *struck; i++) {
        if (!rl_here(text, at, struck[i][0])) continue;
        uint32_t skip, close = closing(text, at + 1, struck[i][1], &skip);
        if (close == UINT32_MAX) return skip;
        close += (uint32_t)strlen(struck[i][1]);
        take_out(f, at, close);
        return close;
    }
    for (const char *const *mark = marks; *mark; mark++)
        if (rl_here(text, at, *mark)) take(f, at, at + (uint32_t)strlen(*mark));
    return at + 1;
}

/* "{--old--}", "{>>remark<<}", "{++new++}", "{==marked==}", as CriticMarkup writes them. At the "{". */
static uint32_t braces(remark_finder *f, uint32_t at) {
    static const struct {
        const char *open, *close;
        bool stays;
    } kinds[] = {{"{--", "--}", false}, {"{>>", "<<}", false}, {"{++", "++}", true}, {"{==", "==}", true}};
    reslint_str text = f->text;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!rl_here(text, at, kinds[i].open)) continue;
        uint32_t skip, close = closing(text, at + 3, kinds[i].close, &skip);
        if (close == UINT32_MAX) return skip;
        if (kinds[i].stays) {
            take(f, at, at + 3);
            take(f, close, close + 3);
        } else {
            take_out(f, at, close + 3);
        }
        return close + 3;
    }
    return at + 1;
}

/* "[new]{.insertion author="Ann"}", "[old]{.deletion …}", "[remark]{.comment-start …}", as pandoc keeps tracked changes. At
 * the brackets; `end`: after the brace. */
static void span(remark_finder *f, uint32_t open, uint32_t close, uint32_t end) {
    static const char *const gone[] = {"deletion", "paragraph-deletion", "comment-start", "comment-end",
                                       NULL};
    static const char *const kept[] = {"insertion", "paragraph-insertion", NULL};
    reslint_str class = rl_slice(f->text, close + 3, end);
    for (size_t i = 0; gone[i]; i++)
        if (rl_starts(class, gone[i])) take_out(f, open, end);
    for (size_t i = 0; kept[i]; i++)
        if (rl_starts(class, kept[i])) {
            take(f, open, open + 1);
            take(f, close, end);
        }
}

static void spans(remark_finder *f) {
    enum { LONGEST_CLASS = 300 };
    reslint_str text = f->text;
    if (rl_find(text, "]{.", 0) == UINT32_MAX) return;
    rl_arena scratch = {0};
    RL_VEC(uint32_t) open = {0};
    for (uint32_t at = 0; at < text.len; at++) {
        if (text.ptr[at] == '\\')
            at++;
        else if (text.ptr[at] == '[')
            *(uint32_t *)rl_push(&scratch, &open) = at;
        else if (text.ptr[at] == ']' && open.len) {
            uint32_t begin = open.items[--open.len], left = text.len - at;
            const char *brace = rl_here(text, at + 1, "{.")
                                    ? memchr(text.ptr + at, '}', left < LONGEST_CLASS ? left : LONGEST_CLASS)
                                    : NULL;
            uint32_t end = brace ? (uint32_t)(brace - text.ptr) + 1 : at;
            bool torn = rl_find(rl_slice(text, at, end), "\n\n", 0) != UINT32_MAX;
            if (brace && !torn) span(f, begin, at, end);
        }
    }
    rl_arena_free(&scratch);
}

/* Calls `read` at each such character, and at none in what it has taken. */
static void each(remark_finder *f, char sign, uint32_t (*read)(remark_finder *f, uint32_t at)) {
    for (uint32_t at = 0; at < f->text.len;) {
        const char *found = memchr(f->text.ptr + at, sign, f->text.len - at);
        if (!found) return;
        at = read(f, (uint32_t)(found - f->text.ptr));
    }
}

/* ---- comments of word processors ---- */

typedef struct mention {
    char id[LONGEST_ID + 1];
    uint32_t begin, end; /* of "[KM1]" */
    bool heads_line;
    bool paired;
} mention;
typedef RL_VEC(mention) mentions;

/* "a", "ab", "KM1", "Kim12": the names of comments. */
static bool is_id(reslint_str s) {
    uint32_t letters = rl_past(s, 0, rl_is_alpha), figures = rl_past(s, letters, rl_is_digit) - letters;
    if (letters + figures < s.len) return false;
    if (!figures) return letters > 0 && letters <= 2 && rl_past(s, 0, rl_is_lower) == letters;
    return rl_is_upper(rl_byte(s, 0)) && letters <= 4 && figures <= 3;
}

static void find_mentions(const remark_finder *f, rl_arena *scratch, mentions *out) {
    reslint_str text = f->text;
    for (uint32_t at = 0; at < text.len; at++) {
        const char *found = memchr(text.ptr + at, '[', text.len - at);
        if (!found) return;
        at = (uint32_t)(found - text.ptr);
        uint32_t end = rl_past(text, rl_past(text, at + 1, rl_is_alpha), rl_is_digit);
        if (!rl_here(text, end, "]") || !is_id(rl_slice(text, at + 1, end))) continue;
        unsigned char next = end + 1 == text.len ? '\n' : rl_byte(text, end + 1);
        bool heads = !at || text.ptr[at - 1] == '\n';
        bool glued = at && !rl_is_space((unsigned char)text.ptr[at - 1]) && !rl_is_alpha(next);
        if (heads ? rl_one_of(next, "\n([:") : !glued) continue;
        mention *m = rl_push(scratch, out);
        *m = (mention){.begin = at, .end = end + 1, .heads_line = heads};
        memcpy(m->id, text.ptr + at + 1, end - at - 1);
    }
}

static int by_id(const void *a, const void *b) {
    const mention *x = a, *y = b;
    int order = strcmp(x->id, y->id);
    return order ? order : rl_order(x->begin, y->begin);
}

static int by_place(const void *a, const void *b) {
    return rl_order(((const mention *)a)->begin, ((const mention *)b)->begin);
}

/* The comment that begins at `at`: to the end of its paragraph or to the next comment. */
static uint32_t comment_end(reslint_str text, uint32_t at, uint32_t next) {
    uint32_t end = paragraph_end(text, at, within_reach(text, at));
    return next > at && next < end ? next : end;
}

/* A name in the text and once more, later, at the head of a line: only then are both comments. */
static void comments(remark_finder *f) {
    rl_arena scratch = {0};
    mentions all = {0};
    bool first = false; /* is there an "[a]"? */
    find_mentions(f, &scratch, &all);
    if (all.len > 1) qsort(all.items, all.len, sizeof *all.items, by_id);
    for (uint32_t i = 0, next; i < all.len; i = next) {
        for (next = i + 1; next < all.len && strcmp(all.items[next].id, all.items[i].id) == 0;) next++;
        bool paired = next - i > 1 && all.items[next - 1].heads_line;
        for (uint32_t k = i; k + 1 < next; k++) paired = paired && !all.items[k].heads_line;
        for (uint32_t k = i; k < next; k++) all.items[k].paired = paired;
        first = first || (paired && strcmp(all.items[i].id, "a") == 0);
    }
    for (uint32_t i = 0; i < all.len && !first; i++) /* "[i] See …" is an endnote */
        if (rl_is_lower((unsigned char)all.items[i].id[0])) all.items[i].paired = false;
    if (all.len > 1) qsort(all.items, all.len, sizeof *all.items, by_place);
    for (uint32_t i = 0; i < all.len; i++) {
        const mention *m = &all.items[i];
        if (!m->paired) continue;
        uint32_t next = i + 1 < all.len && all.items[i + 1].paired ? all.items[i + 1].begin : UINT32_MAX;
        take(f, m->begin, m->heads_line ? comment_end(f->text, m->end, next) : m->end);
    }
    rl_arena_free(&scratch);
}

/* ---- mails ---- */

/* After "> " and "> > " at the head of a line; `at` where there is none. */
static uint32_t after_quote(reslint_str text, uint32_t at) {
    uint32_t end = at;
    while (rl_here(text, end, ">")) end += rl_here(text, end, "> >") ? 2 : 1;
    return end > at && rl_here(text, end, " ") ? end + 1 : end;
}

/* "The General Assembly,", in italics or bold. */
static bool names_organ(reslint_str line) {
    enum { LONGEST_NAME = 80 };
    line = rl_trim_begin(rl_trim_end(rl_trim(line), "*_"), "*_");
    return line.len < LONGEST_NAME && rl_starts_ci(line, "the ") && rl_ends(line, ",");
}

/* The words of a line that has the sign, which may be indented in Markdown; `at` where there is none. */
static uint32_t quoted_words(reslint_str text, uint32_t at) {
    uint32_t sign = rl_past_any(text, at, " ");
    return rl_here(text, sign, ">") ? after_quote(text, sign) : at;
}

static bool begins_bullet(reslint_str s) {
    return rl_starts(s, "- ") || rl_starts(s, "* ") || rl_starts(s, "\xE2\x80\xA2");
}

/* "(a) To dig", "\(a\)", "b)", "ii.", "- pumps": does a point begin here? */
static bool begins_point(reslint_str s) {
    uint32_t at = 0, letters = 0;
    bool open = false;
    if (rl_starts(s, "\\(")) at++;
    if (rl_byte(s, at) == '(') open = true, at++;
    if (begins_bullet(s)) return true;
    while (rl_is_lower(rl_byte(s, at)) && letters < 5) at++, letters++;
    while (open && !letters && rl_is_digit(rl_byte(s, at))) at++;
    if (rl_byte(s, at) == '\\') at++;
    bool closed = rl_byte(s, at) == ')' || (!open && rl_byte(s, at) == '.');
    return closed && (letters || open) && rl_byte(s, at + 1) == ' ';
}

/* "*Recalling* its resolution …,": does a quoted passage read as paragraphs of the preamble? */
static bool begins_preamble(reslint_str passage) {
    passage = rl_trim_begin(passage, "*_");
    uint32_t word = rl_past(passage, 0, rl_is_alpha);
    reslint_str text = rl_trim_end(passage, " \t\r\n>");
    return word > 5 && rl_is_upper(rl_byte(passage, 0)) && rl_ends(rl_slice(passage, 0, word), "ing") &&
           rl_one_of(rl_final(text), ",;");
}

/* "2. *Requests* a report;" */
static bool begins_numbered(reslint_str passage) {
    uint32_t at = rl_past(passage, 0, rl_is_digit), word;
    if (!at || at > 3) return false;
    at = rl_past_any(passage, at, "\\.) *_");
    word = rl_past(passage, at, rl_is_alpha);
    reslint_str text = rl_trim_end(passage, " \t\r\n>");
    return word > at + 3 && rl_is_upper(rl_byte(passage, at)) && passage.ptr[word - 1] == 's' &&
           rl_one_of(rl_final(text), ";.:");
}

/* Does a colon before `at` announce what is quoted? */
static bool is_announced(reslint_str text, uint32_t at) {
    return rl_final(rl_trim_end(rl_slice(text, 0, at), " \t\r\n*_")) == ':';
}

/* "1. Requests a report; / > - Norway: delete": no list begins below a line that has ended, so that these are remarks. */
static bool remarks_on(reslint_str line, reslint_str passage) {
    line = rl_trim_begin(rl_trim_end(line, " \t\r\n*_"), " ");
    if (!rl_one_of(rl_final(line), ";.")) return false;
    if (begins_bullet(passage)) return !begins_bullet(line);
    return !begins_point(line) && rl_one_of(rl_byte(rl_trim_begin(passage, "\\("), 0), "ai1");
}

/* What word processors indent, converters to Markdown make a quotation: points, or paragraphs that nothing
 * announces, are the draft's own. `at`: the first line of a passage with the sign; `above`: the last line above that
 * has words and no sign, if there is one since the passage before; `remarks`: whether that was of remarks, and whether
 * this one is. Returns where it ends. */
static uint32_t quoted_passage(remark_finder *f, uint32_t at, bool all, reslint_str *above, bool *remarks) {
    reslint_str text = f->text;
    uint32_t end = at, first = UINT32_MAX;
    for (uint32_t words; end < text.len && (words = quoted_words(text, end)) > end;
         end = rl_line_end(text, end) + (rl_line_end(text, end) < text.len))
        if (first == UINT32_MAX && words < rl_line_end(text, end)) first = words;
    if (first == UINT32_MAX) return end;
    reslint_str passage = rl_slice(text, first, end);
    if (above->len) *remarks = remarks_on(*above, passage);
    *above = (reslint_str){0};
    bool own = all || (begins_point(passage) && !*remarks) ||
               (!is_announced(text, at) && (begins_preamble(passage) || begins_numbered(passage)));
    for (uint32_t line = at; own && line < end; line = rl_line_end(text, line) + 1) {
        uint32_t sign = rl_past_any(text, line, " ");
        take(f, sign, quoted_words(text, line));
    }
    return end;
}

/* A draft in a mail has the sign on the line of the organ too; a resolution that quotes a text does not. */
static void quoted_mail(remark_finder *f) {
    reslint_str text = f->text;
    bool organ = false, quoted = false;
    for (uint32_t at = 0, end; at < text.len; at = end + 1) {
        end = rl_line_end(text, at);
        uint32_t words = quoted_words(text, at);
        if (words == at || words > end) continue;
        quoted = true;
        organ = organ || names_organ(rl_slice(text, words, end));
    }
    reslint_str above = {0};
    bool remarks = false;
    for (uint32_t at = 0, end; quoted && at < text.len; at = end) {
        if (quoted_words(text, at) > at) {
            end = quoted_passage(f, at, organ, &above, &remarks);
        } else {
            end = rl_line_end(text, at);
            reslint_str line = rl_slice(text, at, end++);
            if (rl_trim(line).len) above = line;
        }
    }
}

/* ---- the list ---- */

static int by_begin(const void *a, const void *b) {
    return rl_order(((const rl_aside *)a)->gone.begin, ((const rl_aside *)b)->gone.begin);
}

/* In the order of the file; of two that overlap the one that begins first. */
static void settle(remark_finder *f) {
    rl_asides *out = f->out;
    uint32_t kept = 0, end = 0;
    qsort(out->items, out->len, sizeof *out->items, by_begin);
    for (uint32_t i = 0; i < out->len; i++) {
        if (out->items[i].gone.begin < end) continue;
        end = out->items[i].gone.end;
        out->items[kept++] = out->items[i];
    }
    out->len = kept;
}

void rl_working_marks_find(reslint_str text, rl_arena *arena, rl_asides *out) {
    remark_finder f = {text, arena, out, out->len};
    if (!text.len) return;
    quoted_mail(&f);
    comments(&f);
    each(&f, '~', tildes);
    each(&f, '<', tag);
    each(&f, '{', braces);
    spans(&f);
    if (out->len > f.first) settle(&f);
}
