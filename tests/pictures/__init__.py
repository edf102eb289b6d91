"""Pictures of real conversations for the documents: the real bot, played on the sandbox's page.

    python -m tests.pictures            all of them again, into docs/pictures, light and dark; two minutes
    python -m tests.pictures words      one of them

They show the page's own view of a chat, photographed by a real browser; the times of day are left out.
"""
