/* See frame.h. */
#include "lsp/transport/frame.h"

#include "base/str.h"

#include <string.h>

enum { LONGEST_LINE = 16 * 1024 };

static lsp_frame broken(lsp_frames *frames, const char *problem) {
    frames->has_length = false;
    if (frames->lost) return (lsp_frame){LSP_FRAME_NONE, NULL, 0, NULL};
    frames->lost = true;
    return (lsp_frame){LSP_FRAME_BROKEN, NULL, 0, problem};
}

/* May the byte be part of a header's name? */
static bool in_name(unsigned char c) {
    return rl_is_alpha(c) || c == '-';
}

/* Where the number after "Content-Length:" begins; UINT32_MAX if the line has none. A body that is longer
 * than its stated length runs into the next header, so the words may be anywhere in the line. */
static uint32_t length_at(reslint_str line) {
    static const char name[] = "content-length:";
    uint32_t found = UINT32_MAX, at = 0;
    while ((at = rl_find_ci(line, name, at)) != UINT32_MAX) {
        bool part_of_word = at && in_name((unsigned char)line.ptr[at - 1]);
        at += sizeof name - 1;
        if (!part_of_word) found = at;
    }
    return found;
}

/* Reads the number; false if it is missing, negative, too large or followed by something else. */
static bool read_length(reslint_str digits, size_t *out) {
    digits = rl_trim(digits);
    if (digits.len == 0) return false;
    *out = 0;
    for (uint32_t i = 0; i < digits.len; i++) {
        if (!rl_is_digit((unsigned char)digits.ptr[i])) return false;
        *out = *out * 10 + (size_t)(digits.ptr[i] - '0');
        if (*out > LSP_LONGEST_BODY) return false;
    }
    return true;
}

/* "Name: …" */
static bool is_header(reslint_str line) {
    uint32_t end = rl_past(line, 0, in_name);
    return end && rl_byte(line, end) == ':';
}

static lsp_frame end_of_header(lsp_frames *frames) {
    bool said_nothing = frames->in_header && !frames->has_length;
    frames->in_header = false;
    frames->in_body = frames->has_length;
    if (said_nothing) return broken(frames, "the header of a message does not say its Content-Length");
    return (lsp_frame){LSP_FRAME_NONE, NULL, 0, NULL};
}

/* Interprets one line, without its line end. */
static lsp_frame read_line(lsp_frames *frames, reslint_str line) {
    static const lsp_frame none = {LSP_FRAME_NONE, NULL, 0, NULL};
    if (line.len == 0) return end_of_header(frames);
    uint32_t at = length_at(line);
    if (at == UINT32_MAX && (frames->has_length || is_header(line))) {
        frames->in_header = true;
        return none;
    }
    if (at == UINT32_MAX)
        return broken(frames, "a message begins with a header that says its Content-Length");
    size_t length;
    frames->in_header = true;
    if (!read_length(rl_slice(line, at, line.len), &length))
        return broken(frames, "Content-Length is the number of bytes of a message, at most 268435456");
    frames->length = length;
    frames->has_length = true;
    return none;
}

/* Takes the next line of the header; false if its end has not arrived yet. A line that is too long is
 * dropped. */
static bool take_line(lsp_frames *frames, reslint_str *line, bool *too_long) {
    const char *bytes = frames->buffer.bytes + frames->at;
    size_t left = frames->buffer.len - frames->at;
    const char *end = left ? memchr(bytes, '\n', left) : NULL;
    *too_long = false;
    if (!end) {
        if (left <= LONGEST_LINE) return false;
        frames->at += left;
        *too_long = !frames->in_long_line;
        frames->in_long_line = true;
        *line = (reslint_str){"", 0};
        return *too_long;
    }
    size_t len = (size_t)(end - bytes);
    frames->at += len + 1;
    if (len > LONGEST_LINE) {
        /* only its end can be the beginning of a header */
        bytes += len - LONGEST_LINE;
        len = LONGEST_LINE;
    }
    if (len && bytes[len - 1] == '\r') len--;
    frames->in_long_line = false;
    *line = (reslint_str){bytes, (uint32_t)len};
    return true;
}

lsp_frame lsp_frame_next(lsp_frames *frames) {
    reslint_str line;
    bool too_long;
    if (frames->at > frames->buffer.len / 2) {
        lsp_buffer_drop(&frames->buffer, frames->at);
        frames->at = 0;
    }
    while (!frames->in_body) {
        if (!take_line(frames, &line, &too_long)) return (lsp_frame){LSP_FRAME_NONE, NULL, 0, NULL};
        lsp_frame answer =
            too_long ? broken(frames, "a line of a message's header is too long") : read_line(frames, line);
        if (answer.kind != LSP_FRAME_NONE) return answer;
    }
    if (frames->buffer.len - frames->at < frames->length) return (lsp_frame){LSP_FRAME_NONE, NULL, 0, NULL};
    lsp_frame frame = {LSP_FRAME_BODY, frames->buffer.bytes + frames->at, frames->length, NULL};
    frames->at += frames->length;
    frames->in_header = frames->in_body = frames->has_length = frames->lost = false;
    return frame;
}

void lsp_frames_free(lsp_frames *frames) {
    lsp_buffer_free(&frames->buffer);
}
