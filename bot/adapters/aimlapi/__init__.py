"""AI/ML API: paid generations, the provider's records, the catalogue of its models, and what they cost.

The client repeats nothing (docs/decisions/0007-no-retry-in-the-http-client.md). Every failure says
whether a request cannot have been accepted, was refused, or whether nobody knows; `errors.py` has the
table.

Records. A lost POST is sought by its request id. One reading of the records serves all requests that are
sought, 50 pages of 100 rows deep, and no more than two pages are read a second in the long run (the provider
takes 200 a minute, of everybody with the key). The window that is asked for (`start` and `end`, both of which
the provider wants; by `period` every other time where that is refused) is the provider's time, not ours.

The provider's clock is learnt from the `Date` of each of its answers. A lost POST is sought from an hour
before it by that time; from a day before it where the time was not known yet, as it is after a restart;
and with the same margins after now. All offsets since the POST count, not only the last: a virtual
machine may have stood still. If it turns out while reading that a window was too narrow, nothing is
concluded from it. Clocks that differ by more than two minutes are warned of once, and by `check`.

Catalogue. `families.json`, curated by hand, says which models go by one name and what they serve;
`bot/facts` what each takes and which rules hold. `refresh.py` makes `models.json` anew from the
provider's documents, of which `documents.py` reads each. `described.py` reads the one of a model that came
later, while the bot runs. `sketches.json`, by hand too, pairs families with a cheaper look at what they make.
An input whose documents name the forms that it takes gets one of them.
"""
