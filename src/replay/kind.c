/* SPDX-License-Identifier: MIT */
/* The kind of a driver is what its calls say.  The first row whose function some path reaches decides. */
#include <string.h>

#include "replay/machine.h"

static const struct {
    const char *name, *kind; /* NAME may end with `*` */
} rows[] = {
    {"FltRegisterFilter", "minifilter"},
    {"NdisMRegisterMiniportDriver", "ndis-miniport"},
    {"NdisMRegisterWdiMiniportDriver", "ndis-miniport"},
    {"NdisFRegisterFilterDriver", "ndis-filter"},
    {"NdisRegisterProtocolDriver", "ndis-protocol"},
    {"StorPortInitialize", "storport"},
    {"ScsiPortInitialize", "scsiport"},
    {"PcInitializeAdapterDriver", "portcls"},
    {"KsInitializeDriver", "ks"},
    {"DxgkInitialize*", "display"},
    {"VideoPortInitialize", "video"},
    {"ClassInitialize", "class"},
    {"DsmInitialize", "dsm"},
    {"SdPortInitialize", "sdport"},
    {"HidRegisterMinidriver", "hid"},
    {"GPIO_CLX_RegisterClient", "gpio"},
    {"IoRegisterFileSystem", "file-system"},
};

static bool is_named(const char *name, const char *pattern)
{
    size_t length = strlen(pattern);
    if (length > 0 && pattern[length - 1] == '*')
        return strncmp(name, pattern, length - 1) == 0;
    return strcmp(name, pattern) == 0;
}

static bool calls(const ReplayResult *result, const char *pattern)
{
    for (size_t i = 0; i < result->n_sites; i++)
        if (is_named(result->sites[i]->name, pattern))
            return true;
    return false;
}

const char *replay_kind(const ReplayResult *result, const Driver *driver, Arena *arena)
{
    const char *port = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows && port == NULL; i++)
        if (calls(result, rows[i].name))
            port = rows[i].kind;
    if (!result->creates_wdf_driver)
        return port != NULL ? port : driver->kind == DRIVER_EXPORT ? "export" : "wdm";
    if (driver->kind == DRIVER_UMDF)
        return "umdf";
    return port != NULL ? arena_printf(arena, "kmdf %s", port) : "kmdf";
}
