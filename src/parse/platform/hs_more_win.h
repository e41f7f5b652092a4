/* SPDX-License-Identifier: MIT */
/* hs_more_win.h: rare calls of Win32, and their types. */
#ifndef HS_MORE_WIN_H
#define HS_MORE_WIN_H

#include "windows.h"
#include "hs_more_wdm_types.h"
#include "hs_more_wdm_types_2.h"
#include "hs_more_wdm_const_kit.h"
#include "hs_more_wdm_const_kit_2.h"
#include "hs_more_wdm_kit.h"

typedef struct _TP_IO *PTP_IO;
typedef struct _STARTUPINFOW {
    DWORD cb;
    LPWSTR lpReserved;
    LPWSTR lpDesktop;
    LPWSTR lpTitle;
    DWORD dwX;
    DWORD dwY;
    DWORD dwXSize;
    DWORD dwYSize;
    DWORD dwXCountChars;
    DWORD dwYCountChars;
    DWORD dwFillAttribute;
    DWORD dwFlags;
    WORD wShowWindow;
    WORD cbReserved2;
    LPBYTE lpReserved2;
    HANDLE hStdInput;
    HANDLE hStdOutput;
    HANDLE hStdError;
} STARTUPINFOW, *LPSTARTUPINFOW;
typedef struct _PROCESS_INFORMATION {
    HANDLE hProcess;
    HANDLE hThread;
    DWORD dwProcessId;
    DWORD dwThreadId;
} PROCESS_INFORMATION, *PPROCESS_INFORMATION, *LPPROCESS_INFORMATION;
typedef void (*PTP_WIN32_IO_CALLBACK)(PTP_CALLBACK_INSTANCE, PVOID, PVOID, ULONG, ULONG_PTR, PTP_IO);
typedef enum _TOKEN_TYPE { TokenPrimary = 1, TokenImpersonation } TOKEN_TYPE;
typedef struct HRSRC__ { int unused; } *HRSRC;
typedef void (*PFLS_CALLBACK_FUNCTION)(PVOID);
typedef enum _GET_FILEEX_INFO_LEVELS { GetFileExInfoStandard, GetFileExMaxInfoLevel } GET_FILEEX_INFO_LEVELS;
typedef struct _BY_HANDLE_FILE_INFORMATION {
    DWORD dwFileAttributes;
    FILETIME ftCreationTime;
    FILETIME ftLastAccessTime;
    FILETIME ftLastWriteTime;
    DWORD dwVolumeSerialNumber;
    DWORD nFileSizeHigh;
    DWORD nFileSizeLow;
    DWORD nNumberOfLinks;
    DWORD nFileIndexHigh;
    DWORD nFileIndexLow;
} BY_HANDLE_FILE_INFORMATION, *PBY_HANDLE_FILE_INFORMATION, *LPBY_HANDLE_FILE_INFORMATION;
typedef struct _SYSTEM_POWER_STATUS {
    BYTE ACLineStatus;
    BYTE BatteryFlag;
    BYTE BatteryLifePercent;
    BYTE Reserved1;
    DWORD BatteryLifeTime;
    DWORD BatteryFullLifeTime;
} SYSTEM_POWER_STATUS, *LPSYSTEM_POWER_STATUS;
typedef enum _TOKEN_INFORMATION_CLASS {
    TokenUser = 1, TokenGroups, TokenPrivileges, TokenOwner, TokenPrimaryGroup, TokenDefaultDacl, TokenSource,
    TokenType, TokenImpersonationLevel, TokenStatistics, TokenRestrictedSids, TokenSessionId, TokenGroupsAndPrivileges,
    TokenSessionReference, TokenSandBoxInert, TokenAuditPolicy, TokenOrigin, TokenElevationType, TokenLinkedToken,
    TokenElevation, TokenHasRestrictions, TokenAccessInformation, TokenVirtualizationAllowed,
    TokenVirtualizationEnabled, TokenIntegrityLevel, TokenUIAccess, TokenMandatoryPolicy, TokenLogonSid,
    TokenIsAppContainer, TokenCapabilities, TokenAppContainerSid, TokenAppContainerNumber, TokenUserClaimAttributes,
    TokenDeviceClaimAttributes, TokenRestrictedUserClaimAttributes, TokenRestrictedDeviceClaimAttributes,
    TokenDeviceGroups, TokenRestrictedDeviceGroups, TokenSecurityAttributes, TokenIsRestricted, MaxTokenInfoClass
} TOKEN_INFORMATION_CLASS, *PTOKEN_INFORMATION_CLASS;
typedef struct _MEMORYSTATUSEX {
    DWORD dwLength;
    DWORD dwMemoryLoad;
    DWORDLONG ullTotalPhys;
    DWORDLONG ullAvailPhys;
    DWORDLONG ullTotalPageFile;
    DWORDLONG ullAvailPageFile;
    DWORDLONG ullTotalVirtual;
    DWORDLONG ullAvailVirtual;
    DWORDLONG ullAvailExtendedVirtual;
} MEMORYSTATUSEX, *LPMEMORYSTATUSEX;
typedef enum _HEAP_INFORMATION_CLASS {
    HeapCompatibilityInformation, HeapEnableTerminationOnCorruption
} HEAP_INFORMATION_CLASS;
typedef PRTL_RUN_ONCE LPINIT_ONCE;
typedef struct _REASON_CONTEXT {
    ULONG Version;
    DWORD Flags;
    union {
        struct {
            HMODULE LocalizedReasonModule;
            ULONG LocalizedReasonId;
            ULONG ReasonStringCount;
            LPWSTR *ReasonStrings;
        } Detailed;
        LPWSTR SimpleReasonString;
    } Reason;
} REASON_CONTEXT, *PREASON_CONTEXT;
typedef void (*PAPCFUNC)(ULONG_PTR);
struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION;
HS_BEGIN
BOOL AddAccessAllowedAce(PACL, DWORD, DWORD, PSID);
BOOL AdjustTokenPrivileges(HANDLE, BOOL, PTOKEN_PRIVILEGES, DWORD, PTOKEN_PRIVILEGES, PDWORD);
void CancelThreadpoolIo(PTP_IO);
BOOL ChangeTimerQueueTimer(HANDLE, HANDLE, ULONG, ULONG);
LPWSTR CharLowerW(LPWSTR);
LPWSTR CharUpperW(LPWSTR);
BOOL CheckTokenMembership(HANDLE, PSID, PBOOL);
void CloseThreadpoolCleanupGroup(PTP_CLEANUP_GROUP);
void CloseThreadpoolCleanupGroupMembers(PTP_CLEANUP_GROUP, BOOL, PVOID);
void CloseThreadpoolIo(PTP_IO);
LONG CompareFileTime(const FILETIME *, const FILETIME *);
int CompareStringOrdinal(LPCWCH, int, LPCWCH, int, BOOL);
int CompareStringW(LCID, DWORD, PCNZWCH, int, PCNZWCH, int);
BOOL ConnectNamedPipe(HANDLE, LPOVERLAPPED);
BOOL CopyFileW(LPCWSTR, LPCWSTR, BOOL);
BOOL CopySid(DWORD, PSID, PSID);
BOOL CreateDirectoryW(LPCWSTR, LPSECURITY_ATTRIBUTES);
HANDLE CreateNamedPipeW(LPCWSTR, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, LPSECURITY_ATTRIBUTES);
BOOL CreatePipe(PHANDLE, PHANDLE, LPSECURITY_ATTRIBUTES, DWORD);
BOOL CreateProcessW(LPCWSTR, LPWSTR, LPSECURITY_ATTRIBUTES, LPSECURITY_ATTRIBUTES, BOOL, DWORD, LPVOID, LPCWSTR,
    LPSTARTUPINFOW, LPPROCESS_INFORMATION);
