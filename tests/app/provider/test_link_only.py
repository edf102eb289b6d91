"""A file is tried where the documents speak of links only; a 400 that names the input is remembered."""

import pytest

from bot.app.provider.link_only import FORGOTTEN_AFTER, LinkOnlyInputs
from bot.domain.errors import Problem, Refused, Rejected
from bot.domain.models import Attachment, DataForm, Operation, Role
from bot.domain.request import Photo, VideoRequest
from tests.adapters.aimlapi.planning import CATALOGUE
from tests.fakes.clock import ManualClock
from tests.fakes.stores import MemoryLinkOnlyStore

UNTOLD = CATALOGUE.family("veo-3.1-fast").models[Operation.IMAGE]
TAKEN = CATALOGUE.family("veo-3").models[Operation.IMAGE]
PHOTO = VideoRequest(prompt="x", photos=(Photo(file_id="p"),))
FILE = (Attachment(role=Role.FIRST_FRAME, content=b"jpeg"),)


def named(field: str) -> Rejected:
    return Rejected("400", problem=Problem(key="failed-field", values={"field": field}))


@pytest.fixture
def inputs() -> LinkOnlyInputs:
    return LinkOnlyInputs(store=MemoryLinkOnlyStore(), clock=ManualClock())


def test_what_the_documents_leave_open_is_tried_and_what_they_name_is_sure() -> None:
    assert UNTOLD.inputs[Role.FIRST_FRAME].data is DataForm.UNTOLD
    assert TAKEN.inputs[Role.FIRST_FRAME].data is DataForm.TAKEN


@pytest.mark.parametrize("field", ["image_url", "image_url.0", "image_url[0]"])
async def test_a_400_that_names_the_input_refuses_the_next_before_anything_is_paid(
    inputs: LinkOnlyInputs, field: str
) -> None:
    inputs.check(UNTOLD, "Veo", PHOTO)
    assert await inputs.learn(UNTOLD, FILE, named(field))
    with pytest.raises(Refused) as refused:
        inputs.check(UNTOLD, "Veo", PHOTO)
    assert refused.value.problem == Problem(key="refused-links-only", values={"model": "Veo"})
    inputs.check(TAKEN, "Veo", PHOTO)


@pytest.mark.parametrize(
    ("model", "media", "error"),
    [
        (UNTOLD, FILE, named("prompt")),
        (UNTOLD, FILE, Rejected("400", problem=Problem(key="failed-content"))),
        (TAKEN, FILE, named("image_url")),
        (UNTOLD, (Attachment(role=Role.FIRST_FRAME, content="https://x.example/1.jpg"),), named("image_url")),
    ],
)
async def test_other_refusals_teach_nothing(
    inputs: LinkOnlyInputs, model: object, media: object, error: Rejected
) -> None:
    assert not await inputs.learn(model, media, error)  # type: ignore[arg-type]
    inputs.check(UNTOLD, "Veo", PHOTO)


async def test_the_next_process_knows_it_and_after_a_week_it_is_tried_again() -> None:
    clock, store = ManualClock(), MemoryLinkOnlyStore()
    await LinkOnlyInputs(store=store, clock=clock).learn(UNTOLD, FILE, named("image_url"))
    later = LinkOnlyInputs(store=store, clock=clock)
    await later.load()
    with pytest.raises(Refused):
        later.check(UNTOLD, "Veo", PHOTO)
    await clock.advance(FORGOTTEN_AFTER + 1)
    later.check(UNTOLD, "Veo", PHOTO)
