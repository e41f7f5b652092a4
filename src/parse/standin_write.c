/* SPDX-License-Identifier: MIT */
/* parse, part 7: the text of the stand-ins.
 *
 * It comes before all else in a unit, so it may use nothing but the language: structs first, pointers to them next,
 * then objects and functions. */
#include <ctype.h>
#include <string.h>

#include "parse/standin.h"
#include "parse/writer.h"

/* Of a class: `__uuidof` is defined for it. */
#define HAS_UUID "__declspec(uuid(\"00000000-0000-0000-C000-000000000046\")) "

/* The class that may stand for everything.  Conversion to a reference makes it an argument of any kind; the operators
 * are restricted to itself and what derives from it, so that no other expression changes its meaning. */
static const char *const any_before =
    "struct " HAS_UUID "HsAny {\n"
    "HsAny();\n"
    "HsAny(const HsAny &);\n"
    "template <class T> HsAny(T &&);\n"
    "HsAny(const HsAny &, const HsAny &, const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), "
    "const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), "
    "const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), "
    "const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), "
    "const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny(), const HsAny & = HsAny());\n"
    "template <class T> operator T &() const &;\n"
    "template <class T> operator T &&() const &&;\n"
    "template <class T> HsAny &operator=(T &&);\n"
    "template <class... A> HsAny operator()(A &&...) const;\n"
    "template <class T> HsAny &operator[](T &&) const;\n"
    "HsAny &operator*() const;\n"
    "HsAny *operator->() const;\n"
    "HsAny operator~() const;\n"
    "HsAny operator-() const;\n"
    "HsAny &operator++();\n"
    "HsAny operator++(int);\n"
    "HsAny &operator--();\n"
    "HsAny operator--(int);\n"
    "template <class T> HsAny &operator+=(const T &);\n"
    "template <class T> HsAny &operator-=(const T &);\n"
    "template <class T> HsAny &operator|=(const T &);\n"
    "template <class T> HsAny &operator&=(const T &);\n";
static const char *const any_after =
    "};\n"
    "#define HS_OPERATOR(sign) template <class L, class R> "
    "requires(!__is_base_of(HsAny, L) && __is_base_of(HsAny, R)) L &operator sign(L &, const R &);\n"
    "HS_OPERATOR(+=)\n"
    "HS_OPERATOR(-=)\n"
    "HS_OPERATOR(|=)\n"
    "HS_OPERATOR(&=)\n"
    "#undef HS_OPERATOR\n"
    "#define HS_OPERATOR(result, sign) template <class L, class R> "
    "requires(__is_base_of(HsAny, L) || __is_base_of(HsAny, R)) result operator sign(const L &, const R &);\n"
    "HS_OPERATOR(bool, ==)\n"
    "HS_OPERATOR(bool, !=)\n"
    "HS_OPERATOR(bool, <)\n"
    "HS_OPERATOR(bool, >)\n"
    "HS_OPERATOR(bool, <=)\n"
    "HS_OPERATOR(bool, >=)\n"
    "HS_OPERATOR(HsAny, +)\n"
    "HS_OPERATOR(HsAny, -)\n"
    "HS_OPERATOR(HsAny, *)\n"
    "HS_OPERATOR(HsAny, /)\n"
    "HS_OPERATOR(HsAny, %)\n"
    "HS_OPERATOR(HsAny, &)\n"
    "HS_OPERATOR(HsAny, |)\n"
    "HS_OPERATOR(HsAny, ^)\n"
    "HS_OPERATOR(HsAny, <<)\n"
    "HS_OPERATOR(HsAny, >>)\n"
    "#undef HS_OPERATOR\n"
    "struct HsObject : HsAny { HsAny operator&() const; };\n";

static bool is_live(const StandIn *it, StandInKind kind)
{
    return it->kind == kind && !it->is_dropped;
}

static void put_tag(Writer *out, const StandIn *it)
{
    writer_format(out, "HsT%u_%s", it->number, it->name);
}

