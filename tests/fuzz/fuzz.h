/* SPDX-License-Identifier: MIT */
/* What the fuzz targets share: a folder of their own, in which the input becomes a file. */
#ifndef HINDSIGHT_TESTS_FUZZ_H
#define HINDSIGHT_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/arena.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The process's folder; made at the first call, empty but for what the target writes. */
const char *fuzz_folder(void);

/* Writes the input as FOLDER/NAME. */
static inline void fuzz_write(const char *name, const uint8_t *data, size_t size)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", fuzz_folder(), name);
    FILE *file = fopen(path, "wb");
    if (file == NULL || fwrite(data, 1, size, file) != size)
        die("cannot write %s", path);
    fclose(file);
}

/* Removes FOLDER/NAME, so that the next input does not see it. */
static inline void fuzz_remove(const char *name)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", fuzz_folder(), name);
    remove(path);
}

#endif
