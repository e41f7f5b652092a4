/* SPDX-License-Identifier: MIT */
/* The frame of a SARIF 2.1.0 log: one run.  Results are printed one by one, so that the log never stands in memory. */
#include "report/sarif.h"

#include <string.h>

#include "report/region.h"
#include "report/uri.h"

#define SCHEMA_URI "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

Json *sarif_message(const char *text)
{
    Json *message = json_object();
    json_put_text(message, "text", text);
    return message;
}

const char *sarif_escape(Arena *arena, const char *text)
{
    char *escaped = arena_alloc(arena, strlen(text) * 2 + 1), *end = escaped;
    for (; *text != '\0'; text++) {
        if (strchr("[]\\", *text) != NULL)
            *end++ = '\\';
        if (*text == '{' || *text == '}')
            *end++ = *text;
        *end++ = *text;
    }
    return escaped;
}

const Artifact *sarif_artifact(Sarif *sarif, const char *file)
{
    ReportData *data = sarif->data;
    Artifact *artifact = strmap_get(&sarif->by_file, file);
    if (artifact != NULL)
        return artifact;
    artifact = ARENA_NEW(data->arena, Artifact);
    artifact->file = file;
    artifact->in_tree = report_is_in_tree(data, file);
    artifact->uri = uri_from_path(data->arena, artifact->in_tree ? report_path(data, file) : file);
    artifact->index = sarif->artifacts.count;
    VEC_PUSH(data->arena, &sarif->artifacts, artifact);
    strmap_put(&sarif->by_file, file, artifact);
    return artifact;
}

/* {"uri": ..., "uriBaseId": "SRCROOT"}; an absolute URI for what lies outside the scan root. */
static Json *make_artifact_location(const Artifact *artifact)
{
    Json *location = json_object();
    json_put_text(location, "uri", artifact->uri);
    if (artifact->in_tree)
        json_put_text(location, "uriBaseId", "SRCROOT");
    return location;
}

Json *sarif_physical_location(Sarif *sarif, const SourcePos *pos, bool is_full)
{
    Region at = region_of(sarif->data, pos);
    Json *location = json_object();
    const Artifact *artifact = sarif_artifact(sarif, pos->file);
    Json *file = json_put(location, "artifactLocation", make_artifact_location(artifact));
    if (is_full)
        json_put_int(file, "index", (int64_t)artifact->index);
    Json *region = json_put(location, "region", json_object());
    json_put_int(region, "startLine", at.number);
    json_put_int(region, "startColumn", (int64_t)region_utf16_column(&at, at.first));
    json_put_int(region, "endLine", at.number);
    json_put_int(region, "endColumn", (int64_t)region_utf16_column(&at, at.last));
    if (is_full && at.line != NULL) {
        const char *snippet = arena_strndup(sarif->data->arena, at.line, at.length);
        json_put(region, "snippet", sarif_message(snippet));
    }
    return location;
}

/* ---- the invocation ---- */

static Json *make_notification(Sarif *sarif, const ShownNote *shown)
{
    const Note *note = shown->note;
    Json *notification = json_object(), *descriptor = json_object();
    json_put_text(descriptor, "id", arena_printf(sarif->data->arena, "HS%d", note_id(note->kind)));
    json_put_int(descriptor, "index", (int64_t)note->kind);
    json_put(notification, "descriptor", descriptor);
    json_put_text(notification, "level", note_is_incomplete(note->kind) ? "warning" : "note");
    const char *text = report_sentence(sarif->data, note->message);
    json_put(notification, "message", sarif_message(sarif_escape(sarif->data->arena, text)));
    if (note->pos.file != NULL) {
        Json *location = json_push(json_put(notification, "locations", json_array()), json_object());
        json_put(location, "physicalLocation", sarif_physical_location(sarif, &note->pos, false));
    }
    if (shown->driver != NULL)
        json_put_text(json_put(notification, "properties", json_object()), "driver", shown->driver);
    return notification;
}

