"""The bot's own HTTP server: health, the webhook, media by signed links. Off where `HTTP_PORT` is 0.

    listening       the address, taken before anything else begins
    server          uvicorn in our loop, as a service; how long a request may take, how many connections
    bounds          how much a request may bring
    health_pages    `/healthz`
    media           `/media/...`, for whoever has a signed address

Each page is a route of its own module, made where its subject is; the server knows none of them. What comes
from outside is bounded before it is read. Nothing but `listening` is imported where there is no server: the
libraries would take their time of every start, and their memory.
"""
