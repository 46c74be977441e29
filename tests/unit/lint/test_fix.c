/* Edits of folded text become edits of the file: past line ends, mark-up and what was cut out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "api/reslint.h"
#include "base/str.h"
#include "reslint/rulekit.h"

#include <stdio.h>

/* What the rule of this test asks for: in the first node of the kind in OP 1 (or OP 1 itself), the words `old`
 * become `fresh`; where `old` is "" the text is put in at `at`. */
typedef struct edit {
    uint32_t kind;
    const char *old, *fresh;
    uint32_t at;
} edit;
static edit asked[3];
static uint32_t n_asked;
static reslint_severity at_most, severity;
static reslint_applicability applicability;
static uint32_t n_notes, note_at;

static const reslint_node *target(const reslint_node *block, uint32_t kind) {
    if (kind == RESLINT_OPERATIVE_PARAGRAPH) return block;
    const reslint_node *n = block->first_child;
    while (n && n->kind != kind) n = n->next;
    return n;
}

static void check(reslint_ctx *ctx, const reslint_node *block) {
    reslint_edit edits[3];
    for (uint32_t i = 0; i < n_asked; i++) {
        const reslint_node *node = target(block, asked[i].kind);
        if (!node) return;
        uint32_t at = *asked[i].old ? rl_find(node->text, asked[i].old, 0) : asked[i].at;
        if (at == UINT32_MAX) return;
        edits[i] = (reslint_edit){rk_place(node, at, at + (uint32_t)strlen(asked[i].old)), asked[i].fresh};
    }
    reslint_fix fix = {.title = "t", .applicability = RESLINT_FIX_SAFE, .edits = edits, .n_edits = n_asked};
    reslint_diag d = {.at = edits[0].at, .message = "m", .fixes = &fix, .n_fixes = 1};
    reslint_note notes[] = {{rk_place(block, 0, 6), "seen here"},
                            {rk_place(block, 0, 0), NULL},
                            {rk_place(block, 7, 10), "and here"}};
    d.notes = notes;
    d.n_notes = 3;
    d.at_most = at_most;
    if (block->as.clause->ordinal == 1) ctx->host->report(ctx, &d);
}

static const uint32_t kinds[] = {RESLINT_OPERATIVE_PARAGRAPH, RESLINT_KIND_NONE};
static const reslint_level levels[] = {{NULL, NULL, RESLINT_ERROR}};
static const reslint_rule rule = {
    .id = "edits", .summary = "edits", .levels = levels, .kinds = kinds, .check = check};
static const reslint_pack_rule rules[] = {{&rule, NULL, NULL}, {NULL, NULL, NULL}};
static const reslint_pack pack = {RESLINT_ABI_MAJOR, RESLINT_ABI_MINOR, "test", "1", rules, NULL};
static const reslint_pack *const packs[] = {&pack, NULL};

static const char *HEAD = "Lamps\n\nThe General Assembly,\n\nNoting the lamps,\n\n";

