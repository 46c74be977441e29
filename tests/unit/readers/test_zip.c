/* A zip file with one stored entry, byte by byte: what is read from it, and each size that is one byte too
 * large. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <zlib.h>

#include "base/str.h"
#include "readers/zip_write.h"

/* What the file states; the rest follows from that. */
typedef struct said {
    const char *name, *text;
    uint32_t method, flags, descriptor; /* bytes after the text */
    uint32_t size, packed, local;       /* as the directory says */
    const char *extra;
    uint32_t extra_len, comment_len;
    bool larger; /* the numbers of the end record are in a larger record */
    uint32_t larger_short, count;
} said;

static const said PLAIN = {.name = "a/b.xml", .text = "lamp", .size = 4, .packed = 4, .count = 1};

typedef struct file {
    char bytes[1024];
    uint32_t len, directory;
    rl_arena arena;
    rl_zip zip;
} file;

static void put(file *f, uint64_t n, unsigned width) {
    for (unsigned i = 0; i < width; i++, n >>= 8) f->bytes[f->len++] = (char)(unsigned char)(n & 0xFF);
}

static void put_text(file *f, const char *text, uint32_t len) {
    memcpy(f->bytes + f->len, text, len);
    f->len += len;
}

static void put_entry(file *f, const said *s) {
    uint32_t name = (uint32_t)strlen(s->name), text = (uint32_t)strlen(s->text);
    uint32_t crc = (uint32_t)crc32(0, (const Bytef *)s->text, text);
    put(f, 0x04034b50, 4);
    put(f, 0, 22);
    put(f, name, 2);
    put(f, 3, 2); /* an extra field here, too */
    put_text(f, s->name, name);
    put_text(f, "xyz", 3);
    put_text(f, s->text, text);
    if (s->descriptor == 16) put(f, 0x08074b50, 4);
    if (s->descriptor) put(f, 0, s->descriptor == 16 ? 12 : s->descriptor);
    f->directory = f->len;
    put(f, 0x02014b50, 4);
    put(f, 0, 4);
    put(f, s->flags, 2);
    put(f, s->method, 2);
    put(f, 0, 4);
    put(f, crc, 4);
    put(f, s->packed, 4);
    put(f, s->size, 4);
    put(f, name, 2);
    put(f, s->extra_len, 2);
    put(f, s->comment_len, 2);
    put(f, 0, 8);
    put(f, s->local, 4);
    put_text(f, s->name, name);
    if (s->extra_len) put_text(f, s->extra, s->extra_len);
}

static void put_end(file *f, const said *s) {
    uint32_t size = f->len - f->directory, at = f->len;
    if (s->larger) {
        put(f, 0x06064b50, 4);
        put(f, 0, 28);
        put(f, s->count, 8);
        put(f, size, 8);
        put(f, f->directory, 8);
        put(f, 0x07064b50, 4);
        put(f, 0, 4);
        put(f, at + s->larger_short, 8);
        put(f, 0, 4);
    }
    put(f, 0x06054b50, 4);
    put(f, 0, 6);
    put(f, s->count, 2);
    put(f, size, 4);
    put(f, s->larger ? UINT32_MAX : f->directory, 4);
    put(f, 0, 2);
}

static const char *opens(file *f, said s) {
    *f = (file){0};
    put_entry(f, &s);
    put_end(f, &s);
    return rl_zip_open(&f->arena, (reslint_str){f->bytes, f->len}, &f->zip);
}

/* Expects the file to contain `text`. */
static void holds(said s, const char *text) {
    file f;
    reslint_str got;
    assert_null(opens(&f, s));
    const rl_zip_entry *entry = rl_zip_find(&f.zip, RL_STR("A/B.XML"));
    assert_non_null(entry);
    assert_null(rl_zip_read(&f.arena, &f.zip, entry, &got));
    assert_true(rl_is(got, text));
    assert_int_equal(f.zip.directory, f.directory);
    rl_arena_free(&f.arena);
}

/* The message must begin with `wanted`, whether the file cannot be opened or cannot be read. */
static void fails(said s, const char *wanted) {
    file f;
    reslint_str got;
    const char *problem = opens(&f, s);
    if (!problem) problem = rl_zip_read(&f.arena, &f.zip, &f.zip.entries.items[0], &got);
    assert_non_null(problem);
    if (!strstr(problem, wanted)) fail_msg("“%s” and not “%s”", problem, wanted);
    rl_arena_free(&f.arena);
}

