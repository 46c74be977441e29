/* A copy without what its owner does not want to send. Tracked changes are accepted; comments, hidden text
 * and names are removed. Each kind works on the file that the one before left. */
#include "readers/carried.h"

#include "base/str.h"
#include "readers/remarks.h"

#include <string.h>

typedef struct scrubbing {
    rl_arena *arena;
    rl_word word;
    rl_rewrite rewrite;
} scrubbing;

static void cut_out(scrubbing *s, int target, const rl_xml *n) {
    rl_rewrite_patch(&s->rewrite, target, n->begin, n->end, RL_STR(""));
}

/* Removes an element's tags and keeps what it holds. */
static void unwrap(scrubbing *s, int target, const rl_xml *n) {
    if (n->inner >= n->end) {
        cut_out(s, target, n);
        return;
    }
    rl_rewrite_patch(&s->rewrite, target, n->begin, n->inner, RL_STR(""));
    rl_rewrite_patch(&s->rewrite, target, n->inner_end, n->end, RL_STR(""));
}

/* ---- tracked changes ---- */

/* Records of formats and properties as they were before. */
static bool is_record(rl_xml_name name) {
    return name == RL_X_R_PR_CHANGE || name == RL_X_P_PR_CHANGE || name == RL_X_SECT_PR_CHANGE ||
           name == RL_X_TBL_PR_CHANGE || name == RL_X_TBL_GRID_CHANGE || name == RL_X_TR_PR_CHANGE ||
           name == RL_X_TC_PR_CHANGE || name == RL_X_NUMBERING_CHANGE || name == RL_X_MOVE_FROM_RANGE_START ||
           name == RL_X_MOVE_FROM_RANGE_END || name == RL_X_MOVE_TO_RANGE_START ||
           name == RL_X_MOVE_TO_RANGE_END;
}

/* First everything except the marks of paragraphs: insertions stay without their tags, deletions go. */
static void accept_inside(scrubbing *s, int target, const rl_xml *root) {
    for (const rl_xml *n = root->first; n; n = n->next) {
        bool in = n->name == RL_X_INS || n->name == RL_X_MOVE_TO,
             out = root->name != RL_X_R_PR && (n->name == RL_X_DEL || n->name == RL_X_MOVE_FROM);
        bool row_out = n->name == RL_X_TR && rl_xml_child(rl_xml_child(n, RL_X_TR_PR), RL_X_DEL);
        if (is_record(n->name) || row_out || out) {
            cut_out(s, target, n);
        } else {
            if (in) unwrap(s, target, n);
            accept_inside(s, target, n);
        }
    }
}

static const rl_xml *deleted_mark(const rl_xml *p) {
    const rl_xml *mark = p->name == RL_X_P ? rl_xml_child(rl_xml_properties(p, RL_X_P_PR), RL_X_R_PR) : NULL;
    const rl_xml *del = rl_xml_child(mark, RL_X_DEL);
    return del ? del : rl_xml_child(mark, RL_X_MOVE_FROM);
}

static bool has_runs(const rl_xml *p) {
    for (const rl_xml *n = p->first; n; n = rl_xml_walk(p, n, true))
        if (n->name == RL_X_R) return true;
    return false;
}

/* Joins the paragraphs from `first` to `last` into one with the properties of the last; those without a word
 * are removed whole. */
static void join(scrubbing *s, int target, const rl_xml *first, const rl_xml *last) {
    const rl_xml_part *part = &s->word.package.parts[target].xml;
    for (; first != last && !has_runs(first); first = first->next) cut_out(s, target, first);
    if (first == last) return;
    const rl_xml *own = rl_xml_properties(first, RL_X_P_PR), *properties = rl_xml_properties(last, RL_X_P_PR);
    reslint_str take = properties ? rl_slice(part->bytes, properties->begin, properties->end) : RL_STR("");
    rl_rewrite_patch(&s->rewrite, target, own ? own->begin : first->inner, own ? own->end : first->inner,
                     take);
    for (const rl_xml *n = first; n != last; n = n->next) {
        const rl_xml *next_own = rl_xml_properties(n->next, RL_X_P_PR);
        rl_rewrite_patch(&s->rewrite, target, n->inner_end, next_own ? next_own->end : n->next->inner,
                         RL_STR(""));
    }
}

