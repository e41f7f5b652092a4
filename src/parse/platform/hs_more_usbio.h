/* SPDX-License-Identifier: MIT */
/* hs_more_usbio.h: USB: controls, client library, bus interfaces: what few drivers use. */
#ifndef HS_MORE_USBIO_H
#define HS_MORE_USBIO_H

#define HCD_USER_REQUEST 270
#define HCD_TRACE_READ_REQUEST 275
#define WMI_USB_DRIVER_INFORMATION 0
#define WMI_USB_DRIVER_NOTIFICATION 1
#define WMI_USB_POWER_DEVICE_ENABLE 2
#define WMI_USB_HUB_NODE_INFORMATION 4
#define WMI_USB_PERFORMANCE_INFORMATION 1
#define WMI_USB_DEVICE_NODE_INFORMATION 2
#define CD_ERR_V1 0x00000001
#define ID_ERR_V1 0x00000001
#define ERRATA_FLAG_RESET_TT_ON_CANCEL 1
#define ERRATA_FLAG_NO_CLEAR_TT_BUFFER_ON_CANCEL 2

typedef struct _USB_TOPOLOGY_ADDRESS {
    ULONG PciBusNumber;
    ULONG PciDeviceNumber;
    ULONG PciFunctionNumber;
    ULONG Reserved;
    USHORT RootHubPortNumber;
    USHORT HubPortNumber[5];
    USHORT Reserved2;
} USB_TOPOLOGY_ADDRESS, *PUSB_TOPOLOGY_ADDRESS;
#pragma pack(push, 1)
typedef struct _USB_CYCLE_PORT_PARAMS {
    ULONG ConnectionIndex;
    ULONG StatusReturned;
} USB_CYCLE_PORT_PARAMS, *PUSB_CYCLE_PORT_PARAMS;
typedef struct _USB_ID_STRING {
    USHORT LanguageId;
    USHORT Pad;
    ULONG LengthInBytes;
    PWCHAR Buffer;
} USB_ID_STRING, *PUSB_ID_STRING;
typedef struct _HUB_DEVICE_CONFIG_INFO_V1 {
    ULONG Version;
    ULONG Length;
    USB_HUB_CAP_FLAGS HubFlags;
    USB_ID_STRING HardwareIds;
    USB_ID_STRING CompatibleIds;
    USB_ID_STRING DeviceDescription;
    ULONG Reserved[19];
    USB_HUB_DEVICE_UXD_SETTINGS UxdSettings;
} HUB_DEVICE_CONFIG_INFO, *PHUB_DEVICE_CONFIG_INFO;
typedef struct _HCD_STAT_COUNTERS {
    ULONG BytesTransferred;
    USHORT IsoMissedCount;
    USHORT DataOverrunErrorCount;
    USHORT CrcErrorCount;
    USHORT ScheduleOverrunCount;
    USHORT TimeoutErrorCount;
    USHORT InternalHcErrorCount;
    USHORT BufferOverrunErrorCount;
    USHORT SWErrorCount;
    USHORT StallPidCount;
    USHORT PortDisableCount;
} HCD_STAT_COUNTERS, *PHCD_STAT_COUNTERS;
typedef struct _HCD_ISO_STAT_COUNTERS {
    USHORT LateUrbs;
    USHORT DoubleBufferedPackets;
    USHORT TransfersCF_5ms;
    USHORT TransfersCF_2ms;
    USHORT TransfersCF_1ms;
    USHORT MaxInterruptLatency;
    USHORT BadStartFrame;
    USHORT StaleUrbs;
    USHORT IsoPacketNotAccesed;
    USHORT IsoPacketHWError;
    USHORT SmallestUrbPacketCount;
    USHORT LargestUrbPacketCount;
    USHORT IsoCRC_Error;
    USHORT IsoOVERRUN_Error;
    USHORT IsoINTERNAL_Error;
    USHORT IsoUNKNOWN_Error;
    ULONG IsoBytesTransferred;
    USHORT LateMissedCount;
    USHORT HWIsoMissedCount;
    ULONG Reserved7[8];
} HCD_ISO_STAT_COUNTERS, *PHCD_ISO_STAT_COUNTERS;
typedef struct _HCD_STAT_INFORMATION_1 {
    ULONG Reserved1;
    ULONG Reserved2;
    ULONG ResetCounters;
    LARGE_INTEGER TimeRead;
    HCD_STAT_COUNTERS Counters;
} HCD_STAT_INFORMATION_1, *PHCD_STAT_INFORMATION_1;
typedef struct _HCD_STAT_INFORMATION_2 {
    ULONG Reserved1;
    ULONG Reserved2;
    ULONG ResetCounters;
    LARGE_INTEGER TimeRead;
    LONG LockedMemoryUsed;
    HCD_STAT_COUNTERS Counters;
    HCD_ISO_STAT_COUNTERS IsoCounters;
} HCD_STAT_INFORMATION_2, *PHCD_STAT_INFORMATION_2;
typedef struct _USB_NOTIFICATION { USB_NOTIFICATION_TYPE NotificationType; } USB_NOTIFICATION, *PUSB_NOTIFICATION;
typedef struct _USB_CONNECTION_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG ConnectionNumber;
    ULONG RequestedBandwidth;
    ULONG EnumerationFailReason;
    ULONG PowerRequested;
    ULONG HubNameLength;
} USB_CONNECTION_NOTIFICATION, *PUSB_CONNECTION_NOTIFICATION;
typedef struct _USB_BUS_NOTIFICATION {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
    ULONG ControllerNameLength;
} USB_BUS_NOTIFICATION, *PUSB_BUS_NOTIFICATION;
typedef struct _USB_ACQUIRE_INFO {
    USB_NOTIFICATION_TYPE NotificationType;
    ULONG TotalSize;
    WCHAR Buffer[1];
} USB_ACQUIRE_INFO, *PUSB_ACQUIRE_INFO;
#pragma pack(pop)
typedef struct _USB_COMPOSITE_FUNCTION_INFO {
    UCHAR FunctionNumber;
    UCHAR BaseInterfaceNumber;
    UCHAR NumberOfInterfaces;
    BOOLEAN FunctionIsIdle;
} USB_COMPOSITE_FUNCTION_INFO, *PUSB_COMPOSITE_FUNCTION_INFO;
typedef struct _USB_COMPOSITE_DEVICE_INFO {
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    USB_CONFIGURATION_DESCRIPTOR CurrentConfigDescriptor;
    UCHAR CurrentConfigurationValue;
    UCHAR NumberOfFunctions;
    USB_COMPOSITE_FUNCTION_INFO FunctionInfo[1];
} USB_COMPOSITE_DEVICE_INFO, *PUSB_COMPOSITE_DEVICE_INFO;
#pragma pack(push, 1)
typedef struct _USB_CONTROLLER_DEVICE_INFO {
    ULONG PciVendorId;
    ULONG PciDeviceId;
    ULONG PciRevision;
    ULONG NumberOfRootPorts;
    ULONG HcFeatureFlags;
} USB_CONTROLLER_DEVICE_INFO, *PUSB_CONTROLLER_DEVICE_INFO;
typedef struct _USB_DEVICE_INFO {
    USB_DEVICE_STATE DeviceState;
    USHORT PortNumber;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR CurrentConfigurationValue;
    USB_DEVICE_SPEED Speed;
    USHORT DeviceAddress;
    ULONG ConnectionIndex;
    USB_CONNECTION_STATUS ConnectionStatus;
    WCHAR PnpHardwareId[128];
    WCHAR PnpCompatibleId[128];
    WCHAR SerialNumberId[128];
    WCHAR PnpDeviceDescription[128];
    ULONG NumberOfOpenPipes;
    USB_PIPE_INFO PipeList[1];
} USB_DEVICE_INFO, *PUSB_DEVICE_INFO;
typedef struct _USB_DEVICE_NODE_INFO {
    ULONG Sig;
    ULONG LengthInBytes;
    WCHAR DeviceDescription[40];
    USB_WMI_DEVICE_NODE_TYPE NodeType;
    USB_TOPOLOGY_ADDRESS BusAddress;
    union {
        USB_DEVICE_INFO UsbDeviceInfo;
        USB_HUB_DEVICE_INFO HubDeviceInfo;
        USB_COMPOSITE_DEVICE_INFO CompositeDeviceInfo;
        USB_CONTROLLER_DEVICE_INFO ControllerDeviceInfo;
        UCHAR DeviceInformation[4];
    };
} USB_DEVICE_NODE_INFO, *PUSB_DEVICE_NODE_INFO;
typedef struct _USB_DEVICE_PERFORMANCE_INFO {
    ULONG BulkBytes;
    ULONG ControlDataBytes;
    ULONG IsoBytes;
    ULONG InterruptBytes;
    ULONG BulkUrbCount;
    ULONG ControlUrbCount;
    ULONG IsoUrbCount;
    ULONG InterruptUrbCount;
    ULONG AllocedInterrupt[6];
    ULONG AllocedIso;
    ULONG Total32secBandwidth;
    ULONG TotalTtBandwidth;
    WCHAR DeviceDescription[60];
    USB_DEVICE_SPEED DeviceSpeed;
    ULONG TotalIsoLatency;
    ULONG DroppedIsoPackets;
    ULONG TransferErrors;
    ULONG PciInterruptCount;
    ULONG HcIdleState;
    ULONG HcAsyncIdleState;
    ULONG HcAsyncCacheFlushCount;
    ULONG HcPeriodicIdleState;
    ULONG HcPeriodicCacheFlushCount;
} USB_DEVICE_PERFORMANCE_INFO, *PUSB_DEVICE_PERFORMANCE_INFO;
typedef struct _USB_TRANSPORT_CHARACTERISTICS {
    ULONG Version;
    ULONG TransportCharacteristicsFlags;
    ULONG64 CurrentRoundtripLatencyInMilliSeconds;
    ULONG64 MaxPotentialBandwidth;
} USB_TRANSPORT_CHARACTERISTICS, *PUSB_TRANSPORT_CHARACTERISTICS;
struct USB_CHANGE_REGISTRATION_HANDLE__ { int unused; };
#pragma pack(pop)
typedef struct USB_CHANGE_REGISTRATION_HANDLE__ *USB_CHANGE_REGISTRATION_HANDLE;
#pragma pack(push, 1)
typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION {
    ULONG ChangeNotificationInputFlags;
    USB_CHANGE_REGISTRATION_HANDLE Handle;
    USB_TRANSPORT_CHARACTERISTICS UsbTransportCharacteristics;
} USB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION, *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_REGISTRATION;
typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION {
    USB_CHANGE_REGISTRATION_HANDLE Handle;
    USB_TRANSPORT_CHARACTERISTICS UsbTransportCharacteristics;
} USB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION, *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_NOTIFICATION;
typedef struct _USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION {
    USB_CHANGE_REGISTRATION_HANDLE Handle;
} USB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION, *PUSB_TRANSPORT_CHARACTERISTICS_CHANGE_UNREGISTRATION;
typedef struct _USB_DEVICE_CHARACTERISTICS {
    ULONG Version;
    ULONG Reserved[2];
    ULONG UsbDeviceCharacteristicsFlags;
    ULONG MaximumSendPathDelayInMilliSeconds;
    ULONG MaximumCompletionPathDelayInMilliSeconds;
} USB_DEVICE_CHARACTERISTICS, *PUSB_DEVICE_CHARACTERISTICS;
typedef struct _USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
    BOOLEAN IsStartupDelayTolerable;
} USB_START_TRACKING_FOR_TIME_SYNC_INFORMATION, *PUSB_START_TRACKING_FOR_TIME_SYNC_INFORMATION;
typedef struct _USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
} USB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION, *PUSB_STOP_TRACKING_FOR_TIME_SYNC_INFORMATION;
typedef struct _USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION {
    HANDLE TimeTrackingHandle;
    ULONG InputFrameNumber;
    ULONG InputMicroFrameNumber;
    LARGE_INTEGER QueryPerformanceCounterAtInputFrameOrMicroFrame;
    LARGE_INTEGER QueryPerformanceCounterFrequency;
    ULONG PredictedAccuracyInMicroSeconds;
    ULONG CurrentGenerationID;
    LARGE_INTEGER CurrentQueryPerformanceCounter;
    ULONG CurrentHardwareFrameNumber;
    ULONG CurrentHardwareMicroFrameNumber;
    ULONG CurrentUSBFrameNumber;
} USB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION, *PUSB_FRAME_NUMBER_AND_QPC_FOR_TIME_SYNC_INFORMATION;
#pragma pack(pop)
typedef struct _REQUEST_REMOTE_WAKE_NOTIFICATION {
    USHORT Version;
    USHORT Size;
    USBD_FUNCTION_HANDLE UsbdFunctionHandle;
    ULONG Interface;
} REQUEST_REMOTE_WAKE_NOTIFICATION, *PREQUEST_REMOTE_WAKE_NOTIFICATION;
typedef struct _USB_BUS_INFORMATION_LEVEL_0 {
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
} USB_BUS_INFORMATION_LEVEL_0, *PUSB_BUS_INFORMATION_LEVEL_0;
typedef struct _USB_BUS_INFORMATION_LEVEL_1 {
    ULONG TotalBandwidth;
    ULONG ConsumedBandwidth;
    ULONG ControllerNameLength;
    WCHAR ControllerNameUnicodeString[1];
} USB_BUS_INFORMATION_LEVEL_1, *PUSB_BUS_INFORMATION_LEVEL_1;
typedef struct _USBC_FUNCTION_DESCRIPTOR {
    UCHAR FunctionNumber;
    UCHAR NumberOfInterfaces;
    PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptorList;
    UNICODE_STRING HardwareId;
    UNICODE_STRING CompatibleId;
    UNICODE_STRING FunctionDescription;
    ULONG FunctionFlags;
    PVOID Reserved;
} USBC_FUNCTION_DESCRIPTOR, *PUSBC_FUNCTION_DESCRIPTOR;
typedef NTSTATUS (*USBC_START_DEVICE_CALLBACK)(PUSB_DEVICE_DESCRIPTOR, PUSB_CONFIGURATION_DESCRIPTOR,
    PUSBC_FUNCTION_DESCRIPTOR *, PULONG, PDEVICE_OBJECT, PDEVICE_OBJECT);
