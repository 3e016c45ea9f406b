# Generated from specs/voximplant/ by `make generate`. Edit the specs, not this file.
"""`voximplant.statistic.*`"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from b24.call import Call, Cursor, Group, Pages

from .types import CallStatistic

__all__ = ["CallStatistic", "StatisticGroup"]


class StatisticGroup(Group):
    """`voximplant.statistic.*`"""

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
    ) -> Pages[CallStatistic]:
        """List the calls in the statistics.

        Args:
            filter: By the fields of a call but `RECORD_FILE_ID`; a list of values means any of them. `><` is for a
                range, `?` for a part of a text.
            sort: Field to sort by, any but `CALL_TYPE`.
            order: One of `ASC`, `DESC`.

        Errors:
            `ACCESS_DENIED`: The user may not see call statistics.

        Scope: telephony. Permission: Call statistics - view.
        Docs: https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-statistic-get.html
        """
        params = {"FILTER": filter, "SORT": sort, "ORDER": order}
        return self._pages(
            Call(
                "voximplant.statistic.get",
                params,
                list[CallStatistic],
                paging=Cursor(filter="FILTER", order="ORDER", select="", sort="SORT"),
                safe=True,
            )
        )
