/* SPDX-License-Identifier: MIT */
/* Creation with attributes, typed contexts, references, and deletion: every child's cleanup callback has returned before
 * its parent's is called, siblings in order of creation; destroy callbacks come when the last reference goes, after all
 * cleanups (F2). */
#include "object.h"

enum { MAGIC = 0x4A424F57, MAX_TREE = 256 };

static int is_object(const Object *object)
{
    return object != NULL && ((Word)object & 7) == 0 && (Word)object > 0x10000 && (Word)object < 0x800000000000ul &&
           object->magic == MAGIC;
}

Object *object_of(const Call *call, WDFOBJECT handle)
{
    Object *object = (Object *)handle;
    if (!is_object(object))
        trouble("a handle that is none of the framework's", call);
    if (object->destroyed && !life.hypothetical)
        trouble("use after release", call);
    return object;
}

int names_parent(PWDF_OBJECT_ATTRIBUTES attributes)
{
    return attributes != NULL && attributes->ParentObject != NULL;
}

static void add_context(Object *object, PWDF_OBJECT_ATTRIBUTES attributes)
{
    if (attributes == NULL || object->n_contexts == MAX_CONTEXTS)
        return;
    Context *context = &object->contexts[object->n_contexts++];
    context->type = attributes->ContextTypeInfo;
    context->cleanup = attributes->EvtCleanupCallback;
    context->destroy = attributes->EvtDestroyCallback;
    callback_read(&attributes->EvtCleanupCallback, (Word)context->cleanup);
    callback_read(&attributes->EvtDestroyCallback, (Word)context->destroy);
    if (context->type != NULL) {
        Word size = context->type->ContextSize;
        context->memory = block_new(attributes->ContextSizeOverride > size ? attributes->ContextSizeOverride : size, 1);
    }
}

static void adopt(Object *parent, Object *child)
{
    child->parent = parent;
    if (parent->last_child != NULL)
        parent->last_child->next = child;
    else
        parent->first_child = child;
    parent->last_child = child;
}

static void disown(Object *child)
{
    Object *parent = child->parent, *before = NULL;
    if (parent == NULL)
        return;
    for (Object *each = parent->first_child; each != NULL && each != child; each = each->next)
        before = each;
    if (before == NULL)
        parent->first_child = child->next;
    else
        before->next = child->next;
    if (parent->last_child == child)
        parent->last_child = before;
    child->parent = child->next = NULL;
}

Object *object_new(const Call *call, const char *type, PWDF_OBJECT_ATTRIBUTES attributes, Object *default_parent)
{
    Object *object = keep(sizeof *object), *parent = default_parent;
    object->magic = MAGIC;
    object->type = type;
    if (names_parent(attributes))
        parent = object_of(call, attributes->ParentObject);
    add_context(object, attributes);
    if (parent != NULL)
        adopt(parent, object);
    else if (call != NULL)
        ledger_acquire(call, KIND_wdf_object, (Word)object);
    return object;
}

/* ---- deletion ---- */

typedef struct Tree {
    Object *objects[MAX_TREE]; /* in the order of their cleanups */
    unsigned count;
} Tree;

static void clean_up(Tree *tree, Object *object)
{
    if (object->deleted)
        return;
    object->deleted = 1;
    while (object->first_child != NULL) {
        Object *child = object->first_child;
        clean_up(tree, child);
        disown(child);
    }
    for (unsigned i = 0; i < object->n_contexts; i++)
        if (object->contexts[i].cleanup != NULL)
            object->contexts[i].cleanup((WDFOBJECT)object);
    if (tree->count < MAX_TREE)
        tree->objects[tree->count++] = object;
}

static void destroy(Object *object)
{
    if (object->destroyed || object->references > 0)
        return;
    for (unsigned i = 0; i < object->n_contexts; i++)
        if (object->contexts[i].destroy != NULL)
            object->contexts[i].destroy((WDFOBJECT)object);
    object->destroyed = 1;
    for (unsigned i = 0; i < object->n_contexts; i++)
        if (object->contexts[i].memory != NULL)
            block_free(object->contexts[i].memory);
    if (object->payload != NULL)
        block_free(object->payload);
}

