/* The directory at the end of the file says what is in it; local headers are only skipped. */
#include "readers/zip.h"

#include "base/str.h"

#include <stdlib.h>
#include <zlib.h>

enum {
    LOCAL_SIGN = 0x04034b50,
    RECORD_SIGN = 0x02014b50,
    END_SIGN = 0x06054b50,
    END64_SIGN = 0x06064b50,
    LOCATOR64_SIGN = 0x07064b50,
    DESCRIPTOR_SIGN = 0x08074b50,
    LOCAL_SIZE = 30,
    RECORD_SIZE = 46,
    END_SIZE = 22,
    LOCATOR64_SIZE = 20,
    END64_SIZE = 56,
    COMMENT_MOST = 0xFFFF,
    MOST_ENTRIES = 65535,
    STORED = 0,
    DEFLATED = 8,
    FLAG_ENCRYPTED = 1,
    FLAG_DESCRIPTOR = 8,
    FIRST_ROOM = 16 * 1024
};

static const char CUT_OFF[] =
    "is cut off or damaged (its list of parts is not to be found): get the file again";
static const char DAMAGED[] =
    "is damaged: open it in Word or LibreOffice, which may repair it, and save it again";

static uint32_t u16(const char *at) {
    const unsigned char *c = (const unsigned char *)at;
    return (uint32_t)c[0] | (uint32_t)c[1] << 8;
}

static uint32_t u32(const char *at) {
    return u16(at) | u16(at + 2) << 16;
}

static uint64_t u64(const char *at) {
    return (uint64_t)u32(at) | (uint64_t)u32(at + 4) << 32;
}

bool rl_zip_is(const char *bytes, size_t len) {
    return len >= 4 && (u32(bytes) == LOCAL_SIGN || u32(bytes) == END_SIGN);
}

/* The record with that sign and of at least that size at an offset; NULL: the file has none there. */
static const char *record_at(reslint_str file, uint64_t at, uint32_t sign, uint32_t size) {
    if (at > file.len || size > file.len - at) return NULL;
    return u32(file.ptr + at) == sign ? file.ptr + at : NULL;
}

/* The end record is at the end of the file, before a comment that is rarely present. */
static const char *find_end(reslint_str file) {
    for (uint32_t back = 0; back <= COMMENT_MOST && END_SIZE + back <= file.len; back++) {
        const char *at = record_at(file, file.len - END_SIZE - back, END_SIGN, END_SIZE);
        if (at && u16(at + 20) <= back) return at;
    }
    return NULL;
}

typedef struct directory {
    uint64_t begin, size, count;
} directory;

/* Numbers that do not fit are in a larger record. */
static bool read_end64(reslint_str file, const char *end, directory *out) {
    uint64_t before = (uint64_t)(end - file.ptr) - LOCATOR64_SIZE; /* wraps where there is no room for one */
    const char *locator = record_at(file, before, LOCATOR64_SIGN, LOCATOR64_SIZE);
    const char *at = locator ? record_at(file, u64(locator + 8), END64_SIGN, END64_SIZE) : NULL;
    if (at) *out = (directory){u64(at + 48), u64(at + 40), u64(at + 32)};
    return at;
}

/* Sizes and the offset that did not fit into the record are in an extra field, in this order. */
static bool read_extra64(reslint_str extra, rl_zip_entry *entry) {
    for (uint32_t at = 0; extra.len - at >= 4;) {
        uint32_t id = u16(extra.ptr + at), size = u16(extra.ptr + at + 2);
        at += 4;
        if (size > extra.len - at) return false;
        if (id == 1) {
            uint64_t *fields[] = {&entry->size, &entry->packed, &entry->local};
            uint32_t from = at;
            for (size_t i = 0; i < 3; i++) {
                if (*fields[i] != UINT32_MAX) continue;
                if (at + size - from < 8) return false;
                *fields[i] = u64(extra.ptr + from);
                from += 8;
            }
            return true;
        }
        at += size;
    }
    return false;
}

