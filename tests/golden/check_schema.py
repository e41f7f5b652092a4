#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks every file of the catalogue against rules/schema.json, and that the schema refuses a wrong entry."""
import glob
import json
import sys

import jsonschema


def main():
    with open("rules/schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    checker = jsonschema.Draft202012Validator
    checker.check_schema(schema)
    validator, problems, files = checker(schema), 0, 0
    for path in sorted(glob.glob("rules/**/*.json", recursive=True)):
        if path.endswith("schema.json"):
            continue
        files += 1
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        for error in validator.iter_errors(data):
            problems += 1
            print(f"{path}: {'/'.join(str(part) for part in error.absolute_path)}: {error.message}")
    if files == 0:
        print("rules/ holds no catalogue file")
        problems += 1
    if not any(validator.iter_errors({"no such key": [{}]})):
        print("the schema accepts an object with an unknown key")
        problems += 1
    print(f"{files} files, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
