# SPDX-License-Identifier: MIT
"""What the programs acquire: one entry a kind, as text.

In texts, {h} is the holder, {a} its address, {n} the resource's name, {dep} the holder of the resource it needs, {tag} a
pool tag.  DriverObject, RegistryPath, driver and so on stand for whatever the function has under that name: a helper
that uses one gets it as a parameter."""


class Kind:
    def __init__(self, name, ctype, acquire, result, release, guard=None, clear=None, prepare=(), locals=(), decls=(),
                 headers=(), forms=None, needs=None, harmless=False, after_create=False, weight=4, writer=None):
        self.name, self.ctype, self.acquire, self.result = name, ctype, acquire, result
        self.release = release if isinstance(release, tuple) else (release,)
        self.guard, self.clear = guard, clear
        self.prepare, self.locals, self.decls = prepare, locals, decls
        self.headers, self.forms, self.needs = headers, forms, needs
        self.harmless = harmless          # a release of nothing does no harm
        self.after_create = after_create  # wants the WDFDRIVER
        self.weight = weight
        self.writer = writer              # writes the routines that acquire and give back; None: plain calls

    @property
    def has_holder(self):
        return self.ctype is not None

    @property
    def is_handle(self):
        return self.guard is not None


POINTER = {"guard": "{h} != NULL", "clear": "{h} = NULL"}
NUMBER = {"guard": "{h} != 0", "clear": "{h} = 0"}
COOKIE = {"guard": "{h}.QuadPart != 0", "clear": "{h}.QuadPart = 0"}
ATTRIBUTES = "InitializeObjectAttributes(&objectAttributes, {what}, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);"


def named(what):
    return ATTRIBUTES.replace("{what}", what)


OBJECT_LOCAL = ("OBJECT_ATTRIBUTES objectAttributes;",)
STRING = 'static UNICODE_STRING g_{n}Name = RTL_CONSTANT_STRING(L"{path}{n}");'


def string(path, suffix="Name"):
    return STRING.replace("{path}", path).replace("Name =", suffix + " =")


def routine(head, *unused, result=None):
    """A callback that does nothing."""
    body = "".join(f"    UNREFERENCED_PARAMETER({name});\n" for name in unused)
    return head + "\n{\n" + body + (f"    return {result};\n" if result else "") + "}\n"


PROCESS = routine("static VOID On{n}(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create)", "ParentId", "ProcessId", "Create")
PROCESS_EX = routine("static VOID On{n}(PEPROCESS Process, HANDLE ProcessId, PPS_CREATE_NOTIFY_INFO Info)",
                     "Process", "ProcessId", "Info")
THREAD = routine("static VOID On{n}(HANDLE ProcessId, HANDLE ThreadId, BOOLEAN Create)", "ProcessId", "ThreadId", "Create")
IMAGE = routine("static VOID On{n}(PUNICODE_STRING Name, HANDLE ProcessId, PIMAGE_INFO Info)", "Name", "ProcessId", "Info")
REGISTRY = routine("static NTSTATUS On{n}(PVOID Context, PVOID First, PVOID Second)", "Context", "First", "Second",
                   result="STATUS_SUCCESS")
OBJECT = routine("static OB_PREOP_CALLBACK_STATUS On{n}(PVOID Context, POB_PRE_OPERATION_INFORMATION Info)",
                 "Context", "Info", result="OB_PREOP_SUCCESS")
WORKER = routine("static VOID On{n}(PVOID Context)", "Context")
CALLBACK = routine("static VOID On{n}(PVOID Context, PVOID First, PVOID Second)", "Context", "First", "Second")
TIMER = routine("static VOID On{n}(PEX_TIMER Timer, PVOID Context)", "Timer", "Context")
CRASH = routine("static VOID On{n}(PVOID Buffer, ULONG Length)", "Buffer", "Length")
NMI = routine("static BOOLEAN On{n}(PVOID Context, BOOLEAN Handled)", "Context", result="Handled")
POWER = routine("static NTSTATUS On{n}(LPCGUID Setting, PVOID Value, ULONG Length, PVOID Context)",
                "Setting", "Value", "Length", "Context", result="STATUS_SUCCESS")
PNP = routine("static NTSTATUS On{n}(PVOID Notification, PVOID Context)", "Notification", "Context", result="STATUS_SUCCESS")

