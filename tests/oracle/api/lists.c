/* SPDX-License-Identifier: MIT */
/* Interlocked lists: a life has one thread.  And where user addresses end: below all that a driver has here. */
#include <ntifs.h>

PVOID MmSystemRangeStart = (PVOID)0x10000, MmHighestUserAddress = (PVOID)0xFFFF;
ULONG_PTR MmUserProbeAddress = 0xFFFF;

PLIST_ENTRY ExInterlockedInsertHeadList(PLIST_ENTRY head, PLIST_ENTRY entry, PKSPIN_LOCK lock)
{
    PLIST_ENTRY was = IsListEmpty(head) ? NULL : head->Flink;
    (void)lock;
    InsertHeadList(head, entry);
    return was;
}

PLIST_ENTRY ExInterlockedInsertTailList(PLIST_ENTRY head, PLIST_ENTRY entry, PKSPIN_LOCK lock)
{
    PLIST_ENTRY was = IsListEmpty(head) ? NULL : head->Blink;
    (void)lock;
    InsertTailList(head, entry);
    return was;
}

PLIST_ENTRY ExInterlockedRemoveHeadList(PLIST_ENTRY head, PKSPIN_LOCK lock)
{
    (void)lock;
    return IsListEmpty(head) ? NULL : RemoveHeadList(head);
}

/* A header is as large as two pointers; the first is enough. */
void InitializeSListHead(PSLIST_HEADER head) { *(PSLIST_ENTRY *)head = NULL; }
#undef ExInitializeSListHead
void ExInitializeSListHead(PSLIST_HEADER head) { *(PSLIST_ENTRY *)head = NULL; }

PSLIST_ENTRY InterlockedPushEntrySList(PSLIST_HEADER head, PSLIST_ENTRY entry)
{
    PSLIST_ENTRY was = *(PSLIST_ENTRY *)head;
    entry->Next = was;
    *(PSLIST_ENTRY *)head = entry;
    return was;
}

PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER head)
{
    PSLIST_ENTRY entry = *(PSLIST_ENTRY *)head;
    if (entry != NULL)
        *(PSLIST_ENTRY *)head = entry->Next;
    return entry;
}

PSLIST_ENTRY InterlockedFlushSList(PSLIST_HEADER head)
{
    PSLIST_ENTRY entry = *(PSLIST_ENTRY *)head;
    *(PSLIST_ENTRY *)head = NULL;
    return entry;
}
