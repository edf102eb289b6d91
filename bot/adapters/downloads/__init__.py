"""Finished videos from wherever on the web they lie: which links are followed, and the files behind them."""
