"""How the use cases of this room are put together."""

from dataclasses import dataclass

from bot.app.account.own_jobs import Jobs
from bot.app.requests.alternatives import Alternatives
from bot.app.requests.conversation import Conversation
from bot.app.requests.films import Films
from bot.app.requests.guests import GuestRequests
from bot.app.requests.inline import InlineOffers
from bot.app.requests.offers import Offers
from bot.app.requests.own_videos import OwnVideos
from bot.app.requests.planner import Planner
from bot.app.requests.questions import Questions
from bot.app.requests.replies import ReplyContext
from bot.app.requests.results import Results
from bot.app.requests.saying import Saying
from bot.app.requests.talking import TalkingPhotos
from bot.ports import AlbumStore, Clock, DraftStore, JobArchive, Observer


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestUseCases:
    """All that somebody may want, wired."""

    planner: Planner
    conversation: Conversation
    questions: Questions
    offers: Offers
    results: Results
    inline: InlineOffers
    guests: GuestRequests


def build_requests(
    *,
    planner: Planner,
    own_jobs: Jobs,
    archive: JobArchive,
    drafts: DraftStore,
    albums: AlbumStore,
    clock: Clock,
    observer: Observer,
) -> RequestUseCases:
    """The use cases over any stores."""
    inline = InlineOffers(
        planner=planner, drafts=drafts, jobs=own_jobs, archive=archive, clock=clock, observer=observer
    )
    questions = Questions(planner=planner, drafts=drafts, clock=clock)
    offers = Offers(
        planner=planner,
        alternatives=Alternatives(planner=planner),
        films=Films(planner=planner),
        saying=Saying(planner=planner),
        drafts=drafts,
        clock=clock,
        observer=observer,
    )
    talking = TalkingPhotos(offers=offers)
    return RequestUseCases(
        planner=planner,
        conversation=Conversation(
            planner=planner,
            replies=ReplyContext(archive=archive, drafts=drafts, albums=albums, catalogue=planner.catalogue),
            offers=offers,
            questions=questions,
            talking=talking,
            own_videos=OwnVideos(offers=offers, questions=questions, talking=talking),
        ),
        questions=questions,
        offers=offers,
        results=Results(planner=planner, offers=offers, archive=archive, clock=clock),
        inline=inline,
        guests=GuestRequests(
            planner=planner,
            inline=inline,
            drafts=drafts,
            quotas=planner.ask.quotas,
            clock=clock,
            observer=observer,
        ),
    )
