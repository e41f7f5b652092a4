/* SPDX-License-Identifier: MIT */
/* catalogue: what an API does to the ledger, as data.
 *
 * In:  the JSON files of rules/ (embedded in the binary), then those of --rules folders, which override by name.
 * Out: an immutable table, shared by all drivers.
 * The JSON form is documented and validated by rules/schema.json; docs/add-an-api.md is the walk-through.  Only this
 * stage and the JSON writers know cJSON. */
#ifndef HINDSIGHT_CATALOGUE_H
#define HINDSIGHT_CATALOGUE_H

#include <stdbool.h>
#include <stdio.h>

#include "base/note.h"
#include "base/strmap.h"
#include "ir/ir.h"

/* What a return value looks like, and so what failure looks like. */
#define RESULT_KINDS(X)                                                                                                \
    X(RESULT_VOID, "void")                                                                                             \
    X(RESULT_NTSTATUS, "ntstatus")       /* fails when negative */                                                     \
    X(RESULT_POINTER, "pointer")         /* fails when null */                                                         \
    X(RESULT_BOOLEAN, "boolean")         /* fails when zero */                                                         \
    X(RESULT_NDIS_STATUS, "ndis_status") /* fails when not zero; failures are negative as NTSTATUS */                  \
    X(RESULT_HANDLE, "handle")           /* Win32: fails when null or INVALID_HANDLE_VALUE, see fail_value */          \
    X(RESULT_HRESULT, "hresult")         /* fails when negative */                                                     \
    X(RESULT_WIN32, "win32")             /* fails when not zero */                                                     \
    X(RESULT_VALUE, "value")             /* any value, cannot fail */

typedef enum ResultKind {
#define X(name, text) name,
    RESULT_KINDS(X)
#undef X
        N_RESULT_KINDS
} ResultKind;

/* Where the identity of a resource is found in a call. */
#define PLACE_KINDS(X)                                                                                                 \
    X(PLACE_NONE, "none")                                                                                              \
    X(PLACE_RETURN, "return")       /* the returned value */                                                           \
    X(PLACE_OUT, "out")             /* the value stored through argument N */                                          \
    X(PLACE_VALUE, "value")         /* the value of argument N (a routine, a handle, a cookie) */                      \
    X(PLACE_OBJECT, "object")       /* the storage that argument N points to (embedded object) */                      \
    X(PLACE_DEREF, "deref")         /* the value stored in what argument N points to */                                \
    X(PLACE_NAME, "name")           /* the symbolic name in the UNICODE_STRING that argument N points to */            \
    X(PLACE_SINGLETON, "singleton") /* one per driver */

typedef enum PlaceKind {
#define X(name, text) name,
    PLACE_KINDS(X)
#undef X
        N_PLACE_KINDS
} PlaceKind;

typedef struct Place {
    PlaceKind kind;
    int arg;           /* counted from 0; -1 when not used */
    const char *field; /* NULL, or a field (path with dots) of what the place names, e.g. "Buffer" */
} Place;

/* A condition on an argument for an effect to apply. */
typedef enum ConditionOp { COND_ALWAYS, COND_EQ, COND_NE, COND_FLAG_SET, COND_FLAG_CLEAR } ConditionOp;
typedef struct Condition {
    ConditionOp op;
    int arg;
    const char *field; /* NULL: the argument itself; else a field of what it points to */
    int64_t value;     /* COND_EQ, COND_NE: compared; COND_FLAG_*: the bits */
} Condition;

/* What a resource kind is called and what its loss means. */
typedef struct ResourceKind {
    const char *id;          /* "pool", "lookaside", "wpp", "etw", "device", ... */
    const char *title;       /* "pool allocation", "lookaside list", ... for messages */
    const char *cwe;         /* "CWE-401", "CWE-772" ... */
    const char *bugcheck;    /* what a leak leads to under Driver Verifier, e.g. "0xC4/0x62"; NULL unknown */
    const char *consequence; /* one clause: "the callback stays registered and runs freed code"; NULL = none */
    bool twice_harmful;      /* releasing twice is harmful */
    bool never_harmful;      /* releasing what was never acquired is harmful (garbage or an uninitialised object) */
    bool null_harmful;       /* releasing a null or zero handle is harmful */
    bool is_auto;            /* the platform gives it back on its own: never reported */
    bool is_minor;           /* often harmless when left: findings have low confidence (an armed timer) */
    const char *release;     /* the function that usually gives it back, for messages; NULL = the first one */
    const char *source;      /* rules file and line, for messages */
} ResourceKind;

