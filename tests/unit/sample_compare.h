/* SPDX-License-Identifier: MIT */
/* tests: verdicts compared field by field.  Include it after cmocka.h. */
#ifndef HINDSIGHT_TEST_SAMPLE_COMPARE_H
#define HINDSIGHT_TEST_SAMPLE_COMPARE_H

#include "judge/finding.h"

static inline void same_pos(const SourcePos *a, const SourcePos *b)
{
    assert_int_equal(a->file == NULL, b->file == NULL);
    if (a->file != NULL)
        assert_string_equal(a->file, b->file);
    assert_int_equal(a->line, b->line);
    assert_int_equal(a->column, b->column);
    assert_int_equal(a->end_line, b->end_line);
    assert_int_equal(a->end_column, b->end_column);
    assert_int_equal(a->macro == NULL, b->macro == NULL);
    if (a->macro != NULL)
        assert_string_equal(a->macro, b->macro);
    assert_int_equal(a->macro_line, b->macro_line);
}

static inline void same_exit(const FindingExit *a, const FindingExit *b)
{
    same_pos(&a->exit, &b->exit);
    same_pos(&a->cause, &b->cause);
    assert_string_equal(a->cause_text, b->cause_text);
    assert_int_equal(a->n_steps, b->n_steps);
    for (size_t i = 0; i < a->n_steps; i++) {
        const Step *left = &a->steps[i], *right = &b->steps[i];
        assert_int_equal(left->kind, right->kind);
        same_pos(&left->pos, &right->pos);
        assert_int_equal(left->function == NULL, right->function == NULL);
        assert_string_equal(left->text, right->text);
        assert_int_equal(left->depth, right->depth);
        assert_int_equal(left->essential, right->essential);
    }
}

static inline void same_finding(const Finding *a, const Finding *b)
{
    assert_int_equal(a->rule, b->rule);
    assert_int_equal(a->level, b->level);
    assert_int_equal(a->confidence, b->confidence);
    same_pos(&a->primary, &b->primary);
    assert_string_equal(a->function, b->function);
    assert_string_equal(a->api, b->api);
    assert_string_equal(a->resource, b->resource);
    assert_string_equal(a->holder, b->holder);
    assert_string_equal(a->message, b->message);
    assert_string_equal(a->help, b->help);
    assert_string_equal(a->consequence, b->consequence);
    assert_string_equal(a->cwe, b->cwe);
    assert_int_equal(a->occurrence, b->occurrence);
    assert_int_equal(a->n_exits, b->n_exits);
    for (size_t i = 0; i < a->n_exits; i++)
        same_exit(&a->exits[i], &b->exits[i]);
    assert_int_equal(a->n_related, b->n_related);
    for (size_t i = 0; i < a->n_related; i++) {
        same_pos(&a->related[i].pos, &b->related[i].pos);
        assert_string_equal(a->related[i].text, b->related[i].text);
    }
}

static inline void same_model(const Verdict *a, const Verdict *b)
{
    assert_int_equal(a->n_functions, b->n_functions);
    for (size_t i = 0; i < a->n_functions; i++) {
        assert_string_equal(a->functions[i].qualified, b->functions[i].qualified);
        same_pos(&a->functions[i].pos, &b->functions[i].pos);
        assert_int_equal(a->functions[i].n_blocks, b->functions[i].n_blocks);
        assert_int_equal(a->functions[i].n_unlowered, b->functions[i].n_unlowered);
    }
    assert_int_equal(a->n_calls, b->n_calls);
    for (size_t i = 0; i < a->n_calls; i++) {
        assert_int_equal(a->calls[i].caller, b->calls[i].caller);
        assert_int_equal(a->calls[i].callee, b->calls[i].callee);
        assert_string_equal(a->calls[i].name, b->calls[i].name);
        assert_string_equal(a->calls[i].treated, b->calls[i].treated);
        assert_int_equal(a->calls[i].draft == NULL, b->calls[i].draft == NULL);
        if (a->calls[i].draft != NULL)
            assert_string_equal(a->calls[i].draft, b->calls[i].draft);
        same_pos(&a->calls[i].pos, &b->calls[i].pos);
    }
    assert_int_equal(b->n_resources, 1);
    assert_string_equal(a->resources[0].kind, b->resources[0].kind);
    assert_string_equal(a->resources[0].holder, b->resources[0].holder);
    assert_true(b->resources[0].before_create);
    assert_int_equal(b->n_states, 1);
    assert_string_equal(a->states[0].held, b->states[0].held);
    assert_false(b->states[0].success);
    same_pos(&a->states[0].exit, &b->states[0].exit);
}

static inline void same_verdict(const Verdict *a, const Verdict *b)
{
    assert_string_equal(a->driver_name, b->driver_name);
    assert_string_equal(a->driver_folder, b->driver_folder);
    assert_string_equal(a->project, b->project);
    assert_string_equal(a->entry_name, b->entry_name);
    assert_string_equal(a->entry_file, b->entry_file);
    assert_int_equal(a->entry_line, b->entry_line);
    assert_string_equal(a->kind, b->kind);
    assert_true(a->seconds == b->seconds);
    assert_memory_equal(&a->coverage, &b->coverage, offsetof(Coverage, complete));
    assert_int_equal(a->coverage.complete, b->coverage.complete);
    assert_int_equal(a->coverage.analysed, b->coverage.analysed);
    assert_int_equal(b->n_sources, 1);
    assert_string_equal(a->sources[0], b->sources[0]);
    assert_int_equal(a->n_findings, b->n_findings);
    for (size_t i = 0; i < a->n_findings; i++)
        same_finding(&a->findings[i], &b->findings[i]);
    assert_int_equal(a->n_notes, b->n_notes);
    for (size_t i = 0; i < a->n_notes; i++) {
        assert_int_equal(a->notes[i].kind, b->notes[i].kind);
        assert_string_equal(a->notes[i].message, b->notes[i].message);
        same_pos(&a->notes[i].pos, &b->notes[i].pos);
    }
    same_model(a, b);
}

#endif
