#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: check_fixtures.py HINDSIGHT

Scans all fixtures to SARIF, and a clean one, and has both logs checked.
"""
import json
import sys

import sarif_check


def main():
    sarif_check.require_tool()
    hindsight, problems = sys.argv[1], []
    for path, more, wants_results in (("fixtures", ["--level", "note"], True), ("fixtures/HS101/ok_example.c", [], False)):
        text = sarif_check.scan(hindsight, path, *more)
        found = sarif_check.own_checks(text) + sarif_check.validate(text)
        n = len(json.loads(text)["runs"][0]["results"])
        print(f"{path}: {n} results, {len(text)} bytes, {len(found)} problems")
        if (n > 0) != wants_results:
            found.append(f"{n} results, {'some' if wants_results else 'none'} are expected")
        problems += [f"{path}: {problem}" for problem in found]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
