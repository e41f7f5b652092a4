/* SPDX-License-Identifier: MIT */
/* aux_klib.h: loaded modules, firmware tables. */
#ifndef HS_AUX_KLIB_H
#define HS_AUX_KLIB_H

#include "hs_wdm.h"

#define AUX_KLIB_MODULE_PATH_LEN 256

typedef struct _AUX_MODULE_BASIC_INFO { PVOID ImageBase; } AUX_MODULE_BASIC_INFO, *PAUX_MODULE_BASIC_INFO;
typedef struct _AUX_MODULE_EXTENDED_INFO {
    AUX_MODULE_BASIC_INFO BasicInfo;
    ULONG ImageSize;
    USHORT FileNameOffset;
    UCHAR FullPathName[AUX_KLIB_MODULE_PATH_LEN];
} AUX_MODULE_EXTENDED_INFO, *PAUX_MODULE_EXTENDED_INFO;
typedef struct _KBUGCHECK_DATA {
    ULONG BugCheckDataSize;
    ULONG BugCheckCode;
    ULONG_PTR Parameter1;
    ULONG_PTR Parameter2;
    ULONG_PTR Parameter3;
    ULONG_PTR Parameter4;
} KBUGCHECK_DATA, *PKBUGCHECK_DATA;

HS_BEGIN
NTSTATUS AuxKlibInitialize(void);
NTSTATUS AuxKlibQueryModuleInformation(PULONG, ULONG, PVOID);
NTSTATUS AuxKlibGetBugCheckData(PKBUGCHECK_DATA);
PVOID AuxKlibGetImageExportDirectory(PVOID);
NTSTATUS AuxKlibEnumerateSystemFirmwareTables(ULONG, PVOID, ULONG, PULONG);
NTSTATUS AuxKlibGetSystemFirmwareTable(ULONG, ULONG, PVOID, ULONG, PULONG);
HS_END

#endif
