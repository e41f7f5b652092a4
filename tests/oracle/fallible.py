# SPDX-License-Identifier: MIT
"""Which calls can fail: read out of rules/*.json, as the analyser reads it.  All else about the calls is the
simulator's own knowledge.  `fallible.py OUT.c` writes the table that is compiled into the simulator."""
import json
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parents[2] / "rules"
GIVES_BACK = ("releases", "releases_all")


def can_fail(api):
    """As the catalogue's default has it: a result that can tell, and more than giving something back."""
    if "can_fail" in api:
        return api["can_fail"]
    tells = api.get("result", "value") not in ("void", "value") or "status_arg" in api
    only_gives_back = "acquires" not in api and any(key in api for key in GIVES_BACK)
    return tells and not only_gives_back and api.get("role") not in ("accessor", "pure")


def read():
    """name -> entry of the catalogue, aliases resolved."""
    apis = {}
    for path in sorted(RULES.glob("*.json")):
        if path.name == "schema.json":
            continue
        for api in json.loads(path.read_text()).get("apis", []):
            apis[api["name"]] = api
    return {name: apis.get(api.get("alias_of"), api) for name, api in apis.items()}


def table(apis):
    """C source: exact names sorted, patterns longest first."""
    exact = sorted((name, can_fail(api)) for name, api in apis.items() if "*" not in name)
    patterns = sorted(((name, can_fail(api)) for name, api in apis.items() if "*" in name), key=lambda p: -len(p[0]))
    lines = ["#include <string.h>", '#include "kernel.h"', "typedef struct Known { const char *name; int fails; } Known;"]
    for title, rows in (("exact", exact), ("patterns", patterns)):
        lines.append(f"static const Known {title}[] = {{")
        lines += [f'    {{"{name}", {int(fails)}}},' for name, fails in rows] + ["    {0, 0}};"]
    lines.append("""
static int fits(const char *pattern, const char *name)
{
    const char *star = strchr(pattern, '*');
    size_t before = (size_t)(star - pattern), after = strlen(star + 1), length = strlen(name);
    return length >= before + after && strncmp(pattern, name, before) == 0 && strcmp(name + length - after, star + 1) == 0;
}

int is_fallible(const char *api)
{
    size_t low = 0, high = sizeof exact / sizeof *exact - 1;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(exact[middle].name, api);
        if (order == 0)
            return exact[middle].fails;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (const Known *each = patterns; each->name != NULL; each++)
        if (fits(each->name, api))
            return each->fails;
    return -1;
}""")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(table(read()))
