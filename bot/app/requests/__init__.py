"""What somebody wants: their message, completed by what it answers and by what is chosen in their chat.

Each use case takes what a handler has read and returns a value of `outcomes`: made, asked, offered, declined.
Nothing here knows how that is said. Some things must wait until it was said: the answer to a question must
find its draft, and overtaken questions are closed. Whoever says it then calls `Questions.told`.

`Planner` completes, checks and prices for all of them. Preferences are read once for each message and press.
"""
