# SPDX-License-Identifier: MIT
"""Compilers: the simulator's library, driver sources, and the stand-ins for routines that it does not simulate."""
import fcntl
import functools
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import fallible

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PLATFORM = Path(os.environ.get("ORACLE_PLATFORM") or ROOT / "src" / "parse" / "platform").resolve()

# Frames are walked, so every function keeps its frame pointer; L"..." has two bytes a character; addresses are fixed, so
# they can be told from outside; locals hold a pattern, so that what was never written is never zero by accident.
COMMON = ["-g1", "-gdwarf-4", "-fno-omit-frame-pointer", "-fno-pie", "-fcf-protection=none", "-fno-stack-protector"]
AS_DRIVER = ["-fshort-wchar", "-fms-extensions", "-fno-builtin", "-fno-strict-aliasing", "-isystem", str(PLATFORM)]
DRIVER = ["-O0", "-w", "-ftrivial-auto-var-init=pattern", "-include", str(HERE / "oracle_driver.h"), "-I", str(HERE)]
RUNTIME = ["-DHS_MORE", "-O1", "-std=gnu11", "-Wall", "-Wextra", "-I", str(HERE), "-I", str(HERE / "api"), "-I", str(HERE / "wdf")]
LIKE_DRIVER = ("api", "wdf", "user")  # folders of the runtime whose sources include the platform's headers


class BuildError(Exception):
    pass


def run(command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **more)


def must(command, **more):
    done = run(command, **more)
    if done.returncode != 0:
        raise BuildError(" ".join(map(str, command[:1])) + " failed:\n" + done.stdout[-4000:])
    return done.stdout


def cxx_of(cc):
    return cc.replace("clang", "clang++") if "clang" in cc else cc.replace("gcc", "g++")


def is_cxx(path):
    return Path(path).suffix.lower() in (".cpp", ".cxx", ".cc")


def cache_folder(cc):
    base = Path(os.environ.get("ORACLE_BUILD") or ROOT / "build" / "oracle")
    folder = base / Path(cc).name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def runtime_sources():
    return sorted(HERE.glob("*.c")) + [path for name in LIKE_DRIVER for path in sorted((HERE / name).glob("*.c"))]


def fingerprint():
    """Of all that the library is made of."""
    digest = hashlib.sha256()
    inputs = runtime_sources() + list(HERE.rglob("*.h")) + [HERE / "build.py"] + list(PLATFORM.glob("*.h"))
    for path in sorted(inputs) + sorted(fallible.RULES.glob("*.json")):
        if path.exists():
            stat = path.stat()
            digest.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def compile_runtime(cc, folder):
    table = folder / "fallible.c"
    table.write_text(fallible.table(fallible.read()))
    objects = []
    for path in [table] + runtime_sources():
        if path.name.startswith("test_"):
            continue
        out = folder / (path.parent.name + "_" + path.stem + ".o")
        extra = AS_DRIVER + ["-Wno-multichar"] if path.parent.name in LIKE_DRIVER else []
        must([cc, *RUNTIME, *COMMON, *extra, "-c", str(path), "-o", str(out)])
        objects.append(str(out))
    objects.append(compile_routines(cc, folder, objects))
    library = folder / "liboracle.a"
    library.unlink(missing_ok=True)
    must(["ar", "rcs", str(library), *objects])


def compile_routines(cc, folder, objects):
    """The table behind MmGetSystemRoutineAddress."""
    names = sorted(set(re.findall(r"^[0-9a-f]+ T ([A-Z][a-z]+[A-Z]\w+)$", must(["nm", *objects]), re.M)))
    lines = [f"extern char {name}[];" for name in names]
    lines += ["typedef struct Routine { const char *name; void *address; } Routine;", "const Routine system_routines[] = {"]
    lines += [f'    {{"{name}", {name}}},' for name in names] + ["    {0, 0}};"]
    source, out = folder / "routines.c", folder / "routines.o"
    source.write_text("\n".join(lines) + "\n")
    must([cc, *RUNTIME, *COMMON, "-w", "-fno-builtin", "-c", str(source), "-o", str(out)])
    return str(out)


@functools.lru_cache(maxsize=None)
def library(cc):
    """The simulator as a static library for CC; built when something of it has changed.  ORACLE_FROZEN=1 takes the one
    that is there."""
    folder = cache_folder(cc)
    if os.environ.get("ORACLE_FROZEN") and (folder / "liboracle.a").exists():
        return folder / "liboracle.a"
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        stamp, now = folder / "stamp", fingerprint()
        if not stamp.exists() or stamp.read_text() != now:
            try:
                compile_runtime(cc, folder)
                stamp.write_text(now)
            except BuildError as error:  # a header is being worked on: the last whole library will do, if there is one
                if not (folder / "liboracle.a").exists():
                    raise
                first = next((line for line in str(error).splitlines() if "error:" in line), "")
                print(f"the simulator is kept as it was: {first}", file=sys.stderr)
    return folder / "liboracle.a"


