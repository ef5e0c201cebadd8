#!/usr/bin/env bash
# A private OpenLDAP server with password policy, lockout, history, memberOf, LDAPS and StartTLS.
#
#   slapd.sh start DIR [IP] [PORT] [TLS_PORT]   default 127.0.0.1 3389 3636; seeds on first use
#   slapd.sh stop|status|wipe DIR
#
# Needs no root for ports over 1023. Nothing is written outside DIR. Every write is made durable, as in
# production, so that measurements against it mean something.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"

command=${1:-}
[ -n "$command" ] || usage
DIR=${2:-}
require_absolute "$DIR"
pid_file=$DIR/slapd.pid

case "$command" in
  start) ;;
  stop) stop_process "$pid_file" slapd && exit 0 ;;
  status) report_status "$pid_file" slapd ;;
  wipe)
    stop_process "$pid_file" slapd
    [ ! -f "$DIR/.peer-slapd" ] || rm -rf "$DIR"
    exit 0
    ;;
  *) usage ;;
esac

ip=${3:-127.0.0.1}
port=${4:-3389}
tls_port=${5:-3636}
domain=example.test
base=dc=example,dc=test
service="cn=svc-sspr,ou=services,$base"
schema=/etc/ldap/schema

is_running "$pid_file" slapd && exit 0
require_programs /usr/sbin/slapd ldapsearch openssl
require_free "$ip" "$port"
require_free "$ip" "$tls_port"
mkdir -p "$DIR/db"
touch "$DIR/.peer-slapd"
make_certificate "$DIR/tls" "$ip" "ldap.$domain"

cat >"$DIR/slapd.conf" <<CONF
include $schema/core.schema
include $schema/cosine.schema
include $schema/nis.schema
include $schema/inetorgperson.schema
pidfile $pid_file
argsfile $DIR/slapd.args
modulepath /usr/lib/ldap
moduleload back_mdb
moduleload ppolicy
moduleload memberof
moduleload refint
moduleload lastbind
TLSCACertificateFile $DIR/tls/ca.pem
TLSCertificateFile $DIR/tls/cert.pem
TLSCertificateKeyFile $DIR/tls/key.pem
password-hash {SSHA}
database mdb
suffix "$base"
rootdn "cn=admin,$base"
rootpw secret-admin
directory $DIR/db
maxsize 4294967296
# As in many companies, a search without paging ends at 2,000 entries.
limits * size.soft=2000 size.hard=2000 size.prtotal=unlimited
index objectClass,uid,mail,memberOf,entryUUID,entryCSN eq
index cn,sn,givenName eq,sub
lastbind on
overlay ppolicy
ppolicy_default "cn=default,ou=policies,$base"
ppolicy_use_lockout
ppolicy_hash_cleartext
overlay memberof
overlay refint
# The delegated account may write but not read passwords, and may clear lockouts, of people only.
# "manage" instead of "=w" on userPassword would exempt its resets from the password policy.
access to dn.subtree="ou=people,$base" attrs=userPassword
  by dn.exact="$service" =w
  by self =xw
  by anonymous auth
  by * none
access to dn.subtree="ou=people,$base" attrs=pwdAccountLockedTime,pwdFailureTime,pwdReset,pwdPolicySubentry
  by dn.exact="$service" manage
  by users read
  by * none
access to attrs=userPassword
  by self =xw
  by anonymous auth
  by * none
access to attrs=pwdHistory by * none
access to * by users read by anonymous read by * none
CONF

# The mark is written last, so a first start that was interrupted begins again.
if [ ! -f "$DIR/.seeded" ]; then
  rm -f "$DIR"/db/*
  "$here/seed/slapd.sh" "$base" "$domain" >"$DIR/seed.ldif"
  /usr/sbin/slapadd -q -f "$DIR/slapd.conf" -b "$base" -l "$DIR/seed.ldif" >"$DIR/seed.log" 2>&1 ||
    die "seed failed: $(tail -n 3 "$DIR/seed.log")"
  touch "$DIR/.seeded"
fi

publish "$DIR" slapd \
  address "$ip" port "$port" tls_port "$tls_port" ldap_url "ldap://$ip:$port" ldaps_url "ldaps://$ip:$tls_port" \
  ca_file "$DIR/tls/ca.pem" host "ldap.$domain" base_dn "$base" people_dn "ou=people,$base" \
  groups_dn "ou=groups,$base" policies_dn "ou=policies,$base" \
  admin_dn "cn=admin,$base" admin_password secret-admin \
  service_dn "$service" service_password 'Svc-Passw0rd!9' user_password 'Start-Passw0rd1'

setsid /usr/sbin/slapd -d 0 -f "$DIR/slapd.conf" -h "ldap://$ip:$port ldaps://$ip:$tls_port" \
  >"$DIR/slapd.log" 2>&1 </dev/null &
answers() {
  ldapsearch -x -o nettimeout=2 -H "ldap://$ip:$port" -s base -b '' namingContexts 2>/dev/null |
    grep -q '^namingContexts:'
}
wait_for 15 answers && exit 0
tail -n 20 "$DIR/slapd.log" >&2
stop_process "$pid_file" slapd
die "no answer on ldap://$ip:$port; see $DIR/slapd.log"
