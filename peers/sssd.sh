#!/usr/bin/env bash
# A computer of a company, signing people in by SSSD 2.8 with cached passwords: a client of the other peers.
#
#   sssd.sh start DIR slapd|samba LDAPS_URL BASE_DN CA_FILE [BIND_DN BIND_PASSWORD]
#   sssd.sh run DIR COMMAND...      on that computer: getent, pamtester, login, dpkg ...
#   sssd.sh online DIR              tell SSSD that the network has changed, so that it looks again at once
#   sssd.sh stop|status|wipe DIR
#
# The computer is a private mount namespace. Its /etc, /usr, /var and /run are the machine's, with a layer on top in
# which its changes stay: packages may be installed and PAM set up on it, and the machine notices nothing. Its
# changes are gone when it stops. Needs root. The LDAPS_URL may be a forwarder's, to be stopped when the computer
# is to lose its directory; a name in it means 127.0.0.1 on that computer.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"

command=${1:-}
[ -n "$command" ] || usage
DIR=${2:-}
require_absolute "$DIR"
pid_file=$DIR/sssd.pid
domain=corp

case "$command" in
  start) ;;
  run)
    shift 2
    is_running "$pid_file" sssd || die "not running"
    # In this process's place, so that a signal for it reaches the command.
    exec nsenter --target "$(cat "$pid_file")" --mount --root --wd -- "$@"
    ;;
  online)
    is_running "$pid_file" sssd || die "not running"
    kill -USR2 "$(cat "$pid_file")"
    exit 0
    ;;
  stop) stop_process "$pid_file" sssd && exit 0 ;;
  status) report_status "$pid_file" sssd ;;
  wipe)
    stop_process "$pid_file" sssd
    [ ! -f "$DIR/.peer-sssd" ] || rm -rf "$DIR"
    exit 0
    ;;
  *) usage ;;
esac

[ $# -ge 6 ] || usage
kind=$3 url=$4 base=$5 ca_file=$6 bind_dn=${7:-} bind_password=${8:-}

is_running "$pid_file" sssd && exit 0
[ "$(id -u)" = 0 ] || die "needs root"
require_programs /usr/sbin/sssd unshare nsenter
mkdir -p "$DIR/layers"
touch "$DIR/.peer-sssd"

settings() {
  cat <<CONF
[sssd]
services = nss, pam
domains = $domain
[nss]
[pam]
offline_credentials_expiration = 0
offline_failed_login_attempts = 0
pam_verbosity = 2
[domain/$domain]
id_provider = ldap
auth_provider = ldap
chpass_provider = ldap
access_provider = permit
cache_credentials = true
enumerate = false
ldap_uri = $url
ldap_search_base = $base
ldap_tls_cacert = $ca_file
ldap_tls_reqcert = demand
ldap_referrals = false
ldap_opt_timeout = 5
ldap_network_timeout = 3
offline_timeout = 5
debug_level = 3
CONF
  if [ -n "$bind_dn" ]; then
    printf 'ldap_default_bind_dn = %s\nldap_default_authtok = %s\n' "$bind_dn" "$bind_password"
  fi
  case "$kind" in
    slapd) ;;
    samba) printf '%s\n' 'ldap_schema = ad' 'ldap_id_mapping = true' 'fallback_homedir = /' 'default_shell = /bin/bash' ;;
    *) die "slapd or samba, not $kind" ;;
  esac
}
settings >"$DIR/sssd.conf"
host=${url#*://}
host=${host%%[:/]*}

# What runs in the new namespace, with the folder and the directory's host as its arguments. The layers lie in memory, because a layer cannot
# lie on another, which is what the machine itself may be.
# shellcheck disable=SC2016
boot='
set -e
layers=$1/layers
mount -t tmpfs -o mode=0755 layers "$layers"
for folder in etc usr var run; do
  mkdir -p "$layers/$folder/changes" "$layers/$folder/work"
  mount -t overlay overlay \
    -o "lowerdir=/$folder,upperdir=$layers/$folder/changes,workdir=$layers/$folder/work" "/$folder"
done
rm -rf /var/lib/sss/db/* /var/lib/sss/mc/* /var/lib/sss/pipes/pam /var/lib/sss/pipes/nss
install -D -m 0600 "$1/sssd.conf" /etc/sssd/sssd.conf
sed -i "/^\(passwd\|group\):/{/\<sss\>/!s/$/ sss/}" /etc/nsswitch.conf
DEBIAN_FRONTEND=noninteractive pam-auth-update --package --enable sss
case $2 in *[!0-9.]*) echo "127.0.0.1 $2" >>/etc/hosts ;; esac
rm -f /run/sssd.pid
exec /usr/sbin/sssd -i --logger=files'
setsid unshare --mount --propagation private sh -c "$boot" sh "$DIR" "$host" >"$DIR/sssd.log" 2>&1 </dev/null &
echo $! >"$pid_file"
# Before it is SSSD, the process is one that prepares the computer.
answers() {
  is_running "$pid_file" sssd &&
    "$0" run "$DIR" sh -c 'test -S /var/lib/sss/pipes/pam && test -S /var/lib/sss/pipes/nss' 2>/dev/null
}
wait_for 20 answers && exit 0
tail -n 20 "$DIR/sssd.log" >&2
stop_process "$pid_file" sssd
die "no answer from SSSD; see $DIR/sssd.log"
