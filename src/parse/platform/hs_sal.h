/* SPDX-License-Identifier: MIT */
/* hs_sal.h: the source annotations.  All say nothing here, except those that settle ownership: with HS_ANALYSIS and
 * clang they become annotate attributes whose text is the annotation as written. */
#ifndef HS_SAL_H
#define HS_SAL_H

/* The arguments are stringised where they stand, so that one string holds all of an annotation. */
#if defined(HS_ANALYSIS) && defined(__clang__)
#define HS_NOTE(text) __attribute__((annotate(text)))
#define _When_(...) HS_NOTE("_When_(" #__VA_ARGS__ ")")
#define _At_(...) HS_NOTE("_At_(" #__VA_ARGS__ ")")
#define _Success_(...) HS_NOTE("_Success_(" #__VA_ARGS__ ")")
#define _Return_type_success_(...) HS_NOTE("_Return_type_success_(" #__VA_ARGS__ ")")
#define _On_failure_(...) HS_NOTE("_On_failure_(" #__VA_ARGS__ ")")
#define _Always_(...) HS_NOTE("_Always_(" #__VA_ARGS__ ")")
#define _Function_class_(...) HS_NOTE("_Function_class_(" #__VA_ARGS__ ")")
#define __drv_allocatesMem(...) HS_NOTE("__drv_allocatesMem(" #__VA_ARGS__ ")")
#define __drv_freesMem(...) HS_NOTE("__drv_freesMem(" #__VA_ARGS__ ")")
#define __drv_when(...) HS_NOTE("__drv_when(" #__VA_ARGS__ ")")
#define __drv_at(...) HS_NOTE("__drv_at(" #__VA_ARGS__ ")")
#define __drv_functionClass(...) HS_NOTE("__drv_functionClass(" #__VA_ARGS__ ")")
#define __success(...) HS_NOTE("__success(" #__VA_ARGS__ ")")
#define _Must_inspect_result_ HS_NOTE("_Must_inspect_result_")
#define _Check_return_ HS_NOTE("_Check_return_")
#define _Post_invalid_ HS_NOTE("_Post_invalid_")
#define _Post_ptr_invalid_ HS_NOTE("_Post_ptr_invalid_")
#define _Frees_ptr_ HS_NOTE("_Frees_ptr_")
#define _Frees_ptr_opt_ HS_NOTE("_Frees_ptr_opt_")
#define __drv_aliasesMem HS_NOTE("__drv_aliasesMem")
#define __checkReturn HS_NOTE("__checkReturn")
#define _Analysis_assume_(...) __builtin_assume(!!(__VA_ARGS__));
#define __analysis_assume(...) __builtin_assume(!!(__VA_ARGS__));
#else
#define _When_(...)
#define _At_(...)
#define _Success_(...)
#define _Return_type_success_(...)
#define _On_failure_(...)
#define _Always_(...)
#define _Function_class_(...)
#define __drv_allocatesMem(...)
#define __drv_freesMem(...)
#define __drv_when(...)
#define __drv_at(...)
#define __drv_functionClass(...)
#define __success(...)
#define _Must_inspect_result_
#define _Check_return_
#define _Post_invalid_
#define _Post_ptr_invalid_
#define _Frees_ptr_
#define _Frees_ptr_opt_
#define __drv_aliasesMem
#define __checkReturn
#define _Analysis_assume_(...)
#define __analysis_assume(...)
#endif

