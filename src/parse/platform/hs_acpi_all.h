/* SPDX-License-Identifier: MIT */
/* hs_acpi_all.h: ACPI methods and tables. */
#ifndef HS_ACPI_ALL_H
#define HS_ACPI_ALL_H

#include "ntddk.h"

#include "hs_acpi.h"
#include "hs_acpi_inline.h"
#ifdef HS_MORE
#include "hs_more_acpi.h"
#include "hs_more_acpi_2.h"
#include "hs_more_acpi_3.h"
#include "hs_more_acpi_4.h"
#endif

#endif
