# SPDX-License-Identifier: MIT
"""What programs in C++ have besides: guards with lambdas, holders with destructors, classes whose members acquire and
release, objects from operator new."""
from . import tree
from .modern import Layout, ModernGuards, add_class
from .scope import Holder

SCOPE_EXIT = """template <typename Function> class ScopeExit
{
public:
    explicit ScopeExit(Function function) : m_Function(function) {}
    ~ScopeExit()
    {
        if (m_Armed)
            m_Function();
    }
    ScopeExit(const ScopeExit &) = delete;
    ScopeExit &operator=(const ScopeExit &) = delete;
    void Dismiss() { m_Armed = false; }

private:
    Function m_Function;
    bool m_Armed = true;
};
"""

KEEPER = """class Keeper
{
public:
    Keeper() = default;
    ~Keeper() { Close(); }
    Keeper(const Keeper &) = delete;
    Keeper &operator=(const Keeper &) = delete;
    void Close()
    {
        if (m_Handle != nullptr) {
            ZwClose(m_Handle);
            m_Handle = nullptr;
        }
    }
    HANDLE Get() const { return m_Handle; }
    HANDLE *Put() { return &m_Handle; }

private:
    HANDLE m_Handle = nullptr;
};
"""

FREE_AND_CLEAR = """template <typename T> static void FreeAndClear(T *&pointer)
{
    if (pointer != nullptr) {
        ExFreePool(pointer);
        pointer = nullptr;
    }
}
"""

PART = """class Part
{
public:
    virtual NTSTATUS Start() = 0;
    virtual void Stop() = 0;
};
"""


class ReferenceHolder(Holder):
    """A parameter that is a reference to the caller's variable."""

    def __init__(self, name):
        super().__init__("out", name)

    def text(self, fn):
        return self.name

    def address(self, fn):
        return "&" + self.name


class KeptHolder(Holder):
    """A local object whose destructor closes the handle."""

    def __init__(self, name):
        super().__init__("local", name)

    def text(self, fn):
        return super().text(fn) + ".Get()"

    def address(self, fn):
        return super().text(fn) + ".Put()"

    def declaration(self, fn):
        return f"Keeper {super().text(fn)};"


def fits_keeper(resource):
    return resource.kind.release == ("ZwClose({h})",) and resource.owner == "entry"


class Guards(ModernGuards):
    """A part of Flow: early returns, and guards that undo."""

    def style_guards(self):
        program, nodes = self.program, []
        self.owned, self.by_status = [], []  # resources whose guard is an owner, or looks at the status
        self.looks_at_status = program.is_modern and self.rng.chance(0.35)
        wanted = self.ever_needed()
        live = []
        for i, op in enumerate(self.ops):
            for resource in [r for r in live if program.owner_is_active(r, op.pos)]:
                nodes += self.dismiss(resource)
                live.remove(resource)
            short = self.modern_step(op) if program.is_modern else None
            nodes += self.step(op, [self.leave()]) if short is None else short
            for resource in op.acquired():
                if resource in wanted and not program.slip(program.unwind_slip(resource)):
                    nodes += self.guard(resource)
                    live.append(resource)
            for resource in op.freed():
                if resource in live:
                    nodes += self.dismiss(resource)
                    live.remove(resource)
        if not self.last_sets_status():
            nodes.append(tree.line("status = STATUS_SUCCESS;"))
        for resource in reversed(live):
            nodes += self.dismiss(resource)
        return nodes + [self.leave()]

    def guard(self, resource):
        if self.program.is_modern:
            return self.modern_guard(resource, SCOPE_EXIT)
        add_class(self.program, SCOPE_EXIT)
        body = self.release(resource)
        return [tree.block(f"ScopeExit undo{resource.name}([&] {{", body, "});")]

    def dismiss(self, resource):
        if resource in self.by_status or self.program.slip("dismiss_forgotten") and resource.kind.name != "home":
            return []  # without their home the others cannot be asked for: a crash, which proves nothing
        if resource in self.owned:
            return tree.lines(f"(VOID)undo{resource.name}.Detach();")
        return tree.lines(f"undo{resource.name}.Dismiss();")


# ---- objects from operator new -------------------------------------------------------------------------------------------

# Members of such a class: type, acquisition, what failure looks like, release.
MEMBERS = (("PVOID", "{m} = ExAllocatePool2(POOL_FLAG_PAGED, 512, {tag})", "{m} == nullptr", "ExFreePoolWithTag({m}, {tag})"),
           ("PIRP", "{m} = IoAllocateIrp(2, FALSE)", "{m} == nullptr", "IoFreeIrp({m})"),
           ("HANDLE", "ZwOpenKey(&{m}, KEY_READ, &attributes)", None, "ZwClose({m})"),
           ("REGHANDLE", "EtwRegister(&g_{n}Guid, nullptr, nullptr, &{m})", None, "EtwUnregister({m})"))


