/* SPDX-License-Identifier: MIT */
/* hs_more_stordd_3.h: disks, volumes, mounting, SCSI pass-through, media: what few drivers use, part 3. */
#ifndef HS_MORE_STORDD_3_H
#define HS_MORE_STORDD_3_H

typedef struct _NV_SEP_CACHE_PARAMETER {
    ULONG Version;
    ULONG Size;
    union {
        struct {
            UCHAR WriteCacheEnabled : 1, WriteCacheChangeable : 1, WriteThroughIOSupported : 1;
            UCHAR FlushCacheSupported : 1, ReservedBits : 4;
        } CacheFlags;
        UCHAR CacheFlagsSet;
    } Flags;
    UCHAR WriteCacheType;
    UCHAR WriteCacheTypeEffective;
    UCHAR ParameterReserve1[3];
} NV_SEP_CACHE_PARAMETER, *PNV_SEP_CACHE_PARAMETER;
typedef enum _NV_SEP_WRITE_CACHE_TYPE {
    NVSEPWriteCacheTypeUnknown, NVSEPWriteCacheTypeNone, NVSEPWriteCacheTypeWriteBack,
    NVSEPWriteCacheTypeWriteThrough
} NV_SEP_WRITE_CACHE_TYPE, *PNV_SEP_WRITE_CACHE_TYPE;
typedef enum _MP_STORAGE_DIAGNOSTIC_LEVEL {
    MpStorageDiagnosticLevelDefault, MpStorageDiagnosticLevelMax
} MP_STORAGE_DIAGNOSTIC_LEVEL, *PMP_STORAGE_DIAGNOSTIC_LEVEL;
typedef enum _MP_STORAGE_DIAGNOSTIC_TARGET_TYPE {
    MpStorageDiagnosticTargetTypeUndefined, MpStorageDiagnosticTargetTypeMiniport = 2,
    MpStorageDiagnosticTargetTypeHbaFirmware, MpStorageDiagnosticTargetTypeMax
} MP_STORAGE_DIAGNOSTIC_TARGET_TYPE, *PMP_STORAGE_DIAGNOSTIC_TARGET_TYPE;
typedef struct _STORAGE_DIAGNOSTIC_MP_REQUEST {
    ULONG Version;
    ULONG Size;
    MP_STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    MP_STORAGE_DIAGNOSTIC_LEVEL Level;
    GUID ProviderId;
    ULONG BufferSize;
    ULONG Reserved;
    UCHAR DataBuffer[1];
} STORAGE_DIAGNOSTIC_MP_REQUEST, *PSTORAGE_DIAGNOSTIC_MP_REQUEST;
typedef struct _MP_DEVICE_DATA_SET_RANGE {
    LONGLONG StartingOffset;
    ULONGLONG LengthInBytes;
} MP_DEVICE_DATA_SET_RANGE, *PMP_DEVICE_DATA_SET_RANGE;
typedef struct _DSM_NOTIFICATION_REQUEST_BLOCK {
    ULONG Size;
    ULONG Version;
    ULONG NotifyFlags;
    ULONG DataSetProfile;
    ULONG Reserved[3];
    ULONG DataSetRangesCount;
    MP_DEVICE_DATA_SET_RANGE DataSetRanges[1];
} DSM_NOTIFICATION_REQUEST_BLOCK, *PDSM_NOTIFICATION_REQUEST_BLOCK;
typedef struct _STORAGE_FIRMWARE_DOWNLOAD {
    ULONG Version;
    ULONG Size;
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    UCHAR ImageBuffer[0];
} STORAGE_FIRMWARE_DOWNLOAD, *PSTORAGE_FIRMWARE_DOWNLOAD;
typedef struct _STORAGE_FIRMWARE_DOWNLOAD_V2 {
    ULONG Version;
    ULONG Size;
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    UCHAR Slot;
    UCHAR Reserved[3];
    ULONG ImageSize;
    UCHAR ImageBuffer[0];
} STORAGE_FIRMWARE_DOWNLOAD_V2, *PSTORAGE_FIRMWARE_DOWNLOAD_V2;
typedef struct _STORAGE_FIRMWARE_ACTIVATE {
    ULONG Version;
    ULONG Size;
    UCHAR SlotToActivate;
    UCHAR Reserved0[3];
} STORAGE_FIRMWARE_ACTIVATE, *PSTORAGE_FIRMWARE_ACTIVATE;
typedef LONG DUMP_DEVICE_POWERON_ROUTINE(PVOID);
typedef DUMP_DEVICE_POWERON_ROUTINE *PDUMP_DEVICE_POWERON_ROUTINE;
typedef struct _DUMP_POINTERS_VERSION { ULONG Version; ULONG Size; } DUMP_POINTERS_VERSION, *PDUMP_POINTERS_VERSION;
typedef struct _DUMP_POINTERS {
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    PVOID DumpData;
    PVOID CommonBufferVa;
    LARGE_INTEGER CommonBufferPa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    BOOLEAN UseDiskDump;
    UCHAR Spare1[2];
    PVOID DeviceObject;
} DUMP_POINTERS, *PDUMP_POINTERS;
typedef struct _DUMP_POINTERS_EX {
    DUMP_POINTERS_VERSION Header;
    PVOID DumpData;
    PVOID CommonBufferVa;
    ULONG CommonBufferSize;
    BOOLEAN AllocateCommonBuffers;
    PVOID DeviceObject;
    PVOID DriverList;
    ULONG dwPortFlags;
    ULONG MaxDeviceDumpSectionSize;
    ULONG MaxDeviceDumpLevel;
    ULONG MaxTransferSize;
    PVOID AdapterObject;
    PVOID MappedRegisterBase;
    PBOOLEAN DeviceReady;
    PDUMP_DEVICE_POWERON_ROUTINE DumpDevicePowerOn;
    PVOID DumpDevicePowerOnContext;
} DUMP_POINTERS_EX, *PDUMP_POINTERS_EX;
typedef struct _DUMP_DRIVER {
    PVOID DumpDriverList;
    WCHAR DriverName[15];
    WCHAR BaseName[15];
} DUMP_DRIVER, *PDUMP_DRIVER;
typedef struct _CDROM_TOC_SESSION_DATA {
    UCHAR Length[2];
    UCHAR FirstCompleteSession;
    UCHAR LastCompleteSession;
    TRACK_DATA TrackData[1];
} CDROM_TOC_SESSION_DATA, *PCDROM_TOC_SESSION_DATA;
typedef struct _CDROM_TOC_FULL_TOC_DATA_BLOCK {
    UCHAR SessionNumber;
    UCHAR Control : 4, Adr : 4;
    UCHAR Reserved1;
    UCHAR Point;
    UCHAR MsfExtra[3];
    UCHAR Zero;
    UCHAR Msf[3];
} CDROM_TOC_FULL_TOC_DATA_BLOCK, *PCDROM_TOC_FULL_TOC_DATA_BLOCK;
typedef struct _CDROM_TOC_FULL_TOC_DATA {
    UCHAR Length[2];
    UCHAR FirstCompleteSession;
    UCHAR LastCompleteSession;
    CDROM_TOC_FULL_TOC_DATA_BLOCK Descriptors[0];
} CDROM_TOC_FULL_TOC_DATA, *PCDROM_TOC_FULL_TOC_DATA;
typedef struct _CDROM_TOC_PMA_DATA {
    UCHAR Length[2];
    UCHAR Reserved1;
    UCHAR Reserved2;
    CDROM_TOC_FULL_TOC_DATA_BLOCK Descriptors[0];
} CDROM_TOC_PMA_DATA, *PCDROM_TOC_PMA_DATA;
typedef struct _CDROM_TOC_ATIP_DATA_BLOCK {
    UCHAR CdrwReferenceSpeed : 3, Reserved3 : 1, WritePower : 3, True1 : 1, Reserved4 : 6, UnrestrictedUse : 1;
    UCHAR Reserved5 : 1, A3Valid : 1, A2Valid : 1, A1Valid : 1, DiscSubType : 3, IsCdrw : 1, True2 : 1;
    UCHAR Reserved7;
    UCHAR LeadInMsf[3];
    UCHAR Reserved8;
    UCHAR LeadOutMsf[3];
    UCHAR Reserved9;
    UCHAR A1Values[3];
    UCHAR Reserved10;
    UCHAR A2Values[3];
    UCHAR Reserved11;
    UCHAR A3Values[3];
    UCHAR Reserved12;
} CDROM_TOC_ATIP_DATA_BLOCK, *PCDROM_TOC_ATIP_DATA_BLOCK;
typedef struct _CDROM_TOC_ATIP_DATA {
    UCHAR Length[2];
    UCHAR Reserved1;
    UCHAR Reserved2;
    CDROM_TOC_ATIP_DATA_BLOCK Descriptors[0];
} CDROM_TOC_ATIP_DATA, *PCDROM_TOC_ATIP_DATA;
typedef struct _CDROM_TOC_CD_TEXT_DATA_BLOCK {
    UCHAR PackType;
    UCHAR TrackNumber : 7, ExtensionFlag : 1;
    UCHAR SequenceNumber;
    UCHAR CharacterPosition : 4, BlockNumber : 3, Unicode : 1;
    union { UCHAR Text[12]; WCHAR WText[6]; };
    UCHAR CRC[2];
} CDROM_TOC_CD_TEXT_DATA_BLOCK, *PCDROM_TOC_CD_TEXT_DATA_BLOCK;
typedef struct _CDROM_TOC_CD_TEXT_DATA {
    UCHAR Length[2];
    UCHAR Reserved1;
    UCHAR Reserved2;
    CDROM_TOC_CD_TEXT_DATA_BLOCK Descriptors[0];
} CDROM_TOC_CD_TEXT_DATA, *PCDROM_TOC_CD_TEXT_DATA;
typedef struct _CDROM_PLAY_AUDIO_MSF {
    UCHAR StartingM;
    UCHAR StartingS;
    UCHAR StartingF;
    UCHAR EndingM;
    UCHAR EndingS;
    UCHAR EndingF;
} CDROM_PLAY_AUDIO_MSF, *PCDROM_PLAY_AUDIO_MSF;
typedef struct _CDROM_SEEK_AUDIO_MSF {
    UCHAR M;
    UCHAR S;
    UCHAR F;
} CDROM_SEEK_AUDIO_MSF, *PCDROM_SEEK_AUDIO_MSF;
typedef struct _CDROM_SUB_Q_DATA_FORMAT {
    UCHAR Format;
    UCHAR Track;
} CDROM_SUB_Q_DATA_FORMAT, *PCDROM_SUB_Q_DATA_FORMAT;
typedef struct _SUB_Q_HEADER {
    UCHAR Reserved;
    UCHAR AudioStatus;
    UCHAR DataLength[2];
} SUB_Q_HEADER, *PSUB_Q_HEADER;
typedef struct _SUB_Q_CURRENT_POSITION {
    SUB_Q_HEADER Header;
    UCHAR FormatCode;
    UCHAR Control : 4, ADR : 4;
    UCHAR TrackNumber;
    UCHAR IndexNumber;
    UCHAR AbsoluteAddress[4];
    UCHAR TrackRelativeAddress[4];
} SUB_Q_CURRENT_POSITION, *PSUB_Q_CURRENT_POSITION;
typedef struct _SUB_Q_MEDIA_CATALOG_NUMBER {
    SUB_Q_HEADER Header;
    UCHAR FormatCode;
    UCHAR Reserved[3];
    UCHAR Reserved1 : 7, Mcval : 1;
    UCHAR MediaCatalog[15];
} SUB_Q_MEDIA_CATALOG_NUMBER, *PSUB_Q_MEDIA_CATALOG_NUMBER;
typedef struct _SUB_Q_TRACK_ISRC {
    SUB_Q_HEADER Header;
    UCHAR FormatCode;
    UCHAR Reserved0;
    UCHAR Track;
    UCHAR Reserved1;
    UCHAR Reserved2 : 7, Tcval : 1;
    UCHAR TrackIsrc[15];
} SUB_Q_TRACK_ISRC, *PSUB_Q_TRACK_ISRC;
typedef union _SUB_Q_CHANNEL_DATA {
    SUB_Q_CURRENT_POSITION CurrentPosition;
    SUB_Q_MEDIA_CATALOG_NUMBER MediaCatalog;
    SUB_Q_TRACK_ISRC TrackIsrc;
} SUB_Q_CHANNEL_DATA, *PSUB_Q_CHANNEL_DATA;
typedef struct _VOLUME_CONTROL { UCHAR PortVolume[4]; } VOLUME_CONTROL, *PVOLUME_CONTROL;
typedef enum _MEDIA_BLANK_TYPE {
    MediaBlankTypeFull, MediaBlankTypeMinimal, MediaBlankTypeIncompleteTrack, MediaBlankTypeUnreserveLastTrack,
    MediaBlankTypeTrackTail, MediaBlankTypeUncloseLastSession, MediaBlankTypeEraseLastSession
} MEDIA_BLANK_TYPE, *PMEDIA_BLANK_TYPE;
typedef enum _EXCLUSIVE_ACCESS_REQUEST_TYPE {
    ExclusiveAccessQueryState, ExclusiveAccessLockDevice, ExclusiveAccessUnlockDevice
} EXCLUSIVE_ACCESS_REQUEST_TYPE, *PEXCLUSIVE_ACCESS_REQUEST_TYPE;
typedef struct _CDROM_EXCLUSIVE_ACCESS {
    EXCLUSIVE_ACCESS_REQUEST_TYPE RequestType;
    ULONG Flags;
} CDROM_EXCLUSIVE_ACCESS, *PCDROM_EXCLUSIVE_ACCESS;
typedef struct _CDROM_EXCLUSIVE_LOCK {
    CDROM_EXCLUSIVE_ACCESS Access;
    UCHAR CallerName[64];
} CDROM_EXCLUSIVE_LOCK, *PCDROM_EXCLUSIVE_LOCK;
typedef struct _CDROM_EXCLUSIVE_LOCK_STATE {
    BOOLEAN LockState;
    UCHAR CallerName[64];
} CDROM_EXCLUSIVE_LOCK_STATE, *PCDROM_EXCLUSIVE_LOCK_STATE;
typedef enum _CDROM_SPEED_REQUEST { CdromSetSpeed, CdromSetStreaming } CDROM_SPEED_REQUEST, *PCDROM_SPEED_REQUEST;
typedef enum _WRITE_ROTATION { CdromDefaultRotation, CdromCAVRotation } WRITE_ROTATION, *PWRITE_ROTATION;
typedef struct _CDROM_SET_SPEED {
    CDROM_SPEED_REQUEST RequestType;
    USHORT ReadSpeed;
    USHORT WriteSpeed;
    WRITE_ROTATION RotationControl;
} CDROM_SET_SPEED, *PCDROM_SET_SPEED;
typedef struct _CDROM_SET_STREAMING {
    CDROM_SPEED_REQUEST RequestType;
    ULONG ReadSize;
    ULONG ReadTime;
    ULONG WriteSize;
    ULONG WriteTime;
    ULONG StartLba;
    ULONG EndLba;
    WRITE_ROTATION RotationControl;
    BOOLEAN RestoreDefaults;
    BOOLEAN SetExact;
    BOOLEAN RandomAccess;
    BOOLEAN Persistent;
} CDROM_SET_STREAMING, *PCDROM_SET_STREAMING;
typedef enum _STREAMING_CONTROL_REQUEST_TYPE {
    CdromStreamingDisable = 1, CdromStreamingEnableForReadOnly, CdromStreamingEnableForWriteOnly,
    CdromStreamingEnableForReadWrite
} STREAMING_CONTROL_REQUEST_TYPE, *PSTREAMING_CONTROL_REQUEST_TYPE;
typedef struct _CDROM_STREAMING_CONTROL {
    STREAMING_CONTROL_REQUEST_TYPE RequestType;
} CDROM_STREAMING_CONTROL, *PCDROM_STREAMING_CONTROL;
typedef enum _CDROM_OPC_INFO_TYPE { SimpleOpcInfo = 1 } CDROM_OPC_INFO_TYPE, *PCDROM_OPC_INFO_TYPE;
typedef struct _CDROM_SIMPLE_OPC_INFO {
    CDROM_OPC_INFO_TYPE RequestType;
    BOOLEAN Exclude0;
    BOOLEAN Exclude1;
} CDROM_SIMPLE_OPC_INFO, *PCDROM_SIMPLE_OPC_INFO;
typedef enum _CDROM_PERFORMANCE_REQUEST_TYPE {
    CdromPerformanceRequest = 1, CdromWriteSpeedRequest
} CDROM_PERFORMANCE_REQUEST_TYPE, *PCDROM_PERFORMANCE_REQUEST_TYPE;
typedef enum _CDROM_PERFORMANCE_TYPE { CdromReadPerformance = 1, CdromWritePerformance } CDROM_PERFORMANCE_TYPE,
    *PCDROM_PERFORMANCE_TYPE;
