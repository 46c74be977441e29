/* Opening an image: every number is checked once, even in files from our own build, since files get
 * damaged. */
#include "rulefile/image/image.h"
#include "base/str.h"
#include "rulefile/image/word_sum.h"

/* A word byte in lower case, 0 for any other byte; non-ASCII letters are handled at their first byte. */
static const unsigned char word_byte[128] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6', ['7'] = '7',
    ['8'] = '8', ['9'] = '9', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd', ['e'] = 'e', ['f'] = 'f',
    ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j', ['k'] = 'k', ['l'] = 'l', ['m'] = 'm', ['n'] = 'n',
    ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's', ['t'] = 't', ['u'] = 'u', ['v'] = 'v',
    ['w'] = 'w', ['x'] = 'x', ['y'] = 'y', ['z'] = 'z', ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd',
    ['E'] = 'e', ['F'] = 'f', ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l',
    ['M'] = 'm', ['N'] = 'n', ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't',
    ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z',
};

/* Length of a multibyte letter, 0 for punctuation marks (U+2000 to U+2BFF, U+0080 to U+00BF, multiplication
 * and division signs, ideographic marks). */
static uint32_t long_letter(reslint_str s, uint32_t at) {
    const unsigned char *p = (const unsigned char *)s.ptr + at;
    if (p[0] <= 0xC2) return 0;
    uint32_t n = rl_utf8_len(s, at);
    if (n == 2 && p[0] == 0xC3 && (p[1] == 0x97 || p[1] == 0xB7)) return 0;
    if (n == 3 && ((p[0] == 0xE2 && p[1] < 0xB0) || (p[0] == 0xE3 && p[1] == 0x80))) return 0;
    return n;
}

/* A sum over a word, taken byte by byte. */
typedef struct word_sum {
    uint64_t sum, eight;
    uint32_t n; /* bytes in `eight` */
} word_sum;

static void add_byte(word_sum *w, unsigned char c) {
    w->eight |= (uint64_t)c << (8 * w->n++);
    if (w->n < 8) return;
    w->sum = rl_add_eight(w->sum, w->eight);
    w->eight = w->n = 0;
}

static uint32_t sum_of(const word_sum *w) {
    return rl_sum_end(w->n ? rl_add_eight(w->sum, w->eight) : w->sum);
}

uint32_t rl_image_hash(reslint_str text, uint32_t at, uint32_t *end) {
    const unsigned char *p = (const unsigned char *)text.ptr;
    word_sum w = {0};
    uint32_t hash;
    if (at < text.len && rl_quick_sum(text, at, &hash, end)) return hash;
    while (at < text.len) {
        if (p[at] < 0x80) {
            unsigned char c = word_byte[p[at]];
            if (!c) break;
            add_byte(&w, c);
            at++;
            continue;
        }
        uint32_t n = long_letter(text, at);
        if (!n) break;
        for (; n; n--, at++) {
            /* Latin-1 capitals are 32 below their lower-case letters. */
            unsigned char c = p[at];
            if (at && p[at - 1] == 0xC3 && c <= 0x9E) c = (unsigned char)(c + 0x20);
            add_byte(&w, c);
        }
    }
    *end = at;
    return sum_of(&w);
}

static uint64_t stir(uint64_t sum, uint64_t piece) {
    sum = (sum ^ piece) * 0x100000001B3u;
    return sum ^ sum >> 29;
}

/* Four sums side by side: while a processor waits for one, it works on the next. Each step is reversible, so
 * a change in a single piece always changes the sum; high bits are folded down only at the end. It has to be
 * fast, since it runs at every start. */
static uint64_t add_up(uint64_t sum, const unsigned char *p, size_t len) {
    uint64_t lanes[4] = {sum, sum + 1, sum + 2, sum + 3}, pieces[4];
    size_t i = 0;
    for (; len - i >= sizeof pieces; i += sizeof pieces) {
        memcpy(pieces, p + i, sizeof pieces);
        for (int k = 0; k < 4; k++) lanes[k] = (lanes[k] ^ pieces[k]) * 0x9E3779B97F4A7C15u;
    }
    memset(pieces, 0, sizeof pieces);
    memcpy(pieces, p + i, len - i);
    for (int k = 0; k < 4; k++) sum = stir(sum, stir(lanes[k], pieces[k]));
    return sum;
}

uint32_t rl_image_sum(const void *bytes, size_t len) {
    rl_image_header header;
    memcpy(&header, bytes, sizeof header);
    header.sum = 0;
    uint64_t sum = add_up(0x9E3779B97F4A7C15u, (const unsigned char *)&header, sizeof header);
    sum = add_up(sum, (const unsigned char *)bytes + sizeof header, len - sizeof header);
    return (uint32_t)(sum ^ sum >> 32);
}

static const uint32_t record_size[RL_IMAGE_TABLES] = {sizeof(rl_image_rule),
                                                      sizeof(rl_image_level),
                                                      sizeof(rl_image_entry),
                                                      sizeof(rl_image_literal),
                                                      sizeof(uint32_t),
                                                      sizeof(uint32_t),
                                                      1};

