/* SPDX-License-Identifier: MIT */
/* hs_more_stordd_4.h: disks, volumes, mounting, SCSI pass-through, media: what few drivers use, part 4. */
#ifndef HS_MORE_STORDD_4_H
#define HS_MORE_STORDD_4_H

typedef struct _VOLUME_SHRINK_INFO { ULONGLONG VolumeSize; } VOLUME_SHRINK_INFO, *PVOLUME_SHRINK_INFO;
typedef struct _CSV_FILECACHE_CONTEXT {
    union {
        struct {
            IO_STATUS_BLOCK IoStatus;
            ULONG IrpFlags;
            UCHAR MajorFunction;
            UCHAR MinorFunction;
            UCHAR OperationFlags;
            ULONG Length;
            ULONG Key;
            LARGE_INTEGER ByteOffset;
            PVOID MdlAddress;
        } ReadWrite;
        struct { ULONGLONG Length; LARGE_INTEGER ByteOffset; } Purge;
    } Parameters;
    GUID StreamId;
    PVOID CsvIoContext;
    PVOID DriverContext;
} CSV_FILECACHE_CONTEXT, *PCSV_FILECACHE_CONTEXT;
typedef void (*CSV_BLOCKCACHE_PURGE_CACHE)(PVOID, ULONGLONG, ULONGLONG);
typedef void (*CSV_BLOCKCACHE_DISABLE_CACHE)(PVOID);
typedef LONG (*CSV_BLOCKCACHE_ENABLE_CACHE)(PVOID);
typedef void (*CSV_FILECACHE_PURGE_RDCACHE)(PVOID, PCSV_FILECACHE_CONTEXT);
typedef LONG (*CSV_FILECACHE_HANDLE_CACHE_IO)(PVOID, PCSV_FILECACHE_CONTEXT);
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_MISS)(PVOID, PCSV_FILECACHE_CONTEXT);
typedef LONG (*CSV_FILECACHE_HANDLE_CACHE_MISS)(PCSV_FILECACHE_CONTEXT);
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_IO)(PCSV_FILECACHE_CONTEXT);
typedef struct _CSV_BLOCKCACHE_CALLBACK {
    ULONG Version;
    CSV_BLOCKCACHE_PURGE_CACHE PurgeCache;
    CSV_BLOCKCACHE_ENABLE_CACHE CacheEnable;
    CSV_BLOCKCACHE_DISABLE_CACHE CacheDisable;
    PVOID CallbackContext;
} CSV_BLOCKCACHE_CALLBACK, *PCSV_BLOCKCACHE_CALLBACK;
typedef struct _CSV_CACHE_CALLBACK_V2_OUTPUT {
    ULONG Version;
    CSV_BLOCKCACHE_PURGE_CACHE PurgeCache;
    CSV_BLOCKCACHE_ENABLE_CACHE CacheEnable;
    CSV_BLOCKCACHE_DISABLE_CACHE CacheDisable;
    PVOID CallbackContext;
    CSV_FILECACHE_HANDLE_CACHE_IO HandleCacheIo;
    CSV_FILECACHE_COMPLETE_CACHE_MISS CompleteCacheMiss;
    CSV_FILECACHE_PURGE_RDCACHE PurgeFileCache;
} CSV_CACHE_CALLBACK_V2_OUTPUT, *PCSV_CACHE_CALLBACK_V2_OUTPUT, CSV_CACHE_CALLBACK, *PCSV_CACHE_CALLBACK;
typedef struct _CSV_CACHE_CALLBACK_V2_INPUT {
    CSV_FILECACHE_HANDLE_CACHE_MISS HandleCacheMiss;
    CSV_FILECACHE_COMPLETE_CACHE_IO CompleteCacheIo;
} CSV_CACHE_CALLBACK_V2_INPUT, *PCSV_CACHE_CALLBACK_V2_INPUT, CSV_CACHE_CALLBACK_INPUT, *PCSV_CACHE_CALLBACK_INPUT;
typedef enum _CSV_FILECACHE_IO_TYPE {
    CSV_FILECACHE_IO_TYPE_READWRITE, CSV_FILECACHE_IO_TYPE_PURGE
} CSV_FILECACHE_IO_TYPE;
typedef struct _CSV_FILECACHE_IO_CONTEXT {
    CSV_FILECACHE_IO_TYPE Type;
    union {
        struct { IRP *m_pIrp; IO_STACK_LOCATION *m_pStackLocation; } ReadWrite;
        struct {
            LARGE_INTEGER StartOffset;
            LARGE_INTEGER EndOffset;
            BOOLEAN fHard;
        } Purge;
    } Parameters;
    void *m_pFileContext;
    ULONGLONG m_ExtraContext[1];
} CSV_FILECACHE_IO_CONTEXT, *PCSV_FILECACHE_IO_CONTEXT;
typedef struct _CSV_FILECACHE_IO_RANGE { ULONGLONG Offset; ULONG Length; } CSV_FILECACHE_IO_RANGE;
typedef void (*CSV_FILECACHE_HANDLE_CACHE_MISS_V2)(PCSV_FILECACHE_IO_CONTEXT, ULONG, const CSV_FILECACHE_IO_RANGE *);
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_IO_V2)(PCSV_FILECACHE_IO_CONTEXT);
typedef struct _CSV_CACHE_CALLBACK_V3_INPUT {
    CSV_FILECACHE_HANDLE_CACHE_MISS_V2 HandleCacheMiss;
    CSV_FILECACHE_COMPLETE_CACHE_IO_V2 CompleteCacheIo;
} CSV_CACHE_CALLBACK_V3_INPUT, *PCSV_CACHE_CALLBACK_V3_INPUT;
typedef struct _CSV_FILECACHE_FILE_CONTEXT_EXTENSION CSV_FILECACHE_FILE_CONTEXT_EXTENSION;
typedef struct _CSV_FILECACHE_FILE_CONTEXT_EXTENSION *PCSV_FILECACHE_FILE_CONTEXT_EXTENSION;
typedef GUID FILE_SIG_T;
typedef GUID VOLUME_SIG_T;
typedef NTSTATUS (*CSV_FILECACHE_FILE_CREATE)(PVOID, const VOLUME_SIG_T *, const FILE_SIG_T *, PVOID *);
typedef void (*CSV_FILECACHE_FILE_CLOSE)(PVOID, PVOID);
typedef void (*CSV_FILECACHE_HANDLE_CACHE_IO_V2)(PVOID, PCSV_FILECACHE_IO_CONTEXT);
typedef void (*CSV_FILECACHE_COMPLETE_CACHE_MISS_V2)(PVOID, PCSV_FILECACHE_IO_CONTEXT);
typedef PCSV_FILECACHE_FILE_CONTEXT_EXTENSION (*CSV_FILECACHE_FILE_SET_EXTENSION)(PVOID, PCSV_FILECACHE_IO_CONTEXT,
    PCSV_FILECACHE_FILE_CONTEXT_EXTENSION);