static bool read_record(rl_arena *arena, rl_zip *zip, uint64_t *at, uint64_t end) {
    const char *from = record_at(zip->bytes, *at, RECORD_SIGN, RECORD_SIZE);
    if (!from) return false;
    uint32_t name = u16(from + 28), extra = u16(from + 30), comment = u16(from + 32);
    uint64_t whole = (uint64_t)RECORD_SIZE + name + extra + comment;
    if (whole > end - *at) return false;
    rl_zip_entry entry = {.name = {from + RECORD_SIZE, name},
                          .flags = u16(from + 8),
                          .method = u16(from + 10),
                          .crc = u32(from + 16),
                          .packed = u32(from + 20),
                          .size = u32(from + 24),
                          .local = u32(from + 42),
                          .record = {from, (uint32_t)whole}};
    if (entry.packed == UINT32_MAX || entry.size == UINT32_MAX || entry.local == UINT32_MAX) {
        zip->zip64 = true;
        if (!read_extra64((reslint_str){from + RECORD_SIZE + name, extra}, &entry)) return false;
    }
    *(rl_zip_entry *)rl_push(arena, &zip->entries) = entry;
    *at += whole;
    return true;
}

/* ".." and what begins at the root of a disk lead out of the file. */
static bool climbs(reslint_str name) {
    if (!name.len || name.ptr[0] == '/' || memchr(name.ptr, '\\', name.len) ||
        memchr(name.ptr, '\0', name.len))
        return true;
    if (rl_byte(name, 1) == ':') return true;
    reslint_str step;
    while (rl_take(&name, '/', &step))
        if (rl_is(step, "..")) return true;
    return false;
}

static int by_name(const void *a, const void *b) {
    reslint_str x = *(const reslint_str *)a, y = *(const reslint_str *)b;
    uint32_t i = 0;
    while (i < x.len && i < y.len && rl_lower(x.ptr[i]) == rl_lower(y.ptr[i])) i++;
    return rl_lower((char)rl_byte(x, i)) - rl_lower((char)rl_byte(y, i));
}

static const char *judge_names(rl_arena *arena, const rl_zip *zip) {
    reslint_str *names = rl_alloc_n(arena, zip->entries.len, sizeof *names);
    for (uint32_t i = 0; i < zip->entries.len; i++) {
        names[i] = zip->entries.items[i].name;
        if (climbs(names[i]))
            return rl_format(arena, "holds a part whose name leads out of the file (“%.*s”); it is not read",
                             rl_zip_shown(names[i]), names[i].ptr);
    }
    qsort(names, zip->entries.len, sizeof *names, by_name);
    for (uint32_t i = 1; i < zip->entries.len; i++)
        if (by_name(&names[i - 1], &names[i]) == 0)
            return rl_format(arena, "holds the part “%.*s” twice, and which one is meant cannot be known",
                             rl_zip_shown(names[i]), names[i].ptr);
    return NULL;
}

const char *rl_zip_open(rl_arena *arena, reslint_str bytes, rl_zip *out) {
    *out = (rl_zip){.bytes = bytes};
    const char *end = find_end(bytes);
    if (!end) return CUT_OFF;
    directory d = {u32(end + 16), u32(end + 12), u16(end + 10)};
    if (d.begin == UINT32_MAX || d.size == UINT32_MAX || d.count == 0xFFFF)
        out->zip64 = read_end64(bytes, end, &d);
    uint64_t stop = (uint64_t)(end - bytes.ptr);
    if (d.begin > stop || d.size > stop - d.begin) return CUT_OFF;
    if (d.count > MOST_ENTRIES) return "holds more parts than any document has";
    out->directory = d.begin;
    uint64_t at = d.begin;
    for (uint64_t i = 0; i < d.count; i++)
        if (!read_record(arena, out, &at, d.begin + d.size)) return CUT_OFF;
    return judge_names(arena, out);
}

const rl_zip_entry *rl_zip_find(const rl_zip *zip, reslint_str name) {
    for (uint32_t i = 0; i < zip->entries.len; i++)
        if (by_name(&zip->entries.items[i].name, &name) == 0) return &zip->entries.items[i];
    return NULL;
}

/* Where the packed bytes begin. */
static bool data_of(const rl_zip *zip, const rl_zip_entry *entry, uint64_t *begin) {
    uint64_t len = zip->bytes.len;
    const char *head = record_at(zip->bytes, entry->local, LOCAL_SIGN, LOCAL_SIZE);
    if (!head) return false;
    uint64_t at = entry->local + LOCAL_SIZE + u16(head + 26) + u16(head + 28);
    if (at > len || entry->packed > len - at) return false;
    *begin = at;
    return true;
}

