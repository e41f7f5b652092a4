# SPDX-License-Identifier: MIT
"""One program: the plan that a seed stands for, and its text.

The plan is a correct driver.  Then slips are made: each place where people go wrong asks `slip(name)`, and the program's
intent says how often the answer is yes.  What the slips come to is for the simulator and the analyser to say; nothing
here knows."""
import re

from . import modern, tree
from .flow import Flow, Sequence
from .forms import FORMS
from .parts import Parts
from .rng import Rng
from .scope import Fn
from .teardown import Teardown

NOUNS = ("Table", "Cache", "Ring", "Diary", "Roster", "Journal", "Queue", "Pages", "Watch", "Gate", "Meter", "Beacon",
         "Ledger", "Store", "Probe", "Tube", "Chart", "Record", "Alarm", "Budget", "Quota", "Filter", "Channel", "Arena")

# What a program is meant to hold; the slips that its plan makes more often than others.
INTENTS = {
    "clean": (33, ()),
    "mixed": (13, None),
    "HS101": (6, ("drop_before",)),
    "HS102": (6, ("drop_unload", "uninit_not_called", "blind_guard")),
    "HS103": (7, ("drop_temp", "drop_both", "holder_lost", "slots_unwind", "holder_overwritten", "blind_guard")),
    "HS104": (5, ("drop_teardown", "slots_free")),
    "HS105": (7, ("extra_unwind", "no_clear", "twice_teardown", "guard_lost_entry")),
    "HS106": (6, ("unguarded", "inverted", "flag_early", "wrong_release", "inverted_entry", "slots_unwind")),
    "HS107": (5, ("no_miniport_unload",)),
    "HS108": (5, ("evt_unload_in_miniport",)),
    "HS109": (6, ("hook",)),
    "HS110": (5, ("lost_callback",)),
    "HS111": (4, ("create_ignored",)),
}
MACROS = {
    "early": ("#define RETURN_IF_FAILED(call) do { NTSTATUS status_ = (call); if (!NT_SUCCESS(status_)) return status_; } "
            "while (FALSE)", ""),
    "dowhile": ("#define TRY_BEGIN do {", "#define TRY_END } while (FALSE);", ""),
    "exit": ("#define CHECK(call) do { status = (call); if (!NT_SUCCESS(status)) goto Exit; } while (FALSE)", ""),
}
# What would use memory after its release, which ends a life and proves nothing about a ledger.
HOME_NEVER = ("teardown_order", "twice_teardown")
FOCUS, BACKGROUND = 0.65, 0.05

MINIPORT_ONLY = ("HS107", "HS108")
KMDF_ONLY = ("HS101", "HS109", "HS110", "HS111")


