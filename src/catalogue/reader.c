/* SPDX-License-Identifier: MIT */
/* catalogue: parsing of JSON with a line for each value, and the reading of objects by tables of fields (reader.h). */
#include "catalogue/reader.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- errors ------------------------------------------------------------------------------------------------------ */

void errors_add(ErrorList *errors, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    VEC_PUSH(errors->arena, &errors->lines, arena_vprintf(errors->arena, format, arguments));
    va_end(arguments);
}

int reader_line(const cJSON *value)
{
    return value->valueint;
}

const char *reader_place(const Reader *reader, const cJSON *value)
{
    return arena_printf(reader->arena, "%s:%d", reader->file, reader_line(value));
}

void reader_error(Reader *reader, const cJSON *value, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    errors_add(reader->errors, "%s:%d: %s", reader->file, reader_line(value),
               arena_vprintf(reader->arena, format, arguments));
    va_end(arguments);
}

/* ---- lines ------------------------------------------------------------------------------------------------------- */

/* A place in text that cJSON has accepted. */
typedef struct Cursor {
    const char *at;
    int line;
} Cursor;

static int line_of(const char *text, const char *at)
{
    int line = 1;
    for (; text < at; text++)
        line += *text == '\n';
    return line;
}

/* On to the next sign that begins a value, a key or the end of a container. */
static void skip_between(Cursor *cursor)
{
    for (; *cursor->at != '\0' && strchr(" \t\r\n,:", *cursor->at) != NULL; cursor->at++)
        cursor->line += *cursor->at == '\n';
}

static void skip_scalar(Cursor *cursor)
{
    if (*cursor->at != '"') {
        cursor->at += strcspn(cursor->at, " \t\r\n,:]}");
        return;
    }
    for (cursor->at++; *cursor->at != '"' && *cursor->at != '\0'; cursor->at++)
        if (*cursor->at == '\\' && cursor->at[1] != '\0')
            cursor->at++;
    cursor->at += *cursor->at == '"';
}

static void mark_lines(Cursor *cursor, cJSON *value)
{
    skip_between(cursor);
    value->valueint = cursor->line;
    if (!cJSON_IsObject(value) && !cJSON_IsArray(value)) {
        skip_scalar(cursor);
        return;
    }
    cursor->at++;
    for (cJSON *child = value->child; child != NULL; child = child->next) {
        skip_between(cursor);
        if (cJSON_IsObject(value))
            skip_scalar(cursor);
        mark_lines(cursor, child);
    }
    skip_between(cursor);
    cursor->at++;
}

/* ---- parsing ----------------------------------------------------------------------------------------------------- */

/* The end of the comment at TEXT, or TEXT when there is none. */
static char *comment_end(char *text)
{
    if (text[0] != '/' || (text[1] != '/' && text[1] != '*'))
        return text;
    if (text[1] == '/')
        return text + strcspn(text, "\n");
    char *end = strstr(text + 2, "*/");
    return end == NULL ? text : end + 2;
}

/* Comments become blanks; line ends stay, so that lines are right. */
static void blank_comments(char *text)
{
    while (*text != '\0') {
        char *end = comment_end(text);
        for (; text < end; text++)
            if (*text != '\n')
                *text = ' ';
        if (*text == '"') {
            Cursor cursor = {text, 0};
            skip_scalar(&cursor);
            text += cursor.at - text;
        } else if (*text != '\0' && text == comment_end(text)) {
            text++;
        }
    }
}

static void report_syntax(Reader *reader, const char *text, const char *at)
{
    int line = line_of(text, at);
    if (*at == '\0')
        errors_add(reader->errors, "%s:%d: not JSON: the file ends too early", reader->file, line);
    else
        errors_add(reader->errors, "%s:%d: not JSON from here: `%.*s`", reader->file, line,
                   (int)(strcspn(at, "\r\n") > 30 ? 30 : strcspn(at, "\r\n")), at);
}

cJSON *reader_parse(Reader *reader, const char *text, size_t size)
{
    char *plain = arena_strndup(reader->arena, text, size);
    const char *end = plain;
    blank_comments(plain);
    cJSON *root = cJSON_ParseWithOpts(plain, &end, 1);
    if (root == NULL) {
        report_syntax(reader, plain, end);
        return NULL;
    }
    Cursor cursor = {plain, 1};
    mark_lines(&cursor, root);
    return root;
}

/* ---- fields ------------------------------------------------------------------------------------------------------ */

