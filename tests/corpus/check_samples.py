#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: check_samples.py HINDSIGHT

Scans a tree of real drivers and compares with labels made by hand.  The tree is Windows-driver-samples, commit
26a27df80772dbcfd69e6449b671d5c29eb5aedc; it is not part of this repository.

    HINDSIGHT_CORPUS=TREE HINDSIGHT_LABELS=LABELS.json scripts/test -L corpus

Without these variables the test is skipped.  HINDSIGHT_MIN_RECALL and HINDSIGHT_MIN_PRECISION (default 0.80) are the
bar; HINDSIGHT_MIN_ENTRIES (default 130) is how many entries have to be analysed.
"""
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

from score import ratio, score

SKIPPED = 77


def setting(name, default):
    return float(os.environ.get(name, default))


def scan(hindsight, corpus, folder):
    sarif, data = os.path.join(folder, "out.sarif"), os.path.join(folder, "out.json")
    started = time.monotonic()
    run = subprocess.run([hindsight, "scan", corpus, "--quiet", "--output", "sarif=" + sarif, "--output", "json=" + data])
    wall, usage = time.monotonic() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"exit {run.returncode}, wall {wall:.1f} s, CPU {usage.ru_utime + usage.ru_stime:.1f} s, "
          f"memory {usage.ru_maxrss / 1024:.0f} MB")
    if run.returncode not in (0, 1):
        sys.exit("the scan did not end well")
    with open(sarif, encoding="utf-8") as log, open(data, encoding="utf-8") as report:
        return json.load(log), json.load(report)


def main():
    corpus, labels = os.environ.get("HINDSIGHT_CORPUS"), os.environ.get("HINDSIGHT_LABELS")
    if not corpus or not labels:
        print("skipped: HINDSIGHT_CORPUS and HINDSIGHT_LABELS are not set")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        log, report = scan(sys.argv[1], corpus, folder)
    summary = report["summary"]
    print(f"entries: {summary['entriesFound']} found, {summary['entriesAnalysed']} analysed, "
          f"{summary['entriesComplete']} complete")
    with open(labels, encoding="utf-8") as file:
        found, missed, wrong, lines = score(log, json.load(file))
    print("\n".join(lines))
    for rule in sorted(set(found) | set(missed) | set(wrong)):
        print(f"{rule}: found {found[rule]}, missed {missed[rule]}, wrong {wrong[rule]}")
    recall = ratio(sum(found.values()), sum(missed.values()))
    precision = ratio(sum(found.values()), sum(wrong.values()))
    print(f"recall {recall:.3f}, precision {precision:.3f}")
    good = (recall >= setting("HINDSIGHT_MIN_RECALL", 0.80) and precision >= setting("HINDSIGHT_MIN_PRECISION", 0.80)
            and summary["entriesAnalysed"] >= setting("HINDSIGHT_MIN_ENTRIES", 130))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
