/* SPDX-License-Identifier: MIT */
/* Words for people: holders, steps, conditions. */
#include <string.h>

#include "judge/case.h"
#include "replay/machine.h"

/* ---- holders ------------------------------------------------------------------------------------------------------- */

static bool is_returned(const Api *api)
{
    for (size_t i = 0; i < api->n_effects; i++)
        if (api->effects[i].kind == EFFECT_ACQUIRE && api->effects[i].place.kind == PLACE_RETURN)
            return true;
    return false;
}

/* The argument that the acquisition is about; -1 = none. */
static int acquired_argument(const Resource *resource)
{
    for (size_t i = 0; i < resource->api->n_effects; i++) {
        const Effect *effect = &resource->api->effects[i];
        if (effect->kind == EFFECT_ACQUIRE && effect->resource == resource->kind)
            return effect->place.arg;
    }
    return -1;
}

static bool has_place_identity(const Value *id)
{
    return value_is_object(id) || id->kind == VALUE_FIELD || id->kind == VALUE_INDEX || id->kind == VALUE_STRING;
}

const char *words_holder(const Case *one, const State *state, const Resource *resource)
{
    const Value *id = resource->id;
    if (id->kind == VALUE_INT && id->number == 0)
        return resource->kind->title;
    const Value *cell = has_place_identity(id) ? id : words_cell(state, id);
    if (cell == NULL)
        cell = resource->place;
    const char *name = cell != NULL && cell->kind != VALUE_SYMBOL ? words_address(one, state, cell) : NULL;
    if (name == NULL && is_returned(resource->api))
        name = words_target(resource->function, resource->inst);
    if (name == NULL)
        name = words_argument(one, resource->function, resource->inst, acquired_argument(resource));
    return name != NULL ? name : arena_printf(one->arena, "%s()", resource->api->name);
}

const char *words_api(const IrInst *inst)
{
    const char *name = inst->func != NULL ? inst->func->name : "", *macro = inst->pos.macro;
    return macro != NULL && *macro != '\0' && strncmp(name, macro, strlen(macro)) == 0 ? macro : name;
}

static const char *tag_text(const Case *one, int64_t tag)
{
    char text[5] = {0};
    for (int i = 0; i < 4; i++) {
        int c = (int)((uint64_t)tag >> (8 * i) & 0xFF);
        if (c < 0x20 || c >= 0x7F)
            return arena_printf(one->arena, " (pool tag 0x%llX)", (unsigned long long)tag & 0xFFFFFFFF);
        text[i] = (char)c;
    }
    return arena_printf(one->arena, " (pool tag '%s')", text);
}

const char *words_resource(const Case *one, const Resource *resource, const char *holder)
{
    const char *tag = resource->tag != 0 ? tag_text(one, resource->tag) : "";
    if (strcmp(resource->kind->title, holder) == 0)
        return arena_printf(one->arena, "%s%s", holder, tag);
    return arena_printf(one->arena, "%s `%s`%s", resource->kind->title, holder, tag);
}

static bool is_called(const Case *one, const char *name)
{
    for (size_t i = 0; i < one->result->n_sites; i++)
        if (strcmp(one->result->sites[i]->name, name) == 0)
            return true;
    return false;
}

/* ExFreePool is another form of ExFreePoolWithTag. */
static bool is_form_of(const char *name, const char *usual)
{
    size_t length = strlen(name), usual_length = strlen(usual);
    return strncmp(name, usual, length < usual_length ? length : usual_length) == 0;
}

const char *words_release(const Case *one, const ResourceKind *kind)
{
    const char *const *names, *usual = NULL;
    size_t n = catalogue_releases_of(one->catalogue, kind, &names);
    for (size_t i = 0; i < n && usual == NULL; i++)
        if (strchr(names[i], '*') == NULL)
            usual = names[i];
    if (usual == NULL)
        return n > 0 ? names[0] : "its release";
    for (size_t i = 0; i < n && !is_called(one, usual); i++)
        if (is_form_of(names[i], usual) && is_called(one, names[i]))
            return names[i];
    return usual;
}

