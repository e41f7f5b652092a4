/* SPDX-License-Identifier: MIT */
/* The simulator's inside, in the order in which a life goes through it: calls, faults, ledger, callbacks, teardown.
 *
 * No header of the platform and none of the C library is needed here, so both kinds of source can include it.  All
 * state is global on purpose: a life is a process, and a fork of it is another life with the same past. */
#ifndef ORACLE_KERNEL_H
#define ORACLE_KERNEL_H

typedef unsigned long Word;

/* ---- calls: which routine of the platform was called, and from where ------------------------------------------------ */

enum { N_FRAMES = 5 };

typedef struct Call {
    const char *api;
    Word frames[N_FRAMES]; /* return addresses, innermost first; 0 ends them */
} Call;

void call_begin(Call *call, const char *api, void *frame);

/* First line of a routine of the platform that matters to the ledger or can fail. */
#define CALL()                                                                                                         \
    Call call;                                                                                                         \
    call_begin(&call, __func__, __builtin_frame_address(0))
#define FAILS() call_fails(&call)
#define FAIL_STATUS()                                                                                                  \
    do {                                                                                                               \
        if (call_fails(&call))                                                                                         \
            return call_status();                                                                                      \
    } while (0)
#define FAIL_WITH(result)                                                                                              \
    do {                                                                                                               \
        if (call_fails(&call))                                                                                         \
            return result;                                                                                             \
    } while (0)

/* ---- faults: each fallible call splits the life in two -------------------------------------------------------------- */

/* Is the call, in this life, one that fails?  (In the other life it is not.)  A call fails only when the catalogue says
 * that it can, and at most two fail in a life. */
int call_fails(const Call *call);
/* The same for a call that fails by raising, or whose name in the catalogue is another one. */
int call_fails_as(const Call *call, const char *api);
/* The same for a call that fails in several ways, each a life of its own: 1 to WAYS, 0 when it succeeds. */
int call_fails_ways(const Call *call, int ways);
/* One of WAYS values that a call may give, each a life of its own: 0 to WAYS - 1; the first choices of a life only. */
int call_chooses(const Call *call, int ways);
/* A status for the call that has just failed, which no other failure has: what DriverEntry returns tells whose it is. */
int call_status(void);
int call_warning(void); /* no success, and no error either */
/* Both results, each a life, where nothing is known of the call; it is nobody's failure. */
int call_goes_wrong(const Call *call);
/* Does the catalogue say that API can fail?  1, 0, or -1 when it does not know the name. */
int is_fallible(const char *api);

/* ---- the ledger ----------------------------------------------------------------------------------------------------- */

