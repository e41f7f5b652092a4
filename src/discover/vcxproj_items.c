/* SPDX-License-Identifier: MIT */
/* discover: the items of a .vcxproj - sources, references - and what its definitions tell the compiler and the linker.
 */
#include <string.h>

#include "base/platform.h"
#include "discover/vcxproj.h"

/* `Debug|x64`: taken when it is more like the wanted one than any before. */
static void consider_configuration(Vcxproj *v, const char *name)
{
    const DiscoverOptions *options = v->reader->options;
    const char *configuration = options->configuration != NULL ? options->configuration : "Debug";
    const char *platform = options->platform != NULL ? options->platform : "x64";
    const char *bar = strchr(name, '|');
    if (bar == NULL)
        return;
    const char *own = arena_strndup(v->arena, name, (size_t)(bar - name));
    int likeness = ascii_casecmp(bar + 1, platform) == 0 ? 5 : ascii_casecmp(bar + 1, "x64") == 0 ? 2 : 1;
    likeness += ascii_casecmp(own, configuration) == 0 ? 3 : text_contains(v->arena, own, configuration) ? 2 : 0;
    if (likeness <= v->best)
        return;
    v->best = likeness;
    v->configuration = own;
    v->platform = arena_strdup(v->arena, bar + 1);
}

/* Calls USE with each part of a list that `;` separates; parts that begin with something unknown are left out. */
static void each_part(Vcxproj *v, const char *list, void (*use)(Vcxproj *v, const char *part))
{
    while (*list != '\0') {
        size_t length = strcspn(list, ";");
        const char *part = text_trim(v->arena, arena_strndup(v->arena, list, length));
        if (*part != '\0' && strchr(part, MSBUILD_UNKNOWN) == NULL)
            use(v, part);
        list += length + (list[length] == ';');
    }
}

static void add_include(Vcxproj *v, const char *part)
{
    project_add_include(v->reader, v->project, v->project->folder, part);
}

static void add_define(Vcxproj *v, const char *part)
{
    project_add_define(v->reader, v->project, part);
}

static void add_forced(Vcxproj *v, const char *part)
{
    project_add_forced(v->reader, v->project, v->project->folder, part);
}

static void add_library(Vcxproj *v, const char *part)
{
    const char *base = path_base(part);
    size_t length = strlen(base);
    if (length > 4 && ascii_casecmp(base + length - 4, ".lib") == 0)
        length -= 4;
    list_add_once(v->arena, &v->project->libraries, ascii_lower(v->arena, arena_strndup(v->arena, base, length)));
}

static void add_reference(Vcxproj *v, const char *part)
{
    const TreeFile *file = tree_file(v->reader->tree, path_join(v->arena, v->project->folder, part));
    if (file != NULL)
        list_add_once(v->arena, &v->project->references, file->path);
    else
        project_note(v->reader, v->current, v->line, "the referenced project `%s` does not exist", part);
}

/* `*.c`, `src\**\?.cpp` against a relative path in lower case. */
static bool matches(const char *pattern, const char *path)
{
    if (*pattern == '\0')
        return *path == '\0';
    if (strncmp(pattern, "**/", 3) == 0) {
        for (const char *at = path; at != NULL; at = strchr(at, '/') == NULL ? NULL : strchr(at, '/') + 1)
            if (matches(pattern + 3, at))
                return true;
        return false;
    }
    if (*pattern == '*') {
        for (const char *at = path;; at++) {
            if (matches(pattern + 1, at))
                return true;
            if (*at == '\0' || *at == '/')
                return false;
        }
    }
    return *path != '\0' && (*pattern == *path || (*pattern == '?' && *path != '/')) && matches(pattern + 1, path + 1);
}

static void add_matching(Vcxproj *v, const char *pattern)
{
    const SourceTree *tree = v->reader->tree;
    const char *full = path_join(v->arena, v->project->folder, pattern);
    const char *lower = ascii_lower(v->arena, tree_relative(tree, full, v->arena));
    for (size_t i = 0; i < tree->files.count; i++)
        if (tree->files.items[i]->is_source && matches(lower, ascii_lower(v->arena, tree->files.items[i]->relative)))
            list_add_once(v->arena, &v->project->sources, tree->files.items[i]->path);
}

static void add_source(Vcxproj *v, const char *part)
{
    if (strpbrk(part, "*?") != NULL)
        add_matching(v, part);
    else if (!project_add_source(v->reader, v->project, v->project->folder, part) &&
             !text_contains(v->arena, part, msbuild_get(&v->build, "IntDir")))
        project_note(v->reader, v->current, v->line, "the source `%s` does not exist", part);
}

static void remove_source(Vcxproj *v, const char *part)
{
    const TreeFile *file = tree_file(v->reader->tree, path_join(v->arena, v->project->folder, part));
    if (file != NULL)
        VEC_PUSH(v->arena, &v->removed, file->path);
}

/* The item's own settings.  They are added to the whole project's: a driver is parsed with one set. */
static bool read_settings(Vcxproj *v, const xmlNode *item)
{
    bool excluded = false;
    for (const xmlNode *node = item->children; node != NULL; node = node->next) {
        if (node->type != XML_ELEMENT_NODE || !node_holds(v, node))
            continue;
        const char *value = msbuild_expand(&v->build, node_content(v, node), "clcompile");
        if (node_is(node, "ExcludedFromBuild"))
            excluded = ascii_casecmp(value, "true") == 0;
        else if (node_is(node, "AdditionalIncludeDirectories"))
            each_part(v, value, add_include);
        else if (node_is(node, "PreprocessorDefinitions"))
            each_part(v, value, add_define);
        else if (node_is(node, "ForcedIncludeFiles"))
            each_part(v, value, add_forced);
    }
    return !excluded;
}

