/* SPDX-License-Identifier: MIT */
/* replay: values.
 *
 * A value is hash-consed: equal values are the same pointer, for the whole replay of a driver.  An address is a value
 * too: of a global, of a local of one activation, of a field or an element of what another address points to.  Any other
 * value that is dereferenced (a symbol from a call, an argument of the entry) is the address of memory of which nothing
 * is known at first.  So a context reached twice through an accessor is the same memory. */
#ifndef HINDSIGHT_VALUE_H
#define HINDSIGHT_VALUE_H

#include "ir/ir.h"

typedef enum ValueKind {
    VALUE_INT,
    VALUE_SYMBOL,   /* unknown; `text` names it, `inst` is the call that made it */
    VALUE_FUNCTION, /* address of `func` */
    VALUE_STRING,   /* address of the literal `text` */
    VALUE_GLOBAL,   /* address of `global` */
    VALUE_LOCAL,    /* address of variable `number` of activation `frame` */
    VALUE_RESULT,   /* address of the aggregate that call `inst` left in activation `frame` */
    VALUE_FIELD,    /* address of field `text` of the record at `a` */
    VALUE_INDEX,    /* address of the element `b` of size `number` after `a` */
    VALUE_INITIAL,  /* what memory at address `a` held before anybody wrote; b tells apart after memory was forgotten */
    VALUE_UNARY,    /* number = IrUnary */
    VALUE_BINARY,   /* number = IrBinary, VALUE_UNSIGNED set for unsigned order and division */
    VALUE_CAST,     /* a as an integer of `number` bytes, negative when signed, or VALUE_TO_BOOL */
    VALUE_APPLY     /* result of pure function `text` on a and b */
} ValueKind;

enum { VALUE_UNSIGNED = 32, VALUE_TO_BOOL = 1000 };
#define value_operator(value) ((IrBinary)((value)->number & 31))

typedef struct Value Value;
struct Value {
    ValueKind kind;
    uint32_t serial;  /* in order of creation; deterministic */
    bool is_first;    /* VALUE_FIELD: the record is known to begin with it; no part of what tells values apart */
    uint32_t overlay; /* VALUE_FIELD of a member of a union: which union, which part of it; 0 where none is known of */
    uint64_t hash;
    const Value *a, *b;
    int64_t number; /* VALUE_INT: the integer */
    uint64_t frame;
    const char *text;
    const IrInst *inst;
    IrFunctionRef *func;
    const IrGlobal *global;
    const IrType *type; /* VALUE_SYMBOL, VALUE_INITIAL: for the range; may be NULL */
};

/* The text of a symbol that is the address of freshly allocated memory: unlike all other addresses. */
extern const char value_allocated[];
/* That of one that is the address of a device extension, which comes into being with its device. */
extern const char value_extension[];

typedef struct ValueTable ValueTable;
ValueTable *values_open(Arena *arena);

const Value *value_int(ValueTable *table, int64_t number);
/* A symbol is identified by (text, inst, frame, number). */
const Value *value_symbol(ValueTable *table, const char *text, const IrInst *inst, uint64_t frame, int64_t number,
                          const IrType *type);
const Value *value_function(ValueTable *table, IrFunctionRef *func);
const Value *value_string(ValueTable *table, const char *text);
const Value *value_global(ValueTable *table, const IrGlobal *global);
const Value *value_local(ValueTable *table, uint64_t frame, int64_t variable, const char *name);
const Value *value_result(ValueTable *table, uint64_t frame, const IrInst *inst);
const Value *value_field(ValueTable *table, const Value *record, const char *field);
/* The same, with what the IR tells of it (IR_MEMBER_FIRST, IR_MEMBER_OVERLAY). */
const Value *value_member(ValueTable *table, const Value *record, const char *field, int64_t told);
const Value *value_index(ValueTable *table, const Value *base, const Value *index, int64_t size);
const Value *value_initial(ValueTable *table, const Value *address, const Value *version, const IrType *type);
const Value *value_apply(ValueTable *table, const char *function, const Value *a, const Value *b);
/* Folded where both operands are known; identities on addresses (container of a field, differences) are undone. */
const Value *value_unary(ValueTable *table, IrUnary op, const Value *a);
const Value *value_binary(ValueTable *table, IrBinary op, const Value *a, const Value *b, const IrType *type);
const Value *value_cast(ValueTable *table, const Value *a, const IrType *type);

/* What A OP B is where the operation undoes what A or B was made by; NULL where it does not (inverse.c). */
const Value *value_undone(ValueTable *table, IrBinary op, const Value *a, const Value *b);
/* VALUE, of SIZE bytes, with its bits rotated to the left; a rotation that undoes another gives what that one began with. */
const Value *value_rotate(ValueTable *table, const Value *value, const Value *left, uint32_t size);

/* What an address is an address in: its outermost base. */
const Value *value_root(const Value *address);
/* True when INNER is OUTER or lies in the object at OUTER. */
bool value_is_within(const Value *inner, const Value *outer);
/* True for an address that cannot be null: of a global, a local, a function, a literal, or a field of one. */
bool value_is_object(const Value *value);
/* Two addresses that are surely different: other roots that are objects, or one that is null. */
bool value_surely_differ(const Value *a, const Value *b);
/* ADDRESS with its prefix FROM replaced by TO. */
const Value *value_rebase(ValueTable *table, const Value *address, const Value *from, const Value *to);
/* Whether the text of a symbol is a name of the source or of the platform, and not a word of the replay's own. */
bool value_is_named(const Value *symbol);
/* An access path for the prints of the replay: "g_Table.Buffer", "DeviceContext->Lock". */
const char *value_describe(const Value *address, Arena *arena);

#endif
