/* SPDX-License-Identifier: MIT */
/* lower: what its parts share.
 *
 * The way of a function: a cursor becomes a tree of nodes (tree.c), the tree is walked by statements and expressions,
 * which add instructions to blocks (builder.c); ways out of scopes run clean-ups (scopes.c); at the end the blocks are
 * pruned and numbered (finish.c).  Nodes and builders live in a scratch arena of the unit, the IR in the caller's. */
#ifndef HINDSIGHT_LOWERING_H
#define HINDSIGHT_LOWERING_H

#include "lower/cursors.h"
#include "lower/lower.h"

/* ---- the unit (lower.c, places.c, types.c, functions.c, globals.c) ---------------------------------------------- */

/* A file as libclang knows it. */
typedef struct FileInfo {
    const char *name; /* as opened, interned */
    HeaderOrigin origin;
    const char *text; /* what libclang read, NULL when it does not tell */
    size_t size;
} FileInfo;

/* A definition that is to be lowered. */
typedef struct Pending {
    CXCursor definition;
    IrFunctionRef *ref; /* NULL: that of the definition */
} Pending;

typedef struct Lowering {
    ParseContext *context;
    const ParsedUnit *parsed;
    CXTranslationUnit tu;
    IrUnit *unit;
    Arena *arena;   /* the IR */
    Arena *scratch; /* until the unit is lowered */
    StrMap *files;
    NoteList *notes;
    bool is_cpp;
    CursorMap known_files; /* CXFile -> FileInfo */
    CursorMap macros;      /* name (interned) and FileInfo -> line of the definition + 1 */
    CursorMap types;       /* CXType -> IrType */
    CursorMap functions;   /* canonical cursor -> IrFunctionRef */
    CursorMap globals;     /* canonical cursor -> IrGlobal */
    CursorMap fields;      /* cursor of a field -> const char *: its name in the IR */
    CursorMap members;     /* cursor of a field -> what IR_FIELD tells of it in `imm`, plus one */
    StrMap refs_by_id;     /* id -> IrFunctionRef */
    StrMap globals_by_id;  /* id -> IrGlobal */
    VEC(IrFunctionRef *) refs;
    VEC(IrFunction *) bodies;
    VEC(IrGlobal *) variables;
    VEC(CXCursor) seen_variables;     /* of the tree, in order */
    VEC(Pending) pending;             /* definitions that were referenced or seen and are still to be lowered */
    VEC(CXCursor) allocators;         /* operator new, operator delete and their like at file scope */
    CursorMap classes;                /* type -> ClassInfo */
    VEC(CXCursor) instances;          /* members of instances of class templates, as the unit lists them at its end */
    VEC(CXCursor) function_instances; /* the same of function templates and generic closures */
    CursorMap queued;                 /* cursor -> anything: is or was pending */
    const IrType *type_int, *type_bool, *type_size, *type_void, *type_pointer, *type_unknown, *type_difference,
        *type_char;
} Lowering;

const FileInfo *file_info(Lowering *lowering, CXFile file);
/* Where RANGE was written, or the macro that it comes out of was used. */
SourcePos place_of_range(Lowering *lowering, CXSourceRange range);
SourcePos place_of_cursor(Lowering *lowering, CXCursor cursor);
/* The same for what begins with NAME.  libclang does not tell what is an argument of a macro inside another's body from
 * what stands in the file: there, NAME is not what the file has. */
SourcePos place_of_named(Lowering *lowering, CXCursor cursor, const char *name);
/* The name in a declaration. */
SourcePos place_of_name(Lowering *lowering, CXCursor cursor);
/* The text of RANGE as spelt, up to its file's end; *OUT_SIZE bytes from where it begins to that end. */
const char *text_from(Lowering *lowering, CXSourceLocation location, size_t *out_size);
/* The file of CURSOR is part of the tree, not of the platform. */
bool is_in_tree(Lowering *lowering, CXCursor cursor);
bool is_in_kit(Lowering *lowering, CXCursor cursor);
/* True when the tree spells the name at CURSOR, false when a macro of the platform does. */
bool is_spelt_in_tree(Lowering *lowering, CXCursor cursor);