static void one_entry(void **state) {
    (void)state;
    holds(PLAIN, "lamp");
    said s = PLAIN;
    s.text = "";
    s.size = s.packed = 0;
    holds(s, "");
    s = PLAIN;
    s.flags = 1;
    fails(s, "password");
    s = PLAIN;
    s.method = 12;
    fails(s, "packed in a way");
    s.method = 8; /* "lamp" is not what deflate writes */
    fails(s, "is damaged");
    s = PLAIN;
    s.packed = 3; /* the checksum is then different */
    fails(s, "is damaged");
    s = PLAIN;
    s.local = 1;
    fails(s, "is damaged");
    s = PLAIN;
    s.packed = 5000;
    fails(s, "is damaged");
    s = PLAIN;
    s.comment_len = 1;
    fails(s, "is cut off");
    s = PLAIN;
    s.count = 2;
    fails(s, "is cut off");
}

static void names(void **state) {
    (void)state;
    static const char *const climb[] = {"..",   "../a", "a/..",  "a/../b", "/a",
                                        "a\\b", "c:",   "c:/ab", "a//..",  ""};
    static const char *const stay[] = {"...", "a..", "..a", "a/...", "c", "a/b:c", "a/"};
    said s = PLAIN;
    for (size_t i = 0; i < sizeof climb / sizeof *climb; i++) {
        s.name = climb[i];
        fails(s, "leads out of the file");
    }
    for (size_t i = 0; i < sizeof stay / sizeof *stay; i++) {
        file f;
        s.name = stay[i];
        assert_null(opens(&f, s));
        rl_arena_free(&f.arena);
    }
}

/* Sizes that did not fit: only those are in the extra field, in the order size, packed size, offset. */
static void larger_numbers(void **state) {
    (void)state;
    said s = PLAIN;
    s.packed = UINT32_MAX;
    s.extra = "\x01\0\x08\0\x04\0\0\0\0\0\0";
    s.extra_len = 12;
    holds(s, "lamp");
    s.extra = "\x09\0\x02\0zz\x01\0\x08\0\x04\0\0\0\0\0\0"; /* after a field of another kind */
    s.extra_len = 18;
    holds(s, "lamp");
    s.extra_len = 17;
    fails(s, "is cut off");
    s.extra = "\x01\0\x07\0\x04\0\0\0\0\0\0"; /* one byte too short */
    s.extra_len = 12;
    fails(s, "is cut off");
    s.extra = "\x09\0\x08\0\x04\0\0\0\0\0\0"; /* only another kind */
    fails(s, "is cut off");
    s.extra_len = 0;
    fails(s, "is cut off");
    s = PLAIN;
    s.size = s.packed = s.local = UINT32_MAX;
    s.extra = "\x01\0\x18\0\x04\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    s.extra_len = 28;
    holds(s, "lamp");
    s.extra = "\x01\0\x17\0\x04\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    fails(s, "is cut off");
}

static void larger_end(void **state) {
    (void)state;
    said s = PLAIN;
    s.larger = true;
    holds(s, "lamp");
    s.larger_short = 1;
    fails(s, "is cut off");
    s.larger_short = 1u << 20;
    fails(s, "is cut off");
}

static void extent(void **state) {
    (void)state;
    file f;
    uint64_t begin, end;
    static const uint32_t after[] = {0, 12, 16};
    for (size_t i = 0; i < 3; i++) {
        said s = PLAIN;
        s.descriptor = after[i];
        s.flags = after[i] ? 8 : 0;
        assert_null(opens(&f, s));
        assert_true(rl_zip_extent(&f.zip, &f.zip.entries.items[0], &begin, &end));
        assert_int_equal(begin, 0);
        assert_int_equal(end, f.directory);
        rl_arena_free(&f.arena);
    }
}