void object_delete(Object *object)
{
    Tree *tree = keep(sizeof *tree);
    clean_up(tree, object);
    disown(object);
    for (unsigned i = 0; i < tree->count; i++)
        destroy(tree->objects[i]);
}

/* ---- what a driver calls ---- */

NTSTATUS WdfObjectCreate(PWDF_OBJECT_ATTRIBUTES attributes, WDFOBJECT *out)
{
    CALL();
    FAIL_STATUS();
    *out = (WDFOBJECT)object_new(&call, "object", attributes, wdf_driver_object());
    return STATUS_SUCCESS;
}

/* For the ledger: it existed, and is gone; deleting it again is a second release. */
static void note_deleted(const Call *call, Object *object)
{
    Resource *gone = ledger_acquire(call, KIND_wdf_object, (Word)object);
    gone->state = STATE_RELEASED;
}

/* A child that its parent's deletion has cleaned up may still be deleted, once: nothing more happens to it. */
void WdfObjectDelete(WDFOBJECT handle)
{
    CALL();
    Object *object = (Object *)handle;
    if (!is_object(object) || object->destroyed || object->asked) {
        if (!life.hypothetical)
            ledger_release(&call, KIND_wdf_object, (Word)handle, 0);
        return;
    }
    object->asked = 1;
    if (object->deleted) {
        note_deleted(&call, object);
        return;
    }
    int has_parent = object->parent != NULL;
    Call at = call;
    object_delete(object);
    if (has_parent) {
        note_deleted(&at, object);
    } else {
        ledger_release(&at, KIND_wdf_object, (Word)object, 0);
    }
}

PVOID WdfObjectGetTypedContextWorker(WDFOBJECT handle, PCWDF_OBJECT_CONTEXT_TYPE_INFO type)
{
    CALL();
    Object *object = object_of(&call, handle);
    for (unsigned i = 0; i < object->n_contexts; i++)
        if (object->contexts[i].type != NULL && object->contexts[i].type->UniqueType == type->UniqueType)
            return object->contexts[i].memory;
    return NULL;
}

NTSTATUS WdfObjectAllocateContext(WDFOBJECT handle, PWDF_OBJECT_ATTRIBUTES attributes, PVOID *out)
{
    CALL();
    FAIL_STATUS();
    Object *object = object_of(&call, handle);
    add_context(object, attributes);
    if (out != NULL)
        *out = object->contexts[object->n_contexts - 1].memory;
    return STATUS_SUCCESS;
}

WDFOBJECT WdfObjectContextGetObject(PVOID context) { (void)context; return NULL; }

static void add_reference(const Call *call, WDFOBJECT handle)
{
    object_of(call, handle)->references++;
    ledger_acquire(call, KIND_wdf_reference, (Word)handle);
}
static void drop_reference(const Call *call, WDFOBJECT handle)
{
    Object *object = object_of(call, handle);
    if (!ledger_release(call, KIND_wdf_reference, (Word)handle, 0))
        return;
    if (--object->references == 0 && object->deleted)
        destroy(object);
}
void WdfObjectReference(WDFOBJECT handle) { CALL(); add_reference(&call, handle); }
void WdfObjectReferenceActual(WDFOBJECT handle, PVOID tag, LONG line, PCCH file)
{
    (void)tag, (void)line, (void)file;
    CALL();
    add_reference(&call, handle);
}
void WdfObjectReferenceWithTag(WDFOBJECT handle, PVOID tag) { (void)tag; CALL(); add_reference(&call, handle); }
void WdfObjectDereference(WDFOBJECT handle) { CALL(); drop_reference(&call, handle); }
void WdfObjectDereferenceActual(WDFOBJECT handle, PVOID tag, LONG line, PCCH file)
{
    (void)tag, (void)line, (void)file;
    CALL();
    drop_reference(&call, handle);
}
void WdfObjectDereferenceWithTag(WDFOBJECT handle, PVOID tag) { (void)tag; CALL(); drop_reference(&call, handle); }
