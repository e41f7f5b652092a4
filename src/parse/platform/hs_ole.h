/* SPDX-License-Identifier: MIT */
/* hs_ole.h: COM calls, variants. */
#ifndef HS_OLE_H
#define HS_OLE_H

#include "hs_com.h"
#include "hs_varenum.h"

typedef WCHAR OLECHAR;
typedef const OLECHAR *LPCOLESTR;
typedef struct tagSOLE_AUTHENTICATION_SERVICE {
    DWORD dwAuthnSvc;
    DWORD dwAuthzSvc;
    OLECHAR *pPrincipalName;
    HRESULT hr;
} SOLE_AUTHENTICATION_SERVICE;
typedef void *RPC_AUTH_IDENTITY_HANDLE;
typedef unsigned short VARTYPE;
typedef WORD PROPVAR_PAD1;
typedef WORD PROPVAR_PAD2;
typedef WORD PROPVAR_PAD3;
typedef short VARIANT_BOOL;
typedef union tagCY {
    struct {
        ULONG Lo;
        LONG Hi;
    };
    LONGLONG int64;
} CY;
typedef struct tagCLIPDATA { ULONG cbSize; LONG ulClipFmt; BYTE *pClipData; } CLIPDATA;
typedef OLECHAR *BSTR;
typedef struct tagBSTRBLOB { ULONG cbSize; BYTE *pData; } BSTRBLOB, *LPBSTRBLOB;
typedef struct tagBLOB { ULONG cbSize; BYTE *pBlobData; } BLOB, *LPBLOB;
typedef struct IDispatch IDispatch;
typedef struct IStream IStream;
typedef struct IStorage IStorage;
typedef struct tagVersionedStream { GUID guidVersion; IStream *pStream; } VERSIONEDSTREAM, *LPVERSIONEDSTREAM;
typedef struct tagSAFEARRAYBOUND { ULONG cElements; LONG lLbound; } SAFEARRAYBOUND, *LPSAFEARRAYBOUND;
typedef struct tagSAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
} SAFEARRAY;
typedef SAFEARRAY *LPSAFEARRAY;
typedef struct tagPROPVARIANT PROPVARIANT, *LPPROPVARIANT;
typedef struct tagVARIANT VARIANT, VARIANTARG, *LPVARIANT;
typedef struct tagCAC { ULONG cElems; CHAR *pElems; } CAC;
typedef struct tagCAUB { ULONG cElems; UCHAR *pElems; } CAUB;
typedef struct tagCAI { ULONG cElems; SHORT *pElems; } CAI;
typedef struct tagCAUI { ULONG cElems; USHORT *pElems; } CAUI;
typedef struct tagCAL { ULONG cElems; LONG *pElems; } CAL;
typedef struct tagCAUL { ULONG cElems; ULONG *pElems; } CAUL;
typedef struct tagCAH { ULONG cElems; LARGE_INTEGER *pElems; } CAH;
typedef struct tagCAUH { ULONG cElems; ULARGE_INTEGER *pElems; } CAUH;
typedef struct tagCAFLT { ULONG cElems; FLOAT *pElems; } CAFLT;
typedef struct tagCADBL { ULONG cElems; DOUBLE *pElems; } CADBL;
typedef struct tagCABOOL { ULONG cElems; VARIANT_BOOL *pElems; } CABOOL;
typedef struct tagCASCODE { ULONG cElems; SCODE *pElems; } CASCODE;
typedef struct tagCACY { ULONG cElems; CY *pElems; } CACY;
typedef struct tagCADATE { ULONG cElems; DATE *pElems; } CADATE;
typedef struct tagCAFILETIME { ULONG cElems; FILETIME *pElems; } CAFILETIME;
typedef struct tagCACLSID { ULONG cElems; CLSID *pElems; } CACLSID;
typedef struct tagCACLIPDATA { ULONG cElems; CLIPDATA *pElems; } CACLIPDATA;
typedef struct tagCABSTR { ULONG cElems; BSTR *pElems; } CABSTR;
typedef struct tagCABSTRBLOB { ULONG cElems; BSTRBLOB *pElems; } CABSTRBLOB;
typedef struct tagCALPSTR { ULONG cElems; LPSTR *pElems; } CALPSTR;
typedef struct tagCALPWSTR { ULONG cElems; LPWSTR *pElems; } CALPWSTR;
typedef struct tagCAPROPVARIANT { ULONG cElems; PROPVARIANT *pElems; } CAPROPVARIANT;
typedef struct tagDEC {
    USHORT wReserved;
    union {
        struct {
            BYTE scale;
            BYTE sign;
        };
        USHORT signscale;
    };
    ULONG Hi32;
    union {
        struct {
            ULONG Lo32;
            ULONG Mid32;
        };
        ULONGLONG Lo64;
    };
} DECIMAL;
struct tagPROPVARIANT {
    union {
        struct {
            VARTYPE vt;
            PROPVAR_PAD1 wReserved1;
            PROPVAR_PAD2 wReserved2;
            PROPVAR_PAD3 wReserved3;
            union {
                CHAR cVal;
                UCHAR bVal;
                SHORT iVal;
                USHORT uiVal;
                LONG lVal;
                ULONG ulVal;
                INT intVal;
                UINT uintVal;
                LARGE_INTEGER hVal;
                ULARGE_INTEGER uhVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                FILETIME filetime;
                CLSID *puuid;
                CLIPDATA *pclipdata;
                BSTR bstrVal;
                BSTRBLOB bstrblobVal;
                BLOB blob;
                LPSTR pszVal;
                LPWSTR pwszVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                IStream *pStream;
                IStorage *pStorage;
                LPVERSIONEDSTREAM pVersionedStream;
                LPSAFEARRAY parray;
                CAC cac;
                CAUB caub;
                CAI cai;
                CAUI caui;
                CAL cal;
                CAUL caul;
                CAH cah;
                CAUH cauh;
                CAFLT caflt;
                CADBL cadbl;
                CABOOL cabool;
                CASCODE cascode;
                CACY cacy;
                CADATE cadate;
                CAFILETIME cafiletime;
                CACLSID cauuid;
                CACLIPDATA caclipdata;
                CABSTR cabstr;
                CABSTRBLOB cabstrblob;
                CALPSTR calpstr;
                CALPWSTR calpwstr;
                CAPROPVARIANT capropvar;
                CHAR *pcVal;
                UCHAR *pbVal;
                SHORT *piVal;
                USHORT *puiVal;
                LONG *plVal;
                ULONG *pulVal;
                INT *pintVal;
                UINT *puintVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                DECIMAL *pdecVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                LPSAFEARRAY *pparray;
                PROPVARIANT *pvarVal;
            };
        };
        DECIMAL decVal;
    };
};
typedef OLECHAR *LPOLESTR;
typedef struct IRecordInfo IRecordInfo;
struct tagVARIANT {
    union {
        struct {
            VARTYPE vt;
            WORD wReserved1;
            WORD wReserved2;
            WORD wReserved3;
            union {
                LONGLONG llVal;
                LONG lVal;
                BYTE bVal;
                SHORT iVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                BSTR bstrVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                SAFEARRAY *parray;
                BYTE *pbVal;
                SHORT *piVal;
                LONG *plVal;
                LONGLONG *pllVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                SAFEARRAY **pparray;
                VARIANT *pvarVal;
                PVOID byref;
                CHAR cVal;
                USHORT uiVal;
                ULONG ulVal;
                ULONGLONG ullVal;
                INT intVal;
                UINT uintVal;
                DECIMAL *pdecVal;
                CHAR *pcVal;
                USHORT *puiVal;
                ULONG *pulVal;
                ULONGLONG *pullVal;
                INT *pintVal;
                UINT *puintVal;
                struct {
                    PVOID pvRecord;
                    IRecordInfo *pRecInfo;
                };
            };
        };
        DECIMAL decVal;
    };
};
typedef enum tagCLSCTX {
    CLSCTX_INPROC_SERVER = 1, CLSCTX_INPROC_HANDLER = 2, CLSCTX_LOCAL_SERVER = 4, CLSCTX_INPROC_SERVER16 = 8,
    CLSCTX_REMOTE_SERVER = 16, CLSCTX_INPROC_HANDLER16 = 32, CLSCTX_RESERVED1 = 64, CLSCTX_RESERVED2 = 128,
    CLSCTX_RESERVED3 = 256, CLSCTX_RESERVED4 = 512, CLSCTX_NO_CODE_DOWNLOAD = 1024, CLSCTX_RESERVED5 = 2048,
    CLSCTX_NO_CUSTOM_MARSHAL = 4096, CLSCTX_ENABLE_CODE_DOWNLOAD = 8192, CLSCTX_NO_FAILURE_LOG = 16384,
    CLSCTX_DISABLE_AAA = 32768, CLSCTX_ENABLE_AAA = 65536, CLSCTX_FROM_DEFAULT_CONTEXT = 131072,
    CLSCTX_ACTIVATE_32_BIT_SERVER = 262144, CLSCTX_ACTIVATE_64_BIT_SERVER = 524288, CLSCTX_ENABLE_CLOAKING = 1048576,
    CLSCTX_APPCONTAINER = 4194304, CLSCTX_ACTIVATE_AAA_AS_IU = 8388608, CLSCTX_PS_DLL = (int)2147483648U
} CLSCTX;
typedef enum tagCOINIT {
    COINIT_APARTMENTTHREADED = 2, COINIT_MULTITHREADED = 0, COINIT_DISABLE_OLE1DDE = 4,
    COINIT_SPEED_OVER_MEMORY = 8
} COINIT;
typedef struct _tagpropertykey { GUID fmtid; DWORD pid; } PROPERTYKEY;
#ifdef __cplusplus
#define REFPROPERTYKEY const PROPERTYKEY &
#else
#define REFPROPERTYKEY const PROPERTYKEY *
#endif
typedef enum tagEOLE_AUTHENTICATION_CAPABILITIES {
    EOAC_NONE = 0, EOAC_MUTUAL_AUTH = 1, EOAC_STATIC_CLOAKING = 32, EOAC_DYNAMIC_CLOAKING = 64,
    EOAC_ANY_AUTHORITY = 128, EOAC_MAKE_FULLSIC = 256, EOAC_DEFAULT = 2048, EOAC_SECURE_REFS = 2,
    EOAC_ACCESS_CONTROL = 4, EOAC_APPID = 8, EOAC_DYNAMIC = 16, EOAC_REQUIRE_FULLSIC = 512,
    EOAC_AUTO_IMPERSONATE = 1024, EOAC_NO_CUSTOM_MARSHAL = 8192, EOAC_DISABLE_AAA = 4096
} EOLE_AUTHENTICATION_CAPABILITIES;
HS_BEGIN
HRESULT CLSIDFromProgID(LPCOLESTR, LPCLSID);
HRESULT CLSIDFromString(LPCOLESTR, LPCLSID);
HRESULT CoCreateGuid(GUID *);
HRESULT CoCreateInstance(REFCLSID, LPUNKNOWN, DWORD, REFIID, LPVOID *);
HRESULT CoGetClassObject(REFCLSID, DWORD, LPVOID, REFIID, LPVOID *);
HRESULT CoInitialize(LPVOID);
HRESULT CoInitializeEx(LPVOID, DWORD);
HRESULT CoInitializeSecurity(PSECURITY_DESCRIPTOR, LONG, SOLE_AUTHENTICATION_SERVICE *, void *, DWORD, DWORD, void *,
    DWORD, void *);
