/* SPDX-License-Identifier: MIT */
/* base: path arithmetic.  Paths are text with `/` between the parts; backslashes are taken for it everywhere, and a
 * drive letter (`C:`) or two leading slashes (a share) are kept as the root.  Nothing here looks at the disk. */
#include "base/platform.h"

#include <string.h>

static bool is_slash(char c)
{
    return c == '/' || c == '\\';
}

static bool has_drive(const char *path)
{
    return ((path[0] >= 'A' && path[0] <= 'Z') || (path[0] >= 'a' && path[0] <= 'z')) && path[1] == ':';
}

bool path_is_absolute(const char *path)
{
    return is_slash(path[0]) || has_drive(path);
}

static char *with_slashes(char *path)
{
    for (char *c = path; *c != '\0'; c++)
        if (*c == '\\')
            *c = '/';
    return path;
}

char *path_join(Arena *arena, const char *folder, const char *name)
{
    size_t length = strlen(folder);
    if (length == 0 || path_is_absolute(name))
        return with_slashes(arena_strdup(arena, name));
    const char *between = is_slash(folder[length - 1]) || *name == '\0' ? "" : "/";
    return with_slashes(arena_printf(arena, "%s%s%s", folder, between, name));
}

/* Copies the root of PATH ("", "/", "//", "C:", "C:/") to OUT; returns how much of PATH it took. */
static size_t copy_root(const char *path, char *out, size_t *out_length)
{
    size_t taken = 0, length = 0;
    if (has_drive(path)) {
        out[length++] = path[taken++];
        out[length++] = path[taken++];
    }
    if (is_slash(path[taken])) {
        out[length++] = '/';
        if (length == 1 && is_slash(path[1]) && !is_slash(path[2]) && path[2] != '\0')
            out[length++] = '/';
        while (is_slash(path[taken]))
            taken++;
    }
    *out_length = length;
    return taken;
}

/* Takes the last part off OUT (of LENGTH, root not below ROOT); false when there is none, or it is `..`. */
static bool pop_part(const char *out, size_t root, size_t *length)
{
    size_t start = *length;
    while (start > root && out[start - 1] != '/')
        start--;
    if (start == *length || (*length - start == 2 && memcmp(out + start, "..", 2) == 0))
        return false;
    *length = start > root ? start - 1 : start;
    return true;
}

char *path_normal(Arena *arena, const char *path)
{
    char *out = arena_alloc(arena, strlen(path) + 2);
    size_t root, length;
    path += copy_root(path, out, &root);
    length = root;
    while (*path != '\0') {
        size_t part = 0;
        while (path[part] != '\0' && !is_slash(path[part]))
            part++;
        bool up = part == 2 && path[0] == '.' && path[1] == '.';
        bool skip = part == 0 || (part == 1 && path[0] == '.');
        if (up)
            skip = pop_part(out, root, &length) || (root > 0 && out[root - 1] == '/');
        if (!skip) {
            if (length > root)
                out[length++] = '/';
            memcpy(out + length, path, part);
            length += part;
        }
        path += part;
        while (is_slash(*path))
            path++;
    }
    if (length == 0)
        out[length++] = '.';
    out[length] = '\0';
    return out;
}

const char *path_base(const char *path)
{
    const char *base = path;
    for (const char *c = path; *c != '\0'; c++)
        if (is_slash(*c))
            base = c + 1;
    return base;
}

char *path_folder(Arena *arena, const char *path)
{
    size_t length = (size_t)(path_base(path) - path);
    if (length > 1 && !(length == 3 && has_drive(path)))
        length--;
    return with_slashes(arena_strndup(arena, path, length));
}

static int fold(char c)
{
    return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : (unsigned char)c;
}

/* True when the first N characters are equal; drive paths know no case. */
static bool same_start(const char *a, const char *b, size_t n)
{
    bool any_case = has_drive(a) && has_drive(b);
    for (size_t i = 0; i < n; i++)
        if (a[i] != b[i] && !(any_case && fold(a[i]) == fold(b[i])))
            return false;
    return true;
}

const char *path_relative(Arena *arena, const char *root, const char *path)
{
    const char *top = path_normal(arena, root), *full = path_normal(arena, path);
    size_t length = strlen(top);
    if (strcmp(top, ".") == 0)
        return path_is_absolute(full) || (strncmp(full, "..", 2) == 0 && (full[2] == '/' || full[2] == '\0')) ? path
                                                                                                              : full;
    if (strlen(full) < length || !same_start(top, full, length))
        return path;
    if (full[length] == '\0')
        return ".";
    if (top[length - 1] == '/')
        return full + length;
    return full[length] == '/' ? full + length + 1 : path;
}

size_t path_shared(const char *a, const char *b)
{
    size_t shared = 0;
    for (size_t i = 0; a[i] != '\0' && a[i] == b[i]; i++)
        if (a[i] == '/')
            shared = i + 1;
    return shared;
}

int ascii_casecmp(const char *a, const char *b)
{
    while (*a != '\0' && fold(*a) == fold(*b)) {
        a++;
        b++;
    }
    return fold(*a) - fold(*b);
}

bool ascii_starts(const char *text, const char *start)
{
    while (*start != '\0' && fold(*text) == fold(*start)) {
        text++;
        start++;
    }
    return *start == '\0';
}

char *ascii_lower(Arena *arena, const char *text)
{
    char *lower = arena_strdup(arena, text);
    for (char *c = lower; *c != '\0'; c++)
        *c = (char)fold(*c);
    return lower;
}
