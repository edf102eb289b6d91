"""What is known of the provider, as data: no code, and nothing that only this project believes.

    models.json   per model its paths, parameters, values, bounds; made by `bot.adapters.aimlapi.refresh`
    rules.json    what the provider's documents say in prose: what goes with what, what media must be like,
                  how long links live, how answers look. `_about` in it explains the fields; every rule has
                  its source
    calls.json    small paid calls beside video: their models, how they answer, which voice speaks a language

The bot and the stand-in for the provider both read these files, and share no code that does.
"""
