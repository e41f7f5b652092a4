/* SPDX-License-Identifier: MIT */
/* discover: the function definitions of one text.
 *
 * Tokens are gathered into the head of a declaration; a `;` ends it, a `{` is classified by it (head.h).  Bodies are
 * passed over counting braces.  Three things keep the count right in code that no preprocessor has seen: the state is
 * put back at each #else, a `}` in the first column closes what was opened by a `{` in the first column, and a `;` ends
 * an unbalanced parenthesis. */
#include "discover/functions.h"

#include <string.h>

#include "discover/head.h"
#include "discover/scanner.h"

enum { MAX_BRACES = 200, MAX_SAVED = 48, MAX_ALTERNATES = 4 };

typedef struct Brace {
    uint8_t kind;
    bool in_first_column;
} Brace;

typedef struct State {
    size_t n_braces; /* may exceed MAX_BRACES: those deeper are bodies */
    Brace braces[MAX_BRACES];
    size_t parens;      /* open ( and [ of the group that the head ends with */
    size_t angles;      /* open < behind `template` */
    bool after_type;    /* the braces of a type that is no typedef were closed */
    bool opens_typedef; /* the outermost braces of a type are a typedef's */
    bool has_old_style; /* the last head was `name(a, b) int a`: the definition may still come */
    HeadFunction old_style;
    Item old_style_name;
    Head head;
} State;

typedef struct Reader {
    Scanner scanner;
    Arena *arena;
    FunctionList found;
    State state;
    State *saved[MAX_SAVED];
    size_t n_saved;
    Item alternates[MAX_ALTERNATES]; /* names that the head had in branches that were left at an #else */
    size_t n_alternates;
} Reader;

/* ---- states ------------------------------------------------------------------------------------------------------ */

static void copy_state(State *to, const State *from)
{
    size_t n_braces = from->n_braces < MAX_BRACES ? from->n_braces : MAX_BRACES;
    to->n_braces = from->n_braces;
    memcpy(to->braces, from->braces, n_braces * sizeof *from->braces);
    to->parens = from->parens;
    to->angles = from->angles;
    to->after_type = from->after_type;
    to->opens_typedef = from->opens_typedef;
    to->has_old_style = from->has_old_style;
    to->old_style = from->old_style;
    to->old_style_name = from->old_style_name;
    to->head.n = from->head.n;
    memcpy(to->head.items, from->head.items, from->head.n * sizeof *from->head.items);
}

/* A prototype that a branch ends with shares the body that stands behind the #endif. */
static void note_alternate(Reader *reader)
{
    HeadFunction function = head_function(&reader->state.head);
    if (function.name != NULL && reader->state.parens == 0 && reader->n_alternates < MAX_ALTERNATES &&
        function.name->kind == ITEM_NAME)
        reader->alternates[reader->n_alternates++] = *function.name;
}

static void on_condition(Reader *reader, TokenKind kind)
{
    if (kind == TOKEN_IF) {
        if (reader->n_saved < MAX_SAVED) {
            State **slot = &reader->saved[reader->n_saved];
            if (*slot == NULL)
                *slot = ARENA_NEW(reader->arena, State);
            copy_state(*slot, &reader->state);
        }
        reader->n_saved++;
    } else if (kind == TOKEN_ELSE && reader->n_saved > 0 && reader->n_saved <= MAX_SAVED) {
        note_alternate(reader);
        copy_state(&reader->state, reader->saved[reader->n_saved - 1]);
    } else if (kind == TOKEN_ENDIF && reader->n_saved > 0)
        reader->n_saved--;
}

static void push_brace(State *state, BraceKind kind, bool in_first_column)
{
    if (state->n_braces < MAX_BRACES)
        state->braces[state->n_braces] = (Brace){(uint8_t)kind, in_first_column};
    state->n_braces++;
}

static BraceKind innermost(const State *state)
{
    if (state->n_braces == 0)
        return BRACE_SCOPE;
    return state->n_braces > MAX_BRACES ? BRACE_BODY : (BraceKind)state->braces[state->n_braces - 1].kind;
}

