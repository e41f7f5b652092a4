/* SPDX-License-Identifier: MIT */
/* hs_ufs.h: UFS descriptors. */
#ifndef HS_UFS_H
#define HS_UFS_H

#define UFS_POWER_LUN_ID 0xD0
#define UFS_RPMB_LUN_ID 0xC4
#define UFS_BOOT_LUN_ID 0xB0
#define UFS_MAX_TRANSFER_LIST_SIZE 0x20
#define UFS_MAX_TASK_MAN_LIST_SIZE 0x08
#define UFS_MAX_NUM_LU 0x08
#define UFS_DESC_DEVICE_IDN 0x00
#define UFS_DESC_CONFIGURATION_IDN 0x01
#define UFS_DESC_UNIT_IDN 0x02
#define UFS_DESC_INTERCONNECT_IDN 0x04
#define UFS_DESC_STRING_IDN 0x05
#define UFS_DESC_GEOMETRY_IDN 0x07
#define UFS_DESC_POWER_IDN 0x08
#define UFS_DESC_HEALTH_IDN 0x09
#define UFS_DESC_MAX_IDN 0x10
#define UFS_FEATURE_SUPPORT_FFU 0x01
#define UFS_FEATURE_SUPPORT_PSA 0x02
#define UFS_FEATURE_SUPPORT_DEVICE_LIFE_SPAN 0x04
#define UFS_MAX_UNICODE_STRING_LEN 127
#define UFS_MAX_DESCRIPTOR_SIZE sizeof(UFS_STRING_DESCRIPTOR)

