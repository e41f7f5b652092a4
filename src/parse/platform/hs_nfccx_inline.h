/* SPDX-License-Identifier: MIT */
/* hs_nfccx_inline.h: initialisers: near field communication: NfcCx. */
#ifndef HS_NFCCX_INLINE_H
#define HS_NFCCX_INLINE_H

HS_INLINE void NFC_CX_CLIENT_CONFIG_INIT(PNFC_CX_CLIENT_CONFIG p, NFC_CX_TRANSPORT_TYPE bus_type)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->IsPowerPolicyOwner = WdfUseDefault;
    p->PowerIdleTimeout = NFC_CX_POWER_IDLE_TIMEOUT_DEFAULT;
    p->PowerIdleType = DriverManagedIdleTimeout;
    p->BusType = bus_type;
    p->DriverFlags = 0;
    p->DeviceMode = NFC_CX_DEVICE_MODE_NCI;
}
HS_INLINE void NFC_CX_RF_DISCOVERY_CONFIG_INIT(PNFC_CX_RF_DISCOVERY_CONFIG p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->TotalDuration = NFC_CX_TOTAL_DURATION_DEFAULT;
    p->PollConfig = NFC_CX_POLL_DEFAULT;
    p->NfcIPMode = NFC_CX_NFCIP_DEFAULT;
    p->NfcIPTgtMode = NFC_CX_NFCIP_TGT_DEFAULT;
    p->NfcCEMode = NFC_CX_CE_DEFAULT;
    p->BailoutConfig = NFC_CX_POLL_BAILOUT_DEFAULT;
}
HS_INLINE void NFC_CX_LLCP_CONFIG_INIT(PNFC_CX_LLCP_CONFIG p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->Miu = NFC_CX_LLCP_MIU_DEFAULT;
    p->LinkTimeout = NFC_CX_LLCP_LTO_DEFAULT;
    p->RecvWindowSize = NFC_CX_LLCP_RECV_WINDOW_SIZE;
}

#endif
