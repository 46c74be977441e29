/* Who can change a pack, or a folder above it: by owner and mode, for a user who is not root. */
#define _XOPEN_SOURCE 700 /* S_ISVTX */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "packs/trust/trust.h"

enum { ROOT = 0, ME = 1000, OTHER = 1001 };

static void by_owner_and_mode(void **state) {
    (void)state;
    static const struct {
        mode_t mode;
        uid_t owner;
        bool above_pack;
        const char *message; /* how it begins; NULL: nobody else can */
    } rows[] = {
        {S_IFREG | 0644, ME, false, NULL},
        {S_IFREG | 0644, ROOT, false, NULL},
        {S_IFREG | 0644, OTHER, false, "The file /a/b belongs to somebody else (user 1001)"},
        {S_IFREG | 0664, ME, false, "Others than you can write the file /a/b (mode 0664)"},
        {S_IFREG | 0646, ME, false, "Others than you can write the file /a/b (mode 0646)"},
        {S_IFREG | S_ISVTX | 0646, ME, false, "Others than you can write the file /a/b (mode 1646)"},
        {S_IFDIR | 0755, ME, true, NULL},
        {S_IFDIR | 0755, OTHER, false, "The folder /a/b belongs to somebody else"},
        {S_IFDIR | 0777, ROOT, false, "Others than you can write the folder /a/b (mode 0777)"},
        {S_IFDIR | 0775, ME, true, "Others than you can write the folder /a/b (mode 0775)"},
        {S_IFDIR | S_ISVTX | 0777, ROOT, false, NULL},
        {S_IFDIR | S_ISVTX | 0777, OTHER, false, "The folder /a/b belongs to somebody else"},
        {S_IFDIR | S_ISVTX | 0777, ROOT, true,
         "The pack is in /a/b (mode 1777), where everybody may put files."},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        struct stat info;
        reslint_error error = {0};
        memset(&info, 0, sizeof info);
        info.st_mode = rows[i].mode;
        info.st_uid = rows[i].owner;
        bool good = rl_trust_entry("/a/b/c.so", "/a/b", &info, ME, rows[i].above_pack, &error);
        if (good != !rows[i].message) fail_msg("row %zu: %s", i, error.message);
        if (good) continue;
        assert_string_equal(error.path, "/a/b/c.so");
        if (strncmp(error.message, rows[i].message, strlen(rows[i].message)) != 0)
            fail_msg("row %zu: %s", i, error.message);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(by_owner_and_mode)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
