/* SPDX-License-Identifier: MIT */
/* wdfusb.h: USB devices of the framework. */
#ifndef HS_WDFUSB_H
#define HS_WDFUSB_H

#include "wdf.h"
#include "usb.h"

#define BMREQUEST_HOST_TO_DEVICE 0
#define BMREQUEST_DEVICE_TO_HOST 1
#define BMREQUEST_STANDARD 0
#define BMREQUEST_CLASS 1
#define BMREQUEST_VENDOR 2
#define BMREQUEST_TO_DEVICE 0
#define BMREQUEST_TO_INTERFACE 1
#define BMREQUEST_TO_ENDPOINT 2
#define BMREQUEST_TO_OTHER 3
typedef enum _WDF_USB_REQUEST_TYPE {
    WdfUsbRequestTypeInvalid = 0, WdfUsbRequestTypeNoFormat, WdfUsbRequestTypeDeviceString,
    WdfUsbRequestTypeDeviceControlTransfer, WdfUsbRequestTypeDeviceUrb, WdfUsbRequestTypePipeWrite,
    WdfUsbRequestTypePipeRead, WdfUsbRequestTypePipeAbort, WdfUsbRequestTypePipeReset, WdfUsbRequestTypePipeUrb
} WDF_USB_REQUEST_TYPE, *PWDF_USB_REQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_DIRECTION {
    BmRequestHostToDevice = BMREQUEST_HOST_TO_DEVICE, BmRequestDeviceToHost = BMREQUEST_DEVICE_TO_HOST
} WDF_USB_BMREQUEST_DIRECTION;
typedef enum _WDF_USB_BMREQUEST_TYPE {
    BmRequestStandard = BMREQUEST_STANDARD, BmRequestClass = BMREQUEST_CLASS, BmRequestVendor = BMREQUEST_VENDOR
} WDF_USB_BMREQUEST_TYPE;
typedef enum _WDF_USB_BMREQUEST_RECIPIENT {
    BmRequestToDevice = BMREQUEST_TO_DEVICE, BmRequestToInterface = BMREQUEST_TO_INTERFACE,
    BmRequestToEndpoint = BMREQUEST_TO_ENDPOINT, BmRequestToOther = BMREQUEST_TO_OTHER
} WDF_USB_BMREQUEST_RECIPIENT;
typedef enum _WDF_USB_PIPE_TYPE {
    WdfUsbPipeTypeInvalid = 0, WdfUsbPipeTypeControl, WdfUsbPipeTypeIsochronous, WdfUsbPipeTypeBulk,
    WdfUsbPipeTypeInterrupt
} WDF_USB_PIPE_TYPE;
typedef enum _WdfUsbTargetDeviceSelectConfigType {
    WdfUsbTargetDeviceSelectConfigTypeInvalid = 0, WdfUsbTargetDeviceSelectConfigTypeDeconfig = 1,
    WdfUsbTargetDeviceSelectConfigTypeSingleInterface = 2, WdfUsbTargetDeviceSelectConfigTypeMultiInterface = 3,
    WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs = 4, WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor = 5,
    WdfUsbTargetDeviceSelectConfigTypeUrb = 6
} WdfUsbTargetDeviceSelectConfigType;
typedef enum _WdfUsbTargetDeviceSelectSettingType {
    WdfUsbInterfaceSelectSettingTypeDescriptor = 0x10, WdfUsbInterfaceSelectSettingTypeSetting = 0x11,
    WdfUsbInterfaceSelectSettingTypeUrb = 0x12
} WdfUsbTargetDeviceSelectSettingType;
typedef enum _WDF_USB_DEVICE_TRAITS {
    WDF_USB_DEVICE_TRAIT_SELF_POWERED = 0x00000001, WDF_USB_DEVICE_TRAIT_REMOTE_WAKE_CAPABLE = 0x00000002,
    WDF_USB_DEVICE_TRAIT_AT_HIGH_SPEED = 0x00000004
} WDF_USB_DEVICE_TRAITS;
typedef union _WDF_USB_CONTROL_SETUP_PACKET {
    struct {
        union {
            struct {
                BYTE Recipient:2;
                BYTE Reserved:3;
                BYTE Type:2;
                BYTE Dir:1;
            } Request;
            BYTE Byte;
        } bm;
        BYTE bRequest;
        union {
            struct {
                BYTE LowByte;
                BYTE HiByte;
            } Bytes;
            USHORT Value;
        } wValue;
        union {
            struct {
                BYTE LowByte;
                BYTE HiByte;
            } Bytes;
            USHORT Value;
        } wIndex;
        USHORT wLength;
    } Packet;
    struct {
        BYTE Bytes[8];
    } Generic;
} WDF_USB_CONTROL_SETUP_PACKET, *PWDF_USB_CONTROL_SETUP_PACKET;
#define HS_WDF_USB_PACKET(p, direction, type, recipient, request, value, index)                                        \
    (HS_WDF_ZERO(p, WDF_USB_CONTROL_SETUP_PACKET), (p)->Packet.bm.Request.Dir = (BYTE)(direction),                     \
     (p)->Packet.bm.Request.Type = (BYTE)(type), (p)->Packet.bm.Request.Recipient = (BYTE)(recipient),                 \
     (p)->Packet.bRequest = (request), (p)->Packet.wValue.Value = (value), (p)->Packet.wIndex.Value = (index))
