"""Bounds of ours on what others say: every row of `bot/domain/bounds.py`, tried."""
