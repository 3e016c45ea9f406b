"""The command `b24`, as its users meet it: real processes against a real portal, their output and exit codes."""

from __future__ import annotations

import os
import pty
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24.catalogue import Catalogue
from b24.cli import run
from b24.cli.arguments import read_params
from b24.cli.describe import example, show_method, show_type
from b24.errors import ConfigError
from b24.testing import Answer, Portal, PortalError

SECRET = "s3cr3tc0de"
ROWS = [{"ID": "1", "TITLE": "Desk\twith\nlegs", "TAGS": ["a"], "OPEN": True}, {"ID": "2", "SUM": None}]


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    with Portal(code=SECRET, scopes=["telephony"]) as portal:
        portal.on("acme.deny", refuse)
        portal.on("acme.echo", lambda params: params)
        portal.on("acme.fields", lambda _: {"ID": {"type": "int"}, "TITLE": {"type": "string", "title": "Name"}})
        portal.on("acme.items", lambda _: {"items": ROWS})
        portal.on("acme.list", paged)
        portal.on("acme.nothing", lambda _: [])
        portal.on("acme.names", lambda _: ["Anna", "Boris"])
        portal.on("acme.evil", lambda _: "\x1b[2Jgone")
        portal.on("acme.wide", lambda _: [{f"FIELD_{number}": "x" * 20 for number in range(8)}])
        portal.on("acme.true", lambda _: True)
        yield portal


def refuse(_: Any) -> Any:
    raise PortalError("ACCESS_DENIED", "Access &amp; denied!<br>Ask Anna.", 403)


def paged(params: Mapping[str, Any]) -> Answer:
    start = int(params.get("start", 0))
    rows = [{"ID": str(number)} for number in range(start, min(start + 50, 120))]
    return Answer(rows, 120, start + 50 if start < 100 else None)


def environment(portal: Portal | None, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("B24_WEBHOOK", "NO_COLOR", "FORCE_COLOR")}
    return {**kept, **({"B24_WEBHOOK": portal.webhook_url} if portal else {}), **more}


# Runs the command in a process forked from one that has imported most of it: starting Python anew for each of these
# tests would take a minute. That the command starts by itself, those on a terminal show.
FORKS = """
import json, os, runpy, socket, sys
import b24.cli, rich.console, rich.markdown, rich.table, typer.rich_utils

asked = socket.socket(fileno=int(sys.argv[1]))
while True:
    request, pipes, *_ = socket.recv_fds(asked, 65536, 3)
    if not request:
        sys.exit()
    if not (child := os.fork()):
        break
    for pipe in pipes:
        os.close(pipe)
    asked.sendall(b"%d\\n" % os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

asked.close()
for number, pipe in enumerate(pipes):
    os.dup2(pipe, number)
    os.close(pipe)
sys.argv[1:], change = json.loads(request)
for name in ("B24_WEBHOOK", "NO_COLOR", "FORCE_COLOR"):
    os.environ.pop(name, None)
os.environ.update(change)
runpy.run_module("b24", run_name="__main__", alter_sys=True)
"""


@cache
def forks() -> tuple[socket.socket, subprocess.Popen[bytes]]:
    """The process that forks, and the way to it; it ends with this one. It has pipes, as those that it forks will."""
    ours, theirs = socket.socketpair()
    ours.settimeout(60)
    with theirs:
        command = [sys.executable, "-c", FORKS, str(theirs.fileno())]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, pass_fds=[theirs.fileno()])
    return ours, process


def b24(*arguments: str, portal: Portal | None = None, text: str = "") -> subprocess.CompletedProcess[str]:
    """The command, run to its end: its exit code and what it wrote."""
    asked, _ = forks()
    (stdin, to_stdin), (from_stdout, stdout), (from_stderr, stderr) = os.pipe(), os.pipe(), os.pipe()
    request = [arguments, {"B24_WEBHOOK": portal.webhook_url} if portal else {}]
    socket.send_fds(asked, [orjson.dumps(request)], [stdin, stdout, stderr])
    for pipe in (stdin, stdout, stderr):
        os.close(pipe)
    with os.fdopen(to_stdin, "w") as inward:
        inward.write(text)
    with os.fdopen(from_stdout) as out, os.fdopen(from_stderr) as err:
        told = out.read(), err.read()
    return subprocess.CompletedProcess(arguments, int(asked.recv(16)), *told)