const IrType *type_of(Lowering *lowering, CXType type);
const IrType *type_pointer_to(Lowering *lowering, const IrType *target);
const IrType *type_decayed(Lowering *lowering, const IrType *type);
void types_init(Lowering *lowering);
static inline bool is_aggregate(const IrType *type)
{
    return type->kind == TYPE_RECORD || type->kind == TYPE_ARRAY;
}

IrFunctionRef *function_ref(Lowering *lowering, CXCursor cursor);
/* A ref for what has no declaration: stand-ins, helpers that the lowering makes.  One per ID. */
/* The function that the expression AT calls, by the name that the driver knows. */
IrFunctionRef *function_called(Lowering *lowering, CXCursor at, CXCursor called);
IrFunctionRef *function_made(Lowering *lowering, const char *name, const char *id);
/* Lowers the body of a definition. */
void function_lower(Lowering *lowering, const Pending *pending);
/* Fills REF in from the declaration CURSOR and the definition (or a null cursor). */
void function_fill(Lowering *lowering, CXCursor cursor, CXCursor definition, IrFunctionRef *ref);
/* Makes sure that the definition of what CURSOR refers to is lowered too. */
void function_want(Lowering *lowering, CXCursor cursor);
IrGlobal *global_for(Lowering *lowering, CXCursor variable);
/* Declared in a function. */
bool is_function_scope(CXCursor variable);
/* Tells METHOD of a closure from those of others, also of the same one in another instance of a template around it. */
const char *closure_id(Lowering *lowering, CXCursor method);
const char *linkage_id(Lowering *lowering, CXCursor cursor, const char *name, SourcePos pos, bool is_internal);

/* ---- trees (tree.c) --------------------------------------------------------------------------------------------- */

typedef struct Node Node;
struct Node {
    CXCursor cursor;
    enum CXCursorKind kind;
    const IrType *type;   /* NULL until node_type() */
    const SourcePos *pos; /* NULL until node_pos() */
    VEC(Node *) kids;
};

/* The character before the text of NODE, blanks left out. */
char char_before(Lowering *lowering, const Node *node);
/* The tree below ROOT, in SCRATCH. */
Node *tree_of(Lowering *lowering, CXCursor root);
const IrType *node_type(Lowering *lowering, Node *node);
SourcePos node_pos(Lowering *lowering, Node *node);
/* Parentheses and wrappers that change neither value nor type are taken off. */
Node *node_bare(Lowering *lowering, Node *node);
Node *node_kid(const Node *node, size_t i); /* NULL when there is none */
Node *node_last(const Node *node);
/* The kid of the given kind, NULL when there is none. */
Node *node_find(const Node *node, enum CXCursorKind kind);
/* Kids that are expressions or statements, in order; references to types and namespaces are left out. */
size_t node_operands(const Node *node, Node **out, size_t max);

/* ---- functions under construction (builder.c, finish.c) --------------------------------------------------------- */

typedef int32_t Temp;
typedef int32_t BlockId;
enum { NONE = -1 };

typedef struct Block {
    VEC(IrInst) insts;
    IrTerm term;
    bool is_closed, is_entered;
} Block;

typedef enum CleanupKind {
    CLEANUP_EXCEPT,  /* the body of a __try with __except: leaving pops the try */
    CLEANUP_FINALLY, /* the body of a __try with __finally: leaving pops the try and runs a copy of `body` */
    CLEANUP_DESTROY, /* a local or temporary with a destructor */
    CLEANUP_UNKNOWN, /* a local whose class nobody has */
    CLEANUP_MEMBERS  /* in a destructor: members and bases of `this` */
} CleanupKind;

/* What must be done when a scope is left; a list from the innermost outwards. */
typedef struct Cleanup Cleanup;
struct Cleanup {
    const Cleanup *outer;
    CleanupKind kind;
    Node *body;                   /* CLEANUP_FINALLY */
    const struct Target *targets; /* CLEANUP_FINALLY: what break and continue mean inside the body */
    int32_t var;                  /* CLEANUP_DESTROY */
    const struct Guard *guard;    /* CLEANUP_UNKNOWN */
    CXType type;
};

