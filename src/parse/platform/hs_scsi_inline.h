/* SPDX-License-Identifier: MIT */
/* hs_scsi_inline.h: macros of the SCSI headers. */
#ifndef HS_SCSI_INLINE_H
#define HS_SCSI_INLINE_H

#define SRB_STATUS(s) ((s) & ~(SRB_STATUS_AUTOSENSE_VALID | SRB_STATUS_QUEUE_FROZEN))
#define HS_SWAP_BYTES(p, i, j)                                                                                         \
    {                                                                                                                  \
        UCHAR hs_byte = ((PUCHAR)(p))[i];                                                                              \
        ((PUCHAR)(p))[i] = ((PUCHAR)(p))[j];                                                                           \
        ((PUCHAR)(p))[j] = hs_byte;                                                                                    \
    }
#define REVERSE_SHORT(p) HS_SWAP_BYTES(p, 0, 1)
#define REVERSE_LONG(p)                                                                                                \
    {                                                                                                                  \
        HS_SWAP_BYTES(p, 0, 3)                                                                                         \
        HS_SWAP_BYTES(p, 1, 2)                                                                                         \
    }
#define HS_REVERSE(to, from, n)                                                                                        \
    {                                                                                                                  \
        for (int hs_i = 0; hs_i < (n); hs_i++)                                                                         \
            ((PUCHAR)(to))[hs_i] = ((PUCHAR)(from))[(n)-1 - hs_i];                                                     \
    }
#define REVERSE_BYTES_SHORT(to, from) HS_REVERSE(to, from, 2)
#define REVERSE_BYTES(to, from) HS_REVERSE(to, from, 4)
#define REVERSE_BYTES_QUAD(to, from) HS_REVERSE(to, from, 8)
#define WHICH_BIT(data, bit)                                                                                           \
    {                                                                                                                  \
        ULONG hs_index;                                                                                                \
        _BitScanReverse(&hs_index, (data));                                                                            \
        (bit) = (UCHAR)hs_index;                                                                                       \
    }
#define ScsiGetSenseErrorCode(p) (((PUCHAR)(p))[0] & 0x7f)
#define IsDescriptorSenseDataFormat(p) (ScsiGetSenseErrorCode(p) == 0x72 || ScsiGetSenseErrorCode(p) == 0x73)
#define IsFixedSenseDataFormat(p) (ScsiGetSenseErrorCode(p) == 0x70 || ScsiGetSenseErrorCode(p) == 0x71)
#define IsSenseDataFormatValueValid(p) (IsFixedSenseDataFormat(p) || IsDescriptorSenseDataFormat(p))
#define IsSenseDataCurrentError(p) (ScsiGetSenseErrorCode(p) == 0x70 || ScsiGetSenseErrorCode(p) == 0x72)
#define IsSenseDataDeferredError(p) (ScsiGetSenseErrorCode(p) == 0x71 || ScsiGetSenseErrorCode(p) == 0x73)
#define ScsiGetSenseDescriptorLength(p) \
    (sizeof(SCSI_SENSE_DESCRIPTOR_HEADER) + ((PSCSI_SENSE_DESCRIPTOR_HEADER)(p))->AdditionalLength)

#endif
