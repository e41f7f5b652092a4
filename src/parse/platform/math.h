/* SPDX-License-Identifier: MIT */
/* math.h: mathematics of C. */
#ifndef HS_MATH_H
#define HS_MATH_H

#include "hs_crt.h"

#define M_PI 3.14159265358979323846
#define M_PI_2 1.57079632679489661923
#define HUGE_VAL 1e300000
#define INFINITY ((float)1e300000)
#define NAN __builtin_nanf("")

HS_BEGIN
double acos(double);
double asin(double);
double atan(double);
double atan2(double, double);
double cos(double);
double sin(double);
double tan(double);
double exp(double);
double log(double);
double log10(double);
double log2(double);
double pow(double, double);
double sqrt(double);
double ceil(double);
double floor(double);
double round(double);
double trunc(double);
double fabs(double);
double fmod(double, double);
float acosf(float);
float asinf(float);
float atanf(float);
float atan2f(float, float);
float cosf(float);
float sinf(float);
float tanf(float);
float expf(float);
float logf(float);
float powf(float, float);
float sqrtf(float);
float ceilf(float);
float floorf(float);
float roundf(float);
float fabsf(float);
float fmodf(float, float);
HS_END

#endif
