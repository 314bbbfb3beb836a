#!/usr/bin/env python3
"""Writes the document as JSON, with every reference outside of schemas resolved, for the tests in C++.

to_json.py DOCUMENT OUTPUT"""

import json
import sys

from document import Document

if __name__ == "__main__":
    document = Document.load(sys.argv[1])
    operations = [{
        "method": operation.method.upper(),
        "path": operation.path,
        "parameters": [{"in": place, "name": parameter["name"]}
                       for (place, _), parameter in operation.parameters.items()],
        "body": sorted(document.resolved(operation.node.get("requestBody", {})).get("content", {})),
        "statuses": operation.statuses(),
    } for operation in document.operations]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        json.dump(operations, out, indent=1)
