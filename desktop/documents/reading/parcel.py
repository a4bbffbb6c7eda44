"""What the reading process hands to the program: records taken apart into their fields and made anew there.

In the program the records of a plan are mapped to the database and get what that needs when they are made. One that
came out of a pickle as it was in the other process, which knows no database, would lack it.
"""

from __future__ import annotations

import io
import pickle
from dataclasses import fields, is_dataclass
from typing import Any


def packed(message: object) -> bytes:
    """Return a message as bytes."""
    stream = io.BytesIO()
    _Packer(stream, protocol=5).dump(message)
    return stream.getvalue()


def made(kind: type[Any], values: dict[str, Any]) -> Any:  # noqa: ANN401 (of any kind)
    """Return a record made of its fields."""
    return kind(**values)


class _Packer(pickle.Pickler):
    """Writes each record once, as the call that makes it."""

    def reducer_override(self, value: object) -> Any:  # noqa: ANN401 (what pickle asks for)
        if isinstance(value, type) or not is_dataclass(value):
            return NotImplemented
        known = {item.name: getattr(value, item.name) for item in fields(value) if item.init}
        plain = {name: list(part) if isinstance(part, list) else part for name, part in known.items()}
        return made, (type(value), plain)
