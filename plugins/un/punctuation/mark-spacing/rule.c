/* mark-spacing: a space follows a comma and a semicolon; none comes before them or before a footnote number;
 * and one separates words in italics from the words after them.
 *
 * Figures ("1,000"), addresses and open proposals are left alone. In text taken from pages spaces may come
 * from the extractor, so there it is only info. */
#include "lib/note_text.h"
#include "reslint/words.h"

enum { LONGEST = 32 };

static void report(reslint_ctx *ctx, reslint_place at, const char *message, reslint_place edit_at,
                   const char *text, const char *title, reslint_applicability sure) {
    rk_diag d = rk_diag_on(ctx, at);
    rk_say(&d, "%s", message);
    rk_edit(&d, edit_at, text);
    rk_fix(&d, sure, "%s", title);
    if (ctx->resolution->as.resolution->from_pages) rk_at_most(&d, RESLINT_INFO);
    rk_send(&d);
}

static uint32_t token_begin(reslint_str text, uint32_t at) {
    while (at && text.ptr[at - 1] != ' ') at--;
    return at;
}

static uint32_t token_end(reslint_str text, uint32_t at) {
    while (at < text.len && text.ptr[at] != ' ') at++;
    return at;
}

/* In an address or a file name a comma needs no space. */
static int is_address(reslint_str text, uint32_t at) {
    static const char *const signs[] = {"://", "www.", "@", "=", "_", "&", NULL};
    reslint_str token = rk_slice(text, token_begin(text, at), token_end(text, at));
    for (size_t i = 0; signs[i]; i++)
        if (rk_find(token, signs[i], 0) != UINT32_MAX) return 1;
    return 0;
}

/* A letter or an opening quotation mark must not follow a mark directly, and a figure only inside a number,
 * which "25 July 2019,75/276" is not. ("2016,233/22" may be note 2 and 33/22 if note numbers are not marked
 * up.) */
static int lacks_space(const reslint_ctx *ctx, reslint_str text, uint32_t mark) {
    uint32_t next = mark + 1, begin = rk_figures_begin(text, mark);
    char c = rk_char(text, next);
    if (rk_lower(c) != c || rk_upper(c) != c || rk_at(text, next, "\xE2\x80\x9C")) return 1;
    if (text.ptr[mark] == ';') return 0; /* a footnote number without mark-up */
    return mark - begin == 4 && rk_begins_word(text, begin) &&
           rk_char(text, rk_figures_end(text, next)) == '/' &&
           un_all_marked_up(ctx->resolution->as.resolution->first_reference);
}

/* "sentences;a in addition": a note may have a letter. */
static int is_lone_letter(reslint_str text, uint32_t at) {
    return rk_char(text, at + 1) == ' ';
}

static void check_after(reslint_ctx *ctx, const reslint_node *block, uint32_t mark) {
    reslint_str text = block->text;
    if (!lacks_space(ctx, text, mark) || rk_ends(rk_slice(text, 0, mark), " ") || is_address(text, mark) ||
        rk_cut_inside(block, mark + 1, mark + 1))
        return;
    uint32_t end = mark + 1 + (rk_at(text, mark + 1, "\xE2\x80\x9C") ? 3 : 1);
    report(ctx, rk_place(block, mark, end),
           ctx->host->format(ctx, "put a space after the %s", text.ptr[mark] == ',' ? "comma" : "semicolon"),
           rk_place(block, mark + 1, mark + 1), " ", "Put in a space",
           is_lone_letter(text, mark + 1) ? RESLINT_FIX_UNSAFE : RESLINT_FIX_SAFE);
}

static void check_before(reslint_ctx *ctx, const reslint_node *block, uint32_t mark) {
    reslint_str text = block->text;
    if (mark < 2 || text.ptr[mark - 2] == '.' || rk_cut_inside(block, mark - 1, mark)) return;
    report(ctx, rk_place(block, mark - 1, mark + 1),
           ctx->host->format(ctx, "take out the space before the %s",
                             text.ptr[mark] == ',' ? "comma" : "semicolon"),
           rk_place(block, mark - 1, mark), "", "Take out the space", RESLINT_FIX_SAFE);
}

