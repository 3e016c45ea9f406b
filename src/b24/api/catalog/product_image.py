# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.productImage.*`"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from b24.call import Call, Group, Upload

from .types import FieldInfo
from .types_product_image import ProductImage, ProductImageInput

__all__ = ["FieldInfo", "ProductImage", "ProductImageGroup", "ProductImageInput"]


class ProductImageGroup(Group):
    """`catalog.productImage.*`"""

    async def add(self, *, fields: ProductImageInput, file_content: Upload) -> ProductImage:
        """Add a picture of a product.

        Args:
            fields: Needs `productId`.
            file_content: The picture.

        Errors:
            `200040300020`: The user may not edit the catalog or the product.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such product, it has no property `MORE_PHOTO`, the name or kind of the file is not valid,
                the file is too big, or the disk is full.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
        """
        params = {"fields": fields, "fileContent": file_content}
        return await self._send(
            Call("catalog.productImage.add", params, ProductImage, unwrap="result.productImage", batchable=False)
        )

    async def delete(self, *, product_id: int, id: int) -> bool:
        """Delete a picture of a product.

        Errors:
            `200040300020`: The user may not edit the catalog or the product.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such product or picture.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
        """
        params = {"productId": product_id, "id": id}
        return await self._send(Call("catalog.productImage.delete", params, bool))

    async def get(self, *, product_id: int, id: int) -> ProductImage:
        """Read a picture of a product.

        Errors:
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such product or picture.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
        """
        params = {"productId": product_id, "id": id}
        return await self._send(
            Call("catalog.productImage.get", params, ProductImage, unwrap="result.productImage", safe=True)
        )

    async def get_fields(self) -> Mapping[str, FieldInfo]:
        """Describe the fields of pictures of a product.

        Errors:
            `200040300010`: The user may not read the catalog.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
        """
        return await self._send(
            Call("catalog.productImage.getFields", {}, dict[str, FieldInfo], unwrap="result.productImage", safe=True)
        )

    async def list(self, *, product_id: int, select: Sequence[str] | None = None) -> Sequence[ProductImage]:
        """List pictures of a product.

        Errors:
            `200040300010`: The user may not read the catalog.
            `100`: A parameter is missing or of the wrong kind.
            `0`: There is no such product.

        Scope: catalog. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
        """
        params = {"productId": product_id, "select": select}
        return await self._send(
            Call("catalog.productImage.list", params, list[ProductImage], unwrap="result.productImages", safe=True)
        )
