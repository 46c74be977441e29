/* See reading_again.h. */
#include "api/reading_again.h"

#include "base/str.h"
#include "os/guard.h"

static bool goes_on(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Applies all differences as one edit, as if it had been typed. */
static bool type_over(reslint_document *now, reslint_str text) {
    reslint_str old = now->source.text;
    uint32_t least = old.len < text.len ? old.len : text.len, head = 0, tail = 0;
    while (head < least && old.ptr[head] == text.ptr[head]) head++;
    while (head &&
           ((head < old.len && goes_on(old.ptr[head])) || (head < text.len && goes_on(text.ptr[head]))))
        head--;
    while (tail < least - head && old.ptr[old.len - tail - 1] == text.ptr[text.len - tail - 1]) tail++;
    while (tail && goes_on(text.ptr[text.len - tail])) tail--;
    if (!reslint_document_edit(now, head, old.len - tail, text.ptr + head, text.len - tail - head))
        return false;
    reslint_document_update(now);
    return true;
}

static bool read_anew(rl_again *again, reslint_str text) {
    const reslint_document *first = again->first;
    reslint_error error;
    reslint_document_free(again->now);
    again->now = rl_document_make(first->engine, first->path, text.ptr, text.len, first->profile,
                                  first->stage, &error);
    if (!again->now) return false;
    again->now->view = first->view;
    if (first->before) reslint_document_compare(again->now, first->before);
    return true;
}

bool rl_read_again_text(void *with, reslint_str text, rl_reading *out) {
    rl_again *again = with;
    bool known = again->now && !again->first->before && type_over(again->now, text);
    if (!known && !read_anew(again, text)) return false;
    reslint_document *now = again->now;
    rl_findings found;
    rl_watch_begin(now->path);
    rl_lint_run(now->view->rules, again->settings, &now->model, now->source.text,
                now->model.versions ? NULL : now->kept, NULL, &now->found, &found);
    rl_watch_end();
    *out = (rl_reading){now->source.text, now->model.document, found.reported, found.n_reported};
    return true;
}

void rl_again_end(rl_again *again) {
    reslint_document_free(again->now);
    again->now = NULL;
}
