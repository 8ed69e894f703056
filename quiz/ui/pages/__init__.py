"""The pages: each is given what it shows and says what the person did; it knows no other page, no pack, no engine."""
