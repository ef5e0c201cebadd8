#!/usr/bin/env bash
# A private FreeRADIUS server that checks one-time codes, with every behaviour that tests need.
#
#   freeradius.sh start DIR [IP] [PORT]   default 127.0.0.1 11812
#   freeradius.sh stop|status|wipe DIR
#
# Needs no root. Nothing is written outside DIR. Requests without Message-Authenticator are dropped, and every
# answer carries one. Names and codes: alice, bob and pap-user 123456 at once; otp-user, carol and frank the PIN
# 1234 and then 654321; echo-user the PIN 1234 and then 654321 with what is typed shown; slow-user is answered
# after four seconds; everybody else is rejected. A second port (+ 1) answers by another secret.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"

command=${1:-}
[ -n "$command" ] || usage
DIR=${2:-}
require_absolute "$DIR"
pid_file=$DIR/freeradius.pid

case "$command" in
  start) ;;
  stop) stop_process "$pid_file" freeradius && exit 0 ;;
  status) report_status "$pid_file" freeradius ;;
  wipe)
    stop_process "$pid_file" freeradius
    [ ! -f "$DIR/.peer-freeradius" ] || rm -rf "$DIR"
    exit 0
    ;;
  *) usage ;;
esac

ip=${3:-127.0.0.1}
port=${4:-11812}
secret='Radius-Secret-of-the-tests'
other_secret='Another-Secret-of-the-tests'
raddb=$DIR/raddb

is_running "$pid_file" freeradius && exit 0
require_programs /usr/sbin/freeradius radclient
mkdir -p "$raddb" "$DIR/log"
touch "$DIR/.peer-freeradius"
libraries=$(dirname "$(find /usr/lib -name rlm_pap.so -print -quit)")

cat >"$raddb/radiusd.conf" <<CONF
prefix = /usr
libdir = $libraries
name = freeradius
confdir = $raddb
logdir = $DIR/log
run_dir = $DIR
db_dir = $DIR
max_request_time = 30
cleanup_delay = 1
log {
  destination = files
  file = $DIR/log/radius.log
  auth = yes
  auth_badpass = no
  auth_goodpass = no
}
security {
  max_attributes = 200
  reject_delay = 0
  status_server = yes
}
thread pool {
  start_servers = 4
  max_servers = 8
  min_spare_servers = 2
  max_spare_servers = 8
}
modules {
  pap { }
  files { usersfile = $raddb/users }
  always reject { rcode = reject }
  always handled { rcode = handled }
  exec {
    wait = yes
    input_pairs = request
    timeout = 10
  }
  expr { }
}
clients ours {
  client tests {
    ipaddr = 127.0.0.0/8
    secret = $secret
    require_message_authenticator = yes
    limit_proxy_state = no
  }
}
clients others {
  client tests {
    ipaddr = 127.0.0.0/8
    secret = $other_secret
    require_message_authenticator = no
    limit_proxy_state = no
  }
}
server default {
  listen {
    type = auth
    ipaddr = $ip
    port = $port
    clients = ours
  }
  listen {
    type = auth
    ipaddr = $ip
    port = $((port + 1))
    clients = others
  }
  authorize {
    if (&User-Name == "slow-user") {
      update control { &Tmp-Integer-0 := "%{exec:/bin/sleep 4}" }
      reject
    }
    if (&User-Name =~ /^(otp-user|echo-user|carol|frank)(@.*)?$/) {
      if (!&State) {
        if (&User-Password == "1234") {
          update reply {
            &Reply-Message := "Enter the code sent to your phone"
            &State := 0x6f74702d73746174652d31
            &Prompt := No-Echo
          }
          if (&User-Name == "echo-user") {
            update reply { &Prompt := Echo }
          }
          update control { &Response-Packet-Type := Access-Challenge }
          handled
        }
        reject
      }
      elsif (&State == 0x6f74702d73746174652d31 && &User-Password == "654321") {
        update control { &Auth-Type := Accept }
      }
      else {
        reject
      }
    }
    else {
      files
      pap
    }
  }
  authenticate {
    Auth-Type PAP {
      pap
    }
  }
  post-auth {
    update reply { &Message-Authenticator := 0x00 }
    Post-Auth-Type REJECT {
      update reply { &Message-Authenticator := 0x00 }
    }
    Post-Auth-Type Challenge {
      update reply { &Message-Authenticator := 0x00 }
    }
  }
}
CONF
for name in pap-user alice bob ana.ruiz; do
  printf '%s Cleartext-Password := "123456"\n\tReply-Message = "Hello"\n\n' "$name"
done >"$raddb/users"

publish "$DIR" freeradius address "$ip" port "$port" secret "$secret" other_port "$((port + 1))" \
  log "$DIR/log/radius.log"

setsid /usr/sbin/freeradius -f -l "$DIR/log/radius.log" -d "$raddb" -D /usr/share/freeradius \
  >"$DIR/log/output" 2>&1 </dev/null &
echo $! >"$pid_file"
answers() {
  is_running "$pid_file" freeradius && printf 'Message-Authenticator=0x00' |
    radclient -t 1 -r 1 "$ip:$port" status "$secret" >/dev/null 2>&1
}
wait_for 15 answers && exit 0
tail -n 20 "$DIR/log/output" "$DIR/log/radius.log" >&2
stop_process "$pid_file" freeradius
die "no answer on udp $ip:$port; see $DIR/log"
