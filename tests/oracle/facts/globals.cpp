// SPDX-License-Identifier: MIT
// F9 for C++: destructors of globals do not run.  The form is that of facts.c.
#include <ntddk.h>

#include "oracle.h"

class Noisy {
public:
    ~Noisy() { oracle_say("destroyed"); }
};
static Noisy g_noisy;
static VOID OnUnload(PDRIVER_OBJECT) { oracle_say("DriverUnload"); }

/* F9: a local goes at the end of its scope, a global never.
 * success: destroyed, DriverUnload
 */
static NTSTATUS DriverEntry_F9_destructors(PDRIVER_OBJECT driver, PUNICODE_STRING)
{
    Noisy local;
    driver->DriverUnload = OnUnload;
    return &g_noisy != &local ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

const OracleDriver oracle_drivers[] = {{"F9_destructors", DriverEntry_F9_destructors, 0, 0}, ORACLE_END};
