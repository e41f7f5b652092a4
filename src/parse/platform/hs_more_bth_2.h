/* SPDX-License-Identifier: MIT */
/* hs_more_bth_2.h: Bluetooth: what few drivers use, part 2. */
#ifndef HS_MORE_BTH_2_H
#define HS_MORE_BTH_2_H

#define CM_STREAMING (0x00000004)
#define CALLBACK_CONFIG_QOS (0x00000002)
#define CALLBACK_CONFIG_EXTRA_OUT (0x00000004)
#define CALLBACK_CONFIG_EXTRA_IN (0x00000008)
#define CALLBACK_RECONFIG (0x00000010)
#define CALLBACK_ROLE_CHANGE (0x00000020)
#define CALLBACK_RECV_PACKET (0x00000040)
#define INDICATION_PAIR_DEVICE (0x00000001)
#define INDICATION_UNPAIR_DEVICE (0x00000002)
#define INDICATION_UNPERSONALIZE_DEVICE (0x00000004)
#define INDICATION_LE_DEVICE (0x00010000)
#define ACL_TRANSFER_TIMEOUT (0x00000004)
#define SdpCreateNodeUUID SdpCreateNodeUUID128
#define SERVICE_OPTION_DO_NOT_PUBLISH (0x00000002)
#define SERVICE_OPTION_NO_PUBLIC_BROWSE (0x00000004)
#define SERVICE_OPTION_DO_NOT_PUBLISH_EIR (0x00000008)
#define SERVICE_SECURITY_USE_DEFAULTS (0x00000000)
#define SERVICE_SECURITY_NONE (0x00000001)
#define SERVICE_SECURITY_AUTHORIZE (0x00000002)
#define SERVICE_SECURITY_AUTHENTICATE (0x00000004)
#define SERVICE_SECURITY_ENCRYPT_REQUIRED (0x00000010)
#define SERVICE_SECURITY_ENCRYPT_OPTIONAL (0x00000020)
#define SERVICE_SECURITY_DISABLED (0x10000000)
#define SERVICE_SECURITY_NO_ASK (0x20000000)
#define HANDLE_SDP_TYPE HANDLE_SDP
#define HANDLE_SDP_FIELD_NAME hConnection
#define HANDLE_SDP_LOCAL ((HANDLE_SDP) -2)

enum NodeContainerType { NodeContainerTypeSequence, NodeContainerTypeAlternative };
typedef UCHAR *PBTHSTATUS;
typedef enum _IO_CAPABILITY {
    IoCaps_DisplayOnly, IoCaps_DisplayYesNo, IoCaps_KeyboardOnly, IoCaps_NoInputNoOutput, IoCaps_Undefined = 255
} IO_CAPABILITY;
typedef enum _AUTHENTICATION_REQUIREMENTS {
    MITMProtectionNotRequired, MITMProtectionRequired, MITMProtectionNotRequiredBonding,
    MITMProtectionRequiredBonding, MITMProtectionNotRequiredGeneralBonding, MITMProtectionRequiredGeneralBonding,
    MITMProtectionNotDefined = 255
} AUTHENTICATION_REQUIREMENTS;
typedef UCHAR *PCO_LENGTH;
typedef USHORT *PCO_MTU;
typedef USHORT *PCO_FLUSHTO;
typedef UCHAR *PCO_FCS;
typedef USHORT *PCO_EXTENDED_WINDOW_SIZE;
typedef USHORT *PCONNECTION_HANDLE;
typedef enum _CODING_FORMAT {
    ScoCodingFormatULaw, ScoCodingFormatALaw, ScoCodingFormatCVSD, ScoCodingFormatTransparent,
    ScoCodingFormatLinearPCM, ScoCodingFormatMSBC, ScoCodingFormatVendorSpecific = 255
} CODING_FORMAT, *PCODING_FORMAT;
typedef enum _PCM_DATA_FORMAT {
    ScoPCMCFormatNA, ScoPCMFormat1sComplement, ScoPCMFormat2sComplement, ScoPCMFormatSignMagnitude,
    ScoPCMFormatUnsigned
} PCM_DATA_FORMAT, *PPCM_DATA_FORMAT;
typedef ULONGLONG *PHANDLE_SDP;
typedef struct _BTHHFP_DESCRIPTOR {
    GUID InputPinCategory;
    GUID OutputPinCategory;
    GUID ContainerId;
    BOOL SupportsVolume;
    ULONG VolumePropertyValuesSize;
    UNICODE_STRING FriendlyName;
} BTHHFP_DESCRIPTOR, *PBTHHFP_DESCRIPTOR;

#endif
