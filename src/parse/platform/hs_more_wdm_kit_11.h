/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_kit_11.h: more types of the kernel, part 11. */
#ifndef HS_MORE_WDM_KIT_11_H
#define HS_MORE_WDM_KIT_11_H

typedef struct _PCI_ROOT_BUS_HARDWARE_CAPABILITY {
    PCI_HARDWARE_INTERFACE SecondaryInterface;
    struct {
        BOOLEAN BusCapabilitiesFound;
        ULONG CurrentSpeedAndMode;
        ULONG SupportedSpeedsAndModes;
        BOOLEAN DeviceIDMessagingCapable;
        PCI_BUS_WIDTH SecondaryBusWidth;
    };
    PCI_ROOT_BUS_OSC_SUPPORT_FIELD OscFeatureSupport;
    PCI_ROOT_BUS_OSC_CONTROL_FIELD OscControlRequest;
    PCI_ROOT_BUS_OSC_CONTROL_FIELD OscControlGranted;
} PCI_ROOT_BUS_HARDWARE_CAPABILITY, *PPCI_ROOT_BUS_HARDWARE_CAPABILITY;
typedef union _PCI_EXPRESS_CAPABILITIES_REGISTER {
    struct {
        USHORT CapabilityVersion : 4;
        USHORT DeviceType : 4;
        USHORT SlotImplemented : 1;
        USHORT InterruptMessageNumber : 5;
        USHORT Rsvd : 2;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_CAPABILITIES_REGISTER, *PPCI_EXPRESS_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER {
    struct {
        ULONG MaxPayloadSizeSupported : 3;
        ULONG PhantomFunctionsSupported : 2;
        ULONG ExtendedTagSupported : 1;
        ULONG L0sAcceptableLatency : 3;
        ULONG L1AcceptableLatency : 3;
        ULONG Undefined : 3;
        ULONG RoleBasedErrorReporting : 1;
        ULONG Rsvd1 : 2;
        ULONG CapturedSlotPowerLimit : 8;
        ULONG CapturedSlotPowerLimitScale : 2;
        ULONG FunctionLevelResetCapability : 1;
        ULONG Rsvd2 : 3;
    };
    ULONG AsULONG;
} PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER, *PPCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CONTROL_REGISTER {
    struct {
        USHORT CorrectableErrorEnable : 1;
        USHORT NonFatalErrorEnable : 1;
        USHORT FatalErrorEnable : 1;
        USHORT UnsupportedRequestErrorEnable : 1;
        USHORT EnableRelaxedOrder : 1;
        USHORT MaxPayloadSize : 3;
        USHORT ExtendedTagEnable : 1;
        USHORT PhantomFunctionsEnable : 1;
        USHORT AuxPowerEnable : 1;
        USHORT NoSnoopEnable : 1;
        USHORT MaxReadRequestSize : 3;
        USHORT BridgeConfigRetryEnable : 1;
    };
    struct {
        USHORT : 15;
        USHORT InitiateFunctionLevelReset : 1;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_CONTROL_REGISTER, *PPCI_EXPRESS_DEVICE_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_STATUS_REGISTER {
    struct {
        USHORT CorrectableErrorDetected : 1;
        USHORT NonFatalErrorDetected : 1;
        USHORT FatalErrorDetected : 1;
        USHORT UnsupportedRequestDetected : 1;
        USHORT AuxPowerDetected : 1;
        USHORT TransactionsPending : 1;
        USHORT Rsvd : 10;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_STATUS_REGISTER, *PPCI_EXPRESS_DEVICE_STATUS_REGISTER;
typedef union _PCI_EXPRESS_LINK_CAPABILITIES_REGISTER {
    struct {
        ULONG MaximumLinkSpeed : 4;
        ULONG MaximumLinkWidth : 6;
        ULONG ActiveStatePMSupport : 2;
        ULONG L0sExitLatency : 3;
        ULONG L1ExitLatency : 3;
        ULONG ClockPowerManagement : 1;
        ULONG SurpriseDownErrorReportingCapable : 1;
        ULONG DataLinkLayerActiveReportingCapable : 1;
        ULONG LinkBandwidthNotificationCapability : 1;
        ULONG AspmOptionalityCompliance : 1;
        ULONG Rsvd : 1;
        ULONG PortNumber : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_LINK_CAPABILITIES_REGISTER, *PPCI_EXPRESS_LINK_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_LINK_CONTROL_REGISTER {
    struct {
        USHORT ActiveStatePMControl : 2;
        USHORT Rsvd1 : 1;
        USHORT ReadCompletionBoundary : 1;
        USHORT LinkDisable : 1;
        USHORT RetrainLink : 1;
        USHORT CommonClockConfig : 1;
        USHORT ExtendedSynch : 1;
        USHORT EnableClockPowerManagement : 1;
        USHORT Rsvd2 : 7;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_LINK_CONTROL_REGISTER, *PPCI_EXPRESS_LINK_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_LINK_STATUS_REGISTER {
    struct {
        USHORT LinkSpeed : 4;
        USHORT LinkWidth : 6;
        USHORT Undefined : 1;
        USHORT LinkTraining : 1;
        USHORT SlotClockConfig : 1;
        USHORT DataLinkLayerActive : 1;
        USHORT Rsvd : 2;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_LINK_STATUS_REGISTER, *PPCI_EXPRESS_LINK_STATUS_REGISTER;
typedef union _PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER {
    struct {
        ULONG AttentionButtonPresent : 1;
        ULONG PowerControllerPresent : 1;
        ULONG MRLSensorPresent : 1;
        ULONG AttentionIndicatorPresent : 1;
        ULONG PowerIndicatorPresent : 1;
        ULONG HotPlugSurprise : 1;
        ULONG HotPlugCapable : 1;
        ULONG SlotPowerLimit : 8;
        ULONG SlotPowerLimitScale : 2;
        ULONG ElectromechanicalLockPresent : 1;
        ULONG NoCommandCompletedSupport : 1;
        ULONG PhysicalSlotNumber : 13;
    };
    ULONG AsULONG;
} PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER, *PPCI_EXPRESS_SLOT_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_SLOT_CONTROL_REGISTER {
    struct {
        USHORT AttentionButtonEnable : 1;
        USHORT PowerFaultDetectEnable : 1;
        USHORT MRLSensorEnable : 1;
        USHORT PresenceDetectEnable : 1;
        USHORT CommandCompletedEnable : 1;
        USHORT HotPlugInterruptEnable : 1;
        USHORT AttentionIndicatorControl : 2;
        USHORT PowerIndicatorControl : 2;
        USHORT PowerControllerControl : 1;
        USHORT ElectromechanicalLockControl : 1;
        USHORT DataLinkStateChangeEnable : 1;
        USHORT Rsvd : 3;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SLOT_CONTROL_REGISTER, *PPCI_EXPRESS_SLOT_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_SLOT_STATUS_REGISTER {
    struct {
        USHORT AttentionButtonPressed : 1;
        USHORT PowerFaultDetected : 1;
        USHORT MRLSensorChanged : 1;
        USHORT PresenceDetectChanged : 1;
        USHORT CommandCompleted : 1;
        USHORT MRLSensorState : 1;
        USHORT PresenceDetectState : 1;
        USHORT ElectromechanicalLockEngaged : 1;
        USHORT DataLinkStateChanged : 1;
        USHORT Rsvd : 7;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_SLOT_STATUS_REGISTER, *PPCI_EXPRESS_SLOT_STATUS_REGISTER;
typedef union _PCI_EXPRESS_ROOT_CONTROL_REGISTER {
    struct {
        USHORT CorrectableSerrEnable : 1;
        USHORT NonFatalSerrEnable : 1;
        USHORT FatalSerrEnable : 1;
        USHORT PMEInterruptEnable : 1;
        USHORT CRSSoftwareVisibilityEnable : 1;
        USHORT Rsvd : 11;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ROOT_CONTROL_REGISTER, *PPCI_EXPRESS_ROOT_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER {
    struct {
        USHORT CRSSoftwareVisibility : 1;
        USHORT Rsvd : 15;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER, *PPCI_EXPRESS_ROOT_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_ROOT_STATUS_REGISTER {
    struct {
        ULONG PMERequestorId : 16;
        ULONG PMEStatus : 1;
        ULONG PMEPending : 1;
        ULONG Rsvd : 14;
    };
    ULONG AsULONG;
} PCI_EXPRESS_ROOT_STATUS_REGISTER, *PPCI_EXPRESS_ROOT_STATUS_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER {
    struct {
        ULONG CompletionTimeoutRangesSupported : 4;
        ULONG CompletionTimeoutDisableSupported : 1;
        ULONG AriForwardingSupported : 1;
        ULONG AtomicOpRoutingSupported : 1;
        ULONG AtomicOpCompleterSupported32Bit : 1;
        ULONG AtomicOpCompleterSupported64Bit : 1;
        ULONG CASCompleterSupported128Bit : 1;
        ULONG NoROEnabledPRPRPassing : 1;
        ULONG LTRMechanismSupported : 1;
        ULONG TPHCompleterSupported : 2;
        ULONG Rsvd : 4;
        ULONG OBFFSupported : 2;
        ULONG ExtendedFmtFieldSuported : 1;
        ULONG EndEndTLPPrefixSupported : 1;
        ULONG MaxEndEndTLPPrefixes : 2;
        ULONG Rsvd2 : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER, *PPCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER {
    struct {
        USHORT CompletionTimeoutValue : 4;
        USHORT CompletionTimeoutDisable : 1;
        USHORT AriForwardingEnable : 1;
        USHORT AtomicOpRequesterEnable : 1;
        USHORT AtomicOpEgresBlocking : 1;
        USHORT IDORequestEnable : 1;
        USHORT IDOCompletionEnable : 1;
        USHORT LTRMechanismEnable : 1;
        USHORT Rsvd : 2;
        USHORT OBFFEnable : 2;
        USHORT EndEndTLPPrefixBlocking : 1;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER, *PPCI_EXPRESS_DEVICE_CONTROL_2_REGISTER;
typedef union _PCI_EXPRESS_DEVICE_STATUS_2_REGISTER {
    struct {
        USHORT Rsvd : 16;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_DEVICE_STATUS_2_REGISTER, *PPCI_EXPRESS_DEVICE_STATUS_2_REGISTER;
typedef struct _PCI_EXPRESS_CAPABILITY {
    PCI_CAPABILITIES_HEADER Header;
    PCI_EXPRESS_CAPABILITIES_REGISTER ExpressCapabilities;
    PCI_EXPRESS_DEVICE_CAPABILITIES_REGISTER DeviceCapabilities;
    PCI_EXPRESS_DEVICE_CONTROL_REGISTER DeviceControl;
    PCI_EXPRESS_DEVICE_STATUS_REGISTER DeviceStatus;
    PCI_EXPRESS_LINK_CAPABILITIES_REGISTER LinkCapabilities;
    PCI_EXPRESS_LINK_CONTROL_REGISTER LinkControl;
    PCI_EXPRESS_LINK_STATUS_REGISTER LinkStatus;
    PCI_EXPRESS_SLOT_CAPABILITIES_REGISTER SlotCapabilities;
    PCI_EXPRESS_SLOT_CONTROL_REGISTER SlotControl;
    PCI_EXPRESS_SLOT_STATUS_REGISTER SlotStatus;
    PCI_EXPRESS_ROOT_CONTROL_REGISTER RootControl;
    PCI_EXPRESS_ROOT_CAPABILITIES_REGISTER RootCapabilities;
    PCI_EXPRESS_ROOT_STATUS_REGISTER RootStatus;
    PCI_EXPRESS_DEVICE_CAPABILITIES_2_REGISTER DeviceCapabilities2;
    PCI_EXPRESS_DEVICE_CONTROL_2_REGISTER DeviceControl2;
    PCI_EXPRESS_DEVICE_STATUS_2_REGISTER DeviceStatus2;
} PCI_EXPRESS_CAPABILITY, *PPCI_EXPRESS_CAPABILITY;
typedef enum { MRLClosed = 0, MRLOpen } PCI_EXPRESS_MRL_STATE;
typedef enum { IndicatorOn = 1, IndicatorBlink, IndicatorOff } PCI_EXPRESS_INDICATOR_STATE;
typedef enum {
    NoAspmSupport = 0, L0sEntrySupport = 1, L1EntrySupport = 2, L0sAndL1EntrySupport = 3
} PCI_EXPRESS_ASPM_SUPPORT;
typedef enum {
    L0sAndL1EntryDisabled, L0sEntryEnabled, L1EntryEnabled, L0sAndL1EntryEnabled
} PCI_EXPRESS_ASPM_CONTROL;
typedef enum {
    L0s_Below64ns = 0, L0s_64ns_128ns, L0s_128ns_256ns, L0s_256ns_512ns, L0s_512ns_1us, L0s_1us_2us, L0s_2us_4us,
    L0s_Above4us
} PCI_EXPRESS_L0s_EXIT_LATENCY;
typedef enum {
    L1_Below1us = 0, L1_1us_2us, L1_2us_4us, L1_4us_8us, L1_8us_16us, L1_16us_32us, L1_32us_64us, L1_Above64us
} PCI_EXPRESS_L1_EXIT_LATENCY;
typedef enum {
    PciExpressEndpoint = 0, PciExpressLegacyEndpoint, PciExpressRootPort = 4, PciExpressUpstreamSwitchPort,
    PciExpressDownstreamSwitchPort, PciExpressToPciXBridge, PciXToExpressBridge,
    PciExpressRootComplexIntegratedEndpoint, PciExpressRootComplexEventCollector
} PCI_EXPRESS_DEVICE_TYPE;
typedef enum {
    MaxPayload128Bytes = 0, MaxPayload256Bytes, MaxPayload512Bytes, MaxPayload1024Bytes, MaxPayload2048Bytes,
    MaxPayload4096Bytes
} PCI_EXPRESS_MAX_PAYLOAD_SIZE;
typedef union _PCI_EXPRESS_PME_REQUESTOR_ID {
    struct {
        USHORT FunctionNumber : 3;
        USHORT DeviceNumber : 5;
        USHORT BusNumber : 8;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_PME_REQUESTOR_ID, *PPCI_EXPRESS_PME_REQUESTOR_ID;
typedef void (*PciPin2Line)(struct _BUS_HANDLER *, struct _BUS_HANDLER *, PCI_SLOT_NUMBER, PPCI_COMMON_CONFIG);
typedef void (*PciLine2Pin)(struct _BUS_HANDLER *, struct _BUS_HANDLER *, PCI_SLOT_NUMBER, PPCI_COMMON_CONFIG,
    PPCI_COMMON_CONFIG);
typedef void (*PciReadWriteConfig)(struct _BUS_HANDLER *, PCI_SLOT_NUMBER, PVOID, ULONG, ULONG);
typedef struct _PCIBUSDATA {
    ULONG Tag;
    ULONG Version;
    PciReadWriteConfig ReadConfig;
    PciReadWriteConfig WriteConfig;
    PciPin2Line Pin2Line;
    PciLine2Pin Line2Pin;
    PCI_SLOT_NUMBER ParentSlot;
    PVOID Reserved[4];
} PCIBUSDATA, *PPCIBUSDATA;
typedef union _PCI_EXPRESS_LTR_MAX_LATENCY_REGISTER {
    struct {
        ULONG MaxSnoopLatencyValue : 10;
        ULONG MaxSnoopLatencyScale : 3;
        ULONG Rsvd : 2;
        ULONG MaxSnoopRequirement : 1;
        ULONG MaxNoSnoopLatencyValue : 10;
        ULONG MaxNoSnoopLatencyScale : 3;
        ULONG Rsvd2 : 2;
        ULONG MaxNoSnoopRequirement : 1;
    };
    ULONG AsULONG;
} PCI_EXPRESS_LTR_MAX_LATENCY_REGISTER, *PPCI_EXPRESS_LTR_MAX_LATENCY_REGISTER;
typedef struct _PCI_EXPRESS_LTR_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_LTR_MAX_LATENCY_REGISTER Latency;
} PCI_EXPRESS_LTR_CAPABILITY, *PPCI_EXPRESS_LTR_CAPABILITY;
typedef union _PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER {
    struct {
        ULONG NoStModeSupported : 1;
        ULONG InteruptVectorModeSupported : 1;
        ULONG DeviceSpecificModeSupported : 1;
        ULONG Rsvd : 5;
        ULONG ExtendedTPHRequesterSupported : 1;
        ULONG StTableLocation : 2;
        ULONG Rsvd2 : 5;
        ULONG StTableSize : 11;
        ULONG Rsvd3 : 5;
    };
    ULONG AsULONG;
} PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER, *PPCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER;
typedef union _PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER {
    struct {
        ULONG StModeSelect : 3;
        ULONG Rsvd : 5;
        ULONG TphRequesterEnable : 2;
        ULONG Rsvd2 : 22;
    };
    ULONG AsULONG;
} PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER, *PPCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER;
typedef union _PCI_EXPRESS_TPH_ST_TABLE_ENTRY {
    struct {
        USHORT LowerEntry : 8;
        USHORT UpperEntry : 8;
    };
    USHORT AsUSHORT;
} PCI_EXPRESS_TPH_ST_TABLE_ENTRY, *PPCI_EXPRESS_TPH_ST_TABLE_ENTRY;
typedef struct _PCI_EXPRESS_TPH_REQUESTER_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_TPH_REQUESTER_CAPABILITY_REGISTER RequesterCapability;
    PCI_EXPRESS_TPH_REQUESTER_CONTROL_REGISTER RequesterControl;
} PCI_EXPRESS_TPH_REQUESTER_CAPABILITY, *PPCI_EXPRESS_TPH_REQUESTER_CAPABILITY;
typedef union _PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER {
    struct {
        ULONG PciPmL12Supported : 1;
        ULONG PciPmL11Supported : 1;
        ULONG AspmL12Supported : 1;
        ULONG AspmL11Supported : 1;
        ULONG L1PmSsSupported : 1;
        ULONG Rsvd : 3;
        ULONG PortCommonModeRestoreTime : 8;
        ULONG PortTPowerOnScale : 2;
        ULONG Rsvd2 : 1;
        ULONG PortTPowerOnValue : 5;
        ULONG Rsvd3 : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER, *PPCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER;
typedef union _PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER {
    struct {
        ULONG PciPmL12Enabled : 1;
        ULONG PciPmL11Enabled : 1;
        ULONG AspmL12Enabled : 1;
        ULONG AspmL11Enabled : 1;
        ULONG Rsvd : 4;
        ULONG CommonModeRestoreTime : 8;
        ULONG LtrL12ThresholdValue : 10;
        ULONG Rsvd2 : 3;
        ULONG LtrL12ThresholdScale : 3;
    };
    ULONG AsULONG;
} PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER, *PPCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER;
typedef union _PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER {
    struct {
        ULONG TPowerOnScale : 2;
        ULONG Rsvd : 1;
        ULONG TPowerOnValue : 5;
        ULONG Rsvd2 : 24;
    };
    ULONG AsULONG;
} PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER, *PPCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER;
typedef struct _PCI_EXPRESS_L1_PM_SS_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_L1_PM_SS_CAPABILITIES_REGISTER L1PmSsCapabilities;
    PCI_EXPRESS_L1_PM_SS_CONTROL_1_REGISTER L1PmSsControl1;
    PCI_EXPRESS_L1_PM_SS_CONTROL_2_REGISTER L1PmSsControl2;
} PCI_EXPRESS_L1_PM_SS_CAPABILITY, *PPCI_EXPRESS_L1_PM_SS_CAPABILITY;

#endif
