# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.*`: SIP lines, numbers, users' phones, outgoing calls and call statistics."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .callback import CallbackGroup
    from .infocall import InfocallGroup
    from .line import LineGroup
    from .sip import SipGroup
    from .statistic import StatisticGroup
    from .tts import TtsGroup
    from .url import UrlGroup
    from .user import UserGroup


class VoximplantFamily(Group):
    """`voximplant.*`: SIP lines, numbers, users' phones, outgoing calls and call statistics."""

    @cached_property
    def callback(self) -> CallbackGroup:
        """`voximplant.callback.*`"""
        from .callback import CallbackGroup

        return CallbackGroup(self._sender)

    @cached_property
    def infocall(self) -> InfocallGroup:
        """`voximplant.infocall.*`"""
        from .infocall import InfocallGroup

        return InfocallGroup(self._sender)

    @cached_property
    def line(self) -> LineGroup:
        """`voximplant.line.*`"""
        from .line import LineGroup

        return LineGroup(self._sender)

    @cached_property
    def sip(self) -> SipGroup:
        """`voximplant.sip.*`"""
        from .sip import SipGroup

        return SipGroup(self._sender)

    @cached_property
    def statistic(self) -> StatisticGroup:
        """`voximplant.statistic.*`"""
        from .statistic import StatisticGroup

        return StatisticGroup(self._sender)

    @cached_property
    def tts(self) -> TtsGroup:
        """`voximplant.tts.*`"""
        from .tts import TtsGroup

        return TtsGroup(self._sender)

    @cached_property
    def url(self) -> UrlGroup:
        """`voximplant.url.*`"""
        from .url import UrlGroup

        return UrlGroup(self._sender)

    @cached_property
    def user(self) -> UserGroup:
        """`voximplant.user.*`"""
        from .user import UserGroup

        return UserGroup(self._sender)
