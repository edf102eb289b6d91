"""Pictures and videos by Pillow and PyAV: looking into them and making them ready."""
