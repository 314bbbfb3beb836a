"""Whether an exchange is one the document describes, and which of its answers an exchange shows."""

import json
import re
from urllib.parse import parse_qsl, unquote, urlsplit

# Every HTTP server sends these; the document need not speak of them.
HTTP_HEADERS = {"date", "content-type", "content-length", "connection", "x-content-type-options", "transfer-encoding"}


def typed(document, schema, text):
    """The text of a parameter or header as the value its schema speaks of."""
    schema = document.resolved(schema)
    kinds = [document.resolved(one) for one in schema.get("oneOf", [schema])]
    if any(one.get("type") == "integer" for one in kinds) and re.fullmatch(r"-?[0-9]+", text):
        return int(text)
    return text


def decoded(path):
    """As the server reads a path; empty, which is none, for what it refuses before it looks at the path."""
    try:
        out = unquote(path, errors="strict")
    except UnicodeDecodeError:
        return ""
    return "" if "\0" in out else out


def alike(body):
    """The same text for bodies that differ in nothing but times, request ids and the digits of numbers, one of which
    conforms when another does."""
    text = re.sub(r'"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"', '"TIME"', body)
    text = re.sub(r'"request_id":"[0-9a-f]{24}"', '"request_id":"ID"', text)
    return re.sub(r"[1-9]", "1", text)


def media_type(headers):
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def content_for(content, given):
    for accepted, node in content.items():
        if re.fullmatch(re.escape(accepted).replace(r"\*", "[^/]+"), given):
            return node
    return None


def parsed(body):
    """The value of a JSON body; ValueError when it is none."""
    return json.loads(body) if isinstance(body, str) else None


def error_of(body):
    """The members of a failure in either form."""
    try:
        value = parsed(body)
    except ValueError:
        return {}
    if not isinstance(value, dict):
        return {}
    return value["error"] if isinstance(value.get("error"), dict) else value


