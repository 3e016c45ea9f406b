"""`Bitrix24`, the client: every REST method over one credential and one session."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar, overload

from b24 import __version__
from b24.api import Api
from b24.auth import Auth, Webhook
from b24.call import DEFAULT_OPTIONS, Call, Cursor, Group, Offset, Options, Page, Pages, Raw, Reply, Sender
from b24.errors import ConfigError, forget_frames
from b24.hooks import Hooks
from b24.http import Http, Session
from b24.limits import Limits
from b24.live import Live
from b24.outcomes import Outcome
from b24.retry import Retries

if TYPE_CHECKING:
    from b24.commands import Command
    from b24.files import Files
    from b24.filters import Aggregates, Function

K = TypeVar("K")
T = TypeVar("T")
Row = TypeVar("Row")


class Bitrix24(Api):
    """The Bitrix24 REST API. `auth` is a webhook's address or any other `Auth`.

    A `session` that is passed in stays open, and its proxy, TLS and timeouts are kept; one made here is closed with the
    client. `limits` are those of the portal's plan (`Limits.standard()` if not said), `retries` how often and how long
    a call is tried. `timeout` is in seconds, for one attempt. `strict` raises `ResultShapeError` where a reply does not
    fit its documented type. `hooks` are told what happens. `request_ids` makes an id for each call, such as
    `lambda: uuid4().hex`: the portal's side can find the call by it (`X-Request-ID`), hooks and errors tell it.
    """

    _packages: ClassVar[tuple[str, ...]] = ("b24.api",)
    """Where the facts of its methods are; a package generated out of tree adds itself."""

    def __init__(
        self,
        auth: str | Auth,
        *,
        session: Session | None = None,
        limits: Limits | None = None,
        retries: Retries | int | None = None,
        timeout: float | None = None,
        strict: bool = False,
        hooks: Hooks | None = None,
        request_ids: Callable[[], str] | None = None,
    ) -> None:
        try:
            auth = Webhook(auth) if isinstance(auth, str) else auth
        except ConfigError as error:
            forget_frames(error)
            raise
        self._live = Live(
            auth,
            Http(session, user_agent=f"b24/{__version__}"),
            limits=limits,
            retries=Retries(attempts=_checked_retries(retries) + 1) if isinstance(retries, int) else retries,
            timeout=_checked_seconds("timeout", timeout),
            strict=strict,
            hooks=hooks,
            request_ids=request_ids,
            packages=self._packages,
        )
        super().__init__(self._live)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._live.auth!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the session, if the client made it; its views (`with_options`) end with it."""
        await self._live.aclose()

    async def call(
        self,
        method: str,
        params: Mapping[str, Any] | None = None,
        *,
        v3: bool = False,
        safe: bool = False,
        positional: bool = False,
    ) -> Reply[Any]:
        """The reply of any method, as it came: `.result`, `.total`, `.next`, `.time`.

        `safe` says that repeating it does no harm; `positional` that the portal reads `params` by their order.
        """
        return await self._sender.send(Call(method, params or {}, Raw, v3=v3, safe=safe, positional=positional))

    def pages(
        self, method: str, params: Mapping[str, Any] | None = None, *, rows: str = "", id: str = ""
    ) -> Pages[dict[str, Any]]:
        """A list method without a wrapper. `rows` is where its rows are inside the result.

        With `id`, the name of their id, they are read by it, which is fast: if the method can filter and sort by it.
        """
        unwrap = f"result.{rows}" if rows else ""
        paging = Cursor(id=id) if id else Offset()
        return self._pages(Call(method, params or {}, list[dict[str, Any]], unwrap=unwrap, paging=paging, safe=True))

    async def aggregate(
        self, method: str, select: Aggregates, *, filter: Sequence[Any] | None = None
    ) -> Mapping[Function, Mapping[str, Any]]:
        """What a portal reckons over rows of REST 3.0, by function and field: `{"count": {"id": 3}}`.

        `method` is one that ends in `aggregate`; no page tells of one yet, but portals have them. `select` names the
        fields of each function: `{"count": ["id"], "sum": {"price": "total"}}` answers the sum under `total`. `filter`
        says of which rows, as `F` of `b24.filters` writes it. Raises `ConfigError` for what REST 3.0 does not know.
        """
        from b24.filters import Function, aggregation

        params = aggregation(select, filter, method=method)
        result = dict[Function, dict[str, Any]]
        call = Call(method, params, result, unwrap="result.result", v3=True, safe=True)
        return (await self._sender.send(call)).result

    def with_options(
        self,
        *,
        timeout: float | None = None,
        deadline: float | None = None,
        retries: int | None = None,
        idempotency_key: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """The same client whose calls differ in these options. It shares the session and costs nothing to make.

        `timeout` is for one attempt, `deadline` for a call with all its waits and attempts, both in seconds; `retries`
        is how often it is tried again. REST 3.0 runs a write once for each `idempotency_key`, however often it is sent;
        a write without one gets one of its own, and REST 2 ignores the key.
        """
        options = Options(
            timeout=_checked_seconds("timeout", timeout),
            deadline=_checked_seconds("deadline", deadline),
            retries=_checked_retries(retries),
            idempotency_key=_checked_key(idempotency_key),
            headers=_checked_headers(headers),
        )
        return self._view(WithOptions(self._sender, options))

    def batched(self) -> Self:
        """The same client whose calls travel together: what is awaited concurrently leaves in batches of up to 50.

        Each wrapper returns and raises as it does alone. What cannot be in a batch is sent by itself. Cheap to make.
        """
        from b24.batch import Batched

        self._check_batches()
        return self._view(Batched(self._sender, self._live.read))

    @overload
    async def batch(  # type: ignore[overload-overlap]  # a mapping is iterable too, and taken by its keys
        self, commands: Mapping[K, Command[Self]], *, halt: bool = False
    ) -> dict[K, Outcome[Any]]: ...
    @overload
    async def batch(self, commands: Iterable[Command[Self]], *, halt: bool = False) -> dict[int, Outcome[Any]]: ...
    async def batch(
        self, commands: Mapping[K, Command[Self]] | Iterable[Command[Self]], *, halt: bool = False
    ) -> dict[Any, Outcome[Any]]:
        """What became of each command, by its key: `Ok(value)`, `Failed(error)`, `NotRun()` or `Unknown(error)`.

        A command is a call (`lambda b: b.crm.deal.get(id=7)`) or a method with parameters (`("profile", {})`). With
        `halt`, those after the first that does not succeed are not run. `ref(key, …)` in an argument takes a value out
        of an earlier command's result; then `halt` is in force, and 50 commands are the most.
        """
        from b24.commands import run_batch

        self._check_batches()
        return await run_batch(self._sender, self._view, commands, halt=halt, read=self._live.read)

    @property
    def files(self) -> Files:
        """Uploads to addresses that methods answer, and downloads."""
        from b24.files import Files

        return Files(self._live)

    def _check_batches(self) -> None:
        if isinstance(self._sender, WithOptions) and self._sender.options.idempotency_key is not None:
            raise ConfigError("idempotency_key is for one call; a batch cannot share it among its commands")

    def _view(self, sender: Sender) -> Self:
        """This client over another sender. Groups already made hold the old one, so they are made anew."""
        view = object.__new__(type(self))
        view.__dict__.update((name, value) for name, value in vars(self).items() if not isinstance(value, Group))
        view._sender = sender
        return view


class WithOptions(Sender):
    """Sends calls with other options. What a view made of this one sets, goes before."""

    def __init__(self, inner: Sender, options: Options) -> None:
        self._inner = inner
        inherited = inner.options if isinstance(inner, WithOptions) else DEFAULT_OPTIONS
        self.options: Options = _over(inherited, options)
        """What it sets for calls that set nothing themselves, views below it included."""

    async def send(self, call: Call[T]) -> Reply[T]:
        return await self._inner.send(self._with_options(call))

    def walk(self, call: Call[list[Row]]) -> AsyncGenerator[Page[Row], None]:
        return self._inner.walk(self._with_options(call))

    def _with_options(self, call: Call[T]) -> Call[T]:
        own = call.options
        return call.but(options=self.options if own is DEFAULT_OPTIONS else _over(self.options, own))


def _over(below: Options, above: Options) -> Options:
    """`above`, and where it is silent, `below`."""
    return Options(
        timeout=below.timeout if above.timeout is None else above.timeout,
        deadline=below.deadline if above.deadline is None else above.deadline,
        retries=below.retries if above.retries is None else above.retries,
        idempotency_key=above.idempotency_key or below.idempotency_key,
        headers={**(below.headers or {}), **(above.headers or {})} or None,
    )


def _checked_seconds(name: str, seconds: float | None) -> float | None:
    if seconds is not None and not seconds > 0:
        raise ConfigError(f"{name} is {seconds!r}; it is a number of seconds above 0")
    return seconds


@overload
def _checked_retries(retries: int) -> int: ...
@overload
def _checked_retries(retries: None) -> None: ...
def _checked_retries(retries: int | None) -> int | None:
    if retries is not None and retries < 0:
        raise ConfigError(f"retries is {retries!r}; it counts the attempts after the first, so 0 or more")
    return retries


def _checked_key(key: str | None) -> str | None:
    if key is not None and not (1 <= len(key) <= 255 and key.isascii() and key.isprintable()):
        raise ConfigError("idempotency_key takes 1 to 255 printable ASCII characters")
    return key


def _checked_headers(headers: Mapping[str, str] | None) -> Mapping[str, str] | None:
    for name, value in (headers or {}).items():
        if not name.isascii() or not name.isprintable() or {" ", ":"} & set(name) or not name:
            raise ConfigError(f"headers: {name!r} is no name of a header")
        if name.lower() == "idempotency-key":
            raise ConfigError("headers: say idempotency_key=… instead; each call has one of its own without it")
        if any(char in value for char in "\r\n\0"):
            raise ConfigError(f"headers: the value of {name} has a line break or a zero byte")
    return headers
