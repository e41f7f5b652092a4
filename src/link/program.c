/* SPDX-License-Identifier: MIT */
/* link: a driver's program, made of the units that its entry reaches.
 *
 * A unit is parsed, lowered and its translation unit thrown away at once.  Its definitions enter one table by id: the
 * first body with an id is the function's, so inline functions of headers that many units repeat are one function. */
#include <string.h>

#include "base/platform.h"
#include "link/program.h"
#include "lower/lower.h"

static void enter_name(Program *program, IrFunction *function)
{
    FunctionList *list = strmap_get(&program->named, function->ref->name);
    if (list == NULL) {
        list = ARENA_NEW(program->arena, FunctionList);
        strmap_put(&program->named, function->ref->name, list);
    }
    VEC_PUSH(program->arena, list, function);
}

/* A body from the tree stands before an inline one of a platform header. */
static void enter_function(Program *program, IrFunction *function)
{
    const IrFunctionRef *ref = function->ref;
    const IrFunction *known = strmap_get(&program->functions, ref->id);
    if (known != NULL && !(known->ref->in_platform && !ref->in_platform))
        return;
    strmap_put(&program->functions, ref->id, function);
    if (!ref->is_internal)
        enter_name(program, function);
}

/* The first definition of a variable stands for it.  When only declarations were seen so far the first of them does,
 * and takes over what the definition knows: pointers to it are in use. */
static void enter_global(Program *program, IrGlobal *global)
{
    IrGlobal *known = strmap_get(&program->globals, global->id);
    if (known == NULL) {
        strmap_put(&program->globals, global->id, global);
        return;
    }
    bool is_better = global->is_defined && (!known->is_defined || (known->init == NULL && global->init != NULL));
    if (!is_better)
        return;
    known->is_defined = true;
    known->init = global->init;
    known->pos = global->pos;
    known->type = global->type;
}

static void enter_unit(Program *program, IrUnit *unit)
{
    VEC_PUSH(program->arena, &program->units, unit);
    for (size_t i = 0; i < unit->n_functions; i++)
        enter_function(program, unit->functions[i]);
    for (size_t i = 0; i < unit->n_globals; i++)
        enter_global(program, unit->globals[i]);
}

bool program_load(Program *program, const char *path)
{
    if (strmap_get(&program->loaded, path) != NULL)
        return false;
    strmap_put(&program->loaded, path, program);
    ParsedUnit *parsed = parse_source(program->context, path);
    if (parsed == NULL)
        return false;
    IrUnit *unit = lower_unit(program->context, parsed, &program->files, program->arena, program->notes);
    parse_unit_release(parsed);
    if (unit != NULL)
        enter_unit(program, unit);
    return unit != NULL;
}

Program *program_open(const Driver *driver, const SourceTree *tree, const ParseOptions *options, Arena *arena,
                      NoteList *notes)
{
    Program *program = ARENA_NEW(arena, Program);
    *program = (Program){.driver = driver, .tree = tree, .arena = arena, .notes = notes};
    StrMap *const maps[] = {&program->files,     &program->own,   &program->linked,  &program->loaded,
                            &program->functions, &program->named, &program->globals, &program->searched};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++)
        strmap_init(maps[i], arena);
    for (size_t i = 0; i < driver->sources.count; i++)
        strmap_put(&program->own, driver->sources.items[i], program);
    for (size_t i = 0; i < driver->reference_sources.count; i++)
        strmap_put(&program->linked, driver->reference_sources.items[i], program);
    program->context = parse_open(driver, tree, options, arena, notes);
    program_load(program, driver->entry_unit);
    return program;
}

void program_close(Program *program)
{
    if (program->context != NULL)
        parse_close(program->context);
    program->context = NULL;
}

const Driver *program_driver(const Program *program)
{
    return program->driver;
}

/* The body called like the entry in the entry's file; of several the one on the line that discover saw. */
static IrFunction *find_entry(const Program *program)
{
    const Driver *driver = program->driver;
    const FunctionList *list = strmap_get(&program->named, driver->entry_name);
    IrFunction *best = NULL;
    for (size_t i = 0; list != NULL && i < list->count; i++) {
        IrFunction *function = list->items[i];
        if (function->ref->is_method || function->ref->in_platform)
            continue;
        bool is_here = function->pos.file != NULL && strcmp(function->pos.file, driver->entry_file) == 0;
        if (best == NULL || (is_here && function->pos.line == driver->entry_line))
            best = function;
    }
    return best;
}

IrFunction *program_entry(Program *program)
{
    const Driver *driver = program->driver;
    if (program->has_looked_for_entry)
        return program->entry;
    program->has_looked_for_entry = true;
    program->entry = find_entry(program);
    if (program->entry == NULL) {
        SourcePos pos = {.file = driver->entry_file, .line = driver->entry_line, .column = 1};
        notes_add(program->notes, NOTE_NO_ENTRY, pos,
                  program->units.count == 0 ? "the source of the entry `%s` could not be read"
                                            : "the entry `%s` is not compiled in this configuration",
                  driver->entry_name);
    }
    return program->entry;
}

size_t program_n_units(const Program *program)
{
    return program->units.count;
}

const IrUnit *program_unit(const Program *program, size_t i)
{
    return program->units.items[i];
}
