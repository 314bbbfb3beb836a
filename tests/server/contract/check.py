#!/usr/bin/env python3
"""Compares resources/openapi.yaml with what the server's tests asked and were answered.

check.py DOCUMENT FOLDER [PROGRAM...]

FOLDER has one PROGRAM.jsonl for each test program that ran (see tests/server/exchange_log.h). Always: the document is a
good one, each answer conforms to it, and the server took no request that it does not describe. With the names of all
programs also: each answer that the document promises occurred in one of them."""

import json
import sys
from pathlib import Path

from conformance import Exchange, promised_by, shown_by
from document import Document
import lint


def exchanges(document, files):
    for file in files:
        with open(file, encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                yield f"{file.stem}:{number}", Exchange(json.loads(line), document)


class Findings:
    """What was found under one title: each thing once, with how often and where first."""

    def __init__(self, title):
        self.title = title
        self.found = {}

    def add(self, what, place=""):
        count, first = self.found.get(what, (0, place))
        self.found[what] = (count + 1, first)

    def write(self):
        for what, (count, first) in self.found.items():
            times = f" ({count} times, first in {first})" if first else ""
            print(f"{self.title}: {what}{times}")


def main(document_file, folder, *programs):
    document = Document.load(document_file)
    files = [Path(folder, f"{name}.jsonl") for name in programs] or sorted(Path(folder).glob("*.jsonl"))
    absent = [file.stem for file in files if not file.exists()]
    if absent:
        print(f"these did not run: {', '.join(absent)}")
        return 1

    described, answered, taken, unseen = map(Findings, ("document", "answer", "request", "no test shows"))
    for problem in lint.problems(document):
        described.add(problem)
    shown, total = set(), 0
    for place, exchange in exchanges(document, files):
        total += 1
        for problem in exchange.answer_problems():
            answered.add(f"{exchange.what} -> {exchange.status} {exchange.code}: {problem}", place)
        for problem in exchange.request_problems():
            taken.add(f"{exchange.what}: {problem}", place)
        shown.update(shown_by(exchange))
    promised = list(dict.fromkeys(promised_by(document)))
    for promise in promised if programs else ():
        if promise not in shown:
            unseen.add(promise)

    every = (described, answered, taken, unseen)
    for findings in every:
        findings.write()
    kept = sum(promise in shown for promise in promised)
    print(f"{total} exchanges of {len(files)} programs show {kept} of {len(promised)} promised answers")
    return 1 if any(findings.found for findings in every) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