def on_terminal(*arguments: str, portal: Portal, columns: int = 80, **more: str) -> str:
    """What a terminal of that width is sent."""
    ours, theirs = pty.openpty()
    env = environment(portal, COLUMNS=str(columns), TERM="xterm-256color", **more)
    command = [sys.executable, "-m", "b24", *arguments]
    with subprocess.Popen(command, env=env, stdin=theirs, stdout=theirs, stderr=theirs):
        os.close(theirs)
        parts = []
        while part := _read(ours):
            parts.append(part)
    os.close(ours)
    return b"".join(parts).decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # how Linux says that the other side has closed
        return b""


# -- parameters --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "params"),
    [
        (["id=7", "title=Desk", "text=", 'code="7"'], {"id": 7, "title": "Desk", "text": "", "code": "7"}),
        (["select[]=ID", "select[]=TITLE"], {"select": ["ID", "TITLE"]}),
        (["filter[>=ID]=10", "filter[!=STAGE]=WON"], {"filter": {">=ID": 10, "!=STAGE": "WON"}}),
        (["fields[PHONE][0][VALUE]=+700"], {"fields": {"PHONE": [{"VALUE": "+700"}]}}),
        (["fields[7]=a", "fields[9]=b"], {"fields": {"7": "a", "9": "b"}}),
        (["ids=[1, 2]", "open=true", "none=null"], {"ids": [1, 2], "open": True, "none": None}),
        (["url=a=b[c]=d"], {"url": "a=b[c]=d"}),
        (["account=40702810900000000001"], {"account": "40702810900000000001"}),
        (["zip=01234"], {"zip": "01234"}),
        (["id=9223372036854775807", "more=9223372036854775808"], {"id": 2**63 - 1, "more": "9223372036854775808"}),
        (
            ["sum=12345678901234567.89", "low=1e-999", "nan=NaN"],
            {"sum": "12345678901234567.89", "low": "1e-999", "nan": "NaN"},
        ),
        (["deep=" + "[" * 100_000], {"deep": "[" * 100_000}),
    ],
)
def test_words_become_parameters(words: list[str], params: dict[str, Any]) -> None:
    """Brackets nest, values are JSON where they are JSON, and no digit is lost."""
    assert read_params(words, None) == params


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["id"], "'id' is no parameter"),
        (["=7"], "'=7' is no parameter"),
        (["a[=7"], r"'a\[=7' is no parameter"),
        (["id=1", "id=2"], "id is given twice"),
        (["a=1", "a[b]=2"], r"a\[b\]: 'a' has a value already"),
        (["id=1", "@params.json"], "in one way"),
        (["@/nowhere/params.json"], "@/nowhere/params.json: No such file"),
        (["ids=[40702810900000000001]"], "more digits than arrive; put it in quotes"),
    ],
)
def test_wrong_words_are_named(words: list[str], complaint: str) -> None:
    """What cannot be a parameter is refused by its own spelling."""
    with pytest.raises(ConfigError, match=complaint):
        read_params(words, None)


def test_json_is_an_object_and_not_repeated() -> None:
    """Broken JSON is refused without showing it: it may hold a password."""
    with pytest.raises(ConfigError, match="JSON object"):
        read_params([], "[1]")
    with pytest.raises(ConfigError, match=r"^--params: not JSON") as caught:
        read_params([], '{"PASSWORD": "hunter2"')
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('{"ACCOUNT": 40702810900000000001}', "more digits than arrive"),
        ('{"filter": {">SUM": 12345678901234567.89}}', "more digits than arrive"),
        ('{"SUM": 1e400}', "more digits than arrive"),
        ('{"SUM": NaN}', "not JSON"),
        ('{"id": 1, "id": 2}', "a key is given twice"),
        ('{"a": ' + "[" * 100_000, "not JSON"),
    ],
)
def test_json_arrives_as_it_was_written_or_not_at_all(text: str, complaint: str) -> None:
    """Numbers that would be rounded and keys that would hide each other are refused before anything is sent."""
    with pytest.raises(ConfigError, match=rf"^--params: .*{complaint}"):
        read_params([], text)


