/* SPDX-License-Identifier: MIT */
/* The framework's objects: a tree below the WDFDRIVER, and a few without a parent. */
#ifndef ORACLE_WDF_OBJECT_H
#define ORACLE_WDF_OBJECT_H

#include <wdf.h>

#include "kernel.h"

enum { MAX_CONTEXTS = 8 };

typedef struct Context {
    PCWDF_OBJECT_CONTEXT_TYPE_INFO type;
    void *memory;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP cleanup;
    PFN_WDF_OBJECT_CONTEXT_DESTROY destroy;
} Context;

typedef struct Object {
    unsigned magic;
    const char *type;
    struct Object *parent, *first_child, *last_child, *next;
    Context contexts[MAX_CONTEXTS];
    unsigned n_contexts;
    int references; /* besides the one that deletion gives up */
    int deleted, destroyed; /* cleaned up, by whomever; gone */
    int asked;              /* WdfObjectDelete was called for it */
    void *payload;  /* memory of a WDFMEMORY */
    Word payload_size;
} Object;

/* A new object with what ATTRIBUTES say.  DEFAULT_PARENT is for attributes that name none; NULL and none named: it has
 * no parent, and the ledger holds it. */
Object *object_new(const Call *call, const char *type, PWDF_OBJECT_ATTRIBUTES attributes, Object *default_parent);
/* Deletion in the order of F2. */
void object_delete(Object *object);
Object *object_of(const Call *call, WDFOBJECT handle); /* a handle of an object that is there; else the life is over */
Object *wdf_driver_object(void);
int names_parent(PWDF_OBJECT_ATTRIBUTES attributes);

#endif