OB_LOCALS = ("OB_OPERATION_REGISTRATION operation;", "OB_CALLBACK_REGISTRATION registration;")
OB_PREPARE = ("RtlZeroMemory(&operation, sizeof(operation));", "operation.ObjectType = PsProcessType;",
              "operation.Operations = OB_OPERATION_HANDLE_CREATE;", "operation.PreOperation = On{n};",
              "RtlZeroMemory(&registration, sizeof(registration));", "registration.Version = OB_FLT_REGISTRATION_VERSION;",
              "registration.OperationRegistrationCount = 1;",
              'RtlInitUnicodeString(&registration.Altitude, L"321987");',
              "registration.OperationRegistration = &operation;")

GUID_TEXT = ("static const GUID g_{n}Guid = {0x5c1e6d0f, 0x9a3b, 0x4a77, "
             "{0x8f, 0x61, 0x22, 0xd0, 0xc5, 0xb7, 0xe9, 0x14}};")

CLASSIFY = routine("static VOID Classify{n}(const FWPS_INCOMING_VALUES0 *Values, const FWPS_INCOMING_METADATA_VALUES0 *Meta, "
                   "VOID *Data, const VOID *Context, const FWPS_FILTER1 *Filter, UINT64 Flow, FWPS_CLASSIFY_OUT0 *Out)",
                   "Values", "Meta", "Data", "Context", "Filter", "Flow", "Out")
NOTIFY = routine("static NTSTATUS Notify{n}(FWPS_CALLOUT_NOTIFY_TYPE Type, const GUID *Key, FWPS_FILTER1 *Filter)",
                 "Type", "Key", "Filter", result="STATUS_SUCCESS")

