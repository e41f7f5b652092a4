# SPDX-License-Identifier: MIT
"""Checks of a SARIF file: the multitool's, and those that the multitool leaves out."""
import json
import os
import re
import subprocess
import sys
import tempfile

SKIPPED = 77
TOOL = os.environ.get("SARIF_MULTITOOL", "build/tools/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool")
CONFIGURATION = "tests/sarif/gh-strict.xml"
HASH = re.compile(r"^[0-9a-f]{1,16}:\d+$")
LINK = re.compile(r"(?<!\\)\[[^\]]*\]\((\d+)\)")
LEVELS = ("none", "note", "warning", "error")
MAX_TAGS, MAX_RESULTS, MAX_FLOW_STEPS = 20, 25000, 10000


def require_tool():
    if not os.access(TOOL, os.X_OK):
        print("skipped: the SARIF multitool is not installed (scripts/setup tells why)")
        sys.exit(SKIPPED)


def scan(hindsight, path, *more):
    """The SARIF text of a scan of PATH."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out.sarif")
        run = subprocess.run([hindsight, "scan", path, "--quiet", "--output", "sarif=" + out, *more])
        if run.returncode not in (0, 1):
            sys.exit(f"hindsight ended with {run.returncode}")
        with open(out, encoding="utf-8") as file:
            return file.read()


def run_tool(arguments):
    environment = dict(os.environ, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT="1")
    return subprocess.run([TOOL, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env=environment)


def validate(text):
    """Problems that the multitool sees at error level; it ends with 0 all the same, so its log is asked."""
    with tempfile.TemporaryDirectory() as folder:
        log, verdict = os.path.join(folder, "log.sarif"), os.path.join(folder, "verdict.sarif")
        with open(log, "w", encoding="utf-8") as file:
            file.write(text)
        run = run_tool(["validate", log, "-c", CONFIGURATION, "-o", verdict, "--log", "ForceOverwrite", "--quiet", "true"])
        if not os.path.exists(verdict):
            return ["the multitool wrote no verdict: " + run.stdout.strip()[-400:]]
        query = run_tool(["query", verdict, "-e", "Level == 'Error'", "--non-zero-exit-code-if-count-over", "0"])
        with open(verdict, encoding="utf-8-sig") as file:
            problems = verdict_problems(json.load(file))
        if query.returncode != 0 and not problems:
            problems.append("the multitool counts errors: " + query.stdout.strip()[-400:])
        return problems


def verdict_problems(verdict):
    problems = []
    for run in verdict.get("runs", []):
        for result in run.get("results", []):
            if result.get("level") == "error":
                arguments = result.get("message", {}).get("arguments", [])
                problems.append(f"{result.get('ruleId')}: {' | '.join(arguments)[:300]}")
        for invocation in run.get("invocations", []):
            for kind in ("toolConfigurationNotifications", "toolExecutionNotifications"):
                for note in invocation.get(kind, []):
                    if note.get("level") == "error":
                        problems.append(f"{kind}: {note.get('message', {}).get('text', '')}")
    return problems


def own_checks(text):
    """What the multitool does not look at."""
    log = json.loads(text)
    runs = log.get("runs", [])
    if len(runs) != 1:
        return [f"{len(runs)} runs, one is wanted"]
    run = runs[0]
    problems = run_problems(run)
    rules = {rule["id"]: rule for rule in run["tool"]["driver"].get("rules", [])}
    for rule in rules.values():
        problems += rule_problems(rule)
    suppressed = ["suppressions" in result for result in run.get("results", [])]
    if any(suppressed) and not all(suppressed):
        problems.append("suppressions on some results and not on others")
    seen = set()
    for index, result in enumerate(run.get("results", [])):
        place = f"result {index} ({result.get('ruleId')})"
        problems += [f"{place}: {problem}" for problem in result_problems(result, rules, seen)]
    return problems


def run_problems(run):
    problems = []
    if run.get("columnKind") != "utf16CodeUnits":
        problems.append("columnKind is not utf16CodeUnits")
    if not isinstance(run.get("results"), list):
        problems.append("results is not a list")
    if len(run.get("results", [])) > MAX_RESULTS:
        problems.append("more than 25,000 results")
    for name, base in run.get("originalUriBaseIds", {}).items():
        if "uri" in base and not base["uri"].endswith("/"):
            problems.append(f"the base {name} does not end with a slash")
    if not run.get("invocations"):
        problems.append("no invocation")
    return problems


def rule_problems(rule):
    problems, properties = [], rule.get("properties", {})
    if not rule.get("help", {}).get("text") or not rule.get("help", {}).get("markdown"):
        problems.append(f"{rule['id']}: help in text and markdown is wanted")
    if not rule.get("helpUri", "").startswith("https://"):
        problems.append(f"{rule['id']}: no helpUri")
    if len(properties.get("tags", [])) > MAX_TAGS:
        problems.append(f"{rule['id']}: more than 20 tags")
    severity = properties.get("security-severity")
    if severity is not None and not isinstance(severity, str):
        problems.append(f"{rule['id']}: security-severity is not a string")
    if rule.get("defaultConfiguration", {}).get("level", "warning") not in LEVELS:
        problems.append(f"{rule['id']}: unknown level")
    return problems


def result_problems(result, rules, seen):
    problems = []
    if result.get("ruleId") not in rules:
        problems.append("its rule is not described")
    if result.get("level") not in LEVELS:
        problems.append("no level")
    if result.get("kind", "fail") != "fail" and result.get("level") != "none":
        problems.append("kind and level clash")
    problems += fingerprint_problems(result, seen)
    problems += location_problems(result)
    problems += flow_problems(result)
    return problems


def fingerprint_problems(result, seen):
    prints = result.get("partialFingerprints", {})
    problems = []
    if not HASH.match(prints.get("primaryLocationLineHash", "")):
        problems.append("no primaryLocationLineHash")
    own = [key for key in prints if key != "primaryLocationLineHash"]
    if not own:
        problems.append("no fingerprint of the tool's own")
    for key in own:
        if (key, prints[key]) in seen:
            problems.append(f"its {key} is that of another result")
        seen.add((key, prints[key]))
    return problems


def location_problems(result):
    problems = []
    regions = [location.get("physicalLocation", {}).get("region", {}) for location in result.get("locations", [])]
    if len(regions) != 1:
        problems.append(f"{len(regions)} locations, one is wanted")
    for region in regions:
        if region.get("endLine", region.get("startLine")) != region.get("startLine"):
            problems.append("its region is longer than a line")
        if not region.get("startColumn") or region.get("endColumn", 0) <= region["startColumn"]:
            problems.append("its region has no columns")
    related = {location.get("id") for location in result.get("relatedLocations", [])}
    message = result.get("message", {})
    for form in ("text", "markdown"):
        for target in LINK.findall(message.get(form, "")):
            if int(target) not in related:
                problems.append(f"its message links to the related location {target}, which is not there")
    return problems


def flow_problems(result):
    problems = []
    for flow in result.get("codeFlows", []):
        threads = flow.get("threadFlows", [])
        steps = [step for thread in threads for step in thread.get("locations", [])]
        if len(threads) != 1 or not steps:
            problems.append("a flow without steps")
        if len(steps) > MAX_FLOW_STEPS:
            problems.append("more than 10,000 steps")
        for step in steps:
            if not step.get("location", {}).get("message", {}).get("text"):
                problems.append("a step without a message")
                break
    return problems
