# SPDX-License-Identifier: MIT
"""How a function goes from call to call and out again: early returns, goto ladders, one Exit label, do/while (FALSE),
nested ifs, __try/__finally, a shared routine that undoes all."""
import re

from . import tree
from .cxx import Guards
from .styles import Styles


# Releases that give a status, which may be put over the one that led there.
RETURNS_STATUS = re.compile(r"(?:ZwClose|CmUnRegisterCallback|Ps\w+Routine(?:Ex)?|Fwps?m?\w+|IoDeleteSymbolicLink|BCrypt\w+)\(")


class Op:
    """One step of a sequence.

    PREPARE are nodes before the call, CALL its text (an expression; for pointers the whole assignment), RESULT its
    convention, AFTER are nodes once it has succeeded.  `acquires` are the resources it makes, `releases` the one that
    it gives back on the straight line."""

    def __init__(self, what, call=None, result="void", prepare=(), after=(), resource=None, releases=None, group=None):
        self.what, self.call, self.result = what, call, result
        self.prepare, self.after = list(prepare), list(after)
        self.resource, self.releases, self.group = resource, releases, group
        self.pos = -1
        self.realise = None   # called with the function that the step ends up in; fills in the texts
        self.ignores = False  # the result is not looked at
        self.uses = []        # resources that it reads without owning them
        self.holder = None    # of a pointer result, when there is no resource

    @property
    def can_fail(self):
        return self.result != "void" and not self.ignores

    def acquired(self):
        if self.group is not None:
            freed = [r for op in self.group.ops for r in op.freed()]
            return [r for op in self.group.ops for r in op.acquired() if r not in freed]
        return [self.resource] if self.resource is not None else []

    def freed(self):
        return [self.releases] if self.releases is not None else []


class Sequence:
    """Steps of one function, with a style."""

    def __init__(self, fn, ops, style):
        self.fn, self.ops, self.style = fn, ops, style


