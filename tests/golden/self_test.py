#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Proves that the check of marks can fail: each case is a source with marks, findings, and what must be said."""
import sys

from marks import Marks, compare


def finding(rule, line, causes=(), level="error", file="a.c"):
    exits = [{"cause": {"file": "a.c", "line": cause, "text": "x fails"} if cause else {"text": "unload"}}
             for cause in causes]
    return {"rule": rule, "file": file, "line": line, "level": level, "confidence": "high", "exits": exits,
            "message": "m"}


BAD = "x(); /* expect: HS102 */\ny(); /* cause: HS102 */\nz(); /* cause: HS102 */\n"
TWO = "x(); /* expect: HS103/a HS103/b */\ny(); /* cause: HS103/a */\nz(); /* cause: HS103/b */\n"
UNLOAD = "x(); /* expect: HS104 */\n"
NOTHING = "/* expect: nothing */\nx();\n"

CASES = [
    # (name, source, findings, folder rule, words that the problems must hold; none = agreement)
    ("agreement", BAD, [finding("HS102", 1, [2, 3])], "", None),
    ("missing finding", BAD, [], "", "expected and not found"),
    ("wrong line", BAD, [finding("HS102", 2, [2, 3])], "", "found and not expected"),
    ("wrong rule", BAD, [finding("HS103", 1, [2, 3])], "", "a.c:1: HS103 is found and not expected"),
    ("missing cause", BAD, [finding("HS102", 1, [2])], "", "no exit for the marked cause a.c:3"),
    ("unmarked cause", BAD, [finding("HS102", 1, [2, 3, 4])], "", "unmarked cause a.c:4"),
    ("too low", BAD, [finding("HS102", 1, [2, 3], "note")], "", "only at level note"),
    ("found twice", BAD, [finding("HS102", 1, [2, 3])] * 2, "", "found 2 times"),
    ("other file", BAD, [finding("HS102", 1, [2, 3], file="b.c")], "", "b.c:1: HS102 is found and not expected"),
    ("two labels", TWO, [finding("HS103", 1, [3]), finding("HS103", 1, [2])], "", None),
    ("two labels, one cause wrong", TWO, [finding("HS103", 1, [3]), finding("HS103", 1, [1])], "", "unmarked cause a.c:1"),
    ("unload", UNLOAD, [finding("HS104", 1, [None], "warning")], "", None),
    ("unload with a cause", UNLOAD, [finding("HS104", 1, [7], "warning")], "", "unmarked cause a.c:7"),
    ("nothing", NOTHING, [], "", None),
    ("nothing, with a note", NOTHING, [finding("HS120", 2, [], "note")], "", None),
    ("nothing, with a finding", NOTHING, [finding("HS101", 2, [2])], "", "found and not expected"),
    ("note rule's own folder", NOTHING, [finding("HS120", 2, [], "note")], "HS120", "found and not expected"),
    ("no marks", "x();\n", [], "", "no expectation"),
    ("cause alone", NOTHING + "/* cause: HS101 */\n", [], "", "without its `expect:`"),
    ("both", BAD + NOTHING, [finding("HS102", 1, [2, 3])], "", "stands beside"),
]


def main():
    failures = 0
    for name, source, findings, folder_rule, words in CASES:
        marks = Marks()
        marks.read("a.c", source)
        said = "\n".join(compare(marks, findings, folder_rule))
        if (words is None and said) or (words is not None and words not in said):
            print(f"{name}: wanted {words!r}, got {said!r}")
            failures += 1
    print(f"{len(CASES)} cases, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
