/* SPDX-License-Identifier: MIT */
/* discover: Visual C++ projects (.vcxproj), with the property sheets they import from the tree.
 *
 * As in MSBuild the file is gone through several times: for its configurations, its properties, the defaults of its
 * items, its items.  One configuration is chosen beforehand - the wanted one, or the one most like it.  Imports from
 * the kits and from Visual Studio are not there; they are passed over. */
#include <string.h>

#include "base/platform.h"
#include "discover/vcxproj.h"

static void walk(Vcxproj *v, const xmlNode *parent);

/* ---- properties and definitions ---------------------------------------------------------------------------------- */

/* What a build is started with; projects cannot change it. */
static bool is_global(const char *name)
{
    return ascii_casecmp(name, "Configuration") == 0 || ascii_casecmp(name, "Platform") == 0;
}

static void read_properties(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *node = group->children; node != NULL; node = node->next)
        if (node->type == XML_ELEMENT_NODE && !is_global((const char *)node->name) && node_holds(v, node))
            msbuild_set(&v->build, (const char *)node->name, msbuild_expand(&v->build, node_content(v, node), NULL));
}

static void read_definitions(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *type = group->children; type != NULL; type = type->next) {
        if (type->type != XML_ELEMENT_NODE || !node_holds(v, type))
            continue;
        const char *lower = ascii_lower(v->arena, (const char *)type->name);
        for (const xmlNode *node = type->children; node != NULL; node = node->next)
            if (node->type == XML_ELEMENT_NODE && node_holds(v, node))
                msbuild_set_metadata(&v->build, lower, (const char *)node->name,
                                     msbuild_expand(&v->build, node_content(v, node), lower));
    }
}

/* ---- going through ----------------------------------------------------------------------------------------------- */

static void enter_sheet(Vcxproj *v, const char *path)
{
    const char *outer = v->current;
    Sheet *sheet = sheet_load(v, path);
    const xmlNode *root = sheet->doc == NULL ? NULL : xmlDocGetRootElement(sheet->doc);
    if (root == NULL || !node_is(root, "Project") || sheet->passes > (int)v->pass || v->depth == MAX_IMPORT_DEPTH)
        return;
    sheet->passes = (int)v->pass + 1;
    v->current = path;
    v->depth++;
    msbuild_set(&v->build, "MSBuildThisFileDirectory",
                arena_printf(v->arena, "%s/", path_absolute(v->arena, path_folder(v->arena, path))));
    msbuild_set(&v->build, "MSBuildThisFile", path_base(path));
    walk(v, root);
    v->depth--;
    v->current = outer;
    msbuild_set(&v->build, "MSBuildThisFileDirectory",
                arena_printf(v->arena, "%s/", path_absolute(v->arena, path_folder(v->arena, outer))));
    msbuild_set(&v->build, "MSBuildThisFile", path_base(outer));
}

/* A project that was converted from a SOURCES file keeps what that said in a sheet, which a sheet of the kit imports. */
static void read_converted(Vcxproj *v, const char *name)
{
    const char *path = path_join(v->arena, v->project->folder, "sources.props");
    if (text_contains(v->arena, name, "WDKConversion\\PreConfiguration.props") &&
        tree_file(v->reader->tree, path) != NULL)
        enter_sheet(v, path);
}

static void read_import(Vcxproj *v, const xmlNode *node)
{
    const char *name = node_attribute(v, node, "Project");
    const char *path = name == NULL ? "" : msbuild_expand(&v->build, name, NULL);
    if (name != NULL)
        read_converted(v, name);
    if (*path == '\0' || strchr(path, MSBUILD_UNKNOWN) != NULL || strpbrk(path, "*?") != NULL)
        return;
    const char *full = path_join(v->arena, path_folder(v->arena, v->current), path);
    const TreeFile *file = tree_file(v->reader->tree, path_absolute(v->arena, full));
    if (file != NULL)
        enter_sheet(v, file->path);
    else if (v->pass == PASS_ITEMS && node_attribute(v, node, "Condition") == NULL)
        project_note(v->reader, v->current, (size_t)xmlGetLineNo(node), "the imported `%s` does not exist", path);
}

/* The first When that holds, else Otherwise. */
static void read_choose(Vcxproj *v, const xmlNode *choose)
{
    for (const xmlNode *node = choose->children; node != NULL; node = node->next)
        if ((node_is(node, "When") && node_holds(v, node)) || node_is(node, "Otherwise")) {
            walk(v, node);
            return;
        }
}

static void walk(Vcxproj *v, const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node != NULL; node = node->next) {
        if (node_is(node, "ItemDefinitionGroup") && v->pass == PASS_DEFINITIONS)
            entries_note(v, node);
        if (node->type != XML_ELEMENT_NODE || node_is(node, "Target") || !node_holds(v, node))
            continue;
        if (node_is(node, "PropertyGroup") && v->pass == PASS_PROPERTIES)
            read_properties(v, node);
        else if (node_is(node, "ItemDefinitionGroup") && v->pass == PASS_DEFINITIONS)
            read_definitions(v, node);
        else if (node_is(node, "ItemGroup"))
            items_read(v, node);
        else if (node_is(node, "ImportGroup"))
            walk(v, node);
        else if (node_is(node, "Import"))
            read_import(v, node);
        else if (node_is(node, "Choose"))
            read_choose(v, node);
    }
}

/* ---- the whole --------------------------------------------------------------------------------------------------- */

