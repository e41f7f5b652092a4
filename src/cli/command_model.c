/* SPDX-License-Identifier: MIT */
/* model: the call model of the entry points - what is called, and how each call was treated - as a tree, for Graphviz,
 * or as JSON. */
#include <string.h>

#include "cli/cli.h"
#include "report/json.h"

typedef struct Tree {
    const Verdict *verdict;
    bool *is_printed; /* by function: its calls have been listed */
} Tree;

static void print_place(const SourcePos *pos)
{
    if (pos->file != NULL)
        printf("  (%s:%u:%u)", pos->file, pos->line, pos->column);
    putchar('\n');
}

static const ModelResource *find_resource(const Verdict *verdict, const SourcePos *pos)
{
    for (size_t i = 0; i < verdict->n_resources; i++) {
        const SourcePos *at = &verdict->resources[i].pos;
        if (at->line == pos->line && at->column == pos->column && at->file != NULL && pos->file != NULL &&
            strcmp(at->file, pos->file) == 0)
            return &verdict->resources[i];
    }
    return NULL;
}

static void print_calls(Tree *tree, int32_t caller, int depth);

static void print_call(Tree *tree, const ModelCall *call, int depth)
{
    const ModelResource *resource = find_resource(tree->verdict, &call->pos);
    bool is_known = strcmp(call->treated, "unknown") != 0;
    printf("%*s%s", depth * 2, "", call->name);
    if (!is_known)
        printf(" ?");
    if (resource != NULL)
        printf(" [acquires %s %s]", resource->kind, resource->holder);
    bool is_repeated = call->callee >= 0 && tree->is_printed[call->callee];
    if (is_repeated)
        printf(" ...");
    print_place(&call->pos);
    if (call->callee >= 0 && !is_repeated)
        print_calls(tree, call->callee, depth + 1);
}

/* A function's calls are listed where it is first met; a later mention ends with "...". */
static void print_calls(Tree *tree, int32_t caller, int depth)
{
    tree->is_printed[caller] = true;
    for (size_t i = 0; i < tree->verdict->n_calls; i++)
        if (tree->verdict->calls[i].caller == caller)
            print_call(tree, &tree->verdict->calls[i], depth);
}

static int32_t find_entry(const Verdict *verdict)
{
    for (size_t i = 0; i < verdict->n_functions; i++)
        if (strcmp(verdict->functions[i].name, verdict->entry_name) == 0)
            return (int32_t)i;
    return verdict->n_functions > 0 ? 0 : -1;
}

static void print_tree(const Verdict *verdict, Arena *arena)
{
    Tree tree = {verdict, ARENA_ARRAY(arena, bool, verdict->n_functions + 1)};
    int32_t entry = find_entry(verdict);
    printf("%s: %s (%s)  (%s:%u)\n", verdict->driver_name, verdict->entry_name, verdict->kind, verdict->entry_file,
           verdict->entry_line);
    if (entry >= 0)
        print_calls(&tree, entry, 1);
    for (size_t i = 0; i < verdict->n_functions; i++) {
        if (!tree.is_printed[i]) {
            printf("  %s, called by the framework\n", verdict->functions[i].qualified);
            print_calls(&tree, (int32_t)i, 2);
        }
    }
}

/* ---- Graphviz ---- */

static void put_quoted(const char *text)
{
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\')
            putchar('\\');
        putchar(*text);
    }
    putchar('"');
}

static void print_dot(const Verdict *verdict, size_t number)
{
    printf("subgraph cluster_%zu {\n  label=", number);
    put_quoted(verdict->driver_name);
    puts(";");
    for (size_t i = 0; i < verdict->n_functions; i++) {
        printf("  f%zu_%zu [label=", number, i);
        put_quoted(verdict->functions[i].qualified);
        puts(", shape=box];");
    }
    for (size_t i = 0; i < verdict->n_calls; i++) {
        const ModelCall *call = &verdict->calls[i];
        if (call->callee >= 0) {
            printf("  f%zu_%d -> f%zu_%d", number, (int)call->caller, number, (int)call->callee);
        } else {
            printf("  c%zu_%zu [label=", number, i);
            put_quoted(call->name);
            printf("%s];\n", strcmp(call->treated, "unknown") == 0 ? ", style=dashed" : "");
            printf("  f%zu_%d -> c%zu_%zu", number, (int)call->caller, number, i);
        }
        printf(" [label=\"%u\"];\n", call->pos.line);
    }
    puts("}");
}

/* ---- JSON ---- */

static void put_pos(Json *object, const SourcePos *pos)
{
    if (pos->file == NULL)
        return;
    json_put_text(object, "file", pos->file);
    json_put_int(object, "line", pos->line);
    json_put_int(object, "column", pos->column);
}

