/* SPDX-License-Identifier: MIT */
/* hs_bth_3.h: Bluetooth, part 3. */
#ifndef HS_BTH_3_H
#define HS_BTH_3_H

struct _BRB_L2CA_CLOSE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
};
struct _BRB_L2CA_ACL_TRANSFER {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG TransferFlags;
    ULONG BufferSize;
    PVOID Buffer;
    PMDL BufferMDL;
    LONGLONG Timeout;
    ULONG RemainingBufferSize;
};
struct _BRB_GET_LOCAL_BD_ADDR { BRB_HEADER Hdr; BTH_ADDR BtAddress; };
struct _BRB_GET_DEVICE_INTERFACE_STRING {
    BRB_HEADER Hdr;
    PWCHAR DeviceInterfaceString;
    ULONG DeviceInterfaceStringCbLength;
};
struct _BRB_L2CA_PING {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    UCHAR PingRequestLength;
    UCHAR PingRequestData[44];
    UCHAR PingResponseLength;
    UCHAR PingResponseData[44];
};
struct _BRB_L2CA_UPDATE_CHANNEL {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    L2CAP_CHANNEL_HANDLE ChannelHandle;
    ULONG NewChannelFlags;
    ULONG FailedChannelFlags;
};
struct _BRB_PSM { BRB_HEADER Hdr; USHORT Psm; };
typedef enum _ACL_MODE {
    ACL_MODE_ACTIVE, ACL_MODE_HOLD, ACL_MODE_SNIFF, ACL_MODE_PARK, ACL_MODE_ENTER_ACTIVE, ACL_MODE_ENTER_HOLD,
    ACL_MODE_ENTER_SNIFF, ACL_MODE_ENTER_PARK, ACL_DISCONNECTED
} ACL_MODE;
struct _BRB_ACL_GET_MODE {
    BRB_HEADER Hdr;
    BTH_ADDR BtAddress;
    ACL_MODE AclMode;
};
struct _BRB_ACL_ENTER_ACTIVE_MODE { BRB_HEADER Hdr; BTH_ADDR BtAddress; };
typedef struct _BRB {
    union {
        struct _BRB_HEADER BrbHeader;
        struct _BRB_GET_DEVICE_INTERFACE_STRING BrbGetDeviceInterfaceString;
        struct _BRB_L2CA_REGISTER_SERVER BrbL2caRegisterServer;
        struct _BRB_L2CA_UNREGISTER_SERVER BrbL2caUnregisterServer;
        struct _BRB_L2CA_OPEN_CHANNEL BrbL2caOpenChannel;
        struct _BRB_L2CA_CLOSE_CHANNEL BrbL2caCloseChannel;
        struct _BRB_L2CA_PING BrbL2caPing;
        struct _BRB_L2CA_ACL_TRANSFER BrbL2caAclTransfer;
        struct _BRB_GET_LOCAL_BD_ADDR BrbGetLocalBdAddress;
        struct _BRB_PSM BrbPsm;
        struct _BRB_L2CA_UPDATE_CHANNEL BrbL2caUpdateChannel;
        struct _BRB_SCO_REGISTER_SERVER BrbScoRegisterServer;
        struct _BRB_SCO_UNREGISTER_SERVER BrbScoUnregisterServer;
        struct _BRB_SCO_OPEN_CHANNEL BrbScoOpenChannel;
        struct _BRB_SCO_CLOSE_CHANNEL BrbScoCloseChannel;
        struct _BRB_SCO_FLUSH_CHANNEL BrbScoFlushChannel;
        struct _BRB_SCO_TRANSFER BrbScoTransfer;
        struct _BRB_SCO_GET_CHANNEL_INFO BrbScoGetChannelInfo;
        struct _BRB_SCO_GET_SYSTEM_INFO BrbScoGetSystemInfo;
        struct _BRB_ACL_GET_MODE BrbAclGetMode;
        struct _BRB_ACL_ENTER_ACTIVE_MODE BrbAclEnterActiveMode;
        struct _BRB_L2CA_OPEN_ENHANCED_CHANNEL BrbL2caOpenEnhancedChannel;
    };
} BRB, *PBRB;
typedef PBRB (*PFNBTH_ALLOCATE_BRB)(BRB_TYPE, ULONG);
typedef void (*PFNBTH_FREE_BRB)(PBRB);
typedef void (*PFNBTH_INITIALIZE_BRB)(PBRB, BRB_TYPE);
typedef void (*PFNBTH_REUSE_BRB)(PBRB, BRB_TYPE);
typedef BOOLEAN (*PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE)(UCHAR, UCHAR);
typedef struct _BTH_PROFILE_DRIVER_INTERFACE {
    INTERFACE Interface;
    PFNBTH_ALLOCATE_BRB BthAllocateBrb;
    PFNBTH_FREE_BRB BthFreeBrb;
    PFNBTH_INITIALIZE_BRB BthInitializeBrb;
    PFNBTH_REUSE_BRB BthReuseBrb;
    PFNBTH_IS_BLUETOOTH_VERSION_AVAILABLE IsBluetoothVersionAvailable;
} BTH_PROFILE_DRIVER_INTERFACE, *PBTH_PROFILE_DRIVER_INTERFACE;
typedef PSDP_TREE_ROOT_NODE (*PCREATENODETREEROOT)(ULONG);
typedef NTSTATUS (*PFREETREE)(PSDP_TREE_ROOT_NODE);
typedef NTSTATUS (*PAPPENDNODETOCONTAINERNODE)(PSDP_NODE, PSDP_NODE);
typedef NTSTATUS (*PADDATTRIBUTETOTREEE)(PSDP_TREE_ROOT_NODE, USHORT, PSDP_NODE, ULONG);
typedef PSDP_NODE (*PCREATENODENIL)(ULONG);
typedef PSDP_NODE (*PCREATENODEBOOLEAN)(UCHAR, ULONG);
typedef PSDP_NODE (*PCREATENODEUINT8)(UCHAR, ULONG);
typedef PSDP_NODE (*PCREATENODEUINT16)(USHORT, ULONG);
typedef PSDP_NODE (*PCREATENODEUINT32)(ULONG, ULONG);
typedef PSDP_NODE (*PCREATENODEUINT64)(ULONGLONG, ULONG);
typedef PSDP_NODE (*PCREATENODEUINT128)(PSDP_ULARGE_INTEGER_16, ULONG);
typedef PSDP_NODE (*PCREATENODEINT8)(CHAR, ULONG);
typedef PSDP_NODE (*PCREATENODEINT16)(SHORT, ULONG);
typedef PSDP_NODE (*PCREATENODEINT32)(LONG, ULONG);
typedef PSDP_NODE (*PCREATENODEINT64)(LONGLONG, ULONG);
typedef PSDP_NODE (*PCREATENODEINT128)(PSDP_LARGE_INTEGER_16, ULONG);
typedef PSDP_NODE (*PCREATENODEUUID16)(USHORT, ULONG);
typedef PSDP_NODE (*PCREATENODEUUID32)(ULONG, ULONG);
typedef PSDP_NODE (*PCREATENODEUUID128)(const GUID *, ULONG);
typedef PSDP_NODE (*PCREATENODESTRING)(PCHAR, ULONG, ULONG);
typedef PSDP_NODE (*PCREATENODEURL)(PCHAR, ULONG, ULONG);
typedef PSDP_NODE (*PCREATENODEALTERNATIVE)(ULONG);
typedef PSDP_NODE (*PCREATENODESEQUENCE)(ULONG);
typedef struct _BTHDDI_SDP_NODE_INTERFACE {
    INTERFACE Interface;
    PCREATENODETREEROOT SdpCreateNodeTree;
    PFREETREE SdpFreeTree;
    PCREATENODENIL SdpCreateNodeNil;
    PCREATENODEBOOLEAN SdpCreateNodeBoolean;
    PCREATENODEUINT8 SdpCreateNodeUint8;
    PCREATENODEUINT16 SdpCreateNodeUint16;
    PCREATENODEUINT32 SdpCreateNodeUint32;
    PCREATENODEUINT64 SdpCreateNodeUint64;
    PCREATENODEUINT128 SdpCreateNodeUint128;
    PCREATENODEINT8 SdpCreateNodeInt8;
    PCREATENODEINT16 SdpCreateNodeInt16;
    PCREATENODEINT32 SdpCreateNodeInt32;
    PCREATENODEINT64 SdpCreateNodeInt64;
    PCREATENODEINT128 SdpCreateNodeInt128;
    PCREATENODEUUID16 SdpCreateNodeUuid16;
    PCREATENODEUUID32 SdpCreateNodeUuid32;
    PCREATENODEUUID128 SdpCreateNodeUuid128;
    PCREATENODESTRING SdpCreateNodeString;
    PCREATENODEURL SdpCreateNodeUrl;
    PCREATENODEALTERNATIVE SdpCreateNodeAlternative;
    PCREATENODESEQUENCE SdpCreateNodeSequence;
    PADDATTRIBUTETOTREEE SdpAddAttributeToTree;
    PAPPENDNODETOCONTAINERNODE SdpAppendNodeToContainerNode;
} BTHDDI_SDP_NODE_INTERFACE, *PBTHDDI_SDP_NODE_INTERFACE;
typedef void (*PBYTESWAPUUID128)(GUID *, GUID *);
typedef void (*PBYTESWAPUINT128)(PSDP_ULARGE_INTEGER_16, PSDP_ULARGE_INTEGER_16);
typedef ULONGLONG (*PBYTESWAPUINT64)(ULONGLONG);
typedef void (*PRETRIEVEUUID128)(PUCHAR, GUID *);
typedef void (*PRETRIEVEUINT128)(PUCHAR, PSDP_ULARGE_INTEGER_16);
typedef void (*PRETRIEVEUINT64)(PUCHAR, PULONGLONG);
typedef NTSTATUS (*PVALIDATESTREAM)(PUCHAR, ULONG, PULONG_PTR);
typedef NTSTATUS (*PFINDATTRIBUTEINTREE)(PSDP_TREE_ROOT_NODE, USHORT, PSDP_NODE *);
typedef NTSTATUS (*PCONVERTTREETOSTREAM)(PSDP_TREE_ROOT_NODE, PUCHAR *, PULONG, ULONG);
typedef NTSTATUS (*PCONVERTSTREAMTOTREE)(PUCHAR, ULONG, PSDP_TREE_ROOT_NODE *, ULONG);
typedef void (*PGETNEXTELEMENT)(PUCHAR, ULONG, PUCHAR, PUCHAR *, PULONG);
typedef void (*pReservedFunction)(void);
typedef struct _BTHDDI_SDP_PARSE_INTERFACE {
    INTERFACE Interface;
    PVALIDATESTREAM SdpValidateStream;
    PCONVERTSTREAMTOTREE SdpConvertStreamToTree;
    PCONVERTTREETOSTREAM SdpConvertTreeToStream;
    PFREETREE SdpFreeTree;
    PBYTESWAPUUID128 SdpByteSwapUuid128;
    PBYTESWAPUINT128 SdpByteSwapUint128;
    PBYTESWAPUINT64 SdpByteSwapUint64;
    PRETRIEVEUUID128 SdpRetrieveUuid128;
    PRETRIEVEUINT128 SdpRetrieveUint128;
    PRETRIEVEUINT64 SdpRetrieveUint64;
    PFINDATTRIBUTEINTREE SdpFindAttributeInTree;
    PGETNEXTELEMENT SdpGetNextElement;
    pReservedFunction Reserved1;
    pReservedFunction Reserved2;
    pReservedFunction Reserved3;
    pReservedFunction Reserved4;
} BTHDDI_SDP_PARSE_INTERFACE, *PBTHDDI_SDP_PARSE_INTERFACE;
#pragma pack(push, 1)
typedef struct _BTH_DEVICE_INFO_LIST {
    ULONG numOfDevices;
    BTH_DEVICE_INFO deviceList[1];
} BTH_DEVICE_INFO_LIST, *PBTH_DEVICE_INFO_LIST;
typedef struct _BTH_RADIO_INFO {
    ULONGLONG lmpSupportedFeatures;
    USHORT mfg;
    USHORT lmpSubversion;
    UCHAR lmpVersion;
} BTH_RADIO_INFO, *PBTH_RADIO_INFO;
typedef struct _BTH_LOCAL_RADIO_INFO {
    BTH_DEVICE_INFO localInfo;
    ULONG flags;
    USHORT hciRevision;
    UCHAR hciVersion;
    BTH_RADIO_INFO radioInfo;
} BTH_LOCAL_RADIO_INFO, *PBTH_LOCAL_RADIO_INFO;
#pragma pack(pop)
typedef ULONGLONG HANDLE_SDP;
#pragma pack(push, 1)
typedef struct _BTH_SDP_CONNECT {
    BTH_ADDR bthAddress;
    ULONG fSdpConnect;
    HANDLE_SDP hConnection;
    UCHAR requestTimeout;
} BTH_SDP_CONNECT, *PBTH_SDP_CONNECT;
typedef struct _BTH_SDP_DISCONNECT { HANDLE_SDP hConnection; } BTH_SDP_DISCONNECT, *PBTH_SDP_DISCONNECT;
typedef struct _BTH_SDP_RECORD {
    ULONG fSecurity;
    ULONG fOptions;
    ULONG fCodService;
    ULONG recordLength;
    UCHAR record[1];
} BTH_SDP_RECORD, *PBTH_SDP_RECORD;
typedef struct _BTH_SDP_SERVICE_SEARCH_REQUEST {
    HANDLE_SDP hConnection;
    SdpQueryUuid uuids[12];
} BTH_SDP_SERVICE_SEARCH_REQUEST, *PBTH_SDP_SERVICE_SEARCH_REQUEST;
typedef struct _BTH_SDP_ATTRIBUTE_SEARCH_REQUEST {
    HANDLE_SDP hConnection;
    ULONG searchFlags;
    ULONG recordHandle;
    SdpAttributeRange range[1];
} BTH_SDP_ATTRIBUTE_SEARCH_REQUEST, *PBTH_SDP_ATTRIBUTE_SEARCH_REQUEST;
typedef struct _BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST {
    HANDLE_SDP hConnection;
    ULONG searchFlags;
    SdpQueryUuid uuids[12];
    SdpAttributeRange range[1];
} BTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST, *PBTH_SDP_SERVICE_ATTRIBUTE_SEARCH_REQUEST;
typedef struct _BTH_SDP_STREAM_RESPONSE {
    ULONG requiredSize;
    ULONG responseSize;
    UCHAR response[1];
} BTH_SDP_STREAM_RESPONSE, *PBTH_SDP_STREAM_RESPONSE;
typedef struct _BTH_COMMAND_HEADER {
    USHORT OpCode;
    UCHAR TotalParameterLength;
} BTH_COMMAND_HEADER, *PBTH_COMMAND_HEADER;
typedef struct _BTH_VENDOR_SPECIFIC_COMMAND {
    ULONG ManufacturerId;
    UCHAR LmpVersion;
    BOOLEAN MatchAnySinglePattern;
    BTH_COMMAND_HEADER HciHeader;
    UCHAR Data[1];
} BTH_VENDOR_SPECIFIC_COMMAND, *PBTH_VENDOR_SPECIFIC_COMMAND;
#pragma pack(pop)
typedef struct _BTH_VENDOR_PATTERN {
    UCHAR Offset;
    UCHAR Size;
    UCHAR Pattern[1];
} BTH_VENDOR_PATTERN, *PBTH_VENDOR_PATTERN;
#pragma pack(push, 1)
typedef struct _BTH_VENDOR_EVENT_INFO {
    BTH_ADDR BthAddress;
    ULONG EventSize;
    UCHAR EventInfo[1];
} BTH_VENDOR_EVENT_INFO, *PBTH_VENDOR_EVENT_INFO;
typedef struct _BTH_HOST_FEATURE_MASK {
    ULONGLONG Mask;
    ULONGLONG Reserved1;
    ULONGLONG Reserved2;
} BTH_HOST_FEATURE_MASK, *PBTH_HOST_FEATURE_MASK;
#pragma pack(pop)
typedef struct _BTHHFP_DESCRIPTOR2 {
    GUID InputPinCategory;
    GUID OutputPinCategory;
    GUID ContainerId;
    BOOL SupportsVolume;
    ULONG VolumePropertyValuesSize;
    UNICODE_STRING FriendlyName;
    BOOL SupportsNREC;
} BTHHFP_DESCRIPTOR2, *PBTHHFP_DESCRIPTOR2;
typedef struct _BTHHFP_AUDIO_DEVICE_CAPABILTIES {
    DWORD Version;
    BOOL Supports16kHzSampling;
} BTHHFP_AUDIO_DEVICE_CAPABILTIES, *PBTHHFP_AUDIO_DEVICE_CAPABILTIES;
typedef enum _HFP_BYPASS_CODEC_ID_VERSION { REQ_HFP_BYPASS_CODEC_ID_V1 = 1 } HFP_BYPASS_CODEC_ID_VERSION,
    *PHFP_BYPASS_CODEC_ID_VERSION;
