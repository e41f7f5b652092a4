/* SPDX-License-Identifier: MIT */
/* ir: what lowering makes of C and C++, and all that the later stages see of a source.
 *
 * A function is a control-flow graph of basic blocks; a block is a list of instructions and one terminator.  There are
 * no nested expressions: each instruction puts its result into a temporary (a register of the frame, numbered from 0,
 * not SSA: the two arms of `c ? a : b` write the same one).  Memory is touched by IR_LOAD, IR_STORE, IR_COPY, IR_ZERO
 * only, through addresses made by the IR_ADDR_* instructions.  Every variable lives in memory; a parameter is a local
 * variable that the caller has stored before the first instruction.
 *
 * Conventions that lowering keeps and replay relies on (checked by ir_check):
 *   - `&&`, `||`, `?:`, `!` of a condition become control flow or IR_UNARY; short circuits are blocks.
 *   - An array or function name used as a value becomes its address (decay).  `p[i]`, `p + i`, `p - i`, `++p` on pointers
 *     are IR_ADDR_INDEX (subtraction with a negated index); pointer difference is IR_BINARY SUB.
 *   - `p->f` is IR_ADDR_FIELD of the value of p, `s.f` of the address of s; members of anonymous structs and unions are
 *     addressed directly under the enclosing record.
 *   - Aggregates (struct, union, array) are assigned, passed and returned by address: an aggregate-valued expression's
 *     temporary holds the address of storage that has the value, and IR_COPY copies.  A by-value aggregate argument is
 *     passed as the address; the callee's parameter is then copied from it.
 *   - C++ references are pointers; `this` is the first parameter, named "this".
 *   - Destructors, `__finally` bodies and the like are called or repeated explicitly on each way out of their scope.
 *   - A declaration without initialiser emits IR_UNINIT (also each time round a loop).  `= {0}` and partly given
 *     initialiser lists emit IR_ZERO first, then the stores.
 *   - Constant expressions (enumerators, sizeof, offsetof, folded macros) are IR_CONST.
 *   - What could not be lowered is IR_UNKNOWN (a value) or IR_OPAQUE (a statement), with a note in the unit. */
#ifndef HINDSIGHT_IR_H
#define HINDSIGHT_IR_H

#include <stdbool.h>

#include "base/note.h"

/* ---- types ------------------------------------------------------------------------------------------------------ */

typedef enum IrTypeKind {
    TYPE_VOID,
    TYPE_BOOL,
    TYPE_INT, /* integers, characters, enumerations */
    TYPE_FLOAT,
    TYPE_POINTER, /* pointers, references, nullptr_t */
    TYPE_RECORD,  /* struct, union, class */
    TYPE_ARRAY,
    TYPE_FUNCTION,
    TYPE_UNKNOWN /* dependent, stand-in, error */
} IrTypeKind;

typedef struct IrType IrType;
struct IrType {
    IrTypeKind kind;
    bool is_signed, is_const, is_union, is_reference;
    uint32_t size;    /* bytes; 0 when unknown or void */
    const char *name; /* as spelt: the outermost typedef ("NTSTATUS", "PWDFDEVICE_INIT"), else the canonical spelling */
    const char *canonical; /* canonical spelling without cv-qualifiers: "long", "struct _WDF_OBJECT_ATTRIBUTES *" */
    const IrType *target;  /* pointee, element, or a function's result; NULL otherwise */
    int64_t count;         /* array: elements, -1 when unknown */
};

/* ---- functions and variables -------------------------------------------------------------------------------------- */

typedef struct IrFunction IrFunction;

/* What a translation unit knows of a function or method: one per (unit, id).  `id` is its linkage identity: for external
 * C functions the name; for internal ones the name, `@`, and the file; for C++ the USR.  link binds refs by id; for an
 * undeclared C++ callee (stand-in) the id is the bare name. */
typedef struct IrFunctionRef {
    const char *name;      /* unqualified: "DriverEntry", "Release", "operator new", "~Lock" */
    const char *qualified; /* with scopes: "Adapter::Release" */
    const char *id;
    const IrType *result;
    const IrType *const *params; /* declared parameter types; for methods `this` comes first */
    size_t n_params;
    SourcePos pos; /* of the declaration that was seen */
    bool is_internal, is_variadic, is_method, is_virtual, is_stand_in, is_noreturn;
    bool in_platform; /* declared in a bundled or WDK header, not in the tree */
    const char *const
        *annotations; /* texts of annotate attributes (SAL and others): function's first, then "N:text" for
                                       parameter N counted from 0 */
    size_t n_annotations;
    IrFunction *body; /* defined in this unit, else NULL */
} IrFunctionRef;

