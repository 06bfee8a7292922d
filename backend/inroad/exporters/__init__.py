"""The network in forms for other programs: domain Structs in, text out; no SQL.

The whole export (`store.exports`) is the one that comes back complete. These are for reading,
for address books and for spreadsheets.
"""
