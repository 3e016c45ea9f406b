# Generated from specs/crm/ by `make generate`. Edit the specs, not this file.
"""`crm.item.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, TypedDict

from attrs import frozen

from b24.call import Call, Cursor, Group, Nothing, Pages, Record, nullable, wire, yes_no

from .types import CardSection, CardSectionInput, FieldInfo
from .types_item import (
    Item,
    ItemCardExtrasInput,
    ItemDelivery,
    ItemFieldsInput,
    ItemImportInput,
    ItemPayment,
    ItemProductRow,
    ItemProductRowInput,
)

__all__ = [
    "CardSection",
    "CardSectionInput",
    "FieldInfo",
    "Item",
    "ItemCardExtrasInput",
    "ItemDelivery",
    "ItemDeliveryGroup",
    "ItemDetailsConfigurationGroup",
    "ItemDetailsGroup",
    "ItemFieldsInput",
    "ItemGroup",
    "ItemImportInput",
    "ItemImportOutcome",
    "ItemImported",
    "ItemPayment",
    "ItemPaymentDelivery",
    "ItemPaymentDeliveryGroup",
    "ItemPaymentFieldsInput",
    "ItemPaymentGroup",
    "ItemPaymentProduct",
    "ItemPaymentProductGroup",
    "ItemProductRow",
    "ItemProductRowInput",
    "ItemProductrowGroup",
]


class ItemPaymentFieldsInput(TypedDict, total=False):
    """What changes in a payment. What may be sent, by wire names."""

    paid: Literal["Y", "N"] | None

    paySystemId: int | None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemImportOutcome(Record):
    """What became of an object: it is imported, or there is an error."""

    item: ItemImported | None = None

    error: str | None = None

    error_description: str | None = None


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemImported(Record):
    """An imported object."""

    id: int


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemPaymentDelivery(Record):
    """A delivery in a payment."""

    id: int

    payment_id: Annotated[int, wire("paymentId")]

    quantity: Decimal

    delivery_id: Annotated[int, wire("deliveryId")]
    """Delivery, as `id` of `crm.item.delivery.list`."""


@frozen(kw_only=True, repr=False, weakref_slot=False)
class ItemPaymentProduct(Record):
    """A product in a payment."""

    id: int

    payment_id: Annotated[int, wire("paymentId")]

    quantity: Decimal

    row_id: Annotated[int, wire("rowId")]
    """Product of the object, as `id` of `crm.item.productrow.list`."""


class ItemDeliveryGroup(Group):
    """`crm.item.delivery.*`"""

    async def get(self, *, id: int) -> ItemDelivery:
        """Read a delivery.

        Errors:
            `0`: There is no such delivery, or the user may not read it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the delivery - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.delivery.get", params, ItemDelivery, safe=True))

    async def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Sequence[ItemDelivery]:
        """List the deliveries of an object.

        Args:
            entity_id: The object.
            entity_type_id: Kind of the object, such as 2 for a deal.
            filter: As in `sale.shipment.list`.
            order: As in `sale.shipment.list`.

        Errors:
            `0`: The user may not read the object.
            `100`: Something required is missing.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/delivery/crm-item-delivery-list.html
        """
        params = {"entityId": entity_id, "entityTypeId": entity_type_id, "filter": filter, "order": order}
        return await self._send(Call("crm.item.delivery.list", params, list[ItemDelivery], safe=True))


