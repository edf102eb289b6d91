"""A page in the browser on which one chats with the bot: what `python -m bot sandbox` serves.

cast        who is there, and in which chats
faults      what can be made to go wrong, by a press
acts        what the page asks for: write, press, edit, delete, a fault
messages    a message as the page gets it
snapshot    all that the page shows, in parts, so that only what has changed travels
files       what a chat shows, handed out so that nothing in it can run
server      the HTTP side: who may ask, how much may be sent, news as they come

`index.html`, `page.css` and the scripts are served as they are: no build step, nothing from a network. All
that people or the bot have written becomes text nodes, never markup.
"""

from bot.sandbox.page.cast import Cast
from bot.sandbox.page.server import PageServer

__all__ = ["Cast", "PageServer"]
