"""What stands behind the ports, a folder for each technology. Adapters know no neighbours and no settings."""
