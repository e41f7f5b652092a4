/* SPDX-License-Identifier: MIT */
/* hs_wdm_recent.h: the newer pool, callback and thread routines, and what older headers made of macros. */
#ifndef HS_WDM_RECENT_H
#define HS_WDM_RECENT_H

typedef ULONG64 POOL_FLAGS;
#define POOL_FLAG_REQUIRED_START 0x1ULL
#define POOL_FLAG_USE_QUOTA 0x1ULL
#define POOL_FLAG_UNINITIALIZED 0x2ULL
#define POOL_FLAG_SESSION 0x4ULL
#define POOL_FLAG_CACHE_ALIGNED 0x8ULL
#define POOL_FLAG_RESERVED1 0x10ULL
#define POOL_FLAG_RAISE_ON_FAILURE 0x20ULL
#define POOL_FLAG_NON_PAGED 0x40ULL
#define POOL_FLAG_NON_PAGED_EXECUTE 0x80ULL
#define POOL_FLAG_PAGED 0x100ULL
#define POOL_FLAG_REQUIRED_END 0x80000000ULL
#define POOL_FLAG_OPTIONAL_START 0x100000000ULL
#define POOL_FLAG_SPECIAL_POOL 0x100000000ULL
#define POOL_FLAG_OPTIONAL_END 0x8000000000000000ULL
#define POOL_ZEROING_ALLOCATION POOL_ZERO_ALLOCATION
#define POOL_CREATE_FLG_SECURE_POOL 0x1
#define POOL_CREATE_FLG_USE_GLOBAL_POOL 0x2
#define POOL_CREATE_FLG_VALID_FLAGS 0x3

typedef enum POOL_EXTENDED_PARAMETER_TYPE {
    PoolExtendedParameterInvalidType,
    PoolExtendedParameterPriority,
    PoolExtendedParameterSecurePool,
    PoolExtendedParameterNumaNode,
    PoolExtendedParameterMax
} POOL_EXTENDED_PARAMETER_TYPE, *PPOOL_EXTENDED_PARAMETER_TYPE;

typedef struct _POOL_EXTENDED_PARAMS_SECURE_POOL {
    HANDLE SecurePoolHandle;
    PVOID Buffer;
    ULONG_PTR Cookie;
    ULONG SecurePoolFlags;
} POOL_EXTENDED_PARAMS_SECURE_POOL;

typedef struct _POOL_EXTENDED_PARAMETER {
    struct {
        ULONG64 Type : 8;
        ULONG64 Optional : 1;
        ULONG64 Reserved : 55;
    };
    union {
        ULONG64 Reserved2;
        PVOID Reserved3;
        EX_POOL_PRIORITY Priority;
        POOL_EXTENDED_PARAMS_SECURE_POOL *SecurePoolParams;
        ULONG PreferredNode;
    };
} POOL_EXTENDED_PARAMETER, *PPOOL_EXTENDED_PARAMETER;
typedef const POOL_EXTENDED_PARAMETER *PCPOOL_EXTENDED_PARAMETER;

typedef enum _DRIVER_REGKEY_TYPE { DriverRegKeyParameters, DriverRegKeyPersistentState } DRIVER_REGKEY_TYPE;
typedef enum _DRIVER_DIRECTORY_TYPE { DriverDirectoryImage, DriverDirectoryData } DRIVER_DIRECTORY_TYPE;
typedef enum _DEVICE_DIRECTORY_TYPE { DeviceDirectoryData } DEVICE_DIRECTORY_TYPE;

