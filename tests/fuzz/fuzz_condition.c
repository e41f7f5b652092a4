/* SPDX-License-Identifier: MIT */
/* Fuzzing MSBuild's conditions and references. */
#include <stdint.h>
#include <string.h>

#include "discover/msbuild.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = arena_open();
    MsBuild build;
    bool ok;
    char *text = arena_alloc(arena, size + 1);
    if (size > 0)
        memcpy(text, data, size);
    msbuild_init(&build, arena, ".");
    msbuild_set(&build, "Configuration", "Debug");
    msbuild_set(&build, "Platform", "x64");
    bool value = msbuild_condition(&build, text, &ok);
    if (value && !ok)
        die("a condition that was not understood holds");
    if (strchr(msbuild_expand_plain(&build, text), MSBUILD_UNKNOWN) != NULL)
        die("a mark was left");
    arena_close(arena);
    return 0;
}
