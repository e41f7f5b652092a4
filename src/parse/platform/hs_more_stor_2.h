/* SPDX-License-Identifier: MIT */
/* hs_more_stor_2.h: storage: properties and controls: what few drivers use, part 2. */
#ifndef HS_MORE_STOR_2_H
#define HS_MORE_STOR_2_H

typedef struct _DEVICE_STORAGE_ADDRESS_RANGE {
    LONGLONG StartAddress;
    ULONGLONG LengthInBytes;
} DEVICE_STORAGE_ADDRESS_RANGE, *PDEVICE_STORAGE_ADDRESS_RANGE;
typedef struct _DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT {
    ULONG Version;
    ULONG Flags;
    ULONG TotalNumberOfRanges;
    ULONG NumberOfRangesReturned;
    DEVICE_STORAGE_ADDRESS_RANGE Ranges[1];
} DEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT, *PDEVICE_DSM_PHYSICAL_ADDRESSES_OUTPUT;
typedef enum _STORAGE_ZONE_CONDITION {
    ZoneConditionConventional, ZoneConditionEmpty, ZoneConditionImplicitlyOpened, ZoneConditionExplicitlyOpened,
    ZoneConditionClosed, ZoneConditionReadOnly = 13, ZoneConditionFull, ZoneConditionOffline
} STORAGE_ZONE_CONDITION, *PSTORAGE_ZONE_CONDITION;
typedef struct _DEVICE_DSM_REPORT_ZONES_PARAMETERS {
    ULONG Size;
    UCHAR ReportOption;
    UCHAR Partial;
    UCHAR Reserved[2];
} DEVICE_DSM_REPORT_ZONES_PARAMETERS, *PDEVICE_DSM_REPORT_ZONES_PARAMETERS;
typedef enum _STORAGE_ZONES_ATTRIBUTES {
    ZonesAttributeTypeAndLengthMayDifferent, ZonesAttributeTypeSameLengthSame,
    ZonesAttributeTypeSameLastZoneLengthDifferent, ZonesAttributeTypeMayDifferentLengthSame
} STORAGE_ZONES_ATTRIBUTES, *PSTORAGE_ZONES_ATTRIBUTES;
typedef struct _STORAGE_ZONE_DESCRIPTOR {
    ULONG Size;
    STORAGE_ZONE_TYPES ZoneType;
    STORAGE_ZONE_CONDITION ZoneCondition;
    BOOLEAN ResetWritePointerRecommend;
    UCHAR Reserved0[3];
    ULONGLONG ZoneSize;
    ULONGLONG WritePointerOffset;
} STORAGE_ZONE_DESCRIPTOR, *PSTORAGE_ZONE_DESCRIPTOR;
typedef struct _DEVICE_DSM_REPORT_ZONES_DATA {
    ULONG Size;
    ULONG ZoneCount;
    STORAGE_ZONES_ATTRIBUTES Attributes;
    ULONG Reserved0;
    STORAGE_ZONE_DESCRIPTOR ZoneDescriptors[1];
} DEVICE_DSM_REPORT_ZONES_DATA, *PDEVICE_DSM_REPORT_ZONES_DATA;
typedef struct _DEVICE_STORAGE_RANGE_ATTRIBUTES {
    ULONGLONG LengthInBytes;
    union { ULONG AllFlags; struct { ULONG IsRangeBad : 1; }; };
    ULONG Reserved;
} DEVICE_STORAGE_RANGE_ATTRIBUTES, *PDEVICE_STORAGE_RANGE_ATTRIBUTES;
typedef struct _DEVICE_DSM_RANGE_ERROR_INFO {
    ULONG Version;
    ULONG Flags;
    ULONG TotalNumberOfRanges;
    ULONG NumberOfRangesReturned;
    DEVICE_STORAGE_RANGE_ATTRIBUTES Ranges[1];
} DEVICE_DSM_RANGE_ERROR_INFO, *PDEVICE_DSM_RANGE_ERROR_INFO;
typedef struct _STORAGE_GET_BC_PROPERTIES_OUTPUT {
    ULONG MaximumRequestsPerPeriod;
    ULONG MinimumPeriod;
    ULONGLONG MaximumRequestSize;
    ULONG EstimatedTimePerRequest;
    ULONG NumOutStandingRequests;
    ULONGLONG RequestSize;
} STORAGE_GET_BC_PROPERTIES_OUTPUT, *PSTORAGE_GET_BC_PROPERTIES_OUTPUT;
typedef struct _STORAGE_ALLOCATE_BC_STREAM_INPUT {
    ULONG Version;
    ULONG RequestsPerPeriod;
    ULONG Period;
    BOOLEAN RetryFailures;
    BOOLEAN Discardable;
    BOOLEAN Reserved1[2];
    ULONG AccessType;
    ULONG AccessMode;
} STORAGE_ALLOCATE_BC_STREAM_INPUT, *PSTORAGE_ALLOCATE_BC_STREAM_INPUT;
typedef struct _STORAGE_ALLOCATE_BC_STREAM_OUTPUT {
    ULONGLONG RequestSize;
    ULONG NumOutStandingRequests;
} STORAGE_ALLOCATE_BC_STREAM_OUTPUT, *PSTORAGE_ALLOCATE_BC_STREAM_OUTPUT;
typedef enum _STORAGE_DIAGNOSTIC_LEVEL {
    StorageDiagnosticLevelDefault, StorageDiagnosticLevelMax
} STORAGE_DIAGNOSTIC_LEVEL, *PSTORAGE_DIAGNOSTIC_LEVEL;
typedef enum _STORAGE_DIAGNOSTIC_TARGET_TYPE {
    StorageDiagnosticTargetTypeUndefined, StorageDiagnosticTargetTypePort, StorageDiagnosticTargetTypeMiniport,
    StorageDiagnosticTargetTypeHbaFirmware, StorageDiagnosticTargetTypeMax
} STORAGE_DIAGNOSTIC_TARGET_TYPE, *PSTORAGE_DIAGNOSTIC_TARGET_TYPE;
typedef struct _STORAGE_DIAGNOSTIC_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONG Reserved;
    STORAGE_DIAGNOSTIC_TARGET_TYPE TargetType;
    STORAGE_DIAGNOSTIC_LEVEL Level;
} STORAGE_DIAGNOSTIC_REQUEST, *PSTORAGE_DIAGNOSTIC_REQUEST;
typedef struct _STORAGE_DIAGNOSTIC_DATA {
    ULONG Version;
    ULONG Size;
    GUID ProviderId;
    ULONG BufferSize;
    ULONG Reserved;
    UCHAR DiagnosticDataBuffer[1];
} STORAGE_DIAGNOSTIC_DATA, *PSTORAGE_DIAGNOSTIC_DATA;
typedef struct _PHYSICAL_ELEMENT_STATUS_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONG StartingElement;
    UCHAR Filter;
    UCHAR ReportType;
    UCHAR Reserved[2];
} PHYSICAL_ELEMENT_STATUS_REQUEST, *PPHYSICAL_ELEMENT_STATUS_REQUEST;
typedef struct _PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    ULONG Version;
    ULONG Size;
    ULONG ElementIdentifier;
    UCHAR PhysicalElementType;
    UCHAR PhysicalElementHealth;
    UCHAR Reserved1[2];
    ULONGLONG AssociatedCapacity;
    ULONG Reserved2[4];
} PHYSICAL_ELEMENT_STATUS_DESCRIPTOR, *PPHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
typedef struct _PHYSICAL_ELEMENT_STATUS {
    ULONG Version;
    ULONG Size;
    ULONG DescriptorCount;
    ULONG ReturnedDescriptorCount;
    ULONG ElementIdentifierBeingDepoped;
    ULONG Reserved;
    PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
} PHYSICAL_ELEMENT_STATUS, *PPHYSICAL_ELEMENT_STATUS;
typedef struct _REMOVE_ELEMENT_AND_TRUNCATE_REQUEST {
    ULONG Version;
    ULONG Size;
    ULONGLONG RequestCapacity;
    ULONG ElementIdentifier;
    ULONG Reserved;
} REMOVE_ELEMENT_AND_TRUNCATE_REQUEST, *PREMOVE_ELEMENT_AND_TRUNCATE_REQUEST;
typedef struct _STORAGE_MEDIA_SERIAL_NUMBER_DATA {
    USHORT Reserved;
    USHORT SerialNumberLength;
    UCHAR SerialNumber[0];
} STORAGE_MEDIA_SERIAL_NUMBER_DATA, *PSTORAGE_MEDIA_SERIAL_NUMBER_DATA;
typedef enum _DEVICEDUMP_COLLECTION_TYPE {
    TCCollectionBugCheck = 1, TCCollectionApplicationRequested, TCCollectionDeviceRequested
} DEVICEDUMP_COLLECTION_TYPEIDE_NOTIFICATION_TYPE, *PDEVICEDUMP_COLLECTION_TYPE;
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_SUBSECTION_POINTER {
    ULONG dwSize;
    ULONG dwFlags;
    ULONG dwOffset;
} DEVICEDUMP_SUBSECTION_POINTER, *PDEVICEDUMP_SUBSECTION_POINTER;
typedef struct _DEVICEDUMP_STRUCTURE_VERSION {
    ULONG dwSignature;
    ULONG dwVersion;
    ULONG dwSize;
} DEVICEDUMP_STRUCTURE_VERSION, *PDEVICEDUMP_STRUCTURE_VERSION;
typedef struct _DEVICEDUMP_SECTION_HEADER {
    GUID guidDeviceDataId;
    UCHAR sOrganizationID[16];
    ULONG dwFirmwareRevision;
    UCHAR sModelNumber[32];
    UCHAR szDeviceManufacturingID[32];
    ULONG dwFlags;
    ULONG bRestrictedPrivateDataVersion;
    ULONG dwFirmwareIssueId;
    UCHAR szIssueDescriptionString[132];
} DEVICEDUMP_SECTION_HEADER, *PDEVICEDUMP_SECTION_HEADER;
typedef struct _GP_LOG_PAGE_DESCRIPTOR {
    USHORT LogAddress;
    USHORT LogSectors;
} GP_LOG_PAGE_DESCRIPTOR, *PGP_LOG_PAGE_DESCRIPTOR;
typedef struct _DEVICEDUMP_PUBLIC_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogTable[16];
    CHAR szDescription[16];
    UCHAR bData[1];
} DEVICEDUMP_PUBLIC_SUBSECTION, *PDEVICEDUMP_PUBLIC_SUBSECTION;
#pragma pack(pop)
typedef struct _DEVICEDUMP_RESTRICTED_SUBSECTION {
    UCHAR bData[1];
} DEVICEDUMP_RESTRICTED_SUBSECTION, *PDEVICEDUMP_RESTRICTED_SUBSECTION;
#pragma pack(push, 1)
typedef struct _DEVICEDUMP_PRIVATE_SUBSECTION {
    ULONG dwFlags;
    GP_LOG_PAGE_DESCRIPTOR GPLogId;
    UCHAR bData[1];
} DEVICEDUMP_PRIVATE_SUBSECTION, *PDEVICEDUMP_PRIVATE_SUBSECTION;
typedef struct _DEVICEDUMP_STORAGEDEVICE_DATA {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    DEVICEDUMP_SECTION_HEADER SectionHeader;
    ULONG dwBufferSize;
    ULONG dwReasonForCollection;
    DEVICEDUMP_SUBSECTION_POINTER PublicData;
    DEVICEDUMP_SUBSECTION_POINTER RestrictedData;
    DEVICEDUMP_SUBSECTION_POINTER PrivateData;
} DEVICEDUMP_STORAGEDEVICE_DATA, *PDEVICEDUMP_STORAGEDEVICE_DATA;
typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD {
    UCHAR Cdb[16];
    UCHAR Command[16];
    ULONGLONG StartTime;
    ULONGLONG EndTime;
    ULONG OperationStatus;
    ULONG OperationError;
    union {
        struct { ULONG dwReserved; } ExternalStack;
        struct { ULONG dwAtaPortSpecific; } AtaPort;
        struct { ULONG SrbTag; } StorPort;
    } StackSpecific;
} DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD, *PDEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD;
typedef struct _DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP {
    DEVICEDUMP_STRUCTURE_VERSION Descriptor;
    ULONG dwReasonForCollection;
    UCHAR cDriverName[16];
    ULONG uiNumRecords;
    DEVICEDUMP_STORAGESTACK_PUBLIC_STATE_RECORD RecordArray[1];
} DEVICEDUMP_STORAGESTACK_PUBLIC_DUMP, *PDEVICEDUMP_STORAGESTACK_PUBLIC_DUMP;
#pragma pack(pop)
typedef enum _STORAGE_POWERUP_REASON_TYPE {
    StoragePowerupUnknown, StoragePowerupIO, StoragePowerupDeviceAttention
} STORAGE_POWERUP_REASON_TYPE, *PSTORAGE_POWERUP_REASON_TYPE;
typedef struct _STORAGE_IDLE_POWERUP_REASON {
    ULONG Version;
    ULONG Size;
    STORAGE_POWERUP_REASON_TYPE PowerupReason;
} STORAGE_IDLE_POWERUP_REASON, *PSTORAGE_IDLE_POWERUP_REASON;
typedef enum _STORAGE_DEVICE_POWER_CAP_UNITS {
    StorageDevicePowerCapUnitsPercent, StorageDevicePowerCapUnitsMilliwatts
} STORAGE_DEVICE_POWER_CAP_UNITS, *PSTORAGE_DEVICE_POWER_CAP_UNITS;
typedef struct _STORAGE_DEVICE_POWER_CAP {
    ULONG Version;
    ULONG Size;
    STORAGE_DEVICE_POWER_CAP_UNITS Units;
    ULONGLONG MaxPower;
} STORAGE_DEVICE_POWER_CAP, *PSTORAGE_DEVICE_POWER_CAP;
typedef struct _STORAGE_RPMB_DATA_FRAME {
    UCHAR Stuff[196];
    UCHAR KeyOrMAC[32];
    UCHAR Data[256];
    UCHAR Nonce[16];
    UCHAR WriteCounter[4];
    UCHAR Address[2];
    UCHAR BlockCount[2];
    UCHAR OperationResult[2];
    UCHAR RequestOrResponseType[2];
} STORAGE_RPMB_DATA_FRAME, *PSTORAGE_RPMB_DATA_FRAME;
typedef enum _STORAGE_RPMB_COMMAND_TYPE {
    StorRpmbProgramAuthKey = 1, StorRpmbQueryWriteCounter, StorRpmbAuthenticatedWrite, StorRpmbAuthenticatedRead,
    StorRpmbReadResultRequest, StorRpmbAuthenticatedDeviceConfigWrite, StorRpmbAuthenticatedDeviceConfigRead
} STORAGE_RPMB_COMMAND_TYPE, *PSTORAGE_RPMB_COMMAND_TYPE;
typedef enum _STORAGE_COUNTER_TYPE {
    StorageCounterTypeUnknown, StorageCounterTypeTemperatureCelsius, StorageCounterTypeTemperatureCelsiusMax,
    StorageCounterTypeReadErrorsTotal, StorageCounterTypeReadErrorsCorrected,
    StorageCounterTypeReadErrorsUncorrected, StorageCounterTypeWriteErrorsTotal,
    StorageCounterTypeWriteErrorsCorrected, StorageCounterTypeWriteErrorsUncorrected,
    StorageCounterTypeManufactureDate, StorageCounterTypeStartStopCycleCount,
    StorageCounterTypeStartStopCycleCountMax, StorageCounterTypeLoadUnloadCycleCount,
    StorageCounterTypeLoadUnloadCycleCountMax, StorageCounterTypeWearPercentage,
    StorageCounterTypeWearPercentageWarning, StorageCounterTypeWearPercentageMax, StorageCounterTypePowerOnHours,
    StorageCounterTypeReadLatency100NSMax, StorageCounterTypeWriteLatency100NSMax,
    StorageCounterTypeFlushLatency100NSMax, StorageCounterTypeMax
} STORAGE_COUNTER_TYPE, *PSTORAGE_COUNTER_TYPE;
typedef struct _STORAGE_COUNTER {
    STORAGE_COUNTER_TYPE Type;
    union {
        struct { ULONG Week; ULONG Year; } ManufactureDate;
        ULONGLONG AsUlonglong;
    } Value;
} STORAGE_COUNTER, *PSTORAGE_COUNTER;
typedef struct _STORAGE_COUNTERS {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfCounters;
    STORAGE_COUNTER Counters[1];
} STORAGE_COUNTERS, *PSTORAGE_COUNTERS;
typedef struct _STORAGE_HW_FIRMWARE_DOWNLOAD_V2 {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    UCHAR Slot;
    UCHAR Reserved[3];
    ULONGLONG Offset;
    ULONGLONG BufferSize;
    ULONG ImageSize;
    ULONG Reserved2;
    UCHAR ImageBuffer[1];
} STORAGE_HW_FIRMWARE_DOWNLOAD_V2, *PSTORAGE_HW_FIRMWARE_DOWNLOAD_V2;
typedef struct _STORAGE_PROTOCOL_COMMAND {
    ULONG Version;
    ULONG Length;
    STORAGE_PROTOCOL_TYPE ProtocolType;
    ULONG Flags;
    ULONG ReturnStatus;
    ULONG ErrorCode;
    ULONG CommandLength;
    ULONG ErrorInfoLength;
    ULONG DataToDeviceTransferLength;
    ULONG DataFromDeviceTransferLength;
    ULONG TimeOutValue;
    ULONG ErrorInfoOffset;
    ULONG DataToDeviceBufferOffset;
    ULONG DataFromDeviceBufferOffset;
    ULONG CommandSpecific;
    ULONG Reserved0;
    ULONG FixedProtocolReturnData;
    ULONG Reserved1[3];
    UCHAR Command[1];
} STORAGE_PROTOCOL_COMMAND, *PSTORAGE_PROTOCOL_COMMAND;
typedef enum _STORAGE_ATTRIBUTE_MGMT_ACTION {
    StorAttributeMgmt_ClearAttribute, StorAttributeMgmt_SetAttribute, StorAttributeMgmt_ResetAttribute
} STORAGE_ATTRIBUTE_MGMT_ACTION, *PSTORAGE_ATTRIBUTE_MGMT_ACTION;
typedef struct _STORAGE_ATTRIBUTE_MGMT {
    ULONG Version;
    ULONG Size;
    STORAGE_ATTRIBUTE_MGMT_ACTION Action;
    ULONG Attribute;
} STORAGE_ATTRIBUTE_MGMT, *PSTORAGE_ATTRIBUTE_MGMT;
typedef struct _DEVICE_EVENT_MOUNT {
    ULONG Version;
    ULONG Flags;
    ULONG FileSystemNameLength;
    ULONG FileSystemNameOffset;
} DEVICE_EVENT_MOUNT, *PDEVICE_EVENT_MOUNT;
typedef struct _DEVICE_EVENT_GENERIC_DATA { ULONG EventNumber; } DEVICE_EVENT_GENERIC_DATA, *PDEVICE_EVENT_GENERIC_DATA;
typedef struct _DEVICE_EVENT_RBC_DATA {
    ULONG EventNumber;
    UCHAR SenseQualifier;
    UCHAR SenseCode;
    UCHAR SenseKey;
    UCHAR Reserved;
    ULONG Information;
} DEVICE_EVENT_RBC_DATA, *PDEVICE_EVENT_RBC_DATA;
typedef struct _GUID_IO_DISK_CLONE_ARRIVAL_INFORMATION {
    ULONG DiskNumber;
} GUID_IO_DISK_CLONE_ARRIVAL_INFORMATION, *PGUID_IO_DISK_CLONE_ARRIVAL_INFORMATION;
typedef struct _DISK_HEALTH_NOTIFICATION_DATA {
    GUID DeviceGuid;
} DISK_HEALTH_NOTIFICATION_DATA, *PDISK_HEALTH_NOTIFICATION_DATA;

