#!/usr/bin/env python3
"""Whether the comparison finds what it is there to find: a small document, exchanges that are wrong in one way each."""

import copy
import unittest

import lint
import yaml
from conformance import Exchange, alike, promised_by, shown_by
from document import Document, UniqueKeyLoader

DOCUMENT = r"""
openapi: 3.1.0
info: {title: Small, version: "1"}
tags: [{name: Things}]
x-common-headers: [X-Request-Id]
paths:
  /things/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: integer}}
    patch:
      operationId: changeThing
      summary: Change it
      tags: [Things]
      parameters:
        - {name: If-Match, in: header, required: true, schema: {type: string}}
        - {name: mode, in: query, schema: {enum: [soft]}}
      requestBody:
        content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
      responses:
        "200":
          description: Changed.
          headers: {ETag: {required: true, schema: {type: string, pattern: '^"'}}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}
        "409": {$ref: "#/components/responses/Failed"}
        default: {$ref: "#/components/responses/Unexpected"}
      x-codes: {"409": [slug_taken, busy]}
  /things/new:
    get:
      operationId: newThing
      summary: An empty one
      tags: [Things]
      responses:
        "200": {description: Nothing.}
        "404": {$ref: "#/components/responses/NotFound"}
        default: {$ref: "#/components/responses/Unexpected"}
components:
  headers:
    X-Request-Id: {required: true, schema: {type: string, minLength: 1}}
  responses:
    Failed: {description: No., content: &failure {application/json: {schema: {type: object, required: [error]}}}}
    NotFound: {description: No., content: *failure, x-codes: [not_found]}
    MethodNotAllowed: {description: No., content: *failure, x-codes: [method_not_allowed]}
    Unexpected: {description: No., content: *failure, x-codes: [internal]}
  schemas:
    Thing:
      type: object
      additionalProperties: false
      properties: {name: {type: string}}
      examples: [{name: One}]
"""

GOOD = {
    "method": "PATCH",
    "target": "/things/7?mode=soft",
    "request": {"headers": {"if-match": '"1"', "content-type": "application/json"}, "body": '{"name":"a"}'},
    "status": 200,
    "headers": {"x-request-id": "r", "etag": '"2"', "content-type": "application/json; charset=utf-8", "date": "now"},
    "body": '{"name":"a"}',
}


def document(change=lambda node: None):
    node = yaml.load(DOCUMENT, UniqueKeyLoader)
    node["components"] = copy.deepcopy(node["components"])
    change(node)
    return Document(node)


def failure(status, code, **more):
    body = f'{{"error":{{"code":"{code}","status":{status},"type":"urn:blog:problem:{code}"}}}}'
    return {**GOOD, "status": status, "headers": {"x-request-id": "r", "content-type": "application/json"},
            "body": body, **more}


class Answers(unittest.TestCase):
    def problems(self, node):
        return list(Exchange(node, document()).answer_problems())

    def test_what_conforms_is_let_through(self):
        self.assertEqual(self.problems(GOOD), [])
        self.assertEqual(self.problems(failure(409, "slug_taken")), [])
        self.assertEqual(self.problems(failure(500, "internal")), [])
        self.assertEqual(self.problems(failure(404, "not_found", target="/nothing")), [])
        self.assertEqual(self.problems(failure(404, "not_found", target="/things/seven")), [])
        self.assertEqual(self.problems(failure(405, "method_not_allowed", method="PUT")), [])

    def test_what_differs_is_named(self):
        headers = GOOD["headers"]
        for part, node in {
            "is not of type": {**GOOD, "body": '{"name":1}'},
            "Additional properties": {**GOOD, "body": '{"surprise":1}'},
            "not JSON": {**GOOD, "body": "{"},
            "know the type": {**GOOD, "headers": {**headers, "content-type": "text/html"}},
            "does not list the status 202": {**GOOD, "status": 202},
            "does not know PATCH": {**GOOD, "target": "/surprise"},
            "header etag is missing": {**GOOD, "headers": {k: v for k, v in headers.items() if k != "etag"}},
            "header etag is": {**GOOD, "headers": {**headers, "etag": "2"}},
            "header x-request-id is missing": {**GOOD, "headers": {"etag": '"2"', "content-type": "application/json"}},
            "know the header x-surprise": {**GOOD, "headers": {**headers, "x-surprise": "1"}},
            "where none belongs": {**GOOD, "method": "GET", "target": "/things/new"},
            "'surprise' is not one of": failure(409, "surprise"),
            "body says status": failure(409, "busy", body='{"error":{"code":"busy","status":400}}'),
            "does not name the code": failure(409, "busy", body='{"error":{"code":"busy","status":409,"type":"x"}}'),
        }.items():
            with self.subTest(part):
                self.assertIn(part, " ".join(self.problems(node)))

    def test_bodies_that_are_alike_are_compared_once(self):
        one = '{"id":17,"at":"2026-01-31T08:00:00.000Z","request_id":"0123456789abcdef01234567"}'
        self.assertEqual(alike(one), alike(
            one.replace("17", "98").replace("01-31T08", "12-01T23").replace("abcdef", "fedcba")))
        for other in (one.replace("17", "0"), one.replace("17", "-17"), one.replace("17", "17.5"),
                      one.replace("17", '"17"'), one.replace("08:00:00.000Z", "08:00"), one.replace('"at"', '"on"')):
            self.assertNotEqual(alike(one), alike(other))
        known = document()
        self.assertEqual(list(Exchange(GOOD, known).answer_problems()), [])
        self.assertNotEqual(list(Exchange({**GOOD, "body": '{"name":1}'}, known).answer_problems()), [])

    def test_a_path_is_read_as_the_server_reads_it(self):
        for path, found in {"/things/%37": True, "/things%2F7": True, "/things/%ff": False,
                            "/things/7%00": False}.items():
            with self.subTest(path):
                self.assertEqual(bool(Exchange({**GOOD, "target": path}, document()).operation), found)

    def test_a_taken_request_that_is_not_described_is_named(self):
        for part, node in {
            "parameter surprise": {**GOOD, "target": "/things/7?surprise=1"},
            "parameter mode was taken as 'hard'": {**GOOD, "target": "/things/7?mode=hard"},
            "without the header parameter if-match": {**GOOD, "request": {**GOOD["request"], "headers": {}}},
            "does not conform": {**GOOD, "request": {**GOOD["request"], "body": '{"name":1}'}},
            "body of the type 'text/plain'": {
                **GOOD, "request": {**GOOD["request"], "headers": {"if-match": "1", "content-type": "text/plain"}}},
        }.items():
            with self.subTest(part):
                self.assertIn(part, " ".join(Exchange(node, document()).request_problems()))
        self.assertEqual(list(Exchange(GOOD, document()).request_problems()), [])


