"""The page reader, run in a real engine over small invented pages."""