def compile_source(cc, source, out, include_folders=(), defines=()):
    compiler = [cxx_of(cc), "-std=gnu++20", "-fpermissive"] if is_cxx(source) else [cc, "-std=gnu11"]
    command = [*compiler, *COMMON, *AS_DRIVER, *DRIVER]
    for folder in include_folders:
        command += ["-I", str(folder)]
    must([*command, *defines, "-c", str(source), "-o", str(out)], cwd=str(Path(out).parent))


# ---- stand-ins ----

FAILURE = {"ntstatus": "call_status()", "ndis_status": "call_status()", "hresult": "call_status()", "win32": "8",
           "boolean": "0", "pointer": "0"}
SUCCESS = {"boolean": "1", "pointer": "(long)a_place", "handle": "0x1000"}
HAS_EFFECT = ("acquires", "releases", "consumes", "releases_all")


def stand_in(name, apis):
    """C for a routine that the simulator lacks: plain ones of the catalogue succeed or fail, others end the life."""
    for verb in ("unregister", "register"):
        match = re.fullmatch(rf"Event{verb.capitalize()}(\w+)", name)
        if match:
            return (f'long {name}(void) {{ return oracle_event_{verb}("{name}", __builtin_frame_address(0), '
                    f"provider(\"{match[1]}\")); }}")
    api = apis.get(name)
    if api is None and not is_declared(name):  # foreign: it may succeed or fail
        return (f'long {name}(void) {{ Call call; call_begin(&call, "{name}", __builtin_frame_address(0)); '
                f"return call_goes_wrong(&call) ? call_status() : 0; }}")
    if api is None or any(key in api for key in HAS_EFFECT) or api.get("role", "none") not in ("none", "pure", "compare", "irql", "accessor"):
        return (f'long {name}(void) {{ Call call; call_begin(&call, "{name}", __builtin_frame_address(0)); '
                f'trouble("not simulated", &call); return 0; }}')
    result = api.get("result", "value")
    fails = FAILURE.get(result, str(api.get("fail_value", 0)))
    wins = SUCCESS.get(result, "0")
    if not fallible.can_fail(api):
        return f"long {name}(void) {{ return {wins}; }}"
    return (f'long {name}(void) {{ Call call; call_begin(&call, "{name}", __builtin_frame_address(0)); '
            f"return call_fails(&call) ? {fails} : {wins}; }}")


def is_declared(name):
    """Does a header of the platform know it?"""
    word = re.compile(rf"\b{name}\b")
    return any(word.search(path.read_text(errors="replace")) for path in PLATFORM.glob("*.h"))


STAND_IN_HEAD = """#include <string.h>
#include "kernel.h"
int oracle_event_register(const char *, void *, const char *);
int oracle_event_unregister(const char *, void *, const char *);
static char a_place[4096];
static const char *provider(const char *name)
{
    static char names[32][128];
    for (int i = 0; i < 32; i++) {
        if (names[i][0] == 0)
            strncpy(names[i], name, 127);
        if (strncmp(names[i], name, 127) == 0)
            return names[i];
    }
    return names[31];
}
"""


def undefined(output):
    """Names that the linker misses; those of C++ cannot be stood in for."""
    names = set(re.findall(r"undefined reference to [`']([A-Za-z_]\w*)'", output))
    return sorted(names - {"oracle_drivers", "DriverEntry"})


def link(cc, objects, program, cxx=False):
    """Links; names that are missing get stand-ins.  Returns those that end a life."""
    compiler = cxx_of(cc) if cxx else cc
    command = [compiler, "-no-pie", "-static", "-o", str(program), *map(str, objects)]
    tail = [str(library(cc))]
    done = run(command + tail)
    if done.returncode == 0:
        return []
    names = undefined(done.stdout)
    if not names:
        raise BuildError("the drivers do not link:\n" + done.stdout[-3000:])
    apis = fallible.read()
    source = Path(str(program) + "_stand_ins.c")
    bodies = [stand_in(name, apis) for name in names]
    source.write_text(STAND_IN_HEAD + "\n".join(bodies) + "\n")
    stand_ins = source.with_suffix(".o")
    must([cc, *RUNTIME, *COMMON, "-w", "-c", str(source), "-o", str(stand_ins)])
    done = run(command + [str(stand_ins)] + tail)
    if done.returncode != 0:
        raise BuildError("the drivers do not link:\n" + done.stdout[-3000:])
    return [name for name, body in zip(names, bodies) if "not simulated" in body]


def of_these_sources(cc):
    """The simulator as its sources are now, or an error: that an older one works proves nothing."""
    folder = cache_folder(cc)
    stamp = folder / "stamp"
    if not stamp.exists() or stamp.read_text() != fingerprint():
        (folder / "liboracle.a").unlink(missing_ok=True)
    return library(cc)


def main():
    try:
        print(of_these_sources(sys.argv[1] if len(sys.argv) > 1 else "gcc"))
        return 0
    except BuildError as error:
        print(error)
        return 1


if __name__ == "__main__":
    sys.exit(main())
