"""What we know of the provider, apart from single jobs: its models, prices, pace, and the balance.

The model listing is read at the start and every hour (`GET /v1/models`, by its `ETag`), and how long the
models take now (`GET /models/metrics`). What was learnt last is a value that everybody reads from memory;
at first it says what the documents say: as shipped, price unknown, without the models that are documented
as retired. No start waits for it. A request waits only where a budget needs a price and the first round
is not over: ten seconds at most. A failed round is tried again after a minute, then ever more seldom, up
to an hour; what was known stays.

    retired     A model whose id stands neither among the ids nor among the aliases of the list. It is
                refused, with a family that can do the same, one of the same developer where there is one.
                A list without any model of the default family, or without more than half of all that we
                know, is not believed: it would close the house.
    price       Quoted only where it is surely the right one. A parameter that nobody named counts with
                the model's default. Where only the provider knows a value that matters, or the unit
                cannot be counted beforehand, or any part of a price is odd, there is none. Amounts are
                decimal, and nothing is rounded before it is shown. A list without any price is warned of.
    duration    One below a tenth of the catalogue's figure is taken for the time of an answer, not of a
                video.

What the list has gained since we were shipped is read by its own description, once the prices are there for
whoever waits for them (`new_models`). Such a newcomer is a family of its own in every catalogue (`Gained`),
kept in memory, nobody's default, and theirs whom the owner's list lets. Admins are told of each once.

How long a model usually takes is the median of its last 20 jobs; while there are fewer than three, the
median that the provider tells, or else the catalogue's figure. Polls, progress and the wait for a lost
POST follow from it.

The balance is looked at every ten minutes, every minute while something is wrong; below `LOW_BALANCE_USD`
nothing new is taken. A key that is not taken is an error in the log at once, at the start, and told to
the admins, not only when somebody asks first.
"""
