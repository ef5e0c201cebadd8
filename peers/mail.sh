#!/usr/bin/env bash
# A mail server on loopback that keeps what it gets: SMTP with STARTTLS, and with TLS from the first byte.
#
#   mail.sh start DIR [IP] [PORT] [TLS_PORT]   default 127.0.0.1 2525 2465
#   mail.sh stop|status|wipe DIR
#
# Each message becomes a file DIR/new/NNNN.eml. Signing in as mailer / mail-secret is possible, not required.
# mailsink.py says which recipients provoke faults. Environment:
#   MAIL_PYTHON         a Python that has aiosmtpd (cargo xtask peers makes one)
#   MAIL_REQUIRE_TLS=1  MAIL_REQUIRE_AUTH=1  make the server insist
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"

command=${1:-}
[ -n "$command" ] || usage
DIR=${2:-}
require_absolute "$DIR"
pid_file=$DIR/mail.pid
python=${MAIL_PYTHON:-/usr/bin/python3}
program=mailsink # the name the sink gives itself

case "$command" in
  start) ;;
  stop) stop_process "$pid_file" "$program" && exit 0 ;;
  status) report_status "$pid_file" "$program" ;;
  wipe)
    stop_process "$pid_file" "$program"
    [ ! -f "$DIR/.peer-mail" ] || rm -rf "$DIR"
    exit 0
    ;;
  *) usage ;;
esac

ip=${3:-127.0.0.1}
port=${4:-2525}
tls_port=${5:-2465}
is_running "$pid_file" "$program" && exit 0
require_programs "$python" openssl
require_free "$ip" "$port"
require_free "$ip" "$tls_port"
mkdir -p "$DIR/new"
touch "$DIR/.peer-mail"
make_certificate "$DIR/tls" "$ip" mail.test

publish "$DIR" mail \
  address "$ip" port "$port" tls_port "$tls_port" host mail.test ca_file "$DIR/tls/ca.pem" \
  user mailer password mail-secret messages_dir "$DIR/new"

setsid "$python" "$here/mailsink.py" "$DIR" "$ip" "$port" "$tls_port" >"$DIR/log" 2>&1 </dev/null &
pid=$!
echo "$pid" >"$pid_file"
settled() { grep -q '^ready$' "$DIR/log" || not_alive "$pid"; }
wait_for 15 settled && grep -q '^ready$' "$DIR/log" && exit 0
rm -f "$pid_file"
die "did not start: $(tail -n 3 "$DIR/log")"
