/* See characters.h. */
#include "text/characters.h"

#include "base/str.h"
#include "text/asides.h"

uint32_t rl_character_at(reslint_str text, uint32_t at, uint32_t *len) {
    static const unsigned char payload[] = {0, 0xFF, 0x1F, 0x0F, 0x07}; /* of the first byte, by length */
    *len = rl_utf8_len(text, at);
    uint32_t character = (unsigned char)text.ptr[at] & payload[*len];
    for (uint32_t i = 1; i < *len; i++) character = character << 6 | ((unsigned char)text.ptr[at + i] & 0x3F);
    return character;
}

uint32_t rl_character_before(reslint_str text, uint32_t end, uint32_t *len) {
    uint32_t at = end - 1;
    while (at && ((unsigned char)text.ptr[at] & 0xC0) == 0x80) at--;
    uint32_t character = rl_character_at(rl_slice(text, 0, end), at, len);
    if (at + *len == end) return character;
    *len = 1;
    return (unsigned char)text.ptr[end - 1];
}

bool rl_is_wide_space(uint32_t character) {
    return character == 0xA0 || (character >= 0x2000 && character <= 0x200A) || character == 0x202F;
}

bool rl_has_no_width(uint32_t character) {
    return character == 0xAD || (character >= 0x200B && character <= 0x200F) || character == 0xFEFF;
}

bool rl_is_around_text(uint32_t character) {
    if (character < 0x80) return rl_is_space((unsigned char)character) || character == RL_NO_TEXT;
    switch (character) {
    case 0x85: /* the line end of mainframes */
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x205F:
    case 0x3000:
    case 0xFEFF: return true;
    default: return rl_is_wide_space(character);
    }
}

uint32_t rl_raised_digit(uint32_t character) {
    switch (character) {
    case 0xB9: return 1;
    case 0xB2: return 2;
    case 0xB3: return 3;
    case 0x2070: return 0;
    default: return character >= 0x2074 && character <= 0x2079 ? character - 0x2070 : 10;
    }
}