static Json *make_functions(const Verdict *verdict)
{
    Json *list = json_array();
    for (size_t i = 0; i < verdict->n_functions; i++) {
        const ModelFunction *function = &verdict->functions[i];
        Json *object = json_push(list, json_object());
        json_put_text(object, "name", function->qualified);
        put_pos(object, &function->pos);
        json_put_int(object, "blocks", function->n_blocks);
        json_put_int(object, "notLowered", function->n_unlowered);
    }
    return list;
}

static Json *make_calls(const Verdict *verdict)
{
    Json *list = json_array();
    for (size_t i = 0; i < verdict->n_calls; i++) {
        const ModelCall *call = &verdict->calls[i];
        Json *object = json_push(list, json_object());
        json_put_int(object, "caller", call->caller);
        if (call->callee >= 0)
            json_put_int(object, "callee", call->callee);
        json_put_text(object, "name", call->name);
        json_put_text(object, "treated", call->treated);
        put_pos(object, &call->pos);
    }
    return list;
}

static Json *make_resources(const Verdict *verdict)
{
    Json *list = json_array();
    for (size_t i = 0; i < verdict->n_resources; i++) {
        const ModelResource *resource = &verdict->resources[i];
        Json *object = json_push(list, json_object());
        json_put_text(object, "kind", resource->kind);
        json_put_text(object, "api", resource->api);
        json_put_text(object, "holder", resource->holder);
        json_put_bool(object, "beforeCreate", resource->before_create);
        put_pos(object, &resource->pos);
    }
    return list;
}

static Json *make_states(const Verdict *verdict)
{
    Json *list = json_array();
    for (size_t i = 0; i < verdict->n_states; i++) {
        const ModelState *state = &verdict->states[i];
        Json *object = json_push(list, json_object());
        json_put_bool(object, "success", state->success);
        json_put_bool(object, "driverCreated", state->driver_created);
        json_put_text(object, "cause", state->cause);
        json_put_text(object, "held", state->held);
        json_put_text(object, "heldAfterTeardown", state->held_after);
        put_pos(object, &state->exit);
    }
    return list;
}

static Json *make_model(const Verdict *verdict)
{
    Json *object = json_object();
    json_put_text(object, "driver", verdict->driver_name);
    json_put_text(object, "folder", verdict->driver_folder);
    json_put_text(object, "kind", verdict->kind);
    json_put_text(object, "entry", verdict->entry_name);
    json_put_text(object, "file", verdict->entry_file);
    json_put_int(object, "line", verdict->entry_line);
    json_put(object, "functions", make_functions(verdict));
    json_put(object, "calls", make_calls(verdict));
    json_put(object, "resources", make_resources(verdict));
    json_put(object, "states", make_states(verdict));
    return object;
}

/* ---- the command ---- */

typedef enum ModelForm { MODEL_TREE, MODEL_DOT, MODEL_JSON } ModelForm;

static void print_model(const Options *options, const Verdicts *verdicts, ModelForm form)
{
    JsonList list = {.out = stdout};
    fputs(form == MODEL_DOT ? "digraph model {\n  rankdir=LR;\n" : form == MODEL_JSON ? "[" : "", stdout);
    for (size_t i = 0; i < verdicts->n; i++) {
        const Verdict *verdict = &verdicts->items[i];
        if (options->driver != NULL && strcmp(options->driver, verdict->driver_name) != 0)
            continue;
        if (form == MODEL_TREE)
            print_tree(verdict, options->arena);
        else if (form == MODEL_DOT)
            print_dot(verdict, i);
        else
            json_list_item(&list, make_model(verdict));
    }
    fputs(form == MODEL_DOT ? "}\n" : form == MODEL_JSON ? "\n]\n" : "", stdout);
}

static bool has_driver(const Verdicts *verdicts, const char *name)
{
    for (size_t i = 0; i < verdicts->n; i++)
        if (strcmp(verdicts->items[i].driver_name, name) == 0)
            return true;
    return false;
}

int command_model(const Options *options)
{
    Verdicts verdicts;
    if (options->operands.count > 1) {
        cli_error("model takes one path");
        return EXIT_TROUBLE;
    }
    if (!verdicts_get(options, options->operands.count == 1 ? options->operands.items[0] : NULL, &verdicts))
        return EXIT_TROUBLE;
    if (verdicts.n == 0)
        return EXIT_INCOMPLETE;
    if (options->driver != NULL && !has_driver(&verdicts, options->driver)) {
        cli_error("there is no driver named `%s`", options->driver);
        return EXIT_TROUBLE;
    }
    const char *format = options->format == NULL ? "tree" : options->format;
    print_model(options, &verdicts,
                strcmp(format, "dot") == 0    ? MODEL_DOT
                : strcmp(format, "json") == 0 ? MODEL_JSON
                                              : MODEL_TREE);
    return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
}