/* Where break, continue and __leave go. */
typedef enum TargetKind { TARGET_LOOP, TARGET_SWITCH, TARGET_TRY } TargetKind;
typedef struct Target {
    const struct Target *outer;
    TargetKind kind;
    BlockId on_break, on_continue; /* TARGET_TRY: on_break is the end of its body */
    const Cleanup *cleanups;       /* in force at the target */
} Target;

typedef struct Switch {
    struct Switch *outer;
    VEC(IrCase) cases;
    BlockId on_default; /* NONE until seen */
} Switch;

typedef struct Label {
    CXCursor cursor;
    BlockId block;
    bool is_placed;
    const Cleanup *cleanups;
} Label;

/* A goto to a label that had not been seen: its clean-ups are written at the end of the function. */
typedef struct Jump {
    BlockId from;
    Label *label;
    const Cleanup *cleanups;
    int is_abnormal;
    Node *at;
} Jump;

/* What AbnormalTermination() is: in a copy of a __finally body for a way out other than its end, in one for its end. */
enum { ABNORMAL_NO, ABNORMAL_YES };

/* Storage that is to get a value. */
typedef struct Place {
    int32_t var;      /* NONE: not a local */
    IrGlobal *global; /* NULL: not a global */
    Temp address;     /* otherwise */
} Place;
#define PLACE_VAR(number) ((Place){.var = (number), .address = NONE})
#define PLACE_AT(temp) ((Place){.var = NONE, .address = (temp)})
#define PLACE_GLOBAL(variable) ((Place){.var = NONE, .global = (variable), .address = NONE})

typedef struct Builder {
    Lowering *lowering;
    Arena *arena, *scratch;
    IrFunction *function;
    CXCursor cursor; /* the function's definition */
    VEC(IrVar) vars;
    CursorMap locals; /* cursor -> index of the variable + 1 */
    VEC(Block *) blocks;
    VEC(BlockId) order; /* blocks as they were entered */
    BlockId current;
    Temp n_temps;
    Node *at; /* the node whose place instructions get */
    SourcePos pos;
    bool has_pos; /* pos is set by hand */
    const Cleanup *cleanups;
    const Target *targets;
    Switch *in_switch;
    VEC(Label *) labels;
    VEC(Jump) jumps;
    int is_abnormal;
    VEC(struct Guard *) guards; /* locals of classes that nobody has (cxx_guard.c) */
    const IrType *result;
    int32_t this_var;          /* NONE outside methods */
    int32_t returned;          /* a local that is the returned object itself, while its return is lowered; else NONE */
    struct ClassInfo *closure; /* whose call operator this is, else NULL */
    bool is_making_object;     /* the call that is lowered next makes an object that has an owner */
} Builder;

void builder_init(Builder *builder, Lowering *lowering, IrFunctionRef *ref);
/* Prunes, numbers, marks loop heads; the function is complete. */
IrFunction *builder_finish(Builder *builder);

/* Ends a body: falling off it, clean-ups of gotos, the function's blocks; the ref gets it. */
void function_end(Builder *builder);

BlockId block_new(Builder *builder);
/* Later instructions go to BLOCK. */
void block_enter(Builder *builder, BlockId block);
bool block_is_closed(const Builder *builder);
void end_jump(Builder *builder, BlockId target);
void end_branch(Builder *builder, Temp condition, BlockId if_true, BlockId if_false);
void end_return(Builder *builder, Temp value);
void end_with(Builder *builder, IrTermKind kind);

Temp temp_new(Builder *builder);
int32_t var_new(Builder *builder, const char *name, const IrType *type, SourcePos pos);
SourcePos builder_pos(Builder *builder);
/* Instructions get the place of NODE until the place is given back. */
Node *builder_at(Builder *builder, Node *node);

