# SPDX-License-Identifier: MIT
"""Steps that move into a helper together: a sequence of its own with a style of its own, or a table of routines."""
from . import tree
from .cxx import PART, add_class
from .flow import Flow, Op, Sequence
from .scope import Fn

STYLES = (("early", 4), ("ladder", 3), ("exit", 3), ("nested", 1), ("level", 2))


class Groups:
    """A part of Parts."""

    def with_group(self, ops):
        """Some steps in a row move into a helper."""
        program, rng = self.program, self.rng
        if not rng.chance(0.45):
            return ops
        length = rng.between(2, 3)
        starts = [i for i in range(len(ops) - length + 1) if self.can_move(ops[i:i + length])]
        if not starts:
            return ops
        at = rng.pick(starts)
        inner = ops[at:at + length]
        name = "Prepare" + program.noun()
        group = Op(name, result="ntstatus")
        styles = STYLES + ((("guards", 5),) if program.language == "cpp" else ())
        group.group = Sequence(None, inner, rng.weighted(styles))
        group.realise = self.group_realiser(group, name)
        return ops[:at] + [group] + ops[at + length:]

    def can_move(self, ops):
        inside = {id(op) for op in ops}
        for op in ops:
            if op.what in ("create", "start") or op.group is not None or op in self.program.form.makers():
                return False
            for resource in op.acquired():
                if resource.freed_at is not None and id(resource.freed_at) not in inside:
                    return False
            if op.releases is not None and id(op.releases.op) not in inside:
                return False
            if any(r.freed_at is not None and id(r.op) not in inside for r in op.uses):
                return False
        return any(op.acquired() for op in ops)

    def group_realiser(self, group, name):
        def realise(fn):
            if self.fits_table(group.group.ops) and self.rng.chance(0.5):
                self.write_table(group, name)
                return
            if self.fits_sum(group.group.ops) and self.rng.chance(0.4):
                group.group.style = "sum"
            inner = Fn(self.program, name, result="NTSTATUS")
            if self.program.state_fields and self.rng.chance(0.5):
                inner.through_pointer()
            group.group.fn = inner
            body = Flow(self.program, group.group).write()
            self.program.helpers.append(inner.emit(body))
            for word in inner.given:
                fn.need(word)
            group.call = f"{name}({inner.arguments()})"
        return realise

    @staticmethod
    def fits_sum(ops):
        """What may go on after a failure: handles that a null guard undoes, and nothing that needs another."""
        return all(op.resource is not None and op.resource.kind.is_handle and op.resource.dep is None and
                   op.resource.freed_at is None and op.resource.flag is None and op.resource.holder.where != "context"
                   for op in ops)

    # ---- a table of routines ----

    def fits_table(self, ops):
        def fits(resource):
            return resource is not None and resource.freed_at is None and resource.dep is None and \
                resource.kind.result == "ntstatus" and not resource.uses_context() and \
                not any(word in resource.kind.acquire + " ".join(resource.kind.prepare) + " ".join(resource.kind.release)
                        for word in ("DriverObject", "RegistryPath", "driver"))
        return len(ops) > 1 and all(fits(op.resource) for op in ops)

    def write_table(self, group, name):
        """Start and stop routines in two tables; a loop starts them all, and backwards stops those that were."""
        program, ops = self.program, group.group.ops
        if program.language == "cpp" and self.rng.chance(0.6):
            self.write_parts(group, name)
            return
        starts, stops = [], []
        for op in ops:
            resource, start, stop = op.resource, Fn(program, "Start" + op.resource.name), \
                Fn(program, "Stop" + op.resource.name, result="VOID")
            self.acquire_here(resource, op, start)
            start.uses_status = True
            body = op.prepare + [tree.line(f"status = {op.call};")]
            if resource.flag is not None:
                set_flag = [] if program.slip("flag_forgotten") else tree.lines(resource.flag.set_text(start))
                body.append(tree.block(f"if ({program.passed_text('status')}) {{", set_flag))
            program.helpers.append(start.emit(body + [tree.line("return status;")]))
            program.helpers.append(stop.emit(self.stop_lines(resource, stop)))
            starts.append(start.name)
            stops.append(stop.name)
        if self.rng.chance(0.5) and not program.slip("table_order"):
            self.table_of_pairs(name, starts, stops)
        else:
            self.two_tables(name, starts, stops)
        program.helpers.append(self.table_loop(group, name))
        group.call = name + "()"

    def mark_limit(self, resource, op):
        """What a virtual function releases is not reported as held after unloading: docs/limits.md."""
        for text in (op.call, resource.tag, f"&g_{resource.name}"):
            self.program.limits.append(("missed:HS104", text, "virtual functions"))

    @staticmethod
    def stop_lines(resource, stop):
        undo = resource.release_lines(stop)
        if resource.clears_in_entry and resource.kind.is_handle:
            undo.append(resource.clear_line(stop, "null"))
        if resource.clears_in_entry and resource.flag is not None:
            undo.append(resource.clear_line(stop, "flag"))
        return undo

    def two_tables(self, name, starts, stops):
        self.program.helpers += [
            tree.line("typedef NTSTATUS START_ROUTINE(VOID);", True), tree.line("typedef VOID STOP_ROUTINE(VOID);", True),
            tree.line(f"static START_ROUTINE *const g_Starts[] = {{{', '.join(starts)}}};", True),
            tree.line(f"static STOP_ROUTINE *const g_Stops[] = {{{', '.join(stops)}}};\n", True)]
        self.table_texts = ("g_Starts[i]()", "g_Stops[i]()", len(starts))

    def table_of_pairs(self, name, starts, stops):
        rows = [f"{{{start}, {stop}}}," for start, stop in zip(starts, stops)]
        self.program.helpers += [
            tree.block("typedef struct _PART {", tree.lines("NTSTATUS (*Start)(VOID);", "VOID (*Stop)(VOID);"),
                       "} PART, *PPART;\n", True),
            tree.block("static const PART g_Parts[] = {", [tree.line(row, True) for row in rows], "};\n", True)]
        self.table_texts = ("g_Parts[i].Start()", "g_Parts[i].Stop()", len(starts))

    def table_loop(self, group, name):
        program, rng = self.program, self.rng
        start, stop, count = self.table_texts
        limit = rng.pick((str(count), f"ARRAYSIZE({start.split('[')[0]})"))
        undo = [tree.block("while (i-- > 0) {", tree.lines(stop + ";"))]
        if program.slip("drop_unload"):
            undo = []
        fail = undo + tree.lines("return status;")
        loop = tree.block(f"for (i = 0; i < {limit}; i++) {{",
                          [tree.line(f"status = {start};"),
                           tree.block(f"if ({program.failed_text('status')}) {{", fail)])
        declared = [tree.line("NTSTATUS status;", True), tree.line("ULONG i;", True), tree.line("", True)]
        return tree.function(f"static NTSTATUS {name}(VOID)", declared + [loop, tree.line("return STATUS_SUCCESS;")])

    def write_parts(self, group, name):
        """The same in C++: objects with virtual members, and an array of pointers to their base."""
        program = self.program
        add_class(program, PART)
        for op in group.group.ops:
            resource = op.resource
            start, stop = Fn(program, "Start"), Fn(program, "Stop", result="void")
            self.acquire_here(resource, op, start)
            start.uses_status = True
            self.mark_limit(resource, op)
            body = op.prepare + [tree.line(f"status = {op.call};")]
            if resource.flag is not None:
                set_flag = [] if program.slip("flag_forgotten") else tree.lines(resource.flag.set_text(start))
                body.append(tree.block(f"if ({program.passed_text('status')}) {{", set_flag))
            members = [start.emit(body + [tree.line("return status;")], static=False),
                       stop.emit(self.stop_lines(resource, stop), static=False)]
            for member in members:
                head, inner = member.parts[0]
                member.parts[0] = (head.replace("(VOID)", "() override"), inner)
            head = f"class {resource.name}Part : public Part\n{{\npublic:"
            program.helpers.append(tree.Node([(head, members)], "};\n", True))
            program.helpers.append(tree.line(f"static {resource.name}Part g_{resource.name}Part;", True))
        names = ", ".join(f"&g_{op.resource.name}Part" for op in group.group.ops)
        program.helpers.append(tree.line(f"static Part *const g_Parts[] = {{{names}}};\n", True))
        self.table_texts = ("g_Parts[i]->Start()", "g_Parts[i]->Stop()", len(group.group.ops))
        program.helpers.append(self.table_loop(group, name))
        group.call = name + "()"
