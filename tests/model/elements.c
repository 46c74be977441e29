/* What the model knows about small texts beyond their outline, in the notation of cases of structure
 * (docs/cases.md):
 *     elements facts|clauses|elements [--no-config] [--profile P] [--stage S] --files-from LIST
 * Below "== FILE" what is known of each resolution, each paragraph and point with what rules ask of it, or each
 * element inside a block with its facts. */
#include "api/reslint.h"
#include "base/arena.h"
#include "base/str.h"
#include "model/model.h"
#include "reslint/rulekit.h"

#include <stdio.h>
#include <string.h>

static enum { FACTS, CLAUSES, ELEMENTS } asked;

static const char *const organs[] = {"unknown", "GA", "SC", "ECOSOC", "HRC", "other"};
static const char *const suffixes[] = {"", " bis", " ter", " quater", " quinquies", " sexies", " alt"};

static void text(const char *before, reslint_str s) {
    printf("%s“%.*s”", before, (int)s.len, s.ptr);
}

/* ", words" when there is something to say */
static void say(bool so, const char *words) {
    if (so) printf(", %s", words);
}

static void place(const char *before, const reslint_node *node) {
    rl_arena arena = {0};
    reslint_str where = rl_location(node, &arena);
    printf("%s%.*s", before, (int)where.len, where.ptr);
    rl_arena_free(&arena);
}

static void print_date(const reslint_date *date) {
    static const char *const forms[] = {"", ", month first", ", ordinal", ", comma"};
    printf(" %u-%u-%u%s", date->year, date->month, date->day, forms[date->form]);
}

static void print_citation(const reslint_node *block, const reslint_citation *c) {
    printf(" %s %s %.*s", organs[c->organ], c->decision ? "decision" : "resolution", (int)c->symbol.len,
           c->symbol.ptr);
    printf(", %u, %u, list %u", c->session, c->number, c->list);
    text(", at ", rk_slice(block->text, c->symbol_at.begin, c->symbol_at.end));
    if (c->date_at.end > c->date_at.begin) {
        printf(", dated");
        print_date(&c->date);
    }
    say(c->explicit_owner, "owner named");
    say(c->shared_date, "shared date");
    say(c->long_form, "long form");
    if (c->previous) text(", after ", c->previous->text);
    if (c->next) text(", before ", c->next->text);
}

static void print_crossref(const reslint_node *block, const reslint_crossref *ref) {
    static const char *const directions[] = {"", " above", " below"};
    printf(" %u%s%.*s%s", ref->number, suffixes[ref->suffix], (int)ref->point.len, ref->point.ptr,
           directions[ref->direction]);
    text(", at ", rk_slice(block->text, ref->number_at.begin, ref->number_at.end));
    say(ref->external, "of another document");
    if (ref->target) place(" -> ", ref->target);
}

static void print_reference(const reslint_noteref *ref) {
    static const char *const forms[] = {"marked", "glued", "spaced", "damaged"};
    printf(" %u, %s", ref->number, forms[ref->form]);
    say(ref->repeated, "repeated");
    if (ref->footnote) place(" -> ", ref->footnote);
}

static void print_artefact(const reslint_artefact *artefact) {
    static const char *const names[] = {"",
                                        "spaced marker",
                                        "glued marker",
                                        "bad marker",
                                        "split word",
                                        "glued word",
                                        "letter swap",
                                        "line hyphen",
                                        "page furniture",
                                        "page split",
                                        "missing space",
                                        "quote shape",
                                        "torn number"};
    printf(" %s", names[artefact->what]);
    if (artefact->better.len) text(", better ", artefact->better);
}

static void print_element(reslint_ctx *ctx, const reslint_node *block, const reslint_node *e) {
    static const char *const kinds[] = {"label",  "emphasis",        "reference", "citation",
                                        "date",   "cross-reference", "bracket",   "attribution",
                                        "status", "quotation",       "artefact"};
    place("", block);
    printf(": %s %u", kinds[e->kind - RESLINT_LABEL], e->in.begin);
    text(" ", e->text);
    bool straight = false;
    reslint_span in = rl_place_source((reslint_place){e, {0, e->text.len}}, &straight);
    if (e->block != block || e->text.ptr == block->text.ptr + e->in.begin)
        in = rl_place_source((reslint_place){block, e->in}, &straight);
    reslint_str source = rk_slice(ctx->document->text, in.begin, in.end);
    if (!rl_same(source, e->text)) {
        printf(" from “");
        for (uint32_t i = 0; i < source.len; i++)
            source.ptr[i] == '\n' ? fputs("\\n", stdout) : putchar(source.ptr[i]);
        printf("”");
    }
    if (e->kind == RESLINT_CITATION) print_citation(block, e->as.citation);
    if (e->kind == RESLINT_DATE) print_date(e->as.date);
    if (e->kind == RESLINT_CROSS_REFERENCE) print_crossref(block, e->as.crossref);
    if (e->kind == RESLINT_FOOTNOTE_REFERENCE) print_reference(e->as.noteref);
    if (e->kind == RESLINT_ARTEFACT) print_artefact(e->as.artefact);
    if (e->kind == RESLINT_EMPHASIS)
        say(e->as.emphasis->strong, e->as.emphasis->strong == 1 ? "bold" : "bold italics");
    if (e->kind == RESLINT_BRACKET) {
        printf(" depth %u", e->as.bracket->depth);
        say(e->as.bracket->unclosed, e->as.bracket->opens ? "unclosed" : "not opened");
        say(e->as.bracket->ordinary, "ordinary");
    }
    say(e->flags & RESLINT_NODE_DOUBTFUL, "doubtful");
    printf("\n");
}

