# Generated from specs/humanresources/ by `make generate`. Edit the specs, not this file.
"""`humanresources.hcmlink.*`"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Required, TypedDict

from b24.call import Call, Group, Pages, Window

from .types import (
    HcmlinkCompany,
    HcmlinkCompanyFieldsInput,
    HcmlinkJobFieldsInput,
    HcmlinkJobInput,
    HcmlinkOutcome,
    HcmlinkPerson,
)

__all__ = [
    "HcmlinkCompany",
    "HcmlinkCompanyFieldsInput",
    "HcmlinkCompanyGroup",
    "HcmlinkCompanyUserGroup",
    "HcmlinkEmployeeDataInput",
    "HcmlinkEmployeeFieldsInput",
    "HcmlinkEmployeeGroup",
    "HcmlinkFieldGroup",
    "HcmlinkFieldValueGroup",
    "HcmlinkFieldValueInput",
    "HcmlinkGroup",
    "HcmlinkJobFieldsInput",
    "HcmlinkJobGroup",
    "HcmlinkJobInput",
    "HcmlinkJobStatusGroup",
    "HcmlinkOutcome",
    "HcmlinkPerson",
]


class HcmlinkEmployeeDataInput(TypedDict, total=False):
    """What is known of an employee. What may be sent, by wire names."""

    firstName: str | None

    lastName: str | None

    patronymicName: str | None


class HcmlinkEmployeeFieldsInput(TypedDict, total=False):
    """An employee, as the HR system hands them over. What may be sent, by wire names."""

    employee: Required[str]
    """Code of the employment in the HR system."""

    person: Required[str]
    """Code of the person in the HR system."""

    userId: int | None

    data: Required[HcmlinkEmployeeDataInput | Mapping[str, Any]]
    """At least one field must have a value."""


class HcmlinkFieldValueInput(TypedDict, total=False):
    """The value of a field of an employee. What may be sent, by wire names."""

    field: Required[str]
    """Code of the field in the HR system."""

    employee: Required[str]
    """Code of the employment in the HR system."""

    value: Required[str]


class HcmlinkCompanyUserGroup(Group):
    """`humanresources.hcmlink.company.user.*`"""

    def list(self, *, limit: int | None = None, offset: int | None = None) -> Pages[HcmlinkCompany]:
        """List the companies of HR systems that the current user is linked with.

        Only an application can call it.

        Args:
            limit: Rows of a page, at most 1000. Default: `100`.
            offset: How many rows to leave out. Default: `0`.

        Errors:
            `ACCESS_DENIED`: No user is logged in.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        params = {"limit": limit, "offset": offset}
        return self._pages(
            Call(
                "humanresources.hcmlink.company.user.list",
                params,
                list[HcmlinkCompany],
                paging=Window(limit="limit", offset="offset", size=100),
                safe=True,
            )
        )


class HcmlinkCompanyGroup(Group):
    """`humanresources.hcmlink.company.*`"""

    @cached_property
    def user(self) -> HcmlinkCompanyUserGroup:
        """`humanresources.hcmlink.company.user.*`"""
        return HcmlinkCompanyUserGroup(self._sender)

    async def add(self, *, fields: HcmlinkCompanyFieldsInput) -> int:
        """Add a company of an HR system.

        Only an application can call it.

        Errors:
            `0`: A required field is missing, or the company could not be saved.
            `510`: The company of the CRM does not exist.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        params = {"fields": fields}
        return await self._send(Call("humanresources.hcmlink.company.add", params, int))

    async def delete(self, *, id: int) -> bool:
        """Remove a company of an HR system.

        Only an application can call it.

        Errors:
            `510`: There is no such company, or it could not be removed.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
        """
        params = {"id": id}
        return await self._send(Call("humanresources.hcmlink.company.delete", params, bool))

    def list(
        self, *, limit: int | None = None, offset: int | None = None, user_id: int | None = None
    ) -> Pages[HcmlinkCompany]:
        """List the companies of HR systems.

        Only an application can call it.

        Args:
            limit: Rows of a page, at most 1000. Default: `100`.
            offset: How many rows to leave out. Default: `0`.
            user_id: Only companies this user is linked with.

        Errors:
            `0`: The list could not be read.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
        """
        params = {"limit": limit, "offset": offset, "userId": user_id}
        return self._pages(
            Call(
                "humanresources.hcmlink.company.list",
                params,
                list[HcmlinkCompany],
                paging=Window(limit="limit", offset="offset", size=100),
                safe=True,
            )
        )

    async def update(self, *, id: int, fields: HcmlinkCompanyFieldsInput) -> bool:
        """Replace the data of a company of an HR system.

        Only an application can call it.

        Errors:
            `510`: A required field is missing, the company of the CRM does not exist, or the change could not be saved.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("humanresources.hcmlink.company.update", params, bool))


