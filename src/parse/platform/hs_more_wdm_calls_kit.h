/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_calls_kit.h: more calls of the kernel. */
#ifndef HS_MORE_WDM_CALLS_KIT_H
#define HS_MORE_WDM_CALLS_KIT_H

HS_BEGIN
unsigned char _rotl8(unsigned char, unsigned char);
unsigned short _rotl16(unsigned short, unsigned char);
unsigned char _rotr8(unsigned char, unsigned char);
unsigned short _rotr16(unsigned short, unsigned char);
char _RTL_CONSTANT_STRING_type_check(const void *);
/* Elsewhere clang has them built in, on `long`. */
#if defined(HS_WINDOWS) || !defined(__clang__)
unsigned char _bittestandcomplement64(LONG64 *, LONG64);
unsigned char _bittestandset64(LONG64 *, LONG64);
unsigned char _bittestandreset64(LONG64 *, LONG64);
unsigned char _interlockedbittestandset64(volatile LONG64 *, LONG64);
unsigned char _interlockedbittestandreset64(volatile LONG64 *, LONG64);
long long _InterlockedAnd64(volatile LONG64 *, LONG64);
long long _InterlockedOr64(volatile LONG64 *, LONG64);
long long _InterlockedXor64(volatile LONG64 *, LONG64);
long long _InterlockedIncrement64(volatile LONG64 *);
long long _InterlockedDecrement64(volatile LONG64 *);
long long _InterlockedExchangeAdd64(volatile LONG64 *, LONG64);
#endif
unsigned char _bittestandcomplement(LONG *, LONG);
unsigned char _interlockedbittestandset(volatile LONG *, LONG);
unsigned char _interlockedbittestandreset(volatile LONG *, LONG);
short _InterlockedIncrement16(volatile SHORT *);
short _InterlockedDecrement16(volatile SHORT *);
short _InterlockedCompareExchange16(volatile SHORT *, SHORT, SHORT);
LONG _InlineInterlockedAdd(volatile LONG *, LONG);
LONG64 _InlineInterlockedAdd64(volatile LONG64 *, LONG64);
unsigned char _InterlockedCompareExchange128(volatile LONG64 *, LONG64, LONG64, LONG64 *);
char _InterlockedExchange8(volatile CHAR *, CHAR);
short _InterlockedExchange16(volatile SHORT *, SHORT);
char _InterlockedExchangeAdd8(volatile char *, char);
char _InterlockedAnd8(volatile char *, char);
char _InterlockedOr8(volatile char *, char);
char _InterlockedXor8(volatile char *, char);
short _InterlockedAnd16(volatile SHORT *, SHORT);
short _InterlockedOr16(volatile SHORT *, SHORT);
short _InterlockedXor16(volatile SHORT *, SHORT);
void _mm_clflush(const void *);
void __faststorefence(void);
void _mm_lfence(void);
void _mm_mfence(void);
void _mm_sfence(void);
void _mm_prefetch(const CHAR *, int);
void _m_prefetchw(const volatile void *);
unsigned int _mm_getcsr(void);
void _mm_setcsr(unsigned int);
unsigned int __getcallerseflags(void);
ULONG __segmentlimit(ULONG);
ULONG64 __readpmc(ULONG);
long long __mulh(LONG64, LONG64);
unsigned long long __shiftleft128(ULONG64, ULONG64, UCHAR);
unsigned long long __shiftright128(ULONG64, ULONG64, UCHAR);
long long _mul128(LONG64, LONG64, LONG64 *);
unsigned short __readgsword(ULONG);
void __writegsbyte(ULONG, UCHAR);
void __writegsword(ULONG, USHORT);
void __writegsqword(ULONG, ULONG64);
void __incgsbyte(ULONG);
void __addgsbyte(ULONG, UCHAR);
void __incgsword(ULONG);
void __addgsword(ULONG, USHORT);
void __incgsdword(ULONG);
void __addgsdword(ULONG, ULONG);
void __incgsqword(ULONG);
void __addgsqword(ULONG, ULONG64);
CHAR ReadAcquire8(const volatile CHAR *);
void WriteRelease8(volatile CHAR *, CHAR);
void WriteNoFence8(volatile CHAR *, CHAR);
SHORT ReadAcquire16(const volatile SHORT *);
SHORT ReadNoFence16(const volatile SHORT *);
void WriteRelease16(volatile SHORT *, SHORT);
void WriteNoFence16(volatile SHORT *, SHORT);
CHAR ReadRaw8(const volatile CHAR *);
void WriteRaw8(volatile CHAR *, CHAR);
SHORT ReadRaw16(const volatile SHORT *);
void WriteRaw16(volatile SHORT *, SHORT);
LONG64 ReadRaw64(const volatile LONG64 *);
void WriteRaw64(volatile LONG64 *, LONG64);
UCHAR ReadUCharAcquire(const volatile UCHAR *);
UCHAR ReadUCharNoFence(const volatile UCHAR *);
UCHAR ReadBooleanAcquire(const volatile BOOLEAN *);
UCHAR ReadUCharRaw(const volatile UCHAR *);
void WriteUCharRelease(volatile UCHAR *, UCHAR);
void WriteUCharNoFence(volatile UCHAR *, UCHAR);
void WriteBooleanRelease(volatile BOOLEAN *, BOOLEAN);
void WriteUCharRaw(volatile UCHAR *, UCHAR);
USHORT ReadUShortAcquire(const volatile USHORT *);
USHORT ReadUShortNoFence(const volatile USHORT *);
USHORT ReadUShortRaw(const volatile USHORT *);
void WriteUShortRelease(volatile USHORT *, USHORT);
void WriteUShortNoFence(volatile USHORT *, USHORT);
void WriteUShortRaw(volatile USHORT *, USHORT);
ULONG ReadULongRaw(const volatile ULONG *);
void WriteULongRaw(volatile ULONG *, ULONG);
ULONG64 ReadULong64Raw(const volatile ULONG64 *);
void WriteULong64Raw(volatile ULONG64 *, ULONG64);
PVOID ReadPointerRaw(const volatile PVOID *);
void WritePointerRaw(volatile PVOID *, PVOID);
void __int2c(void);
void __fastfail(unsigned int);
NTSTATUS RtlxQueryRegistryValues(ULONG, PCWSTR, PRTL_QUERY_REGISTRY_TABLE, PVOID, PVOID);
NTSTATUS NtCreateTransactionManager(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PUNICODE_STRING,
    ULONG, ULONG);
