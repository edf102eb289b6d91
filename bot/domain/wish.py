"""What was asked of a model, before its rules are looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bot.domain.models import Model
from bot.domain.parameters import Parameter
from bot.domain.rules import Body, Measures
from bot.domain.values import Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked of a model."""

    model: Model
    title: str
    """What people call the model."""
    parameters: Mapping[str, Scalar]
    named: Mapping[str, str] = field(default_factory=dict)
    """How people named a parameter: `--duration`, `--set hdr`; what is absent was not asked for."""
    media: Mapping[str, Sequence[Measures]] = field(default_factory=dict)
    """What came along, by parameter."""

    @property
    def body(self) -> Body:
        """What would be sent."""
        return Body(
            values={**self.parameters, **self.model.fixed},
            media=self.media,
            defaults={
                name: parameter.default
                for name, parameter in self.model.parameters.items()
                if parameter.default is not None
            },
        )

    def having(self, name: str, value: Scalar) -> "Wish":
        """The same with another value for one parameter."""
        return replace(self, parameters={**self.parameters, name: value})


def candidates(parameter: Parameter) -> Sequence[Scalar]:
    """All values that a parameter takes, those nearest to its default first."""
    if parameter.type == "boolean":
        return (False, True)
    default = parameter.default
    if isinstance(default, int | float) and not isinstance(default, bool):
        numbers = [one for one in parameter.choices if isinstance(one, int | float)]
        return sorted(numbers, key=lambda one: abs(one - default))
    return sorted(parameter.choices, key=lambda one: str(one).casefold() != "auto")
