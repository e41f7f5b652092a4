# SPDX-License-Identifier: MIT
"""The routines that give back what is held: unload routines, cleanup and destroy callbacks, a shared one."""
from . import tree
from .cxx import FREE_AND_CLEAR, add_class
from .scope import Fn, Holder


class Teardown:
    def __init__(self, program):
        self.program, self.rng = program, program.rng

    def release(self, resource, fn):
        """The nodes that release RESOURCE in its owner's routine."""
        program = self.program
        if program.slip("drop_teardown"):
            return []
        if resource.wrapped is not None:
            return [tree.line(resource.wrapped + "();")]
        if resource.kind.ctype == "PVOID" and resource.kind.name.endswith("pool") and resource.guard == "null" and \
                not resource.at_home(fn) and self.rng.chance(0.25):
            return self.exchange(resource, fn)
        if program.language == "cpp" and resource.kind.name == "tagged_pool" and resource.guard == "null" and \
                not resource.at_home(fn) and self.rng.chance(0.4):
            add_class(program, FREE_AND_CLEAR)
            return tree.lines(fn.need(f"FreeAndClear({resource.holder.text(fn)});"))
        guard = resource.guard
        if guard is not None and program.slip("unguarded"):
            guard = None
        if resource.at_home(fn) and guard != "null" and resource.kind.is_handle:
            guard = "null"
        body = resource.release_lines(fn)
        by = guard or ("null" if resource.kind.is_handle else "flag")
        can_clear = resource.kind.is_handle or guard == "flag" or resource.flag is not None
        clears = resource.clears and can_clear and not program.slip("no_clear")
        if clears or self.runs_again(resource):
            body.append(resource.clear_line(fn, by))
        if guard is None:
            return [tree.block(f"if ({resource.at_home(fn)[:-4]}) {{", body)] if resource.at_home(fn) else body
        is_inverted = program.slip("inverted")
        text = resource.guard_text(fn, guard, is_inverted)
        if guard == "null" and resource.has_plain_guard() and program.slip("address_guard"):
            text = resource.at_address(fn)
        return [tree.block(f"if ({text}) {{", body)]

    def runs_again(self, resource):
        """DriverEntry calls the shared routine and may succeed even so: a home that stays known then is used after its
        release."""
        return self.program.shares_uninit and resource.kind.name == "home"

    def exchange(self, resource, fn):
        """Takes the pointer out of its holder and frees what came."""
        old = resource.name[0].lower() + resource.name[1:]
        holder = resource.holder
        text = f"{old} = InterlockedExchangePointer({holder.address(fn)}, NULL);"
        fn.need(text)
        fn.declare(f"PVOID {old};")
        resource.holder = Holder("local", resource.name)
        body = resource.release_lines(fn)
        resource.holder = holder
        return [tree.line(text), tree.block(f"if ({old} != NULL) {{", body)]

    def body(self, resources, fn):
        nodes = []
        order = sorted(resources, key=lambda r: -r.op.pos)
        if self.program.slip("teardown_order"):
            order = self.rng.shuffled(order)
        for resource in order:
            nodes += self.release(resource, fn)
        for resource in order:
            if self.program.slip("twice_teardown"):
                nodes += self.release(resource, fn)
        return nodes

    def wrap(self, resource):
        """A routine of its own that releases RESOURCE, with its guard inside."""
        program = self.program
        fn = Fn(program, "Free" + resource.name, result="VOID")
        fn.driver_object = "NULL"
        how = "null" if resource.kind.is_handle else "flag"
        body = resource.release_lines(fn)
        if not program.slip("no_clear"):
            body.append(resource.clear_line(fn, how))
        if self.rng.chance(0.3):
            nodes = [tree.block(f"if ({resource.guard_text(fn, how, True)}) {{", tree.lines("return;"))] + body
        else:
            nodes = [tree.block(f"if ({resource.guard_text(fn, how)}) {{", body)]
        program.routines.append(fn.emit(nodes))
        resource.wrapped = fn.name

    def shared(self, resources):
        fn = Fn(self.program, "Uninitialize", result="VOID")
        fn.driver_object = "g_Driver"
        if self.program.state_fields and self.rng.chance(0.3):
            fn.declare(f"PSTATE state = &{self.program.state};")
            fn.state = "state->"
        self.program.routines.append(fn.emit(self.body(resources, fn)))

    def callback(self, name, resources, last=()):
        """A cleanup or destroy callback of a WDF object."""
        program = self.program
        fn = Fn(program, name, {"Object": "WDFOBJECT Object"}, "VOID")
        fn.driver_object = "WdfDriverWdmGetDriverObject(WdfGetDriver())"
        nodes = self.body(resources, fn) + list(last)
        self.finish(fn, nodes, "Object")

    def unload(self, name, given, resources, last=(), result="VOID"):
        """An unload routine; GIVEN is (name, declaration) of its parameter."""
        fn = Fn(self.program, name, {given[0]: given[1]}, result)
        fn.driver_object = "DriverObject" if given[0] == "DriverObject" else "g_Driver"
        if given[0] == "Driver":
            fn.driver_object = "WdfDriverWdmGetDriverObject(Driver)"
        shared = self.program.shares_uninit
        nodes = tree.lines("Uninitialize();") if shared else self.body(resources, fn)
        nodes += list(last)
        if not nodes:  # a routine that does nothing loses nothing when it is lost
            nodes = self.program.form.idle()
        if result != "VOID":
            nodes.append(tree.line("return STATUS_SUCCESS;", True))
        self.finish(fn, nodes, given[0])

    def finish(self, fn, nodes, given):
        """The parameter is used or said to be unused; the driver's context comes from it."""
        uses_context = "context" in fn.given
        fn.given.pop("context", None)
        if uses_context:
            driver = given if given != "DriverObject" else "WdfGetDriver()"
            fn.declare(f"PDRIVER_CONTEXT context = DriverGetContext({driver});")
        text = tree.render(nodes)
        is_used = uses_context and given != "DriverObject" or f"{given})" in text
        if not is_used:
            nodes = [tree.line(f"UNREFERENCED_PARAMETER({given});", True)] + nodes
        self.program.routines.append(fn.emit(nodes))
