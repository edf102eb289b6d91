"""The values of a model's parameters, and how such things are written where there is little room."""

Scalar = str | int | float | bool
"""What a parameter takes, and what the provider gets."""


def text_of(value: Scalar) -> str:
    """A value as people type it."""
    return str(value).casefold() if isinstance(value, bool) else str(value)


def number_text(number: float) -> str:
    """A number without digits that say nothing: 8, not 8.0."""
    return f"{number:.0f}" if number == int(number) else f"{number:g}"


def shorten(text: str, limit: int) -> str:
    """The text in at most `limit` characters, with an ellipsis where something was left out."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"