typedef enum EffectKind {
    EFFECT_ACQUIRE,
    EFFECT_RELEASE,
    EFFECT_CONSUME, /* ownership goes to someone else when the call succeeds: held no longer, not a release */
    EFFECT_RELEASE_ALL_OF_OWNER /* everything of the kind whose owner argument is this handle (engine close) */
} EffectKind;

typedef struct Effect {
    EffectKind kind;
    const ResourceKind *resource;
    Place place;
    Place owner; /* a resource whose release gives this one back too (FwpmEngineClose, transactions) */
    Condition when;
    bool on_failure;           /* the effect happens when the call fails (default: when it succeeds) */
    bool always;               /* the effect happens whatever the call returns */
    bool counted;              /* reference counted: each acquire wants its own release */
    bool clears;               /* a release that also writes null/zero through the argument (PLACE_DEREF, PLACE_OUT) */
    bool only_dynamic_session; /* Fwpm objects: auto-released by engine close only in a dynamic session */
    bool outlives_owner;       /* acquire: only EFFECT_RELEASE_ALL_OF_OWNER gives it back with its owner */
    Place also; /* acquire: a second name by which a release may find it (a callout's key besides its id) */
    bool twice_ok, never_ok, null_ok; /* release: harmless twice, of nothing, of null, whatever the kind says */
} Effect;

