"""Finished videos from the web, wherever the provider keeps them.

Nothing here is AI/ML API's, and no key ever goes there.

A link is followed only where each hop, ten at most, is https to a public host, and the connection's other
end is looked at before a byte is said: a name may lead anywhere. Where a link says `http`, https is
tried. `http` and loopback are for a provider on this machine. IPv6 addresses outside of the web's own are
not followed. What is not followed and leads to a public host all the same (`NotFollowed`) is handed to
the person as a link; what leads nowhere is a `DeadLink`.

The bytes decide what a file is, not its label: an empty file, a page, JSON, a picture are `NoVideo`, half
a file is `DownloadFailed`. A file has another name until it is whole; at most 15 minutes, and the last 64
MB of a disk are left alone. The texts of foreign errors are not kept, since they may hold a signed link.
"""
