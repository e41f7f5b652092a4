/* SPDX-License-Identifier: MIT */
/* hs_win_calls.h: calls of Win32 with their A and W forms. */
#ifndef HS_WIN_CALLS_H
#define HS_WIN_CALLS_H

HS_BEGIN
void AcquireSRWLockExclusive(PSRWLOCK);
void AcquireSRWLockShared(PSRWLOCK);
BOOL AllocateAndInitializeSid(PSID_IDENTIFIER_AUTHORITY, BYTE, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD, DWORD,
    PSID *);
BOOL CancelIo(HANDLE);
BOOL CancelIoEx(HANDLE, LPOVERLAPPED);
BOOL CancelSynchronousIo(HANDLE);
BOOL CancelWaitableTimer(HANDLE);
BOOL CloseHandle(HANDLE);
void CloseThreadpool(PTP_POOL);
void CloseThreadpoolTimer(PTP_TIMER);
void CloseThreadpoolWait(PTP_WAIT);
void CloseThreadpoolWork(PTP_WORK);
BOOL CompareObjectHandles(HANDLE, HANDLE);
BOOL ConvertSecurityDescriptorToStringSecurityDescriptorA(PSECURITY_DESCRIPTOR, DWORD, SECURITY_INFORMATION, LPSTR *,
    PULONG);
BOOL ConvertSecurityDescriptorToStringSecurityDescriptorW(PSECURITY_DESCRIPTOR, DWORD, SECURITY_INFORMATION, LPWSTR *,
    PULONG);