/* kind; is a second release harmful, one of what was never acquired, one of null */
#define KINDS(X)                                                                                                       \
    X(pool, 1, 1, 1)                                                                                                   \
    X(lookaside, 1, 1, 1)                                                                                              \
    X(contiguous_memory, 1, 1, 1)                                                                                      \
    X(mdl, 1, 1, 1)                                                                                                    \
    X(mdl_pages, 1, 1, 1)                                                                                              \
    X(io_mapping, 1, 1, 1)                                                                                             \
    X(mapped_pages, 1, 1, 1)                                                                                           \
    X(locked_pages, 1, 1, 1)                                                                                           \
    X(ndis_file, 1, 1, 1)                                                                                              \
    X(recorder_log, 1, 1, 0)                                                                                           \
    X(section_view, 0, 0, 0)                                                                                           \
    X(system_view, 1, 1, 0)                                                                                            \
    X(resource, 1, 1, 0)                                                                                               \
    X(device, 1, 1, 1)                                                                                                 \
    X(symbolic_link, 0, 0, 0)                                                                                          \
    X(handle, 1, 1, 0)                                                                                                 \
    X(object_reference, 1, 1, 1)                                                                                       \
    X(process_notify, 0, 0, 0)                                                                                         \
    X(thread_notify, 0, 0, 0)                                                                                          \
    X(image_notify, 0, 0, 0)                                                                                           \
    X(registry_callback, 0, 0, 0)                                                                                      \
    X(object_callbacks, 1, 1, 1)                                                                                       \
    X(callback_registration, 1, 1, 1)                                                                                  \
    X(bugcheck_callback, 0, 0, 0)                                                                                      \
    X(nmi_callback, 0, 0, 0)                                                                                           \
    X(pnp_notification, 1, 1, 1)                                                                                       \
    X(shutdown_notification, 0, 0, 0)                                                                                  \
    X(file_system, 1, 1, 1)                                                                                            \
    X(work_item, 1, 1, 1)                                                                                              \
    X(irp, 1, 1, 1)                                                                                                    \
    X(armed_timer, 0, 0, 0)                                                                                            \
    X(timer, 1, 1, 1)                                                                                                  \
    X(rundown, 1, 1, 1)                                                                                                \
    X(unicode_string, 0, 0, 0)                                                                                         \
    X(wpp, 0, 0, 0)                                                                                                    \
    X(etw, 0, 0, 0)                                                                                                    \
    X(flt_filter, 1, 1, 1)                                                                                             \
    X(flt_port, 1, 1, 1)                                                                                               \
    X(flt_security_descriptor, 1, 1, 1)                                                                                \
    X(flt_reference, 1, 1, 1)                                                                                          \
    X(fwp_engine, 1, 1, 0)                                                                                             \
    X(fwp_transaction, 0, 0, 0)                                                                                        \
    X(fwp_object, 0, 0, 0)                                                                                             \
    X(fwp_callout, 0, 0, 0)                                                                                            \
    X(fwp_injection, 1, 1, 1)                                                                                          \
    X(fwp_subscription, 1, 1, 0)                                                                                       \
    X(ndis_miniport, 1, 1, 1)                                                                                          \
    X(ndis_wrapper, 0, 0, 0)                                                                                           \
    X(ndis_protocol, 1, 1, 1)                                                                                          \
    X(ndis_filter, 1, 1, 1)                                                                                            \
    X(ndis_device, 1, 1, 1)                                                                                            \
    X(ndis_pool, 1, 1, 1)                                                                                              \
    X(ndis_memory, 1, 1, 1)                                                                                            \
    X(ndis_object, 1, 1, 1)                                                                                            \
    X(wsk_registration, 1, 1, 0)                                                                                       \
    X(wsk_provider, 1, 1, 0)                                                                                           \
    X(nmr_registration, 1, 1, 1)                                                                                       \
    X(bcrypt_handle, 1, 1, 0)                                                                                          \
    X(wdf_device_init, 1, 1, 1)                                                                                        \
    X(wdf_object, 1, 1, 1)                                                                                             \
    X(wdf_reference, 1, 1, 1)                                                                                          \
    X(win32_handle, 1, 1, 0)                                                                                           \
    X(win32_heap, 1, 1, 0)                                                                                             \
    X(local_memory, 1, 1, 0)                                                                                           \
    X(virtual_memory, 1, 1, 1)                                                                                         \
    X(win32_view, 1, 1, 1)                                                                                             \
    X(win32_key, 1, 1, 0)                                                                                              \
    X(win32_module, 1, 1, 0)                                                                                           \
    X(threadpool, 1, 1, 1)                                                                                             \
    X(critical_section, 1, 1, 1)                                                                                       \
    X(crt_heap, 1, 1, 0)                                                                                               \
    X(port_client, 1, 1, 1)                                                                                            \
    X(class_object, 1, 1, 1)

typedef enum Kind {
#define X(name, twice, never, null) KIND_##name,
    KINDS(X)
#undef X
        N_KINDS
} Kind;

typedef struct Resource {
    Kind kind;
    Word id;    /* value of the handle or pointer, address of the object, number of the name */
    Word owner; /* id of the resource whose release gives this one back too; 0 = none */
    enum { STATE_HELD, STATE_RELEASED, STATE_CONSUMED } state;
    int early;  /* acquired before WdfDriverCreate was called */
    unsigned turn; /* how many were acquired by the same call before: a loop's */
    Call acquired, released;
} Resource;

enum { TWICE_OK = 1, NEVER_OK = 2, NULL_OK = 4 };

