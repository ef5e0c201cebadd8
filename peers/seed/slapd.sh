#!/usr/bin/env bash
# Who lives in the OpenLDAP server, as LDIF for slapadd: people in known states, one delegated account,
# a default password policy and two others that only some people have.
#
#   seed/slapd.sh BASE_DN DOMAIN
set -euo pipefail
base=$1 domain=$2

# slapadd stores what it is given; only through LDAP does the server hash a password.
person_password=$(/usr/sbin/slappasswd -h '{SSHA}' -s 'Start-Passw0rd1')
service_password=$(/usr/sbin/slappasswd -h '{SSHA}' -s 'Svc-Passw0rd!9')
now=$(date -u +%Y%m%d%H%M%SZ)

unit() { printf 'dn: ou=%s,%s\nobjectClass: organizationalUnit\nou: %s\n\n' "$1" "$base" "$1"; } # NAME

policy() { # NAME MIN_LENGTH MIN_AGE_SECONDS MAX_AGE_SECONDS
  printf '%s\n' "dn: cn=$1,ou=policies,$base" "objectClass: device" "objectClass: pwdPolicy" \
    "cn: $1" "pwdAttribute: userPassword" "pwdMinLength: $2" "pwdMinAge: $3" "pwdMaxAge: $4" \
    "pwdCheckQuality: 2" "pwdInHistory: 3" "pwdMaxFailure: 3" "pwdLockout: TRUE" \
    "pwdLockoutDuration: 1800" "pwdFailureCountInterval: 1800" "pwdExpireWarning: 604800" \
    "pwdMustChange: TRUE" "pwdAllowUserChange: TRUE" "pwdSafeModify: FALSE" ""
}

number=10000
person() { # NAME [PASSWORD_CHANGED] [FURTHER LDIF LINES]...
  number=$((number + 1))
  printf '%s\n' "dn: uid=$1,ou=people,$base" "objectClass: inetOrgPerson" "objectClass: posixAccount" \
    "uid: $1" "cn: ${1^} Tester" "sn: Tester" "givenName: ${1^}" "mail: $1@$domain" \
    "uidNumber: $number" "gidNumber: 10000" "homeDirectory: /home/$1" \
    "userPassword: $person_password" "pwdChangedTime: ${2:-$now}" "${@:3}" ""
}

has_policy() { echo "pwdPolicySubentry: cn=$1,ou=policies,$base"; } # NAME

cat <<LDIF
dn: $base
objectClass: dcObject
objectClass: organization
o: Example
dc: ${domain%%.*}

LDIF
for name in people groups services policies; do unit "$name"; done
policy default 8 0 3628800
policy strict 14 0 3628800
policy aged 8 86400 3628800

cat <<LDIF
dn: cn=svc-sspr,ou=services,$base
objectClass: device
objectClass: simpleSecurityObject
cn: svc-sspr
userPassword: $service_password

LDIF
for name in alice bob carol dave frank; do person "$name"; done
person erin "$now" "$(has_policy strict)"
person judy "$now" "$(has_policy aged)"
person grace "$now" "pwdReset: TRUE"                      # must change at the next logon
person heidi "$now" "pwdAccountLockedTime: 000001010000Z" # locked for good by an administrator
person olga 20200101000000Z                               # password long expired

cat <<LDIF
dn: cn=staff,ou=groups,$base
objectClass: groupOfNames
cn: staff
member: uid=alice,ou=people,$base
LDIF
