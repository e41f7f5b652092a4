/* SPDX-License-Identifier: MIT */
/* Generic tables: a chain of elements, each behind its links; what the driver's own routines allocate is its own. */
#include <ntifs.h>

#include "api.h"

typedef struct Element {
    RTL_BALANCED_LINKS links; /* LeftChild is the next element */
    char data[];
} Element;

void RtlInitializeGenericTableAvl(PRTL_AVL_TABLE table, PRTL_AVL_COMPARE_ROUTINE compare,
                                  PRTL_AVL_ALLOCATE_ROUTINE allocate, PRTL_AVL_FREE_ROUTINE free_routine, PVOID context)
{
    memset(table, 0, sizeof(*table));
    table->CompareRoutine = compare;
    table->AllocateRoutine = allocate;
    table->FreeRoutine = free_routine;
    table->TableContext = context;
}

PVOID RtlInsertElementGenericTableAvl(PRTL_AVL_TABLE table, PVOID buffer, CLONG size, PBOOLEAN is_new)
{
    CALL();
    FAIL_WITH(NULL);
    Element *element = table->AllocateRoutine(table, (CLONG)sizeof(Element) + size);
    if (is_new != NULL)
        *is_new = element != NULL;
    if (element == NULL)
        return NULL;
    memcpy(element->data, buffer, size);
    element->links.LeftChild = table->BalancedRoot.LeftChild;
    table->BalancedRoot.LeftChild = &element->links;
    return element->data;
}

PVOID RtlGetElementGenericTableAvl(PRTL_AVL_TABLE table, ULONG at)
{
    Element *element = (Element *)table->BalancedRoot.LeftChild;
    for (; element != NULL && at > 0; at--)
        element = (Element *)element->links.LeftChild;
    return element != NULL ? element->data : NULL;
}

BOOLEAN RtlDeleteElementGenericTableAvl(PRTL_AVL_TABLE table, PVOID buffer)
{
    for (PRTL_BALANCED_LINKS *at = &table->BalancedRoot.LeftChild; *at != NULL; at = &(*at)->LeftChild) {
        Element *element = (Element *)*at;
        if (table->CompareRoutine(table, buffer, element->data) != GenericEqual)
            continue;
        *at = element->links.LeftChild;
        table->FreeRoutine(table, element);
        return TRUE;
    }
    return FALSE;
}
