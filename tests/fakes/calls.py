"""AI/ML API beside video, in memory: stills and speech at once, recordings when a test says so."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.adapters.aimlapi.call_models import load_call_models
from bot.domain.calls import CallModel, CallModels
from bot.domain.errors import DeadLink, ProviderError, ResponseLost, UnknownGeneration
from bot.domain.models import Attachment
from bot.domain.values import Scalar
from bot.ports import Accepted, FileTooLargeError, Made, Transcript, TranscriptStatus
from tests.fakes.faults import Faulty


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPost:
    """One paid POST that arrived."""

    request_id: str
    model: str
    parameters: Mapping[str, Scalar] = field(default_factory=dict)
    photos: tuple[Attachment, ...] = ()
    sound: bytes = b""


@dataclass(slots=True)
class FakeCalls(Faulty):
    """Accepts everything, unless told otherwise. It is a `SmallFiles` as well, of what it has made."""

    models: CallModels = field(default_factory=load_call_models)
    accept: Callable[[str], object] = lambda _: None
    """Told of every request that was accepted: a fake of the provider's, so that its records list it."""
    posts: list[CallPost] = field(default_factory=list)
    """What was accepted, lost answers included."""
    refusals: list[ProviderError] = field(default_factory=list)
    """Raised by the next calls, which are not accepted."""
    lost_answers: int = 0
    """So many of the next calls are accepted, and their answers lost."""
    cost_micros: int | None = None
    transcripts: dict[str, Transcript] = field(default_factory=dict)
    """By recording."""
    looks: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    """By link."""

    def finish(self, text: str = "a red fox") -> None:
        """All recordings are written down, and say this."""
        done = Transcript(status=TranscriptStatus.COMPLETED, text=text, cost_micros=self.cost_micros)
        for known in self.transcripts:
            self.transcripts[known] = done

    async def still(
        self,
        request_id: str,
        model: CallModel,
        parameters: Mapping[str, Scalar],
        photos: Sequence[Attachment] = (),
    ) -> Made:
        """See the port."""
        return self._make(
            CallPost(request_id=request_id, model=model.id, parameters=parameters, photos=tuple(photos))
        )

    async def speech(self, request_id: str, model: CallModel, parameters: Mapping[str, Scalar]) -> Made:
        """See the port."""
        return self._make(CallPost(request_id=request_id, model=model.id, parameters=parameters))

    async def transcribe(self, request_id: str, model: CallModel, sound: bytes, media_type: str) -> Accepted:
        """See the port."""
        del media_type
        generation_id = f"recording-{len(self.posts) + 1}"
        found = self.accept(request_id) if not self.refusals else None
        generation_id = found if isinstance(found, str) else generation_id
        self._post(CallPost(request_id=request_id, model=model.id, sound=sound), generation_id)
        return Accepted(generation_id=generation_id, cost_micros=self.cost_micros)

    async def transcript(self, generation_id: str) -> Transcript:
        """See the port."""
        self.looks.append(generation_id)
        if generation_id not in self.transcripts:
            raise UnknownGeneration(generation_id)
        return self.transcripts[generation_id]

    async def fetch(self, url: str, *, max_bytes: int) -> bytes:
        """See `SmallFiles`."""
        if url not in self.files:
            raise DeadLink(url)
        if len(self.files[url]) > max_bytes:
            raise FileTooLargeError
        return self.files[url]

    def _make(self, post: CallPost) -> Made:
        found = self.accept(post.request_id) if not self.refusals else None
        inference_id = found if isinstance(found, str) else f"call-{len(self.posts) + 1}"
        url = f"https://files.example/{inference_id}"
        self.files.setdefault(url, b"made")
        self._post(post)
        return Made(url=url, inference_id=inference_id, cost_micros=self.cost_micros)

    def _post(self, post: CallPost, generation_id: str | None = None) -> None:
        if self.refusals:
            raise self.refusals.pop(0)
        self.posts.append(post)
        if generation_id is not None:
            self.transcripts[generation_id] = Transcript(status=TranscriptStatus.RUNNING)
        if self.lost_answers:
            self.lost_answers -= 1
            raise ResponseLost("the answer was lost")