typedef struct _HFP_BYPASS_CODEC_ID_V1 { UCHAR CodecId; } HFP_BYPASS_CODEC_ID_V1, *PHFP_BYPASS_CODEC_ID_V1;
typedef enum _BTHX_HCI_PACKET_TYPE { HciPacketCommand = 1, HciPacketAclData, HciPacketEvent = 4 } BTHX_HCI_PACKET_TYPE;
typedef struct _BTHX_VERSION { ULONG Version; } BTHX_VERSION, *PBTHX_VERSION;
typedef enum _BTHX_SCO_SUPPORT { ScoSupportNone, ScoSupportHCI, ScoSupportHCIBypass } BTHX_SCO_SUPPORT,
    *PBTHX_SCO_SUPPORT;
typedef struct _BTHX_CAPABILITIES {
    ULONG MaxAclTransferInSize;
    BTHX_SCO_SUPPORT ScoSupport;
    ULONG MaxScoChannels;
    BOOLEAN IsDeviceIdleCapable;
    BOOLEAN IsDeviceWakeCapable;
} BTHX_CAPABILITIES, *PBTHX_CAPABILITIES;
#pragma pack(push, 1)
typedef struct _BTHX_HCI_READ_WRITE_CONTEXT {
    ULONG DataLen;
    UCHAR Type;
    UCHAR Data[1];
} BTHX_HCI_READ_WRITE_CONTEXT, *PBTHX_HCI_READ_WRITE_CONTEXT;
#pragma pack(pop)

