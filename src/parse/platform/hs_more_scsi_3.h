/* SPDX-License-Identifier: MIT */
/* hs_more_scsi_3.h: SCSI: commands, sense, request blocks: what few drivers use, part 3. */
#ifndef HS_MORE_SCSI_3_H
#define HS_MORE_SCSI_3_H

typedef struct _MODE_CDROM_WRITE_PARAMETERS_PAGE {
    UCHAR PageLength;
    UCHAR WriteType : 4, TestWrite : 1, LinkSizeValid : 1, BufferUnderrunFreeEnabled : 1, Reserved2 : 1;
    UCHAR TrackMode : 4, Copy : 1, FixedPacket : 1, MultiSession : 2, DataBlockType : 4, Reserved3 : 4;
    UCHAR LinkSize;
    UCHAR Reserved4;
    UCHAR HostApplicationCode : 6, Reserved5 : 2;
    UCHAR SessionFormat;
    UCHAR Reserved6;
    UCHAR PacketSize[4];
    UCHAR AudioPauseLength[2];
    UCHAR Reserved7 : 7, MediaCatalogNumberValid : 1;
    UCHAR MediaCatalogNumber[13];
    UCHAR MediaCatalogNumberZero;
    UCHAR MediaCatalogNumberAFrame;
    UCHAR Reserved8 : 7, ISRCValid : 1;
    UCHAR ISRCCountry[2];
    UCHAR ISRCOwner[3];
    UCHAR ISRCRecordingYear[2];
    UCHAR ISRCSerialNumber[5];
    UCHAR ISRCZero;
    UCHAR ISRCAFrame;
    UCHAR ISRCReserved;
    UCHAR SubHeaderData[4];
} MODE_CDROM_WRITE_PARAMETERS_PAGE, *PMODE_CDROM_WRITE_PARAMETERS_PAGE;
typedef struct _MODE_MRW_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR Reserved1;
    UCHAR LbaSpace : 1, Reserved2 : 7;
    UCHAR Reserved3[4];
} MODE_MRW_PAGE, *PMODE_MRW_PAGE;
typedef struct _MODE_FLEXIBLE_DISK_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR TransferRate[2];
    UCHAR NumberOfHeads;
    UCHAR SectorsPerTrack;
    UCHAR BytesPerSector[2];
    UCHAR NumberOfCylinders[2];
    UCHAR StartWritePrecom[2];
    UCHAR StartReducedCurrent[2];
    UCHAR StepRate[2];
    UCHAR StepPluseWidth;
    UCHAR HeadSettleDelay[2];
    UCHAR MotorOnDelay;
    UCHAR MotorOffDelay;
    UCHAR Reserved2 : 5, MotorOnAsserted : 1, StartSectorNumber : 1, TrueReadySignal : 1, StepPlusePerCyclynder : 4;
    UCHAR Reserved3 : 4;
    UCHAR WriteCompenstation;
    UCHAR HeadLoadDelay;
    UCHAR HeadUnloadDelay;
    UCHAR Pin2Usage : 4, Pin34Usage : 4, Pin1Usage : 4, Pin4Usage : 4;
    UCHAR MediumRotationRate[2];
    UCHAR Reserved4[2];
} MODE_FLEXIBLE_DISK_PAGE, *PMODE_FLEXIBLE_DISK_PAGE;
typedef struct _MODE_FORMAT_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR TracksPerZone[2];
    UCHAR AlternateSectorsPerZone[2];
    UCHAR AlternateTracksPerZone[2];
    UCHAR AlternateTracksPerLogicalUnit[2];
    UCHAR SectorsPerTrack[2];
    UCHAR BytesPerPhysicalSector[2];
    UCHAR Interleave[2];
    UCHAR TrackSkewFactor[2];
    UCHAR CylinderSkewFactor[2];
    UCHAR Reserved2 : 4, SurfaceFirst : 1, RemovableMedia : 1, HardSectorFormating : 1, SoftSectorFormating : 1;
    UCHAR Reserved3[3];
} MODE_FORMAT_PAGE, *PMODE_FORMAT_PAGE;
typedef struct _MODE_RIGID_GEOMETRY_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PageSavable : 1;
    UCHAR PageLength;
    UCHAR NumberOfCylinders[3];
    UCHAR NumberOfHeads;
    UCHAR StartWritePrecom[3];
    UCHAR StartReducedCurrent[3];
    UCHAR DriveStepRate[2];
    UCHAR LandZoneCyclinder[3];
    UCHAR RotationalPositionLock : 2, Reserved2 : 6;
    UCHAR RotationOffset;
    UCHAR Reserved3;
    UCHAR RoataionRate[2];
    UCHAR Reserved4[2];
} MODE_RIGID_GEOMETRY_PAGE, *PMODE_RIGID_GEOMETRY_PAGE;
typedef struct _MODE_READ_WRITE_RECOVERY_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR DCRBit : 1, DTEBit : 1, PERBit : 1, EERBit : 1, RCBit : 1, TBBit : 1, ARRE : 1, AWRE : 1;
    UCHAR ReadRetryCount;
    UCHAR Reserved4[4];
    UCHAR WriteRetryCount;
    UCHAR Reserved5[3];
} MODE_READ_WRITE_RECOVERY_PAGE, *PMODE_READ_WRITE_RECOVERY_PAGE;
typedef struct _MODE_READ_RECOVERY_PAGE {
    UCHAR PageCode : 6, Reserved1 : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR DCRBit : 1, DTEBit : 1, PERBit : 1, Reserved2 : 1, RCBit : 1, TBBit : 1, Reserved3 : 2;
    UCHAR ReadRetryCount;
    UCHAR Reserved4[4];
} MODE_READ_RECOVERY_PAGE, *PMODE_READ_RECOVERY_PAGE;
typedef struct _POWER_CONDITION_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR Reserved2;
    UCHAR Standby : 1, Idle : 1, Reserved3 : 6;
    UCHAR IdleTimer[4];
    UCHAR StandbyTimer[4];
} POWER_CONDITION_PAGE, *PPOWER_CONDITION_PAGE;
typedef struct _CDDA_OUTPUT_PORT {
    UCHAR ChannelSelection : 4, Reserved : 4;
    UCHAR Volume;
} CDDA_OUTPUT_PORT, *PCDDA_OUTPUT_PORT;
typedef struct _CDAUDIO_CONTROL_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR Reserved2 : 1, StopOnTrackCrossing : 1, Immediate : 1, Reserved3 : 5;
    UCHAR Reserved4[3];
    UCHAR Obsolete[2];
    CDDA_OUTPUT_PORT CDDAOutputPorts[4];
} CDAUDIO_CONTROL_PAGE, *PCDAUDIO_CONTROL_PAGE;
typedef struct _CDVD_FEATURE_SET_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR CDAudio[2];
    UCHAR EmbeddedChanger[2];
    UCHAR PacketSMART[2];
    UCHAR PersistantPrevent[2];
    UCHAR EventStatusNotification[2];
    UCHAR DigitalOutput[2];
    UCHAR CDSequentialRecordable[2];
    UCHAR DVDSequentialRecordable[2];
    UCHAR RandomRecordable[2];
    UCHAR KeyExchange[2];
    UCHAR Reserved2[2];
} CDVD_FEATURE_SET_PAGE, *PCDVD_FEATURE_SET_PAGE;
typedef struct _CDVD_INACTIVITY_TIMEOUT_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR Reserved2[2];
    UCHAR SWPP : 1, DISP : 1, Reserved3 : 6;
    UCHAR Reserved4;
    UCHAR GroupOneMinimumTimeout[2];
    UCHAR GroupTwoMinimumTimeout[2];
} CDVD_INACTIVITY_TIMEOUT_PAGE, *PCDVD_INACTIVITY_TIMEOUT_PAGE;
typedef struct _CDVD_CAPABILITIES_PAGE {
    UCHAR PageCode : 6, Reserved : 1, PSBit : 1;
    UCHAR PageLength;
    UCHAR CDRRead : 1, CDERead : 1, Method2 : 1, DVDROMRead : 1, DVDRRead : 1, DVDRAMRead : 1, Reserved2 : 2;
    UCHAR CDRWrite : 1, CDEWrite : 1, TestWrite : 1, Reserved3 : 1, DVDRWrite : 1, DVDRAMWrite : 1, Reserved4 : 2;
    UCHAR AudioPlay : 1, Composite : 1, DigitalPortOne : 1, DigitalPortTwo : 1, Mode2Form1 : 1, Mode2Form2 : 1;
    UCHAR MultiSession : 1, BufferUnderrunFree : 1, CDDA : 1, CDDAAccurate : 1, RWSupported : 1;
    UCHAR RWDeinterleaved : 1, C2Pointers : 1, ISRC : 1, UPC : 1, ReadBarCodeCapable : 1, Lock : 1, LockState : 1;
    UCHAR PreventJumper : 1, Eject : 1, Reserved6 : 1, LoadingMechanismType : 3, SeparateVolume : 1;
    UCHAR SeperateChannelMute : 1, SupportsDiskPresent : 1, SWSlotSelection : 1, SideChangeCapable : 1;
    UCHAR RWInLeadInReadable : 1, Reserved7 : 2;
    union { UCHAR ReadSpeedMaximum[2]; UCHAR ObsoleteReserved[2]; };
    UCHAR NumberVolumeLevels[2];
    UCHAR BufferSize[2];
    union { UCHAR ReadSpeedCurrent[2]; UCHAR ObsoleteReserved2[2]; };
    UCHAR ObsoleteReserved3;
    UCHAR Reserved8 : 1, BCK : 1, RCK : 1, LSBF : 1, Length : 2, Reserved9 : 2;
    union { UCHAR WriteSpeedMaximum[2]; UCHAR ObsoleteReserved4[2]; };
    union { UCHAR WriteSpeedCurrent[2]; UCHAR ObsoleteReserved11[2]; };
    union { UCHAR CopyManagementRevision[2]; UCHAR Reserved10[2]; };
} CDVD_CAPABILITIES_PAGE, *PCDVD_CAPABILITIES_PAGE;
typedef struct _MODE_PARM_READ_WRITE {
    MODE_PARAMETER_HEADER ParameterListHeader;
    MODE_PARAMETER_BLOCK ParameterListBlock;
} MODE_PARM_READ_WRITE_DATA, *PMODE_PARM_READ_WRITE_DATA;
typedef struct _AUDIO_OUTPUT {
    UCHAR CodePage;
    UCHAR ParameterLength;
    UCHAR Immediate;
    UCHAR Reserved[2];
    UCHAR LbaFormat;
    UCHAR LogicalBlocksPerSecond[2];
    PORT_OUTPUT PortOutput[4];
} AUDIO_OUTPUT, *PAUDIO_OUTPUT;
typedef struct _MECHANICAL_STATUS_INFORMATION_HEADER {
    UCHAR CurrentSlot : 5, ChangerState : 2, Fault : 1, Reserved : 5, MechanismState : 3;
    UCHAR CurrentLogicalBlockAddress[3];
    UCHAR NumberAvailableSlots;
    UCHAR SlotTableLength[2];
} MECHANICAL_STATUS_INFORMATION_HEADER, *PMECHANICAL_STATUS_INFORMATION_HEADER;
typedef struct _SLOT_TABLE_INFORMATION {
    UCHAR DiscChanged : 1, Reserved : 6, DiscPresent : 1;
    UCHAR Reserved2[3];
} SLOT_TABLE_INFORMATION, *PSLOT_TABLE_INFORMATION;
typedef struct _MECHANICAL_STATUS {
    MECHANICAL_STATUS_INFORMATION_HEADER MechanicalStatusHeader;
    SLOT_TABLE_INFORMATION SlotTableInfo[1];
} MECHANICAL_STATUS, *PMECHANICAL_STATUS;
#pragma pack(push, 1)
typedef union _EIGHT_BYTE {
    struct {
        UCHAR Byte0;
        UCHAR Byte1;
        UCHAR Byte2;
        UCHAR Byte3;
        UCHAR Byte4;
        UCHAR Byte5;
        UCHAR Byte6;
        UCHAR Byte7;
    };
    ULONGLONG AsULongLong;
} EIGHT_BYTE, *PEIGHT_BYTE;
typedef union _TWO_BYTE { struct { UCHAR Byte0; UCHAR Byte1; }; USHORT AsUShort; } TWO_BYTE, *PTWO_BYTE;
#pragma pack(pop)
typedef enum _SES_ELEMENT_TYPE {
    SesElementTypeUnknown, SesElementTypeDeviceSlot, SesElementTypePowerSupply, SesElementTypeCooling,
    SesElementTypeTemperatureSensor, SesElementTypeDoor, SesElementTypeAudibleAlarm, SesElementTypeController,
    SesElementTypeScsiController, SesElementTypeNonVolatileCache, SesElementTypeInvalidOperationReason,
    SesElementTypeUps, SesElementTypeDisplay, SesElementTypeKeypad, SesElementTypeEnclosure, SesElementTypeScsiPort,
    SesElementTypeLanguage, SesElementTypeCommunicationPort, SesElementTypeVoltageSensor,
    SesElementTypeCurrentSensor, SesElementTypeScsiTargetPort, SesElementTypeScsiInitiatorPort,
    SesElementTypeSubEnclosure, SesElementTypeArrayDeviceSlot, SesElementTypeSasExpander, SesElementTypeSasConnector,
    SesElementTypeMax
} SES_ELEMENT_TYPE, *PSES_ELEMENT_TYPE;
typedef enum _SES_ELEMENT_STATE {
    SesElementStateNotReported, SesElementStateOkay, SesElementStateCritical, SesElementStateNonCritical,
    SesElementStateUnrecoverable, SesElementStateNotInstalled, SesElementStateUnknown, SesElementStateNotAvailable,
    SesElementStateNoAccessAllowed, SesElementStateMax
} SES_ELEMENT_STATE, *PSES_ELEMENT_STATE;
typedef enum _SES_DOWNLOAD_MICROCODE_STATE {
    SesDownloadMcStateNoneInProgress, SesDownloadMcStateInProgress, SesDownloadMcStateCompletedPendingReset = 17,
    SesDownloadMcStateCompletedPendingPowerOn, SesDownloadMcStateCompletedPendingActivation
} SES_DOWNLOAD_MICROCODE_STATE, *PSES_DOWNLOAD_MICROCODE_STATE;
typedef struct _SES_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR Reserved;
    UCHAR PageLength[2];
    UCHAR PageData[1];
} SES_DIAGNOSTIC_PAGE, *PSES_DIAGNOSTIC_PAGE;
typedef struct _SES_TYPE_DESCRIPTOR_HEADER {
    UCHAR ElementType;
    UCHAR NumberOfPossibleElements;
    UCHAR SubEnclosureId;
    UCHAR TypeDescriptorTextLength;
} SES_TYPE_DESCRIPTOR_HEADER, *PSES_TYPE_DESCRIPTOR_HEADER;
typedef struct _SES_ENCLOSURE_DESCRIPTOR {
    UCHAR NumberOfEnclosureServices : 3, Reserved1 : 1, RelativeEnclosureServicesId : 3, Reserved2 : 1;
    UCHAR SubEnclosureId;
    UCHAR NumberOfTypeDescriptorHeaders;
    UCHAR EnclosureDescriptorLength;
    UCHAR Identifier[8];
    UCHAR VendorId[8];
    UCHAR ProductId[16];
    UCHAR ProductRevisionLevel[4];
    UCHAR VendorSpecific[1];
} SES_ENCLOSURE_DESCRIPTOR, *PSES_ENCLOSURE_DESCRIPTOR;
typedef struct _SES_CONFIGURATION_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR NumberOfSecondarySubEnclosures;
    UCHAR PageLength[2];
    UCHAR GenerationCode[4];
    SES_ENCLOSURE_DESCRIPTOR Descriptors[1];
} SES_CONFIGURATION_DIAGNOSTIC_PAGE, *PSES_CONFIGURATION_DIAGNOSTIC_PAGE;
typedef struct _SES_CONTROL_DESCRIPTOR {
    UCHAR Reserved : 4, ResetSwap : 1, Disable : 1, PredictFailure : 1, Select : 1;
    union {
        struct {
            UCHAR Reserved1;
            UCHAR Reserved2 : 1, RequestIdentify : 1, RequestRemove : 1, RequestInsert : 1, RequestMissing : 1;
            UCHAR Reserved3 : 1, DoNotRemove : 1, RequestActive : 1, Reserved4 : 2, EnableBypassB : 1;
            UCHAR EnableBypassA : 1, DeviceOff : 1, RequestFault : 1, Reserved5 : 2;
        } DeviceSlot;
        struct {
            UCHAR Reserved1 : 7, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR Reserved3 : 5, RequestOn : 1, RequestFail : 1, Reserved4 : 1;
        } PowerSupply;
        struct {
            UCHAR Reserved1 : 7, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR RequestSpeedCode : 3, Reserved3 : 2, RequestOn : 1, RequestFail : 1, Reserved4 : 1;
        } Cooling;
        struct {
            UCHAR Reserved1 : 6, RequestFail : 1, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR Reserved3;
        } TemperatureSensor;
        struct {
            UCHAR Reserved1 : 6, RequestFail : 1, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR Reserved3;
        } VoltageSensor;
        struct {
            UCHAR Reserved1 : 6, RequestFail : 1, RequestIdentify : 1;
            UCHAR Reserved2;
            UCHAR Reserved3;
        } CurrentSensor;
        struct {
            UCHAR Reserved1 : 7, RequestIdentify : 1, PowerCycleDelay : 6, PowerCycleRequest : 2;
            UCHAR RequestWarning : 1, RequestFailure : 1, PowerOffDuration : 6;
        } Enclosure;
        struct {
            UCHAR RequestRebuildAbort : 1, RequestRebuild : 1, RequestInFailedArray : 1, RequestInCriticalArray : 1;
            UCHAR RequestConsistencyArray : 1, RequestHotSpare : 1, RequestReservedDevice : 1, RequestOK : 1;
            UCHAR Reserved1 : 1, RequestIdentify : 1, RequestRemove : 1, RequestInsert : 1, RequestMissing : 1;
            UCHAR Reserved2 : 1, DoNotRemove : 1, RequestActive : 1, Reserved3 : 2, EnableBypassB : 1;
            UCHAR EnableBypassA : 1, DeviceOff : 1, RequestFault : 1, Reserved4 : 2;
        } ArrayDeviceSlot;
    };
} SES_CONTROL_DESCRIPTOR, *PSES_CONTROL_DESCRIPTOR;
typedef struct _SES_CONTROL_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR Unrecoverable : 1, Critical : 1, NonCritical : 1, Informational : 1, Reserved : 4;
    UCHAR PageLength[2];
    UCHAR ExpectedGenerationCode[4];
    SES_CONTROL_DESCRIPTOR Descriptors[1];
} SES_CONTROL_DIAGNOSTIC_PAGE, *PSES_CONTROL_DIAGNOSTIC_PAGE;
typedef struct _SES_STATUS_DESCRIPTOR {
    UCHAR ElementStatus : 4, Swap : 1, Disabled : 1, PredictedFailure : 1, Reserved1 : 1;
    union {
        struct {
            UCHAR SlotAddress;
            UCHAR Report : 1, Identify : 1, Remove : 1, ReadyToInsert : 1, EnclosureBypassedB : 1;
            UCHAR EnclosureBypassedA : 1, DoNotRemove : 1, AppBypassedA : 1, DeviceBypassedB : 1;
            UCHAR DeviceBypassedA : 1, BypassedB : 1, BypassedA : 1, DeviceOff : 1, FaultRequested : 1;
            UCHAR FaultSensed : 1, AppBypassedB : 1;
        } DeviceSlot;
        struct {
            UCHAR Reserved1 : 7, Identify : 1, Reserved2 : 1, DCOverCurrent : 1, DCUnderVoltage : 1;
            UCHAR DCOverVoltage : 1, Reserved3 : 4, DCFail : 1, ACFail : 1, TemperatureWarning : 1;
            UCHAR OverTemperatureFail : 1, Off : 1, RequestedOn : 1, Fail : 1, HotSwap : 1;
        } PowerSupply;
        struct {
            UCHAR ActualFanSpeedMSB : 3, Reserved1 : 4, Identify : 1;
            UCHAR ActualFanSpeedLSB;
            UCHAR ActualSpeedCode : 3, Reserved2 : 1, Off : 1, RequestedOn : 1, Fail : 1, HotSwap : 1;
        } Cooling;
        struct {
            UCHAR Reserved1 : 6, Fail : 1, Identify : 1;
            UCHAR Temperature;
            UCHAR UnderTemperatureWarning : 1, UnderTemperatureFailure : 1, OverTemperatureWarning : 1;
            UCHAR OverTemperatureFailure : 1, Reserved2 : 4;
        } TemperatureSensor;
        struct {
            UCHAR CritUnder : 1, CritOver : 1, WarnUnder : 1, WarnOver : 1, Reserved1 : 2, Fail : 1, Identify : 1;
            UCHAR VoltageMSB;
            UCHAR VoltageLSB;
        } VoltageSensor;
        struct {
            UCHAR Reserved1 : 1, CritOver : 1, Reserved2 : 1, WarnOver : 1, Reserved3 : 2, Fail : 1, Identify : 1;
            UCHAR CurrentMSB;
            UCHAR CurrentLSB;
        } CurrentSensor;
        struct {
            UCHAR Reserved1 : 7, Identify : 1, WarningIndication : 1, FailureIndication : 1;
            UCHAR TimeUntilPowerCycle : 6, WarningRequested : 1, FailureRequested : 1, RequestedPowerOffTime : 6;
        } Enclosure;
        struct {
            UCHAR RebuildAbort : 1, Rebuild : 1, InFailedArray : 1, InCriticalArray : 1, ConsistencyCheck : 1;
            UCHAR HotSpare : 1, ReservedDevice : 1, OK : 1, Report : 1, Identify : 1, Remove : 1, ReadyToInsert : 1;
            UCHAR EnclosureBypassedB : 1, EnclosureBypassedA : 1, DoNotRemove : 1, AppBypassedA : 1;
            UCHAR DeviceBypassedB : 1, DeviceBypassedA : 1, BypassedB : 1, BypassedA : 1, DeviceOff : 1;
            UCHAR FaultRequested : 1, FaultSensed : 1, AppBypassedB : 1;
        } ArrayDeviceSlot;
    };
} SES_STATUS_DESCRIPTOR, *PSES_STATUS_DESCRIPTOR;
typedef struct _SES_STATUS_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR Unrecoverable : 1, Critical : 1, NonCritical : 1, Informational : 1, InvalidOperation : 1, Reserved : 3;
    UCHAR PageLength[2];
    UCHAR GenerationCode[4];
    SES_STATUS_DESCRIPTOR Descriptors[1];
} SES_STATUS_DIAGNOSTIC_PAGE, *PSES_STATUS_DIAGNOSTIC_PAGE;
typedef struct _SES_PHY_DESCRIPTOR {
    UCHAR Reserved1 : 4, DeviceType : 3, Reserved3 : 1;
    UCHAR Reserved4;
    UCHAR Reserved5 : 1, SmpInitiatorPort : 1, StpInitiatorPort : 1, SspInitiatorPort : 1, Reserved6 : 4;
    UCHAR SataDevice : 1, SmpTargetPort : 1, StpTargetPort : 1, SspTargetPort : 1, Reserved7 : 3;
    UCHAR SataPortSelector : 1;
    UCHAR AttachedSASAddress[8];
    UCHAR SASAddress[8];
    UCHAR PhyIdentifier;
    UCHAR Reserved2[7];
} SES_PHY_DESCRIPTOR, *PSES_PHY_DESCRIPTOR;
typedef struct _SES_SAS_SLOT_INFORMATION {
    UCHAR NumberOfPhyDescriptors;
    UCHAR NotAllPhys : 1, Reserved1 : 5, Type : 2;
    UCHAR Reserved2;
    UCHAR DeviceSlotNumber;
    SES_PHY_DESCRIPTOR PhyDescriptors[1];
} SES_SAS_SLOT_INFORMATION, *PSES_SAS_SLOT_INFORMATION;
typedef union _SES_PROTOCOL_INFORMATION {
    SES_SAS_SLOT_INFORMATION SasSlot;
} SES_PROTOCOL_INFORMATION, *PSES_PROTOCOL_INFORMATION;
typedef struct _SES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR {
    UCHAR ProtocolIdentifier : 4, EIP : 1, Reserved1 : 2, Invalid : 1;
    UCHAR Length;
    UCHAR Reserved2;
    UCHAR ElementIndex;
    SES_PROTOCOL_INFORMATION ProtocolInfo;
} SES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR, *PSES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR;
typedef struct _SES_ADDITIONAL_ELEMENT_STATUS_DIAGNOSTIC_PAGE {
    UCHAR PageCode;
    UCHAR Reserved;
    UCHAR PageLength[2];
    UCHAR GenerationCode[4];
    SES_ADDITIONAL_ELEMENT_STATUS_DESCRIPTOR Descriptors[1];
} SES_ADDITIONAL_ELEMENT_STATUS_DIAGNOSTIC_PAGE, *PSES_ADDITIONAL_ELEMENT_STATUS_DIAGNOSTIC_PAGE;

#endif
