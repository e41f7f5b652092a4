/* SPDX-License-Identifier: MIT */
/* discover: what the readers of project files share. */
#include "discover/project.h"

#include <string.h>

#include "base/platform.h"

bool list_has(const PathList *list, const char *text)
{
    for (size_t i = 0; i < list->count; i++)
        if (strcmp(list->items[i], text) == 0)
            return true;
    return false;
}

void list_add_once(Arena *arena, PathList *list, const char *text)
{
    if (!list_has(list, text))
        VEC_PUSH(arena, list, text);
}

void project_note(ProjectReader *reader, const char *file, size_t line, const char *format, const char *detail)
{
    /* The formats are literals of the readers, each with one `%s`. */
    const char *mark = strstr(format, "%s");
    int before = (int)(mark - format);
    SourcePos pos = {.file = file, .line = (uint32_t)line, .column = line != 0};
    notes_add(reader->notes, NOTE_PROJECT, pos, "%.*s%s%s", before, format, detail, mark + 2);
}

Project *project_new(ProjectReader *reader, const TreeFile *file, const char *name)
{
    Project *project = ARENA_NEW(reader->arena, Project);
    const char *folder = path_folder(reader->arena, file->path);
    project->file = file->path;
    project->folder = *folder == '\0' ? "." : folder;
    project->name = project->target = name;
    return project;
}

/* The entry of FOLDER that NAME names without regard to case, as it is spelt there; NULL when there is none. */
static const char *entry_in(Arena *arena, const char *folder, const char *name)
{
    FolderEntry *entries;
    size_t n;
    const char *error;
    if (!folder_list(*folder == '\0' ? "." : folder, arena, &entries, &n, &error))
        return NULL;
    for (size_t i = 0; i < n; i++)
        if (ascii_casecmp(entries[i].name, name) == 0)
            return entries[i].name;
    return NULL;
}

/* PATH, which is not below the root, as it is spelt on disk; NULL when nothing is there. */
static const char *on_disk(Arena *arena, const char *path)
{
    if (file_type(path) != FILE_MISSING)
        return path;
    const char *folder = path_folder(arena, path);
    if (*folder == '\0' || strcmp(folder, path) == 0)
        return NULL;
    folder = on_disk(arena, folder);
    const char *name = folder != NULL ? entry_in(arena, folder, path_base(path)) : NULL;
    return name != NULL ? path_join(arena, folder, name) : NULL;
}

/* What PATH names below the root or, told by an absolute path, outside of it; NULL when nothing is there. */
static const TreeFile *file_at(ProjectReader *reader, const char *path)
{
    const TreeFile *file = tree_file(reader->tree, path);
    const char *real = file == NULL ? on_disk(reader->arena, path) : NULL;
    if (real == NULL || file_type(real) != FILE_REGULAR)
        return file;
    real = path_absolute(reader->arena, real);
    file = tree_file(reader->tree, real);
    return file != NULL ? file : tree_add_outside(reader->tree, real);
}

bool project_add_source(ProjectReader *reader, Project *project, const char *folder, const char *path)
{
    const TreeFile *file = file_at(reader, path_normal(reader->arena, path_join(reader->arena, folder, path)));
    if (file != NULL)
        list_add_once(reader->arena, &project->sources, file->path);
    return file != NULL;
}

bool project_add_include(ProjectReader *reader, Project *project, const char *folder, const char *path)
{
    const char *full = path_normal(reader->arena, path_join(reader->arena, folder, path));
    const char *known = tree_folder(reader->tree, full);
    const char *outside = known == NULL ? on_disk(reader->arena, full) : NULL;
    if (outside != NULL && file_type(outside) == FILE_FOLDER)
        known = path_absolute(reader->arena, outside);
    if (known == NULL)
        return false;
    list_add_once(reader->arena, &project->include_dirs, known);
    return true;
}

void project_add_forced(ProjectReader *reader, Project *project, const char *folder, const char *path)
{
    const TreeFile *file = tree_file(reader->tree, path_join(reader->arena, folder, path));
    for (size_t i = 0; file == NULL && i < project->include_dirs.count; i++)
        file = tree_file(reader->tree, path_join(reader->arena, project->include_dirs.items[i], path));
    list_add_once(reader->arena, &project->forced_includes,
                  file != NULL ? file->path : arena_strdup(reader->arena, path));
}

/* Compilers are told quotes as `\"` or `"""`; what is meant is one quote. */
void project_add_define(ProjectReader *reader, Project *project, const char *define)
{
    char *plain = arena_strdup(reader->arena, define), *to = plain;
    for (const char *from = plain; *from != '\0';) {
        from += from[0] == '\\' && from[1] == '"' ? 1 : strncmp(from, "\"\"\"", 3) == 0 ? 2 : 0;
        *to++ = *from++;
    }
    *to = '\0';
    if (*plain != '\0' && *plain != '=')
        list_add_once(reader->arena, &project->defines, plain);
}

/* The value of an option that NAME begins: behind it, or the next argument. */
static const char *option_value(const char *option, const char *name, const char *next, size_t *out_used)
{
    size_t length = strlen(name);
    bool slash = (*option == '/' || *option == '-') && strncmp(option + 1, name + 1, length - 1) == 0;
    *out_used = 1;
    if (!slash)
        return NULL;
    if (option[length] != '\0')
        return option + length;
    *out_used = 2;
    return next;
}

