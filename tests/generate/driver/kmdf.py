# SPDX-License-Identifier: MIT
"""KMDF drivers: WdfDriverCreate with its attributes and callbacks, objects below the WDFDRIVER, control devices, the
miniport form, and hooks of DriverUnload."""
from . import tree
from .flow import Op
from .forms import MINIPORT, Form
from .scope import Fn, Holder, HomeHolder

DEVICE_ADD = """static NTSTATUS EvtDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
"""

CHILDREN = (("WDFWAITLOCK", "WdfWaitLockCreate"), ("WDFSPINLOCK", "WdfSpinLockCreate"),
            ("WDFCOLLECTION", "WdfCollectionCreate"), ("WDFOBJECT", "WdfObjectCreate"))


class Kmdf(Form):
    name, base, weight = "kmdf", "kmdf", 36
    has_context = True
    has_device_add = True
    flags = None

    def start(self):
        program = self.program
        program.headers += ["ntddk.h", "wdf.h"]
        if self.has_device_add:
            program.callbacks.append(tree.Node([(DEVICE_ADD.rstrip("\n"), [])], "", True))
        self.children = []
        self.lost = None
        self.hook = None
        if program.intent == "HS110" or program.slip("lost_callback"):
            self.lost = self.rng.weighted((("not_passed", 4), ("late", 4), ("again", 3), ("other", 3), ("copy", 2)))
        if self.flags is None and program.slip("hook"):
            self.hook = self.rng.pick(("before", "after", "after", "chained"))
        self.wants_unload = False
        self.wants_destroy = False
        self.in_helper = self.rng.chance(0.18) and self.lost is None

    @property
    def can_share(self):
        return self.strategy_is_unload

    @property
    def strategy_is_unload(self):
        if not hasattr(self, "_strategy"):
            weights = (("cleanup", 6), ("unload", 3), ("mixed", 3))
            if self.program.intent == "HS101" or self.lost is not None:
                weights = (("cleanup", 5), ("mixed", 1))
            if self.program.intent == "HS102":
                weights = (("unload", 4), ("mixed", 1))
            self._strategy = self.rng.weighted(weights)
        return self._strategy == "unload"

    def counts(self):
        early = self.rng.weighted(((0, 4), (1, 4), (2, 2)))
        if self.program.intent == "HS101":
            early = self.rng.between(1, 2)
        return early, self.rng.between(1, 4)

    def middle(self):
        program = self.program
        program.create = Op("create", result="ntstatus")
        program.create.realise = self.realise_create
        ops = [program.create]
        if self.flags != "WdfDriverInitNoDispatchOverride" and program.slip("create_ignored"):
            program.create.ignores = True
        elif self.rng.chance(0.3):
            ops.append(self.child_op())
        return ops

    def pick_strategy(self):
        self.strategy_is_unload
        return self._strategy

    def pick_owner(self, resource, strategy):
        rng, program = self.rng, self.program
        if strategy == "unload":
            self.wants_unload = True
            return "unload"
        owners = [("cleanup", 8)]
        if strategy == "mixed":
            owners += [("unload", 6), ("destroy", 2)]
        if self.children:
            owners.append(("child", 4))
        owner = rng.weighted(owners)
        if owner == "child":
            resource.child = rng.pick(self.children)
        return owner

    def makers(self):
        return [self.program.create] + self.children

    # ---- objects below the driver ----

    def child_op(self):
        ctype, call = self.rng.pick(CHILDREN)
        name = self.program.noun()
        op = Op(name, result="ntstatus")
        self.children.append(op)
        holder = Holder("global", name)
        holder.declare(self.program, ctype)
        attributes = name[0].lower() + name[1:] + "Attributes"
        has_parent = call == "WdfObjectCreate" or self.rng.chance(0.5)

        def realise(fn):
            fn.declare(f"WDF_OBJECT_ATTRIBUTES {attributes};")
            op.prepare = tree.lines(f"WDF_OBJECT_ATTRIBUTES_INIT(&{attributes});")
            if has_parent:
                op.prepare.append(tree.line(fn.need(f"{attributes}.ParentObject = driver;")))
            op.prepare.append(tree.line(f"{attributes}.EvtCleanupCallback = On{name}Cleanup;"))
            op.call = f"{call}(&{attributes}, {holder.address(fn)})"
            if self.lost == "other":
                op.after = tree.lines(f"{attributes}.EvtCleanupCallback = EvtDriverCleanup;") + op.after
        op.realise = realise
        return op

    # ---- the create ----

    def realise_create(self, fn):
        program, create = self.program, self.program.create
        if self.in_helper and not self.uses_hook_in_entry():
            self.create_in_helper(fn)
        else:
            create.prepare, create.call = self.create_text(fn, "&driver" if self.wants_handle() else "WDF_NO_HANDLE")
        if self.wants_handle():
            fn.need("driver")
        if program.context_fields:
            fn.need("context driver")
            create.after.append(tree.line("context = DriverGetContext(driver);"))
        create.after += self.late_lines() + self.hook_lines(fn)

    def wants_handle(self):
        if not hasattr(self, "_handle"):
            self._handle = not self.program.create.ignores and \
                (bool(self.program.context_fields) or self.rng.chance(0.9) or bool(self.children))
        return True if not self.program.create.ignores else False

    def uses_hook_in_entry(self):
        return False

    def has_cleanup(self):
        return bool(self.owned("cleanup"))

    def has_attributes(self):
        return self.has_cleanup() or bool(self.owned("destroy")) or bool(self.program.context_fields) or \
            self.lost in ("not_passed", "again", "copy")

    def create_text(self, fn, handle):
        """The preparations of the call, and the call."""
        nodes = []
        attributes = "WDF_NO_OBJECT_ATTRIBUTES"
        if self.has_attributes():
            fn.declare("WDF_OBJECT_ATTRIBUTES attributes;")
            nodes += self.attribute_lines(fn)
            attributes = "&attributes"
            if self.lost == "not_passed" and not self.program.context_fields:
                attributes = "WDF_NO_OBJECT_ATTRIBUTES"
            elif self.rng.chance(0.15):
                fn.declare("PWDF_OBJECT_ATTRIBUTES passed = &attributes;")
                attributes = "passed"
        fn.declare("WDF_DRIVER_CONFIG config;")
        nodes += self.config_lines()
        call = f"WdfDriverCreate(DriverObject, RegistryPath, {attributes}, &config, {handle})"
        return nodes, fn.need(call)

    def attribute_lines(self, fn):
        program = self.program
        init = "WDF_OBJECT_ATTRIBUTES_INIT(&attributes);"
        if program.context_fields:
            init = "WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(&attributes, DRIVER_CONTEXT);"
        sets = []
        if (self.has_cleanup() or self.lost in ("not_passed", "again", "copy")) and self.lost not in ("late", "other"):
            sets.append("attributes.EvtCleanupCallback = EvtDriverCleanup;")
        if self.owned("destroy"):
            sets.append("attributes.EvtDestroyCallback = EvtDriverDestroy;")
        if self.lost == "again":
            return tree.lines(*sets, init)
        if self.lost == "copy":
            return tree.lines(init) + self.by_value(sets)
        if self.lost is None and sets and self.rng.chance(0.12):
            return self.by_pointer(init, sets)
        return tree.lines(init, *sets)

    def by_value(self, sets):
        body = tree.lines(*[text.replace("attributes.", "Attributes.") for text in sets])
        self.program.helpers.append(tree.function(
            "static VOID PrepareAttributes(WDF_OBJECT_ATTRIBUTES Attributes)", body))
        return tree.lines("PrepareAttributes(attributes);")

    def by_pointer(self, init, sets):
        body = tree.lines(*[text.replace("&attributes", "Attributes").replace("attributes.", "Attributes->")
                            for text in [init] + sets])
        self.program.helpers.append(tree.function(
            "static VOID PrepareAttributes(PWDF_OBJECT_ATTRIBUTES Attributes)", body))
        return tree.lines("PrepareAttributes(&attributes);")

    def config_lines(self):
        add = "EvtDeviceAdd" if self.has_device_add else "WDF_NO_EVENT_CALLBACK"
        texts = [f"WDF_DRIVER_CONFIG_INIT(&config, {add});"]
        if self.flags is not None:
            texts.append(f"config.DriverInitFlags {self.rng.pick(('=', '|='))} {self.flags};")
        if self.unload_in_config():
            texts.append("config.EvtDriverUnload = EvtDriverUnload;")
        return tree.lines(*texts)

    def unload_in_config(self):
        return self.has_evt_unload() and not (self.lost == "late" and not self.has_cleanup())

    def unload_call(self):
        return "EvtDriverUnload(NULL);" if self.has_evt_unload() else None

    def has_evt_unload(self):
        return bool(self.owned("unload")) or self.program.shares_uninit or self.hook is not None or self.wants_unload

    def late_lines(self):
        if self.lost != "late":
            return []
        if self.has_cleanup():
            return tree.lines("attributes.EvtCleanupCallback = EvtDriverCleanup;") if self.has_attributes() else []
        return tree.lines("config.EvtDriverUnload = EvtDriverUnload;") if self.has_evt_unload() else []

    def create_in_helper(self, fn):
        program = self.program
        given = {"DriverObject": "PDRIVER_OBJECT DriverObject", "RegistryPath": "PUNICODE_STRING RegistryPath"}
        inner = Fn(program, "CreateDriver", given)
        handle = "WDF_NO_HANDLE"
        if self.wants_handle():
            inner.extra.append(("WDFDRIVER *NewDriver", "&driver"))
            handle = "NewDriver"
        nodes, call = self.create_text(inner, handle)
        program.helpers.append(inner.emit(nodes + [tree.line(f"return {call};")]))
        program.create.prepare = []
        program.create.call = f"CreateDriver({inner.arguments()})"

    # ---- hooks of DriverUnload ----

    def hook_lines(self, fn):
        if self.hook == "after":
            return tree.lines("DriverObject->DriverUnload = HookedUnload;")
        if self.hook == "chained":
            return tree.lines("g_FrameworkUnload = DriverObject->DriverUnload;", "DriverObject->DriverUnload = HookedUnload;")
        return []

    def prologue(self, entry):
        nodes = self.save_driver_object(entry)
        if self.hook == "before":
            nodes += tree.lines("DriverObject->DriverUnload = HookedUnload;")
        return nodes

    def write_hook(self):
        if self.hook is None:
            return
        shares = self.program.shares_uninit
        if self.hook == "chained" and self.program.parts.home is not None:
            self.program.shares_uninit = False  # what it chains to has it as well, and the home would be used after its release
        if self.hook == "chained":
            self.program.globals.append(tree.line("static PDRIVER_UNLOAD g_FrameworkUnload;"))
            last = [tree.block("if (g_FrameworkUnload != NULL) {", tree.lines("g_FrameworkUnload(DriverObject);"))]
        else:
            last = self.idle()
        self.program.teardown.unload("HookedUnload", ("DriverObject", "PDRIVER_OBJECT DriverObject"), [], last)
        self.program.shares_uninit = shares

    # ---- the routines ----

    @staticmethod
    def is_of_home(resource):
        """Who gives it back twice uses the home's memory after its release."""
        return resource.kind.name == "home" or isinstance(resource.holder, HomeHolder)

    def write_teardown(self):
        program, teardown = self.program, self.program.teardown
        shares = program.shares_uninit
        self.shared()
        program.shares_uninit = False
        for child in self.children:
            teardown.callback(f"On{child.what}Cleanup", [r for r in self.owned("child") if r.child is child])
        if self.has_cleanup() or self.lost in ("not_passed", "again", "copy", "other") or \
                self.lost == "late" and self.has_cleanup():
            extra = [r for r in self.owned("unload") if r.guard is not None and not self.is_of_home(r) and program.slip("both")]
            last = self.idle() if not self.has_cleanup() else []
            teardown.callback("EvtDriverCleanup", self.owned("cleanup") + extra, last)
        if self.owned("destroy"):
            teardown.callback("EvtDriverDestroy", self.owned("destroy"))
        program.shares_uninit = shares
        if self.has_evt_unload():
            extra = [r for r in self.owned("cleanup") if not self.is_of_home(r) and program.slip("both_unload")]
            last = self.idle() if not self.owned("unload") else []
            teardown.unload("EvtDriverUnload", ("Driver", "WDFDRIVER Driver"), self.owned("unload") + extra, last)
        self.write_hook()


