"""The bot's own HTTP server: health, the webhook, media by signed links. Off where `HTTP_PORT` is 0.

Each page is a route of its own module; the server knows none of them. What comes from outside is bounded
before it is read.
"""
