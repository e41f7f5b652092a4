/* SPDX-License-Identifier: MIT */
/* hs_bth_inline.h: initialisers of Bluetooth. */
#ifndef HS_BTH_INLINE_H
#define HS_BTH_INLINE_H

HS_INLINE void BTHHFP_AUDIO_DEVICE_CAPABILTIES_INIT(PBTHHFP_AUDIO_DEVICE_CAPABILTIES caps)
{
    memset(caps, 0, sizeof *caps);
    caps->Version = AUDIO_DEVICE_CAPABILITIES_VERSION;
}

#endif
