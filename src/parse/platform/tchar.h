/* SPDX-License-Identifier: MIT */
/* tchar.h: characters of either width. */
#ifndef HS_TCHAR_H
#define HS_TCHAR_H

#include "hs_base.h"

#ifdef UNICODE
#define _T(s) L##s
#define _TEXT(s) L##s
#define _tcslen wcslen
#define _tcscpy wcscpy
#define _tcscpy_s wcscpy_s
#define _tcscat_s wcscat_s
#define _tcsncpy_s wcsncpy_s
#define _tcscmp wcscmp
#define _tcsicmp _wcsicmp
#define _tcsnicmp _wcsnicmp
#define _tcschr wcschr
#define _tcsrchr wcsrchr
#define _tcsstr wcsstr
#define _stprintf_s swprintf_s
#define _sntprintf _snwprintf
#define _tprintf wprintf
#define _tmain wmain
#define _ttoi _wtoi
#define _tcstoul wcstoul
#else
#define _T(s) s
#define _TEXT(s) s
#define _tcslen strlen
#define _tcscpy strcpy
#define _tcscpy_s strcpy_s
#define _tcscat_s strcat_s
#define _tcsncpy_s strncpy_s
#define _tcscmp strcmp
#define _tcsicmp _stricmp
#define _tcsnicmp _strnicmp
#define _tcschr strchr
#define _tcsrchr strrchr
#define _tcsstr strstr
#define _stprintf_s sprintf_s
#define _sntprintf _snprintf
#define _tprintf printf
#define _tmain main
#define _ttoi atoi
#define _tcstoul strtoul
#endif

#endif
