"""From answers to what to ask next, and to an assessment: pure functions over immutable values.

No Qt, no I/O, no clock, no locale.
"""
