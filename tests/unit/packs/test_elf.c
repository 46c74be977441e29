/* Shared objects that are damaged, built elsewhere, or would bring other code with them: a small good one is
 * made in memory, and each row changes one or two of its fields. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <link.h>

#include "base/str.h"
#include "packs/trust/trust.h"

/* Two segments: the tables, exactly, and the strings, up to the end of the file. */
typedef struct object_file {
    ElfW(Ehdr) header;
    ElfW(Phdr) parts[4];
    ElfW(Dyn) entries[6];
    char strings[4224];
} object_file;

#define TABLES  offsetof(object_file, strings)
#define STRINGS sizeof(((object_file *)0)->strings)

enum { BASE = 0x10000, NAME = 1 };

static object_file good(void) {
    object_file file = {.strings = "\0libc.so.6"};
    FILE *own = fopen("/proc/self/exe", "rb");
    assert_non_null(own);
    assert_int_equal(fread(&file.header, sizeof file.header, 1, own), 1);
    fclose(own);
    file.header.e_type = ET_DYN;
    file.header.e_phoff = offsetof(object_file, parts);
    file.header.e_phentsize = sizeof file.parts[0];
    file.header.e_phnum = 4;
    file.parts[0] = (ElfW(Phdr)){
        .p_type = PT_LOAD, .p_offset = 0, .p_vaddr = BASE, .p_filesz = TABLES, .p_memsz = TABLES};
    file.parts[1] = (ElfW(Phdr)){.p_type = PT_LOAD,
                                 .p_offset = TABLES,
                                 .p_vaddr = BASE + TABLES,
                                 .p_filesz = STRINGS,
                                 .p_memsz = STRINGS + 16};
    file.parts[2] = (ElfW(Phdr)){.p_type = PT_DYNAMIC,
                                 .p_vaddr = BASE + offsetof(object_file, entries),
                                 .p_filesz = sizeof file.entries};
    file.parts[3] = file.parts[2];
    file.parts[3].p_type = PT_NOTE;
    const ElfW(Dyn) entries[] = {
        {DT_NEEDED, {NAME}}, {DT_STRTAB, {BASE + TABLES}}, {DT_STRSZ, {STRINGS}}, {DT_HASH, {NAME}},
        {DT_NULL, {0}},      {DT_NEEDED, {UINT32_MAX}},
    };
    memcpy(file.entries, entries, sizeof entries);
    return file;
}

static const char *judged(const object_file *file, size_t len, reslint_error *error) {
    return rl_trust_elf((const unsigned char *)file, len, "p.so", error) ? "" : error->message;
}

typedef struct field {
    size_t at, size;
    uint64_t value;
} field;

#define SET(member, value)                                                                                   \
    { offsetof(object_file, member), sizeof(((object_file *)0)->member), value }
#define ADDRESS(i) entries[i].d_un.d_val
#define TAG(i)     entries[i].d_tag

static void set(object_file *file, const field *to) {
    unsigned char *at = (unsigned char *)file + to->at;
    uint16_t two = (uint16_t)to->value;
    uint32_t four = (uint32_t)to->value;
    if (to->size == 1) *at = (unsigned char)to->value;
    if (to->size == 2) memcpy(at, &two, 2);
    if (to->size == 4) memcpy(at, &four, 4);
    if (to->size == 8) memcpy(at, &to->value, 8);
}

static const char damaged[] = "This is not a pack of rules: it is a damaged shared object.",
                  no_object[] = "The pack cannot be opened: it is not a shared object.",
                  elsewhere[] = "The pack was built for another kind of machine. Build it here.";