HS_BEGIN
PVOID ExAllocatePool2(POOL_FLAGS, SIZE_T, ULONG);
PVOID ExAllocatePool3(POOL_FLAGS, SIZE_T, ULONG, PCPOOL_EXTENDED_PARAMETER, ULONG);
void ExFreePool2(PVOID, ULONG, PCPOOL_EXTENDED_PARAMETER, ULONG);
PVOID ExAllocatePoolZero(POOL_TYPE, SIZE_T, ULONG);
PVOID ExAllocatePoolUninitialized(POOL_TYPE, SIZE_T, ULONG);
PVOID ExAllocatePoolQuotaZero(POOL_TYPE, SIZE_T, ULONG);
PVOID ExAllocatePoolQuotaUninitialized(POOL_TYPE, SIZE_T, ULONG);
PVOID ExAllocatePoolPriorityZero(POOL_TYPE, SIZE_T, ULONG, EX_POOL_PRIORITY);
PVOID ExAllocatePoolPriorityUninitialized(POOL_TYPE, SIZE_T, ULONG, EX_POOL_PRIORITY);
NTSTATUS ExCreatePool(ULONG, ULONG_PTR, PCPOOL_EXTENDED_PARAMETER, ULONG, HANDLE *);
void ExDestroyPool(HANDLE);
NTSTATUS ExSecurePoolUpdate(HANDLE, ULONG, PVOID, ULONG_PTR, SIZE_T, SIZE_T, const void *);
NTSTATUS ExSecurePoolValidate(HANDLE, ULONG, PVOID, ULONG_PTR);
void ExInitializeDriverRuntime(ULONG);
PVOID ExAllocateFromPagedLookasideList(PPAGED_LOOKASIDE_LIST);
void ExFreeToPagedLookasideList(PPAGED_LOOKASIDE_LIST, PVOID);
PSLIST_ENTRY ExInterlockedPushEntrySList(PSLIST_HEADER, PSLIST_ENTRY, PKSPIN_LOCK);
PSLIST_ENTRY ExInterlockedPopEntrySList(PSLIST_HEADER, PKSPIN_LOCK);
PSLIST_ENTRY ExInterlockedFlushSList(PSLIST_HEADER);
PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER, PSLIST_ENTRY);
PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER);
PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER);
USHORT QueryDepthSList(PSLIST_HEADER);
LARGE_INTEGER ExInterlockedExchangeAddLargeInteger(PLARGE_INTEGER, LARGE_INTEGER, PKSPIN_LOCK);
LONGLONG ExInterlockedCompareExchange64(LONGLONG volatile *, PLONGLONG, PLONGLONG, PKSPIN_LOCK);
void ExInterlockedAddLargeStatistic(PLARGE_INTEGER, ULONG);
ERESOURCE_THREAD ExGetCurrentResourceThread(void);
KIRQL KeAcquireSpinLockRaiseToSynch(PKSPIN_LOCK);

void KeAcquireSpinLock(PKSPIN_LOCK, PKIRQL);
void KeRaiseIrql(KIRQL, PKIRQL);
KIRQL KeRaiseIrqlToDpcLevel(void);
KIRQL KeRaiseIrqlToSynchLevel(void);
void KeQuerySystemTime(PLARGE_INTEGER);
void KeQueryTickCount(PLARGE_INTEGER);
ULONGLONG KeQueryInterruptTime(void);
void KeMemoryBarrier(void);
void KeMemoryBarrierWithoutFence(void);
struct _KTHREAD *KeGetCurrentThread(void);
ULONG KeGetCurrentProcessorNumberFast(void);
void KeInitializeCallbackRecord(PVOID);
void KeQueryUnbiasedTime(PLARGE_INTEGER);
void KeAttachProcess(PEPROCESS);
void KeDetachProcess(void);

NTSTATUS IoCallDriver(PDEVICE_OBJECT, PIRP);
void IoCompleteRequest(PIRP, CCHAR);
NTSTATUS IoAcquireRemoveLock(PIO_REMOVE_LOCK, PVOID);
void IoInitializeRemoveLock(PIO_REMOVE_LOCK, ULONG, ULONG, ULONG);
void IoReleaseRemoveLock(PIO_REMOVE_LOCK, PVOID);
void IoReleaseRemoveLockAndWait(PIO_REMOVE_LOCK, PVOID);
NTSTATUS IoCreateDeviceSecure(PDRIVER_OBJECT, ULONG, PCUNICODE_STRING, ULONG, ULONG, BOOLEAN, PCUNICODE_STRING, LPCGUID,
    PDEVICE_OBJECT *);
NTSTATUS WdmlibIoCreateDeviceSecure(PDRIVER_OBJECT, ULONG, PCUNICODE_STRING, ULONG, ULONG, BOOLEAN, PCUNICODE_STRING,
    LPCGUID, PDEVICE_OBJECT *);
NTSTATUS IoOpenDriverRegistryKey(PDRIVER_OBJECT, DRIVER_REGKEY_TYPE, ACCESS_MASK, ULONG, PHANDLE);
NTSTATUS IoGetDriverDirectory(PDRIVER_OBJECT, DRIVER_DIRECTORY_TYPE, ULONG, PHANDLE);
NTSTATUS IoGetDeviceDirectory(PDEVICE_OBJECT, DEVICE_DIRECTORY_TYPE, ULONG, PVOID, PHANDLE);
void IoDeassignArcName(PUNICODE_STRING);
NTSTATUS IoAssignArcName(PUNICODE_STRING, PUNICODE_STRING);

