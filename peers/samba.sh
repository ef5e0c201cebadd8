#!/usr/bin/env bash
# A private Samba Active Directory domain controller on one loopback address.
#
#   samba.sh start DIR [IP] [REALM] [NETBIOS]   provision and seed on first use, start, wait
#   samba.sh stop|status|wipe DIR
#
# Defaults: 127.0.0.10 CORP.TEST CORP. Samba cannot move its ports (389 636 3268 3269 88 464 135), so each
# controller has a DIR and a 127.0.0.x address of its own. Needs root. Nothing is written outside DIR, which
# must be shorter than 60 characters because Samba keeps its sockets there. Environment:
#   SAMBA_BACKEND_STORE         tdb (default) or mdb, which holds a hundred thousand people better
#   SAMBA_OLD_PASSWORD_MINUTES  how long the previous password still binds (default 0; Samba, Windows: 60)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"

command=${1:-}
[ -n "$command" ] || usage
DIR=${2:-}
require_absolute "$DIR"
[ "${#DIR}" -lt 60 ] || die "$DIR is longer than the 59 characters that Samba's sockets leave room for"
pid_file=$DIR/samba.pid

# The root process leads a group of its own; ending the group also ends children whose root is gone.
stop() {
  [ -s "$pid_file" ] || return 0
  local group
  group=$(cat "$pid_file")
  if group_alive "$group"; then
    kill -TERM -- "-$group" 2>/dev/null || true
    wait_for 10 group_gone "$group" || kill -KILL -- "-$group" 2>/dev/null || true
  fi
  rm -f "$pid_file"
}
group_alive() { pgrep -g "$1" -f samba >/dev/null; }
group_gone() { ! group_alive "$1"; }

case "$command" in
  start) ;;
  stop) stop && exit 0 ;;
  status) report_status "$pid_file" samba ;;
  wipe)
    stop
    [ ! -f "$DIR/.peer-samba" ] || rm -rf "$DIR"
    exit 0
    ;;
  *) usage ;;
esac

ip=${3:-127.0.0.10}
realm=${4:-CORP.TEST}
netbios=${5:-CORP}
realm=${realm^^}
domain=${realm,,}
base="DC=${domain//./,DC=}"
host=dc1.$domain
config=$DIR/etc/smb.conf
sam=$DIR/private/sam.ldb
admin_password='Adm1n-Passw0rd!'

is_running "$pid_file" samba && exit 0
[ "$(id -u)" = 0 ] || die "only root can bind the ports of a domain controller"
require_programs samba samba-tool ldbadd ldapsearch openssl pgrep
require_free "$ip" 636
umask 022
mkdir -p "$DIR/etc" "$DIR/run" "$DIR/log" "$DIR/cache" "$DIR/lock" "$DIR/private" "$DIR/state"
touch "$DIR/.peer-samba"

write_config() {
  cat >"$config" <<CONF
[global]
  netbios name = DC1
  workgroup = $netbios
  realm = $realm
  server role = active directory domain controller
  server services = rpc, ldap, cldap, kdc
  # A /32 mask would be refused with "no network interfaces found".
  interfaces = $ip/8
  bind interfaces only = yes
  disable netbios = yes
  # As Windows, Samba lets the previous password bind for an hour; 0 makes tests definite.
  old password allowed period = ${SAMBA_OLD_PASSWORD_MINUTES:-0}
  private dir = $DIR/private
  state directory = $DIR/state
  cache directory = $DIR/cache
  lock directory = $DIR/lock
  pid directory = $DIR/run
  ncalrpc dir = $DIR/run/ncalrpc
  winbindd socket directory = $DIR/run/winbindd
  ntp signd socket directory = $DIR/run/ntp_signd
  binddns dir = $DIR/bind-dns
  log file = $DIR/log/samba.log
  logging = file
  # One line for each bind and each password change: a witness that is not the product.
  log level = 1 auth_audit:3 dsdb_password_audit:3
  max log size = 0
  prefork children = 2
  tls enabled = yes
  tls keyfile = $DIR/tls/key.pem
  tls certfile = $DIR/tls/cert.pem
  tls cafile = $DIR/tls/ca.pem
  # Refuses a simple bind on port 389 that is not under StartTLS, as a hardened Windows does.
  ldap server require strong auth = yes
  dns update command = /bin/true
  spn update command = /bin/true
  allow dns updates = disabled
[sysvol]
  path = $DIR/state/sysvol
  read only = no
[netlogon]
  path = $DIR/state/sysvol/$domain/scripts
  read only = no
CONF
}

