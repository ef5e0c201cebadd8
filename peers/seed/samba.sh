#!/usr/bin/env bash
# Who lives in the Samba domain: people in known states, one delegated account, the domain's password
# policy and two fine-grained ones. Works on the stopped controller's database, which is quicker than LDAP.
#
#   seed/samba.sh SMB_CONF SAM_LDB BASE_DN DOMAIN
set -euo pipefail
config=$1 sam=$2 base=$3 domain=$4
service_password='Svc-Passw0rd!9'
export SMB_CONF_PATH=$config

quoted() { printf '"%s"' "$1" | iconv -f UTF-8 -t UTF-16LE | base64 -w0; } # as unicodePwd wants it

unit() { printf 'dn: OU=%s,%s\nobjectClass: organizationalUnit\n\n' "$1" "$base"; } # NAME

account() { # NAME OU PASSWORD USER_ACCOUNT_CONTROL [FURTHER LDIF LINES]...
  printf '%s\n' "dn: CN=$1,OU=$2,$base" "objectClass: user" "sAMAccountName: $1" \
    "userPrincipalName: $1@$domain" "givenName: ${1^}" "sn: Tester" "displayName: ${1^} Tester" \
    "mail: $1@$domain" "userAccountControl: $4" "unicodePwd:: $(quoted "$3")" "${@:5}" ""
}

person() { account "$1" People 'Start-Passw0rd1' "${2:-512}" "${@:3}"; } # NAME [CONTROL [LINES]...]

group() { # NAME MEMBER
  printf '%s\n' "dn: CN=$1,OU=Groups,$base" "objectClass: group" "sAMAccountName: $1" \
    "member: CN=$2,OU=People,$base" ""
}

# Intervals are negative counts of 100 ns, as Active Directory keeps them.
day=-864000000000
half_hour=-18000000000

settings() { # NAME PRECEDENCE MIN_LENGTH MIN_AGE GROUP
  printf '%s\n' "dn: CN=$1,CN=Password Settings Container,CN=System,$base" \
    "objectClass: msDS-PasswordSettings" "msDS-PasswordSettingsPrecedence: $2" \
    "msDS-MinimumPasswordLength: $3" "msDS-MinimumPasswordAge: $4" "msDS-MaximumPasswordAge: $((42 * day))" \
    "msDS-PasswordHistoryLength: 3" "msDS-PasswordComplexityEnabled: TRUE" \
    "msDS-PasswordReversibleEncryptionEnabled: FALSE" "msDS-LockoutThreshold: 3" \
    "msDS-LockoutObservationWindow: $half_hour" "msDS-LockoutDuration: $half_hour" \
    "msDS-PSOAppliesTo: CN=$5,OU=Groups,$base" ""
}

people() {
  unit People
  unit Groups
  unit Services
  # Neither password expires.
  account svc-sspr Services "$service_password" 66048
  account svc-narrow Services "$service_password" 66048
  local name
  for name in alice bob carol dave erin frank judy; do person "$name"; done
  person grace 512 "pwdLastSet: 0"                     # must change at the next logon
  person heidi 514                                     # disabled
  person ivan 512 "accountExpires: 132223104000000000" # expired on 2020-01-01
  group g-staff alice
  group g-strict erin
  group g-aged judy
}

policies() {
  settings strict 10 14 0 g-strict
  settings aged 20 8 "$day" g-aged
}

domain_policy() {
  printf '%s\n' "dn: $base" "changetype: modify" \
    "replace: minPwdLength" "minPwdLength: 8" - \
    "replace: pwdHistoryLength" "pwdHistoryLength: 3" - \
    "replace: minPwdAge" "minPwdAge: 0" - \
    "replace: lockoutThreshold" "lockoutThreshold: 3" - \
    "replace: pwdProperties" "pwdProperties: 1" # complexity
}

grant() { # OBJECT_DN SDDL
  /usr/bin/samba-tool dsacl set -s "$config" -H "$sam" --objectdn="$1" --sddl="$2"
}

sid_of() { ldbsearch -H "$sam" "(sAMAccountName=$1)" objectSid 2>/dev/null | sed -n 's/^objectSid: //p'; } # NAME

# Reset the password, unlock, require a change: of people only, and nothing else.
three_rights() { # SID
  local user=bf967aba-0de6-11d0-a285-00aa003049e2
  printf '%s' "(OA;CIIO;CR;00299570-246d-11d0-a768-00aa006e0529;$user;$1)" \
    "(OA;CIIO;RPWP;28630ebf-41d5-11d1-a9c1-0000f80367c1;$user;$1)" \
    "(OA;CIIO;RPWP;bf967a0a-0de6-11d0-a285-00aa003049e2;$user;$1)"
}

# svc-sspr may also read the fine-grained policies, which only administrators may by default;
# svc-narrow may not, so that a test can see what the product does without that right.
delegate() {
  local sid narrow
  sid=$(sid_of svc-sspr)
  narrow=$(sid_of svc-narrow)
  grant "OU=People,$base" "$(three_rights "$sid")$(three_rights "$narrow")"
  grant "CN=Password Settings Container,CN=System,$base" "(A;CI;LCRPRC;;;$sid)"
}

# The policy comes first, so that the seeded passwords are judged by it.
domain_policy | ldbmodify -H "$sam"
people | ldbadd -H "$sam"
policies | ldbadd -H "$sam"
delegate
