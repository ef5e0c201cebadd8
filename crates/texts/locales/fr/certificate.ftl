# Prouver l’identité par un certificat, pour tout le monde.

activity-client-certificate-title = Utiliser votre certificat
activity-client-certificate-lead = Votre organisation vous a remis un certificat : il se trouve sur votre carte à puce ou sur cet appareil. Insérez la carte si vous en avez une, puis continuez. Le navigateur vous demandera peut-être quel certificat utiliser, et le code PIN de la carte.
activity-client-certificate-go = Utiliser mon certificat
activity-client-certificate-none = Votre navigateur n’a pas envoyé de certificat. Insérez votre carte, fermez toutes les fenêtres du navigateur, rouvrez cette page et choisissez votre certificat, ou prenez un autre moyen s’il en est proposé un ci-dessous. Cela ne compte pas comme un essai manqué.
activity-client-certificate-over = Votre certificat n’est pas valable en ce moment. Demandez-en un nouveau, ou prenez un autre moyen s’il en est proposé un ci-dessous.
activity-client-certificate-revoked = Votre certificat a été retiré. Adressez-vous au service d’assistance, ou prenez un autre moyen s’il en est proposé un ci-dessous.
activity-client-certificate-unsuitable = Ce certificat n’est pas de ceux qui sont acceptés ici. Fermez le navigateur, réessayez et choisissez-en un autre, ou prenez un autre moyen s’il en est proposé un ci-dessous.
activity-client-certificate-unusable = Votre certificat n’a pas pu être utilisé. Adressez-vous au service d’assistance, ou prenez un autre moyen s’il en est proposé un ci-dessous.
activity-client-certificate-other = Ce certificat ne correspond pas au nom indiqué ici. Fermez le navigateur et réessayez avec votre propre certificat.
activity-client-certificate-away = Il est impossible pour le moment de vérifier si votre certificat est encore valable. Cela ne compte pas comme un essai manqué. Réessayez dans quelques minutes, ou prenez un autre moyen s’il en est proposé un ci-dessous.
activity-methods-option-client-certificate = Utiliser un certificat
activity-methods-option-client-certificate-hint = Celui de votre carte à puce ou de cet appareil.
event-factor-certificate-refused = Un certificat client n’a pas été accepté
