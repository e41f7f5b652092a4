# SPDX-License-Identifier: MIT
"""From what lives left in writing (record.h) to findings: the rules of design section 2, out of what happened."""
from collections import defaultdict

OK, FAILED = 2, 1
# The unload routine would not have released it in the state that this exit leaves, and does where DriverEntry succeeds.
# Whether what holds it was lost (HS103) or is only kept from the unload routine by a guard (HS102) is not seen here.
EITHER = "HS102|HS103"


def settle(done, said):
    """DONE (rule first in its keys -> causes) with EITHER put where SAID, of the analyser, has the cause: under both rules
    where it has it under both (of several resources of one place)."""
    settled = {}
    for key, causes in done.items():
        for cause in causes or [None]:
            rules = [key[0]]
            if key[0] == EITHER:
                rules = [rule for rule in EITHER.split("|") if cause in said.get((rule, *key[1:]), ())] or ["HS102"]
            for rule in rules:
                settled.setdefault((rule, *key[1:]), set()).update([] if cause is None else [cause])
    return settled


class Life:
    def __init__(self, fields):
        self.status = int(fields[0], 16)
        self.failed = self.status >= 0x80000000
        self.created, self.reached, self.unloadable, self.ended = (int(f) for f in fields[1:5])
        self.fails, self.held, self.would = [], {}, set()
        self.misuses, self.findings, self.stores, self.troubles = [], [], [], []

    def in_full(self):
        return self.ended == 0

    def cause(self):
        """The failed call behind a failed DriverEntry: the one whose status it returns (life.c), the first where it
        returns several that were or-ed, else the last."""
        if not self.failed or not self.fails:
            return None
        bits = self.status & 0xFF if self.status & 0xBFFFFF00 == 0xA0000000 else 0
        number = (bits & -bits).bit_length()
        return self.fails[number - 1] if 0 < number <= len(self.fails) else self.fails[-1]


class Driver:
    def __init__(self, name):
        self.name, self.lives, self.n_lives, self.loose = name, [], 0, []
        self.unloaded = set()  # places of what the unload of some life that succeeded gave back


def read(output):
    """The drivers of a run, from the text that it wrote."""
    drivers, driver, life, misuses = [], None, None, []
    for line in output.splitlines():
        tag, *fields = line.split("\t")
        if tag == "driver":
            driver = Driver(fields[0])
            drivers.append(driver)
            misuses = []
        elif driver is None:
            continue
        elif tag == "life":
            life = Life(fields)
            life.misuses, misuses = misuses, []
            driver.lives.append(life)
        elif tag == "misuse":
            misuses.append(fields)
        elif tag == "fail":
            life.fails.append(fields)
        elif tag == "held":
            life.held[int(fields[0])] = fields[1:]
        elif tag == "unloaded":
            driver.unloaded.add((fields[0], fields[2]))
        elif tag == "would":
            life.would.add(int(fields[0]))
        elif tag == "finding":
            life.findings.append(fields)
        elif tag == "store":
            life.stores.append(fields)
        elif tag == "trouble":
            (life.troubles if life is not None and life in driver.lives else driver.loose).append(fields)
        elif tag == "over":
            driver.n_lives = int(fields[0])
    return drivers


class Findings:
    """Merged by rule and place; each keeps the calls whose failures lead to it."""

    def __init__(self, places):
        self.places, self.found = places, {}

    def add(self, rule, api, frames, life, cause=None):
        file, line, name = self.places.of(frames, api)
        finding = self.found.setdefault((rule, file, line), {"rule": rule, "file": file, "line": line, "api": name,
                                                            "holder": None, "causes": set(), "exits": set()})
        if cause is not None:
            place = self.places.of(cause[1], cause[0])
            finding["causes"].add(place)
            finding["exits"].add((place, life.status, life.created))
        else:
            finding["exits"].add((None, life.status, life.created))

    def sorted(self):
        return [as_json(self.found[key]) for key in sorted(self.found)]


def as_json(finding):
    def place(at):
        return None if at is None else {"file": at[0], "line": at[1], "api": at[2]}
    exits = sorted(finding["exits"], key=lambda e: (e[0] or ("", 0, ""), e[1:]))
    return {**finding, "causes": [place(at) for at in sorted(finding["causes"])],
            "exits": [{"cause": place(at), "status": f"{status:08x}", "created": created == OK}
                      for at, status, created in exits]}


def leak_rule(driver, life, is_wdf, number, held):
    if life.created != OK and is_wdf and held[1] == "1":
        return "HS101"
    if number in life.would:
        return "HS102"
    return EITHER if (held[2], held[4]) in driver.unloaded else "HS103"


def lost_stores(driver, places):
    """HS110: a callback that was put somewhere and was read in no life, though nothing failed."""
    read_somewhere, lost = set(), {}
    for life in driver.lives:
        for field, was_read, gone, site in life.stores:
            place = places.of(site, field)
            if was_read == "1" or gone == "1":
                read_somewhere.add(place)
            elif life.in_full() and not life.failed and not life.fails:
                lost[place] = (field, site, life)
    return [lost[place] for place in sorted(lost) if place not in read_somewhere]


def findings(driver, places):
    """Findings and errors of one driver, as plain data for JSON."""
    is_wdf = any(life.reached for life in driver.lives)
    found, errors = Findings(places), set()
    for life in driver.lives:
        cause = life.cause()
        for rule, kind, api, frames, _, _ in life.misuses:
            found.add(rule, api, frames, life, cause)
        for text, api, frames in life.troubles:
            errors.add((text, *places.of(frames, api)))
        if not life.in_full():
            continue
        for number, held in life.held.items():
            rule = leak_rule(driver, life, is_wdf, number, held) if life.failed else "HS104"
            found.add(rule, held[3], held[4], life, cause)
        for rule, api, frames in life.findings:
            found.add(rule, api, frames, life, (api, frames) if rule == "HS111" else None)
    for field, site, life in lost_stores(driver, places):
        found.add("HS110", field, site, life)
    for text, *_ in driver.loose:
        errors.add((text, "", 0, ""))
    told = [{"text": t, "file": f, "line": n, "api": a} for t, f, n, a in sorted(errors)]
    return found.sorted(), told