NTSTATUS NtOpenTransactionManager(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES, PUNICODE_STRING,
    LPGUID, ULONG);
NTSTATUS NtRenameTransactionManager(PUNICODE_STRING, LPGUID);
NTSTATUS NtRollforwardTransactionManager(HANDLE, PLARGE_INTEGER);
NTSTATUS NtRecoverTransactionManager(HANDLE);
NTSTATUS NtQueryInformationTransactionManager(HANDLE, TRANSACTIONMANAGER_INFORMATION_CLASS, PVOID,
    ULONG, PULONG);
NTSTATUS NtSetInformationTransactionManager(HANDLE, TRANSACTIONMANAGER_INFORMATION_CLASS, PVOID,
    ULONG);
NTSTATUS NtEnumerateTransactionObject(HANDLE, KTMOBJECT_TYPE, PKTMOBJECT_CURSOR, ULONG, PULONG);
NTSTATUS NtQueryInformationTransaction(HANDLE, TRANSACTION_INFORMATION_CLASS, PVOID, ULONG,
    PULONG);
NTSTATUS NtSetInformationTransaction(HANDLE, TRANSACTION_INFORMATION_CLASS, PVOID, ULONG);
NTSTATUS NtCreateEnlistment(PHANDLE, ACCESS_MASK, HANDLE, HANDLE, POBJECT_ATTRIBUTES, ULONG,
    NOTIFICATION_MASK, PVOID);
