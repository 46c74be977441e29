#!/usr/bin/env python3
"""freeze-abi.py HEADER VERSION: writes the layout of a released plugin.h as a C program, to standard output.

Run once at a release; tests/abi compares every later header with what came out."""
import re
import sys

header, version = sys.argv[1:]
text = re.sub(r"/\*.*?\*/", "", open(header, encoding="utf-8").read(), flags=re.S)


def members(body):
    body = re.sub(r"union\s*\{.*?\}\s*(\w+)\s*;", r"int \1;", body, flags=re.S)
    for item in body.split(";"):
        function = re.search(r"\(\s*\*\s*(\w+)\s*\)\s*\(", item)
        if function:
            yield function.group(1)
            continue
        names = item.split(",")
        for name in names:
            found = re.search(r"(\w+)\s*$", name.strip())
            if found and item.strip():
                yield found.group(1)


def block(start):
    depth, at = 1, start
    while depth:
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        at += 1
    return text[start : at - 1], at


asserts = []
for found in re.finditer(r"typedef struct (\w+) \{", text):
    body, end = block(found.end())
    name = found.group(1)
    asserts += [("MEMBER", name, member) for member in members(body)]
for found in re.finditer(r"enum(?: \w+)? \{", text):
    body, end = block(found.end())
    asserts += [("VALUE", None, re.match(r"\w+", e.strip()).group(0)) for e in body.split(",") if e.strip()]

print(f"/* The layout of plugin.h {version}; made by tools/freeze-abi.py, never changed by hand. Built against a header (HEADER), it")
print(" * prints every offset and value that packs rely on. */")
print("#include HEADER\n\n#include <stdio.h>\n")
print("#define MEMBER(type, name)                                                                                   \\")
print('    printf("%s.%s at %zu, %zu bytes\\n", #type, #name, offsetof(type, name), sizeof(((type *)0)->name));')
print('#define VALUE(name) printf("%s is %d\\n", #name, (int)name);\n')
print("int main(void) {")
for kind, type_, name in asserts:
    print(f"    MEMBER({type_}, {name})" if kind == "MEMBER" else f"    VALUE({name})")
print("    return 0;\n}")
