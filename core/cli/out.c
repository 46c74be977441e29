/* Buffered output that remembers errors: callers write as if nothing could fail and check once, at the
 * end. */
#include "cli/out.h"

#include "base/str.h"
#include "os/terminal.h"
#include "text/source.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int cli_out_open(cli_out *out, rl_arena *arena, const char *path) {
    *out = (cli_out){.arena = arena, .fd = STDOUT_FILENO, .columns = 100};
    if (path) {
        int error = rl_replacement_begin(arena, path, &out->file);
        if (error) return error;
        out->fd = out->file.fd;
        out->to_file = true;
    }
    out->terminal = rl_is_terminal(out->fd);
    out->buffer = rl_alloc_raw(arena, CLI_OUT_BUFFER);
    return 0;
}

static void send(cli_out *out, const char *bytes, size_t len) {
    out->sent = out->sent || len;
    if (len && !out->error) out->error = rl_write_all(out->fd, bytes, len);
}

bool cli_out_flush(cli_out *out) {
    send(out, out->buffer, out->used);
    out->used = 0;
    return out->error == 0;
}

int cli_out_close(cli_out *out) {
    cli_out_flush(out);
    if (out->to_file && out->error)
        cli_out_drop(out);
    else if (out->to_file)
        out->error = rl_replacement_finish(&out->file, NULL);
    return out->error;
}

void cli_out_drop(cli_out *out) {
    if (out->to_file) rl_replacement_drop(&out->file);
    out->to_file = false;
}

static void keep(cli_out *out, const char *bytes, size_t len) {
    cli_kept *k = out->keeping;
    if (len > k->room - k->len) {
        size_t room = k->len + len + k->room;
        char *larger = rl_alloc_raw(out->arena, room);
        if (k->len) memcpy(larger, k->bytes, k->len);
        k->bytes = larger;
        k->room = room;
    }
    if (len) memcpy(k->bytes + k->len, bytes, len);
    k->len += len;
}

cli_kept *cli_out_keep(cli_out *out, cli_kept *into) {
    cli_kept *before = out->keeping;
    out->keeping = into;
    return before;
}

static void put_raw(cli_out *out, const char *bytes, size_t len) {
    if (out->keeping) {
        keep(out, bytes, len);
        return;
    }
    if (len > CLI_OUT_BUFFER - out->used) cli_out_flush(out);
    if (len > CLI_OUT_BUFFER) {
        send(out, bytes, len);
    } else if (len) {
        memcpy(out->buffer + out->used, bytes, len);
        out->used += len;
    }
}

/* Puts the collected word on this line if there is room for it. */
static void put_word(cli_out *out) {
    static const char blanks[] = "                ";
    cli_wrapping *w = &out->wrapping;
    if (w->width && w->column > w->indent && w->column + w->spaces + w->width > out->columns) {
        put_raw(out, "\n", 1);
        w->spaces = w->indent;
        w->column = 0;
    }
    if (w->width) {
        w->column += w->spaces + w->width;
        for (uint32_t some; w->spaces; w->spaces -= some) {
            some = w->spaces < sizeof blanks - 1 ? w->spaces : (uint32_t)sizeof blanks - 1;
            put_raw(out, blanks, some);
        }
    }
    put_raw(out, w->word, w->len);
    w->width = w->len = 0;
}

/* Colours have no width, and what is longer than any word is sent in pieces. */
static void gather(cli_out *out, const char *bytes, uint32_t len, uint32_t width) {
    cli_wrapping *w = &out->wrapping;
    if (len > CLI_OUT_WORD - w->len) put_word(out);
    if (len > CLI_OUT_WORD) {
        w->width = width;
        put_word(out);
        put_raw(out, bytes, len);
        return;
    }
    memcpy(w->word + w->len, bytes, len);
    w->len += len;
    w->width += width;
}

static void put_wrapped(cli_out *out, reslint_str text) {
    for (uint32_t at = 0, end; at < text.len; at = end) {
        for (end = at; end < text.len && text.ptr[end] != ' ' && text.ptr[end] != '\n';) end++;
        reslint_str word = rl_slice(text, at, end);
        if (word.len) gather(out, word.ptr, word.len, rl_display_width(word, 0));
        if (end == text.len) continue;
        put_word(out);
        if (text.ptr[end] == ' ') {
            out->wrapping.spaces++;
        } else {
            put_raw(out, "\n", 1);
            out->wrapping.column = out->wrapping.spaces = 0;
        }
        end++;
    }
}

