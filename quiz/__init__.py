"""Before You Go: a self-check for job offers abroad, and stories to practise with."""

__version__ = "0.1.0"
