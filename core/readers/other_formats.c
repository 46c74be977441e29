/* Formats in which people keep drafts and that are not read: what to do, in one sentence each. */
#include "readers/word_file.h"

#include "base/str.h"

#include <string.h>

static bool holds_wide(const char *bytes, size_t len, const char *name) {
    size_t n = strlen(name);
    for (size_t at = 0; at + 2 * n <= len; at++) {
        size_t i = 0;
        while (i < n && bytes[at + 2 * i] == name[i] && bytes[at + 2 * i + 1] == '\0') i++;
        if (i == n) return true;
    }
    return false;
}

/* An OLE file: a .docx with a password, or what Word wrote until 2003. */
static const char *old_file(const char *bytes, size_t len) {
    if (holds_wide(bytes, len, "EncryptedPackage"))
        return "is protected by a password: open it in Word, take the password off (File, Info, Protect "
               "Document) and "
               "save it";
    if (holds_wide(bytes, len, "Workbook")) return "is an old Excel workbook, not a draft";
    if (holds_wide(bytes, len, "PowerPoint Document"))
        return "is an old PowerPoint presentation, not a draft";
    return "is an old Word file (.doc): open it in Word or LibreOffice and save it as .docx, or run soffice "
           "--headless "
           "--convert-to docx FILE";
}

const char *rl_other_format(const char *bytes, size_t len) {
    reslint_str head = {bytes, len < 8 ? (uint32_t)len : 8};
    if (rl_is(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return old_file(bytes, len);
    if (rl_starts(head, "%PDF-"))
        return "is a PDF: ask for the Word file, or take its text out and check that: pdftotext -layout FILE "
               "- | reslint "
               "-";
    if (rl_starts(head, "{\\rtf"))
        return "is in Rich Text Format: open it in Word or LibreOffice and save it as .docx, or run soffice "
               "--headless "
               "--convert-to docx FILE";
    return NULL;
}
