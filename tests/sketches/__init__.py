"""What a session "until I like it" costs: three sketches and one video, against four videos in full."""