provision() {
  rm -rf "$DIR/private" "$DIR/state"
  mkdir -p "$DIR/private" "$DIR/state"
  write_config
  samba-tool domain provision -q -s "$config" --targetdir="$DIR" \
    --realm="$realm" --domain="$netbios" --server-role=dc --dns-backend=NONE --backend-store="${SAMBA_BACKEND_STORE:-tdb}" \
    --adminpass="$admin_password" --host-name=dc1 --host-ip="$ip" --use-rfc2307 \
    --option="interfaces=$ip/8" --option="bind interfaces only=yes" >"$DIR/log/provision.log" 2>&1 ||
    die "provision failed: $(tail -n 3 "$DIR/log/provision.log")"
}

# The mark is written last, so a first start that was interrupted begins again instead of half seeded.
if [ ! -f "$DIR/.seeded" ]; then
  provision
  write_config
  "$here/seed/samba.sh" "$config" "$sam" "$base" "$domain" >"$DIR/log/seed.log" 2>&1 ||
    die "seed failed: $(tail -n 3 "$DIR/log/seed.log")"
  touch "$DIR/.seeded"
fi
make_certificate "$DIR/tls" "$ip" "$host" "$domain"
write_config # provision rewrote it

cat >"$DIR/krb5.conf" <<CONF
[libdefaults]
  default_realm = $realm
  dns_lookup_realm = false
  dns_lookup_kdc = false
  rdns = false
  udp_preference_limit = 0
[realms]
  $realm = {
    kdc = $ip
    kpasswd_server = $ip
    admin_server = $ip
  }
[domain_realm]
  .$domain = $realm
  $domain = $realm
CONF

publish "$DIR" samba \
  address "$ip" ldap_url "ldap://$ip" ldaps_url "ldaps://$ip" global_catalog_url "ldaps://$ip:3269" \
  ca_file "$DIR/tls/ca.pem" host "$host" realm "$realm" domain "$domain" netbios "$netbios" \
  base_dn "$base" people_dn "OU=People,$base" groups_dn "OU=Groups,$base" \
  admin_dn "CN=Administrator,CN=Users,$base" admin_password "$admin_password" \
  service_dn "CN=svc-sspr,OU=Services,$base" service_name "svc-sspr@$domain" service_password 'Svc-Passw0rd!9' \
  narrow_service_dn "CN=svc-narrow,OU=Services,$base" narrow_service_name "svc-narrow@$domain" \
  user_password 'Start-Passw0rd1' strict_group_dn "CN=g-strict,OU=Groups,$base" \
  aged_group_dn "CN=g-aged,OU=Groups,$base" krb5_config "$DIR/krb5.conf" audit_log "$DIR/log/samba.log"

start_once() {
  KRB5_CONFIG="$DIR/krb5.conf" setsid /usr/sbin/samba -F --no-process-group -s "$config" -M prefork \
    >"$DIR/log/stdout" 2>&1 </dev/null &
  echo $! >"$pid_file"
  wait_for 20 answers_or_gone && answers
}
answers() {
  LDAPTLS_CACERT="$DIR/tls/ca.pem" ldapsearch -x -o nettimeout=2 -H "ldaps://$ip" -s base -b '' \
    defaultNamingContext 2>/dev/null | grep -q '^defaultNamingContext:' &&
    port_answers "$ip" 88 && port_answers "$ip" 464
}
answers_or_gone() { answers || ! kill -0 "$(cat "$pid_file")" 2>/dev/null; }

# On a busy machine about one start in 25 ends at once and leaves its children; a second one is clean.
start_once && exit 0
stop
start_once && exit 0
tail -qn 20 "$DIR/log/stdout" "$DIR/log/samba.log" >&2 2>/dev/null || true
stop
die "no answer on ldaps://$ip; see $DIR/log"
