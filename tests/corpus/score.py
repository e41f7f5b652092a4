# SPDX-License-Identifier: MIT
"""Recall and precision of a SARIF log against hand-made labels of real drivers.

The labels are an array of drivers, each {"driver": folder, "sources": [...], "findings": [{"class", "file", "line",
"certainty"}]}.  A label counts as found when a result of its rule names a place in its file no more than two lines away;
a result at error or warning level in a labelled driver that matches no label is wrong.  Labels of low certainty count
for neither side.
"""
import os
from collections import Counter
from urllib.parse import unquote

RULES = {"L1": "HS101", "L2": "HS102", "L3": "HS103", "L4": "HS104", "L5": "HS105", "L6": "HS107", "L7": "HS108",
         "L8": "HS109", "L9": "HS110", "L10": "HS111", "L11": "HS106"}
NEAR = 2


def normal(path):
    return os.path.normpath(unquote(path.replace("\\", "/"))).lstrip("/")


def places(result):
    """Every (file, line) that a result names, the primary one first."""
    locations = result.get("locations", []) + result.get("relatedLocations", [])
    for flow in result.get("codeFlows", []):
        for thread in flow.get("threadFlows", []):
            locations = locations + [step.get("location", {}) for step in thread.get("locations", [])]
    named = []
    for location in locations:
        physical = location.get("physicalLocation", {})
        uri, line = physical.get("artifactLocation", {}).get("uri"), physical.get("region", {}).get("startLine")
        if uri and line:
            named.append((normal(uri), line))
    return named


def is_same(a, b):
    return a == b or a.endswith("/" + b) or b.endswith("/" + a)


def gating_results(log):
    for run in log["runs"]:
        for result in run.get("results", []):
            named = places(result)
            if result.get("level") in ("error", "warning") and named and not result.get("suppressions"):
                yield result["ruleId"], named, result["message"].get("text", "")


def matches(label, rule, named):
    rules = {RULES[kind] for kind in label.get("accept_classes", [label["class"]])}
    wanted = [(normal(place["file"]), place["line"]) for place in [label] + label.get("also_lines", [])]
    return rule in rules and any(is_same(file, other) and abs(line - at) <= NEAR
                                 for file, line in named for other, at in wanted)


def belongs(file, drivers):
    for driver in drivers:
        folder = normal(driver["driver"])
        if file.startswith(folder + "/") or any(is_same(file, normal(s)) for s in driver.get("sources", [])):
            return True
    return False


def score(log, drivers):
    """(found, missed, wrong): counts by rule, and lines that tell of each miss and each wrong result."""
    results, explained = list(gating_results(log)), set()
    found, missed, wrong, lines = Counter(), Counter(), Counter(), []
    for driver in drivers:
        for label in driver.get("tolerated") or []:
            explained.update(i for i, r in enumerate(results) if matches(label, r[0], r[1]))
        for label in driver["findings"]:
            hits = [i for i, r in enumerate(results) if matches(label, r[0], r[1])]
            explained.update(hits)
            if label.get("certainty") == "low":
                continue
            (found if hits else missed)[RULES[label["class"]]] += 1
            if not hits:
                lines.append(f"missed {RULES[label['class']]} {label['file']}:{label['line']}")
    for i, (rule, named, text) in enumerate(results):
        if i not in explained and belongs(named[0][0], drivers):
            wrong[rule] += 1
            lines.append(f"wrong {rule} {named[0][0]}:{named[0][1]} {text[:120]}")
    return found, missed, wrong, lines


def ratio(part, rest):
    return part / (part + rest) if part + rest else 1.0
