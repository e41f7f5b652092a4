/* SPDX-License-Identifier: MIT */
/* hs_ksmedia_inline.h: macros of ksmedia.h. */
#ifndef HS_KSMEDIA_INLINE_H
#define HS_KSMEDIA_INLINE_H

#define DEFINE_WAVEFORMATEX_GUID(x) (USHORT)(x), 0x0000, 0x0010, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71
#define STATIC_KSDATAFORMAT_SUBTYPE_PCM DEFINE_WAVEFORMATEX_GUID(WAVE_FORMAT_PCM)
#define STATIC_KSDATAFORMAT_SUBTYPE_IEEE_FLOAT DEFINE_WAVEFORMATEX_GUID(WAVE_FORMAT_IEEE_FLOAT)
#define STATIC_KSDATAFORMAT_SUBTYPE_WAVEFORMATEX DEFINE_WAVEFORMATEX_GUID(0)
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_PCM;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_IEEE_FLOAT;
EXTERN_C const GUID KSDATAFORMAT_SUBTYPE_WAVEFORMATEX;
#define INIT_WAVEFORMATEX_GUID(guid, x)                                                                                \
    {                                                                                                                  \
        *(guid) = KSDATAFORMAT_SUBTYPE_WAVEFORMATEX;                                                                   \
        (guid)->Data1 = (USHORT)(x);                                                                                   \
    }
#define EXTRACT_WAVEFORMATEX_ID(guid) ((USHORT)((guid)->Data1))
#define IS_VALID_WAVEFORMATEX_GUID(guid) \
    (!memcmp(((PUSHORT)&KSDATAFORMAT_SUBTYPE_WAVEFORMATEX) + 1, ((PUSHORT)(guid)) + 1, sizeof(GUID) - sizeof(USHORT)))
#define WIDTHBYTES_HS(bits) ((((bits) + 31) & ~31) / 8)
#define KS_DIBWIDTHBYTES(b) ((ULONG)WIDTHBYTES_HS((ULONG)(b).biWidth * (ULONG)(b).biBitCount))
#define KS__DIBSIZE(b) (KS_DIBWIDTHBYTES(b) * (ULONG)(b).biHeight)
#define KS_DIBSIZE(b) ((b).biHeight < 0 ? (-1) * KS__DIBSIZE(b) : KS__DIBSIZE(b))
#define KS_SIZE_PREHEADER (FIELD_OFFSET(KS_VIDEOINFOHEADER, bmiHeader))
#define KS_SIZE_VIDEOHEADER(p) ((p)->bmiHeader.biSize + KS_SIZE_PREHEADER)

#endif
