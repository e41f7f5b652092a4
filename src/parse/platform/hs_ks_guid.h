/* SPDX-License-Identifier: MIT */
/* hs_ks_guid.h: GUIDs of kernel streaming: structures that carry a uuid in C++, variables in C. */
#ifndef HS_KS_GUID_H
#define HS_KS_GUID_H

#include "guiddef.h"

#define STATICGUIDOF(guid) STATIC_##guid
#ifndef STATIC_GUID_NULL
#define STATIC_GUID_NULL 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
#endif
#define DEFINE_GUIDEX(name) EXTERN_C const GUID name
#ifdef __cplusplus
#define DEFINE_GUIDSTRUCT(text, name) struct DECLSPEC_UUID(text) name
#define DEFINE_GUIDNAMED(name) __uuidof(struct name)
#else
#define DEFINE_GUIDSTRUCT(text, name) DEFINE_GUIDEX(name)
#define DEFINE_GUIDNAMED(name) name
#endif

#endif