def test_a_file_of_another_system_is_read(tmp_path: Path) -> None:
    """A byte order mark, as Windows likes to write it, is no part of the parameters."""
    (tmp_path / "params.json").write_bytes(b'\xef\xbb\xbf{"NAME": "\xd0\x98\xd0\xb2\xd0\xb0\xd0\xbd"}')

    assert read_params([f"@{tmp_path}/params.json"], None) == {"NAME": "Иван"}


KEYS = st.text("abcXYZ>=!@_", min_size=1).filter(lambda key: "=" not in key[:1])
TREES = st.recursive(
    st.integers(-(2**53), 2**53) | st.booleans() | st.none() | st.text("ab c=[]é"),
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(KEYS, inner, min_size=1, max_size=3),
    max_leaves=8,
)


def spelled(key: str, value: Any) -> Iterator[str]:
    """`value` in brackets, as `read_params` should understand it."""
    if isinstance(value, (dict, list)):
        for name, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from spelled(f"{key}[{name}]", item)
    else:
        yield f"{key}={orjson.dumps(value).decode()}"


@given(tree=TREES)
def test_brackets_say_all_that_json_says(tree: Any) -> None:
    """Whatever is spelled out in brackets arrives as it was."""
    assert read_params(list(spelled("p", tree)), None) == {"p": tree}


def test_parameters_reach_the_portal_by_each_way(portal: Portal, tmp_path: Path) -> None:
    """Words, --params, a file and standard input send the same."""
    (tmp_path / "params.json").write_text('{"filter": {">ID": 10}}')
    ways = ["filter[>ID]=10"], ["--params", '{"filter": {">ID": 10}}'], [f"@{tmp_path}/params.json"], ["@-"]

    answers = [b24("call", "acme.echo", *way, "--json", portal=portal, text='{"filter": {">ID": 10}}') for way in ways]

    assert [orjson.loads(answer.stdout) for answer in answers] == [{"filter": {">ID": 10}}] * 4


# -- results -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "output"),
    [
        ("acme.items", 'ID\tTITLE\tTAGS\tOPEN\tSUM\n1\tDesk\\twith\\nlegs\t["a"]\ttrue\t\n2\t\t\t\t\n'),
        ("acme.fields", "key\ttype\ttitle\nID\tint\t\nTITLE\tstring\tName\n"),
        ("acme.names", "Anna\nBoris\n"),
        ("acme.true", "true\n"),
        ("acme.evil", "\\x1b[2Jgone\n"),
        ("acme.nothing", ""),
        ("voximplant.sip.connector.status", "FREE_MINUTES\t60\nPAID\tfalse\n"),
    ],
)
def test_a_pipe_gets_plain_lines(portal: Portal, method: str, output: str) -> None:
    """In a pipe results are tab-separated lines, whole, without colour or control characters."""
    done = b24("call", method, portal=portal)

    assert (done.returncode, done.stdout) == (0, output)


def test_json_is_the_result_as_it_came(portal: Portal) -> None:
    """--json prints the result unchanged, wrapper objects included."""
    done = b24("call", "acme.items", "--json", portal=portal)

    assert orjson.loads(done.stdout) == {"items": ROWS}


def test_a_first_page_says_that_it_is_one(portal: Portal) -> None:
    """One page is never taken for all rows: stderr tells how many there are."""
    done = b24("call", "acme.list", portal=portal)

    assert len(done.stdout.splitlines()) == 51
    assert "Rows up to 50 of 120; --all reads them all." in done.stderr


def test_all_reads_every_page(portal: Portal) -> None:
    """--all goes on to the last page and says nothing beside the rows."""
    done = b24("call", "acme.list", "--all", "--json", portal=portal)

    assert orjson.loads(done.stdout) == [{"ID": str(number)} for number in range(120)]
    assert done.stderr == ""


