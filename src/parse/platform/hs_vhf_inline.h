/* SPDX-License-Identifier: MIT */
/* hs_vhf_inline.h: initialiser of the virtual HID framework. */
#ifndef HS_VHF_INLINE_H
#define HS_VHF_INLINE_H

HS_INLINE void VHF_CONFIG_INIT(PVHF_CONFIG config, PDEVICE_OBJECT device, USHORT length, PUCHAR descriptor)
{
    memset(config, 0, sizeof *config);
    config->Size = sizeof *config;
    config->DeviceObject = device;
    config->ReportDescriptorLength = length;
    config->ReportDescriptor = descriptor;
}

#endif
