/* SPDX-License-Identifier: MIT */
/* discover: reading the head of a declaration.
 *
 * The function's name is what stands before the last parameter list, after taking away what may follow one: trailing
 * specifiers, attributes in upper case, a constructor's initialisers, `-> type`.  Macros before the type, SAL included,
 * have their groups further left and so never win.  What is in parentheses is one item, so commas, casts and default
 * arguments inside do not matter. */
#include "discover/head.h"

#include <string.h>

void head_add(Head *head, Item item)
{
    if (head->n == HEAD_ITEMS) {
        head->n = HEAD_ITEMS / 2;
        memmove(head->items, head->items + HEAD_ITEMS / 2, head->n * sizeof *head->items);
    }
    head->items[head->n++] = item;
}

bool item_is(const Item *item, const char *text)
{
    return item->length == strlen(text) && memcmp(item->text, text, item->length) == 0;
}

static bool is_name(const Item *item, const char *text)
{
    return item->kind == ITEM_NAME && item_is(item, text);
}

static bool is_punct(const Item *item, char punct)
{
    return item->kind == ITEM_PUNCT && item->punct == punct && !item->is_arrow;
}

static bool is_one_of(const Item *item, const char *const *names)
{
    for (; *names != NULL; names++)
        if (item_is(item, *names))
            return item->kind == ITEM_NAME;
    return false;
}

bool head_has(const Head *head, const char *name)
{
    for (size_t i = 0; i < head->n; i++)
        if (is_name(&head->items[i], name))
            return true;
    return false;
}

static bool has_punct(const Head *head, char punct)
{
    for (size_t i = 0; i < head->n; i++)
        if (is_punct(&head->items[i], punct))
            return true;
    return false;
}

static bool has_class_key(const Head *head)
{
    static const char *const keys[] = {"struct", "class", "union", "__interface", "interface", NULL};
    for (size_t i = 0; i < head->n; i++)
        if (is_one_of(&head->items[i], keys))
            return true;
    return false;
}

/* Statements: their appearance at a scope means that a brace was miscounted, or a function try block's handler. */
static bool is_statement(const Item *item)
{
    static const char *const words[] = {"if",   "for",      "while",     "switch", "catch",   "return", "do",
                                        "else", "__except", "__finally", "__try",  "_except", "sizeof", NULL};
    return is_one_of(item, words);
}

/* Names that take a group after a parameter list or before a name without declaring a function. */
static bool is_attribute(const Item *item)
{
    static const char *const words[] = {"noexcept", "throw",    "__attribute__", "__declspec", "_declspec", "alignas",
                                        "decltype", "requires", "__pragma",      "_Pragma",    "__asm",     "asm",
                                        "explicit", "typeof",   "__typeof__",    "__alignof",  "alignof",   NULL};
    return is_one_of(item, words);
}

static bool is_specifier(const Item *item)
{
    static const char *const words[] = {"const", "volatile", "override",   "final",       "noexcept",
                                        "try",   "__try",    "__restrict", "__unaligned", NULL};
    return is_one_of(item, words);
}

/* No lower-case letter, or a leading underscore: how annotation macros look. */
static bool looks_like_macro(const Item *item)
{
    if (item->text[0] == '_')
        return true;
    for (size_t i = 0; i < item->length; i++)
        if (item->text[i] >= 'a' && item->text[i] <= 'z')
            return false;
    return true;
}

/* Where the part that can hold the parameter list ends: at `->`, or at the `:` of a constructor's initialisers. */
static size_t declarator_end(const Head *head, bool *out_initialisers)
{
    bool has_group = false;
    *out_initialisers = false;
    for (size_t i = 0; i < head->n; i++) {
        const Item *item = &head->items[i];
        if (item->is_arrow)
            return i;
        if (is_punct(item, ':') && has_group &&
            (head->items[i - 1].kind == ITEM_GROUP || is_name(&head->items[i - 1], "noexcept") ||
             is_name(&head->items[i - 1], "try"))) {
            *out_initialisers = true;
            return i;
        }
        has_group = has_group || item->kind == ITEM_GROUP;
    }
    return head->n;
}

/* The index of the name before `<...>` that ends at END (the `>`), or END when there is none. */
static size_t before_angles(const Head *head, size_t end)
{
    size_t depth = 0;
    for (size_t i = end + 1; i-- > 0;) {
        depth += is_punct(&head->items[i], '>');
        depth -= is_punct(&head->items[i], '<') && depth > 0;
        if (depth == 0)
            return i > 0 && head->items[i - 1].kind == ITEM_NAME ? i - 1 : end;
    }
    return end;
}

static bool is_type_word(const Item *item)
{
    static const char *const words[] = {"void",   "int",  "char",  "short",  "long",    "unsigned",
                                        "signed", "bool", "float", "double", "__int64", NULL};
    return is_one_of(item, words);
}

/* `STDMETHOD(Name)(...)`, `void (Name)(...)`: what stands before a group that holds the name. */
static bool may_name_in_group(const Item *before)
{
    return before->kind == ITEM_NAME && !is_attribute(before) && (looks_like_macro(before) || is_type_word(before));
}

