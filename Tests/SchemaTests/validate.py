"""The verdict of the PyPI package jsonschema on YAML files, a line a case, for SchemaValidatorTests.

Reads lines `SCHEMA<tab>FILE` on standard input. A file holds one case, or several, each begun by a line
`--- # name`. Writes `FILE#name<tab>valid|invalid<tab>first fault` for each case, in order. The YAML is read by the
rules of YAML 1.2's core schema, as editors do; a text that is no YAML at all is invalid.
"""

import json
import re
import sys

import jsonschema
import yaml


# libyaml where it is there: it takes `Varför?}` in a flow mapping for the text that it is.
class CoreLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML 1.2 core schema: `no` and 2026-05-04 are texts; a key twice is a fault; keys are texts."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        mapping = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be text", key_node.start_mark)
            if key_node.value in mapping:
                raise yaml.constructor.ConstructorError(None, None, "a key stands twice", key_node.start_mark)
            mapping[key_node.value] = self.construct_object(value_node, deep=True)
        return mapping


def rule(name, pattern, first, make):
    tag = "tag:yaml.org,2002:" + name
    CoreLoader.add_implicit_resolver(tag, re.compile(pattern), list(first))
    CoreLoader.add_constructor(tag, lambda loader, node: make(node.value))


def whole(text):
    return int(text, 0) if text[:2] in ("0x", "0o") else int(text)


def number(text):
    if text.lower() == ".nan":
        return float("nan")
    return float(re.sub(r"\.inf$", "inf", text, flags=re.IGNORECASE))


rule("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""], lambda text: None)
rule("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF", lambda text: text.lower() == "true")
rule("int", r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789", whole)
rule(
    "float",
    r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$",
    "-+0123456789.",
    number,
)
CoreLoader.add_constructor(
    "tag:yaml.org,2002:map", lambda loader, node: loader.construct_mapping(node, deep=True)
)


def cases(text):
    """The cases of a file by name; what stands above the first belongs to each."""
    head, *parts = re.split(r"^--- # (.+)\n", text, flags=re.MULTILINE)
    if not parts:
        return [("", text)]
    return [(name, head + case) for name, case in zip(parts[::2], parts[1::2])]


def fault(validator, text):
    try:
        if any(getattr(event, "anchor", None) for event in yaml.parse(text, Loader=CoreLoader)):
            return "anchors and aliases are not used"
        document = yaml.load(text, Loader=CoreLoader)
    except (yaml.YAMLError, ValueError) as error:
        return "not YAML: " + str(error).replace("\n", " ")
    error = jsonschema.exceptions.best_match(validator.iter_errors(document))
    return error and "/".join(map(str, error.absolute_path)) + ": " + error.message.replace("\n", " ")


def main():
    validators = {}
    for line in sys.stdin:
        schema_path, path = line.rstrip("\n").split("\t")
        if schema_path not in validators:
            with open(schema_path, encoding="utf-8") as file:
                schema = json.load(file)
            jsonschema.Draft202012Validator.check_schema(schema)
            validators[schema_path] = jsonschema.Draft202012Validator(schema)
        with open(path, encoding="utf-8") as file:
            text = file.read()
        for name, case in cases(text):
            found = fault(validators[schema_path], case)
            verdict = "invalid" if found else "valid"
            print(f"{path}#{name}\t{verdict}\t{(found or '')[:300]}")


main()
