#!/usr/bin/env python3
"""Makes rules/data/resolutions.tsv from a table organ,symbol,date,title,source (CSV on standard input).

Run by hand when new data are at hand; the build does not need it. Facts only: organ, symbol, date, how it is
known ("official", or "4/5": four of five citations say so), title. Dates that are none are left out; "74/250
A-C" becomes three lines unless a part has a line of its own; "1729(2006)" is written "1729 (2006)".
"""
import csv
import datetime
import re
import sys


def source_of(words):
    found = re.fullmatch(r"cited (\d+) of (\d+)", words)
    return f"{found[1]}/{found[2]}" if found else "official"


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
    return 10**6 if source == "official" else int(source.split("/")[0])


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
    print("# organ\tsymbol\tdate\tsource\ttitle; made by tools/resolutions-from-csv.py")
    for (organ, symbol), (_, _, day, source, title) in sorted(table.items()):
        print(organ, symbol, day, source, title, sep="\t")


if __name__ == "__main__":
    main()
