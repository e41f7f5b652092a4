/* SPDX-License-Identifier: MIT */
/* discover: the definitions of functions and variables in one text, found without parsing it. */
#ifndef HINDSIGHT_FUNCTIONS_H
#define HINDSIGHT_FUNCTIONS_H

#include <stdbool.h>

#include "base/arena.h"

typedef enum SeenKind {
    SEEN_FUNCTION,    /* a definition */
    SEEN_INITIALIZER, /* a declaration with DRIVER_INITIALIZE */
    SEEN_VARIABLE     /* a definition at file or namespace scope */
} SeenKind;

typedef struct FunctionSeen {
    SeenKind kind;
    const char *name;  /* unqualified; "operator new", "~Lock" as libclang spells them */
    const char *scope; /* the class that the name is qualified with, NULL when none is */
    uint32_t line;     /* of the name */
    bool is_static, is_method;
    bool is_initializer; /* declared with DRIVER_INITIALIZE */
    bool takes_two;      /* two parameters, as an entry has; or their number was not seen */
} FunctionSeen;

typedef VEC(FunctionSeen) FunctionList;

/* What TEXT (SIZE bytes and a NUL) defines, and its declarations with DRIVER_INITIALIZE, in order. */
FunctionList functions_find(const char *text, size_t size, Arena *arena);

#endif
