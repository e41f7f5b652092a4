/* SPDX-License-Identifier: MIT */
/* hs_pc_all.h: PortCls: ports, miniports, streams. */
#ifndef HS_PC_ALL_H
#define HS_PC_ALL_H

#include "hs_ksmedia_all.h"
#include "hs_com.h"
#include "hs_mm.h"

#ifdef __cplusplus
#include "hs_pc.h"
#include "hs_pc_2.h"
#include "hs_pc_3.h"
#include "hs_pc_inline.h"
#include "hs_pc_imp.h"
#ifdef HS_MORE
#include "hs_more_pc.h"
#endif
#else
typedef struct IResourceList *PRESOURCELIST;
typedef NTSTATUS (*PCPFNSTARTDEVICE)(PDEVICE_OBJECT, PIRP, PRESOURCELIST);
HS_BEGIN
NTSTATUS PcInitializeAdapterDriver(PDRIVER_OBJECT, PUNICODE_STRING, PDRIVER_ADD_DEVICE);
NTSTATUS PcAddAdapterDevice(PDRIVER_OBJECT, PDEVICE_OBJECT, PCPFNSTARTDEVICE, ULONG, ULONG);
NTSTATUS PcDispatchIrp(PDEVICE_OBJECT, PIRP);
HS_END
#endif

#endif
