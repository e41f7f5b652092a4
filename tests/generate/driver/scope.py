# SPDX-License-Identifier: MIT
"""A function while it is being written: what it is called, what it is given, what it declares, and how it names things
that live elsewhere."""
import re

from . import tree

GIVEN = {"DriverObject": "PDRIVER_OBJECT DriverObject", "RegistryPath": "PUNICODE_STRING RegistryPath",
         "driver": "WDFDRIVER driver", "context": "PDRIVER_CONTEXT context"}
SLOT = re.compile(r"\{([a-z_]+)\}")
WORDS = re.compile(r"\b(" + "|".join(GIVEN) + r")\b")


class Fn:
    def __init__(self, program, name, given=(), result="NTSTATUS", is_entry=False):
        self.program, self.name, self.result, self.is_entry = program, name, result, is_entry
        self.given = dict(given)  # word -> declaration
        self.extra = []           # further parameters, as (declaration, argument)
        self.locals = {}          # declaration -> None, in order
        self.driver_object = "DriverObject"
        self.state = program.state + "."
        self.labels = []
        self.uses_status = False

    def need(self, text):
        """TEXT stands in this function: a helper gets what it names from its caller."""
        for word in WORDS.findall(text):
            if word in self.given:
                continue
            if self.is_entry:
                self.declare(GIVEN[word] + (" = NULL;" if word in ("context", "driver") else ";"))
            else:
                self.given[word] = GIVEN[word]
        return text

    def declare(self, text):
        self.locals[text] = None

    def arguments(self):
        return ", ".join(list(self.given) + [argument for _, argument in self.extra])

    def parameters(self):
        return ", ".join(list(self.given.values()) + [text for text, _ in self.extra]) or "VOID"

    def through_pointer(self):
        """The state structure comes in by pointer."""
        self.extra.append(("PSTATE State", "&" + self.program.state))
        self.state = "State->"

    def emit(self, body, static=True):
        declared = [tree.line(text, True) for text in self.locals]
        if self.uses_status:
            declared.append(tree.line(self.program.status_declaration(self), True))
        if declared:
            declared.append(tree.line("", True))
        head = f"{'static ' if static else ''}{self.result} {self.name}({self.parameters()})"
        return tree.function(head, declared + body)


class Holder:
    """Where a resource is kept: WHERE is global, field, context, local or out."""

    def __init__(self, where, name):
        self.where, self.name = where, name

    def text(self, fn):
        if self.where == "global":
            return "g_" + self.name
        if self.where == "field":
            return fn.state + self.name
        if self.where == "context":
            fn.need("context")
            return "context->" + self.name
        if self.where == "out":
            return "*" + self.name
        return self.name[0].lower() + self.name[1:]

    def address(self, fn):
        return self.name if self.where == "out" else "&" + self.text(fn)

    def declare(self, program, ctype):
        if self.where == "global":
            program.globals.append(tree.line(f"static {ctype} g_{self.name};"))
        elif self.where == "field":
            program.state_fields.append(f"{ctype} {self.name};")
        elif self.where == "context":
            program.context_fields.append(f"{ctype} {self.name};")


class HomeHolder(Holder):
    """A field of a structure from the pool, which the resource HOME is."""

    def __init__(self, name, home):
        super().__init__("home", name)
        self.home = home

    def text(self, fn):
        return f"{self.home.holder.text(fn)}->{self.name}"

    def declare(self, program, ctype):
        program.home_fields.append(f"{ctype} {self.name};")


