/* SPDX-License-Identifier: MIT */
/* hs_wdf_request.h: requests. */
#ifndef HS_WDF_REQUEST_H
#define HS_WDF_REQUEST_H

typedef enum _WDF_REQUEST_REUSE_FLAGS {
    WDF_REQUEST_REUSE_NO_FLAGS = 0x00000000, WDF_REQUEST_REUSE_SET_NEW_IRP = 0x00000001
} WDF_REQUEST_REUSE_FLAGS;
typedef enum _WDF_REQUEST_STOP_ACTION_FLAGS {
    WdfRequestStopActionInvalid = 0, WdfRequestStopActionSuspend = 0x01, WdfRequestStopActionPurge = 0x2,
    WdfRequestStopRequestCancelable = 0x10000000
} WDF_REQUEST_STOP_ACTION_FLAGS;
typedef enum _WDF_REQUEST_SEND_OPTIONS_FLAGS {
    WDF_REQUEST_SEND_OPTION_TIMEOUT = 0x00000001, WDF_REQUEST_SEND_OPTION_SYNCHRONOUS = 0x00000002,
    WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE = 0x00000004, WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET = 0x00000008,
    WDF_REQUEST_SEND_OPTION_IMPERSONATE_CLIENT = 0x00010000,
    WDF_REQUEST_SEND_OPTION_IMPERSONATION_IGNORE_FAILURE = 0x00020000
} WDF_REQUEST_SEND_OPTIONS_FLAGS;
typedef void EVT_WDF_REQUEST_CANCEL(WDFREQUEST);
typedef EVT_WDF_REQUEST_CANCEL *PFN_WDF_REQUEST_CANCEL;
typedef struct _WDF_REQUEST_PARAMETERS {
    USHORT Size;
    UCHAR MinorFunction;
    WDF_REQUEST_TYPE Type;
    union {
        struct {
            PIO_SECURITY_CONTEXT SecurityContext;
            ULONG Options;
            USHORT POINTER_ALIGNMENT FileAttributes;
            USHORT ShareAccess;
            ULONG POINTER_ALIGNMENT EaLength;
        } Create;
        struct {
            size_t Length;
            ULONG POINTER_ALIGNMENT Key;
            LONGLONG DeviceOffset;
        } Read;
        struct {
            size_t Length;
            ULONG POINTER_ALIGNMENT Key;
            LONGLONG DeviceOffset;
        } Write;
        struct {
            size_t OutputBufferLength;
            size_t POINTER_ALIGNMENT InputBufferLength;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID Type3InputBuffer;
        } DeviceIoControl;
        struct {
            PVOID Arg1;
            PVOID Arg2;
            ULONG POINTER_ALIGNMENT IoControlCode;
            PVOID Arg4;
        } Others;
    } Parameters;
} WDF_REQUEST_PARAMETERS, *PWDF_REQUEST_PARAMETERS;
HS_INLINE void WDF_REQUEST_PARAMETERS_INIT(PWDF_REQUEST_PARAMETERS p)
{
    HS_WDF_ZERO(p, WDF_REQUEST_PARAMETERS);
    p->Size = (USHORT)WDF_STRUCTURE_SIZE(WDF_REQUEST_PARAMETERS);
}
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS *PWDF_USB_REQUEST_COMPLETION_PARAMS;
typedef struct _WDF_REQUEST_COMPLETION_PARAMS {
    ULONG Size;
    WDF_REQUEST_TYPE Type;
    IO_STATUS_BLOCK IoStatus;
    union {
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Write;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } Read;
        struct {
            ULONG IoControlCode;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
            } Input;
            struct {
                WDFMEMORY Buffer;
                size_t Offset;
                size_t Length;
            } Output;
        } Ioctl;
        struct {
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument1;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument2;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument3;
            union {
                PVOID Ptr;
                ULONG_PTR Value;
            } Argument4;
        } Others;
        struct {
            PWDF_USB_REQUEST_COMPLETION_PARAMS Completion;
        } Usb;
    } Parameters;
} WDF_REQUEST_COMPLETION_PARAMS, *PWDF_REQUEST_COMPLETION_PARAMS;
HS_INLINE void WDF_REQUEST_COMPLETION_PARAMS_INIT(PWDF_REQUEST_COMPLETION_PARAMS p)
{
    HS_WDF_INIT(p, WDF_REQUEST_COMPLETION_PARAMS);
    HS_SET(p->Type, WdfRequestTypeNoFormat);
}
typedef void EVT_WDF_REQUEST_COMPLETION_ROUTINE(WDFREQUEST, WDFIOTARGET, PWDF_REQUEST_COMPLETION_PARAMS, WDFCONTEXT);
typedef EVT_WDF_REQUEST_COMPLETION_ROUTINE *PFN_WDF_REQUEST_COMPLETION_ROUTINE;
typedef struct _WDF_REQUEST_REUSE_PARAMS {
    ULONG Size;
    ULONG Flags;
    NTSTATUS Status;
    PIRP NewIrp;
} WDF_REQUEST_REUSE_PARAMS, *PWDF_REQUEST_REUSE_PARAMS;
HS_INLINE void WDF_REQUEST_REUSE_PARAMS_INIT(PWDF_REQUEST_REUSE_PARAMS p, ULONG flags, NTSTATUS status)
{
    HS_WDF_INIT(p, WDF_REQUEST_REUSE_PARAMS);
    p->Flags = flags;
    HS_SET(p->Status, status);
}
HS_INLINE void WDF_REQUEST_REUSE_PARAMS_SET_NEW_IRP(PWDF_REQUEST_REUSE_PARAMS p, PIRP new_irp)
{
    p->Flags |= WDF_REQUEST_REUSE_SET_NEW_IRP;
    p->NewIrp = new_irp;
}
typedef struct _WDF_REQUEST_SEND_OPTIONS {
    ULONG Size;
    ULONG Flags;
    LONGLONG Timeout;
} WDF_REQUEST_SEND_OPTIONS, *PWDF_REQUEST_SEND_OPTIONS;
HS_INLINE void WDF_REQUEST_SEND_OPTIONS_INIT(PWDF_REQUEST_SEND_OPTIONS p, ULONG flags)
{
    HS_WDF_INIT(p, WDF_REQUEST_SEND_OPTIONS);
    p->Flags = flags;
}
HS_INLINE void WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT(PWDF_REQUEST_SEND_OPTIONS p, LONGLONG timeout)
{
    p->Flags |= WDF_REQUEST_SEND_OPTION_TIMEOUT;
    p->Timeout = timeout;
}
typedef enum _WDF_REQUEST_FORWARD_OPTIONS_FLAGS {
    WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET = 0x00000001
} WDF_REQUEST_FORWARD_OPTIONS_FLAGS;
typedef struct _WDF_REQUEST_FORWARD_OPTIONS {
    ULONG Size;
    ULONG Flags;
} WDF_REQUEST_FORWARD_OPTIONS, *PWDF_REQUEST_FORWARD_OPTIONS;
HS_INLINE void WDF_REQUEST_FORWARD_OPTIONS_INIT(PWDF_REQUEST_FORWARD_OPTIONS p)
{
    HS_WDF_INIT(p, WDF_REQUEST_FORWARD_OPTIONS);
    p->Flags = WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET;
}
typedef void EVT_WDF_REQUEST_IMPERSONATE(WDFREQUEST, PVOID);
typedef EVT_WDF_REQUEST_IMPERSONATE *PFN_WDF_REQUEST_IMPERSONATE;
HS_BEGIN
NTSTATUS WdfRequestCreate(PWDF_OBJECT_ATTRIBUTES, WDFIOTARGET, WDFREQUEST *);
ULONG WdfRequestGetRequestorProcessId(WDFREQUEST);
NTSTATUS WdfRequestCreateFromIrp(PWDF_OBJECT_ATTRIBUTES, PIRP, BOOLEAN, WDFREQUEST *);
NTSTATUS WdfRequestReuse(WDFREQUEST, PWDF_REQUEST_REUSE_PARAMS);
NTSTATUS WdfRequestChangeTarget(WDFREQUEST, WDFIOTARGET);
void WdfRequestFormatRequestUsingCurrentType(WDFREQUEST);
void WdfRequestWdmFormatUsingStackLocation(WDFREQUEST, PIO_STACK_LOCATION);
BOOLEAN WdfRequestSend(WDFREQUEST, WDFIOTARGET, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfRequestGetStatus(WDFREQUEST);
void WdfRequestMarkCancelable(WDFREQUEST, PFN_WDF_REQUEST_CANCEL);
NTSTATUS WdfRequestMarkCancelableEx(WDFREQUEST, PFN_WDF_REQUEST_CANCEL);
NTSTATUS WdfRequestUnmarkCancelable(WDFREQUEST);
BOOLEAN WdfRequestIsCanceled(WDFREQUEST);
BOOLEAN WdfRequestCancelSentRequest(WDFREQUEST);
BOOLEAN WdfRequestIsFrom32BitProcess(WDFREQUEST);
void WdfRequestSetCompletionRoutine(WDFREQUEST, PFN_WDF_REQUEST_COMPLETION_ROUTINE, WDFCONTEXT);
void WdfRequestGetCompletionParams(WDFREQUEST, PWDF_REQUEST_COMPLETION_PARAMS);
NTSTATUS WdfRequestAllocateTimer(WDFREQUEST);
void WdfRequestComplete(WDFREQUEST, NTSTATUS);
void WdfRequestCompleteWithPriorityBoost(WDFREQUEST, NTSTATUS, CCHAR);
void WdfRequestCompleteWithInformation(WDFREQUEST, NTSTATUS, ULONG_PTR);
void WdfRequestGetParameters(WDFREQUEST, PWDF_REQUEST_PARAMETERS);
NTSTATUS WdfRequestRetrieveInputMemory(WDFREQUEST, WDFMEMORY *);
NTSTATUS WdfRequestRetrieveOutputMemory(WDFREQUEST, WDFMEMORY *);
NTSTATUS WdfRequestRetrieveInputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
NTSTATUS WdfRequestRetrieveOutputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
NTSTATUS WdfRequestRetrieveInputWdmMdl(WDFREQUEST, PMDL *);
NTSTATUS WdfRequestRetrieveOutputWdmMdl(WDFREQUEST, PMDL *);
NTSTATUS WdfRequestRetrieveUnsafeUserInputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
NTSTATUS WdfRequestRetrieveUnsafeUserOutputBuffer(WDFREQUEST, size_t, PVOID *, size_t *);
void WdfRequestSetInformation(WDFREQUEST, ULONG_PTR);
ULONG_PTR WdfRequestGetInformation(WDFREQUEST);
WDFFILEOBJECT WdfRequestGetFileObject(WDFREQUEST);
NTSTATUS WdfRequestProbeAndLockUserBufferForRead(WDFREQUEST, PVOID, size_t, WDFMEMORY *);
NTSTATUS WdfRequestProbeAndLockUserBufferForWrite(WDFREQUEST, PVOID, size_t, WDFMEMORY *);
KPROCESSOR_MODE WdfRequestGetRequestorMode(WDFREQUEST);
NTSTATUS WdfRequestForwardToIoQueue(WDFREQUEST, WDFQUEUE);
WDFQUEUE WdfRequestGetIoQueue(WDFREQUEST);
NTSTATUS WdfRequestRequeue(WDFREQUEST);
void WdfRequestStopAcknowledge(WDFREQUEST, BOOLEAN);
PIRP WdfRequestWdmGetIrp(WDFREQUEST);
BOOLEAN WdfRequestIsReserved(WDFREQUEST);
NTSTATUS WdfRequestForwardToParentDeviceIoQueue(WDFREQUEST, WDFQUEUE, PWDF_REQUEST_FORWARD_OPTIONS);
NTSTATUS WdfRequestImpersonate(WDFREQUEST, SECURITY_IMPERSONATION_LEVEL, PFN_WDF_REQUEST_IMPERSONATE, PVOID);
BOOLEAN WdfRequestIsFromUserModeDriver(WDFREQUEST);
void WdfRequestSetUserModeDriverInitiatedIo(WDFREQUEST, BOOLEAN);
BOOLEAN WdfRequestGetUserModeDriverInitiatedIo(WDFREQUEST);
void WdfRequestSetActivityId(WDFREQUEST, LPGUID);
NTSTATUS WdfRequestRetrieveActivityId(WDFREQUEST, LPGUID);
WDF_DEVICE_IO_TYPE WdfRequestGetEffectiveIoType(WDFREQUEST);
HS_END

#endif