class HcmlinkEmployeeGroup(Group):
    """`humanresources.hcmlink.employee.*`"""

    def list(
        self,
        *,
        company: str,
        limit: int | None = None,
        offset: int | None = None,
        updated_at: dt.datetime | None = None,
    ) -> Pages[HcmlinkPerson]:
        """List the users who are linked with employees of an HR system.

        Only an application can call it.

        Args:
            company: The company's code in the HR system.
            limit: Rows of a page, at most 1000. Default: `100`.
            offset: How many rows to leave out. Default: `0`.
            updated_at: Only what changed after this.

        Errors:
            `510`: The company is missing or does not exist.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        params = {"company": company, "limit": limit, "offset": offset, "updatedAt": updated_at}
        return self._pages(
            Call(
                "humanresources.hcmlink.employee.list",
                params,
                list[HcmlinkPerson],
                paging=Window(limit="limit", offset="offset", size=100),
                safe=True,
            )
        )

    async def set(
        self, *, company: str, data: Sequence[HcmlinkEmployeeFieldsInput], job: HcmlinkJobInput | None = None
    ) -> HcmlinkOutcome:
        """Hand over employees of an HR system.

        Only an application can call it.

        Args:
            company: The company's code in the HR system.
            job: Sent where this answers the event `OnHumanResourcesHcmLinkEmployeeListRequested`.

        Errors:
            No code: `data` is missing or empty.
            `0`: The job could not be brought up to date.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
        """
        params = {"company": company, "data": data, "job": job}
        return await self._send(Call("humanresources.hcmlink.employee.set", params, HcmlinkOutcome))


class HcmlinkFieldValueGroup(Group):
    """`humanresources.hcmlink.field.value.*`"""

    async def set(
        self, *, company: str, data: Sequence[HcmlinkFieldValueInput], job: HcmlinkJobInput | None = None
    ) -> HcmlinkOutcome:
        """Hand over values of employees' fields.

        Only an application can call it.

        Args:
            company: The company's code in the HR system, or its id in the CRM.
            job: Sent where this answers the event `OnHumanResourcesHcmLinkFieldValueRequested`,
                `OnHumanResourcesHcmLinkPinRequested` or `OnHumanResourcesHcmLinkSalaryVacationRequested`.

        Errors:
            No code: `data` is missing or empty.
            `0`: The job could not be brought up to date.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        params = {"company": company, "data": data, "job": job}
        return await self._send(Call("humanresources.hcmlink.field.value.set", params, HcmlinkOutcome))


class HcmlinkFieldGroup(Group):
    """`humanresources.hcmlink.field.*`"""

    @cached_property
    def value(self) -> HcmlinkFieldValueGroup:
        """`humanresources.hcmlink.field.value.*`"""
        return HcmlinkFieldValueGroup(self._sender)


class HcmlinkJobStatusGroup(Group):
    """`humanresources.hcmlink.job.status.*`"""

    async def get(self, *, id: int) -> bool:
        """Whether a job still runs.

        Only an application can call it.

        Args:
            id: `jobId` of the event.

        Errors:
            `0`: There is no such job.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        params = {"id": id}
        return await self._send(
            Call("humanresources.hcmlink.job.status.get", params, bool, unwrap="result.alive", safe=True)
        )


class HcmlinkJobGroup(Group):
    """`humanresources.hcmlink.job.*`"""

    @cached_property
    def status(self) -> HcmlinkJobStatusGroup:
        """`humanresources.hcmlink.job.status.*`"""
        return HcmlinkJobStatusGroup(self._sender)

    async def update(self, *, id: int, fields: HcmlinkJobFieldsInput) -> bool:
        """Tell how far a job is.

        Only an application can call it.

        Args:
            id: `jobId` of the event.

        Errors:
            `0`: There is no such job, or its status is past that one.
            `ACCESS_DENIED`: The user is not an administrator.
            `WRONG_AUTH_TYPE`: Not called by an application.

        Scope: humanresources.hcmlink. Permission: administrator.
        Docs: https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        params = {"id": id, "fields": fields}
        return await self._send(Call("humanresources.hcmlink.job.update", params, bool))


class HcmlinkGroup(Group):
    """`humanresources.hcmlink.*`"""

    @cached_property
    def company(self) -> HcmlinkCompanyGroup:
        """`humanresources.hcmlink.company.*`"""
        return HcmlinkCompanyGroup(self._sender)

    @cached_property
    def employee(self) -> HcmlinkEmployeeGroup:
        """`humanresources.hcmlink.employee.*`"""
        return HcmlinkEmployeeGroup(self._sender)

    @cached_property
    def field(self) -> HcmlinkFieldGroup:
        """`humanresources.hcmlink.field.*`"""
        return HcmlinkFieldGroup(self._sender)

    @cached_property
    def job(self) -> HcmlinkJobGroup:
        """`humanresources.hcmlink.job.*`"""
        return HcmlinkJobGroup(self._sender)
