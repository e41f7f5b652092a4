/* SPDX-License-Identifier: MIT */
/* hs_flt_inline.h: the macros of fltKernel.h. */
#ifndef HS_FLT_INLINE_H
#define HS_FLT_INLINE_H

#define FLT_ASSERT(e) NT_ASSERT(e)
#define FLT_ASSERTMSG(text, e) NT_ASSERTMSG(text, e)
#define Add2Ptr(p, n) ((PVOID)((PUCHAR)(p) + (n)))
#define PtrOffset(base, p) ((ULONG)((ULONG_PTR)(p) - (ULONG_PTR)(base)))
#ifndef ROUND_TO_SIZE
#define ROUND_TO_SIZE(n, to) (((ULONG_PTR)(n) + ((to) - 1)) & ~(ULONG_PTR)((to) - 1))
#endif
#ifndef IS_ALIGNED
#define IS_ALIGNED(p, to) (((ULONG_PTR)(p) & ((to) - 1)) == 0)
#endif
#define FLT_SET_CALLBACK_DATA_DIRTY(d) FltSetCallbackDataDirty(d)
#define FLT_CLEAR_CALLBACK_DATA_DIRTY(d) FltClearCallbackDataDirty(d)
#define FLT_IS_CALLBACK_DATA_DIRTY(d) FltIsCallbackDataDirty(d)
#define FLT_IS_IRP_OPERATION(d) FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_IRP_OPERATION)
#define FLT_IS_FASTIO_OPERATION(d) FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_FAST_IO_OPERATION)
#define FLT_IS_FS_FILTER_OPERATION(d) FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_FS_FILTER_OPERATION)
#define FLT_IS_REISSUED_IO(d) FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_REISSUED_IO)
#define FLT_IS_SYSTEM_BUFFER(d) FlagOn((d)->Flags, FLTFL_CALLBACK_DATA_SYSTEM_BUFFER)
#define FltGetFileNameFormat(options) ((options) & FLT_VALID_FILE_NAME_FORMATS)
#define FltGetFileNameQueryMethod(options) ((options) & FLT_VALID_FILE_NAME_QUERY_METHODS)

#endif
