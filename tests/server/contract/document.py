"""The OpenAPI document as the checks ask it: which operation a request is, what an answer of it may be."""

import re
from functools import cached_property
from urllib.parse import unquote

import yaml
from jsonschema import Draft202012Validator, FormatChecker

METHODS = ("get", "put", "post", "delete", "patch")


class UniqueKeyLoader(yaml.SafeLoader):
    """YAML lets a key come twice and keeps the last one; here it is an error."""

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        twice = {str(key) for key in keys if keys.count(key) > 1}
        if twice:
            raise yaml.constructor.ConstructorError(
                None, None, f"these keys come twice: {', '.join(sorted(twice))}", node.start_mark)
        return super().construct_mapping(node, deep)


class Operation:
    """One method of one path."""

    def __init__(self, document, path, method, item, node):
        self.document = document
        self.path = path
        self.method = method
        self.node = node
        self.parameters = {}
        for one in item.get("parameters", []) + node.get("parameters", []):
            parameter = document.resolved(one)
            self.parameters[(parameter["in"], parameter["name"].lower())] = parameter

    @property
    def name(self):
        return f"{self.method.upper()} {self.path}"

    def response(self, status):
        """The response for a status with the name of its component (empty for one of the operation's own), or
        (None, "") when the operation does not list it; `default` counts for failures only."""
        listed = self.node["responses"]
        node = listed.get(str(status))
        if node is None and status >= 400:
            node = listed.get("default")
        if node is None:
            return None, ""
        return self.document.resolved(node), node.get("$ref", "").rpartition("/")[2]

    def own_codes(self, status):
        return self.node.get("x-codes", {}).get(str(status))

    def codes(self, status):
        """The error codes that a failure with this status may have."""
        own = self.own_codes(status)
        if own is not None:
            return own
        response, _ = self.response(status)
        return (response or {}).get("x-codes", [])

    def statuses(self):
        return [int(status) for status in self.node["responses"] if status != "default"]

    @cached_property
    def pattern(self):
        """What paths of this operation look like. Ids are digits, everything else is one segment."""
        out = ""
        for part in re.split(r"(\{[^}]+\})", self.path):
            if not part.startswith("{"):
                out += re.escape(part)
                continue
            parameter = self.parameters.get(("path", part[1:-1].lower()), {})
            kind = self.document.resolved(parameter.get("schema", {})).get("type")
            out += "[0-9]{1,18}" if kind == "integer" else "[^/]+"
        return re.compile(out)


class Document:
    def __init__(self, node):
        self.node = node
        self.operations = [
            Operation(self, path, method, item, item[method])
            for path, item in node["paths"].items() for method in METHODS if method in item]
        self._validators = {}
        self.compared = {}  # what became of comparisons, by schema and content

    @staticmethod
    def load(file):
        with open(file, encoding="utf-8") as text:
            return Document(yaml.load(text, UniqueKeyLoader))

    def at(self, pointer):
        """What a reference such as `#/components/schemas/Post` means; KeyError when it means nothing."""
        node = self.node
        for key in pointer.removeprefix("#/").split("/"):
            key = unquote(key).replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def resolved(self, node):
        while isinstance(node, dict) and "$ref" in node:
            node = self.at(node["$ref"])
        return node

    def find(self, method, path):
        """The operation of a request, and whether its path is known at all. HEAD is GET without the body."""
        method = "get" if method.lower() == "head" else method.lower()
        # As in the server, a path without a variable goes before one with it.
        matching = sorted((one for one in self.operations if one.pattern.fullmatch(path)),
                          key=lambda one: one.path.count("{"))
        for operation in matching:
            if operation.method == method:
                return operation, operation.path
        return None, matching[0].path if matching else None

    def problems(self, schema, value):
        """Why a value does not conform to a schema of the document; at most three reasons, the deepest first."""
        validator = self._validators.get(id(schema))
        if validator is None:
            root = {"components": self.node.get("components", {}), "allOf": [schema]}
            validator = self._validators[id(schema)] = Draft202012Validator(root, format_checker=FormatChecker())
        found = sorted(validator.iter_errors(value), key=lambda error: -len(error.absolute_path))
        return [f"{error.json_path}: {error.message[:300]}" for error in found[:3]]
