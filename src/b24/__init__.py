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
from b24.form import ref
from b24.hooks import Hooks
from b24.limits import Limits
from b24.outcomes import Failed, NotRun, Ok, Unknown
from b24.retry import Retries

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
    "Failed",
    "Group",
    "Hooks",
    "IncompleteList",
    "InvalidParams",
    "Limits",
    "MethodNotFound",
    "Money",
    "NotFound",
    "NotRun",
    "Ok",
    "OperatingLimited",
    "OutcomeUnknown",
    "Overloaded",
    "Page",
    "Pages",
    "RateLimited",
    "Record",
    "Reply",
    "ResultShapeError",
    "Retries",
    "ScopeMissing",
    "Sender",
    "Time",
    "TransportError",
    "Unknown",
    "Upload",
    "Webhook",
    "ref",
]
