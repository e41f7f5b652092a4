/* SPDX-License-Identifier: MIT */
/* hs_wdf_base.h: the framework's handles, object attributes, typed contexts. */
#ifndef HS_WDF_BASE_H
#define HS_WDF_BASE_H

#define WDF_EXTERN_C EXTERN_C
#define WDF_EXTERN_C_START EXTERN_C_START
#define WDF_EXTERN_C_END EXTERN_C_END
#define WDFAPI
#define WDF_NULL_POINTER NULL
#define WDF_NO_OBJECT_ATTRIBUTES NULL
#define WDF_NO_EVENT_CALLBACK NULL
#define WDF_NO_HANDLE NULL
#define WDF_NO_CONTEXT NULL
#define WDF_NO_SEND_OPTIONS NULL
#define WDF_NO_BUFFER NULL
#define WDF_STRUCTURE_SIZE(type) ((ULONG)sizeof(type))
#define WDF_STRUCT_SIZE(type) WDF_STRUCTURE_SIZE(type)
#define WDF_IS_FUNCTION_AVAILABLE(name) TRUE
#define WDF_IS_STRUCTURE_AVAILABLE(name) TRUE
#define WDF_IS_FIELD_AVAILABLE(type, field) TRUE
#define HS_WDF_ZERO(p, type) memset(p, 0, sizeof(type))
#define HS_WDF_INIT(p, type) (memset(p, 0, sizeof(type)), (p)->Size = (ULONG)sizeof(type))

typedef enum _WDF_TRI_STATE { WdfFalse = FALSE, WdfTrue = TRUE, WdfUseDefault = 2 } WDF_TRI_STATE, *PWDF_TRI_STATE;
typedef PVOID WDFCONTEXT;
typedef struct WDFDEVICE_INIT WDFDEVICE_INIT, *PWDFDEVICE_INIT;
typedef struct WDFCXDEVICE_INIT *PWDFCXDEVICE_INIT;
typedef HANDLE WDFOBJECT, *PWDFOBJECT;
typedef struct WDFDRIVER__ *WDFDRIVER;
typedef struct WDFDEVICE__ *WDFDEVICE;
typedef struct WDFWMIPROVIDER__ *WDFWMIPROVIDER;
typedef struct WDFWMIINSTANCE__ *WDFWMIINSTANCE;
typedef struct WDFQUEUE__ *WDFQUEUE;
typedef struct WDFREQUEST__ *WDFREQUEST;
typedef struct WDFFILEOBJECT__ *WDFFILEOBJECT;
typedef struct WDFDPC__ *WDFDPC;
typedef struct WDFTIMER__ *WDFTIMER;
typedef struct WDFWORKITEM__ *WDFWORKITEM;
typedef struct WDFINTERRUPT__ *WDFINTERRUPT;
typedef struct WDFWAITLOCK__ *WDFWAITLOCK;
typedef struct WDFSPINLOCK__ *WDFSPINLOCK;
typedef struct WDFMEMORY__ *WDFMEMORY;
typedef struct WDFLOOKASIDE__ *WDFLOOKASIDE;
typedef struct WDFIOTARGET__ *WDFIOTARGET;
typedef struct WDFUSBDEVICE__ *WDFUSBDEVICE;
typedef struct WDFUSBINTERFACE__ *WDFUSBINTERFACE;
typedef struct WDFUSBPIPE__ *WDFUSBPIPE;
typedef struct WDFDMAENABLER__ *WDFDMAENABLER;
typedef struct WDFDMATRANSACTION__ *WDFDMATRANSACTION;
typedef struct WDFCOMMONBUFFER__ *WDFCOMMONBUFFER;
typedef struct WDFKEY__ *WDFKEY;
typedef struct WDFSTRING__ *WDFSTRING;
typedef struct WDFCOLLECTION__ *WDFCOLLECTION;
typedef struct WDFCHILDLIST__ *WDFCHILDLIST;
typedef struct WDFIORESREQLIST__ *WDFIORESREQLIST;
typedef struct WDFIORESLIST__ *WDFIORESLIST;
typedef struct WDFCMRESLIST__ *WDFCMRESLIST;
typedef struct WDFCOMPANIONTARGET__ *WDFCOMPANIONTARGET;
typedef struct WDFCOMPANION__ *WDFCOMPANION;
typedef struct WDFTASKQUEUE__ *WDFTASKQUEUE;

