"""The budgets, each measured side by side with a bare window in the same run: ``make bench``."""
