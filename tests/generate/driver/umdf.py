# SPDX-License-Identifier: MIT
"""UMDF drivers: the framework's callbacks and attributes, and what Win32 gives."""
from . import tree
from .kinds import KINDS, POINTER, Kind, routine
from .kmdf import Kmdf

TIMER = routine("static VOID CALLBACK On{n}(PTP_CALLBACK_INSTANCE Instance, PVOID Context, PTP_TIMER Timer)",
                "Instance", "Context", "Timer")

UMDF_KINDS = [
    Kind("win_event", "HANDLE", "{h} = CreateEventW(NULL, TRUE, FALSE, NULL)", "pointer", "CloseHandle({h})", **POINTER,
         weight=10),
    Kind("win_mutex", "HANDLE", "{h} = CreateMutexW(NULL, FALSE, NULL)", "pointer", "CloseHandle({h})", **POINTER),
    Kind("win_heap", "PVOID", "{h} = HeapAlloc(GetProcessHeap(), 0, {size})", "pointer",
         "HeapFree(GetProcessHeap(), 0, {h})", **POINTER, harmless=True, weight=8),
    Kind("win_local", "PVOID", "{h} = LocalAlloc(LPTR, {size})", "pointer", "LocalFree({h})", **POINTER, harmless=True),
    Kind("win_key", "HKEY", "(RegOpenKeyExW(HKEY_LOCAL_MACHINE, L\"SOFTWARE\", 0, KEY_READ, {a}) == ERROR_SUCCESS)",
         "boolean", "RegCloseKey({h})", **POINTER, weight=8),
    Kind("win_library", "HMODULE", "{h} = LoadLibraryW(L\"setupapi.dll\")", "pointer", "FreeLibrary({h})", **POINTER),
    Kind("win_section", "CRITICAL_SECTION", "InitializeCriticalSection({a})", "void", "DeleteCriticalSection({a})"),
    Kind("win_timer", "PTP_TIMER", "{h} = CreateThreadpoolTimer(On{n}, NULL, NULL)", "pointer",
         "CloseThreadpoolTimer({h})", **POINTER, decls=(TIMER,)),
] + [kind for kind in KINDS if kind.name in ("wdf_object", "wdf_string")]


class Umdf(Kmdf):
    """In user mode: nobody hooks DriverUnload, and the pool is not there."""
    name, base, weight = "umdf", "umdf", 5

    def start(self):
        super().start()
        self.program.headers[:] = ["windows.h", "wdf.h"]
        self.hook = None
        self.program.globals.append(tree.line("#define DbgPrint(...) ((void)0)", True))

    def idle(self):
        return tree.lines('OutputDebugStringW(L"gone");')
