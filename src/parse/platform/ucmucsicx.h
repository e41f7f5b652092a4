/* SPDX-License-Identifier: MIT */
/* ucmucsicx.h: USB connectors over UCSI. */
#ifndef HS_UCMUCSICX_H
#define HS_UCMUCSICX_H

#include "wdf.h"

typedef struct UCMUCSIPPM__ *UCMUCSIPPM;
typedef struct UCMUCSI_CONNECTOR_COLLECTION__ *UCMUCSI_CONNECTOR_COLLECTION;
typedef struct _UCMUCSI_DEVICE_CONFIG { ULONG Size; } UCMUCSI_DEVICE_CONFIG, *PUCMUCSI_DEVICE_CONFIG;
typedef struct _UCMUCSI_CONNECTOR_INFO {
    ULONG Size;
    ULONG64 ConnectorId;
} UCMUCSI_CONNECTOR_INFO, *PUCMUCSI_CONNECTOR_INFO;
typedef struct _UCMUCSI_PPM_CONFIG {
    ULONG Size;
    BOOLEAN UsbDeviceControllerEnabled;
    UCMUCSI_CONNECTOR_COLLECTION ConnectorCollectionHandle;
} UCMUCSI_PPM_CONFIG, *PUCMUCSI_PPM_CONFIG;

struct _UCSI_DATA_BLOCK;

HS_BEGIN
NTSTATUS UcmUcsiDeviceInitInitialize(PWDFDEVICE_INIT);
NTSTATUS UcmUcsiDeviceInitialize(WDFDEVICE, PUCMUCSI_DEVICE_CONFIG);
NTSTATUS UcmUcsiConnectorCollectionCreate(WDFDEVICE, PWDF_OBJECT_ATTRIBUTES, UCMUCSI_CONNECTOR_COLLECTION *);
NTSTATUS UcmUcsiConnectorCollectionAddConnector(UCMUCSI_CONNECTOR_COLLECTION, PUCMUCSI_CONNECTOR_INFO);
NTSTATUS UcmUcsiPpmCreate(WDFDEVICE, PUCMUCSI_PPM_CONFIG, PWDF_OBJECT_ATTRIBUTES, UCMUCSIPPM *);
void UcmUcsiPpmSetUcsiCommandRequestQueue(UCMUCSIPPM, WDFQUEUE);
NTSTATUS UcmUcsiPpmStart(UCMUCSIPPM);
void UcmUcsiPpmStop(UCMUCSIPPM);
void UcmUcsiPpmNotification(UCMUCSIPPM, struct _UCSI_DATA_BLOCK *);
HS_END

#define HS_UCSI_INIT(name) \
    HS_INLINE void name##_INIT(P##name p) { (void)(memset(p, 0, sizeof *p), p->Size = sizeof *p); }
HS_UCSI_INIT(UCMUCSI_DEVICE_CONFIG)
HS_UCSI_INIT(UCMUCSI_CONNECTOR_INFO)
HS_INLINE void UCMUCSI_PPM_CONFIG_INIT(PUCMUCSI_PPM_CONFIG p, UCMUCSI_CONNECTOR_COLLECTION connectors)
{
    memset(p, 0, sizeof *p);
    p->Size = sizeof *p;
    p->ConnectorCollectionHandle = connectors;
}

#endif
