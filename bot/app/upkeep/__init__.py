"""What keeps the bot running: its services, and who watches them.

Whatever runs for as long as the process does is a `Service`: it has a name, it runs, and it is vital or not.
One `Supervisor` has them all. It starts them in their order, starts those again that fail and are not vital,
ends with the first vital one that ends, lets them finish what is under way when the process is to stop, and
can say at any time how each one is.
"""
