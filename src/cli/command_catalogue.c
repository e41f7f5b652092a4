/* SPDX-License-Identifier: MIT */
/* catalogue: what is known of functions - the built-in entries and those of --rules - as text, Markdown or JSON. */
#include <string.h>

#include "catalogue/catalogue.h"
#include "cli/cli.h"
#include "report/json.h"

static const char *const result_texts[] = {
#define X(name, text) [name] = text,
    RESULT_KINDS(X)
#undef X
};
static const char *const place_texts[] = {
#define X(name, text) [name] = text,
    PLACE_KINDS(X)
#undef X
};
static const char *const role_texts[] = {
#define X(name, text) [name] = text,
    ROLE_KINDS(X)
#undef X
};
static const char *const effect_texts[] = {[EFFECT_ACQUIRE] = "acquires",
                                           [EFFECT_RELEASE] = "releases",
                                           [EFFECT_CONSUME] = "takes over",
                                           [EFFECT_RELEASE_ALL_OF_OWNER] = "releases all below"};

static const char *place_text(const Place *place, Arena *arena)
{
    const char *text = place_texts[place->kind];
    if (place->arg >= 0)
        text = arena_printf(arena, "%s of argument %d", text, place->arg);
    return place->field == NULL ? text : arena_printf(arena, "%s, field %s", text, place->field);
}

static const char *effects_text(const Api *api, Arena *arena)
{
    const char *text = "";
    for (size_t i = 0; i < api->n_effects; i++) {
        const Effect *effect = &api->effects[i];
        text = arena_printf(arena, "%s%s%s %s (%s)%s", text, i == 0 ? "" : "; ", effect_texts[effect->kind],
                            effect->resource == NULL ? "?" : effect->resource->id, place_text(&effect->place, arena),
                            effect->when.op == COND_ALWAYS ? "" : " on a condition");
    }
    if (api->role != ROLE_NONE)
        text = arena_printf(arena, "%s%srole %s", text, *text == '\0' ? "" : "; ", role_texts[api->role]);
    return text;
}

static Json *make_api(const Api *api, Arena *arena)
{
    Json *object = json_object();
    json_put_text(object, "name", api->name);
    json_put_bool(object, "pattern", api->is_pattern);
    json_put_text(object, "result", result_texts[api->result]);
    json_put_bool(object, "canFail", api->can_fail);
    json_put_text(object, "role", role_texts[api->role]);
    json_put_text(object, "effects", effects_text(api, arena));
    json_put_text(object, "header", api->header);
    json_put_text(object, "doc", api->doc);
    json_put_text(object, "source", api->source);
    return object;
}

static void print_api(const Api *api, const char *format, JsonList *list, Arena *arena)
{
    const char *effects = effects_text(api, arena);
    if (strcmp(format, "json") == 0)
        json_list_item(list, make_api(api, arena));
    else if (strcmp(format, "markdown") == 0)
        printf("| %s%s%s%s%s | %s | %s |\n", api->doc == NULL ? "" : "[", api->name, api->doc == NULL ? "" : "](",
               api->doc == NULL ? "" : api->doc, api->doc == NULL ? "" : ")", result_texts[api->result], effects);
    else
        printf("%-44s %-11s %s\n", api->name, result_texts[api->result], effects);
}

static bool print_named(const Options *options, const Catalogue *catalogue, const char *format, JsonList *list)
{
    bool found_all = true;
    for (size_t i = 0; i < options->operands.count; i++) {
        const Api *api = catalogue_find(catalogue, options->operands.items[i]);
        if (api != NULL)
            print_api(api, format, list, options->arena);
        else
            cli_error("the catalogue does not know `%s`", options->operands.items[i]);
        found_all = found_all && api != NULL;
    }
    return found_all;
}

int command_catalogue(const Options *options)
{
    NoteList notes;
    const char *error = NULL, *format = options->format == NULL ? "text" : options->format;
    JsonList list = {.out = stdout};
    bool found_all = true;
    notes_init(&notes, options->arena);
    Catalogue *catalogue = catalogue_load(options->rules.items, options->rules.count, options->arena, &notes, &error);
    if (catalogue == NULL) {
        cli_error("the catalogue cannot be used:\n%s", error);
        return EXIT_TROUBLE;
    }
    if (strcmp(format, "markdown") == 0 && options->operands.count == 0) {
        catalogue_write_markdown(catalogue, stdout);
        return output_flush() ? EXIT_CLEAN : EXIT_TROUBLE;
    }
    fputs(strcmp(format, "json") == 0       ? "["
          : strcmp(format, "markdown") == 0 ? "| function | result | effects |\n|---|---|---|\n"
                                            : "",
          stdout);
    if (options->operands.count > 0)
        found_all = print_named(options, catalogue, format, &list);
    for (size_t i = 0; options->operands.count == 0 && i < catalogue_n_apis(catalogue); i++)
        print_api(catalogue_api(catalogue, i), format, &list, options->arena);
    fputs(strcmp(format, "json") == 0 ? "\n]\n" : "", stdout);
    return output_flush() && found_all ? EXIT_CLEAN : EXIT_TROUBLE;
}