#define WDF_DRIVER_GLOBALS_NAME_LEN 32
typedef struct _WDF_DRIVER_GLOBALS {
    WDFDRIVER Driver;
    ULONG DriverFlags;
    ULONG DriverTag;
    CHAR DriverName[WDF_DRIVER_GLOBALS_NAME_LEN];
    BOOLEAN DisplaceDriverUnload;
} WDF_DRIVER_GLOBALS, *PWDF_DRIVER_GLOBALS;
HS_BEGIN
extern PWDF_DRIVER_GLOBALS WdfDriverGlobals;
HS_END

#define STATUS_WDF_QUEUED ((NTSTATUS)0x40200000L)
#define STATUS_WDF_POSTED ((NTSTATUS)0x40200002L)
#define STATUS_WDF_NO_PACKAGE ((NTSTATUS)0xC0200200L)
#define STATUS_WDF_INTERNAL_ERROR ((NTSTATUS)0xC0200201L)
#define STATUS_WDF_PAUSED ((NTSTATUS)0xC0200203L)
#define STATUS_WDF_BUSY ((NTSTATUS)0xC0200204L)
#define STATUS_WDF_IO_TIMEOUT_NOT_SENT ((NTSTATUS)0xC0200205L)
#define STATUS_WDF_DEVICE_REMOVED_NOT_SENT ((NTSTATUS)0xC0200206L)
#define STATUS_WDF_REQUEST_ALREADY_PENDING ((NTSTATUS)0xC0200207L)
#define STATUS_WDF_REQUEST_INVALID_STATE ((NTSTATUS)0xC0200208L)
#define STATUS_WDF_OBJECT_ATTRIBUTES_INVALID ((NTSTATUS)0xC0200209L)
#define STATUS_WDF_TOO_FRAGMENTED ((NTSTATUS)0xC020020AL)
#define STATUS_WDF_NO_CALLBACK ((NTSTATUS)0xC020020BL)
#define STATUS_WDF_INCOMPATIBLE_EXECUTION_LEVEL ((NTSTATUS)0xC020020CL)
#define STATUS_WDF_PARENT_ALREADY_ASSIGNED ((NTSTATUS)0xC020020DL)
#define STATUS_WDF_PARENT_IS_SELF ((NTSTATUS)0xC020020EL)
#define STATUS_WDF_PARENT_ASSIGNMENT_NOT_ALLOWED ((NTSTATUS)0xC020020FL)
#define STATUS_WDF_SYNCHRONIZATION_SCOPE_INVALID ((NTSTATUS)0xC0200210L)
#define STATUS_WDF_EXECUTION_LEVEL_INVALID ((NTSTATUS)0xC0200211L)
#define STATUS_WDF_PARENT_NOT_SPECIFIED ((NTSTATUS)0xC0200212L)
#define STATUS_WDF_TOO_MANY_TRANSFERS ((NTSTATUS)0xC0200213L)
#define STATUS_WDF_NOT_ENOUGH_MAP_REGISTERS ((NTSTATUS)0xC0200214L)

#define WDF_TIMEOUT_TO_SEC ((LONGLONG)1 * 10 * 1000 * 1000)
#define WDF_TIMEOUT_TO_MS ((LONGLONG)1 * 10 * 1000)
#define WDF_TIMEOUT_TO_US ((LONGLONG)1 * 10)
HS_INLINE LONGLONG WDF_REL_TIMEOUT_IN_SEC(ULONGLONG n) { return -(LONGLONG)n * WDF_TIMEOUT_TO_SEC; }
HS_INLINE LONGLONG WDF_ABS_TIMEOUT_IN_SEC(ULONGLONG n) { return (LONGLONG)n * WDF_TIMEOUT_TO_SEC; }
HS_INLINE LONGLONG WDF_REL_TIMEOUT_IN_MS(ULONGLONG n) { return -(LONGLONG)n * WDF_TIMEOUT_TO_MS; }
HS_INLINE LONGLONG WDF_ABS_TIMEOUT_IN_MS(ULONGLONG n) { return (LONGLONG)n * WDF_TIMEOUT_TO_MS; }
HS_INLINE LONGLONG WDF_REL_TIMEOUT_IN_US(ULONGLONG n) { return -(LONGLONG)n * WDF_TIMEOUT_TO_US; }
HS_INLINE LONGLONG WDF_ABS_TIMEOUT_IN_US(ULONGLONG n) { return (LONGLONG)n * WDF_TIMEOUT_TO_US; }
#define WDF_ALIGN_SIZE_DOWN(n, to) ((size_t)(n) & ~((size_t)(to) - 1))
#define WDF_ALIGN_SIZE_UP(n, to) WDF_ALIGN_SIZE_DOWN((size_t)(n) + (to) - 1, to)
#define WDF_PTR_ADD_OFFSET_TYPE(p, offset, type) ((type)((PUCHAR)(p) + (offset)))
#define WDF_PTR_ADD_OFFSET(p, offset) WDF_PTR_ADD_OFFSET_TYPE(p, offset, PVOID)
#define WDF_PTR_GET_OFFSET(base, address) ((size_t)((PUCHAR)(address) - (PUCHAR)(base)))
#define WDFVERIFY(e) ((void)(e))
#define WDFCASSERT(e)
#define VERIFY_IS_IRQL_PASSIVE_LEVEL() ((void)0)
#define IS_AT_PASSIVE() ((void)0)

