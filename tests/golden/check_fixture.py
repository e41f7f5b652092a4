#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: check_fixture.py HINDSIGHT FIXTURE

Scans a fixture (a source, or a folder NAME.driver) and checks
  - its golden: the gcc-style report with notes, in the sibling NAME.expected (HINDSIGHT_BLESS=1 rewrites it),
  - its hand-made marks, both directions (marks.py),
  - that the driver was analysed and nothing in it remained not understood,
  - that the exit code says what the report says.
"""
import json
import os
import subprocess
import sys
import tempfile

import golden
from marks import Marks, compare

SOURCES = (".c", ".cpp", ".cxx", ".cc", ".h", ".hpp")


def read_marks(fixture):
    marks = Marks()
    if os.path.isdir(fixture):
        for folder, _, names in sorted(os.walk(fixture)):
            for name in sorted(names):
                if name.lower().endswith(SOURCES):
                    path = os.path.join(folder, name)
                    marks.read(os.path.relpath(path, fixture).replace(os.sep, "/"), golden.read(path))
    else:
        marks.read(os.path.basename(fixture), golden.read(fixture))
    return marks


def scan(hindsight, fixture):
    """The exit code, the gcc report and the JSON report of one scan."""
    with tempfile.TemporaryDirectory() as folder:
        gcc, data = os.path.join(folder, "gcc"), os.path.join(folder, "json")
        run = subprocess.run([hindsight, "scan", fixture, "--quiet", "--level", "note", "--fail-on", "warning",
                              "--jobs", "1", "--output", "gcc=" + gcc, "--output", "json=" + data],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if run.returncode not in (0, 1):
            sys.exit(f"{fixture}: hindsight ended with {run.returncode}\n{run.stdout}")
        return run.returncode, golden.read(gcc), json.loads(golden.read(data))


def check_report(code, report, folder_rule, marks):
    problems = compare(marks, report["findings"], folder_rule)
    if not report["entries"]:
        problems.append("no entry point was found")
    for entry in report["entries"]:
        if not entry["coverage"]["analysed"]:
            problems.append(f"{entry['file']} was not analysed: {entry.get('reason', 'no reason given')}")
    for note in report["notifications"]:
        if note["incomplete"]:
            problems.append(f"{note.get('file', '')}:{note.get('line', '')}: {note['id']}: {note['message']}")
    gates = any(f["level"] in ("warning", "error") for f in report["findings"])
    if code != int(gates):
        problems.append(f"the exit code is {code}, and the report has {'' if gates else 'no '}findings")
    return problems


def main():
    hindsight, fixture = sys.argv[1:3]
    code, text, report = scan(hindsight, fixture)
    folder_rule = os.path.basename(os.path.dirname(fixture))
    problems = check_report(code, report, folder_rule, read_marks(fixture))
    problems += golden.compare(golden.sibling(fixture), golden.without_ledger(text))
    for problem in problems:
        print(f"{fixture}: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
