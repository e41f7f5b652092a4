#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: facts.py [--cc CC]

Runs the drivers of facts/*.c and *.cpp, and compares what they say in each life with the comment in front of each."""
import re
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import oracle_run  # noqa: E402

BLOCK = re.compile(r"/\*(.*?)\*/\s*static NTSTATUS DriverEntry_(\w+)\(", re.S)
LINE = re.compile(r"^ \* ([\w+]+): (.*)$", re.M)


def wanted_of(source):
    """driver -> life -> what it says"""
    return {name: dict(LINE.findall(comment)) for comment, name in BLOCK.findall(source.read_text().replace("};", ""))}


def told_of(output):
    """The same, from what the lives wrote."""
    told, driver, said, fails = {}, None, [], []
    for line in output.splitlines():
        tag, *fields = line.split("\t")
        if tag == "driver":
            driver, said, fails = told.setdefault(fields[0], {}), [], []
        elif tag in ("say", "misuse"):
            said.append(fields[0])
        elif tag == "fail":
            fails.append(fields[0])
        elif tag == "trouble":
            said.append(fields[0])
        elif tag == "end":
            driver["+".join(fails) or "success"] = ", ".join(said) or "-"
            said, fails = [], []
    return told


def check(cc, source):
    with tempfile.TemporaryDirectory() as scratch:
        output = oracle_run.live(oracle_run.make_program(cc, source, Path(scratch), True))
    wanted, told = wanted_of(source), told_of(output)
    problems = [f"{name} is not in the table" for name in wanted if name not in told]
    for name, lives in told.items():
        expected = wanted.get(name, {})
        for life in sorted(set(lives) | set(expected)):
            if lives.get(life) != expected.get(life):
                problems.append(f"{name}, {life}: says {lives.get(life, 'nothing: no such life')!r}, "
                                f"and {expected.get(life, 'no line')!r} is expected")
    return len(told), [f"{source.name}: {text}" for text in problems]


def main():
    cc = sys.argv[2] if sys.argv[1:2] == ["--cc"] else "gcc"
    n_drivers, problems = 0, []
    for source in sorted(HERE.glob("*.c")) + sorted(HERE.glob("*.cpp")):
        n, found = check(cc, source)
        n_drivers += n
        problems += found
    print("\n".join(problems + [f"{n_drivers} drivers, {len(problems)} problems"]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