typedef enum _CDROM_PERFORMANCE_EXCEPTION_TYPE {
    CdromNominalPerformance = 1, CdromEntirePerformanceList, CdromPerformanceExceptionsOnly
} CDROM_PERFORMANCE_EXCEPTION_TYPE, *PCDROM_PERFORMANCE_EXCEPTION_TYPE;
typedef enum _CDROM_PERFORMANCE_TOLERANCE_TYPE { Cdrom10Nominal20Exceptions = 1 } CDROM_PERFORMANCE_TOLERANCE_TYPE,
    *PCDROM_PERFORMANCE_TOLERANCE_TYPE;
typedef struct _CDROM_PERFORMANCE_REQUEST {
    CDROM_PERFORMANCE_REQUEST_TYPE RequestType;
    CDROM_PERFORMANCE_TYPE PerformanceType;
    CDROM_PERFORMANCE_EXCEPTION_TYPE Exceptions;
    CDROM_PERFORMANCE_TOLERANCE_TYPE Tolerance;
    ULONG StaringLba;
} CDROM_PERFORMANCE_REQUEST, *PCDROM_PERFORMANCE_REQUEST;
typedef struct _CDROM_WRITE_SPEED_REQUEST {
    CDROM_PERFORMANCE_REQUEST_TYPE RequestType;
} CDROM_WRITE_SPEED_REQUEST, *PCDROM_WRITE_SPEED_REQUEST;
typedef struct _CDROM_PERFORMANCE_HEADER {
    UCHAR DataLength[4];
    UCHAR Except : 1, Write : 1, Reserved1 : 6;
    UCHAR Reserved2[3];
    UCHAR Data[0];
} CDROM_PERFORMANCE_HEADER, *PCDROM_PERFORMANCE_HEADER;
typedef struct _CDROM_NOMINAL_PERFORMANCE_DESCRIPTOR {
    UCHAR StartLba[4];
    UCHAR StartPerformance[4];
    UCHAR EndLba[4];
    UCHAR EndPerformance[4];
} CDROM_NOMINAL_PERFORMANCE_DESCRIPTOR, *PCDROM_NOMINAL_PERFORMANCE_DESCRIPTOR;
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

#endif