HS_INLINE void WDF_USB_CONTROL_SETUP_PACKET_INIT(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_DIRECTION direction,
    WDF_USB_BMREQUEST_RECIPIENT recipient, BYTE request, USHORT value, USHORT index)
{
    HS_WDF_USB_PACKET(p, direction, BmRequestStandard, recipient, request, value, index);
}
HS_INLINE void WDF_USB_CONTROL_SETUP_PACKET_INIT_CLASS(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_DIRECTION
    direction,
    WDF_USB_BMREQUEST_RECIPIENT recipient, BYTE request, USHORT value, USHORT index)
{
    HS_WDF_USB_PACKET(p, direction, BmRequestClass, recipient, request, value, index);
}
HS_INLINE void WDF_USB_CONTROL_SETUP_PACKET_INIT_VENDOR(PWDF_USB_CONTROL_SETUP_PACKET p, WDF_USB_BMREQUEST_DIRECTION
    direction,
    WDF_USB_BMREQUEST_RECIPIENT recipient, BYTE request, USHORT value, USHORT index)
{
    HS_WDF_USB_PACKET(p, direction, BmRequestVendor, recipient, request, value, index);
}
HS_INLINE void WDF_USB_CONTROL_SETUP_PACKET_INIT_FEATURE(PWDF_USB_CONTROL_SETUP_PACKET p,
    WDF_USB_BMREQUEST_RECIPIENT recipient, USHORT selector, USHORT index, BOOLEAN set)
{
    HS_WDF_USB_PACKET(p, BmRequestHostToDevice, BmRequestStandard, recipient, (BYTE)(set ? 3 : 1), selector, index);
}
HS_INLINE void WDF_USB_CONTROL_SETUP_PACKET_INIT_GET_STATUS(PWDF_USB_CONTROL_SETUP_PACKET p,
    WDF_USB_BMREQUEST_RECIPIENT recipient, USHORT index)
{
    HS_WDF_USB_PACKET(p, BmRequestDeviceToHost, BmRequestStandard, recipient, 0, 0, index);
}
typedef struct _WDF_USB_REQUEST_COMPLETION_PARAMS {
    USBD_STATUS UsbdStatus;
    WDF_USB_REQUEST_TYPE Type;
    union {
        struct {
            WDFMEMORY Buffer;
            USHORT LangID;
            UCHAR StringIndex;
            UCHAR RequiredSize;
        } DeviceString;
        struct {
            WDFMEMORY Buffer;
            WDF_USB_CONTROL_SETUP_PACKET SetupPacket;
            ULONG Length;
        } DeviceControlTransfer;
        struct {
            WDFMEMORY Buffer;
        } DeviceUrb;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } PipeWrite;
        struct {
            WDFMEMORY Buffer;
            size_t Length;
            size_t Offset;
        } PipeRead;
        struct {
            WDFMEMORY Buffer;
        } PipeUrb;
    } Parameters;
} WDF_USB_REQUEST_COMPLETION_PARAMS, *PWDF_USB_REQUEST_COMPLETION_PARAMS;
typedef void EVT_WDF_USB_READER_COMPLETION_ROUTINE(WDFUSBPIPE, WDFMEMORY, size_t, WDFCONTEXT);
typedef EVT_WDF_USB_READER_COMPLETION_ROUTINE *PFN_WDF_USB_READER_COMPLETION_ROUTINE;
typedef BOOLEAN EVT_WDF_USB_READERS_FAILED(WDFUSBPIPE, NTSTATUS, USBD_STATUS);
typedef EVT_WDF_USB_READERS_FAILED *PFN_WDF_USB_READERS_FAILED;
typedef struct _WDF_USB_CONTINUOUS_READER_CONFIG {
    ULONG Size;
    size_t TransferLength;
    size_t HeaderLength;
    size_t TrailerLength;
    UCHAR NumPendingReads;
    PWDF_OBJECT_ATTRIBUTES BufferAttributes;
    PFN_WDF_USB_READER_COMPLETION_ROUTINE EvtUsbTargetPipeReadComplete;
    WDFCONTEXT EvtUsbTargetPipeReadCompleteContext;
    PFN_WDF_USB_READERS_FAILED EvtUsbTargetPipeReadersFailed;
} WDF_USB_CONTINUOUS_READER_CONFIG, *PWDF_USB_CONTINUOUS_READER_CONFIG;
HS_INLINE void WDF_USB_CONTINUOUS_READER_CONFIG_INIT(PWDF_USB_CONTINUOUS_READER_CONFIG p,
    PFN_WDF_USB_READER_COMPLETION_ROUTINE usb_target_pipe_read_complete, WDFCONTEXT
    usb_target_pipe_read_complete_context, size_t transfer_length)
{
    HS_WDF_INIT(p, WDF_USB_CONTINUOUS_READER_CONFIG);
    p->EvtUsbTargetPipeReadComplete = usb_target_pipe_read_complete;
    p->EvtUsbTargetPipeReadCompleteContext = usb_target_pipe_read_complete_context;
    p->TransferLength = transfer_length;
}
HS_INLINE WDFIOTARGET WdfUsbTargetDeviceGetIoTarget(WDFUSBDEVICE usb_device) { return (WDFIOTARGET) usb_device; }
typedef struct _WDF_USB_DEVICE_INFORMATION {
    ULONG Size;
    USBD_VERSION_INFORMATION UsbdVersionInformation;
    ULONG HcdPortCapabilities;
    ULONG Traits;
} WDF_USB_DEVICE_INFORMATION, *PWDF_USB_DEVICE_INFORMATION;
HS_INLINE void WDF_USB_DEVICE_INFORMATION_INIT(PWDF_USB_DEVICE_INFORMATION p)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_INFORMATION);
}
typedef struct _WDF_USB_INTERFACE_SETTING_PAIR {
    WDFUSBINTERFACE UsbInterface;
    UCHAR SettingIndex;
} WDF_USB_INTERFACE_SETTING_PAIR, *PWDF_USB_INTERFACE_SETTING_PAIR;
typedef struct _WDF_USB_DEVICE_SELECT_CONFIG_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectConfigType Type;
    union {
        struct {
            PUSB_CONFIGURATION_DESCRIPTOR ConfigurationDescriptor;
            PUSB_INTERFACE_DESCRIPTOR *InterfaceDescriptors;
            ULONG NumInterfaceDescriptors;
        } Descriptor;
        struct {
            PURB Urb;
        } Urb;
        struct {
            UCHAR NumberConfiguredPipes;
            WDFUSBINTERFACE ConfiguredUsbInterface;
        } SingleInterface;
        struct {
            UCHAR NumberInterfaces;
            PWDF_USB_INTERFACE_SETTING_PAIR Pairs;
            UCHAR NumberOfConfiguredInterfaces;
        } MultiInterface;
    } Types;
} WDF_USB_DEVICE_SELECT_CONFIG_PARAMS, *PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS;
HS_INLINE void WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_SINGLE_INTERFACE(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS p)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    HS_SET(p->Type, WdfUsbTargetDeviceSelectConfigTypeSingleInterface);
}
HS_INLINE void WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_MULTIPLE_INTERFACES(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS p,
    UCHAR n, PWDF_USB_INTERFACE_SETTING_PAIR pairs)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    HS_SET(p->Type, WdfUsbTargetDeviceSelectConfigTypeMultiInterface);
    if (pairs != NULL && n != 0) {
        HS_SET(p->Type, WdfUsbTargetDeviceSelectConfigTypeInterfacesPairs);
        p->Types.MultiInterface.NumberInterfaces = n;
        p->Types.MultiInterface.Pairs = pairs;
    }
}
HS_INLINE void WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_INTERFACES_DESCRIPTORS(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS p,
    PUSB_CONFIGURATION_DESCRIPTOR config_descriptor, PUSB_INTERFACE_DESCRIPTOR *interface_descriptors, ULONG
    num_interface_descriptors)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    HS_SET(p->Type, WdfUsbTargetDeviceSelectConfigTypeInterfacesDescriptor);
    p->Types.Descriptor.ConfigurationDescriptor = config_descriptor;
    p->Types.Descriptor.InterfaceDescriptors = interface_descriptors;
    p->Types.Descriptor.NumInterfaceDescriptors = num_interface_descriptors;
}
HS_INLINE void WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_URB(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS p, PURB urb)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    HS_SET(p->Type, WdfUsbTargetDeviceSelectConfigTypeUrb);
    p->Types.Urb.Urb = urb;
}
HS_INLINE void WDF_USB_DEVICE_SELECT_CONFIG_PARAMS_INIT_DECONFIG(PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS p)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
    HS_SET(p->Type, WdfUsbTargetDeviceSelectConfigTypeDeconfig);
}
typedef struct _WDF_USB_INTERFACE_SELECT_SETTING_PARAMS {
    ULONG Size;
    WdfUsbTargetDeviceSelectSettingType Type;
    union {
        struct {
            PUSB_INTERFACE_DESCRIPTOR InterfaceDescriptor;
        } Descriptor;
        struct {
            UCHAR SettingIndex;
        } Interface;
        struct {
            PURB Urb;
        } Urb;
    } Types;
} WDF_USB_INTERFACE_SELECT_SETTING_PARAMS, *PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS;
HS_INLINE void WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_DESCRIPTOR(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS p,
    PUSB_INTERFACE_DESCRIPTOR interface_)
{
    HS_WDF_INIT(p, WDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
    HS_SET(p->Type, WdfUsbInterfaceSelectSettingTypeDescriptor);
    p->Types.Descriptor.InterfaceDescriptor = interface_;
}
HS_INLINE void WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_URB(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS p, PURB urb)
{
    HS_WDF_INIT(p, WDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
    HS_SET(p->Type, WdfUsbInterfaceSelectSettingTypeUrb);
    p->Types.Urb.Urb = urb;
}
HS_INLINE void WDF_USB_INTERFACE_SELECT_SETTING_PARAMS_INIT_SETTING(PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS p, UCHAR
    setting_index)
{
    HS_WDF_INIT(p, WDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
    HS_SET(p->Type, WdfUsbInterfaceSelectSettingTypeSetting);
    p->Types.Interface.SettingIndex = setting_index;
}
HS_INLINE WDFIOTARGET WdfUsbTargetPipeGetIoTarget(WDFUSBPIPE pipe) { return (WDFIOTARGET) pipe; }
typedef struct _WDF_USB_PIPE_INFORMATION {
    ULONG Size;
    ULONG MaximumPacketSize;
    UCHAR EndpointAddress;
    UCHAR Interval;
    UCHAR SettingIndex;
    WDF_USB_PIPE_TYPE PipeType;
    ULONG MaximumTransferSize;
} WDF_USB_PIPE_INFORMATION, *PWDF_USB_PIPE_INFORMATION;
HS_INLINE void WDF_USB_PIPE_INFORMATION_INIT(PWDF_USB_PIPE_INFORMATION p) { HS_WDF_INIT(p, WDF_USB_PIPE_INFORMATION); }
HS_INLINE BOOLEAN WDF_USB_PIPE_DIRECTION_IN(UCHAR endpoint_address)
{
    return (endpoint_address & USB_ENDPOINT_DIRECTION_MASK) ? TRUE : FALSE;
}
HS_INLINE BOOLEAN WDF_USB_PIPE_DIRECTION_OUT(UCHAR endpoint_address)
{
    return (endpoint_address & USB_ENDPOINT_DIRECTION_MASK) == 0x00 ? TRUE : FALSE;
}
typedef struct _WDF_USB_DEVICE_CREATE_CONFIG {
    ULONG Size;
    ULONG USBDClientContractVersion;
} WDF_USB_DEVICE_CREATE_CONFIG, *PWDF_USB_DEVICE_CREATE_CONFIG;
HS_INLINE void WDF_USB_DEVICE_CREATE_CONFIG_INIT(PWDF_USB_DEVICE_CREATE_CONFIG p, ULONG usbd_client_contract_version)
{
    HS_WDF_INIT(p, WDF_USB_DEVICE_CREATE_CONFIG);
    p->USBDClientContractVersion = usbd_client_contract_version;
}
HS_BEGIN
NTSTATUS WdfUsbTargetDeviceCreate(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFUSBDEVICE *);
NTSTATUS WdfUsbTargetDeviceCreateWithParameters(WDFDEVICE, PWDF_USB_DEVICE_CREATE_CONFIG, PWDF_OBJECT_ATTRIBUTES,
    WDFUSBDEVICE *);
NTSTATUS WdfUsbTargetDeviceRetrieveInformation(WDFUSBDEVICE, PWDF_USB_DEVICE_INFORMATION);
void WdfUsbTargetDeviceGetDeviceDescriptor(WDFUSBDEVICE, PUSB_DEVICE_DESCRIPTOR);
NTSTATUS WdfUsbTargetDeviceRetrieveConfigDescriptor(WDFUSBDEVICE, PVOID, PUSHORT);
NTSTATUS WdfUsbTargetDeviceQueryString(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PUSHORT, PUSHORT, UCHAR,
    USHORT);
NTSTATUS WdfUsbTargetDeviceAllocAndQueryString(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, PUSHORT, UCHAR,
    USHORT);
NTSTATUS WdfUsbTargetDeviceFormatRequestForString(WDFUSBDEVICE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET, UCHAR,
    USHORT);
UCHAR WdfUsbTargetDeviceGetNumInterfaces(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceSelectConfig(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, PWDF_USB_DEVICE_SELECT_CONFIG_PARAMS);
USBD_CONFIGURATION_HANDLE WdfUsbTargetDeviceWdmGetConfigurationHandle(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceRetrieveCurrentFrameNumber(WDFUSBDEVICE, PULONG);
NTSTATUS WdfUsbTargetDeviceSendControlTransferSynchronously(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS,
    PWDF_USB_CONTROL_SETUP_PACKET, PWDF_MEMORY_DESCRIPTOR, PULONG);
NTSTATUS WdfUsbTargetDeviceFormatRequestForControlTransfer(WDFUSBDEVICE, WDFREQUEST, PWDF_USB_CONTROL_SETUP_PACKET,
    WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetDeviceIsConnectedSynchronous(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceResetPortSynchronously(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceCyclePortSynchronously(WDFUSBDEVICE);
NTSTATUS WdfUsbTargetDeviceFormatRequestForCyclePort(WDFUSBDEVICE, WDFREQUEST);
NTSTATUS WdfUsbTargetDeviceSendUrbSynchronously(WDFUSBDEVICE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
NTSTATUS WdfUsbTargetDeviceFormatRequestForUrb(WDFUSBDEVICE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetDeviceQueryUsbCapability(WDFUSBDEVICE, const GUID *, ULONG, PVOID, PULONG);
NTSTATUS WdfUsbTargetDeviceCreateUrb(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, WDFMEMORY *, PURB *);
NTSTATUS WdfUsbTargetDeviceCreateIsochUrb(WDFUSBDEVICE, PWDF_OBJECT_ATTRIBUTES, ULONG, WDFMEMORY *, PURB *);
void WdfUsbTargetPipeGetInformation(WDFUSBPIPE, PWDF_USB_PIPE_INFORMATION);
BOOLEAN WdfUsbTargetPipeIsInEndpoint(WDFUSBPIPE);
BOOLEAN WdfUsbTargetPipeIsOutEndpoint(WDFUSBPIPE);
WDF_USB_PIPE_TYPE WdfUsbTargetPipeGetType(WDFUSBPIPE);
void WdfUsbTargetPipeSetNoMaximumPacketSizeCheck(WDFUSBPIPE);
NTSTATUS WdfUsbTargetPipeWriteSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR,
    PULONG);
NTSTATUS WdfUsbTargetPipeFormatRequestForWrite(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetPipeReadSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PWDF_MEMORY_DESCRIPTOR,
    PULONG);
NTSTATUS WdfUsbTargetPipeFormatRequestForRead(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
NTSTATUS WdfUsbTargetPipeConfigContinuousReader(WDFUSBPIPE, PWDF_USB_CONTINUOUS_READER_CONFIG);
NTSTATUS WdfUsbTargetPipeAbortSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfUsbTargetPipeFormatRequestForAbort(WDFUSBPIPE, WDFREQUEST);
NTSTATUS WdfUsbTargetPipeResetSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS);
NTSTATUS WdfUsbTargetPipeFormatRequestForReset(WDFUSBPIPE, WDFREQUEST);
NTSTATUS WdfUsbTargetPipeSendUrbSynchronously(WDFUSBPIPE, WDFREQUEST, PWDF_REQUEST_SEND_OPTIONS, PURB);
NTSTATUS WdfUsbTargetPipeFormatRequestForUrb(WDFUSBPIPE, WDFREQUEST, WDFMEMORY, PWDFMEMORY_OFFSET);
BYTE WdfUsbInterfaceGetInterfaceNumber(WDFUSBINTERFACE);
BYTE WdfUsbInterfaceGetNumEndpoints(WDFUSBINTERFACE, UCHAR);
void WdfUsbInterfaceGetDescriptor(WDFUSBINTERFACE, UCHAR, PUSB_INTERFACE_DESCRIPTOR);
BYTE WdfUsbInterfaceGetNumSettings(WDFUSBINTERFACE);
NTSTATUS WdfUsbInterfaceSelectSetting(WDFUSBINTERFACE, PWDF_OBJECT_ATTRIBUTES,
    PWDF_USB_INTERFACE_SELECT_SETTING_PARAMS);
void WdfUsbInterfaceGetEndpointInformation(WDFUSBINTERFACE, UCHAR, UCHAR, PWDF_USB_PIPE_INFORMATION);
WDFUSBINTERFACE WdfUsbTargetDeviceGetInterface(WDFUSBDEVICE, UCHAR);
BYTE WdfUsbInterfaceGetConfiguredSettingIndex(WDFUSBINTERFACE);
BYTE WdfUsbInterfaceGetNumConfiguredPipes(WDFUSBINTERFACE);
WDFUSBPIPE WdfUsbInterfaceGetConfiguredPipe(WDFUSBINTERFACE, UCHAR, PWDF_USB_PIPE_INFORMATION);
USBD_PIPE_HANDLE WdfUsbTargetPipeWdmGetPipeHandle(WDFUSBPIPE);
HS_END

#endif
