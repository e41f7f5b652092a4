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
    for (int i = 0; i < 3 && name.kind != LEXEME_NAME; i++)
        name = lexeme_before(complaint->span, name.at);
    return name.kind == LEXEME_NAME ? find_value(reader, name) : NULL;
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
    if (it != NULL && it->members.count == 0)
        stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
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

/* What the operands of a mismatch ask for: stand-in types that were taken for structs are numbers; in C++ a number that
 * does not convert is an object that does. */
void read_mismatch(Reader *reader, const Complaint *complaint)
{
    if (reader->stand_ins->is_cpp && complaint->span.text != NULL) {
        give_addresses(reader, complaint);
        read_want_object(reader, complaint);
    }
    for (size_t i = 0; i < MAX_QUOTES && complaint->quotes[i] != NULL; i++) {
        StandIn *it = stand_ins_find_type(reader->stand_ins, complaint->quotes[i]);
        bool is_operand =
            strstr(complaint->message, "binary expression") != NULL && strchr(complaint->quotes[i], '(') == NULL;
        if (it != NULL && it->members.count == 0 &&
            (it->shape == SHAPE_STRUCT || (it->shape == SHAPE_POINTER && is_operand)) &&
            strchr(complaint->quotes[i], '*') == NULL)
            stand_in_reshape(reader->stand_ins, it, SHAPE_NUMBER);
    }
}
