/* SPDX-License-Identifier: MIT */
/* hs_spb.h: simple peripheral buses: controls. */
#ifndef HS_SPB_H
#define HS_SPB_H

#define SPB_TARGET_NAME_PREFIX L"\\SPB\\"

typedef enum SpbIoctl {
    IOCTL_SPB_LOCK_CONTROLLER = 0x41800, IOCTL_SPB_UNLOCK_CONTROLLER = 0x41804, IOCTL_SPB_EXECUTE_SEQUENCE = 0x41808,
    IOCTL_SPB_LOCK_CONNECTION = 0x4180c, IOCTL_SPB_UNLOCK_CONNECTION = 0x41810, IOCTL_SPB_FULL_DUPLEX = 0x41814
} SpbIoctl, *PSpbIoctl;
typedef enum SPB_TRANSFER_DIRECTION {
    SpbTransferDirectionNone, SpbTransferDirectionFromDevice, SpbTransferDirectionToDevice, SpbTransferDirectionMax
} SPB_TRANSFER_DIRECTION, *PSPB_TRANSFER_DIRECTION;
typedef enum SPB_TRANSFER_BUFFER_FORMAT {
    SpbTransferBufferFormatInvalid, SpbTransferBufferFormatSimple, SpbTransferBufferFormatList,
    SpbTransferBufferFormatSimpleNonPaged, SpbTransferBufferFormatMdl, SpbTransferBufferFormatMax
} SPB_TRANSFER_BUFFER_FORMAT, *PSPB_TRANSFER_BUFFER_FORMAT;
typedef struct SPB_TRANSFER_BUFFER_LIST_ENTRY {
    PVOID Buffer;
    ULONG BufferCb;
} SPB_TRANSFER_BUFFER_LIST_ENTRY, *PSPB_TRANSFER_BUFFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_BUFFER {
    SPB_TRANSFER_BUFFER_FORMAT Format;
    union {
        SPB_TRANSFER_BUFFER_LIST_ENTRY Simple;
        struct { PSPB_TRANSFER_BUFFER_LIST_ENTRY List; ULONG ListCe; } BufferList;
        PMDL Mdl;
    };
} SPB_TRANSFER_BUFFER, *PSPB_TRANSFER_BUFFER;
typedef struct SPB_TRANSFER_LIST_ENTRY {
    SPB_TRANSFER_DIRECTION Direction;
    ULONG DelayInUs;
    SPB_TRANSFER_BUFFER Buffer;
} SPB_TRANSFER_LIST_ENTRY, *PSPB_TRANSFER_LIST_ENTRY;
typedef struct SPB_TRANSFER_LIST {
    ULONG Size;
    ULONG Reserved;
    ULONG TransferCount;
    SPB_TRANSFER_LIST_ENTRY Transfers[1];
} SPB_TRANSFER_LIST, *PSPB_TRANSFER_LIST;

#endif
