/* SPDX-License-Identifier: MIT */
/* The settings in force as JSON: printed by --show-settings, kept with the run, carried into reports. */
#include "base/platform.h"
#include "cli/options.h"
#include "report/json.h"
#include "store/names.h"

static void put_texts(Json *object, const char *key, const Texts *texts)
{
    Json *list = json_put(object, key, json_array());
    for (size_t i = 0; i < texts->count; i++)
        json_push(list, json_text(texts->items[i]));
}

static const char *or_default(const char *text, const char *otherwise)
{
    return text == NULL ? otherwise : text;
}

static void put_outputs(Json *object, const Options *options)
{
    Json *list = json_put(object, "output", json_array());
    for (size_t i = 0; i < options->outputs.count; i++) {
        const OutputSpec *output = &options->outputs.items[i];
        json_push(list, json_text(arena_printf(options->arena, "%s=%s", report_format_name(output->format),
                                               or_default(output->path, "-"))));
    }
}

const char *options_settings(const Options *options)
{
    static const char *const colors[] = {[COLOR_AUTO] = "auto", [COLOR_ALWAYS] = "always", [COLOR_NEVER] = "never"};
    Json *object = json_object();
    json_put_text(object, "command", command_name(options->command));
    put_texts(object, "path", &options->operands);
    put_texts(object, "rules", &options->rules);
    put_texts(object, "include", &options->includes);
    put_texts(object, "define", &options->defines);
    json_put_text(object, "wdk", options->wdk);
    json_put_text(object, "entry", options->entry);
    json_put_text(object, "configuration", or_default(options->configuration, "Debug"));
    json_put_text(object, "platform", or_default(options->platform, "x64"));
    json_put_int(object, "jobs", options->jobs == 0 ? (int64_t)cpu_count() : options->jobs);
    json_put_text(object, "db", options->db);
    put_outputs(object, options);
    json_put_text(object, "level", level_text(options->level));
    json_put_text(object, "fail-on", level_text(options->fail_on));
    json_put_bool(object, "low-confidence", options->low_confidence);
    json_put_bool(object, "exit-zero", options->exit_zero);
    json_put_bool(object, "strict", options->strict);
    json_put_text(object, "color", colors[options->color]);
    char *text = json_to_text(object);
    const char *copy = arena_strdup(options->arena, text);
    json_text_release(text);
    return copy;
}

void options_print_settings(const Options *options)
{
    json_print(stdout, json_parse(options_settings(options)), true);
    putchar('\n');
}
