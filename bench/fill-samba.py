#!/usr/bin/python3
"""Puts many people into a Samba peer that is stopped: through the protocol it makes some tens a second, fewer the more
there are, because each addition walks the indexes that all people share.

    fill-samba.py DIR COUNT     DIR as given to peers/samba.sh, stopped

A person who is there is the pattern. The copies are written to the database beneath Samba while it has no index, and
then Samba makes the index once: made here, which knows nothing of Samba's schema, it would find nobody by a number. They
have a mail address and no password, though one that was set now and expires by the domain's policy, and sit in OU=Crowd
below the people. Needs root and python3-samba.
Only for a peer that is thrown away afterwards (`peers/samba.sh wipe DIR`): the controller's counters are not told.
"""
import json
import pathlib
import struct
import subprocess
import sys
import uuid

import ldb

RID_FROM = 1_000_000


def main(folder, count):
    if (folder / "samba.pid").exists():
        sys.exit(f"stop it first: peers/samba.sh stop {folder}")
    env = json.loads((folder / "env.json").read_text())
    unit = f"OU=Crowd,{env['people_dn']}"
    pattern = f"CN=crowd-pattern,{unit}"
    ldif = (
        f"dn: {unit}\nobjectClass: organizationalUnit\n\n"
        f"dn: {pattern}\nobjectClass: user\nsAMAccountName: crowd-pattern\nmail: crowd-pattern@{env['domain']}\n"
        "userAccountControl: 544\npwdLastSet: -1\n\n"
    )
    subprocess.run(["ldbadd", "-H", folder / "private/sam.ldb"], input=ldif, text=True, check=True)
    base = env["base_dn"].upper()
    partition = next((folder / "private/sam.ldb.d").glob(f"{base}*.ldb"))
    database = ldb.Ldb(f"mdb://{partition}")
    [person] = database.search(pattern, ldb.SCOPE_BASE)
    database.transaction_start()
    forget_indexes(database)
    for number in range(count):
        database.add(copy_of(database, person, number, unit, env["domain"]))
    database.transaction_commit()
    sam, config = folder / "private/sam.ldb", folder / "etc/smb.conf"
    subprocess.run(["samba-tool", "dbcheck", "--reindex", "-H", sam, "-s", config], check=True)


def forget_indexes(database):
    """All but the one by name and identifier, without which nothing is found again."""
    change = ldb.Message(ldb.Dn(database, "@INDEXLIST"))
    for name in ("@IDXATTR", "@IDXONE"):
        change[name] = ldb.MessageElement([], ldb.FLAG_MOD_DELETE, name)
    database.modify(change)


def copy_of(database, person, number, unit, domain):
    name = f"crowd-{number:06}"
    copy = ldb.Message(ldb.Dn(database, f"CN={name},{unit}"))
    own = {
        "cn": name.encode(),
        "name": name.encode(),
        "sAMAccountName": name.encode(),
        "mail": f"{name}@{domain}".encode(),
        "objectGUID": uuid.uuid4().bytes_le,
        "objectSid": bytes(person["objectSid"][0])[:-4] + struct.pack("<I", RID_FROM + number),
    }
    for attribute in person.keys():
        if attribute not in ("dn", "distinguishedName"):
            values = [own[attribute]] if attribute in own else list(person[attribute])
            copy[attribute] = ldb.MessageElement(values, ldb.FLAG_MOD_ADD, attribute)
    return copy


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