static bool is_passed_over(const State *state)
{
    BraceKind kind = innermost(state);
    return kind == BRACE_BODY || kind == BRACE_VALUE || kind == BRACE_MEMBER;
}

static bool stands_in(const State *state, BraceKind kind)
{
    for (size_t i = 0; i < state->n_braces && i < MAX_BRACES; i++)
        if (state->braces[i].kind == kind)
            return true;
    return false;
}

static void clear_head(State *state)
{
    state->head.n = 0;
    state->parens = state->angles = 0;
}

/* ---- recording --------------------------------------------------------------------------------------------------- */

/* The name as libclang spells it: no blanks, but one between two words. */
static const char *spelling(Arena *arena, const char *text, size_t length, bool is_destructor)
{
    char *out = arena_alloc(arena, length + 2);
    size_t n = 0;
    bool blank = false;
    if (is_destructor)
        out[n++] = '~';
    for (size_t i = 0; i < length; i++) {
        bool is_blank = strchr(" \t\r\n\\", text[i]) != NULL;
        bool is_word = strchr("()[]<>=!+-*/%^&|~,", text[i]) == NULL;
        bool after_word = n > 0 && strchr("()[]<>=!+-*/%^&|~,", out[n - 1]) == NULL;
        if (!is_blank && blank && is_word && after_word)
            out[n++] = ' ';
        if (!is_blank)
            out[n++] = text[i];
        blank = is_blank;
    }
    return out;
}

static bool names_initializer(const Head *head)
{
    for (size_t i = 0; i < head->n; i++)
        if (head->items[i].kind == ITEM_GROUP && head->items[i].names_initializer)
            return true;
    return false;
}

static void record(Reader *reader, const HeadFunction *function, const Item *name, SeenKind kind)
{
    const State *state = &reader->state;
    const Head *head = &state->head;
    bool is_inner = name->kind == ITEM_GROUP, has_list = function->group < head->n;
    FunctionSeen seen = {
        .kind = kind,
        .name = spelling(reader->arena, is_inner ? name->inner : name->text,
                         is_inner ? name->inner_length : name->length, function->is_destructor),
        .scope = function->scope == NULL ? NULL
                                         : arena_strndup(reader->arena, function->scope->text, function->scope->length),
        .line = is_inner ? name->inner_line : name->line,
        .is_static = head_has(head, "static") || stands_in(state, BRACE_ANONYMOUS),
        .is_method = function->is_qualified || stands_in(state, BRACE_CLASS),
        .is_initializer = names_initializer(head) && !head_has(head, "typedef"),
        .takes_two = !has_list || head->items[function->group].n_commas == 1,
    };
    VEC_PUSH(reader->arena, &reader->found, seen);
}

/* `DRIVER_INITIALIZE a, b;`: each name is declared as an entry. */
static void record_initializers(Reader *reader)
{
    const Head *head = &reader->state.head;
    bool behind = false;
    for (size_t i = 0; i < head->n; i++) {
        const Item *item = &head->items[i];
        if (behind && item->kind == ITEM_PUNCT && item->punct != ',')
            return;
        if (behind && item->kind == ITEM_NAME) {
            FunctionSeen seen = {.kind = SEEN_INITIALIZER,
                                 .name = spelling(reader->arena, item->text, item->length, false),
                                 .line = item->line,
                                 .is_initializer = true};
            VEC_PUSH(reader->arena, &reader->found, seen);
        }
        behind = behind || (item->kind == ITEM_NAME && item_is(item, "DRIVER_INITIALIZE"));
    }
}