class ItemDetailsConfigurationGroup(Group):
    """`crm.item.details.configuration.*`"""

    async def force_common_scope_for_all(
        self, *, entity_type_id: int, extras: ItemCardExtrasInput | None = None
    ) -> bool:
        """Give all users the common card of a kind of object and remove their own settings.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            No code: `entity_type_id` is missing, this kind of object has no card, or the user may not change the common
                settings.

        Scope: crm. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-forceCommonScopeForAll.html
        """
        params = {"entityTypeId": entity_type_id, "extras": extras}
        return await self._send(Call("crm.item.details.configuration.forceCommonScopeForAll", params, bool))

    async def get(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: ItemCardExtrasInput | None = None,
    ) -> Sequence[CardSection] | None:
        """Read how the card of a kind of object is set up; null if it is not.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            user_id: Whose, for `P`; without it, those of the user who calls.
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.

        Errors:
            No code: `entity_type_id` is missing, this kind of object has no card, or the user may not see these
                settings.

        Scope: crm. Permission: administrator, for another user's settings.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-get.html
        """
        params = {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras}
        return await self._send(
            Call("crm.item.details.configuration.get", params, nullable(list[CardSection]), safe=True)
        )

    async def reset(
        self,
        *,
        entity_type_id: int,
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: ItemCardExtrasInput | None = None,
    ) -> bool:
        """Forget how the card of a kind of object was set up.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            user_id: Whose, for `P`; without it, those of the user who calls.
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.

        Errors:
            No code: `entity_type_id` is missing, this kind of object has no card, or the user may not change these
                settings.

        Scope: crm. Permission: administrator, for all settings but one's own.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-reset.html
        """
        params = {"entityTypeId": entity_type_id, "userId": user_id, "scope": scope, "extras": extras}
        return await self._send(Call("crm.item.details.configuration.reset", params, bool))

    async def set(
        self,
        *,
        entity_type_id: int,
        data: Sequence[CardSectionInput],
        user_id: int | None = None,
        scope: Literal["P", "C"] | None = None,
        extras: ItemCardExtrasInput | None = None,
    ) -> bool:
        """Set up the card of a kind of object.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            data: The sections, all of them.
            user_id: Whose, for `P`; without it, those of the user who calls.
            scope: Whose settings. One of `P` (a user's own), `C` (those for all). Default: `P`.

        Errors:
            No code: `entity_type_id` is missing, this kind of object has no card, `data` is empty or no list, a section
                has no name, title or type `section`, an element has no name, or the user may not change these settings.

        Scope: crm. Permission: administrator, for all settings but one's own.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/item-details-configuration/crm-item-details-configuration-set.html
        """
        params = {"entityTypeId": entity_type_id, "data": data, "userId": user_id, "scope": scope, "extras": extras}
        return await self._send(Call("crm.item.details.configuration.set", params, bool))


class ItemDetailsGroup(Group):
    """`crm.item.details.*`"""

    @cached_property
    def configuration(self) -> ItemDetailsConfigurationGroup:
        """`crm.item.details.configuration.*`"""
        return ItemDetailsConfigurationGroup(self._sender)


