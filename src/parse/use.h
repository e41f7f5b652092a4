/* SPDX-License-Identifier: MIT */
/* parse, part 6: what an unknown name must be, judged by the text around one use of it. */
#ifndef HINDSIGHT_PARSE_USE_H
#define HINDSIGHT_PARSE_USE_H

#include "parse/lexeme.h"

/* What a name can stand for. */
typedef enum UseKind {
    USE_TYPE,
    USE_CLASS_TEMPLATE, /* X<...> */
    USE_SCOPE,          /* X:: */
    USE_VALUE,
    USE_CALL,       /* X(...) */
    USE_MACRO,      /* stands where nothing is needed: X NTSTATUS f(); */
    USE_MACRO_CALL, /* the same with arguments: X(1) NTSTATUS f(); */
    USE_TEXT        /* "a" X "b" */
} UseKind;

/* What the text says about the values: how they are made, how they are used. */
typedef enum Shape {
    SHAPE_CONSTANT, /* read only; also in constant expressions */
    SHAPE_NUMBER,   /* assigned, or a type used for scalars */
    SHAPE_OBJECT,   /* its address is taken */
    SHAPE_ARRAY,    /* x[...] */
    SHAPE_POINTER,  /* x->..., *x */
    SHAPE_STRUCT,   /* x.... */
    SHAPE_ROUTINE   /* x(...), or the type of a function */
} Shape;

typedef struct Use {
    UseKind kind;
    Shape shape;
} Use;

/* For a name that is no type but stands where one is needed: `unknown type name`. */
Use use_as_type(Span span, Lexeme name);
/* For a name in an expression: `use of undeclared identifier`. */
Use use_in_expression(Span span, Lexeme name, bool is_cpp);
/* The shape of a value or member by what follows (and, for the first of a chain, what precedes) NAME. */
Shape use_shape_after(Span span, Lexeme name);
/* The shape that a type is likely to have by its name and the declarator after it. */
Shape use_type_shape(Span span, Lexeme name);
/* True for names that types of functions are given: EVT_..., ..._CALLBACK. */
bool use_is_routine_name(Lexeme name);
/* True when the name after the type NAME is declared at file scope by a bare `NAME x;`.  *OUT_DECLARED: that name. */
bool use_declares_bare(Span span, Lexeme name, Lexeme *out_declared);

/* The name before the bracket that is open at LEXEME, and which argument of it LEXEME is in. */
Lexeme use_enclosing_call(Span span, Lexeme lexeme, int *out_argument);

#endif