bool rl_zip_extent(const rl_zip *zip, const rl_zip_entry *entry, uint64_t *begin, uint64_t *end) {
    uint64_t at;
    if (!data_of(zip, entry, &at)) return false;
    *begin = entry->local;
    *end = at + entry->packed;
    if (!(entry->flags & FLAG_DESCRIPTOR)) return true;
    *end += record_at(zip->bytes, *end, DESCRIPTOR_SIGN, 4) ? 16 : 12;
    return *end <= zip->bytes.len;
}

/* zlib's memory comes from an arena too; it is freed once the entry has been read. */
static voidpf get(voidpf opaque, uInt items, uInt size) {
    return rl_alloc_n(opaque, items, size);
}

static void drop(voidpf opaque, voidpf address) {
    (void)opaque;
    (void)address;
}

static const char *too_much(rl_arena *arena, reslint_str name) {
    return rl_format(
        arena,
        "unpacks to far more than a document holds (the part “%.*s”); it was given up and is not "
        "read",
        rl_zip_shown(name), name.ptr);
}

static bool is_bomb(const rl_zip *zip, const rl_zip_entry *entry, size_t out) {
    if (out > RL_ZIP_MOST || zip->read > RL_ZIP_MOST - out) return true;
    return out > RL_ZIP_RATIO_FROM && out / RL_ZIP_RATIO > entry->packed;
}

static const char *inflate_all(rl_arena *arena, rl_zip *zip, const rl_zip_entry *entry, z_stream *z,
                               reslint_str *out) {
    size_t room = FIRST_ROOM, used = 0;
    char *text = rl_alloc_raw(arena, room + 1);
    for (int state = Z_OK; state != Z_STREAM_END;) {
        if (used == room) {
            text = rl_grow(arena, text, room + 1, room * 2 + 1);
            room *= 2;
        }
        z->next_out = (Bytef *)text + used;
        z->avail_out = (uInt)(room - used);
        state = inflate(z, Z_NO_FLUSH);
        used = room - z->avail_out;
        if (is_bomb(zip, entry, used)) return too_much(arena, entry->name);
        /* Z_BUF_ERROR, for example: nothing more comes in, and it has not ended. */
        if (state != Z_OK && state != Z_STREAM_END) return DAMAGED;
    }
    text[used] = '\0';
    *out = (reslint_str){text, (uint32_t)used};
    return NULL;
}

static const char *unpack(rl_arena *arena, rl_zip *zip, const rl_zip_entry *entry, reslint_str packed,
                          reslint_str *out) {
    rl_arena scratch = {0};
    z_stream z = {.zalloc = get, .zfree = drop, .opaque = &scratch};
    z.next_in = (Bytef *)(uintptr_t)packed.ptr;
    z.avail_in = packed.len;
    const char *problem = DAMAGED;
    if (inflateInit2(&z, -MAX_WBITS) == Z_OK) {
        problem = inflate_all(arena, zip, entry, &z, out);
        inflateEnd(&z);
    }
    rl_arena_free(&scratch);
    return problem;
}

const char *rl_zip_read(rl_arena *arena, rl_zip *zip, const rl_zip_entry *entry, reslint_str *out) {
    uint64_t begin;
    if (entry->flags & FLAG_ENCRYPTED)
        return "is protected by a password: take the password off and save it again";
    if (!data_of(zip, entry, &begin)) return DAMAGED;
    reslint_str packed = {zip->bytes.ptr + begin, (uint32_t)entry->packed};
    const char *problem = NULL;
    if (entry->method == STORED) {
        if (is_bomb(zip, entry, packed.len)) return too_much(arena, entry->name);
        *out = (reslint_str){rl_copy(arena, packed.ptr, packed.len), packed.len};
    } else if (entry->method == DEFLATED) {
        problem = unpack(arena, zip, entry, packed, out);
    } else {
        problem = "is packed in a way that Word does not write; open it in Word and save it again";
    }
    if (problem) return problem;
    zip->read += out->len;
    uLong crc = crc32(0, (const Bytef *)out->ptr, out->len);
    return (uint32_t)crc == entry->crc ? NULL : DAMAGED;
}
