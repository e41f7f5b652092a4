# SPDX-License-Identifier: MIT
"""What a program acquires, and in which order."""
from .arrays import write_slots
from .crafted import CRAFTED
from .cxx import ObjectWriter
from .flow import Op
from .groups import Groups
from .kinds import FLT_KINDS, KINDS, NDIS_KINDS, POINTER, Kind
from .owners import Owners
from .scope import Resource
from .steps import Steps

HOME = Kind("home", "PHOME", "{h} = (PHOME)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(HOME), {tag})", "pointer",
            "ExFreePoolWithTag({h}, {tag})", **POINTER)
OBJECT = Kind("object", None, "New{n}(RegistryPath)", "ntstatus", "Delete{n}()", harmless=True, weight=16,
              writer=lambda program, resource: ObjectWriter(program, resource).write())
SLOTS = Kind("slots", None, "Fill{n}()", "ntstatus", "Free{n}()", harmless=True, weight=5, writer=write_slots)


class Parts(Steps, Groups, Owners):
    def __init__(self, program):
        self.program, self.rng = program, program.rng
        self.style = "early"
        self.strategy = "unload"
        self.home = None  # the resource whose memory holds others

    # ---- which and in what order ----

    def kinds(self):
        form = self.program.form
        if form.base == "umdf":
            from .umdf import UMDF_KINDS  # pylint: disable=import-outside-toplevel
            return [(k, k.weight) for k in UMDF_KINDS]
        extra = {"flt": FLT_KINDS, "ndis": NDIS_KINDS}.get(form.base, [])
        usable = [k for k in KINDS + CRAFTED + extra if k.forms is None or form.base in k.forms]
        made = [SLOTS] + ([OBJECT] if self.program.language == "cpp" else [])
        return [(k, k.weight) for k in usable + made]

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
        taken = [r.dep for r in self.program.resources if r.kind is kind and kind.name == "reference"]
        for resource in reversed(made):
            if resource.kind.name in kind.needs and resource not in taken:
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
            if kind.after_create and not allow_late or kind.name == "wpp" and "wpp" in [r.kind.name for r in made] or \
                    not self.keeps_devices_apart(kind):
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
        ops = [self.make_home().op] if form.base != "umdf" and self.rng.chance(0.15) else []
        ops += [r.op for r in self.some_resources(early, False)] if early else []
        ops = form.first() + ops + form.middle()
        made = [r for op in ops for r in op.acquired()]
        more = self.some_more(late, made)
        ops += [r.op for r in more]
        ops = self.with_temps(ops)
        ops = self.with_probes(ops)
        ops += form.last()
        self.choose_style()
        return self.with_group(ops)

    def keeps_devices_apart(self, kind):
        """Who walks the devices of the driver object walks all of them."""
        here = {r.kind.name for r in self.program.resources}
        needs = set(kind.needs or ()) | {kind.name}
        return not ("devices" in here and needs & {"device", "devices"} or kind.name == "devices" and "device" in here)

    def make_home(self):
        self.home = self.resource(HOME)
        self.program.home_fields.append("ULONG Uses;")
        return self.home

    def some_more(self, count, made):
        before = list(self.program.resources)
        kinds, out = self.kinds(), []
        tracing = any(r.kind.name == "wpp" for r in before)
        while len(out) < count:
            kind = self.rng.weighted(kinds)
            if kind.name == "wpp" and (tracing or out) or kind.after_create and self.program.create.ignores or \
                    not self.keeps_devices_apart(kind):
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
                    resource in needed or resource.kind.name in ("filter", "home") or not rng.chance(share) or \
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

    def choose_style(self):
        weights = {"early": 8, "ladder": 7, "exit": 6, "dowhile": 3, "nested": 3, "seh": 2, "level": 2, "uninit": 0}
        if self.program.form.can_share:
            weights["uninit"] = 6
        if self.program.language == "cpp":
            weights.update({"guards": 14, "seh": 0})
        if self.program.intent == "HS101":
            weights["uninit"] = 0
        self.style = self.rng.weighted(list(weights.items()))
        self.program.shares_uninit = self.style == "uninit"