DEFINE_GUID(GUID_DEVINTERFACE_TAPE, 0x53f5630b, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_WRITEONCEDISK, 0x53f5630c, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb,
    0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_MEDIUMCHANGER, 0x53f56310, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb,
    0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_FLOPPY, 0x53f56311, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_CDCHANGER, 0x53f56312, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb, 0x8b);
DEFINE_GUID(GUID_DEVINTERFACE_VMLUN, 0x6f416619, 0x9f29, 0x42a5, 0xb2, 0xb, 0x37, 0xe2, 0x19, 0xca, 0x2, 0xb0);
DEFINE_GUID(GUID_DEVINTERFACE_SES, 0x1790c9ec, 0x47d5, 0x4df3, 0xb5, 0xaf, 0x9a, 0xdf, 0x3c, 0xf2, 0x3e, 0x48);
DEFINE_GUID(GUID_DEVINTERFACE_SERVICE_VOLUME, 0x6ead3d82, 0x25ec, 0x46bc, 0xb7, 0xfd, 0xc1, 0xf0, 0xdf, 0x8f, 0x50,
    0x37);
DEFINE_GUID(GUID_DEVINTERFACE_HIDDEN_VOLUME, 0x7f108a28, 0x9833, 0x4b3b, 0xb7, 0x80, 0x2c, 0x6b, 0x5f, 0xa5, 0xc0,
    0x62);
