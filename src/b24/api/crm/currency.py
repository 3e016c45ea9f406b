# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.currency.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from b24.call import Call, Group

from .types import FieldInfo
from .types_currency import Currency, CurrencyFormat, CurrencyFormatInput, CurrencyInput

__all__ = [
    "Currency",
    "CurrencyBaseGroup",
    "CurrencyFormat",
    "CurrencyFormatInput",
    "CurrencyGroup",
    "CurrencyInput",
    "CurrencyLocalizationsGroup",
    "FieldInfo",
]


class CurrencyBaseGroup(Group):
    """`crm.currency.base.*`"""

    async def get(self) -> str:
        """Tell the code of the base currency.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-get.html
        """
        return await self._send(Call("crm.currency.base.get", {}, str, safe=True))

    async def set(self, *, id: str) -> bool:
        """Make a currency the base one.

        The rates of the others are to be set anew: they are not converted.

        The answer is false if the portal has no currencies.

        Args:
            id: Code by ISO 4217.

        Errors:
            No code: The user may not change the settings.

        Scope: crm. Permission: CRM - settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-base-set.html
        """
        params = {"id": id}
        return await self._send(Call("crm.currency.base.set", params, bool))


class CurrencyLocalizationsGroup(Group):
    """`crm.currency.localizations.*`"""

    async def delete(self, *, id: str, lids: Sequence[str]) -> bool:
        """Delete formats of a currency, by language.

        The answer is false if none was deleted.

        Args:
            id: Code by ISO 4217.
            lids: Languages, such as `en`.

        Errors:
            No code: `id` is missing, or the user may not change the settings.

        Scope: crm. Permission: CRM - settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-delete.html
        """
        params = {"id": id, "lids": lids}
        return await self._send(Call("crm.currency.localizations.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of formats of currencies.

        Errors:
            No code: The user may not see the settings.

        Scope: crm. Permission: CRM - settings - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-fields.html
        """
        return await self._send(Call("crm.currency.localizations.fields", {}, dict[str, FieldInfo], safe=True))

    async def get(self, *, id: str) -> Mapping[str, CurrencyFormat]:
        """Read the formats of a currency, by language.

        Args:
            id: Code by ISO 4217.

        Errors:
            No code: `id` is missing, or the user may not see the settings.

        Scope: crm. Permission: CRM - settings - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.currency.localizations.get", params, dict[str, CurrencyFormat], safe=True))

    async def set(self, *, id: str, localizations: Mapping[str, CurrencyFormatInput]) -> bool:
        """Set formats of a currency, by language.

        Languages not named keep theirs. The answer is false if none changed.

        Args:
            id: Code by ISO 4217.

        Errors:
            No code: `id` is missing, or the user may not change the settings.

        Scope: crm. Permission: CRM - settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/localizations/crm-currency-localizations-set.html
        """
        params = {"id": id, "localizations": localizations}
        return await self._send(Call("crm.currency.localizations.set", params, bool))


class CurrencyGroup(Group):
    """`crm.currency.*`"""

    @cached_property
    def base(self) -> CurrencyBaseGroup:
        """`crm.currency.base.*`"""
        return CurrencyBaseGroup(self._sender)

    @cached_property
    def localizations(self) -> CurrencyLocalizationsGroup:
        """`crm.currency.localizations.*`"""
        return CurrencyLocalizationsGroup(self._sender)

    async def add(self, *, fields: CurrencyInput) -> str:
        """Add a currency.

        Args:
            fields: `CURRENCY`, `AMOUNT_CNT` and `AMOUNT` are required.

        Errors:
            No code: The user may not change the settings, or the portal has no currencies.
            `ERROR_CORE`: A required field is missing, or a value is not valid.

        Scope: crm. Permission: CRM - settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.currency.add", params, str))

    async def delete(self, *, id: str) -> bool:
        """Delete a currency that is neither the base one nor that of reports.

        Args:
            id: Code by ISO 4217.

        Errors:
            No code: The code has not 3 characters, the currency is the base one or that of reports, the user may not
                change the settings, or the portal has no currencies.
            `ERROR_CODE`: It cannot be deleted for another reason.

        Scope: crm. Permission: CRM - settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.currency.delete", params, bool))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of currencies.

        Errors:
            No code: The user may not see the settings.

        Scope: crm. Permission: CRM - settings - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-fields.html
        """
        return await self._send(Call("crm.currency.fields", {}, dict[str, FieldInfo], safe=True))

    async def get(self, *, id: str) -> Currency:
        """Read a currency.

        Args:
            id: Code by ISO 4217.

        Errors:
            No code: There is no such currency, or the user may not see the settings.

        Scope: crm. Permission: CRM - settings - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.currency.get", params, Currency, safe=True))

    async def list(self, *, order: Mapping[str, str] | None = None) -> Sequence[Currency]:
        """List all currencies.

        Errors:
            No code: The user may not see the settings, or the portal has no currencies.

        Scope: crm. Permission: CRM - settings - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html
        """
        params = {"order": order}
        return await self._send(Call("crm.currency.list", params, list[Currency], safe=True))

    async def update(self, *, id: str, fields: CurrencyInput | None = None) -> bool:
        """Change a currency.

        Languages not named in `LANG` keep their formats.

        Args:
            id: Code by ISO 4217.

        Errors:
            No code: The user may not change the settings, or the portal has no currencies.
            `ERROR_CODE`: A value is not valid.

        Scope: crm. Permission: CRM - settings - change.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-update.html
        """
        params = {"ID": id, "fields": fields}
        return await self._send(Call("crm.currency.update", params, bool))