/* An edit may not begin or end within a character. */
static bool is_inside(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* The file after the fix below its head, "none": no fix is offered, "silent": there is no finding. `quote`, if it
 * is not NULL, is what the finding quotes. */
static void fixed(const char *body, const char *wanted, const char *quote) {
    char text[1000], got[1200] = "silent";
    snprintf(text, sizeof text, "%s%s", HEAD, body);
    reslint_settings settings = {.linked = packs,
                                 .no_packs = true,
                                 .no_own_rules = true,
                                 .no_config = true,
                                 .fixes_unseen = true,
                                 .stage = "draft"};
    reslint_error error;
    reslint_engine *engine = reslint_engine_new(&settings, &error);
    reslint_document *document = reslint_document_new(engine, "draft.md", text, strlen(text), &error);
    uint32_t count;
    const reslint_finding *found = reslint_document_lint(document, &count);
    if (count && !found->n_fixes) strcpy(got, "none");
    if (count && found->n_fixes) {
        const reslint_finding_fix *fix = found->fixes;
        uint32_t from = 0, len = 0;
        for (uint32_t i = 0; i < fix->n_edits; i++) {
            len +=
                (uint32_t)snprintf(got + len, sizeof got - len, "%.*s%s",
                                   (int)(fix->edits[i].range.begin - from), text + from, fix->edits[i].text);
            from = fix->edits[i].range.end;
            assert_false(is_inside(text[fix->edits[i].range.begin]) || is_inside(text[from]));
        }
        snprintf(got + len, sizeof got - len, "%s", text + from);
        memmove(got, got + strlen(HEAD), strlen(got + strlen(HEAD)) + 1);
    }
    assert_string_equal(got, wanted);
    if (quote) assert_string_equal(found->quote, quote);
    severity = count ? found->severity : RESLINT_OFF;
    applicability = count && found->n_fixes ? found->fixes->applicability : RESLINT_FIX_SAFE;
    n_notes = count ? found->n_notes : 0;
    note_at = n_notes ? found->notes[n_notes - 1].range.begin - (uint32_t)strlen(HEAD) : 0;
    reslint_document_free(document);
    reslint_engine_free(engine);
}

static void one(const char *body, uint32_t kind, const char *old, uint32_t at, const char *fresh,
                const char *wanted) {
    asked[0] = (edit){kind, old, fresh, at};
    n_asked = 1;
    fixed(body, wanted, NULL);
}

static void op(const char *body, const char *old, const char *fresh, const char *wanted) {
    one(body, RESLINT_OPERATIVE_PARAGRAPH, old, 0, fresh, wanted);
}

static void words(void **state) {
    (void)state;
    op("1. Lights old lamps.\n", "old", "new", "1. Lights new lamps.\n");
    op("1. Lights old lamps.\n", "old ", "", "1. Lights lamps.\n");
    op("1. Lights old lamps.\n", "Lights old lamps.", "Lights old lamps.", "1. Lights old lamps.\n");
    /* over a line end: only what really changes is touched */
    op("1. Lights old\nlamps.\n", "old lamps", "new lamps", "1. Lights new\nlamps.\n");
    op("1. Lights old\nlamps.\n", "old lamps", "old lanterns", "1. Lights old\nlanterns.\n");
    op("1. Lights old\nlamps.\n", "old lamps", "lamps", "1. Lights lamps.\n");
    op("1. Lights old\r\nlamps.\r\n", "old lamps", "new lanterns", "1. Lights new\r\nlanterns.\r\n");
    op("1. Lights old\nlamps.\n", "old lamps", "lanterns", "1. Lights lanterns.\n");
    /* letters of two bytes stay whole */
    op("1. Lights the\ncaf\xC3\xA9s.\n", "the caf\xC3\xA9s", "the caf\xC3\xAAs",
       "1. Lights the\ncaf\xC3\xAAs.\n");
    op("1. Lights the\n\xC3\xA9toile.\n", "the \xC3\xA9toile", "the \xC4\xA9toile",
       "1. Lights the\n\xC4\xA9toile.\n");
    /* a hyphen at a line's end holds a word together */
    op("1. Lights co-\noperative lamps.\n", "co-", "", "none");
    op("1. Lights co-\r\noperative lamps.\n", "co-", "", "none");
    op("1. Lights co-\noperative lamps.\n", "-", "", "none");
    op("1. Lights co- lamps.\n", "co- ", "", "1. Lights lamps.\n");
    op("1. Lights so\nmany lamps.\n", "so", "as", "1. Lights as\nmany lamps.\n");
    op("1. Lights lamps", "lamps", "", "1. Lights ");
    op("1. Lights co-\noperative lamps.\n", "co-", "in", "1. Lights in\noperative lamps.\n");
    op("1. Lights co-\noperative lamps.\n", "co-operative", "co-operatives",
       "1. Lights co-\noperatives lamps.\n");
    op("1. Lights co-\noperative lamps.\n", "co-operative", "co-operating",
       "1. Lights co-\noperating lamps.\n");
    op("1. Lights co-\noperative lamps.\n", "co-operative", "cooperative", "none");
    op("1. Lights caf&eacute;s.\n", "caf\xC3\xA9s", "caf\xC3\xA8s", "none");
    op("1. Lights A&amp;B lamps.\n", "A&B", "C&B", "1. Lights C&amp;B lamps.\n");
}

static void mark_up(void **state) {
    (void)state;
    const uint32_t OP = RESLINT_OPERATIVE_PARAGRAPH, EM = RESLINT_EMPHASIS;
    op("1. Lights *old* lamps.\n", "old", "new", "1. Lights *new* lamps.\n");
    op("1. Lights *old* lamps.\n", "old lamps", "new lamps", "1. Lights *new* lamps.\n");
    op("1. Lights *old* lamps.\n", "old lamps", "old lanterns", "1. Lights *old* lanterns.\n");
    op("1. Lights *old* lamps.\n", "Lights old lamps", "Sees new lanterns", "1. Sees *new* lanterns.\n");
    /* nothing is left between marks */
    op("1. Lights *old* lamps.\n", "old ", "", "none");
    op("1. Lights **old** lamps.\n", "old ", "", "none");
    op("1. Lights *old lamps*.\n", "old ", "", "1. Lights *lamps*.\n");
    op("1. Lights *old lamps*.\n", " lamps", "", "1. Lights *old*.\n");
    op("1. Lights `old` lamps.\n", "`old` ", "", "1. Lights lamps.\n");
    op("1. Lights *old* lamps.\n", "old", "", "none");
    op("1. Lights _old_ lamps.\n", "old", "", "none");
    op("1. Lights <b>old</b> lamps.\n", "old", "", "none");
    /* within a word that is partly in italics */
    op("1. Lights *old*er lamps.\n", "older", "newer", "1. Lights *new*er lamps.\n");
    op("1. Lights *old*er lamps.\n", "older", "olden", "1. Lights *old*en lamps.\n");
    op("1. Lights *old*er lamps.\n", "older", "oldyer", "1. Lights *oldy*er lamps.\n");
    op("1. Lights *old*er lamps.\n", "older", "bolder", "1. Lights *bold*er lamps.\n");
    op("1. Lights *old*er lamps.\n", "older", "olders", "1. Lights *old*ers lamps.\n");
    op("1. Lights *old*er lamps.\n", "older", "er", "none");
    op("1. Lights *old*er lamps.\n", "older", "", "none");
    op("1. Lights *caf\xC3\xA9*s.\n", "caf\xC3\xA9s", "caf\xC3\xA8s", "1. Lights *caf\xC3\xA8*s.\n");
    op("1. Lights *caf\xC3\xA9*s.\n", "caf\xC3\xA9s", "caf\xC5\xA9s", "1. Lights *caf\xC5\xA9*s.\n");
    op("1. Lights *caf\xC3\xA9*s.\n", "caf\xC3\xA9s", "caf\xC3\xA9ts", "1. Lights *caf\xC3\xA9t*s.\n");
    op("1. Lights *\xC3\xA9t*s.\n", "\xC3\xA9ts", "x\xC3\xA9ts", "1. Lights *x\xC3\xA9t*s.\n");
    op("1. Lights *\xC3\xA9t*s.\n", "\xC3\xA9ts", "x\xC3\xA9ts", "1. Lights *x\xC3\xA9t*s.\n");
    op("1. Lights *o*l*d*.\n", "old", "new", "none");
    one("1. *Lights<sup>1</sup>* old lamps.\n", EM, "Lights", 0, "Sees",
        "1. *Sees<sup>1</sup>* old lamps.\n");
    /* after the last word: past the marks that close there */
    one("1. *Lights lamps*\n", OP, "", 12, ";", "1. *Lights lamps*;\n");
    one("1. *Lights* lamps\n", OP, "", 12, ";", "1. *Lights* lamps;\n");
    one("1. *Lights* lamps\n", OP, "", 6, ";", "1. *Lights;* lamps\n");
    one("1. Lights *old* *lamps*\n", OP, "", 16, ";", "1. Lights *old* *lamps*;\n");
    one("1. *Lights lamps*\n", OP, "", 0, "So ", "1. *So Lights lamps*\n");
    op("1. *Lights lamps*\n", "lamps", "lamps;", "1. *Lights lamps*;\n");
    op("1. *Lights* lamps\n", "lamps", "lamps;", "1. *Lights* lamps;\n");
    op("1. *Lights lamps*\n", "lamps", "lanterns;", "1. *Lights lanterns;*\n");
    op("1. *Lights lamps*\n", "lamps", "lamp", "1. *Lights lamp*\n");
    op("1. *Lights lamps* now\n", "lamps", "lamps;", "1. *Lights lamps;* now\n");
    /* a whole run takes its marks along */
    one("1. *Lights* old lamps.\n", EM, "Lights", 0, "*Lights old*", "1. *Lights old* old lamps.\n");
    one("1. *Lights* old lamps.\n", EM, "Lights", 0, "Lights", "1. Lights old lamps.\n");
    one("1. **Lights** old lamps.\n", EM, "Lights", 0, "_Lights_", "1. _Lights_ old lamps.\n");
    one("1. *Lights old* lamps.\n", EM, "Lights", 0, "Sees", "1. *Sees old* lamps.\n");
    one("1. *Lights old* lamps.\n", EM, "old", 0, "new", "1. *Lights new* lamps.\n");
    one("1. *Lights\nold* lamps.\n", EM, "Lights old", 0, "*Sees* old", "1. *Sees* old lamps.\n");
}

static void what_was_cut_out(void **state) {
    (void)state;
    const uint32_t LABEL = RESLINT_LABEL;
    one("1. Lights lamps.\n", LABEL, "1.", 0, "", "Lights lamps.\n");
    one("1.\tLights lamps.\n", LABEL, "1.", 0, "", "Lights lamps.\n");
    one("1.    Lights lamps.\n", LABEL, "1.", 0, "", "Lights lamps.\n");
    one("  1.  Lights lamps.\n", LABEL, "1.", 0, "", "  Lights lamps.\n");
    one("1. Lights lamps.\n", LABEL, "1.", 0, "3.", "3. Lights lamps.\n");
    one("1. Lights lamps.\n", LABEL, "1", 0, "3", "3. Lights lamps.\n");
    one("1. Lights lamps.\n", LABEL, ".", 0, "", "1 Lights lamps.\n");
    one("**1.** Lights lamps.\n", LABEL, "1.", 0, "", "none");
    one("**1. Lights** lamps.\n", LABEL, "1.", 0, "", "**Lights** lamps.\n");
    one("OP1 *Lights*(EU: delete) lamps.\n", RESLINT_ATTRIBUTION, "(EU: delete)", 0, "",
        "OP1 *Lights* lamps.\n");
    one("OP1 (EU) Lights lamps.\n", RESLINT_ATTRIBUTION, "(EU)", 0, "", "OP1 Lights lamps.\n");
    one("OP1 Lights lamps. (EU)\n", RESLINT_ATTRIBUTION, "(EU)", 0, "", "OP1 Lights lamps.\n");
    one("OP1 Lights lamps.  (EU)\n", RESLINT_ATTRIBUTION, "(EU)", 0, "", "OP1 Lights lamps.\n");
}

static void several(const char *wanted, edit a, edit b) {
    asked[0] = a;
    asked[1] = b;
    n_asked = 2;
    fixed("1. Lights old *lamps* now.\n", wanted, NULL);
}

static void more_than_one(void **state) {
    (void)state;
    const uint32_t OP = RESLINT_OPERATIVE_PARAGRAPH;
    several("1. Sees new *lamps* now.\n", (edit){OP, "Lights", "Sees", 0}, (edit){OP, "old", "new", 0});
    several("1. Sees new *lamps* now.\n", (edit){OP, "old", "new", 0}, (edit){OP, "Lights", "Sees", 0});
    several("1. Seesnew *lamps* now.\n", (edit){OP, "Lights ", "Sees", 0}, (edit){OP, "old", "new", 0});
    several("none", (edit){OP, "Lights old", "Sees", 0}, (edit){OP, "old", "new", 0});
    several("none", (edit){OP, "", "a", 7}, (edit){OP, "", "b", 7});
    several("1. Lights ayoung *lamps* now.\n", (edit){OP, "", "a", 7}, (edit){OP, "old", "young", 0});
    several("1. Lights youngb *lamps* now.\n", (edit){OP, "old", "young", 0}, (edit){OP, "", "b", 10});
    several("1. Lights youngb *lamps* now.\n", (edit){OP, "", "b", 10}, (edit){OP, "old", "young", 0});
    several("1. aLights bold *lamps* now.\n", (edit){OP, "", "a", 0}, (edit){OP, "", "b", 7});
}

static void quotes(const char *body, const char *old, const char *quote) {
    asked[0] = (edit){RESLINT_OPERATIVE_PARAGRAPH, old, old, 0};
    n_asked = 1;
    char wanted[200];
    snprintf(wanted, sizeof wanted, "%s", body);
    fixed(body, wanted, quote);
}

/* Four words from the place on, or the last four of the paragraph. */
static void quotations(void **state) {
    (void)state;
    quotes("1. Lights the old lamps of the town.\n", "Lights", "Lights the old lamps");
    quotes("1. Lights the old lamps of the town.\n", "old", "old lamps of the");
    quotes("1. Lights the old lamps of the town.\n", "ld", "old lamps of the");
    quotes("1. Lights the old lamps of the town.\n", "of the", "lamps of the town.");
    quotes("1. Lights the old lamps of the town.\n", "town", "lamps of the town.");
    quotes("1. Lights lamps.\n", "lamps", "Lights lamps.");
}

/* What else a finding says: at most so severe, with the notes that have words; elsewhere no fix is safe. */
static void findings(void **state) {
    (void)state;
    static const reslint_severity most[] = {RESLINT_OFF, RESLINT_INFO, RESLINT_WARNING, RESLINT_ERROR};
    static const reslint_severity wanted[] = {RESLINT_ERROR, RESLINT_INFO, RESLINT_WARNING, RESLINT_ERROR};
    for (size_t i = 0; i < sizeof most / sizeof *most; i++) {
        at_most = most[i];
        op("1. Lights old lamps.\n", "old", "new", "1. Lights new lamps.\n");
        assert_int_equal(severity, wanted[i]);
    }
    at_most = RESLINT_OFF;
    assert_int_equal(n_notes, 2);
    assert_int_equal(note_at, 10);
    assert_int_equal(applicability, RESLINT_FIX_SAFE);
    const char *ours = HEAD;
    HEAD = "Lamps\n\nThe Conference of Keepers,\n\nRecalling the lamps,\n\n";
    op("1. Lights old lamps.\n", "old", "new", "1. Lights new lamps.\n");
    assert_int_equal(applicability, RESLINT_FIX_UNSAFE);
    HEAD = ours;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words),         cmocka_unit_test(mark_up),    cmocka_unit_test(what_was_cut_out),
        cmocka_unit_test(more_than_one), cmocka_unit_test(quotations), cmocka_unit_test(findings),
    };
    return cmocka_run_group_tests_name("fix", tests, NULL, NULL);
}