Resource *ledger_acquire(const Call *call, Kind kind, Word id);
/* Releases what is held under this identity; else names the misuse.  Was something held? */
int ledger_release(const Call *call, Kind kind, Word id, int allow);
/* Releases it if it is held, and says nothing otherwise. */
int ledger_drop(const Call *call, Kind kind, Word id);
/* It belongs to somebody else from now on. */
void ledger_consume(Kind kind, Word id);
void ledger_release_owned(const Call *call, Word owner);
int ledger_is_held(Kind kind, Word id);
Resource *ledger_find(Kind kind, Word id);
/* Equal names (UTF-16, no case) get an equal number. */
Word name_number(const unsigned short *name, unsigned n_bytes);
/* An identity that no other call has given out: looks like a handle, and like no pointer. */
Word new_handle(void);

extern Resource ledger[];
extern unsigned n_ledger;
extern const char *const kind_names[];

/* ---- memory: freed blocks stay out of reach, and no address is given out twice -------------------------------------- */

void *block_new(Word size, int zero);
void block_free(void *block);
void blocks_thaw(void); /* what is freed can be read again: for routines that run where they never would */
/* The identity of the block that ADDRESS lies in when it has been freed; else 0. */
Word block_freed_at(Word address);
void *keep(Word size); /* the simulator's own, zeroed */

/* ---- what is put into fields of the platform's structures (oracle_run.py marks the stores) -------------------------- */

void callback_stored(const void *address, const char *field, Word return_address);
/* The framework reads a callback out of a field of what it was given. */
void callback_read(const void *address, Word routine);
typedef struct CallbackStore {
    const void *address;
    const char *field;
    Word routine, site;
    int read, gone;
} CallbackStore;
extern CallbackStore callback_stores[];
extern unsigned n_callback_stores;
/* Where the callback was put there, or into what it was copied from; 0 = nowhere. */
Word callback_site(const void *address, Word routine);

/* ---- the driver's unload, and what WDF has of it --------------------------------------------------------------------- */

typedef enum RouteKind { ROUTE_DRIVER_UNLOAD, ROUTE_EVT_UNLOAD, ROUTE_FILTER_UNLOAD, ROUTE_PORT_UNLOAD, ROUTE_WITH_CONTEXT } RouteKind;

typedef enum CreateState { CREATE_NEVER, CREATE_FAILED, CREATE_OK } CreateState;

typedef struct Life {
    int injecting;    /* calls can fail */
    int hypothetical; /* a routine runs that would not run: nothing is misuse, releases are told at once */
    int unloading;    /* DriverEntry has succeeded and the unload routines run */
    unsigned budget;  /* how many calls may fail yet */
    CreateState create;
    int create_reached;
    Call create_call;          /* the last WdfDriverCreate */
    int miniport_mode;         /* F5 */
    int evt_unload_given, evt_unload_ran;
    Word evt_unload_site;
    Word driver_unload;        /* what is known to stand in DriverObject->DriverUnload */
    Word driver_unload_site;   /* where the driver put it there; 0 = the platform did */
    int unloadable;
} Life;
extern Life life;

/* DriverUnload changes hands: the platform writes VALUE over it.  IS_OURS: the routine is one of the platform's. */
void driver_unload_written(Word value, Word site);
/* The routine of a driver (or of the platform) runs as part of the unload. */
void routine_ran(Word routine);
/* A routine that would run at unload; known to every life of the driver. */
void route_known(RouteKind kind, Word routine);
/* One that is given what stands at CONTEXT by then. */
void route_known_with(Word routine, const void *context);

/* wdf: the WDFDRIVER exists */
int wdf_driver_exists(void);
void wdf_driver_delete(void);
void wdf_driver_recall(void);
void wdf_call_evt_unload(Word routine);
Word wdf_evt_unload(void);
/* After a successful DriverEntry: does the entry stub put itself into DriverUnload?  (F7) */
int wdf_stub_stays(void);
/* io: the driver object */
void *driver_object(void);
void *registry_path(void);
Word driver_unload_now(void);
void driver_object_init(void);
void call_driver_unload(Word routine);
/* flt: the filter's unload routine, while the filter is registered */
Word flt_unload_routine(void);
void call_filter_unload(Word routine);
int is_platform_routine(Word routine);

/* ---- the end of a life ----------------------------------------------------------------------------------------------- */

void trouble(const char *what, const Call *call); /* the life cannot go on: told as an error, and over */
void bug_check(const Call *call, unsigned code);
void raise_status(int status); /* to the __except or __finally around, or the end of the life */

#endif
