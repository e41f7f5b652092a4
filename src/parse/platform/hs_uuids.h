/* SPDX-License-Identifier: MIT */
/* hs_uuids.h: media types and pin categories. */
#ifndef HS_UUIDS_H
#define HS_UUIDS_H

#define OUR_GUID_ENTRY (name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)DEFINE_GUID(name, l, w1, w2, b1, b2, b3, \
    b4, b5, b6, b7, b8);
#define MEDIATYPE_NULL GUID_NULL
#define MEDIASUBTYPE_NULL GUID_NULL



extern const GUID MEDIATYPE_Video;
extern const GUID MEDIATYPE_Audio;
extern const GUID MEDIASUBTYPE_YUY2;
extern const GUID MEDIASUBTYPE_UYVY;
extern const GUID MEDIASUBTYPE_RGB24;
extern const GUID FORMAT_VideoInfo;
extern const GUID PIN_CATEGORY_CAPTURE;
extern const GUID PIN_CATEGORY_PREVIEW;
extern const GUID PIN_CATEGORY_ANALOGVIDEOIN;
extern const GUID PIN_CATEGORY_VBI;
extern const GUID PIN_CATEGORY_VIDEOPORT;
extern const GUID PIN_CATEGORY_NABTS;
extern const GUID PIN_CATEGORY_EDS;
extern const GUID PIN_CATEGORY_TELETEXT;
extern const GUID PIN_CATEGORY_CC;
extern const GUID PIN_CATEGORY_STILL;
extern const GUID PIN_CATEGORY_TIMECODE;
extern const GUID PIN_CATEGORY_VIDEOPORT_VBI;

#endif
