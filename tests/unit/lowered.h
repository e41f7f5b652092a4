/* SPDX-License-Identifier: MIT */
/* tests: a source as the lower stage gives it, and ways to look at it that fit on a line. */
#ifndef HINDSIGHT_TEST_LOWERED_H
#define HINDSIGHT_TEST_LOWERED_H

#include "scratch.h"

#include "base/platform.h"
#include "lower/lower.h"

typedef struct Lowered {
    Arena *arena;
    NoteList *notes;
    IrUnit *unit;
} Lowered;

#define ENTRY "\nlong DriverEntry(void *d, void *p) { return d != p; }\n"
#define CXX_ENTRY "\nextern \"C\" long DriverEntry(void *d, void *p) { return d != p; }\n"

static inline void check_all(const Lowered *lowered)
{
    for (size_t i = 0; i < lowered->unit->n_functions; i++) {
        const char *problem = ir_check(lowered->unit->functions[i], lowered->arena);
        if (problem != NULL)
            fail_msg("%s: %s\n%s", lowered->unit->functions[i]->ref->name, problem,
                     ir_print_function(lowered->unit->functions[i], lowered->arena));
    }
    for (size_t i = 0; i < lowered->unit->n_globals; i++)
        if (lowered->unit->globals[i]->init != NULL)
            assert_null(ir_check(lowered->unit->globals[i]->init, lowered->arena));
}

/* Lowers TEXT, to which an entry is added, as the file NAME of the scratch folder. */
static inline Lowered lower_text(void **state, const char *name, const char *text)
{
    static const DiscoverOptions discover = {0};
    static const ParseOptions parse = {0};
    Scratch *scratch = *state;
    const char *error = NULL;
    bool is_cpp = strstr(name, ".cpp") != NULL;
    Lowered lowered = {.arena = scratch->arena, .notes = ARENA_NEW(scratch->arena, NoteList)};
    notes_init(lowered.notes, scratch->arena);
    scratch_write(scratch, name, arena_printf(scratch->arena, "%s%s", text, is_cpp ? CXX_ENTRY : ENTRY));
    SourceTree *tree = tree_open(scratch_path(scratch, "."), scratch->arena, lowered.notes, &error);
    assert_non_null(tree);
    DriverList list = discover_drivers(tree, &discover, lowered.notes);
    assert_int_equal(list.drivers.count, 1);
    Driver *driver = list.drivers.items[0];
    ParseContext *context = parse_open(driver, tree, &parse, scratch->arena, lowered.notes);
    ParsedUnit *parsed = parse_source(context, driver->entry_file);
    assert_non_null(parsed);
    StrMap *files = ARENA_NEW(scratch->arena, StrMap);
    strmap_init(files, scratch->arena);
    lowered.unit = lower_unit(context, parsed, files, scratch->arena, lowered.notes);
    parse_unit_release(parsed);
    parse_close(context);
    assert_non_null(lowered.unit);
    check_all(&lowered);
    return lowered;
}

/* The body of the function NAME ("Scope::name" for a method). */
static inline IrFunction *body_of(const Lowered *lowered, const char *name)
{
    for (size_t i = 0; i < lowered->unit->n_functions; i++) {
        const IrFunctionRef *ref = lowered->unit->functions[i]->ref;
        if (strcmp(strstr(name, "::") != NULL ? ref->qualified : ref->name, name) == 0)
            return lowered->unit->functions[i];
    }
    fail_msg("no body of %s", name);
    return NULL;
}

static inline const IrGlobal *global_of(const Lowered *lowered, const char *name)
{
    for (size_t i = 0; i < lowered->unit->n_globals; i++)
        if (strcmp(lowered->unit->globals[i]->name, name) == 0)
            return lowered->unit->globals[i];
    fail_msg("no global %s", name);
    return NULL;
}

static inline size_t count_notes(const Lowered *lowered, NoteKind kind)
{
    size_t n = 0;
    for (size_t i = 0; i < lowered->notes->notes.count; i++)
        n += lowered->notes->notes.items[i].kind == kind;
    return n;
}