/* The index of the item that names the function whose parameter list is GROUP; GROUP itself when it is none. */
static size_t name_of_group(const Head *head, size_t group)
{
    size_t at = group - 1;
    const Item *before = &head->items[at];
    if (before->kind == ITEM_OPERATOR)
        return at;
    if (is_punct(before, '>')) {
        size_t name = before_angles(head, at);
        return name == at ? group : name;
    }
    if (before->kind == ITEM_GROUP)
        return at > 0 && before->inner != NULL && may_name_in_group(&head->items[at - 1]) ? at : group;
    if (before->kind != ITEM_NAME || is_attribute(before) || is_type_word(before))
        return group;
    bool follows_list = at > 1 && head->items[at - 1].kind == ITEM_GROUP && looks_like_macro(before);
    return follows_list && name_of_group(head, at - 1) != at - 1 && !looks_like_macro(&head->items[at - 2]) ? group
                                                                                                            : at;
}

static HeadFunction function_at(const Head *head, size_t name, size_t group)
{
    HeadFunction found = {.name = &head->items[name], .group = group};
    found.is_destructor = name > 0 && is_punct(&head->items[name - 1], '~');
    size_t before = name - (found.is_destructor ? 1 : 0);
    found.is_qualified = before > 0 && is_punct(&head->items[before - 1], 'D');
    if (found.is_qualified && before > 1 && head->items[before - 2].kind == ITEM_NAME)
        found.scope = &head->items[before - 2];
    return found;
}

HeadFunction head_function(const Head *head)
{
    bool initialisers;
    for (size_t i = declarator_end(head, &initialisers); i-- > 1;) {
        if (head->items[i].kind != ITEM_GROUP)
            continue;
        size_t name = name_of_group(head, i);
        if (name != i)
            return function_at(head, name, i);
    }
    return (HeadFunction){.name = NULL};
}

/* True when a type's name or bases stand behind the group: `class MACRO(x) Name : Base<int>`. */
static bool has_name_behind(const Head *head, size_t group)
{
    for (size_t i = group + 1; i < head->n; i++)
        if ((head->items[i].kind == ITEM_NAME && !is_specifier(&head->items[i])) || is_punct(&head->items[i], '>'))
            return true;
    return false;
}

static BraceKind classify_scope(const Head *head)
{
    if (has_class_key(head) && !head_has(head, "enum"))
        return BRACE_CLASS;
    if (head_has(head, "enum"))
        return BRACE_BODY;
    if (head_has(head, "namespace"))
        return is_name(&head->items[head->n - 1], "namespace") ? BRACE_ANONYMOUS : BRACE_SCOPE;
    return BRACE_SCOPE;
}

BraceKind head_classify(const Head *head, HeadFunction *out)
{
    *out = (HeadFunction){.name = NULL};
    if (head->n == 0)
        return BRACE_SCOPE;
    if (has_punct(head, '='))
        return BRACE_VALUE;
    for (size_t i = 0; i < head->n; i++)
        if (is_statement(&head->items[i]) && !is_specifier(&head->items[i]))
            return BRACE_BODY;
    bool initialisers;
    declarator_end(head, &initialisers);
    const Item *last = &head->items[head->n - 1];
    if (initialisers && (last->kind == ITEM_NAME || is_punct(last, '>')) && !is_specifier(last))
        return BRACE_MEMBER;
    HeadFunction found = head_function(head);
    bool may_be_type = has_class_key(head) || head_has(head, "enum");
    if (found.name == NULL || (may_be_type && !initialisers && has_name_behind(head, found.group)))
        return classify_scope(head);
    *out = found;
    return BRACE_BODY;
}

bool head_is_old_style(const Head *head, HeadFunction *out)
{
    *out = head_function(head);
    return out->name != NULL && out->name->kind == ITEM_NAME && !looks_like_macro(out->name) &&
           out->group + 2 < head->n && head->items[out->group + 1].kind == ITEM_NAME &&
           !is_attribute(&head->items[out->group + 1]) && !has_punct(head, '=');
}

static bool declares_no_variable(const Head *head)
{
    static const char *const words[] = {"extern", "typedef", "using",     "friend",
                                        "return", "goto",    "namespace", "template"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (head_has(head, words[i]))
            return true;
    return head->n == 2 && has_class_key(head); /* `struct Name;` */
}

/* In each declarator the last name before what may follow one: `[`, `=`.  A name needs a type before it. */
size_t head_variables(const Head *head, bool after_type, const Item **out_names, size_t max)
{
    const Item *name = NULL;
    bool has_type = after_type, ended = false;
    size_t n = 0;
    for (size_t i = 0; i <= head->n && !declares_no_variable(head); i++) {
        const Item *item = i < head->n ? &head->items[i] : NULL;
        if (item == NULL || is_punct(item, ',')) {
            if (name != NULL && has_type && n < max)
                out_names[n++] = name;
            name = NULL;
            ended = false;
        } else if (item->kind == ITEM_NAME && !ended) {
            has_type = has_type || name != NULL;
            name = item;
        } else if (item->kind == ITEM_GROUP && !ended && i + 1 == head->n)
            return 0; /* a prototype, or a macro */
        else
            ended = ended || item->kind == ITEM_BRACKETS || is_punct(item, '=');
    }
    return n;
}
