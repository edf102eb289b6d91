"""What the owner allows, read from the settings: who, with which models, for how much."""

from collections.abc import Callable, Mapping

from bot.config import Settings
from bot.domain.access import Access, ModelAccess
from bot.domain.admission import Limits
from bot.domain.catalogue import Catalogue
from bot.domain.house_rules import HouseRules
from bot.domain.money import micros_of
from bot.model_lists import ALL, listed_family


def access_of(
    settings: Settings,
    previous_ids: Mapping[int, int] | None = None,
    rules: Callable[[], HouseRules] = HouseRules,
) -> Access:
    """The owner's lists; `previous_ids` are the old ids of groups, as they get to be known."""
    return Access(
        users=settings.allowed_user_ids,
        chats=settings.allowed_chat_ids,
        admins=settings.admin_ids,
        previous_ids=previous_ids if previous_ids is not None else {},
        rules=rules,
    )


def limits_of(settings: Settings) -> Limits:
    """What everybody but admins may have."""
    return Limits(
        user_daily=settings.user_daily_videos,
        user_active=settings.user_active_videos,
        chat_daily=settings.chat_daily_videos,
        user_micros=micros_of(settings.user_daily_usd),
        budget_micros=micros_of(settings.daily_budget_usd),
        kept_micros=kept_micros(settings),
    )


def models_of(
    settings: Settings, catalogue: Catalogue, rules: Callable[[], HouseRules] = HouseRules
) -> ModelAccess:
    """The families that people may use: those that are named; else all, or one where anybody may come."""
    if ALL in settings.allowed_models:
        allowed = None
    elif settings.allowed_models:
        allowed = frozenset(listed_family(catalogue, name) for name in settings.allowed_models)
    else:
        default = frozenset({catalogue.family(settings.default_model).name})
        allowed = default if access_of(settings).is_open else None
    return ModelAccess(
        allowed=allowed,
        lets_new=ALL in settings.allowed_models,
        denied=frozenset(listed_family(catalogue, name) for name in settings.denied_models),
        admins=settings.admin_ids,
        rules=rules,
    )


def kept_micros(settings: Settings) -> int:
    """How much of the budget is kept for the admins, where there are any."""
    share = settings.admin_budget_percent if settings.admin_ids else 0
    return micros_of(settings.daily_budget_usd) * share // 100


def said_of_models(settings: Settings, catalogue: Catalogue) -> str:
    """Which families people may use, in a line for the operator."""
    models = models_of(settings, catalogue)
    names = [one.name for one in catalogue if models.allows(one, user_id=0)]
    told = "all" if len(names) == len(catalogue.families) else ", ".join(names)
    if later := sorted((models.allowed or frozenset()) - {one.name for one in catalogue}):
        told += f", and as soon as AI/ML API lists them: {', '.join(later)}"
    line = f"people may use these model families: {told}"
    if not settings.allowed_models and models.allowed is not None:
        line += "; the bot is open to anybody, so ALLOWED_MODELS has to name others, or * for all"
    return line if not settings.admin_ids or models.allowed is None else f"{line}; ADMIN_IDS may use all"
