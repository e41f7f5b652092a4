# SPDX-License-Identifier: MIT
"""Sources as the compilers here take them: a copy whose stores to callbacks are marked, whose includes name real files,
and whose lines are still those of the original.

    attributes.EvtCleanupCallback = f;   ->   (attributes.EvtCleanupCallback = f), oracle_stored(&(...), "...");
"""
import re
from pathlib import Path

FIELDS = ("EvtCleanupCallback", "EvtDestroyCallback", "EvtDriverUnload", "DriverUnload")
PLACE = r"(?:\(\*\s*\w+\)|\w+)(?:\s*(?:\.|->)\s*\w+|\[[^\]\n]*\])*?"
STORE = re.compile(rf"(?<![\w.>])({PLACE}\s*(?:\.|->)\s*({'|'.join(FIELDS)}))\s*=(?!=)\s*([^;\n{{}}]+);")
INCLUDE = re.compile(r'^(\s*#\s*include\s*)(["<])([^">]+)[">]', re.M)
TRACE_FUNCTION = re.compile(r"^\s*//\s*FUNC\s+(\w+)\s*[{(]", re.M)
TRACE_FLAG = re.compile(r"WPP_DEFINE_BIT\s*\(\s*(\w+)\s*\)")


# {.EvtCleanupCallback = f}: the same by designation, for variables that live on the stack.
DESIGNATED = re.compile(r"(?<=[{,\s])\.(EvtCleanupCallback|EvtDestroyCallback|EvtDriverUnload)(\s*=\s*)([A-Za-z_]\w*)")


def is_on_stack(text, at):
    """Is the initialiser around AT that of a local variable?  Locals are indented here, and not static."""
    head = text[text.rfind(";", 0, at) + 1:at] if ";" in text[:at] else text[:at]
    return not re.search(r"\b(static|const)\b[^;{}]*=\s*\{[^{}]*$", head) and not re.search(r"^\w[^;{}]*=\s*\{[^{}]*$", head, re.M)


def mark_designated(text):
    def mark(match):
        field, equals, routine = match.groups()
        if routine == "NULL" or not is_on_stack(text, match.start()):
            return match[0]
        return f'.{field}{equals}(oracle_initialised("{field}", (const void *){routine}), {routine})'
    return DESIGNATED.sub(mark, text)


def mark_stores(text):
    return STORE.sub(r'(\1 = \3), oracle_stored((const void *)&(\1), "\2");', mark_designated(text))


def read(path):
    return Path(path).read_text(encoding="utf-8-sig", errors="replace").replace("\r\n", "\n")


class Preparer:
    """Copies into FOLDER, on demand, what the sources under ROOT reach."""

    def __init__(self, folder, root, include_folders=()):
        self.folder, self.root = Path(folder), Path(root).resolve()
        self.include_folders = [Path(f) for f in include_folders]
        self.copies, self.traces, self.flags = {}, set(), []
        self.index = {}
        for path in sorted(self.root.rglob("*")) if self.root.is_dir() else []:
            if path.suffix.lower() in (".h", ".hpp", ".inc", ".c", ".cpp"):
                self.index.setdefault(str(path.relative_to(self.root)).lower(), path)

    def find(self, name, beside):
        """The file that an include names, whatever its case and slashes; None when it is the platform's or nobody's."""
        for base in [beside, *self.include_folders]:
            wanted = (base / name.replace("\\", "/")).resolve()
            if wanted.is_file():
                return wanted
            try:
                path = self.index.get(str(wanted.relative_to(self.root)).lower())
            except ValueError:
                path = None
            if path is not None:
                return path
        return None

    def name_of(self, path):
        try:
            return str(Path(path).resolve().relative_to(self.root)).replace("\\", "/")
        except ValueError:
            return Path(path).name

    def copy(self, path):
        """The prepared copy of PATH."""
        path = Path(path).resolve()
        if path not in self.copies:
            out = self.folder / f"{len(self.copies)}_{path.name}"
            self.copies[path] = out
            text = read(path)
            self.traces.update(TRACE_FUNCTION.findall(text))
            self.flags += [flag for flag in TRACE_FLAG.findall(text) if flag not in self.flags]
            text = INCLUDE.sub(lambda m: self.include(m, path.parent), mark_stores(text))
            out.write_text(f'#line 1 "{self.name_of(path)}"\n{text}')
        return self.copies[path]

    def include(self, match, beside):
        head, quote, name = match.groups()
        if name.lower().endswith(".tmh"):
            return f'{head}"{self.trace_header()}"'
        path = self.find(name, beside) if quote == '"' or "\\" in name or self.include_folders else None
        if path is not None:
            return f'{head}"{self.copy(path)}"'
        return f"{head}{quote}{name.replace(chr(92), '/')}{'>' if quote == '<' else quote}"

    def trace_header(self):
        return self.folder / "traces.tmh"

    def finish(self):
        """The trace functions, once all sources were seen."""
        lines = ["#ifndef DoTraceMessage", "#define DoTraceMessage(...) ((void)0)", "#endif"]
        for name in sorted(self.traces | {"TraceEvents", "DoTraceLevelMessage"}):
            lines += [f"#ifndef {name}", f"#define {name}(...) ((void)0)", "#endif"]
        for number, name in enumerate(self.flags, 1):
            lines += [f"#ifndef {name}", f"#define {name} {number}", "#endif"]
        self.trace_header().write_text("\n".join(lines) + "\n")