IrInst *emit(Builder *builder, IrOp op);
Temp emit_const(Builder *builder, int64_t value);
Temp emit_string(Builder *builder, const char *text);
Temp emit_func(Builder *builder, IrFunctionRef *ref);
Temp emit_local(Builder *builder, int32_t var);
Temp emit_global(Builder *builder, IrGlobal *global);
Temp emit_field(Builder *builder, Temp record, const char *field, const IrType *type);
/* The same, with what the IR tells of the field (IrInst, imm). */
Temp emit_member(Builder *builder, Temp record, const char *field, const IrType *type, int64_t told);
Temp emit_index(Builder *builder, Temp base, Temp index, const IrType *element);
Temp emit_load(Builder *builder, Temp address, const IrType *type);
void emit_store(Builder *builder, Temp address, Temp value, const IrType *type);
void emit_zero(Builder *builder, Temp address, const IrType *type);
void emit_uninit(Builder *builder, int32_t var);
Temp emit_move(Builder *builder, Temp from);
void emit_move_to(Builder *builder, Temp to, Temp from);
Temp emit_unary(Builder *builder, IrUnary op, Temp a, const IrType *type);
Temp emit_binary(Builder *builder, IrBinary op, Temp a, Temp b, const IrType *type);
Temp emit_cast(Builder *builder, Temp a, const IrType *type);
/* From the address of MEMBER, which a record begins with, to that of the record. */
Temp emit_first_member_cast(Builder *builder, Temp a, const char *member, const IrType *type);
/* REF NULL: a call of the address CALLEE. */
Temp emit_call(Builder *builder, IrFunctionRef *ref, Temp callee, const Temp *args, size_t n_args, const IrType *type);
/* Value of a construct that is known but has no value that matters (floating point, addresses of labels). */
Temp emit_unknown(Builder *builder, const IrType *type);
/* ... which comes somehow from its parts. */
Temp emit_unknown_of(Builder *builder, const IrType *type, const Temp *parts, size_t n_parts);
/* The same, for what was not understood: counted and noted. */
Temp emit_not_lowered(Builder *builder, Node *node, const IrType *type);
Temp emit_not_lowered_of(Builder *builder, Node *node, const IrType *type, const Temp *parts, size_t n_parts);
void emit_opaque(Builder *builder, Node *node, const char *what);

/* ---- statements (statements.c, loops.c, switches.c, seh.c, scopes.c, assembly.c) -------------------------------- */

void lower_statement(Builder *builder, Node *node);
void lower_body(Builder *builder, Node *node);
void lower_declaration(Builder *builder, Node *node);
void lower_variable(Builder *builder, Node *node);
void lower_if(Builder *builder, Node *node);
void lower_for(Builder *builder, Node *node);
void lower_while(Builder *builder, Node *node);
void lower_do(Builder *builder, Node *node);
void lower_switch(Builder *builder, Node *node);
void lower_case(Builder *builder, Node *node);
void lower_default(Builder *builder, Node *node);
void lower_seh_try(Builder *builder, Node *node);
void lower_return(Builder *builder, Node *node);
void lower_goto(Builder *builder, Node *node);
void lower_label(Builder *builder, Node *node);
void lower_break(Builder *builder, Node *node);
void lower_continue(Builder *builder, Node *node);
void lower_leave(Builder *builder, Node *node);
void lower_assembly(Builder *builder, Node *node);
void lower_range_for(Builder *builder, Node *node);
void lower_cxx_try(Builder *builder, Node *node);

/* Runs the clean-ups from the innermost up to (without) OUTER; the builder's own list is left as it is. */
void cleanups_run(Builder *builder, const Cleanup *outer);
/* The same, and they are no longer in force. */
void cleanups_end(Builder *builder, const Cleanup *outer);
/* A copy of a __finally body. */
void lower_finally_body(Builder *builder, const Cleanup *cleanup);
void cleanup_push(Builder *builder, Cleanup cleanup);
/* Gotos that went forwards get their clean-ups. */
void jumps_resolve(Builder *builder);

/* The parts of a for statement: each NULL when it is missing. */
typedef struct ForParts {
    Node *init, *variable, *condition, *step, *body;
} ForParts;
ForParts for_parts(Lowering *lowering, Node *node);

