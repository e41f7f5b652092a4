/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_newer.h: what came to the kernel lately: power limits, triage dumps. */
#ifndef HS_MORE_WDM_NEWER_H
#define HS_MORE_WDM_NEWER_H

typedef enum _POWER_LIMIT_TYPES {
    PowerLimitContinuous, PowerLimitBurst, PowerLimitRapid, PowerLimitPreemptive, PowerLimitPreemptiveOffset,
    PowerLimitTypeMax
} POWER_LIMIT_TYPES, *PPOWER_LIMIT_TYPES;
typedef struct _POWER_LIMIT_ATTRIBUTES {
    POWER_LIMIT_TYPES Type;
    ULONG DomainId;
    ULONG MaxValue;
    ULONG MinValue;
    ULONG MinTimeParameter;
    ULONG MaxTimeParameter;
    ULONG DefaultACValue;
    ULONG DefaultDCValue;
    union {
        struct {
            ULONG SupportTimeParameter : 1;
            ULONG Reserved : 31;
        };
        ULONG AsUlong;
    } Flags;
} POWER_LIMIT_ATTRIBUTES, *PPOWER_LIMIT_ATTRIBUTES;
typedef struct _POWER_LIMIT_VALUE {
    POWER_LIMIT_TYPES Type;
    ULONG DomainId;
    ULONG TargetValue;
    ULONG TimeParameter;
} POWER_LIMIT_VALUE, *PPOWER_LIMIT_VALUE;
typedef NTSTATUS QUERY_POWER_LIMIT_ATTRIBUTES(PVOID, ULONG, PVOID, PULONG);
typedef QUERY_POWER_LIMIT_ATTRIBUTES *PQUERY_POWER_LIMIT_ATTRIBUTES;
typedef NTSTATUS SET_POWER_LIMIT(PVOID, ULONG, PVOID);
typedef SET_POWER_LIMIT *PSET_POWER_LIMIT;
typedef NTSTATUS QUERY_POWER_LIMIT(PVOID, ULONG, PVOID);
typedef QUERY_POWER_LIMIT *PQUERY_POWER_LIMIT;
typedef struct _POWER_LIMIT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    ULONG DomainCount;
    PQUERY_POWER_LIMIT_ATTRIBUTES QueryAttributes;
    PSET_POWER_LIMIT SetPowerLimit;
    PQUERY_POWER_LIMIT QueryPowerLimit;
} POWER_LIMIT_INTERFACE, *PPOWER_LIMIT_INTERFACE;
#define POWER_LIMIT_INTERFACE_VERSION 1

typedef struct _KTRIAGE_DUMP_DATA_ARRAY {
    LIST_ENTRY List;
    ULONG NumBlocksUsed;
    ULONG NumBlocksTotal;
    ULONG DataSize;
    ULONG MaxDataSize;
    ULONG ComponentNameBufferLength;
    PUCHAR ComponentName;
} KTRIAGE_DUMP_DATA_ARRAY, *PKTRIAGE_DUMP_DATA_ARRAY;

HS_BEGIN
extern const GUID GUID_POWER_LIMIT_INTERFACE;
extern const GUID GUID_DEVINTERFACE_POWER_LIMIT;
NTSTATUS PoCreatePowerLimitRequest(PVOID *, PDEVICE_OBJECT, PDEVICE_OBJECT, PCOUNTED_REASON_CONTEXT);
void PoDeletePowerLimitRequest(PVOID);
NTSTATUS PoQueryPowerLimitAttributes(PVOID, ULONG, PPOWER_LIMIT_ATTRIBUTES, PULONG);
NTSTATUS PoQueryPowerLimitValue(PVOID, ULONG, PPOWER_LIMIT_VALUE);
NTSTATUS PoSetPowerLimitValue(PVOID, PCOUNTED_REASON_CONTEXT, ULONG, PPOWER_LIMIT_VALUE);
NTSTATUS KeInitializeTriageDumpDataArray(PKTRIAGE_DUMP_DATA_ARRAY, ULONG);
NTSTATUS KeAddTriageDumpDataBlock(PKTRIAGE_DUMP_DATA_ARRAY, PVOID, SIZE_T);
BOOLEAN RtlIsZeroMemory(PVOID, SIZE_T);
HS_END

#endif
