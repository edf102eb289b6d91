"""The stores, over any SQL database: what they ask for by name, each dialect has in its `queries.sql`.

A store turns domain values into the named values of one statement and its rows back into domain values; it
knows neither a driver nor a dialect. `bot.adapters.sqlite` and `bot.adapters.postgres` are what stands behind
`Database`. Both pass the same contracts (`tests/contracts`).
"""
