/* SPDX-License-Identifier: MIT */
/* parse, part 8: reading complaints.
 *
 * The beginning of a message names its kind well enough; one table says who reads which.  Types go first: where a type
 * is unknown, the names that it would have declared are unknown too, and must not get stand-ins of their own. */
#include "parse/unknown.h"

#include <string.h>

#include "parse/casts.h"
#include "parse/complaint.h"
#include "parse/permissive.h"
#include "parse/roles.h"

typedef struct Handler {
    const char *start; /* of the message; after `*` anywhere in it */
    int pass;
    ComplaintReader *read;
} Handler;

/* ---- what is declared after all, and headers --------------------------------------------------------------------- */

/* The struct as which a typedef introduces its name after all: `typedef redefinition with different types ('struct
 * _FOO' vs ...)`.  NULL: nothing useful. */
static const char *declared_type(const Complaint *complaint)
{
    for (size_t i = 0; i < 2 && complaint->quotes[i] != NULL; i++) {
        const char *type = complaint->quotes[i];
        if (strncmp(type, "struct ", 7) == 0 && strpbrk(type, "(*") == NULL && strstr(type, "HsT") == NULL)
            return type;
    }
    return NULL;
}

/* `ROLE f;` where the definition of f says what the role does not quite: the Microsoft compiler lets that pass. */
static bool respell_role(Reader *reader, const Complaint *complaint)
{
    Complaint previous = complaint_at(reader, complaint, complaint->previous);
    if (previous.span.text == NULL || reader->stand_ins->is_cpp)
        return false;
    previous.name = lexeme_before(previous.span, previous.name.at);
    return previous.name.kind == LEXEME_NAME && role_spell_out(reader, &previous);
}

static void conflict(Reader *reader, const Complaint *complaint)
{
    StandIn *it = NULL;
    for (size_t i = 0; it == NULL && i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        it = stand_ins_find(reader->stand_ins, complaint->quotes[i]);
        if (it == NULL)
            it = stand_ins_find(reader->stand_ins, arena_printf(reader->arena, "struct %s", complaint->quotes[i]));
    }
    if (it == NULL && complaint->span.text != NULL)
        it = stand_ins_find(reader->stand_ins, text_of(reader, complaint->name));
    bool is_function = strncmp(complaint->message, "conflicting types", 17) == 0;
    if (it == NULL && is_function && !respell_role(reader, complaint))
        read_stray_declaration(reader, complaint);
    if (it == NULL || it->kind >= STAND_IN_MACRO)
        return;
    const char *same = it->kind == STAND_IN_TYPE && !reader->stand_ins->is_cpp ? declared_type(complaint) : NULL;
    stand_in_drop(reader->stand_ins, it, same);
}

static void no_file(Reader *reader, const Complaint *complaint)
{
    if (complaint->quotes[0] != NULL)
        reader->has_changed |= overlay_miss(reader->overlay, complaint->quotes[0]);
}

/* ---- the table --------------------------------------------------------------------------------------------------- */

