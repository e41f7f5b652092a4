/* SPDX-License-Identifier: MIT */
/* Other memory: contiguous, mapped, described by lists. */
#include <ntifs.h>

#include "api.h"

PVOID MmAllocateContiguousMemory(SIZE_T size, PHYSICAL_ADDRESS highest)
{
    (void)highest;
    ACQUIRE_BLOCK(contiguous_memory, size, 0);
}
PVOID MmAllocateContiguousMemorySpecifyCache(SIZE_T size, PHYSICAL_ADDRESS low, PHYSICAL_ADDRESS high,
                                             PHYSICAL_ADDRESS boundary, MEMORY_CACHING_TYPE type)
{
    (void)low, (void)high, (void)boundary, (void)type;
    ACQUIRE_BLOCK(contiguous_memory, size, 0);
}
PVOID MmAllocateNonCachedMemory(SIZE_T size) { ACQUIRE_BLOCK(contiguous_memory, size, 0); }
void MmFreeContiguousMemory(PVOID block) { RELEASE_BLOCK(contiguous_memory, block); }
void MmFreeContiguousMemorySpecifyCache(PVOID block, SIZE_T size, MEMORY_CACHING_TYPE type)
{
    (void)size, (void)type;
    RELEASE_BLOCK(contiguous_memory, block);
}
void MmFreeNonCachedMemory(PVOID block, SIZE_T size) { (void)size; RELEASE_BLOCK(contiguous_memory, block); }

PVOID MmMapIoSpace(PHYSICAL_ADDRESS at, SIZE_T size, MEMORY_CACHING_TYPE type)
{
    (void)at, (void)type;
    ACQUIRE_BLOCK(io_mapping, size, 0);
}
PVOID MmMapIoSpaceEx(PHYSICAL_ADDRESS at, SIZE_T size, ULONG protect)
{
    (void)at, (void)protect;
    ACQUIRE_BLOCK(io_mapping, size, 0);
}
void MmUnmapIoSpace(PVOID block, SIZE_T size) { (void)size; RELEASE_BLOCK(io_mapping, block); }

static PMDL describe(PVOID address, ULONG size)
{
    PMDL mdl = block_new(sizeof(MDL) + 256, 1);
    mdl->StartVa = PAGE_ALIGN(address);
    mdl->ByteOffset = BYTE_OFFSET(address);
    mdl->ByteCount = size;
    mdl->MappedSystemVa = address;
    return mdl;
}

PMDL IoAllocateMdl(PVOID address, ULONG size, BOOLEAN secondary, BOOLEAN charge, PIRP irp)
{
    (void)secondary, (void)charge, (void)irp;
    CALL();
    FAIL_WITH(NULL);
    PMDL mdl = describe(address, size);
    ledger_acquire(&call, KIND_mdl, (Word)mdl);
    return mdl;
}
void IoFreeMdl(PMDL mdl) { RELEASE_BLOCK(mdl, mdl); }
void MmBuildMdlForNonPagedPool(PMDL mdl) { mdl->MdlFlags |= MDL_SOURCE_IS_NONPAGED_POOL; }
void MmProbeAndLockPages(PMDL mdl, KPROCESSOR_MODE mode, LOCK_OPERATION operation)
{
    (void)mode, (void)operation;
    CALL();
    ledger_acquire(&call, KIND_locked_pages, (Word)mdl);
}
/* Its mapping goes with the pages of MDL. */
static void unmap(const Call *call, PMDL mdl)
{
    if ((mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA) == 0)
        return;
    mdl->MdlFlags &= ~MDL_MAPPED_TO_SYSTEM_VA;
    if (ledger_release(call, KIND_mapped_pages, (Word)mdl->MappedSystemVa, 0))
        block_free(mdl->MappedSystemVa);
}
void MmUnlockPages(PMDL mdl)
{
    CALL();
    unmap(&call, mdl);
    ledger_release(&call, KIND_locked_pages, (Word)mdl, 0);
}
PVOID MmMapLockedPagesSpecifyCache(PMDL mdl, KPROCESSOR_MODE mode, MEMORY_CACHING_TYPE type, PVOID at, ULONG bug_check_it,
                                   ULONG priority)
{
    (void)mode, (void)type, (void)at, (void)bug_check_it, (void)priority;
    CALL();
    FAIL_WITH(NULL);
    mdl->MappedSystemVa = block_new(mdl->ByteCount, 0);
    mdl->MdlFlags |= MDL_MAPPED_TO_SYSTEM_VA;
    ledger_acquire(&call, KIND_mapped_pages, (Word)mdl->MappedSystemVa);
    return mdl->MappedSystemVa;
}
void MmUnmapLockedPages(PVOID address, PMDL mdl)
{
    mdl->MdlFlags &= ~MDL_MAPPED_TO_SYSTEM_VA;
    RELEASE_BLOCK(mapped_pages, address);
}

/* Two things: the pages, and the descriptor in pool. */
static PMDL allocate_pages(const Call *call, SIZE_T size)
{
    if (call_fails(call))
        return NULL;
    PMDL mdl = describe(NULL, (ULONG)size);
    ledger_acquire(call, KIND_mdl_pages, (Word)mdl);
    ledger_acquire(call, KIND_pool, (Word)mdl);
    return mdl;
}
PMDL MmAllocatePagesForMdl(PHYSICAL_ADDRESS low, PHYSICAL_ADDRESS high, PHYSICAL_ADDRESS skip, SIZE_T size)
{
    (void)low, (void)high, (void)skip;
    CALL();
    return allocate_pages(&call, size);
}
PMDL MmAllocatePagesForMdlEx(PHYSICAL_ADDRESS low, PHYSICAL_ADDRESS high, PHYSICAL_ADDRESS skip, SIZE_T size,
                             MEMORY_CACHING_TYPE type, ULONG flags)
{
    (void)low, (void)high, (void)skip, (void)type, (void)flags;
    CALL();
    return allocate_pages(&call, size);
}
void MmFreePagesFromMdl(PMDL mdl)
{
    CALL();
    unmap(&call, mdl);
    ledger_release(&call, KIND_mdl_pages, (Word)mdl, 0);
}

NTSTATUS MmMapViewInSystemSpace(PVOID section, PVOID *view, PSIZE_T size)
{
    (void)section, (void)size;
    NT_ACQUIRE_HANDLE(system_view, view);
}
NTSTATUS MmUnmapViewInSystemSpace(PVOID view)
{
    NT_RELEASE(system_view, view);
}

/* Every routine of the simulator; build.py makes the table out of its objects. */
typedef struct Routine { const char *name; void *address; } Routine;
extern const Routine system_routines[];

static int is_called(PUNICODE_STRING wanted, const char *name)
{
    unsigned i = 0;
    while (i < wanted->Length / sizeof(WCHAR) && name[i] != 0 && wanted->Buffer[i] == (WCHAR)name[i])
        i++;
    return name[i] == 0 && i == wanted->Length / sizeof(WCHAR);
}
PVOID MmGetSystemRoutineAddress(PUNICODE_STRING name)
{
    CALL();
    FAIL_WITH(NULL);
    for (const Routine *each = system_routines; each->name != NULL; each++)
        if (is_called(name, each->name))
            return each->address;
    return NULL;
}
