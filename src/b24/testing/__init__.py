"""For the tests of programs that use `b24`: a portal on this machine, and a sender with canned replies."""

from b24.testing.books import Books
from b24.testing.fake import Fake, Sent
from b24.testing.limits import Bucket, Plan
from b24.testing.outbox import Delivery
from b24.testing.portal import Portal, Request
from b24.testing.wire import Answer, File, PortalError

__all__ = ["Answer", "Books", "Bucket", "Delivery", "Fake", "File", "Plan", "Portal", "PortalError", "Request", "Sent"]