/* The parts of an if statement, and of a switch (its body is `then`). */
typedef struct IfParts {
    Node *init, *variable, *condition, *then, *otherwise;
} IfParts;
IfParts if_parts(Lowering *lowering, Node *node);

/* ---- expressions (expressions.c, addresses.c, operators.c, conditions.c, constants.c, initialisers.c, calls.c) -- */

/* The value of NODE; of an aggregate the address of storage that has it.  NONE only for void. */
Temp lower_value(Builder *builder, Node *node);
Temp lower_address(Builder *builder, Node *node);
/* For its effects only. */
void lower_effect(Builder *builder, Node *node);
/* Goes to one of the two blocks. */
void lower_condition(Builder *builder, Node *node, BlockId if_true, BlockId if_false);
/* The value of NODE begins its life as an object of TYPE at PLACE. */
void lower_into(Builder *builder, Place place, CXType type, Node *node);
void lower_value_into(Builder *builder, Place place, const IrType *object, Node *node);
Temp place_address(Builder *builder, Place place);
Temp lower_binary(Builder *builder, Node *node);
Temp lower_compound_assignment(Builder *builder, Node *node);
Temp lower_unary(Builder *builder, Node *node);
Temp lower_assignment(Builder *builder, Node *node);
/* ++ and --: the address in *OUT_ADDRESS when it is not NULL. */
Temp lower_step(Builder *builder, Node *node, Temp *out_address);
Temp lower_call(Builder *builder, Node *node);
Temp lower_index(Builder *builder, Node *node);
/* What is left of an expression with errors: fields and calls by name, else the parts for their effects. */
Temp lower_recovery(Builder *builder, Node *node);
/* What is in NODE goes into something that was not understood. */
void lower_parts(Builder *builder, const Node *node);
/* The address of a member that its record does not have; NONE when NODE is nothing like that. */
Temp recovered_member(Builder *builder, Node *node);
/* The name of the member in the text behind KID, `KID->name` or `KID.name`; NULL when it is nothing like that. */
const char *member_behind(Lowering *lowering, const Node *kid, bool *out_is_arrow);
/* Whether the text behind KID is `->~` or `.~`. */
bool is_destroyed_behind(Lowering *lowering, const Node *kid);
Temp lower_conditional(Builder *builder, Node *node, bool as_address);
Temp lower_logical(Builder *builder, Node *node);
Temp lower_literal(Builder *builder, Node *node);
/* The value of KID as one of type TO: what implicit and explicit casts do. */
Temp lower_as(Builder *builder, Node *kid, const IrType *to);
/* `(LIST_ENTRY *)&node` of a node that begins with one: the address of that member, and `(NODE *)entry` of the entry: that
 * of the node, where it is one.  NONE for any other cast. */
Temp lower_as_first_member(Builder *builder, Node *operand, CXType to);
/* A value converted from one type to another, as an implicit or explicit cast does. */
Temp convert(Builder *builder, Temp value, const IrType *from, const IrType *to);
/* Storage for VALUE, its address. */
Temp materialise(Builder *builder, Temp value, const IrType *type);
/* The value of a constant expression without effects. */
bool constant_of(CXCursor cursor, int64_t *out_value);
/* The constant behind parentheses and casts of a literal. */
bool literal_of(Lowering *lowering, Node *node, int64_t *out_value);
const char *string_of(Arena *arena, CXCursor literal);
/* A local's variable; NONE when CURSOR is not one of this function. */
int32_t local_of(Builder *builder, CXCursor cursor);
int32_t local_declare(Builder *builder, CXCursor cursor);

/* The name of a field in the IR; NULL for an anonymous struct or union, whose members count as the outer record's.  A
 * member with the name of one of a base class is `Class::name`. */
const char *field_name(Lowering *lowering, CXCursor field);
bool call_gives_reference(Builder *builder, Node *node);
/* What a call returns, without loading from a reference. */
Temp lower_call_address(Builder *builder, Node *node);
bool bool_literal_of(Lowering *lowering, const Node *node, int64_t *out_value);