class Promises(unittest.TestCase):
    def test_each_answer_and_code_has_to_occur(self):
        promised = set(promised_by(document()))
        self.assertEqual(promised, {
            "405 on /things/{id}", "405 on /things/new", "PATCH /things/{id} -> 200", "PATCH /things/{id} -> 409",
            "PATCH /things/{id} -> 409 slug_taken", "PATCH /things/{id} -> 409 busy", "GET /things/new -> 200",
            "GET /things/new -> 404", "GET /things/new -> 404 not_found", "Unexpected: internal"})
        shown = set()
        for node in (GOOD, failure(409, "slug_taken"), failure(409, "busy"), failure(500, "internal"),
                     failure(405, "method_not_allowed", method="PUT"),
                     failure(405, "method_not_allowed", method="PUT", target="/things/new"),
                     failure(404, "not_found", method="GET", target="/things/new"),
                     {**GOOD, "method": "GET", "target": "/things/new", "body": ""}):
            shown.update(shown_by(Exchange(node, document())))
        self.assertEqual(promised - shown, set())

    def test_troubles_of_the_database_have_to_occur_somewhere(self):
        def change(node):
            node["components"]["responses"]["Unavailable"] = {
                "description": "No.", "content": node["components"]["responses"]["NotFound"]["content"],
                "x-codes": ["busy", "read_only"]}
            for path, method in (("/things/{id}", "patch"), ("/things/new", "get")):
                node["paths"][path][method]["responses"]["503"] = {"$ref": "#/components/responses/Unavailable"}

        self.assertEqual({one for one in promised_by(document(change)) if "503" in one or "Unavailable" in one}, {
            "PATCH /things/{id} -> 503", "GET /things/new -> 503", "Unavailable: busy", "Unavailable: read_only"})
        self.assertEqual(set(shown_by(Exchange(failure(503, "busy"), document(change)))), {
            "PATCH /things/{id} -> 503", "PATCH /things/{id} -> 503 busy", "Unavailable: busy"})

    def test_an_answer_shows_only_itself(self):
        self.assertEqual(set(shown_by(Exchange(failure(409, "busy"), document()))),
                         {"Failed: busy", "PATCH /things/{id} -> 409", "PATCH /things/{id} -> 409 busy"})
        empty = {**GOOD, "target": "/things/new", "body": ""}
        self.assertEqual(set(shown_by(Exchange({**empty, "method": "GET"}, document()))), {"GET /things/new -> 200"})
        self.assertEqual(set(shown_by(Exchange({**empty, "method": "HEAD"}, document()))), set())


class Lint(unittest.TestCase):
    def test_the_small_document_is_good(self):
        self.assertEqual(list(lint.problems(document())), [])

    def test_mistakes_are_named(self):
        def patch(node):
            return node["paths"]["/things/{id}"]["patch"]

        for part, change in {
            "required property": lambda node: node.pop("info"),
            "leads nowhere": lambda node: patch(node)["responses"].update({"409": {"$ref": "#/components/responses/X"}}),
            "both called": lambda node: patch(node).update(operationId="newThing"),
            "has no summary": lambda node: patch(node).pop("summary"),
            "is not described": lambda node: patch(node).update(tags=["Other"]),
            "the path has": lambda node: node["paths"].update({"/things": node["paths"].pop("/things/{id}")}),
            "an example does not conform": lambda node: node["components"]["schemas"]["Thing"].update(examples=[1]),
            "is not valid": lambda node: node["components"]["schemas"]["Thing"].update(type="thing"),
            "is not used": lambda node: node["components"]["schemas"].update({"Other": {}}),
            "has no codes": lambda node: patch(node).pop("x-codes"),
            "which it does not answer": lambda node: patch(node)["x-codes"].update({"418": ["teapot"]}),
            "has no default": lambda node: patch(node)["responses"].pop("default"),
        }.items():
            with self.subTest(part):
                self.assertIn(part, " ".join(lint.problems(document(change))))

    def test_a_key_that_comes_twice_is_refused(self):
        with self.assertRaises(yaml.constructor.ConstructorError):
            yaml.load("{a: 1, a: 2}", UniqueKeyLoader)


if __name__ == "__main__":
    unittest.main()
