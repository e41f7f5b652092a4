/* SPDX-License-Identifier: MIT */
/* report: making JSON.  A thin face over cJSON: out of memory ends the process, texts are cleaned to valid UTF-8, and a
 * value is printed and freed in one go, so that long lists are written item by item and never stand in memory whole. */
#ifndef HINDSIGHT_JSON_H
#define HINDSIGHT_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef struct cJSON Json;

Json *json_object(void);
Json *json_array(void);
Json *json_text(const char *text);
/* Adds VALUE to an object (which owns it then) and returns it. */
Json *json_put(Json *object, const char *key, Json *value);
/* NULL text is left out. */
void json_put_text(Json *object, const char *key, const char *text);
void json_put_int(Json *object, const char *key, int64_t value);
void json_put_real(Json *object, const char *key, double value);
void json_put_bool(Json *object, const char *key, bool value);
/* The member of that name; NULL when there is none, or none that is a text. */
Json *json_get(const Json *object, const char *key);
const char *json_get_text(const Json *object, const char *key);
/* As json_put_text, in the place of the member that is there. */
void json_set_text(Json *object, const char *key, const char *text);
/* Parses TEXT; an object without members when it is not JSON. */
Json *json_parse(const char *text);
/* Adds VALUE to an array and returns it. */
Json *json_push(Json *array, Json *value);
size_t json_length(const Json *array);
/* Prints VALUE on one line, or indented, without a line feed at the end, and frees it. */
void json_print(FILE *out, Json *value, bool indented);
/* VALUE on one line as a text to be released with json_text_release(); frees VALUE. */
char *json_to_text(Json *value);
void json_text_release(char *text);
void json_release(Json *value);

/* A list written item by item: json_list_next() before each item puts the comma. */
typedef struct JsonList {
    FILE *out;
    bool started;
} JsonList;
void json_list_item(JsonList *list, Json *value);

#endif