class Flow(Styles, Guards):
    """Writes one sequence."""

    def __init__(self, program, sequence):
        self.program, self.rng = program, program.rng
        self.sequence, self.fn, self.ops = sequence, sequence.fn, sequence.ops
        self.fn.uses_status = True
        for op in self.ops:
            if op.realise is not None:
                op.realise(self.fn)

    # ---- what a failure has to undo ----

    def needs(self, i):
        """Resources that a failure of step I leaves to this function, the last one first."""
        held = []
        for op in self.ops[:i]:
            held += op.acquired()
            held = [r for r in held if r not in op.freed()]
        return [r for r in reversed(held) if not r.is_kept() and not self.program.owner_is_active(r, self.ops[i].pos)]

    def ever_needed(self):
        wanted = []
        for i, op in enumerate(self.ops):
            if op.can_fail:
                wanted += [r for r in self.needs(i) if r not in wanted]
        order = [r for op in self.ops for r in op.acquired()]
        if self.sequence.style == "sum":  # a failure does not keep the later ones from being tried
            wanted = [r for r in order if not self.program.owner_is_active(r, self.ops[-1].pos)]
        return [r for r in reversed(order) if r in wanted]

    def release(self, resource, how=None, fn=None):
        """Nodes that release in an error path; HOW is the guard."""
        fn = fn or self.fn
        program = self.program
        if resource.wrapped is not None and how is None:
            return [tree.line(resource.wrapped + "();")]
        body = resource.release_lines(fn)
        if fn.uses_status and RETURNS_STATUS.match(body[0].parts[0][0]) and program.slip("overwritten"):
            body[0] = tree.line("status = " + body[0].parts[0][0])
        wants_clear = resource.clears_in_entry
        if how is None and resource.kind.name != "home" and program.slip("guard_lost_entry") and resource.kind.is_handle:
            wants_clear = False
        if wants_clear and resource.kind.is_handle:
            body.append(resource.clear_line(fn, "null"))
        if wants_clear and resource.flag is not None:
            body.append(resource.clear_line(fn, "flag"))
        if how is None:
            return body
        return [tree.block(f"if ({self.guarded(resource, how)}) {{", body)]

    def guarded(self, resource, how):
        program, fn = self.program, self.fn
        text = resource.guard_text(fn, how, inverted=program.slip("inverted_entry"))
        if how == "null" and resource.has_plain_guard() and program.slip("address_guard"):
            text = resource.at_address(fn)
        where = (resource.flag if how == "flag" else resource.holder).where
        if where == "context":
            text = fn.need("context != NULL") + " && " + text
        return text

    def unwind(self, i):
        """The releases for a failure of step I, one after the other."""
        program, nodes = self.program, []
        for resource in self.needs(i):
            if program.slip(program.unwind_slip(resource)):
                continue
            nodes += self.release(resource)
        others = [r for op in self.ops[:i] for r in op.acquired()
                  if r not in self.needs(i) and r.owner not in ("entry", "nobody", "parent") and r.kind.name != "home" and
                  program.owner_is_active(r, self.ops[i].pos) and r.holder_is_reachable(self.fn)]
        for resource in reversed(others):
            if program.slip("extra_unwind"):
                nodes += self.release(resource)
        if program.slip("wrong_release") and i + 1 < len(self.ops):
            later = [r for r in self.ops[i + 1].acquired() if r.holder_is_reachable(self.fn) and
                     not (r.uses_context() and self.program.create.pos >= self.ops[i].pos)]
            for resource in later[:1]:
                nodes += self.release(resource)
        return nodes

    # ---- one step ----

    def step(self, op, fail):
        """The call and, where it is looked at, the way out: FAIL are the nodes of the way out."""
        program, rng, fn = self.program, self.rng, self.fn
        nodes = [node for node in op.prepare]
        call = op.call
        if op.ignores:
            nodes.append(tree.line(self.ignored(op) + ";"))
        elif op.result == "void":
            if call is not None:
                nodes.append(tree.line(call + ";"))
        elif op.result == "pointer":
            nodes += self.pointer_step(op, call, fail)
        elif op.result == "boolean":
            bad = [tree.line(f"status = {program.no_memory()};")] + fail
            if rng.chance(0.3):
                flag = "done" + str(len(fn.locals))
                fn.declare(f"BOOLEAN {flag};")
                nodes += [tree.line(f"{flag} = {call};"), tree.block(f"if (!{flag}) {{", bad)]
            else:
                nodes.append(tree.block(f"if (!{call}) {{", bad))
        else:
            nodes += self.status_step(op, call, fail)
        return nodes + op.after

    def ignored(self, op):
        if op.result == "pointer":
            return op.call
        if op.result == "ntstatus" and self.rng.chance(0.5):
            return "status = " + op.call
        return "(VOID)" + op.call if self.rng.chance(0.5) else op.call

    def pointer_step(self, op, call, fail):
        rng, program = self.rng, self.program
        holder = op.resource.holder.text(self.fn) if op.resource is not None else op.holder
        status = program.no_memory()
        shape = rng.weighted((("null", 6), ("not", 3), ("inline", 2), ("ternary", 2)))
        if shape == "inline":
            return [tree.block(f"if (({call}) == NULL) {{", [tree.line(f"status = {status};")] + fail)]
        nodes = [tree.line(call + ";")]
        if shape == "ternary":
            nodes.append(tree.line(f"status = {holder} == NULL ? {status} : STATUS_SUCCESS;"))
            return nodes + [tree.block(f"if ({program.failed_text('status')}) {{", fail)]
        text = f"{holder} == NULL" if shape == "null" else f"!{holder}"
        return nodes + [tree.block(f"if ({text}) {{", [tree.line(f"status = {status};")] + fail)]

    def status_step(self, op, call, fail):
        rng, program = self.rng, self.program
        shape = rng.weighted((("plain", 24), ("inline", 4), ("switch", 2), ("else", 2), ("both", 2), ("retry", 1),
                              ("pending", 1), ("optional", 4 if self.is_probe(op) else 0)))
        failed = program.failed_text("status")
        if shape == "inline":
            text = program.failed_text(f"(status = {call})")
            return [tree.block(f"if ({text}) {{", fail)]
        if shape == "retry" and not op.prepare and op.group is None and not self.has_break(fail):
            return self.retry(call, failed, fail)
        nodes = [tree.line(f"status = {call};")]
        if shape == "pending":  # what is pending counts as done
            nodes.append(tree.block("if (status == STATUS_PENDING) {", tree.lines("status = STATUS_SUCCESS;")))
        if shape == "optional":  # a driver that does without
            return nodes + [tree.block(f"if ({failed}) {{", tree.lines("status = STATUS_SUCCESS;"))]
        if shape == "both" and op.resource is not None and op.resource.kind.is_handle:
            empty = op.resource.fill(op.resource.kind.guard.replace("!=", "=="), self.fn)
            return nodes + [tree.block(f"if ({failed} || {empty}) {{", self.make_failure(fail))]
        if shape == "switch" and self.sequence.style != "dowhile" and not self.has_break(fail):
            inner = [tree.block("case STATUS_SUCCESS:", [tree.line("break;")], None),
                     tree.block("default:", fail, None)]
            return nodes + [tree.block("switch (status) {", inner)]
        if shape == "else":
            log = [tree.line('DbgPrint("' + op.what + '\\n");')]
            return nodes + [tree.either(f"if ({program.passed_text('status')}) {{", log, "} else {", fail)]
        if rng.chance(0.15):
            fail = [tree.line('DbgPrint("' + op.what + ': %08x\\n", status);')] + fail
        return nodes + [tree.block(f"if ({failed}) {{", fail)]

    @staticmethod
    def is_probe(op):
        return op.resource is None and op.group is None and op.what in ("version", "number", "value")

    def retry(self, call, failed, fail):
        """A second chance; what the first took, if it took anything, it gave back itself."""
        self.fn.declare("ULONG tries;")
        passed = self.program.passed_text("status")
        again = tree.block(f"if ({passed}) {{", tree.lines("break;"))
        return [tree.block("for (tries = 0; tries < 2; tries++) {", [tree.line(f"status = {call};"), again]),
                tree.block(f"if ({failed}) {{", fail)]

    def make_failure(self, fail):
        """Where the test holds for another reason than the status, the status has to say so."""
        text = self.program.passed_text("status")
        return [tree.block(f"if ({text}) {{", tree.lines(f"status = {self.program.no_memory()};"))] + fail

    @staticmethod
    def has_break(nodes):
        return any(node.parts[0][0] in ("break;", "__leave;") for node in nodes)
