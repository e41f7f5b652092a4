# SPDX-License-Identifier: MIT
"""The second edition of programs in C++: those of seeds from SECOND_EDITION on.  Seeds below it stand for the programs that
they have always stood for; every choice that is new asks `program.is_modern` first.

New are: guards made by a factory, guards that look at the status (and the macros and `if (auto ...)` that defeat them),
guards that hold a value by copy, owners with move and release, objects whose members or bases have destructors, virtual
destructors, state behind a function-local static or with a constructor, range-for, function templates that acquire, and
an entry that is a virtual member."""
import re

from . import tree
from .scope import Fn, Holder

SECOND_EDITION = 10_000_000

FACTORY = """template <typename Function> static ScopeExit<Function> AtScopeExit(Function function)
{
    return ScopeExit<Function>(function);
}
"""

OWNED = """template <typename T, void (*Undo)(T)> class Owned
{
public:
    Owned() = default;
    explicit Owned(T value) : m_Value(value), m_Holds(true) {}
    Owned(Owned &&other) : m_Value(other.m_Value), m_Holds(other.m_Holds) { other.m_Holds = false; }
    Owned(const Owned &) = delete;
    ~Owned() { Reset(); }
    Owned &operator=(const Owned &) = delete;
    Owned &operator=(Owned &&other)
    {
        if (this != &other) {
            Reset();
            m_Value = other.m_Value;
            m_Holds = other.m_Holds;
            other.m_Holds = false;
        }
        return *this;
    }
    T Detach()
    {
        m_Holds = false;
        return m_Value;
    }
    void Reset()
    {
        if (m_Holds)
            Undo(m_Value);
        m_Holds = false;
    }

private:
    T m_Value{};
    bool m_Holds = false;
};
"""

ALLOCATE = """template <typename T> static NTSTATUS AllocateInto(T &memory, SIZE_T bytes, ULONG tag)
{
    memory = static_cast<T>(ExAllocatePool2(POOL_FLAG_NON_PAGED, bytes, tag));
    return memory != nullptr ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
"""

RETURN_ON_ERROR = """#define RETURN_ON_ERROR(call) do { const NTSTATUS error = (call); if (!NT_SUCCESS(error)) return error; } while (false)
"""

ENTRY = """class Entry
{
public:
    virtual NTSTATUS DriverMain(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) = 0;
};
"""

ACCESSOR = """static STATE &TheState()
{
    static STATE state;
    return state;
}
"""


def add_class(program, *texts):
    for text in texts:
        if text not in program.classes:
            program.classes.append(text)


# ---- state ----------------------------------------------------------------------------------------------------------------

def pick_state(program):
    """Where the state structure is, as an expression."""
    program.state_has_constructor = program.is_modern and program.rng.chance(0.3)
    program.state_is_local = program.is_modern and program.rng.chance(0.4)
    return "TheState()" if program.state_is_local else "g_State"


def state_constructor(program):
    """A constructor that says again what static storage starts with."""
    flags = re.findall(r"BOOLEAN (\w+);", "\n".join(program.state_fields))
    body = [tree.line(f"{flag} = FALSE;", True) for flag in flags] or \
        [tree.line("RtlZeroMemory(this, sizeof(*this));", True)]
    return tree.block("_STATE() {", body, fixed=True)


# ---- guards -------------------------------------------------------------------------------------------------------------

def may_be_copied(resource):
    kind = resource.kind
    if kind.name == "home":  # who frees it says so in its holder, or others read what is gone
        return False
    return kind.is_handle and resource.holder is not None and resource.wrapped is None and \
        not any("{a}" in text for text in kind.release)


