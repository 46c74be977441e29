/* See cache.h. Prints have 128 bits, so that two that are equal by chance need not be reckoned with. */
#include "lint/cache.h"

#include "base/str.h"
#include "base/vec.h"
#include "reslint/kit/elements.h"

enum { AROUND = 64 }; /* bytes before and after a resolution that its rules may look at */

typedef struct print {
    uint64_t a, b;
} print;

typedef struct kept_entry {
    struct kept_entry *next;
    rl_arena arena; /* holds this entry and its findings */
    print print;
    uint32_t begin; /* of the resolution when its rules ran */
    rl_raws raws;
    const char *misplaced;
    bool used; /* in this run */
} kept_entry;

typedef struct kept_place {
    print print;
    uint32_t begin;
} kept_place;

struct rl_kept {
    rl_arena arena; /* holds this object */
    rl_arena run;   /* for one run */
    kept_entry *entries;
    RL_VEC(kept_place) places; /* by resolution */
    kept_entry *open;
    rl_arena *arena_before; /* the run's own, while an entry is open */
    rl_raws raws_before;
};

/* ---- prints ---- */

static void mix(print *p, uint64_t word) {
    p->a = (p->a ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    p->a ^= p->a >> 32;
    p->b = (p->b + word) * UINT64_C(0xC2B2AE3D27D4EB4F);
    p->b ^= p->b >> 29;
}

static void mix_bytes(print *p, const char *bytes, uint32_t len) {
    uint64_t word;
    mix(p, len);
    for (; len >= sizeof word; bytes += sizeof word, len -= (uint32_t)sizeof word) {
        memcpy(&word, bytes, sizeof word);
        mix(p, word);
    }
    word = 0;
    if (len) memcpy(&word, bytes, len);
    mix(p, word);
}

static void mix_str(print *p, reslint_str s) {
    mix_bytes(p, s.len ? s.ptr : "", s.len);
}

static void mix_span(print *p, reslint_span span, uint32_t base) {
    mix(p, (uint64_t)(span.begin - base) << 32 | (span.end - base));
}

static void mix_facts(print *p, const reslint_resolution *f) {
    const uint32_t numbers[] = {(uint32_t)f->kind, f->organ,       f->session,         f->own_number,
                                f->uses_emphasis,  f->from_pages,  f->complete,        f->page_breaks,
                                f->n_preambular,   f->n_operative, f->n_footnotes,     f->n_references,
                                f->n_annexes,      f->ordinal,     f->part_of_previous};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) mix(p, numbers[i]);
    mix_str(p, rl_str(f->profile));
    mix_str(p, rl_str(f->stage));
    mix_str(p, f->organ_name);
    mix_str(p, f->symbol);
}

/* What a node takes from other parts of its text. */
static void mix_note(print *p, const reslint_node *n) {
    if (n->kind == RESLINT_FOOTNOTE) {
        mix(p, n->as.footnote->ordinal);
        mix(p, n->as.footnote->references);
    } else if (n->kind == RESLINT_FOOTNOTE_REFERENCE) {
        mix(p, n->as.noteref->repeated);
        mix(p, n->as.noteref->footnote ? n->as.noteref->footnote->as.footnote->ordinal + 1u : 0);
    }
}

static void mix_node(print *p, const reslint_node *n, uint32_t base) {
    bool own_text = !rk_is_inline(n) || n->in.begin == n->in.end;
    mix(p, (uint64_t)n->kind << 32 | n->flags);
    mix_span(p, n->source, base);
    mix_span(p, n->in, 0);
    if (own_text) mix_str(p, n->text);
    mix_note(p, n);
}

static kept_place place_of(const rl_run *run, const reslint_node *resolution, bool alone) {
    reslint_span all = resolution->source;
    kept_place at = {{UINT64_C(0x243F6A8885A308D3), UINT64_C(0x13198A2E03707344)}, all.begin};
    mix(&at.print, alone);
    mix_facts(&at.print, resolution->as.resolution);
    for (const reslint_node *n = resolution; n; n = rk_next_node(n, resolution)) {
        mix_node(&at.print, n, at.begin);
        if (n->source.begin < all.begin) all.begin = n->source.begin;
        if (n->source.end > all.end) all.end = n->source.end;
    }
    all.begin = all.begin > AROUND ? all.begin - AROUND : 0;
    all.end = run->text.len - all.end > AROUND ? all.end + AROUND : run->text.len;
    if (alone) all = (reslint_span){0, run->text.len};
    mix_str(&at.print, rl_slice(run->text, all.begin, all.end));
    return at;
}

/* Parts of one resolution share their notes, so the print of each covers them all. */
static void join_parts(rl_kept *kept, uint32_t first, uint32_t end) {
    print all = {0, 0};
    if (end - first < 2) return;
    for (uint32_t i = first; i < end; i++) {
        mix(&all, kept->places.items[i].print.a);
        mix(&all, kept->places.items[i].print.b);
    }
    for (uint32_t i = first; i < end; i++) {
        mix(&kept->places.items[i].print, all.a);
        mix(&kept->places.items[i].print, all.b);
    }
}