/* ---- C++ (cxx_*.c) ---------------------------------------------------------------------------------------------- */

/* Initialises VAR when that takes more than storing a value: an object with constructors; notes its destructor.
 * False: nothing special. */
bool cxx_initialise(Builder *builder, int32_t var, CXType type, Node *initialiser);
void lower_binding(Builder *builder, Node *node);
/* FUNCTION is or is not an instance of a function template. */
void note_function_instance(Lowering *lowering, CXCursor function);
/* What NODE, a name with its arguments in an initialiser list, stands for; null where that is not known. */
CXCursor named_instance(const Lowering *lowering, const Node *node);
/* `{a, b}` for a std::initializer_list; false for anything else. */
bool construct_list(Builder *builder, Place place, Node *node);
bool lower_list_object(Builder *builder, Node *node, Temp *out_object);
/* A name of a structured binding. */
bool is_bound_name(CXCursor cursor);
/* The names of NODE, a structured binding, for the object at ELEMENT or a copy of it. */
void bind_element_names(Builder *builder, Node *node, Temp element);
/* A static local whose initial value is no constant: it is made when control first passes its declaration. */
bool cxx_is_made_late(Lowering *lowering, CXCursor variable);
void cxx_make_late(Builder *builder, IrGlobal *global, Node *variable, Node *initialiser);
/* The same for any place, without a destructor. */
bool cxx_initialise_place(Builder *builder, Place place, CXType type, Node *initialiser);
bool cxx_needs_constructor(Lowering *lowering, CXType type);
/* An object of TYPE is made by constructors that somebody wrote, not member by member. */
bool cxx_has_constructors(Lowering *lowering, CXType type);
bool cxx_is_derived(Lowering *lowering, CXType derived, CXType base);
/* A member that a braced list for the record at ADDRESS does not mention. */
void cxx_initialise_member(Builder *builder, Temp address, CXType record, CXCursor field);
Temp cxx_return_value(Builder *builder, Node *value);
/* A name that stands for an argument of a template that is no type: of an instance its value, else any. */
bool is_template_value(const Node *node);
Temp lower_template_value(Builder *builder, Node *node);
/* Expressions of C++ only. */
Temp lower_cxx_value(Builder *builder, Node *node);
Temp lower_cxx_address(Builder *builder, Node *node);
Temp cxx_address_of_variable(Builder *builder, CXCursor variable);
Temp address_of_variable(Builder *builder, CXCursor variable);
Temp cxx_address_taken(Builder *builder, Node *node, Node *operand);
/* CALLEE is a method that arguments were found not to fit: what it is and the object that it is called on. */
bool cxx_recovered_object(Builder *builder, Node *callee, IrFunctionRef **out_ref, Temp *out_object);
/* The value of NODE for a parameter of that type (NULL: not known): an address for references and objects. */
Temp lower_argument(Builder *builder, Node *node, const IrType *parameter);
/* The type of parameter I of what CALLEE, a value, points to; NULL when its type does not say. */
const IrType *pointed_parameter(Lowering *lowering, const Node *callee, unsigned i);
/* The value of `this`. */
Temp cxx_this(Builder *builder, Node *node);
/* Calls with an object: methods, operators, constructors. */
bool lower_cxx_call(Builder *builder, Node *node, Temp *out_value);
void destroy_local(Builder *builder, const Cleanup *cleanup);
void destroy_unknown_object(Builder *builder, const struct Guard *guard);
/* What a constructor does before its body; notes what a destructor does after it, and what parameters need. */
void cxx_begin_body(Builder *builder, Node *definition);
bool is_class_member(CXCursor variable);
/* A base of the class of FIELD has a field NAME as well; `Class::NAME`. */
bool cxx_hides_field(Lowering *lowering, CXCursor field, const char *name);
const char *cxx_scoped_name(Lowering *lowering, CXCursor field, const char *name);
/* A stand-in class without members: a value of unknown type. */
bool type_is_any_scalar(Lowering *lowering, CXType type);

#endif
