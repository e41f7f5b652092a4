#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: check_marks.py [--cc CC] FIXTURE...

The simulator against the hand-made marks of the fixtures (tests/golden/marks.py): the same sites, rules and causes."""
import sys
from pathlib import Path

import build
import oracle_run

sys.path.insert(0, str(build.ROOT / "tests" / "golden"))
from check_fixture import read_marks  # noqa: E402
from marks import compare  # noqa: E402


def as_report(finding):
    """A finding in the form of a JSON report."""
    exits = [{"cause": cause} for cause in finding["causes"]] or [{"cause": None}]
    return {**finding, "level": "error", "confidence": "high", "message": f"{finding['rule']} {finding['api']}", "exits": exits}


def without_notes(marks):
    """HS120 and HS121 say what could happen one day; nothing happens that the simulator could see."""
    marks.expects = [e for e in marks.expects if e[0] not in ("HS120", "HS121")]
    marks.causes = type(marks.causes)(set, {k: v for k, v in marks.causes.items() if k[0] not in ("HS120", "HS121")})
    merge_holders(marks)
    marks.says_nothing = not marks.expects
    return marks


def merge_holders(marks):
    """What is held in several variables is, when it runs, several resources from one place: one finding."""
    places = {}
    for rule, label, file, line in marks.expects:
        places.setdefault((rule, file, line), []).append(label)
    causes = {(rule, labels[0]): set().union(*(marks.causes.get((rule, label), set()) for label in labels))
              for (rule, _, _), labels in places.items()}
    marks.expects = [(rule, labels[0], file, line) for (rule, file, line), labels in places.items()]
    marks.causes = type(marks.causes)(set, causes)


def settle(findings, marks):
    """Where both rules hold (derive.py says `HS102|HS103`), the one that the fixture marks."""
    marked = {(rule, file, line) for rule, _, file, line in marks.expects}
    for finding in findings:
        rules = finding["rule"].split("|")
        finding["rule"] = next((r for r in rules if (r, finding["file"], finding["line"]) in marked), rules[0])
    return findings


def problems_of(results, fixture, notes=()):
    """What the lives of a fixture show and its marks do not, and the other way.  NOTES are places that hindsight tells of
    as notes only: what happens there need not be marked."""
    marks = without_notes(read_marks(fixture))
    marked = {(rule, file, line) for rule, _, file, line in marks.expects}
    problems = [f"{e['text']} ({e['file']}:{e['line']} {e['api']})" for r in results for e in r["errors"]]
    reports = settle([as_report(f) for r in results for f in r["findings"]], marks)
    keys = [(report["rule"], report["file"], report["line"]) for report in reports]
    return problems + compare(marks, [r for r, key in zip(reports, keys) if key not in notes or key in marked])


def main():
    arguments = sys.argv[1:]
    cc = "gcc"
    if arguments[0] == "--cc":
        cc, arguments = arguments[1], arguments[2:]
    bad = 0
    for fixture in arguments:
        try:
            problems = problems_of(oracle_run.results_of(cc, fixture), fixture)
        except build.BuildError as error:
            problems = [str(error)]
        bad += bool(problems)
        for problem in problems:
            print(f"{fixture}: {problem}")
    print(f"{len(arguments) - bad} of {len(arguments)} fixtures agree with their marks")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