DEFINE_GUID(GUID_BTHPORT_DEVICE_INTERFACE, 0x850302a, 0xb344, 0x4fda, 0x9b, 0xe9, 0x90, 0x57, 0x6b, 0x8d, 0x46, 0xf0);
DEFINE_GUID(GUID_BTH_RFCOMM_SERVICE_DEVICE_INTERFACE, 0xb142fc3e, 0xfa4e, 0x460b, 0x8a, 0xbc, 0x7, 0x2b, 0x62, 0x8b,
    0x3c, 0x70);
DEFINE_GUID(GUID_BLUETOOTH_RADIO_IN_RANGE, 0xea3b5b82, 0x26ee, 0x450e, 0xb0, 0xd8, 0xd2, 0x6f, 0xe3, 0xa, 0x38, 0x69);
DEFINE_GUID(GUID_BLUETOOTH_RADIO_OUT_OF_RANGE, 0xe28867c9, 0xc2aa, 0x4ced, 0xb9, 0x69, 0x45, 0x70, 0x86, 0x60, 0x37,
    0xc4);
DEFINE_GUID(GUID_BLUETOOTH_L2CAP_EVENT, 0x7eae4030, 0xb709, 0x4aa8, 0xac, 0x55, 0xe9, 0x53, 0x82, 0x9c, 0x9d, 0xaa);
DEFINE_GUID(GUID_BLUETOOTH_HCI_EVENT, 0xfc240062, 0x1541, 0x49be, 0xb4, 0x63, 0x84, 0xc4, 0xdc, 0xd7, 0xbf, 0x7f);
DEFINE_GUID(GUID_BLUETOOTH_AUTHENTICATION_REQUEST, 0x5dc9136d, 0x996c, 0x46db, 0x84, 0xf5, 0x32, 0xc0, 0xa3, 0xf4,
    0x73, 0x52);
