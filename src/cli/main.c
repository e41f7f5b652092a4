/* SPDX-License-Identifier: MIT */
/* hindsight: reads a Windows driver's sources and says what is left behind when DriverEntry fails or the driver unloads.
 *
 * main reads the options and calls the command.  The main command is scan, and its pipeline below is the program:
 *
 *     discover   a path             -> drivers
 *     parse      a source           -> a libclang translation unit
 *     lower      a translation unit -> functions as control-flow graphs
 *     link       functions          -> one program per driver
 *     replay     a program          -> terminal states with ledgers and steps
 *     judge      terminal states    -> findings
 *     store      findings, model    -> SQLite
 *     report     SQLite             -> text, SARIF and more
 *
 * parse to judge run once a driver, inside judge_driver(); see judge/judge.h. */
#include <signal.h>

#include "base/platform.h"
#include "cli/scan.h"

static bool pipeline(Scan *scan)
{
    return scan_load_catalogue(scan) && scan_open_tree(scan) && scan_find_drivers(scan) && scan_open_store(scan) &&
           scan_judge_drivers(scan) && scan_end_run(scan);
}

static bool dump_pipeline(Scan *scan)
{
    return scan_load_catalogue(scan) && scan_open_tree(scan) && scan_find_drivers(scan) && scan_dump(scan);
}

int command_scan(const Options *options)
{
    Scan scan;
    if (options->operands.count != 1) {
        cli_error("scan takes one path: a source, the folder of a driver, or a tree of drivers (see hindsight --help)");
        return EXIT_TROUBLE;
    }
    scan_init(&scan, options, options->operands.items[0], options->arena);
    if (options->dump != DUMP_NOTHING)
        scan.exit_code = dump_pipeline(&scan) && output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
    else if (pipeline(&scan))
        scan_publish(&scan);
    return scan_close(&scan);
}

Store *scan_privately(const Options *options, const char *path, int64_t *out_run)
{
    Scan scan;
    Options private_options = *options;
    private_options.db = NULL;
    private_options.exit_zero = true;
    scan_init(&scan, &private_options, path, options->arena);
    if (!pipeline(&scan)) {
        scan_close(&scan);
        return NULL;
    }
    *out_run = scan.run;
    scan_release(&scan);
    return scan.store;
}

static int run_command(const Options *options)
{
    static int (*const functions[])(const Options *options) = {
#define X(id, name, function, operands, text) function,
        COMMANDS(X)
#undef X
    };
    if (options->show_settings) {
        options_print_settings(options);
        return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
    }
    return functions[options->command](options);
}

int main(int argc, char **argv)
{
    Arena *arena = arena_open();
    Options options;
#ifdef SIGPIPE
    signal(SIGPIPE, SIG_IGN); /* a closed pipe is a write error, and told as one */
#endif
    memory_share();
    interrupt_watch();
    OptionsResult result = options_parse(argc, (const char **)argv, &options, arena);
    int code = EXIT_TROUBLE;
    if (result == OPTIONS_DONE)
        code = output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
    else if (result == OPTIONS_GOOD)
        code = run_command(&options);
    arena_close(arena);
    interrupt_obey();
    return code;
}