/* For each length to which the file might be cut, it is not read, and no byte past the end is touched. */
static void cut_anywhere(void **state) {
    (void)state;
    file f;
    rl_zip zip;
    assert_null(opens(&f, PLAIN));
    for (uint32_t len = 0; len < f.len; len++) {
        reslint_str bytes = {rl_copy(&f.arena, f.bytes, len), len};
        assert_non_null(rl_zip_open(&f.arena, bytes, &zip));
    }
    assert_true(rl_zip_is(f.bytes, 4));
    assert_false(rl_zip_is(f.bytes, 3));
    assert_true(rl_zip_is(f.bytes + f.len - 22, 22));
    assert_false(rl_zip_is(f.bytes + 1, 22));
    /* a comment after the end, as long as stated or shorter */
    f.bytes[f.len - 2] = 3;
    assert_non_null(rl_zip_open(&f.arena, (reslint_str){f.bytes, f.len}, &zip));
    assert_non_null(rl_zip_open(&f.arena, (reslint_str){f.bytes, f.len + 2}, &zip));
    assert_null(rl_zip_open(&f.arena, (reslint_str){f.bytes, f.len + 3}, &zip));
    assert_null(rl_zip_open(&f.arena, (reslint_str){f.bytes, f.len + 4}, &zip));
    /* without any entry, and everything after its end is comment */
    char *none = f.bytes + f.len - 22;
    memset(none + 4, 0, 18);
    none[20] = 3;
    assert_null(rl_zip_open(&f.arena, (reslint_str){none, 25}, &zip));
    assert_int_equal(zip.entries.len, 0);
    none[20] = 0;
    assert_null(rl_zip_open(&f.arena, (reslint_str){none, 22}, &zip));
    rl_arena_free(&f.arena);
}

/* The end is looked for in as many bytes as a comment can have. */
static void longest_comment(void **state) {
    (void)state;
    rl_arena arena = {0};
    rl_zip zip;
    char *bytes = rl_alloc(&arena, 22 + 65536);
    memcpy(bytes, "PK\5\6", 4);
    assert_null(rl_zip_open(&arena, (reslint_str){bytes, 22 + 65535}, &zip));
    assert_non_null(rl_zip_open(&arena, (reslint_str){bytes, 22 + 65536}, &zip));
    rl_arena_free(&arena);
}

/* Letters without a pattern, or the same one again and again. */
static reslint_str letters(rl_arena *arena, uint32_t len, bool mixed) {
    char *text = rl_alloc(arena, len + 1u);
    uint32_t seed = 7;
    for (uint32_t i = 0; i < len; i++) {
        seed = seed * 1103515245u + 12345u;
        text[i] = mixed ? (char)('a' + (seed >> 16) % 26) : 'a';
    }
    return (reslint_str){text, len};
}

static rl_zip packed(rl_arena *arena, const rl_zip_change *parts, uint32_t count) {
    rl_zip zip;
    reslint_str made;
    assert_null(rl_zip_write(arena, NULL, parts, count, &made));
    assert_null(rl_zip_open(arena, made, &zip));
    return zip;
}

static void several_entries(void **state) {
    (void)state;
    rl_arena arena = {0};
    const rl_zip_change parts[] = {{RL_STR("b.xml"), RL_STR("lamps")},
                                   {RL_STR("A"), letters(&arena, 40000, true)},
                                   {RL_STR("a/b"), RL_STR("")},
                                   {RL_STR("ab"), RL_STR("oil")},
                                   {RL_STR("none"), {NULL, 0}}};
    rl_zip zip = packed(&arena, parts, 5);
    assert_int_equal(zip.entries.len, 4);
    for (uint32_t i = 0; i < 4; i++) {
        const rl_zip_entry *entry = rl_zip_find(&zip, parts[i].name);
        reslint_str got;
        assert_ptr_equal(entry, &zip.entries.items[i]);
        assert_null(rl_zip_read(&arena, &zip, entry, &got));
        assert_true(rl_same(got, parts[i].bytes));
        assert_int_equal(got.ptr[got.len], 0);
    }
    assert_int_equal(zip.read, 5 + 40000 + 3);
    assert_non_null(rl_zip_find(&zip, RL_STR("B.XML")));
    assert_non_null(rl_zip_find(&zip, RL_STR("a")));
    static const char *const absent[] = {"none", "", "b.xm", "b.xmlx", "aa", "ac", "\xC1"};
    for (size_t i = 0; i < sizeof absent / sizeof *absent; i++)
        assert_null(rl_zip_find(&zip, rl_str(absent[i])));
    rl_arena_free(&arena);
}

static void a_name_twice(void **state) {
    (void)state;
    rl_arena arena = {0};
    const rl_zip_change parts[] = {
        {RL_STR("x"), RL_STR("a")}, {RL_STR("Lamps"), RL_STR("a")}, {RL_STR("lampS"), RL_STR("b")}};
    reslint_str made;
    rl_zip zip;
    assert_null(rl_zip_write(&arena, NULL, parts, 3, &made));
    const char *problem = rl_zip_open(&arena, made, &zip);
    if (!problem || !strstr(problem, "amp") || !strstr(problem, "twice")) fail_msg("%s", problem);
    rl_arena_free(&arena);
}

