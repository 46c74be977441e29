/* Words that several rules of this pack need: the two forms of a resolution's verbs ("Recalling" in the
 * preamble, "Recalls" in the operative part) and how an opening reads with another, or no, also/further.
 *
 * Everything is static inline, so that a rule that needs one function pays for no other. */
#ifndef RESLINT_UN_WORDS_H
#define RESLINT_UN_WORDS_H

#include "reslint/rulekit.h"

#define UN_WORDS_MAX 160u /* no opening phrase is longer */

/* Finite form and participle by their endings: "decid" + "es" / "ing". */
typedef struct un_verb {
    const char *finite, *participle;
} un_verb;

static const un_verb un_verbs[] = {{"accepts", "accepting"},
                                   {"acknowledges", "acknowledging"},
                                   {"adopts", "adopting"},
                                   {"affirms", "affirming"},
                                   {"agrees", "agreeing"},
                                   {"appeals", "appealing"},
                                   {"appreciates", "appreciating"},
                                   {"approves", "approving"},
                                   {"asks", "asking"},
                                   {"authorizes", "authorizing"},
                                   {"bears", "bearing"},
                                   {"believes", "believing"},
                                   {"calls", "calling"},
                                   {"commends", "commending"},
                                   {"commits", "committing"},
                                   {"condemns", "condemning"},
                                   {"confirms", "confirming"},
                                   {"congratulates", "congratulating"},
                                   {"considers", "considering"},
                                   {"continues", "continuing"},
                                   {"decides", "deciding"},
                                   {"declares", "declaring"},
                                   {"demands", "demanding"},
                                   {"deplores", "deploring"},
                                   {"desires", "desiring"},
                                   {"determines", "determining"},
                                   {"draws", "drawing"},
                                   {"emphasizes", "emphasizing"},
                                   {"encourages", "encouraging"},
                                   {"endorses", "endorsing"},
                                   {"expresses", "expressing"},
                                   {"highlights", "highlighting"},
                                   {"hopes", "hoping"},
                                   {"invites", "inviting"},
                                   {"keeps", "keeping"},
                                   {"looks", "looking"},
                                   {"notes", "noting"},
                                   {"observes", "observing"},
                                   {"pays", "paying"},
                                   {"proclaims", "proclaiming"},
                                   {"realizes", "realizing"},
                                   {"reaffirms", "reaffirming"},
                                   {"recalls", "recalling"},
                                   {"recognizes", "recognizing"},
                                   {"recommends", "recommending"},
                                   {"recommits", "recommitting"},
                                   {"reconfirms", "reconfirming"},
                                   {"re-emphasizes", "re-emphasizing"},
                                   {"regrets", "regretting"},
                                   {"reiterates", "reiterating"},
                                   {"rejects", "rejecting"},
                                   {"remains", "remaining"},
                                   {"reminds", "reminding"},
                                   {"renews", "renewing"},
                                   {"requests", "requesting"},
                                   {"resolves", "resolving"},
                                   {"shares", "sharing"},
                                   {"stresses", "stressing"},
                                   {"supports", "supporting"},
                                   {"takes", "taking"},
                                   {"underlines", "underlining"},
                                   {"underscores", "underscoring"},
                                   {"urges", "urging"},
                                   {"views", "viewing"},
                                   {"welcomes", "welcoming"},
                                   {"wishes", "wishing"}};

/* The other form of one verb, or NULL. `finite` asks for "recalls", else for "recalling". */
static inline const char *un_other_form(reslint_str word, int finite) {
    for (size_t i = 0; i < sizeof un_verbs / sizeof *un_verbs; i++)
        if (rk_is_ci(word, finite ? un_verbs[i].participle : un_verbs[i].finite))
            return finite ? un_verbs[i].finite : un_verbs[i].participle;
    return NULL;
}

/* Puts an opening phrase into its other form: "taking note with concern" becomes "takes note with concern",
 * "strongly condemning" "strongly condemns". Only the leading verb, and one behind "and", is turned: "its
 * continuing support" stays. Writes a NUL-terminated phrase in lower case; 0 when no verb is known. */
static inline int un_turn(reslint_str key, int finite, char out[UN_WORDS_MAX]) {
    uint32_t at = 0, used = 0, turned = 0, leading = 1;
    while (at < key.len) {
        reslint_str word = rk_word(key, at);
        const char *other = leading ? un_other_form(word, finite) : NULL;
        const char *put = other ? other : word.ptr;
        uint32_t len = other ? (uint32_t)strlen(other) : word.len;
        if (!word.len) len = 1, put = key.ptr + at, word.len = 1; /* a blank or a mark */
        if (used + len + 1 > UN_WORDS_MAX) return 0;
        memcpy(out + used, put, len);
        used += len;
        at += word.len;
        if (other) turned = 1;
        if (rk_is(word, "and"))
            leading = 1;
        else if (rk_is_letter((unsigned char)*word.ptr))
            leading = leading && !other && rk_ends(word, "ly");
    }
    out[used] = '\0';
    return turned != 0;
}

/* Do two paragraphs of one part open with the same phrase? One that has the form of the other part
 * ("Requesting" among the operative paragraphs) counts as its counterpart. */
static inline int un_same_phrase(const reslint_clause *a, const reslint_clause *b) {
    char turned[UN_WORDS_MAX];
    if (a->opening_class == b->opening_class) return rk_same(a->key, b->key);
    if (!un_turn(a->key, b->opening_class == RESLINT_OPENING_OPERATIVE, turned)) return 0;
    return rk_is(b->key, turned);
}