KINDS = [
    Kind("pool", "PVOID", "{h} = ExAllocatePool2(POOL_FLAG_NON_PAGED, {size}, {tag})", "pointer",
         "ExFreePoolWithTag({h}, {tag})", **POINTER, weight=12),
    Kind("tagged_pool", "PVOID", "{h} = ExAllocatePoolWithTag(PagedPool, {size}, {tag})", "pointer",
         "ExFreePool({h})", **POINTER, weight=5),
    Kind("lookaside", "NPAGED_LOOKASIDE_LIST", "ExInitializeNPagedLookasideList({a}, NULL, NULL, 0, {size}, {tag}, 0)",
         "void", "ExDeleteNPagedLookasideList({a})", weight=8),
    Kind("paged_lookaside", "PAGED_LOOKASIDE_LIST",
         "ExInitializePagedLookasideList({a}, NULL, NULL, 0, {size}, {tag}, 0)", "void",
         "ExDeletePagedLookasideList({a})", weight=3),
    Kind("lookaside_ex", "LOOKASIDE_LIST_EX",
         "ExInitializeLookasideListEx({a}, NULL, NULL, NonPagedPoolNx, 0, {size}, {tag}, 0)", "ntstatus",
         "ExDeleteLookasideListEx({a})"),
    Kind("resource", "ERESOURCE", "ExInitializeResourceLite({a})", "ntstatus", "ExDeleteResourceLite({a})", weight=6),
    Kind("device", "PDEVICE_OBJECT",
         "IoCreateDevice(DriverObject, 0, &g_{n}Name, FILE_DEVICE_UNKNOWN, 0, FALSE, {a})", "ntstatus",
         "IoDeleteDevice({h})", **POINTER, decls=(string("\\\\Device\\\\"),), forms=("wdm", "flt", "ndis"), weight=8),
    Kind("link", None, "IoCreateSymbolicLink(&g_{n}Link, &g_{n}Target)", "ntstatus", "IoDeleteSymbolicLink(&g_{n}Link)",
         decls=(string("\\\\DosDevices\\\\", "Link"), string("\\\\Device\\\\", "Target")),
         forms=("wdm", "flt", "kmdf", "ndis"), weight=6),
    Kind("process_notify", None, "PsSetCreateProcessNotifyRoutine(On{n}, FALSE)", "ntstatus",
         "PsSetCreateProcessNotifyRoutine(On{n}, TRUE)", decls=(PROCESS,), harmless=True, weight=5),
    Kind("process_notify_ex", None, "PsSetCreateProcessNotifyRoutineEx(On{n}, FALSE)", "ntstatus",
         "PsSetCreateProcessNotifyRoutineEx(On{n}, TRUE)", decls=(PROCESS_EX,), harmless=True, weight=3),
    Kind("thread_notify", None, "PsSetCreateThreadNotifyRoutine(On{n})", "ntstatus",
         "PsRemoveCreateThreadNotifyRoutine(On{n})", decls=(THREAD,), harmless=True, weight=3),
    Kind("image_notify", None, "PsSetLoadImageNotifyRoutine(On{n})", "ntstatus", "PsRemoveLoadImageNotifyRoutine(On{n})",
         decls=(IMAGE,), harmless=True, weight=3),
    Kind("registry_callback", "LARGE_INTEGER", "CmRegisterCallback(On{n}, NULL, {a})", "ntstatus",
         "CmUnRegisterCallback({h})", **COOKIE, decls=(REGISTRY,), harmless=True, weight=5),
    Kind("object_callbacks", "PVOID", "ObRegisterCallbacks(&registration, {a})", "ntstatus", "ObUnRegisterCallbacks({h})",
         **POINTER, decls=(OBJECT,), locals=OB_LOCALS, prepare=OB_PREPARE),
    Kind("key", "HANDLE", "ZwOpenKey({a}, KEY_READ, &objectAttributes)", "ntstatus", "ZwClose({h})", **POINTER,
         locals=OBJECT_LOCAL, prepare=(named("RegistryPath"),), weight=8),
    Kind("event", "HANDLE", "ZwCreateEvent({a}, EVENT_ALL_ACCESS, &objectAttributes, NotificationEvent, FALSE)",
         "ntstatus", "ZwClose({h})", **POINTER, locals=OBJECT_LOCAL, prepare=(named("&g_{n}Name"),),
         decls=(string("\\\\BaseNamedObjects\\\\"),)),
    Kind("thread", "HANDLE", "PsCreateSystemThread({a}, THREAD_ALL_ACCESS, &objectAttributes, NULL, NULL, On{n}, NULL)",
         "ntstatus", "ZwClose({h})", **POINTER, locals=OBJECT_LOCAL, prepare=(named("NULL"),), decls=(WORKER,)),
    Kind("reference", "PVOID", "ObReferenceObjectByHandle({dep}, EVENT_ALL_ACCESS, NULL, KernelMode, {a}, NULL)",
         "ntstatus", "ObDereferenceObject({h})", **POINTER, needs=("event", "thread"), weight=8),
    Kind("callback_object", "PCALLBACK_OBJECT", "ExCreateCallback({a}, &objectAttributes, TRUE, TRUE)", "ntstatus",
         "ObDereferenceObject({h})", **POINTER, locals=OBJECT_LOCAL, prepare=(named("&g_{n}Name"),),
         decls=(string("\\\\Callback\\\\"),)),
    Kind("callback", "PVOID", "{h} = ExRegisterCallback({dep}, On{n}, NULL)", "pointer", "ExUnregisterCallback({h})",
         **POINTER, needs=("callback_object",), decls=(CALLBACK,), weight=8),
    Kind("etw", "REGHANDLE", "EtwRegister(&g_{n}Guid, NULL, NULL, {a})", "ntstatus", "EtwUnregister({h})", **NUMBER,
         decls=(GUID_TEXT,), harmless=True, weight=5),
    Kind("timer", "PEX_TIMER", "{h} = ExAllocateTimer(On{n}, NULL, EX_TIMER_HIGH_RESOLUTION)", "pointer",
         "ExDeleteTimer({h}, TRUE, FALSE, NULL)", **POINTER, decls=(TIMER,)),
    Kind("work_item", "PIO_WORKITEM", "{h} = IoAllocateWorkItem({dep})", "pointer", "IoFreeWorkItem({h})", **POINTER,
         needs=("device",), weight=8),
    Kind("shutdown", None, "IoRegisterShutdownNotification({dep})", "ntstatus", "IoUnregisterShutdownNotification({dep})",
         needs=("device",), harmless=True, weight=3),
    Kind("bugcheck", "KBUGCHECK_CALLBACK_RECORD",
         "KeRegisterBugCheckCallback({a}, On{n}, NULL, 0, (PUCHAR)\"{n}\")", "boolean",
         "KeDeregisterBugCheckCallback({a})", prepare=("KeInitializeCallbackRecord({a});",), decls=(CRASH,),
         harmless=True),
    Kind("nmi", "PVOID", "{h} = KeRegisterNmiCallback(On{n}, NULL)", "pointer", "KeDeregisterNmiCallback({h})", **POINTER,
         decls=(NMI,), weight=3),
    Kind("power", "PVOID", "PoRegisterPowerSettingCallback(NULL, &g_{n}Guid, On{n}, NULL, {a})", "ntstatus",
         "PoUnregisterPowerSettingCallback({h})", **POINTER, decls=(GUID_TEXT, POWER), weight=3),
    Kind("pnp", "PVOID",
         "IoRegisterPlugPlayNotification(EventCategoryHardwareProfileChange, 0, NULL, DriverObject, On{n}, NULL, {a})",
         "ntstatus", "IoUnregisterPlugPlayNotificationEx({h})", **POINTER, decls=(PNP,), weight=3),
    Kind("mdl", "PMDL", "{h} = IoAllocateMdl(g_{n}Bytes, sizeof(g_{n}Bytes), FALSE, FALSE, NULL)", "pointer",
         "IoFreeMdl({h})", **POINTER, decls=("static UCHAR g_{n}Bytes[64];",), weight=3),
    Kind("irp", "PIRP", "{h} = IoAllocateIrp(1, FALSE)", "pointer", "IoFreeIrp({h})", **POINTER, weight=3),
    Kind("guid_string", "UNICODE_STRING", "RtlStringFromGUID({guid}, {a})", "ntstatus", "RtlFreeUnicodeString({a})",
         guard="{h}.Buffer != NULL", clear="{h}.Buffer = NULL", decls=(GUID_TEXT,), harmless=True, weight=3),
    Kind("wpp", None, "WPP_INIT_TRACING(DriverObject, RegistryPath)", "void", "WPP_CLEANUP({driver_object})",
         harmless=True, weight=5, headers=("wpp",)),
    Kind("wdf_object", "WDFOBJECT", "WdfObjectCreate(WDF_NO_OBJECT_ATTRIBUTES, {a})", "ntstatus", "WdfObjectDelete({h})",
         **POINTER, forms=("kmdf",), after_create=True, weight=4),
    Kind("injection", "HANDLE", "FwpsInjectionHandleCreate(AF_INET, FWPS_INJECTION_TYPE_TRANSPORT, {a})", "ntstatus",
         "FwpsInjectionHandleDestroy({h})", **POINTER, headers=("fwpsk.h", "fwpmk.h"), forms=("wdm", "kmdf"), weight=3),
    Kind("section", "HANDLE",
         "ZwCreateSection({a}, SECTION_ALL_ACCESS, &objectAttributes, &bytes, PAGE_READWRITE, SEC_COMMIT, NULL)", "ntstatus",
         "ZwClose({h})", **POINTER, locals=OBJECT_LOCAL + ("LARGE_INTEGER bytes;",),
         prepare=(named("NULL"), "bytes.QuadPart = {size};"), weight=3),
    Kind("new_key", "HANDLE", "ZwCreateKey({a}, KEY_ALL_ACCESS, &objectAttributes, 0, NULL, REG_OPTION_VOLATILE, NULL)",
         "ntstatus", "ZwClose({h})", **POINTER, locals=OBJECT_LOCAL, prepare=(named("RegistryPath"),), weight=3),
    Kind("file_object", "PFILE_OBJECT", "IoGetDeviceObjectPointer(&g_{n}Name, FILE_READ_DATA, {a}, &peer)", "ntstatus",
         "ObDereferenceObject({h})", **POINTER, locals=("PDEVICE_OBJECT peer;",), decls=(string("\\\\Device\\\\"),), weight=3),
    Kind("rundown", "PEX_RUNDOWN_REF_CACHE_AWARE", "{h} = ExAllocateCacheAwareRundownProtection(NonPagedPoolNx, {tag})",
         "pointer", "ExFreeCacheAwareRundownProtection({h})", **POINTER, weight=3),
    Kind("contiguous", "PVOID", "{h} = MmAllocateContiguousMemory({size}, highest)", "pointer",
         "MmFreeContiguousMemory({h})", **POINTER, locals=("PHYSICAL_ADDRESS highest;",),
         prepare=("highest.QuadPart = 0xffffffff;",), weight=3),
    Kind("wsk", "WSK_REGISTRATION", "WskRegister(&g_{n}Client, {a})", "ntstatus", "WskDeregister({a})",
         headers=("wsk.h",), forms=("wdm", "kmdf"), weight=3,
         decls=("static const WSK_CLIENT_DISPATCH g_{n}Dispatch = {MAKE_WSK_VERSION(1, 0), 0, NULL};",
                "static WSK_CLIENT_NPI g_{n}Client = {NULL, &g_{n}Dispatch};")),
    Kind("nmr", "HANDLE", "NmrRegisterClient(&g_{n}Module, NULL, {a})", "ntstatus", "NmrDeregisterClient({h})",
         **POINTER, headers=("wsk.h",), forms=("wdm", "kmdf"), weight=3,
         decls=("static NPI_CLIENT_CHARACTERISTICS g_{n}Module;",)),
    Kind("wdf_memory", "WDFMEMORY",
         "WdfMemoryCreate(WDF_NO_OBJECT_ATTRIBUTES, NonPagedPoolNx, {tag}, {size}, {a}, NULL)", "ntstatus",
         "WdfObjectDelete({h})", **POINTER, forms=("kmdf",), after_create=True, weight=2),
    Kind("wdf_string", "WDFSTRING", "WdfStringCreate(RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, {a})", "ntstatus",
         "WdfObjectDelete({h})", **POINTER, forms=("kmdf",), after_create=True, weight=2),
    Kind("engine", "HANDLE", "FwpmEngineOpen(NULL, 10, NULL, NULL, {a})", "ntstatus",
         "FwpmEngineClose({h})", **POINTER, headers=("fwpsk.h", "fwpmk.h"), forms=("wdm", "kmdf"), weight=3),
    Kind("callout", "UINT32", "FwpsCalloutRegister1({dep}, &callout, {a})", "ntstatus", "FwpsCalloutUnregisterById({h})",
         **NUMBER, headers=("fwpsk.h", "fwpmk.h"), forms=("wdm",), needs=("device",), harmless=True, weight=6,
         locals=("FWPS_CALLOUT1 callout;",), decls=(GUID_TEXT, CLASSIFY, NOTIFY),
         prepare=("RtlZeroMemory(&callout, sizeof(callout));", "callout.calloutKey = g_{n}Guid;",
                  "callout.classifyFn = Classify{n};", "callout.notifyFn = Notify{n};")),
    Kind("algorithm", "BCRYPT_ALG_HANDLE", "BCryptOpenAlgorithmProvider({a}, BCRYPT_SHA256_ALGORITHM, NULL, 0)",
         "ntstatus", "BCryptCloseAlgorithmProvider({h}, 0)", **POINTER, headers=("bcrypt.h",), forms=("wdm", "kmdf"),
         weight=3),
]

