"""What people have here: their requests, their videos, and the right to have all of it forgotten."""
