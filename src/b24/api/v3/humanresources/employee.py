# Generated from specs/v3/humanresources/ by `make generate`. Edit the specs, not this file.
"""`humanresources.employee.*`"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated

from attrs import frozen

from b24.call import Call, Group, Record, wire

from .types import Employee, FieldInfo

__all__ = [
    "Employee",
    "EmployeeFieldGroup",
    "EmployeeGroup",
    "EmployeeSubordinates",
    "FieldInfo",
    "SubordinatesInDepartment",
]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class EmployeeSubordinates(Record):
    """What `humanresources.employee.subordinates` returns."""

    user_id: Annotated[int, wire("userId")]

    departments: Sequence[SubordinatesInDepartment]


@frozen(kw_only=True, repr=False, weakref_slot=False)
class SubordinatesInDepartment(Record):
    """A department, and how many people report to the user there."""

    node_id: Annotated[int, wire("nodeId")]
    """The department."""

    name: str

    role: str
    """What the user is there, such as `HEAD`."""

    subordinates_count: Annotated[int, wire("subordinatesCount")]


class EmployeeFieldGroup(Group):
    """`humanresources.employee.field.*`"""

    async def get(self, *, name: str, select: Sequence[str] | None = None) -> FieldInfo:
        """Description of one field of employees.

        Args:
            name: A name of `humanresources.employee.field.list`.
            select: Facts about the field, such as `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.
            `BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION`: There is no such field.

        Scope: humanresources.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-get.html
        """
        params = {"name": name, "select": select}
        return await self._send(
            Call("humanresources.employee.field.get", params, FieldInfo, unwrap="result.item", v3=True, safe=True)
        )

    async def list(self, *, select: Sequence[str] | None = None) -> Sequence[FieldInfo]:
        """Descriptions of the fields of employees.

        Args:
            select: Facts about the fields, such as `name`, `type` or `filterable`.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.

        Scope: humanresources.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-field-list.html
        """
        params = {"select": select}
        return await self._send(
            Call(
                "humanresources.employee.field.list", params, list[FieldInfo], unwrap="result.items", v3=True, safe=True
            )
        )


class EmployeeGroup(Group):
    """`humanresources.employee.*`"""

    @cached_property
    def field(self) -> EmployeeFieldGroup:
        """`humanresources.employee.field.*`"""
        return EmployeeFieldGroup(self._sender)

    async def count(self) -> int:
        """How many employees the company structure holds.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.

        Scope: humanresources. Permission: member of a department.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
        """
        return await self._send(
            Call("humanresources.employee.count", {}, int, unwrap="result.total", v3=True, safe=True)
        )

    async def multidepartment(self) -> Sequence[Employee]:
        """Employees who are in several departments.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.

        Scope: humanresources. Permission: member of a department.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
        """
        return await self._send(
            Call(
                "humanresources.employee.multidepartment",
                {},
                list[Employee],
                unwrap="result.employees",
                v3=True,
                safe=True,
            )
        )

    async def search(
        self, *, name: str, node_id: int | None = None, select: Sequence[str] | None = None
    ) -> Sequence[Employee]:
        """Find employees by name.

        Args:
            name: Part of the name.
            node_id: Only employees of this department or team.
            select: Fields of the employees.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION`: `select` is not a list of texts.
            `BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`: A field in `select` does not exist.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `name` is missing.

        Scope: humanresources. Permission: member of a department.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
        """
        params = {"name": name, "nodeId": node_id, "select": select}
        return await self._send(
            Call("humanresources.employee.search", params, list[Employee], unwrap="result.items", v3=True, safe=True)
        )

    async def subordinates(self, *, id: int) -> EmployeeSubordinates:
        """How many people report to a user, by department.

        Args:
            id: The user.

        Errors:
            `BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`: The user may not do this.
            `BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`: `id` is missing or not a positive number.

        Scope: humanresources. Permission: member of a department.
        Docs: https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
        """
        params = {"id": id}
        return await self._send(
            Call("humanresources.employee.subordinates", params, EmployeeSubordinates, v3=True, safe=True)
        )
