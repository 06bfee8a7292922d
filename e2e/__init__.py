"""Journeys through the real browser, the real extension and the real companion."""
