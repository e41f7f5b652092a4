# SPDX-License-Identifier: MIT
"""Who gives a resource back in the end, where it is kept, and what says whether it is there."""
from . import tree
from .cxx import KEEPER, KeptHolder, add_class, fits_keeper
from .scope import Flag, Holder, HomeHolder

GUARDING = ("exit", "dowhile", "seh", "level")


class Owners:
    """A part of Parts."""

    def settle(self, ops):
        program, form = self.program, self.program.form
        self.ops = ops
        self.strategy = form.pick_strategy()
        for resource in program.resources:
            if resource.kind.writer is not None:
                resource.owner = "unload"
            resource.owner = self.pick_owner(resource)
            self.pick_holder(resource)
        for resource in program.resources:
            self.pick_guard(resource, ops)
            if resource.kind.writer is not None:
                resource.kind.writer(program, resource)
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
                resource.flag.declare(program)
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
            has_guard = (resource.kind.is_handle or resource.flag is not None) and resource.kind.writer is None
            if self.rng.chance(0.25) and kept_globally and resource is not self.home and has_guard and resource.dep is None:
                self.program.teardown.wrap(resource)

    def clear_matters(self, resource):
        """Somebody asks the holder or the flag later on."""
        in_group = any(op.group is not None and resource in [r for o in op.group.ops for r in o.acquired()]
                       for op in self.ops)
        if resource.kind.name == "home":
            return True
        return (resource.freed_at is not None or in_group) and self.style in GUARDING + ("uninit",)

    def pick_owner(self, resource):
        if resource.freed_at is not None:
            return "entry"
        if resource.kind.after_create:  # its parent, the WDFDRIVER, deletes it
            return self.rng.pick(("parent", "parent", "unload"))
        if resource.dep is not None and resource.dep.owner != "entry":
            resource.child = resource.dep.child
            return resource.dep.owner
        if resource.owner == "entry" or resource.kind.writer is not None:
            return self.program.form.pick_owner(resource, self.strategy)
        return resource.owner

    def pick_holder(self, resource):
        rng = self.rng
        if resource.kind.has_holder:
            places = [("global", 5), ("field", 4)]
            if self.may_live_at_home(resource):
                resource.holder = HomeHolder(resource.name, self.home)
            if self.context_is_possible(resource) and resource is not self.home:
                places.append(("context", 5))
            where = "local" if resource.owner == "entry" and self.same_function(resource) else rng.weighted(places)
            if resource.holder is None:
                resource.holder = Holder(where, resource.name)
            if self.program.language == "cpp" and fits_keeper(resource) and rng.chance(0.6):
                add_class(self.program, KEEPER)
                resource.holder = KeptHolder(resource.name)
        wants_flag = not resource.kind.is_handle and resource.kind.writer is None
        if wants_flag or rng.chance(0.15) and resource.owner != "entry":
            where = resource.holder.where if resource.holder is not None else rng.pick(("global", "field"))
            where = "global" if where == "home" else where
            bit = None
            if self.program.uses_bits and where in ("global", "field"):
                bit = len([r for r in self.program.resources if r.flag is not None])
            resource.flag = Flag(where, resource.name + "Ready", bit)

    def may_live_at_home(self, resource):
        """Later than the home, and gone before it."""
        home = self.home
        return home is not None and resource is not home and resource.owner == home.owner != "entry" and \
            resource.child is home.child and resource.op.pos > home.op.pos and self.rng.chance(0.6) and \
            all(r.dep is not resource for r in self.program.resources)

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
