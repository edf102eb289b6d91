"""What admins may do: the same verbs in chat and on the command line.

A verb is read from words, done by one use case, and answered with values that a view puts into words. What it
changes is one row, and a line in the log of admins that names who and when.
"""
