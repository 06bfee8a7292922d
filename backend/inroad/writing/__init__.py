"""The words that are sent: Jinja2 templates, rendered from facts only."""
