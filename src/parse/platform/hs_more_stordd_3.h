/* SPDX-License-Identifier: MIT */
/* hs_more_stordd_3.h: disks, volumes, mounting, SCSI pass-through, media: what few drivers use, part 3. */
#ifndef HS_MORE_STORDD_3_H
#define HS_MORE_STORDD_3_H

typedef struct _CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR {
    UCHAR Lba[4];
    UCHAR Time[2];
} CDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR, *PCDROM_EXCEPTION_PERFORMANCE_DESCRIPTOR;
typedef struct _CDROM_WRITE_SPEED_DESCRIPTOR {
    UCHAR MixedReadWrite : 1, Exact : 1, Reserved1 : 1, WriteRotationControl : 2, Reserved2 : 3;
    UCHAR Reserved3[3];
    UCHAR EndLba[4];
    UCHAR ReadSpeed[4];
    UCHAR WriteSpeed[4];
} CDROM_WRITE_SPEED_DESCRIPTOR, *PCDROM_WRITE_SPEED_DESCRIPTOR;
typedef enum DVD_KEY_TYPE {
    DvdChallengeKey = 1, DvdBusKey1, DvdBusKey2, DvdTitleKey, DvdAsf, DvdSetRpcKey, DvdGetRpcKey = 8,
    DvdDiskKey = 128, DvdInvalidateAGID = 63
} DVD_KEY_TYPE;
typedef ULONG DVD_SESSION_ID;
typedef ULONG *PDVD_SESSION_ID;
#pragma pack(push, 1)
typedef struct _DVD_COPY_PROTECT_KEY {
    ULONG KeyLength;
    DVD_SESSION_ID SessionId;
    DVD_KEY_TYPE KeyType;
    ULONG KeyFlags;
    union { HANDLE FileHandle; LARGE_INTEGER TitleOffset; } Parameters;
    UCHAR KeyData[0];
} DVD_COPY_PROTECT_KEY, *PDVD_COPY_PROTECT_KEY;
typedef struct _STORAGE_SET_READ_AHEAD {
    LARGE_INTEGER TriggerAddress;
    LARGE_INTEGER TargetAddress;
} STORAGE_SET_READ_AHEAD, *PSTORAGE_SET_READ_AHEAD;
#pragma pack(pop)
typedef enum DVD_STRUCTURE_FORMAT {
    DvdPhysicalDescriptor, DvdCopyrightDescriptor, DvdDiskKeyDescriptor, DvdBCADescriptor, DvdManufacturerDescriptor,
    DvdMaxDescriptor
} DVD_STRUCTURE_FORMAT, *PDVD_STRUCTURE_FORMAT;
#pragma pack(push, 1)
typedef struct DVD_READ_STRUCTURE {
    LARGE_INTEGER BlockByteOffset;
    DVD_STRUCTURE_FORMAT Format;
    DVD_SESSION_ID SessionId;
    UCHAR LayerNumber;
} DVD_READ_STRUCTURE, *PDVD_READ_STRUCTURE;
typedef struct _DVD_DESCRIPTOR_HEADER {
    USHORT Length;
    UCHAR Reserved[2];
    UCHAR Data[0];
} DVD_DESCRIPTOR_HEADER, *PDVD_DESCRIPTOR_HEADER;
typedef struct _DVD_LAYER_DESCRIPTOR {
    UCHAR BookVersion : 4, BookType : 4, MinimumRate : 4, DiskSize : 4, LayerType : 4, TrackPath : 1;
    UCHAR NumberOfLayers : 2, Reserved1 : 1, TrackDensity : 4, LinearDensity : 4;
    ULONG StartingDataSector;
    ULONG EndDataSector;
    ULONG EndLayerZeroSector;
    UCHAR Reserved5 : 7, BCAFlag : 1;
} DVD_LAYER_DESCRIPTOR, *PDVD_LAYER_DESCRIPTOR;
#pragma pack(pop)
typedef struct _DVD_FULL_LAYER_DESCRIPTOR {
    DVD_LAYER_DESCRIPTOR commonHeader;
    UCHAR MediaSpecific[2031];
} DVD_FULL_LAYER_DESCRIPTOR, *PDVD_FULL_LAYER_DESCRIPTOR;
#pragma pack(push, 1)
typedef struct _DVD_COPYRIGHT_DESCRIPTOR {
    UCHAR CopyrightProtectionType;
    UCHAR RegionManagementInformation;
    USHORT Reserved;
} DVD_COPYRIGHT_DESCRIPTOR, *PDVD_COPYRIGHT_DESCRIPTOR;
#pragma pack(pop)
typedef struct _DVD_DISK_KEY_DESCRIPTOR { UCHAR DiskKeyData[2048]; } DVD_DISK_KEY_DESCRIPTOR, *PDVD_DISK_KEY_DESCRIPTOR;
typedef struct _DVD_BCA_DESCRIPTOR { UCHAR BCAInformation[0]; } DVD_BCA_DESCRIPTOR, *PDVD_BCA_DESCRIPTOR;
typedef struct _DVD_MANUFACTURER_DESCRIPTOR {
    UCHAR ManufacturingInformation[2048];
} DVD_MANUFACTURER_DESCRIPTOR, *PDVD_MANUFACTURER_DESCRIPTOR;
typedef struct _DVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR {
    union {
        struct {
            UCHAR CopyProtectionMode : 4, ContentGenerationManagementSystem : 2, CopyProtectedSector : 1;
            UCHAR CopyProtectedMaterial : 1;
        } Dvdrom;
        struct {
            UCHAR Reserved0001 : 4, ContentGenerationManagementSystem : 2, Reserved0002 : 1;
            UCHAR CopyProtectedMaterial : 1;
        } DvdRecordable_Version1;
        struct { UCHAR Reserved0003; } Dvdram;
        struct { UCHAR Reserved0004 : 2, ADP_TY : 2, Reserved0005 : 4; } DvdRecordable;
        UCHAR CPR_MAI;
    };
    UCHAR Reserved0[3];
} DVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR, *PDVD_COPYRIGHT_MANAGEMENT_DESCRIPTOR;
typedef struct _DVD_RAM_MEDIUM_STATUS {
    UCHAR Reserved0 : 1, PersistentWriteProtect : 1, CartridgeWriteProtect : 1, MediaSpecificWriteInhibit : 1;
    UCHAR Reserved1 : 2, CartridgeNotSealed : 1, MediaInCartridge : 1;
    UCHAR DiscTypeIdentification;
    UCHAR Reserved2;
    UCHAR MediaSpecificWriteInhibitInformation;
} DVD_RAM_MEDIUM_STATUS, *PDVD_RAM_MEDIUM_STATUS;
typedef struct _DVD_RAM_SPARE_AREA_INFORMATION {
    UCHAR FreePrimarySpareSectors[4];
    UCHAR FreeSupplementalSpareSectors[4];
    UCHAR AllocatedSupplementalSpareSectors[4];
} DVD_RAM_SPARE_AREA_INFORMATION, *PDVD_RAM_SPARE_AREA_INFORMATION;
typedef struct _DVD_RAM_RECORDING_TYPE {
    UCHAR Reserved0 : 4, RealTimeData : 1, Reserved1 : 3;
    UCHAR Reserved2[3];
} DVD_RAM_RECORDING_TYPE, *PDVD_RAM_RECORDING_TYPE;
typedef struct _DVD_RECORDING_MANAGEMENT_AREA_DATA {
    UCHAR LastRecordedRMASectorNumber[4];
    UCHAR RMDBytes[0];
} DVD_RECORDING_MANAGEMENT_AREA_DATA, *PDVD_RECORDING_MANAGEMENT_AREA_DATA;
typedef struct _DVD_PRERECORDED_INFORMATION {
    UCHAR FieldID_1;
    UCHAR DiscApplicationCode;
    UCHAR DiscPhysicalCode;
    UCHAR LastAddressOfDataRecordableArea[3];
    UCHAR ExtensionCode : 4, PartVers1on : 4;
    UCHAR Reserved0;
    UCHAR FieldID_2;
    UCHAR OpcSuggestedCode;
    UCHAR WavelengthCode;
    UCHAR WriteStrategyCode[4];
    UCHAR Reserved2;
    UCHAR FieldID_3;
    UCHAR ManufacturerId_3[6];
    UCHAR Reserved3;
    UCHAR FieldID_4;
    UCHAR ManufacturerId_4[6];
    UCHAR Reserved4;
    UCHAR FieldID_5;
    UCHAR ManufacturerId_5[6];
    UCHAR Reserved5;
    UCHAR Reserved99[24];
} DVD_PRERECORDED_INFORMATION, *PDVD_PRERECORDED_INFORMATION;
typedef struct _DVD_UNIQUE_DISC_IDENTIFIER {
    UCHAR Reserved0[2];
    UCHAR RandomNumber[2];
    UCHAR Year[4];
    UCHAR Month[2];
    UCHAR Day[2];
    UCHAR Hour[2];
    UCHAR Minute[2];
    UCHAR Second[2];
} DVD_UNIQUE_DISC_IDENTIFIER, *PDVD_UNIQUE_DISC_IDENTIFIER;
typedef struct _HD_DVD_R_MEDIUM_STATUS {
    UCHAR ExtendedTestZone : 1, Reserved1 : 7;
    UCHAR NumberOfRemainingRMDsInRDZ;
    UCHAR NumberOfRemainingRMDsInCurrentRMZ[2];
} HD_DVD_R_MEDIUM_STATUS, *PHD_DVD_R_MEDIUM_STATUS;
typedef struct _DVD_DUAL_LAYER_RECORDING_INFORMATION {
    UCHAR Reserved0 : 7, Layer0SectorsImmutable : 1;
    UCHAR Reserved1[3];
    UCHAR Layer0Sectors[4];
} DVD_DUAL_LAYER_RECORDING_INFORMATION, *PDVD_DUAL_LAYER_RECORDING_INFORMATION;
typedef struct _DVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS {
    UCHAR Reserved0 : 7, InitStatus : 1;
    UCHAR Reserved1[3];
    UCHAR ShiftedMiddleAreaStartAddress[4];
} DVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS, *PDVD_DUAL_LAYER_MIDDLE_ZONE_START_ADDRESS;
typedef struct _DVD_DUAL_LAYER_JUMP_INTERVAL_SIZE {
    UCHAR Reserved1[4];
    UCHAR JumpIntervalSize[4];
} DVD_DUAL_LAYER_JUMP_INTERVAL_SIZE, *PDVD_DUAL_LAYER_JUMP_INTERVAL_SIZE;
typedef struct _DVD_DUAL_LAYER_MANUAL_LAYER_JUMP {
    UCHAR Reserved1[4];
    UCHAR ManualJumpLayerAddress[4];
} DVD_DUAL_LAYER_MANUAL_LAYER_JUMP, *PDVD_DUAL_LAYER_MANUAL_LAYER_JUMP;
typedef struct _DVD_DUAL_LAYER_REMAPPING_INFORMATION {
    UCHAR Reserved1[4];
    UCHAR RemappingAddress[4];
} DVD_DUAL_LAYER_REMAPPING_INFORMATION, *PDVD_DUAL_LAYER_REMAPPING_INFORMATION;
typedef struct _DVD_DISC_CONTROL_BLOCK_HEADER {
    UCHAR ContentDescriptor[4];
    union {
        struct {
            UCHAR ReservedDoNotUse_UseAsByteInstead_0[3];
            UCHAR RecordingWithinTheUserDataArea : 1, ReadingDiscControlBlocks : 1, FormattingTheMedium : 1;
            UCHAR ModificationOfThisDiscControlBlock : 1, ReservedDoNotUse_UseAsByteInstead_1 : 4;
        };
        UCHAR AsByte[4];
    } ProhibitedActions;
    UCHAR VendorId[32];
} DVD_DISC_CONTROL_BLOCK_HEADER, *PDVD_DISC_CONTROL_BLOCK_HEADER;
typedef enum _DISC_CONTROL_BLOCK_TYPE {
    FormattingDiscControlBlock = 0x46444300, WriteInhibitDiscControlBlock = 0x57444300,
    SessionInfoDiscControlBlock = 0x53444300, DiscControlBlockList = -1
} DISC_CONTROL_BLOCK_TYPE, *PDISC_CONTROL_BLOCK_TYPE;
typedef struct _DVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT {
    DVD_DISC_CONTROL_BLOCK_HEADER header;
    UCHAR UpdateCount[4];
    union {
        struct {
            UCHAR ReservedDoNotUse_UseAsByteInstead_0[3];
            UCHAR WriteProtectStatus : 2, ReservedDoNotUse_UseAsByteInstead_1 : 5, UpdateRequiresPassword : 1;
        };
        UCHAR AsByte[4];
    } WriteProtectActions;
    UCHAR Reserved0[16];
    UCHAR UpdatePassword[32];
    UCHAR Reserved1[32672];
} DVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT, *PDVD_DISC_CONTROL_BLOCK_WRITE_INHIBIT;
typedef struct _DVD_DISC_CONTROL_BLOCK_SESSION_ITEM {
    UCHAR AsByte[16];
} DVD_DISC_CONTROL_BLOCK_SESSION_ITEM, *PDVD_DISC_CONTROL_BLOCK_SESSION_ITEM;
typedef struct _DVD_DISC_CONTROL_BLOCK_SESSION {
    DVD_DISC_CONTROL_BLOCK_HEADER header;
    UCHAR SessionNumber[2];
    UCHAR Reserved0[22];
    UCHAR DiscID[32];
    UCHAR Reserved1[32];
    DVD_DISC_CONTROL_BLOCK_SESSION_ITEM SessionItem[504];
    UCHAR Reserved2[24576];
} DVD_DISC_CONTROL_BLOCK_SESSION, *PDVD_DISC_CONTROL_BLOCK_SESSION;
typedef struct _DVD_DISC_CONTROL_BLOCK_LIST_DCB {
    UCHAR DcbIdentifier[4];
} DVD_DISC_CONTROL_BLOCK_LIST_DCB, *PDVD_DISC_CONTROL_BLOCK_LIST_DCB;
typedef struct _DVD_DISC_CONTROL_BLOCK_LIST {
    DVD_DISC_CONTROL_BLOCK_HEADER header;
    UCHAR Reserved0;
    UCHAR ReadabldDCBs;
    UCHAR Reserved1;
    UCHAR WritableDCBs;
    DVD_DISC_CONTROL_BLOCK_LIST_DCB Dcbs[0];
} DVD_DISC_CONTROL_BLOCK_LIST, *PDVD_DISC_CONTROL_BLOCK_LIST;
typedef struct _DVD_WRITE_PROTECTION_STATUS {
    UCHAR SoftwareWriteProtectUntilPowerdown : 1, MediaPersistentWriteProtect : 1, CartridgeWriteProtect : 1;
    UCHAR MediaSpecificWriteProtect : 1, Reserved0 : 4;
    UCHAR Reserved1[3];
} DVD_WRITE_PROTECTION_STATUS, *PDVD_WRITE_PROTECTION_STATUS;
typedef struct _DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE {
    UCHAR TypeCodeOfFormatLayer[2];
} DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS, *PDVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS;
typedef struct _DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS {
    UCHAR NumberOfRecognizedFormatLayers;
    UCHAR OnlineFormatlayer : 2, Reserved1 : 2, DefaultFormatLayer : 2, Reserved2 : 2;
} DVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE, *PDVD_LIST_OF_RECOGNIZED_FORMAT_LAYERS_TYPE_CODE;
typedef struct _DVD_STRUCTURE_LIST_ENTRY {
    UCHAR FormatCode;
    UCHAR Reserved0 : 6, Readable : 1, Sendable : 1;
    UCHAR FormatLength[2];
} DVD_STRUCTURE_LIST_ENTRY, *PDVD_STRUCTURE_LIST_ENTRY;
typedef struct _DVD_BD_SPARE_AREA_INFORMATION {
    UCHAR Reserved1[4];
    UCHAR NumberOfFreeSpareBlocks[4];
    UCHAR NumberOfAllocatedSpareBlocks[4];
} DVD_BD_SPARE_AREA_INFORMATION, *PDVD_BD_SPARE_AREA_INFORMATION;
typedef struct _BD_PAC_HEADER {
    UCHAR PACId[3];
    UCHAR PACFormatNumber;
    UCHAR PACUpdateCount[4];
    UCHAR UnknownPACRules[4];
    UCHAR UnkownPACEntireDiscFlag;
    UCHAR Reserved1[2];
    UCHAR NumberOfSegments;
    UCHAR Segments[8][32];
    UCHAR Reserved2[112];
} BD_PAC_HEADER, *PBD_PAC_HEADER;
typedef struct _BD_DISC_WRITE_PROTECT_PAC {
    BD_PAC_HEADER Header;
    UCHAR KnownPACEntireDiscFlags;
    UCHAR Reserved1[3];
    UCHAR WriteProtectControlByte;
    UCHAR Reserved2[7];
    UCHAR WriteProtectPassword[32];
} BD_DISC_WRITE_PROTECT_PAC, *PBD_DISC_WRITE_PROTECT_PAC;
typedef struct _DVD_RPC_KEY {
    UCHAR UserResetsAvailable : 3, ManufacturerResetsAvailable : 3, TypeCode : 2;
    UCHAR RegionMask;
    UCHAR RpcScheme;
    UCHAR Reserved02;
} DVD_RPC_KEY, *PDVD_RPC_KEY;
typedef struct _DVD_SET_RPC_KEY {
    UCHAR PreferredDriveRegionCode;
    UCHAR Reserved[3];
} DVD_SET_RPC_KEY, *PDVD_SET_RPC_KEY;
typedef struct _DVD_ASF { UCHAR Reserved0[3]; UCHAR SuccessFlag : 1, Reserved1 : 7; } DVD_ASF, *PDVD_ASF;
typedef struct _DVD_REGION {
    UCHAR CopySystem;
    UCHAR RegionData;
    UCHAR SystemRegion;
    UCHAR ResetCount;
} DVD_REGION, *PDVD_REGION;
typedef ULONG AACS_LAYER_NUMBER;
typedef ULONG *PAACS_LAYER_NUMBER;
typedef const ULONG CAACS_LAYER_NUMBER;
typedef const ULONG *PCAACS_LAYER_NUMBER;
typedef struct _AACS_CERTIFICATE { UCHAR Nonce[20]; UCHAR Certificate[92]; } AACS_CERTIFICATE, *PAACS_CERTIFICATE;
typedef const AACS_CERTIFICATE CAACS_CERTIFICATE;
typedef const AACS_CERTIFICATE *PCAACS_CERTIFICATE;
typedef struct _AACS_CHALLENGE_KEY {
    UCHAR EllipticCurvePoint[40];
    UCHAR Signature[40];
} AACS_CHALLENGE_KEY, *PAACS_CHALLENGE_KEY;
typedef const AACS_CHALLENGE_KEY CAACS_CHALLENGE_KEY;
typedef const AACS_CHALLENGE_KEY *PCAACS_CHALLENGE_KEY;
typedef struct _AACS_VOLUME_ID { UCHAR VolumeID[16]; UCHAR MAC[16]; } AACS_VOLUME_ID, *PAACS_VOLUME_ID;
typedef const AACS_VOLUME_ID CAACS_VOLUME_ID;
typedef const AACS_VOLUME_ID *PCAACS_VOLUME_ID;
typedef struct _AACS_SERIAL_NUMBER {
    UCHAR PrerecordedSerialNumber[16];
    UCHAR MAC[16];
} AACS_SERIAL_NUMBER, *PAACS_SERIAL_NUMBER;
typedef const AACS_SERIAL_NUMBER CAACS_SERIAL_NUMBER;
typedef const AACS_SERIAL_NUMBER *PCAACS_SERIAL_NUMBER;
typedef struct _AACS_MEDIA_ID { UCHAR MediaID[16]; UCHAR MAC[16]; } AACS_MEDIA_ID, *PAACS_MEDIA_ID;
typedef const AACS_MEDIA_ID CAACS_MEDIA_ID;
typedef const AACS_MEDIA_ID *PCAACS_MEDIA_ID;
typedef struct _AACS_SEND_CERTIFICATE {
    DVD_SESSION_ID SessionId;
    AACS_CERTIFICATE Certificate;
} AACS_SEND_CERTIFICATE, *PAACS_SEND_CERTIFICATE;
typedef const AACS_SEND_CERTIFICATE CAACS_SEND_CERTIFICATE;
typedef const AACS_SEND_CERTIFICATE *PCAACS_SEND_CERTIFICATE;
typedef struct _AACS_SEND_CHALLENGE_KEY {
    DVD_SESSION_ID SessionId;
    AACS_CHALLENGE_KEY ChallengeKey;
} AACS_SEND_CHALLENGE_KEY, *PAACS_SEND_CHALLENGE_KEY;
typedef const AACS_SEND_CHALLENGE_KEY CAACS_SEND_CHALLENGE_KEY;
typedef const AACS_SEND_CHALLENGE_KEY *PCAACS_SEND_CHALLENGE_KEY;
typedef struct _AACS_BINDING_NONCE { UCHAR BindingNonce[16]; UCHAR MAC[16]; } AACS_BINDING_NONCE, *PAACS_BINDING_NONCE;
typedef const AACS_BINDING_NONCE CAACS_BINDING_NONCE;
typedef const AACS_BINDING_NONCE *PCAACS_BINDING_NONCE;
typedef struct _AACS_READ_BINDING_NONCE {
    DVD_SESSION_ID SessionId;
    ULONG NumberOfSectors;
    ULONGLONG StartLba;
    union { HANDLE Handle; ULONGLONG ForceStructureLengthToMatch64bit; };
} AACS_READ_BINDING_NONCE, *PAACS_READ_BINDING_NONCE;
typedef struct _VOLUME_GET_GPT_ATTRIBUTES_INFORMATION {
    ULONGLONG GptAttributes;
} VOLUME_GET_GPT_ATTRIBUTES_INFORMATION, *PVOLUME_GET_GPT_ATTRIBUTES_INFORMATION;
typedef struct _VOLUME_FAILOVER_SET {
    ULONG NumberOfDisks;
    ULONG DiskNumbers[1];
} VOLUME_FAILOVER_SET, *PVOLUME_FAILOVER_SET;
typedef struct _VOLUME_NUMBER { ULONG VolumeNumber; WCHAR VolumeManagerName[8]; } VOLUME_NUMBER, *PVOLUME_NUMBER;
typedef struct _VOLUME_LOGICAL_OFFSET { LONGLONG LogicalOffset; } VOLUME_LOGICAL_OFFSET, *PVOLUME_LOGICAL_OFFSET;
typedef struct _VOLUME_PHYSICAL_OFFSET {
    ULONG DiskNumber;
    LONGLONG Offset;
} VOLUME_PHYSICAL_OFFSET, *PVOLUME_PHYSICAL_OFFSET;
typedef struct _VOLUME_PHYSICAL_OFFSETS {
    ULONG NumberOfPhysicalOffsets;
    VOLUME_PHYSICAL_OFFSET PhysicalOffset[1];
} VOLUME_PHYSICAL_OFFSETS, *PVOLUME_PHYSICAL_OFFSETS;
typedef struct _VOLUME_READ_PLEX_INPUT {
    LARGE_INTEGER ByteOffset;
    ULONG Length;
    ULONG PlexNumber;
} VOLUME_READ_PLEX_INPUT, *PVOLUME_READ_PLEX_INPUT;
typedef struct _VOLUME_SET_GPT_ATTRIBUTES_INFORMATION {
    ULONGLONG GptAttributes;
    BOOLEAN RevertOnClose;
    BOOLEAN ApplyToAllConnectedVolumes;
    USHORT Reserved1;
    ULONG Reserved2;
} VOLUME_SET_GPT_ATTRIBUTES_INFORMATION, *PVOLUME_SET_GPT_ATTRIBUTES_INFORMATION;
typedef struct _VOLUME_GET_BC_PROPERTIES_INPUT {
    ULONG Version;
    ULONG Reserved1;
    ULONGLONG LowestByteOffset;
    ULONGLONG HighestByteOffset;
    ULONG AccessType;
    ULONG AccessMode;
} VOLUME_GET_BC_PROPERTIES_INPUT, *PVOLUME_GET_BC_PROPERTIES_INPUT;
typedef struct _VOLUME_GET_BC_PROPERTIES_OUTPUT {
    ULONG MaximumRequestsPerPeriod;
    ULONG MinimumPeriod;
    ULONGLONG MaximumRequestSize;
    ULONG EstimatedTimePerRequest;
    ULONG NumOutStandingRequests;
    ULONGLONG RequestSize;
} VOLUME_GET_BC_PROPERTIES_OUTPUT, *PVOLUME_GET_BC_PROPERTIES_OUTPUT;
typedef struct _VOLUME_ALLOCATE_BC_STREAM_INPUT {
    ULONG Version;
    ULONG RequestsPerPeriod;
    ULONG Period;
    BOOLEAN RetryFailures;
    BOOLEAN Discardable;
    BOOLEAN Reserved1[2];
    ULONGLONG LowestByteOffset;
    ULONGLONG HighestByteOffset;
    ULONG AccessType;
    ULONG AccessMode;
} VOLUME_ALLOCATE_BC_STREAM_INPUT, *PVOLUME_ALLOCATE_BC_STREAM_INPUT;
typedef struct _VOLUME_ALLOCATE_BC_STREAM_OUTPUT {
    ULONGLONG RequestSize;
    ULONG NumOutStandingRequests;
} VOLUME_ALLOCATE_BC_STREAM_OUTPUT, *PVOLUME_ALLOCATE_BC_STREAM_OUTPUT;
typedef struct _FILE_EXTENT { ULONGLONG VolumeOffset; ULONGLONG ExtentLength; } FILE_EXTENT, *PFILE_EXTENT;
typedef struct _VOLUME_CRITICAL_IO {
    ULONG AccessType;
    ULONG ExtentsCount;
    FILE_EXTENT Extents[1];
} VOLUME_CRITICAL_IO, *PVOLUME_CRITICAL_IO;
typedef struct _VOLUME_ALLOCATION_HINT_INPUT {
    ULONG ClusterSize;
    ULONG NumberOfClusters;
    LONGLONG StartingClusterNumber;
} VOLUME_ALLOCATION_HINT_INPUT, *PVOLUME_ALLOCATION_HINT_INPUT;
typedef struct _VOLUME_ALLOCATION_HINT_OUTPUT {
    ULONG Bitmap[1];
} VOLUME_ALLOCATION_HINT_OUTPUT, *PVOLUME_ALLOCATION_HINT_OUTPUT;

#endif
