/* SPDX-License-Identifier: MIT */
/* discover: Visual C++ projects (.vcxproj), with the property sheets they import from the tree.
 *
 * As in MSBuild the file is gone through several times: for its configurations, its properties, the defaults of its items,
 * its items.  One configuration is chosen beforehand - the wanted one, or the one most like it.  Imports from the kits and
 * from Visual Studio are not there; they are passed over. */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

#include "base/platform.h"
#include "discover/msbuild.h"
#include "discover/project.h"

enum { MAX_IMPORTS = 64, MAX_IMPORT_DEPTH = 12 };

typedef enum Pass { PASS_CONFIGURATIONS, PASS_PROPERTIES, PASS_DEFINITIONS, PASS_ITEMS } Pass;

typedef struct Sheet {
    const char *path;
    xmlDoc *doc;
} Sheet;

typedef struct Vcxproj {
    ProjectReader *reader;
    Arena *arena;
    MsBuild build;
    Project *project;
    Pass pass;
    const char *current; /* the sheet that is being gone through */
    int depth;
    Sheet sheets[MAX_IMPORTS];
    size_t n_sheets;
    const char *configuration, *platform; /* chosen */
    int best;                             /* how like the wanted one it is */
    PathList removed;
    size_t line; /* of the item that is being read */
} Vcxproj;

static void walk(Vcxproj *v, const xmlNode *parent);

/* ---- XML ----------------------------------------------------------------------------------------------------------- */

static bool is_named(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

static const char *attribute(const Vcxproj *v, const xmlNode *node, const char *name)
{
    xmlChar *text = xmlGetNoNsProp(node, (const xmlChar *)name);
    if (text == NULL)
        return NULL;
    const char *copy = arena_strdup(v->arena, (const char *)text);
    xmlFree(text);
    return copy;
}

static const char *trim(Arena *arena, const char *text)
{
    text += strspn(text, " \t\r\n");
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        length--;
    return arena_strndup(arena, text, length);
}

static const char *content(const Vcxproj *v, const xmlNode *node)
{
    xmlChar *text = xmlNodeGetContent(node);
    const char *copy = trim(v->arena, text == NULL ? "" : (const char *)text);
    xmlFree(text);
    return copy;
}

/* Parses the sheet at PATH once; malformed ones are noted, and what could be read of them is used. */
static xmlDoc *load(Vcxproj *v, const char *path)
{
    for (size_t i = 0; i < v->n_sheets; i++)
        if (strcmp(v->sheets[i].path, path) == 0)
            return v->sheets[i].doc;
    if (v->n_sheets == MAX_IMPORTS)
        return NULL;
    Arena *scratch = arena_open();
    size_t size;
    const char *error, *text = file_read(path, scratch, &size, &error);
    xmlDoc *doc = NULL;
    if (text != NULL && size < (64u << 20)) {
        xmlParserCtxt *context = xmlNewParserCtxt();
        doc = xmlCtxtReadMemory(context, text, (int)size, path, NULL,
                                XML_PARSE_RECOVER | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NONET);
        const xmlError *wrong = xmlCtxtGetLastError(context);
        if (wrong != NULL && wrong->level >= XML_ERR_ERROR)
            project_note(v->reader, path, (size_t)wrong->line, "the project is malformed: %s",
                         trim(scratch, wrong->message == NULL ? "" : wrong->message));
        xmlFreeParserCtxt(context);
    } else
        project_note(v->reader, path, 0, "%s", text == NULL ? error : "the project is too large");
    arena_close(scratch);
    v->sheets[v->n_sheets++] = (Sheet){path, doc};
    return doc;
}

static bool holds(Vcxproj *v, const xmlNode *node)
{
    bool ok;
    const char *condition = attribute(v, node, "Condition");
    bool value = msbuild_condition(&v->build, condition, &ok);
    if (!ok && v->pass == PASS_ITEMS)
        project_note(v->reader, v->current, (size_t)xmlGetLineNo(node), "the condition `%s` is not understood", condition);
    return value;
}

/* ---- configurations ------------------------------------------------------------------------------------------------ */

static bool contains(Arena *arena, const char *text, const char *part)
{
    return strstr(ascii_lower(arena, text), ascii_lower(arena, part)) != NULL;
}

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
    likeness += ascii_casecmp(own, configuration) == 0 ? 3 : contains(v->arena, own, configuration) ? 2 : 0;
    if (likeness <= v->best)
        return;
    v->best = likeness;
    v->configuration = own;
    v->platform = arena_strdup(v->arena, bar + 1);
}

