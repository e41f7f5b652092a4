#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: self_test.py HINDSIGHT

Proves that the SARIF check can fail: a good log is broken in one way after another, and each has to be noticed by the
part that is meant to notice it.
"""
import json
import sys

import sarif_check


def result(log):
    return log["runs"][0]["results"][0]


def region(log):
    return result(log)["locations"][0]["physicalLocation"]["region"]


def rule(log):
    return log["runs"][0]["tool"]["driver"]["rules"][0]


def set_uri(log):
    result(log)["locations"][0]["physicalLocation"]["artifactLocation"] = {"uri": "https://example.com/a.c"}


OWN = [
    ("no line hash", lambda log: result(log)["partialFingerprints"].pop("primaryLocationLineHash")),
    ("dangling link", lambda log: result(log)["message"].update(text="See [there](99).")),
    ("no column kind", lambda log: log["runs"][0].pop("columnKind")),
    ("numeric severity", lambda log: rule(log).setdefault("properties", {}).update({"security-severity": 7.0})),
    ("many tags", lambda log: rule(log).setdefault("properties", {}).update(tags=[str(i) for i in range(21)])),
    ("kind and level", lambda log: result(log).update(kind="pass")),
    ("unknown level", lambda log: result(log).update(level="fatal")),
    ("unknown rule", lambda log: result(log).update(ruleId="HS999")),
    ("two runs", lambda log: log["runs"].append(log["runs"][0])),
    ("long region", lambda log: region(log).update(endLine=region(log)["startLine"] + 3)),
    ("some suppressed", lambda log: result(log).update(suppressions=[])),
    ("same fingerprint", lambda log: log["runs"][0]["results"].append(result(log))),
]
TOOL = [
    ("unknown property", lambda log: result(log).update(lvel="error")),
    ("version of the format", lambda log: log.update(version="3.0.0")),
    ("no location", lambda log: result(log).update(locations=[])),
    ("absolute address", set_uri),
    ("no region", lambda log: result(log)["locations"][0]["physicalLocation"].pop("region")),
    ("no message", lambda log: result(log).update(message={})),
]


def broken(text, change):
    log = json.loads(text)
    change(log)
    return json.dumps(log)


def main():
    sarif_check.require_tool()
    text = sarif_check.scan(sys.argv[1], "fixtures/HS102")
    failures = 0
    if sarif_check.own_checks(text) or sarif_check.validate(text):
        print("the unbroken log has problems: see sarif/fixtures")
        failures += 1
    for check, cases in ((sarif_check.own_checks, OWN), (sarif_check.validate, TOOL)):
        for name, change in cases:
            if not check(broken(text, change)):
                print(f"{name}: not noticed")
                failures += 1
    print(f"{len(OWN) + len(TOOL)} ways to break a log, {failures} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
