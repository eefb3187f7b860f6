"""Every example in a docstring says what really comes out."""

import doctest
import importlib
import pkgutil

import pytest

import bot
import knowledge

MODULES = sorted(
    module.name
    for package in (bot, knowledge)
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if not module.name.endswith("__main__")
)
EXAMPLES = {
    name: found
    for name in MODULES
    if (found := [test for test in doctest.DocTestFinder().find(importlib.import_module(name)) if test.examples])
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(name):
    printed = []
    for test in EXAMPLES[name]:
        doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=printed.append)
    assert "".join(printed) == ""


def test_there_are_examples():
    assert len(EXAMPLES) > 15
