# OpenID Connect für Administratoren und Operatoren: Einstellungen, Seiten, Helpdesk.

setting-realm-oidc = Anmeldung anderswo (OpenID Connect)
setting-oidc-settings-providers = OpenID-Anbieter
setting-oidc-entry-id = Kurzer, fester Name
setting-oidc-entry-name = Name, unter dem man ihn kennt
setting-oidc-entry-name-hint = Er steht auf der Schaltfläche: „Weiter mit …“.
setting-oidc-entry-issuer = Aussteller (Issuer)
setting-oidc-entry-issuer-hint = Genau wie in der Beschreibung des Anbieters, zum Beispiel https://login.example.org.
setting-oidc-entry-client-id = Client-ID
setting-oidc-entry-client-secret = Geheimnis des Clients
setting-oidc-entry-client-secret-hint = Bei einem öffentlichen Client leer lassen.
setting-oidc-entry-scopes = Bereiche (Scopes), die neben openid verlangt werden
setting-oidc-entry-acr-values = Klassen der Anmeldung (acr), die zählen
setting-oidc-entry-acr-values-hint = Der Anbieter muss eine davon bestätigen. Leer für jede.
setting-oidc-entry-amr = Verfahren der Anmeldung (amr), die zählen
setting-oidc-entry-amr-hint = Zum Beispiel mfa. Der Anbieter muss eines davon bestätigen. Leer für jedes.
setting-oidc-entry-max-age-seconds = Höchstens so viele Sekunden seit der Anmeldung dort
setting-oidc-entry-max-age-seconds-hint = 0 für beliebig lange. Eine kurze Zeit verhindert, dass ein noch angemeldeter Browser jemanden ausweist.
setting-oidc-entry-claim = Angabe (Claim), die die Person nennt
setting-oidc-entry-claim-hint = Zum Beispiel preferred_username, email, oid oder sub. Eine E-Mail-Adresse muss dort bestätigt sein.
setting-oidc-entry-attribute = Attribut des Kontos, das gleich sein muss
setting-oidc-entry-attribute-hint = Zum Beispiel userPrincipalName oder mail. Groß und klein zählt, außer bei Namen und Adressen.
setting-oidc-entry-skew-seconds = Sekunden, um die die Uhren abweichen dürfen
setting-oidc-entry-ca-pem = Vertraute Zertifizierungsstelle (PEM)
setting-oidc-entry-ca-pem-hint = Lassen Sie sie leer für die der Maschine.
setting-external-sign-in-provider = Anbieter
setting-external-sign-in-provider-hint = Sein kurzer Name. Leer für den ersten.
setting-external-sign-in-strong = Zählt als zwei Nachweise
setting-external-sign-in-strong-hint = Nur bei einem Anbieter, dessen Einstellungen eine Klasse oder ein Verfahren verlangen.
activity-kind-external-sign-in = Anmeldung anderswo
activity-kind-external-sign-in-about = Weist die Person durch eine Anmeldung bei einem OpenID-Anbieter aus, der genau dieses Konto nennen muss.
helpdesk-proved-external = { $caller } hat sich bei einem OpenID-Anbieter angemeldet.
helpdesk-proved-external-strong = { $caller } hat sich bei einem OpenID-Anbieter mit mehr als einem Faktor angemeldet.
desk-proved-external = Anmeldung anderswo
desk-proved-external-strong = starke Anmeldung anderswo
realm-external-title = Anmeldung anderswo
realm-external-lead = OpenID-Anbieter, bei denen man sich anmelden kann, um sich auszuweisen.
realm-external-providers = OpenID-Anbieter
realm-external-add = Anbieter hinzufügen
realm-external-provider = OpenID-Anbieter { $name }
realm-external-name = Name
realm-external-issuer = Aussteller
realm-external-id = Kurzer Name
realm-external-none = Noch gibt es keinen Anbieter
realm-external-none-lead = Fügen Sie einen hinzu, dann kann der Schritt „Anmeldung anderswo“ in Aufgaben und Anmeldungen stehen.
realm-external-back-title = Was der Anbieter wissen muss
realm-external-back-lead = Tragen Sie diese Adressen beim Anbieter als Weiterleitungsadressen ein, genau wie sie hier stehen; die der Websites, die ihn verwenden, genügen.
realm-external-back-self-service = Self-Service
realm-external-back-helpdesk = Helpdesk
realm-external-back-administration = Administration
realm-external-test-title = Diesen Anbieter testen
realm-external-test-lead = Beschreibung und Schlüssel werden abgerufen, wie der Anbieter in Ihrem Entwurf steht. Niemand wird ihm genannt, und das Geheimnis wird nicht gesendet.
realm-external-test-go = Testen
realm-external-test-good = Der Anbieter ist, wie er sein soll, nach { $ms } ms.
realm-external-test-acr = Der Anbieter führt diese Klassen nicht auf: { $acr }. Prüfen Sie sie.
realm-external-test-unsaid = Keine Angabe
realm-external-test-authorization = Browser gehen zu
realm-external-test-token = Codes werden eingetauscht bei
realm-external-test-keys = Brauchbare Schlüssel, von allen
realm-external-test-algorithms = Er signiert mit
realm-external-test-pkce = PKCE
realm-external-test-bad = Der Test ist fehlgeschlagen: { $problem ->
    [unreachable] er antwortet nicht: Prüfen Sie Aussteller, Netz und sein Zertifikat
    [other-issuer] seine Beschreibung nennt einen anderen Aussteller: Tragen Sie ihn genau wie in der Beschreibung ein
    [bad-description] seine Beschreibung ist nicht lesbar, oder es fehlt etwas: Prüfen Sie den Aussteller
    [bad-address] eine Adresse seiner Beschreibung ist nicht https oder führt zu einer Adresse aus Ziffern
    [redirect] er antwortet mit einer Weiterleitung, der nicht gefolgt wird: Tragen Sie den Aussteller ein, zu dem sie führt
    [too-large] seine Antwort ist zu groß: Prüfen Sie den Aussteller
    [bad-keys] er hat keinen brauchbaren Schlüssel: RSA ab 2048 Bit, P-256 oder Ed25519
    [algorithm] er signiert mit keinem von RS256, PS256, ES256 und EdDSA
   *[not-set-up] er ist nicht eingerichtet
}.
admin-task-oidc = Nach OpenID-Anbietern sehen
admin-external-since = Seit
admin-external-problem = { $problem ->
    [unreachable] er antwortet nicht: Prüfen Sie Aussteller, Netz und sein Zertifikat
    [other-issuer] seine Beschreibung nennt einen anderen Aussteller: Tragen Sie ihn genau wie in der Beschreibung ein
    [bad-description] seine Beschreibung ist nicht lesbar, oder es fehlt etwas: Prüfen Sie den Aussteller
    [bad-address] eine Adresse seiner Beschreibung ist nicht https oder führt zu einer Adresse aus Ziffern
    [redirect] er antwortet mit einer Weiterleitung, der nicht gefolgt wird: Tragen Sie den Aussteller ein, zu dem sie führt
    [too-large] seine Antwort ist zu groß: Prüfen Sie den Aussteller
    [bad-keys] er hat keinen brauchbaren Schlüssel: RSA ab 2048 Bit, P-256 oder Ed25519
    [algorithm] er signiert mit keinem von RS256, PS256, ES256 und EdDSA
   *[not-set-up] er ist nicht eingerichtet
}
attention-oidc = Niemand kann sich mit { $name } anmelden, seit { $since }: { $problem ->
    [unreachable] er antwortet nicht: Prüfen Sie Aussteller, Netz und sein Zertifikat
    [other-issuer] seine Beschreibung nennt einen anderen Aussteller: Tragen Sie ihn genau wie in der Beschreibung ein
    [bad-description] seine Beschreibung ist nicht lesbar, oder es fehlt etwas: Prüfen Sie den Aussteller
    [bad-address] eine Adresse seiner Beschreibung ist nicht https oder führt zu einer Adresse aus Ziffern
    [redirect] er antwortet mit einer Weiterleitung, der nicht gefolgt wird: Tragen Sie den Aussteller ein, zu dem sie führt
    [too-large] seine Antwort ist zu groß: Prüfen Sie den Aussteller
    [bad-keys] er hat keinen brauchbaren Schlüssel: RSA ab 2048 Bit, P-256 oder Ed25519
    [algorithm] er signiert mit keinem von RS256, PS256, ES256 und EdDSA
   *[not-set-up] er ist nicht eingerichtet
}.
