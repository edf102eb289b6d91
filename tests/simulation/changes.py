"""What a definition does instead, where it is broken on purpose.

What is changed is found in its syntax tree: neither the lines matter nor the names of locals. What stands
there instead may use

- `it`: what it replaces, with its `await`; `left`: the left side of a comparison;
- `arg_0`, `arg_1`, ...: what was handed to the call; `*args`: all of it; `owner`: whose method is called;
- `param_0`, `param_1`, ...: what the function takes, itself included.
"""

import ast
import copy
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T", bound=ast.AST)
Change = Callable[[ast.stmt], ast.stmt]
"""What becomes of a definition."""
_Fits = Callable[[ast.AST], bool]


class TargetGoneError(Exception):
    """What a fault breaks is not there, or not once: the code has changed, and the fault must follow."""


def call(name: str, *, becomes: str, mentions: str | None = None, handling: str | None = None) -> Change:
    """Something else instead of the one call of this; `a.b` is `b` of anything that ends with `a`.

    Args:
        name: What is called.
        becomes: An expression. If the call is awaited, it stands where the `await` does.
        mentions: A name or a text in the call, where there are several.
        handling: The error in whose handler it stands.
    """

    def fits(node: ast.AST) -> bool:
        return _is_call(node.value if isinstance(node, ast.Await) else node, name) and _has(node, mentions)

    return _expression(fits, becomes, what=f"call of {name}", handling=handling)


def comparison(*, mentions: str, becomes: str) -> Change:
    """Something else instead of the one comparison with this name in it."""
    return _expression(_kind(ast.Compare, mentions), becomes, what=f"comparison with {mentions}")


def arithmetic(*, mentions: str, becomes: str) -> Change:
    """Something else instead of the one term with this name in it."""
    return _expression(_kind(ast.BinOp, mentions), becomes, what=f"term with {mentions}")


def condition(*, mentions: str, becomes: str) -> Change:
    """Something else instead of the condition of the one `if` that has this name in it."""

    def change(definition: ast.stmt) -> ast.stmt:
        branch = _the(ast.If, definition, lambda node: _has(node.test, mentions), f"if with {mentions}")
        branch.test = _filled(becomes, definition, branch.test)
        return definition

    return change


def keyword(name: str, *, becomes: str, of: str | None = None, handling: str | None = None) -> Change:
    """Another value for the one argument of this name, or for that of one call."""

    def change(definition: ast.stmt) -> ast.stmt:
        scope = _scope(definition, handling)
        if of is not None:
            scope = _the(ast.Call, scope, lambda node: _is_call(node, of), f"call of {of}")
        given = _the(ast.keyword, scope, lambda node: node.arg == name, f"argument {name}")
        given.value = _filled(becomes, definition, given.value)
        return definition

    return change


def catches(error: str, *, becomes: str) -> Change:
    """The one handler of an error is for another."""

    def change(definition: ast.stmt) -> ast.stmt:
        _handler(definition, error).type = _filled(becomes, definition, None)
        return definition

    return change


def body(becomes: str) -> Change:
    """The function does this and nothing else."""

    def change(definition: ast.stmt) -> ast.stmt:
        body_of(definition)[:] = _statements(becomes, definition)
        return definition

    return change


def first(does: str) -> Change:
    """The function does this before the rest."""

    def change(definition: ast.stmt) -> ast.stmt:
        body_of(definition)[:0] = _statements(does, definition)
        return definition

    return change


def value(becomes: str) -> Change:
    """The name stands for something else."""

    def change(definition: ast.stmt) -> ast.stmt:
        (name,) = names_of(definition)
        return ast.Assign([ast.Name(name, ast.Store())], _filled(becomes, definition, None))

    return change


def without_item(item: str) -> Change:
    """One text is missing from the collection."""

    def change(definition: ast.stmt) -> ast.stmt:
        collection = _the(ast.Tuple, definition, lambda node: _has(node, item), f"collection with {item}")
        collection.elts = [one for one in collection.elts if not _has(one, item)]
        return definition

    return change


