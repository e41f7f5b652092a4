/* SPDX-License-Identifier: MIT */
/* hs_midi_all.h: GPIO of I2C. */
#ifndef HS_MIDI_ALL_H
#define HS_MIDI_ALL_H

#include "ntddk.h"

#include "hs_midi.h"

#endif
