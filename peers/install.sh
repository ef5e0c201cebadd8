#!/usr/bin/env bash
# Installs what the peers and the browser tests need on Debian 12, and only what is missing.
#
#   install.sh VENV [browser]
#
# VENV becomes a Python environment with the mail server's library. With "browser" Node.js and Chromium
# come too. Missing Debian packages need root. No service is started.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=lib.sh
. "$here/lib.sh"
[ $# -ge 1 ] || usage
venv=$1
browser=${2:-}
export DEBIAN_FRONTEND=noninteractive

packages=(openssl ldap-utils procps python3 python3-venv zbar-tools swtpm tpm2-tools
  samba samba-ad-dc samba-ad-provision samba-dsdb-modules samba-vfs-modules winbind python3-samba ldb-tools krb5-user
  slapd slapd-contrib
  postgresql postgresql-client
  freeradius freeradius-utils
  softhsm2
  sssd-common sssd-ldap libnss-sss libpam-sss pamtester login util-linux)
if [ "$browser" = browser ]; then
  # Node.js may have come from elsewhere than Debian, with npm inside.
  command -v node >/dev/null || packages+=(nodejs)
  command -v npm >/dev/null || packages+=(npm)
  command -v chromium >/dev/null || packages+=(chromium)
  packages+=(fonts-dejavu-core)
fi

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
missing=()
for package in "${packages[@]}"; do is_installed "$package" || missing+=("$package"); done

# Packages start their services on installation unless this file says no; ours are started by hand.
forbid_services() {
  [ ! -e /usr/sbin/policy-rc.d ] || return 0
  printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d
  chmod +x /usr/sbin/policy-rc.d
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
}

if [ "${#missing[@]}" -gt 0 ]; then
  [ "$(id -u)" = 0 ] || die "not installed: ${missing[*]} (run as root to install them)"
  echo "installing ${missing[*]}"
  forbid_services
  # No system cluster beside ours. A file of its own, because dpkg asks about changed ones.
  mkdir -p /etc/postgresql-common/createcluster.d
  echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.d/no-main-cluster.conf
  log=$(mktemp)
  { apt-get -o DPkg::Lock::Timeout=300 update -qq &&
    apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 </dev/null || {
    tail -n 20 "$log" >&2
    die "apt-get failed"
  }
  rm -f "$log"
fi

if ! "$venv/bin/python" -c 'import aiosmtpd' 2>/dev/null; then
  echo "making the Python environment of the mail server"
  rm -rf "$venv"
  /usr/bin/python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check 'aiosmtpd==1.4.6'
fi
