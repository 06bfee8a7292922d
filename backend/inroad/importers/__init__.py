"""Files from elsewhere to domain Structs: bytes in, records out; no SQL, no network.

`importing.read` is the way in, `records` the contract. Format libraries are imported by what
needs them, when it does.
"""