size_t project_add_option(ProjectReader *reader, Project *project, const char *folder, const char *option,
                          const char *next)
{
    static const char *const includes[] = {"-isystem", "-imsvc", "-external:I", "-iquote", "-I", NULL};
    static const char *const forced[] = {"-include", "-FI", NULL};
    size_t used = 1;
    const char *value;
    for (size_t i = 0; forced[i] != NULL; i++)
        if ((value = option_value(option, forced[i], next, &used)) != NULL) {
            project_add_forced(reader, project, folder, value);
            return used;
        }
    for (size_t i = 0; includes[i] != NULL; i++)
        if ((value = option_value(option, includes[i], next, &used)) != NULL) {
            project_add_include(reader, project, folder, value);
            return used;
        }
    if ((value = option_value(option, "-D", next, &used)) != NULL) {
        project_add_define(reader, project, value);
        return used;
    }
    return 1;
}

void arguments_split(Arena *arena, const char *text, PathList *out)
{
    char *argument = arena_alloc(arena, strlen(text) + 1);
    size_t length = 0;
    bool quoted = false, any = false;
    for (const char *c = text;; c++) {
        bool is_blank = *c != '\0' && strchr(" \t\r\n", *c) != NULL;
        if (*c == '\0' || (is_blank && !quoted)) {
            if (any)
                VEC_PUSH(arena, out, arena_strndup(arena, argument, length));
            length = 0;
            any = false;
            if (*c == '\0')
                return;
        } else if (c[0] == '\\' && c[1] == '"') {
            argument[length++] = *++c;
            any = true;
        } else if (*c == '"') {
            quoted = !quoted;
            any = true;
        } else {
            argument[length++] = *c;
            any = true;
        }
    }
}

void project_add_options(ProjectReader *reader, Project *project, const char *folder, const char *options, Arena *arena)
{
    PathList parts = {0};
    arguments_split(arena, options, &parts);
    for (size_t i = 0; i < parts.count;)
        i += project_add_option(reader, project, folder, parts.items[i],
                                i + 1 < parts.count ? parts.items[i + 1] : NULL);
}

static bool is_named(const TreeFile *file, const char *name)
{
    return ascii_casecmp(path_base(file->relative), name) == 0;
}

static bool has_extension(const TreeFile *file, const char *extension)
{
    const char *dot = strrchr(path_base(file->relative), '.');
    return dot != NULL && ascii_casecmp(dot, extension) == 0;
}

/* Of two solutions that list a project the one nearer above it is kept, else the first. */
static void note_solution(ProjectReader *reader, const TreeFile *project, const char *folder)
{
    const char *known = strmap_get(&reader->solutions, project->path);
    size_t length = strlen(folder);
    bool is_above = length == 0 || (strncmp(project->path, folder, length) == 0 && project->path[length] == '/');
    if (known == NULL || (is_above && (strncmp(project->path, known, strlen(known)) != 0 || strlen(known) < length)))
        strmap_put(&reader->solutions, project->path, (void *)folder);
}

/* Lines like `Project("{...}") = "name", "folder\name.vcxproj", "{...}"`: the second quoted text behind the `=`. */
static void read_solution(ProjectReader *reader, const TreeFile *file)
{
    Arena *scratch = arena_open();
    size_t size;
    const char *error, *folder = path_folder(reader->arena, file->path);
    const char *text = text_read(file->path, scratch, &size, NULL, &error);
    for (const char *line = text == NULL ? NULL : strstr(text, "Project("); line != NULL;
         line = strstr(line + 1, "Project(")) {
        const char *quote = strchr(line, '=');
        for (int i = 0; i < 3 && quote != NULL; i++)
            quote = strchr(quote + 1, '"');
        const char *end = quote == NULL ? NULL : strchr(quote + 1, '"');
        if (end == NULL)
            break;
        const char *path = arena_strndup(scratch, quote + 1, (size_t)(end - quote - 1));
        const TreeFile *project = tree_file(reader->tree, path_join(scratch, folder, path));
        if (project != NULL)
            note_solution(reader, project, folder);
    }
    arena_close(scratch);
}

ProjectList projects_read(ProjectReader *reader)
{
    ProjectList projects = {0};
    const SourceTree *tree = reader->tree;
    strmap_init(&reader->solutions, reader->arena);
    for (size_t i = 0; i < tree->files.count; i++)
        if (has_extension(tree->files.items[i], ".sln"))
            read_solution(reader, tree->files.items[i]);
    for (size_t i = 0; i < tree->files.count; i++)
        if (has_extension(tree->files.items[i], ".vcxproj"))
            vcxproj_read(reader, tree->files.items[i], &projects);
    for (size_t i = 0; i < tree->files.count; i++)
        if (is_named(tree->files.items[i], "sources"))
            sources_file_read(reader, tree->files.items[i], &projects);
    for (size_t i = 0; i < tree->files.count; i++)
        if (is_named(tree->files.items[i], "compile_commands.json"))
            compile_commands_read(reader, tree->files.items[i], &projects);
    return projects;
}
