"""`python b24api_client.py SCENARIO WEBHOOK`: what b24api makes of it, as JSON. See test_other_clients.py."""

import asyncio
import json
import sys

from b24api import (
    Bitrix24,
    IdentityCoercion,
    IdentitySpec,
    KeysetSpec,
    ParameterPath,
    Request,
    ResultSelector,
)
from b24api.contracts import Command
from b24api.errors import ApiResponseError

DEALS = Request.bare("crm.deal.list", {"select": ["ID", "TITLE"]})
ID = IdentitySpec(item_path=("ID",), filter_key="ID", order_key="ID", coercion=IdentityCoercion.DECIMAL_STRING_INTEGER)


async def list_all(client):
    return [int(deal["ID"]) async for deal in client.iter_list_counted(DEALS, identity=ID)]


async def list_by_id(client):
    paths = KeysetSpec(filter_path=ParameterPath(("filter",)), order_path=ParameterPath(("order",)))
    deals = client.iter_list_keyset(DEALS, selector=ResultSelector(()), identity=ID, page_size=50, keyset=paths)
    return [int(deal["ID"]) async for deal in deals]


async def list_in_turn(client):
    """Page after page, and one more that must be empty."""
    return [int(user["ID"]) async for user in client.iter_list(Request.bare("user.get", {}), identity=ID)]


async def batch(client):
    commands = [Command(Request.bare("crm.deal.get", {"id": number}), correlation=number) for number in range(1, 51)]
    async with client.batch(commands) as outcomes:
        return [outcome.result["TITLE"] async for outcome in outcomes]


async def add(client):
    return await client.call(Request.bare("crm.deal.add", {"fields": {"TITLE": "From a stranger"}}))


async def error(client):
    try:
        await client.call(Request.bare("crm.deal.get", {"id": 1_000_000}))
    except ApiResponseError as refusal:
        return str(refusal)


async def run(scenario, webhook):
    async with Bitrix24.from_webhook(webhook) as client:
        return await globals()[scenario](client)


print(json.dumps(asyncio.run(run(*sys.argv[1:]))))
