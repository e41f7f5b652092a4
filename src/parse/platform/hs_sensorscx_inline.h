/* SPDX-License-Identifier: MIT */
/* hs_sensorscx_inline.h: initialisers: sensors. */
#ifndef HS_SENSORSCX_INLINE_H
#define HS_SENSORSCX_INLINE_H

HS_INLINE void SENSOR_CONTROLLER_CONFIG_INIT(PSENSOR_CONTROLLER_CONFIG p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->DriverIsPowerPolicyOwner = WdfUseDefault;
}
HS_INLINE void SENSOR_CONFIG_INIT(PSENSOR_CONFIG p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
}

#endif
