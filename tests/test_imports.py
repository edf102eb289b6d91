import ast
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def modules(root: Path, package: str) -> Mapping[str, str]:
    """Name -> source of every module below a package."""
    found = {}
    for path in sorted((root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path.read_text("utf-8")
    return found


def imported(source: str, known: Mapping[str, str]) -> Iterator[str]:
    """What a module imports of the known ones: at its top, in functions, and for its annotations."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module is not None and node.module in known:
            names = (f"{node.module}.{alias.name}" for alias in node.names)
            yield from (name if name in known else node.module for name in names)


def circle(found: Mapping[str, str]) -> list[str]:
    """Modules of which each imports the one before it, round to the first; empty: there is no such circle."""
    graph = {name: set(imported(source, found)) for name, source in found.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_no_module_of_the_product_imports_itself_by_a_detour() -> None:
    found = modules(ROOT, "bot")
    assert len(found) > 200
    assert circle(found) == []


@pytest.mark.parametrize(
    "hidden",
    [
        "from p.a import one",
        "import p.a",
        "from p import a",
        "def late() -> None:\n    from p.a import one",
        "if TYPE_CHECKING:\n    from p.a import one",
    ],
)
def test_a_circle_is_found_wherever_its_import_hides(hidden: str) -> None:
    found = {"p": "", "p.a": "from p.b import two", "p.b": "from p.c import three", "p.c": hidden}
    assert set(circle(found)) == {"p.a", "p.b", "p.c"}
