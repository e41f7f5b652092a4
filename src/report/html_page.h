/* SPDX-License-Identifier: MIT */
/* report: the fixed parts of the HTML report. */
#ifndef HINDSIGHT_HTML_PAGE_H
#define HINDSIGHT_HTML_PAGE_H

extern const char html_head[];   /* up to the title, which follows */
extern const char html_style[];  /* from the end of the title to the beginning of the body */
extern const char html_script[]; /* the filter, and the end of the page */

#endif
