/* SPDX-License-Identifier: MIT */
/* The only file of the reports that knows cJSON. */
#include "report/json.h"

#include <cjson/cJSON.h>
#include <string.h>

#include "report/utf8.h"

static Json *checked(Json *value)
{
    if (value == NULL)
        die("out of memory");
    return value;
}

Json *json_object(void)
{
    return checked(cJSON_CreateObject());
}

Json *json_array(void)
{
    return checked(cJSON_CreateArray());
}

Json *json_text(const char *text)
{
    Arena *scratch = arena_open();
    Json *value = checked(cJSON_CreateString(utf8_clean(scratch, text)));
    arena_close(scratch);
    return value;
}

Json *json_put(Json *object, const char *key, Json *value)
{
    if (!cJSON_AddItemToObject(object, key, value))
        die("out of memory");
    return value;
}

void json_put_text(Json *object, const char *key, const char *text)
{
    if (text != NULL)
        json_put(object, key, json_text(text));
}

void json_put_int(Json *object, const char *key, int64_t value)
{
    json_put(object, key, checked(cJSON_CreateNumber((double)value)));
}

void json_put_real(Json *object, const char *key, double value)
{
    json_put(object, key, checked(cJSON_CreateNumber(value)));
}

void json_put_bool(Json *object, const char *key, bool value)
{
    json_put(object, key, checked(cJSON_CreateBool(value)));
}

Json *json_get(const Json *object, const char *key)
{
    return cJSON_GetObjectItemCaseSensitive(object, key);
}

const char *json_get_text(const Json *object, const char *key)
{
    return cJSON_GetStringValue(json_get(object, key));
}

void json_set_text(Json *object, const char *key, const char *text)
{
    if (json_get(object, key) == NULL)
        json_put_text(object, key, text);
    else if (!cJSON_ReplaceItemInObjectCaseSensitive(object, key, json_text(text)))
        die("out of memory");
}

Json *json_parse(const char *text)
{
    Json *value = text == NULL ? NULL : cJSON_Parse(text);
    return value == NULL ? json_object() : value;
}

Json *json_push(Json *array, Json *value)
{
    if (!cJSON_AddItemToArray(array, value))
        die("out of memory");
    return value;
}

size_t json_length(const Json *array)
{
    return (size_t)cJSON_GetArraySize(array);
}

static char *print(Json *value, bool indented)
{
    char *text = indented ? cJSON_Print(value) : cJSON_PrintUnformatted(value);
    if (text == NULL)
        die("out of memory");
    cJSON_Delete(value);
    return text;
}

void json_print(FILE *out, Json *value, bool indented)
{
    char *text = print(value, indented);
    fputs(text, out);
    cJSON_free(text);
}

char *json_to_text(Json *value)
{
    return print(value, false);
}

void json_text_release(char *text)
{
    cJSON_free(text);
}

void json_release(Json *value)
{
    cJSON_Delete(value);
}

void json_list_item(JsonList *list, Json *value)
{
    fputs(list->started ? ",\n" : "\n", list->out);
    list->started = true;
    json_print(list->out, value, false);
}
