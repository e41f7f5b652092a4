/* SPDX-License-Identifier: MIT */
/* hs_more_flt.h: the filter manager: what few drivers use. */
#ifndef HS_MORE_FLT_H
#define HS_MORE_FLT_H

#define FILTER_NAME_MAX_CHARS 255
#define VOLUME_NAME_MAX_CHARS 1024
#define IRP_MJ_QUERY_OPEN ((UCHAR) -7)
#define NULL_CONTEXT ((PFLT_CONTEXT)NULL)
#define VOL_PROP_FL_DAX_VOLUME 0x0001



DEFINE_GUID(GUID_ECP_FLT_CREATEFILE_TARGET, 0xce08041d, 0xf411, 0x447f, 0xb7, 0xd, 0xcc, 0xee, 0x45, 0xc2, 0x3f,
    0xac);

#endif
