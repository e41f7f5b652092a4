# SPDX-License-Identifier: MIT
"""Many programs in one source, for the simulator: every name of file scope gets the program's name behind it, and `#line`
keeps the positions.  A line stays a line."""
import re

DEFINED = (re.compile(r"^static .*?\b(g_\w+)", re.M),
           re.compile(r"^(?:template <.*?> )?static [^=;{\n]*?\b(\w+)\([^;\n]*$", re.M),
           re.compile(r'^(?:extern "C" )?NTSTATUS (\w+)\(', re.M), re.compile(r"^#define (\w+)", re.M),
           re.compile(r"^typedef \w+ (\w+)(?:\(VOID\);| \{)", re.M), re.compile(r"^} (\w+), \*(\w+);", re.M),
           re.compile(r"^WDF_DECLARE_CONTEXT_TYPE_WITH_NAME\((\w+), (\w+)\)", re.M),
           re.compile(r"^(?:template <.*> )?(?:class|struct) (\w+)", re.M))
TRACING = re.compile(r'^(#define WPP_CONTROL_GUIDS .*|#include ".*\.tmh")$', re.M)


def names_of(text):
    found = set()
    for pattern in DEFINED:
        for match in pattern.finditer(text):
            found.update(name for name in match.groups() if name)
    return found - {"WPP_CONTROL_GUIDS"}


def renamed(name, text):
    names = names_of(text)
    return re.sub(r"(?<![.>])\b(" + "|".join(sorted(names)) + r")\b", lambda match: f"{match.group(1)}_{name}", text)


def batch(programs, language="c"):
    """PROGRAMS are pairs (name, text); returns the source."""
    out, table, line = [], [], 1
    for name, text in programs:
        part = f'#line 1 "{name}.{language}"\n' + renamed(name, TRACING.sub("", text))
        count = part.count("\n")
        table.append(f'    {{"{name}", DriverEntry_{name}, {line + 1}, {line + count - 1}}},\n')
        out.append(part)
        line += count
    out.append('#line 1 "table.c"\n#include "oracle.h"\nconst OracleDriver oracle_drivers[] = {\n')
    return "".join(out) + "".join(table) + "    ORACLE_END};\n"
