/* SPDX-License-Identifier: MIT */
/* hs_more_acpi_2.h: ACPI methods and tables: what few drivers use, part 2. */
#ifndef HS_MORE_ACPI_2_H
#define HS_MORE_ACPI_2_H

typedef struct _ACPI_SRAT_ENTRY {
    UCHAR Type;
    UCHAR Length;
    union {
        struct {
            UCHAR ProximityDomainLow;
            UCHAR ApicId;
            struct { ULONG Enabled : 1, Reserved : 31; } Flags;
            UCHAR SApicEid;
            UCHAR ProximityDomainHigh[3];
            ULONG ClockDomain;
        } ApicAffinity;
        struct {
            ULONG ProximityDomain;
            UCHAR Reserved[2];
            PHYSICAL_ADDRESS Base;
            ULONGLONG Length;
            ULONG Reserved2;
            struct { ULONG Enabled : 1, HotPlug : 1, Reserved : 30; } Flags;
            UCHAR Reserved3[8];
        } MemoryAffinity;
        struct {
            UCHAR Reserved[2];
            ULONG ProximityDomain;
            ULONG ApicId;
            struct { ULONG Enabled : 1, Reserved : 31; } Flags;
            ULONG ClockDomain;
            ULONG Reserved2;
        } X2ApicAffinity;
        struct {
            ULONG ProximityDomain;
            ULONG ProcessorUid;
            struct { ULONG Enabled : 1, Reserved : 31; } Flags;
            ULONG ClockDomain;
        } GiccAffinity;
    };
} ACPI_SRAT_ENTRY, *PACPI_SRAT_ENTRY;
typedef enum SRAT_ENTRY_TYPE {
    SratProcessorLocalAPIC, SratMemory, SratProcessorLocalX2APIC, SratGicc
} SRAT_ENTRY_TYPE;
typedef struct _MEMORY_POWER_STATE {
    UCHAR PowerStateValue;
    UCHAR PowerStateInformationIndex;
} MEMORY_POWER_STATE, *PMEMORY_POWER_STATE;
#pragma pack(push, 1)
typedef struct _MEMORY_POWER_NODE {
    UCHAR Flag;
    UCHAR Reserved1;
    USHORT MpnId;
    ULONG Length;
    ULONG BaseAddressLow;
    ULONG BaseAddressHigh;
    ULONG LengthLow;
    ULONG LengthHigh;
    ULONG PowerStateCount;
    ULONG PhysicalComponentCount;
    MEMORY_POWER_STATE MpState;
} MEMORY_POWER_NODE, *PMEMORY_POWER_NODE;
typedef struct _ACPI_MPST {
    DESCRIPTION_HEADER Header;
    UCHAR SubspaceId;
    UCHAR Reserved2[3];
    USHORT MpnCount;
    UCHAR Reserved[2];
    MEMORY_POWER_NODE Mpn;
} ACPI_MPST, *PACPI_MPST;
typedef struct _POWER_STATE_CHARACTERISTICS {
    union { UINT8 AsUINT8; struct { UINT8 Value : 6, Revision : 2; }; } ID;
    UINT8 Flag;
    USHORT Reserved1;
    ULONG PowerInMPS0;
    ULONG PowerSavingToMPS0;
    ULONGLONG ExitLatencyNs;
    UCHAR Reserved2[8];
} POWER_STATE_CHARACTERISTICS, *PPOWER_STATE_CHARACTERISTICS;
typedef struct _MEMORY_COOLING_REGION {
    ULONG PowerCommandRegister;
    ULONG PowerStatusRegister;
    ULONG PowerStateId;
    ULONG MpnId;
    ULONGLONG EnergyConsumed;
    ULONGLONG ExpectedPowerConsumed;
} MEMORY_COOLING_REGION, *PMEMORY_COOLING_REGION;
typedef struct _ACPI_MSCT {
    DESCRIPTION_HEADER Header;
    ULONG DomainInfoOffset;
    ULONG ProximityDomainCount;
    ULONG ClockDomainCount;
    PHYSICAL_ADDRESS MaximumPhysicalAddress;
} ACPI_MSCT, *PACPI_MSCT;
typedef struct _ACPI_MSCT_ENTRY {
    UCHAR Revision;
    UCHAR Length;
    ULONG DomainIdRangeLow;
    ULONG DomainIdRangeHigh;
    ULONG ProcessorCapacity;
    ULONG64 MemoryCapacity;
} ACPI_MSCT_ENTRY, *PACPI_MSCT_ENTRY;
typedef struct _MAPIC {
    DESCRIPTION_HEADER Header;
    ULONG LocalAPICAddress;
    ULONG Flags;
    ULONG APICTables[1];
} MAPIC;
#pragma pack(pop)
typedef MAPIC *PMAPIC;
typedef struct _APICTABLE { UCHAR Type; UCHAR Length; } APICTABLE;
typedef APICTABLE *PAPICTABLE;
#pragma pack(push, 1)
typedef struct _PROCLOCALAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR ACPIProcessorID;
    UCHAR APICID;
    ULONG Flags;
} PROCLOCALAPIC;
#pragma pack(pop)
typedef PROCLOCALAPIC *PPROCLOCALAPIC;
#pragma pack(push, 1)
typedef struct _IOAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR IOAPICID;
    UCHAR Reserved;
    ULONG IOAPICAddress;
    ULONG SystemVectorBase;
} IOAPIC;
#pragma pack(pop)
typedef IOAPIC *PIOAPIC;
#pragma pack(push, 1)
typedef struct _ISA_VECTOR {
    UCHAR Type;
    UCHAR Length;
    UCHAR Bus;
    UCHAR Source;
    ULONG GlobalSystemInterruptVector;
    USHORT Flags;
} ISA_VECTOR;
#pragma pack(pop)
typedef ISA_VECTOR *PISA_VECTOR;
#pragma pack(push, 1)
typedef struct _IO_NMISOURCE {
    UCHAR Type;
    UCHAR Length;
    USHORT Flags;
    ULONG GlobalSystemInterruptVector;
} IO_NMISOURCE;
#pragma pack(pop)
typedef IO_NMISOURCE *PIO_NMISOURCE;
#pragma pack(push, 1)
typedef struct _LOCAL_NMISOURCE {
    UCHAR Type;
    UCHAR Length;
    UCHAR ProcessorID;
    USHORT Flags;
    UCHAR LINTIN;
} LOCAL_NMISOURCE;
#pragma pack(pop)
typedef LOCAL_NMISOURCE *PLOCAL_NMISOURCE;
#pragma pack(push, 1)
typedef struct _PROCLOCALSAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR ACPIProcessorID;
    UCHAR APICID;
    UCHAR APICEID;
    UCHAR Reserved[3];
    ULONG Flags;
    ULONG ACPIProcessorUIDInteger;
    CHAR ACPIProcessorUIDString[1];
} PROCLOCALSAPIC;
#pragma pack(pop)
typedef PROCLOCALSAPIC *PPROCLOCALSAPIC;
#pragma pack(push, 1)
typedef struct _IOSAPIC {
    UCHAR Type;
    UCHAR Length;
    UCHAR IOSAPICID;
    UCHAR Reserved;
    ULONG SystemVectorBase;
    ULONG_PTR IOSAPICAddress;
} IOSAPIC;
#pragma pack(pop)
typedef IOSAPIC *PIOSAPIC;
#pragma pack(push, 1)
typedef struct _PLATFORM_INTERRUPT {
    UCHAR Type;
    UCHAR Length;
    USHORT Flags;
    UCHAR InterruptType;
    UCHAR APICID;
    UCHAR ACPIEID;
    UCHAR IOSAPICVector;
    ULONG GlobalVector;
    ULONG Reserved;
} PLATFORM_INTERRUPT;
#pragma pack(pop)
typedef PLATFORM_INTERRUPT *PPLATFORM_INTERRUPT;
#pragma pack(push, 1)
typedef struct _PROCLOCALX2APIC {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved;
    ULONG APICID;
    ULONG Flags;
    ULONG ACPIProcessorID;
} PROCLOCALX2APIC;
#pragma pack(pop)
typedef PROCLOCALX2APIC *PPROCLOCALX2APIC;
#pragma pack(push, 1)
typedef struct _LOCAL_X2APIC_NMISOURCE {
    UCHAR Type;
    UCHAR Length;
    USHORT Flags;
    ULONG ProcessorID;
    UCHAR LINTIN;
    UCHAR Reserved[3];
} LOCAL_X2APIC_NMISOURCE;
#pragma pack(pop)
typedef LOCAL_X2APIC_NMISOURCE *PLOCAL_X2APIC_NMISOURCE;
#pragma pack(push, 1)
typedef struct _PROCLOCALGIC {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved;
    ULONG Identifier;
    ULONG AcpiProcessorId;
    ULONG Flags;
    ULONG ParkingProtocolVersion;
    ULONG PerformanceInterruptGsi;
    ULONGLONG ParkedPhysicalAddress;
    ULONGLONG ControllerPhysicalAddress;
    ULONGLONG Gicv;
    ULONGLONG Gich;
    ULONG VgicMaintenanceInterrupt;
    ULONGLONG GicrBaseAddress;
    ULONGLONG Mpidr;
    UCHAR ProcessorPowerEfficiencyClass;
    UCHAR Reserved2[3];
} PROCLOCALGIC;
#pragma pack(pop)
typedef PROCLOCALGIC *PPROCLOCALGIC;
#pragma pack(push, 1)
typedef struct _GIC_DISTRIBUTOR {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG ControllerPhysicalAddress;
    ULONG GsivBase;
    UCHAR Version;
    UCHAR Reserved[3];
} GIC_DISTRIBUTOR;
#pragma pack(pop)
typedef GIC_DISTRIBUTOR *PGIC_DISTRIBUTOR;
#pragma pack(push, 1)
typedef struct _GIC_MSIFRAME_ENTRY {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG PhysicalAddress;
    ULONG Flags;
    USHORT SpiCount;
    USHORT SpiBase;
} GIC_MSIFRAME_ENTRY;
#pragma pack(pop)
typedef GIC_MSIFRAME_ENTRY *PGIC_MSIFRAME_ENTRY;
#pragma pack(push, 1)
typedef struct _GIC_REDISTRIBUTOR {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved;
    ULONGLONG DiscoveryRangeBaseAddress;
    ULONG DiscoveryRangeLength;
} GIC_REDISTRIBUTOR;
#pragma pack(pop)
typedef GIC_REDISTRIBUTOR *PGIC_REDISTRIBUTOR;
#pragma pack(push, 1)
typedef struct _GIC_ITS {
    UCHAR Type;
    UCHAR Length;
    USHORT Reserved1;
    ULONG Identifier;
    ULONGLONG PhysicalAddress;
    ULONG Reserved2;
} GIC_ITS;
#pragma pack(pop)
typedef GIC_ITS *PGIC_ITS;
#pragma pack(push, 1)
typedef struct _SMARTBATTTABLE {
    DESCRIPTION_HEADER Header;
    ULONG WarningEnergyLevel;
    ULONG LowEnergyLevel;
    ULONG CriticalEnergyLevel;
} SMARTBATTTABLE;
#pragma pack(pop)
typedef SMARTBATTTABLE *PSMARTBATTTABLE;
#pragma pack(push, 1)
typedef struct ECDT {
    DESCRIPTION_HEADER Header;
    GEN_ADDR Control;
    GEN_ADDR Data;
    ULONG Uid;
    UCHAR GpeBit;
    CHAR Id[1];
} ECDT, *PECDT;
typedef struct _RSDT_32 { DESCRIPTION_HEADER Header; ULONG Tables[1]; } RSDT_32;
typedef struct _RSDT_64 {
    DESCRIPTION_HEADER Header;
    ULONG Reserved;
    ULONG_PTR Tables[1];
} RSDT_64;
#pragma pack(pop)
typedef RSDT_32 RSDT;
typedef RSDT *PRSDT;
#pragma pack(push, 1)
typedef struct _XSDT { DESCRIPTION_HEADER Header; PHYSICAL_ADDRESS Tables[1]; } XSDT, *PXSDT;
#pragma pack(pop)
typedef struct _DSDT { DESCRIPTION_HEADER Header; UCHAR DiffDefBlock[1]; } DSDT;
typedef DSDT *PDSDT;
#pragma pack(push, 1)
typedef struct _DEBUG_PORT_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR InterfaceType;
    UCHAR Reserved0[3];
    GEN_ADDR BaseAddress;
    ULONG OffsetDbgDevInfo;
    ULONG NumberDbgDevInfo;
} DEBUG_PORT_TABLE, *PDEBUG_PORT_TABLE;
typedef struct _DEBUG_DEVICE_INFORMATION {
    UCHAR Revision;
    UCHAR Length;
    USHORT InterfaceType;
    ULONG InterfaceSubType;
    GEN_ADDR DeviceAddress;
    ULONG64 AddressSize;
} DEBUG_DEVICE_INFORMATION, *PDEBUG_DEVICE_INFORMATION;
typedef struct _DEBUG_DEVICE_INFORMATION_V2 {
    UCHAR Revision;
    USHORT Length;
    UCHAR BaseAddressRegisterCount;
    USHORT NameSpaceStringLength;
    USHORT NameSpaceStringOffset;
    USHORT OemDataLength;
    USHORT OemDataOffset;
    USHORT PortType;
    USHORT PortSubtype;
    USHORT Reserved;
    USHORT BaseAddressRegisterOffset;
    USHORT AddressSizeOffset;
} DEBUG_DEVICE_INFORMATION_V2, *PDEBUG_DEVICE_INFORMATION_V2;
typedef struct _DEBUG_PORT_TABLE_V2 {
    DESCRIPTION_HEADER Header;
    ULONG OffsetDbgDevInfo;
    ULONG NumberDbgDevInfo;
} DEBUG_PORT_TABLE_V2, *PDEBUG_PORT_TABLE_V2;
typedef struct _SERIAL_PORT_REDIRECTION_TABLE {
    DESCRIPTION_HEADER Header;
    UCHAR InterfaceType;
    UCHAR Reserved0[3];
    GEN_ADDR BaseAddress;
    UCHAR InterruptType;
    UCHAR Irq;
    ULONG GlobalSystemInterruptVector;
    UCHAR BaudRate;
    UCHAR Parity;
    UCHAR StopBits;
    UCHAR FlowControl;
    UCHAR TerminalType;
    UCHAR Language;
    USHORT PciDeviceId;
    USHORT PciVendorId;
    UCHAR PciBusNumber;
    UCHAR PciSlotNumber;
    UCHAR PciFunctionNumber;
    ULONG PciFlags;
    UCHAR PciSegment;
    UCHAR Reserved1[4];
} SERIAL_PORT_REDIRECTION_TABLE, *PSERIAL_PORT_REDIRECTION_TABLE;
typedef struct _WATCHDOG_TIMER_RESOURCE_TABLE {
    DESCRIPTION_HEADER Header;
    GEN_ADDR ControlRegisterAddress;
    GEN_ADDR CountRegisterAddress;
    USHORT PciDeviceId;
    USHORT PciVendorId;
    UCHAR PciBusNumber;
    UCHAR PciSlotNumber;
    UCHAR PciFunctionNumber;
    UCHAR PciSegment;
    USHORT MaxCount;
    UCHAR Units;
} WATCHDOG_TIMER_RESOURCE_TABLE, *PWATCHDOG_TIMER_RESOURCE_TABLE;
typedef struct _WATCHDOG_TIMER_INSTRUCTION_ENTRY {
    UCHAR WatchdogAction;
    UCHAR InstructionFlags;
    UCHAR Reserved[2];
    GEN_ADDR RegisterRegion;
    ULONG Value;
    ULONG Mask;
} WATCHDOG_TIMER_INSTRUCTION_ENTRY, *PWATCHDOG_TIMER_INSTRUCTION_ENTRY;
typedef struct _WATCHDOG_TIMER_ACTION_TABLE {
    DESCRIPTION_HEADER Header;
    ULONG WatchdogHeaderLength;
    USHORT PciSegment;
    UCHAR PciBusNumber;
    UCHAR PciDeviceNumber;
    UCHAR PciFunctionNumber;
    UCHAR Reserved1[3];
    ULONG TimerPeriod;
    ULONG MaximumCount;
    ULONG MinimumCount;
    UCHAR WatchdogFlags;
    UCHAR Reserved2[3];
    ULONG InstructionCount;
    WATCHDOG_TIMER_INSTRUCTION_ENTRY InstructionEntry[1];
} WATCHDOG_TIMER_ACTION_TABLE, *PWATCHDOG_TIMER_ACTION_TABLE;
#pragma pack(pop)

#endif