/* The listing of a function without its head and without places. */
static inline const char *listing_of(const Lowered *lowered, const IrFunction *function)
{
    char *text = ir_print_function(function, lowered->arena), *out = text;
    bool is_place = false;
    for (const char *c = strchr(text, '\n') + 1; *c != '\0'; c++) {
        is_place = (is_place && *c != '\n') || (c[0] == ' ' && c[1] == ';' && c[2] == ' ');
        if (!is_place)
            *out++ = *c;
    }
    *out = '\0';
    return text;
}

#define assert_listed(lowered, function, text)                                                                        \
    do {                                                                                                               \
        const char *listing_ = listing_of((lowered), (function));                                                      \
        if (strstr(listing_, (text)) == NULL)                                                                          \
            fail_msg("not listed: %s\n%s", (text), listing_);                                                          \
    } while (0)
#define assert_not_listed(lowered, function, text)                                                                    \
    do {                                                                                                               \
        const char *listing_ = listing_of((lowered), (function));                                                      \
        if (strstr(listing_, (text)) != NULL)                                                                          \
            fail_msg("listed: %s\n%s", (text), listing_);                                                              \
    } while (0)

/* ---- one way through a function --------------------------------------------------------------------------------- */

typedef struct Walk {
    Arena *arena;
    const char *choices, *out;
    int32_t tries[16];
    size_t n_tries;
    bool is_raised;
} Walk;

static inline void walk_add(Walk *walk, const char *what)
{
    walk->out = *walk->out == '\0' ? what : arena_printf(walk->arena, "%s %s", walk->out, what);
}

/* Runs a block's instructions; true when a call raised, which ends the block. */
static inline bool walk_block(Walk *walk, const IrBlock *block)
{
    for (size_t i = 0; i < block->n_insts; i++) {
        const IrInst *inst = &block->insts[i];
        if (inst->op == IR_TRY_PUSH && walk->n_tries < 16)
            walk->tries[walk->n_tries++] = inst->block;
        if (inst->op == IR_TRY_POP)
            walk->n_tries--;
        if (inst->op != IR_CALL)
            continue;
        walk_add(walk, inst->func != NULL ? inst->func->name : "*");
        if (*walk->choices == 'R') {
            walk->choices++;
            return true;
        }
    }
    return false;
}

static inline int32_t walk_raise(Walk *walk)
{
    walk->is_raised = true;
    if (walk->n_tries > 0)
        return walk->tries[--walk->n_tries];
    walk_add(walk, "raised");
    return -1;
}

/* The case whose label is the number at the choices, `d` for the default. */
static inline int32_t walk_switch(Walk *walk, const IrTerm *term)
{
    if (*walk->choices == 'd') {
        walk->choices++;
        return term->targets[0];
    }
    char *end;
    long label = strtol(walk->choices, &end, 10);
    walk->choices = end;
    for (size_t i = 0; i < term->n_cases; i++)
        if (term->cases[i].low <= label && label <= term->cases[i].high)
            return term->cases[i].target;
    return term->targets[0];
}

static inline int32_t walk_term(Walk *walk, const IrTerm *term)
{
    switch (term->kind) {
    case TERM_JUMP: return term->targets[0];
    case TERM_BRANCH:
        if (*walk->choices == '\0') {
            walk_add(walk, "...");
            return -1;
        }
        return term->targets[*walk->choices++ == 'T' ? 0 : 1];
    case TERM_SWITCH: return walk_switch(walk, term);
    case TERM_RETURN: walk_add(walk, "return"); return -1;
    case TERM_RESUME: return walk->is_raised ? walk_raise(walk) : -1;
    default: walk_add(walk, "unreachable"); return -1;
    }
}

/* The names of the functions that are called on the way that CHOICES say, and how it ends.  At a branch T or F is
 * taken, at a switch the number of a label or `d`; R raises an exception at the next call.  "..." when the choices are
 * used up. */
static inline const char *walk(const Lowered *lowered, const IrFunction *function, const char *choices)
{
    Walk walk = {.arena = lowered->arena, .choices = choices, .out = ""};
    int32_t block = 0;
    for (size_t steps = 0; block >= 0 && steps < 1000; steps++) {
        bool raised = walk_block(&walk, &function->blocks[block]);
        block = raised ? walk_raise(&walk) : walk_term(&walk, &function->blocks[block].term);
    }
    return walk.out;
}

#define assert_walk(lowered, name, choices, expected)                                                                  \
    assert_string_equal(walk((lowered), body_of((lowered), (name)), (choices)), (expected))

#endif