typedef BOOLEAN (*USBC_PDO_ENABLE_CALLBACK)(PVOID, USHORT, USHORT, UCHAR, UCHAR, UCHAR);
typedef struct _USBC_DEVICE_CONFIGURATION_INTERFACE_V1 {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    USBC_START_DEVICE_CALLBACK StartDeviceCallback;
    USBC_PDO_ENABLE_CALLBACK PdoEnableCallback;
    PVOID Reserved[7];
} USBC_DEVICE_CONFIGURATION_INTERFACE_V1, *PUSBC_DEVICE_CONFIGURATION_INTERFACE_V1;
typedef struct _ROOTHUB_PDO_EXTENSION { ULONG Signature; } ROOTHUB_PDO_EXTENSION, *PROOTHUB_PDO_EXTENSION;
#pragma pack(push, 1)
typedef struct _USB_PIPE_INFORMATION_0 {
    USB_ENDPOINT_DESCRIPTOR EndpointDescriptor;
    UCHAR ED_Pad[1];
    ULONG ScheduleOffset;
} USB_PIPE_INFORMATION_0, *PUSB_PIPE_INFORMATION_0;
typedef struct _USB_LEVEL_INFORMATION {
    ULONG InformationLevel;
    ULONG ActualLength;
} USB_LEVEL_INFORMATION, *PUSB_LEVEL_INFORMATION;
typedef struct _USB_DEVICE_INFORMATION_0 {
    ULONG InformationLevel;
    ULONG ActualLength;
    ULONG PortNumber;
    USB_DEVICE_DESCRIPTOR DeviceDescriptor;
    UCHAR DD_pad[2];
    UCHAR CurrentConfigurationValue;
    UCHAR ReservedMBZ;
    USHORT DeviceAddress;
    ULONG HubAddress;
    USB_DEVICE_SPEED DeviceSpeed;
    USB_DEVICE_TYPE DeviceType;
    ULONG NumberOfOpenPipes;
    USB_PIPE_INFORMATION_0 PipeList[1];
} USB_DEVICE_INFORMATION_0, *PUSB_DEVICE_INFORMATION_0;
typedef struct _USB_CONTROLLER_INFORMATION_0 {
    ULONG InformationLevel;
    ULONG ActualLength;
    BOOLEAN SelectiveSuspendEnabled;
    BOOLEAN IsHighSpeedController;
} USB_CONTROLLER_INFORMATION_0, *PUSB_CONTROLLER_INFORMATION_0;
typedef struct _USB_CONTROLLER_INFORMATION_1 {
    ULONG InformationLevel;
    ULONG ActualLength;
    BOOLEAN SelectiveSuspendEnabled;
    BOOLEAN IsHighSpeedController;
    ULONG HcBusNumber;
    ULONG HcBusDevice;
    ULONG HcBusFunction;
} USB_CONTROLLER_INFORMATION_1, *PUSB_CONTROLLER_INFORMATION_1;
typedef struct _USB_EXTPORT_INFORMATION_0 {
    ULONG PhysicalPortNumber;
    ULONG PortLabelNumber;
    USHORT VidOverride;
    USHORT PidOverride;
    ULONG PortAttributes;
} USB_EXTPORT_INFORMATION_0, *PUSB_EXTPORT_INFORMATION;
typedef struct _USB_EXTHUB_INFORMATION_0 {
    ULONG InformationLevel;
    ULONG NumberOfPorts;
    USB_EXTPORT_INFORMATION_0 Port[255];
} USB_EXTHUB_INFORMATION_0, *PUSB_EXTHUB_INFORMATION_0;
typedef struct _USB_DEVICE_PERFORMANCE_INFO_0 {
    ULONG InformationLevel;
    ULONG ActualLength;
    ULONG BulkBytes;
    ULONG BulkUrbCount;
    ULONG ControlDataBytes;
    ULONG ControlUrbCount;
    ULONG IsoBytes;
    ULONG IsoUrbCount;
    ULONG InterruptBytes;
    ULONG InterruptUrbCount;
    ULONG AllocedInterrupt[6];
    ULONG AllocedIso;
    ULONG Total32secBandwidth;
    ULONG TotalTtBandwidth;
    ULONG TotalIsoLatency;
    ULONG DroppedIsoPackets;
    ULONG TransferErrors;
} USB_DEVICE_PERFORMANCE_INFO_0, *PUSB_DEVICE_PERFORMANCE_INFO_0;
#pragma pack(pop)

