/* SPDX-License-Identifier: MIT */
/* hs_more_fwp_3.h: the filtering platform: values, filters, callouts, the engine: what few drivers use, part 3. */
#ifndef HS_MORE_FWP_3_H
#define HS_MORE_FWP_3_H

HS_BEGIN
NTSTATUS FwpsVirtualIfTunnelInfoGet0(const FWPS_INCOMING_METADATA_VALUES0 *, IPSEC_VIRTUAL_IF_TUNNEL_INFO0 *);
NTSTATUS FwpsVirtualIfTunnelInfoSet0(NET_BUFFER_LIST *, const IPSEC_VIRTUAL_IF_TUNNEL_INFO0 *);
NTSTATUS FwpmEngineGetSecurityInfo0(HANDLE, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmEngineSetSecurityInfo0(HANDLE, SECURITY_INFORMATION, const SID *, const SID *, const ACL *, const ACL *);
NTSTATUS FwpmSessionCreateEnumHandle0(HANDLE, const FWPM_SESSION_ENUM_TEMPLATE0 *, HANDLE *);
NTSTATUS FwpmSessionEnum0(HANDLE, HANDLE, UINT32, FWPM_SESSION0 ***, UINT32 *);
NTSTATUS FwpmSessionDestroyEnumHandle0(HANDLE, HANDLE);
NTSTATUS FwpmProviderGetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmProviderSetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, const SID *, const SID *,
    const ACL *, const ACL *);
NTSTATUS FwpmProviderContextCreateEnumHandle0(HANDLE, const FWPM_PROVIDER_CONTEXT_ENUM_TEMPLATE0 *, HANDLE *);
NTSTATUS FwpmProviderContextEnum0(HANDLE, HANDLE, UINT32, FWPM_PROVIDER_CONTEXT0 ***, UINT32 *);
NTSTATUS FwpmProviderContextEnum1(HANDLE, HANDLE, UINT32, FWPM_PROVIDER_CONTEXT1 ***, UINT32 *);
NTSTATUS FwpmProviderContextEnum2(HANDLE, HANDLE, UINT32, FWPM_PROVIDER_CONTEXT2 ***, UINT32 *);
NTSTATUS FwpmProviderContextEnum3(HANDLE, HANDLE, UINT32, FWPM_PROVIDER_CONTEXT3 ***, UINT32 *);
NTSTATUS FwpmProviderContextDestroyEnumHandle0(HANDLE, HANDLE);
NTSTATUS FwpmProviderContextGetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, PSID *, PSID *, PACL *,
    PACL *, PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmProviderContextSetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, const SID *,
    const SID *, const ACL *, const ACL *);
NTSTATUS FwpmSubLayerGetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmSubLayerSetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, const SID *, const SID *,
    const ACL *, const ACL *);
NTSTATUS FwpmLayerGetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmLayerSetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, const SID *, const SID *,
    const ACL *, const ACL *);
NTSTATUS FwpmCalloutGetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmCalloutSetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, const SID *, const SID *,
    const ACL *, const ACL *);
NTSTATUS FwpmFilterGetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmFilterSetSecurityInfoByKey0(HANDLE, const GUID *, SECURITY_INFORMATION, const SID *, const SID *,
    const ACL *, const ACL *);
NTSTATUS FwpmBitmapIndexGet0(HANDLE, const GUID *, UINT8 *);
NTSTATUS FwpmBitmapIndexFree0(HANDLE, const GUID *, UINT8 *);
NTSTATUS FwpmNetEventCreateEnumHandle0(HANDLE, const FWPM_NET_EVENT_ENUM_TEMPLATE0 *, HANDLE *);
NTSTATUS FwpmNetEventEnum0(HANDLE, HANDLE, UINT32, FWPM_NET_EVENT0 ***, UINT32 *);
NTSTATUS FwpmNetEventEnum1(HANDLE, HANDLE, UINT32, FWPM_NET_EVENT1 ***, UINT32 *);
NTSTATUS FwpmNetEventEnum2(HANDLE, HANDLE, UINT32, FWPM_NET_EVENT2 ***, UINT32 *);
NTSTATUS FwpmNetEventEnum3(HANDLE, HANDLE, UINT32, FWPM_NET_EVENT3 ***, UINT32 *);
NTSTATUS FwpmNetEventDestroyEnumHandle0(HANDLE, HANDLE);
NTSTATUS FwpmNetEventsGetSecurityInfo0(HANDLE, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmNetEventsSetSecurityInfo0(HANDLE, SECURITY_INFORMATION, const SID *, const SID *, const ACL *,
    const ACL *);
NTSTATUS FwpmConnectionGetById0(HANDLE, UINT64, FWPM_CONNECTION0 **);
NTSTATUS FwpmConnectionEnum0(HANDLE, HANDLE, UINT32, FWPM_CONNECTION0 ***, UINT32 *);
NTSTATUS FwpmConnectionCreateEnumHandle0(HANDLE, const FWPM_CONNECTION_ENUM_TEMPLATE0 *, HANDLE *);
NTSTATUS FwpmConnectionDestroyEnumHandle0(HANDLE, HANDLE);
NTSTATUS FwpmConnectionGetSecurityInfo0(HANDLE, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmConnectionSetSecurityInfo0(HANDLE, SECURITY_INFORMATION, const SID *, const SID *, const ACL *,
    const ACL *);
NTSTATUS FwpmvSwitchEventsGetSecurityInfo0(HANDLE, SECURITY_INFORMATION, PSID *, PSID *, PACL *, PACL *,
    PSECURITY_DESCRIPTOR *);
NTSTATUS FwpmvSwitchEventsSetSecurityInfo0(HANDLE, SECURITY_INFORMATION, const SID *, const SID *, const ACL *,
    const ACL *);
HS_END

#endif