class KmdfNonPnp(Kmdf):
    """A driver without hardware: it cannot be unloaded without an EvtDriverUnload, and makes a control device."""
    name, weight = "kmdf_non_pnp", 10
    has_device_add = False
    flags = "WdfDriverInitNonPnpDriver"

    def start(self):
        super().start()
        self.is_unloadable = not self.rng.chance(0.12)
        self.wants_unload = self.is_unloadable

    @property
    def can_share(self):
        return self.is_unloadable and self.strategy_is_unload

    def has_evt_unload(self):
        return self.is_unloadable

    def pick_owner(self, resource, strategy):
        owner = super().pick_owner(resource, strategy)
        return "nobody" if owner == "unload" and not self.is_unloadable else owner

    def last(self):
        return [self.device_op()] if not self.program.create.ignores and self.rng.chance(0.8) else []

    def device_op(self):
        op = Op("ControlDevice", result="ntstatus")
        self.owns = self.rng.chance(0.4)
        if self.owns:
            self.children.append(op)

        def realise(fn):
            fn.need("driver")
            op.call = "CreateControlDevice(driver)"
            self.write_device()
        op.realise = realise
        return op

    def write_device(self):
        program, rng = self.program, self.rng
        program.globals += tree.lines('static UNICODE_STRING g_Security = RTL_CONSTANT_STRING(L"D:P(A;;GA;;;SY)");')

        def fail():
            nodes = [] if program.slip("drop_temp") else tree.lines("WdfDeviceInitFree(init);")
            return nodes + tree.lines("return status;")
        body = [tree.line("PWDFDEVICE_INIT init;", True), tree.line("WDFDEVICE device;", True),
                tree.line("NTSTATUS status;", True), tree.line("", True),
                tree.line("init = WdfControlDeviceInitAllocate(Driver, &g_Security);"),
                tree.block("if (init == NULL) {", tree.lines("return STATUS_INSUFFICIENT_RESOURCES;"))]
        if rng.chance(0.6):
            program.globals += tree.lines(
                'static UNICODE_STRING g_DeviceName = RTL_CONSTANT_STRING(L"\\\\Device\\\\Control");')
            body += [tree.line("status = WdfDeviceInitAssignName(init, &g_DeviceName);"),
                     tree.block("if (!NT_SUCCESS(status)) {", fail())]
        attributes = "WDF_NO_OBJECT_ATTRIBUTES"
        if self.owns:
            attributes = "&attributes"
            body.insert(0, tree.line("WDF_OBJECT_ATTRIBUTES attributes;", True))
            body += tree.lines("WDF_OBJECT_ATTRIBUTES_INIT(&attributes);",
                               "attributes.EvtCleanupCallback = OnControlDeviceCleanup;")
        body += [tree.line(f"status = WdfDeviceCreate(&init, {attributes}, &device);"),
                 tree.block("if (!NT_SUCCESS(status)) {", fail()),
                 tree.line("WdfControlFinishInitializing(device);"), tree.line("return STATUS_SUCCESS;")]
        program.helpers.append(tree.function("static NTSTATUS CreateControlDevice(WDFDRIVER Driver)", body))