/* Then the marks: a paragraph whose mark was deleted is joined to the next one. */
static void join_inside(scrubbing *s, int target, const rl_xml *root) {
    for (const rl_xml *n = root->first; n; n = n->next) {
        const rl_xml *last = n, *del = deleted_mark(n);
        if (!del || n->inner >= n->end) {
            join_inside(s, target, n);
            continue;
        }
        while (deleted_mark(last) && last->next && last->next->name == RL_X_P &&
               last->next->inner < last->next->end)
            last = last->next;
        if (last == n)
            cut_out(s, target, del);
        else
            join(s, target, n, last);
        n = last;
    }
}

static const char *in_all_parts(scrubbing *s, void (*step)(scrubbing *, int, const rl_xml *)) {
    static const rl_package_part_kind parts[] = {RL_PART_DOCUMENT, RL_PART_FOOTNOTES, RL_PART_ENDNOTES};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const rl_xml *root = s->word.package.parts[parts[i]].xml.root;
        if (root) step(s, (int)parts[i], root);
    }
    return NULL;
}

static const char *accept(scrubbing *s) {
    return in_all_parts(s, accept_inside);
}

static const char *join_marks(scrubbing *s) {
    return in_all_parts(s, join_inside);
}

/* ---- hidden text, names, comments ---- */

static const char *take_hidden(scrubbing *s) {
    for (uint32_t i = 0; i < s->word.hidden_runs.len; i++) {
        const rl_xml *run = s->word.hidden_runs.items[i].run;
        cut_out(s, (int)s->word.hidden_runs.items[i].part, run);
    }
    return NULL;
}

static const char *take_names(scrubbing *s) {
    static const char *const parts[] = {"docProps/core.xml", "docProps/app.xml"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        rl_xml_part part;
        const char *problem = NULL;
        rl_text to = {.arena = s->arena};
        uint32_t from = 0;
        if (!rl_package_read(&s->word.package, rl_str(parts[i]), &part, &problem)) {
            if (problem) return problem;
            continue;
        }
        for (const rl_xml *n = part.root; n; n = rl_xml_walk(part.root, n, true)) {
            if (!rl_is_persons_name(n->name) || n->inner >= n->end) continue;
            rl_text_put(&to, rl_slice(part.bytes, from, n->inner));
            from = n->inner_end;
        }
        if (!from) continue;
        rl_text_put(&to, rl_slice(part.bytes, from, part.bytes.len));
        *(rl_zip_change *)rl_push(s->arena, &s->rewrite.parts) =
            (rl_zip_change){rl_str(parts[i]), rl_text_str(&to)};
    }
    return NULL;
}

static const char *run_step(rl_arena *arena, reslint_str *file, const char *(*step)(scrubbing *)) {
    scrubbing s = {.arena = arena};
    const char *problem = rl_word_read(arena, *file, RL_REVISIONS_FINAL, &s.word);
    if (problem) return problem;
    rl_rewrite_begin(arena, &s.word, &s.rewrite);
    problem = step(&s);
    return problem ? problem : rl_rewrite_save(&s.rewrite, file);
}

const char *rl_scrub(rl_arena *arena, reslint_str file, uint32_t what, reslint_str *out) {
    const char *problem = NULL;
    uint32_t count;
    *out = file;
    if (what & RL_CARRIED_COMMENTS) problem = rl_withdraw(arena, *out, RL_WITHDRAW_EVERY, out, &count);
    if (!problem && (what & RL_CARRIED_HIDDEN)) problem = run_step(arena, out, take_hidden);
    if (!problem && (what & RL_CARRIED_CHANGES)) problem = run_step(arena, out, accept);
    if (!problem && (what & RL_CARRIED_CHANGES)) problem = run_step(arena, out, join_marks);
    if (!problem && (what & RL_CARRIED_NAMES)) problem = run_step(arena, out, take_names);
    return problem;
}