/* ---- members ---- */

static void put_member(const StandIns *stand_ins, Writer *out, const StandIn *it);

static void put_members(const StandIns *stand_ins, Writer *out, const StandIn *owner)
{
    writer_put(out, "{ ");
    for (size_t i = 0; i < owner->members.count; i++) {
        put_member(stand_ins, out, owner->members.items[i]);
        writer_put(out, "; ");
    }
    if (!stand_ins->is_cpp)
        writer_put(out, "long long hs_rest[32]; ");
    writer_put(out, "}");
}

/* `struct TAG { members }`, with the class it derives from. */
static void put_struct(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_put(out, "struct ");
    put_tag(out, it);
    writer_put(out, stand_ins->is_cpp ? " : HsAny " : " ");
    put_members(stand_ins, out, it);
}

static void put_member_c(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    if (it->shape == SHAPE_ROUTINE || it->kind == STAND_IN_FUNCTION) {
        writer_format(out, "long (*%s)()", it->name);
        return;
    }
    if (it->same != NULL)
        writer_put(out, it->same);
    else if (it->members.count > 0 || it->shape == SHAPE_STRUCT)
        put_struct(stand_ins, out, it);
    else
        writer_put(out, "long long");
    writer_format(out, " %s%s%s", it->shape == SHAPE_POINTER ? "*" : "", it->name,
                  it->shape == SHAPE_ARRAY ? "[64]" : "");
}

/* A class in a class or namespace. */
static void put_inner_class(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_put(out, it->kind == STAND_IN_TEMPLATE ? "template <class...> " : "");
    writer_format(out, "struct " HAS_UUID "%s : HsAny { using HsAny::HsAny; using HsAny::operator=; ", it->name);
    for (size_t i = 0; i < it->members.count; i++) {
        put_member(stand_ins, out, it->members.items[i]);
        writer_put(out, "; ");
    }
    writer_put(out, "}");
}

static bool is_class(const StandIn *it)
{
    return it->kind == STAND_IN_TYPE || it->kind == STAND_IN_TEMPLATE || it->kind == STAND_IN_SCOPE;
}

static void put_member_cpp(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_put(out, it->is_static && !is_class(it) ? "static " : "");
    if (it->kind == STAND_IN_FUNCTION) {
        writer_format(out, "HsAny %s(...)", it->name);
    } else if (is_class(it)) {
        put_inner_class(stand_ins, out, it);
    } else if (it->members.count > 0) {
        put_struct(stand_ins, out, it);
        writer_format(out, " %s%s", it->shape == SHAPE_POINTER ? "*" : "", it->name);
    } else {
        writer_format(out, "HsAny %s", it->name);
    }
}

static void put_member(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    if (stand_ins->is_cpp)
        put_member_cpp(stand_ins, out, it);
    else
        put_member_c(stand_ins, out, it);
}

const char *stand_in_member_text(const StandIns *stand_ins, const StandIn *it, Arena *arena)
{
    Writer out = {.arena = arena};
    if (stand_ins->is_cpp && it->kind != STAND_IN_FUNCTION && it->members.count == 0)
        writer_put(&out, "struct HsAny &");
    if (stand_ins->is_cpp && it->kind != STAND_IN_FUNCTION && it->members.count == 0)
        writer_put(&out, it->name);
    else
        put_member(stand_ins, &out, it);
    return writer_take(&out);
}

/* HsAny is incomplete among its own members. */
static void put_any(const StandIns *stand_ins, Writer *out)
{
    writer_put(out, any_before);
    for (size_t i = 0; i < stand_ins->any->members.count; i++) {
        const StandIn *it = stand_ins->any->members.items[i];
        if (it->kind == STAND_IN_FUNCTION)
            writer_format(out, "HsAny %s(...) const;\n", it->name);
        else
            writer_format(out, "HsAny &%s;\n", it->name);
    }
    writer_put(out, any_after);
}

/* ---- types ---- */

