#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: check_dump.py HINDSIGHT SOURCE STAGE

Compares what --dump=STAGE prints of SOURCE with the sibling NAME.STAGE.expected (HINDSIGHT_BLESS=1 rewrites it).
"""
import subprocess
import sys

import golden


def main():
    hindsight, source, stage = sys.argv[1:4]
    run = subprocess.run([hindsight, "scan", source, "--quiet", "--dump=" + stage], capture_output=True, text=True)
    if run.returncode != 0 or not run.stdout.strip():
        print(f"{source}: --dump={stage} ended with {run.returncode}\n{run.stderr}")
        return 1
    problems = golden.compare(golden.sibling(source, stage), run.stdout)
    for problem in problems:
        print(f"{source}: {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