/* A number in mark-up; in plain text a space may be how the copy shows a raised figure. The block's text has
 * single spaces and not the number, so this looks at the file. */
static void check_numbers(reslint_ctx *ctx, const reslint_node *block) {
    reslint_str file = ctx->document->text;
    uint32_t seen = 0;
    if (block->kind == RESLINT_TITLE) return; /* mark-up sets the number of a title apart */
    for (const reslint_node *n = rk_of(block->first_child, RESLINT_FOOTNOTE_REFERENCE); n && seen < RK_ENOUGH;
         n = rk_of(n->next, RESLINT_FOOTNOTE_REFERENCE)) {
        uint32_t at = n->source.begin;
        if (!n->in.begin || n->as.noteref->form != RESLINT_REF_MARKUP || file.ptr[at - 1] != ' ') continue;
        seen++;
        rk_tell(ctx, rk_whole(n), "take out the space before footnote number %u", n->as.noteref->number);
    }
}

static uint32_t standing(reslint_ctx *ctx, const reslint_words *words, reslint_str word) {
    char small[LONGEST];
    if (word.len > LONGEST) return RESLINT_WORD_UNKNOWN;
    return words->standing(ctx, rk_small(word, small));
}

/* "*Requests*the": both are words, but not together. */
static void check_italics(reslint_ctx *ctx, const reslint_node *block) {
    const reslint_words *words = (const reslint_words *)ctx->host->extension(RESLINT_WORDS_ID);
    reslint_str text = block->text;
    for (const reslint_node *n = rk_of(block->first_child, RESLINT_EMPHASIS); words && n;
         n = rk_of(n->next, RESLINT_EMPHASIS)) {
        uint32_t at = n->in.end, begin = at, end = at;
        if (n->in.begin || rk_upper(rk_char(text, at)) == rk_char(text, at)) continue;
        while (begin && rk_is_letter((unsigned char)text.ptr[begin - 1])) begin--;
        while (rk_is_letter(rk_char(text, end))) end++;
        reslint_str first = rk_slice(text, begin, at), second = rk_slice(text, at, end);
        if (standing(ctx, words, first) != RESLINT_WORD_OFFICIAL ||
            standing(ctx, words, second) != RESLINT_WORD_OFFICIAL ||
            standing(ctx, words, rk_slice(text, begin, end)) >= RESLINT_WORD_ENGLISH)
            continue;
        report(ctx, rk_place(block, at, end),
               ctx->host->format(ctx, "put a space between “%.*s” and “%.*s”", RK_ARG(first), RK_ARG(second)),
               rk_place(block, at, at), " ", "Put in a space", RESLINT_FIX_SAFE);
    }
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    static const char marks[] = ",;";
    reslint_str text = block->text;
    for (size_t i = 0; marks[i]; i++) {
        const char mark[] = {marks[i], 0};
        uint32_t seen = 0;
        for (uint32_t at = rk_find(text, mark, 0); at != UINT32_MAX && seen < RK_ENOUGH;
             at = rk_find(text, mark, at + 1)) {
            int before = at && text.ptr[at - 1] == ' ', after = rk_char(text, at + 1) != ' ';
            if ((!before && !after) || rk_unsure(block, at, at + 1, RK_QUOTED)) continue;
            seen++;
            if (before) check_before(ctx, block, at);
            if (after) check_after(ctx, block, at);
        }
    }
    check_numbers(ctx, block);
    check_italics(ctx, block);
}

static const uint32_t kinds[] = {RK_BODY, RESLINT_TITLE, RESLINT_ANNEX_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, "negotiation", RESLINT_INFO}, {NULL, NULL, RESLINT_WARNING}};

extern const reslint_rule reslint_rule_mark_spacing;
const reslint_rule reslint_rule_mark_spacing = {
    .id = "mark-spacing",
    .summary = "A space follows a comma or semicolon; none precedes it or a footnote number",
    .levels = levels,
    .kinds = kinds,
    .check = check,
};
