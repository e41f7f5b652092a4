/* SPDX-License-Identifier: MIT */
/* A path with a drive letter or two leading slashes is a Windows path, wherever the report is made. */
#include "report/uri.h"

#include <stdbool.h>
#include <string.h>
#include <uriparser/Uri.h>

static bool is_windows_path(const char *path)
{
    bool has_letter = (path[0] >= 'A' && path[0] <= 'Z') || (path[0] >= 'a' && path[0] <= 'z');
    return (has_letter && path[1] == ':') || strncmp(path, "//", 2) == 0 || strncmp(path, "\\\\", 2) == 0;
}

static char *with_backslashes(Arena *arena, const char *path)
{
    char *copy = arena_strdup(arena, path);
    for (char *at = copy; *at != '\0'; at++)
        if (*at == '/')
            *at = '\\';
    return copy;
}

char *uri_from_path(Arena *arena, const char *path)
{
    char *uri = arena_alloc(arena, strlen(path) * 3 + 16);
    int result = is_windows_path(path) ? uriWindowsFilenameToUriStringA(with_backslashes(arena, path), uri)
                                       : uriUnixFilenameToUriStringA(path, uri);
    if (result != URI_SUCCESS)
        die("no URI for the path %s", path);
    return uri;
}

char *uri_from_folder(Arena *arena, const char *path)
{
    char *uri = uri_from_path(arena, path);
    size_t length = strlen(uri);
    return length > 0 && uri[length - 1] == '/' ? uri : arena_printf(arena, "%s/", uri);
}
