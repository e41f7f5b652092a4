/* SPDX-License-Identifier: MIT */
/* discover: the head of a declaration - what stands between the last `;` or `}` and the next `;` or `{` at a scope
 * where functions are defined - and what it declares. */
#ifndef HINDSIGHT_HEAD_H
#define HINDSIGHT_HEAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum ItemKind {
    ITEM_NAME,
    ITEM_OPERATOR, /* `operator new`, `operator==` in one piece */
    ITEM_STRING,
    ITEM_GROUP,    /* ( ... ) as a whole */
    ITEM_BRACKETS, /* [ ... ] as a whole, or a braced initialiser of a member */
    ITEM_PUNCT     /* `D` stands for ::, `>` with is_arrow for -> */
} ItemKind;

typedef struct Item {
    ItemKind kind;
    char punct;
    bool is_arrow;
    bool names_initializer;          /* ITEM_GROUP: DRIVER_INITIALIZE stands in it */
    uint32_t line, length, n_commas; /* N_COMMAS: of an ITEM_GROUP, outside further brackets */
    const char *text;
    const char *inner; /* ITEM_GROUP: the last name in it */
    uint32_t inner_length, inner_line;
} Item;

enum { HEAD_ITEMS = 96 };

typedef struct Head {
    size_t n;
    Item items[HEAD_ITEMS];
} Head;

void head_add(Head *head, Item item);
bool item_is(const Item *item, const char *text);
bool head_has(const Head *head, const char *name);

/* What a `{` behind the head opens. */
typedef enum BraceKind {
    BRACE_BODY,      /* a function's body, or a block to pass over: only braces count in it */
    BRACE_SCOPE,     /* namespace, extern "C", something unknown: definitions stand in it */
    BRACE_ANONYMOUS, /* a namespace without a name: what it defines is internal */
    BRACE_CLASS,     /* struct, class, union */
    BRACE_VALUE,     /* an initialiser: the head goes on behind it */
    BRACE_MEMBER     /* a member's braced initialiser before a constructor's body: the same */
} BraceKind;

/* The function that a head declares. */
typedef struct HeadFunction {
    const Item *name;  /* NULL: none; an ITEM_GROUP when the name stands in parentheses */
    const Item *scope; /* the class of `Class::Name`; NULL: not said */
    bool is_destructor, is_qualified;
    size_t group; /* where its parameter list is */
} HeadFunction;

/* The kind of brace; *OUT has the function when the brace opens its body. */
BraceKind head_classify(const Head *head, HeadFunction *out);
/* The function whose prototype the head is; no name when it is none. */
HeadFunction head_function(const Head *head);

/* True for `name(a, b) int a`: the head of a definition in the old style, whose parameters are declared behind the
 * list. */
bool head_is_old_style(const Head *head, HeadFunction *out);
/* The names of the variables that the head (of a whole declaration) defines, at most MAX; AFTER_TYPE: the braces of the
 * type stood before the head. */
size_t head_variables(const Head *head, bool after_type, const Item **out_names, size_t max);

#endif
