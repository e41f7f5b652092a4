/* SPDX-License-Identifier: MIT */
/* catalogue: calls through pointers that are named after what they point to. */
#ifndef HINDSIGHT_CATALOGUE_POINTED_H
#define HINDSIGHT_CATALOGUE_POINTED_H

#include "catalogue/catalogue.h"

/* The entry that CALL, through a pointer, is of by the name of the pointer or of its type: `pfnExFreePool(p)`,
 * `((pIoDeleteDevice)Import(INDEX))(device)`; NULL = none.  FUNCTION has the call, MAKERS are its ir_makers. */
const Api *pointed_api(const Catalogue *catalogue, const IrFunction *function, const IrInst *const *makers,
                       const IrInst *call);

#endif