/* The nearest file of that NAME upwards; NULL when there is none below the root. */
static const char *nearest_sheet(Vcxproj *v, const char *name)
{
    for (const char *folder = v->project->folder;; folder = path_folder(v->arena, folder)) {
        const TreeFile *file = tree_file(v->reader->tree, path_join(v->arena, folder, name));
        if (file != NULL)
            return file->path;
        if (strcmp(folder, v->reader->tree->root) == 0 || *folder == '\0' || strcmp(folder, "/") == 0)
            return NULL;
    }
}

static void set_folder(Vcxproj *v, const char *name, const char *folder)
{
    msbuild_set(&v->build, name, arena_printf(v->arena, "%s/", path_absolute(v->arena, folder)));
}

static void set_known_properties(Vcxproj *v)
{
    Project *project = v->project;
    const char *solution = strmap_get(&v->reader->solutions, project->file);
    set_folder(v, "ProjectDir", project->folder);
    set_folder(v, "SolutionDir", solution != NULL ? solution : project->folder);
    msbuild_set(&v->build, "MSBuildProjectDirectory", path_absolute(v->arena, project->folder));
    msbuild_set(&v->build, "MSBuildProjectName", project->name);
    msbuild_set(&v->build, "MSBuildProjectFullPath", path_absolute(v->arena, project->file));
    msbuild_set(&v->build, "MSBuildProjectFile", path_base(project->file));
    msbuild_set(&v->build, "ProjectName", project->name);
    msbuild_set(&v->build, "Configuration", v->configuration);
    msbuild_set(&v->build, "Platform", v->platform);
    msbuild_set(&v->build, "PlatformName", v->platform);
    msbuild_set(&v->build, "PlatformTarget", v->platform);
    msbuild_set(&v->build, "IntDir", arena_printf(v->arena, "%s\\%s\\", v->platform, v->configuration));
    msbuild_set(&v->build, "OutDir", arena_printf(v->arena, "%s\\%s\\", v->platform, v->configuration));
    msbuild_set(&v->build, "OS", "Windows_NT");
    msbuild_set(&v->build, "IncludePath", "");
}

static void go(Vcxproj *v, Pass pass, const char *shared, const char *shared_end)
{
    v->pass = pass;
    if (shared != NULL)
        enter_sheet(v, shared);
    enter_sheet(v, v->project->file);
    if (shared_end != NULL)
        enter_sheet(v, shared_end);
}

static bool is_property(Vcxproj *v, const char *name, const char *value)
{
    return ascii_casecmp(msbuild_get(&v->build, name), value) == 0;
}

static void read_kind(Vcxproj *v)
{
    Project *project = v->project;
    bool is_user_mode = text_contains(v->arena, msbuild_get(&v->build, "PlatformToolset"), "UserModeDriver") &&
                        is_property(v, "UMDF_VERSION_MAJOR", "2");
    bool builds_driver = is_property(v, "ConfigurationType", "Driver") ||
                         text_contains(v->arena, msbuild_get(&v->build, "PlatformToolset"), "KernelModeDriver");
    if (is_property(v, "DriverType", "KMDF"))
        project->kind = DRIVER_KMDF;
    else if (is_property(v, "DriverType", "UMDF") || is_user_mode)
        project->kind = DRIVER_UMDF;
    else if (is_property(v, "DriverType", "WDM") || builds_driver)
        project->kind = DRIVER_WDM;
    project->is_static_library = is_property(v, "ConfigurationType", "StaticLibrary");
    project->is_driver = !project->is_static_library && !is_property(v, "ConfigurationType", "Utility") &&
                         !is_property(v, "ConfigurationType", "Application") &&
                         (builds_driver || project->kind != DRIVER_UNKNOWN);
    const char *target = msbuild_get(&v->build, "TargetName");
    project->target = *target != '\0' ? target : project->name;
}

static const char *base_without_extension(Arena *arena, const char *path)
{
    const char *base = path_base(path), *dot = strrchr(base, '.');
    return dot == NULL ? base : arena_strndup(arena, base, (size_t)(dot - base));
}

void vcxproj_read(ProjectReader *reader, const TreeFile *file, ProjectList *out)
{
    Vcxproj *v = ARENA_NEW(reader->arena, Vcxproj);
    *v = (Vcxproj){.reader = reader, .arena = reader->arena, .configuration = "Debug", .platform = "x64"};
    v->project = project_new(reader, file, base_without_extension(reader->arena, file->path));
    v->current = file->path;
    msbuild_init(&v->build, reader->arena, v->project->folder);
    xmlDoc *doc = sheet_load(v, file->path)->doc;
    if (doc == NULL || xmlDocGetRootElement(doc) == NULL || !node_is(xmlDocGetRootElement(doc), "Project"))
        project_note(reader, file->path, 1, "%s", "the file holds no project");
    else {
        const char *shared = nearest_sheet(v, "Directory.Build.props");
        const char *shared_end = nearest_sheet(v, "Directory.Build.targets");
        go(v, PASS_CONFIGURATIONS, NULL, NULL);
        set_known_properties(v);
        go(v, PASS_PROPERTIES, shared, shared_end);
        read_kind(v);
        go(v, PASS_DEFINITIONS, shared, shared_end);
        settings_read(v);
        go(v, PASS_ITEMS, shared, shared_end);
        items_drop_removed(v);
        VEC_PUSH(reader->arena, out, v->project);
    }
    for (size_t i = 0; i < v->n_sheets; i++)
        xmlFreeDoc(v->sheets[i].doc);
}
