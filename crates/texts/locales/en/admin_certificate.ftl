# Client certificates for administrators and operators: settings, their page, the helpdesk.

setting-realm-client-certificate = Client certificates
setting-certificate-settings-authorities = Certificates of the authorities
setting-certificate-settings-authorities-hint = Those that issue the certificates of people, in PEM, one after the other. Nothing is taken while this is empty.
setting-certificate-settings-revocation = Certificates that were withdrawn
setting-certificate-settings-revocation-required = They must be known
setting-certificate-settings-revocation-required-hint = Without a list in time from each authority nobody is proved.
setting-certificate-settings-revocation-when-available = They are refused where a list is there
setting-certificate-settings-revocation-when-available-hint = A list that cannot be fetched holds nobody up.
setting-certificate-settings-revocation-off = Nobody looks
setting-certificate-settings-revocation-off-hint = Only for certificates that live for hours.
setting-certificate-settings-lists = Revocation lists
setting-certificate-settings-lists-hint = One address a line: http://, https:// or file:///. One of each authority, those between included.
setting-certificate-settings-refresh-minutes = Minutes after which a list is fetched anew
setting-certificate-settings-by-alternative-identity = By altSecurityIdentities
setting-certificate-settings-by-alternative-identity-hint = Of the attribute’s values those count that name issuer and serial number, or the key.
setting-certificate-settings-by-sid = By the security identifier in the certificate
setting-certificate-settings-by-sid-hint = Written by the authority of an Active Directory domain since 2022.
setting-certificate-settings-by-upn = By the user principal name in the certificate
setting-certificate-settings-by-upn-hint = Only where the authority lets nobody choose that name.
setting-certificate-settings-stored-attribute = Attribute with the account’s own certificates
setting-certificate-settings-stored-attribute-hint = For example userCertificate;binary. Empty for none.
activity-kind-client-certificate = Client certificate
activity-kind-client-certificate-about = Proves the person by a client certificate of an authority that the realm trusts, which must be the very account’s.
helpdesk-proved-client-certificate = { $caller } proved by a client certificate.
desk-proved-client-certificate = client certificate
realm-certificate-title = Client certificates
realm-certificate-lead = Certificates of smart cards and devices that prove people. A proxy before Reclave asks for them and passes them on; see the documentation of the step.
realm-certificate-test = Test
realm-certificate-test-lead = The revocation lists of your draft are fetched, and the certificate with which your browser came is looked at.
realm-certificate-test-go = Test
realm-certificate-test-good = Your certificate would be taken.
realm-certificate-test-subject = Issued to
realm-certificate-test-issuer = Issued by
realm-certificate-test-serial = Serial number
realm-certificate-test-sid = Security identifier
realm-certificate-test-principal-name = User principal name
realm-certificate-test-mappings = Values of altSecurityIdentities for it; one is enough
realm-certificate-test-list-good = The list { $address } is there.
realm-certificate-test-list-bad = The list { $address } is not to be had: { $problem }
realm-certificate-test-bad = { $problem ->
    [none] No certificate came with your request. Open this page through the proxy, choose a certificate there, and see that the settings file names the header.
    [stranger] A certificate came from an address that is no trusted proxy. It is not looked at: name the proxy in the settings file, or find out who sends it.
    [doubled] The header with the certificate came more than once: let the proxy take out what browsers send.
    [malformed] The certificate cannot be read: check how the proxy writes the header.
    [not-yet] Your certificate is of the future: check the clocks.
    [expired] Your certificate is over.
    [usage] Your certificate is not for proving clients.
    [issuer] None of the authorities of your draft issued your certificate. Those between must be passed on by the proxy, or stand among the authorities.
    [revoked] Your certificate was withdrawn.
    [unreachable] Whether your certificate was withdrawn is not known: { $detail }
    [not-set-up] No authority of your draft can be used.
   *[unfit] Your certificate breaks a rule of its authorities.
}
