"""Pictures, sounds and films by Pillow, pi-heif and PyAV: looked into and made ready.

Everything that strangers or the provider made is opened in a child process, never in the bot. It has 1.5
GB of address space (a picture or a sound 600 MB beside what is there, so that a server with 1 GB survives
what is made to be large), a limit on the processor's time, and nothing of the bot's environment. It
starts with its first task, takes one at a time, is killed when the task's time is over (30 seconds for a
picture, 60 for a sound or a look at a film, 180 for another box, 300 for encoding). It opens nothing itself:
each task is a fork of it (`apart`), which sees no other file, before or after, and whose death costs that one
file; so does any exception over a file, whose traceback is logged. What strangers sent has a process, the
videos that are delivered have another, encoding them a third and nicer one, and people's own videos a fourth,
so that none waits for the others; in each people take turns, first whoever has had least of it lately.

A fork gives up for good what its task does not need (`confinement`): limits are hard; Landlock leaves it its
one file, or the folder in which its result shall lie, and the modules; seccomp refuses sockets, programs,
processes, others' rights and limits; root's powers are dropped. What the kernel has not got is left out,
which the log says once and `check` too. See docs/decisions/0035-a-fork-for-each-file.md.

Frames between the two are JSON and bytes: what comes out must not become code
(docs/decisions/0023-media-in-a-process-of-its-own.md). Only the few numbers at an MP4's beginning, which
decide whether Telegram may fetch the link, are read in the bot.

Which kinds are taken, their limits, what they cost, what is done to which format and why, and how colours
become sRGB or BT.709 is in docs/media.md.
"""