BOOL ConvertSidToStringSidA(PSID, LPSTR *);
BOOL ConvertSidToStringSidW(PSID, LPWSTR *);
BOOL ConvertStringSecurityDescriptorToSecurityDescriptorA(LPCSTR, DWORD, PSECURITY_DESCRIPTOR *, PULONG);
BOOL ConvertStringSecurityDescriptorToSecurityDescriptorW(LPCWSTR, DWORD, PSECURITY_DESCRIPTOR *, PULONG);
BOOL ConvertStringSidToSidA(LPCSTR, PSID *);
BOOL ConvertStringSidToSidW(LPCWSTR, PSID *);
HANDLE CreateEventA(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCSTR);
HANDLE CreateEventExA(LPSECURITY_ATTRIBUTES, LPCSTR, DWORD, DWORD);
HANDLE CreateEventExW(LPSECURITY_ATTRIBUTES, LPCWSTR, DWORD, DWORD);
HANDLE CreateEventW(LPSECURITY_ATTRIBUTES, BOOL, BOOL, LPCWSTR);
HANDLE CreateFile2(LPCWSTR, DWORD, DWORD, DWORD, LPCREATEFILE2_EXTENDED_PARAMETERS);
HANDLE CreateFileA(LPCSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD, HANDLE);
HANDLE CreateFileMappingA(HANDLE, LPSECURITY_ATTRIBUTES, DWORD, DWORD, DWORD, LPCSTR);
HANDLE CreateFileMappingW(HANDLE, LPSECURITY_ATTRIBUTES, DWORD, DWORD, DWORD, LPCWSTR);
HANDLE CreateFileW(LPCWSTR, DWORD, DWORD, LPSECURITY_ATTRIBUTES, DWORD, DWORD, HANDLE);
HANDLE CreateIoCompletionPort(HANDLE, HANDLE, ULONG_PTR, DWORD);
HANDLE CreateMutexA(LPSECURITY_ATTRIBUTES, BOOL, LPCSTR);
HANDLE CreateMutexExA(LPSECURITY_ATTRIBUTES, LPCSTR, DWORD, DWORD);
HANDLE CreateMutexExW(LPSECURITY_ATTRIBUTES, LPCWSTR, DWORD, DWORD);
HANDLE CreateMutexW(LPSECURITY_ATTRIBUTES, BOOL, LPCWSTR);
HANDLE CreateSemaphoreA(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCSTR);
HANDLE CreateSemaphoreExA(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCSTR, DWORD, DWORD);
HANDLE CreateSemaphoreExW(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCWSTR, DWORD, DWORD);
HANDLE CreateSemaphoreW(LPSECURITY_ATTRIBUTES, LONG, LONG, LPCWSTR);
HANDLE CreateThread(LPSECURITY_ATTRIBUTES, SIZE_T, LPTHREAD_START_ROUTINE, LPVOID, DWORD, LPDWORD);
PTP_POOL CreateThreadpool(PVOID);
PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON);
PTP_WAIT CreateThreadpoolWait(PTP_WAIT_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON);
PTP_WORK CreateThreadpoolWork(PTP_WORK_CALLBACK, PVOID, PTP_CALLBACK_ENVIRON);
HANDLE CreateWaitableTimerA(LPSECURITY_ATTRIBUTES, BOOL, LPCSTR);
HANDLE CreateWaitableTimerExA(LPSECURITY_ATTRIBUTES, LPCSTR, DWORD, DWORD);
HANDLE CreateWaitableTimerExW(LPSECURITY_ATTRIBUTES, LPCWSTR, DWORD, DWORD);
HANDLE CreateWaitableTimerW(LPSECURITY_ATTRIBUTES, BOOL, LPCWSTR);
void DebugBreak(void);
void DeleteCriticalSection(LPCRITICAL_SECTION);
BOOL DeleteFileA(LPCSTR);
BOOL DeleteFileW(LPCWSTR);
BOOL DeviceIoControl(HANDLE, DWORD, LPVOID, DWORD, LPVOID, DWORD, LPDWORD, LPOVERLAPPED);
BOOL DisableThreadLibraryCalls(HMODULE);
BOOL DuplicateHandle(HANDLE, HANDLE, HANDLE, LPHANDLE, DWORD, BOOL, DWORD);
void EnterCriticalSection(LPCRITICAL_SECTION);
void ExitProcess(UINT);
void ExitThread(DWORD);
BOOL FindClose(HANDLE);
HANDLE FindFirstFileA(LPCSTR, LPWIN32_FIND_DATAA);
HANDLE FindFirstFileW(LPCWSTR, LPWIN32_FIND_DATAW);
BOOL FindNextFileA(HANDLE, LPWIN32_FIND_DATAA);
BOOL FindNextFileW(HANDLE, LPWIN32_FIND_DATAW);
BOOL FlushFileBuffers(HANDLE);
BOOL FlushViewOfFile(LPCVOID, SIZE_T);
BOOL FreeLibrary(HMODULE);
PVOID FreeSid(PSID);
HANDLE GetCurrentProcess(void);
DWORD GetCurrentProcessId(void);
HANDLE GetCurrentThread(void);
DWORD GetCurrentThreadId(void);
BOOL GetExitCodeProcess(HANDLE, LPDWORD);
BOOL GetExitCodeThread(HANDLE, LPDWORD);
DWORD GetFileAttributesA(LPCSTR);
DWORD GetFileAttributesW(LPCWSTR);
DWORD GetFileSize(HANDLE, LPDWORD);
BOOL GetFileSizeEx(HANDLE, PLARGE_INTEGER);
BOOL GetHandleInformation(HANDLE, LPDWORD);
DWORD GetLastError(void);
void GetLocalTime(LPSYSTEMTIME);
DWORD GetModuleFileNameA(HMODULE, LPSTR, DWORD);
DWORD GetModuleFileNameW(HMODULE, LPWSTR, DWORD);
HMODULE GetModuleHandleA(LPCSTR);
BOOL GetModuleHandleExA(DWORD, LPCSTR, HMODULE *);
BOOL GetModuleHandleExW(DWORD, LPCWSTR, HMODULE *);
HMODULE GetModuleHandleW(LPCWSTR);
void GetNativeSystemInfo(LPSYSTEM_INFO);
BOOL GetOverlappedResult(HANDLE, LPOVERLAPPED, LPDWORD, BOOL);
FARPROC GetProcAddress(HMODULE, LPCSTR);
HANDLE GetProcessHeap(void);
DWORD GetProcessId(HANDLE);
BOOL GetQueuedCompletionStatus(HANDLE, LPDWORD, PULONG_PTR, LPOVERLAPPED *, DWORD);
void GetSystemInfo(LPSYSTEM_INFO);
void GetSystemTime(LPSYSTEMTIME);
void GetSystemTimeAsFileTime(LPFILETIME);
void GetSystemTimePreciseAsFileTime(LPFILETIME);
DWORD GetThreadId(HANDLE);
DWORD GetTickCount(void);
ULONGLONG GetTickCount64(void);
HGLOBAL GlobalAlloc(UINT, SIZE_T);
HGLOBAL GlobalFree(HGLOBAL);
LPVOID GlobalLock(HGLOBAL);
BOOL GlobalUnlock(HGLOBAL);
LPVOID HeapAlloc(HANDLE, DWORD, SIZE_T);
HANDLE HeapCreate(DWORD, SIZE_T, SIZE_T);
BOOL HeapDestroy(HANDLE);
BOOL HeapFree(HANDLE, DWORD, LPVOID);
LPVOID HeapReAlloc(HANDLE, DWORD, LPVOID, SIZE_T);
SIZE_T HeapSize(HANDLE, DWORD, LPCVOID);
BOOL InitializeAcl(PACL, DWORD, DWORD);
void InitializeConditionVariable(PCONDITION_VARIABLE);
void InitializeCriticalSection(LPCRITICAL_SECTION);
BOOL InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION, DWORD);
BOOL InitializeCriticalSectionEx(LPCRITICAL_SECTION, DWORD, DWORD);
BOOL InitializeSecurityDescriptor(PSECURITY_DESCRIPTOR, DWORD);
void InitializeSRWLock(PSRWLOCK);
BOOL InitOnceExecuteOnce(PINIT_ONCE, PINIT_ONCE_FN, PVOID, LPVOID *);
BOOL IsDebuggerPresent(void);
void LeaveCriticalSection(LPCRITICAL_SECTION);
HMODULE LoadLibraryA(LPCSTR);
HMODULE LoadLibraryExA(LPCSTR, HANDLE, DWORD);
HMODULE LoadLibraryExW(LPCWSTR, HANDLE, DWORD);
HMODULE LoadLibraryW(LPCWSTR);
HLOCAL LocalAlloc(UINT, SIZE_T);
HLOCAL LocalFree(HLOCAL);
LPVOID LocalLock(HLOCAL);
BOOL LocalUnlock(HLOCAL);
LPVOID MapViewOfFile(HANDLE, DWORD, DWORD, DWORD, SIZE_T);
LPVOID MapViewOfFileEx(HANDLE, DWORD, DWORD, DWORD, SIZE_T, LPVOID);
int MultiByteToWideChar(UINT, DWORD, LPCCH, int, LPWSTR, int);
HANDLE OpenEventA(DWORD, BOOL, LPCSTR);
HANDLE OpenEventW(DWORD, BOOL, LPCWSTR);
HANDLE OpenFileMappingA(DWORD, BOOL, LPCSTR);
HANDLE OpenFileMappingW(DWORD, BOOL, LPCWSTR);
HANDLE OpenMutexA(DWORD, BOOL, LPCSTR);
HANDLE OpenMutexW(DWORD, BOOL, LPCWSTR);
HANDLE OpenProcess(DWORD, BOOL, DWORD);
BOOL OpenProcessToken(HANDLE, DWORD, PHANDLE);
HANDLE OpenSemaphoreA(DWORD, BOOL, LPCSTR);
HANDLE OpenSemaphoreW(DWORD, BOOL, LPCWSTR);
HANDLE OpenThread(DWORD, BOOL, DWORD);
BOOL OpenThreadToken(HANDLE, DWORD, BOOL, PHANDLE);
HANDLE OpenWaitableTimerA(DWORD, BOOL, LPCSTR);
HANDLE OpenWaitableTimerW(DWORD, BOOL, LPCWSTR);
void OutputDebugStringA(LPCSTR);
void OutputDebugStringW(LPCWSTR);
BOOL PostQueuedCompletionStatus(HANDLE, DWORD, ULONG_PTR, LPOVERLAPPED);
BOOL QueryPerformanceCounter(LARGE_INTEGER *);
BOOL QueryPerformanceFrequency(LARGE_INTEGER *);
void RaiseException(DWORD, DWORD, DWORD, const ULONG_PTR *);
BOOL ReadFile(HANDLE, LPVOID, DWORD, LPDWORD, LPOVERLAPPED);
LONG RegCloseKey(HKEY);
LONG RegCreateKeyExA(HKEY, LPCSTR, DWORD, LPSTR, DWORD, REGSAM, LPSECURITY_ATTRIBUTES, PHKEY, LPDWORD);
LONG RegCreateKeyExW(HKEY, LPCWSTR, DWORD, LPWSTR, DWORD, REGSAM, LPSECURITY_ATTRIBUTES, PHKEY, LPDWORD);
LONG RegDeleteKeyA(HKEY, LPCSTR);
LONG RegDeleteKeyW(HKEY, LPCWSTR);
LONG RegDeleteValueA(HKEY, LPCSTR);
LONG RegDeleteValueW(HKEY, LPCWSTR);
LONG RegEnumKeyExA(HKEY, DWORD, LPSTR, LPDWORD, LPDWORD, LPSTR, LPDWORD, PFILETIME);
LONG RegEnumKeyExW(HKEY, DWORD, LPWSTR, LPDWORD, LPDWORD, LPWSTR, LPDWORD, PFILETIME);
LONG RegEnumValueA(HKEY, DWORD, LPSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LONG RegEnumValueW(HKEY, DWORD, LPWSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LONG RegFlushKey(HKEY);
LONG RegGetValueA(HKEY, LPCSTR, LPCSTR, DWORD, LPDWORD, PVOID, LPDWORD);
LONG RegGetValueW(HKEY, LPCWSTR, LPCWSTR, DWORD, LPDWORD, PVOID, LPDWORD);
HDEVNOTIFY RegisterDeviceNotificationA(HANDLE, LPVOID, DWORD);
HDEVNOTIFY RegisterDeviceNotificationW(HANDLE, LPVOID, DWORD);
BOOL RegisterWaitForSingleObject(PHANDLE, HANDLE, WAITORTIMERCALLBACK, PVOID, ULONG, ULONG);
LONG RegNotifyChangeKeyValue(HKEY, BOOL, DWORD, HANDLE, BOOL);
LONG RegOpenKeyA(HKEY, LPCSTR, PHKEY);
LONG RegOpenKeyExA(HKEY, LPCSTR, DWORD, REGSAM, PHKEY);
LONG RegOpenKeyExW(HKEY, LPCWSTR, DWORD, REGSAM, PHKEY);
LONG RegOpenKeyW(HKEY, LPCWSTR, PHKEY);
LONG RegQueryValueExA(HKEY, LPCSTR, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LONG RegQueryValueExW(HKEY, LPCWSTR, LPDWORD, LPDWORD, LPBYTE, LPDWORD);
LONG RegSetValueExA(HKEY, LPCSTR, DWORD, DWORD, const BYTE *, DWORD);
LONG RegSetValueExW(HKEY, LPCWSTR, DWORD, DWORD, const BYTE *, DWORD);
BOOL ReleaseMutex(HANDLE);
BOOL ReleaseSemaphore(HANDLE, LONG, LPLONG);
void ReleaseSRWLockExclusive(PSRWLOCK);
void ReleaseSRWLockShared(PSRWLOCK);
BOOL ResetEvent(HANDLE);
DWORD ResumeThread(HANDLE);
BOOL SetEndOfFile(HANDLE);
BOOL SetEvent(HANDLE);
BOOL SetHandleInformation(HANDLE, DWORD, DWORD);
void SetLastError(DWORD);
BOOL SetSecurityDescriptorDacl(PSECURITY_DESCRIPTOR, BOOL, PACL, BOOL);
void SetThreadpoolTimer(PTP_TIMER, PFILETIME, DWORD, DWORD);
void SetThreadpoolWait(PTP_WAIT, HANDLE, PFILETIME);
BOOL SetThreadPriority(HANDLE, int);
LPTOP_LEVEL_EXCEPTION_FILTER SetUnhandledExceptionFilter(LPTOP_LEVEL_EXCEPTION_FILTER);
BOOL SetWaitableTimer(HANDLE, const LARGE_INTEGER *, LONG, PTIMERAPCROUTINE, LPVOID, BOOL);
void Sleep(DWORD);
BOOL SleepConditionVariableCS(PCONDITION_VARIABLE, PCRITICAL_SECTION, DWORD);
BOOL SleepConditionVariableSRW(PCONDITION_VARIABLE, PSRWLOCK, DWORD, ULONG);
DWORD SleepEx(DWORD, BOOL);
void SubmitThreadpoolWork(PTP_WORK);
DWORD SuspendThread(HANDLE);
BOOL SwitchToThread(void);
BOOL TerminateProcess(HANDLE, UINT);
BOOL TerminateThread(HANDLE, DWORD);
BOOLEAN TryAcquireSRWLockExclusive(PSRWLOCK);
BOOLEAN TryAcquireSRWLockShared(PSRWLOCK);
BOOL TryEnterCriticalSection(LPCRITICAL_SECTION);
BOOL UnmapViewOfFile(LPCVOID);
BOOL UnregisterDeviceNotification(HDEVNOTIFY);
BOOL UnregisterWait(HANDLE);
BOOL UnregisterWaitEx(HANDLE, HANDLE);
LPVOID VirtualAlloc(LPVOID, SIZE_T, DWORD, DWORD);
LPVOID VirtualAllocEx(HANDLE, LPVOID, SIZE_T, DWORD, DWORD);
BOOL VirtualFree(LPVOID, SIZE_T, DWORD);
BOOL VirtualFreeEx(HANDLE, LPVOID, SIZE_T, DWORD);
BOOL VirtualLock(LPVOID, SIZE_T);
BOOL VirtualProtect(LPVOID, SIZE_T, DWORD, PDWORD);
SIZE_T VirtualQuery(LPCVOID, PMEMORY_BASIC_INFORMATION, SIZE_T);
BOOL VirtualUnlock(LPVOID, SIZE_T);
DWORD WaitForMultipleObjects(DWORD, const HANDLE *, BOOL, DWORD);
DWORD WaitForMultipleObjectsEx(DWORD, const HANDLE *, BOOL, DWORD, BOOL);
DWORD WaitForSingleObject(HANDLE, DWORD);
DWORD WaitForSingleObjectEx(HANDLE, DWORD, BOOL);
void WaitForThreadpoolTimerCallbacks(PTP_TIMER, BOOL);
void WaitForThreadpoolWaitCallbacks(PTP_WAIT, BOOL);
void WaitForThreadpoolWorkCallbacks(PTP_WORK, BOOL);
void WakeAllConditionVariable(PCONDITION_VARIABLE);
void WakeConditionVariable(PCONDITION_VARIABLE);
int WideCharToMultiByte(UINT, DWORD, LPCWCH, int, LPSTR, int, LPCCH, LPBOOL);
BOOL WriteFile(HANDLE, LPCVOID, DWORD, LPDWORD, LPOVERLAPPED);
HS_END
#define ConvertSecurityDescriptorToStringSecurityDescriptor HS_AW(ConvertSecurityDescriptorToStringSecurityDescriptor)
#define ConvertSidToStringSid HS_AW(ConvertSidToStringSid)
#define ConvertStringSecurityDescriptorToSecurityDescriptor HS_AW(ConvertStringSecurityDescriptorToSecurityDescriptor)
#define ConvertStringSidToSid HS_AW(ConvertStringSidToSid)
#define CreateEventEx HS_AW(CreateEventEx)
#define CreateEvent HS_AW(CreateEvent)
#define CreateFileMapping HS_AW(CreateFileMapping)
#define CreateFile HS_AW(CreateFile)
#define CreateMutexEx HS_AW(CreateMutexEx)
#define CreateMutex HS_AW(CreateMutex)
#define CreateSemaphoreEx HS_AW(CreateSemaphoreEx)
#define CreateSemaphore HS_AW(CreateSemaphore)
#define CreateWaitableTimerEx HS_AW(CreateWaitableTimerEx)
#define CreateWaitableTimer HS_AW(CreateWaitableTimer)
#define DeleteFile HS_AW(DeleteFile)
#define FindFirstFile HS_AW(FindFirstFile)
#define FindNextFile HS_AW(FindNextFile)
#define GetFileAttributes HS_AW(GetFileAttributes)
#define GetModuleFileName HS_AW(GetModuleFileName)
#define GetModuleHandleEx HS_AW(GetModuleHandleEx)
#define GetModuleHandle HS_AW(GetModuleHandle)
#define LoadLibraryEx HS_AW(LoadLibraryEx)
#define LoadLibrary HS_AW(LoadLibrary)
#define OpenEvent HS_AW(OpenEvent)
#define OpenFileMapping HS_AW(OpenFileMapping)
#define OpenMutex HS_AW(OpenMutex)
#define OpenSemaphore HS_AW(OpenSemaphore)
#define OpenWaitableTimer HS_AW(OpenWaitableTimer)
#define OutputDebugString HS_AW(OutputDebugString)
#define RegCreateKeyEx HS_AW(RegCreateKeyEx)
#define RegDeleteKey HS_AW(RegDeleteKey)
#define RegDeleteValue HS_AW(RegDeleteValue)
#define RegEnumKeyEx HS_AW(RegEnumKeyEx)
#define RegEnumValue HS_AW(RegEnumValue)
#define RegGetValue HS_AW(RegGetValue)
#define RegOpenKeyEx HS_AW(RegOpenKeyEx)
#define RegOpenKey HS_AW(RegOpenKey)
#define RegQueryValueEx HS_AW(RegQueryValueEx)
#define RegSetValueEx HS_AW(RegSetValueEx)
#define RegisterDeviceNotification HS_AW(RegisterDeviceNotification)

#endif
