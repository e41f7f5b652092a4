/* SPDX-License-Identifier: MIT */
/* link: where to look for a definition that nothing loaded has.
 *
 * The driver's own sources come first (those before all that include a source which has the definition, for that is how
 * it is meant to be read), then those of the libraries it links, then the rest of the tree; a later group counts only when
 * the earlier ones have nothing.  In the rest of the tree a source with another driver's entry, a
 * static definition and a name that every program has never count; where there are several, those that belong to other
 * drivers do not. */
#include <string.h>

#include "base/platform.h"
#include "link/program.h"

enum { MAX_PLACES = 8 };

typedef enum Group { GROUP_INCLUDING, GROUP_OWN, GROUP_LINKED, GROUP_TREE } Group;

static bool is_common(const char *name)
{
    static const char *const names[] = {"DriverEntry",   "GsDriverEntry",
                                        "FxDriverEntry", "DriverUnload",
                                        "Unload",        "main",
                                        "wmain",         "WinMain",
                                        "wWinMain",      "DllMain",
                                        "DllInitialize", "DllUnload",
                                        "AddDevice",     "EvtDriverUnload",
                                        "EvtDeviceAdd",  "EvtDriverContextCleanup",
                                        "DispatchPower", "DispatchPnp",
                                        "DebugPrint"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

static bool is_others_entry_file(const Program *program, const char *file)
{
    const Driver *owner = strmap_get(&program->tree->owners, file);
    return owner != NULL && strcmp(owner->entry_file, file) == 0;
}

static bool is_others_own(const Program *program, const char *file)
{
    return strmap_get(&program->tree->owners, file) != NULL;
}

static bool is_in_group(const Program *program, const IndexEntry *entry, Group group)
{
    if (!entry->in_source || strmap_get(&program->loaded, entry->file) != NULL)
        return false;
    bool is_own = strmap_get(&program->own, entry->file) != NULL;
    bool is_linked = strmap_get(&program->linked, entry->file) != NULL;
    if (group == GROUP_INCLUDING || entry->is_included)
        return group == GROUP_INCLUDING && is_own && entry->is_included;
    if (group == GROUP_OWN)
        return is_own;
    if (group == GROUP_LINKED)
        return is_linked;
    return !is_own && !is_linked && !entry->is_static && !is_others_entry_file(program, entry->file);
}

/* Inserts by nearness; equal ones stay in order of path.  One file is named once. */
static void insert(Places *places, const IndexEntry *entry, const char *near)
{
    size_t at = places->n;
    for (size_t i = 0; i < places->n; i++)
        if (places->items[i]->file == entry->file)
            return;
    while (at > 0 && path_shared(places->items[at - 1]->file, near) < path_shared(entry->file, near))
        at--;
    if (at >= MAX_PLACES)
        return;
    places->n += places->n < MAX_PLACES;
    for (size_t i = places->n - 1; i > at; i--)
        places->items[i] = places->items[i - 1];
    places->items[at] = entry;
}

static Places find_in_tree(const Program *program, const IndexEntry *seen, const IrFunctionRef *ref, const char *near)
{
    Places all = {.n = 0}, free_ones = {.n = 0};
    for (const IndexEntry *entry = seen; entry != NULL; entry = entry->next)
        if (is_in_group(program, entry, GROUP_TREE) && (ref == NULL || may_define(entry, ref))) {
            insert(&all, entry, near);
            if (!is_others_own(program, entry->file))
                insert(&free_ones, entry, near);
        }
    Places *chosen = all.n > 1 ? &free_ones : &all;
    chosen->n_tree_wide = chosen->n;
    chosen->n = chosen->n > 1 ? 1 : chosen->n; /* the nearest, and no other */
    return *chosen;
}

Places places_find(const Program *program, const IndexEntry *seen, const IrFunctionRef *ref, const char *near,
                   bool tree_wide)
{
    Places places = {.n = 0};
    if (near == NULL)
        near = program->driver->entry_file;
    for (int group = GROUP_INCLUDING; group <= GROUP_LINKED && places.n == 0; group++)
        for (const IndexEntry *entry = seen; entry != NULL; entry = entry->next)
            if (is_in_group(program, entry, (Group)group) && (ref == NULL || may_define(entry, ref)))
                insert(&places, entry, near);
    if (places.n > 0 || !tree_wide || seen == NULL || is_common(seen->name))
        return places;
    return find_in_tree(program, seen, ref, near);
}