const char *words_consequence(const Case *one, const ResourceKind *kind)
{
    if (kind->bugcheck == NULL)
        return kind->consequence != NULL ? kind->consequence : "";
    const char *check = arena_printf(one->arena, "Driver Verifier stops with bug check %s", kind->bugcheck);
    return kind->consequence == NULL ? check : arena_printf(one->arena, "%s; %s", kind->consequence, check);
}

/* ---- the WDFDRIVER's callback ----------------------------------------------------------------------------------------- */

const char *words_driver_cleanup(const Case *one)
{
    const Value *handle = wdf_driver_handle(one->result->machine);
    for (size_t i = 0; i < one->result->n_terminals; i++) {
        const WdfObject *driver = map_get(one->result->terminals[i].exit->objects, handle);
        if (driver != NULL && driver->cleanup != NULL && driver->cleanup->kind == VALUE_FUNCTION)
            return driver->cleanup->func->name;
    }
    return NULL;
}

/* ---- conditions ------------------------------------------------------------------------------------------------------ */

static const char *operand_text(const Case *one, const Value *value)
{
    while (value->kind == VALUE_CAST)
        value = value->a;
    if (value->kind == VALUE_SYMBOL && value->inst != NULL && value->inst->op == IR_CALL && value->inst->func != NULL)
        return arena_printf(one->arena, "the result of %s", value->inst->func->name);
    if (value->kind == VALUE_INT)
        return arena_printf(one->arena, "%lld", (long long)value->number);
    const char *text = words_address(one, NULL, value);
    return text == NULL ? "a value" : arena_printf(one->arena, "`%s`", text);
}

static bool is_zero(const Value *value)
{
    return value->kind == VALUE_INT && value->number == 0;
}

static const char *comparison_text(const Case *one, const Value *value, bool taken)
{
    static const char *const signs[] = {
        [IR_EQ] = "==", [IR_NE] = "!=", [IR_LT] = "<", [IR_LE] = "<=", [IR_GT] = ">", [IR_GE] = ">="};
    static const IrBinary opposite[] = {
        [IR_EQ] = IR_NE, [IR_NE] = IR_EQ, [IR_LT] = IR_GE, [IR_LE] = IR_GT, [IR_GT] = IR_LE, [IR_GE] = IR_LT};
    IrBinary op = taken ? value_operator(value) : opposite[value_operator(value)];
    const char *left = operand_text(one, value->a);
    if (is_zero(value->b) && (op == IR_EQ || op == IR_NE))
        return arena_printf(one->arena, "assuming %s is %szero", left, op == IR_NE ? "not " : "");
    if (is_zero(value->b) && (op == IR_LT || op == IR_GE))
        return arena_printf(one->arena, "assuming %s is %s", left, op == IR_LT ? "a failure" : "a success");
    return arena_printf(one->arena, "assuming %s %s %s", left, signs[op], operand_text(one, value->b));
}

const char *words_decision(const Case *one, const Path *path)
{
    const Value *value = path->subject;
    bool taken = path->taken;
    while (value != NULL && (value->kind == VALUE_CAST || (value->kind == VALUE_UNARY && value->number == IR_LOGNOT))) {
        taken = value->kind == VALUE_UNARY ? !taken : taken;
        value = value->a;
    }
    if (value == NULL)
        return "a decision is taken";
    if (value->kind == VALUE_BINARY && value_operator(value) >= IR_EQ)
        return comparison_text(one, value, taken);
    return arena_printf(one->arena, "assuming %s is %szero", operand_text(one, value), taken ? "not " : "");
}

const char *words_entry(const Case *one)
{
    return program_driver(one->program)->entry_name;
}

const char *words_step(const Case *one, const Path *path)
{
    const char *text = path->text != NULL ? path->text : "";
    switch (path->kind) {
    case STEP_ENTER: return arena_printf(one->arena, "calls %s", text);
    case STEP_RETURN: return arena_printf(one->arena, "returns from %s", text);
    case STEP_DECISION: return words_decision(one, path);
    case STEP_ACQUIRE: return arena_printf(one->arena, "%s acquires", text);
    case STEP_FAIL: return arena_printf(one->arena, "%s fails", text);
    case STEP_RELEASE: return arena_printf(one->arena, "%s releases", text);
    case STEP_EXIT: return arena_printf(one->arena, "%s returns", words_entry(one));
    case STEP_TEARDOWN:
    case STEP_NOTE: return text;
    }
    return text;
}
