/* SPDX-License-Identifier: MIT */
/* discover: SOURCES files of the build environment that came before Visual Studio: NAME=value lines in the manner of
 * NMAKE, with continued lines, $(macros) and !directives.  Of conditional parts the first branch is taken. */
#include <string.h>

#include "base/platform.h"
#include "discover/project.h"

enum { MAX_INCLUDES = 8, MAX_VALUE = 256 << 10 };

typedef struct SourcesFile {
    ProjectReader *reader;
    Arena *arena;
    StrMap macros; /* upper case as written -> value */
    const char *folder;
    size_t n_open, n_skipped; /* !if levels; of them the ones whose branch is not taken */
    int depth;
} SourcesFile;

static void read_file(SourcesFile *s, const TreeFile *file);

static const char *macro(const SourcesFile *s, const char *name)
{
    const char *value = strmap_get(&s->macros, name);
    return value == NULL ? "" : value;
}

static const char *expand(const SourcesFile *s, const char *text)
{
    const char *open = strstr(text, "$("), *close = open == NULL ? NULL : strchr(open, ')');
    if (close == NULL)
        return text;
    const char *name = arena_strndup(s->arena, open + 2, (size_t)(close - open - 2));
    return arena_printf(s->arena, "%.*s%s%s", (int)(open - text), text, macro(s, name), expand(s, close + 1));
}

static const char *trim(Arena *arena, const char *text)
{
    text += strspn(text, " \t");
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r", text[length - 1]) != NULL)
        length--;
    return arena_strndup(arena, text, length);
}

static void read_directive(SourcesFile *s, const char *text)
{
    bool opens = ascii_starts(text, "if"), turns = ascii_starts(text, "else");
    if (opens) {
        s->n_open++;
        s->n_skipped += s->n_skipped > 0;
    } else if (turns && s->n_skipped <= 1 && s->n_open > 0)
        s->n_skipped = 1;
    else if (ascii_starts(text, "endif") && s->n_open > 0) {
        s->n_open--;
        s->n_skipped -= s->n_skipped > 0;
    } else if (ascii_starts(text, "include") && s->n_skipped == 0 && s->depth < MAX_INCLUDES) {
        const char *path = expand(s, trim(s->arena, text + 7));
        const TreeFile *file = tree_file(s->reader->tree, path_join(s->arena, s->folder, path));
        if (file != NULL)
            read_file(s, file);
    }
}

static void read_line(SourcesFile *s, const char *line)
{
    line = trim(s->arena, line);
    if (*line == '!')
        read_directive(s, trim(s->arena, line + 1));
    const char *equals = strchr(line, '=');
    if (*line == '!' || *line == '#' || equals == NULL || s->n_skipped > 0)
        return;
    const char *name = trim(s->arena, arena_strndup(s->arena, line, (size_t)(equals - line)));
    const char *value = expand(s, trim(s->arena, equals + 1));
    if (strlen(value) < MAX_VALUE) /* a macro may double itself in each line */
        strmap_put(&s->macros, name, (void *)value);
}

/* One logical line: up to an end of line without a backslash before it.  Returns where the next begins. */
static const char *take_line(Arena *arena, const char *text, const char **out_line)
{
    const char *line = "";
    for (;;) {
        size_t length = strcspn(text, "\n");
        const char *part = trim(arena, arena_strndup(arena, text, length));
        size_t n = strlen(part);
        bool joins = n > 0 && part[n - 1] == '\\' && text[length] == '\n';
        line = arena_printf(arena, "%s%s%.*s", line, *line == '\0' ? "" : " ", (int)(joins ? n - 1 : n), part);
        text += length + (text[length] == '\n');
        if (!joins)
            break;
    }
    *out_line = line;
    return text;
}

static void read_file(SourcesFile *s, const TreeFile *file)
{
    size_t size;
    const char *error = "", *line, *text = text_read(file->path, s->arena, &size, NULL, &error);
    if (text == NULL) {
        project_note(s->reader, file->path, 0, "%s", error);
        return;
    }
    s->depth++;
    while (*text != '\0') {
        text = take_line(s->arena, text, &line);
        read_line(s, line);
    }
    s->depth--;
}

