"""The tables of the benchmark `network` as Markdown, with what the product promises beside them."""

NAMES = {
    "load": "load (s)",
    "one": "best introducers, one person (ms)",
    "slowest": "… the slowest of 500 (ms)",
    "chains": "… through two (ms)",
    "many": "best introducer, 10,000 targets (s)",
    "many_after": "… after all that was added and forgotten (s)",
    "unlock": "who unlocks most of 10,000 (s)",
    "fresh": "the new tie for 10,000 (s)",
    "nearest": "best reached of all decision-makers (s)",
    "group": "a company of 300 (ms)",
    "add": "add a reading of 100 ties (ms)",
    "write": "… written to the database (ms)",
    "add_changed": "… with 100 mutuals who changed too (ms)",
    "forget": "forget one person (ms)",
    "file": "who decides and the file, behind (s)",
    "before": "memory before the map (MB)",
    "loaded": "memory at most, when loaded (MB)",
    "memory": "memory at most, after all (MB)",
}
BOUNDS = {"load": 2, "one": 5, "many": 2, "add": 20, "loaded": 400}
"""What the product promises, in the unit of the line."""
GROWTH_BOUND = 12
"""Times as long for ten times the ties."""
GROWTH = "growth (×)"
"""Begins the name of a column that holds how many times as long it takes."""
_NO_WORK = ("before", "loaded", "memory", "file", "file_mb")
"""Figures that are no time to wait for."""


def growth(small: dict[str, float], large: dict[str, float]) -> dict[str, float]:
    """How many times as long the large one takes."""
    return {key: large[key] / small[key] for key in small if key not in _NO_WORK and small[key]}


def table(columns: dict[str, dict[str, float]]) -> None:
    """Print what each engine takes, side by side; what is beyond its bound is set in bold."""
    print(f"\n| | at most | {' | '.join(columns)} |")
    print(f"| --- |{' ---: |' * (len(columns) + 1)}")
    for key, text in NAMES.items():
        bound = BOUNDS.get(key)
        cells = [
            _cell(found.get(key), GROWTH_BOUND if name.startswith(GROWTH) else bound)
            for name, found in columns.items()
        ]
        if any(cell != "–" for cell in cells):
            print(f"| {text} | {_cell(bound)} | {' | '.join(cells)} |")
    print(f"\nGrowth: at most {GROWTH_BOUND} times for ten times the ties. Bold: beyond its bound.")


def _cell(value: float | None, bound: float | None = None) -> str:
    if value is None:
        return "–"
    text = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"**{text}**" if bound is not None and value > bound else text