class KmdfMiniport(Kmdf):
    """KMDF below NDIS: the unload route is the miniport's, and it has to delete the WDFDRIVER."""
    name, weight = "kmdf_miniport", 7
    has_device_add = False
    flags = "WdfDriverInitNoDispatchOverride"

    def start(self):
        super().start()
        self.program.headers[:] = ["ndis.h", "wdf.h", "wdfminiport.h"]
        self.lost = None if self.lost in ("late",) else self.lost
        self.gives_evt_unload = self.program.slip("evt_unload_in_miniport")

    def middle(self):
        return super().middle() + [self.form_resource(MINIPORT).op]

    def pick_owner(self, resource, strategy):
        if resource in self.made:
            return "unload"
        return super().pick_owner(resource, strategy)

    def unload_in_config(self):
        return self.gives_evt_unload

    def has_evt_unload(self):
        return False

    def write_teardown(self):
        program = self.program
        super().write_teardown()
        last = [] if program.slip("no_miniport_unload") else tree.lines("WdfDriverMiniportUnload(WdfGetDriver());")
        program.teardown.unload("MiniportUnload", ("DriverObject", "PDRIVER_OBJECT DriverObject"), self.owned("unload"), last)
        if self.gives_evt_unload:
            program.teardown.unload("EvtDriverUnload", ("Driver", "WDFDRIVER Driver"), [], self.idle())


KMDF_FORMS = [Kmdf, KmdfNonPnp, KmdfMiniport]
