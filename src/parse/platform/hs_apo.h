/* SPDX-License-Identifier: MIT */
/* hs_apo.h: audio processing object proxies. */
#ifndef HS_APO_H
#define HS_APO_H

#define STATIC_KSPROPSETID_AudioEffectsDiscovery 0xb217a72, 0x16b8, 0x4a4d, 0xbd, 0xed, 0xf9, 0xd6, 0xbb, 0xed, \
    0xcd, 0x8f

typedef enum KSPROPERTY_AUDIOEFFECTSDISCOVERY {
    KSPROPERTY_AUDIOEFFECTSDISCOVERY_EFFECTSLIST = 1
} KSPROPERTY_AUDIOEFFECTSDISCOVERY;
typedef struct tagKSP_PINMODE { KSP_PIN PinProperty; GUID AudioProcessingMode; } KSP_PINMODE, *PKSP_PINMODE;

DEFINE_GUID(KSPROPSETID_AudioEffectsDiscovery, 0xb217a72, 0x16b8, 0x4a4d, 0xbd, 0xed, 0xf9, 0xd6, 0xbb, 0xed, 0xcd,
    0x8f);

#endif
