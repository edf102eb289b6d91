"""Steps that are answered at once: a still, or words as a sound, over the small paid calls."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.calls import CallModel
from bot.domain.errors import Problem, Rejected
from bot.domain.steps import StepKind
from bot.domain.values import Scalar
from bot.ports import Answer, PaidCalls


@dataclass(frozen=True, slots=True, kw_only=True)
class AtOnceCalls:
    """See `AtOnceProvider`; each is one of `PaidCalls`."""

    calls: PaidCalls

    async def make(
        self, request_id: str, kind: StepKind, model: str, parameters: Mapping[str, Scalar]
    ) -> Answer:
        """See the port."""
        known = self._model(model)
        make = self.calls.speech if kind is StepKind.SPEECH else self.calls.still
        made = await make(request_id, known, parameters)
        return Answer(url=made.url, generation_id=made.inference_id, cost_micros=made.cost_micros)

    def _model(self, name: str) -> CallModel:
        """The model of this name.

        Raises:
            Rejected: It is one of another version of us, and was not asked.
        """
        known = self.calls.models.by_id.get(name)
        if known is None:
            raise Rejected(f"{name} is not known", problem=Problem(key="failed-model-gone"))
        return known
