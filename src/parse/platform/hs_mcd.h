/* SPDX-License-Identifier: MIT */
/* hs_mcd.h: media changers. */
#ifndef HS_MCD_H
#define HS_MCD_H

#define MAXIMUM_CHANGER_INQUIRY_DATA 252
#define MODE_PAGE_DISPLAY 0x22

typedef struct _WMI_CHANGER_PROBLEM_DEVICE_ERROR {
    ULONG ChangerProblemType;
} WMI_CHANGER_PROBLEM_DEVICE_ERROR, *PWMI_CHANGER_PROBLEM_DEVICE_ERROR;
typedef NTSTATUS (*CHANGER_COMMAND_ROUTINE)(PDEVICE_OBJECT, PIRP);
typedef ULONG (*CHANGER_EXTENSION_SIZE)(void);
typedef NTSTATUS (*CHANGER_INITIALIZE)(PDEVICE_OBJECT);
typedef NTSTATUS (*CHANGER_PERFORM_DIAGNOSTICS)(PDEVICE_OBJECT, PWMI_CHANGER_PROBLEM_DEVICE_ERROR);
typedef void (*CHANGER_ERROR_ROUTINE)(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, NTSTATUS *, BOOLEAN *);
typedef struct _MCD_INIT_DATA {
    ULONG InitDataSize;
    CHANGER_EXTENSION_SIZE ChangerAdditionalExtensionSize;
    CHANGER_INITIALIZE ChangerInitialize;
    CHANGER_ERROR_ROUTINE ChangerError;
    CHANGER_PERFORM_DIAGNOSTICS ChangerPerformDiagnostics;
    CHANGER_COMMAND_ROUTINE ChangerGetParameters;
    CHANGER_COMMAND_ROUTINE ChangerGetStatus;
    CHANGER_COMMAND_ROUTINE ChangerGetProductData;
    CHANGER_COMMAND_ROUTINE ChangerSetAccess;
    CHANGER_COMMAND_ROUTINE ChangerGetElementStatus;
    CHANGER_COMMAND_ROUTINE ChangerInitializeElementStatus;
    CHANGER_COMMAND_ROUTINE ChangerSetPosition;
    CHANGER_COMMAND_ROUTINE ChangerExchangeMedium;
    CHANGER_COMMAND_ROUTINE ChangerMoveMedium;
    CHANGER_COMMAND_ROUTINE ChangerReinitializeUnit;
    CHANGER_COMMAND_ROUTINE ChangerQueryVolumeTags;
} MCD_INIT_DATA, *PMCD_INIT_DATA;
typedef struct _MODE_ELEMENT_ADDRESS_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PS : 1;
    UCHAR PageLength;
    UCHAR MediumTransportElementAddress[2];
    UCHAR NumberTransportElements[2];
    UCHAR FirstStorageElementAddress[2];
    UCHAR NumberStorageElements[2];
    UCHAR FirstIEPortElementAddress[2];
    UCHAR NumberIEPortElements[2];
    UCHAR FirstDataXFerElementAddress[2];
    UCHAR NumberDataXFerElements[2];
    UCHAR Reserved2[2];
} MODE_ELEMENT_ADDRESS_PAGE, *PMODE_ELEMENT_ADDRESS_PAGE;
typedef struct _MODE_TRANSPORT_GEOMETRY_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PS : 1;
    UCHAR PageLength;
    UCHAR Flip : 1, Reserved2 : 7;
    UCHAR TransportElementNumber;
} MODE_TRANSPORT_GEOMETRY_PAGE, *PMODE_TRANSPORT_GEOMETRY_PAGE;
typedef struct _MODE_DEVICE_CAPABILITIES_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PS : 1;
    UCHAR PageLength;
    UCHAR MediumTransport : 1, StorageLocation : 1, IEPort : 1, DataXFer : 1, Reserved2 : 4;
    UCHAR Reserved3;
    UCHAR MTtoMT : 1, MTtoST : 1, MTtoIE : 1, MTtoDT : 1, Reserved4 : 4, STtoMT : 1, STtoST : 1, STtoIE : 1;
    UCHAR STtoDT : 1, Reserved5 : 4, IEtoMT : 1, IEtoST : 1, IEtoIE : 1, IEtoDT : 1, Reserved6 : 4, DTtoMT : 1;
    UCHAR DTtoST : 1, DTtoIE : 1, DTtoDT : 1, Reserved7 : 4;
    UCHAR Reserved8[4];
    UCHAR XMTtoMT : 1, XMTtoST : 1, XMTtoIE : 1, XMTtoDT : 1, Reserved9 : 4, XSTtoMT : 1, XSTtoST : 1, XSTtoIE : 1;
    UCHAR XSTtoDT : 1, Reserved10 : 4, XIEtoMT : 1, XIEtoST : 1, XIEtoIE : 1, XIEtoDT : 1, Reserved11 : 4;
    UCHAR XDTtoMT : 1, XDTtoST : 1, XDTtoIE : 1, XDTtoDT : 1, Reserved12 : 4;
} MODE_DEVICE_CAPABILITIES_PAGE, *PMODE_DEVICE_CAPABILITIES_PAGE;
typedef struct _ELEMENT_STATUS_HEADER {
    UCHAR FirstElementAddress[2];
    UCHAR NumberOfElements[2];
    UCHAR Reserved1;
    UCHAR ReportByteCount[3];
} ELEMENT_STATUS_HEADER, *PELEMENT_STATUS_HEADER;
typedef struct _ELEMENT_STATUS_PAGE {
    UCHAR ElementType;
    UCHAR Reserved1 : 6, AVolTag : 1, PVolTag : 1;
    UCHAR ElementDescriptorLength[2];
    UCHAR Reserved2;
    UCHAR DescriptorByteCount[3];
} ELEMENT_STATUS_PAGE, *PELEMENT_STATUS_PAGE;
typedef struct _ELEMENT_DESCRIPTOR {
    UCHAR ElementAddress[2];
    UCHAR Full : 1, Reserved1 : 1, Exception : 1, Accessible : 1, Reserved2 : 4;
    UCHAR Reserved3;
    UCHAR AdditionalSenseCode;
    UCHAR AddSenseCodeQualifier;
    UCHAR Lun : 3, Reserved4 : 1, LunValid : 1, IdValid : 1, Reserved5 : 1, NotThisBus : 1;
    UCHAR BusAddress;
    UCHAR Reserved6;
    UCHAR Reserved7 : 6, Invert : 1, SValid : 1;
    UCHAR SourceStorageElementAddress[2];
} ELEMENT_DESCRIPTOR, *PELEMENT_DESCRIPTOR;

