"""Several real processes over one real PostgreSQL: what happens when the one that leads falls.

Each machine is a process (`python -m bot run`) behind TCP proxies of its own, one to PostgreSQL and one to
Telegram, and has somebody who starts it anew when it has ended, as a service manager would. The stand-ins
play Telegram and the provider. Faults are aimed at the machine that leads, while some people ask for videos
and others ask a small thing all the time: how long nobody answers them is the failover as people feel it.
What was asked, paid and sent is counted at the stand-ins, whatever the machines believe.
"""