class ItemPaymentDeliveryGroup(Group):
    """`crm.item.payment.delivery.*`"""

    async def add(self, *, payment_id: int, delivery_id: int) -> int:
        """Add a delivery to a payment.

        Args:
            delivery_id: Delivery, as `id` of `crm.item.delivery.list`.

        Errors:
            `0`: There is no such payment or delivery, or the user may not edit the order.
            `100`: Something required is missing.

        Scope: crm. Permission: order - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-add.html
        """
        params = {"paymentId": payment_id, "deliveryId": delivery_id}
        return await self._send(Call("crm.item.payment.delivery.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Remove a delivery from a payment.

        Args:
            id: The delivery in the payment.

        Errors:
            `0`: It is not in a payment, or the user may not edit the order.
            `100`: Something required is missing.

        Scope: crm. Permission: order - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.payment.delivery.delete", params, bool))

    async def list(
        self, *, payment_id: int, filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Sequence[ItemPaymentDelivery]:
        """List the deliveries in a payment.

        Args:
            filter: By `id` and `quantity`.
            order: By `id` or `quantity`.

        Errors:
            `0`: There is no such payment, or the user may not read it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-list.html
        """
        params = {"paymentId": payment_id, "filter": filter, "order": order}
        return await self._send(Call("crm.item.payment.delivery.list", params, list[ItemPaymentDelivery], safe=True))

    async def set_delivery(self, *, id: int, delivery_id: int) -> bool:
        """Put another delivery in the place of one in a payment.

        Args:
            id: The delivery in the payment.
            delivery_id: The other delivery, as `id` of `crm.item.delivery.list`.

        Errors:
            `0`: It is not in a payment, or the user may not edit the order.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/delivery-in-payment/crm-item-payment-delivery-set-delivery.html
        """
        params = {"id": id, "deliveryId": delivery_id}
        return await self._send(Call("crm.item.payment.delivery.setDelivery", params, bool))


class ItemPaymentProductGroup(Group):
    """`crm.item.payment.product.*`"""

    async def add(self, *, payment_id: int, row_id: int, quantity: Decimal | float) -> int:
        """Add a product of the object to a payment.

        Args:
            row_id: Product of the object, as `id` of `crm.item.productrow.list`.

        Errors:
            `0`: There is no such payment or product, the quantity is not above 0 or more than the object has left, or
                the user may not edit the order.
            `100`: Something required is missing.

        Scope: crm. Permission: order - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-add.html
        """
        params = {"paymentId": payment_id, "rowId": row_id, "quantity": quantity}
        return await self._send(Call("crm.item.payment.product.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Remove a product from a payment.

        Args:
            id: The product in the payment.

        Errors:
            `0`: It is not in a payment, or the user may not edit the order.
            `100`: Something required is missing.

        Scope: crm. Permission: order - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.payment.product.delete", params, bool))

    async def list(
        self, *, payment_id: int, filter: Mapping[str, Any], order: Mapping[str, str] | None = None
    ) -> Sequence[ItemPaymentProduct]:
        """List the products in a payment.

        Args:
            filter: By `id` and `quantity`.
            order: By `id` or `quantity`.

        Errors:
            `0`: There is no such payment, or the user may not read it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-list.html
        """
        params = {"paymentId": payment_id, "filter": filter, "order": order}
        return await self._send(Call("crm.item.payment.product.list", params, list[ItemPaymentProduct], safe=True))

    async def set_quantity(self, *, id: int, quantity: Decimal | float) -> bool:
        """Set how much of a product is in a payment.

        Args:
            id: The product in the payment.

        Errors:
            `0`: It is not in a payment, the quantity is not above 0 or more than the object has left, or the user may
                not edit the order.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/products-in-payment/crm-item-payment-product-set-quantity.html
        """
        params = {"id": id, "quantity": quantity}
        return await self._send(Call("crm.item.payment.product.setQuantity", params, bool))


class ItemPaymentGroup(Group):
    """`crm.item.payment.*`"""

    @cached_property
    def delivery(self) -> ItemPaymentDeliveryGroup:
        """`crm.item.payment.delivery.*`"""
        return ItemPaymentDeliveryGroup(self._sender)

    @cached_property
    def product(self) -> ItemPaymentProductGroup:
        """`crm.item.payment.product.*`"""
        return ItemPaymentProductGroup(self._sender)

    async def add(self, *, entity_id: int, entity_type_id: int) -> int:
        """Add a payment to an object.

        Args:
            entity_id: The object.
            entity_type_id: Kind of the object, such as 2 for a deal.

        Errors:
            `0`: There is no such kind of object or no such object, or the user may not edit it.
            `100`: Something required is missing.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-add.html
        """
        params = {"entityId": entity_id, "entityTypeId": entity_type_id}
        return await self._send(Call("crm.item.payment.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Delete a payment.

        Errors:
            `0`: There is no such payment, or the user may not delete it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.payment.delete", params, bool))

    async def get(self, *, id: int) -> ItemPayment:
        """Read a payment.

        Errors:
            `0`: There is no such payment, or the user may not edit it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-get.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.payment.get", params, ItemPayment, safe=True))

    async def list(
        self,
        *,
        entity_id: int,
        entity_type_id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> Sequence[ItemPayment]:
        """List the payments of an object.

        Args:
            entity_id: The object.
            entity_type_id: Kind of the object, such as 2 for a deal.
            filter: As in `sale.payment.list`.
            order: As in `sale.payment.list`.

        Errors:
            `0`: The user may not read the object.
            `100`: Something required is missing.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-list.html
        """
        params = {"entityId": entity_id, "entityTypeId": entity_type_id, "filter": filter, "order": order}
        return await self._send(Call("crm.item.payment.list", params, list[ItemPayment], safe=True))

    async def pay(self, *, id: int) -> bool:
        """Mark a payment as paid.

        Errors:
            `0`: There is no such payment, or the user may not edit it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-pay.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.payment.pay", params, bool))

    async def unpay(self, *, id: int) -> bool:
        """Mark a payment as not paid.

        Errors:
            `0`: There is no such payment, or the user may not edit it.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-unpay.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.payment.unpay", params, bool))

    async def update(self, *, id: int, fields: ItemPaymentFieldsInput) -> bool:
        """Change whether a payment is paid, and how.

        `sale.payment.update` changes more.

        Errors:
            `0`: There is no such payment or payment system, or the user may not edit the payment.
            `100`: Something required is missing.

        Scope: crm. Permission: order of the payment - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/payment/crm-item-payment-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.item.payment.update", params, bool))


class ItemProductrowGroup(Group):
    """`crm.item.productrow.*`"""

    async def add(self, *, fields: ItemProductRowInput) -> ItemProductRow:
        """Add a product to an object.

        Args:
            fields: `ownerId` and `ownerType` are required.

        Errors:
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no products.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("crm.item.productrow.add", params, ItemProductRow, unwrap="result.productRow"))

    async def delete(self, *, id: int) -> None:
        """Remove a product from an object.

        Errors:
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no products.
            `ACCESS_DENIED`: The user may not edit the object.
            `NOT_FOUND`: There is no such row.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
        """
        params = {"id": id}
        return await self._send(Call("crm.item.productrow.delete", params, Nothing))

    async def fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of products in objects.

        Errors:
            `0`: It failed otherwise.

        Scope: crm.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
        """
        return await self._send(
            Call("crm.item.productrow.fields", {}, dict[str, FieldInfo], unwrap="result.fields", safe=True)
        )

    async def get(self, *, id: int) -> ItemProductRow:
        """Read a product in an object.

        Errors:
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no products.
            `ACCESS_DENIED`: The user may not read the object.
            `NOT_FOUND`: There is no such row.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("crm.item.productrow.get", params, ItemProductRow, unwrap="result.productRow", safe=True)
        )

    async def get_available_for_payment(self, *, owner_id: int, owner_type: str) -> Sequence[ItemProductRow]:
        """List the products of an object that are in no payment yet.

        Args:
            owner_id: The object.
            owner_type: Kind of the object, as its short code: `L` for leads, `D` for deals, `Q` for estimates, `SI` for
                invoices; for smart processes `T` and `entityTypeId` in hexadecimal digits, so `T80` for 128.

        Errors:
            `ACCESS_DENIED`: The user may not read the object.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
        """
        params = {"ownerId": owner_id, "ownerType": owner_type}
        return await self._send(
            Call(
                "crm.item.productrow.getAvailableForPayment",
                params,
                list[ItemProductRow],
                unwrap="result.productRows",
                safe=True,
            )
        )

    def list(self, *, filter: Mapping[str, Any], order: Mapping[str, str] | None = None) -> Pages[ItemProductRow]:
        """List the products of an object.

        Args:
            filter: Needs `=ownerType` and `=ownerId`.

        Errors:
            `ACCESS_DENIED`: The user may not read the object.
            `INVALID_ARG_VALUE`: A value is not valid.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
        """
        params = {"filter": filter, "order": order}
        return self._pages(
            Call(
                "crm.item.productrow.list",
                params,
                list[ItemProductRow],
                unwrap="result.productRows",
                paging=Cursor(id="id", select=""),
                safe=True,
            )
        )

    async def set(
        self, *, owner_id: int, owner_type: str, product_rows: Sequence[ItemProductRowInput]
    ) -> Sequence[ItemProductRow]:
        """Set the products of an object: rows that were there are removed.

        Args:
            owner_id: The object.
            owner_type: Kind of the object, as its short code: `L` for leads, `D` for deals, `Q` for estimates, `SI` for
                invoices; for smart processes `T` and `entityTypeId` in hexadecimal digits, so `T80` for 128.
            product_rows: The rows, without `owner_id` and `owner_type`.

        Errors:
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no products.
            `ACCESS_DENIED`: The user may not edit the object.
            `OWNER_NOT_FOUND`: There is no such object.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
        """
        params = {"ownerId": owner_id, "ownerType": owner_type, "productRows": product_rows}
        return await self._send(
            Call("crm.item.productrow.set", params, list[ItemProductRow], unwrap="result.productRows")
        )

    async def update(self, *, id: int, fields: ItemProductRowInput) -> ItemProductRow:
        """Change a product in an object.

        Errors:
            `ENTITY_TYPE_NOT_SUPPORTED`: Objects of this kind have no products.
            `ACCESS_DENIED`: The user may not edit the object.
            `NOT_FOUND`: There is no such row.
            `INVALID_ARG_VALUE`: A field does not exist or cannot change.
            `100`: Something required is missing.
            `0`: It failed otherwise.

        Scope: crm. Permission: CRM - object - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("crm.item.productrow.update", params, ItemProductRow, unwrap="result.productRow"))


class ItemGroup(Group):
    """`crm.item.*`"""

    @cached_property
    def delivery(self) -> ItemDeliveryGroup:
        """`crm.item.delivery.*`"""
        return ItemDeliveryGroup(self._sender)

    @cached_property
    def details(self) -> ItemDetailsGroup:
        """`crm.item.details.*`"""
        return ItemDetailsGroup(self._sender)

    @cached_property
    def payment(self) -> ItemPaymentGroup:
        """`crm.item.payment.*`"""
        return ItemPaymentGroup(self._sender)

    @cached_property
    def productrow(self) -> ItemProductrowGroup:
        """`crm.item.productrow.*`"""
        return ItemProductrowGroup(self._sender)

    async def add(
        self,
        *,
        entity_type_id: int,
        fields: ItemFieldsInput | Mapping[str, Any],
        use_original_uf_names: bool | None = None,
    ) -> Item:
        """Add an object of any kind: a lead, a deal, a contact, an object of a smart process.

        Automation rules run as they do for users, and required fields are checked.

        Args:
            entity_type_id: Kind of the object: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            fields: Fields that do not exist are passed over.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not add objects of this kind.
            `CRM_FIELD_ERROR_VALUE_NOT_VALID`: A value is not valid.
            `100`: A value of a field with several values is no list.
            `CREATE_DYNAMIC_ITEM_RESTRICTED`: The plan does not let objects of smart processes be added.

        Scope: crm. Permission: CRM - objects of the kind - add.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
        """
        params = {"entityTypeId": entity_type_id, "fields": fields, "useOriginalUfNames": yes_no(use_original_uf_names)}
        return await self._send(Call("crm.item.add", params, Item, unwrap="result.item"))

    async def batch_import(
        self,
        *,
        entity_type_id: int,
        data: Sequence[ItemImportInput | Mapping[str, Any]],
        use_original_uf_names: bool | None = None,
    ) -> Sequence[ItemImportOutcome]:
        """Import up to 20 objects of a kind.

        Nothing automatic runs. When and by whom the object was made can be set by administrators; older objects go
        first.

        An object that cannot be imported does not stop the others: the answer tells of each.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            data: At most 20. Fields that do not exist are passed over.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not import objects of this kind.
            `CRM_FIELD_ERROR_VALUE_NOT_VALID`: A value is not valid, or only administrators may set it.
            `100`: A value of a field with several values is no list.
            `CREATE_DYNAMIC_ITEM_RESTRICTED`: The plan does not let objects of smart processes be added.
            `MAX_IMPORT_BATCH_SIZE_EXCEEDED`: There are more than 20 objects.

        Scope: crm. Permission: CRM - objects of the kind - import.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
        """
        params = {"entityTypeId": entity_type_id, "data": data, "useOriginalUfNames": yes_no(use_original_uf_names)}
        return await self._send(Call("crm.item.batchImport", params, list[ItemImportOutcome], unwrap="result.items"))

    async def delete(self, *, entity_type_id: int, id: int) -> None:
        """Delete an object of any kind.

        Args:
            entity_type_id: Kind of the object: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.

        Errors:
            `NOT_FOUND`: There is no such kind of object, or no such object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not delete the object.

        Scope: crm. Permission: CRM - objects of the kind - delete.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        params = {"entityTypeId": entity_type_id, "id": id}
        return await self._send(Call("crm.item.delete", params, Nothing))

    async def fields(
        self, *, entity_type_id: int, use_original_uf_names: bool | None = None
    ) -> Mapping[str, FieldInfo]:
        """Describe the fields of objects of a kind, custom ones too.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not read objects of this kind.

        Scope: crm. Permission: CRM - objects of the kind - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        params = {"entityTypeId": entity_type_id, "useOriginalUfNames": yes_no(use_original_uf_names)}
        return await self._send(
            Call("crm.item.fields", params, dict[str, FieldInfo], unwrap="result.fields", safe=True)
        )

    async def get(self, *, entity_type_id: int, id: int, use_original_uf_names: bool | None = None) -> Item:
        """Read an object of any kind.

        Args:
            entity_type_id: Kind of the object: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object, or no such object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not read the object.

        Scope: crm. Permission: CRM - objects of the kind - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        params = {"entityTypeId": entity_type_id, "id": id, "useOriginalUfNames": yes_no(use_original_uf_names)}
        return await self._send(Call("crm.item.get", params, Item, unwrap="result.item", safe=True))

    async def import_(
        self,
        *,
        entity_type_id: int,
        fields: ItemImportInput | Mapping[str, Any],
        use_original_uf_names: bool | None = None,
    ) -> int:
        """Import an object of any kind.

        Nothing automatic runs. When and by whom the object was made can be set by administrators; older objects go
        first.

        Args:
            entity_type_id: Kind of the object: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            fields: Fields that do not exist are passed over.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not import objects of this kind.
            `CRM_FIELD_ERROR_VALUE_NOT_VALID`: A value is not valid, or only administrators may set it.
            `100`: A value of a field with several values is no list.
            `CREATE_DYNAMIC_ITEM_RESTRICTED`: The plan does not let objects of smart processes be added.

        Scope: crm. Permission: CRM - objects of the kind - import.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
        """
        params = {"entityTypeId": entity_type_id, "fields": fields, "useOriginalUfNames": yes_no(use_original_uf_names)}
        return await self._send(Call("crm.item.import", params, int, unwrap="result.item.id"))

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        use_original_uf_names: bool | None = None,
    ) -> Pages[Item]:
        """List objects of a kind that the user may read.

        Args:
            entity_type_id: Kind of the objects: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            select: `*` stands for all fields, custom ones too; only it brings `fm`.
            filter: Groups of conditions may be nested; `logic: OR` in a group joins them by or. Custom flags are
                compared with 1 or 0, though they are read as `Y` or `N`.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `allowed_only_intranet_user`: The user is no employee.
            `INVALID_ARG_VALUE`: `filter` or `order` names a field that does not exist or cannot be used there, or a
                value that is not valid.

        Scope: crm. Permission: CRM - objects of the kind - read.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        params = {
            "entityTypeId": entity_type_id,
            "select": select,
            "filter": filter,
            "order": order,
            "useOriginalUfNames": yes_no(use_original_uf_names),
        }
        return self._pages(
            Call("crm.item.list", params, list[Item], unwrap="result.items", paging=Cursor(id="id"), safe=True)
        )

    async def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: ItemFieldsInput | Mapping[str, Any],
        use_original_uf_names: bool | None = None,
    ) -> Item:
        """Change an object of any kind.

        Fields not named keep their values; if none changes, nothing is saved. Automation rules run as they do for
        users, and required fields are checked.

        Of a custom field with several files, those that are not named again by `{id: …}` are deleted.

        Args:
            entity_type_id: Kind of the object: 1 for leads, 2 for deals, 3 for contacts, 4 for companies, 7 for
                estimates, 31 for invoices; of smart processes as `crm.type.list` tells.
            fields: Fields that do not exist are passed over.
            use_original_uf_names: Whether custom fields are named as they are stored, `UF_CRM_2_1639669411830`, not as
                `ufCrm2_1639669411830`. Default: `False`.

        Errors:
            `NOT_FOUND`: There is no such kind of object.
            `allowed_only_intranet_user`: The user is no employee.
            `ACCESS_DENIED`: The user may not edit the object.
            `CRM_FIELD_ERROR_VALUE_NOT_VALID`: A value is not valid.
            `100`: A value of a field with several values is no list.
            `UPDATE_DYNAMIC_ITEM_RESTRICTED`: The plan does not let objects of smart processes be changed.

        Scope: crm. Permission: CRM - objects of the kind - edit.
        Docs: https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        params = {
            "entityTypeId": entity_type_id,
            "id": id,
            "fields": fields,
            "useOriginalUfNames": yes_no(use_original_uf_names),
        }
        return await self._send(Call("crm.item.update", params, Item, unwrap="result.item"))