class Flag(Holder):
    """Says whether a resource is there: a BOOLEAN of its own, or with BIT a bit of a word that all share."""

    def __init__(self, where, name, bit=None):
        super().__init__(where, name)
        self.bit = bit

    def word(self, fn):
        return "g_Flags" if self.where == "global" else fn.state + "Flags"

    def macro(self):
        return "HAVE_" + self.name[:-len("Ready")].upper()

    def test(self, fn, inverted=False):
        if self.bit is None:
            return ("!" if inverted else "") + self.text(fn)
        text = f"{self.word(fn)} & {self.macro()}"
        return f"!({text})" if inverted else f"({text}) != 0"

    def set_text(self, fn):
        if self.bit is None:
            return self.text(fn) + " = TRUE;"
        return f"{self.word(fn)} |= {self.macro()};"

    def clear_text(self, fn):
        if self.bit is None:
            return self.text(fn) + " = FALSE;"
        return f"{self.word(fn)} &= ~{self.macro()};"

    def declare(self, program, ctype="BOOLEAN"):
        if self.bit is None:
            super().declare(program, ctype)
            return
        program.bits.append(self)
        if self.where == "global" and len([f for f in program.bits if f.where == "global"]) == 1:
            program.globals.append(tree.line("static ULONG g_Flags;"))
        elif self.where == "field" and "ULONG Flags;" not in program.state_fields:
            program.state_fields.append("ULONG Flags;")


class Resource:
    def __init__(self, kind, name):
        self.kind, self.name = kind, name
        self.holder = None      # Holder, or None where the kind has none
        self.flag = None        # Flag
        self.dep = None         # the resource it needs
        self.owner = "entry"    # who releases it in the end: entry, cleanup, destroy, unload, child, hook, nobody
        self.child = None       # with owner child: the op that makes the child
        self.guard = None       # of the owner: null, flag or None
        self.clears = False     # the owner clears the holder or the flag after the release
        self.clears_in_entry = False  # an error path does
        self.wrapped = None     # the name of a routine that releases it, when there is one
        self.op = None          # the op that acquires it
        self.freed_at = None    # the op that releases it on the straight line
        self.size = 64
        self.tag = "'gaTH'"

    def fill(self, text, fn):
        values = {"n": self.name, "tag": self.tag, "size": self.size, "driver_object": fn.driver_object}
        values["guid"] = ("" if fn.program.language == "cpp" else "&") + f"g_{self.name}Guid"
        if self.holder is not None:
            values["h"], values["a"] = self.holder.text(fn), self.holder.address(fn)
            if "{h}." in text and values["h"].startswith("*"):
                values["h"] = f"({values['h']})"
        if self.dep is not None:
            values["dep"] = values["filter"] = self.dep.holder.text(fn)
        return fn.need(SLOT.sub(lambda match: str(values[match.group(1)]), text))

    def holder_is_reachable(self, fn):
        return self.holder is None or self.holder.where in ("global", "field") or \
            self.holder.where == "context" and fn.is_entry

    def is_kept(self):
        """C++: a holder's destructor releases it."""
        return type(self.holder).__name__ == "KeptHolder"

    def uses_context(self):
        return any(h is not None and h.where == "context" for h in (self.holder, self.flag))

    def release_lines(self, fn):
        return [tree.line(self.fill(text, fn) + ";") for text in self.kind.release]

    def guard_text(self, fn, how, inverted=False):
        if how == "null":
            text = self.fill(self.kind.guard, fn)
            text = text.replace("!=", "==") if inverted else text
            return self.at_home(fn) + text
        return self.at_home(fn) + self.flag.test(fn, inverted)

    def has_plain_guard(self):
        return self.kind.guard == "{h} != NULL" and type(self.holder) is Holder

    def at_address(self, fn):
        """The wrong question: whether there is a holder, not whether it holds something."""
        return self.fill("{a} != NULL", fn)

    def at_home(self, fn):
        """The test that comes first where the holder is a field of something from the pool."""
        return f"{self.holder.home.holder.text(fn)} != NULL && " if isinstance(self.holder, HomeHolder) else ""

    def clear_line(self, fn, how):
        if how == "flag":
            return tree.line(self.flag.clear_text(fn))
        return tree.line(self.fill(self.kind.clear, fn) + ";")
