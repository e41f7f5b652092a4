# SPDX-License-Identifier: MIT
"""What a program acquires, in which order, where it keeps it, and who gives it back."""
from . import tree
from .flow import Flow, Op, Sequence
from .kinds import FLT_KINDS, KINDS, NDIS_KINDS, Kind
from .scope import Fn, Holder, Resource

GUARDING = ("exit", "dowhile", "seh")
SLOTS = Kind("slots", None, "Fill{n}()", "ntstatus", "Free{n}()", harmless=True, weight=5)


class Parts:
    def __init__(self, program):
        self.program, self.rng = program, program.rng
        self.style = "early"
        self.strategy = "unload"

    # ---- which and in what order ----

    def kinds(self):
        form = self.program.form
        extra = {"flt": FLT_KINDS, "ndis": NDIS_KINDS}.get(form.base, [])
        usable = [k for k in KINDS + extra if k.forms is None or form.base in k.forms]
        return [(k, k.weight) for k in usable] + [(SLOTS, SLOTS.weight)]

    def resource(self, kind, dep=None):
        resource = Resource(kind, self.program.noun())
        resource.dep = dep
        resource.size = self.rng.pick((64, 128, 256, 4096))
        resource.tag = "'" + "".join(self.rng.pick("abcdefghkmnprstuw") for _ in range(4)) + "'"
        self.program.resources.append(resource)
        resource.op = self.acquire_op(resource)
        return resource

    def dependency(self, kind, made):
        """A resource of a kind that KIND needs: one of those MADE, or a new one."""
        for resource in reversed(made):
            if resource.kind.name in kind.needs:
                return resource, []
        by_name = {k.name: k for k, _ in self.kinds()}
        needed = [by_name[name] for name in kind.needs if name in by_name]
        if not needed:
            return None, None
        resource = self.resource(self.rng.pick(needed))
        return resource, [resource]

    def some_resources(self, count, allow_late):
        made, kinds = [], self.kinds()
        while len(made) < count:
            kind = self.rng.weighted(kinds)
            if kind.after_create and not allow_late or kind.name == "wpp" and "wpp" in [r.kind.name for r in made]:
                continue
            new, dep = [], None
            if kind.needs is not None:
                dep, new = self.dependency(kind, made + self.program.form.made)
                if new is None:
                    continue
            made += new + [self.resource(kind, dep)]
        return made

    def plan(self):
        """The steps of the entry."""
        program, form = self.program, self.program.form
        form.start()
        early, late = form.counts()
        ops = [r.op for r in self.some_resources(early, False)] if early else []
        ops = form.first() + ops + form.middle()
        made = [r for op in ops for r in op.acquired()]
        more = self.some_more(late, made)
        ops += [r.op for r in more]
        ops = self.with_temps(ops)
        ops = self.with_probes(ops)
        ops += form.last()
        self.choose_style()
        return self.with_group(ops)

    def some_more(self, count, made):
        before = list(self.program.resources)
        kinds, out = self.kinds(), []
        tracing = any(r.kind.name == "wpp" for r in before)
        while len(out) < count:
            kind = self.rng.weighted(kinds)
            if kind.name == "wpp" and (tracing or out):
                continue
            new, dep = [], None
            if kind.needs is not None:
                dep, new = self.dependency(kind, [r for r in made + out if r.op is not None])
                if new is None:
                    continue
            out += new + [self.resource(kind, dep)]
        return out

    def with_temps(self, ops):
        """Some handles are given back again on the straight line."""
        rng, needed = self.rng, [r.dep for r in self.program.resources if r.dep is not None]
        share = 0.6 if self.program.intent == "HS103" else 0.22
        for resource in list(self.program.resources):
            if not resource.kind.is_handle or resource.kind.ctype in ("LARGE_INTEGER", "UNICODE_STRING") or \
                    resource in needed or resource.kind.name == "filter" or not rng.chance(share) or \
                    resource.op not in ops or resource in self.program.form.made:
                continue
            start = ops.index(resource.op)
            probe = self.probe(ops[:start + 1])
            resource.freed_at = Op("free " + resource.name, releases=resource)
            resource.freed_at.realise = self.free_realiser(resource)
            end = rng.between(start + 1, len(ops))
            ops = ops[:start + 1] + [probe] + ops[start + 1:end] + [resource.freed_at] + ops[end:]
        return ops

    def with_probes(self, ops):
        for _ in range(self.rng.between(0, 2)):
            at = self.rng.between(1, len(ops)) if ops else 0
            ops = ops[:at] + [self.probe(ops[:at])] + ops[at:]
        if ops and not ops[-1].can_fail or self.rng.chance(0.4):
            ops = ops + [self.probe(ops)]
        return ops

    def with_group(self, ops):
        """Some steps in a row move into a helper."""
        program, rng = self.program, self.rng
        if not rng.chance(0.35):
            return ops
        length = rng.between(2, 3)
        starts = [i for i in range(len(ops) - length + 1) if self.can_move(ops[i:i + length])]
        if not starts:
            return ops
        at = rng.pick(starts)
        inner = ops[at:at + length]
        name = "Prepare" + program.noun()
        group = Op(name, result="ntstatus")
        group.group = Sequence(None, inner, rng.weighted((("early", 4), ("ladder", 3), ("exit", 3), ("nested", 1))))
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

    def choose_style(self):
        weights = {"early": 8, "ladder": 7, "exit": 6, "dowhile": 3, "nested": 3, "seh": 2, "uninit": 0}
        if self.program.form.can_share:
            weights["uninit"] = 6
        if self.program.intent == "HS101":
            weights["uninit"] = 0
        self.style = self.rng.weighted(list(weights.items()))
        self.program.shares_uninit = self.style == "uninit"

    # ---- steps ----

    def probe(self, before):
        """A call that can fail and acquires nothing."""
        rng = self.rng
        keys = [r for op in before for r in op.acquired() if r.kind.name == "key" and r.freed_at is None]
        choice = rng.weighted((("version", 3), ("number", 3), ("value", 4 if keys else 0),
                               ("parameters", 4 if self.program.create in before else 0)))
        op = Op(choice, result="ntstatus")
        op.realise = getattr(self, "realise_" + choice)(op, keys)
        return op

    def realise_version(self, op, keys):
        def realise(fn):
            fn.declare("RTL_OSVERSIONINFOW version;")
            op.prepare = tree.lines("RtlZeroMemory(&version, sizeof(version));",
                                    "version.dwOSVersionInfoSize = sizeof(version);")
            op.call = "RtlGetVersion(&version)"
        return realise

    def realise_number(self, op, keys):
        digits = 'static UNICODE_STRING g_Digits = RTL_CONSTANT_STRING(L"42");'

        def realise(fn):
            if digits not in [node.parts[0][0] for node in self.program.globals]:
                self.program.globals.append(tree.line(digits))
            fn.declare("ULONG number;")
            op.prepare = []
            op.call = "RtlUnicodeStringToInteger(&g_Digits, 10, &number)"
        return realise

    def realise_value(self, op, keys):
        key = self.rng.pick(keys) if keys else None
        op.uses = [key]
        name = 'static UNICODE_STRING g_ValueName = RTL_CONSTANT_STRING(L"Limit");'

        def realise(fn):
            if name not in [node.parts[0][0] for node in self.program.globals]:
                self.program.globals.append(tree.line(name))
            fn.declare("UCHAR value[64];")
            fn.declare("ULONG length;")
            op.prepare = []
            handle = key.holder.text(fn)
            op.call = (f"ZwQueryValueKey({handle}, &g_ValueName, KeyValuePartialInformation, value, sizeof(value), "
                       "&length)")
        return realise

    def realise_parameters(self, op, keys):
        def realise(fn):
            fn.declare("WDFKEY parameters;")
            op.prepare = []
            op.call = fn.need("WdfDriverOpenParametersRegistryKey(driver, KEY_READ, WDF_NO_OBJECT_ATTRIBUTES, &parameters)")
            op.after = tree.lines("WdfRegistryClose(parameters);") if self.rng.chance(0.7) else []
        return realise

    def acquire_op(self, resource):
        op = Op(resource.name, result=resource.kind.result, resource=resource)
        op.realise = self.acquire_realiser(resource, op)
        return op

    def acquire_realiser(self, resource, op):
        def realise(fn):
            shape = self.helper_shape(resource, fn)
            if shape is None:
                self.acquire_here(resource, op, fn)
            else:
                self.acquire_in_helper(resource, op, fn, shape)
            if op.result != "void" and self.program.slip("ignored") and resource.kind.name != "filter":
                op.ignores = True
            self.set_flag(resource, op, fn)
            if op.ignores and resource.owner == "entry":
                op.ignores = False
        return realise

    def acquire_here(self, resource, op, fn, is_value=False):
        kind = resource.kind
        for text in kind.locals:
            fn.declare(text)
        if resource.holder is not None and resource.holder.where == "local" and not is_value:
            fn.declare(f"{kind.ctype} {resource.holder.text(fn)} = {'0' if kind.guard.endswith(' 0') else 'NULL'};")
        op.prepare = [tree.line(resource.fill(text, fn)) for text in kind.prepare]
        op.call, op.result = resource.fill(kind.acquire, fn), kind.result

    def set_flag(self, resource, op, fn):
        if resource.flag is None:
            return
        node = tree.line(resource.flag.text(fn) + " = TRUE;")
        if self.program.slip("flag_forgotten"):
            return
        resource.flag_nodes.append(node)
        if self.program.slip("flag_early"):
            op.prepare.insert(0, node)
        else:
            op.after.append(node)

    def helper_shape(self, resource, fn):
        kind = resource.kind
        if not self.rng.chance(0.25) or kind.name in ("slots", "wpp", "filter") or not fn.is_entry or \
                kind.result == "void":
            return None
        shapes = [("direct", 3)] if resource.holder is None or resource.holder.where in ("global", "field") else []
        if resource.holder is not None and kind.result in ("ntstatus", "pointer"):
            shapes.append(("out", 4))
        if kind.result == "pointer":
            shapes.append(("value", 3))
        if kind.result == "ntstatus" and resource.holder is not None:
            shapes.append(("boolean", 1))
        return self.rng.weighted(shapes) if shapes else None

    def acquire_in_helper(self, resource, op, fn, shape):
        """The call moves into a routine of its own, with its preparations."""
        program, kind = self.program, resource.kind
        inner = Fn(program, "Make" + resource.name, result={"value": kind.ctype, "boolean": "BOOLEAN"}.get(shape, "NTSTATUS"))
        outer = resource.holder
        if shape in ("out", "boolean"):
            resource.holder = Holder("out", resource.name)
            inner.extra.append((f"{kind.ctype} *{resource.name}", outer.address(fn)))
        step = Op(resource.name, resource=resource)
        if outer is not None and outer.where == "local":
            fn.declare(f"{kind.ctype} {outer.text(fn)} = NULL;" if not kind.guard.endswith(" 0") else
                       f"{kind.ctype} {outer.text(fn)} = 0;")
        self.acquire_here(resource, step, inner, shape == "value")
        body = step.prepare + self.helper_end(resource, step, inner, shape)
        resource.holder = outer
        program.helpers.append(inner.emit(body))
        text = f"{inner.name}({inner.arguments()})"
        for word in inner.given:
            fn.need(word)
        op.prepare, op.call, op.result = [], text, "ntstatus"
        if shape == "value":
            op.call, op.result = f"{outer.text(fn)} = {text}", "pointer"
        elif shape == "boolean":
            op.result = "boolean"
        self.maybe_second_level(op, inner, fn)

    def helper_end(self, resource, step, inner, shape):
        if shape == "value":
            return [tree.line(f"return {step.call.split(' = ', 1)[1]};")]
        if shape == "boolean":
            return [tree.line(f"return NT_SUCCESS({step.call});")]
        if resource.kind.result == "pointer":
            holder = resource.holder.text(inner)
            return [tree.line(step.call + ";"),
                    tree.line(f"return {holder} != NULL ? STATUS_SUCCESS : {self.program.no_memory()};")]
        if resource.kind.result == "boolean":
            return [tree.line(f"return {step.call} ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;")]
        return [tree.line(f"return {step.call};")]

    def maybe_second_level(self, op, inner, fn):
        if op.result != "ntstatus" or not self.rng.chance(0.25):
            return
        outer = Fn(self.program, inner.name + "Once", dict(inner.given), inner.result)
        for text, _ in inner.extra:
            outer.extra.append((text, text.split("*")[-1]))
        passed = outer.arguments()
        self.program.helpers.append(outer.emit([tree.line(f"return {inner.name}({passed});")]))
        op.call = op.call.replace(inner.name + "(", outer.name + "(", 1)

    def free_realiser(self, resource):
        def realise(fn):
            nodes = resource.release_lines(fn)
            if not (self.program.slip("no_clear") or self.program.slip("holder_lost")):
                nodes.append(resource.clear_line(fn, "null"))
            resource.freed_at.after = nodes
        return realise

    def group_realiser(self, group, name):
        def realise(fn):
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

    # ---- who gives it back, and where it is kept ----

    def settle(self, ops):
        program, form = self.program, self.program.form
        self.strategy = form.pick_strategy()
        for resource in program.resources:
            if resource.kind.name == "slots":
                resource.owner = "unload"
            resource.owner = self.pick_owner(resource)
            self.pick_holder(resource)
        for resource in program.resources:
            self.pick_guard(resource, ops)
            if resource.kind.name == "slots":
                self.write_slots(resource)
            resource.clears_in_entry = self.rng.chance(0.3) or self.clear_matters(resource)
            for text in resource.kind.decls:
                self.declare(resource, text)
            for header in resource.kind.headers:
                if header != "wpp" and header not in program.headers:
                    program.headers.append(header)
        for resource in program.resources:
            if resource.holder is not None:
                resource.holder.declare(program, resource.kind.ctype)
            if resource.flag is not None:
                resource.flag.declare(program, "BOOLEAN")
        if program.intent in ("HS105", "mixed") or self.rng.chance(0.2):
            self.wrap_some()

    def declare(self, resource, text):
        text = text.replace("{n}", resource.name)
        if text.endswith("}\n"):
            self.program.callbacks.append(tree.Node([(text[:-1], [])], ""))
        else:
            self.program.globals.append(tree.line(text))

    def wrap_some(self):
        for resource in self.program.resources:
            kept_globally = all(h is None or h.where in ("global", "field") for h in (resource.holder, resource.flag))
            has_guard = resource.kind.is_handle or resource.flag is not None
            if self.rng.chance(0.25) and kept_globally and has_guard and resource.dep is None:
                self.program.teardown.wrap(resource)

    def clear_matters(self, resource):
        return resource.freed_at is not None and self.style in GUARDING

    def pick_owner(self, resource):
        if resource.freed_at is not None:
            return "entry"
        if resource.dep is not None and resource.dep.owner != "entry":
            resource.child = resource.dep.child
            return resource.dep.owner
        if resource.owner == "entry" or resource.kind.name == "slots":
            return self.program.form.pick_owner(resource, self.strategy)
        return resource.owner

    def pick_holder(self, resource):
        rng = self.rng
        if resource.kind.has_holder:
            places = [("global", 5), ("field", 4)]
            if self.context_is_possible(resource):
                places.append(("context", 5))
            where = "local" if resource.owner == "entry" and self.same_function(resource) else rng.weighted(places)
            resource.holder = Holder(where, resource.name)
        if not resource.kind.is_handle and resource.kind.name != "slots" or rng.chance(0.15) and resource.owner != "entry":
            where = resource.holder.where if resource.holder is not None else rng.pick(("global", "field"))
            resource.flag = Holder(where, resource.name + "Ready")

    def same_function(self, resource):
        return True  # a temporary and its release never part company (can_move)

    def context_is_possible(self, resource):
        program = self.program
        return program.create is not None and program.form.has_context and not program.shares_uninit and \
            program.create.pos < resource.op.pos and resource.owner in ("cleanup", "unload") and \
            not program.create.ignores and all(r.dep is not resource for r in program.resources)

    def pick_guard(self, resource, ops):
        rng, program = self.rng, self.program
        needed = program.shares_uninit or self.may_be_missing(resource)
        if needed and not resource.kind.harmless or rng.chance(0.4):
            resource.guard = "null" if resource.kind.is_handle and (resource.flag is None or rng.chance(0.5)) else "flag"
            if resource.guard == "flag" and resource.flag is None:
                resource.guard = None
        resource.clears = rng.chance(0.5)

    def may_be_missing(self, resource):
        """Whether the owner can come to life without the resource."""
        owner = resource.child if resource.owner == "child" else self.program.create
        if resource.owner not in ("cleanup", "destroy", "child"):
            return False
        return owner is not None and resource.op.pos > owner.pos

    # ---- an array that loops fill and empty ----

    def write_slots(self, resource):
        program, n, rng = self.program, resource.name, self.rng
        tag, size = resource.tag, resource.size
        count = rng.pick((2, 3, 4))
        program.globals.append(tree.line(f"static PVOID g_{n}[{count}];"))
        limit = f"{count - 1}" if program.slip("slots_free") else rng.pick((str(count), f"ARRAYSIZE(g_{n})"))
        drop = [tree.line(f"ExFreePoolWithTag(g_{n}[i], {tag});")]
        if not program.slip("no_clear"):
            drop.append(tree.line(f"g_{n}[i] = NULL;"))
        free = [tree.line("ULONG i;", True), tree.line("", True),
                tree.block(f"for (i = 0; i < {limit}; i++) {{", [tree.block(f"if (g_{n}[i] != NULL) {{", drop)])]
        program.routines.append(tree.function(f"static VOID Free{n}(VOID)", free))
        program.helpers.append(tree.function(f"static NTSTATUS Fill{n}(VOID)", self.fill_body(resource, count)))

    def fill_body(self, resource, count):
        program, n, rng = self.program, resource.name, self.rng
        undo = rng.pick(("call", "down", "up"))
        if program.slip("slots_unwind"):
            undo = rng.pick(("none", "off_by_one"))
        release = f"ExFreePoolWithTag(g_{n}[%s], {resource.tag});"
        clear = f"g_{n}[%s] = NULL;"
        nodes = {
            "call": tree.lines(f"Free{n}();"),
            "down": [tree.block("while (i-- > 0) {", tree.lines(release % "i", clear % "i"))],
            "up": [tree.block("for (k = 0; k < i; k++) {", tree.lines(release % "k", clear % "k"))],
            "off_by_one": [tree.block("for (k = 0; k <= i; k++) {", tree.lines(release % "k", clear % "k"))],
            "none": [],
        }[undo]
        fail = nodes + [tree.line(f"return {program.no_memory()};")]
        body = [tree.line(f"g_{n}[i] = ExAllocatePool2(POOL_FLAG_NON_PAGED, {resource.size}, {resource.tag});"),
                tree.block(f"if (g_{n}[i] == NULL) {{", fail)]
        declared = [tree.line("ULONG i, k;" if undo in ("up", "off_by_one") else "ULONG i;", True), tree.line("", True)]
        return declared + [tree.block(f"for (i = 0; i < {count}; i++) {{", body), tree.line("return STATUS_SUCCESS;")]
