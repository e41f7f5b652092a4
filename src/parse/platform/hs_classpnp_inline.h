/* SPDX-License-Identifier: MIT */
/* hs_classpnp_inline.h: macros of classpnp.h. */
#ifndef HS_CLASSPNP_INLINE_H
#define HS_CLASSPNP_INLINE_H

#ifndef DebugPrint
#define DebugPrint(x)
#endif
#ifndef TRY
#define TRY
#define LEAVE goto __tryLabel;
#define FINALLY __tryLabel:
#endif
#define SET_FLAG(flags, bit) ((flags) |= (bit))
#define CLEAR_FLAG(flags, bit) ((flags) &= ~(bit))
#define TEST_FLAG(flags, bit) (((flags) & (bit)) != 0)
#define ASSERT_FDO(d) NT_ASSERT(((PCOMMON_DEVICE_EXTENSION)(d)->DeviceExtension)->IsFdo)
#define ASSERT_PDO(d) NT_ASSERT(!((PCOMMON_DEVICE_EXTENSION)(d)->DeviceExtension)->IsFdo)
#define IS_CLEANUP_REQUEST(major) ((major) == IRP_MJ_CLOSE || (major) == IRP_MJ_CLEANUP || (major) == IRP_MJ_SHUTDOWN)
#define IS_SCSIOP_READ(op) \
    ((op) == SCSIOP_READ6 || (op) == SCSIOP_READ || (op) == SCSIOP_READ12 || (op) == SCSIOP_READ16)
#define IS_SCSIOP_WRITE(op) \
    ((op) == SCSIOP_WRITE6 || (op) == SCSIOP_WRITE || (op) == SCSIOP_WRITE12 || (op) == SCSIOP_WRITE16)
#define IS_SCSIOP_READWRITE(op) (IS_SCSIOP_READ(op) || IS_SCSIOP_WRITE(op))
#define ADJUST_FUA_FLAG(e)                                                                                             \
    {                                                                                                                  \
        (e)->CdbForceUnitAccess = TEST_FLAG((e)->DeviceFlags, DEV_WRITE_CACHE) &&                                      \
                                  !TEST_FLAG((e)->DeviceFlags, DEV_POWER_PROTECTED) &&                                 \
                                  !TEST_FLAG((e)->ScanForSpecialFlags, CLASS_SPECIAL_FUA_NOT_SUPPORTED);               \
    }
#define FREE_POOL(p)                                                                                                   \
    if ((p) != NULL) {                                                                                                 \
        ExFreePool(p);                                                                                                 \
        (p) = NULL;                                                                                                    \
    }
#define ClassAcquireRemoveLock(device, tag) ClassAcquireRemoveLockEx(device, tag, __FILE__, __LINE__)
#define ClasspAllocateSrb(e) ExAllocateFromNPagedLookasideList(&(e)->CommonExtension.SrbLookasideList)
#define ClasspFreeSrb(e, srb) ExFreeToNPagedLookasideList(&(e)->CommonExtension.SrbLookasideList, (srb))

#endif
