# Generated from specs/feature/ by `make generate`. Edit the specs, not this file.
"""`feature.*`: What the portal can do."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import frozen

from b24.call import Call, Group, Record


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Feature(Record):
    """Whether there is a feature."""

    __open__: ClassVar[bool] = True

    value: bool


class FeatureFamily(Group):
    """`feature.*`: What the portal can do."""

    async def get(self, *, code: Literal["rest_offline_extended", "rest_auth_connector"]) -> Feature:
        """Tell whether the portal has a feature.

        Args:
            code: One of `rest_offline_extended` (offline events that are kept until they are confirmed),
                `rest_auth_connector` (the key `auth_connector` of events).

        Errors:
            `CODE_EMPTY`: `code` is missing.

        Scope: none.
        Docs: https://apidocs.bitrix24.com/api-reference/common/system/feature-get.html
        """
        params = {"CODE": code}
        return await self._send(Call("feature.get", params, Feature, safe=True))