static void put(cli_out *out, const char *bytes, size_t len) {
    if (out->wrapping.on && len <= UINT32_MAX)
        put_wrapped(out, (reslint_str){bytes, (uint32_t)len});
    else
        put_raw(out, bytes, len);
}

void cli_out_wrap(cli_out *out, uint32_t indent) {
    if (out->wraps) out->wrapping = (cli_wrapping){.on = true, .indent = indent};
}

void cli_out_wrap_end(cli_out *out) {
    if (!out->wrapping.on) return;
    put_word(out);
    out->wrapping.on = false;
}

void cli_out_bytes(cli_out *out, const char *bytes, size_t len) {
    if (out->terminal && len <= UINT32_MAX)
        cli_out_lines(out, (reslint_str){bytes, (uint32_t)len});
    else
        put(out, bytes, len);
}

void cli_out_text(cli_out *out, const char *text) {
    cli_out_bytes(out, text, strlen(text));
}

void cli_out_str(cli_out *out, reslint_str text) {
    cli_out_bytes(out, text.ptr, text.len);
}

void cli_out_spaces(cli_out *out, uint32_t count) {
    for (; count; count--) cli_out_bytes(out, " ", 1);
}

void cli_out_format(cli_out *out, const char *fmt, ...) {
    char small[512];
    va_list again, args;
    va_start(args, fmt);
    va_copy(again, args);
    int len = vsnprintf(small, sizeof small, fmt, args);
    va_end(args);
    if (len > 0 && (size_t)len < sizeof small) {
        cli_out_lines(out, (reslint_str){small, (uint32_t)len});
    } else if (len > 0) {
        char *piece = rl_alloc_raw(out->arena, (size_t)len + 1);
        vsnprintf(piece, (size_t)len + 1, fmt, again);
        cli_out_lines(out, (reslint_str){piece, (uint32_t)len});
    }
    va_end(again);
}

/* C0 and DEL, C1 (two bytes), and the marks that change the direction of writing (U+202A to 202E, 2066 to
 * 2069, and the single ones U+061C, 200E, 200F), which could make a line appear different from what it is. */
uint32_t cli_control_len(reslint_str s, uint32_t at) {
    const unsigned char *c = (const unsigned char *)s.ptr + at;
    uint32_t left = s.len - at;
    if (c[0] < 0x20 || c[0] == 0x7F) return 1;
    if (left >= 2 && c[0] == 0xC2 && c[1] >= 0x80 && c[1] <= 0x9F) return 2;
    if (left >= 2 && c[0] == 0xD8 && c[1] == 0x9C) return 2;
    if (left < 3 || c[0] != 0xE2) return 0;
    bool turns = (c[1] == 0x80 && ((c[2] >= 0xAA && c[2] <= 0xAE) || c[2] == 0x8E || c[2] == 0x8F)) ||
                 (c[1] == 0x81 && c[2] >= 0xA6 && c[2] <= 0xA9);
    bool breaks = c[1] == 0x80 && (c[2] == 0xA8 || c[2] == 0xA9);
    return turns || breaks ? 3 : 0;
}

/* `in_lines`: line ends and tabs are kept. */
static void put_clean(cli_out *out, reslint_str text, bool in_lines) {
    uint32_t from = 0;
    for (uint32_t at = 0; at < text.len;) {
        uint32_t len = cli_control_len(text, at);
        char c = text.ptr[at];
        bool stays = in_lines &&
                     (c == '\n' || c == '\t' || (c == '\r' && at + 1 < text.len && text.ptr[at + 1] == '\n'));
        if (!len || stays) {
            at++;
            continue;
        }
        put(out, text.ptr + from, at - from);
        put(out, rl_is_space((unsigned char)c) ? " " : "?", 1);
        at += len;
        from = at;
    }
    if (from < text.len) put(out, text.ptr + from, text.len - from);
}

void cli_out_clean(cli_out *out, reslint_str text) {
    put_clean(out, text, false);
}

void cli_out_lines(cli_out *out, reslint_str text) {
    put_clean(out, text, true);
}

void cli_out_patch(cli_out *out, reslint_str text) {
    if (out->to_file && !out->terminal)
        put(out, text.ptr, text.len);
    else
        cli_out_lines(out, text);
}

void cli_out_style(cli_out *out, cli_style style) {
    static const char *const codes[] = {"0", "1", "1;31", "1;33", "1;36", "34", "32", "1", "3"};
    if (!out->color) return;
    char code[16];
    int len = snprintf(code, sizeof code, "\033[%sm", codes[style]);
    if (out->wrapping.on)
        gather(out, code, (uint32_t)len, 0);
    else
        put_raw(out, code, (size_t)len);
}
