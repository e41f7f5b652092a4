/* SPDX-License-Identifier: MIT */
/* hs_vhf.h: virtual HID framework. */
#ifndef HS_VHF_H
#define HS_VHF_H

typedef PVOID VHFHANDLE;
typedef PVOID VHFOPERATIONHANDLE;
typedef void EVT_VHF_READY_FOR_NEXT_READ_REPORT(PVOID);
typedef EVT_VHF_READY_FOR_NEXT_READ_REPORT *PEVT_VHF_READY_FOR_NEXT_READ_REPORT;
typedef void EVT_VHF_CLEANUP(PVOID);
typedef EVT_VHF_CLEANUP *PEVT_VHF_CLEANUP;
typedef void EVT_VHF_ASYNC_OPERATION(PVOID, VHFOPERATIONHANDLE, PVOID, PHID_XFER_PACKET);
typedef EVT_VHF_ASYNC_OPERATION *PEVT_VHF_ASYNC_OPERATION;
typedef struct _VHF_CONFIG {
    ULONG Size;
    PVOID VhfClientContext;
    ULONG OperationContextSize;
    PDEVICE_OBJECT DeviceObject;
    USHORT VendorID;
    USHORT ProductID;
    USHORT VersionNumber;
    GUID ContainerID;
    USHORT InstanceIDLength;
    PWSTR InstanceID;
    USHORT ReportDescriptorLength;
    PUCHAR ReportDescriptor;
    PEVT_VHF_READY_FOR_NEXT_READ_REPORT EvtVhfReadyForNextReadReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationSetFeature;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationWriteReport;
    PEVT_VHF_ASYNC_OPERATION EvtVhfAsyncOperationGetInputReport;
    PEVT_VHF_CLEANUP EvtVhfCleanup;
    USHORT HardwareIDsLength;
    PWSTR HardwareIDs;
} VHF_CONFIG, *PVHF_CONFIG;

HS_BEGIN
NTSTATUS VhfCreate(PVHF_CONFIG, VHFHANDLE *);
NTSTATUS VhfStart(VHFHANDLE);
void VhfDelete(VHFHANDLE, BOOLEAN);
NTSTATUS VhfReadReportSubmit(VHFHANDLE, PHID_XFER_PACKET);
NTSTATUS VhfAsyncOperationComplete(VHFOPERATIONHANDLE, NTSTATUS);
HS_END

#endif
