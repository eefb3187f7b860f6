"""How the properties are tried: with the same examples on every machine.

``pytest --hypothesis-profile=default`` looks for new ones.
"""

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")
