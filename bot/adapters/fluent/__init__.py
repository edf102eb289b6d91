"""The words of `locales/`, by Mozilla's Fluent: one file a language, English the source.

A file is found by its name; a message is parsed when it is first said, since whole files held up every
start. A language that lacks a message takes the default's, else the English one. Values in a language
that is written from right to left are set apart by isolation marks.
"""