DEFINE_GUID(GUID_BLUETOOTH_KEYPRESS_EVENT, 0xd668dfcd, 0xf4e, 0x4efc, 0xbf, 0xe0, 0x39, 0x2e, 0xee, 0xc5, 0x10, 0x9c);
DEFINE_GUID(GUID_BLUETOOTH_HCI_VENDOR_EVENT, 0x547247e6, 0x45bb, 0x4c33, 0xaf, 0x8c, 0xc0, 0xe, 0xfe, 0x15, 0xa7,
    0x1d);
DEFINE_GUID(Bluetooth_Base_UUID, 0x0, 0x0, 0x1000, 0x80, 0x0, 0x0, 0x80, 0x5f, 0x9b, 0x34, 0xfb);
extern const GUID SDP_PROTOCOL_UUID;
extern const GUID UDP_PROTOCOL_UUID;
extern const GUID RFCOMM_PROTOCOL_UUID;
extern const GUID TCP_PROTOCOL_UUID;
extern const GUID TCSBIN_PROTOCOL_UUID;
extern const GUID TCSAT_PROTOCOL_UUID;
extern const GUID ATT_PROTOCOL_UUID;
extern const GUID OBEX_PROTOCOL_UUID;
extern const GUID IP_PROTOCOL_UUID;
extern const GUID FTP_PROTOCOL_UUID;
extern const GUID HTTP_PROTOCOL_UUID;
extern const GUID WSP_PROTOCOL_UUID;
extern const GUID BNEP_PROTOCOL_UUID;
extern const GUID UPNP_PROTOCOL_UUID;
extern const GUID HID_PROTOCOL_UUID;
extern const GUID HCCC_PROTOCOL_UUID;
extern const GUID HCDC_PROTOCOL_UUID;
extern const GUID HCN_PROTOCOL_UUID;
extern const GUID AVCTP_PROTOCOL_UUID;
extern const GUID AVDTP_PROTOCOL_UUID;
extern const GUID CMPT_PROTOCOL_UUID;
extern const GUID UDI_C_PLANE_PROTOCOL_UUID;
extern const GUID L2CAP_PROTOCOL_UUID;
extern const GUID ServiceDiscoveryServerServiceClassID_UUID;
extern const GUID BrowseGroupDescriptorServiceClassID_UUID;
extern const GUID PublicBrowseGroupServiceClass_UUID;
extern const GUID SerialPortServiceClass_UUID;
extern const GUID LANAccessUsingPPPServiceClass_UUID;
extern const GUID DialupNetworkingServiceClass_UUID;
extern const GUID IrMCSyncServiceClass_UUID;
extern const GUID OBEXObjectPushServiceClass_UUID;
extern const GUID OBEXFileTransferServiceClass_UUID;
extern const GUID IrMCSyncCommandServiceClass_UUID;
extern const GUID HeadsetServiceClass_UUID;
extern const GUID CordlessTelephonyServiceClass_UUID;
extern const GUID AudioSourceServiceClass_UUID;
extern const GUID AudioSinkServiceClass_UUID;
extern const GUID AVRemoteControlTargetServiceClass_UUID;
extern const GUID AVRemoteControlServiceClass_UUID;
extern const GUID AVRemoteControlControllerServiceClass_UUID;
extern const GUID IntercomServiceClass_UUID;
extern const GUID FaxServiceClass_UUID;
extern const GUID HeadsetAudioGatewayServiceClass_UUID;
extern const GUID WAPServiceClass_UUID;
extern const GUID WAPClientServiceClass_UUID;
extern const GUID PANUServiceClass_UUID;
extern const GUID NAPServiceClass_UUID;
extern const GUID GNServiceClass_UUID;
extern const GUID DirectPrintingServiceClass_UUID;
extern const GUID ReferencePrintingServiceClass_UUID;
extern const GUID ImagingResponderServiceClass_UUID;
extern const GUID ImagingAutomaticArchiveServiceClass_UUID;
extern const GUID ImagingReferenceObjectsServiceClass_UUID;
extern const GUID HandsfreeServiceClass_UUID;
extern const GUID HandsfreeAudioGatewayServiceClass_UUID;
extern const GUID DirectPrintingReferenceObjectsServiceClass_UUID;
extern const GUID ReflectedUIServiceClass_UUID;
extern const GUID PrintingStatusServiceClass_UUID;
extern const GUID HumanInterfaceDeviceServiceClass_UUID;
extern const GUID HCRPrintServiceClass_UUID;
extern const GUID HCRScanServiceClass_UUID;
extern const GUID CommonISDNAccessServiceClass_UUID;
extern const GUID VideoConferencingGWServiceClass_UUID;
extern const GUID UDIMTServiceClass_UUID;
extern const GUID UDITAServiceClass_UUID;
extern const GUID AudioVideoServiceClass_UUID;
extern const GUID SimAccessServiceClass_UUID;
extern const GUID PhonebookAccessPceServiceClass_UUID;
extern const GUID PhonebookAccessPseServiceClass_UUID;
extern const GUID HeadsetHSServiceClass_UUID;
extern const GUID MessageAccessServerServiceClass_UUID;
extern const GUID MessageNotificationServerServiceClass_UUID;
extern const GUID GNSSServerServiceClass_UUID;
extern const GUID ThreeDimensionalDisplayServiceClass_UUID;
extern const GUID ThreeDimensionalGlassesServiceClass_UUID;
extern const GUID MPSServiceClass_UUID;
extern const GUID CTNAccessServiceClass_UUID;
extern const GUID CTNNotificationServiceClass_UUID;
extern const GUID PnPInformationServiceClass_UUID;
extern const GUID GenericNetworkingServiceClass_UUID;
extern const GUID GenericFileTransferServiceClass_UUID;
extern const GUID GenericAudioServiceClass_UUID;
extern const GUID GenericTelephonyServiceClass_UUID;
extern const GUID UPnpServiceClass_UUID;
extern const GUID UPnpIpServiceClass_UUID;
extern const GUID ESdpUpnpIpPanServiceClass_UUID;
extern const GUID ESdpUpnpIpLapServiceClass_UUID;
extern const GUID ESdpUpnpL2capServiceClass_UUID;
extern const GUID VideoSourceServiceClass_UUID;
extern const GUID VideoSinkServiceClass_UUID;
extern const GUID HealthDeviceProfileSourceServiceClass_UUID;
extern const GUID HealthDeviceProfileSinkServiceClass_UUID;
extern const GUID AdvancedAudioDistributionProfile_UUID;
extern const GUID ImagingServiceProfile_UUID;
extern const GUID BasicPrintingProfile_UUID;
extern const GUID HardcopyCableReplacementProfile_UUID;
extern const GUID PhonebookAccessProfile_UUID;
extern const GUID MessageAccessProfile_UUID;
extern const GUID GNSSProfile_UUID;
extern const GUID ThreeDimensionalSynchronizationProfile_UUID;
extern const GUID MPSProfile_UUID;
extern const GUID CTNProfile_UUID;
extern const GUID VideoDistributionProfile_UUID;
extern const GUID HealthDeviceProfile_UUID;
DEFINE_GUID(GUID_BTHDDI_SDP_NODE_INTERFACE, 0x81a7fdf3, 0x86c1, 0x4be8, 0xa8, 0xc8, 0x2a, 0x6d, 0x18, 0x8b, 0x41,
    0x77);