static void put_invocation(Sarif *sarif, FILE *out)
{
    ReportData *data = sarif->data;
    JsonList list = {.out = out};
    fprintf(out, ",\n\"invocations\": [{\"executionSuccessful\": %s, \"commandLine\": ",
            data->run.ended != NULL ? "true" : "false");
    json_print(out, json_text(data->run.command_line), false);
    fputs(", \"startTimeUtc\": ", out);
    json_print(out, json_text(data->run.started), false);
    if (data->run.ended != NULL) {
        fputs(", \"endTimeUtc\": ", out);
        json_print(out, json_text(data->run.ended), false);
        fprintf(out, ", \"exitCode\": %d", data->run.exit_code);
    }
    fputs(", \"toolExecutionNotifications\": [", out);
    for (size_t i = 0; i < data->notes.count; i++)
        json_list_item(&list, make_notification(sarif, &data->notes.items[i]));
    fputs("]}]", out);
}

/* ---- artifacts and the ledger ---- */

static bool has_suffix(const char *text, const char *suffix)
{
    size_t length = strlen(text), n = strlen(suffix);
    return length >= n && strcmp(text + length - n, suffix) == 0;
}

static Json *make_artifact(const Artifact *artifact)
{
    const char *file = artifact->file;
    Json *object = json_object();
    bool is_c = has_suffix(file, ".c") || has_suffix(file, ".C") || has_suffix(file, ".h");
    json_put(object, "location", make_artifact_location(artifact));
    json_push(json_put(object, "roles", json_array()), json_text("analysisTarget"));
    json_put_text(object, "sourceLanguage", is_c ? "c" : "cplusplus");
    return object;
}

static void put_artifacts(Sarif *sarif, FILE *out)
{
    ReportData *data = sarif->data;
    JsonList list = {.out = out};
    for (size_t i = 0; i < data->n_verdicts; i++)
        for (size_t j = 0; j < data->verdicts[i].n_sources; j++)
            sarif_artifact(sarif, data->verdicts[i].sources[j]);
    fputs(",\n\"artifacts\": [", out);
    for (size_t i = 0; i < sarif->artifacts.count; i++)
        json_list_item(&list, make_artifact(sarif->artifacts.items[i]));
    fputs("]", out);
}

static void put_ledger(Sarif *sarif, FILE *out)
{
    ReportData *data = sarif->data;
    JsonList list = {.out = out};
    fputs(",\n\"properties\": {\"coverage\": ", out);
    json_print(out, json_coverage(&data->total), false);
    fprintf(out, ", \"entriesFound\": %zu, \"entriesAnalysed\": %zu, \"entriesComplete\": %zu", data->n_verdicts,
            data->n_analysed, data->n_complete);
    fputs(", \"settings\": ", out);
    json_print(out, json_parse(data->run.settings), false);
    fputs(", \"entries\": [", out);
    for (size_t i = 0; i < data->n_verdicts; i++)
        json_list_item(&list, json_entry(data, &data->verdicts[i]));
    fputs("]}", out);
}

static Json *make_base_ids(ReportData *data)
{
    Json *ids = json_object(), *root = json_put(ids, "SRCROOT", json_object());
    json_put_text(root, "uri", uri_from_folder(data->arena, data->run.root_absolute));
    json_put(root, "description", sarif_message("The folder that was scanned."));
    return ids;
}

void report_sarif(ReportData *data, FILE *out)
{
    Sarif sarif = {.data = data};
    JsonList results = {.out = out};
    strmap_init(&sarif.by_file, data->arena);
    strmap_init(&sarif.keys, data->arena);
    fputs("{\"$schema\": \"" SCHEMA_URI "\", \"version\": \"2.1.0\", \"runs\": [{\n\"tool\": ", out);
    json_print(out, sarif_tool(&sarif), false);
    fputs(",\n\"taxonomies\": ", out);
    json_print(out, sarif_taxonomies(), false);
    fputs(",\n\"originalUriBaseIds\": ", out);
    json_print(out, make_base_ids(data), false);
    fputs(",\n\"columnKind\": \"utf16CodeUnits\",\n\"results\": [", out);
    for (size_t i = 0; i < data->shown.count; i++)
        json_list_item(&results, sarif_result(&sarif, data->shown.items[i]));
    fputs("]", out);
    put_invocation(&sarif, out);
    put_artifacts(&sarif, out);
    put_ledger(&sarif, out);
    fputs("\n}]}\n", out);
}