def test_all_reads_by_the_way_of_paging_that_the_spec_names() -> None:
    """Also of REST 3.0, where there is no `next`."""
    with Portal() as portal:
        portal.on("tasks.task.list", lambda params: {"items": [] if params.get("filter") else [{"id": 7}]}, api="v3")

        done = b24("call", "tasks.task.list", "--v3", "--all", "--json", portal=portal)

    assert orjson.loads(done.stdout) == [{"id": 7}]
    assert done.stderr == ""


def test_a_later_page_is_not_taken_for_the_first_rows(portal: Portal) -> None:
    """The note counts from the first row of the list, wherever the page begins."""
    done = b24("call", "acme.list", "start=50", portal=portal)

    assert "Rows up to 100 of 120" in done.stderr


def test_all_does_not_guess_how_rest_3_pages(portal: Portal) -> None:
    """A method of REST 3.0 without a spec is not asked for by the ways of REST 2."""
    done = b24("call", "acme.rows.list", "--v3", "--all", portal=portal)

    assert done.returncode == 2
    assert "no spec says how acme.rows.list of REST 3.0 pages" in done.stderr
    assert not [request for request in portal.requests if request.method == "acme.rows.list"]


def test_all_refuses_what_has_no_pages(portal: Portal) -> None:
    """A method without pages is not called by --all."""
    done = b24("call", "voximplant.sip.connector.status", "--all", portal=portal)

    assert done.returncode == 2
    assert "voximplant.sip.connector.status has no pages" in done.stderr


@pytest.mark.parametrize("columns", [60, 80, 100, 200])
def test_a_terminal_gets_a_table_with_nothing_cut(portal: Portal, columns: int) -> None:
    """However narrow the terminal, each word is there and no line is longer than it."""
    screen = on_terminal("methods", "sip", portal=portal, columns=columns)

    plain = re.sub(r"\x1b\[[0-9;]*m", "", screen)
    words = {word for info in Catalogue.load().search("sip") for word in [info.method, *info.summary.split()]}
    assert "\x1b[1m" in screen
    assert max(map(len, plain.splitlines())) <= columns
    assert words <= set(plain.split())


def test_a_wide_row_becomes_a_block(portal: Portal) -> None:
    """Rows that are wider than the terminal are shown one below the other."""
    screen = on_terminal("call", "acme.wide", portal=portal, NO_COLOR="1")

    assert screen.startswith("1 ───")
    assert [line.split() for line in screen.splitlines()[1:]] == [[f"FIELD_{n}", "x" * 20] for n in range(8)]


def test_no_color_means_no_escape_codes(portal: Portal) -> None:
    """Under NO_COLOR a terminal gets text and nothing else, in results and in errors."""
    screens = [on_terminal("call", method, portal=portal, NO_COLOR="1") for method in ("acme.items", "acme.deny")]

    assert "Desk" in screens[0]
    assert "ACCESS_DENIED" in screens[1]
    assert "\x1b" not in "".join(screens)


# -- errors ------------------------------------------------------------------------------------------------------------


def test_a_refusal_is_one_block(portal: Portal) -> None:
    """An error says what, where and what to do, without HTML, secret or traceback; the exit code is 1."""
    done = b24("call", "acme.deny", portal=portal)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "error  ACCESS_DENIED: Access & denied! Ask Anna.\n"
        f"where  acme.deny (v2) on {portal.url}/rest/1/***/, HTTP 403\n"
        "cure   The webhook's user needs a permission for this.\n"
    )


def test_a_misspelt_method_is_sent_and_then_explained(portal: Portal) -> None:
    """A method without a spec is called all the same; if the portal lacks it too, near misses of that API are named."""
    done = b24("call", "voximplant.sip.gett", portal=portal)

    assert done.returncode == 1
    assert "ERROR_METHOD_NOT_FOUND" in done.stderr
    assert "Did you mean voximplant.sip.get" in done.stderr
    assert "Did you mean tasks.task.get" in b24("call", "tasks.task.gett", "--v3", portal=portal).stderr