typedef enum _WDF_EXECUTION_LEVEL {
    WdfExecutionLevelInvalid = 0x00, WdfExecutionLevelInheritFromParent, WdfExecutionLevelPassive,
    WdfExecutionLevelDispatch
} WDF_EXECUTION_LEVEL;
typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInvalid = 0x00, WdfSynchronizationScopeInheritFromParent, WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue, WdfSynchronizationScopeNone
} WDF_SYNCHRONIZATION_SCOPE;
typedef void EVT_WDF_OBJECT_CONTEXT_CLEANUP(WDFOBJECT);
typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP *PFN_WDF_OBJECT_CONTEXT_CLEANUP;
typedef void EVT_WDF_OBJECT_CONTEXT_DESTROY(WDFOBJECT);
typedef EVT_WDF_OBJECT_CONTEXT_DESTROY *PFN_WDF_OBJECT_CONTEXT_DESTROY;
typedef const struct _WDF_OBJECT_CONTEXT_TYPE_INFO *PCWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
    size_t ContextSizeOverride;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO ContextTypeInfo;
} WDF_OBJECT_ATTRIBUTES, *PWDF_OBJECT_ATTRIBUTES;
HS_INLINE void WDF_OBJECT_ATTRIBUTES_INIT(PWDF_OBJECT_ATTRIBUTES p)
{
    HS_WDF_INIT(p, WDF_OBJECT_ATTRIBUTES);
    HS_SET(p->ExecutionLevel, WdfExecutionLevelInheritFromParent);
    HS_SET(p->SynchronizationScope, WdfSynchronizationScopeInheritFromParent);
}
typedef PCWDF_OBJECT_CONTEXT_TYPE_INFO(__cdecl *PFN_GET_UNIQUE_CONTEXT_TYPE)(void);
typedef struct _WDF_OBJECT_CONTEXT_TYPE_INFO {
    ULONG Size;
    LPCSTR ContextName;
    size_t ContextSize;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO UniqueType;
    PFN_GET_UNIQUE_CONTEXT_TYPE EvtDriverGetUniqueContextType;
} WDF_OBJECT_CONTEXT_TYPE_INFO, *PWDF_OBJECT_CONTEXT_TYPE_INFO;
typedef struct _WDF_CUSTOM_TYPE_CONTEXT {
    ULONG Size;
    ULONG_PTR Data;
} WDF_CUSTOM_TYPE_CONTEXT, *PWDF_CUSTOM_TYPE_CONTEXT;

HS_BEGIN
PVOID WdfObjectGetTypedContextWorker(WDFOBJECT, PCWDF_OBJECT_CONTEXT_TYPE_INFO);
NTSTATUS WdfObjectAllocateContext(WDFOBJECT, PWDF_OBJECT_ATTRIBUTES, PVOID *);
WDFOBJECT WdfObjectContextGetObject(PVOID);
void WdfObjectReferenceActual(WDFOBJECT, PVOID, LONG, PCCH);
void WdfObjectDereferenceActual(WDFOBJECT, PVOID, LONG, PCCH);
NTSTATUS WdfObjectCreate(PWDF_OBJECT_ATTRIBUTES, WDFOBJECT *);
void WdfObjectDelete(WDFOBJECT);
NTSTATUS WdfObjectQuery(WDFOBJECT, const GUID *, ULONG, PVOID);
void WdfObjectReference(WDFOBJECT);
void WdfObjectReferenceWithTag(WDFOBJECT, PVOID);
void WdfObjectDereference(WDFOBJECT);
void WdfObjectDereferenceWithTag(WDFOBJECT, PVOID);
void WdfObjectAcquireLock(WDFOBJECT);
void WdfObjectReleaseLock(WDFOBJECT);
void WdfVerifierDbgBreakPoint(void);
void WdfVerifierKeBugCheck(ULONG, ULONG_PTR, ULONG_PTR, ULONG_PTR, ULONG_PTR);
PVOID WdfGetTriageInfo(void);
HS_END

