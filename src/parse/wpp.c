/* SPDX-License-Identifier: MIT */
/* parse, part 3: trace headers.
 *
 * FUNC Name{A=1,B=x}(C, MSG, ...) is what WPP expands to
 *     WPP_A_B_C_PRE(1, x, c)  the trace call  WPP_A_B_C_POST(1, x, c)
 * with the conditions first, then the parameters other than MSG and `...`; macros that the driver does not define are
 * left out.  Here the trace call is `(0)`: it is an int, which drivers use in conditions. */
#include "parse/wpp.h"

#include <ctype.h>
#include <string.h>

#include "parse/writer.h"

typedef VEC(const char *) Names;

static const char *const fixed_part = "#undef WPP_INIT_TRACING\n"
                                      "#undef WPP_CLEANUP\n"
                                      "#ifdef __cplusplus\n"
                                      "extern \"C\" void WPP_INIT_TRACING(...);\n"
                                      "extern \"C\" void WPP_CLEANUP(...);\n"
                                      "#elif !defined(HS_WPP_DECLARED)\n"
                                      "#define HS_WPP_DECLARED\n"
                                      "void WPP_INIT_TRACING();\n"
                                      "void WPP_CLEANUP();\n"
                                      "#endif\n"
                                      "#ifndef WPP_SYSTEMCONTROL\n"
                                      "#define WPP_SYSTEMCONTROL(...) ((void)0)\n"
                                      "#define WPP_SYSTEMCONTROL2(...) ((void)0)\n"
                                      "#define WPP_TRACE_CONTROL(...) (0)\n"
                                      "#endif\n"
                                      "#ifndef WPP_CONTROL\n"
                                      "typedef struct _WPP_TRACE_CONTROL_BLOCK {\n"
                                      "    unsigned char FlagsLen, Level;\n"
                                      "    unsigned short Reserved;\n"
                                      "    unsigned long Flags[1];\n"
                                      "    void *AutoLogContext;\n"
                                      "    unsigned short AutoLogVerboseEnabled, AutoLogAttachToMiniDump;\n"
                                      "} WPP_TRACE_CONTROL_BLOCK, *PWPP_TRACE_CONTROL_BLOCK;\n"
                                      "static WPP_TRACE_CONTROL_BLOCK hs_wpp_control;\n"
                                      "#define WPP_CONTROL(...) hs_wpp_control\n"
                                      "#endif\n"
                                      "#ifndef WPP_LEVEL_ENABLED\n"
                                      "#define WPP_LEVEL_ENABLED(...) (0)\n"
                                      "#endif\n"
                                      "#ifndef WPP_FLAG_ENABLED\n"
                                      "#define WPP_FLAG_ENABLED(...) (0)\n"
                                      "#endif\n"
                                      "#ifndef WPP_CHECK_INIT\n"
                                      "#define WPP_CHECK_INIT\n"
                                      "#endif\n"
                                      "#ifndef DoTraceMessage\n"
                                      "#define DoTraceMessage(...) (0)\n"
                                      "#endif\n"
                                      "#ifndef DoTraceMessageEx\n"
                                      "#define DoTraceMessageEx(...) (0)\n"
                                      "#endif\n"
                                      "#ifndef DoTraceLevelMessage\n"
                                      "#define DoTraceLevelMessage(...) (0)\n"
                                      "#endif\n";

static void put_joined(Writer *text, const Names *names, const char *between)
{
    for (size_t i = 0; i < names->count; i++) {
        writer_put(text, i > 0 ? between : "");
        writer_put(text, names->items[i]);
    }
}

/* LIST's items between commas, without blanks and comment marks. */
static Names split(const char *list, Arena *arena)
{
    Names names = {0};
    while (list != NULL && *list != '\0') {
        size_t length = strcspn(list, ",");
        const char *start = list, *end = list + length;
        while (start < end && (isspace((unsigned char)*start) || *start == '/'))
            start++;
        while (end > start && (isspace((unsigned char)end[-1]) || end[-1] == '/'))
            end--;
        if (end > start)
            VEC_PUSH(arena, &names, arena_strndup(arena, start, (size_t)(end - start)));
        list += length + (list[length] == ',');
    }
    return names;
}

