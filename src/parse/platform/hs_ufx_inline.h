/* SPDX-License-Identifier: MIT */
/* hs_ufx_inline.h: initialisers: USB function drivers: UFX. */
#ifndef HS_UFX_INLINE_H
#define HS_UFX_INLINE_H

HS_INLINE void UFX_DEVICE_CALLBACKS_INIT(PUFX_DEVICE_CALLBACKS p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
}
HS_INLINE void UFX_DEVICE_CAPABILITIES_INIT(PUFX_DEVICE_CAPABILITIES p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->InEndpointBitmap = 0xFFFF;
    p->OutEndpointBitmap = 0xFFFF;
}
HS_INLINE void UFX_ENDPOINT_CALLBACKS_INIT(PUFX_ENDPOINT_CALLBACKS p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
}

#endif
