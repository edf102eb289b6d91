"""Values and rules of the product: standard library only, no IO, no clock, no logging.

Job. One table says which ways there are between states (`TRANSITIONS`); everything else is refused.
ARCHITECTURE.md draws it. Each state is on disk before the act that it announces.

Fairness. At admission a job gets a turn: the largest that was claimed, or one more than its user's own
last if that is larger. The lowest is claimed first. This is start-time fair queuing (Goyal, Vin, Cheng
1996) with requests of one size: somebody who asks for ten videos gets ten turns in a row, and somebody
who comes later with one comes before all of those but the one that is being made. Before all who have
something at the provider come those who have nothing there, whoever was served longest ago first: so the
first place that falls free goes to somebody else than whoever has just had it.

When to poll. The interval follows from how long the model usually takes: after 1, 3 and 7 seconds for
what is ready much sooner than usual, then half way to 70 % of that time, then a fortieth of it, and long
after it ever more seldom. It stays within `POLL_MIN_SECONDS` and `POLL_MAX_SECONDS`, and never exceeds 10
seconds unless the former does.

Rules. A rule of `bot.facts` with conditions is held against every plan. What breaks it ends in one of
three ways. A value that nobody named is chosen so that the rule holds, unless that would switch something
on, since it may cost more. What would have no effect is left out. Both are told, under the status and in
the caption, derived from the request each time. All else is refused before anything is paid, with what
would do. Preferences are wishes: one that breaks a rule is left out. What only a file can tell is held
against the rules again once it is there. Photos are made to fit, by the bounds that the rules name.

Prices. Whole millionths of a USD, rounded up; decimal until then. Errors are keys with values, never
prose.
"""
