/* SPDX-License-Identifier: MIT */
/* judge: what it makes and the later stages see - the table of rules, findings, the coverage ledger. */
#ifndef HINDSIGHT_FINDING_H
#define HINDSIGHT_FINDING_H

#include <stdbool.h>

#include "base/note.h"

typedef enum Level { LEVEL_NONE, LEVEL_NOTE, LEVEL_WARNING, LEVEL_ERROR } Level;
typedef enum Confidence { CONFIDENCE_LOW, CONFIDENCE_MEDIUM, CONFIDENCE_HIGH } Confidence;

/* id, name, default level, one-sentence summary. The long help of a rule is docs/rules/HSnnn.md, embedded. */
#define RULES(X)                                                                                                       \
    X(101, "allocation-before-driver-create", LEVEL_ERROR,                                                             \
      "Acquired before WdfDriverCreate and still held when DriverEntry fails without a WDFDRIVER")                     \
    X(102, "cleanup-only-in-unload", LEVEL_ERROR,                                                                      \
      "Still held after a failed DriverEntry; only the unload routine, which does not run then, releases it")          \
    X(103, "leak-on-entry-failure", LEVEL_ERROR, "Still held after a failed DriverEntry; nothing releases it")         \
    X(104, "leak-on-unload", LEVEL_WARNING, "Still held after the driver has been unloaded")                           \
    X(105, "double-release", LEVEL_ERROR, "Released twice in one life of the driver")                                  \
    X(106, "release-of-unacquired", LEVEL_ERROR, "Released on a path that never acquired it")                          \
    X(107, "miniport-unload-missing", LEVEL_ERROR,                                                                     \
      "No unload route calls WdfDriverMiniportUnload, so the WDFDRIVER is never deleted")                              \
    X(108, "unload-never-called", LEVEL_ERROR, "An EvtDriverUnload is registered that the framework drops")            \
    X(109, "unload-hook-lost", LEVEL_ERROR, "A DriverUnload that would have run is overwritten")                       \
    X(110, "cleanup-not-registered", LEVEL_ERROR, "A cleanup callback is set where the framework never reads it")      \
    X(111, "create-failure-ignored", LEVEL_ERROR, "DriverEntry can succeed although WdfDriverCreate failed")           \
    X(120, "early-allocation", LEVEL_NOTE, "Acquired before WdfDriverCreate; every failing exit releases it today")    \
    X(121, "unload-cleanup-fragile", LEVEL_NOTE,                                                                       \
      "Released only in the unload routine; no exit fails after the acquisition yet")

typedef enum RuleId {
#define X(id, name, level, text) HS##id,
    RULES(X)
#undef X
        N_RULES
} RuleId;

int rule_number(RuleId rule);       /* 101 */
const char *rule_id(RuleId rule);   /* "HS101" */
const char *rule_name(RuleId rule); /* "allocation-before-driver-create" */
Level rule_level(RuleId rule);
const char *rule_summary(RuleId rule);
/* The rule named "HS101", "101" or "allocation-before-driver-create"; N_RULES when there is none. */
RuleId rule_from_text(const char *text);

typedef enum StepKind {
    STEP_ENTER,    /* a defined function is entered ("calls InitGlobals") */
    STEP_RETURN,   /* ... and left */
    STEP_DECISION, /* a branch is taken ("assuming `handle` is not null") */
    STEP_ACQUIRE,
    STEP_FAIL, /* a call fails */
    STEP_RELEASE,
    STEP_EXIT,     /* DriverEntry returns */
    STEP_TEARDOWN, /* the framework or the system calls a teardown routine */
    STEP_NOTE      /* anything else worth telling */
} StepKind;

typedef struct Step {
    StepKind kind;
    SourcePos pos;
    const char *function; /* in whose body; NULL for the platform */
    const char *text;     /* a clause for people, no final stop */
    int depth;            /* nesting: 0 in DriverEntry */
    bool essential;       /* acquisition, failure, exit, wrong release */
} Step;

/* One way out on which the finding holds. */
typedef struct FindingExit {
    SourcePos exit;         /* where DriverEntry returns (the return statement or the closing brace) */
    SourcePos cause;        /* the call whose failure leads there; file NULL when none (unload) */
    const char *cause_text; /* "WdfDriverCreate fails", or "the driver is unloaded" */
    const Step *steps;
    size_t n_steps;
} FindingExit;