HANDLE CreateRemoteThread(HANDLE, LPSECURITY_ATTRIBUTES, SIZE_T, LPTHREAD_START_ROUTINE, LPVOID, DWORD, LPDWORD);
PTP_CLEANUP_GROUP CreateThreadpoolCleanupGroup(void);
PTP_IO CreateThreadpoolIo(HANDLE, PTP_WIN32_IO_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON);
HANDLE CreateTimerQueue(void);
BOOL CreateTimerQueueTimer(PHANDLE, HANDLE, WAITORTIMERCALLBACK, PVOID, DWORD, DWORD, ULONG);
BOOL CreateWellKnownSid(WELL_KNOWN_SID_TYPE, PSID, PSID, DWORD *);
PVOID DecodePointer(PVOID);
BOOL DefineDosDeviceW(DWORD, LPCWSTR, LPCWSTR);
BOOL DeleteTimerQueueEx(HANDLE, HANDLE);
BOOL DeleteTimerQueueTimer(HANDLE, HANDLE, HANDLE);
BOOL DisconnectNamedPipe(HANDLE);
BOOL DuplicateToken(HANDLE, SECURITY_IMPERSONATION_LEVEL, PHANDLE);
BOOL DuplicateTokenEx(HANDLE, DWORD, LPSECURITY_ATTRIBUTES, SECURITY_IMPERSONATION_LEVEL, TOKEN_TYPE, PHANDLE);
PVOID EncodePointer(PVOID);
BOOL EqualSid(PSID, PSID);
DWORD ExpandEnvironmentStringsW(LPCWSTR, LPWSTR, DWORD);
BOOL FileTimeToLocalFileTime(const FILETIME *, LPFILETIME);
BOOL FileTimeToSystemTime(const FILETIME *, LPSYSTEMTIME);
HRSRC FindResourceW(HMODULE, LPCWSTR, LPCWSTR);
DWORD FlsAlloc(PFLS_CALLBACK_FUNCTION);
BOOL FlsFree(DWORD);
PVOID FlsGetValue(DWORD);
BOOL FlsSetValue(DWORD, PVOID);
DWORD FormatMessageA(DWORD, LPCVOID, DWORD, DWORD, LPSTR, DWORD, va_list *);
DWORD FormatMessageW(DWORD, LPCVOID, DWORD, DWORD, LPWSTR, DWORD, va_list *);
void FreeLibraryAndExitThread(HMODULE, DWORD);
DWORD GetActiveProcessorCount(WORD);
LPWSTR GetCommandLineW(void);
BOOL GetComputerNameW(LPWSTR, LPDWORD);
DWORD GetCurrentDirectoryW(DWORD, LPWSTR);
DWORD GetCurrentProcessorNumber(void);
BOOL GetDiskFreeSpaceExW(LPCWSTR, PULARGE_INTEGER, PULARGE_INTEGER, PULARGE_INTEGER);
UINT GetDriveTypeW(LPCWSTR);
DWORD GetEnvironmentVariableW(LPCWSTR, LPWSTR, DWORD);
BOOL GetFileAttributesExW(LPCWSTR, GET_FILEEX_INFO_LEVELS, LPVOID);
BOOL GetFileInformationByHandle(HANDLE, LPBY_HANDLE_FILE_INFORMATION);
DWORD GetFullPathNameW(LPCWSTR, DWORD, LPWSTR, LPWSTR *);
DWORD GetLengthSid(PSID);
DWORD GetLogicalDrives(void);
BOOL GetLogicalProcessorInformation(struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION *, PDWORD);
BOOL GetOverlappedResultEx(HANDLE, LPOVERLAPPED, LPDWORD, DWORD, BOOL);
BOOL GetProcessAffinityMask(HANDLE, PDWORD_PTR, PDWORD_PTR);
DWORD GetSecurityDescriptorLength(PSECURITY_DESCRIPTOR);
UINT GetSystemDirectoryW(LPWSTR, UINT);
int GetSystemMetrics(int);
BOOL GetSystemPowerStatus(LPSYSTEM_POWER_STATUS);
BOOL GetSystemTimes(LPFILETIME, LPFILETIME, LPFILETIME);
UINT GetSystemWindowsDirectoryW(LPWSTR, UINT);
UINT GetTempFileNameW(LPCWSTR, LPCWSTR, UINT, LPWSTR);
DWORD GetTempPathW(DWORD, LPWSTR);
int GetThreadPriority(HANDLE);
BOOL GetTokenInformation(HANDLE, TOKEN_INFORMATION_CLASS, LPVOID, DWORD, PDWORD);
BOOL GetUserNameW(LPWSTR, LPDWORD);
BOOL GetVersionExW(LPOSVERSIONINFOW);
BOOL GetVolumeInformationW(LPCWSTR, LPWSTR, DWORD, LPDWORD, LPDWORD, LPDWORD, LPWSTR, DWORD);
UINT GetWindowsDirectoryW(LPWSTR, UINT);
BOOL GlobalMemoryStatusEx(LPMEMORYSTATUSEX);
SIZE_T GlobalSize(HGLOBAL);
BOOL HeapSetInformation(HANDLE, HEAP_INFORMATION_CLASS, PVOID, SIZE_T);
BOOL ImpersonateLoggedOnUser(HANDLE);
BOOL InitOnceBeginInitialize(LPINIT_ONCE, DWORD, PBOOL, LPVOID *);
BOOL InitOnceComplete(LPINIT_ONCE, DWORD, LPVOID);
void InitOnceInitialize(PINIT_ONCE);
BOOL IsValidCodePage(UINT);
BOOL IsValidSecurityDescriptor(PSECURITY_DESCRIPTOR);
BOOL IsValidSid(PSID);
BOOL IsWow64Process(HANDLE, PBOOL);
HGLOBAL LoadResource(HMODULE, HRSRC);
HLOCAL LocalReAlloc(HLOCAL, SIZE_T, UINT);
SIZE_T LocalSize(HLOCAL);
BOOL LockFile(HANDLE, DWORD, DWORD, DWORD, DWORD);
LPVOID LockResource(HGLOBAL);
BOOL LookupAccountSidW(LPCWSTR, PSID, LPWSTR, LPDWORD, LPWSTR, LPDWORD, PSID_NAME_USE);
BOOL LookupPrivilegeValueW(LPCWSTR, LPCWSTR, PLUID);
int lstrcmpiW(LPCWSTR, LPCWSTR);
int lstrcmpW(LPCWSTR, LPCWSTR);
LPWSTR lstrcpyW(LPWSTR, LPCWSTR);
int lstrlenW(LPCWSTR);
int MessageBoxW(HWND, LPCWSTR, LPCWSTR, UINT);
BOOL MoveFileExW(LPCWSTR, LPCWSTR, DWORD);
BOOL MoveFileW(LPCWSTR, LPCWSTR);
int MulDiv(int, int, int);
BOOL PeekNamedPipe(HANDLE, LPVOID, DWORD, LPDWORD, LPDWORD, LPDWORD);
BOOL PowerClearRequest(HANDLE, POWER_REQUEST_TYPE);
HANDLE PowerCreateRequest(PREASON_CONTEXT);
BOOL PowerSetRequest(HANDLE, POWER_REQUEST_TYPE);
BOOL ProcessIdToSessionId(DWORD, DWORD *);
BOOL PulseEvent(HANDLE);
DWORD QueryDosDeviceW(LPCWSTR, LPWSTR, DWORD);
DWORD QueueUserAPC(PAPCFUNC, HANDLE, ULONG_PTR);
BOOL QueueUserWorkItem(LPTHREAD_START_ROUTINE, PVOID, ULONG);
LONG RegDeleteKeyExW(HKEY, LPCWSTR, REGSAM, DWORD);
LONG RegDeleteTreeW(HKEY, LPCWSTR);
HPOWERNOTIFY RegisterPowerSettingNotification(HANDLE, LPCGUID, DWORD);
LONG RegLoadMUIStringW(HKEY, LPCWSTR, LPWSTR, DWORD, LPDWORD, DWORD, LPCWSTR);
LONG RegQueryInfoKeyW(HKEY, LPWSTR, LPDWORD, LPDWORD, LPDWORD, LPDWORD, LPDWORD, LPDWORD, LPDWORD, LPDWORD, LPDWORD,
    PFILETIME);
