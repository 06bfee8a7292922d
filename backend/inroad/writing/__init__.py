"""The words that are sent: the built-in texts of an ask, and templates of the user's own."""

from inroad.writing.ask import missing_facts, write_ask

__all__ = ["missing_facts", "write_ask"]
