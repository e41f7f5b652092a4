/* SPDX-License-Identifier: MIT */
/* discover: projects by what they compile and by what others call them. */
#include <string.h>

#include "base/platform.h"
#include "discover/entries.h"

static void add_under(StrMap *map, const char *key, Project *project, Arena *arena)
{
    ProjectList *list = strmap_get(map, key);
    if (list == NULL) {
        list = ARENA_NEW(arena, ProjectList);
        strmap_put(map, key, list);
    }
    VEC_PUSH(arena, list, project);
}

void builders_init(Builders *builders, ProjectList projects, Arena *arena)
{
    builders->projects = projects;
    strmap_init(&builders->by_source, arena);
    strmap_init(&builders->by_file, arena);
    strmap_init(&builders->by_library, arena);
    for (size_t i = 0; i < projects.count; i++) {
        Project *project = projects.items[i];
        strmap_put(&builders->by_file, project->file, project);
        if (project->is_static_library)
            add_under(&builders->by_library, ascii_lower(arena, project->target), project, arena);
        for (size_t s = 0; s < project->sources.count; s++)
            add_under(&builders->by_source, project->sources.items[s], project, arena);
    }
}

const ProjectList *builders_of(const Builders *builders, const char *source)
{
    static const ProjectList none = {0};
    const ProjectList *list = strmap_get(&builders->by_source, source);
    return list == NULL ? &none : list;
}

static size_t common_length(const char *a, const char *b)
{
    size_t length = 0;
    while (a[length] != '\0' && a[length] == b[length])
        length++;
    return length;
}

/* Of the libraries called NAME the one whose path has most in common with PROJECT's. */
static Project *nearest_library(const Builders *builders, const Project *project, const char *name)
{
    const ProjectList *list = strmap_get(&builders->by_library, name);
    Project *best = NULL;
    for (size_t i = 0; list != NULL && i < list->count; i++)
        if (best == NULL ||
            common_length(list->items[i]->file, project->file) > common_length(best->file, project->file))
            best = list->items[i];
    return best;
}

static void add_library(ProjectList *out, Project *library, const Project *user, Arena *arena)
{
    bool known = library == NULL || library == user || !library->is_static_library;
    for (size_t i = 0; !known && i < out->count; i++)
        known = out->items[i] == library;
    if (!known)
        VEC_PUSH(arena, out, library);
}

static void add_direct(const Builders *builders, const Project *project, const Project *user, ProjectList *out,
                       Arena *arena)
{
    for (size_t i = 0; i < project->references.count; i++)
        add_library(out, strmap_get(&builders->by_file, project->references.items[i]), user, arena);
    for (size_t i = 0; i < project->libraries.count; i++)
        add_library(out, nearest_library(builders, project, project->libraries.items[i]), user, arena);
}

ProjectList builders_libraries(const Builders *builders, const Project *project, Arena *arena)
{
    ProjectList out = {0};
    add_direct(builders, project, project, &out, arena);
    for (size_t i = 0; i < out.count; i++) /* grows on the way */
        add_direct(builders, out.items[i], project, &out, arena);
    return out;
}