DEFINE_GUID(USB_BUS_INTERFACE_USBDI_GUID, 0xb1a96a13, 0x3de0, 0x4574, 0x9b, 0x1, 0xc0, 0x8f, 0xea, 0xb3, 0x18, 0xd6);
DEFINE_GUID(USB_BUS_INTERFACE_USBC_CONFIGURATION_GUID, 0x893b6a96, 0xb7f, 0x4d4d, 0xbd, 0xb4, 0xbb, 0xd4, 0xce, 0xeb,
    0xb3, 0x1c);
DEFINE_GUID(USB_BUS_INTERFACE_HUB_GUID, 0xb2bb8c0a, 0x5ab4, 0x11d3, 0xa8, 0xcd, 0x0, 0xc0, 0x4f, 0x68, 0x74, 0x7a);
DEFINE_GUID(USB_BUS_INTERFACE_HUB_MINIDUMP_GUID, 0xc5485f21, 0x4e81, 0x4a23, 0xa8, 0xf9, 0xd8, 0x51, 0x8a, 0xf4, 0x5c,
    0x38);
DEFINE_GUID(USB_BUS_INTERFACE_HUB_SS_GUID, 0xbfc3f363, 0x8ba1, 0x4c7b, 0x97, 0xba, 0x9b, 0x12, 0xb1, 0xca, 0x13,
    0x2f);

#endif
