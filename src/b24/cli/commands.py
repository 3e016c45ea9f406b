"""The commands of `b24` and their options."""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer
from attrs import asdict

from b24 import B24Error, Bitrix24, Call, ConfigError, Webhook, __version__
from b24 import call as vocabulary
from b24.catalogue import Api, Catalogue, MethodInfo
from b24.cli.arguments import Params, read_params
from b24.cli.describe import show_method, show_type
from b24.cli.failures import Asked, report
from b24.cli.show import note, show_json, show_result, show_table

WebhookOption = Annotated[
    str,
    typer.Option(
        envvar="B24_WEBHOOK", show_default=False, metavar="URL", help="Address of an inbound webhook of the portal."
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
PackagesOption = Annotated[
    list[str] | None,
    typer.Option(
        "--package", metavar="PACKAGE", show_default=False, help="A package made of specs of your own: acme.portal."
    ),
]
V3Option = Annotated[bool, typer.Option("--v3", help="The method of REST 3.0.")]
MethodArgument = Annotated[str, typer.Argument(metavar="METHOD", show_default=False)]

CALL_HELP: Final = """Call a method and print its result.

Keys nest by brackets, as in PHP. A value is read as JSON where it is JSON, else as text; "quotes" make text of a
number. @FILE holds the parameters as JSON, @- is standard input. Quote what your shell would interpret:

\b
b24 call crm.deal.get id=7
b24 call crm.deal.list 'select[]=ID' 'filter[>=ID]=10' --all
b24 call crm.contact.add 'fields[NAME]=Anna' 'fields[PHONE][0][VALUE]="700"'
b24 call crm.deal.add --params '{"fields": {"TITLE": "Desk"}}'
"""

MORE: Final = "There are more rows; --all reads them all."

app = typer.Typer(
    help="Bitrix24 REST from the command line.",
    add_completion=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    # Panels would be cut at 80 columns in a pipe, and take longer to import than all else.
    rich_markup_mode=None,
    # A traceback with local variables would show the webhook.
    pretty_exceptions_enable=False,
)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code: 0 done, 1 the portal or the network said no, 2 cannot be right."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # not every encoding has all that a portal answers
    try:
        code = app(arguments, prog_name="b24", standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as error:
        return report(ConfigError(f"{error.format_message()} See b24 --help."))
    except B24Error as error:
        return report(error)
    except OSError as error:
        # Python flushes once more at its end, and that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # the reader has left, as `| head` does
            return 1
        return report(B24Error(f"cannot write the output: {error.strerror}"))
    return int(code or 0)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"b24 {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command(help=CALL_HELP)
def call(
    method: MethodArgument,
    words: Annotated[
        list[str] | None, typer.Argument(metavar="KEY=VALUE|@FILE", show_default=False, help="Parameters.")
    ] = None,
    webhook: WebhookOption = "",
    params: Annotated[str | None, typer.Option(metavar="JSON", show_default=False, help="Parameters.")] = None,
    everything: Annotated[bool, typer.Option("--all", help="Read all pages of a list.")] = False,
    v3: V3Option = False,
    json: JsonOption = False,
    packages: PackagesOption = None,
) -> None:
    """Print the result of a call."""
    given = read_params(words or [], params)
    if not webhook:
        raise ConfigError("no webhook: set B24_WEBHOOK, or give --webhook URL")
    hook = Webhook(webhook)
    catalogue = _catalogue(packages)
    api: Api = "v3" if v3 else "v2"
    info = _known(catalogue, method, api)
    try:
        asking = _all if everything else _call
        result = asyncio.run(asking(hook, method, given, info, api))
    except B24Error as error:
        raise typer.Exit(report(error, Asked(method, api, str(hook), catalogue, info))) from None
    if json:
        show_json(result)
    else:
        show_result(result, at="" if everything or info is None else _rows_at(info))


def _catalogue(packages: Sequence[str] | None) -> Catalogue:
    """What is known of all methods, those of packages in the current folder among them."""
    if packages:
        sys.path.insert(0, str(Path.cwd()))
    return Catalogue.load(*packages or ())


def _known(catalogue: Catalogue, method: str, api: Api | None) -> MethodInfo | None:
    """What the catalogue says of a method; None if nothing: it is called all the same."""
    try:
        return catalogue.method(method, api)
    except ConfigError:
        return None


async def _call(hook: Webhook, method: str, params: Params, info: MethodInfo | None, api: Api) -> Any:
    safe, positional = (info.safe, info.positional) if info is not None else (False, False)
    if info is not None and positional:
        params = _in_order(params, info)
    async with Bitrix24(hook) as b24:
        reply = await b24.call(method, params, v3=api == "v3", safe=safe, positional=positional)
    if reply.next is not None:
        note(f"Rows up to {reply.next} of {reply.total}; --all reads them all." if reply.total else MORE)
    return reply.result


async def _all(hook: Webhook, method: str, params: Params, info: MethodInfo | None, api: Api) -> list[Any]:
    if info is not None and not info.paging:
        raise ConfigError(f"--all: {method} has no pages; call it without --all")
    if info is None and api == "v3":
        raise ConfigError(f"--all: no spec says how {method} of REST 3.0 pages; ask for its pages one by one")
    async with Bitrix24(hook) as b24:
        if info is None:
            return await b24.pages(method, params).all()
        return await b24._pages(_listing(info, params)).all()


def _listing(info: MethodInfo, params: Params) -> Call[list[Any]]:
    """The call of a list method, with the way of paging that its spec names."""
    options = dict(info.paging or {})
    style = "".join(word.capitalize() for word in options.pop("style").split("_"))
    return Call(
        info.method,
        _in_order(params, info) if info.positional else params,
        list[Any],
        unwrap=info.unwrap,
        paging=getattr(vocabulary, style)(**options),
        v3=info.api == "v3",
        safe=info.safe,
        positional=info.positional,
    )


def _rows_at(info: MethodInfo) -> str:
    """Where the value proper is inside the result, as a dotted path."""
    return info.unwrap.removeprefix("result").removeprefix(".")


def _in_order(params: Params, info: MethodInfo) -> Params:
    """The parameters in the order that the portal reads them by; as they came if they go by other names."""
    names = [param.name for param in info.params]
    return {name: params.get(name) for name in names} if params.keys() <= set(names) else params


@app.command()
def methods(
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="WORDS", show_default=False, help="All of them must be there; without any, all methods."
        ),
    ] = None,
    json: JsonOption = False,
    packages: PackagesOption = None,
) -> None:
    """Find methods by words of their name or summary."""
    found = _catalogue(packages).search(" ".join(words or []))
    if json:
        show_json([asdict(info) for info in found])
    elif found:
        show_table(["method", "api", "scope", "summary"], [_summary(info) for info in found], wrap_last=True)
    else:
        note("No method has all these words in its name, scope or summary.")


def _summary(info: MethodInfo) -> list[str]:
    return [info.method, info.api, ", ".join(info.scope), info.summary + (" Deprecated." if info.deprecated else "")]


@app.command()
def describe(
    name: Annotated[str, typer.Argument(metavar="METHOD|TYPE", show_default=False, help="crm.deal.get, crm.Deal")],
    v3: V3Option = False,
    json: JsonOption = False,
    packages: PackagesOption = None,
) -> None:
    """Show what a method does, takes and returns."""
    catalogue = _catalogue(packages)
    api: Api | None = "v3" if v3 else None
    if name.rpartition(".")[2][:1].isupper() and _known(catalogue, name, api) is None:
        type_ = catalogue.type(name)
        show_json(asdict(type_)) if json else show_type(type_)
    else:
        info = catalogue.method(name, api)
        show_json(asdict(info)) if json else show_method(info, catalogue)


PORTAL_HELP: Final = """Run a portal on this machine, to try calls on.

Rows of sample data can be listed, filtered, changed and added to. Other methods answer with the examples of the
documentation. A page for people shows what is called, and calls.

\b
b24 portal --deals 500 --limits standard
b24 portal --port 8080 --file portal.sqlite --scope crm --scope task
b24 portal --deny administrator --deny "CRM - deals - delete"
"""

RowsOption = Annotated[int | None, typer.Option(min=0, metavar="COUNT", show_default=False, help="Sample rows.")]


@app.command(help=PORTAL_HELP)
def portal(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")] = 0,
    deals: RowsOption = None,
    leads: RowsOption = None,
    contacts: RowsOption = None,
    companies: RowsOption = None,
    tasks: RowsOption = None,
    users: RowsOption = None,
    limits: Annotated[
        Literal["standard", "enterprise"] | None,
        typer.Option(show_default=False, help="The plan whose limits it keeps; none by itself."),
    ] = None,
    strict_args: Annotated[
        bool, typer.Option("--strict-args", help="Refuse arguments that the documentation does not have.")
    ] = False,
    file: Annotated[
        Path | None,
        typer.Option(dir_okay=False, show_default=False, help="Where it keeps its rows, and finds them again."),
    ] = None,
    scope: Annotated[
        list[str] | None,
        typer.Option(metavar="SCOPE", show_default=False, help="A scope of the webhook; all if none is given."),
    ] = None,
    deny: Annotated[
        list[str] | None,
        typer.Option(metavar="PERMISSION", show_default=False, help="A permission its user lacks: administrator, …"),
    ] = None,
    packages: PackagesOption = None,
) -> None:
    """Print the addresses of a portal's webhook and page, and serve them until Ctrl-C."""
    import sqlite3

    from b24.testing import Portal  # brings aiohttp's server, which no other command needs

    async def serve() -> None:
        async with Portal(
            port=port,
            deals=deals,
            leads=leads,
            contacts=contacts,
            companies=companies,
            tasks=tasks,
            users=users,
            limits=limits,
            strict_args=strict_args,
            file=file,
            scopes=scope,
            denied=deny or (),
            catalogue=_catalogue(packages) if packages else None,
        ) as running:
            typer.echo(running.webhook_url)
            sys.stdout.flush()
            note("Its webhook, for --webhook or B24_WEBHOOK; Ctrl-C ends it.")
            note(f"Its page for people: {running.url}/")
            await asyncio.Event().wait()

    try:
        asyncio.run(serve())
    except OSError as error:
        raise ConfigError(f"cannot listen on port {port}: {os.strerror(error.errno or 0)}; choose another") from error
    except sqlite3.Error as error:
        raise ConfigError(f"cannot keep rows in {file}: {error}; is it the file of a portal?") from error