def test_the_other_api_is_named(portal: Portal) -> None:
    """Calling a v2 method by --v3 tells to leave it out."""
    done = b24("call", "voximplant.sip.get", "--v3", portal=portal)

    assert done.returncode == 1
    assert "It is a method of v2: call it without --v3." in done.stderr


def test_a_refusal_of_a_known_method_says_where_to_read_on() -> None:
    """A missing scope is named, with the link to the method's page."""
    with Portal(code=SECRET, scopes=["crm"]) as bare:
        done = b24("call", "voximplant.sip.get", portal=bare)

    assert done.returncode == 1
    assert "Give the webhook the scope telephony" in done.stderr
    assert "docs   https://apidocs.bitrix24.com/api-reference/telephony/" in done.stderr


def test_what_is_no_webhook_is_told_what_one_looks_like() -> None:
    """Of the address that was typed nothing may be shown, of the one that is an example all."""
    done = b24("call", "profile", "--webhook", "https://portal.example/")

    assert done.returncode == 2
    assert "/rest/{user}/{code}/. It looks like https://portal.example/rest/1/abcdef123456/;" in done.stderr


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_errors_are_wrapped_between_words(portal: Portal, columns: int) -> None:
    """On a terminal the lines of an error hang below its first; only links may be wider than the screen."""
    screen = on_terminal("call", "acme.deny", portal=portal, columns=columns, NO_COLOR="1")

    rows = screen.splitlines()
    assert all(row[:5].strip() in {"error", "where", "cure", ""} and row[5:7] == "  " for row in rows), screen
    assert [row for row in rows if len(row) > columns and "http" not in row] == []
    assert "The webhook's user needs a permission for this." in " ".join(row[7:] for row in rows)


def test_no_portal_is_an_error_of_the_network() -> None:
    """A portal that is not there makes exit code 1 and a cure."""
    with Portal(code=SECRET) as gone:
        address = gone.webhook_url

    done = b24("call", "acme.echo", "--webhook", address)

    assert done.returncode == 1
    assert done.stderr.startswith("error  ")
    assert "cure   Check the webhook's address" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["call", "acme.echo"],
        ["call", "acme.echo", "--webhook", "https://portal.example/"],
        ["call", "acme echo", "--webhook", f"https://portal.example/rest/1/{SECRET}/"],
        ["call", "acme.echo", "--no-such-option"],
        ["call"],
        ["dance"],
        ["describe", "acme.unknown"],
        ["portal", "--port", "70000"],
    ],
)
def test_what_cannot_be_right_makes_exit_code_2(arguments: list[str]) -> None:
    """Usage and configuration errors are one line on stderr."""
    done = b24(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error  ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["call", "--help"],
        ["call", "{}"],
        ["call", "acme.echo", "{}"],
        ["call", "acme.echo", "--webhok={}"],
        ["call", "acme.echo", "--params", "{}"],
        ["call", "acme.echo", "--webhook", "x{}"],
        ["call", "acme.deny"],
        ["call", "no.such.method", "--v3"],
        ["{}"],
        ["describe", "{}"],
        ["methods", "{}", "extra"],
        ["portal", "{}"],
    ],
)
def test_the_secret_is_never_printed(portal: Portal, arguments: list[str]) -> None:
    """Neither help nor an error shows the webhook's code, wherever it was typed."""
    done = b24(*(argument.format(portal.webhook_url) for argument in arguments), portal=portal)

    assert SECRET not in done.stdout + done.stderr


# -- the other commands ------------------------------------------------------------------------------------------------


def test_methods_are_searched() -> None:
    """The best match comes first, as a line and as JSON."""
    lines = b24("methods", "connector", "status").stdout.splitlines()
    found = orjson.loads(b24("methods", "connector", "status", "--json").stdout)

    assert lines[1] == "voximplant.sip.connector.status\tv2\ttelephony\tStatus of the SIP connector."
    assert found[0]["method"] == "voximplant.sip.connector.status"