static void add_sources(SourcesFile *s, Project *project, const char *name)
{
    PathList parts = {0};
    arguments_split(s->arena, macro(s, name), &parts);
    for (size_t i = 0; i < parts.count; i++) {
        const char *dot = strrchr(parts.items[i], '.');
        bool compiles = dot != NULL && (ascii_casecmp(dot, ".c") == 0 || ascii_casecmp(dot, ".cpp") == 0 ||
                                        ascii_casecmp(dot, ".cxx") == 0 || ascii_casecmp(dot, ".cc") == 0);
        if (compiles && !project_add_source(s->reader, project, s->folder, parts.items[i]))
            project_note(s->reader, project->file, 0, "the source `%s` does not exist",
                         arena_strdup(s->reader->arena, parts.items[i]));
    }
}

static void add_includes(SourcesFile *s, Project *project)
{
    for (const char *list = macro(s, "INCLUDES"); *list != '\0';) {
        size_t length = strcspn(list, ";");
        const char *part = trim(s->arena, arena_strndup(s->arena, list, length));
        if (*part != '\0')
            project_add_include(s->reader, project, s->folder, part);
        list += length + (list[length] == ';');
    }
}

static void add_libraries(SourcesFile *s, Project *project)
{
    PathList parts = {0};
    arguments_split(s->arena, macro(s, "TARGETLIBS"), &parts);
    for (size_t i = 0; i < parts.count; i++) {
        const char *base = path_base(parts.items[i]), *dot = strrchr(base, '.');
        size_t length = dot == NULL ? strlen(base) : (size_t)(dot - base);
        list_add_once(s->reader->arena, &project->libraries,
                      ascii_lower(s->reader->arena, arena_strndup(s->arena, base, length)));
    }
}

static void set_kind(const SourcesFile *s, Project *project)
{
    const char *type = macro(s, "TARGETTYPE");
    bool is_export = ascii_casecmp(type, "EXPORT_DRIVER") == 0;
    bool is_dynamic = ascii_casecmp(type, "DYNLINK") == 0;
    bool has_umdf = *macro(s, "UMDF_VERSION") != '\0' || *macro(s, "UMDF_VERSION_MAJOR") != '\0';
    project->is_static_library = ascii_starts(type, "DRIVER_LIBRARY") || ascii_casecmp(type, "LIBRARY") == 0;
    project->is_driver = is_export || ascii_starts(type, "DRIVER") || ascii_casecmp(type, "MINIPORT") == 0 ||
                         ascii_casecmp(type, "GDI_DRIVER") == 0 || (is_dynamic && has_umdf);
    project->is_driver = project->is_driver && !project->is_static_library;
    if (has_umdf && is_dynamic)
        project->kind = DRIVER_UMDF;
    else if (*macro(s, "KMDF_VERSION") != '\0' || *macro(s, "KMDF_VERSION_MAJOR") != '\0' ||
             ascii_casecmp(macro(s, "DRIVERTYPE"), "WDF") == 0)
        project->kind = DRIVER_KMDF;
    else if (project->is_driver)
        project->kind = is_export ? DRIVER_EXPORT : DRIVER_WDM;
}

void sources_file_read(ProjectReader *reader, const TreeFile *file, ProjectList *out)
{
    static const char *const lists[] = {"SOURCES", "SOURCES_USED", "AMD64_SOURCES"};
    SourcesFile s = {.reader = reader, .arena = arena_open()};
    Project *project = project_new(reader, file, "");
    s.folder = project->folder;
    strmap_init(&s.macros, s.arena);
    read_file(&s, file);
    const char *name = macro(&s, "TARGETNAME");
    const char *folder = path_base(project->folder);
    project->name = project->target = arena_strdup(reader->arena, *name != '\0' ? name : folder);
    set_kind(&s, project);
    add_includes(&s, project);
    project_add_options(reader, project, s.folder, macro(&s, "C_DEFINES"), s.arena);
    project_add_options(reader, project, s.folder, macro(&s, "USER_C_FLAGS"), s.arena);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        add_sources(&s, project, lists[i]);
    add_libraries(&s, project);
    if (project->sources.count > 0)
        VEC_PUSH(reader->arena, out, project);
    arena_close(s.arena);
}