HRESULT CoSetProxyBlanket(IUnknown *, DWORD, DWORD, OLECHAR *, DWORD, DWORD, RPC_AUTH_IDENTITY_HANDLE, DWORD);
LPVOID CoTaskMemAlloc(SIZE_T);
void CoTaskMemFree(LPVOID);
LPVOID CoTaskMemRealloc(LPVOID, SIZE_T);
void CoUninitialize(void);
HRESULT IIDFromString(LPCOLESTR, LPIID);
HRESULT InitPropVariantFromCLSID(REFIID, PROPVARIANT *);
HRESULT InitPropVariantFromFileTime(const FILETIME *, PROPVARIANT *);
HRESULT PropVariantClear(PROPVARIANT *);
HRESULT PropVariantCopy(PROPVARIANT *, const PROPVARIANT *);
HRESULT SafeArrayAccessData(SAFEARRAY *, void **);
SAFEARRAY *SafeArrayCreate(VARTYPE, UINT, SAFEARRAYBOUND *);
HRESULT SafeArrayDestroy(SAFEARRAY *);
HRESULT SafeArrayUnaccessData(SAFEARRAY *);
HRESULT StringFromCLSID(REFIID, LPOLESTR *);
int StringFromGUID2(REFGUID, LPOLESTR, int);
HRESULT StringFromIID(REFIID, LPOLESTR *);
BSTR SysAllocString(const OLECHAR *);
BSTR SysAllocStringLen(const OLECHAR *, UINT);
void SysFreeString(BSTR);
UINT SysStringLen(BSTR);
HRESULT VariantClear(VARIANTARG *);
void VariantInit(VARIANTARG *);
HS_END

#endif
