"""The signed paper: lines → blocks → outline → tasks and duties."""
