"""A mail server for tests that keeps every message as a file and fails when asked to.

usage: mailsink.py DIR IP SMTP_PORT SMTPS_PORT

A message becomes DIR/new/NNNN.eml, opened by X-Envelope-From, X-Envelope-To, X-TLS and X-Auth lines
that tell what the connection looked like. A recipient's local part may ask for a fault:

  reject@    550 at RCPT
  tempfail@  451 after DATA
  slow@      the answer to DATA takes three seconds
  drop@      the connection is cut after DATA
"""

import asyncio
import itertools
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

ACCOUNTS = {b"mailer": b"mail-secret"}
SLOW_SECONDS = 3


class Keeper:
    """Judges recipients and writes messages down, numbered in the order they came."""

    def __init__(self, directory):
        self.new = os.path.join(directory, "new")
        self.unfinished = directory
        self.numbers = itertools.count(len(os.listdir(self.new)) + 1)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("reject@"):
            return "550 5.1.1 no such user"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        recipients = envelope.rcpt_tos
        if any(to.startswith("tempfail@") for to in recipients):
            return "451 4.3.0 try again later"
        if any(to.startswith("drop@") for to in recipients):
            server.transport.abort()
            return "421 4.3.2 closing"
        if any(to.startswith("slow@") for to in recipients):
            await asyncio.sleep(SLOW_SECONDS)
        return f"250 OK queued as {self.keep(server, session, envelope)}"

    def keep(self, server, session, envelope):
        name = f"{next(self.numbers):04}"
        # The session knows of STARTTLS only, the transport also of TLS from the first byte.
        is_protected = server.transport.get_extra_info("ssl_object") is not None
        told = (
            f"X-Envelope-From: {envelope.mail_from}\r\n"
            f"X-Envelope-To: {','.join(envelope.rcpt_tos)}\r\n"
            f"X-TLS: {is_protected}\r\n"
            f"X-Auth: {session.authenticated}\r\n"
        )
        # Renamed into place, so that a reader never sees half a message.
        part = os.path.join(self.unfinished, f".{name}.part")
        with open(part, "wb") as file:
            file.write(told.encode())
            file.write(envelope.content)
        os.rename(part, os.path.join(self.new, f"{name}.eml"))
        return name


def authenticate(server, session, envelope, mechanism, data):
    right = ACCOUNTS.get(data.login) == data.password
    return AuthResult(success=right, handled=right)


def name_process(name):
    """The recipe finds its own process by this name."""
    with open("/proc/self/comm", "w", encoding="ascii") as file:
        file.write(name)


async def main():
    directory, ip, port, tls_port = sys.argv[1:5]
    name_process("mailsink")
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(f"{directory}/tls/cert.pem", f"{directory}/tls/key.pem")
    keeper = Keeper(directory)
    common = {
        "authenticator": authenticate,
        "auth_required": os.environ.get("MAIL_REQUIRE_AUTH") == "1",
        "enable_SMTPUTF8": True,
        "hostname": "mail.test",
    }
    must_start_tls = os.environ.get("MAIL_REQUIRE_TLS") == "1"

    def with_starttls():
        return SMTP(keeper, tls_context=tls, require_starttls=must_start_tls, **common)

    def under_tls():
        return SMTP(keeper, auth_require_tls=False, **common)

    loop = asyncio.get_running_loop()
    await loop.create_server(with_starttls, ip, int(port))
    await loop.create_server(under_tls, ip, int(tls_port), ssl=tls)
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
