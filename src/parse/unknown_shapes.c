/* SPDX-License-Identifier: MIT */
/* parse, part 8: complaints that a stand-in is of the wrong shape. */
#include <string.h>

#include "parse/complaint.h"

static StandIn *find_value(const Reader *reader, Lexeme name)
{
    return stand_ins_find_value(reader->stand_ins, text_of(reader, name));
}

/* The value or member whose use the complaint is about: the name before the place, or at it. */
static StandIn *value_at(const Reader *reader, const Complaint *complaint)
{
    Lexeme name = complaint->name;
    if (complaint->span.text == NULL)
        return NULL;
    bool is_after = strncmp(complaint->message, "member reference", 16) == 0; /* about what stands before the member */
    if (is_after && name.kind == LEXEME_NAME)
        name = lexeme_before(complaint->span, name.at);
    for (int i = 0; i < 3 && name.kind != LEXEME_NAME; i++) {
        name = lexeme_before(complaint->span, name.at);
        if (lexeme_is_any(name, ") ]"))
            name = lexeme_before(complaint->span, lexeme_open_of(complaint->span, name).at);
    }
    if (name.kind != LEXEME_NAME)
        return NULL;
    StandIn *it = find_value(reader, name);
    return it != NULL ? it : strmap_get(&reader->stand_ins->types_of, text_of(reader, name));
}

/* In the body of a macro the name is a parameter; what is meant is among the arguments.  The first that is no more than
 * a number so far is taken. */
static StandIn *value_in_arguments(const Reader *reader, const Complaint *complaint)
{
    Complaint use = complaint_at_use(reader, complaint);
    if (use.span.text == NULL || use.name.at == complaint->name.at)
        return NULL;
    Lexeme lexeme = lexeme_next(use.span, lexeme_end(use.name)), end = lexeme_past_brackets(use.span, lexeme);
    while (lexeme.kind != LEXEME_END && lexeme.at < end.at) {
        Lexeme next = lexeme_next(use.span, lexeme_end(lexeme));
        StandIn *it = lexeme.kind == LEXEME_NAME ? find_value(reader, lexeme) : NULL;
        if (it != NULL && it->kind == STAND_IN_VALUE && it->shape <= SHAPE_NUMBER && !it->is_certain &&
            !lexeme_is_any(next, ". -> ("))
            return it;
        lexeme = next;
    }
    return NULL;
}

static StandIn *subject_of(const Reader *reader, const Complaint *complaint)
{
    StandIn *it = NULL;
    for (size_t i = 0; it == NULL && i < MAX_QUOTES && complaint->quotes[i] != NULL; i++)
        it = stand_ins_find_type(reader->stand_ins, complaint->quotes[i]);
    if (it == NULL)
        it = value_at(reader, complaint);
    return it != NULL ? it : value_in_arguments(reader, complaint);
}

void read_want_struct(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it == NULL)
        return;
    stand_in_reshape(reader->stand_ins, it,
                     strstr(complaint->message, "not a pointer") != NULL ? SHAPE_POINTER : SHAPE_STRUCT);
    Lexeme name = complaint->name;
    if (lexeme_is_any(name, ". ->"))
        name = lexeme_next(complaint->span, lexeme_end(name));
    if (name.kind != LEXEME_NAME || strncmp(complaint->message, "offsetof", 8) == 0)
        return;
    if (it->kind == STAND_IN_IMPLICIT)
        it->kind = STAND_IN_FUNCTION;
    it->is_proven = true;
    StandIn *member =
        stand_in_member(reader->stand_ins, it, text_of(reader, name), use_shape_after(complaint->span, name));
    read_chain(reader, member, complaint->span, name);
}

void read_want_pointer(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL)
        stand_in_reshape(reader->stand_ins, it, SHAPE_POINTER);
}

void read_want_array(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL)
        stand_in_reshape(reader->stand_ins, it, it->kind == STAND_IN_TYPE ? SHAPE_POINTER : SHAPE_ARRAY);
}

void read_want_routine(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL)
        stand_in_reshape(reader->stand_ins, it, SHAPE_ROUTINE);
}

void read_want_number(Reader *reader, const Complaint *complaint)
{
    StandIn *it = subject_of(reader, complaint);
    if (it != NULL && !it->is_proven)
        stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
}

/* A type taken for a function's where it cannot be one. */
void read_no_routine(Reader *reader, const Complaint *complaint)
{
    for (size_t i = 0; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        StandIn *it = stand_ins_find_type(reader->stand_ins, complaint->quotes[i]);
        if (it == NULL)
            it = strmap_get(&reader->stand_ins->types_of, complaint->quotes[i]);
        if (it != NULL && it->shape == SHAPE_ROUTINE)
            stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
    }
}

/* `TYPE x = {{1, 2}, ...}` with a stand-in for a number: the type is found before the equals sign. */
void read_want_aggregate(Reader *reader, const Complaint *complaint)
{
    if (complaint->span.text == NULL)
        return;
    Lexeme lexeme = complaint->name;
    for (int i = 0; i < 4000 && lexeme.kind != LEXEME_END && !lexeme_is_any(lexeme, "= ;"); i++)
        lexeme = lexeme_before(complaint->span, lexeme.at);
    for (int i = 0; i < 12 && lexeme.kind != LEXEME_END; i++) {
        lexeme = lexeme_before(complaint->span, lexeme.at);
        StandIn *it = lexeme.kind == LEXEME_NAME ? stand_ins_find(reader->stand_ins, text_of(reader, lexeme)) : NULL;
        if (lexeme_is_any(lexeme, "; { }"))
            return;
        if (it != NULL && it->kind == STAND_IN_TYPE) {
            stand_in_reshape(reader->stand_ins, it, SHAPE_STRUCT);
            return;
        }
    }
}

