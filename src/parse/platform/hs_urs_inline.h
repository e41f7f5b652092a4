/* SPDX-License-Identifier: MIT */
/* hs_urs_inline.h: initialisers: USB role switching: URS. */
#ifndef HS_URS_INLINE_H
#define HS_URS_INLINE_H

HS_INLINE void URS_CONFIG_INIT(PURS_CONFIG p, URS_HOST_INTERFACE_TYPE host_interface_type,
    PFN_URS_DEVICE_FILTER_RESOURCE_REQUIREMENTS evt_urs_filter_remove_resource_requirements)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->HostInterfaceType = host_interface_type;
    p->EvtUrsFilterRemoveResourceRequirements = evt_urs_filter_remove_resource_requirements;
}

#endif
