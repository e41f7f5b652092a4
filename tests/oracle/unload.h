/* SPDX-License-Identifier: MIT */
/* The platform's own unload routines, and what becomes of DriverUnload. */
#ifndef ORACLE_UNLOAD_H
#define ORACLE_UNLOAD_H

#include "kernel.h"

void driver_unload_set(Word routine);           /* the platform writes DriverUnload */
int platform_routine_matters(Word routine);     /* would it do something at unload that is lost without it? */
void record_lost_unloads(void);

/* The routines themselves: of the framework, of NDIS, of the other port drivers. */
struct _DRIVER_OBJECT;
void framework_unload(struct _DRIVER_OBJECT *driver);
void ndis_unload(struct _DRIVER_OBJECT *driver);
void port_unload(struct _DRIVER_OBJECT *driver);
int ndis_unload_matters(void);
void port_registers(Word handler); /* a port driver puts its routine into DriverUnload; it will call HANDLER */

#endif
