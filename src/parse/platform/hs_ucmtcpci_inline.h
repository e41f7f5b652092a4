/* SPDX-License-Identifier: MIT */
/* hs_ucmtcpci_inline.h: initialisers: USB port controllers: UcmTcpci. */
#ifndef HS_UCMTCPCI_INLINE_H
#define HS_UCMTCPCI_INLINE_H

HS_INLINE void UCMTCPCI_DEVICE_CONFIG_INIT(PUCMTCPCI_DEVICE_CONFIG p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}
HS_INLINE void UCMTCPCI_PORT_CONTROLLER_IDENTIFICATION_INIT(PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}
HS_INLINE void UCMTCPCI_PORT_CONTROLLER_CAPABILITIES_INIT(PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}
HS_INLINE void UCMTCPCI_PORT_CONTROLLER_CONFIG_INIT(PUCMTCPCI_PORT_CONTROLLER_CONFIG p,
    PUCMTCPCI_PORT_CONTROLLER_IDENTIFICATION identification, PUCMTCPCI_PORT_CONTROLLER_CAPABILITIES capabilities)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
    p->Identification = identification;
    p->Capabilities = capabilities;
}
HS_INLINE void UCMTCPCI_PORT_CONTROLLER_ALERT_DATA_INIT(PUCMTCPCI_PORT_CONTROLLER_ALERT_DATA p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}

#endif