PORT_DECLS = (
    routine("static NTSTATUS Connect{n}(PFLT_PORT Port, PVOID Cookie, PVOID Context, ULONG Size, PVOID *Connection)",
            "Port", "Cookie", "Context", "Size", "Connection", result="STATUS_SUCCESS"),
    routine("static VOID Disconnect{n}(PVOID Connection)", "Connection"),
    string("\\\\"))

FLT_KINDS = [
    Kind("port", "PFLT_PORT",
         "FltCreateCommunicationPort({filter}, {a}, &objectAttributes, NULL, Connect{n}, Disconnect{n}, NULL, 1)",
         "ntstatus", "FltCloseCommunicationPort({h})", **POINTER, locals=OBJECT_LOCAL, prepare=(named("&g_{n}Name"),),
         decls=PORT_DECLS, needs=("filter",), weight=16),
    Kind("descriptor", "PSECURITY_DESCRIPTOR", "FltBuildDefaultSecurityDescriptor({a}, FLT_PORT_ALL_ACCESS)", "ntstatus",
         "FltFreeSecurityDescriptor({h})", **POINTER, weight=6),
]

POOL_LOCALS = ("NET_BUFFER_LIST_POOL_PARAMETERS parameters;",)
POOL_PREPARE = ("NdisZeroMemory(&parameters, sizeof(parameters));", "parameters.Header.Type = NDIS_OBJECT_TYPE_DEFAULT;",
                "parameters.Header.Revision = NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1;",
                "parameters.Header.Size = NDIS_SIZEOF_NET_BUFFER_LIST_POOL_PARAMETERS_REVISION_1;",
                "parameters.fAllocateNetBuffer = TRUE;", "parameters.PoolTag = {tag};")

