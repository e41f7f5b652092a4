/* SPDX-License-Identifier: MIT */
/* hs_pepfx_2.h: power engine plug-ins, part 2. */
#ifndef HS_PEPFX_2_H
#define HS_PEPFX_2_H

typedef struct _PEP_QUERY_COMPONENT_PERF_SET {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    ULONG Set;
    ULONGLONG Flags;
    PEP_PERF_STATE_UNIT Unit;
    PEP_PERF_STATE_TYPE Type;
    union {
        struct { ULONG Count; } Discrete;
        struct { ULONGLONG Minimum; ULONGLONG Maximum; } Range;
    };
} PEP_QUERY_COMPONENT_PERF_SET, *PPEP_QUERY_COMPONENT_PERF_SET;
typedef struct _PEP_QUERY_COMPONENT_PERF_SET_NAME {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    ULONG Set;
    USHORT NameSize;
    PWCHAR Name;
} PEP_QUERY_COMPONENT_PERF_SET_NAME, *PPEP_QUERY_COMPONENT_PERF_SET_NAME;
typedef struct _PEP_QUERY_COMPONENT_PERF_STATES {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    ULONG Set;
    PPEP_PERF_STATE States;
} PEP_QUERY_COMPONENT_PERF_STATES, *PPEP_QUERY_COMPONENT_PERF_STATES;
typedef struct _PEP_COMPONENT_PERF_SET {
    UNICODE_STRING Name;
    ULONGLONG Flags;
    PEP_PERF_STATE_UNIT Unit;
    PEP_PERF_STATE_TYPE Type;
    union {
        struct { ULONG Count; PPEP_PERF_STATE States; } Discrete;
        struct { ULONGLONG Minimum; ULONGLONG Maximum; } Range;
    };
} PEP_COMPONENT_PERF_SET, *PPEP_COMPONENT_PERF_SET;
typedef struct _PEP_COMPONENT_PERF_INFO {
    ULONG SetCount;
    PEP_COMPONENT_PERF_SET PerfStateSets[1];
} PEP_COMPONENT_PERF_INFO, *PPEP_COMPONENT_PERF_INFO;
typedef struct _PEP_REGISTER_COMPONENT_PERF_STATES {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    ULONGLONG Flags;
    PPEP_COMPONENT_PERF_INFO PerfStateInfo;
} PEP_REGISTER_COMPONENT_PERF_STATES, *PPEP_REGISTER_COMPONENT_PERF_STATES;
typedef struct _PEP_COMPONENT_PERF_STATE_REQUEST {
    ULONG Set;
    union { ULONG StateIndex; ULONGLONG StateValue; };
} PEP_COMPONENT_PERF_STATE_REQUEST, *PPEP_COMPONENT_PERF_STATE_REQUEST;
typedef struct _PEP_REQUEST_COMPONENT_PERF_STATE {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    BOOLEAN Completed;
    BOOLEAN Succeeded;
    ULONG PerfRequestsCount;
    PPEP_COMPONENT_PERF_STATE_REQUEST PerfRequests;
} PEP_REQUEST_COMPONENT_PERF_STATE, *PPEP_REQUEST_COMPONENT_PERF_STATE;
typedef struct _PEP_QUERY_CURRENT_COMPONENT_PERF_STATE {
    PEPHANDLE DeviceHandle;
    ULONG Component;
    ULONG Set;
    union { ULONG StateIndex; ULONGLONG StateValue; };
} PEP_QUERY_CURRENT_COMPONENT_PERF_STATE, *PPEP_QUERY_CURRENT_COMPONENT_PERF_STATE;
typedef struct _PEP_DEBUGGER_TRANSITION_REQUIREMENTS {
    PEPHANDLE DeviceHandle;
    ULONG PlatformStateCount;
    PBOOLEAN PowerTransitionRequired;
} PEP_DEBUGGER_TRANSITION_REQUIREMENTS, *PPEP_DEBUGGER_TRANSITION_REQUIREMENTS;
typedef struct _PEP_QUERY_SOC_SUBSYSTEM_COUNT {
    ULONG PlatformIdleStateIndex;
    ULONG SubsystemCount;
    ULONG Flags;
} PEP_QUERY_SOC_SUBSYSTEM_COUNT, *PPEP_QUERY_SOC_SUBSYSTEM_COUNT;
typedef struct _PEP_QUERY_SOC_SUBSYSTEM {
    ULONG PlatformIdleStateIndex;
    ULONG SubsystemIndex;
    PVOID SubsystemHandle;
    UNICODE_STRING ParentName;
    UNICODE_STRING SubsystemName;
    ULONG MetadataCount;
    ULONG Flags;
} PEP_QUERY_SOC_SUBSYSTEM, *PPEP_QUERY_SOC_SUBSYSTEM;
typedef struct _PEP_RESET_SOC_SUBSYSTEM_ACCOUNTING {
    ULONG PlatformIdleStateIndex;
    ULONG Flags;
} PEP_RESET_SOC_SUBSYSTEM_ACCOUNTING, *PPEP_RESET_SOC_SUBSYSTEM_ACCOUNTING;
typedef struct _PEP_QUERY_SOC_SUBSYSTEM_BLOCKING_TIME {
    ULONG PlatformIdleStateIndex;
    PVOID SubsystemHandle;
    PCUNICODE_STRING SubsystemName;
    ULONG64 BlockingTime;
    ULONG Flags;
} PEP_QUERY_SOC_SUBSYSTEM_BLOCKING_TIME, *PPEP_QUERY_SOC_SUBSYSTEM_BLOCKING_TIME;
typedef struct _PEP_SOC_SUBSYSTEM_METADATA {
    UNICODE_STRING Key;
    UNICODE_STRING Value;
} PEP_SOC_SUBSYSTEM_METADATA, *PPEP_SOC_SUBSYSTEM_METADATA;
typedef struct _PEP_QUERY_SOC_SUBSYSTEM_METADATA {
    ULONG PlatformIdleStateIndex;
    PVOID SubsystemHandle;
    PCUNICODE_STRING SubsystemName;
    ULONG Flags;
    ULONG MetadataCount;
    PPEP_SOC_SUBSYSTEM_METADATA Metadata[1];
} PEP_QUERY_SOC_SUBSYSTEM_METADATA, *PPEP_QUERY_SOC_SUBSYSTEM_METADATA;
typedef struct _PEP_PROCESSOR_IDLE_STATE_V2 {
    union {
        ULONG Ulong;
        struct {
            ULONG Interruptible : 1, CacheCoherent : 1, ThreadContextRetained : 1, CStateType : 4;
            ULONG WakesSpuriously : 1, PlatformOnly : 1, Autonomous : 1, Reserved : 22;
        };
    };
    ULONG Latency;
    ULONG BreakEvenDuration;
} PEP_PROCESSOR_IDLE_STATE_V2, *PPEP_PROCESSOR_IDLE_STATE_V2;
typedef struct _PEP_PROCESSOR_IDLE_DEPENDENCY {
    POHANDLE TargetProcessor;
    UCHAR ExpectedState;
    BOOLEAN AllowDeeperStates;
    BOOLEAN LooseDependency;
} PEP_PROCESSOR_IDLE_DEPENDENCY, *PPEP_PROCESSOR_IDLE_DEPENDENCY;
typedef struct _PEP_PPM_QUERY_CAPABILITIES {
    ULONG FeedbackCounterCount;
    ULONG IdleStateCount;
    BOOLEAN PerformanceStatesSupported;
    BOOLEAN ParkingSupported;
    UCHAR DiscretePerformanceStateCount;
} PEP_PPM_QUERY_CAPABILITIES, *PPEP_PPM_QUERY_CAPABILITIES;
typedef struct _PEP_PPM_QUERY_IDLE_STATES_V2 {
    ULONG Count;
    PEP_PROCESSOR_IDLE_STATE_V2 IdleStates[1];
} PEP_PPM_QUERY_IDLE_STATES_V2, *PPEP_PPM_QUERY_IDLE_STATES_V2;
typedef struct _PEP_PPM_QUERY_PLATFORM_STATES {
    ULONG PlatformStateCount;
} PEP_PPM_QUERY_PLATFORM_STATES, *PPEP_PPM_QUERY_PLATFORM_STATES;
typedef struct _PEP_PLATFORM_IDLE_STATE {
    POHANDLE InitiatingProcessor;
    UCHAR InitiatingState;
    ULONG Latency;
    ULONG BreakEvenDuration;
    ULONG DependencyArrayUsed;
    ULONG DependencyArrayCount;
    PEP_PROCESSOR_IDLE_DEPENDENCY DependencyArray[1];
} PEP_PLATFORM_IDLE_STATE, *PPEP_PLATFORM_IDLE_STATE;
typedef struct _PEP_PPM_QUERY_PLATFORM_STATE {
    ULONG StateIndex;
    PEP_PLATFORM_IDLE_STATE State;
} PEP_PPM_QUERY_PLATFORM_STATE, *PPEP_PPM_QUERY_PLATFORM_STATE;
typedef struct _PEP_PPM_TEST_IDLE_STATE {
    ULONG ProcessorState;
    ULONG PlatformState;
    ULONG VetoReason;
} PEP_PPM_TEST_IDLE_STATE, *PPEP_PPM_TEST_IDLE_STATE;
typedef struct _PEP_PPM_IDLE_EXECUTE {
    NTSTATUS Status;
    ULONG ProcessorState;
    ULONG PlatformState;
} PEP_PPM_IDLE_EXECUTE, *PPEP_PPM_IDLE_EXECUTE;
typedef struct _PEP_PPM_IDLE_EXECUTE_V2 {
    NTSTATUS Status;
    ULONG ProcessorState;
    ULONG PlatformState;
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
} PEP_PPM_IDLE_EXECUTE_V2, *PPEP_PPM_IDLE_EXECUTE_V2;
typedef struct _PEP_PPM_IDLE_COMPLETE {
    ULONG ProcessorState;
    ULONG PlatformState;
} PEP_PPM_IDLE_COMPLETE, *PPEP_PPM_IDLE_COMPLETE;
typedef struct _PEP_PPM_IDLE_COMPLETE_V2 {
    ULONG ProcessorState;
    ULONG PlatformState;
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
} PEP_PPM_IDLE_COMPLETE_V2, *PPEP_PPM_IDLE_COMPLETE_V2;
typedef struct _PEP_PPM_IS_PROCESSOR_HALTED {
    BOOLEAN Halted;
} PEP_PPM_IS_PROCESSOR_HALTED, *PPEP_PPM_IS_PROCESSOR_HALTED;
typedef struct _PEP_PPM_INITIATE_WAKE {
    BOOLEAN NeedInterruptForCompletion;
} PEP_PPM_INITIATE_WAKE, *PPEP_PPM_INITIATE_WAKE;
typedef struct _PEP_PROCESSOR_FEEDBACK_COUNTER {
    struct {
        ULONG Affinitized : 1, Type : 2, Counter : 4, DiscountIdle : 1, Reserved : 24;
    };
    ULONG NominalRate;
} PEP_PROCESSOR_FEEDBACK_COUNTER, *PPEP_PROCESSOR_FEEDBACK_COUNTER;
typedef struct _PEP_PPM_QUERY_FEEDBACK_COUNTERS {
    ULONG Count;
    PEP_PROCESSOR_FEEDBACK_COUNTER Counters[1];
} PEP_PPM_QUERY_FEEDBACK_COUNTERS, *PPEP_PPM_QUERY_FEEDBACK_COUNTERS;
typedef struct _PEP_PPM_FEEDBACK_READ {
    ULONG CounterIndex;
    union {
        ULONG64 InstantaneousValue;
        struct { ULONG64 NominalCount; ULONG64 ActualCount; };
    };
} PEP_PPM_FEEDBACK_READ, *PPEP_PPM_FEEDBACK_READ;
typedef struct _PEP_PPM_QUERY_PERF_CAPABILITIES {
    ULONG HighestPerformance;
    ULONG NominalPerformance;
    ULONG LowestNonlinearPerformance;
    ULONG LowestPerformance;
    ULONG DomainId;
    ULONG DomainMembers;
} PEP_PPM_QUERY_PERF_CAPABILITIES, *PPEP_PPM_QUERY_PERF_CAPABILITIES;
typedef struct _PEP_PPM_QUERY_PERF_CONSTRAINTS {
    ULONG GuaranteedPerformanceLimit;
    ULONG LimitReasons;
} PEP_PPM_PERF_CONSTRAINTS, *PPEP_PPM_PERF_CONSTRAINTS;
typedef struct _PEP_PPM_PERF_SET {
    ULONG MinimumPerformance;
    ULONG MaximumPerformance;
    ULONG DesiredPerformance;
    ULONG TimeWindow;
    ULONG PerformanceTolerance;
} PEP_PPM_PERF_SET, *PPEP_PPM_PERF_SET;
typedef struct _PEP_PROCESSOR_PARK_PREFERENCE {
    PEPHANDLE Processor;
    UCHAR PoPreference;
    UCHAR PepPreference;
} PEP_PROCESSOR_PARK_PREFERENCE, *PPEP_PROCESSOR_PARK_PREFERENCE;
typedef struct _PEP_PPM_PARK_SELECTION {
    ULONG AdditionalUnparkedProcessors;
    ULONG Count;
    PPEP_PROCESSOR_PARK_PREFERENCE Processors;
} PEP_PPM_PARK_SELECTION, *PPEP_PPM_PARK_SELECTION;
typedef struct _PEP_PPM_PARK_SELECTION_V2 {
    ULONG AdditionalUnparkedProcessors;
    ULONG Count;
    PPEP_PROCESSOR_PARK_PREFERENCE Processors;
    ULONGLONG EvaluationTime;
    UCHAR EvaluationType;
} PEP_PPM_PARK_SELECTION_V2, *PPEP_PPM_PARK_SELECTION_V2;
typedef struct _PEP_PROCESSOR_PARK_STATE {
    PEPHANDLE Processor;
    BOOLEAN Parked;
    UCHAR Reserved[3];
} PEP_PROCESSOR_PARK_STATE, *PPEP_PROCESSOR_PARK_STATE;
typedef struct _PEP_PPM_PARK_MASK {
    ULONG Count;
    ULONGLONG EvaluationTime;
    PPEP_PROCESSOR_PARK_STATE Processors;
} PEP_PPM_PARK_MASK, *PPEP_PPM_PARK_MASK;
typedef struct _PEP_PPM_PERF_CHECK_COMPLETE {
    ULONGLONG EvaluationTime;
} PEP_PPM_PERF_CHECK_COMPLETE, *PPEP_PPM_PERF_CHECK_COMPLETE;
typedef struct _PEP_PPM_CST_STATE {
    UCHAR Type;
    USHORT Latency;
    ULONG Power;
    UCHAR AddressSpaceId;
    UCHAR BitWidth;
    UCHAR BitOffset;
    UCHAR AccessSize;
    PHYSICAL_ADDRESS Address;
} PEP_PPM_CST_STATE, *PPEP_PPM_CST_STATE;
typedef struct _PEP_PPM_CST_STATES {
    ULONG Count;
    PPEP_PPM_CST_STATE IdleStates;
} PEP_PPM_CST_STATES, *PPEP_PPM_CST_STATES;
typedef struct _PEP_PPM_PLATFORM_STATE_RESIDENCY {
    ULONG64 Residency;
    ULONG64 TransitionCount;
} PEP_PPM_PLATFORM_STATE_RESIDENCY, *PPEP_PPM_PLATFORM_STATE_RESIDENCY;
typedef struct _PEP_PPM_PLATFORM_STATE_RESIDENCIES {
    ULONG Count;
    PPEP_PPM_PLATFORM_STATE_RESIDENCY States;
} PEP_PPM_PLATFORM_STATE_RESIDENCIES, *PPEP_PPM_PLATFORM_STATE_RESIDENCIES;
typedef struct _PEP_PPM_QUERY_VETO_REASONS {
    ULONG VetoReasonCount;
} PEP_PPM_QUERY_VETO_REASONS, *PPEP_PPM_QUERY_VETO_REASONS;
typedef struct _PEP_PPM_QUERY_VETO_REASON {
    ULONG VetoReason;
    USHORT NameSize;
    PWSTR Name;
} PEP_PPM_QUERY_VETO_REASON, *PPEP_PPM_QUERY_VETO_REASON;
typedef struct _PEP_PPM_QUERY_STATE_NAME {
    ULONG StateIndex;
    USHORT NameSize;
    PWSTR Name;
} PEP_PPM_QUERY_STATE_NAME, *PPEP_PPM_QUERY_STATE_NAME;
typedef struct _PEP_COORDINATED_IDLE_STATE {
    ULONG Latency;
    ULONG BreakEvenDuration;
    ULONG DependencyCount;
    ULONG MaximumDependencySize;
} PEP_COORDINATED_IDLE_STATE, *PPEP_COORDINATED_IDLE_STATE;
typedef struct _PEP_PPM_QUERY_COORDINATED_STATES {
    ULONG Count;
    PEP_COORDINATED_IDLE_STATE States[1];
} PEP_PPM_QUERY_COORDINATED_STATES, *PPEP_PPM_QUERY_COORDINATED_STATES;
typedef struct _PEP_COORDINATED_DEPENDENCY_OPTION {
    UCHAR ExpectedStateIndex;
    BOOLEAN LooseDependency;
    BOOLEAN InitiatingState;
    BOOLEAN DependentState;
} PEP_COORDINATED_DEPENDENCY_OPTION, *PPEP_COORDINATED_DEPENDENCY_OPTION;
typedef struct _PEP_PPM_QUERY_COORDINATED_DEPENDENCY {
    ULONG StateIndex;
    ULONG DependencyIndex;
    ULONG DependencySize;
    ULONG DependencySizeUsed;
    POHANDLE TargetProcessor;
    PEP_COORDINATED_DEPENDENCY_OPTION Options[1];
} PEP_PPM_QUERY_COORDINATED_DEPENDENCY, *PPEP_PPM_QUERY_COORDINATED_DEPENDENCY;
typedef struct _PEP_PPM_LPI_SUPPORTED { BOOLEAN OverrideLpiStates; } PEP_PPM_LPI_SUPPORTED, *PPEP_PPM_LPI_SUPPORTED;
typedef struct _PEP_PPM_LPI_REGISTER {
    UCHAR AddressSpaceID;
    UCHAR BitWidth;
    UCHAR BitOffset;
    UCHAR AccessSize;
    PHYSICAL_ADDRESS Address;
} PEP_PPM_LPI_REGISTER, *PPEP_PPM_LPI_REGISTER;
typedef struct _PEP_PPM_PROCESSOR_LPI_STATE {
    ULONG MinResidency;
    ULONG WakeupLatency;
    union { ULONG AsUlong; struct { ULONG Enabled : 1, Reserved : 31; }; } Flags;
    union {
        ULONG AsUlong;
        struct {
            ULONG CoreContextLost : 1, TraceContextLost : 1, GICR : 1, GICD : 1, Reserved : 28;
        } Arm;
    } ArchContextFlags;
    ULONG ResidencyCounterFrequency;
    PEP_PPM_LPI_REGISTER EntryMethod;
    PEP_PPM_LPI_REGISTER ResidencyCounter;
    PEP_PPM_LPI_REGISTER UsageCounter;
    PWSTR StateName;
} PEP_PPM_PROCESSOR_LPI_STATE, *PPEP_PPM_PROCESSOR_LPI_STATE;
typedef struct _PEP_PPM_LPI_PROCESSOR_STATES {
    ULONG Count;
    PEP_PPM_PROCESSOR_LPI_STATE LpiStates[1];
} PEP_PPM_LPI_PROCESSOR_STATES, *PPEP_PPM_LPI_PROCESSOR_STATES;
typedef struct _PEP_PPM_LPI_COORDINATED_DEPENDENCY {
    PEPHANDLE TargetProcessor;
    ULONG OptionCount;
    PULONG Options;
} PEP_PPM_LPI_COORDINATED_DEPENDENCY, *PPEP_PPM_LPI_COORDINATED_DEPENDENCY;
typedef struct _PEP_PPM_COORDINATED_LPI_STATE {
    ULONG MinResidency;
    ULONG WakeupLatency;
    union { ULONG AsUlong; struct { ULONG Enabled : 1, Reserved : 31; }; } Flags;
    union {
        ULONG AsUlong;
        struct {
            ULONG CoreContextLost : 1, TraceContextLost : 1, GICR : 1, GICD : 1, Reserved : 28;
        } Arm;
    } ArchContextFlags;
    ULONG ResidencyCounterFrequency;
    BOOLEAN IntegerEntryMethod;
    union { PEP_PPM_LPI_REGISTER AsRegister; ULONG64 AsInteger; } EntryMethod;
    PEP_PPM_LPI_REGISTER ResidencyCounter;
    PEP_PPM_LPI_REGISTER UsageCounter;
    PWSTR StateName;
    ULONG DependencyCount;
    PPEP_PPM_LPI_COORDINATED_DEPENDENCY Dependencies;
} PEP_PPM_COORDINATED_LPI_STATE, *PPEP_PPM_COORDINATED_LPI_STATE;
typedef struct _PEP_PPM_LPI_COORDINATED_STATES {
    ULONG Count;
    PEP_PPM_COORDINATED_LPI_STATE LpiStates[1];
} PEP_PPM_LPI_COORDINATED_STATES, *PPEP_PPM_LPI_COORDINATED_STATES;
typedef struct _PEP_PPM_LPI_PRE_EXECUTE {
    NTSTATUS Status;
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
} PEP_PPM_LPI_PRE_EXECUTE, *PPEP_PPM_LPI_PRE_EXECUTE;
typedef struct _PEP_PPM_LPI_COMPLETE {
    ULONG CoordinatedStateCount;
    PULONG CoordinatedStates;
} PEP_PPM_LPI_COMPLETE, *PPEP_PPM_LPI_COMPLETE;
typedef struct _PEP_PPM_ENTER_SYSTEM_STATE {
    SYSTEM_POWER_STATE TargetState;
} PEP_PPM_ENTER_SYSTEM_STATE, *PPEP_PPM_ENTER_SYSTEM_STATE;
typedef struct _PEP_PPM_RESUME_FROM_SYSTEM_STATE {
    SYSTEM_POWER_STATE TargetState;
} PEP_PPM_RESUME_FROM_SYSTEM_STATE, *PPEP_PPM_RESUME_FROM_SYSTEM_STATE;
typedef struct _PEP_PROCESSOR_PERF_STATE {
    ULONG Performance;
    ULONG Frequency;
    ULONG Reserved[4];
} PEP_PROCESSOR_PERF_STATE, *PPEP_PROCESSOR_PERF_STATE;
typedef struct _PEP_PPM_QUERY_DISCRETE_PERF_STATES {
    ULONG Count;
    PPEP_PROCESSOR_PERF_STATE States;
} PEP_PPM_QUERY_DISCRETE_PERF_STATES, *PPEP_PPM_QUERY_DISCRETE_PERF_STATES;
typedef struct _PEP_PPM_QUERY_DOMAIN_INFO {
    ULONG DomainId;
    UCHAR CoordinationType;
    BOOLEAN IdleProcessorsDiscounted;
    BOOLEAN SchedulerDirectedTransitionsSupported;
    ULONG WorstCaseTransitionLatency;
    ULONG WorstCaseTransitionOverhead;
} PEP_PPM_QUERY_DOMAIN_INFO, *PPEP_PPM_QUERY_DOMAIN_INFO;
typedef struct _PEP_PPM_PERF_SET_STATE {
    UCHAR MinimumPerformanceState;
    UCHAR MaximumPerformanceState;
    UCHAR DesiredPerformanceState;
} PEP_PPM_PERF_SET_STATE, *PPEP_PPM_PERF_SET_STATE;

#endif