NTSTATUS NtOpenEnlistment(PHANDLE, ACCESS_MASK, HANDLE, LPGUID, POBJECT_ATTRIBUTES);
NTSTATUS NtQueryInformationEnlistment(HANDLE, ENLISTMENT_INFORMATION_CLASS, PVOID, ULONG, PULONG);
NTSTATUS NtSetInformationEnlistment(HANDLE, ENLISTMENT_INFORMATION_CLASS, PVOID, ULONG);
NTSTATUS NtRecoverEnlistment(HANDLE, PVOID);
NTSTATUS NtPrePrepareEnlistment(HANDLE, PLARGE_INTEGER);
NTSTATUS NtPrepareEnlistment(HANDLE, PLARGE_INTEGER);
NTSTATUS NtCommitEnlistment(HANDLE, PLARGE_INTEGER);
NTSTATUS NtRollbackEnlistment(HANDLE, PLARGE_INTEGER);
NTSTATUS NtPrePrepareComplete(HANDLE, PLARGE_INTEGER);
NTSTATUS NtPrepareComplete(HANDLE, PLARGE_INTEGER);
NTSTATUS NtCommitComplete(HANDLE, PLARGE_INTEGER);
NTSTATUS NtReadOnlyEnlistment(HANDLE, PLARGE_INTEGER);
NTSTATUS NtRollbackComplete(HANDLE, PLARGE_INTEGER);
NTSTATUS NtSinglePhaseReject(HANDLE, PLARGE_INTEGER);
NTSTATUS NtCreateResourceManager(PHANDLE, ACCESS_MASK, HANDLE, LPGUID, POBJECT_ATTRIBUTES, ULONG,
    PUNICODE_STRING);
NTSTATUS NtOpenResourceManager(PHANDLE, ACCESS_MASK, HANDLE, LPGUID, POBJECT_ATTRIBUTES);
NTSTATUS NtRecoverResourceManager(HANDLE);
NTSTATUS NtGetNotificationResourceManager(HANDLE, PTRANSACTION_NOTIFICATION, ULONG,
    PLARGE_INTEGER, PULONG, ULONG, ULONG_PTR);
NTSTATUS NtQueryInformationResourceManager(HANDLE, RESOURCEMANAGER_INFORMATION_CLASS, PVOID,
    ULONG, PULONG);
