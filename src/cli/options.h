/* SPDX-License-Identifier: MIT */
/* cli: what the command line asks for.
 *
 * Each command has one table of options (popt), made of groups that several commands share; the same table makes the
 * help.  Values are checked here, so that commands only see good ones. */
#ifndef HINDSIGHT_OPTIONS_H
#define HINDSIGHT_OPTIONS_H

#include "report/report.h"

/* name, function, operands, what it does; the first is the default. */
#define COMMANDS(X)                                                                                                    \
    X(COMMAND_SCAN, "scan", command_scan, "PATH", "analyse a driver or a tree of drivers")                             \
    X(COMMAND_REPORT, "report", command_report, "--db FILE", "report again on what a scan stored")                     \
    X(COMMAND_EXPLAIN, "explain", command_explain, "RULE...", "say what a rule means and how to fix what it finds")    \
    X(COMMAND_RULES, "rules", command_rules, "", "list the rules")                                                     \
    X(COMMAND_MODEL, "model", command_model, "PATH | --db FILE", "print the call model of the entry points")           \
    X(COMMAND_MODELS, "models", command_models, "suggest [PATH | --db FILE]",                                          \
      "draft catalogue entries for calls with neither body nor model")                                                 \
    X(COMMAND_CATALOGUE, "catalogue", command_catalogue, "[NAME...]", "show what is known of functions")

typedef enum CommandId {
#define X(id, name, function, operands, text) id,
    COMMANDS(X)
#undef X
        N_COMMANDS
} CommandId;

/* What --dump prints: name, which stage made it. */
#define DUMPS(X)                                                                                                       \
    X(DUMP_DRIVERS, "drivers")                                                                                         \
    X(DUMP_IR, "ir")                                                                                                   \
    X(DUMP_PROGRAM, "program")                                                                                         \
    X(DUMP_STATES, "states")

typedef enum Dump {
    DUMP_NOTHING,
#define X(id, name) id,
    DUMPS(X)
#undef X
} Dump;

typedef enum ColorMode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER } ColorMode;

/* A report that is asked for; PATH NULL is standard output. */
typedef struct OutputSpec {
    ReportFormat format;
    const char *path;
} OutputSpec;

typedef VEC(const char *) Texts;

typedef struct Options {
    Arena *arena;
    CommandId command;
    Texts operands;
    /* what to analyse, and how */
    Texts rules, includes, defines;
    const char *wdk, *entry, *configuration, *platform;
    int jobs; /* 0 = one a core */
    Dump dump;
    /* what to report, and where */
    VEC(OutputSpec) outputs;
    const char *format; /* as given; commands with formats of their own read it */
    const char *db;
    int64_t run;        /* 0 = the last one */
    const char *driver; /* only this one; NULL = all */
    Level level, fail_on;
    bool low_confidence, exit_zero, strict, quiet, show_settings;
    int n_exits, width; /* width -1: the terminal's */
    ColorMode color;
    /* as given, for the record */
    const char *command_line;
} Options;

typedef enum OptionsResult { OPTIONS_GOOD, OPTIONS_DONE, OPTIONS_BAD } OptionsResult;

/* Reads ARGV.  OPTIONS_DONE: help or the version was printed; OPTIONS_BAD: a sentence was printed to standard error. */
OptionsResult options_parse(int argc, const char **argv, Options *options, Arena *arena);
/* The settings in force as JSON text, in the options' arena. */
const char *options_settings(const Options *options);
/* The same, indented, to standard output. */
void options_print_settings(const Options *options);
const char *command_name(CommandId command);

#endif