class Program:
    def __init__(self, seed, language="c"):
        self.seed, self.language = seed, language
        self.rng = Rng(seed * 2 + 1)
        self.is_modern = language == "cpp" and seed >= modern.SECOND_EDITION
        self.name = f"p{seed:07d}"
        self.intent = self.rng.weighted([(name, weight) for name, (weight, _) in INTENTS.items()])
        self.focus = INTENTS[self.intent][1]
        self.slips = []
        self.limits = []  # (class, text of the line, name): what docs/limits.md says hindsight does not see
        self.names = self.rng.shuffled(NOUNS)
        self.classes, self.undo_routines = [], []  # C++: what other code uses
        self.headers, self.globals, self.callbacks = [], [], []
        self.routines, self.helpers = [], []
        self.state_fields, self.context_fields, self.home_fields = [], [], []
        self.resources, self.create = [], None
        self.shares_uninit, self.saves_driver_object = False, False
        self.checks = self.rng.weighted((("nt", 20), ("mixed", 8), ("equal", 4), ("sign", 2), ("error", 2)))
        self.bits, self.uses_bits = [], self.rng.chance(0.15)
        self.uses_macro = self.checks == "nt" and self.rng.chance(0.12)
        self.state = modern.pick_state(self)
        self.form = self.pick_form()
        self.parts = Parts(self)
        self.teardown = Teardown(self)
        self.build()

    # ---- chances ----

    def pick_form(self):
        weights = [(form, form.weight) for form in FORMS]
        if self.intent in MINIPORT_ONLY:
            weights = [(form, 1) for form in FORMS if form.name == "kmdf_miniport"]
        elif self.intent in KMDF_ONLY:
            weights = [(form, form.weight) for form in FORMS if form.base in ("kmdf", "umdf") and form.name != "kmdf_miniport" or
                       form.name == "ndis_miniport" and self.intent == "HS109"]
        return self.rng.weighted(weights)(self)

    def slip(self, name):
        if self.intent == "clean" or self.parts.home is not None and name in HOME_NEVER:
            return False
        if self.focus is None:
            share = 0.12
        else:
            share = FOCUS if name in self.focus else BACKGROUND
            if len(self.focus) == 1 and name in self.focus and name not in ("drop_before", "drop_teardown"):
                share = 0.9
        if name in ("drop_teardown", "extra_unwind", "wrong_release", "unguarded") and share == BACKGROUND:
            share = 0.02
        if self.rng.chance(share):
            self.slips.append(name)
            return True
        return False

    def noun(self):
        return self.names.pop() if self.names else "Item" + str(len(self.resources))

    # ---- conventions ----

    def failed_text(self, status):
        if self.form.base == "ndis" and self.rng.chance(0.6):
            return f"{status} != NDIS_STATUS_SUCCESS"
        if self.checks == "equal" or self.checks == "mixed" and self.rng.chance(0.3):
            return self.rng.pick((f"{status} != STATUS_SUCCESS", f"STATUS_SUCCESS != {status}"))
        if self.checks == "sign":
            return f"{status} < 0"
        if self.checks == "mixed" and self.rng.chance(0.25):
            return f"FALSE == NT_SUCCESS({status})"
        if self.checks == "error" and self.rng.chance(0.7):
            return f"NT_ERROR({status})"
        return f"!NT_SUCCESS({status})" if not status.startswith("(") else f"!NT_SUCCESS{status}"

    def passed_text(self, status):
        if self.form.base == "ndis" and self.rng.chance(0.6):
            return f"{status} == NDIS_STATUS_SUCCESS"
        if self.checks == "equal":
            return f"{status} == STATUS_SUCCESS"
        if self.checks == "sign":
            return f"{status} >= 0"
        return f"NT_SUCCESS({status})"

    def no_memory(self):
        if self.form.base == "ndis":
            return "NDIS_STATUS_RESOURCES"
        return self.rng.pick(("STATUS_INSUFFICIENT_RESOURCES", "STATUS_NO_MEMORY", "STATUS_UNSUCCESSFUL"))

    def status_declaration(self, fn):
        ctype = "NDIS_STATUS" if self.form.base == "ndis" else "NTSTATUS"
        return f"{ctype} status = {self.rng.pick(('STATUS_SUCCESS', 'STATUS_SUCCESS', 'STATUS_UNSUCCESSFUL'))};"

    # ---- ownership ----

    def owner_is_active(self, resource, pos):
        """Whether a failure at POS still brings RESOURCE's owner to life, by the platform's own teardown."""
        if resource.owner in ("cleanup", "destroy"):
            return self.create is not None and self.create.pos < pos
        if resource.owner == "child":
            return resource.child.pos < pos
        return resource.owner == "parent"

    def unwind_slip(self, resource):
        if resource.owner == "entry":
            return "drop_temp"
        if resource.owner in ("cleanup", "destroy", "child"):
            return "drop_before"
        return "drop_unload"

    def created_flag(self, flow, maker):
        """A local of the sequence that says whether MAKER (the create, or a child's) has succeeded."""
        name = "created" if maker is self.create else "made" + maker.what
        text = f"BOOLEAN {name} = FALSE;"
        if text not in flow.fn.locals:
            flow.fn.declare(text)
            maker.after.insert(0, tree.line(f"{name} = TRUE;"))
        return name

    def uninit_call(self, fn):
        call = self.form.unload_call()
        return call if call is not None and self.rng.chance(0.4) else "Uninitialize();"

    # ---- building ----

    def build(self):
        ops = self.parts.plan()
        for pos, op in enumerate(self.flatten(ops)):
            op.pos = pos
        for op in reversed(ops):
            if op.group is not None:  # a failure inside comes as late as its last step
                op.pos = op.group.ops[-1].pos
        self.parts.settle(ops)
        self.form.write_teardown()
        self.forwards = self.rng.chance(0.08)
        entry = Fn(self, "DriverMain" if self.forwards else "DriverEntry", {"DriverObject": "PDRIVER_OBJECT DriverObject",
                                         "RegistryPath": "PUNICODE_STRING RegistryPath"}, is_entry=True)
        flow = Flow(self, Sequence(entry, ops, self.parts.style))
        body = self.form.prologue(entry) + flow.write()
        text = tree.render(body) + " ".join(entry.locals)
        unused = [tree.line(f"UNREFERENCED_PARAMETER({word});", True)
                  for word in ("DriverObject", "RegistryPath") if word not in text]
        self.entry = entry.emit(unused + body, static=self.forwards)
        if self.forwards:
            self.helpers.append(self.entry)
            self.entry = self.forwarding_entry()
        if self.language == "cpp":
            self.entry.parts[0] = ('extern "C" ' + self.entry.parts[0][0], self.entry.parts[0][1])
        self.drop_unread_flags()
        self.drop_uncalled()

    def forwarding_entry(self):
        """A DriverEntry that only hands on; in C++ to a class, now and then."""
        call = "DriverMain(DriverObject, RegistryPath)"
        if self.language == "cpp" and self.rng.chance(0.5):
            main = self.helpers.pop()
            if self.is_modern and self.rng.chance(0.5):
                return modern.virtual_entry(self, main)
            main.parts[0] = ("public:\n" + main.parts[0][0], main.parts[0][1])
            self.helpers.append(tree.Node([("class Driver\n{", [main])], "};\n", True))
            call = "Driver::" + call
        return tree.function("NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)",
                             [tree.line(f"return {call};")])

    def drop_uncalled(self):
        """A routine that lost its callers goes: nobody writes one, and no judge can say who calls it."""
        nodes = self.routines + self.helpers
        text = tree.render(nodes + [self.entry])
        for node in nodes:
            match = re.match(r"static [^=(]*?(\w+)\([^)]*\)\n\{$", node.parts[0][0])
            if match and len(re.findall(rf"\b{match.group(1)}\b", text)) == 1:
                self.routines = [other for other in self.routines if other is not node]
                self.helpers = [other for other in self.helpers if other is not node]
                self.drop_uncalled()
                return

    @staticmethod
    def flatten(ops):
        for op in ops:
            if op.group is not None:
                yield from Program.flatten(op.group.ops)
            else:
                yield op

    def drop_unread_flags(self):
        """A flag that nobody asks is not set either."""
        nodes = self.routines + self.helpers + [self.entry]
        text = tree.render(nodes)
        for resource in self.resources:
            flag = resource.flag
            if flag is not None and flag.bit is None and not re.search(rf"(?<![A-Za-z]){flag.name}\b(?! = )", text):
                self.forget_flag(nodes, resource.flag.name)

    def forget_flag(self, nodes, name):
        sets = re.compile(rf"(\S*[^A-Za-z])?{name} = (TRUE|FALSE);")
        for items in tree.lists(nodes):
            items[:] = [node for node in items if not sets.fullmatch(node.parts[0][0])]
        self.globals = [node for node in self.globals if node.parts[0][0] != f"static BOOLEAN g_{name};"]
        for fields in (self.state_fields, self.context_fields):
            if f"BOOLEAN {name};" in fields and len(fields) > 1:
                fields.remove(f"BOOLEAN {name};")

    # ---- the text ----

    def sections(self):
        """The top-level nodes, in order."""
        notes = ", ".join(dict.fromkeys(self.slips)) or "no slips"
        top = [tree.line(f"/* Seed {self.seed}: {self.form.name}, {self.parts.style}, {self.intent} ({notes}). */", True)]
        top += [tree.line(f"#include <{header}>", True) for header in self.headers]
        if any("wpp" in r.kind.headers for r in self.resources):
            top += tree.lines("#define WPP_CONTROL_GUIDS WPP_DEFINE_CONTROL_GUID(Trace, "
                              "(5c1e6d0f, 9a3b, 4a77, 8f61, 22d0c5b7e914), WPP_DEFINE_BIT(TRACE_ALL))",
                              f'#include "{self.name}.tmh"')
        top.append(tree.line("", True))
        top += [tree.line(text, True) for text in MACROS.get(self.parts.style, MACROS["early"])] if self.uses_macro else []
        top += [tree.line(f"#define {flag.macro()} 0x{1 << flag.bit:04x}", True) for flag in self.bits]
        if self.home_fields:
            top.append(tree.block("typedef struct _HOME {", tree.lines(*self.home_fields), "} HOME, *PHOME;\n", True))
        if self.state_fields:
            fields = tree.lines(*self.state_fields)
            if self.state_has_constructor:
                fields.append(modern.state_constructor(self))
            top.append(tree.block("typedef struct _STATE {", fields, "} STATE, *PSTATE;\n", True))
            top.append(tree.line(modern.ACCESSOR if self.state_is_local else "static STATE g_State;", True))
        top += [tree.Node([(text, [])], None) for text in self.classes]
        if self.context_fields:
            top.append(tree.block("typedef struct _DRIVER_CONTEXT {", tree.lines(*self.context_fields),
                                  "} DRIVER_CONTEXT, *PDRIVER_CONTEXT;", True))
            top.append(tree.line("WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(DRIVER_CONTEXT, DriverGetContext)", True))
        top += self.globals
        if self.saves_driver_object:
            top.append(tree.line("static PDRIVER_OBJECT g_Driver;"))
        top.append(tree.line("", True))
        return top + self.callbacks + self.routines + self.helpers + [self.entry]

    def text(self):
        return tree.render(self.sections())
