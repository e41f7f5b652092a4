# SPDX-License-Identifier: MIT
"""The styles: early returns, goto ladders, one Exit label, a level and a switch, or-ed statuses, do/while (FALSE), __try and
__finally, a shared routine, nested ifs."""
from . import tree


class Styles:
    """A part of Flow: how the steps hang together."""

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
            if is_bare and self.program.uses_macro and self.program.parts.style not in ("exit", "dowhile"):
                nodes += op.prepare + [tree.line(f"RETURN_IF_FAILED({op.call});")] + op.after
            elif is_bare and self.program.language == "cpp" and self.rng.chance(0.3):
                test = self.program.failed_text("result")
                ctype = "const auto" if self.program.is_modern and self.rng.chance(0.5) else "NTSTATUS"
                nodes += op.prepare + [tree.block(f"if ({ctype} result = {op.call}; {test}) {{",
                                                  tree.lines("return result;"))] + op.after
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
            wrong = max(0, min(len(chain) - 1, at + self.rng.pick((-1, 1))))
            if not any(r.uses_context() and self.program.create.pos >= self.ops[i].pos for r in chain[wrong:at]):
                at = wrong
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

    def style_level(self):
        """A count of what is done; a switch falls through the releases from there down."""
        chain = self.ever_needed()
        wanted = [self.needs(i) for i, op in enumerate(self.ops) if op.can_fail]
        if not chain or any(op.freed() for op in self.ops) or any(some and chain[len(chain) - len(some):] != some or
                            not some and any(r in self.earlier(k) for r in chain) for k, some in enumerate(wanted)):
            return self.style_exit()
        self.fn.declare("ULONG level = 0;")
        nodes, level = [], 0
        for op in self.ops:
            nodes += self.step(op, [tree.line("goto Exit;")])
            for resource in op.acquired():
                if resource in chain:
                    level += 1
            if any(r in chain for r in op.acquired()):
                nodes.append(tree.line(f"level = {level};"))
        if not self.last_sets_status():
            nodes.append(tree.line("status = STATUS_SUCCESS;"))
        cases = []
        for k, resource in enumerate(chain):
            lost = self.program.slip(self.program.unwind_slip(resource))
            cases.append(tree.block(f"case {len(chain) - k}:", [] if lost else self.release(resource), None))
        cases.append(tree.block("default:", tree.lines("break;"), None))
        undo = tree.block(f"if ({self.program.failed_text('status')}) {{", [tree.block("switch (level) {", cases)])
        label = [tree.line("Exit:", True)] if any(op.can_fail for op in self.ops) else []
        return nodes + label + [undo, self.leave()]

    def earlier(self, k):
        """What was acquired before the K-th step that can fail."""
        i = [i for i, op in enumerate(self.ops) if op.can_fail][k]
        return [r for op in self.ops[:i] for r in op.acquired()]

    def style_sum(self):
        """Everything is tried, the statuses are or-ed, and one test at the end undoes what was done."""
        self.prepare_flags()
        nodes, first = [], True
        if all(op.result != "ntstatus" for op in self.ops):
            nodes.append(tree.line("status = STATUS_SUCCESS;"))
        for op in self.ops:
            nodes += op.prepare
            if op.result == "ntstatus" and op.can_fail:
                nodes.append(tree.line(f"status {'=' if first else '|='} {op.call};"))
                first = False
                nodes += self.only_if_passed(op)
            else:
                nodes += self.step(self.without_prepare(op), [tree.line("goto Exit;")])
        used = any(op.can_fail and op.result != "ntstatus" for op in self.ops)
        return nodes + ([tree.line("Exit:", True)] if used else []) + self.undo_if_failed() + [self.leave()]

    @staticmethod
    def without_prepare(op):
        op.prepare = []
        return op

    def only_if_passed(self, op):
        return [tree.block(f"if ({self.program.passed_text('status')}) {{", op.after)] if op.after else []

    def style_dowhile(self):
        self.prepare_flags()
        body = []
        for op in self.ops:
            body += self.step(op, [tree.line("break;")])
        if not self.last_sets_status():
            body.append(tree.line("status = STATUS_SUCCESS;"))
        if self.program.uses_macro and self.program.parts.style == "dowhile":
            return [tree.block("TRY_BEGIN", body, "TRY_END")] + self.undo_if_failed() + [self.leave()]
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
