"""Carries out a written-down list of renames and removals; run as a program, so that it outlives whoever started it.

The list is complete before the first file is touched. Whoever finds a list later carries it out again from the start:
steps that were done already are recognised and skipped. If a step cannot be done, all are taken back.
Only the standard library is imported: the program starts in a few milliseconds.
"""

from __future__ import annotations

import json
import os
import shutil
import sys

JOURNAL = "journal.json"


def finish(folder: str) -> str | None:
    """Carry out the list in `folder` (the output's `.pyweb`), if there is one; the reason where it had to be taken back."""
    path = os.path.join(folder, JOURNAL)
    try:
        with open(path, encoding="utf-8") as file:
            journal = json.load(file)
    except FileNotFoundError:
        return None
    out = os.path.dirname(os.path.abspath(folder))
    staging = os.path.join(folder, journal["staging"])
    failure = None
    try:
        for name, staged in journal["write"]:
            _put(os.path.join(staging, staged), os.path.join(out, name))
        for name in journal["remove"]:
            _remove(os.path.join(out, name), out)
    except OSError as error:
        failure = f"{error.filename2 or error.filename}: {(error.strerror or str(error)).lower()}"
        _take_back(journal, staging, out)
    os.unlink(path)
    shutil.rmtree(staging, ignore_errors=True)
    return failure


def _put(staged: str, target: str) -> None:
    if os.path.exists(staged):
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.replace(staged, target)


def _remove(target: str, out: str) -> None:
    try:
        os.unlink(target)
    except FileNotFoundError:
        pass
    folder = os.path.dirname(target)
    while folder != out:
        try:
            os.rmdir(folder)
        except OSError:
            return
        folder = os.path.dirname(folder)


def _take_back(journal: dict[str, list[list[str]]], staging: str, out: str) -> None:
    """Restore what stood there before, from the copies that were made first."""
    kept = {name: saved for name, saved in journal["saved"]}
    written = [name for name, _ in journal["write"]]
    for name in [*written, *kept]:
        target = os.path.join(out, name)
        try:
            if name in kept:
                os.makedirs(os.path.dirname(target), exist_ok=True)
                if os.path.exists(os.path.join(staging, kept[name])):
                    os.replace(os.path.join(staging, kept[name]), target)
            else:
                _remove(target, out)
        except OSError:
            continue


if __name__ == "__main__":
    problem = finish(sys.argv[1])
    if problem:
        print(problem)
        sys.exit(1)
