# SPDX-License-Identifier: MIT
"""An array that one loop fills and another one empties."""
from . import tree


def write_slots(program, resource):
    n, rng = resource.name, program.rng
    tag, size = resource.tag, resource.size
    count = rng.pick((2, 3, 4))
    program.globals.append(tree.line(f"static PVOID g_{n}[{count}];"))
    limit = f"{count - 1}" if program.slip("slots_free") else rng.pick((str(count), f"ARRAYSIZE(g_{n})"))
    drop = [tree.line(f"ExFreePoolWithTag(g_{n}[i], {tag});")]
    if not program.slip("no_clear"):
        drop.append(tree.line(f"g_{n}[i] = NULL;"))
    free = [tree.line("ULONG i;", True), tree.line("", True),
            tree.block(f"for (i = 0; i < {limit}; i++) {{", [tree.block(f"if (g_{n}[i] != NULL) {{", drop)])]
    if program.is_modern and limit != f"{count - 1}" and rng.chance(0.6):
        drop = [tree.line(node.parts[0][0].replace(f"g_{n}[i]", "slot")) for node in drop]
        free = [tree.block(f"for ({rng.pick(('PVOID', 'auto'))} &slot : g_{n}) {{",
                           [tree.block("if (slot != nullptr) {", drop)])]
    program.routines.append(tree.function(f"static VOID Free{n}(VOID)", free))
    program.helpers.append(tree.function(f"static NTSTATUS Fill{n}(VOID)", fill_body(program, resource, count)))


def fill_body(program, resource, count):
    n, rng = resource.name, program.rng
    undo = rng.pick(("call", "down", "up"))
    if program.slip("slots_unwind"):
        undo = rng.pick(("none", "off_by_one"))
    release = f"ExFreePoolWithTag(g_{n}[%s], {resource.tag});"
    clear = f"g_{n}[%s] = NULL;"
    nodes = {
        "call": tree.lines(f"Free{n}();"),
        "down": [tree.block("while (i-- > 0) {", tree.lines(release % "i", clear % "i"))],
        "up": [tree.block("for (k = 0; k < i; k++) {", tree.lines(release % "k", clear % "k"))],
        "off_by_one": [tree.block("for (k = 0; k <= i; k++) {", tree.lines(release % "k", clear % "k"))],
        "none": [],
    }[undo]
    fail = nodes + [tree.line(f"return {program.no_memory()};")]
    body = [tree.line(f"g_{n}[i] = ExAllocatePool2(POOL_FLAG_NON_PAGED, {resource.size}, {resource.tag});"),
            tree.block(f"if (g_{n}[i] == NULL) {{", fail)]
    declared = [tree.line("ULONG i, k;" if undo in ("up", "off_by_one") else "ULONG i;", True), tree.line("", True)]
    return declared + [tree.block(f"for (i = 0; i < {count}; i++) {{", body), tree.line("return STATUS_SUCCESS;")]
