"""The commands of the terminal: each prints what the library returns.

Much is imported only where it is needed, so that an answer does not wait for what it does not use.
"""
