/* SPDX-License-Identifier: MIT */
/* cli: the version, which the build may give. */
#ifndef HINDSIGHT_VERSION_H
#define HINDSIGHT_VERSION_H

#ifndef HINDSIGHT_VERSION
#define HINDSIGHT_VERSION "0.1.0"
#endif

#endif
