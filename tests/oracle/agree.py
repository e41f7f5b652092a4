#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: agree.py [--cc CC] [--marks] HINDSIGHT FIXTURE...

What a driver does when it runs against what hindsight says of its source: for HS101 to HS111 the same sites, the same
rules, and the same calls whose failure leads to the ways out.  A fixture is a source or a folder NAME.driver.

With --marks also against the hand-made marks of the fixture (check_marks.py), on the same run.

What hindsight says at note level is said with low confidence: it need not happen, but it counts as said if it does."""
import argparse
import json
import re
import subprocess
import sys
from pathlib import Path

import build
import check_marks
import derive
import oracle_run

# What happens is a fact; HS12x tell what could happen one day.
RULES = re.compile(r"HS1(0\d|1[01])$")
# A finding of these stands for what is done, not for a way out: their exits differ in form.
WITHOUT_CAUSES = ("HS104", "HS107", "HS108", "HS109", "HS110", "HS111")


def static(hindsight, driver):
    """place -> causes; the places that are said with low confidence only; what was not understood."""
    run = subprocess.run([str(hindsight), "scan", str(driver), "--quiet", "--format", "json", "--level", "note", "--jobs", "1",
                          "--fail-on", "none"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if run.returncode not in (0, 1):
        raise build.BuildError(f"hindsight ended with {run.returncode}: {run.stderr[-500:]}")
    report = json.loads(run.stdout)
    found, sure = {}, set()
    for finding in report["findings"]:
        if RULES.match(finding["rule"]):
            key = finding["rule"], finding["file"], finding["line"]
            causes = found.setdefault(key, set())
            if finding["level"] != "note":
                sure.add(key)
            for way_out in finding["exits"]:
                cause = way_out.get("cause") or {}
                if cause.get("file"):
                    causes.add((cause["file"], cause["line"]))
    notes = [n for n in report["notifications"] if n.get("incomplete")]
    return found, set(found) - sure, [f"not understood: {n.get('file', '')}:{n.get('line', '')}: {n['message']}" for n in notes]


def dynamic(results):
    found, errors = {}, []
    for result in results:
        errors += [f"{e['text']} at {e['file']}:{e['line']} {e['api']}" for e in result["errors"]]
        for finding in result["findings"]:
            causes = found.setdefault((finding["rule"], finding["file"], finding["line"]), set())
            causes.update((c["file"], c["line"]) for c in finding["causes"])
    return found, errors


def places(causes):
    return ", ".join(f"{file}:{line}" for file, line in sorted(causes)) or "no call"


def differences(said, unsure, done):
    """Sentences; none when both sides agree."""
    out = []
    for key in sorted(set(said) | set(done)):
        rule, file, line = key
        place = f"{file}:{line}: {rule}"
        if key in unsure:
            continue
        if key not in done:
            out.append(f"{place} is reported, and does not happen (said to follow {places(said[key])})")
        elif key not in said:
            out.append(f"{place} happens (after {places(done[key])}), and is not reported")
        elif rule not in WITHOUT_CAUSES and said[key] != done[key]:
            out.append(f"{place} is reported after {places(said[key])}, and happens after {places(done[key])}")
    return out


def compare(cc, hindsight, driver, with_marks=False):
    try:
        results = oracle_run.results_of(cc, driver)
        done, errors = dynamic(results)
        said, unsure, notes = static(hindsight, driver)
    except build.BuildError as error:
        return [str(error)]
    marked = [f"marks: {problem}" for problem in check_marks.problems_of(results, driver, unsure)] if with_marks else []
    return errors + notes + differences(said, unsure, derive.settle(done, said)) + marked


def main():
    parser = argparse.ArgumentParser(usage=__doc__.splitlines()[0][7:])
    parser.add_argument("--cc", default="gcc")
    parser.add_argument("--marks", action="store_true")
    parser.add_argument("hindsight", type=Path)
    parser.add_argument("drivers", nargs="+")
    options = parser.parse_args()
    bad = 0
    for driver in options.drivers:
        problems = compare(options.cc, options.hindsight.resolve(), driver, options.marks)
        bad += bool(problems)
        for problem in problems:
            print(f"{driver}: {problem}")
    print(f"{len(options.drivers) - bad} of {len(options.drivers)} agree")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
