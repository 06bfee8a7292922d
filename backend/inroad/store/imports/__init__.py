"""Imports as batches: read, compared, told, written as a whole, taken back exactly.

`preparing.prepared` is the way in, `undoing.undo` the way out, `batches` lists what was done.
An import fills what is empty and brings up to date what only imports have said; what a page
showed or the user set stays. Two people of the store are never made one by an import.
"""
