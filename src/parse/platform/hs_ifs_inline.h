/* SPDX-License-Identifier: MIT */
/* hs_ifs_inline.h: the macros and inline routines of ntifs.h. */
#ifndef HS_IFS_INLINE_H
#define HS_IFS_INLINE_H

#ifndef FlagOn
#define FlagOn(flags, one) ((flags) & (one))
#endif
#ifndef BooleanFlagOn
#define BooleanFlagOn(flags, one) ((BOOLEAN)(((flags) & (one)) != 0))
#endif
#ifndef SetFlag
#define SetFlag(flags, one) ((flags) |= (one))
#endif
#ifndef ClearFlag
#define ClearFlag(flags, one) ((flags) &= ~(one))
#endif

#define FsRtlEnterFileSystem() KeEnterCriticalRegion()
#define FsRtlExitFileSystem() KeLeaveCriticalRegion()
#define FsRtlAllocatePool(type, size) ExAllocatePoolWithTag((type), (size), 'trSF')
#define FsRtlAllocatePoolWithTag(type, size, tag) \
    ExAllocatePoolWithTag((POOL_TYPE)((type) | POOL_RAISE_IF_ALLOCATION_FAILURE), (size), (tag))
#define FsRtlAllocatePoolWithQuota(type, size) \
    ExAllocatePoolWithQuotaTag((POOL_TYPE)((type) | POOL_QUOTA_FAIL_INSTEAD_OF_RAISE), (size), 'trSF')
#define FsRtlAllocatePoolWithQuotaTag(type, size, tag) \
    ExAllocatePoolWithQuotaTag((POOL_TYPE)((type) | POOL_RAISE_IF_ALLOCATION_FAILURE), (size), (tag))
#define FsRtlFastLock(l, file, offset, length, process, key, now, exclusive, status, context, done) \
    FsRtlPrivateLock((l), (file), (offset), (length), (process), (key), (now), (exclusive), (status), NULL, (context), \
        (done))
#define FsRtlAreThereCurrentFileLocks(l) ((l)->FastIoIsQuestionable)
#define FsRtlAreThereCurrentOrInProgressFileLocks(l) \
    ((l)->FastIoIsQuestionable || (l)->LockRequestsInProgress || (l)->WaitingLockCount)
#define FsRtlAreThereWaitingFileLocks(l) ((l)->WaitingLockCount)
#define FsRtlIncrementLockRequestsInProgress(l) InterlockedIncrement((LONG volatile *)&(l)->LockRequestsInProgress)
#define FsRtlDecrementLockRequestsInProgress(l) InterlockedDecrement((LONG volatile *)&(l)->LockRequestsInProgress)
#define FsRtlGetNextLargeMcbRun FsRtlGetNextLargeMcbEntry
#define FsRtlCompleteRequest(irp, status)                                                                              \
    {                                                                                                                  \
        (irp)->IoStatus.Status = (status);                                                                             \
        IoCompleteRequest((irp), IO_DISK_INCREMENT);                                                                   \
    }