static void record_variables(Reader *reader)
{
    const Item *names[HEAD_ITEMS];
    const State *state = &reader->state;
    size_t n = stands_in(state, BRACE_CLASS) ? 0 : head_variables(&state->head, state->after_type, names, HEAD_ITEMS);
    for (size_t i = 0; i < n; i++) {
        FunctionSeen seen = {.kind = SEEN_VARIABLE,
                             .name = spelling(reader->arena, names[i]->text, names[i]->length, false),
                             .line = names[i]->line,
                             .is_static = head_has(&state->head, "static") || stands_in(state, BRACE_ANONYMOUS)};
        VEC_PUSH(reader->arena, &reader->found, seen);
    }
}

/* Remembers `int name(a, b) int a` so that `char *b; {` may follow. */
static void note_old_style(State *state)
{
    HeadFunction function;
    if (head_is_old_style(&state->head, &function)) {
        state->has_old_style = true;
        state->old_style = function;
        state->old_style.scope = NULL; /* C has none, and the head will be gone */
        state->old_style_name = *function.name;
    } else if (function.name != NULL)
        state->has_old_style = false;
}

static void end_declaration(Reader *reader)
{
    State *state = &reader->state;
    const Head *head = &state->head;
    if (head->n > 0 && !head_has(head, "typedef")) {
        if (head_has(head, "DRIVER_INITIALIZE"))
            record_initializers(reader);
        else if (names_initializer(head)) {
            HeadFunction function = head_function(head);
            if (function.name != NULL)
                record(reader, &function, function.name, SEEN_INITIALIZER);
        }
        note_old_style(state);
        if (!state->has_old_style)
            record_variables(reader);
    }
    state->after_type = false;
    reader->n_alternates = 0;
    clear_head(state);
}

/* ---- tokens ------------------------------------------------------------------------------------------------------ */

static void open_brace(Reader *reader, bool in_first_column)
{
    State *state = &reader->state;
    HeadFunction function;
    if (state->parens > 0 && !in_first_column) {
        push_brace(state, BRACE_VALUE, false);
        return;
    }
    state->parens = state->angles = 0;
    BraceKind kind = head_classify(&state->head, &function);
    if (state->head.n == 0 && state->has_old_style) {
        kind = BRACE_BODY;
        record(reader, &state->old_style, &state->old_style_name, SEEN_FUNCTION);
    } else if (function.name != NULL) {
        for (size_t i = 0; i < reader->n_alternates; i++)
            record(reader, &function, &reader->alternates[i], SEEN_FUNCTION);
        record(reader, &function, function.name, SEEN_FUNCTION);
    }
    reader->n_alternates = 0;
    state->has_old_style = state->after_type = false;
    if (!stands_in(state, BRACE_CLASS))
        state->opens_typedef = head_has(&state->head, "typedef");
    push_brace(state, kind, in_first_column);
    if (kind == BRACE_MEMBER)
        head_add(&state->head, (Item){.kind = ITEM_BRACKETS, .text = ""});
    else if (kind != BRACE_VALUE)
        clear_head(state);
}

/* Takes braces off the stack: one, or in the first column of a body all down to one that was opened there. */
static void close_brace(State *state, bool in_first_column)
{
    size_t n = state->n_braces;
    if (n == 0) {
        clear_head(state);
        return;
    }
    BraceKind kind = innermost(state);
    size_t target = n - 1;
    if (in_first_column && n <= MAX_BRACES)
        for (size_t i = n; i-- > 0 && state->braces[i].kind == kind && is_passed_over(state);)
            if (state->braces[i].in_first_column) {
                target = i;
                break;
            }
    state->n_braces = target;
    if (target != n - 1 || (kind != BRACE_VALUE && kind != BRACE_MEMBER))
        clear_head(state);
    state->after_type = kind == BRACE_CLASS && !state->opens_typedef;
}

static void add_token(Head *head, const Token *token, ItemKind kind)
{
    head_add(head, (Item){.kind = kind,
                          .line = token->line,
                          .length = (uint32_t)token->length,
                          .text = token->text,
                          .punct = token->length == 1    ? *token->text
                                   : *token->text == ':' ? 'D'
                                                         : '>',
                          .is_arrow = token->length == 2 && *token->text == '-'});
}

