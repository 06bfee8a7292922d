"""`python -m inroad` is the command line."""

from inroad.cli import main

if __name__ == "__main__":
    main()
