/* SPDX-License-Identifier: MIT */
/* hs_more_stordd_6.h: disks, volumes, mounting, SCSI pass-through, media: what few drivers use, part 6. */
#ifndef HS_MORE_STORDD_6_H
#define HS_MORE_STORDD_6_H

typedef struct _FEATURE_DATA_CD_AUDIO_ANALOG_PLAY {
    FEATURE_HEADER Header;
    UCHAR SeperateVolume : 1, SeperateChannelMute : 1, ScanSupported : 1, Reserved1 : 5;
    UCHAR Reserved2;
    UCHAR NumerOfVolumeLevels[2];
} FEATURE_DATA_CD_AUDIO_ANALOG_PLAY, *PFEATURE_DATA_CD_AUDIO_ANALOG_PLAY;
typedef struct _FEATURE_DATA_MICROCODE_UPDATE {
    FEATURE_HEADER Header;
    UCHAR M5 : 1, Reserved1 : 7;
    UCHAR Reserved2[3];
} FEATURE_DATA_MICROCODE_UPDATE, *PFEATURE_DATA_MICROCODE_UPDATE;
typedef struct _FEATURE_DATA_TIMEOUT {
    FEATURE_HEADER Header;
    UCHAR Group3 : 1, Reserved1 : 7;
    UCHAR Reserved2;
    UCHAR UnitLength[2];
} FEATURE_DATA_TIMEOUT, *PFEATURE_DATA_TIMEOUT;
typedef struct _FEATURE_DATA_DVD_CSS {
    FEATURE_HEADER Header;
    UCHAR Reserved1[3];
    UCHAR CssVersion;
} FEATURE_DATA_DVD_CSS, *PFEATURE_DATA_DVD_CSS;
typedef struct _FEATURE_DATA_REAL_TIME_STREAMING {
    FEATURE_HEADER Header;
    UCHAR StreamRecording : 1, WriteSpeedInGetPerf : 1, WriteSpeedInMP2A : 1, SetCDSpeed : 1;
    UCHAR ReadBufferCapacityBlock : 1, Reserved1 : 3;
    UCHAR Reserved2[3];
} FEATURE_DATA_REAL_TIME_STREAMING, *PFEATURE_DATA_REAL_TIME_STREAMING;
typedef struct _FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER {
    FEATURE_HEADER Header;
    UCHAR SerialNumber[0];
} FEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER, *PFEATURE_DATA_LOGICAL_UNIT_SERIAL_NUMBER;
typedef struct _FEATURE_MEDIA_SERIAL_NUMBER {
    FEATURE_HEADER Header;
} FEATURE_MEDIA_SERIAL_NUMBER, *PFEATURE_MEDIA_SERIAL_NUMBER;
typedef struct _FEATURE_DATA_DISC_CONTROL_BLOCKS_EX {
    UCHAR ContentDescriptor[4];
} FEATURE_DATA_DISC_CONTROL_BLOCKS_EX, *PFEATURE_DATA_DISC_CONTROL_BLOCKS_EX;
typedef struct _FEATURE_DATA_DISC_CONTROL_BLOCKS {
    FEATURE_HEADER Header;
    FEATURE_DATA_DISC_CONTROL_BLOCKS_EX Data[0];
} FEATURE_DATA_DISC_CONTROL_BLOCKS, *PFEATURE_DATA_DISC_CONTROL_BLOCKS;
typedef struct _FEATURE_DATA_DVD_CPRM {
    FEATURE_HEADER Header;
    UCHAR Reserved0[3];
    UCHAR CPRMVersion;
} FEATURE_DATA_DVD_CPRM, *PFEATURE_DATA_DVD_CPRM;
typedef struct _FEATURE_DATA_FIRMWARE_DATE {
    FEATURE_HEADER Header;
    UCHAR Year[4];
    UCHAR Month[2];
    UCHAR Day[2];
    UCHAR Hour[2];
    UCHAR Minute[2];
    UCHAR Seconds[2];
    UCHAR Reserved[2];
} FEATURE_DATA_FIRMWARE_DATE, *PFEATURE_DATA_FIRMWARE_DATE;
typedef struct _FEATURE_DATA_AACS {
    FEATURE_HEADER Header;
    UCHAR BindingNonceGeneration : 1, Reserved0 : 7;
    UCHAR BindingNonceBlockCount;
    UCHAR NumberOfAGIDs : 4, Reserved1 : 4;
    UCHAR AACSVersion;
} FEATURE_DATA_AACS, *PFEATURE_DATA_AACS;
typedef struct _FEATURE_VCPS { FEATURE_HEADER Header; UCHAR Reserved[4]; } FEATURE_VCPS, *PFEATURE_VCPS;
typedef struct _FEATURE_DATA_RESERVED {
    FEATURE_HEADER Header;
    UCHAR Data[0];
} FEATURE_DATA_RESERVED, *PFEATURE_DATA_RESERVED;
typedef struct _FEATURE_DATA_VENDOR_SPECIFIC {
    FEATURE_HEADER Header;
    UCHAR VendorSpecificData[0];
} FEATURE_DATA_VENDOR_SPECIFIC, *PFEATURE_DATA_VENDOR_SPECIFIC;
typedef struct _GET_CONFIGURATION_IOCTL_INPUT {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
    PVOID Reserved[2];
} GET_CONFIGURATION_IOCTL_INPUT, *PGET_CONFIGURATION_IOCTL_INPUT;
typedef struct _GET_CONFIGURATION_IOCTL_INPUT32 {
    FEATURE_NUMBER Feature;
    ULONG RequestType;
     void *Reserved[2];
} GET_CONFIGURATION_IOCTL_INPUT32, *PGET_CONFIGURATION_IOCTL_INPUT32;
typedef enum _ELEMENT_TYPE {
    AllElements, ChangerTransport, ChangerSlot, ChangerIEPort, ChangerDrive, ChangerDoor, ChangerKeypad,
    ChangerMaxElement
} ELEMENT_TYPE, *PELEMENT_TYPE;
typedef struct _CHANGER_ELEMENT { ELEMENT_TYPE ElementType; ULONG ElementAddress; } CHANGER_ELEMENT, *PCHANGER_ELEMENT;
typedef struct _CHANGER_ELEMENT_LIST {
    CHANGER_ELEMENT Element;
    ULONG NumberOfElements;
} CHANGER_ELEMENT_LIST, *PCHANGER_ELEMENT_LIST;
typedef struct _GET_CHANGER_PARAMETERS {
    ULONG Size;
    USHORT NumberTransportElements;
    USHORT NumberStorageElements;
    USHORT NumberCleanerSlots;
    USHORT NumberIEElements;
    USHORT NumberDataTransferElements;
    USHORT NumberOfDoors;
    USHORT FirstSlotNumber;
    USHORT FirstDriveNumber;
    USHORT FirstTransportNumber;
    USHORT FirstIEPortNumber;
    USHORT FirstCleanerSlotAddress;
    USHORT MagazineSize;
    ULONG DriveCleanTimeout;
    ULONG Features0;
    ULONG Features1;
    UCHAR MoveFromTransport;
    UCHAR MoveFromSlot;
    UCHAR MoveFromIePort;
    UCHAR MoveFromDrive;
    UCHAR ExchangeFromTransport;
    UCHAR ExchangeFromSlot;
    UCHAR ExchangeFromIePort;
    UCHAR ExchangeFromDrive;
    UCHAR LockUnlockCapabilities;
    UCHAR PositionCapabilities;
    UCHAR Reserved1[2];
    ULONG Reserved2[2];
} GET_CHANGER_PARAMETERS, *PGET_CHANGER_PARAMETERS;
typedef struct _CHANGER_PRODUCT_DATA {
    UCHAR VendorId[8];
    UCHAR ProductId[16];
    UCHAR Revision[4];
    UCHAR SerialNumber[32];
    UCHAR DeviceType;
} CHANGER_PRODUCT_DATA, *PCHANGER_PRODUCT_DATA;
typedef struct _CHANGER_SET_ACCESS { CHANGER_ELEMENT Element; ULONG Control; } CHANGER_SET_ACCESS, *PCHANGER_SET_ACCESS;
typedef struct _CHANGER_READ_ELEMENT_STATUS {
    CHANGER_ELEMENT_LIST ElementList;
    BOOLEAN VolumeTagInfo;
} CHANGER_READ_ELEMENT_STATUS, *PCHANGER_READ_ELEMENT_STATUS;
typedef struct _CHANGER_ELEMENT_STATUS {
    CHANGER_ELEMENT Element;
    CHANGER_ELEMENT SrcElementAddress;
    ULONG Flags;
    ULONG ExceptionCode;
    UCHAR TargetId;
    UCHAR Lun;
    USHORT Reserved;
    UCHAR PrimaryVolumeID[36];
    UCHAR AlternateVolumeID[36];
} CHANGER_ELEMENT_STATUS, *PCHANGER_ELEMENT_STATUS;
typedef struct _CHANGER_ELEMENT_STATUS_EX {
    CHANGER_ELEMENT Element;
    CHANGER_ELEMENT SrcElementAddress;
    ULONG Flags;
    ULONG ExceptionCode;
    UCHAR TargetId;
    UCHAR Lun;
    USHORT Reserved;
    UCHAR PrimaryVolumeID[36];
    UCHAR AlternateVolumeID[36];
    UCHAR VendorIdentification[8];
    UCHAR ProductIdentification[16];
    UCHAR SerialNumber[32];
} CHANGER_ELEMENT_STATUS_EX, *PCHANGER_ELEMENT_STATUS_EX;
typedef struct _CHANGER_INITIALIZE_ELEMENT_STATUS {
    CHANGER_ELEMENT_LIST ElementList;
    BOOLEAN BarCodeScan;
} CHANGER_INITIALIZE_ELEMENT_STATUS, *PCHANGER_INITIALIZE_ELEMENT_STATUS;
typedef struct _CHANGER_SET_POSITION {
    CHANGER_ELEMENT Transport;
    CHANGER_ELEMENT Destination;
    BOOLEAN Flip;
} CHANGER_SET_POSITION, *PCHANGER_SET_POSITION;
typedef struct _CHANGER_EXCHANGE_MEDIUM {
    CHANGER_ELEMENT Transport;
    CHANGER_ELEMENT Source;
    CHANGER_ELEMENT Destination1;
    CHANGER_ELEMENT Destination2;
    BOOLEAN Flip1;
    BOOLEAN Flip2;
} CHANGER_EXCHANGE_MEDIUM, *PCHANGER_EXCHANGE_MEDIUM;
typedef struct _CHANGER_MOVE_MEDIUM {
    CHANGER_ELEMENT Transport;
    CHANGER_ELEMENT Source;
    CHANGER_ELEMENT Destination;
    BOOLEAN Flip;
} CHANGER_MOVE_MEDIUM, *PCHANGER_MOVE_MEDIUM;
typedef struct _CHANGER_SEND_VOLUME_TAG_INFORMATION {
    CHANGER_ELEMENT StartingElement;
    ULONG ActionCode;
    UCHAR VolumeIDTemplate[40];
} CHANGER_SEND_VOLUME_TAG_INFORMATION, *PCHANGER_SEND_VOLUME_TAG_INFORMATION;
typedef struct _READ_ELEMENT_ADDRESS_INFO {
    ULONG NumberOfElements;
    CHANGER_ELEMENT_STATUS ElementStatus[1];
} READ_ELEMENT_ADDRESS_INFO, *PREAD_ELEMENT_ADDRESS_INFO;
typedef enum _CHANGER_DEVICE_PROBLEM_TYPE {
    DeviceProblemNone, DeviceProblemHardware, DeviceProblemCHMError, DeviceProblemDoorOpen,
    DeviceProblemCalibrationError, DeviceProblemTargetFailure, DeviceProblemCHMMoveError, DeviceProblemCHMZeroError,
    DeviceProblemCartridgeInsertError, DeviceProblemPositionError, DeviceProblemSensorError,
    DeviceProblemCartridgeEjectError, DeviceProblemGripperError, DeviceProblemDriveError
} CHANGER_DEVICE_PROBLEM_TYPE, *PCHANGER_DEVICE_PROBLEM_TYPE;
#pragma pack(push, 4)
typedef struct _DISK_PARTITION {
    FT_TYPE FtType;
    FT_PARTITION_STATE FtState;
    LARGE_INTEGER StartingOffset;
    LARGE_INTEGER Length;
    LARGE_INTEGER FtLength;
    ULONG ReservedTwoLongs[2];
    UCHAR DriveLetter;
    BOOLEAN AssignDriveLetter;
    USHORT LogicalNumber;
    USHORT FtGroup;
    USHORT FtMember;
    BOOLEAN Modified;
    UCHAR ReservedChars[3];
} DISK_PARTITION, *PDISK_PARTITION;
#pragma pack(pop)
typedef struct _DISK_DESCRIPTION {
    USHORT NumberOfPartitions;
    USHORT ReservedShort;
    ULONG Signature;
    DISK_PARTITION Partitions[1];
} DISK_DESCRIPTION, *PDISK_DESCRIPTION;
typedef struct _DISK_REGISTRY {
    USHORT NumberOfDisks;
    USHORT ReservedShort;
    DISK_DESCRIPTION Disks[1];
} DISK_REGISTRY, *PDISK_REGISTRY;

DEFINE_GUID(ScsiRawInterfaceGuid, 0x53f56309, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(WmiScsiAddressGuid, 0x53f5630f, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);

#endif
