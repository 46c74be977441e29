/* Which language a text is in: certain that it is not English only if script, organs' names or many words say
 * so. */
#include "base/arena.h"
#include "base/str.h"
#include "recognise/recognise.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* The text repeated `times` times, each followed by a space. */
static void expect(const char *text, int times, const char *wanted) {
    rl_arena arena = {0};
    const char *all = "";
    for (int i = 0; i < times; i++) all = rl_format(&arena, "%s%s ", all, text);
    if (!rl_is(rl_str(rl_language(rl_str(all))), wanted)) fail_msg("%s: %s", text, rl_language(rl_str(all)));
    rl_arena_free(&arena);
}

static void scripts(void **state) {
    (void)state;
    expect("Генеральная Ассамблея, ссылаясь на лампы,", 1, "ru");
    expect("Яркие лампы lamps", 1, "ru");
    expect("лампы and many more lamps of oil", 1, "en");
    expect("إن الجمعية العامة، إذ تشير إلى المصابيح،", 1, "ar");
    expect("ڀڃڇ", 1, "ar");
    expect("المصابيح and many more lamps of oil", 1, "en");
    expect("大会，回顾其关于灯的决议，", 1, "zh");
    expect("龍灯", 1, "zh");
    expect("灯 and lamps of oil", 1, "en");
    expect("灯 l", 1, "zh");
    expect("灯 la", 1, "en");
    expect("éééééé lamp", 1, "en");
    expect("ᚠᚠᚠᚠ", 1, "en");
    expect("λάμπα", 1, "en");
    expect("", 1, "en");
}

static void few_words(void **state) {
    (void)state;
    expect("L’Assemblée générale, rappelant les lampes de la vallée,", 1, "fr");
    expect("Le Conseil de sécurité, rappelant les lampes de la vallée,", 1, "fr");
    expect("La Asamblea General, recordando las lámparas del valle,", 1, "es");
    expect("El Consejo de Seguridad, recordando las lámparas del valle,", 1, "es");
    expect("Rappelant les lampes de la vallée,", 1, "en");
    expect("The text of the Assemblée générale on the lamps of the valley", 1, "en");
    expect("Assemblée générale", 1, "en");
    expect("Lampes", 1, "en");
}

static void many_words(void **state) {
    (void)state;
    expect("les lampes de la vallée et des montagnes dans le monde", 10, "fr");
    expect("las lámparas del valle y los montes en el mundo", 10, "es");
    expect("as luzes do vale e os montes em uma noite", 10, "pt");
    expect("die Lampen und der Berg mit dem Licht auf der Welt", 10, "de");
    expect("di lampade e della valle con il monte che una notte", 10, "it");
    expect("the lamps of the valley and the mountains in the world", 10, "en");
    /* few words, so no other language is even suspected */
    expect("les lampes de la vallée", 8, "en");
    expect("les lampes de la vallée", 9, "fr");
    /* less than twice as many words of another language as of English */
    expect("les lampes de la vallée of the night", 9, "en");
    expect("les lampes de la vallée of night", 9, "en");
    expect("les lampes de la vallée du mont of night", 9, "fr");
    /* one word in nine is typical of a language, too few to be certain */
    expect("les lampe vallee mont nuit huile feu ciel bois", 9, "en");
    expect("les lampe vallee mont nuit huile feu", 9, "fr");
    expect("leslesles laslaslas", 30, "en");
}

/* Only the beginning of the text is looked at. */
static void beginning(void **state) {
    (void)state;
    rl_arena arena = {0};
    const char *all = "";
    for (int i = 0; i < 200; i++) all = rl_format(&arena, "%sthe lamps of the valley and the oil ", all);
    for (int i = 0; i < 1000; i++) all = rl_format(&arena, "%sles lampes des du et ", all);
    assert_string_equal(rl_language(rl_str(all)), "en");
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(scripts), cmocka_unit_test(few_words),
                                       cmocka_unit_test(many_words), cmocka_unit_test(beginning)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
