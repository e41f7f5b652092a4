# SPDX-License-Identifier: MIT
"""Resources with a pair of routines of their own: Fill{n} acquires, Free{n} gives back.  Lists that are walked, several
holders of one site, counts of users, routines found by name, devices of a driver object, statuses or-ed in a loop."""
from . import tree
from .kinds import Kind

FAILED = "if (!NT_SUCCESS(status)) {"


def declared(*texts):
    return [tree.line(text, True) for text in texts] + [tree.line("", True)]


def node_type(program, n, link):
    program.globals.append(tree.block(f"typedef struct _{n.upper()}_NODE {{", tree.lines(link, "ULONG Number;"),
                                      f"}} {n.upper()}_NODE, *P{n.upper()}_NODE;\n", True))
    return f"P{n.upper()}_NODE"


def put(program, n, free, fill, given="VOID"):
    program.routines.append(tree.function(f"static VOID Free{n}({given})", free))
    program.helpers.append(tree.function(f"static NTSTATUS Fill{n}({given})", fill))


def undo(program, nodes):
    return [] if program.slip("slots_unwind") else nodes


def write_list(program, resource):
    """A doubly linked list."""
    n, tag = resource.name, resource.tag
    kind = node_type(program, n, "LIST_ENTRY Link;")
    program.globals.append(tree.line(f"static LIST_ENTRY g_{n};"))
    drop = tree.lines(f"node = CONTAINING_RECORD(RemoveHeadList(&g_{n}), {kind[1:]}, Link);",
                      f"ExFreePoolWithTag(node, {tag});")
    walk = "if" if program.slip("slots_free") else "while"
    free = declared(f"{kind} node;") + [
        tree.block(f"if (g_{n}.Flink == NULL) {{", tree.lines("return;")),
        tree.block(f"{walk} (!IsListEmpty(&g_{n})) {{", drop)]
    failed = undo(program, tree.lines(f"Free{n}();")) + tree.lines(f"return {program.no_memory()};")
    count = program.rng.pick((1, 2, 3))
    body = [tree.line(f"node = ({kind})ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof({kind[1:]}), {tag});"),
            tree.block("if (node == NULL) {", failed),
            tree.line("node->Number = i;", True),
            tree.line(f"Insert{program.rng.pick(('Tail', 'Head'))}List(&g_{n}, &node->Link);")]
    fill = declared(f"{kind} node;", "ULONG i;") + [
        tree.line(f"InitializeListHead(&g_{n});"), tree.block(f"for (i = 0; i < {count}; i++) {{", body),
        tree.line("return STATUS_SUCCESS;")]
    put(program, n, free, fill)


def write_stack(program, resource):
    """Nodes linked by hand."""
    n, tag = resource.name, resource.tag
    kind = node_type(program, n, f"struct _{n.upper()}_NODE *Next;")
    program.globals.append(tree.line(f"static {kind} g_{n};"))
    walk = "if" if program.slip("slots_free") else "while"
    free = declared(f"{kind} node;") + [
        tree.block(f"{walk} (g_{n} != NULL) {{", tree.lines(f"node = g_{n};", f"g_{n} = node->Next;",
                                                            f"ExFreePoolWithTag(node, {tag});"))]
    failed = undo(program, tree.lines(f"Free{n}();")) + tree.lines(f"return {program.no_memory()};")
    count = program.rng.pick((1, 2, 3))
    body = [tree.line(f"node = ({kind})ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof({kind[1:]}), {tag});"),
            tree.block("if (node == NULL) {", failed),
            tree.line("node->Number = i;", True), tree.line(f"node->Next = g_{n};"), tree.line(f"g_{n} = node;")]
    fill = declared(f"{kind} node;", "ULONG i;") + [tree.block(f"for (i = 0; i < {count}; i++) {{", body),
                                                    tree.line("return STATUS_SUCCESS;")]
    put(program, n, free, fill)


def write_pair(program, resource):
    """One site, two holders."""
    n, tag = resource.name, resource.tag
    program.globals += tree.lines(f"static PVOID g_{n}First;", f"static PVOID g_{n}Second;")
    program.helpers.append(tree.function(f"static NTSTATUS Get{n}(PVOID *Memory)", [
        tree.line(f"*Memory = ExAllocatePool2(POOL_FLAG_NON_PAGED, {resource.size}, {tag});"),
        tree.line(f"return *Memory != NULL ? STATUS_SUCCESS : {program.no_memory()};")]))

    def drop(which):
        return tree.lines(f"ExFreePoolWithTag(g_{n}{which}, {tag});", f"g_{n}{which} = NULL;")
    free = [tree.block(f"if (g_{n}{which} != NULL) {{", drop(which)) for which in ("First", "Second")]
    if program.slip("slots_free"):
        free = free[:1]
    fill = declared("NTSTATUS status;") + [
        tree.line(f"status = Get{n}(&g_{n}First);"), tree.block(FAILED, tree.lines("return status;")),
        tree.line(f"status = Get{n}(&g_{n}Second);"), tree.block(FAILED, undo(program, drop("First"))),
        tree.line("return status;")]
    put(program, n, free, fill)


