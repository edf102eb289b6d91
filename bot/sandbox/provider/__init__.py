"""A stand-in for AI/ML API, over real HTTP: generations, their files, logs, billing and models.

sandbox        `ProviderSandbox`: served, watched, made to fail
model_schemas  what each model takes; the form of bodies held against it
answers        what submits and looks are answered, by each model's documents
rules          what the documents say in prose; bodies held against that
inputs         the forms of media, and what is said of each
measures       a look into the media of a body
effect         what a body comes to: length, sound
generations    all of them: accepted, rendered in a thread
lifecycle      a generation from acceptance to its end
billing        logs, balance
listing        the live catalogue, prices and metrics
calls          stills, speech, recordings that become words; call_schemas: what their models take
render         real MP4 files, pictures and sounds
"""

from bot.sandbox.provider.lifecycle import Outcome, completes, details, fails, never, without_link
from bot.sandbox.provider.model_schemas import NEWCOMER, ModelSchema
from bot.sandbox.provider.posts import Post
from bot.sandbox.provider.render import DEMO, SMALL, Quality
from bot.sandbox.provider.sandbox import KEY, ProviderSandbox

__all__ = [
    "DEMO",
    "KEY",
    "NEWCOMER",
    "SMALL",
    "ModelSchema",
    "Outcome",
    "Post",
    "ProviderSandbox",
    "Quality",
    "completes",
    "details",
    "fails",
    "never",
    "without_link",
]
