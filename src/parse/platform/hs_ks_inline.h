/* SPDX-License-Identifier: MIT */
/* hs_ks_inline.h: macros of ks.h. */
#ifndef HS_KS_INLINE_H
#define HS_KS_INLINE_H

#ifndef SIZEOF_ARRAY
#define SIZEOF_ARRAY(a) (sizeof(a) / sizeof((a)[0]))
#endif
#ifndef NANOSECONDS
#define NANOSECONDS 10000000
#endif
#define KSCONVERT_PERFORMANCE_TIME(f, t) ((ULONGLONG)(t).QuadPart * NANOSECONDS / (f))
#define KsEdit(object, p, tag) _KsEdit((object)->Bag, (PVOID *)(p), sizeof(**(p)), sizeof(**(p)), (tag))
#define KsEditSized(object, p, size, old, tag) _KsEdit((object)->Bag, (PVOID *)(p), (size), (old), (tag))

#define DEFINE_KSPROPERTY_TABLE(name) const KSPROPERTY_ITEM name[] =
#define DEFINE_KSPROPERTY_SET_TABLE(name) const KSPROPERTY_SET name[] =
#define DEFINE_KSPROPERTY_ITEM(id, get, property, data, set, values, n, relations, support, size)                      \
    {                                                                                                                  \
        id, {(PFNKSHANDLER)get}, property, data, {(PFNKSHANDLER)set}, (PKSPROPERTY_VALUES)values, n,                   \
            (PKSPROPERTY)relations, (PFNKSHANDLER)support, (ULONG)size                                                 \
    }
#define DEFINE_KSPROPERTY_SET(set, n, items, fast, table)                                                              \
    {                                                                                                                  \
        set, n, items, fast, table                                                                                     \
    }
#define DEFINE_KSMETHOD_TABLE(name) const KSMETHOD_ITEM name[] =
#define DEFINE_KSMETHOD_SET_TABLE(name) const KSMETHOD_SET name[] =
#define DEFINE_KSMETHOD_ITEM(id, flags, handler, method, data, support)                                                \
    {                                                                                                                  \
        id, {(PFNKSHANDLER)handler}, method, data, (PFNKSHANDLER)support, flags                                        \
    }
#define DEFINE_KSMETHOD_SET(set, n, items, fast, table) DEFINE_KSPROPERTY_SET(set, n, items, fast, table)
#define DEFINE_KSEVENT_TABLE(name) const KSEVENT_ITEM name[] =
#define DEFINE_KSEVENT_SET_TABLE(name) const KSEVENT_SET name[] =
#define DEFINE_KSEVENT_ITEM(id, input, extra, add, remove, support)                                                    \
    {                                                                                                                  \
        id, input, extra, add, remove, support                                                                         \
    }
#define DEFINE_KSEVENT_SET(set, n, items)                                                                              \
    {                                                                                                                  \
        set, n, items                                                                                                  \
    }
#define DEFINE_KSAUTOMATION_TABLE(name) const KSAUTOMATION_TABLE name =
#define DEFINE_KSAUTOMATION_PROPERTIES(t) SIZEOF_ARRAY(t), sizeof(KSPROPERTY_ITEM), t
#define DEFINE_KSAUTOMATION_METHODS(t) SIZEOF_ARRAY(t), sizeof(KSMETHOD_ITEM), t
#define DEFINE_KSAUTOMATION_EVENTS(t) SIZEOF_ARRAY(t), sizeof(KSEVENT_ITEM), t
#define DEFINE_KSAUTOMATION_PROPERTIES_NULL 0, sizeof(KSPROPERTY_ITEM), NULL
#define DEFINE_KSAUTOMATION_METHODS_NULL 0, sizeof(KSMETHOD_ITEM), NULL
#define DEFINE_KSAUTOMATION_EVENTS_NULL 0, sizeof(KSEVENT_ITEM), NULL
#define DEFINE_KSCREATE_DISPATCH_TABLE(name) KSOBJECT_CREATE_ITEM name[] =
#define DEFINE_KSCREATE_ITEM(create, type, context)                                                                    \
    {                                                                                                                  \
        (create), (PVOID)(context), {sizeof(type) - sizeof(UNICODE_NULL), sizeof(type), (PWCHAR)(type)}, NULL, 0       \
    }
#define DEFINE_KSDISPATCH_TABLE(name, control, read, write, flush, close, query, set, fastcontrol, fastread, fastwrite) \
    const KSDISPATCH_TABLE name = {control, read, write, flush, close, query, set, fastcontrol, fastread, fastwrite}

#define DEFINE_KSFILTER_DESCRIPTOR(name) const KSFILTER_DESCRIPTOR name =
#define DEFINE_KSFILTER_DESCRIPTOR_TABLE(name) const KSFILTER_DESCRIPTOR *const name[] =
#define DEFINE_KSFILTER_PIN_DESCRIPTORS(t) SIZEOF_ARRAY(t), sizeof(t[0]), t
#define DEFINE_KSFILTER_CATEGORIES(t) SIZEOF_ARRAY(t), t
#define DEFINE_KSFILTER_CATEGORY(category) 1, &(category)
#define DEFINE_KSFILTER_CATEGORIES_NULL 0, NULL
#define DEFINE_KSFILTER_NODE_DESCRIPTORS(t) SIZEOF_ARRAY(t), sizeof(t[0]), t
#define DEFINE_KSFILTER_NODE_DESCRIPTORS_NULL 0, sizeof(KSNODE_DESCRIPTOR), NULL
#define DEFINE_NODE_DESCRIPTOR(automation, type, name)                                                                 \
    {                                                                                                                  \
        automation, type, name                                                                                         \
    }
#define DEFINE_KSFILTER_CONNECTIONS(t) SIZEOF_ARRAY(t), t
#define DEFINE_KSFILTER_DEFAULT_CONNECTIONS 0, NULL
#define DEFINE_KSPIN_DEFAULT_INTERFACES 0, NULL
#define DEFINE_KSPIN_DEFAULT_MEDIUMS 0, NULL
#define DEFINE_KSPIN_INTERFACE_TABLE(name) const KSPIN_INTERFACE name[] =
#define DEFINE_KSPIN_INTERFACE_ITEM(guid, one)                                                                         \
    {                                                                                                                  \
        STATICGUIDOF(guid), (one), 0                                                                                   \
    }
#define DEFINE_KSPIN_MEDIUM_TABLE(name) const KSPIN_MEDIUM name[] =
#define DEFINE_KSPIN_MEDIUM_ITEM(guid, one) DEFINE_KSPIN_INTERFACE_ITEM(guid, one)

#define DECLARE_SIMPLE_FRAMING_EX(name, memory, flags, frames, alignment, least, most)                                 \
    const KSALLOCATOR_FRAMING_EX name = {                                                                              \
        1,                                                                                                             \
        0,                                                                                                             \
        {1, 1, 0},                                                                                                     \
        0,                                                                                                             \
        {{memory, STATIC_KS_TYPE_DONT_CARE, 0, 0, flags, frames, alignment, 0, {0, (ULONG)-1, 1},                      \
          {{least, most, 1}, 0, 0}}}}

#endif
