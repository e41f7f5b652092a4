/* SPDX-License-Identifier: MIT */
/* hs_ata.h: ATA and NVMe, part 1. */
#ifndef HS_ATA_H
#define HS_ATA_H

#define IDE_LBA_MODE (1 << 6)
#define IDE_STATUS_ERROR 0x01
#define IDE_STATUS_DEVICE_FAULT 0x20
#define IDE_ERROR_CRC_ERROR IDE_ERROR_BAD_BLOCK
#define IDE_ERROR_DATA_ERROR 0x40
#define IDE_ERROR_MEDIA_CHANGE 0x20
#define IDE_ERROR_ID_NOT_FOUND 0x10
#define IDE_ERROR_MEDIA_CHANGE_REQ 0x08
#define IDE_ERROR_COMMAND_ABORTED 0x04
#define IDE_ERROR_END_OF_MEDIA 0x02
#define IDE_ERROR_ILLEGAL_LENGTH 0x01
#define IDE_ERROR_ADDRESS_NOT_FOUND IDE_ERROR_ILLEGAL_LENGTH
#define IDE_COMMAND_DATA_SET_MANAGEMENT 0x06
#define IDE_COMMAND_GET_PHYSICAL_ELEMENT_STATUS 0x12
#define IDE_COMMAND_READ 0x20
#define IDE_COMMAND_READ_EXT 0x24
#define IDE_COMMAND_READ_DMA_EXT 0x25
#define IDE_COMMAND_READ_DMA_QUEUED_EXT 0x26
#define IDE_COMMAND_READ_MULTIPLE_EXT 0x29
#define IDE_COMMAND_READ_LOG_EXT 0x2f
#define IDE_COMMAND_WRITE 0x30
#define IDE_COMMAND_WRITE_EXT 0x34
#define IDE_COMMAND_WRITE_DMA_EXT 0x35
#define IDE_COMMAND_WRITE_DMA_QUEUED_EXT 0x36
#define IDE_COMMAND_WRITE_MULTIPLE_EXT 0x39
#define IDE_COMMAND_WRITE_DMA_FUA_EXT 0x3D
#define IDE_COMMAND_WRITE_DMA_QUEUED_FUA_EXT 0x3E
#define IDE_COMMAND_VERIFY 0x40
#define IDE_COMMAND_VERIFY_EXT 0x42
#define IDE_COMMAND_TRUSTED_NON_DATA 0x5B
#define IDE_COMMAND_TRUSTED_RECEIVE_DMA 0x5D
#define IDE_COMMAND_TRUSTED_SEND_DMA 0x5F
#define IDE_COMMAND_READ_FPDMA_QUEUED 0x60
#define IDE_COMMAND_WRITE_FPDMA_QUEUED 0x61
#define IDE_COMMAND_NCQ_NON_DATA 0x63
#define IDE_COMMAND_SEND_FPDMA_QUEUED 0x64
#define IDE_COMMAND_RECEIVE_FPDMA_QUEUED 0x65
#define IDE_COMMAND_SET_DATE_AND_TIME 0x77
#define IDE_COMMAND_REMOVE_ELEMENT_AND_TRUNCATE 0x7C
#define IDE_COMMAND_DOWNLOAD_MICROCODE 0x92
#define IDE_COMMAND_DOWNLOAD_MICROCODE_DMA 0x93
#define IDE_COMMAND_ATAPI_PACKET 0xA0
#define IDE_COMMAND_ATAPI_IDENTIFY 0xA1
#define IDE_COMMAND_SMART 0xB0
#define IDE_COMMAND_READ_MULTIPLE 0xC4
#define IDE_COMMAND_WRITE_MULTIPLE 0xC5
#define IDE_COMMAND_READ_DMA 0xC8
#define IDE_COMMAND_WRITE_DMA 0xCA
#define IDE_COMMAND_WRITE_DMA_QUEUED 0xCC
#define IDE_COMMAND_WRITE_MULTIPLE_FUA_EXT 0xCE
#define IDE_COMMAND_GET_MEDIA_STATUS 0xDA
#define IDE_COMMAND_DOOR_LOCK 0xDE
#define IDE_COMMAND_DOOR_UNLOCK 0xDF
#define IDE_COMMAND_STANDBY_IMMEDIATE 0xE0
#define IDE_COMMAND_FLUSH_CACHE 0xE7
#define IDE_COMMAND_FLUSH_CACHE_EXT 0xEA
#define IDE_COMMAND_IDENTIFY 0xEC
#define IDE_COMMAND_MEDIA_EJECT 0xED
#define IDE_COMMAND_SET_FEATURE 0xEF
#define IDE_COMMAND_SECURITY_FREEZE_LOCK 0xF5
#define IDE_COMMAND_NOT_VALID 0xFF
#define IDE_FEATURE_ENABLE_WRITE_CACHE 0x2
#define IDE_FEATURE_SET_TRANSFER_MODE 0x3
#define IDE_FEATURE_ENABLE_PUIS 0x6
#define IDE_FEATURE_PUIS_SPIN_UP 0x7
#define IDE_FEATURE_ENABLE_SATA_FEATURE 0x10
#define IDE_FEATURE_DISABLE_REVERT_TO_POWER_ON 0x66
#define IDE_FEATURE_DISABLE_WRITE_CACHE 0x82
#define IDE_FEATURE_DISABLE_PUIS 0x86
#define IDE_FEATURE_DISABLE_SATA_FEATURE 0x90
#define IDE_SATA_FEATURE_DEVICE_INITIATED_POWER_MANAGEMENT 0x3
#define IDE_SATA_FEATURE_ASYNCHRONOUS_NOTIFICATION 0x5
#define IDE_SATA_FEATURE_HYBRID_INFORMATION 0xa
#define IDE_SMART_READ_LOG 0xD5
#define IDE_DSM_FEATURE_TRIM 0x0001
#define IDE_NCQ_NON_DATA_HYBRID_DEMOTE_BY_SIZE 0x02
#define IDE_NCQ_NON_DATA_HYBRID_CHANGE_BY_LBA_RANGE 0x03
#define IDE_NCQ_NON_DATA_HYBRID_CONTROL 0x04
#define IDE_NCQ_SEND_HYBRID_EVICT 0x01
#define IDE_GP_LOG_DIRECTORY_ADDRESS 0x00
#define IDE_GP_SUMMARY_SMART_ERROR 0x01
#define IDE_GP_COMPREHENSIVE_SMART_ERROR 0x02
#define IDE_GP_EXTENDED_COMPREHENSIVE_SMART_ERROR 0x03
#define IDE_GP_LOG_DEVICE_STATISTICS_ADDRESS 0x04
#define IDE_GP_SMART_SELF_TEST 0x06
#define IDE_GP_EXTENDED_SMART_SELF_TEST 0x07
#define IDE_GP_LOG_POWER_CONDITIONS 0x08
#define IDE_GP_SELECTIVE_SELF_TEST 0x09
#define IDE_GP_DEVICE_STATISTICS_NOTIFICATION 0x0A
#define IDE_GP_LPS_MISALIGNMENT 0x0D
#define IDE_GP_LOG_NCQ_COMMAND_ERROR_ADDRESS 0x10
#define IDE_GP_LOG_NCQ_NON_DATA_ADDRESS 0x12
#define IDE_GP_LOG_NCQ_SEND_RECEIVE_ADDRESS 0x13
#define IDE_GP_LOG_HYBRID_INFO_ADDRESS 0x14
#define IDE_GP_LOG_WRITE_STREAM_ERROR 0x21
#define IDE_GP_LOG_READ_STREAM_ERROR 0x22
#define IDE_GP_LOG_CURRENT_DEVICE_INTERNAL_STATUS 0x24
#define IDE_GP_LOG_SAVED_DEVICE_INTERNAL_STATUS 0x25
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_ADDRESS 0x30
#define IDE_GP_LOG_SCT_COMMAND_STATUS 0xE0
#define IDE_GP_LOG_SCT_DATA_TRANSFER 0xE1
#define IDE_GP_LOG_SECTOR_SIZE 0x200
#define IDE_GP_LOG_VERSION 0x0001
#define IDE_GP_LOG_SUPPORTED_PAGES 0x00
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_SUPPORTED_CAPABILITIES_PAGE 0x03
#define IDE_GP_LOG_IDENTIFY_DEVICE_DATA_SATA_PAGE 0x08
#define IDE_GP_LOG_DEVICE_STATISTICS_GENERAL_PAGE 0x01
#define IDE_GP_LOG_DEVICE_STATISTICS_TEMPERATURE_PAGE 0x05
#define HYBRID_INFORMATION_DISABLED 0x00
#define HYBRID_INFORMATION_DISABLE_IN_PROCESS 0x80
#define HYBRID_INFORMATION_ENABLED 0xFF
#define ATA_DEVICE_SIGNATURE_ATA 0x00000101
#define ATA_DEVICE_SIGNATURE_ATAPI 0xEB140101
#define ATA_DEVICE_SIGNATURE_ENCLOSURE 0xC33C0101
#define ATA_DEVICE_SIGNATURE_PORT_MULTIPLIER 0x96690101
#define IDE_ERROR_BAD_BLOCK 0x80