/* ---- properties and definitions ------------------------------------------------------------------------------------ */

static void read_properties(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *node = group->children; node != NULL; node = node->next)
        if (node->type == XML_ELEMENT_NODE && holds(v, node))
            msbuild_set(&v->build, (const char *)node->name, msbuild_expand(&v->build, content(v, node), NULL));
}

static const char *metadata_key(Vcxproj *v, const xmlNode *type, const char *name)
{
    return ascii_lower(v->arena, arena_printf(v->arena, "%s.%s", (const char *)type->name, name));
}

static void read_definitions(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *type = group->children; type != NULL; type = type->next) {
        if (type->type != XML_ELEMENT_NODE || !holds(v, type))
            continue;
        const char *lower = ascii_lower(v->arena, (const char *)type->name);
        for (const xmlNode *node = type->children; node != NULL; node = node->next)
            if (node->type == XML_ELEMENT_NODE && holds(v, node))
                strmap_put(&v->build.metadata, metadata_key(v, type, (const char *)node->name),
                           msbuild_expand(&v->build, content(v, node), lower));
    }
}

static const char *metadata(Vcxproj *v, const char *key)
{
    const char *value = strmap_get(&v->build.metadata, key);
    return value == NULL ? "" : value;
}

/* ---- items --------------------------------------------------------------------------------------------------------- */

/* Calls USE with each part of a list that `;` separates; parts that begin with something unknown are left out. */
static void each_part(Vcxproj *v, const char *list, void (*use)(Vcxproj *v, const char *part))
{
    while (*list != '\0') {
        size_t length = strcspn(list, ";");
        const char *part = trim(v->arena, arena_strndup(v->arena, list, length));
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
    const char *full = path_normal(v->arena, path_join(v->arena, v->project->folder, pattern));
    const char *lower = ascii_lower(v->arena, path_relative(v->arena, tree->root, full));
    for (size_t i = 0; i < tree->files.count; i++)
        if (tree->files.items[i]->is_source && matches(lower, ascii_lower(v->arena, tree->files.items[i]->relative)))
            list_add_once(v->arena, &v->project->sources, tree->files.items[i]->path);
}

static void add_source(Vcxproj *v, const char *part)
{
    if (strpbrk(part, "*?") != NULL)
        add_matching(v, part);
    else if (!project_add_source(v->reader, v->project, v->project->folder, part)
             && !contains(v->arena, part, msbuild_get(&v->build, "IntDir")))
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
        if (node->type != XML_ELEMENT_NODE || !holds(v, node))
            continue;
        const char *value = msbuild_expand(&v->build, content(v, node), "clcompile");
        if (is_named(node, "ExcludedFromBuild"))
            excluded = ascii_casecmp(value, "true") == 0;
        else if (is_named(node, "AdditionalIncludeDirectories"))
            each_part(v, value, add_include);
        else if (is_named(node, "PreprocessorDefinitions"))
            each_part(v, value, add_define);
        else if (is_named(node, "ForcedIncludeFiles"))
            each_part(v, value, add_forced);
    }
    return !excluded;
}

