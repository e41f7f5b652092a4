/* SPDX-License-Identifier: MIT */
/* The forms that most routines of the platform have. */
#ifndef ORACLE_API_H
#define ORACLE_API_H

#include "kernel.h"

#define FAILED_STATUS ((int)0xC0000001)

/* Acquires KIND under a new handle, which goes to *OUT; NTSTATUS. */
#define NT_ACQUIRE_HANDLE(kind, out)                                                                                   \
    do {                                                                                                               \
        CALL();                                                                                                        \
        FAIL_STATUS();                                                                                      \
        Word handle_ = new_handle();                                                                                   \
        ledger_acquire(&call, KIND_##kind, handle_);                                                                   \
        *(out) = (void *)handle_;                                                                                      \
        return 0;                                                                                                      \
    } while (0)

/* Acquires KIND under the identity ID; NTSTATUS. */
#define NT_ACQUIRE_ID(kind, id)                                                                                        \
    do {                                                                                                               \
        CALL();                                                                                                        \
        FAIL_STATUS();                                                                                      \
        ledger_acquire(&call, KIND_##kind, (Word)(id));                                                                \
        return 0;                                                                                                      \
    } while (0)

/* Acquires KIND: memory of its own, which is returned; null on failure. */
#define ACQUIRE_BLOCK(kind, size, zero)                                                                                \
    do {                                                                                                               \
        CALL();                                                                                                        \
        FAIL_WITH(0);                                                                                                  \
        void *block_ = block_new(size, zero);                                                                          \
        ledger_acquire(&call, KIND_##kind, (Word)block_);                                                              \
        return block_;                                                                                                 \
    } while (0)

/* Releases a block of KIND: what it held is out of reach from then on. */
#define RELEASE_BLOCK(kind, block)                                                                                     \
    do {                                                                                                               \
        CALL();                                                                                                        \
        if (ledger_release(&call, KIND_##kind, (Word)(block), 0))                                                      \
            block_free(block);                                                                                         \
    } while (0)

#define RELEASE(kind, id)                                                                                              \
    do {                                                                                                               \
        CALL();                                                                                                        \
        ledger_release(&call, KIND_##kind, (Word)(id), 0);                                                             \
    } while (0)

/* A release of what is not there is refused with a status. */
static inline int release_status(int is_released)
{
    return is_released ? 0 : (int)0xC0000008; /* STATUS_INVALID_HANDLE: all that matters is that it is an error */
}
#define NT_RELEASE(kind, id)                                                                                           \
    do {                                                                                                               \
        CALL();                                                                                                        \
        return release_status(ledger_release(&call, KIND_##kind, (Word)(id), 0));                                      \
    } while (0)

/* Status calls without an effect that matters here. */
#define NT_PLAIN()                                                                                                     \
    do {                                                                                                               \
        CALL();                                                                                                        \
        FAIL_STATUS();                                                                                      \
        return 0;                                                                                                      \
    } while (0)

#define NT_PLAIN_BOOL()                                                                                                \
    do {                                                                                                               \
        CALL();                                                                                                        \
        FAIL_WITH(0);                                                                                                  \
        return 1;                                                                                                      \
    } while (0)

#endif
