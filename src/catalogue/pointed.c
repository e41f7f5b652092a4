/* SPDX-License-Identifier: MIT */
/* A driver that looks the kernel's routines up itself, by hash or out of a table that it has encrypted, leaves a pointer of
 * which only the name tells: ExFreePool, with what people put before and after the name of a pointer or of its type. */
#include "catalogue/pointed.h"

#include <string.h>

enum { MAX_BEFORE = 10, MIN_NAME = 7, MAX_NAME = 96 };

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/* The length of NAME without one of the words that end the name of a pointer or of a function's type. */
static size_t length_without(const char *name, const char *end)
{
    size_t length = strlen(name), n = strlen(end);
    return length > n && strcmp(name + length - n, end) == 0 ? length - n : length;
}

static const Api *find_ending(const Catalogue *catalogue, const char *name, size_t length)
{
    char text[MAX_NAME];
    for (size_t i = 0; i <= MAX_BEFORE && i + MIN_NAME <= length && length - i < sizeof text; i++) {
        if (!is_capital(name[i]))
            continue;
        memcpy(text, name + i, length - i);
        text[length - i] = '\0';
        const Api *api = catalogue_find_exact(catalogue, text);
        if (api != NULL)
            return api;
    }
    return NULL;
}

static const Api *named_after(const Catalogue *catalogue, const char *name)
{
    static const char *const ends[] = {"", "_t", "_T", "Fn", "_fn", "Func", "Ptr", "Proc", "Type"};
    const Api *api = NULL;
    for (size_t i = 0; name != NULL && api == NULL && i < sizeof ends / sizeof *ends; i++)
        api = find_ending(catalogue, name, length_without(name, ends[i]));
    return api;
}

static const Api *typed_after(const Catalogue *catalogue, const IrType *type)
{
    return type != NULL ? named_after(catalogue, type->name) : NULL;
}

static const Api *variable_after(const Catalogue *catalogue, const char *name, const IrType *type)
{
    const Api *api = named_after(catalogue, name);
    return api != NULL ? api : typed_after(catalogue, type);
}

const Api *pointed_api(const Catalogue *catalogue, const IrFunction *function, const IrInst *const *makers,
                       const IrInst *call)
{
    const IrInst *maker = call->func == NULL && call->a >= 0 ? makers[call->a] : NULL;
    for (; maker != NULL; maker = maker->a >= 0 ? makers[maker->a] : NULL)
        switch (maker->op) {
        case IR_LOAD:
        case IR_MOVE: break;
        case IR_CAST: {
            const Api *api = typed_after(catalogue, maker->type);
            if (api != NULL)
                return api;
            break;
        }
        case IR_LOCAL:
            return variable_after(catalogue, function->vars[maker->var].name, function->vars[maker->var].type);
        case IR_GLOBAL: return variable_after(catalogue, maker->global->name, maker->global->type);
        case IR_FIELD: return variable_after(catalogue, maker->text, maker->type);
        default: return NULL;
        }
    return NULL;
}
