# SPDX-License-Identifier: MIT
"""How a function goes from call to call and out again: early returns, goto ladders, one Exit label, do/while (FALSE),
nested ifs, __try/__finally, a shared routine that undoes all."""
from . import tree


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


class Flow:
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
        return [r for r in reversed(held) if not self.program.owner_is_active(r, self.ops[i].pos)]

    def ever_needed(self):
        wanted = []
        for i, op in enumerate(self.ops):
            if op.can_fail:
                wanted += [r for r in self.needs(i) if r not in wanted]
        order = [r for op in self.ops for r in op.acquired()]
        return [r for r in reversed(order) if r in wanted]

    def release(self, resource, how=None, fn=None):
        """Nodes that release in an error path; HOW is the guard."""
        fn = fn or self.fn
        program = self.program
        if resource.wrapped is not None and how is None:
            return [tree.line(resource.wrapped + "();")]
        body = resource.release_lines(fn)
        wants_clear = resource.clears_in_entry
        if how is None and program.slip("guard_lost_entry") and resource.kind.is_handle:
            wants_clear = False
        if wants_clear and (resource.kind.is_handle or how == "flag"):
            body.append(resource.clear_line(fn, "flag" if how == "flag" else "null"))
        if how is None:
            return body
        return [tree.block(f"if ({self.guarded(resource, how)}) {{", body)]

    def guarded(self, resource, how):
        program, fn = self.program, self.fn
        text = resource.guard_text(fn, how, inverted=program.slip("inverted_entry"))
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
                  if r not in self.needs(i) and r.owner not in ("entry", "nobody") and
                  program.owner_is_active(r, self.ops[i].pos) and r.holder_is_reachable(self.fn)]
        for resource in reversed(others):
            if program.slip("extra_unwind"):
                nodes += self.release(resource)
        if program.slip("wrong_release") and i + 1 < len(self.ops):
            later = [r for r in self.ops[i + 1].acquired() if r.holder_is_reachable(self.fn)]
            for resource in later[:1]:
                nodes += self.release(resource)
        return nodes

    # ---- one step ----

    def give_up(self, nodes, status=None):
        """Leaves the function after NODES; STATUS where `status` does not say it yet."""
        if status is not None:
            nodes = [tree.line(f"status = {status};")] + nodes
        return nodes

    def failed_text(self, op):
        return self.program.failed_text("status")

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
        shape = rng.weighted((("plain", 12), ("inline", 2), ("switch", 1), ("else", 1)))
        failed = program.failed_text("status")
        if shape == "inline":
            text = program.failed_text(f"(status = {call})")
            return [tree.block(f"if ({text}) {{", fail)]
        nodes = [tree.line(f"status = {call};")]
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
    def has_break(nodes):
        return any(node.parts[0][0] in ("break;", "__leave;") for node in nodes)

    # ---- the styles ----

    def write(self):
        return getattr(self, "style_" + self.sequence.style)()

    def leave(self, text="return status;"):
        return tree.line(text)

    def success(self):
        return tree.line(self.rng.pick(("return STATUS_SUCCESS;", "return status;")
                                       if self.last_sets_status() else ("return STATUS_SUCCESS;",)))

    def last_sets_status(self):
        return bool(self.ops) and self.ops[-1].result == "ntstatus" and not self.ops[-1].ignores

    def style_early(self):
        nodes = []
        for i, op in enumerate(self.ops):
            fail = self.unwind(i) + [self.leave()] if op.can_fail else []
            is_bare = len(fail) == 1 and op.result == "ntstatus"
            if is_bare and self.program.uses_macro and self.program.parts.style != "exit":
                nodes += op.prepare + [tree.line(f"RETURN_IF_FAILED({op.call});")] + op.after
            elif is_bare and i + 1 == len(self.ops) and not op.after and self.rng.chance(0.4):
                return nodes + op.prepare + [tree.line(f"return {op.call};")]
            else:
                nodes += self.step(op, fail)
        return nodes + [self.success()]

    def style_ladder(self):
        chain = self.ever_needed()
        nodes, used = [], set()
        for i, op in enumerate(self.ops):
            nodes += self.step(op, self.ladder_exit(i, chain, used) if op.can_fail else [])
        nodes.append(self.success())
        tail = []
        for k, resource in enumerate(chain):
            if k < min(used, default=len(chain)):
                continue
            if k in used:
                tail.append(tree.line(f"Undo{resource.name}:", True))
            if not self.program.slip(self.program.unwind_slip(resource)):
                tail += self.release(resource)
        return nodes + tail + [self.leave()]

    def ladder_exit(self, i, chain, used):
        wanted = self.needs(i)
        if not wanted or chain[len(chain) - len(wanted):] != wanted:
            return self.unwind(i) + [self.leave()]
        at = len(chain) - len(wanted)
        if self.program.slip("wrong_label"):
            at = max(0, min(len(chain) - 1, at + self.rng.pick((-1, 1))))
        used.add(at)
        return [tree.line(f"goto Undo{chain[at].name};")]

    def guarded_undo(self):
        """Behind one label: everything that may have to go, each behind its guard."""
        program, nodes = self.program, []
        for resource in self.ever_needed():
            if program.slip(program.unwind_slip(resource)):
                continue
            how = "flag" if resource.flag is not None and (not resource.kind.is_handle or self.rng.chance(0.3)) else "null"
            if how == "null" and not resource.kind.is_handle:
                nodes += self.release(resource)  # nothing to ask: harmless, or a slip
                continue
            body = self.release(resource, how)
            if self.turns_over(resource):
                head = self.created_guard(resource) + " && " + self.guarded_head(body[0])
                body[0].parts[0] = (f"if ({head}) {{", body[0].parts[0][1])
            nodes += body
        return nodes

    @staticmethod
    def guarded_head(node):
        return node.parts[0][0][len("if ("):-len(") {")]

    def turns_over(self, resource):
        """The resource belongs to this function until its owner comes to life, in the midst of the sequence."""
        return any(op.can_fail and self.program.owner_is_active(resource, op.pos) and
                   i > 0 and resource in [r for o in self.ops[:i] for r in o.acquired()]
                   for i, op in enumerate(self.ops))

    def created_guard(self, resource):
        maker = resource.child if resource.owner == "child" else self.program.create
        flag = self.program.created_flag(self, maker)
        return "!" + flag

    def prepare_flags(self):
        for resource in self.ever_needed():
            if self.turns_over(resource):
                self.created_guard(resource)

    def undo_if_failed(self):
        undo = self.guarded_undo()
        if not undo:
            return []
        return [tree.block(f"if ({self.program.failed_text('status')}) {{", undo)]

    def style_exit(self):
        self.prepare_flags()
        nodes, used = [], False
        for op in self.ops:
            if self.hides_goto() and op.result == "ntstatus" and op.can_fail:
                nodes += op.prepare + [tree.line(f"CHECK({op.call});")] + op.after
            else:
                nodes += self.step(op, [tree.line("goto Exit;")])
            used = used or op.can_fail
        if not self.last_sets_status():
            nodes.append(tree.line("status = STATUS_SUCCESS;"))
        label = [tree.line("Exit:", True)] if used else []
        return nodes + label + self.undo_if_failed() + [self.leave()]

    def hides_goto(self):
        return self.program.uses_macro and self.program.parts.style == "exit"

    def style_dowhile(self):
        self.prepare_flags()
        body = []
        for op in self.ops:
            body += self.step(op, [tree.line("break;")])
        if not self.last_sets_status():
            body.append(tree.line("status = STATUS_SUCCESS;"))
        return [tree.block("do {", body, "} while (FALSE);")] + self.undo_if_failed() + [self.leave()]

    def style_seh(self):
        self.prepare_flags()
        body = []
        for op in self.ops:
            body += self.step(op, [tree.line("__leave;")])
        if not self.last_sets_status():
            body.append(tree.line("status = STATUS_SUCCESS;"))
        undo = self.undo_if_failed()
        return [tree.either("__try {", body, "} __finally {", undo)] + [self.leave()]

    def style_uninit(self):
        nodes, used = [], False
        jumps = self.rng.chance(0.5)
        call = tree.line(self.program.uninit_call(self.fn))
        for i, op in enumerate(self.ops):
            fail = []
            if op.can_fail:
                temps = [r for r in self.needs(i) if r.owner == "entry"]
                fail = [node for r in temps for node in self.release(r)]
                lost = self.program.slip("uninit_not_called")
                fail += [tree.line("goto Exit;")] if jumps and not lost else ([] if lost else [call]) + [self.leave()]
                used = used or (jumps and not lost)
            nodes += self.step(op, fail)
        nodes.append(self.success())
        return nodes + ([tree.line("Exit:", True), call, self.leave()] if used else [])

    def style_nested(self):
        self.prepare_flags()
        return self.nested(0) + [self.leave()]

    def nested(self, i):
        if i == len(self.ops):
            return [] if self.last_sets_status() else [tree.line("status = STATUS_SUCCESS;")]
        op = self.ops[i]
        if not op.can_fail:
            return self.step(op, []) + self.nested(i + 1) + self.nested_undo(i)
        nodes = list(op.prepare)
        if op.result == "ntstatus":
            nodes.append(tree.line(f"status = {op.call};"))
        elif op.result == "pointer":
            nodes.append(tree.line(op.call + ";"))
            holder = op.resource.holder.text(self.fn)
            nodes.append(tree.line(f"status = {holder} != NULL ? STATUS_SUCCESS : {self.program.no_memory()};"))
        else:
            nodes.append(tree.line(f"status = {op.call} ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;"))
        inner = op.after + self.nested(i + 1) + self.nested_undo(i)
        return nodes + [tree.block(f"if ({self.program.passed_text('status')}) {{", inner)]

    def nested_undo(self, i):
        mine = [r for r in self.ops[i].acquired() if any(r in self.needs(k) for k in range(i + 1, len(self.ops))
                                                         if self.ops[k].can_fail)]
        undo = []
        for resource in reversed(mine):
            if not self.program.slip(self.program.unwind_slip(resource)):
                undo += self.nested_release(resource)
        return [tree.block(f"if ({self.program.failed_text('status')}) {{", undo)] if undo else []

    def nested_release(self, resource):
        """On the way out of the nest: some later steps may have given it back or have handed it over."""
        if resource.freed_at is not None:
            return self.release(resource, "null")
        if self.turns_over(resource):
            body = self.release(resource)
            return [tree.block(f"if ({self.created_guard(resource)}) {{", body)]
        return self.release(resource)
