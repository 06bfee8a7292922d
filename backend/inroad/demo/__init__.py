"""An invented network to look at, and profile pages built as real ones are."""
