"""What goes into a bug report, and what does not.

    scrubbing     free text: known values, ids, names and paths are taken out
    source_words  the words that stand in our code: all that a log may keep
    log_lines     a log becomes times, levels, loggers and those words

A report is for strangers. So nothing is looked for that must go: what may stay is known, and the rest is left
out. Of a log line the words stay that stand in our source, since nobody has written those but us; what was
filled into them goes, but for small numbers. Ids become short marks that are the same within one report and
different in the next, so that lines about one thing can be told from others.
"""
