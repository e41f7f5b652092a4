/* SPDX-License-Identifier: MIT */
/* store: the schema as SQL text, and the steps from each older version to the next. */
#ifndef HINDSIGHT_STORE_SCHEMA_H
#define HINDSIGHT_STORE_SCHEMA_H

#include <stddef.h>

enum {
    SCHEMA_VERSION = 3,
    SCHEMA_APPLICATION = 0x484E4453 /* PRAGMA application_id: "HNDS" */
};

/* The statements that make an empty database one of SCHEMA_VERSION. */
extern const char *const schema_tables[];
extern const size_t schema_n_tables;

/* schema_migrations[i] leads from version i + 1 to i + 2. */
extern const char *const schema_migrations[];

#endif
