# OpenID Connect for administrators and operators: settings, pages, the helpdesk.

setting-realm-oidc = Sign-in elsewhere (OpenID Connect)
setting-oidc-settings-providers = OpenID providers
setting-oidc-entry-id = Short stable name
setting-oidc-entry-name = Name that people know it by
setting-oidc-entry-name-hint = It stands on the button: “Continue with …”.
setting-oidc-entry-issuer = Issuer
setting-oidc-entry-issuer-hint = Exactly as the provider’s description has it, for example https://login.example.org.
setting-oidc-entry-client-id = Client ID
setting-oidc-entry-client-secret = Client secret
setting-oidc-entry-client-secret-hint = Leave it empty for a public client.
setting-oidc-entry-scopes = Scopes asked for beside openid
setting-oidc-entry-acr-values = Classes of authentication (acr) that count
setting-oidc-entry-acr-values-hint = The provider must confirm one of them. Empty for any.
setting-oidc-entry-amr = Methods of authentication (amr) that count
setting-oidc-entry-amr-hint = For example mfa. The provider must confirm one of them. Empty for any.
setting-oidc-entry-max-age-seconds = Seconds since the person signed in there at most
setting-oidc-entry-max-age-seconds-hint = 0 for any time. A short time keeps a browser that is still signed in from proving somebody.
setting-oidc-entry-claim = Claim that names the person
setting-oidc-entry-claim-hint = For example preferred_username, email, oid or sub. An email must be verified there.
setting-oidc-entry-attribute = Attribute of the account that must be the same
setting-oidc-entry-attribute-hint = For example userPrincipalName or mail. Case counts, but for names and addresses.
setting-oidc-entry-skew-seconds = Seconds by which the clocks may differ
setting-oidc-entry-ca-pem = Certificate authority to trust (PEM)
setting-oidc-entry-ca-pem-hint = Leave it empty for those of the machine.
setting-external-sign-in-provider = Provider
setting-external-sign-in-provider-hint = Its short name. Empty for the first one.
setting-external-sign-in-strong = It counts as two proofs
setting-external-sign-in-strong-hint = Only for a provider whose settings demand a class or a method of authentication.
activity-kind-external-sign-in = Sign-in elsewhere
activity-kind-external-sign-in-about = Proves the person by a sign-in at an OpenID provider, which must name the very account.
helpdesk-proved-external = { $caller } signed in at an OpenID provider.
helpdesk-proved-external-strong = { $caller } signed in at an OpenID provider with more than one factor.
desk-proved-external = sign-in elsewhere
desk-proved-external-strong = strong sign-in elsewhere
realm-external-title = Sign-in elsewhere
realm-external-lead = OpenID providers at which people may sign in to prove who they are.
realm-external-providers = OpenID providers
realm-external-add = Add a provider
realm-external-provider = OpenID provider { $name }
realm-external-name = Name
realm-external-issuer = Issuer
realm-external-id = Short name
realm-external-none = There is no provider yet
realm-external-none-lead = Add one, and the step “Sign-in elsewhere” can be used in tasks and sign-ins.
realm-external-back-title = What the provider must know
realm-external-back-lead = Enter these addresses at the provider as redirect addresses, exactly as they stand here; those of the sites that use it are enough.
realm-external-back-self-service = Self-service site
realm-external-back-helpdesk = Helpdesk site
realm-external-back-administration = Administration site
realm-external-test-title = Test this provider
realm-external-test-lead = Its description and its keys are fetched, as it stands in your draft. Nobody is named to it, and the client secret is not sent.
realm-external-test-go = Test
realm-external-test-good = The provider is as it should be, after { $ms } ms.
realm-external-test-acr = The provider does not list these classes: { $acr }. Check them.
realm-external-test-unsaid = It does not say
realm-external-test-authorization = Browsers go to
realm-external-test-token = Codes are exchanged at
realm-external-test-keys = Keys that can be used, of all
realm-external-test-algorithms = It signs by
realm-external-test-pkce = PKCE
realm-external-test-bad = The test failed: { $problem ->
    [unreachable] it does not answer: check the issuer, the network and its certificate
    [other-issuer] its description names another issuer: enter the issuer exactly as the description has it
    [bad-description] its description cannot be read, or lacks what is needed: check the issuer
    [bad-address] an address of its description is not https, or leads to an address in figures
    [redirect] it answers with a redirect, and none is followed: enter the issuer that it redirects to
    [too-large] its answer is too large: check the issuer
    [bad-keys] it has no key that can be used: RSA of 2048 bits or more, P-256 or Ed25519
    [algorithm] it signs tokens by none of RS256, PS256, ES256 and EdDSA
   *[not-set-up] it is not set up
}.
admin-task-oidc = Look at OpenID providers
admin-external-since = Since
admin-external-problem = { $problem ->
    [unreachable] it does not answer: check the issuer, the network and its certificate
    [other-issuer] its description names another issuer: enter the issuer exactly as the description has it
    [bad-description] its description cannot be read, or lacks what is needed: check the issuer
    [bad-address] an address of its description is not https, or leads to an address in figures
    [redirect] it answers with a redirect, and none is followed: enter the issuer that it redirects to
    [too-large] its answer is too large: check the issuer
    [bad-keys] it has no key that can be used: RSA of 2048 bits or more, P-256 or Ed25519
    [algorithm] it signs tokens by none of RS256, PS256, ES256 and EdDSA
   *[not-set-up] it is not set up
}
attention-oidc = Nobody can sign in by { $name }, since { $since }: { $problem ->
    [unreachable] it does not answer: check the issuer, the network and its certificate
    [other-issuer] its description names another issuer: enter the issuer exactly as the description has it
    [bad-description] its description cannot be read, or lacks what is needed: check the issuer
    [bad-address] an address of its description is not https, or leads to an address in figures
    [redirect] it answers with a redirect, and none is followed: enter the issuer that it redirects to
    [too-large] its answer is too large: check the issuer
    [bad-keys] it has no key that can be used: RSA of 2048 bits or more, P-256 or Ed25519
    [algorithm] it signs tokens by none of RS256, PS256, ES256 and EdDSA
   *[not-set-up] it is not set up
}.
