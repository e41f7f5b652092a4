/* SPDX-License-Identifier: MIT */
/* hs_acpi_inline.h: macros of ACPI methods. */
#ifndef HS_ACPI_INLINE_H
#define HS_ACPI_INLINE_H

#define HS_ACPI_SIZE(n) ((n) < sizeof(ULONG) ? sizeof(ULONG) : (n))
#define ACPI_METHOD_ARGUMENT_LENGTH(n) (FIELD_OFFSET(ACPI_METHOD_ARGUMENT, Data) + HS_ACPI_SIZE(n))
#define ACPI_METHOD_ARGUMENT_LENGTH_FROM_ARGUMENT(a) ACPI_METHOD_ARGUMENT_LENGTH(((PACPI_METHOD_ARGUMENT)(a))->DataLength)
#define ACPI_METHOD_NEXT_ARGUMENT(a) ((PACPI_METHOD_ARGUMENT)((PUCHAR)(a) + ACPI_METHOD_ARGUMENT_LENGTH_FROM_ARGUMENT(a)))
#define ACPI_METHOD_SET_ARGUMENT_INTEGER(a, v) \
    ((a)->Type = ACPI_METHOD_ARGUMENT_INTEGER, (a)->DataLength = sizeof(ULONG), (a)->Argument = (v))
#define ACPI_METHOD_SET_ARGUMENT_STRING(a, s) \
    ((a)->Type = ACPI_METHOD_ARGUMENT_STRING, (a)->DataLength = (USHORT)(strlen((const char *)(s)) + 1), \
     memcpy(&(a)->Data[0], (s), (a)->DataLength))
#define ACPI_METHOD_SET_ARGUMENT_BUFFER(a, b, n) \
    ((a)->Type = ACPI_METHOD_ARGUMENT_BUFFER, (a)->DataLength = (USHORT)(n), memcpy(&(a)->Data[0], (b), (n)))
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENTS_BEGIN(b) ((PACPI_METHOD_ARGUMENT)(b)->Argument)
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENT_LENGTH(b) ((b)->Length - FIELD_OFFSET(ACPI_EVAL_OUTPUT_BUFFER, Argument))
#define ACPI_EVAL_OUTPUT_BUFFER_ARGUMENTS_END(b) \
    ((PACPI_METHOD_ARGUMENT)((PUCHAR)(b)->Argument + ACPI_EVAL_OUTPUT_BUFFER_ARGUMENT_LENGTH(b)))
#define ACPI_ENUM_CHILD_LENGTH_FROM_CHILD(c) (FIELD_OFFSET(ACPI_ENUM_CHILD, Name) + (c)->NameLength)
#define ACPI_ENUM_CHILD_NEXT(c) ((PACPI_ENUM_CHILD)((PUCHAR)(c) + ACPI_ENUM_CHILD_LENGTH_FROM_CHILD(c)))

#endif
