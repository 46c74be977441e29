#!/usr/bin/env python3
"""word-pairs.py WORDS DICTIONARY... -- TEXT...: makes rules/data/word-pairs.tsv on standard output.

Run by hand when more official texts are at hand; the build does not need it. A pair is two words that stand
side by side in three or more of the texts, one of which is used two hundred times in WORDS (rules/data/words.tsv)
and is one letter away from an English word that official texts do not use: “coastal States”, since “costal” is a
word too.
"""
import collections
import re
import sys

OFTEN, TEXTS, SHORTEST = 200, 3, 5
WORD = re.compile(r"[^\W\d_]+")
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def one_letter_away(word):
    for i in range(len(word)):
        yield word[:i] + word[i + 1:]
        yield word[:i] + word[i + 1:i + 2] + word[i] + word[i + 2:]
        for letter in LETTERS:
            yield word[:i] + letter + word[i + 1:]
    for i in range(len(word) + 1):
        for letter in LETTERS:
            yield word[:i] + letter + word[i:]


def official(path):
    counts = collections.Counter()
    for line in open(path, encoding="utf8"):
        if not line.startswith("#"):
            word, count = line.rstrip("\n").split("\t")
            counts[word.lower()] += int(count)
    return counts


def main():
    split = sys.argv.index("--")
    words = official(sys.argv[1])
    english = set()
    for path in sys.argv[2:split]:
        english.update(line.strip() for line in open(path, encoding="utf8"))
    rare = {w for w in english if re.fullmatch("[a-z]+", w) and w not in words}
    meant = {w for w, count in words.items() if count >= OFTEN and len(w) >= SHORTEST and re.fullmatch("[a-z]+", w)
             and any(other in rare for other in one_letter_away(w))}
    texts = collections.Counter()
    for path in sys.argv[split + 1:]:
        text = re.sub(r"\s+", " ", open(path, encoding="utf8").read())
        found = list(WORD.finditer(text))
        pairs = set()
        for one, next_one in zip(found, found[1:]):
            a, b = one.group().lower(), next_one.group().lower()
            if text[one.end():next_one.start()] == " " and (a in meant or b in meant):
                pairs.add(f"{a} {b}")
        texts.update(pairs)
    print("# two words side by side, in three or more official texts (tools/word-pairs.py)")
    for pair in sorted(pair for pair, count in texts.items() if count >= TEXTS):
        print(pair)


main()
