/* SPDX-License-Identifier: MIT */
/* catalogue: what a declaration's own annotations say, where there is neither a body nor an entry. */
#ifndef HINDSIGHT_SAL_H
#define HINDSIGHT_SAL_H

#include "catalogue/catalogue.h"

/* An entry made from the annotations of REF: what it allocates (__drv_allocatesMem), frees (__drv_freesMem,
 * _Frees_ptr_, _Post_ptr_invalid_) or keeps (__drv_aliasesMem), under _When_ and _At_(return, ...), with the failure
 * that _Success_ names.  Memory is the kind `pool` of CATALOGUE.  Every other argument that can be written through
 * counts as written. NULL when the annotations settle nothing; a condition on a parameter is not understood (parameters
 * have no names here): then nothing is acquired, and what might be freed is held no longer. */
const Api *sal_api(const Catalogue *catalogue, const IrFunctionRef *ref, Arena *arena);

#endif
