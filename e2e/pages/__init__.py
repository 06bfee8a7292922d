"""Pages of a network, built as real ones are, with invented people."""
