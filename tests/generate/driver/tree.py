# SPDX-License-Identifier: MIT
"""The text of a program as a tree: what the minimiser takes away is a node, never half a statement.

A node is one line, or a block of parts: each part a head line and the nodes below it, then a foot."""


class Node:
    __slots__ = ("parts", "foot", "fixed")

    def __init__(self, parts, foot=None, fixed=False):
        self.parts, self.foot, self.fixed = parts, foot, fixed


def line(text, fixed=False):
    return Node([(text, [])], None, fixed)


def lines(*texts):
    return [line(text) for text in texts]


def block(head, body, foot="}", fixed=False):
    return Node([(head, body)], foot, fixed)


def either(head, body, middle, other, foot="}"):
    return Node([(head, body), (middle, other)], foot)


def function(head, body, fixed=False):
    """HEAD without the brace, which gets a line of its own."""
    return Node([(head + "\n{", body)], "}\n", fixed)


def render(nodes):
    out = []

    def walk(items, depth):
        pad = "    " * depth
        for node in items:
            for head, body in node.parts:
                for text in head.split("\n") if "\n" in head else (head,):
                    is_flat = not text or text[0] == "#" or \
                        text[-1] == ":" and not text.startswith(("case", "default"))
                    out.append(text if is_flat else pad + text)
                if body:
                    walk(body, depth + 1)
            if node.foot is not None:
                for text in node.foot.split("\n"):
                    out.append(pad + text if text else "")
    walk(nodes, 0)
    while out and out[-1] == "":
        out.pop()
    return "\n".join(out) + "\n"


def lists(nodes):
    """Every list of nodes in the tree, outermost first."""
    yield nodes
    for node in nodes:
        for _, body in node.parts:
            yield from lists(body)