/* The rest. */
#define _COM_Outptr_
#define _COM_Outptr_opt_
#define _COM_Outptr_opt_result_maybenull_
#define _COM_Outptr_result_maybenull_
#define _Const_
#define _Deref_opt_out_
#define _Deref_opt_out_opt_
#define _Deref_opt_out_opt_z_
#define _Deref_opt_out_z_
#define _Deref_out_
#define _Deref_out_bound_
#define _Deref_out_opt_
#define _Deref_out_opt_z_
#define _Deref_out_range_(...)
#define _Deref_out_z_
#define _Deref_post_maybenull_
#define _Deref_post_notnull_
#define _Deref_post_null_
#define _Deref_post_z_
#define _Field_range_(...)
#define _Field_size_(...)
#define _Field_size_bytes_(...)
#define _Field_size_bytes_full_(...)
#define _Field_size_bytes_full_opt_(...)
#define _Field_size_bytes_opt_(...)
#define _Field_size_bytes_part_(...)
#define _Field_size_bytes_part_opt_(...)
#define _Field_size_full_(...)
#define _Field_size_full_opt_(...)
#define _Field_size_opt_(...)
#define _Field_size_part_(...)
#define _Field_size_part_opt_(...)
#define _Field_z_
#define _In_
#define _In_NLS_string_(...)
#define _In_bound_
#define _In_bytecount_(...)
#define _In_count_(...)
#define _In_defensive_(...)
#define _In_function_class_(...)
#define _In_opt_
#define _In_opt_bytecount_(...)
#define _In_opt_count_(...)
#define _In_opt_z_
#define _In_range_(...)
#define _In_reads_(...)
#define _In_reads_bytes_(...)
#define _In_reads_bytes_opt_(...)
#define _In_reads_opt_(...)
#define _In_reads_opt_z_(...)
#define _In_reads_or_z_(...)
#define _In_reads_or_z_opt_(...)
#define _In_reads_to_ptr_(...)
#define _In_reads_to_ptr_opt_(...)
#define _In_reads_to_ptr_opt_z_(...)
#define _In_reads_to_ptr_z_(...)
#define _In_reads_z_(...)
#define _In_z_
#define _Inout_
#define _Inout_bytecount_(...)
#define _Inout_count_(...)
#define _Inout_defensive_(...)
#define _Inout_opt_
#define _Inout_opt_bytecount_(...)
#define _Inout_opt_count_(...)
#define _Inout_opt_z_
#define _Inout_updates_(...)
#define _Inout_updates_all_(...)
#define _Inout_updates_all_opt_(...)
#define _Inout_updates_bytes_(...)
#define _Inout_updates_bytes_all_(...)
#define _Inout_updates_bytes_all_opt_(...)
#define _Inout_updates_bytes_opt_(...)
#define _Inout_updates_bytes_to_(...)
#define _Inout_updates_bytes_to_opt_(...)
#define _Inout_updates_opt_(...)
#define _Inout_updates_opt_z_(...)
#define _Inout_updates_to_(...)
#define _Inout_updates_to_opt_(...)
#define _Inout_updates_z_(...)
#define _Inout_z_
#define _Inout_z_count_(...)
#define _Interlocked_operand_
#define _Literal_
#define _Maybe_raises_SEH_exception_
#define _Maybenull_
#define _Maybevalid_
#define _Notliteral_
#define _Notnull_
#define _Notvalid_
#define _NullNull_terminated_
#define _Null_
#define _Null_terminated_
#define _Out_
#define _Out_bound_
#define _Out_defensive_(...)
#define _Out_opt_
#define _Out_range_(...)
#define _Out_writes_(...)
#define _Out_writes_all_(...)
#define _Out_writes_all_opt_(...)
#define _Out_writes_bytes_(...)
#define _Out_writes_bytes_all_(...)
#define _Out_writes_bytes_all_opt_(...)
#define _Out_writes_bytes_opt_(...)
#define _Out_writes_bytes_to_(...)
#define _Out_writes_bytes_to_opt_(...)
#define _Out_writes_opt_(...)
#define _Out_writes_opt_z_(...)
#define _Out_writes_to_(...)
#define _Out_writes_to_opt_(...)
#define _Out_writes_to_ptr_(...)
#define _Out_writes_to_ptr_opt_(...)
#define _Out_writes_to_ptr_opt_z_(...)
#define _Out_writes_to_ptr_z_(...)
#define _Out_writes_z_(...)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_opt_result_buffer_(...)
#define _Outptr_opt_result_buffer_all_(...)
#define _Outptr_opt_result_buffer_all_maybenull_(...)
#define _Outptr_opt_result_buffer_maybenull_(...)
#define _Outptr_opt_result_buffer_to_(...)
#define _Outptr_opt_result_buffer_to_maybenull_(...)
#define _Outptr_opt_result_bytebuffer_(...)
#define _Outptr_opt_result_bytebuffer_all_(...)
#define _Outptr_opt_result_bytebuffer_all_maybenull_(...)
#define _Outptr_opt_result_bytebuffer_maybenull_(...)
#define _Outptr_opt_result_bytebuffer_to_(...)
#define _Outptr_opt_result_bytebuffer_to_maybenull_(...)
#define _Outptr_opt_result_maybenull_
#define _Outptr_opt_result_maybenull_z_
#define _Outptr_opt_result_nullonfailure_
#define _Outptr_opt_result_z_
#define _Outptr_result_buffer_(...)
#define _Outptr_result_buffer_all_(...)
#define _Outptr_result_buffer_all_maybenull_(...)
#define _Outptr_result_buffer_maybenull_(...)
#define _Outptr_result_buffer_to_(...)
#define _Outptr_result_buffer_to_maybenull_(...)
#define _Outptr_result_bytebuffer_(...)
#define _Outptr_result_bytebuffer_all_(...)
#define _Outptr_result_bytebuffer_all_maybenull_(...)
#define _Outptr_result_bytebuffer_maybenull_(...)
#define _Outptr_result_bytebuffer_to_(...)
#define _Outptr_result_bytebuffer_to_maybenull_(...)
#define _Outptr_result_maybenull_
#define _Outptr_result_maybenull_z_
#define _Outptr_result_nullonfailure_
#define _Outptr_result_z_
#define _Outref_
#define _Outref_result_buffer_(...)
#define _Outref_result_buffer_all_(...)
#define _Outref_result_buffer_all_maybenull_(...)
#define _Outref_result_buffer_maybenull_(...)
#define _Outref_result_buffer_to_(...)
#define _Outref_result_buffer_to_maybenull_(...)
#define _Outref_result_bytebuffer_(...)
#define _Outref_result_bytebuffer_all_(...)
#define _Outref_result_bytebuffer_all_maybenull_(...)
#define _Outref_result_bytebuffer_maybenull_(...)
#define _Outref_result_bytebuffer_to_(...)
#define _Outref_result_bytebuffer_to_maybenull_(...)
#define _Outref_result_maybenull_
#define _Outref_result_nullonfailure_
#define _Points_to_data_
#define _Post_
#define _Post_defensive_
#define _Post_equal_to_(...)
#define _Post_equals_last_error_
#define _Post_maybenull_
#define _Post_maybez_
#define _Post_notnull_
#define _Post_null_
#define _Post_readable_byte_size_(...)
#define _Post_readable_size_(...)
#define _Post_same_lock_(...)
#define _Post_satisfies_(...)
#define _Post_valid_
#define _Post_writable_byte_size_(...)
#define _Post_writable_size_(...)
#define _Post_z_
#define _Pre_
#define _Pre_accessible_bytes_(...)
#define _Pre_accessible_bytes_when_(...)
#define _Pre_defensive_
#define _Pre_equal_to_(...)
#define _Pre_invalid_
#define _Pre_maybenull_
#define _Pre_notnull_
#define _Pre_null_
#define _Pre_readable_byte_size_(...)
#define _Pre_readable_size_(...)
#define _Pre_readonly_
#define _Pre_satisfies_(...)
#define _Pre_unknown_
#define _Pre_valid_
#define _Pre_writable_byte_size_(...)
#define _Pre_writable_size_(...)
#define _Pre_writeonly_
#define _Printf_format_string_
#define _Printf_format_string_params_(...)
#define _Readable_bytes_(...)
#define _Readable_elements_(...)
#define _Reserved_
#define _Result_nullonfailure_
#define _Result_zeroonfailure_
#define _Ret_
#define _Ret_bound_
#define _Ret_bytecount_(...)
#define _Ret_count_(...)
#define _Ret_maybenull_
#define _Ret_maybenull_z_
#define _Ret_notnull_
#define _Ret_null_
#define _Ret_range_(...)
#define _Ret_reallocated_bytes_(...)
#define _Ret_valid_
#define _Ret_writes_(...)
#define _Ret_writes_bytes_(...)
#define _Ret_writes_bytes_maybenull_(...)
#define _Ret_writes_bytes_to_(...)
#define _Ret_writes_bytes_to_maybenull_(...)
#define _Ret_writes_maybenull_(...)
#define _Ret_writes_maybenull_z_(...)
#define _Ret_writes_to_(...)
#define _Ret_writes_to_maybenull_(...)
#define _Ret_writes_z_(...)
#define _Ret_z_
#define _Scanf_format_string_
#define _Scanf_format_string_params_(...)
#define _Scanf_s_format_string_
#define _Scanf_s_format_string_params_(...)
#define _Struct_size_bytes_(...)
#define _Unchanged_(...)
#define _Use_decl_annotations_
#define _User_
#define _User_always_
#define _User_always_and_needs_probe_on_(...)
#define _User_on_(...)
#define _Valid_
#define _Writable_bytes_(...)
#define _Writable_elements_(...)

#endif
