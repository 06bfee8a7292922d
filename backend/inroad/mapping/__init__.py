"""The map drawn: engines that answer what `domain.network` asks, and the plan's solver.

The domain says what a tie, a path and a plan are, and imports nothing heavy. Here are numpy, scipy
and networkx, which take half a second to import: whoever needs them imports this package inside
the function that does. No database and no web: ties come in as Structs or as columns of numbers.
"""
