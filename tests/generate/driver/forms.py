# SPDX-License-Identifier: MIT
"""The kinds of driver: what DriverEntry must do in each, and which routines the platform calls at the end."""
from . import tree
from .flow import Op
from .kinds import POINTER, Kind


class Form:
    name, base, weight = "", "", 0
    has_context = False

    def __init__(self, program):
        self.program, self.rng = program, program.rng
        self.made = []          # resources that the form itself brings
        self.is_unloadable = True

    can_share = True

    def idle(self):
        """What a routine does that has nothing to give back."""
        return tree.lines("KeFlushQueuedDpcs();")

    def unload_call(self):
        """A call of the driver's own unload routine, where that does what the shared routine does and no more."""
        return None

    def start(self):
        """Headers and whatever else comes before the plan."""

    def counts(self):
        """How many resources come before the middle (WdfDriverCreate, a registration), how many after it."""
        return 0, self.rng.between(2, 5)

    def first(self):
        return []

    def middle(self):
        return []

    def last(self):
        return []

    def pick_strategy(self):
        return "unload"

    def pick_owner(self, resource, strategy):
        return "unload" if self.is_unloadable else "nobody"

    def makers(self):
        """Steps that bring an owner to life."""
        return []

    def prologue(self, entry):
        return self.save_driver_object(entry)

    def save_driver_object(self, entry):
        self.program.saves_driver_object = any("{driver_object}" in text for r in self.program.resources
                                                for text in r.kind.release)
        return tree.lines("g_Driver = DriverObject;") if self.program.saves_driver_object else []

    def owned(self, *owners):
        return [r for r in self.program.resources if r.owner in owners]

    def shared(self):
        if self.program.shares_uninit:
            self.program.teardown.shared(self.owned("unload"))

    def form_resource(self, kind):
        """A registration that the form cannot do without."""
        resource = self.program.parts.resource(kind)
        self.made.append(resource)
        return resource


# ---- WDM ----------------------------------------------------------------------------------------------------------------

class Wdm(Form):
    name, base, weight = "wdm", "wdm", 24

    def start(self):
        self.program.headers += ["ntddk.h"]
        self.is_unloadable = not self.rng.chance(0.08)
        self.late_unload = self.rng.chance(0.3)

    @property
    def can_share(self):
        return self.is_unloadable

    def unload_line(self):
        return tree.line("DriverObject->DriverUnload = Unload;")

    def last(self):
        if not (self.is_unloadable and self.late_unload):
            return []
        op = Op("start", result="void")
        op.after = [self.unload_line()]
        return [op]

    def prologue(self, entry):
        nodes = self.save_driver_object(entry)
        if self.is_unloadable and not self.late_unload:
            nodes.append(self.unload_line())
        return nodes

    def unload_call(self):
        return "Unload(DriverObject);" if self.is_unloadable else None

    def write_teardown(self):
        self.shared()
        if self.is_unloadable:
            self.program.teardown.unload("Unload", ("DriverObject", "PDRIVER_OBJECT DriverObject"), self.owned("unload"))


# ---- minifilter ---------------------------------------------------------------------------------------------------------

FILTER = Kind("filter", "PFLT_FILTER", "FltRegisterFilter(DriverObject, &g_Registration, {a})", "ntstatus",
              "FltUnregisterFilter({h})", **POINTER)


class Minifilter(Form):
    name, base, weight = "minifilter", "flt", 12

    def start(self):
        self.program.headers += ["fltKernel.h"]
        self.is_unloadable = not self.rng.chance(0.08)
        self.positional = self.rng.chance(0.4)

    @property
    def can_share(self):
        return self.is_unloadable

    def counts(self):
        return self.rng.below(2), self.rng.between(1, 4)

    def middle(self):
        return [self.form_resource(FILTER).op]

    def last(self):
        op = Op("start", result="ntstatus")

        def realise(fn):
            op.call = f"FltStartFiltering({self.made[0].holder.text(fn)})"
        op.realise = realise
        return [op]

    def unload_call(self):
        return "(VOID)FilterUnload(0);" if self.is_unloadable else None

    def write_teardown(self):
        self.shared()
        if self.is_unloadable:
            self.program.teardown.unload("FilterUnload", ("Flags", "FLT_FILTER_UNLOAD_FLAGS Flags"), self.owned("unload"),
                                         result="NTSTATUS")
        self.registration()

    def registration(self):
        unload = "FilterUnload" if self.is_unloadable else "NULL"
        if self.positional:
            rows = ["sizeof(FLT_REGISTRATION), FLT_REGISTRATION_VERSION, 0, NULL, NULL, " + unload +
                    ", NULL, NULL, NULL, NULL, NULL, NULL, NULL"]
        else:
            rows = [".Size = sizeof(FLT_REGISTRATION),", ".Version = FLT_REGISTRATION_VERSION,"]
            rows += [f".FilterUnloadCallback = {unload},"] if self.is_unloadable else []
        self.program.routines.append(tree.Node([("static const FLT_REGISTRATION g_Registration = {",
                                                 tree.lines(*rows))], "};\n", True))


# ---- NDIS ---------------------------------------------------------------------------------------------------------------

