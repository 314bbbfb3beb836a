"""Whether the document is a good OpenAPI 3.1 document: by the published schema of OpenAPI, and by what that schema
cannot say."""

import json
import re
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

PUBLISHED = Path(__file__).with_name("openapi-3.1-schema.json")


def nodes(node, pointer="#"):
    """Everything in the document with where it is."""
    yield pointer, node
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from nodes(child, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}")


def is_data(pointer):
    return re.search(r"/(examples?|const|enum|default)(/|$)", pointer) and "/responses/default" not in pointer


def by_published_schema(document):
    schema = json.loads(PUBLISHED.read_text())
    for error in Draft202012Validator(schema).iter_errors(document.node):
        yield f"{error.json_path}: {error.message[:200]}"


def references(document):
    used = set()
    for pointer, node in nodes(document.node):
        if not isinstance(node, dict) or not isinstance(node.get("$ref"), str) or is_data(pointer):
            continue
        used.add(node["$ref"])
        try:
            document.at(node["$ref"])
        except (KeyError, IndexError, ValueError):
            yield f"{pointer}: {node['$ref']} leads nowhere"
    used |= {f"#/components/headers/{name}" for name in document.node["x-common-headers"]}
    used.add("#/components/responses/MethodNotAllowed")
    for kind, components in document.node["components"].items():
        for name in components if kind != "securitySchemes" else ():
            if f"#/components/{kind}/{name}" not in used:
                yield f"#/components/{kind}/{name} is not used"


def schemas(document):
    for pointer, node in nodes(document.node):
        is_schema = re.search(r"(/schema|/components/schemas/[^/]+)$", pointer)
        if is_data(pointer) or not is_schema or not isinstance(node, dict):
            continue
        try:
            Draft202012Validator.check_schema(node)
        except SchemaError as wrong:
            yield f"{pointer}: {wrong.message[:200]}"


def examples(document):
    """Those of schemas are in a list; a parameter or header has one, or several by name."""
    for pointer, node in nodes(document.node):
        if is_data(pointer) or not isinstance(node, dict):
            continue
        schema, values = node, node.get("examples", [])
        if isinstance(values, dict):
            schema, values = node["schema"], [one["value"] for one in values.values()]
        if "example" in node:
            schema, values = node["schema"], [node["example"]]
        for value in values:
            for problem in document.problems(schema, value):
                yield f"{pointer}: an example does not conform: {problem}"


def operations(document):
    tags = {one["name"] for one in document.node["tags"]}
    seen = {}
    for operation in document.operations:
        node = operation.node
        name = operation.name
        if node.get("operationId") in seen:
            yield f"{name} and {seen[node['operationId']]} are both called {node['operationId']}"
        seen[node.get("operationId")] = name
        for wanted in ("operationId", "summary"):
            if not node.get(wanted):
                yield f"{name} has no {wanted}"
        for tag in node.get("tags", [None]):
            if tag not in tags:
                yield f"{name}: the tag {tag} is not described"
        in_path = set(re.findall(r"\{([^}]+)\}", operation.path))
        described = {parameter["name"] for (place, _), parameter in operation.parameters.items() if place == "path"}
        if in_path != described:
            yield f"{name}: the path has {sorted(in_path)}, described are {sorted(described)}"
        yield from answers(operation)


def answers(operation):
    if "default" not in operation.node["responses"]:
        yield f"{operation.name} has no default"
    for status in operation.node.get("x-codes", {}):
        if status not in operation.node["responses"]:
            yield f"{operation.name}: there are codes for {status}, which it does not answer"
    for status in operation.statuses():
        if status >= 400 and not operation.codes(status):
            yield f"{operation.name}: {status} has no codes"


def problems(document):
    """The first check that finds something is the last, as the next ones build on it."""
    for check in (by_published_schema, references, schemas, examples, operations):
        found = list(check(document))
        yield from found
        if found:
            return
