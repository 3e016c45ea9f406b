"""Status of the SIP connector, of `B24_WEBHOOK` or of the embedded portal: `python -m b24.demo`."""

from __future__ import annotations

import asyncio
import os
import sys

from b24 import B24Error, Bitrix24, ConfigError


async def show_status(webhook: str) -> None:
    """Print what the SIP connector of this portal says of itself."""
    async with Bitrix24(webhook) as b24:
        status = await b24.voximplant.sip.connector.status()
    print(status)
    print(f"{status.free_minutes} free minutes, paid: {status.paid}, until: {status.paid_date_end}")


async def main() -> None:
    """The status of the portal that `B24_WEBHOOK` names, or of one made for the occasion."""
    if webhook := os.environ.get("B24_WEBHOOK", ""):
        await show_status(webhook)
        return
    from b24.testing import Portal

    async with Portal() as portal:
        print("Asking the embedded portal; set B24_WEBHOOK to ask yours.", file=sys.stderr)
        await show_status(portal.webhook_url)


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except ConfigError as error:
        sys.exit(f"B24_WEBHOOK: {error}")
    except B24Error as error:
        sys.exit(f"b24: {error}")