def test_no_method_found_is_told_aside() -> None:
    """A search without hits prints nothing but a note on stderr."""
    done = b24("methods", "xyzzy")

    assert (done.returncode, done.stdout) == (0, "")
    assert "No method has all these words" in done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "scope\ttelephony",
        "permission\tManage numbers - change - any",
        "SERVER\tserver\tstr\tRequired. Address of the registration server.",
        "MAX_CLOUD_PBX\tTen cloud lines are connected already.",
        '    server="sip.example.com",',
    ],
)
def test_a_method_is_described(line: str) -> None:
    """Facts, parameters, errors and an example are there."""
    assert line in b24("describe", "voximplant.sip.add").stdout.splitlines()


def test_every_method_can_be_described(capsys: pytest.CaptureFixture[str]) -> None:
    """Each method of the catalogue has its page; every type that its result names is known."""
    catalogue = Catalogue.load()
    for info in catalogue.methods:
        show_method(info, catalogue)

        assert info.docs in capsys.readouterr().out


def test_every_type_can_be_described(capsys: pytest.CaptureFixture[str]) -> None:
    """Each type of the catalogue has its page, with the fields of each form that it has."""
    for type_ in Catalogue.load().types:
        show_type(type_)

        shown = capsys.readouterr().out
        assert ("As it is answered" in shown, "As it is sent" in shown) == (bool(type_.python), bool(type_.input))


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("crm.deal.add", r"OPENED\tbool\t.* Travels as Y or N\..*"),
        ("crm.deal.get", r"ID\tint\t.*Read only\."),
        ("crm.Deal", r"OPENED\tbool\t.* Travels as Y or N\..*"),
        ("voximplant.SipLine", r"result\tb24\.api\.voximplant\.types:SipLine"),
        ("crm.deal.list", r"no code\t.+"),
    ],
)
def test_what_may_be_sent_is_described(name: str, line: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The fields of what is sent are there, with the form that they travel in; types have pages of their own."""
    assert run(["describe", name]) == 0
    assert re.search(f"^{line}$", capsys.readouterr().out, re.MULTILINE)


@pytest.mark.parametrize(("name", "key"), [("profile", "method"), ("crm.Deal", "type")])
def test_descriptions_are_data_too(name: str, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    """--json tells all that the catalogue knows."""
    assert run(["describe", name, "--json"]) == 0
    assert orjson.loads(capsys.readouterr().out)[key] == name


def test_long_examples_are_laid_out() -> None:
    """No line of an example is wider than a page where a list or an object could have been laid out."""
    lines = [line for info in Catalogue.load().methods for line in example(info).split("\n")]

    assert [line for line in lines if len(line) > 100 and line.rstrip(",").endswith(("]", "}", ")"))] == []


def test_every_example_is_python() -> None:
    """The call that is shown compiles, for each method of the catalogue."""
    for info in Catalogue.load().methods:
        code = example(info).replace("\n", "\n    ")

        compile(f"async def call():\n    {code}", f"{info.api} {info.method}", "exec")


def test_the_version_is_shown() -> None:
    """--version prints name and number."""
    assert re.fullmatch(r"b24 \d+\.\d+\.\d+\S*\n", b24("--version").stdout)


def test_the_portal_serves_until_it_is_interrupted() -> None:
    """`b24 portal` prints its webhook, answers on it, names its page, and ends by Ctrl-C with 130 and no word."""
    command = [sys.executable, "-m", "b24", "portal"]
    with subprocess.Popen(
        command, env=environment(None), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        assert server.stderr is not None
        address = server.stdout.readline().strip()
        answer = b24("call", "voximplant.sip.connector.status", "--webhook", address)
        taken = b24("portal", "--port", address.split(":")[2].split("/")[0])
        server.send_signal(signal.SIGINT)
        told = server.stderr.read()

    assert answer.stdout == "FREE_MINUTES\t60\nPAID\tfalse\n"
    assert taken.returncode == 2
    assert "choose another" in taken.stderr
    assert server.returncode == 130
    page = address.removesuffix("rest/1/simulated0code0/")
    assert told == f"Its webhook, for --webhook or B24_WEBHOOK; Ctrl-C ends it.\nIts page for people: {page}\n"


def test_the_portal_is_made_to_order(tmp_path: Path) -> None:
    """Rows, limits, rights and strictness are options; what was added is in the file when it is opened again."""
    command = [sys.executable, "-m", "b24", "portal", "--deals", "3", "--limits", "standard", "--strict-args"]
    command += ["--file", str(tmp_path / "portal.sqlite"), "--scope", "crm", "--deny", "CRM - leads"]

    def served(*calls: tuple[str, ...]) -> list[subprocess.CompletedProcess[str]]:
        with subprocess.Popen(
            command, env=environment(None), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as server:
            assert server.stdout is not None
            address = server.stdout.readline().strip()
            answers = [b24("call", *words, "--webhook", address, "--json") for words in calls]
            with urllib.request.urlopen(address.replace("rest/1/simulated0code0/", "page/state")) as page:
                assert orjson.loads(page.read())["plan"]["threshold"] == 50
            server.send_signal(signal.SIGINT)
        return answers

    added, wrong, unscoped, denied = served(
        ("crm.deal.add", "fields[TITLE]=Desk"),
        ("crm.deal.get", "number=1"),
        ("voximplant.sip.get",),
        ("crm.lead.get", "id=1"),
    )
    [listed] = served(("crm.deal.list", "select[]=TITLE", "--all"))

    assert added.stdout == "4\n"
    assert "number" in wrong.stderr
    assert "insufficient_scope" in unscoped.stderr
    assert "ACCESS_DENIED" in denied.stderr
    assert [row["TITLE"] for row in orjson.loads(listed.stdout)][-1:] == ["Desk"]


def test_a_file_that_is_no_portal_s(tmp_path: Path) -> None:
    """It is named, and left alone."""
    file = tmp_path / "notes.txt"
    file.write_text("not a database, but long enough to be looked at" * 100)

    told = b24("portal", "--file", str(file))

    assert told.returncode == 2
    assert "notes.txt" in told.stderr


def test_a_reader_that_leaves_is_no_error() -> None:
    """A closed pipe ends the command without a word."""
    command = [sys.executable, "-m", "b24", "methods"]
    with subprocess.Popen(command, env=environment(None), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        told = process.stderr.read()

    assert told == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no full device")
@pytest.mark.parametrize("arguments", [["methods"], ["methods", "--json"], ["describe", "profile"], ["--help"]])
def test_a_full_disk_is_told(arguments: list[str]) -> None:
    """What cannot be written is an error of one line, not a traceback."""
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "b24", *arguments]
        done = subprocess.run(
            command, env=environment(None), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert (done.returncode, done.stderr) == (1, "error  cannot write the output: No space left on device\n")


def test_a_terminal_without_cyrillic_gets_it_spelled_out(portal: Portal) -> None:
    """No letter of an answer breaks the output, whatever the encoding of the console."""
    done = subprocess.run(
        [sys.executable, "-m", "b24", "call", "acme.echo", "NAME=Анна"],
        env=environment(portal, PYTHONIOENCODING="cp1252"),
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (0, b"NAME\t\\u0410\\u043d\\u043d\\u0430\n")


def with_typer(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    """The command, started where the module typer is this."""
    (folder / "typer.py").write_text(source)
    return subprocess.run(
        [sys.executable, "-m", "b24", "methods"],
        env=environment(None, PYTHONPATH=os.pathsep.join([str(folder), *sys.path])),
        capture_output=True,
        text=True,
        check=False,
    )


def test_ctrl_c_before_anything_happened(tmp_path: Path) -> None:
    """Whoever interrupts the command while it loads gets the same code and no traceback."""
    done = with_typer(tmp_path, "raise KeyboardInterrupt")

    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_the_missing_extra_is_named(tmp_path: Path) -> None:
    """Without typer the command says in one line what to install."""
    done = with_typer(tmp_path, "raise ModuleNotFoundError(\"No module named 'typer'\", name='typer')")

    assert (done.returncode, done.stderr) == (
        2,
        "b24: the command line needs typer; install it by: pip install 'b24[cli]'\n",
    )
