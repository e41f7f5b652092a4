/* SPDX-License-Identifier: MIT */
/* hs_more_gnss.h: positioning devices: what few drivers use. */
#ifndef HS_MORE_GNSS_H
#define HS_MORE_GNSS_H

typedef struct GNSS_PLATFORM_CAPABILITY {
    ULONG Size;
    ULONG Version;
    BOOL SupportAgnssInjection;
    ULONG AgnssFormatSupported;
    BYTE Unused[516];
} GNSS_PLATFORM_CAPABILITY, *PGNSS_PLATFORM_CAPABILITY;
typedef struct GNSS_BREADCRUMBING_PARAM {
    ULONG Size;
    ULONG Version;
    ULONG MaximumHorizontalUncertainty;
    ULONG MinDistanceBetweenFixes;
    ULONG MaximumErrorTimeoutMs;
    BYTE Unused[512];
} GNSS_BREADCRUMBING_PARAM, *PGNSS_BREADCRUMBING_PARAM;
typedef struct GNSS_BREADCRUMB_V1 {
    FILETIME FixTimeStamp;
    double Latitude;
    double Longitude;
    ULONG HorizontalAccuracy;
    USHORT Speed;
    USHORT SpeedAccuracy;
    short Altitude;
    USHORT AltitudeAccuracy;
    short Heading;
    UCHAR HeadingAccuracy;
    UCHAR FixSuccess;
} GNSS_BREADCRUMB_V1, *PGNSS_BREADCRUMB_V1;
typedef struct GNSS_BREADCRUMB_LIST {
    ULONG Size;
    ULONG Version;
    ULONG NumCrumbs;
    union { GNSS_BREADCRUMB_V1 v1[50]; };
} GNSS_BREADCRUMB_LIST, *PGNSS_BREADCRUMB_LIST;
typedef enum GNSS_GEOREGIONTYPE { GNSS_GeoRegion_Circle = 1 } GNSS_GEOREGIONTYPE;
typedef struct GNSS_GEOREGION_CIRCLE {
    double Latitude;
    double Longitude;
    double RadiusInMeters;
} GNSS_GEOREGION_CIRCLE, *PGNSS_GEOREGION_CIRCLE;
typedef struct GNSS_GEOREGION {
    ULONG Size;
    ULONG Version;
    GNSS_GEOREGIONTYPE GeoRegionType;
    union { GNSS_GEOREGION_CIRCLE Circle; BYTE Unused[512]; };
} GNSS_GEOREGION, *PGNSS_GEOREGION;
typedef struct GNSS_GEOFENCE_CREATE_PARAM {
    ULONG Size;
    ULONG Version;
    ULONG AlertTypes;
    GNSS_GEOFENCE_STATE InitialState;
    GNSS_GEOREGION Boundary;
    BYTE Unused[512];
} GNSS_GEOFENCE_CREATE_PARAM, *PGNSS_GEOFENCE_CREATE_PARAM;
typedef struct GNSS_GEOFENCE_CREATE_RESPONSE {
    ULONG Size;
    ULONG Version;
    NTSTATUS CreationStatus;
    ULONG GeofenceID;
    BYTE Unused[512];
} GNSS_GEOFENCE_CREATE_RESPONSE, *PGNSS_GEOFENCE_CREATE_RESPONSE;
typedef struct GNSS_GEOFENCE_DELETE_PARAM {
    ULONG Size;
    ULONG Version;
    ULONG GeofenceID;
    BYTE Unused[512];
} GNSS_GEOFENCE_DELETE_PARAM, *PGNSS_GEOFENCE_DELETE_PARAM;
typedef struct GNSS_AGNSS_INJECTTIME {
    ULONG Size;
    ULONG Version;
    FILETIME UtcTime;
    ULONG TimeUncertainty;
} GNSS_AGNSS_INJECTTIME, *PGNSS_AGNSS_INJECTTIME;
typedef struct GNSS_AGNSS_INJECTPOSITION {
    ULONG Size;
    ULONG Version;
    ULONG Age;
    GNSS_FIXDATA_BASIC BasicData;
    GNSS_FIXDATA_ACCURACY AccuracyData;
} GNSS_AGNSS_INJECTPOSITION, *PGNSS_AGNSS_INJECTPOSITION;
typedef struct GNSS_AGNSS_INJECTBLOB {
    ULONG Size;
    ULONG Version;
    ULONG BlobOui;
    ULONG BlobVersion;
    ULONG AgnssFormat;
    ULONG BlobSize;
    BYTE BlobData[1];
} GNSS_AGNSS_INJECTBLOB, *PGNSS_AGNSS_INJECTBLOB;
typedef struct GNSS_AGNSS_INJECT {
    ULONG Size;
    ULONG Version;
    GNSS_AGNSS_REQUEST_TYPE InjectionType;
    NTSTATUS InjectionStatus;
    ULONG InjectionDataSize;
    BYTE Unused[512];
    union {
        GNSS_AGNSS_INJECTTIME Time;
        GNSS_AGNSS_INJECTPOSITION Position;
        GNSS_AGNSS_INJECTBLOB BlobData;
    };
} GNSS_AGNSS_INJECT, *PGNSS_AGNSS_INJECT;
typedef struct GNSS_SUPL_HSLP_CONFIG {
    ULONG Size;
    ULONG Version;
    CHAR SuplHslp[260];
    CHAR SuplHslpFromImsi[260];
    ULONG Reserved;
    BYTE Unused[512];
} GNSS_SUPL_HSLP_CONFIG, *PGNSS_SUPL_HSLP_CONFIG;
typedef enum GNSS_SUPL_CERT_ACTION {
    GNSS_Supl_Cert_Inject = 1, GNSS_Supl_Cert_Delete, GNSS_Supl_Cert_Purge
} GNSS_SUPL_CERT_ACTION;
typedef struct GNSS_SUPL_CERT_CONFIG {
    ULONG Size;
    ULONG Version;
    GNSS_SUPL_CERT_ACTION CertAction;
    CHAR SuplCertName[260];
    ULONG CertSize;
    BYTE Unused[512];
    BYTE CertData[1];
} GNSS_SUPL_CERT_CONFIG, *PGNSS_SUPL_CERT_CONFIG;
typedef struct GNSS_V2UPL_CONFIG {
    ULONG Size;
    ULONG Version;
    CHAR MPC[260];
    CHAR PDE[260];
    BYTE ApplicationTypeIndicator_MR;
    BYTE Unused[512];
} GNSS_V2UPL_CONFIG, *PGNSS_V2UPL_CONFIG;
typedef enum GNSS_NI_USER_RESPONSE {
    GNSS_Ni_UserResponseAccept = 1, GNSS_Ni_UserResponseDeny, GNSS_Ni_UserResponseTimeout
} GNSS_NI_USER_RESPONSE;
typedef struct GNSS_NI_RESPONSE {
    ULONG Size;
    ULONG Version;
    ULONG RequestId;
    GNSS_NI_USER_RESPONSE UserResponse;
} GNSS_NI_RESPONSE, *PGNSS_NI_RESPONSE;
typedef struct GNSS_CWTESTDATA {
    ULONG Size;
    ULONG Version;
    NTSTATUS TestResultStatus;
    double SignalToNoiseRatio;
    double Frequency;
    BYTE Unused[512];
} GNSS_CWTESTDATA, *PGNSS_CWTESTDATA;
typedef struct GNSS_SELFTESTCONFIG {
    ULONG Size;
    ULONG Version;
    ULONG TestType;
    BYTE Unused[512];
    ULONG InBufLen;
    BYTE InBuffer[1];
} GNSS_SELFTESTCONFIG, *PGNSS_SELFTESTCONFIG;
typedef struct GNSS_SELFTESTRESULT {
    ULONG Size;
    ULONG Version;
    NTSTATUS TestResultStatus;
    ULONG Result;
    ULONG PinFailedBitMask;
    BYTE Unused[512];
    ULONG OutBufLen;
    BYTE OutBuffer[1];
} GNSS_SELFTESTRESULT, *PGNSS_SELFTESTRESULT;

#endif
