# SPDX-License-Identifier: MIT
"""The steps of a sequence, in words: calls that acquire, here or in a helper of their own; calls that only can fail; the
release of what was a loan."""
from . import tree
from .flow import Op
from .cxx import KeptHolder, ReferenceHolder
from .modern import ALLOCATE, add_class
from .scope import Fn, Holder


class Steps:
    """A part of Parts."""

    def probe(self, before):
        """A call that can fail and acquires nothing."""
        rng = self.rng
        keys = [r for op in before for r in op.acquired() if r.kind.name == "key" and r.freed_at is None]
        in_kernel = self.program.form.base != "umdf"
        choice = rng.weighted((("version", 3 * in_kernel), ("number", 3 * in_kernel), ("value", 4 if keys else 0),
                               ("parameters", 4 if self.has_driver(before) else 0), ("nothing", 1 - in_kernel)))
        if choice == "nothing":
            return Op(choice)
        op = Op(choice, result="ntstatus")
        op.realise = getattr(self, "realise_" + choice)(op, keys)
        return op

    def has_driver(self, before):
        return self.program.create in before and not self.program.create.ignores

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
            elif shape == "template":
                add_class(self.program, ALLOCATE)
                op.prepare, op.result = [], "ntstatus"
                op.call = resource.fill("AllocateInto({h}, {size}, {tag})", fn)
            else:
                self.acquire_in_helper(resource, op, fn, shape)
            if op.result != "void" and self.program.slip("ignored") and resource.kind.name not in ("filter", "home"):
                op.ignores = True
            if op.result == "pointer" and resource.kind.name == "pool" and self.program.slip("holder_overwritten"):
                op.after.append(tree.line(op.call + ";"))
            self.set_flag(resource, op, fn)
            if op.ignores and resource.owner == "entry":
                op.ignores = False
        return realise

    def acquire_here(self, resource, op, fn, is_value=False):
        kind = resource.kind
        for text in kind.locals:
            fn.declare(text)
        if isinstance(resource.holder, KeptHolder):
            fn.declare(resource.holder.declaration(fn))
        elif resource.holder is not None and resource.holder.where == "local" and not is_value:
            fn.declare(f"{kind.ctype} {resource.holder.text(fn)} = {'0' if kind.guard.endswith(' 0') else 'NULL'};")
        op.prepare = [tree.line(resource.fill(text, fn)) for text in kind.prepare]
        op.call, op.result = resource.fill(kind.acquire, fn), kind.result

    def set_flag(self, resource, op, fn):
        if resource.flag is None:
            return
        node = tree.line(resource.flag.set_text(fn))
        if self.program.slip("flag_forgotten"):
            return
        if self.program.slip("flag_early"):
            op.prepare.insert(0, node)
        else:
            op.after.append(node)

    def helper_shape(self, resource, fn):
        kind = resource.kind
        if not self.rng.chance(0.3) or kind.writer is not None or kind.name in ("wpp", "filter") or not fn.is_entry or \
                kind.result == "void":
            return None
        shapes = [("direct", 3)] if resource.holder is None or resource.holder.where in ("global", "field") else []
        if resource.holder is not None and kind.result in ("ntstatus", "pointer"):
            shapes.append(("out", 4))
        if kind.result == "pointer" and not resource.is_kept():
            shapes.append(("value", 3))
        if self.program.language == "cpp" and resource.holder is not None and not resource.is_kept() and \
                kind.result in ("ntstatus", "pointer"):
            shapes.append(("reference", 5))
        if kind.name == "tagged_pool":
            shapes.append(("quota", 12))
        if self.program.is_modern and kind.name == "pool" and resource.holder.where in ("global", "field"):
            shapes.append(("template", 6))
        if kind.result == "ntstatus" and resource.holder is not None and resource.holder.where != "local" and \
                self.program.form.base != "umdf":
            shapes.append(("checked", 3))
        if kind.result == "ntstatus" and resource.holder is not None:
            shapes.append(("boolean", 1))
        return self.rng.weighted(shapes) if shapes else None

    def acquire_in_helper(self, resource, op, fn, shape):
        """The call moves into a routine of its own, with its preparations."""
        program, kind = self.program, resource.kind
        inner = Fn(program, "Make" + resource.name, result={"value": kind.ctype, "boolean": "BOOLEAN"}.get(shape, "NTSTATUS"))
        outer = resource.holder
        if shape == "reference":
            resource.holder = ReferenceHolder(resource.name)
            inner.extra.append((f"{kind.ctype} &{resource.name}", outer.text(fn)))
        elif shape in ("out", "boolean", "quota", "checked"):
            resource.holder = Holder("out", resource.name)
            inner.extra.append((f"{kind.ctype} *{resource.name}", outer.address(fn)))
        step = Op(resource.name, resource=resource)
        if isinstance(outer, KeptHolder):
            fn.declare(outer.declaration(fn))
        elif outer is not None and outer.where == "local":
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
        self.maybe_through_pointer(op, inner, fn)

    def quota_end(self, resource, step, inner):
        """A form that raises where memory runs out."""
        holder = resource.holder.text(inner)
        call = step.call.replace("ExAllocatePoolWithTag", "ExAllocatePoolWithQuotaTag")
        handler = [] if self.program.slip("holder_kept") else [tree.line(holder + " = NULL;")]
        status = self.rng.pick(("GetExceptionCode()", "STATUS_INSUFFICIENT_RESOURCES"))
        return [tree.either("__try {", [tree.line(call + ";")], "} __except (EXCEPTION_EXECUTE_HANDLER) {",
                            handler + [tree.line(f"return {status};")]), tree.line("return STATUS_SUCCESS;")]

    def checked_end(self, resource, step, inner):
        """The helper looks at something more, and on a failure gives back what it has and clears the caller's holder."""
        program = self.program
        inner.declare("RTL_OSVERSIONINFOW version;")
        inner.uses_status = True
        undo = [] if program.slip("holder_lost") else resource.release_lines(inner)
        if resource.kind.is_handle and not program.slip("no_clear"):
            undo.append(resource.clear_line(inner, "null"))
        failed = program.failed_text("status")
        return [tree.line(f"status = {step.call};"), tree.block(f"if ({failed}) {{", tree.lines("return status;")),
                tree.line("RtlZeroMemory(&version, sizeof(version));"),
                tree.line("version.dwOSVersionInfoSize = sizeof(version);"),
                tree.line("status = RtlGetVersion(&version);"), tree.block(f"if ({failed}) {{", undo),
                tree.line("return status;")]

    def helper_end(self, resource, step, inner, shape):
        if shape == "quota":
            return self.quota_end(resource, step, inner)
        if shape == "checked":
            return self.checked_end(resource, step, inner)
        if shape == "value":
            return [tree.line(f"return {step.call.split(' = ', 1)[1]};")]
        if shape == "boolean":
            return [tree.line(f"return NT_SUCCESS({step.call});")]
        if resource.kind.result == "pointer":
            holder = resource.holder.text(inner)
            if resource.kind.name.endswith("pool") and self.program.slip("positive"):  # no failure for NT_SUCCESS
                return [tree.line(step.call + ";"), tree.line(f"return {holder} != NULL ? 0 : 3;")]
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
            outer.extra.append((text, text.replace("&", "*").split("*")[-1]))
        passed = outer.arguments()
        self.program.helpers.append(outer.emit([tree.line(f"return {inner.name}({passed});")]))
        op.call = op.call.replace(inner.name + "(", outer.name + "(", 1)

    def maybe_through_pointer(self, op, inner, fn):
        """The helper is called by a pointer to it."""
        if not self.rng.chance(0.12) or "(" not in op.call or inner.name + "(" not in op.call:
            return
        pointer = inner.name[0].lower() + inner.name[1:]
        fn.declare(f"{inner.result} (*{pointer})({inner.parameters()}) = {inner.name};")
        op.call = op.call.replace(inner.name + "(", pointer + "(", 1)

    def close_kept(self, resource, fn):
        """A holder with a destructor: closed early, or left to it; a slip closes the handle behind its back."""
        if self.program.slip("no_clear"):
            return resource.release_lines(fn)
        name = Holder.text(resource.holder, fn)
        return tree.lines(f"{name}.Close();") if self.rng.chance(0.5) else []

    def free_realiser(self, resource):
        def realise(fn):
            if isinstance(resource.holder, KeptHolder):
                resource.freed_at.after = self.close_kept(resource, fn)
                return
            nodes = resource.release_lines(fn)
            if not (self.program.slip("no_clear") or self.program.slip("holder_lost")):
                nodes.append(resource.clear_line(fn, "null"))
            resource.freed_at.after = nodes
        return realise
