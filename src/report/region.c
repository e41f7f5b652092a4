/* SPDX-License-Identifier: MIT */
/* Positions come from another program and another time: all that does not fit the file as it is now is clamped. */
#include "report/region.h"

#include "report/utf8.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* The whole text of the line without its margins. */
static void cover_line(Region *region)
{
    size_t first = 0, last = region->length;
    while (first < last && is_blank(region->line[first]))
        first++;
    while (last > first && is_blank(region->line[last - 1]))
        last--;
    region->first = first + 1;
    region->last = last + 1;
}

static void fit_line(Region *region, const SourcePos *pos)
{
    bool is_on_line = pos->column >= 1 && pos->column <= region->length;
    if (!is_on_line) {
        cover_line(region);
        return;
    }
    bool has_end = pos->end_line == pos->line && pos->end_column > pos->column;
    region->first = pos->column;
    region->last = has_end ? pos->end_column : region->length + 1;
    if (region->last > region->length + 1)
        region->last = region->length + 1;
    while (!has_end && region->last > region->first + 1 && is_blank(region->line[region->last - 2]))
        region->last--;
}

Region region_of(ReportData *data, const SourcePos *pos)
{
    Region region = {.number = pos->line == 0 ? 1 : pos->line, .first = pos->column == 0 ? 1 : pos->column};
    bool has_end = pos->end_line == pos->line && pos->end_column > region.first;
    region.last = has_end ? pos->end_column : region.first + 1;
    if (pos->file != NULL)
        region.line = source_line(source_text(&data->sources, pos->file), pos->line, &region.length);
    if (region.line != NULL)
        fit_line(&region, pos);
    if (region.last <= region.first)
        region.last = region.first + 1;
    return region;
}

size_t region_utf16_column(const Region *region, size_t column)
{
    if (region->line == NULL || column == 0)
        return column;
    size_t known = column - 1 < region->length ? column - 1 : region->length;
    return utf8_utf16_units(region->line, known) + (column - 1 - known) + 1;
}
