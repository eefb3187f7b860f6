"""Makes `methods.json` from a machine-readable Bot API: `python extract_methods.py bot_api.json > methods.json`.

The input is what https://github.com/PaulSonOfLars/telegram-bot-api-spec publishes (MIT). Kept are the parameters of all
methods, and the fields of all types that parameters can contain, each as `[types, required]`.
"""

import json
import sys
from pathlib import Path


def main(source: str) -> None:
    api = json.loads(Path(source).read_text())
    methods = {name: fields(method) for name, method in sorted(api["methods"].items())}
    wanted = {kind for parameters in methods.values() for kinds, _ in parameters.values() for kind in kinds}
    types: dict[str, object] = {}
    while wanted:
        name = wanted.pop().removeprefix("Array of ").removeprefix("Array of ")
        if name in api["types"] and name not in types:
            kind = api["types"][name]
            types[name] = {"subtypes": kind["subtypes"]} if kind.get("subtypes") else {"fields": fields(kind)}
            wanted |= set(kind.get("subtypes", []))
            wanted |= {one for field in kind.get("fields", []) for one in field["types"]}
    print(f'{{"version": {json.dumps(api["version"])},')
    print(f'"methods": {table(methods)},\n"types": {table(types)}}}')


def table(rows):
    return "{\n" + ",\n".join(f" {json.dumps(name)}: {json.dumps(rows[name])}" for name in sorted(rows)) + "}"


def fields(described):
    return {field["name"]: [field["types"], field["required"]] for field in described.get("fields", [])}


if __name__ == "__main__":
    main(sys.argv[1])
