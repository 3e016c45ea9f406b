# Generated from specs/user/_family.yaml by `make generate`. Edit the specs, not this file.
"""Types of `user.*`."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar

from attrs import frozen

from b24.call import Record, wire


@frozen(kw_only=True, repr=False, weakref_slot=False)
class User(Record):
    """A user."""

    __open__: ClassVar[bool] = True

    id: Annotated[int | None, wire("ID")] = None

    xml_id: Annotated[str | None, wire("XML_ID")] = None
    """Id outside."""

    active: Annotated[bool | None, wire("ACTIVE")] = None
    """False once dismissed."""

    name: Annotated[str | None, wire("NAME")] = None

    last_name: Annotated[str | None, wire("LAST_NAME")] = None

    second_name: Annotated[str | None, wire("SECOND_NAME")] = None
    """Middle name."""

    title: Annotated[str | None, wire("TITLE")] = None

    email: Annotated[str | None, wire("EMAIL")] = None

    last_login: Annotated[dt.datetime | None, wire("LAST_LOGIN")] = None

    date_register: Annotated[dt.datetime | None, wire("DATE_REGISTER")] = None

    time_zone: Annotated[str | None, wire("TIME_ZONE")] = None
    """Such as `Europe/Berlin`."""

    is_online: Annotated[bool | None, wire("IS_ONLINE")] = None

    timestamp_x: Annotated[dt.datetime | None, wire("TIMESTAMP_X")] = None
    """When it was last changed."""

    last_activity_date: Annotated[dt.datetime | None, wire("LAST_ACTIVITY_DATE")] = None

    personal_gender: Annotated[str | None, wire("PERSONAL_GENDER")] = None
    """Empty if it is not known. One of `M` (male), `F` (female)."""

    personal_profession: Annotated[str | None, wire("PERSONAL_PROFESSION")] = None

    personal_www: Annotated[str | None, wire("PERSONAL_WWW")] = None
    """Home page."""

    personal_birthday: Annotated[dt.date | None, wire("PERSONAL_BIRTHDAY")] = None

    personal_photo: Annotated[str | None, wire("PERSONAL_PHOTO")] = None
    """Address of the photo."""

    personal_icq: Annotated[str | None, wire("PERSONAL_ICQ")] = None

    personal_phone: Annotated[str | None, wire("PERSONAL_PHONE")] = None

    personal_fax: Annotated[str | None, wire("PERSONAL_FAX")] = None

    personal_mobile: Annotated[str | None, wire("PERSONAL_MOBILE")] = None

    personal_pager: Annotated[str | None, wire("PERSONAL_PAGER")] = None

    personal_street: Annotated[str | None, wire("PERSONAL_STREET")] = None

    personal_city: Annotated[str | None, wire("PERSONAL_CITY")] = None

    personal_state: Annotated[str | None, wire("PERSONAL_STATE")] = None
    """State or region."""

    personal_zip: Annotated[str | None, wire("PERSONAL_ZIP")] = None

    personal_country: Annotated[str | None, wire("PERSONAL_COUNTRY")] = None

    personal_mailbox: Annotated[str | None, wire("PERSONAL_MAILBOX")] = None
    """P.O. box."""

    personal_notes: Annotated[str | None, wire("PERSONAL_NOTES")] = None

    work_phone: Annotated[str | None, wire("WORK_PHONE")] = None

    work_company: Annotated[str | None, wire("WORK_COMPANY")] = None

    work_position: Annotated[str | None, wire("WORK_POSITION")] = None
    """Job title."""

    work_department: Annotated[str | None, wire("WORK_DEPARTMENT")] = None
    """As text; the departments themselves are `UF_DEPARTMENT`."""

    work_www: Annotated[str | None, wire("WORK_WWW")] = None

    work_fax: Annotated[str | None, wire("WORK_FAX")] = None

    work_pager: Annotated[str | None, wire("WORK_PAGER")] = None

    work_street: Annotated[str | None, wire("WORK_STREET")] = None

    work_mailbox: Annotated[str | None, wire("WORK_MAILBOX")] = None

    work_city: Annotated[str | None, wire("WORK_CITY")] = None

    work_state: Annotated[str | None, wire("WORK_STATE")] = None

    work_zip: Annotated[str | None, wire("WORK_ZIP")] = None

    work_country: Annotated[str | None, wire("WORK_COUNTRY")] = None

    work_profile: Annotated[str | None, wire("WORK_PROFILE")] = None

    work_logo: Annotated[str | None, wire("WORK_LOGO")] = None
    """Address of the logo."""

    work_notes: Annotated[str | None, wire("WORK_NOTES")] = None

    uf_skype_link: Annotated[str | None, wire("UF_SKYPE_LINK")] = None
    """Link to a chat in Skype."""

    uf_zoom: Annotated[str | None, wire("UF_ZOOM")] = None

    uf_employment_date: Annotated[dt.date | None, wire("UF_EMPLOYMENT_DATE")] = None

    uf_timeman: Annotated[str | None, wire("UF_TIMEMAN")] = None
    """Time tracking."""

    uf_department: Annotated[list[int] | None, wire("UF_DEPARTMENT")] = None
    """The departments."""

    uf_interests: Annotated[str | None, wire("UF_INTERESTS")] = None

    uf_skills: Annotated[str | None, wire("UF_SKILLS")] = None

    uf_web_sites: Annotated[str | None, wire("UF_WEB_SITES")] = None
    """Other websites."""

    uf_xing: Annotated[str | None, wire("UF_XING")] = None

    uf_linkedin: Annotated[str | None, wire("UF_LINKEDIN")] = None

    uf_facebook: Annotated[str | None, wire("UF_FACEBOOK")] = None

    uf_twitter: Annotated[str | None, wire("UF_TWITTER")] = None

    uf_skype: Annotated[str | None, wire("UF_SKYPE")] = None

    uf_district: Annotated[str | None, wire("UF_DISTRICT")] = None

    uf_phone_inner: Annotated[str | None, wire("UF_PHONE_INNER")] = None
    """Extension."""

    user_type: Annotated[str | None, wire("USER_TYPE")] = None
    """One of `employee` (of the company), `extranet` (from outside, in workgroups), `email` (by mail only)."""