/* Inside ( ) or [ ]: the last name is kept, for `STDMETHOD(Name)(...)` and _Function_class_. */
static void read_group(State *state, const Token *token)
{
    Item *group = &state->head.items[state->head.n - 1];
    if (token->kind == TOKEN_NAME) {
        group->inner = token->text;
        group->inner_length = (uint32_t)token->length;
        group->inner_line = token->line;
        group->names_initializer = group->names_initializer || token_is(token, "DRIVER_INITIALIZE");
    } else if (token->kind == TOKEN_PUNCT) {
        group->n_commas += state->parens == 1 && *token->text == ',';
        state->parens += *token->text == '(' || *token->text == '[';
        state->parens -= *token->text == ')' || *token->text == ']';
    }
}

static void read_angles(State *state, const Token *token)
{
    if (token->kind != TOKEN_PUNCT)
        return;
    state->angles += token_is(token, "<");
    state->angles -= token_is(token, ">");
}

/* `operator` and what belongs to its name, up to the parameter list. */
static void read_operator(Reader *reader, Token token)
{
    const char *start = token.text;
    Scanner probe = reader->scanner;
    Token next = scanner_next(&probe, false);
    bool is_call = token_is(&next, "(");
    for (size_t i = 0; i < 16 && next.kind != TOKEN_END && next.kind < TOKEN_IF; i++) {
        if (!is_call && (token_is(&next, "(") || token_is(&next, ";") || token_is(&next, "{")))
            break;
        reader->scanner = probe;
        is_call = is_call && !token_is(&next, ")");
        next = scanner_next(&probe, false);
    }
    token.length = (size_t)(reader->scanner.at - start);
    add_token(&reader->state.head, &token, ITEM_OPERATOR);
}

static void read_punct(Reader *reader, const Token *token)
{
    State *state = &reader->state;
    Head *head = &state->head;
    char c = *token->text;
    if (c == '(' || c == '[') {
        add_token(head, token, c == '(' ? ITEM_GROUP : ITEM_BRACKETS);
        state->parens = 1;
    } else if (c == '<' && head->n > 0 && item_is(&head->items[head->n - 1], "template"))
        state->angles = 1;
    else if (c == ':' && token->length == 1 && head->n == 1 && head->items[0].kind == ITEM_NAME)
        clear_head(state); /* `public:` */
    else if (c != ')' && c != ']')
        add_token(head, token, ITEM_PUNCT);
}

static void read_item(Reader *reader, const Token *token)
{
    State *state = &reader->state;
    if (state->parens > 0)
        read_group(state, token);
    else if (state->angles > 0)
        read_angles(state, token);
    else if (token->kind == TOKEN_NAME && token_is(token, "operator"))
        read_operator(reader, *token);
    else if (token->kind == TOKEN_PUNCT)
        read_punct(reader, token);
    else if (token->kind == TOKEN_NAME)
        add_token(&state->head, token, ITEM_NAME);
    else if (token->kind == TOKEN_STRING)
        add_token(&state->head, token, ITEM_STRING);
}

static void read_token(Reader *reader, const Token *token)
{
    State *state = &reader->state;
    char c = token->kind == TOKEN_PUNCT ? *token->text : '\0';
    if (token->kind >= TOKEN_IF)
        on_condition(reader, token->kind);
    else if (c == '}')
        close_brace(state, token->in_first_column);
    else if (is_passed_over(state))
        push_brace(state, innermost(state), token->in_first_column);
    else if (c == '{')
        open_brace(reader, token->in_first_column);
    else if (c == ';')
        end_declaration(reader);
    else
        read_item(reader, token);
}

FunctionList functions_find(const char *text, size_t size, Arena *arena)
{
    Reader *reader = ARENA_NEW(arena, Reader);
    reader->arena = arena;
    scanner_init(&reader->scanner, text, size);
    for (;;) {
        Token token = scanner_next(&reader->scanner, is_passed_over(&reader->state));
        if (token.kind == TOKEN_END)
            return reader->found;
        read_token(reader, &token);
    }
}
