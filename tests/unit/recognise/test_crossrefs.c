/* Cross-references in running text: lists, points, labels of the negotiating room, other documents'
 * paragraphs. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

/* "[paragraph 34 above]34<" for each: < above, > below, x another document. */
static void expect(const char *text, const char *wanted) {
    static const char *const suffixes[] = {"", " bis", " ter", " quater", " quinquies", " sexies", " alt"};
    static const char *const directions[] = {"", "<", ">"};
    rl_arena arena;
    rl_arena_init(&arena);
    rl_found_crossrefs found = {0};
    rl_find_crossrefs(rl_str(text), &arena, &found);
    const char *got = "";
    for (uint32_t i = 0; i < found.len; i++) {
        const rl_found_crossref *f = &found.items[i];
        got = rl_format(&arena, "%s%s[%.*s]%u%s%.*s%s%s", got, i ? " " : "", (int)(f->at.end - f->at.begin),
                        text + f->at.begin, f->crossref.number, suffixes[f->crossref.suffix],
                        (int)f->crossref.point.len, f->crossref.point.ptr ? f->crossref.point.ptr : "",
                        directions[f->crossref.direction], f->crossref.external ? "x" : "");
    }
    assert_string_equal(got, wanted);
    rl_arena_free(&arena);
}

static void above_and_below(void **state) {
    (void)state;
    expect("referred to in paragraph 34 above,", "[paragraph 34 above]34<");
    expect("in paragraphs 3 and 4 above", "[paragraphs 3]3< [4 above]4<");
    expect("in paragraph 3 (b) above", "[paragraph 3 (b) above]3(b)<");
    expect("in paragraph 3 (b) (ii) and (c) above", "[paragraph 3 (b) (ii) and (c) above]3(b)<");
    expect("paragraphs 5 to 7 below", "[paragraphs 5]5> [7 below]7>");
    expect("paragraphs 5 above and 7 below", "[paragraphs 5 above]5< [7 below]7>");
    expect("paragraph 5 of the present resolution", "[paragraph 5]5");
    expect("in paragraphs 998 to 1002 above", "[paragraphs 998]998< [1002 above]1002<");
    expect("as in OP1012 and OP 10000", "[OP1012]1012 [OP 10000]10000");
    expect("paragraph 5, 2015 above", "[paragraph 5]5x");
    expect("clause 5 above", "[clause 5 above]5<");
}

static void the_room(void **state) {
    (void)state;
    expect("as in OP 2 bis and PP3", "[OP 2 bis]2 bis [PP3]3");
    expect("see OP5bis", "[OP5bis]5 bis");
    expect("see OP 4 (a bis) and (b)", "[OP 4 (a bis) and (b)]4(a bis)");
    expect("operative paragraph 3 above", "[operative paragraph 3 above]3<");
    expect("preambular paragraph 4", "[preambular paragraph 4]4");
    expect("OP 3 and OP 4", "[OP 3]3 [OP 4]4");
    expect("operative paragraph 4 of resolution 60/1", "[operative paragraph 4]4x");
}

static void other_documents(void **state) {
    (void)state;
    expect("paragraph 12 of its resolution 60/1", "[paragraph 12]12x");
    expect("paragraph 4 of the annex", "[paragraph 4]4x");
    expect("paragraphs 10\xE2\x80\x93"
           "14 of the report",
           "[paragraphs 10]10x [14]14x");
    expect("Article 101, paragraph 3, of the Charter", "[paragraph 3]3x");
    expect("paragraph 9.2 and COP 21 and paragraph 46/152", "");
    expect("paragraph", "");
    expect("paragraph 0", "");
    expect("5", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(above_and_below), cmocka_unit_test(the_room),
                                       cmocka_unit_test(other_documents)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