void read_want_object(Reader *reader, const Complaint *complaint)
{
    StandIn *it = value_at(reader, complaint);
    if (it != NULL && it->kind == STAND_IN_VALUE)
        stand_in_reshape(reader->stand_ins, it, it->shape == SHAPE_CONSTANT ? SHAPE_NUMBER : SHAPE_OBJECT);
}

/* `char x[] = X;`: a text; `T x[] = X;`: a list. */
void read_want_initializer(Reader *reader, const Complaint *complaint)
{
    Complaint value = complaint_at(reader, complaint, complaint->range_start);
    Lexeme name = value.name;
    for (int i = 0; i < 6 && value.span.text != NULL && name.kind != LEXEME_END && !lexeme_is(name, ";"); i++) {
        StandIn *it = name.kind == LEXEME_NAME ? find_value(reader, name) : NULL;
        if (it != NULL && it->kind == STAND_IN_VALUE && !it->is_certain) {
            stand_in_become(reader->stand_ins, it, STAND_IN_MACRO, SHAPE_CONSTANT);
            it->same = strstr(complaint->message, "wide string") != NULL ? "L\"\""
                       : strstr(complaint->message, "string") != NULL    ? "\"\""
                                                                         : "{0}";
            return;
        }
        name = lexeme_next(value.span, lexeme_end(name));
    }
}

/* C++: values whose address is passed where some other pointer is wanted. */
static void give_addresses(const Reader *reader, const Complaint *complaint)
{
    Lexeme lexeme = lexeme_next(complaint->span, lexeme_end(complaint->name));
    Lexeme end = lexeme_past_brackets(complaint->span, lexeme);
    while (lexeme.kind != LEXEME_END && lexeme.at < end.at) {
        bool is_address = lexeme_is(lexeme, "&");
        lexeme = lexeme_next(complaint->span, lexeme_end(lexeme));
        StandIn *it = is_address && lexeme.kind == LEXEME_NAME ? find_value(reader, lexeme) : NULL;
        if (it == NULL || it->kind != STAND_IN_VALUE || it->is_address)
            continue;
        it->is_address = true;
        stand_in_reshape(reader->stand_ins, it, SHAPE_OBJECT);
    }
}

/* `STRUCT x = F(...)` where C takes F to return an int. */
static void give_result(const Reader *reader, const Complaint *complaint, const StandIn *type)
{
    Complaint value = complaint_at(reader, complaint, complaint->range_start);
    for (int i = 0; i < 2 && value.span.text != NULL; i++) {
        Lexeme name = i == 0 ? value.name : lexeme_next(complaint->span, lexeme_end(complaint->name));
        StandIn *it = name.kind == LEXEME_NAME ? stand_ins_find(reader->stand_ins, text_of(reader, name)) : NULL;
        if (it == NULL || it->is_certain || (it->kind != STAND_IN_IMPLICIT && it->kind != STAND_IN_FUNCTION))
            continue;
        stand_in_become(reader->stand_ins, it, STAND_IN_FUNCTION, SHAPE_ROUTINE);
        it->same = type->name;
        return;
    }
}

/* `x = guid` where x is no more than a number: x has that type, if it is one that every driver knows. */
static bool give_type(Reader *reader, const Complaint *complaint)
{
    static const char known[] = "GUID UNICODE_STRING LARGE_INTEGER ULARGE_INTEGER PHYSICAL_ADDRESS LIST_ENTRY";
    const char *source = complaint->quotes[1], *platform = overlay_basic_header(reader->overlay);
    if (source == NULL || strncmp(complaint->message, "assigning to 'long long'", 24) != 0)
        return false;
    if (strncmp(source, "const ", 6) == 0)
        source += 6;
    StandIn *it = value_at(reader, complaint);
    bool is_known = lexeme_is_any((Lexeme){LEXEME_NAME, source, strlen(source)}, known);
    if (it == NULL || it->kind != STAND_IN_VALUE || it->is_certain || !is_known)
        return false;
    reader->has_changed |= overlay_force(reader->overlay, platform);
    stand_in_reshape(reader->stand_ins, it, SHAPE_OBJECT);
    it->same = source;
    return true;
}

/* What the operands of a mismatch ask for: stand-in types that were taken for structs are numbers; in C++ a number that
 * does not convert is an object that does. */
void read_mismatch(Reader *reader, const Complaint *complaint)
{
    bool is_binary = strstr(complaint->message, "binary expression") != NULL;
    if (!reader->stand_ins->is_cpp && give_type(reader, complaint))
        return;
    if (reader->stand_ins->is_cpp && complaint->span.text != NULL) {
        give_addresses(reader, complaint);
        read_want_object(reader, complaint);
    }
    for (size_t i = 0; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        const char *type = complaint->quotes[i];
        StandIn *it = strchr(type, '*') != NULL ? NULL : stand_ins_find_type(reader->stand_ins, type);
        if (it == NULL)
            continue;
        bool is_odd_pointer = it->shape == SHAPE_POINTER && is_binary && strchr(type, '(') == NULL;
        if (!it->is_proven && (it->shape == SHAPE_STRUCT || is_odd_pointer))
            stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
        else if (it->shape == SHAPE_STRUCT && !reader->stand_ins->is_cpp)
            give_result(reader, complaint, it);
    }
}
