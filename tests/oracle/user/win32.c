/* SPDX-License-Identifier: MIT */
/* Win32, for drivers in user mode: handles, memory, views, keys. */
#include <windows.h>

#include "api/api.h"

static DWORD last_error;
DWORD GetLastError(void) { return last_error; }
void SetLastError(DWORD error) { last_error = error; }

/* A routine that returns what it acquires, NULL on failure. */
#define RETURN_HANDLE(kind, failure)                                                                                   \
    do {                                                                                                               \
        CALL();                                                                                                        \
        if (call_fails(&call)) {                                                                                       \
            last_error = ERROR_NOT_ENOUGH_MEMORY;                                                                      \
            return (failure);                                                                                          \
        }                                                                                                              \
        last_error = 0;                                                                                                \
        Word handle_ = new_handle();                                                                                   \
        ledger_acquire(&call, KIND_##kind, handle_);                                                                   \
        return (void *)handle_;                                                                                        \
    } while (0)

#define HANDLE_OF(name, ...)                                                                                           \
    HANDLE name(__VA_ARGS__) { RETURN_HANDLE(win32_handle, NULL); }

#pragma GCC diagnostic ignored "-Wunused-parameter"
HANDLE_OF(CreateEventW, LPSECURITY_ATTRIBUTES a, BOOL b, BOOL c, LPCWSTR d)
HANDLE_OF(CreateEventA, LPSECURITY_ATTRIBUTES a, BOOL b, BOOL c, LPCSTR d)
HANDLE_OF(CreateEventExW, LPSECURITY_ATTRIBUTES a, LPCWSTR b, DWORD c, DWORD d)
HANDLE_OF(OpenEventW, DWORD a, BOOL b, LPCWSTR c)
HANDLE_OF(CreateMutexW, LPSECURITY_ATTRIBUTES a, BOOL b, LPCWSTR c)
HANDLE_OF(CreateMutexA, LPSECURITY_ATTRIBUTES a, BOOL b, LPCSTR c)
HANDLE_OF(CreateSemaphoreW, LPSECURITY_ATTRIBUTES a, LONG b, LONG c, LPCWSTR d)
HANDLE_OF(CreateFileMappingW, HANDLE a, LPSECURITY_ATTRIBUTES b, DWORD c, DWORD d, DWORD e, LPCWSTR f)
HANDLE_OF(CreateThread, LPSECURITY_ATTRIBUTES a, SIZE_T b, LPTHREAD_START_ROUTINE c, LPVOID d, DWORD e, LPDWORD f)
HANDLE CreateFileW(LPCWSTR a, DWORD b, DWORD c, LPSECURITY_ATTRIBUTES d, DWORD e, DWORD f, HANDLE g)
{
    RETURN_HANDLE(win32_handle, INVALID_HANDLE_VALUE);
}
HANDLE CreateFileA(LPCSTR a, DWORD b, DWORD c, LPSECURITY_ATTRIBUTES d, DWORD e, DWORD f, HANDLE g)
{
    RETURN_HANDLE(win32_handle, INVALID_HANDLE_VALUE);
}
BOOL CloseHandle(HANDLE handle)
{
    CALL();
    return ledger_release(&call, KIND_win32_handle, (Word)handle, 0);
}
DWORD WaitForSingleObject(HANDLE handle, DWORD timeout) { return 0; }
BOOL SetEvent(HANDLE handle) { NT_PLAIN_BOOL(); }
BOOL ResetEvent(HANDLE handle) { NT_PLAIN_BOOL(); }

/* ---- memory ---- */

LPVOID MapViewOfFile(HANDLE mapping, DWORD access, DWORD high, DWORD low, SIZE_T size)
{
    ACQUIRE_BLOCK(win32_view, size, 1);
}
BOOL UnmapViewOfFile(LPCVOID view) { RELEASE_BLOCK(win32_view, (void *)view); return TRUE; }
HANDLE GetProcessHeap(void) { return (HANDLE)0x50; }
LPVOID HeapAlloc(HANDLE heap, DWORD flags, SIZE_T size) { ACQUIRE_BLOCK(win32_heap, size, (flags & HEAP_ZERO_MEMORY) != 0); }
BOOL HeapFree(HANDLE heap, DWORD flags, LPVOID block) { RELEASE_BLOCK(win32_heap, block); return TRUE; }
HLOCAL LocalAlloc(UINT flags, SIZE_T size) { ACQUIRE_BLOCK(local_memory, size, 1); }
HLOCAL LocalFree(HLOCAL block) { RELEASE_BLOCK(local_memory, block); return NULL; }
LPVOID VirtualAlloc(LPVOID at, SIZE_T size, DWORD type, DWORD protect) { ACQUIRE_BLOCK(virtual_memory, size, 1); }
BOOL VirtualFree(LPVOID block, SIZE_T size, DWORD type) { RELEASE_BLOCK(virtual_memory, block); return TRUE; }
BOOL ConvertStringSecurityDescriptorToSecurityDescriptorW(LPCWSTR text, DWORD revision, PSECURITY_DESCRIPTOR *out, PULONG n)
{
    CALL();
    FAIL_WITH(FALSE);
    *out = block_new(64, 1);
    ledger_acquire(&call, KIND_local_memory, (Word)*out);
    return TRUE;
}

/* ---- keys: results are Win32 errors ---- */

static LONG open_key(const Call *call, PHKEY out)
{
    if (call_fails(call))
        return ERROR_FILE_NOT_FOUND;
    *out = (HKEY)new_handle();
    ledger_acquire(call, KIND_win32_key, (Word)*out);
    return ERROR_SUCCESS;
}
LONG RegOpenKeyExW(HKEY key, LPCWSTR name, DWORD options, REGSAM access, PHKEY out) { CALL(); return open_key(&call, out); }
LONG RegCreateKeyExW(HKEY key, LPCWSTR name, DWORD reserved, LPWSTR class_name, DWORD options, REGSAM access,
                     LPSECURITY_ATTRIBUTES security, PHKEY out, LPDWORD disposition)
{
    CALL();
    return open_key(&call, out);
}
LONG RegCloseKey(HKEY key) { RELEASE(win32_key, key); return ERROR_SUCCESS; }
LONG RegQueryValueExW(HKEY key, LPCWSTR name, LPDWORD reserved, LPDWORD type, LPBYTE data, LPDWORD size)
{
    CALL();
    FAIL_WITH(ERROR_FILE_NOT_FOUND);
    if (data != NULL && size != NULL)
        memset(data, 0, *size);
    return ERROR_SUCCESS;
}

/* ---- the rest ---- */

HMODULE LoadLibraryW(LPCWSTR name) { RETURN_HANDLE(win32_module, NULL); }
BOOL FreeLibrary(HMODULE module) { RELEASE(win32_module, module); return TRUE; }
PTP_TIMER CreateThreadpoolTimer(PTP_TIMER_CALLBACK routine, PVOID context, PTP_CALLBACK_ENVIRON environment)
{
    RETURN_HANDLE(threadpool, NULL);
}
void CloseThreadpoolTimer(PTP_TIMER timer) { RELEASE(threadpool, timer); }
void InitializeCriticalSection(LPCRITICAL_SECTION section)
{
    CALL();
    ledger_acquire(&call, KIND_critical_section, (Word)section);
}
void DeleteCriticalSection(LPCRITICAL_SECTION section) { RELEASE(critical_section, section); }
