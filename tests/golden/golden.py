# SPDX-License-Identifier: MIT
"""Goldens: a text beside an input.  A missing golden is a failure; HINDSIGHT_BLESS=1 writes it."""
import difflib
import os
import re


def read(path):
    with open(path, encoding="utf-8", errors="replace", newline="") as file:
        return file.read().replace("\r\n", "\n")


def sibling(source, stage=""):
    """fixtures/HS101/bad_x.c -> fixtures/HS101/bad_x.expected; with a stage, x.ir.expected."""
    stem = source.rstrip("/")
    if not os.path.isdir(stem):
        stem = os.path.splitext(stem)[0]
    return stem + ("." + stage if stage else "") + ".expected"


def without_ledger(report):
    """The report without the ledger's counters, which change whenever the replay learns to merge better.  Notifications
    and the closing summary stay."""
    lines = report.splitlines(keepends=True)
    kept = [line for line in lines[:-1] if not re.match(r"hindsight: (?!note: )", line)]
    return "".join(kept + lines[-1:])


def compare(path, text):
    """Problems as sentences; rewrites the golden instead when blessing."""
    if os.environ.get("HINDSIGHT_BLESS"):
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        return []
    if not os.path.exists(path):
        return [f"there is no golden {path}; scripts/bless makes it"]
    wanted = read(path)
    if wanted == text:
        return []
    diff = difflib.unified_diff(wanted.splitlines(), text.splitlines(), path, "now", lineterm="", n=1)
    return ["the golden differs (scripts/bless rewrites it):\n    " + "\n    ".join(diff)]
