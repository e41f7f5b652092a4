/* SPDX-License-Identifier: MIT */
/* hs_ucm_inline.h: initialisers: USB connectors: UCM. */
#ifndef HS_UCM_INLINE_H
#define HS_UCM_INLINE_H

HS_INLINE void UCM_PD_POWER_DATA_OBJECT_INIT_FIXED(PUCM_PD_POWER_DATA_OBJECT p)
{
    memset(p, 0, sizeof *p);
    p->FixedSupplyPdo.FixedSupply = UcmPdPdoTypeFixedSupply;
}
HS_INLINE void UCM_PD_POWER_DATA_OBJECT_INIT_VARIABLE_NON_BATTERY(PUCM_PD_POWER_DATA_OBJECT p)
{
    memset(p, 0, sizeof *p);
    p->VariableSupplyNonBatteryPdo.VariableSupportNonBattery = UcmPdPdoTypeVariableSupplyNonBattery;
}
HS_INLINE void UCM_PD_POWER_DATA_OBJECT_INIT_BATTERY(PUCM_PD_POWER_DATA_OBJECT p)
{
    memset(p, 0, sizeof *p);
    p->BatterySupplyPdo.Battery = UcmPdPdoTypeBatterySupply;
}
HS_INLINE void UCM_PD_POWER_DATA_OBJECT_INIT_ULONG(PUCM_PD_POWER_DATA_OBJECT p, ULONG ulong_in_little_endian)
{
    memset(p, 0, sizeof *p);
    p->Ul = ulong_in_little_endian;
}
HS_INLINE void UCM_PD_REQUEST_DATA_OBJECT_INIT_ULONG(PUCM_PD_REQUEST_DATA_OBJECT p, ULONG ulong_in_little_endian)
{
    memset(p, 0, sizeof *p);
    p->Ul = ulong_in_little_endian;
}
HS_INLINE void UCM_MANAGER_CONFIG_INIT(PUCM_MANAGER_CONFIG p)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
}
HS_INLINE void UCM_CONNECTOR_TYPEC_CONFIG_INIT(PUCM_CONNECTOR_TYPEC_CONFIG p, ULONG supported_operating_modes,
    ULONG supported_power_sourcing_capabilities)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
    p->IsSupported = TRUE;
    p->SupportedOperatingModes = supported_operating_modes;
    p->SupportedPowerSourcingCapabilities = supported_power_sourcing_capabilities;
}
HS_INLINE void UCM_CONNECTOR_PD_CONFIG_INIT(PUCM_CONNECTOR_PD_CONFIG p, ULONG supported_power_roles)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
    p->IsSupported = TRUE;
    p->SupportedPowerRoles = supported_power_roles;
}
HS_INLINE void UCM_CONNECTOR_CONFIG_INIT(PUCM_CONNECTOR_CONFIG p, ULONGLONG connector_id)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
    p->ConnectorId = connector_id;
}
HS_INLINE void UCM_CONNECTOR_TYPEC_ATTACH_PARAMS_INIT(PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS p, UCM_TYPEC_PARTNER partner)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
    p->Partner = partner;
}
HS_INLINE void UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS_INIT(PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS p,
    UCM_PD_CONN_STATE pd_conn_state)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof( * p);
    p->PdConnState = pd_conn_state;
}

#endif