NTSTATUS NtSetInformationResourceManager(HANDLE, RESOURCEMANAGER_INFORMATION_CLASS, PVOID, ULONG);
NTSTATUS NtRegisterProtocolAddressInformation(HANDLE, PCRM_PROTOCOL_ID, ULONG, PVOID, ULONG);
NTSTATUS NtPropagationComplete(HANDLE, ULONG, ULONG, PVOID);
NTSTATUS NtPropagationFailed(HANDLE, ULONG, NTSTATUS);
void __inbytestring(USHORT, PUCHAR, ULONG);
void __inwordstring(USHORT, PUSHORT, ULONG);
void __indwordstring(USHORT, PULONG, ULONG);
void __outbytestring(USHORT, PUCHAR, ULONG);
void __outwordstring(USHORT, PUSHORT, ULONG);
void __outdwordstring(USHORT, PULONG, ULONG);
void __writecr8(ULONG64);
void READ_REGISTER_BUFFER_ULONG64(volatile ULONG64 *, PULONG64, ULONG);
void WRITE_REGISTER_BUFFER_ULONG64(volatile ULONG64 *, PULONG64, ULONG);
void KeInitializeTimer2SetParameters(PKT2_SET_PARAMETERS);
PSLIST_ENTRY FirstEntrySList(PSLIST_HEADER);
void IoInitializeThreadedDpcRequest(PDEVICE_OBJECT, PIO_DPC_ROUTINE);
DEVICE_POWER_STATE MapWakeDepthToDstate(DEVICE_WAKE_DEPTH);
PVOID HalAllocateCommonBuffer(PDMA_ADAPTER, ULONG, PPHYSICAL_ADDRESS, BOOLEAN);
void HalFreeCommonBuffer(PDMA_ADAPTER, ULONG, PHYSICAL_ADDRESS, PVOID, BOOLEAN);
BOOLEAN IoFlushAdapterBuffers(PDMA_ADAPTER, PMDL, PVOID, PVOID, ULONG, BOOLEAN);
void IoFreeAdapterChannel(PDMA_ADAPTER);
void IoFreeMapRegisters(PDMA_ADAPTER, PVOID, ULONG);
ULONG HalGetDmaAlignment(PDMA_ADAPTER);
ULONG HalReadDmaCounter(PDMA_ADAPTER);
NTSTATUS NtOpenRegistryTransaction(PHANDLE, ACCESS_MASK, POBJECT_ATTRIBUTES);
NTSTATUS NtRollbackRegistryTransaction(HANDLE, ULONG);
BOOLEAN ClfsLsnEqual(const CLFS_LSN *, const CLFS_LSN *);
BOOLEAN ClfsLsnLess(const CLFS_LSN *, const CLFS_LSN *);
BOOLEAN ClfsLsnGreater(const CLFS_LSN *, const CLFS_LSN *);
BOOLEAN ClfsLsnNull(const CLFS_LSN *);
CLFS_CONTAINER_ID ClfsLsnContainer(const CLFS_LSN *);
CLFS_LSN ClfsLsnCreate(CLFS_CONTAINER_ID, ULONG, ULONG);
ULONG ClfsLsnBlockOffset(const CLFS_LSN *);
ULONG ClfsLsnRecordSequence(const CLFS_LSN *);
BOOLEAN ClfsLsnInvalid(const CLFS_LSN *);
CLFS_LSN ClfsLsnIncrement(PCLFS_LSN);
NTSTATUS ClfsInitialize(void);
void ClfsFinalize(void);
NTSTATUS ClfsCreateLogFile(PPLOG_FILE_OBJECT, PUNICODE_STRING, ACCESS_MASK, ULONG,
    PSECURITY_DESCRIPTOR, ULONG, ULONG, ULONG, ULONG, PVOID, ULONG);
NTSTATUS ClfsDeleteLogByPointer(PLOG_FILE_OBJECT);
NTSTATUS ClfsDeleteLogFile(PUNICODE_STRING, PVOID, ULONG, PVOID, ULONG);
NTSTATUS ClfsAddLogContainer(PLOG_FILE_OBJECT, PULONGLONG, PUNICODE_STRING);
NTSTATUS ClfsAddLogContainerSet(PLOG_FILE_OBJECT, USHORT, PULONGLONG, PUNICODE_STRING);
NTSTATUS ClfsRemoveLogContainer(PLOG_FILE_OBJECT, PUNICODE_STRING, BOOLEAN);
NTSTATUS ClfsRemoveLogContainerSet(PLOG_FILE_OBJECT, USHORT, PUNICODE_STRING, BOOLEAN);
NTSTATUS ClfsSetArchiveTail(PLOG_FILE_OBJECT, PCLFS_LSN);
NTSTATUS ClfsSetEndOfLog(PLOG_FILE_OBJECT, PCLFS_LSN);
NTSTATUS ClfsCreateScanContext(PLOG_FILE_OBJECT, ULONG, ULONG, CLFS_SCAN_MODE,
    PCLFS_SCAN_CONTEXT);
NTSTATUS ClfsScanLogContainers(PCLFS_SCAN_CONTEXT, CLFS_SCAN_MODE);
NTSTATUS ClfsGetContainerName(PLOG_FILE_OBJECT, CLFS_CONTAINER_ID, PUNICODE_STRING, PULONG);
NTSTATUS ClfsGetLogFileInformation(PLOG_FILE_OBJECT, PCLFS_INFORMATION, PULONG);
NTSTATUS ClfsQueryLogFileInformation(PLOG_FILE_OBJECT, CLFS_LOG_INFORMATION_CLASS, PVOID, ULONG,
    PVOID, PULONG);
