"""What the product knows: Structs and pure functions, no I/O."""