/* What unpacks to more than two hundred times its size is given up past a megabyte, and so is a file in which all
 * parts together unpack to more than a hundred. */
static void bombs(void **state) {
    (void)state;
    rl_arena arena = {0};
    reslint_str got;
    const rl_zip_change parts[] = {{RL_STR("small"), letters(&arena, 1000000, false)},
                                   {RL_STR("large"), letters(&arena, 1000001, false)},
                                   {RL_STR("mixed"), letters(&arena, 1100000, true)}};
    rl_zip zip = packed(&arena, parts, 3);
    assert_null(rl_zip_read(&arena, &zip, &zip.entries.items[0], &got));
    const char *problem = rl_zip_read(&arena, &zip, &zip.entries.items[1], &got);
    if (!problem || !strstr(problem, "far more than a document holds (the part “large”)"))
        fail_msg("%s", problem);
    assert_null(rl_zip_read(&arena, &zip, &zip.entries.items[2], &got));
    zip.read = RL_ZIP_MOST - 1000000;
    assert_null(rl_zip_read(&arena, &zip, &zip.entries.items[0], &got));
    assert_int_equal(zip.read, RL_ZIP_MOST);
    zip.read = RL_ZIP_MOST - 999999;
    assert_non_null(rl_zip_read(&arena, &zip, &zip.entries.items[0], &got));
    zip.read = RL_ZIP_MOST;
    rl_zip_entry stored = zip.entries.items[2];
    stored.method = 0; /* as if it were stored */
    problem = rl_zip_read(&arena, &zip, &stored, &got);
    if (!problem || !strstr(problem, "far more")) fail_msg("%s", problem);
    rl_arena_free(&arena);
}

/* Packed text that ends too early, goes on, or is another one. */
static void damaged_text(void **state) {
    (void)state;
    rl_arena arena = {0};
    reslint_str got;
    const rl_zip_change part = {RL_STR("a"), letters(&arena, 20000, true)};
    rl_zip zip = packed(&arena, &part, 1);
    const rl_zip_entry good = zip.entries.items[0];
    uint64_t begin, end;
    for (int i = 0; i < 5; i++) {
        rl_zip_entry entry = good;
        if (i == 0) entry.packed -= 1;
        if (i == 1) entry.packed = 0;
        if (i == 2) entry.crc++;
        if (i == 3) entry.local = zip.bytes.len;
        if (i == 4) entry.packed = zip.bytes.len;
        const char *problem = rl_zip_read(&arena, &zip, &entry, &got);
        if (!problem || !strstr(problem, "is damaged")) fail_msg("%d: %s", i, problem);
        assert_int_equal(rl_zip_extent(&zip, &entry, &begin, &end), i < 3);
    }
    rl_zip_entry last = good; /* its descriptor would end with the file, or after it */
    assert_true(rl_zip_extent(&zip, &last, &begin, &end));
    last.flags = 8;
    last.packed += zip.bytes.len - end - 12;
    assert_true(rl_zip_extent(&zip, &last, &begin, &end));
    assert_int_equal(end, zip.bytes.len);
    last.packed++;
    assert_false(rl_zip_extent(&zip, &last, &begin, &end));
    rl_zip_entry none = good; /* nothing packed, and the file ends with the entry's head, or in it */
    none.packed = 0;
    assert_true(rl_zip_extent(&zip, &none, &begin, &end));
    rl_zip cut = zip;
    cut.bytes.len = (uint32_t)end;
    assert_true(rl_zip_extent(&cut, &none, &begin, &end));
    assert_int_equal(end, cut.bytes.len);
    cut.bytes.len--;
    assert_false(rl_zip_extent(&cut, &none, &begin, &end));
    rl_arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_entry),       cmocka_unit_test(names),
                                       cmocka_unit_test(larger_numbers),  cmocka_unit_test(larger_end),
                                       cmocka_unit_test(extent),          cmocka_unit_test(cut_anywhere),
                                       cmocka_unit_test(longest_comment), cmocka_unit_test(several_entries),
                                       cmocka_unit_test(a_name_twice),    cmocka_unit_test(bombs),
                                       cmocka_unit_test(damaged_text)};
    return cmocka_run_group_tests_name("zip", tests, NULL, NULL);
}
