/* SPDX-License-Identifier: MIT */
/* The one place of the fuzz targets that asks the system for a folder. */
#define _POSIX_C_SOURCE 200809L

#include "fuzz.h"

#include <stdbool.h>
#include <unistd.h>

static char folder[] = "/tmp/hindsight-fuzz-XXXXXX";

static void remove_folder(void)
{
    rmdir(folder);
}

const char *fuzz_folder(void)
{
    static bool is_made;
    if (!is_made) {
        if (mkdtemp(folder) == NULL)
            die("cannot make a folder for the inputs");
        is_made = true;
        atexit(remove_folder);
    }
    return folder;
}
