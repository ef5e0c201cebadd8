# shellcheck shell=bash
# What every recipe here needs: telling a fault in one line, starting and stopping one background
# process, a certificate from an own CA, waiting for an answer, and telling the tests where the
# peer is. Sourced by the recipes, never run.

die() {
  echo "${0##*/}: $*" >&2
  exit 1
}

# The recipe's own comment block is its help.
usage() {
  sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$0"
  exit 2
}

require_absolute() { # DIR
  case "${1:-}" in /*) ;; *) die "the directory must be an absolute path" ;; esac
}

require_programs() { # NAME...
  local name
  for name in "$@"; do
    command -v "$name" >/dev/null || die "$name is not installed: cargo xtask peers install"
  done
}

# A process id alone may since belong to somebody else, so the program's name is compared too.
is_running() { # PID_FILE PROGRAM
  local pid
  [ -s "$1" ] || return 1
  pid=$(cat "$1")
  [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = "$2" ]
}

report_status() { # PID_FILE PROGRAM
  if is_running "$1" "$2"; then
    echo "running, pid $(cat "$1")"
    exit 0
  fi
  echo "stopped"
  exit 1
}

stop_process() { # PID_FILE PROGRAM
  if is_running "$1" "$2"; then
    local pid
    pid=$(cat "$1")
    kill "$pid" 2>/dev/null || true
    wait_for 10 not_alive "$pid" || kill -KILL "$pid" 2>/dev/null || true
  fi
  rm -f "$1"
}

not_alive() { ! kill -0 "$1" 2>/dev/null; } # PID

wait_for() { # SECONDS COMMAND...
  local tries=$(($1 * 10))
  shift
  for _ in $(seq 1 "$tries"); do
    "$@" && return 0
    sleep 0.1
  done
  return 1
}

port_answers() { (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; } # IP PORT

# Without this check a stranger's server on the port would be taken for ours, and its data tested.
require_free() { # IP PORT
  ! port_answers "$1" "$2" || die "$1:$2 is taken by another program"
}

# An own CA, and a server certificate for NAME, localhost and IP. Made again when the address changes.
make_certificate() { # DIR IP NAME...
  local dir=$1 ip=$2 names='' name
  shift 2
  [ -s "$dir/cert.pem" ] && [ "$(cat "$dir/for" 2>/dev/null)" = "$ip $*" ] && return
  for name in "$@" localhost; do names+="DNS:$name,"; done
  mkdir -p "$dir"
  (
    cd "$dir"
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=Test CA of $1" \
      -keyout ca.key -out ca.pem \
      -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
    openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -keyout key.pem -out server.csr
    printf '%s\n' "basicConstraints=CA:FALSE" "subjectAltName=${names}IP:$ip" \
      "extendedKeyUsage=serverAuth" "keyUsage=digitalSignature,keyEncipherment" >extensions
    openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 \
      -extfile extensions -out cert.pem
    chmod 600 key.pem ca.key
  ) >/dev/null 2>"$dir/openssl.log" || die "no certificate: see $dir/openssl.log"
  echo "$ip $*" >"$dir/for"
}

# One list of facts, told twice: DIR/env for a shell, DIR/env.json for the tests.
publish() { # DIR PEER KEY VALUE [KEY VALUE]...
  local dir=$1 peer=$2 json='' shell='' key value
  shift 2
  while [ $# -gt 0 ]; do
    key=$1 value=$2
    shift 2
    shell+="export PEER_${peer^^}_${key^^}=$(printf %q "$value")"$'\n'
    if ! [[ $value =~ ^[0-9]+$ ]]; then
      value=${value//\\/\\\\}
      value="\"${value//\"/\\\"}\""
    fi
    json+="${json:+, }\"$key\": $value"
  done
  printf '%s' "$shell" >"$dir/env"
  printf '{%s}\n' "$json" >"$dir/env.json"
}
