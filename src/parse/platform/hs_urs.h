/* SPDX-License-Identifier: MIT */
/* hs_urs.h: USB role switching: URS. */
#ifndef HS_URS_H
#define HS_URS_H

typedef void (*URSFUNC)(void);
typedef enum _URS_HOST_INTERFACE_TYPE {
    UrsHostInterfaceTypeEhci, UrsHostInterfaceTypeXhci, UrsHostInterfaceTypeOther
} URS_HOST_INTERFACE_TYPE;
typedef enum _URS_ROLE { UrsRoleNone, UrsRoleHost, UrsRoleFunction } URS_ROLE, *PURS_ROLE;
typedef enum _URS_HARDWARE_EVENT {
    UrsHardwareEventNone, UrsHardwareEventDetach, UrsHardwareEventIdGround, UrsHardwareEventIdFloat,
    UrsHardwareEventPortTypeDfp, UrsHardwareEventPortTypeUfp
} URS_HARDWARE_EVENT, *PURS_HARDWARE_EVENT;
struct URSIORESLIST__ { int unused; };
typedef struct URSIORESLIST__ *URSIORESLIST;
typedef NTSTATUS EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS(WDFDEVICE, WDFIORESREQLIST, URSIORESLIST, URSIORESLIST);
typedef EVT_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS *PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS;
typedef NTSTATUS EVT_URS_SET_ROLE(WDFDEVICE, URS_ROLE);
typedef EVT_URS_SET_ROLE *PFN_URS_SET_ROLE;
typedef struct _URS_CONFIG {
    ULONG Size;
    URS_HOST_INTERFACE_TYPE HostInterfaceType;
    PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS EvtUrsFilterRemoveResourceRequirements;
    PFN_URS_SET_ROLE EvtUrsSetRole;
} URS_CONFIG, *PURS_CONFIG;

HS_BEGIN
NTSTATUS UrsDeviceInitialize(WDFDEVICE, PURS_CONFIG);
NTSTATUS UrsDeviceInitInitialize(PWDFDEVICE_INIT);
NTSTATUS UrsIoResourceListAppendDescriptor(URSIORESLIST, PIO_RESOURCE_DESCRIPTOR);
void UrsReportHardwareEvent(WDFDEVICE, URS_HARDWARE_EVENT);
void UrsSetPoHandle(WDFDEVICE, POHANDLE);
void UrsSetHardwareEventSupport(WDFDEVICE, BOOLEAN);
HS_END

#endif
