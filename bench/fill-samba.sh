#!/usr/bin/env bash
# Puts many people into a Samba peer that is stopped: through the protocol it makes only some tens a second, and a
# scan of a hundred thousand wants them there.
#
#   fill-samba.sh DIR COUNT     DIR as given to peers/samba.sh, stopped
#
# They have no password, as the benchmark's own crowd, and sit in OU=Crowd below the people. Needs root. Remove them
# with the whole peer: `peers/samba.sh wipe DIR`.
set -euo pipefail
DIR=${1:?DIR} count=${2:?COUNT}
sam=$DIR/private/sam.ldb
[ ! -s "$DIR/samba.pid" ] || { echo "stop it first: peers/samba.sh stop $DIR" >&2; exit 1; }
people=$(sed -n 's/.*"people_dn": "\([^"]*\)".*/\1/p' "$DIR/env.json")
unit="OU=Crowd,$people"

printf 'dn: %s\nobjectClass: organizationalUnit\n\n' "$unit" | ldbadd -H "$sam"
people_from() {
  awk -v unit="$unit" -v from="$1" -v to="$2" 'BEGIN {
    for (n = from; n < to; n++)
      printf "dn: CN=crowd-%06d,%s\nobjectClass: user\nsAMAccountName: crowd-%06d\n" \
             "userAccountControl: 544\npwdLastSet: -1\n\n", n, unit, n }'
}
# One transaction each: few enough to fit into memory, many enough not to wait for the disk.
step=5000
for ((from = 0; from < count; from += step)); do
  to=$((from + step < count ? from + step : count))
  people_from "$from" "$to" | ldbadd -H "$sam" >/dev/null
  echo "$to of $count" >&2
done
