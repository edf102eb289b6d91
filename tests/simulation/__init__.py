"""Deterministic simulation: the real core and the real store in a world that one number decides.

After FoundationDB and TigerBeetle. Nothing here waits, and a seed that fails does so every time:
`python -m tests.simulation --seeds 4711-4711 --trace` tells what happened.
"""
