"""The whole bot, put together out of what is open: what answers Telegram, and the core behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.adapters.aimlapi.call_models import load_call_models
from bot.adapters.fluent.translator import FluentTranslator, locales_folder
from bot.adapters.telegram.application import Handlers, TelegramApplication
from bot.adapters.telegram.handlers.admin import AdminCommands
from bot.adapters.telegram.handlers.answers import Answers
from bot.adapters.telegram.handlers.buttons import Buttons
from bot.adapters.telegram.handlers.commands import Commands
from bot.adapters.telegram.handlers.fetching import FetchingButtons
from bot.adapters.telegram.handlers.gallery import GalleryList
from bot.adapters.telegram.handlers.groups import Groups
from bot.adapters.telegram.handlers.guests import Guests
from bot.adapters.telegram.handlers.help import Help
from bot.adapters.telegram.handlers.history import HistoryList
from bot.adapters.telegram.handlers.inline import Inline
from bot.adapters.telegram.handlers.messages import Messages
from bot.adapters.telegram.handlers.news import NewsButton
from bot.adapters.telegram.handlers.outcomes import Outcomes
from bot.adapters.telegram.handlers.privacy import Privacy
from bot.adapters.telegram.handlers.requests import Requests
from bot.adapters.telegram.handlers.settings import SettingsMenus
from bot.adapters.telegram.handlers.spoken import Spoken
from bot.adapters.telegram.incoming.access_guard import AccessGuard
from bot.adapters.telegram.me import Me
from bot.adapters.telegram.outgoing.asides import Asides
from bot.adapters.telegram.outgoing.chat_menus import ChatMenus
from bot.adapters.telegram.outgoing.identity import Identity
from bot.adapters.telegram.outgoing.inline_messages import InlineMessages
from bot.adapters.telegram.outgoing.menus import COMMANDS, Menus
from bot.adapters.telegram.outgoing.quiet_commands import QuietCommands
from bot.adapters.telegram.self_setup import SelfSetup
from bot.adapters.telegram.views.admin_pages import AdminPages
from bot.adapters.telegram.views.model_pages import ModelPages
from bot.adapters.telegram.views.outcome_pages import OutcomePages
from bot.adapters.telegram.views.settings_pages import SettingsPages
from bot.adapters.telegram.views.terms import Terms
from bot.app.requests.albums import Albums
from bot.composition.adapters import ports_over, texts_of
from bot.composition.core import Core, build_core
from bot.composition.interceptors import Interceptor, intercept_all
from bot.composition.ports import Ports
from bot.composition.resources import Resources
from bot.domain.live import Known
from bot.ports import NOBODY, Observer


@dataclass(frozen=True, slots=True, kw_only=True)
class Application:
    """Everything that runs, wired."""

    core: Core
    albums: Albums
    menus: Menus
    chat_menus: ChatMenus
    identity: Identity
    self_setup: SelfSetup
    handlers: Handlers


def build(
    resources: Resources,
    telegram: TelegramApplication,
    me: Me,
    interceptors: Sequence[Interceptor] = (),
    observer: Observer = NOBODY,
) -> Application:
    """Put the house together out of what is open, with these round its ports.

    `observer`: who is told what no port shows.
    """
    settings = resources.settings
    chosen: dict[int, str] = {}
    translator = FluentTranslator(locales_folder(), default=settings.default_language, chosen=chosen)
    texts = texts_of(settings, resources.catalogue, translator)
    known = Known()
    terms = Terms(
        texts=texts,
        live=known,
        shares=lambda: bool(telegram.bot.supports_inline_queries),
        calls=load_call_models(),
    )
    ports = intercept_all(ports_over(resources, telegram, terms, known, observer), interceptors)
    core = build_core(
        ports,
        settings,
        resources.catalogue,
        resources.scratch,
        translator.languages,
        chosen_languages=chosen,
    )
    telegram.follow(core.chat_migrations)
    telegram.watch_for(core.rivals)
    return _application(resources, core, ports, telegram, terms, me)


def _application(
    resources: Resources, core: Core, ports: Ports, telegram: TelegramApplication, terms: Terms, me: Me
) -> Application:
    clock, catalogue = ports.clock, resources.catalogue
    texts = terms.texts
    translator = texts.translator
    is_quiet = resources.settings.is_quiet_in_groups
    asides = Asides(bot=telegram.bot, clock=clock, is_known=is_quiet)
    answers = Answers(bot=telegram.bot, texts=texts, asides=asides)
    identity = Identity(bot=telegram.bot, clock=clock)
    groups = Groups(
        bot=telegram.bot,
        texts=texts,
        translator=translator,
        jobs=core.own_jobs,
        chat_migrations=core.chat_migrations,
        asides=asides,
    )
    admins = resources.settings.admin_ids
    menus = Menus(
        bot=telegram.bot,
        translator=translator,
        clock=clock,
        quiet=QuietCommands(is_taken=None if is_quiet else False),
        admins=admins,
        verbs=[name for name in core.verbs.table if name not in COMMANDS],
    )
    chat_menus = ChatMenus(follow=menus.follow)
    settings_menus = SettingsMenus(
        preference_service=core.preference_service,
        estimates=core.estimates,
        settings=SettingsPages(texts=texts),
        models=ModelPages(texts=texts, live=ports.known),
        menus=chat_menus,
        answers=answers,
        translator=translator,
    )
    outcomes = Outcomes(pages=OutcomePages(terms=terms), questions=core.requests.questions, answers=answers)
    guide = Help(jobs=core.own_jobs, groups=groups, identity=identity, answers=answers, translator=translator)
    requests = Requests(
        bot_id=me.user_id,
        conversation=core.requests.conversation,
        catalogue=catalogue,
        outcomes=outcomes,
    )
    albums = Albums(store=ports.albums, clock=clock, answer=requests.album)
    spoken = Spoken(bot_id=me.user_id, write_down=core.write_down, outcomes=outcomes, answers=answers)
    core.recordings.answer = spoken.tell
    offered = spoken if resources.settings.speech else None
    history = HistoryList(history=core.history, store=ports.jobs, answers=answers, translator=translator)
    privacy = Privacy(
        forget=core.forget,
        menus=chat_menus,
        answers=answers,
        translator=translator,
        retention_days=resources.settings.retention_days,
    )
    messages = Messages(
        identity=identity,
        inbox=ports.inbox,
        requests=requests,
        albums=albums,
        clock=clock,
        commands=Commands(
            jobs=core.own_jobs,
            ask=core.ask,
            settings=settings_menus,
            history=history,
            privacy=privacy,
            help=guide,
            answers=answers,
            translator=translator,
            clock=clock,
            admin=AdminCommands(
                verbs=core.verbs,
                admins=admins,
                pages=AdminPages(texts=texts, username=lambda: identity.me().username),
                answers=answers,
                menus=chat_menus,
            ),
            invites=core.use_invite,
        ),
        answers=answers,
        translator=translator,
        spoken=offered,
    )
    inline = Inline(
        bot_id=me.user_id,
        offers=core.requests.inline,
        terms=terms,
        messages=InlineMessages(bot=telegram.bot, texts=texts),
        gallery=GalleryList(gallery=core.gallery, identity=identity, texts=texts),
        translator=translator,
    )
    buttons = Buttons(
        jobs=core.own_jobs,
        offers=core.requests.offers,
        results=core.requests.results,
        outcomes=outcomes,
        answers=answers,
        fetching=FetchingButtons(fetching=core.fetching, answers=answers),
        translator=translator,
        settings=settings_menus,
        history=history,
        privacy=privacy,
        help=guide,
        inline=inline,
        spoken=offered,
        news=NewsButton(broadcasts=core.broadcasts, admins=admins, answers=answers, translator=translator),
        previous_ids=core.chat_migrations.previous_ids,
    )
    return Application(
        core=core,
        albums=albums,
        menus=menus,
        chat_menus=chat_menus,
        identity=identity,
        self_setup=SelfSetup(
            bot=telegram.bot, placeholder=translator.say(translator.language_for(None), "inline-empty")
        ),
        handlers=Handlers(
            messages=messages,
            buttons=buttons,
            groups=groups,
            inline=inline,
            guests=Guests(
                bot=telegram.bot,
                bot_id=me.user_id,
                identity=identity,
                requests=core.requests.guests,
                inline=inline,
                translator=translator,
            ),
            access=AccessGuard(access=core.ask.access, me=identity.me, now=clock.now),
        ),
    )