/* Where a paragraph stands, without the name of a draft resolution that both have in common. */
static inline reslint_str un_location(const reslint_node *paragraph) {
    reslint_str s = paragraph->as.clause->location;
    for (uint32_t at = s.len; at-- > 1;)
        if (s.ptr[at - 1] == ',' && s.ptr[at] == ' ' && rk_starts(s, "draft resolution"))
            return rk_slice(s, at + 1, s.len);
    return s;
}

/* The opening as printed. */
static inline reslint_str un_opening(const reslint_node *paragraph) {
    const reslint_clause *clause = paragraph->as.clause;
    return rk_slice(paragraph->text, clause->opening.begin, clause->opening.end);
}

/* "Encourages further cooperation": behind a verb "further" may belong to the noun. It belongs to the verb
 * when it is in italics with it, or when no noun can follow. */
static inline int un_belongs_to_noun(const reslint_node *paragraph) {
    static const char *const no_noun[] = {"the", "that", "all", "to", "upon", "with", "its", NULL};
    const reslint_clause *c = paragraph->as.clause;
    const reslint_node *run = rk_first(paragraph, RESLINT_EMPHASIS);
    if (c->marker != RESLINT_FURTHER) return 0;
    if (run && run->in.begin <= c->opening.begin && run->in.end >= c->marker_at.end) return 0;
    uint32_t behind = c->marker_at.end < paragraph->text.len ? c->marker_at.end + 1 : c->marker_at.end;
    return run != NULL || !rk_among(rk_word(paragraph->text, behind), no_noun);
}

/* Does also/further stand on the wrong side of the verb? Words inside a preambular phrase ("Noting also with
 * concern") are used both ways and left alone. */
static inline int un_misplaced(const reslint_node *paragraph) {
    const reslint_clause *c = paragraph->as.clause;
    int operative = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH;
    uint32_t expected_class = operative ? RESLINT_OPENING_OPERATIVE : RESLINT_OPENING_PREAMBULAR;
    if (c->marker == RESLINT_PLAIN || c->opening_class != expected_class) return 0;
    if ((c->marker_at.begin == c->opening.begin) == operative) return 0;
    return !operative || !un_belongs_to_noun(paragraph);
}

/* The opening without also/further, its first letter as asked: "Also requests" gives "requests" or
 * "Requests". */
static inline const char *un_bare(reslint_ctx *ctx, const reslint_node *paragraph, int capital) {
    const reslint_clause *c = paragraph->as.clause;
    reslint_str head = un_opening(paragraph), tail = {"", 0};
    if (c->marker_at.end > c->marker_at.begin) {
        tail = rk_slice(paragraph->text, c->marker_at.end,
                        c->opening.end > c->marker_at.end ? c->opening.end : c->marker_at.end);
        head = rk_slice(paragraph->text, c->opening.begin,
                        c->marker_at.begin > c->opening.begin ? c->marker_at.begin : c->opening.begin);
        while (head.len && head.ptr[head.len - 1] == ' ' && !tail.len) head.len--;
        while (tail.len && *tail.ptr == ' ' && (!head.len || head.ptr[head.len - 1] == ' '))
            tail.ptr++, tail.len--;
    }
    if (!head.len) head = tail, tail.len = 0;
    if (!head.len) return "";
    return ctx->host->format(ctx, "%c%.*s%.*s", capital ? rk_upper(*head.ptr) : rk_lower(*head.ptr),
                             (int)(head.len - 1), head.ptr + 1, RK_ARG(tail));
}

/* How the opening reads with a marker: "Also requests", "Recalling further", "Having also considered",
 * "Expressing also its concern". */
static inline const char *un_with_marker(reslint_ctx *ctx, const reslint_node *paragraph, uint32_t marker) {
    int operative = paragraph->kind == RESLINT_OPERATIVE_PARAGRAPH;
    const char *bare = un_bare(ctx, paragraph, marker == RESLINT_PLAIN || !operative);
    const char *word = marker == RESLINT_ALSO ? "also" : "further";
    if (marker == RESLINT_PLAIN) return bare;
    if (operative) return ctx->host->format(ctx, "%c%s %s", rk_upper(*word), word + 1, bare);
    if (strncmp(bare, "Having ", 7) == 0) return ctx->host->format(ctx, "Having %s %s", word, bare + 7);
    const char *own = strstr(bare, " its ");
    if (own) return ctx->host->format(ctx, "%.*s %s%s", (int)(own - bare), bare, word, own);
    return ctx->host->format(ctx, "%s %s", bare, word);
}

/* Is it one of the verbs above in the third person: "decides"? */
static inline int un_is_finite(reslint_str word) {
    for (size_t i = 0; i < sizeof un_verbs / sizeof *un_verbs; i++)
        if (rk_is_ci(word, un_verbs[i].finite)) return 1;
    return 0;
}

/* Does the organ's verb follow a comma: "Noting the increase in violence, also decides to …"? Also, further,
 * and, hereby and the like may come before it. */
static inline int un_verb_follows(reslint_str text) {
    static const char *const before[] = {"and",       "also",     "further", "hereby",
                                         "therefore", "strongly", "again",   NULL};
    for (uint32_t at = rk_find(text, ", ", 0); at != UINT32_MAX; at = rk_find(text, ", ", at + 1)) {
        uint32_t begin = at + 2;
        reslint_str word = rk_word(text, begin);
        while (word.len && rk_among(word, before)) {
            begin += word.len + 1;
            word = begin < text.len ? rk_word(text, begin) : rk_slice(text, 0, 0);
        }
        if (word.len && un_is_finite(word)) return 1;
    }
    return 0;
}

#endif
