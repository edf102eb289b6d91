"""Who is told what: whoever asked, by a status message and a reaction; the admins, by alerts."""