class ObjectWriter:
    """One class, one pointer to an object of it, one routine that makes the object and one that deletes it."""

    def __init__(self, program, resource):
        self.program, self.rng, self.n, self.tag = program, program.rng, resource.name, resource.tag
        self.kind = resource.name + "Object"
        self.layout = Layout(program, self.kind)
        self.members = [(f"m_{name}", *entry) for name, entry in
                        zip(("First", "Second"), self.rng.shuffled(MEMBERS)[:self.rng.between(1, 2)])]

    def fill(self, text, member):
        return text.replace("{m}", member).replace("{tag}", self.tag).replace("{n}", self.n)

    def write(self):
        program, layout = self.program, self.layout
        if any("EtwRegister" in entry[2] for entry in self.members):
            program.globals.append(tree.line(f"static const GUID g_{self.n}Guid = {{0x5c1e6d0f, 0x9a3b, 0x4a77, "
                                             "{0x8f, 0x61, 0x22, 0xd0, 0xc5, 0xb7, 0xe9, 0x14}};"))
        in_base = self.members[:1] if layout.has_base else []
        public, fields = self.operators(), self.fields(self.members[len(in_base):])
        if layout.shape == "virtual":  # what a virtual destructor releases is not reported as HS104: docs/limits.md
            program.limits += [("missed:HS104", self.fill(entry[2], entry[0]), "virtual functions") for entry in self.members]
        if in_base:
            self.write_base(in_base, public if layout.shape == "virtual" else [])
            public = [] if layout.shape == "virtual" else public
        public = public + [tree.function("NTSTATUS Start(PUNICODE_STRING RegistryPath)", self.start(), True)]
        if layout.shape == "members":
            self.write_holders()
        elif self.members[len(in_base):]:
            public.append(tree.function(f"~{self.kind}()", self.destructor(self.members[len(in_base):]), True))
        head = f"class {self.kind}{f' : public {self.kind}Base' if in_base else ''}\n{{\npublic:"
        parts = [(head, public)] + ([("private:", fields)] if fields else [])
        program.routines.append(tree.Node(parts, "};\n", True))
        program.routines.append(tree.line(f"static {layout.pointer_class()} *g_{self.n};\n", True))
        program.routines.append(tree.function(f"static VOID Delete{self.n}(VOID)", self.delete()))
        program.helpers.append(tree.function(f"static NTSTATUS New{self.n}(PUNICODE_STRING RegistryPath)", self.make()))

    @staticmethod
    def operators():
        new = tree.lines("return ExAllocatePool2(flags, bytes, tag);")
        delete = [tree.block("if (memory != nullptr) {", tree.lines("ExFreePool(memory);"))]
        return [tree.function("void *operator new(size_t bytes, POOL_FLAGS flags, ULONG tag) noexcept", new, True),
                tree.function("void operator delete(void *memory) noexcept", delete, True)]

    def fields(self, members):
        if self.layout.shape == "members":
            return [tree.line(f"{self.layout.holder_class(entry[0])} {entry[0]};", True) for entry in members]
        return [tree.line(f"{entry[1]} {entry[0]};", True) for entry in members]

    def write_base(self, members, operators):
        virtual = "virtual " if self.layout.shape == "virtual" else ""
        public = operators + [tree.function(f"{virtual}~{self.kind}Base()", self.destructor(members), True)]
        parts = [(f"class {self.kind}Base\n{{\npublic:", public), ("protected:", self.fields(members))]
        self.program.routines.append(tree.Node(parts, "};\n", True))

    def write_holders(self):
        """A class for each member, whose destructor gives it back."""
        for member in self.members:
            name, empty = self.layout.holder_class(member[0]), "0" if member[1] == "REGHANDLE" else "nullptr"
            initial = f" = {empty}" if self.layout.initialises else ""
            own = ("m_Value",) + member[1:]
            body = [tree.function(f"~{name}()", self.destructor([own]), True),
                    tree.line(f"{member[1]} m_Value{initial};", True)]
            self.program.routines.append(tree.Node([(f"class {name}\n{{\npublic:", body)], "};\n", True))

    def start(self):
        nodes = [tree.line("OBJECT_ATTRIBUTES attributes;", True), tree.line("NTSTATUS status = STATUS_SUCCESS;", True),
                 tree.line("", True),
                 tree.line("InitializeObjectAttributes(&attributes, RegistryPath, OBJ_KERNEL_HANDLE, nullptr, nullptr);")]
        for member, _, acquire, failed, _ in self.members:
            handle = self.layout.handle(member)
            call = self.fill(acquire, handle)
            if failed is None:
                nodes += [tree.line(f"status = {call};"),
                          tree.block("if (!NT_SUCCESS(status)) {", tree.lines("return status;"))]
            else:
                nodes += [tree.line(call + ";"), tree.block(f"if ({self.fill(failed, handle)}) {{",
                                                            tree.lines(f"return {self.program.no_memory()};"))]
        return nodes + tree.lines("return status;")

    def destructor(self, members):
        nodes = []
        for member, ctype, _, _, release in reversed(members):
            if self.program.slip("drop_both"):
                continue
            body = tree.lines(self.fill(release, member) + ";")
            empty = "0" if ctype == "REGHANDLE" else "nullptr"
            guarded = not self.program.slip("unguarded")
            nodes += [tree.block(f"if ({member} != {empty}) {{", body)] if guarded else body
        return nodes

    def delete(self):
        return tree.lines(f"delete g_{self.n};", f"g_{self.n} = nullptr;")

    def make(self):
        failed = [] if self.program.slip("drop_both") else tree.lines(f"Delete{self.n}();")
        declared, made = [tree.line("NTSTATUS status;", True), tree.line("", True)], "g_" + self.n
        nodes = [tree.line(f"g_{self.n} = new (POOL_FLAG_NON_PAGED, {self.tag}) {self.kind};")]
        if self.layout.shape == "virtual":
            made = "made"
            nodes = [tree.line(f"{self.kind} *made = new (POOL_FLAG_NON_PAGED, {self.tag}) {self.kind};"),
                     tree.line(f"g_{self.n} = made;")]
        return declared + nodes + [
            tree.block(f"if (g_{self.n} == nullptr) {{", tree.lines(f"return {self.program.no_memory()};")),
            tree.line(f"status = {made}->Start(RegistryPath);"),
            tree.block("if (!NT_SUCCESS(status)) {", failed + tree.lines("return status;")),
            tree.line("return STATUS_SUCCESS;")]
