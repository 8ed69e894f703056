"""What each page shows, as plain strings: made from engine values and texts, free of widgets."""
