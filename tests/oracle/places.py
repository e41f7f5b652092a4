# SPDX-License-Identifier: MIT
"""Return addresses to places in sources: the innermost frame that is the driver's own, not an inline routine of a
platform header.  addr2line reads the line tables."""
import re
import subprocess
from pathlib import Path

import build


class Places:
    def __init__(self, program):
        self.program, self.known, self.memory = str(program), {}, {}
        self.folder = str(Path(program).parent) + "/"  # where the sources were compiled: names are relative to it

    def learn(self, output):
        """Asks for all addresses of a run at once."""
        words = set()
        for line in output.splitlines():
            for field in line.split("\t")[1:]:
                if re.fullmatch(r"[0-9a-f]+(,[0-9a-f]+)*", field) and len(field) > 4:
                    words.update(field.split(","))
        self.ask(sorted(word for word in words if word not in self.known))

    def ask(self, words):
        if not words:
            return
        asked = "".join(f"0x{int(word, 16) - 1:x}\n" for word in words)
        done = subprocess.run(["addr2line", "-a", "-f", "-i", "-e", self.program], input=asked, text=True,
                              stdout=subprocess.PIPE, check=True)
        frames, current = {}, None
        lines = iter(done.stdout.splitlines())
        for line in lines:
            if line.startswith("0x"):
                current = frames.setdefault(int(line, 16), [])
            else:
                current.append((line, next(lines)))
        for word in words:
            self.known[word] = [self.decode(f) for f in frames.get(int(word, 16) - 1, [])]

    def of(self, frames, api):
        """(file, line, name of what is called there)"""
        key = frames, api
        if key not in self.memory:
            self.memory[key] = self.search(frames, api)
        return self.memory[key]

    def search(self, frames, api):
        words = [word for word in frames.split(",") if word]
        self.ask([word for word in words if word not in self.known])
        name = api
        for function, file, line in (each for word in words for each in self.known[word]):
            if not is_platform(file):
                return file, line, name
            if Path(file).parent == build.PLATFORM:
                name = function
        return "", 0, api

    def decode(self, pair):
        function, place = pair
        match = re.match(r"(.*):(\d+)", place)
        return (function, match[1].removeprefix(self.folder), int(match[2])) if match else (function, "", 0)


def is_platform(file):
    path = Path(file)
    return file in ("", "??") or path.parent == build.PLATFORM or build.HERE in path.parents and path.suffix in (".c", ".h")