NDIS_KINDS = [
    Kind("list_pool", "NDIS_HANDLE", "{h} = NdisAllocateNetBufferListPool(NULL, &parameters)", "pointer",
         "NdisFreeNetBufferListPool({h})", **POINTER, locals=POOL_LOCALS, prepare=POOL_PREPARE, weight=10),
    Kind("ndis_lookaside", "NPAGED_LOOKASIDE_LIST",
         "NdisInitializeNPagedLookasideList({a}, NULL, NULL, 0, {size}, {tag}, 0)", "void",
         "NdisDeleteNPagedLookasideList({a})", weight=4),
    Kind("ndis_memory", "PVOID", "{h} = NdisAllocateMemoryWithTagPriority(NULL, {size}, {tag}, LowPoolPriority)", "pointer",
         "NdisFreeMemory({h}, 0, 0)", **POINTER, weight=4),
    Kind("ndis_object", "PNDIS_GENERIC_OBJECT", "{h} = NdisAllocateGenericObject(DriverObject, {tag}, 0)", "pointer",
         "NdisFreeGenericObject({h})", **POINTER, weight=3),
    Kind("rw_lock", "PNDIS_RW_LOCK_EX", "{h} = NdisAllocateRWLock(NULL)", "pointer", "NdisFreeRWLock({h})", **POINTER,
         weight=4),
]