/* A typed context: one record per type, and an accessor that asks the framework with it. */
#ifdef __cplusplus
#define HS_WDF_TYPE_INFO extern "C" const DECLSPEC_SELECTANY WDF_OBJECT_CONTEXT_TYPE_INFO
#else
#define HS_WDF_TYPE_INFO const DECLSPEC_SELECTANY WDF_OBJECT_CONTEXT_TYPE_INFO
#endif
#define WDF_TYPE_NAME_TO_TYPE_INFO(type) _WDF_##type##_TYPE_INFO
#define WDF_TYPE_NAME_TO_EXTERNAL_INIT(type) _WDF_##type##_EXTERNAL_INIT
#define WDF_TYPE_NAME_TO_EXTERNAL_INIT_FUNCTION(type) type##_EXTERNAL_INIT_FUNCTION
#define WDF_TYPE_NAME_POINTER_TYPE(type) WDF_POINTER_TYPE_##type
#define WDF_GET_CONTEXT_TYPE_INFO(type) (&WDF_TYPE_NAME_TO_TYPE_INFO(type))
#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, accessor)                                                             \
    typedef type *WDF_TYPE_NAME_POINTER_TYPE(type);                                                                    \
    HS_WDF_TYPE_INFO WDF_TYPE_NAME_TO_TYPE_INFO(type) = {(ULONG)sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), #type,           \
                                                         sizeof(type), WDF_GET_CONTEXT_TYPE_INFO(type), NULL};         \
    HS_INLINE WDF_TYPE_NAME_POINTER_TYPE(type) accessor(WDFOBJECT handle)                                              \
    {                                                                                                                  \
        return (WDF_TYPE_NAME_POINTER_TYPE(type))WdfObjectGetTypedContextWorker(handle,                                \
                                                                                WDF_GET_CONTEXT_TYPE_INFO(type));      \
    }
#define WDF_DECLARE_CONTEXT_TYPE(type) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, WdfObjectGet_##type)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(type, accessor) WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(type, accessor)
#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(attributes, type)                                                       \
    (attributes)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(type)
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(attributes, type)                                                      \
    WDF_OBJECT_ATTRIBUTES_INIT(attributes);                                                                            \
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(attributes, type)
#define WdfObjectGetTypedContext(handle, type)                                                                         \
    ((type *)WdfObjectGetTypedContextWorker((WDFOBJECT)(handle), WDF_GET_CONTEXT_TYPE_INFO(type)))

#define WDF_CUSTOM_TYPE_CONTEXT_NAME(type) WdfCustomType_##type
#define WDF_DECLARE_CUSTOM_TYPE(type)                                                                                  \
    typedef WDF_CUSTOM_TYPE_CONTEXT WDF_CUSTOM_TYPE_CONTEXT_NAME(type);                                                \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(WdfCustomType_##type, WdfObjectGetCustomType_##type)
#define WdfObjectIsCustomType(handle, type) (WdfObjectGetTypedContext(handle, WdfCustomType_##type) != NULL)
#define WdfObjectAddCustomTypeWithData(handle, type, data, cleanup, destroy)                                           \
    WdfObjectAddCustomTypeWorker((WDFOBJECT)(handle), WDF_GET_CONTEXT_TYPE_INFO(WdfCustomType_##type), data, cleanup,  \
                                 destroy)
#define WdfObjectAddCustomType(handle, type) WdfObjectAddCustomTypeWithData(handle, type, 0, NULL, NULL)
#define WdfObjectGetCustomTypeData(handle, type) (WdfObjectGetCustomType_##type(handle)->Data)
HS_BEGIN
NTSTATUS WdfObjectAddCustomTypeWorker(WDFOBJECT, PCWDF_OBJECT_CONTEXT_TYPE_INFO, ULONG_PTR,
    PFN_WDF_OBJECT_CONTEXT_CLEANUP, PFN_WDF_OBJECT_CONTEXT_DESTROY);
HS_END

#endif