#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA {
    struct {
        USHORT Reserved1 : 1, Retired3 : 1, ResponseIncomplete : 1, Retired2 : 3, FixedDevice : 1;
        USHORT RemovableMedia : 1, Retired1 : 7, DeviceType : 1;
    } GeneralConfiguration;
    USHORT NumCylinders;
    USHORT SpecificConfiguration;
    USHORT NumHeads;
    USHORT Retired1[2];
    USHORT NumSectorsPerTrack;
    USHORT VendorUnique1[3];
    UCHAR SerialNumber[20];
    USHORT Retired2[2];
    USHORT Obsolete1;
    UCHAR FirmwareRevision[8];
    UCHAR ModelNumber[40];
    UCHAR MaximumBlockTransfer;
    UCHAR VendorUnique2;
    struct { USHORT FeatureSupported : 1, Reserved : 15; } TrustedComputing;
    struct {
        UCHAR CurrentLongPhysicalSectorAlignment : 2, ReservedByte49 : 6, DmaSupported : 1, LbaSupported : 1;
        UCHAR IordyDisable : 1, IordySupported : 1, Reserved1 : 1, StandybyTimerSupport : 1, Reserved2 : 2;
        USHORT ReservedWord50;
    } Capabilities;
    USHORT ObsoleteWords51[2];
    USHORT TranslationFieldsValid : 3, Reserved3 : 5, FreeFallControlSensitivity : 8;
    USHORT NumberOfCurrentCylinders;
    USHORT NumberOfCurrentHeads;
    USHORT CurrentSectorsPerTrack;
    ULONG CurrentSectorCapacity;
    UCHAR CurrentMultiSectorSetting;
    UCHAR MultiSectorSettingValid : 1, ReservedByte59 : 3, SanitizeFeatureSupported : 1;
    UCHAR CryptoScrambleExtCommandSupported : 1, OverwriteExtCommandSupported : 1;
    UCHAR BlockEraseExtCommandSupported : 1;
    ULONG UserAddressableSectors;
    USHORT ObsoleteWord62;
    USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8, AdvancedPIOModes : 8, ReservedByte64 : 8;
    USHORT MinimumMWXferCycleTime;
    USHORT RecommendedMWXferCycleTime;
    USHORT MinimumPIOCycleTime;
    USHORT MinimumPIOCycleTimeIORDY;
    struct {
        USHORT ZonedCapabilities : 2, NonVolatileWriteCache : 1, ExtendedUserAddressableSectorsSupported : 1;
        USHORT DeviceEncryptsAllUserData : 1, ReadZeroAfterTrimSupported : 1, Optional28BitCommandsSupported : 1;
        USHORT IEEE1667 : 1, DownloadMicrocodeDmaSupported : 1, SetMaxSetPasswordUnlockDmaSupported : 1;
        USHORT WriteBufferDmaSupported : 1, ReadBufferDmaSupported : 1, DeviceConfigIdentifySetDmaSupported : 1;
        USHORT LPSAERCSupported : 1, DeterministicReadAfterTrimSupported : 1, CFastSpecSupported : 1;
    } AdditionalSupported;
    USHORT ReservedWords70[5];
    USHORT QueueDepth : 5, ReservedWord75 : 11;
    struct {
        USHORT Reserved0 : 1, SataGen1 : 1, SataGen2 : 1, SataGen3 : 1, Reserved1 : 4, NCQ : 1, HIPM : 1;
        USHORT PhyEvents : 1, NcqUnload : 1, NcqPriority : 1, HostAutoPS : 1, DeviceAutoPS : 1, ReadLogDMA : 1;
        USHORT Reserved2 : 1, CurrentSpeed : 3, NcqStreaming : 1, NcqQueueMgmt : 1, NcqReceiveSend : 1;
        USHORT DEVSLPtoReducedPwrState : 1, Reserved3 : 8;
    } SerialAtaCapabilities;
    struct {
        USHORT Reserved0 : 1, NonZeroOffsets : 1, DmaSetupAutoActivate : 1, DIPM : 1, InOrderData : 1;
        USHORT HardwareFeatureControl : 1, SoftwareSettingsPreservation : 1, NCQAutosense : 1, DEVSLP : 1;
        USHORT HybridInformation : 1, Reserved1 : 6;
    } SerialAtaFeaturesSupported;
    struct {
        USHORT Reserved0 : 1, NonZeroOffsets : 1, DmaSetupAutoActivate : 1, DIPM : 1, InOrderData : 1;
        USHORT HardwareFeatureControl : 1, SoftwareSettingsPreservation : 1, DeviceAutoPS : 1, DEVSLP : 1;
        USHORT HybridInformation : 1, Reserved1 : 6;
    } SerialAtaFeaturesEnabled;
    USHORT MajorRevision;
    USHORT MinorRevision;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMediaFeature : 1, PowerManagement : 1, Reserved1 : 1;
        USHORT WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1, ServiceInterrupt : 1, DeviceReset : 1;
        USHORT HostProtectedArea : 1, Obsolete1 : 1, WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1;
        USHORT DownloadMicrocode : 1, DmaQueued : 1, Cfa : 1, AdvancedPm : 1, Msn : 1, PowerUpInStandby : 1;
        USHORT ManualPowerUp : 1, Reserved2 : 1, SetMax : 1, Acoustics : 1, BigLba : 1, DeviceConfigOverlay : 1;
        USHORT FlushCache : 1, FlushCacheExt : 1, WordValid83 : 2, SmartErrorLog : 1, SmartSelfTest : 1;
        USHORT MediaSerialNumber : 1, MediaCardPassThrough : 1, StreamingFeature : 1, GpLogging : 1, WriteFua : 1;
        USHORT WriteQueuedFua : 1, WWN64Bit : 1, URGReadStream : 1, URGWriteStream : 1, ReservedForTechReport : 2;
        USHORT IdleWithUnloadFeature : 1, WordValid : 2;
    } CommandSetSupport;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMediaFeature : 1, PowerManagement : 1, Reserved1 : 1;
        USHORT WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1, ServiceInterrupt : 1, DeviceReset : 1;
        USHORT HostProtectedArea : 1, Obsolete1 : 1, WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1;
        USHORT DownloadMicrocode : 1, DmaQueued : 1, Cfa : 1, AdvancedPm : 1, Msn : 1, PowerUpInStandby : 1;
        USHORT ManualPowerUp : 1, Reserved2 : 1, SetMax : 1, Acoustics : 1, BigLba : 1, DeviceConfigOverlay : 1;
        USHORT FlushCache : 1, FlushCacheExt : 1, Resrved3 : 1, Words119_120Valid : 1, SmartErrorLog : 1;
        USHORT SmartSelfTest : 1, MediaSerialNumber : 1, MediaCardPassThrough : 1, StreamingFeature : 1;
        USHORT GpLogging : 1, WriteFua : 1, WriteQueuedFua : 1, WWN64Bit : 1, URGReadStream : 1, URGWriteStream : 1;
        USHORT ReservedForTechReport : 2, IdleWithUnloadFeature : 1, Reserved4 : 2;
    } CommandSetActive;
    USHORT UltraDMASupport : 8, UltraDMAActive : 8;
    struct { USHORT TimeRequired : 15, ExtendedTimeReported : 1; } NormalSecurityEraseUnit;
    struct { USHORT TimeRequired : 15, ExtendedTimeReported : 1; } EnhancedSecurityEraseUnit;
    USHORT CurrentAPMLevel : 8, ReservedWord91 : 8;
    USHORT MasterPasswordID;
    USHORT HardwareResetResult;
    USHORT CurrentAcousticValue : 8, RecommendedAcousticValue : 8;
    USHORT StreamMinRequestSize;
    USHORT StreamingTransferTimeDMA;
    USHORT StreamingAccessLatencyDMAPIO;
    ULONG StreamingPerfGranularity;
    ULONG Max48BitLBA[2];
    USHORT StreamingTransferTime;
    USHORT DsmCap;
    struct {
        USHORT LogicalSectorsPerPhysicalSector : 4, Reserved0 : 8, LogicalSectorLongerThan256Words : 1;
        USHORT MultipleLogicalSectorsPerPhysicalSector : 1, Reserved1 : 2;
    } PhysicalLogicalSectorSize;
    USHORT InterSeekDelay;
    USHORT WorldWideName[4];
    USHORT ReservedForWorldWideName128[4];
    USHORT ReservedForTlcTechnicalReport;
    USHORT WordsPerLogicalSector[2];
    struct {
        USHORT ReservedForDrqTechnicalReport : 1, WriteReadVerify : 1, WriteUncorrectableExt : 1;
        USHORT ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1, SenseDataReporting : 1;
        USHORT ExtendedPowerConditions : 1, Reserved0 : 6, WordValid : 2;
    } CommandSetSupportExt;
    struct {
        USHORT ReservedForDrqTechnicalReport : 1, WriteReadVerify : 1, WriteUncorrectableExt : 1;
        USHORT ReadWriteLogDmaExt : 1, DownloadMicrocodeMode3 : 1, FreefallControl : 1, SenseDataReporting : 1;
        USHORT ExtendedPowerConditions : 1, Reserved0 : 6, Reserved1 : 2;
    } CommandSetActiveExt;
    USHORT ReservedForExpandedSupportandActive[6];
    USHORT MsnSupport : 2, ReservedWord127 : 14;
    struct {
        USHORT SecuritySupported : 1, SecurityEnabled : 1, SecurityLocked : 1, SecurityFrozen : 1;
        USHORT SecurityCountExpired : 1, EnhancedSecurityEraseSupported : 1, Reserved0 : 2, SecurityLevel : 1;
        USHORT Reserved1 : 7;
    } SecurityStatus;
    USHORT ReservedWord129[31];
    struct {
        USHORT MaximumCurrentInMA : 12, CfaPowerMode1Disabled : 1, CfaPowerMode1Required : 1, Reserved0 : 1;
        USHORT Word160Supported : 1;
    } CfaPowerMode1;
    USHORT ReservedForCfaWord161[7];
    USHORT NominalFormFactor : 4, ReservedWord168 : 12;
    struct { USHORT SupportsTrim : 1, Reserved0 : 15; } DataSetManagementFeature;
    USHORT AdditionalProductID[4];
    USHORT ReservedForCfaWord174[2];
    USHORT CurrentMediaSerialNumber[30];
    struct {
        USHORT Supported : 1, Reserved0 : 1, WriteSameSuported : 1, ErrorRecoveryControlSupported : 1;
        USHORT FeatureControlSuported : 1, DataTablesSuported : 1, Reserved1 : 6, VendorSpecific : 4;
    } SCTCommandTransport;
    USHORT ReservedWord207[2];
    struct {
        USHORT AlignmentOfLogicalWithinPhysical : 14, Word209Supported : 1, Reserved0 : 1;
    } BlockAlignment;
    USHORT WriteReadVerifySectorCountMode3Only[2];
    USHORT WriteReadVerifySectorCountMode2Only[2];
    struct {
        USHORT NVCachePowerModeEnabled : 1, Reserved0 : 3, NVCacheFeatureSetEnabled : 1, Reserved1 : 3;
        USHORT NVCachePowerModeVersion : 4, NVCacheFeatureSetVersion : 4;
    } NVCacheCapabilities;
    USHORT NVCacheSizeLSW;
    USHORT NVCacheSizeMSW;
    USHORT NominalMediaRotationRate;
    USHORT ReservedWord218;
    struct { UCHAR NVCacheEstimatedTimeToSpinUpInSeconds; UCHAR Reserved; } NVCacheOptions;
    USHORT WriteReadVerifySectorCountMode : 8, ReservedWord220 : 8;
    USHORT ReservedWord221;
    struct { USHORT MajorVersion : 12, TransportType : 4; } TransportMajorVersion;
    USHORT TransportMinorVersion;
    USHORT ReservedWord224[6];
    ULONG ExtendedNumberOfUserAddressableSectors[2];
    USHORT MinBlocksPerDownloadMicrocodeMode03;
    USHORT MaxBlocksPerDownloadMicrocodeMode03;
    USHORT ReservedWord236[19];
    USHORT Signature : 8, CheckSum : 8;
} IDENTIFY_DEVICE_DATA, *PIDENTIFY_DEVICE_DATA;
typedef struct _IDENTIFY_PACKET_DATA {
    struct {
        USHORT PacketType : 2, IncompleteResponse : 1, Reserved1 : 2, DrqDelay : 2, RemovableMedia : 1;
        USHORT CommandPacketType : 5, Reserved2 : 1, DeviceType : 2;
    } GeneralConfiguration;
    USHORT ResevedWord1;
    USHORT UniqueConfiguration;
    USHORT ReservedWords3[7];
    UCHAR SerialNumber[20];
    USHORT ReservedWords20[3];
    UCHAR FirmwareRevision[8];
    UCHAR ModelNumber[40];
    USHORT ReservedWords47[2];
    struct {
        USHORT VendorSpecific : 8, DmaSupported : 1, LbaSupported : 1, IordyDisabled : 1, IordySupported : 1;
        USHORT Obsolete : 1, OverlapSupported : 1, QueuedCommandsSupported : 1, InterleavedDmaSupported : 1;
        USHORT DeviceSpecificStandbyTimerValueMin : 1, Obsolete1 : 1, ReservedWord50 : 12, WordValid : 2;
    } Capabilities;
    USHORT ObsoleteWords51[2];
    USHORT TranslationFieldsValid : 3, Reserved3 : 13;
    USHORT ReservedWords54[8];
    struct {
        USHORT UDMA0Supported : 1, UDMA1Supported : 1, UDMA2Supported : 1, UDMA3Supported : 1, UDMA4Supported : 1;
        USHORT UDMA5Supported : 1, UDMA6Supported : 1, MDMA0Supported : 1, MDMA1Supported : 1, MDMA2Supported : 1;
        USHORT DMASupported : 1, ReservedWord62 : 4, DMADIRBitRequired : 1;
    } DMADIR;
    USHORT MultiWordDMASupport : 8, MultiWordDMAActive : 8, AdvancedPIOModes : 8, ReservedByte64 : 8;
    USHORT MinimumMWXferCycleTime;
    USHORT RecommendedMWXferCycleTime;
    USHORT MinimumPIOCycleTime;
    USHORT MinimumPIOCycleTimeIORDY;
    USHORT ReservedWords69[2];
    USHORT BusReleaseDelay;
    USHORT ServiceCommandDelay;
    USHORT ReservedWords73[2];
    USHORT QueueDepth : 5, ReservedWord75 : 11;
    struct {
        USHORT Reserved0 : 1, SataGen1 : 1, SataGen2 : 1, SataGen3 : 1, Reserved1 : 5, HIPM : 1, PhyEvents : 1;
        USHORT Reserved3 : 2, HostAutoPS : 1, DeviceAutoPS : 1, Reserved4 : 1, Reserved5 : 1, CurrentSpeed : 3;
        USHORT SlimlineDeviceAttention : 1, HostEnvironmentDetect : 1, Reserved : 10;
    } SerialAtaCapabilities;
    struct {
        USHORT Reserved0 : 1, Reserved1 : 2, DIPM : 1, Reserved2 : 1, AsynchronousNotification : 1;
        USHORT SoftwareSettingsPreservation : 1, Reserved3 : 9;
    } SerialAtaFeaturesSupported;
    struct {
        USHORT Reserved0 : 1, Reserved1 : 2, DIPM : 1, Reserved2 : 1, AsynchronousNotification : 1;
        USHORT SoftwareSettingsPreservation : 1, DeviceAutoPS : 1, Reserved3 : 8;
    } SerialAtaFeaturesEnabled;
    USHORT MajorRevision;
    USHORT MinorRevision;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMedia : 1, PowerManagement : 1, PacketCommands : 1;
        USHORT WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1, ServiceInterrupt : 1, DeviceReset : 1;
        USHORT HostProtectedArea : 1, Obsolete1 : 1, WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1;
        USHORT DownloadMicrocode : 1, Reserved1 : 2, AdvancedPm : 1, Msn : 1, PowerUpInStandby : 1;
        USHORT ManualPowerUp : 1, Reserved2 : 1, SetMax : 1, Reserved3 : 3, FlushCache : 1, Reserved4 : 1;
        USHORT WordValid : 2;
    } CommandSetSupport;
    struct {
        USHORT Reserved0 : 5, GpLogging : 1, Reserved1 : 2, WWN64Bit : 1, Reserved2 : 5, WordValid : 2;
    } CommandSetSupportExt;
    struct {
        USHORT SmartCommands : 1, SecurityMode : 1, RemovableMedia : 1, PowerManagement : 1, PacketCommands : 1;
        USHORT WriteCache : 1, LookAhead : 1, ReleaseInterrupt : 1, ServiceInterrupt : 1, DeviceReset : 1;
        USHORT HostProtectedArea : 1, Obsolete1 : 1, WriteBuffer : 1, ReadBuffer : 1, Nop : 1, Obsolete2 : 1;
        USHORT DownloadMicrocode : 1, Reserved1 : 2, AdvancedPm : 1, Msn : 1, PowerUpInStandby : 1;
        USHORT ManualPowerUp : 1, Reserved2 : 1, SetMax : 1, Reserved3 : 3, FlushCache : 1, Reserved : 3;
    } CommandSetActive;
    struct {
        USHORT Reserved0 : 5, GpLogging : 1, Reserved1 : 2, WWN64Bit : 1, Reserved2 : 5, WordValid : 2;
    } CommandSetActiveExt;
    USHORT UltraDMASupport : 8, UltraDMAActive : 8;
    USHORT TimeRequiredForNormalEraseModeSecurityEraseUnit;
    USHORT TimeRequiredForEnhancedEraseModeSecurityEraseUnit;
    USHORT CurrentAPMLevel;
    USHORT MasterPasswordID;
    USHORT HardwareResetResult;
    USHORT ReservedWords94[14];
    USHORT WorldWideName[4];
    USHORT ReservedWords112[13];
    USHORT AtapiZeroByteCount;
    USHORT ReservedWord126;
    USHORT MsnSupport : 2, ReservedWord127 : 14;
    USHORT SecurityStatus;
    USHORT VendorSpecific[31];
    USHORT ReservedWord160[16];
    USHORT ReservedWord176[46];
    struct { USHORT MajorVersion : 12, TransportType : 4; } TransportMajorVersion;
    USHORT TransportMinorVersion;
    USHORT ReservedWord224[31];
    USHORT Signature : 8, CheckSum : 8;
} IDENTIFY_PACKET_DATA, *PIDENTIFY_PACKET_DATA;
#pragma pack(pop)
typedef union _ATA_HYBRID_INFO_FIELDS {
    struct {
        UCHAR HybridPriority : 4, Reserved0 : 1, InfoValid : 1, Reserved1 : 2;
    };
    UCHAR AsUchar;
} ATA_HYBRID_INFO_FIELDS, *PATA_HYBRID_INFO_FIELDS;
#pragma pack(push, 1)
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 39, Valid : 1;
} IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER;
#pragma pack(pop)
typedef struct _IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES {
    IDENTIFY_DEVICE_DATA_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG WRV : 1, WriteUncorrectable : 1, GplDma : 1, DmMode3 : 1, FreeFall : 1, SenseData : 1, EPC : 1;
        ULONGLONG SmartErrorLogging : 1, SmartSelfTest : 1, Reserved9 : 1, Streaming : 1, GPL : 1, WriteFuaExt : 1;
        ULONGLONG Unload : 1, DownloadMicrocode : 1, Reserved15ForCFA : 1, APM : 1, PUIS : 1, SpinUp : 1;
        ULONGLONG Reserved19 : 1, Cmd48Bit : 1, Reserved21 : 1, FlushCacheExt : 1, Smart : 1;
        ULONGLONG VolatileWriteCache : 1, ReadLookahead : 1, Reserved26 : 1, WriteBuffer : 1, ReadBuffer : 1;
        ULONGLONG NOP : 1, Reserved30 : 1, RZAT : 1, Cmd28bit : 1, DownloadMicrocodeDma : 1, Reserved34 : 1;
        ULONGLONG WriteBufferDma : 1, ReadBufferDma : 1, Reserved37 : 1, LpsMisalignmentReporting : 1, DRAT : 1;
        ULONGLONG Reserved40ForCFA : 1, AmaxAddr : 1, SetEpcPowerSource : 1, LowPowerStandby : 1, DSN : 1;
        ULONGLONG RequestSenseDeviceFault : 1, Reserved : 17, Valid : 1;
    } SupportedCapabilities;
    struct {
        ULONGLONG DmMinTransferSize : 16, DmMaxTransferSize : 16, DmOffsetsImmediateSupported : 1;
        ULONGLONG DmImmediateSupported : 1, DmOffsetsDeferredSupported : 1, Reserved : 28, Valid : 1;
    } DownloadMicrocodeCapabilities;
    struct { ULONGLONG Rate : 16, Reserved : 47, Valid : 1; } NominalMediaRotationRate;
    struct { ULONGLONG Factor : 4, Reserved : 59, Valid : 1; } NominalFormFactor;
    struct { ULONGLONG Count : 32, Reserved : 31, Valid : 1; } WRVSectorCountMode3;
    struct { ULONGLONG Count : 32, Reserved : 31, Valid : 1; } WRVSectorCountMode2;
    struct { ULONGLONG Name; ULONGLONG Reserved : 63, Valid : 1; } WorldWideName;
    struct { ULONGLONG TrimSupported : 1, Reserved : 62, Valid : 1; } DataSetManagement;
    struct {
        ULONGLONG UtilizationA : 32, UtilizationB : 32, Reserved0 : 32, UtilizationInterval : 8;
        ULONGLONG UtilizationUnit : 8, UtilizationType : 8, Reserved1 : 7, Valid : 1;
    } UtilizationPerUnitTime;
    struct {
        ULONGLONG DateTimeRateBasisSupported : 1, Reserved0 : 3, PowerOnHoursRateBasisSupported : 1, Reserved1 : 3;
        ULONGLONG SincePowerOnRateBasisSupported : 1, Reserved2 : 14, SettingRateBasisSupported : 1, Reserved3 : 39;
        ULONGLONG Valid : 1;
    } UtilizationUsageRateSupport;
    struct { ULONGLONG Zoned : 2, Reserved : 61, Valid : 1; } ZonedCapabilities;
    struct {
        ULONGLONG ReportZonesExtSupported : 1, NonDataOpenZoneExtSupported : 1, NonDataCloseZoneExtSupported : 1;
        ULONGLONG NonDataFinishZoneExtSupported : 1, NonDataResetWritePointersExtSupported : 1, Reserved : 58;
        ULONGLONG Valid : 1;
    } SupportedZacCapabilities;
    UCHAR Reserved[392];
} IDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES, *PIDENTIFY_DEVICE_DATA_LOG_PAGE_SUPPORTED_CAPABILITIES;

#endif