NDIS_FILTER = Kind("ndis_filter", "NDIS_HANDLE", "NdisFRegisterFilterDriver(DriverObject, NULL, &characteristics, {a})",
                   "ntstatus", "NdisFDeregisterFilterDriver({h})", **POINTER,
                   locals=("NDIS_FILTER_DRIVER_CHARACTERISTICS characteristics;",),
                   prepare=("NdisZeroMemory(&characteristics, sizeof(characteristics));",
                            "characteristics.Header.Type = NDIS_OBJECT_TYPE_FILTER_DRIVER_CHARACTERISTICS;",
                            "characteristics.Header.Revision = NDIS_FILTER_CHARACTERISTICS_REVISION_2;",
                            "characteristics.Header.Size = NDIS_SIZEOF_FILTER_DRIVER_CHARACTERISTICS_REVISION_2;",
                            "characteristics.MajorNdisVersion = 6;", "characteristics.MinorNdisVersion = 30;"))

NDIS_PROTOCOL = Kind("ndis_protocol", "NDIS_HANDLE", "NdisRegisterProtocolDriver(NULL, &characteristics, {a})",
                     "ntstatus", "NdisDeregisterProtocolDriver({h})", **POINTER,
                     locals=("NDIS_PROTOCOL_DRIVER_CHARACTERISTICS characteristics;",),
                     prepare=("NdisZeroMemory(&characteristics, sizeof(characteristics));",
                              "characteristics.Header.Type = NDIS_OBJECT_TYPE_PROTOCOL_DRIVER_CHARACTERISTICS;",
                              "characteristics.Header.Revision = NDIS_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2;",
                              "characteristics.Header.Size = NDIS_SIZEOF_PROTOCOL_DRIVER_CHARACTERISTICS_REVISION_2;",
                              "characteristics.MajorNdisVersion = 6;", "characteristics.MinorNdisVersion = 30;"))

MINIPORT_PREPARE = ("NdisZeroMemory(&characteristics, sizeof(characteristics));",
                    "characteristics.Header.Type = NDIS_OBJECT_TYPE_MINIPORT_DRIVER_CHARACTERISTICS;",
                    "characteristics.Header.Size = sizeof(characteristics);",
                    "characteristics.Header.Revision = NDIS_MINIPORT_DRIVER_CHARACTERISTICS_REVISION_1;",
                    "characteristics.UnloadHandler = MiniportUnload;")

MINIPORT = Kind("miniport", "NDIS_HANDLE",
                "NdisMRegisterMiniportDriver(DriverObject, RegistryPath, NULL, &characteristics, {a})", "ntstatus",
                "NdisMDeregisterMiniportDriver({h})", **POINTER,
                locals=("NDIS_MINIPORT_DRIVER_CHARACTERISTICS characteristics;",), prepare=MINIPORT_PREPARE)


class NdisDriver(Wdm):
    """A filter or a protocol: DriverUnload is theirs to set."""
    base, weight = "ndis", 5
    kind = None

    def start(self):
        super().start()
        self.program.headers += ["ndis.h"]

    def counts(self):
        return self.rng.below(3), self.rng.between(0, 3)

    def middle(self):
        return [self.form_resource(self.kind).op]


class NdisFilter(NdisDriver):
    name, kind = "ndis_filter", NDIS_FILTER


class NdisProtocol(NdisDriver):
    name, kind = "ndis_protocol", NDIS_PROTOCOL


class NdisMiniport(Form):
    name, base, weight = "ndis_miniport", "ndis", 4

    def start(self):
        self.program.headers += ["ndis.h"]

    def counts(self):
        return self.rng.below(3), self.rng.between(0, 3)

    def middle(self):
        op = self.form_resource(MINIPORT).op
        self.hook = self.rng.pick(("after", "chained", "before")) if self.program.slip("hook") else None
        if self.hook in ("after", "chained"):
            save = tree.lines("g_NdisUnload = DriverObject->DriverUnload;") if self.hook == "chained" else []
            last = Op("hook", result="void")
            last.realise = lambda fn: fn.need("DriverObject")
            last.after = save + tree.lines("DriverObject->DriverUnload = HookedUnload;")
            return [op, last]
        return [op]

    def prologue(self, entry):
        return self.save_driver_object(entry) + \
            (tree.lines("DriverObject->DriverUnload = HookedUnload;") if self.hook == "before" else [])

    def write_hook(self):
        last = self.idle()
        if self.hook == "chained":
            self.program.globals.append(tree.line("static PDRIVER_UNLOAD g_NdisUnload;"))
            last = [tree.block("if (g_NdisUnload != NULL) {", tree.lines("g_NdisUnload(DriverObject);"))]
        if self.hook is not None:
            self.program.teardown.unload("HookedUnload", ("DriverObject", "PDRIVER_OBJECT DriverObject"), [], last)

    def write_teardown(self):
        self.shared()
        shares, self.program.shares_uninit = self.program.shares_uninit, False
        self.write_hook()
        self.program.shares_uninit = shares
        self.program.teardown.unload("MiniportUnload", ("DriverObject", "PDRIVER_OBJECT DriverObject"),
                                     self.owned("unload"))


def all_forms():
    from .kmdf import KMDF_FORMS
    from .umdf import Umdf
    return [Wdm, Minifilter, NdisFilter, NdisProtocol, NdisMiniport, Umdf] + KMDF_FORMS


FORMS = all_forms()