NTSTATUS ClfsSetLogFileInformation(PLOG_FILE_OBJECT, CLFS_LOG_INFORMATION_CLASS, PVOID, ULONG);
NTSTATUS ClfsReadRestartArea(PVOID, PVOID *, PULONG, PCLFS_LSN, PVOID *);
NTSTATUS ClfsReadPreviousRestartArea(PVOID, PVOID *, PULONG, PCLFS_LSN);
NTSTATUS ClfsWriteRestartArea(PVOID, PVOID, ULONG, PCLFS_LSN, ULONG, PULONG, PCLFS_LSN);
NTSTATUS ClfsAdvanceLogBase(PVOID, PCLFS_LSN, ULONG);
NTSTATUS ClfsCloseAndResetLogFile(PLOG_FILE_OBJECT);
NTSTATUS ClfsCloseLogFileObject(PLOG_FILE_OBJECT);
NTSTATUS ClfsCreateMarshallingArea(PLOG_FILE_OBJECT, POOL_TYPE, PALLOCATE_FUNCTION,
    PFREE_FUNCTION, ULONG, ULONG, ULONG, PVOID *);
NTSTATUS ClfsDeleteMarshallingArea(PVOID);
NTSTATUS ClfsReserveAndAppendLog(PVOID, PCLFS_WRITE_ENTRY, ULONG, PCLFS_LSN, PCLFS_LSN, ULONG,
    PLONGLONG, ULONG, PCLFS_LSN);
NTSTATUS ClfsReserveAndAppendLogAligned(PVOID, PCLFS_WRITE_ENTRY, ULONG, ULONG, PCLFS_LSN,
    PCLFS_LSN, ULONG, PLONGLONG, ULONG, PCLFS_LSN);
NTSTATUS ClfsAlignReservedLog(PVOID, ULONG, LONGLONG *, PLONGLONG);
NTSTATUS ClfsAllocReservedLog(PVOID, ULONG, PLONGLONG);
NTSTATUS ClfsFreeReservedLog(PVOID, ULONG, PLONGLONG);
NTSTATUS ClfsFlushBuffers(PVOID);
NTSTATUS ClfsFlushToLsn(PVOID, PCLFS_LSN, PCLFS_LSN);
NTSTATUS ClfsReadLogRecord(PVOID, PCLFS_LSN, CLFS_CONTEXT_MODE, PVOID *, PULONG,
    PCLFS_RECORD_TYPE, PCLFS_LSN, PCLFS_LSN, PVOID *);
NTSTATUS ClfsReadNextLogRecord(PVOID, PVOID *, PULONG, PCLFS_RECORD_TYPE, PCLFS_LSN, PCLFS_LSN,
    PCLFS_LSN, PCLFS_LSN);
NTSTATUS ClfsTerminateReadLog(PVOID);
NTSTATUS ClfsGetLastLsn(PLOG_FILE_OBJECT, PCLFS_LSN);
NTSTATUS ClfsGetIoStatistics(PLOG_FILE_OBJECT, PVOID, ULONG, CLFS_IOSTATS_CLASS, PULONG);
CLFS_LSN ClfsLaterLsn(PCLFS_LSN);
CLFS_LSN ClfsEarlierLsn(PCLFS_LSN);
NTSTATUS ClfsLsnDifference(PCLFS_LSN, PCLFS_LSN, ULONG, ULONG, PLONGLONG);
BOOLEAN ClfsValidTopLevelContext(PIRP);
NTSTATUS TmInitializeTransactionManager(PRKTM, PCUNICODE_STRING, PGUID, ULONG);
NTSTATUS TmRenameTransactionManager(PUNICODE_STRING, LPGUID);
NTSTATUS TmRecoverTransactionManager(PKTM, PLARGE_INTEGER);
NTSTATUS TmCommitTransaction(PKTRANSACTION, BOOLEAN);
NTSTATUS TmRollbackTransaction(PKTRANSACTION, BOOLEAN);
NTSTATUS TmCreateEnlistment(PHANDLE, KPROCESSOR_MODE, ACCESS_MASK, POBJECT_ATTRIBUTES,
    PRKRESOURCEMANAGER, PKTRANSACTION, ULONG, NOTIFICATION_MASK, PVOID);
