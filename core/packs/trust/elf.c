/* Reads as much of a shared object as is needed to know what code would run with it: that it is for this
 * machine, and which libraries it would pull in, and from where. Every offset comes from a stranger's file
 * and is checked before it is followed. */
#include "base/fail.h"
#include "base/str.h"
#include "packs/trust/trust.h"

#include <fcntl.h>
#include <link.h>
#include <unistd.h>

typedef struct object {
    const unsigned char *bytes;
    size_t len;
    ElfW(Ehdr) header;
    uint64_t strings, strings_len; /* in the file */
} object;

#define DAMAGED "This is not a pack of rules: it is a damaged shared object."

static bool copy(const object *o, uint64_t at, void *out, size_t size) {
    if (at > o->len || size > o->len - at) return false;
    memcpy(out, o->bytes + at, size);
    return true;
}

/* They are read in their order, and the first that is outside ends it: the sum does not wrap. */
static bool program_header(const object *o, uint32_t i, ElfW(Phdr) * out) {
    return copy(o, o->header.e_phoff + (uint64_t)i * sizeof *out, out, sizeof *out);
}

/* The loader finds tables by address; the segments say where in the file an address is. */
static bool in_file(const object *o, uint64_t address, uint64_t *at, uint64_t *left) {
    for (uint32_t i = 0; i < o->header.e_phnum; i++) {
        ElfW(Phdr) part;
        if (!program_header(o, i, &part)) return false;
        if (part.p_type != PT_LOAD || address < part.p_vaddr || address - part.p_vaddr >= part.p_filesz)
            continue;
        if (part.p_offset > o->len || part.p_filesz > o->len - part.p_offset) return false;
        *at = part.p_offset + (address - part.p_vaddr);
        *left = part.p_filesz - (address - part.p_vaddr);
        return true;
    }
    return false;
}

static bool name_at(const object *o, uint64_t offset, reslint_str *out) {
    if (offset >= o->strings_len) return false;
    const char *name = (const char *)o->bytes + o->strings + offset;
    const char *end = memchr(name, '\0', (size_t)(o->strings_len - offset));
    if (!end || end - name > 4096) return false;
    *out = (reslint_str){name, (uint32_t)(end - name)};
    return true;
}

/* The C library, its mathematics library and its loader, by their names on Linux. */
static bool is_c_library(reslint_str name) {
    if (rl_is(name, "libc.so.6") || rl_is(name, "libm.so.6") || rl_is(name, "libc.so")) return true;
    if (rl_find(name, "/", 0) != UINT32_MAX) return false;
    return rl_starts(name, "ld-linux") || rl_starts(name, "ld-musl-") || rl_starts(name, "libc.musl-") ||
           rl_is(name, "ld64.so.2") || rl_is(name, "ld64.so.1") || rl_is(name, "linux-vdso.so.1");
}

/* Entries that make the loader look in other places or take in other code. */
static const char *forbidden(int64_t tag) {
    switch (tag) {
    case DT_RPATH: return "RPATH";
    case DT_RUNPATH: return "RUNPATH";
    case DT_AUXILIARY: return "AUXILIARY";
    case DT_FILTER: return "FILTER";
    case DT_AUDIT: return "AUDIT";
    case DT_DEPAUDIT: return "DEPAUDIT";
    case DT_CONFIG: return "CONFIG";
    default: return NULL;
    }
}

static bool judge_entry(const object *o, const ElfW(Dyn) * entry, const char *path, reslint_error *error) {
    reslint_str name = {"", 0};
    const char *bad = forbidden((int64_t)entry->d_tag);
    if (!bad && entry->d_tag != DT_NEEDED) return true;
    if (!name_at(o, entry->d_un.d_val, &name)) return rl_fail(error, path, DAMAGED);
    int shown = name.len < 100 ? (int)name.len : 100;
    if (bad)
        return rl_fail(error, path,
                       "The pack carries a search path for further libraries (%s “%.*s”), "
                       "from which other code could come. Build it without (chrpath -d takes it out).",
                       bad, shown, name.ptr);
    if (is_c_library(name)) return true;
    return rl_fail(error, path,
                   "The pack needs the library “%.*s”; packs may need libc and libm only. "
                   "Link what it uses into it.",
                   shown, name.ptr);
}

/* Finds the table of strings first, then judges entry by entry. */
static bool judge_dynamic(object *o, const ElfW(Phdr) * part, const char *path, reslint_error *error) {
    uint64_t count = part->p_filesz / sizeof(ElfW(Dyn)), at, left, strings = 0, len = 0;
    ElfW(Dyn) entry;
    /* The loader goes by the address, and so do we. */
    if (!in_file(o, part->p_vaddr, &at, &left) || left < count * sizeof entry)
        return rl_fail(error, path, DAMAGED);
    for (uint64_t i = 0; i < count && copy(o, at + i * sizeof entry, &entry, sizeof entry); i++) {
        if (entry.d_tag == DT_NULL) count = i;
        if (entry.d_tag == DT_STRTAB) strings = entry.d_un.d_ptr;
        if (entry.d_tag == DT_STRSZ) len = entry.d_un.d_val;
    }
    if (!in_file(o, strings, &o->strings, &left) || len > left) return rl_fail(error, path, DAMAGED);
    o->strings_len = len;
    for (uint64_t i = 0; i < count; i++) {
        if (!copy(o, at + i * sizeof entry, &entry, sizeof entry)) return rl_fail(error, path, DAMAGED);
        if (!judge_entry(o, &entry, path, error)) return false;
    }
    return true;
}

/* The program's own header shows what this machine runs. */
static bool of_this_machine(const object *o) {
    ElfW(Ehdr) own;
    int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (fd < 0) return true;
    ssize_t got = read(fd, &own, sizeof own);
    close(fd);
    return got != (ssize_t)sizeof own ||
           (own.e_ident[EI_CLASS] == o->header.e_ident[EI_CLASS] &&
            own.e_ident[EI_DATA] == o->header.e_ident[EI_DATA] && own.e_machine == o->header.e_machine);
}

bool rl_trust_elf(const unsigned char *bytes, size_t len, const char *path, reslint_error *error) {
    object o = {.bytes = bytes, .len = len};
    if (!copy(&o, 0, &o.header, sizeof o.header) || memcmp(o.header.e_ident, ELFMAG, SELFMAG) != 0)
        return rl_fail(error, path, "The pack cannot be opened: it is not a shared object.");
    if (!of_this_machine(&o))
        return rl_fail(error, path, "The pack was built for another kind of machine. Build it here.");
    if (o.header.e_type != ET_DYN || o.header.e_phentsize != sizeof(ElfW(Phdr)))
        return rl_fail(error, path, "The pack cannot be opened: it is not a shared object.");
    ElfW(Phdr) part, dynamic = {0};
    uint64_t reached = 0;
    uint32_t found = 0;
    for (uint32_t i = 0; i < o.header.e_phnum; i++) {
        if (!program_header(&o, i, &part)) return rl_fail(error, path, DAMAGED);
        if (part.p_type == PT_DYNAMIC) {
            dynamic = part;
            found++;
        }
        if (part.p_type != PT_LOAD) continue;
        /* Overlapping segments could show the loader a different table from the one we see. */
        if (part.p_vaddr < reached || part.p_memsz > UINT64_MAX - part.p_vaddr ||
            part.p_filesz > part.p_memsz)
            return rl_fail(error, path, DAMAGED);
        reached = part.p_vaddr + part.p_memsz;
    }
    if (found != 1) return rl_fail(error, path, DAMAGED);
    return judge_dynamic(&o, &dynamic, path, error);
}