def write_count(program, resource):
    """A count of users: the first one allocates, the last one frees."""
    n, tag = resource.name, resource.tag
    program.globals += tree.lines(f"static LONG g_{n}Users;", f"static PVOID g_{n};")
    program.helpers.append(tree.function(f"static NTSTATUS Open{n}(VOID)", [
        tree.block(f"if (InterlockedIncrement(&g_{n}Users) > 1) {{", tree.lines("return STATUS_SUCCESS;")),
        tree.line(f"g_{n} = ExAllocatePool2(POOL_FLAG_NON_PAGED, {resource.size}, {tag});"),
        tree.block(f"if (g_{n} != NULL) {{", tree.lines("return STATUS_SUCCESS;")),
        tree.line(f"InterlockedDecrement(&g_{n}Users);"), tree.line(f"return {program.no_memory()};")]))
    free = [tree.block(f"if (InterlockedDecrement(&g_{n}Users) == 0) {{",
                       tree.lines(f"ExFreePoolWithTag(g_{n}, {tag});", f"g_{n} = NULL;"))]
    fill = declared("NTSTATUS status;") + [tree.line(f"status = Open{n}();")]
    if program.slip("slots_free"):  # one user more than there are releases
        fill += [tree.block("if (NT_SUCCESS(status)) {", tree.lines(f"status = Open{n}();"))]
    put(program, n, free, fill + tree.lines("return status;"))


def write_by_name(program, resource):
    """The routine that registers is looked up by name."""
    n = resource.name
    program.globals += tree.lines(
        f"typedef NTSTATUS {n.upper()}_ROUTINE(PCREATE_PROCESS_NOTIFY_ROUTINE, BOOLEAN);",
        f"static {n.upper()}_ROUTINE *g_{n}Routine;",
        f'static UNICODE_STRING g_{n}Name = RTL_CONSTANT_STRING(L"PsSetCreateProcessNotifyRoutine");')
    program.callbacks.append(tree.function(
        f"static VOID On{n}(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create)",
        [tree.line(f"UNREFERENCED_PARAMETER({word});", True) for word in ("ParentId", "ProcessId", "Create")], True))
    drop = [] if program.slip("slots_free") else tree.lines(f"g_{n}Routine(On{n}, TRUE);")
    free = [tree.block(f"if (g_{n}Routine != NULL) {{", drop + tree.lines(f"g_{n}Routine = NULL;"))]
    fill = declared("NTSTATUS status;") + [
        tree.line(f"g_{n}Routine = ({n.upper()}_ROUTINE *)MmGetSystemRoutineAddress(&g_{n}Name);"),
        tree.block(f"if (g_{n}Routine == NULL) {{", tree.lines("return STATUS_NOT_SUPPORTED;")),
        tree.line(f"status = g_{n}Routine(On{n}, FALSE);"),
        tree.block(FAILED, tree.lines(f"g_{n}Routine = NULL;")), tree.line("return status;")]
    put(program, n, free, fill)


def write_devices(program, resource):
    """Devices that only the driver object knows."""
    n = resource.name
    drop = tree.lines("next = device->NextDevice;", "IoDeleteDevice(device);", "device = next;")
    walk = "if" if program.slip("slots_free") else "while"
    free = declared("PDEVICE_OBJECT device = DriverObject->DeviceObject;", "PDEVICE_OBJECT next;") + [
        tree.block(f"{walk} (device != NULL) {{", drop)]
    if program.rng.chance(0.4):
        free = [tree.block(f"{walk} (DriverObject->DeviceObject != NULL) {{",
                           tree.lines("IoDeleteDevice(DriverObject->DeviceObject);"))]
    failed = undo(program, tree.lines(f"Free{n}(DriverObject);")) + tree.lines("return status;")
    body = [tree.line("status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);"),
            tree.block(FAILED, failed)]
    count = program.rng.pick((1, 2, 3))
    fill = declared("PDEVICE_OBJECT device;", "NTSTATUS status;", "ULONG i;") + [
        tree.block(f"for (i = 0; i < {count}; i++) {{", body), tree.line("return STATUS_SUCCESS;")]
    put(program, n, free, fill, "PDRIVER_OBJECT DriverObject")


def write_sum(program, resource):
    """Statuses or-ed in a loop."""
    n = resource.name
    program.globals += tree.lines(
        f"static const GUID g_{n}Guid = {{0x5c1e6d0f, 0x9a3b, 0x4a77, {{0x8f, 0x61, 0x22, 0xd0, 0xc5, 0xb7, 0xe9, 0x14}}}};",
        f"static REGHANDLE g_{n}[2];")
    drop = tree.lines(f"EtwUnregister(g_{n}[i]);", f"g_{n}[i] = 0;")
    limit = "1" if program.slip("slots_free") else "2"
    free = declared("ULONG i;") + [tree.block(f"for (i = 0; i < {limit}; i++) {{",
                                              [tree.block(f"if (g_{n}[i] != 0) {{", drop)])]
    fill = declared("NTSTATUS status = STATUS_SUCCESS;", "ULONG i;") + [
        tree.block("for (i = 0; i < 2; i++) {", tree.lines(f"status |= EtwRegister(&g_{n}Guid, NULL, NULL, &g_{n}[i]);")),
        tree.block(FAILED, undo(program, tree.lines(f"Free{n}();"))), tree.line("return status;")]
    put(program, n, free, fill)


def crafted(name, writer, weight, given="", **more):
    return Kind(name, None, f"Fill{{n}}({given})", "ntstatus", f"Free{{n}}({'{driver_object}' if given else ''})",
                harmless=True, weight=weight, writer=writer, **more)


CRAFTED = [
    crafted("list", write_list, 3), crafted("stack", write_stack, 3), crafted("pair", write_pair, 3),
    crafted("count", write_count, 2), crafted("by_name", write_by_name, 2),
    crafted("devices", write_devices, 3, "DriverObject", forms=("wdm",)), crafted("sum", write_sum, 2),
]
