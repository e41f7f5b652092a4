/* SPDX-License-Identifier: MIT */
/* link: the program as text (--dump=program). */
#include <string.h>

#include "base/platform.h"
#include "link/program.h"

typedef struct Printer {
    const Program *program;
    Arena *arena;
    VEC(char) text;
} Printer;

static void add(Printer *printer, const char *text)
{
    for (; *text != '\0'; text++)
        VEC_PUSH(printer->arena, &printer->text, *text);
}

static const char *place(const Printer *printer, SourcePos pos)
{
    if (pos.file == NULL)
        return "?";
    return arena_printf(printer->arena, "%s:%u", path_relative(printer->arena, printer->program->tree->root, pos.file),
                        (unsigned)pos.line);
}

static const char *name_of(const IrFunctionRef *ref)
{
    return ref->qualified != NULL ? ref->qualified : ref->name;
}

static void print_definitions(Printer *printer, const IrUnit *unit)
{
    for (size_t i = 0; i < unit->n_functions; i++) {
        const IrFunction *function = unit->functions[i];
        if (function->ref->in_platform)
            continue;
        bool is_bound = strmap_get(&printer->program->functions, function->ref->id) == function;
        add(printer, arena_printf(printer->arena, "  defines %s %s%s\n", name_of(function->ref),
                                  place(printer, function->pos), is_bound ? "" : " (repeated)"));
    }
}

static void print_references(Printer *printer, const IrUnit *unit)
{
    for (size_t i = 0; i < unit->n_refs; i++) {
        const IrFunctionRef *ref = unit->refs[i];
        const IrFunction *body = strmap_get(&printer->program->functions, ref->id);
        if (ref->body != NULL || (body == NULL && ref->in_platform))
            continue;
        add(printer, arena_printf(printer->arena, "  uses %s -> %s%s\n", name_of(ref),
                                  body == NULL ? "no body" : place(printer, body->pos),
                                  ref->is_stand_in ? " (undeclared)" : ""));
    }
}

static void print_globals(Printer *printer, const IrUnit *unit)
{
    for (size_t i = 0; i < unit->n_globals; i++) {
        const IrGlobal *global = unit->globals[i];
        const IrGlobal *bound = strmap_get(&printer->program->globals, global->id);
        bound = bound == NULL ? global : bound;
        add(printer, arena_printf(printer->arena, "  global %s -> %s\n", global->name,
                                  bound->is_defined ? place(printer, bound->pos) : "not defined"));
    }
}

char *program_print(const Program *program, Arena *arena)
{
    Printer printer = {.program = program, .arena = arena};
    add(&printer, arena_printf(arena, "program %s\n", program->driver->name));
    for (size_t i = 0; i < program->units.count; i++) {
        const IrUnit *unit = program->units.items[i];
        add(&printer, arena_printf(arena, "unit %s\n", path_relative(arena, program->tree->root, unit->file)));
        print_definitions(&printer, unit);
        print_references(&printer, unit);
        print_globals(&printer, unit);
    }
    VEC_PUSH(arena, &printer.text, '\0');
    return printer.text.items;
}
