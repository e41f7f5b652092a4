/* SPDX-License-Identifier: MIT */
/* hs_ata_2.h: ATA and NVMe, part 2. */
#ifndef HS_ATA_2_H
#define HS_ATA_2_H

#pragma pack(push, 1)
typedef struct _DEVICE_STATISTICS_LOG_PAGE_HEADER {
    ULONGLONG RevisionNumber : 16, PageNumber : 8, Reserved : 40;
} DEVICE_STATISTICS_LOG_PAGE_HEADER, *PDEVICE_STATISTICS_LOG_PAGE_HEADER;
#pragma pack(pop)
typedef struct _GP_LOG_GENERAL_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1;
        ULONGLONG StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } LifeTimePoweronResets;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1;
        ULONGLONG StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } PoweronHours;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } LogicalSectorsWritten;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } WriteCommandCount;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } LogicalSectorsRead;
    struct {
        ULONGLONG Count : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } ReadCommandCount;
    struct {
        ULONGLONG TimeStamp : 48, Reserved : 8, ReservedFlags : 3, MonitoredConditionMet : 1;
        ULONGLONG StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } DateAndTime;
    struct {
        ULONGLONG Count : 32, Reserved : 24, ReservedFlags : 3, MonitoredConditionMet : 1;
        ULONGLONG StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } PendingErrorCount;
    struct {
        ULONGLONG Value : 16, Reserved : 40, ReservedFlags : 3, MonitoredConditionMet : 1;
        ULONGLONG StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1, Supported : 1;
    } WorkloadUtilizaton;
    struct {
        ULONGLONG Value : 8, Reserved0 : 28, RateBasis : 4, RateValidity : 8, Reserved1 : 8, ReservedFlags : 3;
        ULONGLONG MonitoredConditionMet : 1, StatisticsSupportsDsn : 1, Normalized : 1, ValidValue : 1;
        ULONGLONG Supported : 1;
    } UtilizationUsageRate;
    UCHAR Reserved[424];
} GP_LOG_GENERAL_STATISTICS, *PGP_LOG_GENERAL_STATISTICS;
typedef struct _GP_LOG_TEMPERATURE_STATISTICS {
    DEVICE_STATISTICS_LOG_PAGE_HEADER Header;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } CurrentTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } AverageShortTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } AverageLongTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } HighestTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } LowestTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } HighestAverageShortTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } LowestAverageShortTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } HighstAverageLongTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } LowestAverageLongTermTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } TimeInOverTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } SpecifiedMaximumOperatingTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } TimeInUnderTemperature;
    struct {
        ULONGLONG Value : 8, Reserved : 48, ReservedFlags : 3, MonitoredConditionMet : 1, StatisticsSupportsDsn : 1;
        ULONGLONG Normalized : 1, ValidValue : 1, Supported : 1;
    } SpecifiedMinimumOperatingTemperature;
    UCHAR Reserved[400];
} GP_LOG_TEMPERATURE_STATISTICS, *PGP_LOG_TEMPERATURE_STATISTICS;
typedef struct _GP_LOG_NCQ_COMMAND_ERROR {
    UCHAR NcqTag : 5, Reserved0 : 1, UNL : 1, NonQueuedCmd : 1;
    UCHAR Reserved1;
    UCHAR Status;
    UCHAR Error;
    UCHAR LBA7_0;
    UCHAR LBA15_8;
    UCHAR LBA23_16;
    UCHAR Device;
    UCHAR LBA31_24;
    UCHAR LBA39_32;
    UCHAR LBA47_40;
    UCHAR Reserved2;
    UCHAR Count7_0;
    UCHAR Count15_8;
    UCHAR SenseKey;
    UCHAR ASC;
    UCHAR ASCQ;
    UCHAR Reserved3[239];
    UCHAR Vendor[255];
    UCHAR Checksum;
} GP_LOG_NCQ_COMMAND_ERROR, *PGP_LOG_NCQ_COMMAND_ERROR;
#pragma pack(push, 1)
typedef struct _GP_LOG_NCQ_NON_DATA {
    struct {
        ULONG AbortNcq : 1, AbortAll : 1, AbortStreaming : 1, AbortNonStreaming : 1, AbortSelectedTTag : 1;
        ULONG Reserved : 27;
    } SubCmd0;
    struct {
        ULONG DeadlineHandling : 1, WriteDataNotContinue : 1, ReadDataNotContinue : 1, Reserved : 29;
    } SubCmd1;
    struct { ULONG HybridDemoteBySize : 1, Reserved : 31; } SubCmd2;
    struct { ULONG HybridChangeByLbaRange : 1, Reserved : 31; } SubCmd3;
    struct { ULONG HybridControl : 1, Reserved : 31; } SubCmd4;
    struct { ULONG Reserved : 32; } SubCmd5;
    struct { ULONG Reserved : 32; } SubCmd6;
    struct { ULONG Reserved : 32; } SubCmd7;
    struct { ULONG Reserved : 32; } SubCmd8;
    struct { ULONG Reserved : 32; } SubCmd9;
    struct { ULONG Reserved : 32; } SubCmdA;
    struct { ULONG Reserved : 32; } SubCmdB;
    struct { ULONG Reserved : 32; } SubCmdC;
    struct { ULONG Reserved : 32; } SubCmdD;
    struct { ULONG Reserved : 32; } SubCmdE;
    struct { ULONG Reserved : 32; } SubCmdF;
    ULONG Reserved[112];
} GP_LOG_NCQ_NON_DATA, *PGP_LOG_NCQ_NON_DATA;
typedef struct _GP_LOG_NCQ_SEND_RECEIVE {
    struct { ULONG DataSetManagement : 1, HybridEvict : 1, Reserved : 30; } SubCmd;
    struct { ULONG Trim : 1, Reserved : 31; } DataSetManagement;
    ULONG Reserved[126];
} GP_LOG_NCQ_SEND_RECEIVE, *PGP_LOG_NCQ_SEND_RECEIVE;
typedef struct _GP_LOG_HYBRID_INFORMATION_HEADER {
    USHORT HybridInfoDescrCount : 4, Reserved0 : 12;
    UCHAR Enabled;
    UCHAR HybridHealth;
    UCHAR DirtyLowThreshold;
    UCHAR DirtyHighThreshold;
    UCHAR OptimalWriteGranularity;
    UCHAR MaximumHybridPriorityLevel : 4, Reserved1 : 4;
    UCHAR PowerCondidtion;
    UCHAR CachingMediumEnabled;
    struct {
        UCHAR MaximumPriorityBehavior : 1, SupportCacheBehavior : 1, Reserved : 6;
    } SupportedOptions;
    UCHAR Reserved2;
    ULONG TimeSinceEnabled;
    ULONGLONG NVMSize;
    ULONGLONG EnableCount;
    USHORT MaximumEvictionCommands : 5, Reserved3 : 11;
    USHORT MaximumEvictionDataBlocks;
    UCHAR Reserved[28];
} GP_LOG_HYBRID_INFORMATION_HEADER, *PGP_LOG_HYBRID_INFORMATION_HEADER;
#pragma pack(pop)
typedef struct _GP_LOG_HYBRID_INFORMATION_DESCRIPTOR {
    UCHAR HybridPriority;
    UCHAR ConsumedNVMSizeFraction;
    UCHAR ConsumedMappingResourcesFraction;
    UCHAR ConsumedNVMSizeForDirtyDataFraction;
    UCHAR ConsumedMappingResourcesForDirtyDataFraction;
    UCHAR Reserved[11];
} GP_LOG_HYBRID_INFORMATION_DESCRIPTOR, *PGP_LOG_HYBRID_INFORMATION_DESCRIPTOR;
typedef struct _GP_LOG_HYBRID_INFORMATION {
    GP_LOG_HYBRID_INFORMATION_HEADER Header;
    GP_LOG_HYBRID_INFORMATION_DESCRIPTOR Descriptor[0];
} GP_LOG_HYBRID_INFORMATION, *PGP_LOG_HYBRID_INFORMATION;
#pragma pack(push, 1)
typedef struct _ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR {
    UCHAR Reserved1[4];
    ULONG ElementIdentifier;
    UCHAR Reserved2[6];
    UCHAR PhysicalElementType;
    UCHAR PhysicalElementHealth;
    ULONGLONG AssociatedCapacity;
    UCHAR Reserved3[8];
} ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR, *PATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR;
typedef struct _ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA {
    ULONG NumberOfDescriptors;
    ULONG NumberOfDescriptorsReturned;
    ULONG ElementIdentifierBeingDepoped;
    UCHAR Reserved[20];
    ATA_PHYSICAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
} ATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA, *PATA_GET_PHYSICAL_ELEMENT_STATUS_PARAMETER_DATA;
#pragma pack(pop)

#endif