DEFINE_GUID(GUID_DEVINTERFACE_UNIFIED_ACCESS_RPMB, 0x27447c21, 0xbcc3, 0x4d07, 0xa0, 0x5b, 0xa3, 0x39, 0x5b, 0xb4,
    0xee, 0xe7);
DEFINE_GUID(GUID_DEVICEDUMP_STORAGE_DEVICE, 0xd8e2592f, 0x1aab, 0x4d56, 0xa7, 0x46, 0x1f, 0x75, 0x85, 0xdf, 0x40,
    0xf4);
DEFINE_GUID(GUID_DEVICEDUMP_DRIVER_STORAGE_PORT, 0xda82441d, 0x7142, 0x4bc1, 0xb8, 0x44, 0x8, 0x7, 0xc5, 0xa4, 0xb6,
    0x7f);
DEFINE_GUID(GUID_IO_VOLUME_CHANGE, 0x7373654a, 0x812a, 0x11d0, 0xbe, 0xc7, 0x8, 0x0, 0x2b, 0xe2, 0x9, 0x2f);
DEFINE_GUID(GUID_IO_VOLUME_DISMOUNT, 0xd16a55e8, 0x1059, 0x11d2, 0x8f, 0xfd, 0x0, 0xa0, 0xc9, 0xa0, 0x6d, 0x32);
DEFINE_GUID(GUID_IO_VOLUME_DISMOUNT_FAILED, 0xe3c5b178, 0x105d, 0x11d2, 0x8f, 0xfd, 0x0, 0xa0, 0xc9, 0xa0, 0x6d,
    0x32);