/* What a call does besides: roles that the replay's platform model implements. */
#define ROLE_KINDS(X)                                                                                                  \
    X(ROLE_NONE, "none")                                                                                               \
    X(ROLE_DRIVER_CREATE, "driver_create")     /* WdfDriverCreate */                                                   \
    X(ROLE_WDF_CREATE, "wdf_create")           /* creates a WDF object: see wdf_* below */                             \
    X(ROLE_WDF_DELETE, "wdf_delete")           /* WdfObjectDelete: callbacks run, children go */                       \
    X(ROLE_WDF_CONTEXT, "wdf_context")         /* typed context of an object: zeroed, same each time */                \
    X(ROLE_WDF_ADD_CONTEXT, "wdf_add_context") /* WdfObjectAllocateContext: more attributes for an object */           \
    X(ROLE_MINIPORT_UNLOAD, "miniport_unload") /* WdfDriverMiniportUnload */                                           \
    X(ROLE_OVERWRITES_UNLOAD, "overwrites_driver_unload") /* sets DriverObject->DriverUnload itself */                 \
    X(ROLE_REGISTERS_UNLOAD, "registers_unload") /* an unload routine in a struct argument: unload_arg/field */        \
    X(ROLE_DEVICE_CREATE, "device_create")       /* the acquired device goes to DriverObject->DeviceObject */          \
    X(ROLE_DEVICE_DELETE, "device_delete")       /* and argument 0 leaves that list */                                 \
    X(ROLE_ACCESSOR, "accessor")                 /* pure: equal arguments give an equal, non-null result */            \
    X(ROLE_PURE, "pure")                         /* pure: equal arguments give an equal result, and equal outs */      \
    X(ROLE_ROTATE_LEFT, "rotate_left")           /* argument 0, its bits rotated by argument 1 */                      \
    X(ROLE_ROTATE_RIGHT, "rotate_right")                                                                               \
    X(ROLE_COMPARE, "compare")         /* equal results for equal arguments that point to the same contents */         \
    X(ROLE_IRQL, "irql")               /* PASSIVE_LEVEL, where DriverEntry and the teardown run */                     \
    X(ROLE_RAISE, "raise")             /* ExRaiseStatus and friends: goes to the handler */                            \
    X(ROLE_NORETURN, "noreturn")       /* KeBugCheck */                                                                \
    X(ROLE_ZERO_MEMORY, "zero_memory") /* argument 0 points to memory that becomes zero */                             \
    X(ROLE_SET_MEMORY, "set_memory")   /* memset(p, value, n) */                                                       \
    X(ROLE_COPY_MEMORY, "copy_memory") /* memcpy(to, from, n) */                                                       \
    X(ROLE_LOAD, "load")               /* ReadAcquire(p): returns *p */                                                \
    X(ROLE_EXCHANGE, "exchange")       /* InterlockedExchange*(p, v): *p = v, returns the old value */                 \
    X(ROLE_COMPARE_EXCHANGE, "compare_exchange") /* InterlockedCompareExchange*(p, v, c) */                            \
    X(ROLE_INCREMENT, "increment")               /* InterlockedIncrement(p) */                                         \
    X(ROLE_DECREMENT, "decrement")               /* InterlockedDecrement(p) */                                         \
    X(ROLE_ADD, "add")                           /* InterlockedAdd(p, v): returns the new value */                     \
    X(ROLE_EXCHANGE_ADD, "exchange_add")         /* InterlockedExchangeAdd(p, v): returns the old value, as those: */  \
    X(ROLE_OR, "or")                             /* InterlockedOr*(p, v) */                                            \
    X(ROLE_AND, "and")                           /* InterlockedAnd*(p, v) */                                           \
    X(ROLE_XOR, "xor")                           /* InterlockedXor*(p, v) */                                           \
    X(ROLE_RUN_ONCE, "run_callback")             /* calls the routine in argument run_arg before it returns */         \
    X(ROLE_INSERT_HEAD, "insert_head")           /* ExInterlockedInsertHeadList(head, entry, lock) */                  \
    X(ROLE_INSERT_TAIL, "insert_tail")           /* ExInterlockedInsertTailList(head, entry, lock) */                  \
    X(ROLE_REMOVE_HEAD, "remove_head")           /* ExInterlockedRemoveHeadList(head, lock) */                         \
    X(ROLE_PUSH, "push_entry")                   /* InterlockedPushEntrySList(head, entry) */                          \
    X(ROLE_POP, "pop_entry")                     /* InterlockedPopEntrySList(head) */                                  \
    X(ROLE_FLUSH, "flush_entries")               /* InterlockedFlushSList(head) */                                     \
    X(ROLE_EXCEPTION_CODE, "exception_code")     /* GetExceptionCode: a failure status */                              \
    X(ROLE_FORWARD, "forward")                   /* std::move, std::forward: returns its argument */

typedef enum RoleKind {
#define X(name, text) name,
    ROLE_KINDS(X)
#undef X
        N_ROLE_KINDS
} RoleKind;

/* Something that a call writes through a pointer argument besides a resource's handle. */
typedef struct OutWrite {
    int arg;
    const char *field;                                 /* NULL = *arg itself */
    enum { OUT_UNKNOWN, OUT_NONNULL, OUT_ZERO } value; /* when the call succeeds */
    enum { OUT_KEEPS, OUT_ZERO_ON_FAILURE, OUT_UNKNOWN_ON_FAILURE } on_failure;
    bool zeroed; /* OUT_NONNULL: the memory it points to is zero (a device extension) */
    bool deep;   /* what pointers stored there point to may be written as well (RtlQueryRegistryValues) */
    bool kept;   /* nothing is written: what is stored there goes to where the driver can find it again (a table) */
} OutWrite;

