/* Each entry that stays is copied with its local header, and its directory record is copied with the new
 * offset. */
#include "readers/zip_write.h"

#include "base/str.h"

#include <zlib.h>

enum { LEVEL = 6, DATE_1980 = 0x21, VERSION = 20, DEFLATED = 8, UTF8_NAMES = 1 << 11 };
static const size_t LARGEST = (size_t)1 << 30;

typedef RL_VEC(char) bytes;

static void put(rl_arena *arena, bytes *to, const char *from, size_t len) {
    if (len > LARGEST) len = LARGEST; /* the caller has checked this */
    size_t want = (size_t)to->len + len;
    if (want > to->cap) {
        size_t room = want + want / 2 + 4096;
        to->items = rl_grow(arena, to->items, to->cap, room);
        to->cap = (uint32_t)room;
    }
    if (len) memcpy(to->items + to->len, from, len);
    to->len += (uint32_t)len;
}

static void put16(rl_arena *arena, bytes *to, uint32_t value) {
    char two[] = {(char)(value & 0xFF), (char)(value >> 8 & 0xFF)};
    put(arena, to, two, 2);
}

static void put32(rl_arena *arena, bytes *to, uint32_t value) {
    put16(arena, to, value & 0xFFFF);
    put16(arena, to, value >> 16);
}

static voidpf get(voidpf opaque, uInt items, uInt size) {
    return rl_alloc_n(opaque, items, size);
}

static void drop(voidpf opaque, voidpf address) {
    (void)opaque;
    (void)address;
}

static reslint_str deflated(rl_arena *arena, reslint_str text) {
    rl_arena scratch = {0};
    z_stream z = {.zalloc = get, .zfree = drop, .opaque = &scratch};
    reslint_str out = {NULL, 0};
    if (deflateInit2(&z, LEVEL, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK) {
        uLong room = deflateBound(&z, text.len);
        char *to = rl_alloc_raw(arena, room + 1);
        z.next_in = (Bytef *)(uintptr_t)text.ptr;
        z.avail_in = text.len;
        z.next_out = (Bytef *)to;
        z.avail_out = (uInt)room;
        if (deflate(&z, Z_FINISH) == Z_STREAM_END) out = (reslint_str){to, (uint32_t)z.total_out};
        deflateEnd(&z);
    }
    rl_arena_free(&scratch);
    return out;
}

/* What the local header and the directory record have in common. */
static void put_facts(rl_arena *arena, bytes *to, reslint_str name, reslint_str text, uint32_t packed) {
    put16(arena, to, VERSION);
    put16(arena, to, UTF8_NAMES);
    put16(arena, to, DEFLATED);
    put16(arena, to, 0);
    put16(arena, to, DATE_1980);
    put32(arena, to, (uint32_t)crc32(0, (const Bytef *)text.ptr, text.len));
    put32(arena, to, packed);
    put32(arena, to, text.len);
    put16(arena, to, name.len);
    put16(arena, to, 0);
}

static bool put_new(rl_arena *arena, bytes *file, bytes *directory, reslint_str name, reslint_str text) {
    uint32_t at = file->len;
    reslint_str packed = deflated(arena, text);
    if (!packed.ptr) return false;
    put(arena, file, "PK\3\4", 4);
    put_facts(arena, file, name, text, packed.len);
    put(arena, file, name.ptr, name.len);
    put(arena, file, packed.ptr, packed.len);
    put(arena, directory, "PK\1\2", 4);
    put16(arena, directory, VERSION);
    put_facts(arena, directory, name, text, packed.len);
    put16(arena, directory, 0); /* comment, disk, attributes */
    put16(arena, directory, 0);
    put16(arena, directory, 0);
    put32(arena, directory, 0);
    put32(arena, directory, at);
    put(arena, directory, name.ptr, name.len);
    return true;
}

static bool put_old(rl_arena *arena, bytes *file, bytes *directory, const rl_zip *zip,
                    const rl_zip_entry *entry) {
    uint64_t begin, end;
    if (!rl_zip_extent(zip, entry, &begin, &end)) return false;
    if (end - begin > LARGEST - file->len) return false; /* entries that overlap */
    uint32_t at = file->len, record = directory->len;
    put(arena, file, zip->bytes.ptr + begin, (size_t)(end - begin));
    put(arena, directory, entry->record.ptr, entry->record.len);
    for (uint32_t i = 0; i < 4; i++) directory->items[record + 42 + i] = (char)(at >> (8 * i) & 0xFF);
    return true;
}

static const rl_zip_change *change_of(const rl_zip_change *changes, uint32_t count, reslint_str name) {
    for (uint32_t i = 0; i < count; i++)
        if (rl_same_ci(changes[i].name, name)) return &changes[i];
    return NULL;
}

const char *rl_zip_write(rl_arena *arena, const rl_zip *zip, const rl_zip_change *changes, uint32_t count,
                         reslint_str *out) {
    bytes file = {0}, directory = {0};
    uint32_t entries = 0;
    uint64_t size = zip ? zip->bytes.len : 0;
    if (zip && zip->zip64) return "is packed for sizes that no draft has (zip64): save it in Word first";
    for (uint32_t i = 0; i < count; i++) size += changes[i].bytes.len;
    if (size > LARGEST) return "would become larger than 1 GiB";
    for (uint32_t i = 0; zip && i < zip->entries.len; i++) {
        const rl_zip_entry *entry = &zip->entries.items[i];
        const rl_zip_change *change = change_of(changes, count, entry->name);
        if (change && !change->bytes.ptr) continue;
        if (change ? !put_new(arena, &file, &directory, entry->name, change->bytes)
                   : !put_old(arena, &file, &directory, zip, entry))
            return "is damaged and cannot be copied";
        entries++;
    }
    for (uint32_t i = 0; i < count; i++) {
        if (!changes[i].bytes.ptr || (zip && rl_zip_find(zip, changes[i].name))) continue;
        if (!put_new(arena, &file, &directory, changes[i].name, changes[i].bytes)) return "cannot be packed";
        entries++;
    }
    if (entries > 0xFFFE) return "would hold too many parts";
    uint32_t at = file.len;
    put(arena, &file, directory.items, directory.len);
    put(arena, &file, "PK\5\6\0\0\0\0", 8);
    put16(arena, &file, entries);
    put16(arena, &file, entries);
    put32(arena, &file, directory.len);
    put32(arena, &file, at);
    put16(arena, &file, 0);
    *out = (reslint_str){file.items, file.len};
    return NULL;
}
