"""Whether a sketch may be made: what is known beside the catalogue."""

from bot.domain.catalogue import Catalogue
from bot.domain.errors import Refused
from bot.domain.live import ProviderSnapshot
from bot.domain.models import Plan
from bot.domain.request import Option, VideoRequest
from bot.domain.sketches import Barred, is_dearer


def sketch_plan(
    catalogue: Catalogue,
    request: VideoRequest,
    full: Plan,
    live: ProviderSnapshot,
    barred: Barred,
    default_family: str,
) -> Plan:
    """What is made for a request with `--sketch`, whose video in full could be made.

    Args:
        catalogue: All families, and their sketches.
        request: With the option.
        full: The plan of the video in full.
        live: What is known of prices now.
        barred: What is gone, or not for whoever asks.
        default_family: The family that is taken where the request names none.

    Raises:
        Refused: There is no sketch, none by a model that may be used, or none that saves anything.
    """
    family = catalogue.family(request.options.get(Option.MODEL, default_family))
    in_full = request.without(Option.SKETCH)
    try:
        plan = catalogue.plan(request, default_family)
    except Refused:  # the families that are named must be there
        raise catalogue.sketches.refusal(catalogue, family, in_full, barred) from None
    if plan.model.id in barred.sketch:
        raise catalogue.sketches.refusal(catalogue, family, in_full, barred)
    is_the_same = plan.model == full.model and dict(plan.parameters) == dict(full.parameters)
    if is_the_same or is_dearer(live.quote(plan), live.quote(full)):
        raise Refused("refused-sketch-no-cheaper", model=family.title)
    return plan