typedef PCSV_FILECACHE_FILE_CONTEXT_EXTENSION (*CSV_FILECACHE_FILE_GET_EXTENSION)(PVOID, PCSV_FILECACHE_IO_CONTEXT);
typedef void (*CSV_FILECACHE_CLEANUP_CACHE)(PVOID);
typedef struct _CSV_CACHE_CALLBACK_V3_OUTPUT {
    ULONG Version;
    CSV_BLOCKCACHE_PURGE_CACHE PurgeCache;
    CSV_BLOCKCACHE_ENABLE_CACHE CacheEnable;
    CSV_BLOCKCACHE_DISABLE_CACHE CacheDisable;
    PVOID CallbackContext;
    PVOID FileCacheCallbackContext;
    ULONG IoContextBytesRequired;
    CSV_FILECACHE_CLEANUP_CACHE CacheCleanup;
    CSV_FILECACHE_FILE_CREATE FileCreate;
    CSV_FILECACHE_FILE_CLOSE FileClose;
    CSV_FILECACHE_HANDLE_CACHE_IO_V2 HandleCacheIo;
    CSV_FILECACHE_COMPLETE_CACHE_MISS_V2 CompleteCacheMiss;
    CSV_FILECACHE_FILE_SET_EXTENSION FileSetExtension;
    CSV_FILECACHE_FILE_GET_EXTENSION FileGetExtension;
} CSV_CACHE_CALLBACK_V3_OUTPUT, *PCSV_CACHE_CALLBACK_V3_OUTPUT;
typedef struct _MOUNTMGR_CREATE_POINT_INPUT {
    USHORT SymbolicLinkNameOffset;
    USHORT SymbolicLinkNameLength;
    USHORT DeviceNameOffset;
    USHORT DeviceNameLength;
} MOUNTMGR_CREATE_POINT_INPUT, *PMOUNTMGR_CREATE_POINT_INPUT;
typedef struct _MOUNTMGR_MOUNT_POINT {
    ULONG SymbolicLinkNameOffset;
    USHORT SymbolicLinkNameLength;
    USHORT Reserved1;
    ULONG UniqueIdOffset;
    USHORT UniqueIdLength;
    USHORT Reserved2;
    ULONG DeviceNameOffset;
    USHORT DeviceNameLength;
    USHORT Reserved3;
} MOUNTMGR_MOUNT_POINT, *PMOUNTMGR_MOUNT_POINT;
typedef struct _MOUNTMGR_MOUNT_POINTS {
    ULONG Size;
    ULONG NumberOfMountPoints;
    MOUNTMGR_MOUNT_POINT MountPoints[1];
} MOUNTMGR_MOUNT_POINTS, *PMOUNTMGR_MOUNT_POINTS;
typedef struct _MOUNTMGR_DRIVE_LETTER_TARGET {
    USHORT DeviceNameLength;
    WCHAR DeviceName[1];
} MOUNTMGR_DRIVE_LETTER_TARGET, *PMOUNTMGR_DRIVE_LETTER_TARGET;
typedef struct _MOUNTMGR_DRIVE_LETTER_INFORMATION {
    BOOLEAN DriveLetterWasAssigned;
    UCHAR CurrentDriveLetter;
} MOUNTMGR_DRIVE_LETTER_INFORMATION, *PMOUNTMGR_DRIVE_LETTER_INFORMATION;
typedef struct _MOUNTMGR_VOLUME_MOUNT_POINT {
    USHORT SourceVolumeNameOffset;
    USHORT SourceVolumeNameLength;
    USHORT TargetVolumeNameOffset;
    USHORT TargetVolumeNameLength;
} MOUNTMGR_VOLUME_MOUNT_POINT, *PMOUNTMGR_VOLUME_MOUNT_POINT;
typedef struct _MOUNTMGR_CHANGE_NOTIFY_INFO {
    ULONG EpicNumber;
} MOUNTMGR_CHANGE_NOTIFY_INFO, *PMOUNTMGR_CHANGE_NOTIFY_INFO;
typedef struct _MOUNTMGR_TARGET_NAME {
    USHORT DeviceNameLength;
    WCHAR DeviceName[1];
} MOUNTMGR_TARGET_NAME, *PMOUNTMGR_TARGET_NAME;
typedef struct _MOUNTMGR_VOLUME_PATHS {
    ULONG MultiSzLength;
    WCHAR MultiSz[1];
} MOUNTMGR_VOLUME_PATHS, *PMOUNTMGR_VOLUME_PATHS;
typedef struct _MOUNTMGR_QUERY_AUTO_MOUNT {
    MOUNTMGR_AUTO_MOUNT_STATE CurrentState;
} MOUNTMGR_QUERY_AUTO_MOUNT, *PMOUNTMGR_QUERY_AUTO_MOUNT;
typedef struct _MOUNTMGR_SET_AUTO_MOUNT {
    MOUNTMGR_AUTO_MOUNT_STATE NewState;
} MOUNTMGR_SET_AUTO_MOUNT, *PMOUNTMGR_SET_AUTO_MOUNT;
typedef struct _MOUNTMGR_SILO_ARRIVAL_INPUT {
    HANDLE JobHandle;
} MOUNTMGR_SILO_ARRIVAL_INPUT, *PMOUNTMGR_SILO_ARRIVAL_INPUT;
typedef struct _MOUNTDEV_STABLE_GUID { GUID StableGuid; } MOUNTDEV_STABLE_GUID, *PMOUNTDEV_STABLE_GUID;
typedef struct _TAPE_ERASE { ULONG Type; BOOLEAN Immediate; } TAPE_ERASE, *PTAPE_ERASE;
typedef struct _TAPE_PREPARE { ULONG Operation; BOOLEAN Immediate; } TAPE_PREPARE, *PTAPE_PREPARE;
typedef struct _TAPE_WRITE_MARKS {
    ULONG Type;
    ULONG Count;
    BOOLEAN Immediate;
} TAPE_WRITE_MARKS, *PTAPE_WRITE_MARKS;
typedef struct _TAPE_GET_POSITION {
    ULONG Type;
    ULONG Partition;
    LARGE_INTEGER Offset;
} TAPE_GET_POSITION, *PTAPE_GET_POSITION;
typedef struct _TAPE_SET_POSITION {
    ULONG Method;
    ULONG Partition;
    LARGE_INTEGER Offset;
    BOOLEAN Immediate;
} TAPE_SET_POSITION, *PTAPE_SET_POSITION;
typedef struct _TAPE_GET_DRIVE_PARAMETERS {
    BOOLEAN ECC;
    BOOLEAN Compression;
    BOOLEAN DataPadding;
    BOOLEAN ReportSetmarks;
    ULONG DefaultBlockSize;
    ULONG MaximumBlockSize;
    ULONG MinimumBlockSize;
    ULONG MaximumPartitionCount;
    ULONG FeaturesLow;
    ULONG FeaturesHigh;
    ULONG EOTWarningZoneSize;
} TAPE_GET_DRIVE_PARAMETERS, *PTAPE_GET_DRIVE_PARAMETERS;
typedef struct _TAPE_SET_DRIVE_PARAMETERS {
    BOOLEAN ECC;
    BOOLEAN Compression;
    BOOLEAN DataPadding;
    BOOLEAN ReportSetmarks;
    ULONG EOTWarningZoneSize;
} TAPE_SET_DRIVE_PARAMETERS, *PTAPE_SET_DRIVE_PARAMETERS;
typedef struct _TAPE_GET_MEDIA_PARAMETERS {
    LARGE_INTEGER Capacity;
    LARGE_INTEGER Remaining;
    ULONG BlockSize;
    ULONG PartitionCount;
    BOOLEAN WriteProtected;
} TAPE_GET_MEDIA_PARAMETERS, *PTAPE_GET_MEDIA_PARAMETERS;
typedef struct _TAPE_SET_MEDIA_PARAMETERS { ULONG BlockSize; } TAPE_SET_MEDIA_PARAMETERS, *PTAPE_SET_MEDIA_PARAMETERS;
typedef struct _TAPE_CREATE_PARTITION {
    ULONG Method;
    ULONG Count;
    ULONG Size;
} TAPE_CREATE_PARTITION, *PTAPE_CREATE_PARTITION;
typedef struct _TAPE_WMI_OPERATIONS {
    ULONG Method;
    ULONG DataBufferSize;
    PVOID DataBuffer;
} TAPE_WMI_OPERATIONS, *PTAPE_WMI_OPERATIONS;
typedef enum _TAPE_DRIVE_PROBLEM_TYPE {
    TapeDriveProblemNone, TapeDriveReadWriteWarning, TapeDriveReadWriteError, TapeDriveReadWarning,
    TapeDriveWriteWarning, TapeDriveReadError, TapeDriveWriteError, TapeDriveHardwareError,
    TapeDriveUnsupportedMedia, TapeDriveScsiConnectionError, TapeDriveTimetoClean, TapeDriveCleanDriveNow,
    TapeDriveMediaLifeExpired, TapeDriveSnappedTape
} TAPE_DRIVE_PROBLEM_TYPE;
typedef struct _GET_CONFIGURATION_HEADER {
    UCHAR DataLength[4];
    UCHAR Reserved[2];
    UCHAR CurrentProfile[2];
    UCHAR Data[0];
} GET_CONFIGURATION_HEADER, *PGET_CONFIGURATION_HEADER;
typedef struct _FEATURE_HEADER {
    UCHAR FeatureCode[2];
    UCHAR Current : 1, Persistent : 1, Version : 4, Reserved0 : 2;
    UCHAR AdditionalLength;
} FEATURE_HEADER, *PFEATURE_HEADER;
typedef enum _FEATURE_PROFILE_TYPE {
    ProfileInvalid, ProfileNonRemovableDisk, ProfileRemovableDisk, ProfileMOErasable, ProfileMOWriteOnce,
    ProfileAS_MO, ProfileCdrom = 8, ProfileCdRecordable, ProfileCdRewritable, ProfileDvdRom = 16,
    ProfileDvdRecordable, ProfileDvdRam, ProfileDvdRewritable, ProfileDvdRWSequential, ProfileDvdDashRDualLayer,
    ProfileDvdDashRLayerJump, ProfileDvdPlusRW = 26, ProfileDvdPlusR, ProfileDDCdrom = 32, ProfileDDCdRecordable,
    ProfileDDCdRewritable, ProfileDvdPlusRWDualLayer = 42, ProfileDvdPlusRDualLayer, ProfileBDRom = 64,
    ProfileBDRSequentialWritable, ProfileBDRRandomWritable, ProfileBDRewritable, ProfileHDDVDRom = 80,
    ProfileHDDVDRecordable, ProfileHDDVDRam, ProfileHDDVDRewritable, ProfileHDDVDRDualLayer = 88,
    ProfileHDDVDRWDualLayer = 90, ProfileNonStandard = 0xffff
} FEATURE_PROFILE_TYPE, *PFEATURE_PROFILE_TYPE;
typedef enum _FEATURE_NUMBER {
    FeatureProfileList, FeatureCore, FeatureMorphing, FeatureRemovableMedium, FeatureWriteProtect,
    FeatureRandomReadable = 16, FeatureMultiRead = 29, FeatureCdRead, FeatureDvdRead, FeatureRandomWritable,
    FeatureIncrementalStreamingWritable, FeatureSectorErasable, FeatureFormattable, FeatureDefectManagement,
    FeatureWriteOnce, FeatureRestrictedOverwrite, FeatureCdrwCAVWrite, FeatureMrw, FeatureEnhancedDefectReporting,
    FeatureDvdPlusRW, FeatureDvdPlusR, FeatureRigidRestrictedOverwrite, FeatureCdTrackAtOnce, FeatureCdMastering,
    FeatureDvdRecordableWrite, FeatureDDCDRead, FeatureDDCDRWrite, FeatureDDCDRWWrite, FeatureLayerJumpRecording,
    FeatureCDRWMediaWriteSupport = 55, FeatureBDRPseudoOverwrite, FeatureDvdPlusRWDualLayer = 58,
    FeatureDvdPlusRDualLayer, FeatureBDRead = 64, FeatureBDWrite, FeatureTSR, FeatureHDDVDRead = 80,
    FeatureHDDVDWrite, FeatureHybridDisc = 128, FeaturePowerManagement = 256, FeatureSMART, FeatureEmbeddedChanger,
    FeatureCDAudioAnalogPlay, FeatureMicrocodeUpgrade, FeatureTimeout, FeatureDvdCSS, FeatureRealTimeStreaming,
    FeatureLogicalUnitSerialNumber, FeatureMediaSerialNumber, FeatureDiscControlBlocks, FeatureDvdCPRM,
    FeatureFirmwareDate, FeatureAACS, FeatureVCPS = 272
} FEATURE_NUMBER, *PFEATURE_NUMBER;
typedef struct _FEATURE_DATA_PROFILE_LIST_EX {
    UCHAR ProfileNumber[2];
    UCHAR Current : 1, Reserved1 : 7;
    UCHAR Reserved2;
} FEATURE_DATA_PROFILE_LIST_EX, *PFEATURE_DATA_PROFILE_LIST_EX;
typedef struct _FEATURE_DATA_PROFILE_LIST {
    FEATURE_HEADER Header;
    FEATURE_DATA_PROFILE_LIST_EX Profiles[0];
} FEATURE_DATA_PROFILE_LIST, *PFEATURE_DATA_PROFILE_LIST;
typedef struct _FEATURE_DATA_CORE {
    FEATURE_HEADER Header;
    UCHAR PhysicalInterface[4];
    UCHAR DeviceBusyEvent : 1, INQUIRY2 : 1, Reserved1 : 6;
    UCHAR Reserved2[3];
} FEATURE_DATA_CORE, *PFEATURE_DATA_CORE;
typedef struct _FEATURE_DATA_MORPHING {
    FEATURE_HEADER Header;
    UCHAR Asynchronous : 1, OCEvent : 1, Reserved01 : 6;
    UCHAR Reserved2[3];
} FEATURE_DATA_MORPHING, *PFEATURE_DATA_MORPHING;
typedef struct _FEATURE_DATA_REMOVABLE_MEDIUM {
    FEATURE_HEADER Header;
    UCHAR Lockable : 1, DBML : 1, DefaultToPrevent : 1, Eject : 1, Load : 1, LoadingMechanism : 3;
    UCHAR Reserved3[3];
} FEATURE_DATA_REMOVABLE_MEDIUM, *PFEATURE_DATA_REMOVABLE_MEDIUM;
typedef struct _FEATURE_DATA_WRITE_PROTECT {
    FEATURE_HEADER Header;
    UCHAR SupportsSWPPBit : 1, SupportsPersistentWriteProtect : 1, WriteInhibitDCB : 1, DiscWriteProtectPAC : 1;
    UCHAR Reserved01 : 4;
    UCHAR Reserved2[3];
} FEATURE_DATA_WRITE_PROTECT, *PFEATURE_DATA_WRITE_PROTECT;
typedef struct _FEATURE_DATA_RANDOM_READABLE {
    FEATURE_HEADER Header;
    UCHAR LogicalBlockSize[4];
    UCHAR Blocking[2];
    UCHAR ErrorRecoveryPagePresent : 1, Reserved1 : 7;
    UCHAR Reserved2;
} FEATURE_DATA_RANDOM_READABLE, *PFEATURE_DATA_RANDOM_READABLE;
typedef struct _FEATURE_DATA_MULTI_READ { FEATURE_HEADER Header; } FEATURE_DATA_MULTI_READ, *PFEATURE_DATA_MULTI_READ;
typedef struct _FEATURE_DATA_CD_READ {
    FEATURE_HEADER Header;
    UCHAR CDText : 1, C2ErrorData : 1, Reserved01 : 5, DigitalAudioPlay : 1;
    UCHAR Reserved2[3];
} FEATURE_DATA_CD_READ, *PFEATURE_DATA_CD_READ;
typedef struct _FEATURE_DATA_DVD_READ {
    FEATURE_HEADER Header;
    UCHAR Multi110 : 1, Reserved1 : 7;
    UCHAR Reserved2;
    UCHAR DualDashR : 1, Reserved3 : 7;
    UCHAR Reserved4;
} FEATURE_DATA_DVD_READ, *PFEATURE_DATA_DVD_READ;
typedef struct _FEATURE_DATA_RANDOM_WRITABLE {
    FEATURE_HEADER Header;
    UCHAR LastLBA[4];
    UCHAR LogicalBlockSize[4];
    UCHAR Blocking[2];
    UCHAR ErrorRecoveryPagePresent : 1, Reserved1 : 7;
    UCHAR Reserved2;
} FEATURE_DATA_RANDOM_WRITABLE, *PFEATURE_DATA_RANDOM_WRITABLE;
typedef struct _FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE {
    FEATURE_HEADER Header;
    UCHAR DataTypeSupported[2];
    UCHAR BufferUnderrunFree : 1, AddressModeReservation : 1, TrackRessourceInformation : 1, Reserved01 : 5;
    UCHAR NumberOfLinkSizes;
    UCHAR LinkSize[0];
} FEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE, *PFEATURE_DATA_INCREMENTAL_STREAMING_WRITABLE;
typedef struct _FEATURE_DATA_SECTOR_ERASABLE {
    FEATURE_HEADER Header;
} FEATURE_DATA_SECTOR_ERASABLE, *PFEATURE_DATA_SECTOR_ERASABLE;
typedef struct _FEATURE_DATA_FORMATTABLE {
    FEATURE_HEADER Header;
    UCHAR FullCertification : 1, QuickCertification : 1, SpareAreaExpansion : 1, RENoSpareAllocated : 1;
    UCHAR Reserved1 : 4;
    UCHAR Reserved2[3];
    UCHAR RRandomWritable : 1, Reserved3 : 7;
    UCHAR Reserved4[3];
} FEATURE_DATA_FORMATTABLE, *PFEATURE_DATA_FORMATTABLE;
typedef struct _FEATURE_DATA_DEFECT_MANAGEMENT {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 7, SupplimentalSpareArea : 1;
    UCHAR Reserved2[3];
} FEATURE_DATA_DEFECT_MANAGEMENT, *PFEATURE_DATA_DEFECT_MANAGEMENT;
typedef struct _FEATURE_DATA_WRITE_ONCE {
    FEATURE_HEADER Header;
    UCHAR LogicalBlockSize[4];
    UCHAR Blocking[2];
    UCHAR ErrorRecoveryPagePresent : 1, Reserved1 : 7;
    UCHAR Reserved2;
} FEATURE_DATA_WRITE_ONCE, *PFEATURE_DATA_WRITE_ONCE;
typedef struct _FEATURE_DATA_RESTRICTED_OVERWRITE {
    FEATURE_HEADER Header;
} FEATURE_DATA_RESTRICTED_OVERWRITE, *PFEATURE_DATA_RESTRICTED_OVERWRITE;
typedef struct _FEATURE_DATA_CDRW_CAV_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1[4];
} FEATURE_DATA_CDRW_CAV_WRITE, *PFEATURE_DATA_CDRW_CAV_WRITE;
typedef struct _FEATURE_DATA_MRW {
    FEATURE_HEADER Header;
    UCHAR Write : 1, DvdPlusRead : 1, DvdPlusWrite : 1, Reserved01 : 5;
    UCHAR Reserved2[3];
} FEATURE_DATA_MRW, *PFEATURE_DATA_MRW;
typedef struct _FEATURE_ENHANCED_DEFECT_REPORTING {
    FEATURE_HEADER Header;
    UCHAR DRTDMSupported : 1, Reserved0 : 7;
    UCHAR NumberOfDBICacheZones;
    UCHAR NumberOfEntries[2];
} FEATURE_ENHANCED_DEFECT_REPORTING, *PFEATURE_ENHANCED_DEFECT_REPORTING;
typedef struct _FEATURE_DATA_DVD_PLUS_RW {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7, CloseOnly : 1, QuickStart : 1, Reserved02 : 6;
    UCHAR Reserved03[2];
} FEATURE_DATA_DVD_PLUS_RW, *PFEATURE_DATA_DVD_PLUS_RW;
typedef struct _FEATURE_DATA_DVD_PLUS_R {
    FEATURE_HEADER Header;
    UCHAR Write : 1, Reserved1 : 7;
    UCHAR Reserved2[3];
} FEATURE_DATA_DVD_PLUS_R, *PFEATURE_DATA_DVD_PLUS_R;
typedef struct _FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE {
    FEATURE_HEADER Header;
    UCHAR Blank : 1, Intermediate : 1, DefectStatusDataRead : 1, DefectStatusDataGenerate : 1, Reserved0 : 4;
    UCHAR Reserved1[3];
} FEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE, *PFEATURE_DATA_DVD_RW_RESTRICTED_OVERWRITE;
typedef struct _FEATURE_DATA_CD_TRACK_AT_ONCE {
    FEATURE_HEADER Header;
    UCHAR RWSubchannelsRecordable : 1, CdRewritable : 1, TestWriteOk : 1, RWSubchannelPackedOk : 1;
    UCHAR RWSubchannelRawOk : 1, Reserved1 : 1, BufferUnderrunFree : 1, Reserved3 : 1;
    UCHAR Reserved2;
    UCHAR DataTypeSupported[2];
} FEATURE_DATA_CD_TRACK_AT_ONCE, *PFEATURE_DATA_CD_TRACK_AT_ONCE;
typedef struct _FEATURE_DATA_CD_MASTERING {
    FEATURE_HEADER Header;
    UCHAR RWSubchannelsRecordable : 1, CdRewritable : 1, TestWriteOk : 1, RawRecordingOk : 1, RawMultiSessionOk : 1;
    UCHAR SessionAtOnceOk : 1, BufferUnderrunFree : 1, Reserved1 : 1;
    UCHAR MaximumCueSheetLength[3];
} FEATURE_DATA_CD_MASTERING, *PFEATURE_DATA_CD_MASTERING;
typedef struct _FEATURE_DATA_DVD_RECORDABLE_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 1, DVD_RW : 1, TestWrite : 1, RDualLayer : 1, Reserved02 : 2, BufferUnderrunFree : 1;
    UCHAR Reserved3 : 1;
    UCHAR Reserved4[3];
} FEATURE_DATA_DVD_RECORDABLE_WRITE, *PFEATURE_DATA_DVD_RECORDABLE_WRITE;
typedef struct _FEATURE_DATA_DDCD_READ { FEATURE_HEADER Header; } FEATURE_DATA_DDCD_READ, *PFEATURE_DATA_DDCD_READ;
typedef struct _FEATURE_DATA_DDCD_R_WRITE {
    FEATURE_HEADER Header;
    UCHAR Reserved1 : 2, TestWrite : 1, Reserved2 : 5;
    UCHAR Reserved3[3];
} FEATURE_DATA_DDCD_R_WRITE, *PFEATURE_DATA_DDCD_R_WRITE;

#endif
