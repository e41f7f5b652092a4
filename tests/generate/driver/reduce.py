# SPDX-License-Identifier: MIT
"""Makes a program small while the two judges go on disagreeing in the same way.

An edit takes a node away or puts a body in the place of its block.  All edits of a round are judged together: hindsight
reads every candidate, the simulator runs those that it finds whole and still says the wanted thing about.  Those that
stand are then joined, as many as stand together."""
import os
import re
import tempfile

from . import compare, tree


def edits_of(nodes):
    """Every edit of the tree, the big ones first.  An edit is a list of pairs: (node, None) takes the node away, (node, k)
    leaves its k-th body.  A routine goes together with the lines that name it."""
    found = []
    every = [node for items in tree.lists(nodes) for node in items]
    for node in every:
        name = re.search(r"(\w+)\([^()]*\)\n\{$", node.parts[0][0])
        if name:
            named = re.compile(rf"\b{name.group(1)}\b")
            lines = [(other, None) for other in every if len(other.parts) == 1 and not other.parts[0][1] and
                     named.search(other.parts[0][0])]
            found.append([(node, None)] + lines)
    for node in every:
        found.append([(node, None)])
        if not (node.foot is None and len(node.parts) == 1) and not node.parts[0][0].endswith("\n{"):
            found += [[(node, k)] for k in range(len(node.parts)) if node.parts[k][1]]
    return found


def apply(nodes, edits):
    """A copy of the tree after EDITS."""
    by_node = {id(node): k for node, k in edits}
    out = []
    for node in nodes:
        if id(node) in by_node:
            if by_node[id(node)] is not None:
                out += apply(node.parts[by_node[id(node)]][1], edits)
            continue
        out.append(tree.Node([(head, apply(body, edits)) for head, body in node.parts], node.foot, node.fixed))
    return out


INIT = re.compile(r"\b(?:\w+_INIT\w*|PrepareAttributes|RtlZeroMemory|NdisZeroMemory|InitializeObjectAttributes)\(&(\w+)")


def initialises(text):
    """Nothing is read that an initialiser had filled and that went."""
    have = set(INIT.findall(text))
    used = set(re.findall(r"(?:&|\b)(config|\w*[aA]ttributes|characteristics|registration|parameters_)\b[,)]", text))
    return not (used - have) & {"config", "attributes", "objectAttributes", "characteristics", "registration"} and \
        all(name in have for name in used if name.endswith("Attributes") and f"WDF_OBJECT_ATTRIBUTES {name};" in text)


ANCHORS = ("NTSTATUS DriverEntry(", "WdfDriverCreate(")


def is_whole(nodes, anchors=ANCHORS[:1]):
    """A function that returns something still ends with a return; what has to be initialised is; every routine is called;
    what makes the program a driver of its kind is there."""
    text = tree.render(nodes)
    if not initialises(text) or any(anchor not in text for anchor in anchors):
        return False
    routines = re.findall(r"^static [^=(\n]*?(\w+)\([^)\n]*\)$", text, re.M)
    if any(len(re.findall(rf"\b{name}\b", text)) == 1 for name in routines):
        return False
    for node in nodes:
        head, body = node.parts[0]
        if head.endswith("\n{") and "VOID" not in head.split("(")[0]:
            if not body or not body[-1].parts[0][0].startswith(("return", "switch")):
                return False
        text = tree.render(body)
        if re.search(r"^\s*\w+ status;$", text, re.M) and "return status;" in text and "status = " not in text:
            return False
    return True


class Judges:
    """Both judges on many texts at once."""

    def __init__(self, hindsight, language):
        self.hindsight, self.language, self.seen, self.runs = hindsight, language, {}, 0

    def kinds(self, texts, kind=None):
        """For each text the classes of disagreement; an empty set where it is broken or cannot hold KIND."""
        new = [text for text in dict.fromkeys(texts) if text not in self.seen]
        if new:
            self.runs += len(new)
            programs = [(f"c{i:05d}", text) for i, text in enumerate(new)]
            with tempfile.TemporaryDirectory() as folder:
                compare.write_programs(folder, programs, self.language)
                static, broken = compare.run_hindsight(self.hindsight, folder, with_broken=True)
            for name, text in programs:
                if name in broken or name not in static or kind and not possible(static[name], kind):
                    self.seen[text] = set()
            rest = [(name, text) for name, text in programs if text not in self.seen]
            self.run_oracle(rest, static)
        return [self.seen[text] for text in texts]

    def run_oracle(self, programs, static):
        """A source that does not compile spoils its batch: halves, until it stands alone."""
        if not programs:
            return
        with tempfile.TemporaryDirectory() as folder:
            compare.write_programs(folder, programs, self.language)
            try:
                dynamic = compare.run_oracle(folder, self.language)
            except compare.Broken:
                if len(programs) == 1:
                    self.seen[programs[0][1]] = set()
                    return
                middle = len(programs) // 2
                self.run_oracle(programs[:middle], static)
                self.run_oracle(programs[middle:], static)
                return
        for name, text in programs:
            found = compare.disagreements(name, dynamic.get(name), static[name])
            self.seen[text] = {compare.kind_of(one) for one in found}


def possible(static, kind):
    """Whether hindsight's half of the disagreement is still there."""
    what, _, rule = kind.partition(":")
    rules = {found for found, _ in static[0]}
    return rule in rules if what in ("false", "causes") else True


def reduce(nodes, judges, kind, tell=lambda text: None):
    """The smallest tree that is found."""
    whole = tree.render(nodes)
    anchors = [anchor for anchor in ANCHORS if anchor in whole]
    unwanted = {"simulator-error", "no-verdict", "incomplete"} - {kind}

    def stands(candidates):
        texts = [tree.render(candidate) for candidate in candidates]
        verdicts = judges.kinds(texts, kind)
        return [kind in verdict and not verdict & unwanted for verdict in verdicts]

    while True:
        edits = [edit for edit in edits_of(nodes) if is_whole(apply(nodes, edit), anchors)]
        good = [edit for edit, ok in zip(edits, stands([apply(nodes, edit) for edit in edits])) if ok]
        if not good:
            return nodes
        nodes = join(nodes, good, stands, anchors)
        tell(f"{tree.render(nodes).count(os.linesep)} lines")


def join(nodes, good, stands, anchors):
    """As many of the GOOD edits as stand together: all, else halves, else the first alone."""
    chosen, queue = [], [good]
    while queue:
        part = queue.pop(0)
        trial = apply(nodes, chosen + [pair for edit in part for pair in edit])
        if is_whole(trial, anchors) and stands([trial])[0]:
            chosen += [pair for edit in part for pair in edit]
        elif len(part) > 1:
            queue[:0] = [part[:len(part) // 2], part[len(part) // 2:]]
    return apply(nodes, chosen)
