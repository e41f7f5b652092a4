/* SPDX-License-Identifier: MIT */
/* parse, part 4: the arguments.
 *
 * They describe the Microsoft compiler for x64 with the definitions that a kit's build files give to every driver of
 * its kind.  What the project says comes after them and wins.  All warnings are off but the one that names undeclared
 * functions; conversions that clang made errors and the Microsoft compiler lets pass are among them. */
#include "parse/arguments.h"

#include <string.h>

#include "base/platform.h"
#include "parse/headers.h"

static const char *const common[] = {
    "--target=x86_64-pc-windows-msvc",
    "-fms-extensions",
    "-fms-compatibility",
    "-fms-compatibility-version=19.38",
    "-fno-spell-checking",
    "-ferror-limit=0",
    "-fbracket-depth=512",
    "-nostdinc",
    "-Wno-everything",
    "-Wimplicit-function-declaration",
    "-Wno-error=implicit-function-declaration",
    "-I" VIRTUAL_INCLUDE,
    "-I" VIRTUAL_PLATFORM,
};

static const char *const for_c[] = {"-xc", "-std=gnu17"};
static const char *const for_cpp[] = {"-xc++", "-std=c++20", "-nostdinc++", "-fexceptions", "-fcxx-exceptions"};

/* What the kit's build files define for all drivers, for kernel-mode ones, for user-mode ones. */
static const char *const defines[] = {
    "_WIN64=1",
    "_AMD64_=1",
    "AMD64=1",
    "WINVER=0x0A00",
    "_WIN32_WINNT=0x0A00",
    "_WIN32_IE=0x0A00",
    "WINNT=1",
    "DBG=1",
    "STD_CALL=1",
    "CONDITION_HANDLING=1",
    "NT_UP=0",
    "NT_INST=0",
    "WIN32=100",
    "_NT1X_=100",
    "NTDDI_VERSION=0x0A00000C",
    "DEPRECATE_DDK_FUNCTIONS=1",
    "DEVL=1",
    "__HINDSIGHT__=1",
};
static const char *const kernel_defines[] = {"_KERNEL_MODE=1", "KMDF_VERSION_MAJOR=1", "KMDF_VERSION_MINOR=33",
                                             "UNICODE=1", "_UNICODE=1"};
static const char *const user_defines[] = {"UMDF_VERSION_MAJOR=2", "UMDF_VERSION_MINOR=33", "UNICODE=1", "_UNICODE=1"};

/* For a kit's headers: a framework that is as new as they are, what only the Microsoft compiler knows, and what bundled
 * headers need of those that the kit stands for. */
static const char *const kit_defines[] = {"WDF_EVERYTHING_ALWAYS_AVAILABLE=1",
                                          "__annotation(...)=((void)0)",
                                          "HS_KIT=1",
                                          "HS_LONG=long",
                                          "HS_AW(name)=name##W",
                                          "HS_WDF_ZERO(p,type)=memset(p,0,sizeof(type))",
                                          "HS_WDF_INIT(p,type)=(memset(p,0,sizeof(type)),(p)->Size=sizeof(type))"};
static const char *const kit_defines_c[] = {"HS_BEGIN=", "HS_END=", "HS_INLINE=static inline",
                                            "HS_SET(field,value)=((field)=(value))"};
static const char *const kit_defines_cpp[] = {"HS_BEGIN=extern \"C\" {", "HS_END=}", "HS_INLINE=inline",
                                              "HS_SET(field,value)=(*(int *)&(field)=(value))"};

static void add(Arguments *arguments, const char *argument)
{
    VEC_PUSH(arguments->arena, &arguments->list, argument);
}

static void add_all(Arguments *arguments, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        add(arguments, list[i]);
}

static bool is_defined(const Driver *driver, const char *define)
{
    size_t length = strcspn(define, "=(");
    for (size_t i = 0; i < driver->defines.count; i++) {
        const char *own = driver->defines.items[i];
        if (strncmp(own, define, length) == 0 && (own[length] == '=' || own[length] == '\0'))
            return true;
    }
    return false;
}

static void add_defines(Arguments *arguments, const Driver *driver, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!is_defined(driver, list[i]))
            add(arguments, arena_printf(arguments->arena, "-D%s", list[i]));
}

/* `\"` on a command line is a quote. */
static const char *unquote(const char *define, Arena *arena)
{
    char *out = arena_strdup(arena, define);
    size_t kept = 0;
    for (size_t i = 0; define[i] != '\0'; i++)
        if (define[i] != '\\' || define[i + 1] != '"')
            out[kept++] = define[i];
    out[kept] = '\0';
    return out;
}

/* A name, perhaps with parameters, that the preprocessor takes; a project may hold anything. */
static bool is_definable(const char *define)
{
    char c = define[0];
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool source_is_cpp(const char *file)
{
    static const char *const extensions[] = {".cpp", ".cxx", ".cc", ".c++", ".hpp", ".hxx", ".hh", NULL};
    const char *dot = strrchr(file, '.');
    for (size_t i = 0; dot != NULL && extensions[i] != NULL; i++)
        if (ascii_casecmp(dot, extensions[i]) == 0)
            return true;
    return false;
}

#define ADD_ALL(arguments, list) add_all((arguments), (list), sizeof(list) / sizeof *(list))
#define ADD_DEFINES(arguments, driver, list) add_defines((arguments), (driver), (list), sizeof(list) / sizeof *(list))

static void add_kit_defines(Arguments *arguments, const Driver *driver, bool is_cpp)
{
    ADD_DEFINES(arguments, driver, kit_defines);
    if (is_cpp)
        ADD_DEFINES(arguments, driver, kit_defines_cpp);
    else
        ADD_DEFINES(arguments, driver, kit_defines_c);
}

Arguments arguments_make(const Driver *driver, const ParseOptions *options, bool is_cpp, Arena *arena)
{
    Arguments arguments = {.arena = arena};
    ADD_ALL(&arguments, common);
    if (is_cpp)
        ADD_ALL(&arguments, for_cpp);
    else
        ADD_ALL(&arguments, for_c);
    ADD_DEFINES(&arguments, driver, defines);
    if (driver->kind == DRIVER_UMDF)
        ADD_DEFINES(&arguments, driver, user_defines);
    else
        ADD_DEFINES(&arguments, driver, kernel_defines);
    if (options->wdk != NULL)
        add_kit_defines(&arguments, driver, is_cpp);
    for (size_t i = 0; i < driver->defines.count; i++)
        if (is_definable(driver->defines.items[i]))
            add(&arguments, arena_printf(arena, "-D%s", unquote(driver->defines.items[i], arena)));
    for (size_t i = 0; options->extra_args != NULL && options->extra_args[i] != NULL; i++)
        add(&arguments, options->extra_args[i]);
    return arguments;
}

void arguments_force_include(Arguments *arguments, const char *path)
{
    add(arguments, "-include");
    add(arguments, path);
}
