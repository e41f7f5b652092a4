/* SPDX-License-Identifier: MIT */
/* hs_usb_inline.h: macros of the USB headers. */
#ifndef HS_USB_INLINE_H
#define HS_USB_INLINE_H

#define USBD_SUCCESS(s) ((USBD_STATUS)(s) >= 0)
#define USBD_PENDING(s) ((ULONG)(s) >> 30 == 1)
#define USBD_ERROR(s) ((USBD_STATUS)(s) < 0)
#define USBD_STATUS(s) ((ULONG)(s) & 0x0FFFFFFFL)
#define USB_ENDPOINT_DIRECTION_OUT(a) (!((a) & USB_ENDPOINT_DIRECTION_MASK))
#define USB_ENDPOINT_DIRECTION_IN(a) ((a) & USB_ENDPOINT_DIRECTION_MASK)
#define USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE(m) ((m) & USB_30_ENDPOINT_TYPE_INTERRUPT_USAGE_MASK)
#define USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION(m) ((m) & USB_ENDPOINT_TYPE_ISOCHRONOUS_SYNCHRONIZATION_MASK)
#define USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE(m) ((m) & USB_ENDPOINT_TYPE_ISOCHRONOUS_USAGE_MASK)
#define USBD_TRANSFER_DIRECTION(flags) ((flags) & USBD_TRANSFER_DIRECTION_IN)
#define GET_SELECT_CONFIGURATION_REQUEST_SIZE(interfaces, pipes) \
    (sizeof(struct _URB_SELECT_CONFIGURATION) + ((interfaces) - 1) * sizeof(USBD_INTERFACE_INFORMATION) + \
     ((pipes) - 1) * sizeof(USBD_PIPE_INFORMATION))
#define GET_SELECT_INTERFACE_REQUEST_SIZE(pipes) \
    (sizeof(struct _URB_SELECT_INTERFACE) + ((pipes) - 1) * sizeof(USBD_PIPE_INFORMATION))
#define GET_USBD_INTERFACE_SIZE(endpoints) \
    (sizeof(USBD_INTERFACE_INFORMATION) + sizeof(USBD_PIPE_INFORMATION) * (endpoints) - sizeof(USBD_PIPE_INFORMATION))
#define GET_ISO_URB_SIZE(n) (sizeof(struct _URB_ISOCH_TRANSFER) + sizeof(USBD_ISO_PACKET_DESCRIPTOR) * (n))

#define HS_URB(u, function, length) ((u)->UrbHeader.Function = (function), (u)->UrbHeader.Length = (USHORT)(length))
#define HS_URB_BUFFER(p, buffer, mdl, n) \
    ((p).TransferBufferLength = (n), (p).TransferBufferMDL = (mdl), (p).TransferBuffer = (buffer))
#define UsbBuildInterruptOrBulkTransferRequest(u, length, pipe, buffer, mdl, n, flags, link) \
    (HS_URB(u, URB_FUNCTION_BULK_OR_INTERRUPT_TRANSFER, length), \
     HS_URB_BUFFER((u)->UrbBulkOrInterruptTransfer, buffer, mdl, n), \
     (u)->UrbBulkOrInterruptTransfer.PipeHandle = (pipe), (u)->UrbBulkOrInterruptTransfer.TransferFlags = (flags), \
     (u)->UrbBulkOrInterruptTransfer.UrbLink = (link))
#define UsbBuildGetDescriptorRequest(u, length, type, index, language, buffer, mdl, n, link) \
    (HS_URB(u, URB_FUNCTION_GET_DESCRIPTOR_FROM_DEVICE, length), \
     HS_URB_BUFFER((u)->UrbControlDescriptorRequest, buffer, mdl, n), \
     (u)->UrbControlDescriptorRequest.DescriptorType = (type), (u)->UrbControlDescriptorRequest.Index = (index), \
     (u)->UrbControlDescriptorRequest.LanguageId = (language), (u)->UrbControlDescriptorRequest.UrbLink = (link))
#define UsbBuildGetStatusRequest(u, op, index, buffer, mdl, link) \
    (HS_URB(u, op, sizeof(struct _URB_CONTROL_GET_STATUS_REQUEST)), \
     HS_URB_BUFFER((u)->UrbControlGetStatusRequest, buffer, mdl, sizeof(USHORT)), \
     (u)->UrbControlGetStatusRequest.Index = (index), (u)->UrbControlGetStatusRequest.UrbLink = (link))
#define UsbBuildFeatureRequest(u, op, selector, index, link) \
    (HS_URB(u, op, sizeof(struct _URB_CONTROL_FEATURE_REQUEST)), \
     (u)->UrbControlFeatureRequest.FeatureSelector = (selector), (u)->UrbControlFeatureRequest.Index = (index), \
     (u)->UrbControlFeatureRequest.UrbLink = (link))
#define UsbBuildSelectConfigurationRequest(u, length, descriptor) \
    (HS_URB(u, URB_FUNCTION_SELECT_CONFIGURATION, length), \
     (u)->UrbSelectConfiguration.ConfigurationDescriptor = (descriptor))
#define UsbBuildSelectInterfaceRequest(u, length, handle, number, setting) \
    (HS_URB(u, URB_FUNCTION_SELECT_INTERFACE, length), \
     (u)->UrbSelectInterface.Interface.AlternateSetting = (setting), \
     (u)->UrbSelectInterface.Interface.InterfaceNumber = (number), \
     (u)->UrbSelectInterface.Interface.Length = \
         (USHORT)((length) - sizeof(struct _URB_HEADER) - sizeof(USBD_CONFIGURATION_HANDLE)), \
     (u)->UrbSelectInterface.ConfigurationHandle = (handle))
#define UsbBuildVendorRequest(u, command, length, flags, bits, request, value, index, buffer, mdl, n, link) \
    (HS_URB(u, command, length), HS_URB_BUFFER((u)->UrbControlVendorClassRequest, buffer, mdl, n), \
     (u)->UrbControlVendorClassRequest.RequestTypeReservedBits = (bits), \
     (u)->UrbControlVendorClassRequest.Request = (request), (u)->UrbControlVendorClassRequest.Value = (value), \
     (u)->UrbControlVendorClassRequest.Index = (index), (u)->UrbControlVendorClassRequest.TransferFlags = (flags), \
     (u)->UrbControlVendorClassRequest.UrbLink = (link))

#endif
