/* SPDX-License-Identifier: MIT */
/* discover: compile_commands.json.  The commands that build one target (CMake puts its objects below `<target>.dir`)
 * make one project; without such a hint the whole file is one. */
#include <cjson/cJSON.h>
#include <string.h>

#include "base/platform.h"
#include "discover/project.h"

typedef struct Commands {
    ProjectReader *reader;
    const TreeFile *file;
    ProjectList *out;
    StrMap targets; /* name -> Project * */
} Commands;

static const char *text_of(const cJSON *object, const char *key)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, key));
    return text == NULL ? "" : text;
}

static PathList arguments_of(Commands *commands, const cJSON *entry)
{
    PathList arguments = {0};
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(entry, "arguments"), *item;
    cJSON_ArrayForEach(item, list) if (cJSON_IsString(item))
        VEC_PUSH(commands->reader->arena, &arguments, arena_strdup(commands->reader->arena, item->valuestring));
    if (arguments.count == 0)
        arguments_split(commands->reader->arena, text_of(entry, "command"), &arguments);
    return arguments;
}

/* The `name` of the last part `name.dir` of the object file's path; NULL when it has none. */
static const char *target_in(Arena *arena, const char *object)
{
    const char *path = path_normal(arena, object), *found = NULL;
    for (const char *part = path, *slash; (slash = strchr(part, '/')) != NULL; part = slash + 1)
        if (slash - part > 4 && strncmp(slash - 4, ".dir", 4) == 0)
            found = arena_strndup(arena, part, (size_t)(slash - part - 4));
    return found;
}

static const char *target_of(Commands *commands, const cJSON *entry, const PathList *arguments)
{
    Arena *arena = commands->reader->arena;
    const char *target = target_in(arena, text_of(entry, "output"));
    for (size_t i = 0; target == NULL && i < arguments->count; i++) {
        const char *argument = arguments->items[i];
        if (strcmp(argument, "-o") == 0 && i + 1 < arguments->count)
            target = target_in(arena, arguments->items[i + 1]);
        else if (strncmp(argument, "/Fo", 3) == 0 || strncmp(argument, "-Fo", 3) == 0)
            target = target_in(arena, argument + 3);
    }
    if (target != NULL)
        return target;
    const char *folder = path_base(path_folder(arena, path_absolute(arena, commands->file->path)));
    return *folder == '\0' ? "compile_commands" : folder;
}

static Project *project_of(Commands *commands, const char *target)
{
    Project *project = strmap_get(&commands->targets, target);
    if (project != NULL)
        return project;
    project = project_new(commands->reader, commands->file, target);
    strmap_put(&commands->targets, target, project);
    VEC_PUSH(commands->reader->arena, commands->out, project);
    return project;
}

static void read_entry(Commands *commands, const cJSON *entry)
{
    Arena *arena = commands->reader->arena;
    PathList arguments = arguments_of(commands, entry);
    Project *project = project_of(commands, target_of(commands, entry, &arguments));
    const char *own = path_folder(arena, commands->file->path);
    const char *directory = path_join(arena, *own == '\0' ? "." : own, text_of(entry, "directory"));
    for (size_t i = 1; i < arguments.count;)
        i += project_add_option(commands->reader, project, directory, arguments.items[i],
                                i + 1 < arguments.count ? arguments.items[i + 1] : NULL);
    const char *source = arena_strdup(arena, text_of(entry, "file"));
    if (*source == '\0')
        project_note(commands->reader, commands->file->path, 0, "%s", "a command names no source: it lacks a `file`");
    else if (!project_add_source(commands->reader, project, directory, source))
        project_note(commands->reader, commands->file->path, 0, "the source `%s` does not exist", source);
}

static size_t line_of(const char *text, const char *at)
{
    size_t line = 1;
    for (; text < at; text++)
        line += *text == '\n';
    return line;
}

void compile_commands_read(ProjectReader *reader, const TreeFile *file, ProjectList *out)
{
    Commands commands = {reader, file, out, {0}};
    Arena *scratch = arena_open();
    size_t size;
    const char *error = "", *end = NULL, *text = text_read(file->path, scratch, &size, NULL, &error);
    cJSON *root = text == NULL ? NULL : cJSON_ParseWithLengthOpts(text, size, &end, 0);
    strmap_init(&commands.targets, reader->arena);
    if (text == NULL)
        project_note(reader, file->path, 0, "%s", error);
    else if (!cJSON_IsArray(root))
        project_note(reader, file->path, root == NULL && end != NULL ? line_of(text, end) : 1, "%s",
                     "the compilation database is malformed: an array of commands is expected");
    const cJSON *entry;
    if (cJSON_IsArray(root))
        cJSON_ArrayForEach(entry, root) read_entry(&commands, entry);
    cJSON_Delete(root);
    arena_close(scratch);
}
