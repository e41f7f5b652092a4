/* SPDX-License-Identifier: MIT */
/* hs_wdm_data.h: variables of the kernel. */
#ifndef HS_WDM_DATA_H
#define HS_WDM_DATA_H

HS_BEGIN
extern POBJECT_TYPE *CmKeyObjectType;
extern POBJECT_TYPE *ExDesktopObjectType;
extern POBJECT_TYPE *ExEventObjectType;
extern POBJECT_TYPE *ExSemaphoreObjectType;
extern PULONG InitSafeBootMode;
extern POBJECT_TYPE *IoDeviceObjectType;
extern POBJECT_TYPE *IoDriverObjectType;
extern POBJECT_TYPE *IoFileObjectType;
extern PBOOLEAN KdDebuggerEnabled;
extern PBOOLEAN KdDebuggerNotPresent;
extern CCHAR KeNumberProcessors;
extern PVOID MmHighestUserAddress;
extern POBJECT_TYPE *MmSectionObjectType;
extern PVOID MmSystemRangeStart;
extern ULONG_PTR MmUserProbeAddress;
extern PUSHORT NtBuildNumber;
extern PEPROCESS PsInitialSystemProcess;
extern POBJECT_TYPE *PsJobType;
extern POBJECT_TYPE *PsProcessType;
extern POBJECT_TYPE *PsThreadType;
extern POBJECT_TYPE *SeTokenObjectType;
extern POBJECT_TYPE *TmEnlistmentObjectType;
extern POBJECT_TYPE *TmResourceManagerObjectType;
extern POBJECT_TYPE *TmTransactionManagerObjectType;
extern POBJECT_TYPE *TmTransactionObjectType;
extern const UNICODE_STRING SDDL_DEVOBJ_KERNEL_ONLY;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_ALL;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RX;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_R_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RW_RES_R;
extern const UNICODE_STRING SDDL_DEVOBJ_SYS_ALL_ADM_RWX_WORLD_RWX_RES_RWX;
extern BOOLEAN ExPoolZeroingNativelySupported;
HS_END

#endif
