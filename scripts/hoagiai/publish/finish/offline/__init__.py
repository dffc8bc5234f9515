"""What is read without a network: a module as one file, the whole site as a zip."""
