/* SPDX-License-Identifier: MIT */
/* hs_ucx_inline.h: initialisers: USB host controllers: UCX. */
#ifndef HS_UCX_INLINE_H
#define HS_UCX_INLINE_H

HS_INLINE void UCX_CONTROLLER_CONFIG_INIT(PUCX_CONTROLLER_CONFIG p, LPCSTR device_description)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->NumberOfPresentedDeviceMgmtEvtCallbacks = (ULONG)-1;
    p->ParentBusType = UcxControllerParentBusTypeCustom;
    p->PciDeviceInfo.VendorId = 0x7fffffff;
    p->PciDeviceInfo.DeviceId = 0x7fffffff;
    for (ULONG i = 0; i + 1 < sizeof p->DeviceDescription && device_description[i] != 0; i++)
        p->DeviceDescription[i] = device_description[i];
}

HS_INLINE void UCX_CONTROLLER_RESET_COMPLETE_INFO_INIT(PUCX_CONTROLLER_RESET_COMPLETE_INFO p,
    UCX_CONTROLLER_STATE ucx_controller_state, BOOLEAN ucx_coordinated)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->UcxControllerState = ucx_controller_state;
    p->UcxCoordinated = ucx_coordinated;
}
HS_INLINE void UCX_ROOTHUB_CONFIG_INIT_WITH_CONTROL_URB_HANDLER(PUCX_ROOTHUB_CONFIG p,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_control_urb, PFN_UCX_ROOTHUB_INTERRUPT_TX evt_root_hub_interrupt_tx,
    PFN_UCX_ROOTHUB_GET_INFO evt_root_hub_get_info, PFN_UCX_ROOTHUB_GET_20PORT_INFO evt_root_hub_get20_port_info,
    PFN_UCX_ROOTHUB_GET_30PORT_INFO evt_root_hub_get30_port_info)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->NumberOfPresentedControlUrbCallbacks = 1;
    p->EvtRootHubControlUrb = evt_root_hub_control_urb;
    p->EvtRootHubInterruptTx = evt_root_hub_interrupt_tx;
    p->EvtRootHubGetInfo = evt_root_hub_get_info;
    p->EvtRootHubGet20PortInfo = evt_root_hub_get20_port_info;
    p->EvtRootHubGet30PortInfo = evt_root_hub_get30_port_info;
    WDF_OBJECT_ATTRIBUTES_INIT(&p->WdfRequestAttributes);
    __assume(p->EvtRootHubClearHubFeature == NULL);
    __assume(p->EvtRootHubClearPortFeature == NULL);
    __assume(p->EvtRootHubGetHubStatus == NULL);
    __assume(p->EvtRootHubGetPortStatus == NULL);
    __assume(p->EvtRootHubSetHubFeature == NULL);
    __assume(p->EvtRootHubSetPortFeature == NULL);
    __assume(p->EvtRootHubGetPortErrorCount == NULL);
}
HS_INLINE void UCX_ROOTHUB_CONFIG_INIT(PUCX_ROOTHUB_CONFIG p,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_clear_hub_feature,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_clear_port_feature,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_get_hub_status, PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_get_port_status,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_set_hub_feature,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_set_port_feature,
    PFN_UCX_ROOTHUB_CONTROL_URB evt_root_hub_get_port_error_count,
    PFN_UCX_ROOTHUB_INTERRUPT_TX evt_root_hub_interrupt_tx, PFN_UCX_ROOTHUB_GET_INFO evt_root_hub_get_info,
    PFN_UCX_ROOTHUB_GET_20PORT_INFO evt_root_hub_get20_port_info,
    PFN_UCX_ROOTHUB_GET_30PORT_INFO evt_root_hub_get30_port_info)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->NumberOfPresentedControlUrbCallbacks = 1;
    p->EvtRootHubClearHubFeature = evt_root_hub_clear_hub_feature;
    p->EvtRootHubClearPortFeature = evt_root_hub_clear_port_feature;
    p->EvtRootHubGetHubStatus = evt_root_hub_get_hub_status;
    p->EvtRootHubGetPortStatus = evt_root_hub_get_port_status;
    p->EvtRootHubSetHubFeature = evt_root_hub_set_hub_feature;
    p->EvtRootHubSetPortFeature = evt_root_hub_set_port_feature;
    p->EvtRootHubGetPortErrorCount = evt_root_hub_get_port_error_count;
    p->EvtRootHubInterruptTx = evt_root_hub_interrupt_tx;
    p->EvtRootHubGetInfo = evt_root_hub_get_info;
    p->EvtRootHubGet20PortInfo = evt_root_hub_get20_port_info;
    p->EvtRootHubGet30PortInfo = evt_root_hub_get30_port_info;
    WDF_OBJECT_ATTRIBUTES_INIT(&p->WdfRequestAttributes);
    __assume(p->EvtRootHubControlUrb == NULL);
}
HS_INLINE void UCX_USBDEVICE_EVENT_CALLBACKS_INIT(PUCX_USBDEVICE_EVENT_CALLBACKS p,
    PFN_UCX_USBDEVICE_ENDPOINTS_CONFIGURE evt_usb_device_endpoints_configure,
    PFN_UCX_USBDEVICE_ENABLE evt_usb_device_enable, PFN_UCX_USBDEVICE_DISABLE evt_usb_device_disable,
    PFN_UCX_USBDEVICE_RESET evt_usb_device_reset, PFN_UCX_USBDEVICE_ADDRESS evt_usb_device_address,
    PFN_UCX_USBDEVICE_UPDATE evt_usb_device_update, PFN_UCX_USBDEVICE_HUB_INFO evt_usb_device_hub_info,
    PFN_UCX_USBDEVICE_DEFAULT_ENDPOINT_ADD evt_usb_device_default_endpoint_add,
    PFN_UCX_USBDEVICE_ENDPOINT_ADD evt_usb_device_endpoint_add)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtUsbDeviceEndpointsConfigure = evt_usb_device_endpoints_configure;
    p->EvtUsbDeviceEnable = evt_usb_device_enable;
    p->EvtUsbDeviceDisable = evt_usb_device_disable;
    p->EvtUsbDeviceReset = evt_usb_device_reset;
    p->EvtUsbDeviceAddress = evt_usb_device_address;
    p->EvtUsbDeviceUpdate = evt_usb_device_update;
    p->EvtUsbDeviceHubInfo = evt_usb_device_hub_info;
    p->EvtUsbDeviceDefaultEndpointAdd = evt_usb_device_default_endpoint_add;
    p->EvtUsbDeviceEndpointAdd = evt_usb_device_endpoint_add;
}
HS_INLINE void UCX_ENDPOINT_EVENT_CALLBACKS_INIT(PUCX_ENDPOINT_EVENT_CALLBACKS p,
    PFN_UCX_ENDPOINT_PURGE evt_endpoint_purge, PFN_UCX_ENDPOINT_START evt_endpoint_start,
    PFN_UCX_ENDPOINT_ABORT evt_endpoint_abort, PFN_UCX_ENDPOINT_RESET evt_endpoint_reset,
    PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS evt_endpoint_ok_to_cancel_transfers,
    PFN_UCX_ENDPOINT_STATIC_STREAMS_ADD evt_endpoint_static_streams_add,
    PFN_UCX_ENDPOINT_STATIC_STREAMS_ENABLE evt_endpoint_static_streams_enable,
    PFN_UCX_ENDPOINT_STATIC_STREAMS_DISABLE evt_endpoint_static_streams_disable)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtEndpointPurge = evt_endpoint_purge;
    p->EvtEndpointStart = evt_endpoint_start;
    p->EvtEndpointAbort = evt_endpoint_abort;
    p->EvtEndpointReset = evt_endpoint_reset;
    p->EvtEndpointOkToCancelTransfers = evt_endpoint_ok_to_cancel_transfers;
    p->EvtEndpointStaticStreamsAdd = evt_endpoint_static_streams_add;
    p->EvtEndpointStaticStreamsEnable = evt_endpoint_static_streams_enable;
    p->EvtEndpointStaticStreamsDisable = evt_endpoint_static_streams_disable;
}
HS_INLINE void UCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS_INIT(PUCX_DEFAULT_ENDPOINT_EVENT_CALLBACKS p,
    PFN_UCX_ENDPOINT_PURGE evt_endpoint_purge, PFN_UCX_ENDPOINT_START evt_endpoint_start,
    PFN_UCX_ENDPOINT_ABORT evt_endpoint_abort,
    PFN_UCX_ENDPOINT_OK_TO_CANCEL_TRANSFERS evt_endpoint_ok_to_cancel_transfers,
    PFN_UCX_DEFAULT_ENDPOINT_UPDATE evt_default_endpoint_update)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtEndpointPurge = evt_endpoint_purge;
    p->EvtEndpointStart = evt_endpoint_start;
    p->EvtEndpointAbort = evt_endpoint_abort;
    p->EvtEndpointOkToCancelTransfers = evt_endpoint_ok_to_cancel_transfers;
    p->EvtDefaultEndpointUpdate = evt_default_endpoint_update;
}
HS_INLINE void STREAM_INFO_INIT(PSTREAM_INFO p, WDFQUEUE wdf_queue, ULONG stream_id)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->WdfQueue = wdf_queue;
    p->StreamId = stream_id;
}

#endif
