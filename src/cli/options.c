/* SPDX-License-Identifier: MIT */
/* The tables of options and their reading.
 *
 * An option is one line of an X-macro: its group, key, name, letter, argument and help.  popt matches the words and
 * prints the help; each value then goes through apply_option, the one place that knows what an option means. */
#include "cli/options.h"

#include <popt.h>
#include <stdlib.h>
#include <string.h>

#include "base/platform.h"
#include "cli/cli.h"
#include "cli/version.h"

#define ANALYSIS_OPTIONS(X)                                                                                            \
    X(OPT_RULES, "rules", 0, "DIR", "further catalogue entries, override the built-in ones (may be repeated)")         \
    X(OPT_WDK, "wdk", 0, "DIR", "read the headers of a WDK instead of the bundled ones")                               \
    X(OPT_ENTRY, "entry", 0, "NAME", "take this function as an entry point")                                           \
    X(OPT_CONFIGURATION, "configuration", 0, "NAME", "project configuration (default Debug)")                          \
    X(OPT_PLATFORM, "platform", 0, "NAME", "project platform (default x64)")                                           \
    X(OPT_INCLUDE, "include", 'I', "DIR", "further include folder (may be repeated)")                                  \
    X(OPT_DEFINE, "define", 'D', "NAME[=VALUE]", "further macro (may be repeated)")                                    \
    X(OPT_JOBS, "jobs", 'j', "N", "drivers analysed at a time (default: one a core)")

#define DUMP_OPTIONS(X)                                                                                                \
    X(OPT_DUMP, "dump", 0, "STAGE", "print what a stage made and stop: drivers, ir, program, states")

#define DATABASE_OPTIONS(X) X(OPT_DB, "db", 0, "FILE", "database to store into, or to read from")

#define RUN_OPTIONS(X) X(OPT_RUN, "run", 0, "N", "run of the database (default: the last one)")

#define REPORT_OPTIONS(X)                                                                                              \
    X(OPT_FORMAT, "format", 'f', "F", "text, gcc, msvc, json, sarif, html, markdown, junit or github")                 \
    X(OPT_OUTPUT, "output", 'o', "[F=]FILE",                                                                           \
      "write the report to FILE; F=FILE adds one in format F (may be repeated)")                                       \
    X(OPT_LEVEL, "level", 0, "LEVEL", "show findings from this level on: note, warning (default) or error")            \
    X(OPT_LOW_CONFIDENCE, "low-confidence", 0, NULL, "show findings of low confidence at their rule's level")          \
    X(OPT_FAIL_ON, "fail-on", 0, "LEVEL", "exit with 1 from this level on: error, warning (default), note or none")    \
    X(OPT_EXIT_ZERO, "exit-zero", 0, NULL, "exit with 0 even when there are findings")                                 \
    X(OPT_STRICT, "strict", 0, NULL, "exit with 3 when the analysis is incomplete")                                    \
    X(OPT_EXITS, "exits", 0, "N", "tell N exits of a finding in full (default 1)")                                     \
    X(OPT_COLOR, "color", 0, "WHEN", "auto (default), always or never")                                                \
    X(OPT_WIDTH, "width", 0, "N", "fold text at N columns (default: the terminal's; 0: never)")

#define FORMAT_OPTIONS(X) X(OPT_OWN_FORMAT, "format", 'f', "F", "text (default), markdown or json")

#define MODEL_OPTIONS(X)                                                                                               \
    X(OPT_MODEL_FORMAT, "format", 'f', "F", "tree (default), dot or json")                                             \
    X(OPT_DRIVER, "driver", 0, "NAME", "only the driver of this name")

#define COMMON_OPTIONS(X)                                                                                              \
    X(OPT_QUIET, "quiet", 'q', NULL, "print no progress, and no text that was not asked for")                          \
    X(OPT_SHOW_SETTINGS, "show-settings", 0, NULL, "print the settings in force and stop")                             \
    X(OPT_VERSION, "version", 'V', NULL, "print the version and stop")                                                 \
    X(OPT_HELP, "help", 'h', NULL, "print this help and stop")

typedef enum OptionKey {
    OPT_NONE, /* popt keeps 0 for itself */
#define X(key, name, letter, argument, text) key,
    ANALYSIS_OPTIONS(X) DUMP_OPTIONS(X) DATABASE_OPTIONS(X) RUN_OPTIONS(X) REPORT_OPTIONS(X) FORMAT_OPTIONS(X)
        MODEL_OPTIONS(X) COMMON_OPTIONS(X)
#undef X
} OptionKey;