DEFINE_GUID(GUID_IO_VOLUME_MOUNT, 0xb5804878, 0x1a96, 0x11d2, 0x8f, 0xfd, 0x0, 0xa0, 0xc9, 0xa0, 0x6d, 0x32);
DEFINE_GUID(GUID_IO_VOLUME_LOCK, 0x50708874, 0xc9af, 0x11d1, 0x8f, 0xef, 0x0, 0xa0, 0xc9, 0xa0, 0x6d, 0x32);
DEFINE_GUID(GUID_IO_VOLUME_LOCK_FAILED, 0xae2eed10, 0xba8, 0x11d2, 0x8f, 0xfb, 0x0, 0xa0, 0xc9, 0xa0, 0x6d, 0x32);
DEFINE_GUID(GUID_IO_VOLUME_UNLOCK, 0x9a8c3d68, 0xd0cb, 0x11d1, 0x8f, 0xef, 0x0, 0xa0, 0xc9, 0xa0, 0x6d, 0x32);
DEFINE_GUID(GUID_IO_VOLUME_NAME_CHANGE, 0x2de97f83, 0x4c06, 0x11d2, 0xa5, 0x32, 0x0, 0x60, 0x97, 0x13, 0x5, 0x5a);
DEFINE_GUID(GUID_IO_VOLUME_NEED_CHKDSK, 0x799a0960, 0xa0b, 0x4e03, 0xad, 0x88, 0x2f, 0xa7, 0xc6, 0xce, 0x74, 0x8a);
DEFINE_GUID(GUID_IO_VOLUME_WORM_NEAR_FULL, 0xf3bfff82, 0xf3de, 0x48d2, 0xaf, 0x95, 0x45, 0x7f, 0x80, 0xb7, 0x63,
    0xf2);
