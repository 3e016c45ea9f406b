"""`python b24pysdk_client.py SCENARIO WEBHOOK`: what b24pysdk makes of it, as JSON. See test_other_clients.py."""

import json
import sys
from urllib.parse import urlsplit

from b24pysdk import BitrixWebhook, Client
from b24pysdk.errors import BitrixAPIError


def list_all(client):
    return [int(deal["ID"]) for deal in client.crm.deal.list(select=["ID", "TITLE"]).as_list().result]


def list_by_id(client):
    return [int(deal["ID"]) for deal in client.crm.deal.list(select=["ID", "TITLE"]).as_list_fast().result]


def batch(client):
    replies = client.call_batch({f"deal {number}": client.crm.deal.get(bitrix_id=number) for number in range(1, 51)})
    return [deal["TITLE"] for deal in replies.result.result.values()]


def add(client):
    return client.crm.deal.add({"TITLE": "From a stranger"}).result


def error(client):
    try:
        client.crm.deal.get(bitrix_id=1_000_000).result  # noqa: B018, it is asked for when it is read
    except BitrixAPIError as refusal:
        return refusal.error_description


scenario, webhook = sys.argv[1:]
address = urlsplit(webhook)
token = BitrixWebhook(domain=address.netloc, webhook_token=address.path.strip("/").removeprefix("rest/"))
print(json.dumps(globals()[scenario](Client(token))))
