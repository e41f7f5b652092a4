/* SPDX-License-Identifier: MIT */
/* hs_iointex.h: interrupts of a second level. */
#ifndef HS_IOINTEX_H
#define HS_IOINTEX_H

#define IoGetAffinityInterrupt WdmlibIoGetAffinityInterrupt



HS_BEGIN
NTSTATUS WdmlibIoConnectInterruptEx(PIO_CONNECT_INTERRUPT_PARAMETERS);
NTSTATUS WdmlibIoDisconnectInterruptEx(PIO_DISCONNECT_INTERRUPT_PARAMETERS);
NTSTATUS WdmlibIoGetAffinityInterrupt(PKINTERRUPT, PGROUP_AFFINITY);
HS_END

#endif
