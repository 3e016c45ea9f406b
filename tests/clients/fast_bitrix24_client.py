"""`… fast_bitrix24_client.py SCENARIO WEBHOOK`: what fast_bitrix24 makes of it, as JSON. See test_other_clients.py."""

import asyncio
import json
import sys

from fast_bitrix24 import BitrixAsync
from fast_bitrix24.server_response import ErrorInServerResponseException


async def list_all(client):
    deals = await client.get_all("crm.deal.list", {"select": ["ID", "TITLE"]})
    return [int(deal["ID"]) for deal in deals]


async def batch(client):
    deals = await client.get_by_ID("crm.deal.get", range(1, 51))
    return [deals[str(number)]["TITLE"] for number in range(1, 51)]


async def add(client):
    return await client.call("crm.deal.add", {"fields": {"TITLE": "From a stranger"}})


async def error(client):
    try:
        await client.call("crm.deal.get", {"id": 1_000_000})
    except ErrorInServerResponseException as refusal:
        return str(refusal)


scenario, webhook = sys.argv[1:]
print(json.dumps(asyncio.run(globals()[scenario](BitrixAsync(webhook, verbose=False)))))