typedef struct IrVar {
    const char *name; /* "" for compiler-made ones */
    const IrType *type;
    SourcePos pos;
    bool is_param;
} IrVar;

/* A variable of static storage: file scope, static local, static member.  Same rule for `id` as for functions; a static
 * local has "function::name@file". */
typedef struct IrGlobal {
    const char *name;
    const char *id;
    const IrType *type;
    SourcePos pos;
    bool is_defined, is_internal, is_const;
    IrFunction *init; /* stores that make the initial value (after zeroing), NULL when none */
} IrGlobal;

/* ---- instructions ------------------------------------------------------------------------------------------------- */

/* Name, how it is printed, what it needs, what it means.  Needs: d = dst, a and b = temporaries read, t = type, x = text,
 * f = func, g = global, v = var, k = block. */
#define IR_OPS(X)                                                                                                      \
    X(IR_CONST, "const", "d", "dst = imm")                                                                             \
    X(IR_STRING, "string", "dx", "dst = address of the literal `text` (UTF-8, without prefix and quotes)")             \
    X(IR_FUNC, "func", "df", "dst = address of function `func`")                                                       \
    X(IR_LOCAL, "local", "dv", "dst = address of local variable `var`")                                                \
    X(IR_GLOBAL, "global", "dg", "dst = address of global `global`")                                                   \
    X(IR_FIELD, "field", "datx",                                                                                       \
      "dst = address of field `text` of the record at address a; type = the field's type; imm = 1 where the record "   \
      "is known to begin with it")                                                                                     \
    X(IR_INDEX, "index", "dabt", "dst = address b elements after address a; type = the element's type")                \
    X(IR_LOAD, "load", "dat", "dst = value of type `type` at address a (scalar)")                                      \
    X(IR_STORE, "store", "abt", "value b of type `type` goes to address a (scalar)")                                   \
    X(IR_COPY, "copy", "abt", "aggregate of type `type` at address b is copied to address a")                          \
    X(IR_ZERO, "zero", "at", "storage of type `type` at address a becomes zero")                                       \
    X(IR_UNINIT, "uninit", "v", "local `var` begins its life with an indeterminate value")                             \
    X(IR_MOVE, "move", "da", "dst = a")                                                                                \
    X(IR_UNARY, "unary", "dat", "dst = unary a")                                                                       \
    X(IR_BINARY, "binary", "dabt",                                                                                     \
      "dst = a binary b; type = the operation's type after promotions (for comparisons: of the operands)")             \
    X(IR_CAST, "cast", "dat",                                                                                          \
      "dst = a converted to `type`; with a text, of a record that begins with a member of that name: from the "        \
      "address of the member to that of the record")                                                                   \
    X(IR_CALL, "call", "", "dst (or -1) = call of `func`, or of the address in a when func is NULL, with args")        \
    X(IR_UNKNOWN, "unknown", "dt", "dst = some value of `type`; args are what went into what was not understood")      \
    X(IR_OPAQUE, "opaque", "x", "a statement that was not understood (asm, ...): `text` says what")                    \
    X(IR_TRY_PUSH, "try_push", "k", "an SEH or C++ try begins: a raise goes to block `block`")                         \
    X(IR_TRY_POP, "try_pop", "", "the innermost try of this frame ends")

#define X(name, print, needs, text) name,
typedef enum IrOp { IR_OPS(X) N_IR_OPS } IrOp;
#undef X

#define IR_UNARIES(X) X(IR_NEG, "neg") X(IR_BITNOT, "bitnot") X(IR_LOGNOT, "lognot")
#define IR_BINARIES(X)                                                                                                 \
    X(IR_ADD, "add")                                                                                                   \
    X(IR_SUB, "sub")                                                                                                   \
    X(IR_MUL, "mul")                                                                                                   \
    X(IR_DIV, "div")                                                                                                   \
    X(IR_REM, "rem")                                                                                                   \
    X(IR_SHL, "shl")                                                                                                   \
    X(IR_SHR, "shr")                                                                                                   \
    X(IR_AND, "and")                                                                                                   \
    X(IR_OR, "or")                                                                                                     \
    X(IR_XOR, "xor")                                                                                                   \
    X(IR_EQ, "eq")                                                                                                     \
    X(IR_NE, "ne")                                                                                                     \
    X(IR_LT, "lt")                                                                                                     \
    X(IR_LE, "le")                                                                                                     \
    X(IR_GT, "gt")                                                                                                     \
    X(IR_GE, "ge")

