/* SPDX-License-Identifier: MIT */
/* suppress.h: numbers and pragmas of a compiler: nothing here. */