typedef struct Related {
    SourcePos pos;
    const char *text; /* "released only here, in EvtDriverUnload" */
} Related;

/* Primary: the acquisition for HS101-HS104, HS120, HS121; the wrong release for HS105, HS106; the registration at fault
 * for HS107-HS109; the lost assignment for HS110; the WdfDriverCreate call for HS111. */
typedef struct Finding {
    RuleId rule;
    Level level; /* the rule's, lowered to note for low confidence */
    Confidence confidence;
    SourcePos primary;
    const char *function;    /* in whose body the primary position lies */
    const char *api;         /* acquiring or offending API ("ExAllocatePool2"), or the callback's field */
    const char *resource;    /* resource kind id ("pool"); "" when none */
    const char *holder;      /* access path of what holds it: "g_Table.Buffer", "WPP tracing" */
    const char *message;     /* first sentence says all that a title needs; names the pool tag where known */
    const char *help;        /* names the function to move the release to */
    const char *consequence; /* the Driver Verifier bug check it leads to; "" unknown */
    const char *cwe;         /* "CWE-772" */
    FindingExit *exits;      /* shortest path first */
    size_t n_exits;
    Related *related;
    size_t n_related;
    uint32_t occurrence; /* 1.. among findings of equal rule, file, entry, holder and API (for the fingerprint) */
} Finding;

/* What was read: every report ends with it. */
typedef struct Coverage {
    uint32_t functions_reached;                            /* bodies entered by the replay */
    uint32_t functions_unlowered;                          /* of those, with something not understood */
    uint32_t calls_modelled, calls_entered, calls_unknown; /* call sites reached, by how they were treated */
    uint32_t acquisitions;                                 /* acquisition sites recognised */
    uint32_t exits_success, exits_failure;                 /* distinct ways out of DriverEntry */
    uint32_t states, merged;                               /* terminal states kept; states merged on the way */
    uint32_t sources_loaded, sources_failed;
    uint32_t headers_real, headers_bundled, headers_stand_in, stand_ins;
    bool complete; /* no budget hit, nothing reachable unlowered */
    bool analysed; /* the entry was found and replayed */
} Coverage;

/* A function, call, resource and terminal state of the model, for the store and the `model` command. */
typedef struct ModelFunction {
    const char *name, *qualified;
    SourcePos pos;
    uint32_t n_blocks, n_unlowered;
} ModelFunction;
typedef struct ModelCall {
    int32_t caller; /* index into functions */
    int32_t callee; /* index into functions, -1 = not entered */
    const char *name;
    SourcePos pos;
    const char *treated; /* "entered", "modelled", "unknown" */
    const char *draft; /* of an unknown one: an entry for the catalogue, guessed from its prototype (JSON); else NULL */
} ModelCall;
typedef struct ModelResource {
    const char *kind, *api, *holder;
    SourcePos pos;
    bool before_create;
} ModelResource;
typedef struct ModelState {
    SourcePos exit;
    bool success, driver_created;
    const char *cause;      /* "WdfDriverCreate fails", "" on success */
    const char *held;       /* what is held at the exit, for people: "pool g_Buf; wpp WPP tracing" */
    const char *held_after; /* ... and after the teardown */
} ModelState;

/* The judged driver: all that the store keeps of it. */
typedef struct Verdict {
    const char *driver_name, *driver_folder, *entry_name, *entry_file, *project; /* project may be NULL */
    uint32_t entry_line;
    const char *kind; /* "kmdf", "umdf", "wdm", "ndis", "flt", ...: found by the replay */
    Finding *findings;
    size_t n_findings;
    Note *notes;
    size_t n_notes;
    const char **sources;
    size_t n_sources; /* as opened, loaded for this driver */
    ModelFunction *functions;
    size_t n_functions;
    ModelCall *calls;
    size_t n_calls;
    ModelResource *resources;
    size_t n_resources;
    ModelState *states;
    size_t n_states;
    Coverage coverage;
    double seconds; /* CPU time spent on this driver */
} Verdict;

#endif