static const char *check_header(const unsigned char *bytes, size_t len, const rl_image_header *header) {
    if (len < sizeof *header || memcmp(header->magic, RL_IMAGE_MAGIC, sizeof header->magic) != 0)
        return "It is not a file of compiled rules.";
    if (header->version != RL_IMAGE_VERSION || header->order != RL_IMAGE_ORDER)
        return "It was made by another version of reslint, or on another kind of machine.";
    if (header->size != len || rl_image_sum(bytes, len) != header->sum) return "It is damaged.";
    for (uint32_t i = 0; i < RL_IMAGE_TABLES; i++) {
        uint64_t end = header->at[i] + (uint64_t)header->count[i] * record_size[i];
        if (header->at[i] % 4 || end > len) return "It is damaged.";
    }
    return NULL;
}

static void view(const unsigned char *bytes, const rl_image_header *header, rl_image *out) {
    *out = (rl_image){0};
    const uint32_t *at = header->at, *count = header->count;
    out->rules = (const void *)(bytes + at[RL_IMAGE_RULES]);
    out->levels = (const void *)(bytes + at[RL_IMAGE_LEVELS]);
    out->entries = (const void *)(bytes + at[RL_IMAGE_ENTRIES]);
    out->literals = (const void *)(bytes + at[RL_IMAGE_LITERALS]);
    out->slots = (const void *)(bytes + at[RL_IMAGE_SLOTS]);
    out->lists = (const void *)(bytes + at[RL_IMAGE_LISTS]);
    out->texts = (const char *)bytes + at[RL_IMAGE_TEXTS];
    out->n_rules = count[RL_IMAGE_RULES];
    out->n_levels = count[RL_IMAGE_LEVELS];
    out->n_entries = count[RL_IMAGE_ENTRIES];
    out->n_literals = count[RL_IMAGE_LITERALS];
    out->n_slots = count[RL_IMAGE_SLOTS];
    out->n_lists = count[RL_IMAGE_LISTS];
    out->n_texts = count[RL_IMAGE_TEXTS];
}

static bool is_text(const rl_image *image, uint32_t text) {
    return text < image->n_texts;
}

static bool may_be_text(const rl_image *image, uint32_t text) {
    return text == RL_IMAGE_NONE || is_text(image, text);
}

static bool fits(rl_image_list list, uint32_t count) {
    return list.first <= count && list.count <= count - list.first;
}

static bool check_rule(const rl_image *image, const rl_image_rule *rule) {
    const uint32_t texts[] = {rule->id, rule->summary, rule->message, rule->path, rule->allow},
                   others[] = {rule->write, rule->page, rule->cases, rule->query};
    const rl_image_list lists[] = {rule->exceptions, rule->unless, rule->yields_to};
    bool good = rule->kind < RL_DECL_KINDS && rule->applicability <= RL_DECL_NO_FIX &&
                rule->per <= RL_DECL_PER_RESOLUTION && rule->style <= RL_DECL_STYLE_UPPER &&
                rule->levels.count && fits(rule->levels, image->n_levels) &&
                fits(rule->entries, image->n_entries);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) good = good && is_text(image, texts[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) good = good && may_be_text(image, others[i]);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) good = good && fits(lists[i], image->n_lists);
    return good;
}

static bool check_entries(rl_image *image) {
    for (uint32_t i = 0; i < image->n_entries; i++)
        if (image->entries[i].flags & RL_IMAGE_PATTERN) image->n_patterns++;
    for (uint32_t i = 0; i < image->n_entries; i++) {
        const rl_image_entry *entry = &image->entries[i];
        if (entry->rule >= image->n_rules || !is_text(image, entry->find) ||
            !may_be_text(image, entry->write) || entry->group >= 16 ||
            !fits(entry->letters, image->n_lists) ||
            (entry->flags & RL_IMAGE_PATTERN && entry->pattern >= image->n_patterns))
            return false;
    }
    for (uint32_t i = 0; i < image->n_rules; i++)
        for (uint32_t k = 0; k < image->rules[i].entries.count; k++)
            if (image->entries[image->rules[i].entries.first + k].rule != i) return false;
    return true;
}

static bool check_index(const rl_image *image) {
    for (uint32_t i = 0; i < image->n_literals; i++) {
        const rl_image_literal *literal = &image->literals[i];
        if (!is_text(image, literal->text) || literal->len >= image->n_texts - literal->text ||
            literal->word > literal->len || !literal->word || literal->entry >= image->n_entries)
            return false;
    }
    uint32_t slots = image->n_slots - 1;
    if (image->n_slots < 3 || image->slots[0] != 0 || image->slots[slots] != image->n_literals) return false;
    for (uint32_t i = 0; i < slots; i++)
        if (image->slots[i] > image->slots[i + 1]) return false;
    return true;
}

const char *rl_image_open(const void *bytes, size_t len, rl_image *out) {
    rl_image_header header = {0};
    memcpy(&header, bytes, len < sizeof header ? len : sizeof header);
    const char *problem = check_header(bytes, len, &header);
    if (problem) return problem;
    view(bytes, &header, out);
    bool good = out->n_texts && out->texts[out->n_texts - 1] == '\0';
    for (uint32_t i = 0; good && i < out->n_lists; i++) good = is_text(out, out->lists[i]);
    for (uint32_t i = 0; good && i < out->n_rules; i++) good = check_rule(out, &out->rules[i]);
    good = good && check_entries(out) && check_index(out);
    for (uint32_t i = 0; good && i < out->n_levels; i++)
        good = may_be_text(out, out->levels[i].profile) && may_be_text(out, out->levels[i].stage) &&
               out->levels[i].severity <= RESLINT_ERROR;
    return good ? NULL : "It is damaged.";
}
