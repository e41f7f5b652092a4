/* SPDX-License-Identifier: MIT */
/* Objects and addresses: initialiser lists, nested fields, arrays, structures by value, routines in tables. */
#include <ntddk.h>

typedef struct _POINT {
    LONG X, Y;
} POINT;

typedef struct _SHAPE {
    POINT Corners[3];
    union {
        ULONG Flags;
        struct {
            USHORT Low, High;
        };
    };
    LONG (*Area)(const struct _SHAPE *Shape);
    PCSTR Name;
} SHAPE, *PSHAPE;

static LONG Area(const SHAPE *Shape)
{
    return Shape->Corners[1].X * Shape->Corners[2].Y;
}

static LONG NoArea(const SHAPE *Shape)
{
    return Shape->Flags != 0 ? -1 : 0;
}

static SHAPE g_Shapes[2] = {
    {{{0, 0}, {4, 0}, {0, 3}}, {1}, Area, "triangle"},
    {.Corners[1] = {.X = 7}, .Area = NoArea, .Name = "line"},
};

static POINT Moved(POINT Point, LONG By)
{
    Point.X += By;
    Point.Y -= By;
    return Point;
}

static PSHAPE Next(PSHAPE Shape)
{
    static ULONG calls;

    calls++;
    return ++Shape;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    SHAPE copy = g_Shapes[0], empty = {0};
    PSHAPE shape = g_Shapes;
    POINT *corner = &copy.Corners[2];
    LONG total;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    *corner = Moved(*corner, 2);
    corner[-1].X = copy.Corners[0].Y;
    empty.High = (USHORT)(copy.Flags >> 16);
    total = copy.Area(&copy) + Next(shape)->Area(shape + 1) + (LONG)(corner - copy.Corners);
    return total == empty.Corners[0].X ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS;
}
