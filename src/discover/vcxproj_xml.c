/* SPDX-License-Identifier: MIT */
/* discover: XML as project files use it.  Documents are kept until the project has been read; nothing is fetched and no
 * entity is put in. */
#include <string.h>

#include "base/platform.h"
#include "discover/vcxproj.h"

bool node_is(const xmlNode *node, const char *name)
{
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

const char *node_attribute(const Vcxproj *v, const xmlNode *node, const char *name)
{
    xmlChar *text = xmlGetNoNsProp(node, (const xmlChar *)name);
    if (text == NULL)
        return NULL;
    const char *copy = arena_strdup(v->arena, (const char *)text);
    xmlFree(text);
    return copy;
}

const char *text_trim(Arena *arena, const char *text)
{
    text += strspn(text, " \t\r\n");
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        length--;
    return arena_strndup(arena, text, length);
}

const char *node_content(const Vcxproj *v, const xmlNode *node)
{
    xmlChar *text = xmlNodeGetContent(node);
    const char *copy = text_trim(v->arena, text == NULL ? "" : (const char *)text);
    xmlFree(text);
    return copy;
}

#if LIBXML_VERSION >= 21200
typedef const xmlError XmlError;
#else
typedef xmlError XmlError;
#endif

typedef struct FirstError {
    Arena *arena;
    const char *message;
    int line;
} FirstError;

static void keep_first_error(void *context, XmlError *error)
{
    FirstError *first = ((xmlParserCtxt *)context)->_private;
    if (first->message != NULL || error->level < XML_ERR_ERROR)
        return;
    first->message = text_trim(first->arena, error->message == NULL ? "" : error->message);
    first->line = error->line;
}

static xmlDoc *parse(Vcxproj *v, const char *path, const char *text, int size)
{
    FirstError first = {.arena = v->arena};
    xmlParserCtxt *context = xmlNewParserCtxt();
    if (context == NULL)
        die("no memory for an XML parser");
    context->_private = &first;
    context->sax->serror = keep_first_error;
    xmlDoc *doc = xmlCtxtReadMemory(context, text, size, path, NULL, XML_PARSE_RECOVER | XML_PARSE_NONET);
    if (first.message != NULL)
        project_note(v->reader, path, (size_t)first.line, "the project is malformed: %s", first.message);
    xmlFreeParserCtxt(context);
    return doc;
}

Sheet *sheet_load(Vcxproj *v, const char *path)
{
    for (size_t i = 0; i < v->n_sheets; i++)
        if (strcmp(v->sheets[i].path, path) == 0)
            return &v->sheets[i];
    Sheet *sheet = &v->sheets[v->n_sheets == MAX_IMPORTS ? MAX_IMPORTS - 1 : v->n_sheets++];
    if (sheet->path != NULL)
        return sheet;
    Arena *scratch = arena_open();
    size_t size;
    const char *error, *text = file_read(path, scratch, &size, &error);
    sheet->path = path;
    if (text != NULL && size < (64u << 20))
        sheet->doc = parse(v, path, text, (int)size);
    else
        project_note(v->reader, path, 0, "%s", text == NULL ? error : "the project is too large");
    arena_close(scratch);
    return sheet;
}

bool node_holds(Vcxproj *v, const xmlNode *node)
{
    bool ok;
    const char *condition = node_attribute(v, node, "Condition");
    bool value = msbuild_condition(&v->build, condition, &ok);
    if (!ok && v->pass == PASS_ITEMS)
        project_note(v->reader, v->current, (size_t)xmlGetLineNo(node), "the condition `%s` is not understood",
                     condition);
    return value;
}

bool text_contains(Arena *arena, const char *text, const char *part)
{
    return strstr(ascii_lower(arena, text), ascii_lower(arena, part)) != NULL;
}
