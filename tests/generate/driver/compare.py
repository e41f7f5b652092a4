# SPDX-License-Identifier: MIT
"""The same programs before both judges: the simulator, which runs them, and hindsight, which reads them.

A finding is a rule at a line, with the lines of the calls whose failure leads there (0: none, the driver is unloaded).
Two verdicts agree when these are equal as sets."""
import json
import os
import shutil
import subprocess
import sys

from .batch import batch

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ORACLE = os.path.join(os.path.dirname(HERE), "oracle", "oracle_run.py")
# The faster of the two for many programs; both give the same verdicts.
COMPILER = next((name for name in ("clang-19", "clang") if shutil.which(name)), "gcc")
sys.path.append(os.path.dirname(ORACLE))
import derive  # noqa: E402  (the simulator's own rules)


class Broken(Exception):
    """A judge that could not judge: a generator's or a tool's fault, never a disagreement."""


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(text)


def write_programs(folder, programs, language="c"):
    """PROGRAMS are pairs (name, text): FOLDER/drivers/NAME.c for hindsight, FOLDER/kernel.c and user.c for the simulator,
    because no source has both worlds' headers."""
    drivers = os.path.join(folder, "drivers")
    os.makedirs(drivers, exist_ok=True)
    for name, text in programs:
        write(os.path.join(drivers, f"{name}.{language}"), text)
    worlds = {"kernel": [], "user": []}
    for name, text in programs:
        worlds["user" if "#include <windows.h>" in text else "kernel"].append((name, text))
    for world, members in worlds.items():
        path = os.path.join(folder, f"{world}.{language}")
        if members:
            write(path, batch(members, language))
        elif os.path.exists(path):
            os.remove(path)


def run_oracle(folder, language="c", extra=()):
    """Program name -> (findings, errors, lives)."""
    batches = [os.path.join(folder, f"{world}.{language}") for world in ("kernel", "user")]
    command = [sys.executable, ORACLE, "--cc", COMPILER, *extra, "--batch", *filter(os.path.exists, batches)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    verdicts = {}
    for line in run.stdout.splitlines():
        if line.startswith("{"):
            record = json.loads(line)
            verdicts[record["driver"]] = (oracle_findings(record), record.get("errors", []), record.get("lives", 0))
    if run.returncode != 0:
        raise Broken("the simulator: " + (run.stderr + run.stdout)[:3000])
    return verdicts


def oracle_findings(record):
    findings = {}
    for finding in record["findings"]:
        causes = {(one["cause"] or {}).get("line") or 0 for one in finding["exits"]} or {0}
        findings.setdefault((finding["rule"], finding["line"]), set()).update(causes)
    return findings


def run_hindsight(hindsight, folder, extra=(), with_broken=False):
    """Program name -> (findings, notifications that make the verdict incomplete); with WITH_BROKEN also the names of those
    that have errors or use names that nobody declares."""
    report = os.path.join(folder, "report.json")
    command = [hindsight, "scan", os.path.join(folder, "drivers"), "--quiet", "--jobs", "1", "--low-confidence",
               "--level", "warning", "--exit-zero", "--format", "json", "--output", report, *extra]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode not in (0, 3):
        raise Broken(f"hindsight ended with {run.returncode}: {run.stdout[-3000:]}")
    with open(report, encoding="utf-8") as text:
        report = json.load(text)
    return (read_report(report), broken_in(report)) if with_broken else read_report(report)


def broken_in(report):
    names = {stem(note["file"]) for note in report["notifications"] if note["id"] in ("HS902", "HS903") and note.get("file")}
    return names | {stem(entry["file"]) for entry in report["entries"] if entry["coverage"]["standIns"] > 0}


def stem(path):
    return os.path.splitext(os.path.basename(path))[0]


def read_report(report):
    verdicts = {stem(entry["file"]): ({}, []) for entry in report["entries"]}
    for finding in report["findings"]:
        causes = {one["cause"].get("line") or 0 for one in finding["exits"]} or {0}
        verdicts[stem(finding["file"])][0].setdefault((finding["rule"], finding["line"]), set()).update(causes)
    for note in report["notifications"]:
        if note["incomplete"] and note.get("file"):
            verdicts.setdefault(stem(note["file"]), ({}, []))[1].append(f"{note['id']}: {note['message']}")
    for entry in report["entries"]:
        if not entry["coverage"]["analysed"]:
            verdicts[stem(entry["file"])][1].append("not analysed: " + entry.get("reason", ""))
        elif not entry["coverage"]["complete"] and not verdicts[stem(entry["file"])][1]:
            verdicts[stem(entry["file"])][1].append("incomplete")
    return verdicts


def disagreements(name, dynamic, static):
    """What the two say differently of one program: tuples (class, rule, line, text)."""
    if dynamic is None:
        return [("no-verdict", "", 0, "the simulator says nothing")]
    if static is None:
        return [("no-verdict", "", 0, "hindsight found no entry")]
    if dynamic[1]:
        return [("simulator-error", "", 0, "{text} {api} at line {line}".format(**error)) for error in dynamic[1]]
    found = [("incomplete", "", 0, text) for text in static[1]]
    happened = derive.settle(dynamic[0], static[0])
    for rule, line in sorted(set(happened) | set(static[0])):
        run, read = happened.get((rule, line)), static[0].get((rule, line))
        if read is None:
            found.append(("missed", rule, line, f"{rule} at line {line} (causes {sorted(run)}) only in the simulator"))
        elif run is None:
            found.append(("false", rule, line, f"{rule} at line {line} (causes {sorted(read)}) only in hindsight"))
        elif run != read:
            found.append(("causes", rule, line, f"{rule} at line {line}: only in the simulator "
                          f"{sorted(run - read)}, only in hindsight {sorted(read - run)}"))
    return found


def within_limits(program, text, found):
    """FOUND without what the program was marked for as beyond a stated limit, and the names of those limits."""
    lines, kept, names = text.split("\n"), [], []
    for one in found:
        line = lines[one[2] - 1]
        name = next((name for kind, part, name in program.limits if kind == kind_of(one) and part in line), None)
        if name is None:
            kept.append(one)
        else:
            names.append(name)
    return kept, names


def kind_of(disagreement):
    return disagreement[0] + (":" + disagreement[1] if disagreement[1] else "")


def rules_of(dynamic, static):
    """The rules of which a program holds a defect."""
    return {rule for rule, _ in derive.settle(dynamic[0], static[0] if static else {})} if dynamic else set()


def judge(hindsight, folder, programs, language="c", oracle_extra=(), hindsight_extra=()):
    """Both verdicts on PROGRAMS: name -> (dynamic, static, disagreements)."""
    write_programs(folder, programs, language)
    dynamic = run_oracle(folder, language, oracle_extra)
    static = run_hindsight(hindsight, folder, hindsight_extra)
    return {name: (dynamic.get(name), static.get(name), disagreements(name, dynamic.get(name), static.get(name)))
            for name, _ in programs}
