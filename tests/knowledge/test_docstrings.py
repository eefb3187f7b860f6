"""Every example in a docstring of the library says what really comes out."""

import doctest
import importlib
import pkgutil

import pytest

import knowledge

MODULES = sorted(module.name for module in pkgutil.walk_packages(knowledge.__path__, "knowledge."))
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
