# Bedingungen von Abläufen: was der Designer anbietet und was an Eingaben nicht stimmt.

setting-condition-block-when-member-of = Die Person ist in einer dieser Gruppen
setting-condition-block-when-attribute = Ein Attribut des Kontos hat einen Wert
setting-condition-block-when-network = Die Anfrage kommt aus einem dieser Netze
setting-condition-block-when-time = Es ist so ein Tag und so eine Uhrzeit
setting-condition-block-member-of = Gruppen
setting-condition-block-member-of-hint = Der DN jeder Gruppe, zum Beispiel CN=Vertrieb,OU=Gruppen,DC=example,DC=com. Wer in einer Gruppe darin ist, zählt auch.
setting-condition-block-attribute = Attribut
setting-condition-block-network = Netze
setting-condition-block-network-hint = Adressen oder Netze, zum Beispiel 10.0.0.0/8 oder 2001:db8::/32. Steht ein Proxy vor diesem Dienst, gilt die Adresse, die ein vertrauter Proxy nennt.
setting-condition-block-time = Tage und Uhrzeiten
setting-condition-block-time-hint = In der Zeitzone, die für geplante Aufgaben eingestellt ist.
setting-condition-member-of = Gruppen
setting-condition-attribute = Attribut
setting-condition-network = Netze
setting-condition-time = Tage und Uhrzeiten
setting-attribute-test-name = Name des Attributs
setting-attribute-test-name-hint = Zum Beispiel department.
setting-attribute-test-is = Werte
setting-attribute-test-is-hint = Einer davon genügt; Groß- und Kleinschreibung ist gleich. Lassen Sie es leer, wenn jeder Wert recht ist.
setting-time-test-days = Tage
setting-time-test-days-hint = Wählen Sie keinen für jeden Tag.
setting-time-test-days-monday = Montag
setting-time-test-days-tuesday = Dienstag
setting-time-test-days-wednesday = Mittwoch
setting-time-test-days-thursday = Donnerstag
setting-time-test-days-friday = Freitag
setting-time-test-days-saturday = Samstag
setting-time-test-days-sunday = Sonntag
setting-time-test-from = Von
setting-time-test-from-hint = Stunden und Minuten als HH:MM. Leer lassen für den Anfang des Tages.
setting-time-test-to = Bis
setting-time-test-to-hint = HH:MM. Eine frühere Zeit als der Anfang liegt am nächsten Tag. Leer lassen für das Ende des Tages.
design-when-detail = { $condition }: { $detail }
condition-fault-group = „{ $value }“ ist kein DN einer Gruppe. Schreiben Sie ihn wie CN=Vertrieb,OU=Gruppen,DC=example,DC=com.
condition-fault-attribute-name = „{ $value }“ ist kein Name eines Attributs. Verwenden Sie Buchstaben, Ziffern und Bindestriche, zum Beispiel department.
condition-fault-value = „{ $value }“ ist zu lang. Schreiben Sie höchstens 1024 Zeichen.
condition-fault-network = „{ $value }“ ist keine Adresse und kein Netz. Schreiben Sie zum Beispiel 10.0.0.0/8 oder 2001:db8::/32.
condition-fault-time-of-day = „{ $value }“ ist keine Uhrzeit. Schreiben Sie Stunden und Minuten als HH:MM.
condition-fault-other-end = Beides ist { $value }. Schreiben Sie ein anderes Ende, oder lassen Sie für den ganzen Tag beides leer.
condition-fault-any-time = Wählen Sie einen Tag oder schreiben Sie eine Uhrzeit.
condition-fault-fewer = Es sind { $value }. Schreiben Sie höchstens 100.
