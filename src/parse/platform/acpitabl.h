/* SPDX-License-Identifier: MIT */
/* acpitabl.h: ACPI methods and tables. */
#include "hs_acpi_all.h"
