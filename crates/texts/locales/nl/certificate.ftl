# Iemand herkennen aan een certificaat, voor iedereen.

activity-client-certificate-title = Gebruik je certificaat
activity-client-certificate-lead = Je organisatie heeft je een certificaat gegeven: het staat op je smartcard of op dit apparaat. Steek de kaart in de lezer als je er een hebt en ga dan verder. De browser vraagt misschien welk certificaat je wilt gebruiken, en om de pincode van de kaart.
activity-client-certificate-go = Mijn certificaat gebruiken
activity-client-certificate-none = Je browser heeft geen certificaat gestuurd. Steek je kaart in de lezer, sluit alle vensters van de browser, open deze pagina opnieuw en kies je certificaat, of neem een andere manier als die hieronder wordt aangeboden. Dit telt niet als foute poging.
activity-client-certificate-over = Je certificaat is nu niet geldig. Vraag een nieuw aan, of neem een andere manier als die hieronder wordt aangeboden.
activity-client-certificate-revoked = Je certificaat is ingetrokken. Vraag het de helpdesk, of neem een andere manier als die hieronder wordt aangeboden.
activity-client-certificate-unsuitable = Dit certificaat wordt hier niet geaccepteerd. Sluit de browser, probeer het opnieuw en kies een ander, of neem een andere manier als die hieronder wordt aangeboden.
activity-client-certificate-unusable = Je certificaat kon niet worden gebruikt. Vraag het de helpdesk, of neem een andere manier als die hieronder wordt aangeboden.
activity-client-certificate-other = Dit certificaat hoort niet bij de naam die hier is opgegeven. Sluit de browser en probeer het opnieuw met je eigen certificaat.
activity-client-certificate-away = Of je certificaat nog geldig is, kan op dit moment niet worden gecontroleerd. Dit telt niet als foute poging. Probeer het over een paar minuten opnieuw, of neem een andere manier als die hieronder wordt aangeboden.
activity-methods-option-client-certificate = Een certificaat gebruiken
activity-methods-option-client-certificate-hint = Dat op je smartcard of op dit apparaat.
event-factor-certificate-refused = Een clientcertificaat is niet geaccepteerd