typedef struct Api {
    const char *name; /* exact, or a pattern with `*` */
    bool is_pattern;
    const char *header; /* "wdm.h" */
    const char *doc;    /* documentation link, NULL = none */
    bool undocumented;  /* `"doc": "none"`: no page describes it */
    ResultKind result;
    int64_t fail_value; /* RESULT_HANDLE: what failure returns (0 or -1) */
    bool can_fail;      /* false: the call is taken to succeed (most releases) */
    bool warns;  /* a failing NTSTATUS may be a warning (0x8...), unless the call was to acquire something; else it
                               is an error, for which NT_ERROR holds */
    bool raises; /* may raise a structured exception instead of failing (quota forms) */
    bool zeroes; /* RETURN place: the memory is zero */
    Effect *effects;
    size_t n_effects;
    OutWrite *outs;
    size_t n_outs;
    bool writes_nothing; /* writes through no pointer argument besides what effects and outs say; true with outs */
    RoleKind role;
    int role_arg;               /* the argument the role is about: driver object, object, routine; -1 = none */
    int attributes_arg;         /* wdf_create, driver_create: the WDF_OBJECT_ATTRIBUTES argument, -1 = none */
    int config_arg;             /* driver_create: WDF_DRIVER_CONFIG; others: a config with callbacks, -1 = none */
    int handle_arg;             /* wdf_create: the out-argument for the handle, -1 = none (then the return value) */
    int parent_arg;             /* wdf_create: the default parent's argument; -1 = the driver */
    bool parent_none;           /* wdf_create: no default parent (WdfObjectCreate) */
    bool parent_required;       /* wdf_create: attributes must name a parent (timer, work item) */
    const char *unload_field;   /* registers_unload: field of what role_arg points to, e.g. "FilterUnloadCallback" */
    const char *unload_context; /* registers_unload: field with the routine's argument, NULL = the driver object */
    bool unload_is_argument;    /* registers_unload: role_arg is the routine itself */
    bool overwrites_unload;     /* also sets DriverObject->DriverUnload (always with role overwrites_driver_unload) */
    int tag_arg;                /* the argument with the pool tag, -1 = none */
    int status_arg;             /* void: the status is written through this argument (NdisOpenFile), -1 = none */
    const char *alias_of;       /* this entry repeats another one's effects, NULL = none */
    const char *comment;        /* a remark for people, NULL = none */
    const char *source;         /* rules file and line, for messages */
} Api;

typedef struct Catalogue Catalogue;

/* Loads the embedded rules, then each folder of RULES_DIRS (n of them).  Errors go to *OUT_ERROR as `file:line: text`
 * (all of them, one a line); then NULL is returned. */
Catalogue *catalogue_load(const char *const *rules_dirs, size_t n_rules_dirs, Arena *arena, NoteList *notes,
                          const char **out_error);
/* The entry for a function NAME: exact before pattern, the longest pattern first.  NULL = none. */
const Api *catalogue_find(const Catalogue *catalogue, const char *name);
/* The same, and no pattern counts. */
const Api *catalogue_find_exact(const Catalogue *catalogue, const char *name);
/* All releases of a resource kind: names for messages and for searching, the usual one first, what only takes it over
 * last. */
size_t catalogue_releases_of(const Catalogue *catalogue, const ResourceKind *kind, const char *const **out_names);
/* The function that a message should name for giving back what ACQUIRE acquired: the one whose name is its counterpart
 * (FltAllocateGenericWorkItem, FltFreeGenericWorkItem), else the usual one.  NULL = nothing releases the kind. */
const char *catalogue_release_for(const Catalogue *catalogue, const Api *acquire, const ResourceKind *kind);
size_t catalogue_n_apis(const Catalogue *catalogue);
const Api *catalogue_api(const Catalogue *catalogue, size_t i);
size_t catalogue_n_kinds(const Catalogue *catalogue);
const ResourceKind *catalogue_kind(const Catalogue *catalogue, size_t i);
/* The kind with this id; NULL = none. */
const ResourceKind *catalogue_find_kind(const Catalogue *catalogue, const char *id);

/* What the loader lets pass and a reviewer would not: a kind that is acquired and never released (and not auto), or is
 * released and never acquired, a kind that nobody uses, an entry without a documentation link, a release that is not
 * of the acquired place's form.  Sentences as `file:line: text`, in order; returns how many. */
size_t catalogue_lint(const Catalogue *catalogue, Arena *arena, const char *const **out_lines);

/* docs/catalogue.md: what is known of every function, grouped by header, and every kind of resource. */
void catalogue_write_markdown(const Catalogue *catalogue, FILE *out);

/* A draft of an entry for the function that REF names (no body, no entry), guessed from its prototype: an object of JSON
 * as --rules reads it, indented by four spaces.  Its `comment` says what is guessed. */
char *catalogue_suggest(const IrFunctionRef *ref, Arena *arena);

#endif