DEFINE_GUID(GUID_BTHDDI_SDP_PARSE_INTERFACE, 0x4e719439, 0x9cf1, 0x4bab, 0xac, 0x1d, 0x32, 0x79, 0x86, 0x57, 0x43,
    0xd2);
DEFINE_GUID(GUID_BTHDDI_PROFILE_DRIVER_INTERFACE, 0x94a59aa8, 0x4383, 0x4286, 0xaa, 0x4f, 0x34, 0xa1, 0x60, 0xf4, 0x0,
    0x4);
DEFINE_GUID(GUID_BTH_DEVICE_INTERFACE, 0xf40965, 0xe89d, 0x4487, 0x98, 0x90, 0x87, 0xc3, 0xab, 0xb2, 0x11, 0xf4);
DEFINE_GUID(GUID_DEVINTERFACE_BLUETOOTH_HFP_SCO_HCIBYPASS, 0xbe446647, 0xf655, 0x4919, 0x8b, 0xd0, 0x12, 0x5b, 0xa5,
    0xd4, 0xce, 0x65);
extern BTHX_VERSION Microsoft_BTHX_DDI_Version;

HS_BEGIN
PSDP_TREE_ROOT_NODE SdpCreateNodeTree(ULONG);
PSDP_NODE SdpCreateNodeNil(ULONG);
PSDP_NODE SdpCreateNodeUInt128(PSDP_ULARGE_INTEGER_16, ULONG);
PSDP_NODE SdpCreateNodeUInt64(ULONGLONG, ULONG);
PSDP_NODE SdpCreateNodeUInt32(ULONG, ULONG);
PSDP_NODE SdpCreateNodeUInt16(USHORT, ULONG);
PSDP_NODE SdpCreateNodeUInt8(UCHAR, ULONG);
PSDP_NODE SdpCreateNodeInt128(PSDP_LARGE_INTEGER_16, ULONG);
PSDP_NODE SdpCreateNodeInt64(LONGLONG, ULONG);
PSDP_NODE SdpCreateNodeInt32(LONG, ULONG);
PSDP_NODE SdpCreateNodeInt16(SHORT, ULONG);
PSDP_NODE SdpCreateNodeInt8(CHAR, ULONG);
PSDP_NODE SdpCreateNodeUUID128(const GUID *, ULONG);
PSDP_NODE SdpCreateNodeUUID32(ULONG, ULONG);
PSDP_NODE SdpCreateNodeUUID16(USHORT, ULONG);
PSDP_NODE SdpCreateNodeBoolean(SDP_BOOLEAN, ULONG);
PSDP_NODE SdpCreateNodeSequence(ULONG);
PSDP_NODE SdpCreateNodeAlternative(ULONG);
PSDP_NODE SdpCreateNodeUrl(PCHAR, ULONG, ULONG);
NTSTATUS SdpAddAttributeToTree(PSDP_TREE_ROOT_NODE, USHORT, PSDP_NODE, ULONG);
PSDP_NODE SdpCreateNodeString(PCHAR, ULONG, ULONG);
NTSTATUS SdpFreeTree(PSDP_TREE_ROOT_NODE);
NTSTATUS SdpAppendNodeToContainerNode(PSDP_NODE, PSDP_NODE);
NTSTATUS SdpFindAttributeInTree(PSDP_TREE_ROOT_NODE, USHORT, PSDP_NODE *);
HS_END

#endif
