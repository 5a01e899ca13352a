#!/usr/bin/env python3
"""Recomputes the SM3 chain of Jinlei's audit trail from an export; see auditors.md."""
import hashlib
import re
import sys

ESCAPES = {"n": "\n", "t": "\t", "0": "\0", "\\": "\\"}


def plain(field):
    return re.sub(r"\\(.)", lambda escape: ESCAPES.get(escape.group(1), escape.group(1)), field)


def canonical(fields):
    parts = []
    for field in fields:
        if field == "NULL":
            parts.append("-;")
        else:
            field = plain(field)
            length = len(field.encode("utf-16-le")) // 2
            parts.append("%d:%s;" % (length, field))
    return "".join(parts).encode("utf-8")


def main(path):
    previous = bytes(32)
    links = 0
    with open(path, encoding="utf-8", newline="\n") as rows:
        next(rows)
        for row in rows:
            seq, entry, digest, *fields = row.rstrip("\n").split("\t")
            if fields[0] == "NULL":
                return "link %s: entry %s was removed" % (seq, entry)
            computed = hashlib.new("sm3", previous + canonical(fields)).digest()
            if computed.hex().upper() != digest:
                return "link %s: entry %s was changed, or the link before it" % (seq, entry)
            previous = computed
            links += 1
    print("%d links, last digest %s" % (links, previous.hex()))
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
