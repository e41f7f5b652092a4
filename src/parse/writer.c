/* SPDX-License-Identifier: MIT */
#include "parse/writer.h"

void writer_put(Writer *writer, const char *text)
{
    for (; *text != '\0'; text++)
        VEC_PUSH(writer->arena, &writer->bytes, *text);
}

void writer_format(Writer *writer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    writer_put(writer, arena_vprintf(writer->arena, format, arguments));
    va_end(arguments);
}

const char *writer_take(Writer *writer)
{
    const char end = '\0';
    VEC_PUSH(writer->arena, &writer->bytes, end);
    writer->bytes.count--;
    return writer->bytes.items;
}
