/* SPDX-License-Identifier: MIT */
/* Assembly between statements.  What neither calls, nor jumps, nor names anything but the function's own variables can
 * acquire nothing and release nothing: the replay takes it to have written those variables, which is all that it can have
 * done to them, and a notification tells of it.  Any other is a statement that is not understood. */
#include <ctype.h>
#include <string.h>

#include "lower/lowering.h"

/* Of the instruction sets that drivers are made for: what goes elsewhere.  All that begins with j is a jump. */
static bool goes_elsewhere(const char *word, size_t size)
{
    static const char *const words[] = {
        "call",    "ret",    "retn",     "retf",    "iret",     "iretd",    "iretq",  "int",   "syscall",
        "sysexit", "sysret", "sysenter", "sysretq", "loop",     "loope",    "loopne", "loopz", "loopnz",
        "callq",   "retq",   "lcall",    "ljmp",    "vmlaunch", "vmresume", "b",      "bl",    "br",
        "blr",     "cbz",    "cbnz",     "tbz",     "tbnz",     "svc",      "eret",   "hvc",   "smc"};
    char lower[16];
    if (size >= sizeof lower)
        return false;
    for (size_t i = 0; i < size; i++)
        lower[i] = (char)tolower((unsigned char)word[i]);
    lower[size] = '\0';
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(lower, words[i]) == 0)
            return true;
    return lower[0] == 'j' || strncmp(lower, "b.", 2) == 0;
}

static bool is_letter(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '.' || c == '@' || c == '$';
}

/* `int 3` stops for a debugger, and goes on with what follows. */
static bool is_breakpoint(const char *word, size_t size, const char *end)
{
    const char *rest = word + size;
    while (rest < end && (*rest == ' ' || *rest == '\t'))
        rest++;
    return size == 3 && tolower((unsigned char)*word) == 'i' && rest < end && *rest == '3' &&
           (rest + 1 == end || !is_letter(rest[1]));
}

static bool stays(const char *text, const char *end)
{
    while (text < end) {
        const char *word = text;
        while (text < end && is_letter(*text))
            text++;
        size_t size = (size_t)(text - word);
        if (size > 0 && goes_elsewhere(word, size) && !is_breakpoint(word, size, end))
            return false;
        text += text == word;
    }
    return true;
}

static bool names_own_only(const Node *node)
{
    if (node->kind == CXCursor_DeclRefExpr &&
        clang_getCursorLinkage(clang_getCursorReferenced(node->cursor)) != CXLinkage_NoLinkage)
        return false;
    for (size_t i = 0; i < node->kids.count; i++)
        if (!names_own_only(node->kids.items[i]))
            return false;
    return true;
}

static bool is_harmless(Lowering *lowering, Node *node)
{
    CXSourceRange extent = clang_getCursorExtent(node->cursor);
    size_t size;
    const char *start = text_from(lowering, clang_getRangeStart(extent), &size);
    const char *end = text_from(lowering, clang_getRangeEnd(extent), &size);
    return node_pos(lowering, node).macro == NULL && start != NULL && end > start && names_own_only(node) &&
           stays(start, end);
}

void lower_assembly(Builder *builder, Node *node)
{
    static const char what[] = "assembly";
    if (is_harmless(builder->lowering, node)) {
        notes_add(builder->lowering->notes, NOTE_ASSEMBLY, node_pos(builder->lowering, node),
                  "assembly in `%s` was taken to write any of its variables", builder->function->ref->name);
        emit(builder, IR_OPAQUE)->text = what;
    } else {
        emit_opaque(builder, node, what);
    }
}