void rl_kept_begin(rl_kept *kept, const rl_run *run) {
    const reslint_node *n = run->model->document->first_child;
    uint32_t group = 0;
    rl_arena_free(&kept->run);
    memset(&kept->places, 0, sizeof kept->places);
    for (; n; n = n->next) {
        if (n->kind != RESLINT_RESOLUTION) continue;
        bool alone = n == run->model->document->first_child && !n->next;
        if (!n->as.resolution->part_of_previous) {
            join_parts(kept, group, kept->places.len);
            group = kept->places.len;
        }
        *(kept_place *)rl_push(&kept->run, &kept->places) = place_of(run, n, alone);
    }
    join_parts(kept, group, kept->places.len);
    for (kept_entry *e = kept->entries; e; e = e->next) e->used = false;
}

/* ---- findings ---- */

static reslint_span moved(reslint_span span, uint32_t by) {
    return (reslint_span){span.begin + by, span.end + by};
}

static const reslint_finding_fix *moved_fixes(rl_arena *arena, const reslint_finding *f, uint32_t by) {
    reslint_finding_fix *fixes = rl_alloc_n(arena, f->n_fixes, sizeof *fixes);
    for (uint32_t i = 0; i < f->n_fixes; i++) {
        reslint_finding_edit *edits = rl_alloc_n(arena, f->fixes[i].n_edits, sizeof *edits);
        fixes[i] = f->fixes[i];
        fixes[i].edits = edits;
        for (uint32_t k = 0; k < fixes[i].n_edits; k++) {
            edits[k] = f->fixes[i].edits[k];
            edits[k].range = moved(edits[k].range, by);
        }
    }
    return fixes;
}

/* `by` wraps around: a resolution may have moved towards the front. */
static void move(rl_arena *arena, reslint_finding *f, uint32_t by) {
    if (!by) return;
    f->range = moved(f->range, by);
    if (f->n_fixes) f->fixes = moved_fixes(arena, f, by);
    if (!f->n_notes) return;
    reslint_finding_note *notes = rl_alloc_n(arena, f->n_notes, sizeof *notes);
    for (uint32_t i = 0; i < f->n_notes; i++) {
        notes[i] = f->notes[i];
        notes[i].range = moved(notes[i].range, by);
    }
    f->notes = notes;
}

static void give(rl_run *run, const kept_entry *e, uint32_t begin) {
    for (uint32_t i = 0; i < e->raws.len; i++) {
        rl_raw *raw = rl_push(run->arena, &run->raws);
        *raw = e->raws.items[i];
        move(run->arena, &raw->finding, begin - e->begin);
    }
    if (e->misplaced) run->misplaced = e->misplaced;
}

bool rl_kept_take(rl_kept *kept, rl_run *run, uint32_t n) {
    const kept_place *at = &kept->places.items[n];
    for (kept_entry *e = kept->entries; e; e = e->next) {
        if (e->print.a != at->print.a || e->print.b != at->print.b || e->used) continue;
        e->used = true;
        give(run, e, at->begin);
        return true;
    }
    return false;
}

void rl_kept_open(rl_kept *kept, rl_run *run, uint32_t n) {
    rl_arena arena = {0};
    kept_entry *e = rl_alloc(&arena, sizeof *e);
    e->arena = arena;
    e->print = kept->places.items[n].print;
    e->begin = kept->places.items[n].begin;
    e->used = true;
    e->next = kept->entries;
    kept->entries = kept->open = e;
    kept->arena_before = run->arena;
    kept->raws_before = run->raws;
    run->arena = &e->arena;
    run->raws = (rl_raws){0};
}

void rl_kept_close(rl_kept *kept, rl_run *run) {
    kept_entry *e = kept->open;
    e->raws = run->raws;
    e->misplaced = run->misplaced;
    run->arena = kept->arena_before;
    run->raws = kept->raws_before;
    kept->open = NULL;
    give(run, e, e->begin);
}

/* ---- life ---- */

static void free_entry(kept_entry *e) {
    rl_arena arena = e->arena;
    rl_arena_free(&arena);
}

void rl_kept_end(rl_kept *kept) {
    for (kept_entry **at = &kept->entries; *at;) {
        kept_entry *e = *at;
        if (e->used) {
            at = &e->next;
            continue;
        }
        *at = e->next;
        free_entry(e);
    }
}

rl_kept *rl_kept_new(void) {
    rl_arena arena = {0};
    rl_kept *kept = rl_alloc(&arena, sizeof *kept);
    kept->arena = arena;
    return kept;
}

void rl_kept_free(rl_kept *kept) {
    if (!kept) return;
    while (kept->entries) {
        kept_entry *e = kept->entries;
        kept->entries = e->next;
        free_entry(e);
    }
    rl_arena_free(&kept->run);
    rl_arena arena = kept->arena;
    rl_arena_free(&arena);
}
