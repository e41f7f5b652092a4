/* SPDX-License-Identifier: MIT */
/* Files are written beside their place and moved there when complete, so a failed write leaves the old file as it was. */
#include <errno.h>
#include <string.h>

#include "base/platform.h"
#include "cli/cli.h"

enum { MAX_TRIES = 100 };

void cli_error(const char *format, ...)
{
    va_list arguments;
    fputs("hindsight: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

static bool open_directly(Output *output)
{
    output->file = fopen(output->path, "wb");
    return output->file != NULL;
}

/* A new file that nobody else writes: "x" makes the creation exclusive. */
static bool open_temporary(Output *output, Arena *arena)
{
    for (int i = 0; i < MAX_TRIES && output->file == NULL; i++) {
        output->temporary = arena_printf(arena, "%s.tmp%d", output->path, i);
        output->file = fopen(output->temporary, "wbx");
        if (output->file == NULL && errno != EEXIST)
            break;
    }
    return output->file != NULL;
}

bool output_open(Output *output, const char *path, Arena *arena)
{
    *output = (Output){.path = path};
    if (path == NULL) {
        output->file = stdout;
        return true;
    }
    FileType type = file_type(path);
    bool opened = false;
    errno = type == FILE_FOLDER ? EISDIR : 0;
    if (type == FILE_OTHER)
        opened = open_directly(output);
    else if (type != FILE_FOLDER)
        opened = open_temporary(output, arena);
    if (!opened)
        cli_error("cannot write `%s`: %s", path, strerror(errno));
    return opened;
}

static bool move_in_place(const Output *output)
{
    if (rename(output->temporary, output->path) == 0)
        return true;
    int error = errno;
    /* Some systems do not rename over an existing file. */
    if (error == EEXIST && remove(output->path) == 0 && rename(output->temporary, output->path) == 0)
        return true;
    cli_error("cannot put `%s` in place: %s", output->path, strerror(error));
    return false;
}

bool output_flush(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return true;
    cli_error("cannot write to standard output: %s", errno == 0 ? "write error" : strerror(errno));
    return false;
}

bool output_close(Output *output, bool keep)
{
    if (output->path == NULL)
        return !keep || output_flush();
    bool failed = ferror(output->file) != 0;
    failed = fclose(output->file) != 0 || failed;
    if (failed && keep)
        cli_error("cannot write `%s`: %s", output->path, errno == 0 ? "write error" : strerror(errno));
    bool done = keep && !failed;
    if (output->temporary != NULL && done)
        done = move_in_place(output);
    if (output->temporary != NULL && !done)
        remove(output->temporary);
    return done || !keep;
}
