#!/usr/bin/env bash
# A private PostgreSQL cluster on loopback.
#
#   postgres.sh start DIR [IP] [PORT]   default 127.0.0.1 5433
#   postgres.sh stop|status|wipe DIR
#
# PostgreSQL refuses to run as root; started by root it becomes the user "postgres", who must be able to enter
# every folder above DIR. Role app owns database app and may create others, so that each test can have its own.
# Environment:
#   POSTGRES_DURABLE=1   keep fsync on, for measurements; by default a lost cluster is worth nothing
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"

command=${1:-}
[ -n "$command" ] || usage
DIR=${2:-}
require_absolute "$DIR"

# Debian keeps the programs of each version apart and off the search path; take the newest.
bin=
for candidate in /usr/lib/postgresql/*/bin; do [ ! -x "$candidate/initdb" ] || bin=$candidate; done
[ -n "$bin" ] || die "PostgreSQL is not installed: cargo xtask peers install"

unprivileged() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid=postgres --regid=postgres --init-groups "$@")
  else
    "$@"
  fi
}
control() { unprivileged "$bin/pg_ctl" -D "$DIR/data" "$@"; }
runs() { [ -d "$DIR/data" ] && control status >/dev/null 2>&1; }
stop() { ! runs || control -m fast -w stop >/dev/null; }

case "$command" in
  start) ;;
  stop) stop && exit 0 ;;
  status)
    runs && echo "running, pid $(head -n 1 "$DIR/data/postmaster.pid")" && exit 0
    echo "stopped" && exit 1
    ;;
  wipe)
    stop
    [ ! -f "$DIR/.peer-postgres" ] || rm -rf "$DIR"
    exit 0
    ;;
  *) usage ;;
esac

ip=${3:-127.0.0.1}
port=${4:-5433}
runs && exit 0
require_free "$ip" "$port"
mkdir -p "$DIR/run"
touch "$DIR/.peer-postgres"
[ "$(id -u)" != 0 ] || chown -R postgres "$DIR"

if [ ! -f "$DIR/.seeded" ]; then
  rm -rf "$DIR/data"
  unprivileged "$bin/initdb" -D "$DIR/data" -U postgres -E UTF8 --locale=C.UTF-8 \
    --auth-local=trust --auth-host=scram-sha-256 --no-sync >"$DIR/initdb.log" 2>&1 ||
    die "initdb failed: $(tail -n 3 "$DIR/initdb.log")"
fi
options="-h $ip -p $port -k $DIR/run -c max_connections=200"
[ "${POSTGRES_DURABLE:-0}" = 1 ] || options+=" -F -c full_page_writes=off -c synchronous_commit=off"
control -w -t 30 -l "$DIR/run/log" -o "$options" start >/dev/null ||
  die "did not start: $(tail -n 3 "$DIR/run/log" 2>/dev/null)"
if [ ! -f "$DIR/.seeded" ]; then
  unprivileged "$bin/psql" -q -h "$DIR/run" -p "$port" -U postgres \
    -c "CREATE ROLE app LOGIN PASSWORD 'app-secret' CREATEDB" -c "CREATE DATABASE app OWNER app"
  touch "$DIR/.seeded"
fi

publish "$DIR" postgres \
  address "$ip" port "$port" user app password app-secret database app \
  url "postgres://app:app-secret@$ip:$port/app" socket_dir "$DIR/run" log "$DIR/run/log"
