"""Everything with widgets."""

import builtins

import PySide6.QtCore  # noqa: F401 - puts its own import function in

# PySide6 reads the source of every module that is imported after it, to see whether it uses ``__feature__``. None does.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