#define X(key, name, letter, argument, text)                                                                           \
    {name, letter, (argument) == NULL ? POPT_ARG_NONE : POPT_ARG_STRING, NULL, key, text, argument},
static const struct poptOption analysis_table[] = {ANALYSIS_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption dump_table[] = {DUMP_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption database_table[] = {DATABASE_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption run_table[] = {DATABASE_OPTIONS(X) RUN_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption report_table[] = {REPORT_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption format_table[] = {FORMAT_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption model_table[] = {MODEL_OPTIONS(X) POPT_TABLEEND};
static const struct poptOption rules_table[] = {FORMAT_OPTIONS(X){"rules", 0, POPT_ARG_STRING, NULL, OPT_RULES,
                                                                  "further catalogue entries (may be repeated)", "DIR"},
                                                POPT_TABLEEND};
static const struct poptOption common_table[] = {COMMON_OPTIONS(X) POPT_TABLEEND};
#undef X

#define GROUP(table, title)                                                                                            \
    {                                                                                                                  \
        NULL, 0, POPT_ARG_INCLUDE_TABLE, (void *)table, 0, title, NULL                                                 \
    }

static const struct poptOption scan_options[] = {
    GROUP(analysis_table, "Analysis:"), GROUP(dump_table, "For a look inside:"), GROUP(database_table, "Database:"),
    GROUP(report_table, "Report:"),     GROUP(common_table, "General:"),         POPT_TABLEEND};
static const struct poptOption report_options[] = {GROUP(run_table, "Database:"), GROUP(report_table, "Report:"),
                                                   GROUP(common_table, "General:"), POPT_TABLEEND};
static const struct poptOption help_options[] = {GROUP(format_table, "Form:"), GROUP(common_table, "General:"),
                                                 POPT_TABLEEND};
static const struct poptOption model_options[] = {GROUP(model_table, "Model:"), GROUP(analysis_table, "Analysis:"),
                                                  GROUP(run_table, "Database:"), GROUP(common_table, "General:"),
                                                  POPT_TABLEEND};
static const struct poptOption models_options[] = {GROUP(analysis_table, "Analysis:"), GROUP(run_table, "Database:"),
                                                   GROUP(common_table, "General:"), POPT_TABLEEND};
static const struct poptOption catalogue_options[] = {GROUP(rules_table, "Form:"), GROUP(common_table, "General:"),
                                                      POPT_TABLEEND};

static const struct poptOption *const command_tables[] = {
    [COMMAND_SCAN] = scan_options,          [COMMAND_REPORT] = report_options, [COMMAND_EXPLAIN] = help_options,
    [COMMAND_RULES] = help_options,         [COMMAND_MODEL] = model_options,   [COMMAND_MODELS] = models_options,
    [COMMAND_CATALOGUE] = catalogue_options};

static const struct {
    const char *name, *operands, *text;
} commands[] = {
#define X(id, name, function, operands, text) {name, operands, text},
    COMMANDS(X)
#undef X
};

const char *command_name(CommandId command)
{
    return commands[command].name;
}

/* ---- values ---- */

static bool refuse(const char *option, const char *value, const char *wanted)
{
    cli_error("--%s takes %s, not \"%s\"", option, wanted, value);
    return false;
}

static bool set_number(const char *option, const char *value, int low, int high, int *out)
{
    char *end;
    long number = strtol(value, &end, 10);
    if (*value == '\0' || *end != '\0' || number < low || number > high) {
        cli_error("--%s takes a number from %d to %d, not \"%s\"", option, low, high, value);
        return false;
    }
    *out = (int)number;
    return true;
}

/* The index of VALUE among the names; -1 when it is none. */
static int find_name(const char *value, const char *const *names)
{
    for (int i = 0; names[i] != NULL; i++)
        if (strcmp(names[i], value) == 0)
            return i;
    return -1;
}

static bool set_level(const char *option, const char *value, bool with_none, Level *out)
{
    static const char *const names[] = {"none", "note", "warning", "error", NULL};
    int i = find_name(value, names);
    if (i < (with_none ? 0 : 1))
        return refuse(option, value, with_none ? "error, warning, note or none" : "error, warning or note");
    *out = (Level)i;
    return true;
}

static bool set_color(const char *value, ColorMode *out)
{
    static const char *const names[] = {"auto", "always", "never", NULL};
    int i = find_name(value, names);
    if (i < 0)
        return refuse("color", value, "auto, always or never");
    *out = (ColorMode)i;
    return true;
}

static bool set_dump(const char *value, Dump *out)
{
    static const char *const names[] = {
#define X(id, name) name,
        DUMPS(X)
#undef X
            NULL};
    int i = find_name(value, names);
    if (i < 0)
        return refuse("dump", value, "drivers, ir, program or states");
    *out = (Dump)(i + 1);
    return true;
}

static bool set_choice(const char *value, const char *const *names, const char *wanted, const char **out)
{
    if (find_name(value, names) < 0)
        return refuse("format", value, wanted);
    *out = value;
    return true;
}

static bool set_format(Options *options, const char *value)
{
    if (report_format_from_text(value) == N_REPORT_FORMATS)
        return refuse("format", value, "text, gcc, msvc, json, sarif, html, markdown, junit or github");
    options->format = value;
    return true;
}

/* "F=FILE" with a known format F, else a file name for the report in --format's format (N_REPORT_FORMATS for now). */
static bool add_output(Options *options, const char *value)
{
    OutputSpec output = {N_REPORT_FORMATS, value};
    const char *equals = strchr(value, '=');
    if (equals != NULL) {
        output.format = report_format_from_text(arena_strndup(options->arena, value, (size_t)(equals - value)));
        if (output.format != N_REPORT_FORMATS)
            output.path = equals + 1;
    }
    if (*output.path == '\0')
        return refuse("output", value, "FILE or FORMAT=FILE");
    if (strcmp(output.path, "-") == 0)
        output.path = NULL;
    VEC_PUSH(options->arena, &options->outputs, output);
    return true;
}

static bool add_text(Options *options, Texts *texts, const char *value)
{
    VEC_PUSH(options->arena, texts, value);
    return true;
}

static bool set_text(const char **out, const char *value)
{
    *out = value;
    return true;
}

static bool set_flag(bool *out)
{
    *out = true;
    return true;
}

static bool set_run(Options *options, const char *value)
{
    int number;
    if (!set_number("run", value, 1, 1000000000, &number))
        return false;
    options->run = number;
    return true;
}

/* One option: flat, a line each. */
static bool apply_option(Options *options, OptionKey key, const char *value)
{
    static const char *const forms[] = {"text", "markdown", "json", NULL};
    static const char *const model_forms[] = {"tree", "dot", "json", NULL};
    switch (key) {
    case OPT_RULES: return add_text(options, &options->rules, value);
    case OPT_WDK: return set_text(&options->wdk, value);
    case OPT_ENTRY: return set_text(&options->entry, value);
    case OPT_CONFIGURATION: return set_text(&options->configuration, value);
    case OPT_PLATFORM: return set_text(&options->platform, value);
    case OPT_INCLUDE: return add_text(options, &options->includes, value);
    case OPT_DEFINE: return add_text(options, &options->defines, value);
    case OPT_JOBS: return set_number("jobs", value, 0, 1024, &options->jobs);
    case OPT_DUMP: return set_dump(value, &options->dump);
    case OPT_DB: return set_text(&options->db, value);
    case OPT_RUN: return set_run(options, value);
    case OPT_FORMAT: return set_format(options, value);
    case OPT_OUTPUT: return add_output(options, value);
    case OPT_LEVEL: return set_level("level", value, false, &options->level);
    case OPT_LOW_CONFIDENCE: return set_flag(&options->low_confidence);
    case OPT_FAIL_ON: return set_level("fail-on", value, true, &options->fail_on);
    case OPT_EXIT_ZERO: return set_flag(&options->exit_zero);
    case OPT_STRICT: return set_flag(&options->strict);
    case OPT_EXITS: return set_number("exits", value, 0, 1000000, &options->n_exits);
    case OPT_COLOR: return set_color(value, &options->color);
    case OPT_WIDTH: return set_number("width", value, 0, 100000, &options->width);
    case OPT_OWN_FORMAT: return set_choice(value, forms, "text, markdown or json", &options->format);
    case OPT_MODEL_FORMAT: return set_choice(value, model_forms, "tree, dot or json", &options->format);
    case OPT_DRIVER: return set_text(&options->driver, value);
    case OPT_QUIET: return set_flag(&options->quiet);
    case OPT_SHOW_SETTINGS: return set_flag(&options->show_settings);
    case OPT_NONE:
    case OPT_VERSION:
    case OPT_HELP: break;
    }
    return true;
}

/* ---- the command line ---- */

static void print_commands(void)
{
    puts("\nCommands (scan when none is named):");
    for (int i = 0; i < N_COMMANDS; i++)
        printf("  %-10s %-28s %s\n", commands[i].name, commands[i].operands, commands[i].text);
    puts("\nExit code: 0 nothing at or above --fail-on, 1 findings, 2 usage, configuration or internal error,\n"
         "3 no entry point was found or analysed, or the analysis was incomplete under --strict.");
}

static OptionsResult print_help(poptContext context, const Options *options)
{
    poptPrintHelp(context, stdout, 0);
    if (options->command == COMMAND_SCAN)
        print_commands();
    return OPTIONS_DONE;
}

static OptionsResult read_options(poptContext context, Options *options)
{
    int key;
    while ((key = poptGetNextOpt(context)) > 0) {
        char *argument = poptGetOptArg(context);
        const char *value = arena_strdup(options->arena, argument == NULL ? "" : argument);
        free(argument);
        if (key == OPT_HELP)
            return print_help(context, options);
        if (key == OPT_VERSION) {
            puts("hindsight " HINDSIGHT_VERSION);
            return OPTIONS_DONE;
        }
        if (!apply_option(options, (OptionKey)key, value))
            return OPTIONS_BAD;
    }
    if (key != -1) {
        cli_error("%s: %s (see hindsight %s --help)", poptBadOption(context, POPT_BADOPTION_NOALIAS), poptStrerror(key),
                  commands[options->command].name);
        return OPTIONS_BAD;
    }
    for (const char *operand; (operand = poptGetArg(context)) != NULL;)
        VEC_PUSH(options->arena, &options->operands, arena_strdup(options->arena, operand));
    return OPTIONS_GOOD;
}

/* Gives each output its format, and standard output the --format report unless a plain --output takes it. */
static void settle_outputs(Options *options)
{
    ReportFormat format = options->format == NULL ? FORMAT_TEXT : report_format_from_text(options->format);
    bool has_plain = false;
    for (size_t i = 0; i < options->outputs.count; i++) {
        OutputSpec *output = &options->outputs.items[i];
        has_plain = has_plain || output->format == N_REPORT_FORMATS || output->path == NULL;
        if (output->format == N_REPORT_FORMATS)
            output->format = format;
    }
    bool is_wanted = options->format != NULL || !options->quiet;
    if (!has_plain && is_wanted) {
        OutputSpec standard = {format, NULL};
        VEC_PUSH(options->arena, &options->outputs, standard);
    }
}

static void set_defaults(Options *options, Arena *arena)
{
    *options = (Options){.arena = arena, .level = LEVEL_WARNING, .fail_on = LEVEL_WARNING, .n_exits = 1, .width = -1};
}

static CommandId find_command(int argc, const char **argv)
{
    for (int i = 0; argc > 1 && i < N_COMMANDS; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return (CommandId)i;
    return N_COMMANDS;
}

static const char *join_words(Arena *arena, int argc, const char **argv)
{
    const char *text = "hindsight";
    for (int i = 1; i < argc; i++)
        text = arena_printf(arena, "%s %s", text, argv[i]);
    return text;
}

OptionsResult options_parse(int argc, const char **argv, Options *options, Arena *arena)
{
    set_defaults(options, arena);
    CommandId command = find_command(argc, argv);
    int skipped = command != N_COMMANDS;
    options->command = command == N_COMMANDS ? COMMAND_SCAN : command;
    options->command_line = join_words(arena, argc, argv);
    int n = argc > skipped ? argc - skipped : 1;
    const char **words = ARENA_ARRAY(arena, const char *, n + 1);
    for (int i = 1; i < n; i++)
        words[i] = argv[i + skipped];
    words[0] = arena_printf(arena, "hindsight %s", commands[options->command].name);
    poptContext context = poptGetContext("hindsight", n, words, command_tables[options->command], 0);
    poptSetOtherOptionHelp(context, arena_printf(arena, "[OPTION...] %s", commands[options->command].operands));
    OptionsResult result = read_options(context, options);
    poptFreeContext(context);
    if (result == OPTIONS_GOOD && (options->command == COMMAND_SCAN || options->command == COMMAND_REPORT))
        settle_outputs(options);
    return result;
}