HS_BEGIN
NTSTATUS DriverEntry(PDRIVER_OBJECT, PUNICODE_STRING);
PVOID ChangerClassAllocatePool(POOL_TYPE, ULONG);
void ChangerClassFreePool(PVOID);
ULONG ChangerAdditionalExtensionSize(void);
NTSTATUS ChangerInitialize(PDEVICE_OBJECT);
void ChangerError(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, NTSTATUS *, BOOLEAN *);
NTSTATUS ChangerGetParameters(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerGetStatus(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerGetProductData(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerSetAccess(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerGetElementStatus(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerInitializeElementStatus(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerSetPosition(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerExchangeMedium(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerMoveMedium(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerReinitializeUnit(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerQueryVolumeTags(PDEVICE_OBJECT, PIRP);
NTSTATUS ChangerClassInitialize(PDRIVER_OBJECT, PUNICODE_STRING, PMCD_INIT_DATA);
NTSTATUS ChangerPerformDiagnostics(PDEVICE_OBJECT, PWMI_CHANGER_PROBLEM_DEVICE_ERROR);
NTSTATUS ChangerClassSendSrbSynchronous(PDEVICE_OBJECT, PSCSI_REQUEST_BLOCK, PVOID, ULONG, BOOLEAN);
void ChangerClassDebugPrint(ULONG, PCCHAR, ...);
HS_END

#endif
