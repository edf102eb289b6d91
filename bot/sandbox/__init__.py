"""Stand-ins for Telegram and for AI/ML API, over real HTTP on loopback.

`python -m bot demo` and the end-to-end tests start the real bot against them, in their own event loop, so
that what happened can be looked at as plain objects. They know nothing of the bot. What they refuse, and
by what they are judged, stands in `tests/README.md`.

    serving       any ASGI application on a free port, gone again in milliseconds
    faults        answers that go wrong on demand: a status, a dropped connection, a held answer
    signal        waiting until something has changed, without ever polling
    media         a look into photos and videos (Pillow, PyAV)
    telegram      `TelegramSandbox`: the Bot API, and the people and chats behind it
    provider      `ProviderSandbox`: generations, logs, billing, models, and rendered MP4 files
    process       the real bot as a process of its own: started, killed, stopped
    sample_photos painted photos for the demo
    scenes        the chats of the demo
    demo          those chats played against the real bot
    transcript    those chats, as people see them, on a terminal
    page          a page in the browser on which one chats with the bot
    playground    both stand-ins and that page, kept up: `python -m bot sandbox`
"""