DEFINE_GUID(GUID_IO_VOLUME_WEARING_OUT, 0x873113ca, 0x1486, 0x4508, 0x82, 0xac, 0xc3, 0xb2, 0xe5, 0x29, 0x7a, 0xaa);
DEFINE_GUID(GUID_IO_VOLUME_FORCE_CLOSED, 0x411ad84f, 0x433e, 0x4dc2, 0xa5, 0xae, 0x4a, 0x2d, 0x1a, 0x2d, 0xe6, 0x54);
DEFINE_GUID(GUID_IO_VOLUME_INFO_MAKE_COMPAT, 0x3ab9a0d2, 0xef80, 0x45cf, 0x8c, 0xdc, 0xcb, 0xe0, 0x2a, 0x21, 0x29,
    0x6);
DEFINE_GUID(GUID_IO_VOLUME_PREPARING_EJECT, 0xc79eb16e, 0xdac, 0x4e7a, 0xa8, 0x6c, 0xb2, 0x5c, 0xee, 0xaa, 0x88,
    0xf6);
DEFINE_GUID(GUID_IO_VOLUME_BACKGROUND_FORMAT, 0xa2e5fc86, 0xd5cd, 0x4038, 0xb2, 0xe3, 0x44, 0x45, 0x6, 0x5c, 0x23,
    0x77);
