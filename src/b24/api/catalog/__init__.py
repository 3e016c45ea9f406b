# Generated from specs/catalog/ by `make generate`. Edit the specs, not this file.
"""`catalog.*`: Products, services and variations with their prices, stock, properties and inventory documents."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from b24.call import Group

if TYPE_CHECKING:
    from .catalog import CatalogGroup
    from .document import DocumentGroup
    from .documentcontractor import DocumentcontractorGroup
    from .enum import EnumGroup
    from .extra import ExtraGroup
    from .measure import MeasureGroup
    from .price import PriceGroup
    from .price_type import PriceTypeGroup
    from .price_type_group import PriceTypeGroupGroup
    from .price_type_lang import PriceTypeLangGroup
    from .product import ProductGroup
    from .product_image import ProductImageGroup
    from .product_property import ProductPropertyGroup
    from .product_property_enum import ProductPropertyEnumGroup
    from .product_property_feature import ProductPropertyFeatureGroup
    from .product_property_section import ProductPropertySectionGroup
    from .ratio import RatioGroup
    from .rounding_rule import RoundingRuleGroup
    from .section import SectionGroup
    from .store import StoreGroup
    from .storeproduct import StoreproductGroup
    from .userfield import UserfieldGroup
    from .vat import VatGroup


class CatalogFamily(Group):
    """`catalog.*`: Products, services and variations with their prices, stock, properties and inventory documents."""

    @cached_property
    def catalog(self) -> CatalogGroup:
        """`catalog.catalog.*`"""
        from .catalog import CatalogGroup

        return CatalogGroup(self._sender)

    @cached_property
    def document(self) -> DocumentGroup:
        """`catalog.document.*`"""
        from .document import DocumentGroup

        return DocumentGroup(self._sender)

    @cached_property
    def documentcontractor(self) -> DocumentcontractorGroup:
        """`catalog.documentcontractor.*`"""
        from .documentcontractor import DocumentcontractorGroup

        return DocumentcontractorGroup(self._sender)

    @cached_property
    def enum(self) -> EnumGroup:
        """`catalog.enum.*`"""
        from .enum import EnumGroup

        return EnumGroup(self._sender)

    @cached_property
    def extra(self) -> ExtraGroup:
        """`catalog.extra.*`"""
        from .extra import ExtraGroup

        return ExtraGroup(self._sender)

    @cached_property
    def measure(self) -> MeasureGroup:
        """`catalog.measure.*`"""
        from .measure import MeasureGroup

        return MeasureGroup(self._sender)

    @cached_property
    def price(self) -> PriceGroup:
        """`catalog.price.*`"""
        from .price import PriceGroup

        return PriceGroup(self._sender)

    @cached_property
    def price_type(self) -> PriceTypeGroup:
        """`catalog.priceType.*`"""
        from .price_type import PriceTypeGroup

        return PriceTypeGroup(self._sender)

    @cached_property
    def price_type_group(self) -> PriceTypeGroupGroup:
        """`catalog.priceTypeGroup.*`"""
        from .price_type_group import PriceTypeGroupGroup

        return PriceTypeGroupGroup(self._sender)

    @cached_property
    def price_type_lang(self) -> PriceTypeLangGroup:
        """`catalog.priceTypeLang.*`"""
        from .price_type_lang import PriceTypeLangGroup

        return PriceTypeLangGroup(self._sender)

    @cached_property
    def product(self) -> ProductGroup:
        """`catalog.product.*`"""
        from .product import ProductGroup

        return ProductGroup(self._sender)

    @cached_property
    def product_image(self) -> ProductImageGroup:
        """`catalog.productImage.*`"""
        from .product_image import ProductImageGroup

        return ProductImageGroup(self._sender)

    @cached_property
    def product_property(self) -> ProductPropertyGroup:
        """`catalog.productProperty.*`"""
        from .product_property import ProductPropertyGroup

        return ProductPropertyGroup(self._sender)

    @cached_property
    def product_property_enum(self) -> ProductPropertyEnumGroup:
        """`catalog.productPropertyEnum.*`"""
        from .product_property_enum import ProductPropertyEnumGroup

        return ProductPropertyEnumGroup(self._sender)

    @cached_property
    def product_property_feature(self) -> ProductPropertyFeatureGroup:
        """`catalog.productPropertyFeature.*`"""
        from .product_property_feature import ProductPropertyFeatureGroup

        return ProductPropertyFeatureGroup(self._sender)

    @cached_property
    def product_property_section(self) -> ProductPropertySectionGroup:
        """`catalog.productPropertySection.*`"""
        from .product_property_section import ProductPropertySectionGroup

        return ProductPropertySectionGroup(self._sender)

    @cached_property
    def ratio(self) -> RatioGroup:
        """`catalog.ratio.*`"""
        from .ratio import RatioGroup

        return RatioGroup(self._sender)

    @cached_property
    def rounding_rule(self) -> RoundingRuleGroup:
        """`catalog.roundingRule.*`"""
        from .rounding_rule import RoundingRuleGroup

        return RoundingRuleGroup(self._sender)

    @cached_property
    def section(self) -> SectionGroup:
        """`catalog.section.*`"""
        from .section import SectionGroup

        return SectionGroup(self._sender)

    @cached_property
    def store(self) -> StoreGroup:
        """`catalog.store.*`"""
        from .store import StoreGroup

        return StoreGroup(self._sender)

    @cached_property
    def storeproduct(self) -> StoreproductGroup:
        """`catalog.storeproduct.*`"""
        from .storeproduct import StoreproductGroup

        return StoreproductGroup(self._sender)

    @cached_property
    def userfield(self) -> UserfieldGroup:
        """`catalog.userfield.*`"""
        from .userfield import UserfieldGroup

        return UserfieldGroup(self._sender)

    @cached_property
    def vat(self) -> VatGroup:
        """`catalog.vat.*`"""
        from .vat import VatGroup

        return VatGroup(self._sender)
