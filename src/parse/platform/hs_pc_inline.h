/* SPDX-License-Identifier: MIT */
/* hs_pc_inline.h: macros and inline routines of PortCls. */
#ifndef HS_PC_INLINE_H
#define HS_PC_INLINE_H

#ifdef __cplusplus
#define NumberOfInterrupts() NumberOfEntriesOfType(CmResourceTypeInterrupt)
#define NumberOfPorts() NumberOfEntriesOfType(CmResourceTypePort)
#define NumberOfMemories() NumberOfEntriesOfType(CmResourceTypeMemory)
#define NumberOfDmas() NumberOfEntriesOfType(CmResourceTypeDma)
#define FindTranslatedInterrupt(i) FindTranslatedEntry(CmResourceTypeInterrupt, (i))
#define FindTranslatedPort(i) FindTranslatedEntry(CmResourceTypePort, (i))
#define FindTranslatedMemory(i) FindTranslatedEntry(CmResourceTypeMemory, (i))
#define FindTranslatedDma(i) FindTranslatedEntry(CmResourceTypeDma, (i))
#define HS_PC_LIST(t) sizeof(t[0]), SIZEOF_ARRAY(t)
#define DEFINE_PCAUTOMATION_TABLE_PROP(name, p) \
    const PCAUTOMATION_TABLE name = {HS_PC_LIST(p), (const PCPROPERTY_ITEM *)p, 0, 0, NULL, 0, 0, NULL, 0}
#define DEFINE_PCAUTOMATION_TABLE_EVENT(name, e) \
    const PCAUTOMATION_TABLE name = {0, 0, NULL, 0, 0, NULL, HS_PC_LIST(e), (const PCEVENT_ITEM *)e, 0}
#define DEFINE_PCAUTOMATION_TABLE_PROP_EVENT(name, p, e)                                                               \
    const PCAUTOMATION_TABLE name = {HS_PC_LIST(p), (const PCPROPERTY_ITEM *)p, 0, 0, NULL, HS_PC_LIST(e),             \
                                     (const PCEVENT_ITEM *)e, 0}

inline void PC_POWER_FRAMEWORK_SETTINGS_INIT(PPC_POWER_FRAMEWORK_SETTINGS settings)
{
    memset(settings, 0, sizeof *settings);
    settings->Size = sizeof *settings;
}

inline void PCSTREAMRESOURCE_DESCRIPTOR_INIT(PPCSTREAMRESOURCE_DESCRIPTOR descriptor)
{
    memset(descriptor, 0, sizeof *descriptor);
    descriptor->Size = sizeof *descriptor;
}
#endif

#endif
