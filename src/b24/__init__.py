"""Async, typed client for the Bitrix24 REST API: see `Bitrix24`."""

__version__ = "0.1.0"

from b24.auth import Access, Auth, Webhook
from b24.call import Call, Group, Money, Page, Pages, Record, Reply, Sender, Time, Upload
from b24.client import Bitrix24
from b24.errors import (
    AccessDenied,
    ApiError,
    AuthError,
    B24Error,
    BatchError,
    ConfigError,
    DeadlineExceeded,
    IncompleteList,
    InvalidParams,
    MethodNotFound,
    NotFound,
    OperatingLimited,
    OutcomeUnknown,
    Overloaded,
    RateLimited,
    ResultShapeError,
    ScopeMissing,
    TransportError,
)

__all__ = [
    "Access",
    "AccessDenied",
    "ApiError",
    "Auth",
    "AuthError",
    "B24Error",
    "BatchError",
    "Bitrix24",
    "Call",
    "ConfigError",
    "DeadlineExceeded",
    "Group",
    "IncompleteList",
    "InvalidParams",
    "MethodNotFound",
    "Money",
    "NotFound",
    "OperatingLimited",
    "OutcomeUnknown",
    "Overloaded",
    "Page",
    "Pages",
    "RateLimited",
    "Record",
    "Reply",
    "ResultShapeError",
    "ScopeMissing",
    "Sender",
    "Time",
    "TransportError",
    "Upload",
    "Webhook",
]
