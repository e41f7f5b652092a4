/* SPDX-License-Identifier: MIT */
/* hs_storport_inline.h: macros of storport.h. */
#ifndef HS_STORPORT_INLINE_H
#define HS_STORPORT_INLINE_H

#ifndef DebugPrint
#define DebugPrint(x)
#endif
#define StorPortReadRegisterUchar(h, r) READ_REGISTER_UCHAR(r)
#define StorPortReadRegisterUshort(h, r) READ_REGISTER_USHORT(r)
#define StorPortReadRegisterUlong(h, r) READ_REGISTER_ULONG(r)
#define StorPortReadRegisterUlong64(h, r) READ_REGISTER_ULONG64(r)
#define StorPortReadRegisterBufferUchar(h, r, b, n) READ_REGISTER_BUFFER_UCHAR(r, b, n)
#define StorPortReadRegisterBufferUshort(h, r, b, n) READ_REGISTER_BUFFER_USHORT(r, b, n)
#define StorPortReadRegisterBufferUlong(h, r, b, n) READ_REGISTER_BUFFER_ULONG(r, b, n)
#define StorPortReadRegisterBufferUlong64(h, r, b, n) READ_REGISTER_BUFFER_ULONG64(r, b, n)
#define StorPortWriteRegisterUchar(h, r, v) WRITE_REGISTER_UCHAR(r, v)
#define StorPortWriteRegisterUshort(h, r, v) WRITE_REGISTER_USHORT(r, v)
#define StorPortWriteRegisterUlong(h, r, v) WRITE_REGISTER_ULONG(r, v)
#define StorPortWriteRegisterUlong64(h, r, v) WRITE_REGISTER_ULONG64(r, v)
#define StorPortWriteRegisterBufferUchar(h, r, b, n) WRITE_REGISTER_BUFFER_UCHAR(r, b, n)
#define StorPortWriteRegisterBufferUshort(h, r, b, n) WRITE_REGISTER_BUFFER_USHORT(r, b, n)
#define StorPortWriteRegisterBufferUlong(h, r, b, n) WRITE_REGISTER_BUFFER_ULONG(r, b, n)
#define StorPortWriteRegisterBufferUlong64(h, r, b, n) WRITE_REGISTER_BUFFER_ULONG64(r, b, n)
#define StorPortReadPortUchar(h, r) READ_PORT_UCHAR(r)
#define StorPortReadPortUshort(h, r) READ_PORT_USHORT(r)
#define StorPortReadPortUlong(h, r) READ_PORT_ULONG(r)
#define StorPortWritePortUchar(h, r, v) WRITE_PORT_UCHAR(r, v)
#define StorPortWritePortUshort(h, r, v) WRITE_PORT_USHORT(r, v)
#define StorPortWritePortUlong(h, r, v) WRITE_PORT_ULONG(r, v)
#define StorPortCopyMemory(to, from, n) memcpy((to), (from), (n))
#define StorPortConvertPhysicalAddressToUlong(a) ((a).LowPart)
#define StorPortConvertUlong64ToPhysicalAddress(v) (*(STOR_PHYSICAL_ADDRESS *)&(v))
#define StorPortConvertPhysicalAddressToUlong64(a) ((a).QuadPart)

#endif