def _expression(fits: _Fits, becomes: str, *, what: str, handling: str | None = None) -> Change:
    def change(definition: ast.stmt) -> ast.stmt:
        swap = _Swap(fits, lambda old: _filled(becomes, definition, old))
        swap.visit(_scope(definition, handling))
        if swap.found != 1:
            raise TargetGoneError(f"it has {swap.found} times: {what}")
        return definition

    return change


class _Swap(ast.NodeTransformer):
    """Puts something else where the outermost nodes that fit stand."""

    def __init__(self, fits: _Fits, make: Callable[[ast.AST], ast.AST]) -> None:
        self._fits, self._make, self.found = fits, make, 0

    def visit(self, node: ast.AST) -> ast.AST:
        if not self._fits(node):
            return self.generic_visit(node)
        self.found += 1
        return self._make(node)


class _Fill(ast.NodeTransformer):
    """Puts what the names of a text stand for where they stand."""

    def __init__(self, meanings: dict[str, ast.expr], handed: ast.Call | None) -> None:
        self._meanings, self._handed = meanings, handed

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return copy.deepcopy(self._meanings.get(node.id, node))

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if self._handed is not None and [ast.unparse(one) for one in node.args] == ["*args"]:
            node.args, node.keywords = list(self._handed.args), list(self._handed.keywords)
            node.func = self.visit(node.func)
            return node
        return self.generic_visit(node)


def _fill(definition: ast.stmt, old: ast.AST | None) -> _Fill:
    meanings: dict[str, ast.expr] = {}
    if isinstance(definition, ast.FunctionDef | ast.AsyncFunctionDef):
        taken = [*definition.args.posonlyargs, *definition.args.args]
        meanings = {f"param_{at}": ast.Name(one.arg) for at, one in enumerate(taken)}
    if isinstance(old, ast.expr):
        meanings["it"] = old
    if isinstance(old, ast.Compare):
        meanings["left"] = old.left
    handed = old.value if isinstance(old, ast.Await) else old
    if not isinstance(handed, ast.Call):
        return _Fill(meanings, None)
    meanings |= {f"arg_{at}": one for at, one in enumerate(handed.args)}
    if isinstance(handed.func, ast.Attribute):
        meanings["owner"] = handed.func.value
    return _Fill(meanings, handed)


def _filled(text: str, definition: ast.stmt, old: ast.AST | None) -> ast.expr:
    filled: ast.expr = _fill(definition, old).visit(ast.parse(text, mode="eval").body)
    return filled


def _statements(text: str, definition: ast.stmt) -> list[ast.stmt]:
    fill = _fill(definition, None)
    return [fill.visit(statement) for statement in ast.parse(text).body]


def _the(kind: type[T], scope: ast.AST, fits: Callable[[T], bool], what: str) -> T:
    found = [node for node in ast.walk(scope) if isinstance(node, kind) and fits(node)]
    if len(found) != 1:
        raise TargetGoneError(f"it has {len(found)} times: {what}")
    return found[0]


def _handler(definition: ast.stmt, error: str) -> ast.ExceptHandler:
    def fits(node: ast.ExceptHandler) -> bool:
        return node.type is not None and ast.unparse(node.type) == error

    return _the(ast.ExceptHandler, definition, fits, f"except {error}")


def _scope(definition: ast.stmt, handling: str | None) -> ast.AST:
    return definition if handling is None else _handler(definition, handling)


def names_of(statement: ast.stmt) -> list[str]:
    """What a statement defines."""
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return [name]
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return [name]
        case _:
            return []


def body_of(definition: ast.stmt) -> list[ast.stmt]:
    """What a class or a function consists of."""
    if not isinstance(definition, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        raise TargetGoneError("it has no body")
    return definition.body


def _kind(kind: type[ast.expr], mentions: str) -> _Fits:
    return lambda node: isinstance(node, kind) and _has(node, mentions)


def _is_call(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and f".{ast.unparse(node.func)}".endswith(f".{name}")


def _has(node: ast.AST, name: str | None) -> bool:
    """Whether this name or text is in it."""
    told = ("id", "attr", "arg", "value")
    return name is None or any(getattr(one, field, None) == name for one in ast.walk(node) for field in told)
