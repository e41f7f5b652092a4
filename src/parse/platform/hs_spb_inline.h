/* SPDX-License-Identifier: MIT */
/* hs_spb_inline.h: initialisers of transfer lists. */
#ifndef HS_SPB_INLINE_H
#define HS_SPB_INLINE_H

#define SPB_TRANSFER_LIST_AND_ENTRIES(n)                                                                               \
    struct {                                                                                                           \
        SPB_TRANSFER_LIST List;                                                                                        \
        SPB_TRANSFER_LIST_ENTRY ExtraTransfers[(n)-1];                                                                 \
    }
HS_INLINE void SPB_TRANSFER_LIST_INIT(SPB_TRANSFER_LIST *list, ULONG n)
{
    memset(list, 0, sizeof *list + sizeof(SPB_TRANSFER_LIST_ENTRY) * (n - 1));
    list->Size = sizeof *list;
    list->TransferCount = n;
}
HS_INLINE SPB_TRANSFER_LIST_ENTRY HsSpbEntry(SPB_TRANSFER_DIRECTION direction, ULONG delay,
    SPB_TRANSFER_BUFFER_FORMAT format)
{
    SPB_TRANSFER_LIST_ENTRY entry;
    memset(&entry, 0, sizeof entry);
    entry.Direction = direction;
    entry.DelayInUs = delay;
    entry.Buffer.Format = format;
    return entry;
}
HS_INLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(SPB_TRANSFER_DIRECTION direction, ULONG delay,
    PVOID buffer, ULONG size)
{
    SPB_TRANSFER_LIST_ENTRY entry = HsSpbEntry(direction, delay, SpbTransferBufferFormatSimple);
    entry.Buffer.Simple.Buffer = buffer;
    entry.Buffer.Simple.BufferCb = size;
    return entry;
}
HS_INLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_NON_PAGED(SPB_TRANSFER_DIRECTION direction,
    ULONG delay, PVOID buffer, ULONG size)
{
    SPB_TRANSFER_LIST_ENTRY entry = SPB_TRANSFER_LIST_ENTRY_INIT_SIMPLE(direction, delay, buffer, size);
    entry.Buffer.Format = SpbTransferBufferFormatSimpleNonPaged;
    return entry;
}
HS_INLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_MDL(SPB_TRANSFER_DIRECTION direction, ULONG delay,
    PMDL mdl)
{
    SPB_TRANSFER_LIST_ENTRY entry = HsSpbEntry(direction, delay, SpbTransferBufferFormatMdl);
    entry.Buffer.Mdl = mdl;
    return entry;
}
HS_INLINE SPB_TRANSFER_LIST_ENTRY SPB_TRANSFER_LIST_ENTRY_INIT_BUFFER_LIST(SPB_TRANSFER_DIRECTION direction,
    ULONG delay, SPB_TRANSFER_BUFFER_LIST_ENTRY list[], ULONG n)
{
    SPB_TRANSFER_LIST_ENTRY entry = HsSpbEntry(direction, delay, SpbTransferBufferFormatList);
    entry.Buffer.BufferList.List = list;
    entry.Buffer.BufferList.ListCe = n;
    return entry;
}

#endif
