/* SPDX-License-Identifier: MIT */
#include "lower/lowering.h"

bool cxx_initialise(Builder *builder, int32_t var, CXType type, Node *initialiser) { (void)builder;(void)var;(void)type;(void)initialiser; return false; }
bool cxx_initialise_place(Builder *builder, Place place, CXType type, Node *initialiser) { (void)builder;(void)place;(void)type;(void)initialiser; return false; }
bool cxx_needs_constructor(Lowering *lowering, CXType type) { (void)lowering;(void)type; return false; }
Temp cxx_return_value(Builder *builder, Node *value) { return lower_value(builder, value); }
Temp lower_cxx_value(Builder *builder, Node *node) { return emit_not_lowered(builder, node, node_type(builder->lowering, node)); }
Temp lower_cxx_address(Builder *builder, Node *node)
{
    const IrType *type = node_type(builder->lowering, node);
    if (node->kind == CXCursor_DeclRefExpr || node->kind == CXCursor_MemberRefExpr)
        return emit_not_lowered(builder, node, builder->lowering->type_pointer);
    return materialise(builder, lower_value(builder, node), type);
}
Temp cxx_address_of_variable(Builder *builder, Node *node, CXCursor variable)
{
    (void)node;
    return emit_local(builder, local_declare(builder, variable));
}
Temp cxx_address_taken(Builder *builder, Node *node, Node *operand) { (void)node; return lower_address(builder, operand); }
Temp cxx_this(Builder *builder, Node *node) { return emit_not_lowered(builder, node, builder->lowering->type_pointer); }
bool lower_cxx_call(Builder *builder, Node *node, Temp *out_value) { (void)builder;(void)node;(void)out_value; return false; }
void destroy_local(Builder *builder, const Cleanup *cleanup) { (void)builder;(void)cleanup; }
void cxx_begin_body(Builder *builder, Node *definition) { (void)builder;(void)definition; }
void cxx_end_body(Builder *builder, Node *definition) { (void)builder;(void)definition; }
bool is_class_member(CXCursor variable) { (void)variable; return false; }
bool is_noreturn(Lowering *lowering, CXCursor function) { (void)lowering;(void)function; return false; }
void lower_range_for(Builder *builder, Node *node) { emit_opaque(builder, node, NULL); }
void lower_cxx_try(Builder *builder, Node *node) { emit_opaque(builder, node, NULL); }