#define X(name, print) name,
typedef enum IrUnary { IR_UNARIES(X) N_IR_UNARIES } IrUnary;
typedef enum IrBinary { IR_BINARIES(X) N_IR_BINARIES } IrBinary;
#undef X

/* IR_FIELD, imm: the record begins with the field; and, of a member of a union, times the latter: the union in the bits
 * above IR_OVERLAY_PARTS, in those below the part.  Fields of one union and of different parts share their bytes. */
enum { IR_MEMBER_FIRST = 1, IR_MEMBER_OVERLAY = 2, IR_OVERLAY_PARTS = 256 };

typedef struct IrInst {
    IrOp op;
    uint8_t sub;   /* IrUnary or IrBinary */
    int32_t dst;   /* temporary, -1 = none */
    int32_t a, b;  /* temporaries, -1 = none */
    int32_t var;   /* IR_LOCAL, IR_UNINIT: index into vars */
    int32_t block; /* IR_TRY_PUSH */
    int64_t imm;
    const char *text;
    const IrType *type;
    IrFunctionRef *func;
    IrGlobal *global;
    const int32_t *args; /* IR_CALL, IR_UNKNOWN: temporaries */
    size_t n_args;
    bool is_virtual; /* IR_CALL: func is the static target, a the address that the object's "$vptr" table gives; when a
                        is a known function, that is the one called */
    SourcePos pos;
} IrInst;

typedef enum IrTermKind {
    TERM_JUMP,   /* to targets[0] */
    TERM_BRANCH, /* cond is non-zero: targets[0], else targets[1] */
    TERM_SWITCH, /* cases in order, else targets[0] */
    TERM_RETURN, /* value in cond, -1 for none */
    TERM_RESUME, /* end of a __finally or clean-up that a raise had entered: the raise goes on outwards */
    TERM_UNREACHABLE
} IrTermKind;

typedef struct IrCase {
    int64_t low, high; /* inclusive */
    int32_t target;
} IrCase;

typedef struct IrTerm {
    IrTermKind kind;
    int32_t cond; /* temporary, -1 = none */
    int32_t targets[2];
    const IrCase *cases;
    size_t n_cases;
    SourcePos pos; /* of the condition, or of the return/goto statement */
} IrTerm;

typedef struct IrBlock {
    IrInst *insts;
    size_t n_insts;
    IrTerm term;
    bool is_loop_head; /* target of a back edge of a for/while/do loop, or of a backward goto */
} IrBlock;

struct IrFunction {
    IrFunctionRef *ref;
    SourcePos pos; /* of the name in the definition; end = end of the body */
    IrVar *vars;   /* parameters first, in order (with `this` first for methods) */
    size_t n_vars, n_params;
    IrBlock *blocks; /* block 0 is the entry */
    size_t n_blocks;
    int32_t n_temps;
    size_t n_unlowered; /* IR_UNKNOWN and IR_OPAQUE that came from constructs not understood */
};

/* ---- a translation unit -------------------------------------------------------------------------------------------- */

typedef struct IrUnit {
    const char *file; /* the main source, as opened */
    IrFunctionRef **refs;
    size_t n_refs;
    IrFunction **functions; /* all definitions: of the source, of tree headers, of platform headers (inline) */
    size_t n_functions;
    IrGlobal **globals;
    size_t n_globals;
    size_t n_headers_real, n_headers_bundled, n_headers_stand_in; /* headers read, by origin */
    size_t n_stand_ins;                                           /* names that got a stand-in declaration */
    size_t n_errors;                                              /* errors that remained */
} IrUnit;

/* Proves the conventions above for FUNCTION: temporaries and blocks in range, operands present, one terminator a block.
 * Returns NULL when all hold, else a sentence in ARENA. */
const char *ir_check(const IrFunction *function, Arena *arena);

/* What makes each temporary of FUNCTION, by its number: of several (the arms of a conditional) the first; NULL = nothing. */
const IrInst **ir_makers(const IrFunction *function, Arena *arena);

/* A readable listing, stable and golden-tested (--dump=ir).  Positions are printed as line:column. */
char *ir_print_function(const IrFunction *function, Arena *arena);
char *ir_print_unit(const IrUnit *unit, bool with_platform, Arena *arena);

#endif
