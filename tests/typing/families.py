"""One method of each family as users call it; never run, mypy and pyright read it."""

from __future__ import annotations

from b24 import Bitrix24


async def access(b24: Bitrix24) -> None:
    await b24.access.name(access=["G2", "AU"])


async def app(b24: Bitrix24) -> None:
    await b24.app.info()


async def bizproc(b24: Bitrix24) -> None:
    await b24.bizproc.activity.list()


async def calendar(b24: Bitrix24) -> None:
    await b24.calendar.resource.list()


async def catalog(b24: Bitrix24) -> None:
    await b24.catalog.catalog.get_fields()


async def crm(b24: Bitrix24) -> None:
    await b24.crm.activity.badge.list()


async def department(b24: Bitrix24) -> None:
    await b24.department.fields()


async def disk(b24: Bitrix24) -> None:
    await b24.disk.file.get_fields()


async def entity(b24: Bitrix24) -> None:
    await b24.entity.get(entity="dish_v2")


async def event(b24: Bitrix24) -> None:
    await b24.event.get()


async def events(b24: Bitrix24) -> None:
    await b24.events(scope="user")


async def feature(b24: Bitrix24) -> None:
    await b24.feature.get(code="rest_offline_extended")


async def humanresources(b24: Bitrix24) -> None:
    await b24.humanresources.hcmlink.job.status.get(id=101)


async def im(b24: Bitrix24) -> None:
    await b24.im.counters.get()


async def imbot(b24: Bitrix24) -> None:
    await b24.imbot.v2.revision.get()


async def lists(b24: Bitrix24) -> None:
    await b24.lists.get.iblock.type.id(iblock_id=87)


async def method(b24: Bitrix24) -> None:
    await b24.method.get(name="user.get")


async def methods(b24: Bitrix24) -> None:
    await b24.methods(scope="user")  # type: ignore[deprecated]  # the only one of its family


async def placement(b24: Bitrix24) -> None:
    await b24.placement.get()


async def profile(b24: Bitrix24) -> None:
    await b24.profile()


async def scope(b24: Bitrix24) -> None:
    await b24.scope(full=True)


async def server(b24: Bitrix24) -> None:
    await b24.server.time()


async def task(b24: Bitrix24) -> None:
    await b24.task.checklistitem.getmanifest()


async def tasks(b24: Bitrix24) -> None:
    await b24.tasks.api.scrum.backlog.get_fields()


async def telephony(b24: Bitrix24) -> None:
    await b24.telephony.external_line.get()


async def timeman(b24: Bitrix24) -> None:
    await b24.timeman.networkrange.get()


async def user(b24: Bitrix24) -> None:
    await b24.user.admin()


async def userfieldconfig(b24: Bitrix24) -> None:
    await b24.userfieldconfig.get_types(module_id="crm")


async def userfieldtype(b24: Bitrix24) -> None:
    async for row in b24.userfieldtype.list():
        print(row)


async def v3_call(b24: Bitrix24) -> None:
    await b24.v3.call.followup.field.list(select=["name", "type", "description"])


async def v3_humanresources(b24: Bitrix24) -> None:
    await b24.v3.humanresources.employee.count()


async def v3_mail(b24: Bitrix24) -> None:
    await b24.v3.mail.mailbox.field.list(
        select=["name", "type", "title", "filterable", "sortable"],
    )


async def v3_main(b24: Bitrix24) -> None:
    await b24.v3.main.eventlog.field.list(
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


async def v3_note(b24: Bitrix24) -> None:
    await b24.v3.note.collection.field.list(
        select=["name", "type", "title", "filterable", "sortable"],
    )


async def v3_tasks(b24: Bitrix24) -> None:
    await b24.v3.tasks.task.access.field.list(
        select=["name", "type", "title", "description", "filterable", "sortable", "multiple"],
    )


async def v3_timeman(b24: Bitrix24) -> None:
    await b24.v3.timeman.record.field.list(
        select=["name", "type", "title", "filterable", "sortable"],
    )


async def voximplant(b24: Bitrix24) -> None:
    await b24.voximplant.line.get()
