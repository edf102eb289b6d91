"""What comes in from Telegram, from its source to what it wants of us.

    source (polling) -> receiver -> cleaning -> inbox (on disk, then confirmed) -> processor -> handlers

A source hands each update over as it came. The receiver has it cleaned and judged, and returns when it is on
disk: only then may the source confirm it. What was not handled when the process ended is handled at the next
start. Handlers have messages read here (`reading`, `addressing`, `syntax`), without asking anybody.
"""
