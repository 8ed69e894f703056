"""How the program looks: one table of tokens, and what Qt needs of it."""
