/* SPDX-License-Identifier: MIT */
/* parse, part 2: a compiler's headers.
 *
 * A kit's headers rely on those of the Microsoft compiler, which may not be at hand.  The bundled ones of these names
 * declare the platform as well and would contradict the kit; so this one text stands for all of them. */
#include "parse/compiler_headers.h"

#include <string.h>

static const char text[] = "#ifndef HS_COMPILER_H\n"
                           "#define HS_COMPILER_H\n"
                           "#include <sal.h>\n"
                           "typedef __SIZE_TYPE__ size_t;\n"
                           "typedef __PTRDIFF_TYPE__ ptrdiff_t;\n"
                           "typedef __INTPTR_TYPE__ intptr_t;\n"
                           "typedef __UINTPTR_TYPE__ uintptr_t;\n"
                           "typedef signed char int8_t;\n"
                           "typedef short int16_t;\n"
                           "typedef int int32_t;\n"
                           "typedef long long int64_t;\n"
                           "typedef unsigned char uint8_t;\n"
                           "typedef unsigned short uint16_t;\n"
                           "typedef unsigned int uint32_t;\n"
                           "typedef unsigned long long uint64_t;\n"
                           "typedef __builtin_va_list va_list;\n"
                           "#ifndef __cplusplus\n"
                           "typedef unsigned short wchar_t;\n"
                           "#define NULL ((void *)0)\n"
                           "#define try __try\n"
                           "#define except __except\n"
                           "#define finally __finally\n"
                           "#define leave __leave\n"
                           "#else\n"
                           "#define NULL 0\n"
                           "inline void *operator new(size_t, void *at) noexcept { return at; }\n"
                           "inline void *operator new[](size_t, void *at) noexcept { return at; }\n"
                           "#endif\n"
                           "#define _SIZE_T_DEFINED\n"
                           "#define _PTRDIFF_T_DEFINED\n"
                           "#define _INTPTR_T_DEFINED\n"
                           "#define _UINTPTR_T_DEFINED\n"
                           "#define _VA_LIST_DEFINED\n"
                           "#define _WCHAR_T_DEFINED\n"
                           "#define va_start(list, last) __builtin_va_start(list, last)\n"
                           "#define va_end(list) __builtin_va_end(list)\n"
                           "#define va_arg(list, type) __builtin_va_arg(list, type)\n"
                           "#define va_copy(to, from) __builtin_va_copy(to, from)\n"
                           "#define _crt_va_start(list, last) __builtin_va_start(list, last)\n"
                           "#define _crt_va_end(list) __builtin_va_end(list)\n"
                           "#define _crt_va_arg(list, type) __builtin_va_arg(list, type)\n"
                           "#define __crt_va_start(list, last) __builtin_va_start(list, last)\n"
                           "#define __crt_va_end(list) __builtin_va_end(list)\n"
                           "#define __crt_va_arg(list, type) __builtin_va_arg(list, type)\n"
                           "#define offsetof(type, member) __builtin_offsetof(type, member)\n"
                           "#define EXCEPTION_EXECUTE_HANDLER 1\n"
                           "#define EXCEPTION_CONTINUE_SEARCH 0\n"
                           "#define EXCEPTION_CONTINUE_EXECUTION (-1)\n"
                           "#define GetExceptionCode _exception_code\n"
                           "#define exception_code _exception_code\n"
                           "#define GetExceptionInformation (struct _EXCEPTION_POINTERS *)_exception_info\n"
                           "#define exception_info (struct _EXCEPTION_POINTERS *)_exception_info\n"
                           "#define AbnormalTermination _abnormal_termination\n"
                           "#define abnormal_termination _abnormal_termination\n"
                           "#define _VCRTIMP\n"
                           "#define _VCRT_ALIGN(x) __declspec(align(x))\n"
                           "#define _VCRT_NOALIAS\n"
                           "#define _VCRT_RESTRICT\n"
                           "#define _VCRT_ALLOCATOR\n"
                           "#define _CRT_BEGIN_C_HEADER __CRT_BEGIN_C_HEADER\n"
                           "#define _CRT_END_C_HEADER __CRT_END_C_HEADER\n"
                           "#ifdef __cplusplus\n"
                           "#define __CRT_BEGIN_C_HEADER extern \"C\" {\n"
                           "#define __CRT_END_C_HEADER }\n"
                           "#else\n"
                           "#define __CRT_BEGIN_C_HEADER\n"
                           "#define __CRT_END_C_HEADER\n"
                           "#endif\n"
                           "#define __CRTDECL __cdecl\n"
                           "#define __CLRCALL_OR_CDECL __cdecl\n"
                           "#define __CLRCALL_PURE_OR_CDECL __cdecl\n"
                           "#define _CRT_PACKING 8\n"
                           "#define _CRT_DEPRECATE_TEXT(text)\n"
                           "#define _CRT_INSECURE_DEPRECATE(replacement)\n"
                           "#define _CRT_INSECURE_DEPRECATE_MEMORY(replacement)\n"
                           "#define _CRT_STRINGIZE_(x) #x\n"
                           "#define _CRT_STRINGIZE(x) _CRT_STRINGIZE_(x)\n"
                           "#define _CRT_WIDE_(s) L##s\n"
                           "#define _CRT_WIDE(s) _CRT_WIDE_(s)\n"
                           "#define _CRT_CONCATENATE_(a, b) a##b\n"
                           "#define _CRT_CONCATENATE(a, b) _CRT_CONCATENATE_(a, b)\n"
                           "__CRT_BEGIN_C_HEADER\n"
                           "struct _EXCEPTION_POINTERS;\n"
                           "unsigned long __cdecl _exception_code(void);\n"
                           "void *__cdecl _exception_info(void);\n"
                           "int __cdecl _abnormal_termination(void);\n"
                           "void *__cdecl memchr(const void *, int, size_t);\n"
                           "int __cdecl memcmp(const void *, const void *, size_t);\n"
                           "void *__cdecl memcpy(void *, const void *, size_t);\n"
                           "void *__cdecl memmove(void *, const void *, size_t);\n"
                           "void *__cdecl memset(void *, int, size_t);\n"
                           "char *__cdecl strchr(const char *, int);\n"
                           "char *__cdecl strrchr(const char *, int);\n"
                           "char *__cdecl strstr(const char *, const char *);\n"
                           "wchar_t *__cdecl wcschr(const wchar_t *, wchar_t);\n"
                           "wchar_t *__cdecl wcsrchr(const wchar_t *, wchar_t);\n"
                           "wchar_t *__cdecl wcsstr(const wchar_t *, const wchar_t *);\n"
                           "__CRT_END_C_HEADER\n"
                           "#endif\n";