static const char *words_text(const char *const *words, Arena *arena)
{
    const char *text = "";
    for (size_t i = 0; words[i] != NULL; i++)
        text = arena_printf(arena, "%s%s%s", text, i == 0 ? "" : ", ", words[i]);
    return text;
}

static bool read_text(Reader *reader, const cJSON *value, const Field *field, const char **out)
{
    if (!cJSON_IsString(value) || *value->valuestring == '\0') {
        reader_error(reader, value, "`%s` must be a text that is not empty", field->key);
        return false;
    }
    *out = arena_strdup(reader->arena, value->valuestring);
    return true;
}

static bool read_bool(Reader *reader, const cJSON *value, const Field *field, bool *out)
{
    if (!cJSON_IsBool(value)) {
        reader_error(reader, value, "`%s` must be true or false", field->key);
        return false;
    }
    *out = cJSON_IsTrue(value) != 0;
    return true;
}

static bool read_arg(Reader *reader, const cJSON *value, const Field *field, int *out)
{
    double number = cJSON_IsNumber(value) ? value->valuedouble : -1;
    if (number < 0 || number > 63 || floor(number) < number) {
        reader_error(reader, value, "`%s` must be the number of an argument, counted from 0", field->key);
        return false;
    }
    *out = (int)number;
    return true;
}

static bool read_integer(Reader *reader, const cJSON *value, const Field *field, int64_t *out)
{
    const double limit = 9007199254740992.0; /* beyond it doubles are not exact */
    if (cJSON_IsString(value) && strncmp(value->valuestring, "0x", 2) == 0) {
        char *end = NULL;
        *out = (int64_t)strtoull(value->valuestring, &end, 16);
        if (*end == '\0' && end > value->valuestring + 2)
            return true;
    } else if (cJSON_IsNumber(value) && fabs(value->valuedouble) <= limit) {
        *out = (int64_t)value->valuedouble;
        if (!(floor(value->valuedouble) < value->valuedouble))
            return true;
    }
    reader_error(reader, value, "`%s` must be a whole number, or a text as \"0x80\"", field->key);
    return false;
}

static bool read_word(Reader *reader, const cJSON *value, const Field *field, int *out)
{
    for (int i = 0; cJSON_IsString(value) && field->words[i] != NULL; i++) {
        if (strcmp(value->valuestring, field->words[i]) == 0) {
            *out = i;
            return true;
        }
    }
    reader_error(reader, value, "`%s` must be one of %s", field->key, words_text(field->words, reader->arena));
    return false;
}

static bool read_other(Reader *reader, const cJSON *value, const Field *field, void *target)
{
    size_t n_errors = reader->errors->lines.count;
    field->read(reader, value, target);
    return reader->errors->lines.count == n_errors;
}

static bool read_field(Reader *reader, const cJSON *value, const Field *field, void *target)
{
    void *place = (char *)target + field->offset;
    switch (field->form) {
    case FIELD_TEXT: return read_text(reader, value, field, place);
    case FIELD_BOOL: return read_bool(reader, value, field, place);
    case FIELD_ARG: return read_arg(reader, value, field, place);
    case FIELD_INTEGER: return read_integer(reader, value, field, place);
    case FIELD_WORD: return read_word(reader, value, field, place);
    case FIELD_OTHER: return read_other(reader, value, field, target);
    }
    return false;
}

static const Field *find_field(const Field *fields, size_t n_fields, const char *key)
{
    for (size_t i = 0; i < n_fields; i++)
        if (strcmp(fields[i].key, key) == 0)
            return &fields[i];
    return NULL;
}

static bool is_repeated(const cJSON *object, const cJSON *value)
{
    for (const cJSON *other = object->child; other != value; other = other->next)
        if (strcmp(other->string, value->string) == 0)
            return true;
    return false;
}

bool reader_fill(Reader *reader, const cJSON *object, const Field *fields, size_t n_fields, void *target)
{
    bool all_good = true;
    if (!cJSON_IsObject(object)) {
        reader_error(reader, object, "an object is wanted here");
        return false;
    }
    for (const cJSON *value = object->child; value != NULL; value = value->next) {
        const Field *field = find_field(fields, n_fields, value->string);
        bool good = field != NULL && !is_repeated(object, value);
        if (field == NULL)
            reader_error(reader, value, "unknown key `%s`", value->string);
        else if (!good)
            reader_error(reader, value, "`%s` is given twice", value->string);
        all_good = good && read_field(reader, value, field, target) && all_good;
    }
    return all_good;
}
