/* SPDX-License-Identifier: MIT */
/* hs_ude_inline.h: initialisers: emulated USB devices: UDE. */
#ifndef HS_UDE_INLINE_H
#define HS_UDE_INLINE_H

HS_INLINE void UDECX_WDF_DEVICE_CONFIG_INIT(PUDECX_WDF_DEVICE_CONFIG p,
    PFN_UDECX_WDF_DEVICE_QUERY_USB_CAPABILITY evt_udecx_wdf_device_query_usb_capability)
{
    p->Size = sizeof( * p);
    p->NumberOfUsb20Ports = 1;
    p->NumberOfUsb30Ports = 1;
    p->EvtUdecxWdfDeviceQueryUsbCapability = evt_udecx_wdf_device_query_usb_capability;
    p->ResetAction = UdecxWdfDeviceResetActionResetEachUsbDevice;
    p->EvtUdecxWdfDeviceReset = NULL;
}
HS_INLINE void UDECX_USB_DEVICE_CALLBACKS_INIT(PUDECX_USB_DEVICE_STATE_CHANGE_CALLBACKS p)
{
    p->Size = sizeof( * p);
    p->EvtUsbDeviceLinkPowerEntry = NULL;
    p->EvtUsbDeviceLinkPowerExit = NULL;
    p->EvtUsbDeviceSetFunctionSuspendAndWake = NULL;
    p->EvtUsbDeviceReset = NULL;
    p->EvtUsbDeviceDefaultEndpointAdd = NULL;
    p->EvtUsbDeviceEndpointAdd = NULL;
    p->EvtUsbDeviceEndpointsConfigure = NULL;
}
HS_INLINE void UDECX_USB_DEVICE_PLUG_IN_OPTIONS_INIT(PUDECX_USB_DEVICE_PLUG_IN_OPTIONS p)
{
    p->Size = sizeof( * p);
    p->Usb20PortNumber = 0;
    p->Usb30PortNumber = 0;
}
HS_INLINE void UDECX_USB_ENDPOINT_CALLBACKS_INIT(PUDECX_USB_ENDPOINT_CALLBACKS p,
    PFN_UDECX_USB_ENDPOINT_RESET evt_usb_endpoint_reset)
{
    p->Size = sizeof( * p);
    p->EvtUsbEndpointReset = evt_usb_endpoint_reset;
    p->EvtUsbEndpointStart = NULL;
    p->EvtUsbEndpointPurge = NULL;
}

#endif
