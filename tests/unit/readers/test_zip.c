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
#include "readers/zip.h"

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
    static const uint32_t behind[] = {0, 12, 16};
    for (size_t i = 0; i < 3; i++) {
        said s = PLAIN;
        s.descriptor = behind[i];
        s.flags = behind[i] ? 8 : 0;
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
    rl_arena_free(&f.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(one_entry),      cmocka_unit_test(names),
                                       cmocka_unit_test(larger_numbers), cmocka_unit_test(larger_end),
                                       cmocka_unit_test(extent),         cmocka_unit_test(cut_anywhere)};
    return cmocka_run_group_tests_name("zip", tests, NULL, NULL);
}
