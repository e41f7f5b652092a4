/* SPDX-License-Identifier: MIT */
/* hs_spbcx_inline.h: initialisers: simple peripheral buses. */
#ifndef HS_SPBCX_INLINE_H
#define HS_SPBCX_INLINE_H

HS_INLINE void SPB_CONTROLLER_CONFIG_INIT(SPB_CONTROLLER_CONFIG *p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->ControllerDispatchType = WdfIoQueueDispatchSequential;
    p->PowerManaged = WdfUseDefault;
}
HS_INLINE void SPB_CONNECTION_PARAMETERS_INIT(SPB_CONNECTION_PARAMETERS *p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}
HS_INLINE void SPB_REQUEST_PARAMETERS_INIT(SPB_REQUEST_PARAMETERS *p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}
HS_INLINE void SPB_TRANSFER_DESCRIPTOR_INIT(SPB_TRANSFER_DESCRIPTOR *p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}

#endif
