/* SPDX-License-Identifier: MIT */
/* acpiioct.h: ACPI methods and tables. */
#include "hs_acpi_all.h"
