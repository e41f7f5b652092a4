/* SPDX-License-Identifier: MIT */
/* WppRecorder.h: the in-flight recorder of WPP. */
#ifndef HS_WPPRECORDER_H
#define HS_WPPRECORDER_H

#include "hs_nt.h"
#include "evntrace.h"
#include "ntstrsafe.h"

#define RECORDER_LOG_IDENTIFIER_MAX_CHARS 16
#define RECORDER_LOG_DEFAULT_BUFFER_SIZE 1024
#define RECORDER_LOG_DEFAULT_ERR_PARTITION_SIZE 200

typedef enum _WPP_RECORDER_TRI_STATE {
    WppRecorderFalse = FALSE, WppRecorderTrue = TRUE, WppRecorderUseDefault = 2
} WPP_RECORDER_TRI_STATE, *PWPP_RECORDER_TRI_STATE;
typedef struct RECORDER_LOG__ *RECORDER_LOG;
typedef struct WPP_RECORDER_COUNTER__ *WPP_RECORDER_COUNTER;
typedef struct _WPP_TRIAGE_INFO {
    ULONG WppAutoLogHeaderSize;
    ULONG WppDriverContextOffset;
    ULONG WppAutoLogHeaderSizeOffset;
    ULONG WppSizeOfAutoLogHeaderSizeField;
    ULONG WppDriverContextSize;
} WPP_TRIAGE_INFO, *PWPP_TRIAGE_INFO;
typedef struct _RECORDER_CONFIGURE_PARAMS {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;
typedef struct _RECORDER_LOG_CREATE_PARAMS {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    ULONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    ULONG LogIdentifierSize;
    CHAR LogIdentifier[RECORDER_LOG_IDENTIFIER_MAX_CHARS];
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;

HS_INLINE void RECORDER_CONFIGURE_PARAMS_INIT(PRECORDER_CONFIGURE_PARAMS p)
{
    memset(p, 0, sizeof(*p));
    p->Size = (ULONG)sizeof(*p);
    p->CreateDefaultLog = TRUE;
    HS_SET(p->UseTimeStamp, WppRecorderUseDefault);
    HS_SET(p->PreciseTimeStamp, WppRecorderUseDefault);
}
HS_INLINE void RECORDER_LOG_CREATE_PARAMS_INIT(PRECORDER_LOG_CREATE_PARAMS p, PCSTR identifier)
{
    memset(p, 0, sizeof(*p));
    p->Size = (ULONG)sizeof(*p);
    p->TotalBufferSize = RECORDER_LOG_DEFAULT_BUFFER_SIZE;
    p->ErrorPartitionSize = RECORDER_LOG_DEFAULT_ERR_PARTITION_SIZE;
    p->LogIdentifierSize = (ULONG)sizeof(p->LogIdentifier);
    HS_SET(p->UseTimeStamp, WppRecorderUseDefault);
    HS_SET(p->PreciseTimeStamp, WppRecorderUseDefault);
    if (identifier != NULL)
        strncpy(p->LogIdentifier, identifier, sizeof(p->LogIdentifier) - 1);
}
HS_INLINE void RECORDER_LOG_CREATE_PARAMS_INIT_APPEND_POINTER(PRECORDER_LOG_CREATE_PARAMS p, PCSTR identifier,
    PVOID append)
{
    RECORDER_LOG_CREATE_PARAMS_INIT(p, identifier);
    p->LogIdentifierAppendValue = (ULONG_PTR)append;
    p->LogIdentifierAppendValueSet = TRUE;
}

HS_BEGIN
NTSTATUS WppRecorderConfigure(PRECORDER_CONFIGURE_PARAMS);
NTSTATUS WppRecorderLogCreate(PRECORDER_LOG_CREATE_PARAMS, RECORDER_LOG *);
void WppRecorderLogDelete(RECORDER_LOG);
RECORDER_LOG WppRecorderLogGetDefault(void);
BOOLEAN WppRecorderIsDefaultLogAvailable(void);
NTSTATUS WppRecorderLogSetIdentifier(RECORDER_LOG, PCSTR);
NTSTATUS WppRecorderLogDumpLiveData(RECORDER_LOG, PVOID *, PULONG);
NTSTATUS WppRecorderDumpLiveDriverData(PVOID *, PULONG, LPGUID);
void WppRecorderLinkCounters(RECORDER_LOG, RECORDER_LOG);
void WppRecorderGetTriageInfo(PWPP_TRIAGE_INFO);
HS_END

#endif
