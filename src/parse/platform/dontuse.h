/* SPDX-License-Identifier: MIT */
/* dontuse.h: numbers and pragmas of a compiler: nothing here. */
