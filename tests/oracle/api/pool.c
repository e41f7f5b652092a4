/* SPDX-License-Identifier: MIT */
/* Pool and lookaside lists. */
#include <ntifs.h>

#include "api.h"

static void *allocate(const Call *call, SIZE_T size, int zero, int raises)
{
    if (call_fails(call)) {
        if (raises)
            raise_status(STATUS_INSUFFICIENT_RESOURCES);
        return NULL;
    }
    void *block = block_new(size, zero);
    ledger_acquire(call, KIND_pool, (Word)block);
    return block;
}

/* Without the flag the quota forms raise; POOL_FLAG_RAISE_ON_FAILURE asks for it. */
static int quota_raises(POOL_TYPE type)
{
    return ((int)type & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) == 0;
}

#define ALLOCATE(size, zero, raises)                                                                                   \
    CALL();                                                                                                            \
    return allocate(&call, size, zero, raises)

PVOID ExAllocatePool(POOL_TYPE type, SIZE_T size) { (void)type; ALLOCATE(size, 0, 0); }
PVOID ExAllocatePoolWithTag(POOL_TYPE type, SIZE_T size, ULONG tag) { (void)type; (void)tag; ALLOCATE(size, 0, 0); }
PVOID ExAllocatePoolWithQuota(POOL_TYPE type, SIZE_T size) { ALLOCATE(size, 0, quota_raises(type)); }
PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE type, SIZE_T size, ULONG tag)
{
    (void)tag;
    ALLOCATE(size, 0, quota_raises(type));
}
PVOID ExAllocatePoolWithTagPriority(POOL_TYPE type, SIZE_T size, ULONG tag, EX_POOL_PRIORITY priority)
{
    (void)type, (void)tag, (void)priority;
    ALLOCATE(size, 0, 0);
}
PVOID ExAllocatePool2(POOL_FLAGS flags, SIZE_T size, ULONG tag)
{
    (void)tag;
    ALLOCATE(size, (flags & POOL_FLAG_UNINITIALIZED) == 0, (flags & POOL_FLAG_RAISE_ON_FAILURE) != 0);
}
PVOID ExAllocatePool3(POOL_FLAGS flags, SIZE_T size, ULONG tag, PCPOOL_EXTENDED_PARAMETER parameters, ULONG n)
{
    (void)tag, (void)parameters, (void)n;
    ALLOCATE(size, (flags & POOL_FLAG_UNINITIALIZED) == 0, (flags & POOL_FLAG_RAISE_ON_FAILURE) != 0);
}
PVOID ExAllocatePoolZero(POOL_TYPE type, SIZE_T size, ULONG tag) { (void)type; (void)tag; ALLOCATE(size, 1, 0); }
PVOID ExAllocatePoolUninitialized(POOL_TYPE type, SIZE_T size, ULONG tag)
{
    (void)type, (void)tag;
    ALLOCATE(size, 0, 0);
}
PVOID ExAllocatePoolQuotaZero(POOL_TYPE type, SIZE_T size, ULONG tag)
{
    (void)tag;
    ALLOCATE(size, 1, quota_raises(type));
}
PVOID ExAllocatePoolQuotaUninitialized(POOL_TYPE type, SIZE_T size, ULONG tag)
{
    (void)tag;
    ALLOCATE(size, 0, quota_raises(type));
}
PVOID ExAllocatePoolPriorityZero(POOL_TYPE type, SIZE_T size, ULONG tag, EX_POOL_PRIORITY priority)
{
    (void)type, (void)tag, (void)priority;
    ALLOCATE(size, 1, 0);
}
PVOID ExAllocatePoolPriorityUninitialized(POOL_TYPE type, SIZE_T size, ULONG tag, EX_POOL_PRIORITY priority)
{
    (void)type, (void)tag, (void)priority;
    ALLOCATE(size, 0, 0);
}

void ExFreePool(PVOID block) { RELEASE_BLOCK(pool, block); }
void ExFreePoolWithTag(PVOID block, ULONG tag) { (void)tag; RELEASE_BLOCK(pool, block); }
void ExFreePool2(PVOID block, ULONG tag, PCPOOL_EXTENDED_PARAMETER parameters, ULONG n)
{
    (void)tag, (void)parameters, (void)n;
    RELEASE_BLOCK(pool, block);
}

/* ---- lookaside lists: their storage is the driver's ---- */

void ExInitializeNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocator, PFREE_FUNCTION freer,
                                     ULONG flags, SIZE_T size, ULONG tag, USHORT depth)
{
    (void)allocator, (void)freer, (void)flags, (void)tag, (void)depth;
    CALL();
    *(Word *)(void *)list = size;
    ledger_acquire(&call, KIND_lookaside, (Word)list);
}
void ExInitializePagedLookasideList(PPAGED_LOOKASIDE_LIST list, PALLOCATE_FUNCTION allocator, PFREE_FUNCTION freer,
                                    ULONG flags, SIZE_T size, ULONG tag, USHORT depth)
{
    (void)allocator, (void)freer, (void)flags, (void)tag, (void)depth;
    CALL();
    *(Word *)(void *)list = size;
    ledger_acquire(&call, KIND_lookaside, (Word)list);
}
NTSTATUS ExInitializeLookasideListEx(PLOOKASIDE_LIST_EX list, PALLOCATE_FUNCTION_EX allocator, PFREE_FUNCTION_EX freer,
                                     POOL_TYPE type, ULONG flags, SIZE_T size, ULONG tag, USHORT depth)
{
    (void)allocator, (void)freer, (void)type, (void)flags, (void)tag, (void)depth;
    CALL();
    FAIL_STATUS();
    *(Word *)(void *)list = size;
    ledger_acquire(&call, KIND_lookaside, (Word)list);
    return STATUS_SUCCESS;
}
void ExDeleteNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list) { RELEASE(lookaside, list); }
void ExDeletePagedLookasideList(PPAGED_LOOKASIDE_LIST list) { RELEASE(lookaside, list); }
void ExDeleteLookasideListEx(PLOOKASIDE_LIST_EX list) { RELEASE(lookaside, list); }
void ExFlushLookasideListEx(PLOOKASIDE_LIST_EX list) { (void)list; }

PVOID ExAllocateFromNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list) { ACQUIRE_BLOCK(pool, *(Word *)(void *)list, 0); }
PVOID ExAllocateFromPagedLookasideList(PPAGED_LOOKASIDE_LIST list) { ACQUIRE_BLOCK(pool, *(Word *)(void *)list, 0); }
PVOID ExAllocateFromLookasideListEx(PLOOKASIDE_LIST_EX list) { ACQUIRE_BLOCK(pool, *(Word *)(void *)list, 0); }
void ExFreeToNPagedLookasideList(PNPAGED_LOOKASIDE_LIST list, PVOID block) { (void)list; RELEASE_BLOCK(pool, block); }
void ExFreeToPagedLookasideList(PPAGED_LOOKASIDE_LIST list, PVOID block) { (void)list; RELEASE_BLOCK(pool, block); }
void ExFreeToLookasideListEx(PLOOKASIDE_LIST_EX list, PVOID block) { (void)list; RELEASE_BLOCK(pool, block); }
