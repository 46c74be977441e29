#!/usr/bin/env python3
"""resolutions-from-csv.py CORRECTIONS: makes rules/data/resolutions.tsv from a table organ,symbol,date,title,source (CSV
on standard input) and rules/data/resolutions-corrections.tsv.

Run by hand when new data are at hand; the build does not need it. Facts only: organ, symbol, date, how it is
known ("official", from the resolution itself; "vote", from the record of its vote; or "4/5": four of five citations say
so), title. A line of the corrections (organ, symbol, date, source, why) takes the place of the table's: it is for rows
that every citation of several unrelated texts contradicts. Dates that are none are left out; "74/250
A-C" becomes three lines unless a part has a line of its own; "1729(2006)" is written "1729 (2006)".
"""
import csv
import datetime
import re
import sys


def source_of(words):
    found = re.fullmatch(r"cited (\d+) of (\d+)", words)
    if found:
        return f"{found[1]}/{found[2]}"
    return "vote" if words == "vote record" else "official"


def parts(symbol):
    """The symbols a line stands for: most stand for themselves."""
    symbol = re.sub(r"(\d)\(", r"\1 (", re.sub(r"\s+", " ", symbol.strip()))
    found = re.fullmatch(r"(\S+) ([A-Z])-([A-Z])", symbol)
    if not found:
        return [symbol], False
    letters = range(ord(found[2]), ord(found[3]) + 1)
    return [f"{found[1]} {chr(letter)}" for letter in letters], True


def usable(day):
    try:
        return datetime.date.fromisoformat(day).year >= 1946
    except ValueError:
        return False


def weight(source):
    """Which of two rows is believed: the resolution itself, then its vote, then the more citations."""
    return {"official": 10**6, "vote": 10**5}.get(source) or int(source.split("/")[0])


def corrections(path):
    for line in open(path, encoding="utf8"):
        if line.strip() and not line.startswith("#"):
            yield line.rstrip("\n").split("\t")[:4]


def main():
    table = {}
    for row in csv.DictReader(sys.stdin):
        if not usable(row["date"]):
            continue
        symbols, split = parts(row["symbol"])
        source = source_of(row["source"])
        title = " ".join(row["title"].split())
        for symbol in symbols:
            key = (row["organ"], symbol)
            entry = (not split, weight(source), row["date"], source, title)
            table[key] = max(table.get(key, entry), entry)
    for organ, symbol, day, source in corrections(sys.argv[1]):
        split, _, _, _, title = table[organ, symbol]
        table[organ, symbol] = (split, 0, day, source, title)
    print("# organ\tsymbol\tdate\tsource\ttitle; made by tools/resolutions-from-csv.py")
    for (organ, symbol), (_, _, day, source, title) in sorted(table.items()):
        print(organ, symbol, day, source, title, sep="\t")


if __name__ == "__main__":
    main()
