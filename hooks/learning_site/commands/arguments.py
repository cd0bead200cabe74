"""What is written after a command, read with messages in both languages of the registry."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn


class Arguments(argparse.ArgumentParser):
    """A parser that says in plain words what it does not know, and what it does."""

    def __init__(self, command: str) -> None:
        super().__init__(prog=f"python3 dev.py {command}", exit_on_error=False)

    def read(self, arguments: list[str]) -> argparse.Namespace:
        """The options; ends the program with code 2 if they cannot be read."""
        try:
            options, unknown = self.parse_known_args(arguments)
        except argparse.ArgumentError as error:
            self._refuse(error.argument_name or "")
        if unknown:
            self._refuse(" ".join(unknown))
        return options

    def error(self, message: str) -> NoReturn:
        """What the parser ends with by itself."""
        self._refuse(message)

    def _refuse(self, what: str) -> NoReturn:
        usage = " ".join(self.format_usage().split()[1:])
        print(
            f'Tidak dapat dipakai: "{what}". Tulis seperti: / '
            f'This cannot be used: "{what}". Write it like:\n  {usage}',
            file=sys.stderr,
        )
        sys.exit(2)