DEFINE_GUID(GUID_IO_VOLUME_PHYSICAL_CONFIGURATION_CHANGE, 0x2de97f84, 0x4c06, 0x11d2, 0xa5, 0x32, 0x0, 0x60, 0x97,
    0x13, 0x5, 0x5a);
DEFINE_GUID(GUID_IO_VOLUME_UNIQUE_ID_CHANGE, 0xaf39da42, 0x6622, 0x41f5, 0x97, 0xb, 0x13, 0x9d, 0x9, 0x2f, 0xa3,
    0xd9);
DEFINE_GUID(GUID_IO_VOLUME_FVE_STATUS_CHANGE, 0x62998b2, 0xee1f, 0x4b6a, 0xb8, 0x57, 0xe7, 0x6c, 0xbb, 0xe9, 0xa6,
    0xda);
DEFINE_GUID(GUID_IO_VOLUME_DEVICE_INTERFACE, 0x53f5630d, 0xb6bf, 0x11d0, 0x94, 0xf2, 0x0, 0xa0, 0xc9, 0x1e, 0xfb,
    0x8b);
DEFINE_GUID(GUID_IO_VOLUME_CHANGE_SIZE, 0x3a1625be, 0xad03, 0x49f1, 0x8e, 0xf8, 0x6b, 0xba, 0xc1, 0x82, 0xd1, 0xfd);
DEFINE_GUID(GUID_IO_CDROM_EXCLUSIVE_LOCK, 0xbc56c139, 0x7a10, 0x47ee, 0xa2, 0x94, 0x4c, 0x6a, 0x38, 0xf0, 0x14, 0x9a);
DEFINE_GUID(GUID_IO_CDROM_EXCLUSIVE_UNLOCK, 0xa3b6d27d, 0x5e35, 0x4885, 0x81, 0xe5, 0xee, 0x18, 0xc0, 0xe, 0xd7,
    0x79);
DEFINE_GUID(GUID_IO_DRIVE_REQUIRES_CLEANING, 0x7207877c, 0x90ed, 0x44e5, 0xa0, 0x0, 0x81, 0x42, 0x8d, 0x4c, 0x79,
    0xbb);
DEFINE_GUID(GUID_IO_TAPE_ERASE, 0x852d11eb, 0x4bb8, 0x4507, 0x9d, 0x9b, 0x41, 0x7c, 0xc2, 0xb1, 0xb4, 0x38);
DEFINE_GUID(GUID_DEVICE_EVENT_RBC, 0xd0744792, 0xa98e, 0x11d2, 0x91, 0x7a, 0x0, 0xa0, 0xc9, 0x6, 0x8f, 0xf3);
DEFINE_GUID(GUID_IO_DISK_CLONE_ARRIVAL, 0x6a61885b, 0x7c39, 0x43dd, 0x9b, 0x56, 0xb8, 0xac, 0x22, 0xa5, 0x49, 0xaa);
DEFINE_GUID(GUID_IO_DISK_HEALTH_NOTIFICATION, 0xf1bd644, 0x3916, 0x49c5, 0xb0, 0x63, 0x99, 0x19, 0x40, 0x11, 0x8f,
    0xb2);

#endif