NTSTATUS TmRecoverEnlistment(PKENLISTMENT, PVOID);
NTSTATUS TmPrePrepareEnlistment(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmPrepareEnlistment(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmCommitEnlistment(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmRollbackEnlistment(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmPrePrepareComplete(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmPrepareComplete(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmReadOnlyEnlistment(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmReferenceEnlistmentKey(PKENLISTMENT, PVOID *);
NTSTATUS TmDereferenceEnlistmentKey(PKENLISTMENT, PBOOLEAN);
NTSTATUS TmSinglePhaseReject(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmRequestOutcomeEnlistment(PKENLISTMENT, PLARGE_INTEGER);
NTSTATUS TmRecoverResourceManager(PKRESOURCEMANAGER);
NTSTATUS TmPropagationComplete(PKRESOURCEMANAGER, ULONG, ULONG, PVOID);
NTSTATUS TmPropagationFailed(PKRESOURCEMANAGER, ULONG, NTSTATUS);
void TmGetTransactionId(PKTRANSACTION, PUOW);
BOOLEAN TmIsTransactionActive(PKTRANSACTION);
NTSTATUS VslCreateSecureSection(PHANDLE, PEPROCESS, PMDL, ULONG, ULONG);
NTSTATUS VslDeleteSecureSection(HANDLE);
void RtlInitHashTableContext(PRTL_DYNAMIC_HASH_TABLE_CONTEXT);
void RtlInitHashTableContextFromEnumerator(PRTL_DYNAMIC_HASH_TABLE_CONTEXT, PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR);
void RtlReleaseHashTableContext(PRTL_DYNAMIC_HASH_TABLE_CONTEXT);
ULONG RtlTotalBucketsHashTable(PRTL_DYNAMIC_HASH_TABLE);
ULONG RtlNonEmptyBucketsHashTable(PRTL_DYNAMIC_HASH_TABLE);
ULONG RtlEmptyBucketsHashTable(PRTL_DYNAMIC_HASH_TABLE);
ULONG RtlTotalEntriesHashTable(PRTL_DYNAMIC_HASH_TABLE);
ULONG RtlActiveEnumeratorsHashTable(PRTL_DYNAMIC_HASH_TABLE);
LONG _ExInterlockedDecrementLong(PLONG);
LONG _ExInterlockedIncrementLong(PLONG);
ULONG _ExInterlockedExchangeUlong(PULONG, ULONG);
PVOID HalAllocateCrashDumpRegisters(PADAPTER_OBJECT, PULONG);
NTSTATUS HalAllocateHardwareCounters(PGROUP_AFFINITY, ULONG, PPHYSICAL_COUNTER_RESOURCE_LIST,
    PHANDLE);
PWHEA_ERROR_PACKET WheaGetErrPacketFromErrRecord(PWHEA_ERROR_RECORD);
NTSTATUS WheaRegisterInUsePageOfflineNotification(PFN_IN_USE_PAGE_OFFLINE_NOTIFY, PVOID);
NTSTATUS WheaUnregisterInUsePageOfflineNotification(PFN_IN_USE_PAGE_OFFLINE_NOTIFY);
NTSTATUS HvlRegisterWheaErrorNotification(PHVL_WHEA_ERROR_NOTIFICATION);
NTSTATUS HvlUnregisterWheaErrorNotification(PHVL_WHEA_ERROR_NOTIFICATION);
BOOLEAN WheaIsValidErrorRecordSignature(PWHEA_ERROR_RECORD);
NTSTATUS WheaFindErrorRecordSection(PWHEA_ERROR_RECORD, const GUID *, PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR *, PVOID *);
NTSTATUS WheaFindNextErrorRecordSection(PWHEA_ERROR_RECORD, ULONG *, PWHEA_ERROR_RECORD_SECTION_DESCRIPTOR *, PVOID *);
HS_END

#endif
