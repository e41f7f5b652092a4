/* SPDX-License-Identifier: MIT */
/* parse, part 7: declarations for names that nobody declares.
 *
 * A stand-in grows from round to round: first a guess by the text around the name, then the members and the shape that
 * the compiler's complaints ask for.  In C a stand-in is a plain type or object, and implicit conversions do the rest.
 * C++ converts too little, so there what is not obviously a pointer or number is of class HsAny (or derived from it):
 * it converts to everything and has every operator. */
#ifndef HINDSIGHT_PARSE_STANDIN_H
#define HINDSIGHT_PARSE_STANDIN_H

#include "base/strmap.h"
#include "parse/use.h"

typedef enum StandInKind {
    STAND_IN_TYPE,
    STAND_IN_TAG,      /* struct X that is declared and never defined */
    STAND_IN_TEMPLATE, /* of a class */
    STAND_IN_SCOPE,    /* a namespace */
    STAND_IN_VALUE,
    STAND_IN_FUNCTION,
    STAND_IN_IMPLICIT, /* C's undeclared function: a call is its declaration */
    STAND_IN_MACRO,
    STAND_IN_MACRO_CALL,
    STAND_IN_TEXT
} StandInKind;

typedef struct StandIn {
    const char *name;
    StandInKind kind;
    Shape shape;
    unsigned number;  /* makes the tags of its types unique */
    bool is_static;   /* a member named with `::` */
    bool is_certain;  /* the compiler has spoken: the shape is no longer a guess */
    bool is_proven;   /* the compiler has asked for one of its members */
    bool is_status;   /* a function whose result is taken for a status, or is not used */
    bool is_address;  /* a function whose result, an object whose address must convert to any pointer */
    bool was_pointer; /* the shape before this one: a routine is reached through a pointer */
    bool is_dropped;  /* it is declared after all */
    const char *same; /* the type as which it is declared after all; a macro's body */
    VEC(struct StandIn *) members;
} StandIn;

typedef struct StandIns {
    Arena *arena;
    bool is_cpp;
    bool has_changed; /* set by every change that asks for another round */
    StrMap by_name;   /* name -> StandIn *, `struct X` for tags */
    StrMap by_tag;    /* tag that stand-ins made -> StandIn * */
    StrMap types_of;  /* name that a declaration gave a stand-in type -> that type */
    StandIn *any;     /* HsAny, for members that it lacks */
    unsigned n_made;
} StandIns;

void stand_ins_init(StandIns *stand_ins, bool is_cpp, Arena *arena);
/* The stand-in NAME, made or refined so that it may be used like USE. */
StandIn *stand_ins_add(StandIns *stand_ins, const char *name, Use use);
StandIn *stand_ins_add_tag(StandIns *stand_ins, const char *name);
/* A macro, whatever NAME was taken for before.  BODY may be NULL. */
StandIn *stand_ins_add_macro(StandIns *stand_ins, const char *name, const char *body);
StandIn *stand_ins_add_implicit(StandIns *stand_ins, const char *name);
StandIn *stand_ins_find(const StandIns *stand_ins, const char *name);
/* The same, else the member of that name that was made last. */
StandIn *stand_ins_find_value(const StandIns *stand_ins, const char *name);
/* The stand-in behind TYPE as the compiler prints it: `const struct HsT4_FOO *`, `FOO`.  NULL: none. */
StandIn *stand_ins_find_type(const StandIns *stand_ins, const char *type);
size_t stand_ins_count(const StandIns *stand_ins);

StandIn *stand_in_member(StandIns *stand_ins, StandIn *owner, const char *name, Shape shape);
/* Gives IT the shape that the compiler wants. */
void stand_in_reshape(StandIns *stand_ins, StandIn *it, Shape shape);
/* Makes IT something else, once and for all. */
void stand_in_become(StandIns *stand_ins, StandIn *it, StandInKind kind, Shape shape);
/* Withdraws IT; with SAME, it becomes another name of that type. */
void stand_in_drop(StandIns *stand_ins, StandIn *it, const char *same);

/* The text that declares them all. */
const char *stand_ins_text(const StandIns *stand_ins, Arena *arena);
/* The declaration of IT as a member, without the final semicolon. */
const char *stand_in_member_text(const StandIns *stand_ins, const StandIn *it, Arena *arena);

#endif
