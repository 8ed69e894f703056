"""Painted widgets that take their colours, fonts and sizes from a theme."""