class Exchange:
    def __init__(self, node, document):
        self.method = node["method"]
        self.target = node["target"]
        self.request_headers = node["request"]["headers"]
        self.request_body = node["request"]["body"]
        self.status = node["status"]
        self.headers = node["headers"]
        self.body = node["body"]
        self.document = document
        split = urlsplit("http://host" + self.target)
        self.query = parse_qsl(split.query, keep_blank_values=True)
        self.operation, self.known_path = document.find(self.method, decoded(split.path))

    @property
    def what(self):
        """The operation, or where the request went if it was none."""
        return self.operation.name if self.operation else f"{self.method} {self.target.partition('?')[0][:80]}"

    @property
    def code(self):
        return error_of(self.body).get("code", "") if self.status >= 400 else ""

    def response(self):
        """The response of the document that this answer has to conform to, and its component's name."""
        if self.operation:
            return self.operation.response(self.status)
        # No such address, or no such method: the same answers everywhere.
        component = {404: "NotFound", 405: "MethodNotAllowed"}.get(self.status, "Unexpected")
        if self.status < 400 or (self.status == 405 and not self.known_path):
            return None, ""
        return self.document.at(f"#/components/responses/{component}"), component

    def codes(self):
        return self.operation.codes(self.status) if self.operation else self.response()[0].get("x-codes", [])

    # The answer --------------------------------------------------------------------------------------------------

    def answer_problems(self):
        response, _ = self.response()
        if response is None:
            return [f"the document does not know {self.method} here" if not self.operation
                    else f"{self.operation.name} does not list the status {self.status}"]
        return [*self.header_problems(response), *self.body_problems(response), *self.code_problems()]

    def header_problems(self, response):
        common = {name: {"$ref": f"#/components/headers/{name}"} for name in self.document.node["x-common-headers"]}
        known = {name.lower(): self.document.resolved(node)
                 for name, node in {**common, **response.get("headers", {})}.items()}
        for name, node in known.items():
            if name not in self.headers:
                if node.get("required"):
                    yield f"the header {name} is missing"
                continue
            value = typed(self.document, node["schema"], self.headers[name])
            for problem in self.document.problems(node["schema"], value):
                yield f"the header {name} is {self.headers[name]!r}: {problem}"
        for name in sorted(set(self.headers) - set(known) - HTTP_HEADERS):
            yield f"the document does not know the header {name}"

    def body_problems(self, response):
        content = response.get("content")
        if self.method == "HEAD" or not content:
            if self.body != "":
                yield "there is a body where none belongs"
            return
        given = media_type(self.headers)
        node = content_for(content, given)
        if node is None:
            yield f"the document does not know the type {given!r}"
        elif "json" in given:
            yield from self.json_problems(node["schema"])

    def json_problems(self, schema):
        if not isinstance(self.body, str):
            return ["the body is not JSON"]
        kind = id(schema), alike(self.body)
        if kind not in self.document.compared:
            try:
                self.document.compared[kind] = self.document.problems(schema, json.loads(self.body))
            except ValueError as failed:
                self.document.compared[kind] = [f"the body is not JSON: {failed}"]
        return self.document.compared[kind]

    def code_problems(self):
        if self.status < 400 or self.method == "HEAD" or "json" not in media_type(self.headers):
            return
        error = error_of(self.body)
        if error.get("status") != self.status:
            yield f"the body says status {error.get('status')}"
        if self.code not in self.codes():
            yield f"the code {self.code!r} is not one of {', '.join(self.codes()) or 'none'}"
        if error.get("type") != f"urn:blog:problem:{self.code}":
            yield f"the type {error.get('type')!r} does not name the code"

    # The request -------------------------------------------------------------------------------------------------

    def request_problems(self):
        """What the server took although the document does not say so."""
        if not self.operation or not 200 <= self.status < 300:
            return
        parameters = self.operation.parameters
        for name, value in dict(reversed(self.query)).items():  # of several the server takes the first
            parameter = parameters.get(("query", name.lower()))
            if parameter is None:
                yield f"the parameter {name} was taken and is not in the document"
            elif value:
                for problem in self.document.problems(
                        parameter["schema"], typed(self.document, parameter["schema"], value)):
                    yield f"the parameter {name} was taken as {value!r}: {problem}"
        for (place, name), parameter in parameters.items():
            given = {"header": self.request_headers, "query": dict(self.query)}.get(place)
            if given is not None and parameter.get("required") and name not in given:
                yield f"it was taken without the {place} parameter {name}"
        yield from self.request_body_problems()

    def request_body_problems(self):
        described = self.operation.node.get("requestBody")
        if described is None:
            if self.request_body not in ("", "{}"):
                yield "a body was taken and the document has none"
            return
        described = self.document.resolved(described)
        if self.request_body == "":
            if described.get("required"):
                yield "it was taken without a body"
            return
        given = media_type(self.request_headers) or "application/json"
        node = content_for(described["content"], given)
        if node is None:
            yield f"a body of the type {given!r} was taken"
        elif "json" in given and isinstance(self.request_body, str):
            for problem in self.document.problems(node["schema"], parsed(self.request_body)):
                yield f"a body was taken that does not conform: {problem}"


# What has to occur ---------------------------------------------------------------------------------------------------


def shown_by(exchange):
    """The promises of the document that an exchange shows kept; HEAD shows nothing of GET."""
    response, component = exchange.response()
    if response is None or exchange.method == "HEAD":
        return
    if exchange.status == 405 and exchange.known_path:
        yield f"405 on {exchange.known_path}"
    if component and exchange.code:
        yield f"{component}: {exchange.code}"
    if exchange.operation and exchange.status in exchange.operation.statuses():
        yield f"{exchange.operation.name} -> {exchange.status}"
        if exchange.code:
            yield f"{exchange.operation.name} -> {exchange.status} {exchange.code}"


def is_promised_once(component):
    """Whether it is enough that some operation shows each code of a failure: the database's own troubles, which are the
    same code for all."""
    return component == "Unavailable"


def promised_by(document):
    """405 on each path; each answer of each operation, with each code that a failure can have; what is left of the shared
    failures somewhere."""
    for path in document.node["paths"]:
        yield f"405 on {path}"
    somewhere = {}
    for operation in document.operations:
        for status in operation.statuses():
            yield f"{operation.name} -> {status}"
            response, component = operation.response(status)
            if is_promised_once(component) and operation.own_codes(status) is None:
                somewhere[component] = response
            elif status >= 400 and "application/json" in response.get("content", {}):
                for code in operation.codes(status):
                    yield f"{operation.name} -> {status} {code}"
        component = operation.node["responses"].get("default", {}).get("$ref", "").rpartition("/")[2]
        somewhere[component] = document.resolved(operation.node["responses"].get("default", {}))
    for component, response in somewhere.items():
        for code in response.get("x-codes", []):
            yield f"{component}: {code}"
