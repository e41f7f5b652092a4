/* SPDX-License-Identifier: MIT */
/* hs_more_stordd_5.h: disks, volumes, mounting, SCSI pass-through, media: what few drivers use, part 5. */
#ifndef HS_MORE_STORDD_5_H
#define HS_MORE_STORDD_5_H

typedef struct _FEATURE_DATA_DDCD_RW_WRITE {
    FEATURE_HEADER Header;
    UCHAR Blank : 1, Intermediate : 1, Reserved1 : 6;
    UCHAR Reserved2[3];
} FEATURE_DATA_DDCD_RW_WRITE, *PFEATURE_DATA_DDCD_RW_WRITE;
typedef struct _FEATURE_DATA_LAYER_JUMP_RECORDING {
    FEATURE_HEADER Header;
    UCHAR Reserved0[3];
    UCHAR NumberOfLinkSizes;
    UCHAR LinkSizes[0];
} FEATURE_DATA_LAYER_JUMP_RECORDING, *PFEATURE_DATA_LAYER_JUMP_RECORDING;
typedef struct _FEATURE_CD_RW_MEDIA_WRITE_SUPPORT {
    FEATURE_HEADER Header;
    UCHAR Reserved1;
    struct {
        UCHAR Subtype0 : 1, Subtype1 : 1, Subtype2 : 1, Subtype3 : 1, Subtype4 : 1, Subtype5 : 1, Subtype6 : 1;
        UCHAR Subtype7 : 1;
    } CDRWMediaSubtypeSupport;
    UCHAR Reserved2[2];
} FEATURE_CD_RW_MEDIA_WRITE_SUPPORT, *PFEATURE_CD_RW_MEDIA_WRITE_SUPPORT;
typedef struct _FEATURE_BD_R_PSEUDO_OVERWRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
} FEATURE_BD_R_PSEUDO_OVERWRITE, *PFEATURE_BD_R_PSEUDO_OVERWRITE;
typedef struct _FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7, CloseOnly : 1, QuickStart : 1, Reserved2 : 6;
    UCHAR Reserved3[2];
} FEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER, *PFEATURE_DATA_DVD_PLUS_RW_DUAL_LAYER;
typedef struct _FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7;
    UCHAR Reserved2[3];
} FEATURE_DATA_DVD_PLUS_R_DUAL_LAYER, *PFEATURE_DATA_DVD_PLUS_R_DUAL_LAYER;
typedef struct _BD_CLASS_SUPPORT_BITMAP {
    UCHAR Version8 : 1, Version9 : 1, Version10 : 1, Version11 : 1, Version12 : 1, Version13 : 1, Version14 : 1;
    UCHAR Version15 : 1, Version0 : 1, Version1 : 1, Version2 : 1, Version3 : 1, Version4 : 1, Version5 : 1;
    UCHAR Version6 : 1, Version7 : 1;
} BD_CLASS_SUPPORT_BITMAP, *PBD_CLASS_SUPPORT_BITMAP;
typedef struct _FEATURE_BD_READ {
    FEATURE_HEADER Header;
    UCHAR Reserved[4];
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDREReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDRReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDROMReadSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDROMReadSupport;
} FEATURE_BD_READ, *PFEATURE_BD_READ;
typedef struct _FEATURE_BD_WRITE {
    FEATURE_HEADER Header;
    UCHAR SupportsVerifyNotRequired : 1, Reserved1 : 7;
    UCHAR Reserved2[3];
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDREWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class0BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class1BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class2BitmapBDRWriteSupport;
    BD_CLASS_SUPPORT_BITMAP Class3BitmapBDRWriteSupport;
} FEATURE_BD_WRITE, *PFEATURE_BD_WRITE;
typedef struct _FEATURE_TSR { FEATURE_HEADER Header; } FEATURE_TSR, *PFEATURE_TSR;
typedef struct _FEATURE_DATA_HDDVD_READ {
    FEATURE_HEADER Header;
    UCHAR Recordable : 1, Reserved0 : 7;
    UCHAR Reserved1;
    UCHAR Rewritable : 1, Reserved2 : 7;
    UCHAR Reserved3;
} FEATURE_DATA_HDDVD_READ, *PFEATURE_DATA_HDDVD_READ;
typedef struct _FEATURE_DATA_HDDVD_WRITE {
    FEATURE_HEADER Header;
    UCHAR Recordable : 1, Reserved0 : 7;
    UCHAR Reserved1;
    UCHAR Rewritable : 1, Reserved2 : 7;
    UCHAR Reserved3;
} FEATURE_DATA_HDDVD_WRITE, *PFEATURE_DATA_HDDVD_WRITE;
typedef struct _FEATURE_HYBRID_DISC {
    FEATURE_HEADER Header;
    UCHAR ResetImmunity : 1, Reserved1 : 7;
    UCHAR Reserved2[3];
} FEATURE_HYBRID_DISC, *PFEATURE_HYBRID_DISC;
typedef struct _FEATURE_DATA_POWER_MANAGEMENT {
    FEATURE_HEADER Header;
} FEATURE_DATA_POWER_MANAGEMENT, *PFEATURE_DATA_POWER_MANAGEMENT;
typedef struct _FEATURE_DATA_SMART {
    FEATURE_HEADER Header;
    UCHAR FaultFailureReportingPagePresent : 1, Reserved1 : 7;
    UCHAR Reserved02[3];
} FEATURE_DATA_SMART, *PFEATURE_DATA_SMART;
typedef struct _FEATURE_DATA_EMBEDDED_CHANGER {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 2, SupportsDiscPresent : 1, Reserved2 : 1, SideChangeCapable : 1, Reserved3 : 3;
    UCHAR Reserved4[2];
    UCHAR HighestSlotNumber : 5, Reserved : 3;
} FEATURE_DATA_EMBEDDED_CHANGER, *PFEATURE_DATA_EMBEDDED_CHANGER;
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

#endif