static const Handler handlers[] = {
    {"*file not found", 0, no_file},
    {"unknown type name", 0, read_unknown_type},
    {"must use '", 0, read_missing_tag},
    {"expected class name", 0, read_unknown_base},
    {"parameter list without types", 0, read_stray_call},
    {"a parameter list without types", 0, read_stray_call},
    {"a type specifier is required", 0, read_stray_call},
    {"expected unqualified-id", 0, read_stray_call},
    {"expected parameter declarator", 0, read_stray_call},
    {"expected identifier", 0, read_stray_call},
    {"expected ';' after top level declarator", 0, read_stray_word},
    {"expected ';' at end of declaration list", 0, read_stray_word},
    {"expected ')'", 0, read_stray_word},
    {"use of undeclared identifier", 0, read_undeclared_type},
    {"redefinition of", 0, conflict},
    {"typedef redefinition", 0, conflict},
    {"definition of type", 0, conflict},
    {"conflicting types for", 0, conflict},
    {"redeclaration of", 0, conflict},
    {"static declaration of", 0, conflict},
    {"non-static declaration of", 0, conflict},
    {"declaration conflicts with", 0, conflict},
    {"use of undeclared identifier", 1, read_undeclared},
    {"call to undeclared function", 1, read_undeclared_function},
    {"call to undeclared library function", 1, read_undeclared_function},
    {"no member named", 1, read_no_member},
    {"no type named", 1, read_no_type_member},
    {"no template named", 1, read_no_type_member},
    {"member reference", 1, read_want_struct},
    {"offsetof requires struct", 1, read_want_struct},
    {"indirection requires pointer", 1, read_want_pointer},
    {"subscripted value", 1, read_want_array},
    {"called object type", 1, read_want_routine},
    {"expression is not assignable", 1, read_want_object},
    {"cannot take the address", 1, read_cast_address},
    {"assignment to cast", 1, read_cast_assignment},
    {"reinterpret_cast from", 1, read_cast_word},
    {"static_cast from", 1, read_cast_word},
    {"definition of variable with array type needs", 1, read_open_array},
    {"member initializer", 1, read_bare_base},
    {"wide character literals", 1, read_wide_literal},
    {"template argument for non-type", 1, read_type_for_value},
    {"template argument for template type", 1, read_value_for_type},
    {"unexpected type name", 1, read_type_for_value},
    {"*does not refer to a value", 1, read_type_for_value},
    {"*is not a class, namespace, or enumeration", 1, read_value_for_scope},
    {"array initializer must be", 1, read_want_initializer},
    {"no matching function", 1, read_mismatch},
    {"no matching constructor", 1, read_mismatch},
    {"statement requires expression of", 1, read_want_number},
    {"array subscript is not an integer", 1, read_want_number},
    {"cannot increment", 1, read_want_number},
    {"cannot decrement", 1, read_want_number},
    {"bit-field", 1, read_want_number},
    {"excess elements in scalar", 1, read_want_aggregate},
    {"function cannot return function type", 1, read_no_routine},
    {"non-object type", 1, read_no_routine},
    {"field '", 1, read_no_routine},
    {"illegal initializer", 1, read_no_routine},
    {"used type", 1, read_want_number},
    {"invalid operands to binary", 1, read_mismatch},
    {"invalid argument type", 1, read_mismatch},
    {"assigning to", 1, read_mismatch},
    {"initializing", 1, read_mismatch},
    {"passing", 1, read_mismatch},
    {"returning", 1, read_mismatch},
    {"operand of type", 1, read_mismatch},
    {"cannot initialize", 1, read_mismatch},
    {"cannot convert", 1, read_mismatch},
    {"*incomplete", 1, read_incomplete_type},
};

static bool matches(const char *message, const char *start)
{
    return start[0] == '*' ? strstr(message, start + 1) != NULL : strncmp(message, start, strlen(start)) == 0;
}

/* A stand-in that breaks a platform header is wrong, whatever it is for. */
static bool breaks_platform(const Reader *reader, const Complaint *complaint)
{
    Complaint use = complaint_at_use(reader, complaint);
    if (use.header == NULL || use.header->origin != HEADER_BUNDLED)
        return false;
    bool found = false;
    Lexeme lexeme = use.name;
    for (int i = 0; i < 4; i++) {
        StandIn *it = lexeme.kind == LEXEME_NAME ? stand_ins_find(reader->stand_ins, text_of(reader, lexeme)) : NULL;
        if (it != NULL && it->kind >= STAND_IN_MACRO && !it->is_dropped) {
            stand_in_drop(reader->stand_ins, it, NULL);
            found = true;
        }
        lexeme = lexeme_before(use.span, lexeme.at);
    }
    return found;
}

static void read_one(Reader *reader, CXDiagnostic diagnostic, int pass)
{
    Complaint complaint = complaint_read(reader, diagnostic);
    if (pass == 0 && reader->stand_ins->by_name.count > 0 && breaks_platform(reader, &complaint))
        return;
    for (size_t i = 0; i < sizeof handlers / sizeof *handlers; i++) {
        if (handlers[i].pass == pass && matches(complaint.message, handlers[i].start)) {
            handlers[i].read(reader, &complaint);
            return;
        }
    }
}

bool unknown_read(CXTranslationUnit unit, Overlay *overlay, StandIns *stand_ins, Arena *arena)
{
    Reader reader = {.unit = unit, .overlay = overlay, .stand_ins = stand_ins, .arena = arena};
    strmap_init(&reader.declared, arena);
    stand_ins->has_changed = false;
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
    for (int pass = 0; pass < 2; pass++)
        for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++)
            read_one(&reader, clang_getDiagnosticInSet(set, i), pass);
    return stand_ins->has_changed || reader.has_changed;
}

/* The words that C takes for types of its own, and the name of a language in `extern "C"`. */
static bool shows_cpp(const Reader *reader, CXDiagnostic diagnostic)
{
    if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error)
        return false;
    Complaint complaint = complaint_read(reader, diagnostic);
    bool is_type = matches(complaint.message, "unknown type name");
    return complaint.span.text != NULL &&
           lexeme_is_any(complaint.name, is_type ? "class namespace template typename using" : "\"C\"");
}

bool unknown_looks_cpp(CXTranslationUnit unit, Overlay *overlay, Arena *arena)
{
    const Reader reader = {.unit = unit, .overlay = overlay, .arena = arena};
    CXDiagnosticSet set = clang_getDiagnosticSetFromTU(unit);
    for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(set); i++)
        if (shows_cpp(&reader, clang_getDiagnosticInSet(set, i)))
            return true;
    return false;
}