LONG_PTR ObReferenceObject(PVOID);
LONG_PTR ObDereferenceObject(PVOID);
LONG_PTR ObReferenceObjectWithTag(PVOID, ULONG);
LONG_PTR ObDereferenceObjectWithTag(PVOID, ULONG);

PVOID MmLockPagableCodeSection(PVOID);
NTSTATUS MmAllocateContiguousMemoryEx(PSIZE_T, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, PHYSICAL_ADDRESS, NODE_REQUIREMENT,
    ULONG, PVOID, ULONG, ULONG, PVOID *);
PMDL MmCreatePartialMdl(PMDL, PVOID, ULONG);

HANDLE PsGetProcessInheritedFromUniqueProcessId(PEPROCESS);
NTSTATUS PsLookupProcessByProcessId(HANDLE, PEPROCESS *);
NTSTATUS PsLookupThreadByThreadId(HANDLE, PETHREAD *);

NTSTATUS ZwCreateEvent(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, EVENT_TYPE, BOOLEAN);
NTSTATUS ZwSetEvent(HANDLE, PLONG);
NTSTATUS ZwClearEvent(HANDLE);
NTSTATUS ZwResetEvent(HANDLE, PLONG);
NTSTATUS ZwWaitForSingleObject(HANDLE, BOOLEAN, PLARGE_INTEGER);
NTSTATUS ZwOpenDirectoryObject(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES);
NTSTATUS ZwCreateSymbolicLinkObject(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PUNICODE_STRING);
NTSTATUS ZwFlushBuffersFile(HANDLE, PIO_STATUS_BLOCK);
NTSTATUS ZwDeleteFile(POBJECT_ATTRIBUTES);
NTSTATUS ZwNotifyChangeKey(HANDLE, HANDLE, PIO_APC_ROUTINE, PVOID, PIO_STATUS_BLOCK, ULONG, BOOLEAN, PVOID, ULONG,
    BOOLEAN);
NTSTATUS NtClose(HANDLE);

void DbgBreakPoint(void);
BOOLEAN RtlCreateUnicodeString(PUNICODE_STRING, PCWSTR);
void RtlRetrieveUlong(PULONG, PULONG);
void RtlStoreUlong(PULONG, ULONG);
void RtlSecureZeroMemory(PVOID, SIZE_T);
void RtlSecureZeroMemory2(PVOID, SIZE_T);
NTSTATUS RtlUpcaseUnicodeStringToOemString(POEM_STRING, PCUNICODE_STRING, BOOLEAN);
LONG RtlCompareAltitudes(PCUNICODE_STRING, PCUNICODE_STRING);
USHORT RtlCaptureStackBackTrace(ULONG, ULONG, PVOID *, PULONG);
void RtlGetCallersAddress(PVOID *, PVOID *);
ULONG RtlRandomEx(PULONG);
ULONG RtlRandom(PULONG);

extern POBJECT_TYPE *CmKeyObjectType;
extern POBJECT_TYPE *ExDesktopObjectType;
extern POBJECT_TYPE *ExEventObjectType;
extern POBJECT_TYPE *ExSemaphoreObjectType;
extern POBJECT_TYPE *IoDeviceObjectType;
extern POBJECT_TYPE *IoDriverObjectType;
extern POBJECT_TYPE *IoFileObjectType;
extern POBJECT_TYPE *MmSectionObjectType;
extern POBJECT_TYPE *PsJobType;
extern POBJECT_TYPE *PsProcessType;
extern POBJECT_TYPE *PsThreadType;
extern POBJECT_TYPE *SeTokenObjectType;
extern PEPROCESS PsInitialSystemProcess;
extern PVOID MmHighestUserAddress;
extern PVOID MmSystemRangeStart;
extern ULONG_PTR MmUserProbeAddress;
extern PULONG InitSafeBootMode;
extern CCHAR KeNumberProcessors;
extern PBOOLEAN KdDebuggerEnabled;
extern PBOOLEAN KdDebuggerNotPresent;
extern PUSHORT NtBuildNumber;
HS_END

#endif
