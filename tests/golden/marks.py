# SPDX-License-Identifier: MIT
"""Hand-made expectations: the marks in a fixture's comments, against what a scan reports.

    /* expect: HS102 */         a finding of the rule has its primary location on this line
    /* expect: HS102/pool */    the same, with a label (local to the fixture) where a rule is found several times
    /* cause: HS102/pool */     a call on this line fails on an exit of that finding
    /* expect: nothing */       the fixture has no finding at warning or error level

Both directions hold: each mark has its finding, and each finding at warning or error level has its mark.  Findings at
note level need no mark, except in the folder of a note rule (HS12x).
"""
import re
from collections import defaultdict

MARK = re.compile(r"\b(expect|cause):\s*((?:HS\d{3}(?:/\w+)?[ \t,]*)+|nothing\b)")
# Rules whose exits are compared call by call.  HS104 has no failing call; the others tell of a registration, and their
# causes are compared where a fixture marks them.
EXACT_CAUSES = {"HS101", "HS102", "HS103", "HS104", "HS120"}
NOTE_RULES = ("HS120", "HS121")


class Marks:
    def __init__(self):
        self.expects = []                # (rule, label, file, line)
        self.causes = defaultdict(set)   # (rule, label) -> {(file, line)}
        self.says_nothing = False
        self.problems = []

    def read(self, file, text):
        for number, line in enumerate(text.splitlines(), 1):
            for kind, body in MARK.findall(line):
                self._add(kind, body, file, number)

    def _add(self, kind, body, file, number):
        if body == "nothing":
            self.says_nothing = True
            return
        for word in body.replace(",", " ").split():
            rule, _, label = word.partition("/")
            if kind == "expect":
                self.expects.append((rule, label, file, number))
            else:
                self.causes[rule, label].add((file, number))

    def check(self):
        """What is wrong with the marks themselves."""
        problems = list(self.problems)
        if self.says_nothing and self.expects:
            problems.append("`expect: nothing` stands beside other expectations")
        if not self.says_nothing and not self.expects:
            problems.append("no expectation: mark findings with `expect: HSnnn`, or say `expect: nothing`")
        known = {(rule, label) for rule, label, _, _ in self.expects}
        for rule, label in self.causes:
            if (rule, label) not in known:
                problems.append(f"`cause: {rule}{'/' + label if label else ''}` without its `expect:`")
        return problems


def places(causes):
    return ", ".join(f"{file}:{line}" for file, line in sorted(causes)) or "no call"


def cause_lines(finding):
    found = set()
    for way_out in finding["exits"]:
        cause = way_out.get("cause") or {}
        if cause.get("file"):
            found.add((cause["file"], cause["line"]))
    return found


def needs_mark(finding, folder_rule):
    return finding["level"] in ("warning", "error") or finding["rule"] == folder_rule and folder_rule in NOTE_RULES


def compare(marks, findings, folder_rule=""):
    """The differences between MARKS and the FINDINGS of a JSON report, as sentences; none when they agree."""
    problems = marks.check()
    wanted, found = defaultdict(list), defaultdict(list)
    for rule, label, file, line in marks.expects:
        wanted[rule, file, line].append((label, marks.causes.get((rule, label), set())))
    for finding in findings:
        key = finding["rule"], finding["file"], finding["line"]
        if key in wanted or needs_mark(finding, folder_rule):
            found[key].append(finding)
    for key in sorted(set(wanted) | set(found)):
        problems += compare_place(key, wanted.get(key, []), found.get(key, []))
    return problems


def compare_place(key, wanted, found):
    rule, file, line = key
    place = f"{file}:{line}: {rule}"
    too_low = [f for f in found if rule not in NOTE_RULES and f["level"] not in ("warning", "error")]
    if too_low:
        return [f"{place} is expected, and found only at level {too_low[0]['level']} ({too_low[0]['confidence']} confidence)"]
    if len(found) < len(wanted):
        return [f"{place} is expected and not found" if not found else
                f"{place} is expected {len(wanted)} times and found {len(found)} times"]
    if len(found) > len(wanted):
        texts = "; ".join(f["message"] for f in found)
        return [f"{place} is found and not expected: {texts}" if not wanted else
                f"{place} is expected {len(wanted)} times and found {len(found)} times: {texts}"]
    return compare_causes(place, rule, wanted, found)


def compare_causes(place, rule, wanted, found):
    """Pairs the findings of one place with the marks whose causes are theirs, whatever their order."""
    if rule not in EXACT_CAUSES and not any(causes for _, causes in wanted):
        return []
    rest, unmatched = list(found), []
    for label, causes in wanted:
        twin = next((f for f in rest if cause_lines(f) == causes), None)
        if twin is None:
            unmatched.append((label, causes))
        else:
            rest.remove(twin)
    problems = []
    for (label, causes), finding in zip(unmatched, rest):
        name = f"{place}/{label}" if label else place
        real = cause_lines(finding)
        if causes - real:
            problems.append(f"{name}: no exit for the marked cause {places(causes - real)}")
        if real - causes:
            problems.append(f"{name}: an exit with the unmarked cause {places(real - causes)}")
    return problems
