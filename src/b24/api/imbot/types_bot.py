# Generated from specs/imbot/_bot.yaml by `make generate`. Edit the specs, not this file.
"""Types of `imbot.*`."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypedDict


class BotPropertiesInput(TypedDict, total=False):
    """Profile of a bot. What may be sent, by wire names."""

    NAME: str
    """One of `NAME` and `LAST_NAME` is required."""

    LAST_NAME: str

    COLOR: Literal[
        "RED",
        "GREEN",
        "MINT",
        "LIGHT_BLUE",
        "DARK_BLUE",
        "PURPLE",
        "AQUA",
        "PINK",
        "LIME",
        "BROWN",
        "AZURE",
        "KHAKI",
        "SAND",
        "MARENGO",
        "GRAY",
        "GRAPHITE",
    ]
    """Color in the mobile application. One of `RED`, `GREEN`, `MINT`, `LIGHT_BLUE`, `DARK_BLUE`, `PURPLE`, `AQUA`,
    `PINK`, `LIME`, `BROWN`, `AZURE`, `KHAKI`, `SAND`, `MARENGO`, `GRAY`, `GRAPHITE`.
    """

    EMAIL: str
    """Not that of a user."""

    PERSONAL_BIRTHDAY: dt.date

    WORK_POSITION: str
    """What the bot is for."""

    PERSONAL_WWW: str
    """Its site."""

    PERSONAL_GENDER: Literal["M", "F"]
    """One of `M`, `F`."""

    PERSONAL_PHOTO: bytes
    """Its picture, at most 5000 by 5000 pixels."""
