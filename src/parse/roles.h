/* SPDX-License-Identifier: MIT */
/* parse, part 8: `EVT_FOO OnFoo;`: functions declared by the name of a function type that nobody has. */
#ifndef HINDSIGHT_PARSE_ROLES_H
#define HINDSIGHT_PARSE_ROLES_H

#include "parse/complaint.h"

/* True when TYPE, a name in a bare declaration, is the type of a function: the tree defines the function declared. */
bool role_declares(const Reader *reader, Span span, Lexeme type);
/* Replaces the declaration by the head of the function's definition in the unit's source.  False when that is not to be
 * had. */
bool role_spell_out(Reader *reader, const Complaint *complaint);

#endif
