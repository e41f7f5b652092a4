/* SPDX-License-Identifier: MIT */
/* catalogue: which functions give a kind of resource back. */
#ifndef HINDSIGHT_CATALOGUE_RELEASES_H
#define HINDSIGHT_CATALOGUE_RELEASES_H

#include "catalogue/catalogue.h"

typedef struct ReleaseList {
    VEC(const char *) names;
} ReleaseList;

/* Fills LISTS (id of a kind -> ReleaseList *): the usual release of the kind first, then the others in order of the
 * catalogue, then what only takes the resource over. */
void releases_list(const Catalogue *catalogue, StrMap *lists);

#endif
