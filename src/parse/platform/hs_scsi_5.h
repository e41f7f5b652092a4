/* SPDX-License-Identifier: MIT */
/* hs_scsi_5.h: SCSI: commands, sense, request blocks, part 5. */
#ifndef HS_SCSI_5_H
#define HS_SCSI_5_H

typedef struct _LUN_LIST {
    UCHAR LunListLength[4];
    UCHAR Reserved[4];
    UCHAR Lun[0][8];
} LUN_LIST, *PLUN_LIST;
typedef struct _PORT_OUTPUT { UCHAR ChannelSelection; UCHAR Volume; } PORT_OUTPUT, *PPORT_OUTPUT;
typedef struct _UNMAP_BLOCK_DESCRIPTOR {
    UCHAR StartingLba[8];
    UCHAR LbaCount[4];
    UCHAR Reserved[4];
} UNMAP_BLOCK_DESCRIPTOR, *PUNMAP_BLOCK_DESCRIPTOR;
typedef struct _UNMAP_LIST_HEADER {
    UCHAR DataLength[2];
    UCHAR BlockDescrDataLength[2];
    UCHAR Reserved[4];
    UNMAP_BLOCK_DESCRIPTOR Descriptors[0];
} UNMAP_LIST_HEADER, *PUNMAP_LIST_HEADER;
#pragma pack(push, 1)
typedef struct _TAPE_POSITION_DATA {
    UCHAR Reserved1 : 2, BlockPositionUnsupported : 1, Reserved2 : 3, EndOfPartition : 1, BeginningOfPartition : 1;
    UCHAR PartitionNumber;
    USHORT Reserved3;
    UCHAR FirstBlock[4];
    UCHAR LastBlock[4];
    UCHAR Reserved4;
    UCHAR NumberOfBlocks[3];
    UCHAR NumberOfBytes[4];
} TAPE_POSITION_DATA, *PTAPE_POSITION_DATA;
typedef union _FOUR_BYTE {
    struct {
        UCHAR Byte0;
        UCHAR Byte1;
        UCHAR Byte2;
        UCHAR Byte3;
    };
    ULONG AsULong;
} FOUR_BYTE, *PFOUR_BYTE;
#pragma pack(pop)
typedef struct _STOR_ADDRESS {
    USHORT Type;
    USHORT Port;
    ULONG AddressLength;
    UCHAR AddressData[1];
} STOR_ADDRESS, *PSTOR_ADDRESS;
typedef struct _STOR_ADDR_BTL8 {
    USHORT Type;
    USHORT Port;
    ULONG AddressLength;
    UCHAR Path;
    UCHAR Target;
    UCHAR Lun;
    UCHAR Reserved;
} STOR_ADDR_BTL8, *PSTOR_ADDR_BTL8;
typedef struct _PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR {
    UCHAR Reserved1[4];
    UCHAR ElementIdentifier[4];
    UCHAR Reserved2[6];
    UCHAR PhysicalElementType;
    UCHAR PhysicalElementHealth;
    UCHAR AssociatedCapacity[8];
    UCHAR Reserved3[8];
} PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR, *PPHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR;
typedef struct _PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
    UCHAR DescriptorCount[4];
    UCHAR ReturnedDescriptorCount[4];
    UCHAR ElementIdentifierBeingDepoped[4];
    UCHAR Reserved[20];
    PHYSICAL_ELEMENT_STATUS_DATA_DESCRIPTOR Descriptors[1];
} PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA, *PPHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
typedef ULONG SCSI_SENSE_OPTIONS;

HS_BEGIN
ULONG ScsiPortInitialize(PVOID, PVOID, struct _HW_INITIALIZATION_DATA *, PVOID);
void ScsiPortFreeDeviceBase(PVOID, PVOID);
ULONG ScsiPortGetBusData(PVOID, ULONG, ULONG, ULONG, PVOID, ULONG);
ULONG ScsiPortSetBusDataByOffset(PVOID, ULONG, ULONG, ULONG, PVOID, ULONG, ULONG);
PVOID ScsiPortGetDeviceBase(PVOID, INTERFACE_TYPE, ULONG, SCSI_PHYSICAL_ADDRESS, ULONG, BOOLEAN);
PVOID ScsiPortGetLogicalUnit(PVOID, UCHAR, UCHAR, UCHAR);
PSCSI_REQUEST_BLOCK ScsiPortGetSrb(PVOID, UCHAR, UCHAR, UCHAR, LONG);
SCSI_PHYSICAL_ADDRESS ScsiPortGetPhysicalAddress(PVOID, PSCSI_REQUEST_BLOCK, PVOID, ULONG *);
PVOID ScsiPortGetVirtualAddress(PVOID, SCSI_PHYSICAL_ADDRESS);
PVOID ScsiPortGetUncachedExtension(PVOID, PPORT_CONFIGURATION_INFORMATION, ULONG);
void ScsiPortFlushDma(PVOID);
void ScsiPortIoMapTransfer(PVOID, PSCSI_REQUEST_BLOCK, PVOID, ULONG);
void ScsiPortNotification(SCSI_NOTIFICATION_TYPE, PVOID, ...);
void ScsiPortLogError(PVOID, PSCSI_REQUEST_BLOCK, UCHAR, UCHAR, UCHAR, ULONG, ULONG);
void ScsiPortCompleteRequest(PVOID, UCHAR, UCHAR, UCHAR, UCHAR);
void ScsiPortStallExecution(ULONG);
SCSI_PHYSICAL_ADDRESS ScsiPortConvertUlongToPhysicalAddress(ULONG_PTR);
ULONG ScsiPortConvertPhysicalAddressToUlong(SCSI_PHYSICAL_ADDRESS);
void ScsiPortQuerySystemTime(PLARGE_INTEGER);
BOOLEAN ScsiPortValidateRange(PVOID, INTERFACE_TYPE, ULONG, SCSI_PHYSICAL_ADDRESS, ULONG, BOOLEAN);
void ScsiDebugPrint(ULONG, PCCHAR, ...);
BOOLEAN ScsiGetTotalSenseByteCountIndicated(PVOID, UCHAR, UCHAR *);
BOOLEAN ScsiGetFixedSenseKeyAndCodes(PVOID, UCHAR, PUCHAR, PUCHAR, PUCHAR);
BOOLEAN ScsiGetDescriptorSenseKeyAndCodes(PVOID, UCHAR, PUCHAR, PUCHAR, PUCHAR);
BOOLEAN ScsiGetSenseKeyAndCodes(PVOID, UCHAR, SCSI_SENSE_OPTIONS, PUCHAR, PUCHAR, PUCHAR);
BOOLEAN ScsiGetSenseDescriptor(PVOID, UCHAR, PVOID *, UCHAR *);
BOOLEAN ScsiGetNextSenseDescriptorByType(PVOID, UCHAR, PUCHAR, ULONG, PUCHAR, PVOID *, UCHAR *);
HS_END

#endif