typedef struct UFS_DEVICE_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bDevice;
    UCHAR bDeviceClass;
    UCHAR bDeviceSubClass;
    UCHAR bProtocol;
    UCHAR bNumberLU;
    UCHAR bNumberWLU;
    UCHAR bBootEnable;
    UCHAR bDescrAccessEn;
    UCHAR bInitPowerMode;
    UCHAR bHighPriorityLUN;
    UCHAR bSecureRemovalType;
    UCHAR bSecurityLU;
    UCHAR bBackgroundOpsTermLat;
    UCHAR bInitActiveICCLevel;
    UCHAR wSpecVersion[2];
    UCHAR wManufactureDate[2];
    UCHAR iManufacturerName;
    UCHAR iProductName;
    UCHAR iSerialNumberID;
    UCHAR iOemID;
    UCHAR wManufacturerID[2];
    UCHAR bUD0BaseOffset;
    UCHAR bUDConfigPLength;
    UCHAR bDeviceRTTCap;
    UCHAR wPeriodicRTCUpdate[2];
    UCHAR bUFSFeaturesSupport;
    UCHAR bFFUTimeout;
    UCHAR bQueueDepth;
    UCHAR wDeviceVersion[2];
    UCHAR bNumSecureWPArea;
    UCHAR dPSAMaxDataSize[4];
    UCHAR dPSAStateTimeout;
    UCHAR iProductRevisionLevel;
    UCHAR Reserved[5];
    UCHAR Reserved2[16];
} UFS_DEVICE_DESCRIPTOR, *PUFS_DEVICE_DESCRIPTOR;
typedef struct UFS_UNIT_CONFIG_DESCRIPTOR {
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bMemoryType;
    UCHAR dNumAllocUnits[4];
    UCHAR bDataReliability;
    UCHAR bLogicalBlockSize;
    ULONG bProvisioningType;
    UCHAR wContextCapabilities[2];
    UCHAR Reserved[3];
} UFS_UNIT_CONFIG_DESCRIPTOR, *PUFS_UNIT_CONFIG_DESCRIPTOR;
typedef struct UFS_CONFIG_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR Reserved1;
    UCHAR bBootEnable;
    UCHAR bDescrAccessEn;
    UCHAR bInitPowerMode;
    UCHAR bHighPriorityLUN;
    UCHAR bSecureRemovalType;
    UCHAR bInitActiveICCLevel;
    UCHAR wPeriodicRTCUpdate[2];
    UCHAR Reserved2[5];
    UFS_UNIT_CONFIG_DESCRIPTOR UnitConfig[8];
} UFS_CONFIG_DESCRIPTOR, *PUFS_CONFIG_DESCRIPTOR;
typedef struct UFS_GEOMETRY_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bMediaTechnology;
    UCHAR Reserved1;
    UCHAR qTotalRawDeviceCapacity[8];
    UCHAR bMaxNumberLU;
    UCHAR dSegmentSize[4];
    UCHAR bAllocationUnitSize;
    UCHAR bMinAddrBlockSize;
    UCHAR bOptimalReadBlockSize;
    UCHAR bOptimalWriteBlockSize;
    UCHAR bMaxInBufferSize;
    UCHAR bMaxOutBufferSize;
    UCHAR bRPMB_ReadWriteSize;
    UCHAR bDynamicCapacityResourcePolicy;
    UCHAR bDataOrdering;
    UCHAR bMaxContexIDNumber;
    UCHAR bSysDataTagUnitSize;
    UCHAR bSysDataTagResSize;
    UCHAR bSupportedSecRTypes;
    UCHAR wSupportedMemoryTypes[2];
    UCHAR dSystemCodeMaxNAllocU[4];
    UCHAR wSystemCodeCapAdjFac[2];
    UCHAR dNonPersistMaxNAllocU[4];
    UCHAR wNonPersistCapAdjFac[2];
    UCHAR dEnhanced1MaxNAllocU[4];
    UCHAR wEnhanced1CapAdjFac[2];
    UCHAR dEnhanced2MaxNAllocU[4];
    UCHAR wEnhanced2CapAdjFac[2];
    UCHAR dEnhanced3MaxNAllocU[4];
    UCHAR wEnhanced3CapAdjFac[2];
    UCHAR dEnhanced4MaxNAllocU[4];
    UCHAR wEnhanced4CapAdjFac[2];
    UCHAR dOptimalLogicalBlockSize[4];
} UFS_GEOMETRY_DESCRIPTOR, *PUFS_GEOMETRY_DESCRIPTOR;
typedef struct UFS_UNIT_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bUnitIndex;
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bLUQueueDepth;
    UCHAR bPSASensitive;
    UCHAR bMemoryType;
    UCHAR bDataReliability;
    UCHAR bLogicalBlockSize;
    UCHAR qLogicalBlockCount[8];
    UCHAR dEraseBlockSize[4];
    UCHAR bProvisioningType;
    UCHAR qPhyMemResourceCount[8];
    UCHAR wContextCapabilities[2];
    UCHAR bLargeUnitGranularity_M1;
} UFS_UNIT_DESCRIPTOR, *PUFS_UNIT_DESCRIPTOR;
typedef struct UFS_RPMB_UNIT_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bUnitIndex;
    UCHAR bLUEnable;
    UCHAR bBootLunID;
    UCHAR bLUWriteProtect;
    UCHAR bLUQueueDepth;
    UCHAR bPSASensitive;
    UCHAR bMemoryType;
    UCHAR Reserved;
    UCHAR bLogicalBlockSize;
    UCHAR qLogicalBlockCount[8];
    UCHAR dEraseBlockSize[4];
    UCHAR bProvisioningType;
    UCHAR qPhyMemResourceCount[8];
    UCHAR Reserved2[3];
} UFS_RPMB_UNIT_DESCRIPTOR, *PUFS_RPMB_UNIT_DESCRIPTOR;
typedef struct UFS_POWER_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR wActiveICCLevelsVCC[32];
    UCHAR wActiveICCLevelsVCCQ[32];
    UCHAR wActiveICCLevelsVCCQ2[32];
} UFS_POWER_DESCRIPTOR, *PUFS_POWER_DESCRIPTOR;
typedef struct UFS_INTERCONNECT_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bcdUniproVersion[2];
    UCHAR bcdMphyVersion[2];
} UFS_INTERCONNECT_DESCRIPTOR, *PUFS_INTERCONNECT_DESCRIPTOR;
typedef struct _UFS_STRING_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    WCHAR String[127];
} UFS_STRING_DESCRIPTOR, *PUFS_STRING_DESCRIPTOR;
typedef struct UFS_DEVICE_HEALTH_DESCRIPTOR {
    UCHAR bLength;
    UCHAR bDescriptorIDN;
    UCHAR bPreEOLInfo;
    UCHAR bDeviceLifeTimeEstA;
    UCHAR bDeviceLifeTimeEstB;
    UCHAR VendorPropInfo[32];
} UFS_DEVICE_HEALTH_DESCRIPTOR, *PUFS_DEVICE_HEALTH_DESCRIPTOR;
typedef enum UFS_FLAGS_DESCRIPTOR {
    UFS_Reserved1, UFS_fDeviceInit, UFS_fPermanentWPEn, UFS_fPowerOnWPEn, UFS_fBackgroundOpsEn,
    UFS_fDeviceLifeSpanModeEn, UFS_fPurgeEnable, UFS_Reserved2, UFS_fPhyResourceRemoval, UFS_fBusyRTC, UFS_Reserved3,
    UFS_fPermanentlyDisableFwUpdate, UFS_Reserved4, UFS_Reserved5
} UFS_FLAGS_DESCRIPTOR;
typedef enum UFS_ATTRIBUTES_DESCRIPTOR {
    UFS_bBootLunEn, UFS_Reserved01, UFS_bCurrentPowerMode, UFS_bActiveICCLevel, UFS_bOutOfOrderDataEn,
    UFS_bBackgroundOpStatus, UFS_bPurgeStatus, UFS_bMaxDataInSize, UFS_bMaxDataOutSize, UFS_dDynCapNeeded,
    UFS_bRefClkFreq, UFS_bConfigDescrLock, UFS_bMaxNumOfRTT, UFS_wExceptionEventControl, UFS_wExceptionEventStatus,
    UFS_dSecondsPassed, UFS_wContextConf, UFS_Obsolete, UFS_Reserved02, UFS_Reserved03, UFS_bDeviceFFUStatus,
    UFS_bPSAState, UFS_dPSADataSize
} UFS_ATTRIBUTES_DESCRIPTOR;
typedef enum UFS_PURGE_STATUS {
    UFS_PurgeStatusIdle, UFS_PurgeStatusInProgress, UFS_PurgeStatusInterrupted, UFS_PurgeStatusSuccess,
    UFS_PurgeStatusQueueNotEmpty, UFS_PurgeStatusFailure
} UFS_PURGE_STATUS;

#endif
