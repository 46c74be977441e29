/* From the text back to the file. Pieces and paragraphs are in the order of the text, so each lookup is a
 * binary search. */
#include "readers/reading.h"

#include "base/sorted.h"
#include "base/str.h"

static bool piece_ends_before(const void *word, uint32_t i, const void *offset) {
    const rl_word *w = word;
    return w->pieces.items[i].at + w->pieces.items[i].len <= *(const uint32_t *)offset;
}

uint32_t rl_word_piece_at(const rl_word *word, uint32_t offset) {
    return rl_first_from(word, 0, word->pieces.len, piece_ends_before, &offset);
}

uint32_t rl_word_paragraph_at(const rl_word *word, uint32_t offset) {
    uint32_t low = 0, high = word->n_lines;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (word->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t points(reslint_str text, uint32_t end) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < end && i < text.len; i++) n += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    return n;
}

rl_word_place rl_word_place_of(const rl_word *word, uint32_t offset, bool end) {
    uint32_t inside = end && offset ? offset - 1 : offset, at = rl_word_piece_at(word, inside);
    uint32_t line = rl_word_paragraph_at(word, inside);
    rl_word_place out = {word->package.parts[RL_PART_DOCUMENT].name, line + 1, 0, 0, 0};
    if (line < word->paragraphs.len) {
        const rl_paragraph *paragraph = &word->paragraphs.items[line];
        out.part = word->package.parts[paragraph->part].name;
        out.byte = paragraph->node->begin;
    }
    const rl_word_piece *piece = at < word->pieces.len ? &word->pieces.items[at] : NULL;
    if (!piece || piece->at > inside || !piece->node) return out;
    uint32_t in = offset - piece->at;
    out.paragraph = piece->paragraph + 1;
    out.run = piece->run;
    if (piece->straight) {
        out.byte = piece->raw + in;
        out.character = piece->before + points(piece->node->text, out.byte - piece->node->begin);
    } else {
        out.byte = end ? piece->raw + piece->raw_len : piece->raw;
        out.character = piece->before + end;
    }
    return out;
}

/* A paragraph that shows nothing counts as being where the next one that shows something begins. */
void rl_word_find_lines(rl_word *word) {
    uint32_t n = word->paragraphs.len, next = word->text.len;
    word->lines = rl_alloc_n(word->arena, n + 1u, sizeof *word->lines);
    for (uint32_t i = n; i-- > 0;) {
        const rl_paragraph *p = &word->paragraphs.items[i];
        if (p->end > p->at) next = p->at;
        word->lines[i] = next;
    }
    word->lines[0] = 0;
    word->n_lines = n ? n : 1;
}
