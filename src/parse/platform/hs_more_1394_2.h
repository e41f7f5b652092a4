/* SPDX-License-Identifier: MIT */
/* hs_more_1394_2.h: IEEE 1394: what few drivers use, part 2. */
#ifndef HS_MORE_1394_2_H
#define HS_MORE_1394_2_H

typedef struct _SET_LOCAL_HOST_PROPS1 { ULONG fulFlags; } SET_LOCAL_HOST_PROPS1, *PSET_LOCAL_HOST_PROPS1;
typedef struct _SET_LOCAL_HOST_PROPS2 { ULONG GapCountLowerBound; } SET_LOCAL_HOST_PROPS2, *PSET_LOCAL_HOST_PROPS2;
typedef struct _SET_LOCAL_HOST_PROPS3 {
    ULONG fulFlags;
    HANDLE hCromData;
    ULONG nLength;
    PMDL Mdl;
} SET_LOCAL_HOST_PROPS3, *PSET_LOCAL_HOST_PROPS3;
typedef struct _SET_LOCAL_HOST_PROPS4 {
    ULONG MaxAsyncPayloadRequested;
    ULONG MaxAsyncPayloadResult;
} SET_LOCAL_HOST_PROPS4, *PSET_LOCAL_HOST_PROPS4;
typedef struct _SET_LOCAL_HOST_PROPS5 { ULONG DebugAddress; } SET_LOCAL_HOST_PROPS5, *PSET_LOCAL_HOST_PROPS5;
typedef struct _GET_LOCAL_HOST_INFO1 { LARGE_INTEGER UniqueId; } GET_LOCAL_HOST_INFO1, *PGET_LOCAL_HOST_INFO1;
typedef struct _GET_LOCAL_HOST_INFO2 {
    ULONG HostCapabilities;
    ULONG MaxAsyncReadRequest;
    ULONG MaxAsyncWriteRequest;
} GET_LOCAL_HOST_INFO2, *PGET_LOCAL_HOST_INFO2;
typedef struct _GET_LOCAL_HOST_INFO3 {
    ULONG deciWattsSupplied;
    ULONG Voltage;
} GET_LOCAL_HOST_INFO3, *PGET_LOCAL_HOST_INFO3;
typedef NTSTATUS (*PPORT_PHYS_ADDR_ROUTINE)(PVOID, PIRB);
typedef void (*PPORT_ALLOC_COMPLETE_NOTIFICATION)(PVOID);
typedef struct _GET_LOCAL_HOST_INFO4 {
    PPORT_PHYS_ADDR_ROUTINE PhysAddrMappingRoutine;
    PVOID Context;
} GET_LOCAL_HOST_INFO4, *PGET_LOCAL_HOST_INFO4;
typedef struct _GET_LOCAL_HOST_INFO5 {
    PVOID ConfigRom;
    ULONG ConfigRomLength;
} GET_LOCAL_HOST_INFO5, *PGET_LOCAL_HOST_INFO5;
typedef struct _GET_LOCAL_HOST_INFO6 {
    ADDRESS_OFFSET CsrBaseAddress;
    ULONG CsrDataLength;
    PVOID CsrDataBuffer;
} GET_LOCAL_HOST_INFO6, *PGET_LOCAL_HOST_INFO6;
typedef struct _GET_LOCAL_HOST_INFO7_W2K {
    ULONG HostDmaCapabilities;
    ULARGE_INTEGER MaxDmaBufferSize;
    ULONG MaxOutstandingXmitRequests;
    ULONG MaxOutstandingXmitResponses;
} GET_LOCAL_HOST_INFO7_W2K, *PGET_LOCAL_HOST_INFO7_W2K;
typedef struct _GET_LOCAL_HOST_INFO7_WXP {
    ULONG HostDmaCapabilities;
    ULARGE_INTEGER MaxDmaBufferSize;
} GET_LOCAL_HOST_INFO7_WXP, *PGET_LOCAL_HOST_INFO7_WXP;
typedef GET_LOCAL_HOST_INFO7_WXP GET_LOCAL_HOST_INFO7;
typedef GET_LOCAL_HOST_INFO7_WXP *PGET_LOCAL_HOST_INFO7;
typedef struct _GET_LOCAL_HOST_INFO8 {
    USHORT MajorVersion;
    USHORT MinorVersion;
} GET_LOCAL_HOST_INFO8, *PGET_LOCAL_HOST_INFO8;
typedef struct _NETWORK_CHANNELS {
    ULONG NC_Channel : 6, NC_Reserved : 18, NC_Npm_ID : 6, NC_Valid : 1, NC_One : 1;
} NETWORK_CHANNELSR, *PNETWORK_CHANNELS;
typedef struct _NODE_DEVICE_EXTENSION {
    ULONG Tag;
    BOOLEAN bConfigurationInformationValid;
    PCONFIG_ROM ConfigRom;
    ULONG UnitDirectoryLength;
    PVOID UnitDirectory;
    IO_ADDRESS UnitDirectoryLocation;
    ULONG UnitDependentDirectoryLength;
    PVOID UnitDependentDirectory;
    IO_ADDRESS UnitDependentDirectoryLocation;
    ULONG VendorLeafLength;
    PTEXTUAL_LEAF VendorLeaf;
    ULONG ModelLeafLength;
    PTEXTUAL_LEAF ModelLeaf;
    NODE_ADDRESS NodeAddress;
    UCHAR Speed;
    UCHAR Priority;
    PIRP Irp;
    PDEVICE_OBJECT DeviceObject;
    PDEVICE_OBJECT PortDeviceObject;
    PVOID DeviceInformation;
    PBUS_BUS_RESET_NOTIFICATION ResetRoutine;
    PVOID ResetContext;
} NODE_DEVICE_EXTENSION, *PNODE_DEVICE_EXTENSION;
typedef struct _BANDWIDTH_ALLOCATION {
    LIST_ENTRY AllocationList;
    ULONG Tag;
    ULONG OwnedUnits;
    ULONG fulSpeed;
    BOOLEAN bRemoteAllocation;
    ULONG Generation;
    PNODE_DEVICE_EXTENSION DeviceExtension;
} BANDWIDTH_ALLOCATION, *PBANDWIDTH_ALLOCATION;
typedef struct _IEEE1394_VDEV_PNP_REQUEST {
    ULONG fulFlags;
    ULONG Reserved;
    ULARGE_INTEGER InstanceId;
    UCHAR DeviceId;
} IEEE1394_VDEV_PNP_REQUEST, *PIEEE1394_VDEV_PNP_REQUEST;
typedef struct _IEEE1394_API_REQUEST {
    ULONG RequestNumber;
    ULONG Flags;
    union {
        IEEE1394_VDEV_PNP_REQUEST AddVirtualDevice;
        IEEE1394_VDEV_PNP_REQUEST RemoveVirtualDevice;
    } u;
} IEEE1394_API_REQUEST, *PIEEE1394_API_REQUEST;
enum {
    Av61883_GetUnitInfo, Av61883_SetUnitInfo, Av61883_SetPlug, Av61883_GetPlugHandle, Av61883_GetPlugState,
    Av61883_Connect, Av61883_Disconnect, Av61883_AttachFrame, Av61883_CancelFrame, Av61883_Talk, Av61883_Listen,
    Av61883_Stop, Av61883_SendFcpRequest, Av61883_GetFcpResponse, Av61883_GetFcpRequest, Av61883_SendFcpResponse,
    Av61883_SetFcpNotify, Av61883_CreatePlug, Av61883_DeletePlug, Av61883_BusResetNotify, Av61883_BusReset,
    Av61883_SetUnitDirectory, Av61883_MonitorPlugs, Av61883_MAX
};
typedef enum CMP_PLUG_LOCATION { CMP_PlugLocal, CMP_PlugRemote } CMP_PLUG_LOCATION;
typedef enum CMP_PLUG_TYPE { CMP_PlugOut, CMP_PlugIn } CMP_PLUG_TYPE;
typedef enum CMP_CONNECT_TYPE { CMP_Broadcast, CMP_PointToPoint } CMP_CONNECT_TYPE;
typedef struct _OPCR {
    ULONG Payload : 10, OverheadID : 4, DataRate : 2, Channel : 6, Reserved : 2, PPCCounter : 6, BCCCounter : 1;
    ULONG OnLine : 1;
} OPCR, *POPCR;
typedef struct _IPCR {
    ULONG Reserved0 : 16, Channel : 6, Reserved1 : 2, PPCCounter : 6, BCCCounter : 1, OnLine : 1;
} IPCR, *PIPCR;
typedef struct _AV_PCR {
    union {
        OPCR oPCR;
        IPCR iPCR;
        ULONG ulongData;
    };
} AV_PCR, *PAV_PCR;
typedef struct _GET_UNIT_IDS {
    LARGE_INTEGER UniqueID;
    ULONG VendorID;
    ULONG ModelID;
    ULONG ulVendorLength;
    PWSTR VendorText;
    ULONG ulModelLength;
    PWSTR ModelText;
    ULONG UnitModelID;
    ULONG ulUnitModelLength;
    PWSTR UnitModelText;
} GET_UNIT_IDS, *PGET_UNIT_IDS;
typedef struct _GET_UNIT_CAPABILITIES {
    ULONG NumOutputPlugs;
    ULONG NumInputPlugs;
    ULONG MaxDataRate;
    ULONG CTSFlags;
    ULONG HardwareFlags;
} GET_UNIT_CAPABILITIES, *PGET_UNIT_CAPABILITIES;
typedef struct _UNIT_ISOCH_PARAMS {
    ULONG RX_NumPackets;
    ULONG RX_NumDescriptors;
    ULONG TX_NumPackets;
    ULONG TX_NumDescriptors;
} UNIT_ISOCH_PARAMS, *PUNIT_ISOCH_PARAMS;
typedef struct _BUS_GENERATION_NODE {
    ULONG GenerationCount;
    NODE_ADDRESS LocalNodeAddress;
    NODE_ADDRESS DeviceNodeAddress;
} BUS_GENERATION_NODE, *PBUS_GENERATION_NODE;
typedef struct _UNIT_DDI_VERSION { ULONG Version; } UNIT_DDI_VERSION, *PUNIT_DDI_VERSION;
typedef struct _UNIT_DIAG_LEVEL { ULONG DiagLevel; } UNIT_DIAG_LEVEL, *PUNIT_DIAG_LEVEL;
typedef struct _GET_UNIT_INFO { ULONG nLevel; PVOID Information; } GET_UNIT_INFO, *PGET_UNIT_INFO;
typedef struct _SET_CMP_ADDRESS_TYPE { ULONG Type; } SET_CMP_ADDRESS_TYPE, *PSET_CMP_ADDRESS_TYPE;
typedef struct _SET_UNIT_INFO { ULONG nLevel; PVOID Information; } SET_UNIT_INFO, *PSET_UNIT_INFO;
typedef struct _CMP_GET_PLUG_HANDLE {
    ULONG PlugNum;
    CMP_PLUG_TYPE Type;
    HANDLE hPlug;
} CMP_GET_PLUG_HANDLE, *PCMP_GET_PLUG_HANDLE;
typedef struct _CMP_GET_PLUG_STATE {
    HANDLE hPlug;
    ULONG State;
    ULONG DataRate;
    ULONG Payload;
    ULONG BC_Connections;
    ULONG PP_Connections;
} CMP_GET_PLUG_STATE, *PCMP_GET_PLUG_STATE;
typedef struct _CIP_DATA_FORMAT_VER3 {
    UCHAR FMT;
    UCHAR FDF_hi;
    UCHAR FDF_mid;
    UCHAR FDF_lo;
    BOOLEAN bHeader;
    UCHAR Padding;
    UCHAR BlockSize;
    UCHAR Fraction;
    ULONG BlockPeriod;
    ULONG BlockPeriodRemainder;
    ULONG BlocksPerPacket;
} CIP_DATA_FORMAT_VER3, *PCIP_DATA_FORMAT_VER3;
typedef struct _CIP_DATA_FORMAT_VER2 {
    UCHAR FMT;
    UCHAR FDF_hi;
    UCHAR FDF_mid;
    UCHAR FDF_lo;
    BOOLEAN bHeader;
    UCHAR Padding;
    UCHAR BlockSize;
    UCHAR Fraction;
    ULONG BlockPeriod;
} CIP_DATA_FORMAT_VER2, *PCIP_DATA_FORMAT_VER2;
typedef struct _CMP_CONNECT_VER3 {
    HANDLE hOutputPlug;
    HANDLE hInputPlug;
    CMP_CONNECT_TYPE Type;
    CIP_DATA_FORMAT_VER3 Format;
    HANDLE hConnect;
} CMP_CONNECT_VER3, *PCMP_CONNECT_VER3;
typedef struct _CMP_CONNECT_VER2 {
    HANDLE hOutputPlug;
    HANDLE hInputPlug;
    CMP_CONNECT_TYPE Type;
    CIP_DATA_FORMAT_VER2 Format;
    HANDLE hConnect;
} CMP_CONNECT_VER2, *PCMP_CONNECT_VER2;
typedef CIP_DATA_FORMAT_VER3 CIP_DATA_FORMAT;
typedef CIP_DATA_FORMAT_VER3 *PCIP_DATA_FORMAT;
typedef CMP_CONNECT_VER3 CMP_CONNECT;
typedef CMP_CONNECT_VER3 *PCMP_CONNECT;
typedef struct _CMP_DISCONNECT { HANDLE hConnect; } CMP_DISCONNECT, *PCMP_DISCONNECT;
typedef struct _CIP_FRAME CIP_FRAME;
typedef struct _CIP_FRAME *PCIP_FRAME;
typedef struct _CIP_VALIDATE_INFO {
    HANDLE hConnect;
    PVOID Context;
    CYCLE_TIME TimeStamp;
    PUCHAR Packet;
} CIP_VALIDATE_INFO, *PCIP_VALIDATE_INFO;
typedef struct _CIP_NOTIFY_INFO {
    HANDLE hConnect;
    PVOID Context;
    PCIP_FRAME Frame;
} CIP_NOTIFY_INFO, *PCIP_NOTIFY_INFO;
typedef ULONG (*PCIP_VALIDATE_ROUTINE)(PCIP_VALIDATE_INFO);
typedef ULONG (*PCIP_NOTIFY_ROUTINE)(PCIP_NOTIFY_INFO);
struct _CIP_FRAME {
    union { PVOID Reserved; PVOID pNext; };
    ULONG Flags;
    PCIP_VALIDATE_ROUTINE pfnValidate;
    PVOID ValidateContext;
    PCIP_NOTIFY_ROUTINE pfnNotify;
    PVOID NotifyContext;
    CYCLE_TIME Timestamp;
    ULONG Status;
    PUCHAR Packet;
    ULONG CompletedBytes;
};
typedef struct _CIP_ATTACH_FRAME {
    HANDLE hConnect;
    ULONG FrameLength;
    ULONG SourceLength;
    PCIP_FRAME Frame;
} CIP_ATTACH_FRAME, *PCIP_ATTACH_FRAME;
typedef struct _CIP_CANCEL_FRAME { HANDLE hConnect; PCIP_FRAME Frame; } CIP_CANCEL_FRAME, *PCIP_CANCEL_FRAME;
typedef struct _CIP_TALK { HANDLE hConnect; } CIP_TALK, *PCIP_TALK;
typedef struct _CIP_LISTEN { HANDLE hConnect; } CIP_LISTEN, *PCIP_LISTEN;
typedef struct _CIP_STOP { HANDLE hConnect; } CIP_STOP, *PCIP_STOP;
typedef struct _FCP_FRAME { UCHAR ctype : 4, cts : 4; UCHAR payload[511]; } FCP_FRAME, *PFCP_FRAME;
typedef struct _FCP_SEND_REQUEST FCP_REQUEST;
typedef struct _FCP_SEND_REQUEST *PFCP_REQUEST;
typedef struct _FCP_GET_RESPONSE FCP_RESPONSE;
typedef struct _FCP_GET_RESPONSE *PFCP_RESPONSE;
typedef struct _FCP_SEND_REQUEST {
    NODE_ADDRESS NodeAddress;
    ULONG Length;
    PFCP_FRAME Frame;
} FCP_SEND_REQUEST, *PFCP_SEND_REQUEST;
typedef struct _FCP_GET_RESPONSE {
    NODE_ADDRESS NodeAddress;
    ULONG Length;
    PFCP_FRAME Frame;
} FCP_GET_RESPONSE, *PFCP_GET_RESPONSE;
typedef struct _FCP_GET_REQUEST {
    NODE_ADDRESS NodeAddress;
    ULONG Length;
    PFCP_FRAME Frame;
} FCP_GET_REQUEST, *PFCP_GET_REQUEST;
typedef struct _FCP_SEND_RESPONSE {
    NODE_ADDRESS NodeAddress;
    ULONG Length;
    PFCP_FRAME Frame;
} FCP_SEND_RESPONSE, *PFCP_SEND_RESPONSE;
typedef struct _SET_FCP_NOTIFY { ULONG Flags; NODE_ADDRESS NodeAddress; } SET_FCP_NOTIFY, *PSET_FCP_NOTIFY;
typedef struct _CMP_NOTIFY_INFO {
    HANDLE hPlug;
    AV_PCR Pcr;
    PVOID Context;
} CMP_NOTIFY_INFO, *PCMP_NOTIFY_INFO;
typedef void (*PCMP_NOTIFY_ROUTINE)(PCMP_NOTIFY_INFO);
typedef struct _CMP_CREATE_PLUG {
    CMP_PLUG_TYPE PlugType;
    AV_PCR Pcr;
    PCMP_NOTIFY_ROUTINE pfnNotify;
    PVOID Context;
    ULONG PlugNum;
    HANDLE hPlug;
} CMP_CREATE_PLUG, *PCMP_CREATE_PLUG;
typedef struct _CMP_DELETE_PLUG { HANDLE hPlug; } CMP_DELETE_PLUG, *PCMP_DELETE_PLUG;
typedef struct _CMP_SET_PLUG { HANDLE hPlug; AV_PCR Pcr; } CMP_SET_PLUG, *PCMP_SET_PLUG;
typedef void (*PBUS_RESET_ROUTINE)(PVOID, PBUS_GENERATION_NODE);
typedef struct _BUS_RESET_NOTIFY {
    ULONG Flags;
    PBUS_RESET_ROUTINE pfnNotify;
    PVOID Context;
} BUS_RESET_NOTIFY, *PBUS_RESET_NOTIFY;
typedef struct _SET_UNIT_DIRECTORY {
    ULONG Flags;
    ULONG UnitSpecId;
    ULONG UnitSwVersion;
    HANDLE hCromEntry;
} SET_UNIT_DIRECTORY, *PSET_UNIT_DIRECTORY;
typedef struct _CMP_MONITOR_INFO {
    ULONG State;
    ULONG PlugNum;
    ULONG PlugType;
    AV_PCR Pcr;
    PVOID Context;
} CMP_MONITOR_INFO, *PCMP_MONITOR_INFO;
typedef void (*PCMP_MONITOR_ROUTINE)(PCMP_MONITOR_INFO);
typedef struct _CMP_MONITOR_PLUGS {
    ULONG Flags;
    PCMP_MONITOR_ROUTINE pfnNotify;
    PVOID Context;
} CMP_MONITOR_PLUGS, *PCMP_MONITOR_PLUGS;
typedef struct _AV_61883_REQUEST {
    ULONG Function;
    ULONG Version;
    ULONG Flags;
    union {
        GET_UNIT_INFO GetUnitInfo;
        SET_UNIT_INFO SetUnitInfo;
        CMP_GET_PLUG_HANDLE GetPlugHandle;
        CMP_GET_PLUG_STATE GetPlugState;
        CMP_CONNECT Connect;
        CMP_DISCONNECT Disconnect;
        CIP_ATTACH_FRAME AttachFrame;
        CIP_CANCEL_FRAME CancelFrame;
        CIP_TALK Talk;
        CIP_LISTEN Listen;
        CIP_STOP Stop;
        FCP_REQUEST Request;
        FCP_RESPONSE Response;
        FCP_SEND_REQUEST SendRequest;
        FCP_GET_RESPONSE GetResponse;
        FCP_GET_REQUEST GetRequest;
        FCP_SEND_RESPONSE SendResponse;
        SET_FCP_NOTIFY SetFcpNotify;
        CMP_CREATE_PLUG CreatePlug;
        CMP_DELETE_PLUG DeletePlug;
        CMP_SET_PLUG SetPlug;
        BUS_RESET_NOTIFY BusResetNotify;
        SET_UNIT_DIRECTORY SetUnitDirectory;
        CMP_MONITOR_PLUGS MonitorPlugs;
    };
} AV_61883_REQUEST, *PAV_61883_REQUEST;

#endif