static bool is_pointer(const StandIn *it)
{
    return it->kind == STAND_IN_TYPE && (it->shape == SHAPE_POINTER || it->shape == SHAPE_ARRAY);
}

/* PFOO, LPFOO, PCFOO: the stand-in FOO, or NULL. */
static const StandIn *pointee(const StandIns *stand_ins, const StandIn *it)
{
    static const char *const starts[] = {"PC", "LPC", "LP", "P"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        size_t n = strlen(starts[i]);
        const StandIn *found = strncmp(it->name, starts[i], n) == 0 ? stand_ins_find(stand_ins, it->name + n) : NULL;
        if (found != NULL && is_live(found, STAND_IN_TYPE) && found->shape != SHAPE_ROUTINE && !is_pointer(found))
            return found;
    }
    return NULL;
}

static bool is_status_name(const char *name)
{
    return strstr(name, "STATUS") != NULL || strstr(name, "Status") != NULL;
}

static void put_class(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_format(out, "struct " HAS_UUID "%s : HsAny { using HsAny::HsAny; using HsAny::operator=;", it->name);
    for (size_t i = 0; i < it->members.count; i++) {
        writer_put(out, " ");
        put_member(stand_ins, out, it->members.items[i]);
        writer_put(out, ";");
    }
    writer_put(out, " };\n");
}

static void put_value_type(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    bool is_number = it->shape == SHAPE_NUMBER || it->shape == SHAPE_CONSTANT || it->shape == SHAPE_OBJECT;
    if (it->shape == SHAPE_ROUTINE) {
        writer_format(out, it->was_pointer ? "typedef long (*%s)(%s);\n" : "typedef long %s(%s);\n", it->name,
                      stand_ins->is_cpp ? "..." : "");
    } else if (is_number && (!stand_ins->is_cpp || it->is_certain)) {
        writer_format(out, "typedef long %s%s;\n", is_status_name(it->name) ? "" : "long ", it->name);
    } else if (stand_ins->is_cpp) {
        put_class(stand_ins, out, it);
    } else {
        writer_put(out, "typedef ");
        put_struct(stand_ins, out, it);
        writer_format(out, " %s;\n", it->name);
    }
}

static void put_pointer_type(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    const StandIn *target = pointee(stand_ins, it);
    writer_put(out, "typedef ");
    if (target != NULL)
        writer_put(out, target->name);
    else
        put_struct(stand_ins, out, it);
    writer_format(out, " *%s;\n", it->name);
}

static void put_tagged(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_format(out, "struct %s%s%s", stand_ins->is_cpp ? HAS_UUID : "", it->name,
                  stand_ins->is_cpp ? " : HsAny " : " ");
    put_members(stand_ins, out, it);
    writer_put(out, ";\n");
}

/* ---- objects, functions ---- */

static bool is_guid_name(const char *name)
{
    size_t n = strlen(name);
    return strncmp(name, "GUID_", 5) == 0 || strncmp(name, "IID_", 4) == 0 || strncmp(name, "CLSID_", 6) == 0 ||
           (n > 5 && strcmp(name + n - 5, "_GUID") == 0);
}

/* A constant is unlike all others; one that looks like a status is a failure. */
static void put_constant(Writer *out, const StandIn *it)
{
    bool is_status = strncmp(it->name, "STATUS_", 7) == 0 || strncmp(it->name, "NDIS_STATUS_", 12) == 0;
    writer_put(out, "enum ");
    put_tag(out, it);
    writer_format(out, " { %s = %s0x%X };\n", it->name, is_status ? "(int)0xC0530000 + " : "", 0x5300 + it->number);
}

static void put_value(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    if (is_guid_name(it->name)) {
        writer_format(out, "extern %sconst struct _GUID %s;\n", stand_ins->is_cpp ? "\"C\" " : "", it->name);
    } else if (it->shape == SHAPE_CONSTANT) {
        put_constant(out, it);
    } else if (it->shape == SHAPE_ROUTINE) {
        writer_format(out, "long %s();\n", it->name);
    } else {
        writer_put(out, "extern ");
        if (stand_ins->is_cpp && it->is_address)
            writer_format(out, "HsObject %s", it->name);
        else
            put_member(stand_ins, out, it);
        writer_put(out, ";\n");
    }
}

