/* SPDX-License-Identifier: MIT */
/* What is held, what was given back, and which release went wrong. */
#include <stdio.h>
#include <string.h>

#include "kernel.h"
#include "record.h"

enum { MAX_RESOURCES = 512, MAX_NAMES = 256, MAX_NAME = 128 };

Resource ledger[MAX_RESOURCES];
unsigned n_ledger;

const char *const kind_names[] = {
#define X(name, twice, never, null) #name,
    KINDS(X)
#undef X
};

static const struct { char twice, never, null; } harm[] = {
#define X(name, twice, never, null) {twice, never, null},
    KINDS(X)
#undef X
};

static int same_place(const Call *one, const Call *other)
{
    for (unsigned i = 0; i < N_FRAMES; i++) {
        if (one->frames[i] != other->frames[i])
            return 0;
        if (one->frames[i] == 0)
            return 1;
    }
    return 1;
}

Resource *ledger_acquire(const Call *call, Kind kind, Word id)
{
    if (n_ledger == MAX_RESOURCES)
        trouble("more resources than the ledger has lines", call);
    unsigned turn = 0;
    for (unsigned i = 0; i < n_ledger; i++)
        turn += ledger[i].kind == kind && same_place(&ledger[i].acquired, call);
    Resource *resource = &ledger[n_ledger++];
    *resource = (Resource){.kind = kind, .id = id, .state = STATE_HELD, .early = !life.create_reached, .turn = turn,
                           .acquired = *call};
    return resource;
}

/* The youngest line under this identity in this state; NULL = none. */
static Resource *find(Kind kind, Word id, int state)
{
    for (unsigned i = n_ledger; i-- > 0;)
        if (ledger[i].kind == kind && ledger[i].id == id && (int)ledger[i].state == state)
            return &ledger[i];
    return NULL;
}

Resource *ledger_find(Kind kind, Word id)
{
    return find(kind, id, STATE_HELD);
}

int ledger_is_held(Kind kind, Word id)
{
    return ledger_find(kind, id) != NULL;
}

static void end(const Call *call, Resource *resource)
{
    resource->state = STATE_RELEASED;
    resource->released = *call;
    if (life.hypothetical)
        record_would((unsigned)(resource - ledger));
    if (life.unloading) {
        char prefix[16];
        snprintf(prefix, sizeof prefix, "%u\t", resource->turn);
        record_call("unloaded", prefix, &resource->acquired);
    }
}

int ledger_drop(const Call *call, Kind kind, Word id)
{
    Resource *held = ledger_find(kind, id);
    if (held != NULL)
        end(call, held);
    return held != NULL;
}

int ledger_release(const Call *call, Kind kind, Word id, int allow)
{
    if (ledger_drop(call, kind, id))
        return 1;
    const Resource *before = find(kind, id, STATE_RELEASED);
    if (before == NULL)
        before = find(kind, id, STATE_CONSUMED);
    if (life.hypothetical)
        return 0;
    if (id == 0 && (!harm[kind].null || (allow & NULL_OK) != 0))
        return 0;
    if (before != NULL && harm[kind].twice && (allow & TWICE_OK) == 0)
        record_misuse("HS105", call, kind, &before->acquired);
    else if (before == NULL && harm[kind].never && (allow & NEVER_OK) == 0)
        record_misuse("HS106", call, kind, NULL);
    return 0;
}

void ledger_consume(Kind kind, Word id)
{
    Resource *held = ledger_find(kind, id);
    if (held != NULL)
        held->state = STATE_CONSUMED;
}

void ledger_release_owned(const Call *call, Word owner)
{
    for (unsigned i = 0; i < n_ledger; i++)
        if (ledger[i].owner == owner && ledger[i].state == STATE_HELD)
            end(call, &ledger[i]);
}

/* ---- identities ----------------------------------------------------------------------------------------------------- */

static unsigned short names[MAX_NAMES][MAX_NAME];
static unsigned n_names;

Word name_number(const unsigned short *name, unsigned n_bytes)
{
    unsigned short folded[MAX_NAME] = {0};
    for (unsigned i = 0; name != NULL && i < n_bytes / 2 && i + 1 < MAX_NAME; i++)
        folded[i] = name[i] >= 'a' && name[i] <= 'z' ? (unsigned short)(name[i] - 32) : name[i];
    for (unsigned i = 0; i < n_names; i++)
        if (memcmp(names[i], folded, sizeof folded) == 0)
            return i + 1;
    if (n_names == MAX_NAMES)
        return MAX_NAMES;
    memcpy(names[n_names], folded, sizeof folded);
    return ++n_names;
}

Word new_handle(void)
{
    static Word last = 0x100;
    return last += 4;
}
