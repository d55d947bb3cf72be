"""`python -m discrep`."""

from discrep.cli import main

if __name__ == "__main__":
    main()
