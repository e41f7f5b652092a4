/* SPDX-License-Identifier: MIT */
/* tests: a temporary folder for one test, made by its setup and removed with all that is in it by its teardown.
 * Include it first: it asks the system headers for what uv.h needs, and has what cmocka wants before it. */
#ifndef HINDSIGHT_TEST_SCRATCH_H
#define HINDSIGHT_TEST_SCRATCH_H

#if !defined(_WIN32) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <uv.h>

#include "base/arena.h"

typedef struct Scratch {
    Arena *arena;
    char folder[1024];
} Scratch;

static inline int scratch_setup(void **state)
{
    Scratch *scratch = calloc(1, sizeof *scratch);
    uv_fs_t request;
    char base[900], pattern[1024];
    size_t size = sizeof base;
    if (scratch == NULL || uv_os_tmpdir(base, &size) != 0)
        return -1;
    snprintf(pattern, sizeof pattern, "%s/hindsight-test-XXXXXX", base);
    if (uv_fs_mkdtemp(NULL, &request, pattern, NULL) != 0)
        return -1;
    snprintf(scratch->folder, sizeof scratch->folder, "%s", request.path);
    uv_fs_req_cleanup(&request);
    scratch->arena = arena_open();
    *state = scratch;
    return 0;
}

static inline void scratch_remove(const char *path)
{
    uv_fs_t request, inner;
    uv_dirent_t entry;
    char child[2048];
    int n = uv_fs_scandir(NULL, &request, path, 0, NULL);
    while (n > 0 && uv_fs_scandir_next(&request, &entry) == 0) {
        if (snprintf(child, sizeof child, "%s/%s", path, entry.name) >= (int)sizeof child)
            continue;
        if (entry.type == UV_DIRENT_DIR)
            scratch_remove(child);
        else
            uv_fs_unlink(NULL, &inner, child, NULL);
    }
    uv_fs_req_cleanup(&request);
    uv_fs_rmdir(NULL, &inner, path, NULL);
}

static inline int scratch_teardown(void **state)
{
    Scratch *scratch = *state;
    scratch_remove(scratch->folder);
    arena_close(scratch->arena);
    free(scratch);
    return 0;
}

static inline char *scratch_path(Scratch *scratch, const char *name)
{
    return strcmp(name, ".") == 0 ? arena_strdup(scratch->arena, scratch->folder)
                                  : arena_printf(scratch->arena, "%s/%s", scratch->folder, name);
}

/* Writes a file below the folder; folders on the way are made. */
static inline void scratch_write_bytes(Scratch *scratch, const char *name, const char *bytes, size_t size)
{
    char *path = scratch_path(scratch, name);
    uv_fs_t request;
    for (char *slash = path + strlen(scratch->folder) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        uv_fs_mkdir(NULL, &request, path, 0755, NULL);
        *slash = '/';
    }
    FILE *file = fopen(path, "wb");
    if (file == NULL || fwrite(bytes, 1, size, file) != size || fclose(file) != 0)
        die("cannot write the test input %s", path);
}

static inline void scratch_write(Scratch *scratch, const char *name, const char *text)
{
    scratch_write_bytes(scratch, name, text, strlen(text));
}

static inline void scratch_link(Scratch *scratch, const char *target, const char *name)
{
    uv_fs_t request;
    if (uv_fs_symlink(NULL, &request, target, scratch_path(scratch, name), UV_FS_SYMLINK_DIR, NULL) != 0)
        die("cannot link %s", name);
}

#endif
