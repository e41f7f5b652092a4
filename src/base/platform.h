/* SPDX-License-Identifier: MIT */
/* base: the one place that talks to the operating system, over libuv and the C library. */
#ifndef HINDSIGHT_PLATFORM_H
#define HINDSIGHT_PLATFORM_H

#include <stdbool.h>
#include <stdio.h>

#include "base/arena.h"

/* Reads a whole file as it is.  NULL with a sentence in *OUT_ERROR. */
char *file_read(const char *path, Arena *arena, size_t *out_size, const char **out_error);
/* Reads a source text: UTF-8 and UTF-16 byte order marks are understood and removed, UTF-16 becomes UTF-8 (also without a
 * mark when every second byte is zero), anything else is left as it is.  *OUT_CHANGED (may be NULL) says whether the text
 * differs from the file's bytes other than by a UTF-8 mark. */
char *text_read(const char *path, Arena *arena, size_t *out_size, bool *out_changed, const char **out_error);

typedef enum FileType { FILE_MISSING, FILE_REGULAR, FILE_FOLDER, FILE_OTHER } FileType;
FileType file_type(const char *path);

/* One entry of a folder; listed in order of name.  For a symbolic link (or junction) TYPE is its target's. */
typedef struct FolderEntry {
    const char *name;
    FileType type;
    bool is_link;
} FolderEntry;
bool folder_list(const char *path, Arena *arena, FolderEntry **out_entries, size_t *out_n, const char **out_error);

/* A new, empty folder for files that live no longer than the process; NULL when the system gives none.  folder_drop
 * removes it with the files in it. */
char *folder_temporary(Arena *arena);
void folder_drop(const char *path);
/* Can a file of SIZE bytes be written there now?  It is tried: quotas and limits count, not only the disk. */
bool folder_has_room(const char *path, size_t size);

/* Path arithmetic on `/` (backslashes become `/`); results in ARENA. `path_normal` folds `.` and `..`. */
char *path_join(Arena *arena, const char *folder, const char *name);
char *path_normal(Arena *arena, const char *path);
char *path_folder(Arena *arena, const char *path); /* "" for a bare name */
const char *path_base(const char *path);
bool path_is_absolute(const char *path);
char *path_absolute(Arena *arena, const char *path);
/* The absolute path with symbolic links resolved; NULL when there is no such file. */
char *path_real(Arena *arena, const char *path);
/* PATH relative to ROOT, or PATH itself when it is not below ROOT. */
const char *path_relative(Arena *arena, const char *root, const char *path);
/* How much of their beginning two paths share, in whole folders: a length of both, just behind a `/`, or 0. */
size_t path_shared(const char *a, const char *b);

/* Comparison, and test of a beginning, without regard to ASCII case; lower-case copy. */
int ascii_casecmp(const char *a, const char *b);
bool ascii_starts(const char *text, const char *start);
char *ascii_lower(Arena *arena, const char *text);

/* Runs WORK(context, i) for each i below N on up to N_THREADS threads (0 = one a core), stacks of 64 MiB; returns when all
 * are done.  Each item is taken once, in order. */
void work_parallel(size_t n, unsigned n_threads, void (*work)(void *context, size_t i), void *context);
typedef struct Lock Lock;
Lock *lock_open(void);
void lock_close(Lock *lock);
void lock_take(Lock *lock);
void lock_give(Lock *lock);

double time_wall(void);       /* seconds, monotonic */
double time_thread_cpu(void); /* CPU seconds of this thread; the wall clock where the system cannot tell */
void time_sleep(unsigned milliseconds);
char *time_utc_now(Arena *arena); /* "2026-01-31T12:00:00Z" */
bool is_terminal(FILE *stream);
int terminal_width(FILE *stream); /* 0 when not a terminal */
unsigned cpu_count(void);
/* Memory that one thread has given back is there for all of them, and for the system.  Called before the first thread. */
void memory_share(void);

#endif
