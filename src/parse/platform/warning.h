/* SPDX-License-Identifier: MIT */
/* warning.h: numbers and pragmas of a compiler: nothing here. */