class ModernGuards:
    """A part of Flow: what undoes a step in a program of the second edition."""

    def modern_guard(self, resource, scope_exit):
        program = self.program
        shapes = [("lambda", 2), ("factory", 3)]
        if self.looks_at_status and not self.turns_over(resource):
            shapes = [("status", 1)]
        elif may_be_copied(resource):
            shapes += [("copy", 2), ("owned", 3), ("moved", 2), ("assigned", 1)]
        shape = self.rng.weighted(shapes)
        if shape in ("owned", "moved", "assigned"):
            nodes = self.owned_guard(resource, shape)
            if nodes:
                self.owned.append(resource)
                return nodes
            shape = "lambda"
        add_class(program, scope_exit)
        if shape == "lambda":
            return [tree.block(f"ScopeExit undo{resource.name}([&] {{", self.release(resource), "});")]
        add_class(program, FACTORY)
        captures, body = "&", self.release(resource) if shape != "copy" else None
        if shape == "status":
            self.by_status.append(resource)
            body = [tree.block(f"if ({program.failed_text('status')}) {{", body)]
        elif shape == "copy":
            captures, body = "kept = " + resource.holder.text(self.fn), self.release_copy(resource, self.fn)
        return [tree.block(f"auto undo{resource.name} = AtScopeExit([{captures}] {{", body, "});")]

    @staticmethod
    def release_copy(resource, fn):
        """The release of a copy of the handle, `kept`."""
        holder, resource.holder = resource.holder, Holder("local", "Kept")
        body = resource.release_lines(fn)
        resource.holder = holder
        return body

    def owned_guard(self, resource, shape):
        """An object with a destructor; NONE where the release needs more than the handle."""
        program, name = self.program, resource.name
        undo = Fn(program, "Undo" + name, result="VOID")
        undo.extra.append((f"{resource.kind.ctype} kept", "kept"))
        body = self.release_copy(resource, undo)
        if undo.given:
            return []
        add_class(program, OWNED)
        if undo.name not in program.undo_routines:  # a helper and its caller may both need it
            program.helpers.append(undo.emit(body))
            program.undo_routines.append(undo.name)
        owner, held = f"Owned<{resource.kind.ctype}, {undo.name}>", resource.holder.text(self.fn)
        if shape == "owned":
            return tree.lines(f"{owner} undo{name}({held});")
        nodes = tree.lines(f"{owner} first{name}({held});")
        moved = f"static_cast<{owner} &&>(first{name})"
        if shape == "moved":
            return nodes + tree.lines(f"{owner} undo{name}({moved});")
        return nodes + [tree.line(f"{owner} undo{name};"), tree.line(f"undo{name} = {moved};")]

    def modern_step(self, op):
        """A way out that leaves `status` alone: right where no guard looks at it, else a slip."""
        program = self.program
        fits = op.can_fail and op.result == "ntstatus" and program.form.base != "ndis"
        if not fits or not (program.slip("blind_guard") if self.looks_at_status else self.rng.chance(0.3)):
            return None
        if self.rng.chance(0.5):
            add_class(program, RETURN_ON_ERROR)
            return op.prepare + [tree.line(f"RETURN_ON_ERROR({op.call});")] + op.after
        return op.prepare + [tree.block(f"if (const auto result = {op.call}; {program.failed_text('result')}) {{",
                                        tree.lines("return result;"))] + op.after


# ---- entries --------------------------------------------------------------------------------------------------------------

def virtual_entry(program, main):
    """A DriverEntry that calls a virtual member of an object whose class it knows."""
    # What a virtual function releases is not reported as HS104, and it calls all that this driver has: docs/limits.md.
    program.limits.append(("missed:HS104", "", "virtual functions"))
    add_class(program, ENTRY)
    head, body = main.parts[0]
    main.parts[0] = ("public:\n" + head.replace("static ", "", 1).replace(")\n{", ") override\n{"), body)
    program.helpers.append(tree.Node([("class Driver : public Entry\n{", [main])], "};\n", True))
    return tree.function("NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)",
                         [tree.line("Driver object;", True), tree.line("Entry &base = object;", True),
                          tree.line("return base.DriverMain(DriverObject, RegistryPath);")])


# ---- objects --------------------------------------------------------------------------------------------------------------

class Layout:
    """How a class from operator new is built: FLAT (all in one), MEMBERS (objects with destructors of their own), BASE and
    VIRTUAL (the first member is a base's)."""

    def __init__(self, program, kind):
        self.kind = kind
        self.shape = program.rng.weighted((("flat", 2), ("members", 3), ("base", 2), ("virtual", 2))) \
            if program.is_modern else "flat"
        self.initialises = self.shape == "members" and program.rng.chance(0.5)

    @property
    def has_base(self):
        return self.shape in ("base", "virtual")

    def handle(self, member):
        """The handle of MEMBER as an expression."""
        return member + ".m_Value" if self.shape == "members" else member

    def holder_class(self, member):
        return self.kind + member[2:]

    def pointer_class(self):
        return self.kind + "Base" if self.shape == "virtual" else self.kind
