# Client-Zertifikate für Administratoren und Operatoren: Einstellungen, ihre Seite, Helpdesk.

setting-realm-client-certificate = Client-Zertifikate
setting-certificate-settings-authorities = Zertifikate der Aussteller
setting-certificate-settings-authorities-hint = Derjenigen, die Zertifikate an Personen ausstellen, in PEM, hintereinander. Solange nichts dasteht, wird keines angenommen.
setting-certificate-settings-revocation = Zurückgezogene Zertifikate
setting-certificate-settings-revocation-required = Sie müssen bekannt sein
setting-certificate-settings-revocation-required-hint = Ohne eine gültige Liste jedes Ausstellers weist sich niemand aus.
setting-certificate-settings-revocation-when-available = Sie werden abgelehnt, wo eine Liste da ist
setting-certificate-settings-revocation-when-available-hint = Eine Liste, die nicht zu holen ist, hält niemanden auf.
setting-certificate-settings-revocation-off = Niemand sieht nach
setting-certificate-settings-revocation-off-hint = Nur für Zertifikate, die Stunden gelten.
setting-certificate-settings-lists = Sperrlisten
setting-certificate-settings-lists-hint = Eine Adresse pro Zeile: http://, https:// oder file:///. Eine von jedem Aussteller, auch von denen dazwischen.
setting-certificate-settings-refresh-minutes = Minuten, nach denen eine Liste neu geholt wird
setting-certificate-settings-by-alternative-identity = Durch altSecurityIdentities
setting-certificate-settings-by-alternative-identity-hint = Von den Werten des Attributs zählen die, die Aussteller und Seriennummer oder den Schlüssel nennen.
setting-certificate-settings-by-sid = Durch die Sicherheits-ID im Zertifikat
setting-certificate-settings-by-sid-hint = Der Aussteller einer Active-Directory-Domäne schreibt sie seit 2022 hinein.
setting-certificate-settings-by-upn = Durch den Benutzerprinzipalnamen im Zertifikat
setting-certificate-settings-by-upn-hint = Nur wo sich beim Aussteller niemand diesen Namen aussuchen kann.
setting-certificate-settings-stored-attribute = Attribut mit den eigenen Zertifikaten des Kontos
setting-certificate-settings-stored-attribute-hint = Zum Beispiel userCertificate;binary. Leer für keines.
activity-kind-client-certificate = Client-Zertifikat
activity-kind-client-certificate-about = Weist die Person durch ein Client-Zertifikat eines Ausstellers aus, dem vertraut wird; es muss genau zu diesem Konto gehören.
helpdesk-proved-client-certificate = { $caller } hat sich mit einem Client-Zertifikat ausgewiesen.
desk-proved-client-certificate = Client-Zertifikat
realm-certificate-title = Client-Zertifikate
realm-certificate-lead = Zertifikate von Chipkarten und Geräten, mit denen sich Personen ausweisen. Ein Proxy vor Reclave verlangt sie und gibt sie weiter; siehe die Dokumentation des Schritts.
realm-certificate-test = Testen
realm-certificate-test-lead = Die Sperrlisten Ihres Entwurfs werden geholt, und das Zertifikat, mit dem Ihr Browser kam, wird angesehen.
realm-certificate-test-go = Testen
realm-certificate-test-good = Ihr Zertifikat würde angenommen.
realm-certificate-test-subject = Ausgestellt für
realm-certificate-test-issuer = Ausgestellt von
realm-certificate-test-serial = Seriennummer
realm-certificate-test-sid = Sicherheits-ID
realm-certificate-test-principal-name = Benutzerprinzipalname
realm-certificate-test-mappings = Werte von altSecurityIdentities dafür; einer genügt
realm-certificate-test-list-good = Die Liste { $address } ist da.
realm-certificate-test-list-bad = Die Liste { $address } ist nicht zu bekommen: { $problem }
realm-certificate-test-bad = { $problem ->
    [none] Mit Ihrer Anfrage kam kein Zertifikat. Öffnen Sie diese Seite über den Proxy, wählen Sie dort ein Zertifikat, und sehen Sie nach, ob die Einstellungsdatei den Header nennt.
    [stranger] Ein Zertifikat kam von einer Adresse, die kein vertrauter Proxy ist. Es wird nicht angesehen: Nennen Sie den Proxy in der Einstellungsdatei, oder finden Sie heraus, wer es schickt.
    [doubled] Der Header mit dem Zertifikat kam mehrmals: Lassen Sie den Proxy herausnehmen, was Browser schicken.
    [malformed] Das Zertifikat ist nicht zu lesen: Prüfen Sie, wie der Proxy den Header schreibt.
    [not-yet] Ihr Zertifikat gilt erst in der Zukunft: Prüfen Sie die Uhren.
    [expired] Ihr Zertifikat ist abgelaufen.
    [usage] Ihr Zertifikat ist nicht dafür da, Clients auszuweisen.
    [issuer] Keiner der Aussteller in Ihrem Entwurf hat Ihr Zertifikat ausgestellt. Die dazwischen muss der Proxy mitgeben, oder sie müssen bei den Ausstellern stehen.
    [revoked] Ihr Zertifikat wurde zurückgezogen.
    [unreachable] Ob Ihr Zertifikat zurückgezogen wurde, ist nicht bekannt: { $detail }
    [not-set-up] Kein Aussteller in Ihrem Entwurf ist zu gebrauchen.
   *[unfit] Ihr Zertifikat verletzt eine Regel seiner Aussteller.
}
