# Jemanden durch ein Zertifikat ausweisen, für alle.

activity-client-certificate-title = Ihr Zertifikat verwenden
activity-client-certificate-lead = Ihre Organisation hat Ihnen ein Zertifikat gegeben: Es ist auf Ihrer Chipkarte oder auf diesem Gerät. Stecken Sie die Karte ein, wenn Sie eine haben, und gehen Sie dann weiter. Ihr Browser fragt vielleicht, welches Zertifikat er nehmen soll, und nach der PIN der Karte.
activity-client-certificate-go = Mein Zertifikat verwenden
activity-client-certificate-none = Ihr Browser hat kein Zertifikat geschickt. Stecken Sie Ihre Karte ein, schließen Sie alle Fenster des Browsers, öffnen Sie diese Seite neu und wählen Sie Ihr Zertifikat, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird. Es zählt nicht als Fehlversuch.
activity-client-certificate-over = Ihr Zertifikat ist zurzeit nicht gültig. Besorgen Sie sich ein neues, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-client-certificate-revoked = Ihr Zertifikat wurde zurückgezogen. Fragen Sie Ihren Helpdesk, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-client-certificate-unsuitable = Dieses Zertifikat wird hier nicht angenommen. Schließen Sie den Browser, versuchen Sie es noch einmal und wählen Sie ein anderes, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-client-certificate-unusable = Ihr Zertifikat war nicht zu gebrauchen. Fragen Sie Ihren Helpdesk, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-client-certificate-other = Dieses Zertifikat gehört nicht zum hier angegebenen Namen. Schließen Sie den Browser und versuchen Sie es mit Ihrem eigenen Zertifikat noch einmal.
activity-client-certificate-away = Ob Ihr Zertifikat noch gültig ist, lässt sich gerade nicht prüfen. Es zählt nicht als Fehlversuch. Versuchen Sie es in einigen Minuten noch einmal, oder nehmen Sie einen anderen Weg, wenn unten einer angeboten wird.
activity-methods-option-client-certificate = Zertifikat verwenden
activity-methods-option-client-certificate-hint = Das auf Ihrer Chipkarte oder auf diesem Gerät.
event-factor-certificate-refused = Ein Client-Zertifikat wurde nicht angenommen
