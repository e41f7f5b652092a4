/* SPDX-License-Identifier: MIT */
/* hs_sercx_inline.h: initialisers: serial controllers: SerCx2. */
#ifndef HS_SERCX_INLINE_H
#define HS_SERCX_INLINE_H

HS_INLINE void SERCX2_CONFIG_INIT(SERCX2_CONFIG *p, PFN_SERCX2_APPLY_CONFIG evt_ser_cx2_apply_config,
    PFN_SERCX2_CONTROL evt_ser_cx2_control, PFN_SERCX2_PURGE_FIFOS evt_ser_cx2_purge_fifos)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtSerCx2ApplyConfig = evt_ser_cx2_apply_config;
    p->EvtSerCx2Control = evt_ser_cx2_control;
    p->EvtSerCx2PurgeFifos = evt_ser_cx2_purge_fifos;
    p->RequestAttributes = WDF_NO_OBJECT_ATTRIBUTES;
}
HS_INLINE void SERCX2_SYSTEM_DMA_TRANSMIT_CONFIG_INIT(SERCX2_SYSTEM_DMA_TRANSMIT_CONFIG *p,
    size_t maximum_transfer_length, PHYSICAL_ADDRESS address, DMA_WIDTH dma_width,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR dma_descriptor)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->MaximumTransferLength = maximum_transfer_length;
    p->DeviceAddress = address;
    p->DmaWidth = dma_width;
    p->DmaDescriptor = dma_descriptor;
}
HS_INLINE void SERCX2_SYSTEM_DMA_RECEIVE_CONFIG_INIT(SERCX2_SYSTEM_DMA_RECEIVE_CONFIG *p,
    size_t maximum_transfer_length, PHYSICAL_ADDRESS address, DMA_WIDTH dma_width,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR dma_descriptor)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->MaximumTransferLength = maximum_transfer_length;
    p->DeviceAddress = address;
    p->DmaWidth = dma_width;
    p->DmaDescriptor = dma_descriptor;
}
HS_INLINE void SERCX2_SYSTEM_DMA_RECEIVE_CONFIG_INIT_NEW_DATA_NOTIFICATION(SERCX2_SYSTEM_DMA_RECEIVE_CONFIG *p,
    size_t maximum_transfer_length, PHYSICAL_ADDRESS address, DMA_WIDTH dma_width,
    PCM_PARTIAL_RESOURCE_DESCRIPTOR dma_descriptor,
    PFN_SERCX2_SYSTEM_DMA_RECEIVE_ENABLE_NEW_DATA_NOTIFICATION evt_ser_cx2_system_dma_receive_enable_new_data_notification,
    PFN_SERCX2_SYSTEM_DMA_RECEIVE_CANCEL_NEW_DATA_NOTIFICATION evt_ser_cx2_system_dma_receive_cancel_new_data_notification)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->MaximumTransferLength = maximum_transfer_length;
    p->DeviceAddress = address;
    p->DmaWidth = dma_width;
    p->DmaDescriptor = dma_descriptor;
    p->EvtSerCx2SystemDmaReceiveEnableNewDataNotification = evt_ser_cx2_system_dma_receive_enable_new_data_notification;
    p->EvtSerCx2SystemDmaReceiveCancelNewDataNotification = evt_ser_cx2_system_dma_receive_cancel_new_data_notification;
}
HS_INLINE void SERCX2_PIO_TRANSMIT_CONFIG_INIT(SERCX2_PIO_TRANSMIT_CONFIG *p,
    PFN_SERCX2_PIO_TRANSMIT_WRITE_BUFFER evt_ser_cx2_pio_transmit_write_buffer,
    PFN_SERCX2_PIO_TRANSMIT_ENABLE_READY_NOTIFICATION evt_ser_cx2_pio_transmit_enable_ready_notification,
    PFN_SERCX2_PIO_TRANSMIT_CANCEL_READY_NOTIFICATION evt_ser_cx2_pio_transmit_cancel_ready_notification)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtSerCx2PioTransmitWriteBuffer = evt_ser_cx2_pio_transmit_write_buffer;
    p->EvtSerCx2PioTransmitEnableReadyNotification = evt_ser_cx2_pio_transmit_enable_ready_notification;
    p->EvtSerCx2PioTransmitCancelReadyNotification = evt_ser_cx2_pio_transmit_cancel_ready_notification;
}
HS_INLINE void SERCX2_PIO_RECEIVE_CONFIG_INIT(SERCX2_PIO_RECEIVE_CONFIG *p,
    PFN_SERCX2_PIO_RECEIVE_READ_BUFFER evt_ser_cx2_pio_receive_read_buffer,
    PFN_SERCX2_PIO_RECEIVE_ENABLE_READY_NOTIFICATION evt_ser_cx2_pio_receive_enable_ready_notification,
    PFN_SERCX2_PIO_RECEIVE_CANCEL_READY_NOTIFICATION evt_ser_cx2_pio_receive_cancel_ready_notification)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtSerCx2PioReceiveReadBuffer = evt_ser_cx2_pio_receive_read_buffer;
    p->EvtSerCx2PioReceiveEnableReadyNotification = evt_ser_cx2_pio_receive_enable_ready_notification;
    p->EvtSerCx2PioReceiveCancelReadyNotification = evt_ser_cx2_pio_receive_cancel_ready_notification;
}
HS_INLINE void SERCX2_CUSTOM_RECEIVE_CONFIG_INIT(SERCX2_CUSTOM_RECEIVE_CONFIG *p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
}
HS_INLINE void SERCX2_CUSTOM_TRANSMIT_CONFIG_INIT(SERCX2_CUSTOM_TRANSMIT_CONFIG *p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
}
HS_INLINE void SERCX2_CUSTOM_RECEIVE_TRANSACTION_CONFIG_INIT(SERCX2_CUSTOM_RECEIVE_TRANSACTION_CONFIG *p,
    PFN_SERCX2_CUSTOM_RECEIVE_TRANSACTION_START evt_ser_cx2_custom_receive_transaction_start,
    PFN_SERCX2_CUSTOM_RECEIVE_TRANSACTION_ENABLE_NEW_DATA_NOTIFICATION evt_ser_cx2_custom_receive_transaction_enable_new_data_notification,
    PFN_SERCX2_CUSTOM_RECEIVE_TRANSACTION_QUERY_PROGRESS evt_ser_cx2_custom_receive_transaction_query_progress)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtSerCx2CustomReceiveTransactionStart = evt_ser_cx2_custom_receive_transaction_start;
    p->EvtSerCx2CustomReceiveTransactionEnableNewDataNotification = evt_ser_cx2_custom_receive_transaction_enable_new_data_notification;
    p->EvtSerCx2CustomReceiveTransactionQueryProgress = evt_ser_cx2_custom_receive_transaction_query_progress;
}
HS_INLINE void SERCX2_CUSTOM_TRANSMIT_TRANSACTION_CONFIG_INIT(SERCX2_CUSTOM_TRANSMIT_TRANSACTION_CONFIG *p,
    PFN_SERCX2_CUSTOM_TRANSMIT_TRANSACTION_START evt_ser_cx2_custom_transmit_transaction_start)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->EvtSerCx2CustomTransmitTransactionStart = evt_ser_cx2_custom_transmit_transaction_start;
}

#endif
