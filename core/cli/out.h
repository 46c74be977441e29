/* Where a command's answer goes: standard output, or the file of --output-file. Everything is buffered and
 * every write is checked, so that a full disk or a closed pipe means status 2 and never a truncated answer
 * that looks complete. A file appears only when the answer is complete. */
#ifndef RL_CLI_OUT_H
#define RL_CLI_OUT_H
#include "base/arena.h"
#include "os/replace.h"
#include "reslint/plugin.h"

#include <stdbool.h>

enum { CLI_OUT_BUFFER = 64 * 1024, CLI_OUT_WORD = 256 };

/* A paragraph that is being wrapped at words. */
typedef struct cli_wrapping {
    bool on;
    uint32_t indent, column; /* indentation of further lines; where the next word would begin */
    uint32_t spaces;         /* before the word being collected */
    uint32_t width, len;     /* of that word: terminal cells, bytes */
    char word[CLI_OUT_WORD];
} cli_wrapping;

/* Output kept in memory for later, in the arena of the output. */
typedef struct cli_kept {
    char *bytes;
    size_t len, room;
} cli_kept;

typedef struct cli_out {
    rl_arena *arena; /* borrowed: holds the buffer, and pieces larger than it */
    int fd;
    int error;        /* the errno value of the first write that failed; everything after it is dropped */
    bool to_file;     /* `file` is being written */
    bool sent;        /* something has been written */
    bool color;       /* escape sequences are wanted */
    bool terminal;    /* it goes to a terminal */
    bool strong;      /* inside strong print of a page */
    bool wraps;       /* long lines for people are broken at words, at `columns` */
    uint32_t columns; /* how wide a line may be where we can choose */
    cli_wrapping wrapping;
    cli_kept *keeping; /* borrowed: where output is kept; NULL: it is sent */
    char *buffer;
    size_t used;
    rl_replacement file;
} cli_out;

/* `path` NULL is standard output. Returns 0 or an errno value. `out` must not move until it is closed. */
int cli_out_open(cli_out *out, rl_arena *arena, const char *path);
/* Sends what is buffered; false when a write has failed. */
bool cli_out_flush(cli_out *out);
/* Flushes and closes; returns the errno value of the first failure, or 0. */
int cli_out_close(cli_out *out);
/* Closes without replacing the file: what was there stays. */
void cli_out_drop(cli_out *out);

/* Writes bytes as they are; on a terminal like cli_out_lines. */
void cli_out_bytes(cli_out *out, const char *bytes, size_t len);
void cli_out_text(cli_out *out, const char *text);
void cli_out_str(cli_out *out, reslint_str text);
void cli_out_spaces(cli_out *out, uint32_t count);
/* The formatted text is written as by cli_out_lines. */
void cli_out_format(cli_out *out, const char *fmt, ...) RL_PRINTF(2, 3);
/* Text from the user, in lines: line ends and tabs stay, other control characters become "?". */
void cli_out_lines(cli_out *out, reslint_str text);
/* The same, but unchanged in the file of -o, for programs that take it literally (a patch). */
void cli_out_patch(cli_out *out, reslint_str text);
/* Text from the user, for people: control characters, which could control a terminal or break a line, become
 * "?". */
void cli_out_clean(cli_out *out, reslint_str text);

/* Length of the control character that begins at `at`, or 0. */
uint32_t cli_control_len(reslint_str s, uint32_t at);

/* What follows until cli_out_wrap_end is one paragraph, wrapped at words if the output wraps, with further
 * lines indented. It must begin at the start of a line. */
void cli_out_wrap(cli_out *out, uint32_t indent);
void cli_out_wrap_end(cli_out *out);
/* From now on output is kept in `into`; NULL: it is sent again. Returns where it went before. */
cli_kept *cli_out_keep(cli_out *out, cli_kept *into);

/* Colours are named by what they mean; nothing is written when colours are off. */
typedef enum cli_style {
    CLI_PLAIN,
    CLI_PLACE,
    CLI_ERROR,
    CLI_WARNING,
    CLI_INFO,
    CLI_GUTTER,
    CLI_REPAIR,
    CLI_STRONG,
    CLI_SLANTED
} cli_style;
void cli_out_style(cli_out *out, cli_style style);
#endif
