/* SPDX-License-Identifier: MIT */
/* report: a position cut to one line of its source, as excerpts and viewers want it. */
#ifndef HINDSIGHT_REGION_H
#define HINDSIGHT_REGION_H

#include "report/data.h"

typedef struct Region {
    const char *line; /* the source line, not NUL-terminated; NULL when the file cannot be read */
    size_t length;
    size_t first, last; /* byte columns from 1, the end exclusive; last > first */
    uint32_t number;    /* line number */
} Region;

/* A range over several lines ends with its first one; one without columns covers the line's text. */
Region region_of(ReportData *data, const SourcePos *pos);
/* COLUMN (UTF-8 bytes, from 1) of the region's line in UTF-16 code units. */
size_t region_utf16_column(const Region *region, size_t column);

#endif