static void fields(void **state) {
    (void)state;
    static const struct {
        const char *what, *message;
        field first, second;
    } rows[] = {
        {"as it is", "", {0}, {0}},
        {"a program", no_object, SET(header.e_type, ET_EXEC), {0}},
        {"other headers", no_object, SET(header.e_phentsize, sizeof(ElfW(Phdr)) + 1), {0}},
        {"no magic", no_object, SET(header.e_ident[EI_MAG3], 'f'), {0}},
        {"another class", elsewhere, SET(header.e_ident[EI_CLASS], ELFCLASSNONE), {0}},
        {"another order", elsewhere, SET(header.e_ident[EI_DATA], ELFDATANONE), {0}},
        {"another machine", elsewhere, SET(header.e_machine, EM_NONE), {0}},
        {"headers outside", damaged, SET(header.e_phoff, sizeof(object_file)), {0}},
        {"headers far outside", damaged, SET(header.e_phoff, UINT64_MAX - 8), {0}},
        {"more headers than bytes", damaged, SET(header.e_phnum, UINT16_MAX), {0}},
        {"no headers", damaged, SET(header.e_phnum, 0), {0}},
        {"the last header is needless", "", SET(header.e_phnum, 3), {0}},
        {"the tables are not listed", damaged, SET(header.e_phnum, 2), {0}},
        {"no tables", damaged, SET(parts[2].p_type, PT_NOTE), {0}},
        {"two tables", damaged, SET(parts[3].p_type, PT_DYNAMIC), {0}},
        {"segments overlap", damaged, SET(parts[1].p_vaddr, BASE + TABLES - 1), {0}},
        {"a gap between segments", "", SET(parts[1].p_vaddr, BASE + TABLES + 1),
         SET(ADDRESS(1), BASE + TABLES + 1)},
        {"more in the file than in memory", damaged, SET(parts[0].p_memsz, TABLES - 1), {0}},
        {"memory up to the last address", "", SET(parts[1].p_memsz, UINT64_MAX - BASE - TABLES), {0}},
        {"memory beyond it", damaged, SET(parts[1].p_memsz, UINT64_MAX - BASE - TABLES + 1), {0}},
        {"a segment outside", damaged, SET(parts[1].p_offset, sizeof(object_file) + 1), {0}},
        {"a segment far outside", damaged, SET(parts[1].p_offset, UINT64_MAX - 1), {0}},
        {"a segment longer than the file", damaged, SET(parts[1].p_filesz, STRINGS + 1), {0}},
        {"a shorter segment", damaged, SET(parts[1].p_filesz, STRINGS - 1), {0}},
        {"the tables' segment is no segment", damaged, SET(parts[0].p_type, PT_NOTE), {0}},
        {"the strings' segment is no segment", damaged, SET(parts[1].p_type, PT_NOTE), {0}},
        {"tables before the first segment", damaged, SET(parts[2].p_vaddr, BASE - 1), {0}},
        {"tables that reach out", damaged, SET(parts[2].p_filesz, sizeof(ElfW(Dyn)) * 7), {0}},
        {"part of an entry reaches out", "", SET(parts[2].p_filesz, sizeof(ElfW(Dyn)) * 7 - 1), {0}},
        {"only what is in the table counts", "", SET(parts[2].p_filesz, sizeof(ElfW(Dyn)) * 5),
         SET(TAG(4), DT_HASH)},
        {"no end: the next entry counts", damaged, SET(TAG(4), DT_HASH), {0}},
        {"strings longer than the segment", damaged, SET(ADDRESS(2), STRINGS + 1), {0}},
        {"strings that begin later", damaged, SET(ADDRESS(1), BASE + TABLES + 1), {0}},
        {"strings at the last byte", "", SET(ADDRESS(1), BASE + TABLES + STRINGS - 1), SET(ADDRESS(2), 0)},
        {"strings after it", damaged, SET(ADDRESS(1), BASE + TABLES + STRINGS), SET(ADDRESS(2), 0)},
        {"strings before the first segment", damaged, SET(ADDRESS(1), BASE - 1), SET(ADDRESS(2), 0)},
        {"no address of strings", damaged, SET(TAG(1), DT_HASH), {0}},
        {"no length of strings", damaged, SET(TAG(2), DT_HASH), {0}},
        {"a name after the strings", damaged, SET(ADDRESS(0), STRINGS), {0}},
        {"a name far after them", damaged, SET(ADDRESS(0), UINT64_MAX), {0}},
        {"a name without its end", damaged, SET(ADDRESS(2), NAME + 9), {0}},
        {"a name with its end", "", SET(ADDRESS(2), NAME + 10), {0}},
        {"the place of a search path", damaged, SET(TAG(3), DT_RUNPATH), SET(ADDRESS(3), STRINGS)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        object_file file = good();
        reslint_error error = {0};
        if (rows[i].first.size) set(&file, &rows[i].first);
        if (rows[i].second.size) set(&file, &rows[i].second);
        /* Without strings nothing can be needed. */
        if (rows[i].second.size && rows[i].second.at == offsetof(object_file, ADDRESS(2)))
            file.TAG(0) = DT_HASH;
        const char *message = judged(&file, sizeof file, &error);
        if (strcmp(message, rows[i].message) != 0)
            fail_msg("%s: wanted “%s”, got “%s”", rows[i].what, rows[i].message, message);
    }
}

static void lengths(void **state) {
    (void)state;
    const object_file file = good();
    reslint_error error = {0};
    assert_string_equal(judged(&file, 0, &error), no_object);
    assert_string_equal(judged(&file, sizeof file.header - 1, &error), no_object);
    assert_string_equal(judged(&file, sizeof file.header, &error), damaged);
    assert_string_equal(judged(&file, TABLES - 1, &error), damaged);
    assert_string_equal(judged(&file, sizeof file - 1, &error), damaged);
    assert_string_equal(judged(&file, sizeof file, &error), "");
}

/* The C library in its parts and dresses, and what only looks like it. */
static void libraries(void **state) {
    (void)state;
    static const char *const allowed[] = {
        "libc.so.6",           "libm.so.6", "libc.so",   "ld-linux-x86-64.so.2",
        "ld-musl-x86_64.so.1", "ld64.so.2", "ld64.so.1", "libc.musl-x86.so.1",
        "linux-vdso.so.1",
    };
    static const char *const refused[] = {
        "libz.so.1",       "libc.so.66",      "/lib/libc.so.6", "./libm.so.6",
        "ld-linux/own.so", "ld-musl-/own.so", "ld64.so.3",      "",
    };
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
        object_file file = good();
        reslint_error error = {0};
        snprintf(file.strings + NAME, 100, "%s", allowed[i]);
        assert_string_equal(judged(&file, sizeof file, &error), "");
    }
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        object_file file = good();
        reslint_error error = {0};
        char wanted[200];
        snprintf(file.strings + NAME, 100, "%s", refused[i]);
        snprintf(
            wanted, sizeof wanted,
            "The pack needs the library “%s”; packs may need libc and libm only. Link what it uses into it.",
            refused[i]);
        assert_string_equal(judged(&file, sizeof file, &error), wanted);
    }
}

