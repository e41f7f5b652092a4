/* SPDX-License-Identifier: MIT */
/* hs_ucm.h: USB connectors: UCM. */
#ifndef HS_UCM_H
#define HS_UCM_H

typedef void (*UCMFUNC)(void);
typedef enum _UCM_TYPEC_OPERATING_MODE {
    UcmTypeCOperatingModeInvalid, UcmTypeCOperatingModeDfp, UcmTypeCOperatingModeUfp, UcmTypeCOperatingModeDrp = 4
} UCM_TYPEC_OPERATING_MODE;
typedef enum _UCM_TYPEC_PARTNER {
    UcmTypeCPartnerInvalid, UcmTypeCPartnerUfp, UcmTypeCPartnerDfp, UcmTypeCPartnerPoweredCableNoUfp,
    UcmTypeCPartnerPoweredCableWithUfp, UcmTypeCPartnerAudioAccessory, UcmTypeCPartnerDebugAccessory
} UCM_TYPEC_PARTNER;
typedef enum _UCM_TYPEC_CURRENT {
    UcmTypeCCurrentInvalid, UcmTypeCCurrentDefaultUsb, UcmTypeCCurrent1500mA, UcmTypeCCurrent3000mA = 4
} UCM_TYPEC_CURRENT;
typedef enum _UCM_POWER_ROLE { UcmPowerRoleInvalid, UcmPowerRoleSink, UcmPowerRoleSource } UCM_POWER_ROLE;
typedef enum _UCM_DATA_ROLE { UcmDataRoleInvalid, UcmDataRoleDfp, UcmDataRoleUfp } UCM_DATA_ROLE;
typedef enum _UCM_PD_CONN_STATE {
    UcmPdConnStateInvalid, UcmPdConnStateNotSupported, UcmPdConnStateNegotiationFailed,
    UcmPdConnStateNegotiationSucceeded
} UCM_PD_CONN_STATE;
typedef enum _UCM_CHARGING_STATE {
    UcmChargingStateInvalid, UcmChargingStateNotCharging, UcmChargingStateNominalCharging,
    UcmChargingStateSlowCharging, UcmChargingStateTrickleCharging
} UCM_CHARGING_STATE, *PUCM_CHARGING_STATE;
typedef union _UCM_PD_POWER_DATA_OBJECT {
    ULONG Ul;
    struct { unsigned int Reserved : 30, Type : 2; } Common;
    struct {
        unsigned int MaximumCurrentIn10mA : 10, VoltageIn50mV : 10, PeakCurrent : 2, Reserved : 3, DataRoleSwap : 1;
        unsigned int UsbCommunicationCapable : 1, ExternallyPowered : 1, UsbSuspendSupported : 1, DualRolePower : 1;
        unsigned int FixedSupply : 2;
    } FixedSupplyPdo;
    struct {
        unsigned int MaximumCurrentIn10mA : 10, MinimumVoltageIn50mV : 10, MaximumVoltageIn50mV : 10;
        unsigned int VariableSupportNonBattery : 2;
    } VariableSupplyNonBatteryPdo;
    struct {
        unsigned int MaximumAllowablePowerIn250mW : 10, MinimumVoltageIn50mV : 10, MaximumVoltageIn50mV : 10;
        unsigned int Battery : 2;
    } BatterySupplyPdo;
} UCM_PD_POWER_DATA_OBJECT, *PUCM_PD_POWER_DATA_OBJECT;
typedef enum _UCM_PD_POWER_DATA_OBJECT_TYPE {
    UcmPdPdoTypeFixedSupply, UcmPdPdoTypeBatterySupply, UcmPdPdoTypeVariableSupplyNonBattery
} UCM_PD_POWER_DATA_OBJECT_TYPE;
typedef union _UCM_PD_REQUEST_DATA_OBJECT {
    ULONG Ul;
    struct { unsigned int Reserved1 : 28, ObjectPosition : 3, Reserved2 : 1; } Common;
    struct {
        unsigned int MaximumOperatingCurrentIn10mA : 10, OperatingCurrentIn10mA : 10, Reserved1 : 4;
        unsigned int NoUsbSuspend : 1, UsbCommunicationCapable : 1, CapabilityMismatch : 1, GiveBackFlag : 1;
        unsigned int ObjectPosition : 3, Reserved2 : 1;
    } FixedAndVariableRdo;
    struct {
        unsigned int MaximumOperatingPowerIn250mW : 10, OperatingPowerIn250mW : 10, Reserved1 : 4, NoUsbSuspend : 1;
        unsigned int UsbCommunicationCapable : 1, CapabilityMismatch : 1, GiveBackFlag : 1, ObjectPosition : 3;
        unsigned int Reserved2 : 1;
    } BatteryRdo;
} UCM_PD_REQUEST_DATA_OBJECT, *PUCM_PD_REQUEST_DATA_OBJECT;
struct UCMCONNECTOR__ { int unused; };
typedef struct UCMCONNECTOR__ *UCMCONNECTOR;
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_DATA_ROLE(UCMCONNECTOR, UCM_DATA_ROLE);
typedef EVT_UCM_CONNECTOR_SET_DATA_ROLE *PFN_UCM_CONNECTOR_SET_DATA_ROLE;
typedef NTSTATUS EVT_UCM_CONNECTOR_SET_POWER_ROLE(UCMCONNECTOR, UCM_POWER_ROLE);
typedef EVT_UCM_CONNECTOR_SET_POWER_ROLE *PFN_UCM_CONNECTOR_SET_POWER_ROLE;
typedef struct _UCM_MANAGER_CONFIG { ULONG Size; } UCM_MANAGER_CONFIG, *PUCM_MANAGER_CONFIG;
typedef struct _UCM_CONNECTOR_TYPEC_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedOperatingModes;
    ULONG SupportedPowerSourcingCapabilities;
    BOOLEAN AudioAccessoryCapable;
    PFN_UCM_CONNECTOR_SET_DATA_ROLE EvtSetDataRole;
} UCM_CONNECTOR_TYPEC_CONFIG, *PUCM_CONNECTOR_TYPEC_CONFIG;
typedef struct _UCM_CONNECTOR_PD_CONFIG {
    ULONG Size;
    BOOLEAN IsSupported;
    ULONG SupportedPowerRoles;
    PFN_UCM_CONNECTOR_SET_POWER_ROLE EvtSetPowerRole;
} UCM_CONNECTOR_PD_CONFIG, *PUCM_CONNECTOR_PD_CONFIG;
typedef struct _UCM_CONNECTOR_CONFIG {
    ULONG Size;
    ULONGLONG ConnectorId;
    PUCM_CONNECTOR_TYPEC_CONFIG TypeCConfig;
    PUCM_CONNECTOR_PD_CONFIG PdConfig;
} UCM_CONNECTOR_CONFIG, *PUCM_CONNECTOR_CONFIG;
typedef struct _UCM_CONNECTOR_TYPEC_ATTACH_PARAMS {
    ULONG Size;
    UCM_TYPEC_PARTNER Partner;
    UCM_TYPEC_CURRENT CurrentAdvertisement;
    UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_TYPEC_ATTACH_PARAMS, *PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS;
typedef struct _UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS {
    ULONG Size;
    UCM_PD_CONN_STATE PdConnState;
    UCM_PD_REQUEST_DATA_OBJECT Rdo;
    UCM_CHARGING_STATE ChargingState;
} UCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS, *PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS;

HS_BEGIN
UCM_PD_POWER_DATA_OBJECT_TYPE UCM_PD_POWER_DATA_OBJECT_GET_TYPE(PUCM_PD_POWER_DATA_OBJECT);
NTSTATUS UcmInitializeDevice(WDFDEVICE, PUCM_MANAGER_CONFIG);
NTSTATUS UcmConnectorCreate(WDFDEVICE, PUCM_CONNECTOR_CONFIG, PWDF_OBJECT_ATTRIBUTES, UCMCONNECTOR *);
NTSTATUS UcmConnectorTypeCAttach(UCMCONNECTOR, PUCM_CONNECTOR_TYPEC_ATTACH_PARAMS);
NTSTATUS UcmConnectorTypeCDetach(UCMCONNECTOR);
NTSTATUS UcmConnectorTypeCCurrentAdChanged(UCMCONNECTOR, UCM_TYPEC_CURRENT);
NTSTATUS UcmConnectorPdSourceCaps(UCMCONNECTOR, UCM_PD_POWER_DATA_OBJECT [], UCHAR);
NTSTATUS UcmConnectorPdPartnerSourceCaps(UCMCONNECTOR, UCM_PD_POWER_DATA_OBJECT [], UCHAR);
NTSTATUS UcmConnectorPdConnectionStateChanged(UCMCONNECTOR, PUCM_CONNECTOR_PD_CONN_STATE_CHANGED_PARAMS);
NTSTATUS UcmConnectorChargingStateChanged(UCMCONNECTOR, UCM_CHARGING_STATE);
void UcmConnectorDataDirectionChanged(UCMCONNECTOR, BOOLEAN, UCM_DATA_ROLE);
void UcmConnectorPowerDirectionChanged(UCMCONNECTOR, BOOLEAN, UCM_POWER_ROLE);
HS_END

#endif