EXTERN_C const UCHAR *const *FsRtlLegalAnsiCharacterArray;
#define LEGAL_ANSI_CHARACTER_ARRAY (*FsRtlLegalAnsiCharacterArray)
EXTERN_C PUSHORT *NlsLeadByteInfo;
/* The table of legal characters is the kernel's own; what it says of a character is not told here. */
#define FSRTL_HS_LEGAL(c, flags, other) FlagOn(LEGAL_ANSI_CHARACTER_ARRAY[(UCHAR)(c)], (flags) | (other))
#define FsRtlIsAnsiCharacterWild(c) (LEGAL_ANSI_CHARACTER_ARRAY[(UCHAR)(c)] & FSRTL_WILD_CHARACTER)
#define FsRtlIsAnsiCharacterLegal(c, flags) ((CHAR)(c) < 0 || (LEGAL_ANSI_CHARACTER_ARRAY[(UCHAR)(c)] & (flags)))
#define FsRtlIsAnsiCharacterLegalFat(c, wild) \
    ((CHAR)(c) < 0 || FSRTL_HS_LEGAL(c, FSRTL_FAT_LEGAL, (wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlIsAnsiCharacterLegalHpfs(c, wild) \
    ((CHAR)(c) < 0 || FSRTL_HS_LEGAL(c, FSRTL_HPFS_LEGAL, (wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlIsAnsiCharacterLegalNtfs(c, wild) \
    ((CHAR)(c) < 0 || FSRTL_HS_LEGAL(c, FSRTL_NTFS_LEGAL, (wild) ? FSRTL_WILD_CHARACTER : 0))
#define FsRtlIsUnicodeCharacterWild(c) \
    ((c) >= 0x40 ? FALSE : (LEGAL_ANSI_CHARACTER_ARRAY[(c)] & FSRTL_WILD_CHARACTER) != 0)
#define FsRtlIsLeadDbcsCharacter(c) ((BOOLEAN)((UCHAR)(c) >= 0x80 && (*NlsLeadByteInfo)[(UCHAR)(c)] != 0))

#define CcIsFileCached(file) \
    ((file)->SectionObjectPointer && ((PSECTION_OBJECT_POINTERS)(file)->SectionObjectPointer)->SharedCacheMap)
#define CcGetFileSizePointer(file) ((PLARGE_INTEGER)((PLARGE_INTEGER)(file)->SectionObjectPointer->SharedCacheMap + 1))
#define CcReadAhead(file, offset, length)                                                                              \
    {                                                                                                                  \
        if ((length) >= 256)                                                                                           \
            CcScheduleReadAhead((file), (offset), (length));                                                           \
    }

#define SeLengthSid(sid) (8 + 4 * ((SID *)(sid))->SubAuthorityCount)
#define SeDeleteClientSecurity(c)                                                                                      \
    {                                                                                                                  \
        if (SeTokenType((c)->ClientToken) == TokenPrimary)                                                             \
            PsDereferencePrimaryToken((c)->ClientToken);                                                               \
        else                                                                                                           \
            PsDereferenceImpersonationToken((c)->ClientToken);                                                         \
    }
#define SeStopImpersonatingClient() PsRevertToSelf()
#define SeQuerySubjectContextToken(c) ((c)->ClientToken ? (c)->ClientToken : (c)->PrimaryToken)
#define PsDereferenceImpersonationToken(token)                                                                         \
    {                                                                                                                  \
        if (token)                                                                                                     \
            ObDereferenceObject(token);                                                                                \
    }
#define PsDereferencePrimaryToken(token) ObDereferenceObject(token)

#define RtlOemStringToCountedUnicodeSize(s) ((ULONG)(RtlOemStringToUnicodeSize(s) - sizeof(UNICODE_NULL)))
#define RtlUnicodeStringToCountedOemSize(s) ((ULONG)(RtlUnicodeStringToOemSize(s) - sizeof(ANSI_NULL)))

HS_INLINE void RtlFillMemoryUlong(PVOID to, SIZE_T bytes, ULONG pattern)
{
    for (SIZE_T i = 0; i < bytes / sizeof(ULONG); i++)
        ((PULONG)to)[i] = pattern;
}

HS_INLINE void RtlFillMemoryUlonglong(PVOID to, SIZE_T bytes, ULONGLONG pattern)
{
    for (SIZE_T i = 0; i < bytes / sizeof(ULONGLONG); i++)
        ((PULONGLONG)to)[i] = pattern;
}

HS_INLINE void IoInitializePriorityInfo(PIO_PRIORITY_INFO info)
{
    info->Size = sizeof(IO_PRIORITY_INFO);
    info->ThreadPriority = 0xffff;
    info->IoPriority = IoPriorityNormal;
    info->PagePriority = 0;
}

HS_INLINE void FsRtlSetupAdvancedHeaderEx(PVOID header, PFAST_MUTEX mutex, PVOID context_pointer)
{
    PFSRTL_ADVANCED_FCB_HEADER h = (PFSRTL_ADVANCED_FCB_HEADER)header;
    h->Flags |= FSRTL_FLAG_ADVANCED_HEADER;
    h->Flags2 |= FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS;
    InitializeListHead(&h->FilterContexts);
    h->FastMutex = mutex;
    h->FileContextSupportPointer = (PVOID *)context_pointer;
}
#define FsRtlSetupAdvancedHeader(header, mutex) FsRtlSetupAdvancedHeaderEx(header, mutex, NULL)

#define FsRtlInitPerStreamContext(c, owner, instance, free) \
    ((c)->OwnerId = (owner), (c)->InstanceId = (instance), (c)->FreeCallback = (free))
#define FsRtlInitPerFileContext(c, owner, instance, free) FsRtlInitPerStreamContext(c, owner, instance, free)
#define FsRtlInitPerFileObjectContext(c, owner, instance) ((c)->OwnerId = (owner), (c)->InstanceId = (instance))
#define FsRtlGetPerStreamContextPointer(file) ((PFSRTL_ADVANCED_FCB_HEADER)(file)->FsContext)
#define FsRtlSupportsPerStreamContexts(file) \
    ((BOOLEAN)(FsRtlGetPerStreamContextPointer(file) != NULL && \
               (FsRtlGetPerStreamContextPointer(file)->Flags2 & FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS)))

#ifndef PEX_PUSH_LOCK
#define PEX_PUSH_LOCK PULONG_PTR
#endif

HS_BEGIN
/* Macros over the ...Ex routines on recent systems. */
void ExAcquirePushLockExclusive(PEX_PUSH_LOCK);
void ExAcquirePushLockShared(PEX_PUSH_LOCK);
void ExReleasePushLock(PEX_PUSH_LOCK);
void ExReleasePushLockExclusive(PEX_PUSH_LOCK);
void ExReleasePushLockShared(PEX_PUSH_LOCK);
HS_END

#endif
