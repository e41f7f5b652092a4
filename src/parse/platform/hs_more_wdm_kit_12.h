/* SPDX-License-Identifier: MIT */
/* hs_more_wdm_kit_12.h: more types of the kernel, part 12. */
#ifndef HS_MORE_WDM_KIT_12_H
#define HS_MORE_WDM_KIT_12_H

typedef union _PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER {
    struct {
        ULONG Rsvd : 4;
        ULONG SizesSupported : 20;
        ULONG Rsvd2 : 8;
    };
    ULONG AsULONG;
} PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER, *PPCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER;
typedef union _PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER {
    struct {
        ULONG BarIndex : 3;
        ULONG Rsvd : 2;
        ULONG NumberOfResizableBars : 3;
        ULONG BarSize : 5;
        ULONG Rsvd2 : 19;
    };
    ULONG AsULONG;
} PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER, *PPCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER;
typedef struct _PCI_EXPRESS_RESIZABLE_BAR_ENTRY {
    PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY_REGISTER Capability;
    PCI_EXPRESS_RESIZABLE_BAR_CONTROL_REGISTER Control;
} PCI_EXPRESS_RESIZABLE_BAR_ENTRY, *PPCI_EXPRESS_RESIZABLE_BAR_ENTRY;
typedef struct _PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY {
    PCI_EXPRESS_ENHANCED_CAPABILITY_HEADER Header;
    PCI_EXPRESS_RESIZABLE_BAR_ENTRY Entry[6];
} PCI_EXPRESS_RESIZABLE_BAR_CAPABILITY, *PPCI_EXPRESS_RESIZABLE_BAR_CAPABILITY;
typedef PCI_READ_WRITE_CONFIG *PPCI_READ_WRITE_CONFIG;
typedef void (PCI_PIN_TO_LINE)(PVOID, PPCI_COMMON_CONFIG);
typedef PCI_PIN_TO_LINE *PPCI_PIN_TO_LINE;
typedef void (PCI_LINE_TO_PIN)(PVOID, PPCI_COMMON_CONFIG, PPCI_COMMON_CONFIG);
typedef PCI_LINE_TO_PIN *PPCI_LINE_TO_PIN;
typedef void (PCI_ROOT_BUS_CAPABILITY)(PVOID, PPCI_ROOT_BUS_HARDWARE_CAPABILITY);
typedef PCI_ROOT_BUS_CAPABILITY *PPCI_ROOT_BUS_CAPABILITY;
typedef void (PCI_EXPRESS_WAKE_CONTROL)(PVOID, BOOLEAN);
typedef PCI_EXPRESS_WAKE_CONTROL *PPCI_EXPRESS_WAKE_CONTROL;
typedef void (PCI_PREPARE_MULTISTAGE_RESUME)(PVOID);
typedef PCI_PREPARE_MULTISTAGE_RESUME *PPCI_PREPARE_MULTISTAGE_RESUME;
typedef struct _PCI_BUS_INTERFACE_STANDARD {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PPCI_READ_WRITE_CONFIG ReadConfig;
    PPCI_READ_WRITE_CONFIG WriteConfig;
    PPCI_PIN_TO_LINE PinToLine;
    PPCI_LINE_TO_PIN LineToPin;
    PPCI_ROOT_BUS_CAPABILITY RootBusCapability;
    PPCI_EXPRESS_WAKE_CONTROL ExpressWakeControl;
    PPCI_PREPARE_MULTISTAGE_RESUME PrepareMultistageResume;
} PCI_BUS_INTERFACE_STANDARD, *PPCI_BUS_INTERFACE_STANDARD;
typedef union _WHEA_ERROR_STATUS {
    ULONGLONG ErrorStatus;
    struct {
        ULONGLONG Reserved1 : 8;
        ULONGLONG ErrorType : 8;
        ULONGLONG Address : 1;
        ULONGLONG Control : 1;
        ULONGLONG Data : 1;
        ULONGLONG Responder : 1;
        ULONGLONG Requester : 1;
        ULONGLONG FirstError : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved2 : 41;
    };
} WHEA_ERROR_STATUS, *PWHEA_ERROR_STATUS;
typedef union _WHEA_PROCESSOR_FAMILY_INFO {
    struct {
        ULONG Stepping : 4;
        ULONG Model : 4;
        ULONG Family : 4;
        ULONG ProcessorType : 2;
        ULONG Reserved1 : 2;
        ULONG ExtendedModel : 4;
        ULONG ExtendedFamily : 8;
        ULONG Reserved2 : 4;
        ULONG Reserved3;
    };
    ULONGLONG AsULONGLONG;
} WHEA_PROCESSOR_FAMILY_INFO, *PWHEA_PROCESSOR_FAMILY_INFO;
typedef union _WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ProcessorType : 1;
        ULONGLONG InstructionSet : 1;
        ULONGLONG ErrorType : 1;
        ULONGLONG Operation : 1;
        ULONGLONG Flags : 1;
        ULONGLONG Level : 1;
        ULONGLONG CPUVersion : 1;
        ULONGLONG CPUBrandString : 1;
        ULONGLONG ProcessorId : 1;
        ULONGLONG TargetAddress : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG ResponderId : 1;
        ULONGLONG InstructionPointer : 1;
        ULONGLONG Reserved : 51;
    };
    ULONGLONG ValidBits;
} WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS, *PWHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS;
typedef struct _WHEA_PROCESSOR_GENERIC_ERROR_SECTION {
    WHEA_PROCESSOR_GENERIC_ERROR_SECTION_VALIDBITS ValidBits;
    UCHAR ProcessorType;
    UCHAR InstructionSet;
    UCHAR ErrorType;
    UCHAR Operation;
    UCHAR Flags;
    UCHAR Level;
    USHORT Reserved;
    ULONGLONG CPUVersion;
    UCHAR CPUBrandString[128];
    ULONGLONG ProcessorId;
    ULONGLONG TargetAddress;
    ULONGLONG RequesterId;
    ULONGLONG ResponderId;
    ULONGLONG InstructionPointer;
} WHEA_PROCESSOR_GENERIC_ERROR_SECTION, *PWHEA_PROCESSOR_GENERIC_ERROR_SECTION;
typedef union _WHEA_XPF_CACHE_CHECK {
    struct {
        ULONGLONG TransactionTypeValid : 1;
        ULONGLONG OperationValid : 1;
        ULONGLONG LevelValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ReservedValid : 8;
        ULONGLONG TransactionType : 2;
        ULONGLONG Operation : 4;
        ULONGLONG Level : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved : 34;
    };
    ULONGLONG XpfCacheCheck;
} WHEA_XPF_CACHE_CHECK, *PWHEA_XPF_CACHE_CHECK;
typedef union _WHEA_XPF_TLB_CHECK {
    struct {
        ULONGLONG TransactionTypeValid : 1;
        ULONGLONG OperationValid : 1;
        ULONGLONG LevelValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ReservedValid : 8;
        ULONGLONG TransactionType : 2;
        ULONGLONG Operation : 4;
        ULONGLONG Level : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved : 34;
    };
    ULONGLONG XpfTLBCheck;
} WHEA_XPF_TLB_CHECK, *PWHEA_XPF_TLB_CHECK;
typedef union _WHEA_XPF_BUS_CHECK {
    struct {
        ULONGLONG TransactionTypeValid : 1;
        ULONGLONG OperationValid : 1;
        ULONGLONG LevelValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ParticipationValid : 1;
        ULONGLONG TimeoutValid : 1;
        ULONGLONG AddressSpaceValid : 1;
        ULONGLONG ReservedValid : 5;
        ULONGLONG TransactionType : 2;
        ULONGLONG Operation : 4;
        ULONGLONG Level : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Participation : 2;
        ULONGLONG Timeout : 1;
        ULONGLONG AddressSpace : 2;
        ULONGLONG Reserved : 29;
    };
    ULONGLONG XpfBusCheck;
} WHEA_XPF_BUS_CHECK, *PWHEA_XPF_BUS_CHECK;
typedef union _WHEA_XPF_MS_CHECK {
    struct {
        ULONGLONG ErrorTypeValid : 1;
        ULONGLONG ProcessorContextCorruptValid : 1;
        ULONGLONG UncorrectedValid : 1;
        ULONGLONG PreciseIPValid : 1;
        ULONGLONG RestartableIPValid : 1;
        ULONGLONG OverflowValid : 1;
        ULONGLONG ReservedValue : 10;
        ULONGLONG ErrorType : 3;
        ULONGLONG ProcessorContextCorrupt : 1;
        ULONGLONG Uncorrected : 1;
        ULONGLONG PreciseIP : 1;
        ULONGLONG RestartableIP : 1;
        ULONGLONG Overflow : 1;
        ULONGLONG Reserved : 40;
    };
    ULONGLONG XpfMsCheck;
} WHEA_XPF_MS_CHECK, *PWHEA_XPF_MS_CHECK;
typedef union _WHEA_XPF_PROCINFO_VALIDBITS {
    struct {
        ULONGLONG CheckInfo : 1;
        ULONGLONG TargetId : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG ResponderId : 1;
        ULONGLONG InstructionPointer : 1;
        ULONGLONG Reserved : 59;
    };
    ULONGLONG ValidBits;
} WHEA_XPF_PROCINFO_VALIDBITS, *PWHEA_XPF_PROCINFO_VALIDBITS;
typedef struct _WHEA_XPF_PROCINFO {
    GUID CheckInfoId;
    WHEA_XPF_PROCINFO_VALIDBITS ValidBits;
    union {
        WHEA_XPF_CACHE_CHECK CacheCheck;
        WHEA_XPF_TLB_CHECK TlbCheck;
        WHEA_XPF_BUS_CHECK BusCheck;
        WHEA_XPF_MS_CHECK MsCheck;
        ULONGLONG AsULONGLONG;
    } CheckInfo;
    ULONGLONG TargetId;
    ULONGLONG RequesterId;
    ULONGLONG ResponderId;
    ULONGLONG InstructionPointer;
} WHEA_XPF_PROCINFO, *PWHEA_XPF_PROCINFO;
typedef struct _WHEA_X86_REGISTER_STATE {
    ULONG Eax;
    ULONG Ebx;
    ULONG Ecx;
    ULONG Edx;
    ULONG Esi;
    ULONG Edi;
    ULONG Ebp;
    ULONG Esp;
    USHORT Cs;
    USHORT Ds;
    USHORT Ss;
    USHORT Es;
    USHORT Fs;
    USHORT Gs;
    ULONG Eflags;
    ULONG Eip;
    ULONG Cr0;
    ULONG Cr1;
    ULONG Cr2;
    ULONG Cr3;
    ULONG Cr4;
    ULONGLONG Gdtr;
    ULONGLONG Idtr;
    USHORT Ldtr;
    USHORT Tr;
} WHEA_X86_REGISTER_STATE, *PWHEA_X86_REGISTER_STATE;
struct __declspec(align(16)) _WHEA128A { ULONGLONG Low; LONGLONG High; };
typedef struct _WHEA128A WHEA128A;
typedef struct _WHEA128A *PWHEA128A;
typedef struct _WHEA_X64_REGISTER_STATE {
    ULONGLONG Rax;
    ULONGLONG Rbx;
    ULONGLONG Rcx;
    ULONGLONG Rdx;
    ULONGLONG Rsi;
    ULONGLONG Rdi;
    ULONGLONG Rbp;
    ULONGLONG Rsp;
    ULONGLONG R8;
    ULONGLONG R9;
    ULONGLONG R10;
    ULONGLONG R11;
    ULONGLONG R12;
    ULONGLONG R13;
    ULONGLONG R14;
    ULONGLONG R15;
    USHORT Cs;
    USHORT Ds;
    USHORT Ss;
    USHORT Es;
    USHORT Fs;
    USHORT Gs;
    ULONG Reserved;
    ULONGLONG Rflags;
    ULONGLONG Eip;
    ULONGLONG Cr0;
    ULONGLONG Cr1;
    ULONGLONG Cr2;
    ULONGLONG Cr3;
    ULONGLONG Cr4;
    ULONGLONG Cr8;
    WHEA128A Gdtr;
    WHEA128A Idtr;
    USHORT Ldtr;
    USHORT Tr;
} WHEA_X64_REGISTER_STATE, *PWHEA_X64_REGISTER_STATE;
typedef struct _WHEA_XPF_CONTEXT_INFO {
    USHORT RegisterContextType;
    USHORT RegisterDataSize;
    ULONG MSRAddress;
    ULONGLONG MmRegisterAddress;
} WHEA_XPF_CONTEXT_INFO, *PWHEA_XPF_CONTEXT_INFO;
typedef union _WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG LocalAPICId : 1;
        ULONGLONG CpuId : 1;
        ULONGLONG ProcInfoCount : 6;
        ULONGLONG ContextInfoCount : 6;
        ULONGLONG Reserved : 50;
    };
    ULONGLONG ValidBits;
} WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS, *PWHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS;
typedef struct _WHEA_XPF_PROCESSOR_ERROR_SECTION {
    WHEA_XPF_PROCESSOR_ERROR_SECTION_VALIDBITS ValidBits;
    ULONGLONG LocalAPICId;
    UCHAR CpuId[48];
    UCHAR VariableInfo[1];
} WHEA_XPF_PROCESSOR_ERROR_SECTION, *PWHEA_XPF_PROCESSOR_ERROR_SECTION;
typedef union _WHEA_MEMORY_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG ErrorStatus : 1;
        ULONGLONG PhysicalAddress : 1;
        ULONGLONG PhysicalAddressMask : 1;
        ULONGLONG Node : 1;
        ULONGLONG Card : 1;
        ULONGLONG Module : 1;
        ULONGLONG Bank : 1;
        ULONGLONG Device : 1;
        ULONGLONG Row : 1;
        ULONGLONG Column : 1;
        ULONGLONG BitPosition : 1;
        ULONGLONG RequesterId : 1;
        ULONGLONG ResponderId : 1;
        ULONGLONG TargetId : 1;
        ULONGLONG ErrorType : 1;
        ULONGLONG Reserved : 49;
    };
    ULONGLONG ValidBits;
} WHEA_MEMORY_ERROR_SECTION_VALIDBITS, *PWHEA_MEMORY_ERROR_SECTION_VALIDBITS;
typedef struct _WHEA_MEMORY_ERROR_SECTION {
    WHEA_MEMORY_ERROR_SECTION_VALIDBITS ValidBits;
    WHEA_ERROR_STATUS ErrorStatus;
    ULONGLONG PhysicalAddress;
    ULONGLONG PhysicalAddressMask;
    USHORT Node;
    USHORT Card;
    USHORT Module;
    USHORT Bank;
    USHORT Device;
    USHORT Row;
    USHORT Column;
    USHORT BitPosition;
    ULONGLONG RequesterId;
    ULONGLONG ResponderId;
    ULONGLONG TargetId;
    UCHAR ErrorType;
} WHEA_MEMORY_ERROR_SECTION, *PWHEA_MEMORY_ERROR_SECTION;
typedef union _WHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS {
    struct {
        ULONGLONG PortType : 1;
        ULONGLONG Version : 1;
        ULONGLONG CommandStatus : 1;
        ULONGLONG DeviceId : 1;
        ULONGLONG DeviceSerialNumber : 1;
        ULONGLONG BridgeControlStatus : 1;
        ULONGLONG ExpressCapability : 1;
        ULONGLONG AerInfo : 1;
        ULONGLONG Reserved : 56;
    };
    ULONGLONG ValidBits;
} WHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS, *PWHEA_PCIEXPRESS_ERROR_SECTION_VALIDBITS;
typedef struct _WHEA_PCIEXPRESS_DEVICE_ID {
    USHORT VendorID;
    USHORT DeviceID;
    ULONG ClassCode : 24;
    ULONG FunctionNumber : 8;
    ULONG DeviceNumber : 8;
    ULONG Segment : 16;
    ULONG PrimaryBusNumber : 8;
    ULONG SecondaryBusNumber : 8;
    ULONG Reserved1 : 3;
    ULONG SlotNumber : 13;
    ULONG Reserved2 : 8;
} WHEA_PCIEXPRESS_DEVICE_ID, *PWHEA_PCIEXPRESS_DEVICE_ID;
typedef union _WHEA_PCIEXPRESS_VERSION {
    struct {
        UCHAR MinorVersion;
        UCHAR MajorVersion;
        USHORT Reserved;
    };
    ULONG AsULONG;
} WHEA_PCIEXPRESS_VERSION, *PWHEA_PCIEXPRESS_VERSION;

#endif