static bool is_macro_of(Header *const *headers, size_t n, const char *macro)
{
    for (size_t i = 0; i < n; i++)
        if (strmap_get(&headers[i]->scan->wpp_macros, macro) != NULL)
            return true;
    return false;
}

/* `MACRO(values)` when some header defines MACRO, under a guard for the case that its definition is off. */
static void put_hook(Writer *body, Writer *guards, const char *macro, const Names *values, Header *const *headers,
                     size_t n)
{
    if (!is_macro_of(headers, n, macro))
        return;
    writer_put(guards, "#ifndef ");
    writer_put(guards, macro);
    writer_put(guards, "\n#define ");
    writer_put(guards, macro);
    writer_put(guards, "(...)\n#endif\n");
    writer_put(body, " ");
    writer_put(body, macro);
    writer_put(body, "(");
    put_joined(body, values, ", ");
    writer_put(body, ") ");
}

static void put_trace(Writer *out, const ScanTrace *trace, Header *const *headers, size_t n)
{
    Arena *arena = out->arena;
    Names conditions = split(trace->conditions, arena), parameters = split(trace->parameters, arena);
    Names keys = {0}, values = {0}, formals = {0};
    Writer body = {.arena = arena}, suffix = {.arena = arena};
    for (size_t i = 0; i < conditions.count; i++) {
        const char *equals = strchr(conditions.items[i], '=');
        size_t length = equals == NULL ? strlen(conditions.items[i]) : (size_t)(equals - conditions.items[i]);
        VEC_PUSH(arena, &keys, arena_strndup(arena, conditions.items[i], length));
        VEC_PUSH(arena, &values, equals == NULL ? "0" : equals + 1);
    }
    for (size_t i = 0; i < parameters.count; i++) {
        if (strcmp(parameters.items[i], "MSG") == 0 || strcmp(parameters.items[i], "...") == 0)
            break;
        VEC_PUSH(arena, &keys, parameters.items[i]);
        VEC_PUSH(arena, &values, parameters.items[i]);
        VEC_PUSH(arena, &formals, parameters.items[i]);
    }
    put_joined(&suffix, &keys, "_");
    const char *stem = writer_take(&suffix);
    put_hook(&body, out, arena_printf(arena, "WPP_%s_PRE", stem), &values, headers, n);
    writer_put(&body, "(0)");
    put_hook(&body, out, arena_printf(arena, "WPP_%s_POST", stem), &values, headers, n);
    writer_put(out, arena_printf(arena, "#ifndef %s\n#define %s(", trace->name, trace->name));
    put_joined(out, &formals, ", ");
    writer_put(out, formals.count > 0 ? ", ...) " : "...) ");
    writer_put(out, writer_take(&body));
    writer_put(out, "\n#endif\n");
}

const char *wpp_header(Header *const *headers, size_t n, Arena *arena)
{
    Writer out = {.arena = arena};
    StrMap done;
    strmap_init(&done, arena);
    writer_put(&out, fixed_part);
    for (size_t i = 0; i < n; i++) {
        const FileScan *scan = headers[i]->scan;
        for (size_t j = 0; j < scan->traces.count; j++) {
            const ScanTrace *trace = &scan->traces.items[j];
            if (strmap_get(&done, trace->name) == NULL)
                put_trace(&out, trace, headers, n);
            strmap_put(&done, trace->name, &done);
        }
        for (size_t j = 0; j < scan->trace_flags.count; j++) {
            const char *flag = scan->trace_flags.items[j];
            if (strmap_get(&done, flag) == NULL)
                writer_put(&out,
                           arena_printf(arena, "#ifndef %s\n#define %s %u\n#endif\n", flag, flag, (unsigned)j + 1));
            strmap_put(&done, flag, &done);
        }
    }
    return writer_take(&out);
}
