#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""usage: oracle_run.py [--cc CC] [--batch] [--raw] DRIVER...

Compiles drivers, lives their lives with every fallible call failing in turn, and prints one line of JSON a driver:

    {"driver": path, "lives": n, "findings": [...], "errors": [...]}

DRIVER is a source with a DriverEntry, a folder that is one driver, or with --batch a source that holds many (oracle.h).
A finding has rule, file, line, api, causes (the calls that failed last on a way out on which it holds) and exits.
Errors are lives that could not go on (a crash, a routine that is not simulated): their findings may be incomplete.
--raw prints what the lives wrote instead."""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import build
import derive
from places import Places
from prepare import Preparer, read

SOURCES = (".c", ".cpp", ".cxx", ".cc")
TABLE = """#include "oracle.h"
extern int DriverEntry(struct _DRIVER_OBJECT *, struct _UNICODE_STRING *);
const OracleDriver oracle_drivers[] = {{"driver", DriverEntry, 0, 0}, ORACLE_END};
"""
# An export driver: the loader calls DllInitialize, and DllUnload where there is one.  A DriverEntry is for the linker.
EXPORT_TABLE = """#include <ntddk.h>
#include "oracle.h"
extern NTSTATUS DllInitialize(PUNICODE_STRING);
extern NTSTATUS DllUnload(void) __attribute__((weak));
static void unload(PDRIVER_OBJECT driver) { (void)driver; DllUnload(); }
static NTSTATUS entry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    driver->DriverUnload = DllUnload != NULL ? unload : NULL;
    return DllInitialize(path);
}
const OracleDriver oracle_drivers[] = {{"driver", entry, 0, 0}, ORACLE_END};
"""
SECONDS = 3000


def list_of(text, item):
    """The words of a list in a project file; those that only a build can expand are left out."""
    parts = re.findall(rf"<{item}>([^<]*)<", text)
    return [word for part in parts for word in part.split(";") if word and not re.search(r"%\(|\$\(", word)]


def sources_of(driver):
    """Sources, include folders and macros of a driver."""
    path = Path(driver)
    if path.is_file():
        return [path], [], []
    sources = [p for p in sorted(path.rglob("*")) if p.suffix.lower() in SOURCES]
    folders, macros, compiled = [], [], set()
    for project in path.rglob("*.vcxproj"):
        text = read(project)
        compiled |= {re.split(r"[\\/]", name)[-1].lower() for name in re.findall(r'<ClCompile Include="([^"]*)"', text)}
        folders += [project.parent / f.replace("\\", "/") for f in list_of(text, "AdditionalIncludeDirectories")]
        macros += list_of(text, "PreprocessorDefinitions")
    if compiled:
        sources = [p for p in sources if p.name.lower() in compiled]
    return sources, [f.resolve() for f in folders], ["-D" + m for m in dict.fromkeys(macros)]


MISSING = re.compile(r"fatal error: ['\"]?([\w./]+)['\"]?(?:: No such file| file not found)")
UNDECLARED = re.compile(r"error: (?:['‘](\w+)['’] was not declared in this scope|use of undeclared identifier '(\w+)')")


def compile_anyhow(cc, copy, out, include_folders, macros):
    """Compiles; a header that is nowhere is taken for empty, and in C++ what is not declared for a function."""
    stand_in = Path(out).parent / "stand_in"
    stand_in.mkdir(exist_ok=True)
    prelude, with_more = stand_in / "prelude.h", False
    for _ in range(5):
        more = ["-include", str(prelude)] if prelude.exists() and build.is_cxx(copy) else []
        more += ["-DHS_MORE"] if with_more else []
        try:
            return build.compile_source(cc, copy, out, [*include_folders, stand_in], [*macros, *more])
        except build.BuildError as error:
            missing, unknown = MISSING.findall(str(error)), UNDECLARED.findall(str(error))
            names = sorted({a or b for a, b in unknown if re.search(rf"\b{a or b}\s*\(", read(copy))})
            if not missing and not with_more:  # perhaps it uses what few drivers use
                with_more = True
                continue
            if not missing and (not names or not build.is_cxx(copy)):
                raise
            for name in missing:
                (stand_in / name).parent.mkdir(parents=True, exist_ok=True)
                (stand_in / name).write_text("")
            with open(prelude, "a") as file:
                file.writelines(f'extern "C" int {name}(...);\n' for name in names)
    raise build.BuildError(f"{copy} does not compile")


def make_program(cc, driver, folder, is_batch):
    """Compiles into FOLDER; returns the program and the names that end a life."""
    sources, include_folders, macros = sources_of(driver)
    root = Path(driver) if Path(driver).is_dir() else Path(driver).parent
    preparer = Preparer(folder, root, include_folders)
    copies = [preparer.copy(path) for path in sources]
    preparer.finish()
    if not is_batch:
        table = folder / "table.c"
        texts = "\n".join(read(path) for path in sources)
        is_export = re.search(r"\bDllInitialize\s*\(", texts)
        table.write_text(EXPORT_TABLE if is_export else TABLE)
        copies.append(table)
    objects = []
    for number, (copy, source) in enumerate(zip(copies, sources + [Path("table.c")])):
        out = folder / f"{number}.o"
        compile_anyhow(cc, copy, out, [source.resolve().parent, *include_folders], macros)
        objects.append(out)
    program = folder / "program"
    build.link(cc, objects, program, any(build.is_cxx(p) for p in sources))
    return program


def live(program):
    return subprocess.run([str(program)], stdout=subprocess.PIPE, text=True, errors="replace", timeout=SECONDS).stdout


def results_of(cc, driver, is_batch=False, folder=None):
    """What the lives of the driver, or of each driver of a batch, say: a list of dictionaries."""
    with tempfile.TemporaryDirectory() as scratch:
        program = make_program(cc, driver, Path(folder or scratch).resolve(), is_batch)
        output = live(program)
        places = Places(program)
        places.learn(output)
        results = []
        for each in derive.read(output):
            found, errors = derive.findings(each, places)
            results.append({"driver": each.name if is_batch else str(driver), "lives": each.n_lives, "findings": found,
                            "errors": errors})
        return results


def raw(cc, driver, is_batch):
    with tempfile.TemporaryDirectory() as scratch:
        print(live(make_program(cc, driver, Path(scratch), is_batch)), end="")


def main():
    parser = argparse.ArgumentParser(usage=__doc__.splitlines()[0][7:])
    parser.add_argument("--cc", default="gcc")
    parser.add_argument("--batch", action="store_true")
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("drivers", nargs="+")
    options = parser.parse_args()
    worst = 0
    for driver in options.drivers:
        try:
            if options.raw:
                raw(options.cc, driver, options.batch)
                continue
            for result in results_of(options.cc, driver, options.batch):
                print(json.dumps(result), flush=True)
        except build.BuildError as error:
            print(json.dumps({"driver": str(driver), "lives": 0, "findings": [],
                              "errors": [{"text": str(error), "file": "", "line": 0, "api": ""}]}), flush=True)
            worst = 1
    return worst


if __name__ == "__main__":
    sys.exit(main())