const char *compiler_header(const char *name)
{
    static const char *const names[] = {"vadefs.h",
                                        "stdarg.h",
                                        "stddef.h",
                                        "stdbool.h",
                                        "excpt.h",
                                        "vcruntime.h",
                                        "vcruntime_string.h",
                                        "vcruntime_new.h",
                                        "intrin.h",
                                        "intrin0.h",
                                        "intrin0.inl.h",
                                        "mmintrin.h",
                                        "xmmintrin.h",
                                        "emmintrin.h",
                                        "pmmintrin.h",
                                        "tmmintrin.h",
                                        "smmintrin.h",
                                        "nmmintrin.h",
                                        "wmmintrin.h",
                                        "immintrin.h",
                                        "ammintrin.h",
                                        "stdint.h",
                                        "limits.h",
                                        "new.h",
                                        "new",
                                        "crtdefs.h",
                                        "setjmp.h",
                                        "eh.h",
                                        "isa_availability.h",
                                        NULL};
    for (size_t i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], name) == 0)
            return text;
    return NULL;
}

bool compiler_may_bundle(const char *name)
{
    static const char *const names[] = {"sal.h",
                                        "no_sal2.h",
                                        "specstrings.h",
                                        "specstrings_strict.h",
                                        "specstrings_undef.h",
                                        "driverspecs.h",
                                        "kernelspecs.h",
                                        "concurrencysal.h",
                                        "wpprecorder.h",
                                        "storswtr.h",
                                        "stortrce.h",
                                        "traceloggingprovider.h",
                                        "traceloggingactivity.h",
                                        "sourceannotations.h",
                                        "codeanalysis/sourceannotations.h",
                                        "hs_sal.h",
                                        "hs_sal_driver.h",
                                        NULL};
    for (size_t i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], name) == 0)
            return true;
    return false;
}
