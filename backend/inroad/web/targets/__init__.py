"""Targets over HTTP: whom the user wants to meet."""