void items_read(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *node = group->children; node != NULL; node = node->next) {
        bool compiles = node_is(node, "ClCompile"), refers = node_is(node, "ProjectReference");
        if (v->pass == PASS_CONFIGURATIONS && node_is(node, "ProjectConfiguration")) {
            const char *name = node_attribute(v, node, "Include");
            consider_configuration(v, name == NULL ? "" : name);
        }
        if (v->pass != PASS_ITEMS || (!compiles && !refers) || !node_holds(v, node))
            continue;
        v->line = (size_t)xmlGetLineNo(node);
        const char *include = node_attribute(v, node, "Include"), *removed = node_attribute(v, node, "Remove");
        if (removed != NULL && compiles)
            each_part(v, msbuild_expand(&v->build, removed, NULL), remove_source);
        if (include != NULL && refers)
            each_part(v, msbuild_expand(&v->build, include, NULL), add_reference);
        if (include != NULL && compiles && read_settings(v, node))
            each_part(v, msbuild_expand(&v->build, include, NULL), add_source);
    }
}

static const char *metadata(Vcxproj *v, const char *key)
{
    const char *value = strmap_get(&v->build.metadata, key);
    return value == NULL ? "" : value;
}

/* What the driver kits' own sheets would define for this kind of project. */
static void add_kind_defines(Vcxproj *v)
{
    const char *major = v->project->kind == DRIVER_KMDF ? "KMDF_VERSION_MAJOR" : "UMDF_VERSION_MAJOR";
    const char *minor = v->project->kind == DRIVER_KMDF ? "KMDF_VERSION_MINOR" : "UMDF_VERSION_MINOR";
    bool is_kmdf = v->project->kind == DRIVER_KMDF;
    if (!is_kmdf && v->project->kind != DRIVER_UMDF)
        return;
    const char *own_major = msbuild_get(&v->build, major), *own_minor = msbuild_get(&v->build, minor);
    add_define(v, arena_printf(v->arena, "%s=%s", major, *own_major != '\0' ? own_major : is_kmdf ? "1" : "2"));
    add_define(v, arena_printf(v->arena, "%s=%s", minor, *own_minor != '\0' ? own_minor : "31"));
}

/* The bare name of SYMBOL, which may have the decoration of a calling convention: `_Start@8`. */
static const char *undecorated(Arena *arena, const char *symbol)
{
    const char *at = strchr(symbol, '@');
    bool decorated = at != NULL && *symbol == '_';
    return at == NULL ? symbol : arena_strndup(arena, symbol + decorated, (size_t)(at - symbol) - decorated);
}

/* The entry that SYMBOL or the linker's OPTIONS name; NULL when they name none. */
static const char *entry_told(Vcxproj *v, const char *symbol, const char *options)
{
    PathList list = {0};
    symbol = text_trim(v->arena, msbuild_expand_plain(&v->build, symbol));
    arguments_split(v->arena, msbuild_expand_plain(&v->build, options), &list);
    for (size_t i = 0; i < list.count; i++)
        if ((*list.items[i] == '/' || *list.items[i] == '-') && ascii_starts(list.items[i] + 1, "entry:"))
            symbol = list.items[i] + 7;
    return *symbol == '\0' ? NULL : undecorated(v->arena, symbol);
}

void entries_note(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *type = group->children; type != NULL; type = type->next)
        for (const xmlNode *node = node_is(type, "Link") ? type->children : NULL; node != NULL; node = node->next) {
            const char *symbol = node_is(node, "EntryPointSymbol") ? node_content(v, node) : "";
            const char *options = node_is(node, "AdditionalOptions") ? node_content(v, node) : "";
            const char *entry = entry_told(v, symbol, options);
            if (entry != NULL)
                list_add_once(v->arena, &v->project->other_entries, entry);
        }
}

static void read_compiler_settings(Vcxproj *v)
{
    each_part(v, metadata(v, "clcompile.additionalincludedirectories"), add_include);
    const char *include_path = strmap_get(&v->build.properties, "includepath");
    each_part(v, include_path == NULL ? "" : include_path, add_include);
    each_part(v, metadata(v, "clcompile.preprocessordefinitions"), add_define);
    each_part(v, metadata(v, "clcompile.forcedincludefiles"), add_forced);
    each_part(v, metadata(v, "link.additionaldependencies"), add_library);
    add_kind_defines(v);
    const char *options = msbuild_expand_plain(&v->build, metadata(v, "clcompile.additionaloptions"));
    project_add_options(v->reader, v->project, v->project->folder, options, v->arena);
    options = msbuild_expand_plain(&v->build, msbuild_get(&v->build, "C_DEFINES")); /* of a converted project */
    project_add_options(v->reader, v->project, v->project->folder, options, v->arena);
}

void settings_read(Vcxproj *v)
{
    read_compiler_settings(v);
    v->project->entry = entry_told(v, metadata(v, "link.entrypointsymbol"), metadata(v, "link.additionaloptions"));
}

void items_drop_removed(Vcxproj *v)
{
    PathList *sources = &v->project->sources;
    size_t kept = 0;
    for (size_t i = 0; i < sources->count; i++)
        if (!list_has(&v->removed, sources->items[i]))
            sources->items[kept++] = sources->items[i];
    sources->count = kept;
}