/* A name is shown up to its hundredth byte; one of more than 4,096 is none. */
static void long_names(void **state) {
    (void)state;
    static const struct {
        size_t len, shown;
    } rows[] = {{99, 99}, {100, 100}, {101, 100}, {4096, 100}, {4097, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        object_file file = good();
        reslint_error error = {0};
        char name[101], wanted[300];
        memset(file.strings + NAME, 'x', rows[i].len);
        memset(name, 'x', sizeof name);
        snprintf(
            wanted, sizeof wanted,
            "The pack needs the library “%.*s”; packs may need libc and libm only. Link what it uses into it.",
            (int)rows[i].shown, name);
        assert_string_equal(judged(&file, sizeof file, &error), rows[i].shown ? wanted : damaged);
    }
}

static void search_paths(void **state) {
    (void)state;
    static const struct {
        int64_t tag;
        const char *name;
    } rows[] = {
        {DT_RPATH, "RPATH"}, {DT_RUNPATH, "RUNPATH"},   {DT_AUXILIARY, "AUXILIARY"}, {DT_FILTER, "FILTER"},
        {DT_AUDIT, "AUDIT"}, {DT_DEPAUDIT, "DEPAUDIT"}, {DT_CONFIG, "CONFIG"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        object_file file = good();
        reslint_error error = {0};
        char wanted[300];
        file.entries[3].d_tag = rows[i].tag;
        snprintf(
            wanted, sizeof wanted,
            "The pack carries a search path for further libraries (%s “libc.so.6”), from which other code "
            "could come. Build it without (chrpath -d takes it out).",
            rows[i].name);
        assert_string_equal(judged(&file, sizeof file, &error), wanted);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fields),     cmocka_unit_test(lengths),      cmocka_unit_test(libraries),
        cmocka_unit_test(long_names), cmocka_unit_test(search_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