/* Beside the function that is called, a template gives the address in whatever type is wanted. */
static void put_function(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    if (!stand_ins->is_cpp && (it->shape == SHAPE_POINTER || it->shape == SHAPE_STRUCT)) {
        put_struct(stand_ins, out, it);
        writer_format(out, " %s%s();\n", it->shape == SHAPE_POINTER ? "*" : "", it->name);
        return;
    }
    if (!stand_ins->is_cpp) {
        writer_format(out, "%s %s();\n", it->same != NULL ? it->same : "long", it->name);
        return;
    }
    writer_format(out, "%s%s(...);\n",
                  it->is_status && it->shape == SHAPE_ROUTINE ? "long "
                  : it->is_address                            ? "void *"
                                                              : "HsAny ",
                  it->name);
    writer_format(out, "template <class R, class... A> R %s(A...);\n", it->name);
}

static void put_scope(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_format(out, "namespace %s {\n", it->name);
    for (size_t i = 0; i < it->members.count; i++) {
        StandIn member = *it->members.items[i];
        member.is_static = false;
        writer_put(out, member.kind == STAND_IN_VALUE ? "extern " : "");
        put_member(stand_ins, out, &member);
        writer_put(out, ";\n");
    }
    writer_put(out, "}\n");
}

static void put_template(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    writer_put(out, "template <class...> ");
    put_class(stand_ins, out, it);
}

/* ---- all ---- */

static void put_one(const StandIns *stand_ins, Writer *out, const StandIn *it)
{
    switch (it->kind) {
    case STAND_IN_TYPE:
        if (is_pointer(it))
            put_pointer_type(stand_ins, out, it);
        else
            put_value_type(stand_ins, out, it);
        break;
    case STAND_IN_TAG: put_tagged(stand_ins, out, it); break;
    case STAND_IN_TEMPLATE: put_template(stand_ins, out, it); break;
    case STAND_IN_SCOPE: put_scope(stand_ins, out, it); break;
    case STAND_IN_VALUE: put_value(stand_ins, out, it); break;
    case STAND_IN_FUNCTION: put_function(stand_ins, out, it); break;
    case STAND_IN_IMPLICIT: break;
    case STAND_IN_MACRO: writer_format(out, "#define %s %s\n", it->name, it->same == NULL ? "" : it->same); break;
    case STAND_IN_MACRO_CALL:
        writer_format(out, "#define %s(...) %s\n", it->name, it->same == NULL ? "" : it->same);
        break;
    case STAND_IN_TEXT: writer_format(out, "#define %s \"\"\n", it->name); break;
    }
}

/* What IT needs to stand behind. */
static int rank(const StandIn *it)
{
    if (it->kind >= STAND_IN_MACRO)
        return 0;
    if (it->kind <= STAND_IN_SCOPE)
        return is_pointer(it) ? 2 : 1;
    return 3;
}

const char *stand_ins_text(const StandIns *stand_ins, Arena *arena)
{
    Writer out = {.arena = arena};
    if (stand_ins->is_cpp && (stand_ins->by_name.count > 0 || stand_ins->any->members.count > 0))
        put_any(stand_ins, &out);
    for (int pass = 0; pass <= 3; pass++) {
        for (size_t i = 0; i < stand_ins->by_name.count; i++) {
            const StandIn *it = stand_ins->by_name.entries[i].value;
            if (!it->is_dropped && rank(it) == pass)
                put_one(stand_ins, &out, it);
            else if (it->is_dropped && it->same != NULL && pass == 2)
                writer_format(&out, "typedef %s %s;\n", it->same, it->name);
        }
    }
    return writer_take(&out);
}