static void print_clause(const reslint_node *block, const reslint_clause *c) {
    static const char *const classes[] = {"", "preambular", "operative"}, *const markers[] = {"", " + also",
                                                                                              " + further"};
    place("", block);
    printf(": %u of its kind, number %u%s", c->ordinal, c->number, suffixes[c->suffix]);
    if (c->suffix_number) printf(" %u", c->suffix_number);
    if (c->label.len) text(", label ", c->label);
    if (c->depth) printf(", depth %u", c->depth);
    if (c->opening.end > c->opening.begin) {
        text(", ", rk_slice(block->text, c->opening.begin, c->opening.end));
        printf(" (%.*s%s), %s %s", (int)c->key.len, c->key.ptr, markers[c->marker],
               c->opening_known ? "known" : "new", classes[c->opening_class]);
        if (c->marker != RESLINT_PLAIN) printf(" at %u", c->marker_at.begin);
    }
    say(c->directive, "directive");
    if (c->addressee.len) text(", to ", c->addressee);
    if (c->ending.end > c->ending.begin)
        text(", ends ", rk_slice(block->text, c->ending.begin, c->ending.end));
    say(c->contested, "contested");
    say(c->after_break, "after a break");
    if (c->previous) place(", after ", c->previous);
    if (c->next) place(", before ", c->next);
    say(block->flags & RESLINT_NODE_JOINED, "joined");
    say(block->flags & RESLINT_NODE_RAN_ON, "ran on");
    say(block->flags & RESLINT_NODE_TORN_NUMBER, "torn number");
    say(block->flags & RESLINT_NODE_DOUBTFUL, "doubtful");
    printf("\n");
}

static void print_facts(const reslint_resolution *f) {
    static const char *const kinds[] = {"no resolution", "a resolution", "a decision",
                                        "a statement",   "an amendment", "a part"};
    printf("text %u: %s, %s", f->ordinal, kinds[f->kind], organs[f->organ]);
    text(" ", f->organ_name);
    if (f->symbol.len) text(", ", f->symbol);
    if (f->session) printf(", session %u", f->session);
    if (f->own_number) printf(", number %u", f->own_number);
    printf(", %s, %s", f->profile, f->stage);
    say(f->uses_emphasis, "italics");
    say(f->complete, "complete");
    say(f->from_pages, "from pages");
    if (f->page_breaks) printf(", %u page breaks", f->page_breaks);
    say(f->part_of_previous, "part of the previous");
    printf(", PP %u, OP %u, notes %u, references %u, annexes %u\n", f->n_preambular, f->n_operative,
           f->n_footnotes, f->n_references, f->n_annexes);
}

static void walk(reslint_ctx *ctx, const reslint_node *node) {
    bool is_clause = node->kind >= RESLINT_PREAMBULAR_PARAGRAPH && node->kind <= RESLINT_ANNEX_PARAGRAPH &&
                     node->kind != RESLINT_CONTINUATION && node->kind != RESLINT_HEADING;
    if (asked == FACTS && node->kind == RESLINT_RESOLUTION) print_facts(node->as.resolution);
    if (asked == CLAUSES && is_clause && node->as.clause) print_clause(node, node->as.clause);
    for (const reslint_node *child = node->first_child; child; child = child->next) {
        if (child->kind < RESLINT_LABEL)
            walk(ctx, child);
        else if (asked == ELEMENTS)
            print_element(ctx, node, child);
    }
}

static const reslint_level levels[] = {{NULL, NULL, RESLINT_WARNING}};
static const reslint_rule rule = {.id = "walks", .summary = "walks", .levels = levels, .check = walk};
static const reslint_pack_rule rules[] = {{&rule, "page", NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

static bool print_file(const reslint_engine *engine, const char *path) {
    static char bytes[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    size_t len = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    printf("== %s\n", path);
    reslint_error error;
    reslint_document *document = reslint_document_new(engine, path, bytes, len, &error);
    if (!document) return false;
    uint32_t n;
    (void)reslint_document_lint(document, &n);
    reslint_document_free(document);
    return true;
}

int main(int argc, char **argv) {
    reslint_settings settings = {.linked = packs, .no_packs = true, .no_config = true, .no_own_rules = true};
    const char *list = NULL;
    if (argc < 2) return 2;
    asked = strcmp(argv[1], "facts") == 0 ? FACTS : strcmp(argv[1], "clauses") == 0 ? CLAUSES : ELEMENTS;
    for (int i = 2; i + 1 < argc; i++) {
        if (strcmp(argv[i], "--profile") == 0) settings.profile = argv[i + 1];
        if (strcmp(argv[i], "--stage") == 0) settings.stage = argv[i + 1];
        if (strcmp(argv[i], "--files-from") == 0) list = argv[i + 1];
    }
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    FILE *files = list ? fopen(list, "r") : NULL;
    if (!engine || !files) return 2;
    bool good = true;
    char path[512];
    while (fgets(path, sizeof path, files)) {
        path[strcspn(path, "\n")] = '\0';
        good = print_file(engine, path) && good;
    }
    fclose(files);
    reslint_engine_free(engine);
    return good ? 0 : 2;
}
