/* SPDX-License-Identifier: MIT */
/* report: the parts of a SARIF log. */
#ifndef HINDSIGHT_SARIF_H
#define HINDSIGHT_SARIF_H

#include "report/data.h"
#include "report/json.h"

typedef struct Artifact {
    const char *file, *uri;
    size_t index;
    bool in_tree; /* the URI is relative to SRCROOT */
} Artifact;

typedef struct Sarif {
    ReportData *data;
    StrMap by_file;            /* path as opened -> Artifact * */
    VEC(Artifact *) artifacts; /* in order of index */
    StrMap keys;               /* fingerprints given so far */
} Sarif;

/* {"text": TEXT} as a message; brackets, backslashes and braces of a plain text are escaped by sarif_escape. */
Json *sarif_message(const char *text);
const char *sarif_escape(Arena *arena, const char *text);
/* The file's entry in run.artifacts, which gets it when it is new. */
const Artifact *sarif_artifact(Sarif *sarif, const char *file);
/* A physical location with a region on one line; for a place without columns the line.  The full form has the line's
 * text and the artifact's index; steps, of which there are many, go without. */
Json *sarif_physical_location(Sarif *sarif, const SourcePos *pos, bool is_full);

/* run.tool and run.taxonomies. */
Json *sarif_tool(Sarif *sarif);
Json *sarif_taxonomies(void);
/* The index of "CWE-772" in the taxonomy; -1 when it has none. */
int sarif_taxon(const char *cwe);
/* {"name": "CWE", "index": 0} */
Json *sarif_taxonomy_reference(void);

Json *sarif_result(Sarif *sarif, const Shown *shown);

#endif