static void read_items(Vcxproj *v, const xmlNode *group)
{
    for (const xmlNode *node = group->children; node != NULL; node = node->next) {
        bool compiles = is_named(node, "ClCompile"), refers = is_named(node, "ProjectReference");
        if (v->pass == PASS_CONFIGURATIONS && is_named(node, "ProjectConfiguration")) {
            const char *name = attribute(v, node, "Include");
            consider_configuration(v, name == NULL ? "" : name);
        }
        if (v->pass != PASS_ITEMS || (!compiles && !refers) || !holds(v, node))
            continue;
        v->line = (size_t)xmlGetLineNo(node);
        const char *include = attribute(v, node, "Include"), *removed = attribute(v, node, "Remove");
        if (removed != NULL && compiles)
            each_part(v, msbuild_expand(&v->build, removed, NULL), remove_source);
        if (include != NULL && refers)
            each_part(v, msbuild_expand(&v->build, include, NULL), add_reference);
        if (include != NULL && compiles && read_settings(v, node))
            each_part(v, msbuild_expand(&v->build, include, NULL), add_source);
    }
}

/* ---- going through ------------------------------------------------------------------------------------------------- */

static void enter_sheet(Vcxproj *v, const char *path)
{
    const char *outer = v->current;
    xmlDoc *doc = v->depth < MAX_IMPORT_DEPTH ? load(v, path) : NULL;
    const xmlNode *root = doc == NULL ? NULL : xmlDocGetRootElement(doc);
    if (root == NULL || !is_named(root, "Project"))
        return;
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

static void read_import(Vcxproj *v, const xmlNode *node)
{
    const char *name = attribute(v, node, "Project");
    const char *path = name == NULL ? "" : msbuild_expand(&v->build, name, NULL);
    if (*path == '\0' || strchr(path, MSBUILD_UNKNOWN) != NULL || strpbrk(path, "*?") != NULL)
        return;
    const char *full = path_join(v->arena, path_folder(v->arena, v->current), path);
    const TreeFile *file = tree_file(v->reader->tree, path_relative(v->arena, path_absolute(v->arena, v->reader->tree->root),
                                                                    path_absolute(v->arena, full)));
    if (file == NULL)
        file = tree_file(v->reader->tree, full);
    if (file != NULL)
        enter_sheet(v, file->path);
    else if (v->pass == PASS_ITEMS && attribute(v, node, "Condition") == NULL)
        project_note(v->reader, v->current, (size_t)xmlGetLineNo(node), "the imported `%s` does not exist", path);
}

/* The first When that holds, else Otherwise. */
static void read_choose(Vcxproj *v, const xmlNode *choose)
{
    for (const xmlNode *node = choose->children; node != NULL; node = node->next)
        if ((is_named(node, "When") && holds(v, node)) || is_named(node, "Otherwise")) {
            walk(v, node);
            return;
        }
}

static void walk(Vcxproj *v, const xmlNode *parent)
{
    for (const xmlNode *node = parent->children; node != NULL; node = node->next) {
        if (node->type != XML_ELEMENT_NODE || is_named(node, "Target") || !holds(v, node))
            continue;
        if (is_named(node, "PropertyGroup") && v->pass == PASS_PROPERTIES)
            read_properties(v, node);
        else if (is_named(node, "ItemDefinitionGroup") && v->pass == PASS_DEFINITIONS)
            read_definitions(v, node);
        else if (is_named(node, "ItemGroup"))
            read_items(v, node);
        else if (is_named(node, "ImportGroup"))
            walk(v, node);
        else if (is_named(node, "Import"))
            read_import(v, node);
        else if (is_named(node, "Choose"))
            read_choose(v, node);
    }
}

/* ---- the whole ----------------------------------------------------------------------------------------------------- */

/* The nearest folder upwards that holds a solution; NULL when none does. */
static const char *solution_folder(Vcxproj *v)
{
    const char *folder = v->project->folder;
    while (strmap_get(&v->reader->solution_folders, folder) == NULL) {
        if (strcmp(folder, v->reader->tree->root) == 0 || *folder == '\0' || strcmp(folder, "/") == 0)
            return NULL;
        folder = path_folder(v->arena, folder);
    }
    return folder;
}

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
    const char *solution = solution_folder(v);
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
    bool builds_driver = is_property(v, "ConfigurationType", "Driver")
                         || contains(v->arena, msbuild_get(&v->build, "PlatformToolset"), "KernelModeDriver");
    if (is_property(v, "DriverType", "KMDF"))
        project->kind = DRIVER_KMDF;
    else if (is_property(v, "DriverType", "UMDF"))
        project->kind = DRIVER_UMDF;
    else if (is_property(v, "DriverType", "WDM") || builds_driver)
        project->kind = DRIVER_WDM;
    project->is_static_library = is_property(v, "ConfigurationType", "StaticLibrary");
    project->is_driver = !project->is_static_library && !is_property(v, "ConfigurationType", "Utility")
                         && !is_property(v, "ConfigurationType", "Application")
                         && (builds_driver || project->kind != DRIVER_UNKNOWN);
    const char *target = msbuild_get(&v->build, "TargetName");
    project->target = *target != '\0' ? target : project->name;
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

static void read_entry(Vcxproj *v)
{
    const char *symbol = trim(v->arena, msbuild_expand_plain(&v->build, metadata(v, "link.entrypointsymbol")));
    PathList options = {0};
    arguments_split(v->arena, msbuild_expand_plain(&v->build, metadata(v, "link.additionaloptions")), &options);
    for (size_t i = 0; i < options.count; i++)
        if ((*options.items[i] == '/' || *options.items[i] == '-')
            && ascii_casecmp(arena_strndup(v->arena, options.items[i] + 1, 6), "entry:") == 0)
            symbol = options.items[i] + 7;
    if (*symbol == '\0')
        return;
    const char *at = strchr(symbol, '@');
    bool decorated = at != NULL && *symbol == '_';
    v->project->entry = at == NULL ? symbol : arena_strndup(v->arena, symbol + decorated, (size_t)(at - symbol) - decorated);
}

static void read_compiler_settings(Vcxproj *v)
{
    PathList options = {0};
    each_part(v, metadata(v, "clcompile.additionalincludedirectories"), add_include);
    const char *include_path = strmap_get(&v->build.properties, "includepath");
    each_part(v, include_path == NULL ? "" : include_path, add_include);
    each_part(v, metadata(v, "clcompile.preprocessordefinitions"), add_define);
    each_part(v, metadata(v, "clcompile.forcedincludefiles"), add_forced);
    each_part(v, metadata(v, "link.additionaldependencies"), add_library);
    add_kind_defines(v);
    arguments_split(v->arena, msbuild_expand_plain(&v->build, metadata(v, "clcompile.additionaloptions")), &options);
    for (size_t i = 0; i < options.count;)
        i += project_add_option(v->reader, v->project, v->project->folder, options.items[i],
                                i + 1 < options.count ? options.items[i + 1] : NULL);
}

static void drop_removed(Vcxproj *v)
{
    PathList *sources = &v->project->sources;
    size_t kept = 0;
    for (size_t i = 0; i < sources->count; i++)
        if (!list_has(&v->removed, sources->items[i]))
            sources->items[kept++] = sources->items[i];
    sources->count = kept;
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
    xmlDoc *doc = load(v, file->path);
    if (doc == NULL || xmlDocGetRootElement(doc) == NULL || !is_named(xmlDocGetRootElement(doc), "Project"))
        project_note(reader, file->path, 1, "%s", "the file holds no project");
    else {
        const char *shared = nearest_sheet(v, "Directory.Build.props");
        const char *shared_end = nearest_sheet(v, "Directory.Build.targets");
        go(v, PASS_CONFIGURATIONS, NULL, NULL);
        set_known_properties(v);
        go(v, PASS_PROPERTIES, shared, shared_end);
        read_kind(v);
        go(v, PASS_DEFINITIONS, shared, shared_end);
        read_compiler_settings(v);
        read_entry(v);
        go(v, PASS_ITEMS, shared, shared_end);
        drop_removed(v);
        VEC_PUSH(reader->arena, out, v->project);
    }
    for (size_t i = 0; i < v->n_sheets; i++)
        xmlFreeDoc(v->sheets[i].doc);
}