LONG RegSetKeyValueW(HKEY, LPCWSTR, LPCWSTR, DWORD, LPCVOID, DWORD);
BOOL RemoveDirectoryW(LPCWSTR);
BOOL RevertToSelf(void);
BOOL SetCurrentDirectoryW(LPCWSTR);
BOOL SetEnvironmentVariableW(LPCWSTR, LPCWSTR);
UINT SetErrorMode(UINT);
BOOL SetFileAttributesW(LPCWSTR, DWORD);
BOOL SetFileCompletionNotificationModes(HANDLE, UCHAR);
DWORD SetFilePointer(HANDLE, LONG, PLONG, DWORD);
BOOL SetFilePointerEx(HANDLE, LARGE_INTEGER, PLARGE_INTEGER, DWORD);
BOOL SetProcessWorkingSetSize(HANDLE, SIZE_T, SIZE_T);
DWORD_PTR SetThreadAffinityMask(HANDLE, DWORD_PTR);
EXECUTION_STATE SetThreadExecutionState(EXECUTION_STATE);
BOOL SetThreadGroupAffinity(HANDLE, const GROUP_AFFINITY *, PGROUP_AFFINITY);
void SetThreadpoolThreadMaximum(PTP_POOL, DWORD);
BOOL SetThreadpoolThreadMinimum(PTP_POOL, DWORD);
BOOL SetThreadToken(PHANDLE, HANDLE);
BOOL SetWaitableTimerEx(HANDLE, const LARGE_INTEGER *, LONG, PTIMERAPCROUTINE, LPVOID, PREASON_CONTEXT, ULONG);
DWORD SignalObjectAndWait(HANDLE, HANDLE, DWORD, BOOL);
DWORD SizeofResource(HMODULE, HRSRC);
void StartThreadpoolIo(PTP_IO);
BOOL SystemTimeToFileTime(const SYSTEMTIME *, LPFILETIME);
DWORD TlsAlloc(void);
BOOL TlsFree(DWORD);
LPVOID TlsGetValue(DWORD);
BOOL TlsSetValue(DWORD, LPVOID);
BOOL TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON);
LONG UnhandledExceptionFilter(struct _EXCEPTION_POINTERS *);
BOOL UnlockFile(HANDLE, DWORD, DWORD, DWORD, DWORD);
BOOL UnregisterPowerSettingNotification(HPOWERNOTIFY);
BOOL VerifyVersionInfoW(LPOSVERSIONINFOEXW, DWORD, DWORDLONG);
ULONGLONG VerSetConditionMask(ULONGLONG, DWORD, BYTE);
void WaitForThreadpoolIoCallbacks(PTP_IO, BOOL);
BOOL WaitNamedPipeW(LPCWSTR, DWORD);
int wsprintfW(LPWSTR, LPCWSTR, ...);
DWORD WTSGetActiveConsoleSessionId(void);
HS_END
#define CharLower HS_AW(CharLower)
#define CharUpper HS_AW(CharUpper)
#define CompareString HS_AW(CompareString)
#define CopyFile HS_AW(CopyFile)
#define CreateDirectory HS_AW(CreateDirectory)
#define CreateNamedPipe HS_AW(CreateNamedPipe)
#define CreateProcess HS_AW(CreateProcess)
#define DefineDosDevice HS_AW(DefineDosDevice)
#define ExpandEnvironmentStrings HS_AW(ExpandEnvironmentStrings)
#define FindResource HS_AW(FindResource)
#define FormatMessage HS_AW(FormatMessage)
#define GetCommandLine HS_AW(GetCommandLine)
#define GetComputerName HS_AW(GetComputerName)
#define GetCurrentDirectory HS_AW(GetCurrentDirectory)
#define GetDiskFreeSpaceEx HS_AW(GetDiskFreeSpaceEx)
#define GetDriveType HS_AW(GetDriveType)
#define GetEnvironmentVariable HS_AW(GetEnvironmentVariable)
#define GetFileAttributesEx HS_AW(GetFileAttributesEx)
#define GetFullPathName HS_AW(GetFullPathName)
#define GetSystemDirectory HS_AW(GetSystemDirectory)
#define GetSystemWindowsDirectory HS_AW(GetSystemWindowsDirectory)
#define GetTempFileName HS_AW(GetTempFileName)
#define GetTempPath HS_AW(GetTempPath)
#define GetUserName HS_AW(GetUserName)
#define GetVersionEx HS_AW(GetVersionEx)
#define GetVolumeInformation HS_AW(GetVolumeInformation)
#define GetWindowsDirectory HS_AW(GetWindowsDirectory)
#define LookupAccountSid HS_AW(LookupAccountSid)
#define LookupPrivilegeValue HS_AW(LookupPrivilegeValue)
#define MessageBox HS_AW(MessageBox)
#define MoveFileEx HS_AW(MoveFileEx)
#define MoveFile HS_AW(MoveFile)
#define QueryDosDevice HS_AW(QueryDosDevice)
#define RegDeleteKeyEx HS_AW(RegDeleteKeyEx)
#define RegDeleteTree HS_AW(RegDeleteTree)
#define RegLoadMUIString HS_AW(RegLoadMUIString)
#define RegQueryInfoKey HS_AW(RegQueryInfoKey)
#define RegSetKeyValue HS_AW(RegSetKeyValue)
#define RemoveDirectory HS_AW(RemoveDirectory)
#define SetCurrentDirectory HS_AW(SetCurrentDirectory)
#define SetEnvironmentVariable HS_AW(SetEnvironmentVariable)
#define SetFileAttributes HS_AW(SetFileAttributes)
#define VerifyVersionInfo HS_AW(VerifyVersionInfo)
#define WaitNamedPipe HS_AW(WaitNamedPipe)
#define lstrcmp HS_AW(lstrcmp)
#define lstrcmpi HS_AW(lstrcmpi)
#define lstrcpy HS_AW(lstrcpy)
#define lstrlen HS_AW(lstrlen)
#define wsprintf HS_AW(wsprintf)

#endif
