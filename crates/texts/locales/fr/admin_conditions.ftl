# Conditions des parcours : ce que le concepteur propose, et ce qui ne va pas dans la saisie.

setting-condition-block-when-member-of = La personne est dans un de ces groupes
setting-condition-block-when-attribute = Un attribut du compte a une valeur
setting-condition-block-when-network = La demande vient d’un de ces réseaux
setting-condition-block-when-time = C’est un de ces jours et une de ces heures
setting-condition-block-member-of = Groupes
setting-condition-block-member-of-hint = Le DN de chaque groupe, par exemple CN=Ventes,OU=Groupes,DC=example,DC=com. Les personnes des groupes qu’il contient comptent aussi.
setting-condition-block-attribute = Attribut
setting-condition-block-network = Réseaux
setting-condition-block-network-hint = Des adresses ou des réseaux, par exemple 10.0.0.0/8 ou 2001:db8::/32. Derrière un proxy, c’est l’adresse qu’un proxy de confiance indique.
setting-condition-block-time = Jours et heures
setting-condition-block-time-hint = Dans le fuseau horaire réglé pour les tâches planifiées.
setting-condition-member-of = Groupes
setting-condition-attribute = Attribut
setting-condition-network = Réseaux
setting-condition-time = Jours et heures
setting-attribute-test-name = Nom de l’attribut
setting-attribute-test-name-hint = Par exemple department.
setting-attribute-test-is = Valeurs
setting-attribute-test-is-hint = Une seule suffit ; majuscules et minuscules se valent. Laissez vide si toute valeur convient.
setting-time-test-days = Jours
setting-time-test-days-hint = N’en choisissez aucun pour tous les jours.
setting-time-test-days-monday = Lundi
setting-time-test-days-tuesday = Mardi
setting-time-test-days-wednesday = Mercredi
setting-time-test-days-thursday = Jeudi
setting-time-test-days-friday = Vendredi
setting-time-test-days-saturday = Samedi
setting-time-test-days-sunday = Dimanche
setting-time-test-from = De
setting-time-test-from-hint = Heures et minutes sous la forme HH:MM. Laissez vide pour le début de la journée.
setting-time-test-to = À
setting-time-test-to-hint = HH:MM. Une heure avant le début est celle du lendemain. Laissez vide pour la fin de la journée.
design-when-detail = { $condition } : { $detail }
condition-fault-group = « { $value } » n’est pas le DN d’un groupe. Écrivez-le comme CN=Ventes,OU=Groupes,DC=example,DC=com.
condition-fault-attribute-name = « { $value } » n’est pas un nom d’attribut. Utilisez des lettres, des chiffres et des tirets, par exemple department.
condition-fault-value = « { $value } » est trop long. Écrivez 1024 caractères au plus.
condition-fault-network = « { $value } » n’est ni une adresse ni un réseau. Écrivez par exemple 10.0.0.0/8 ou 2001:db8::/32.
condition-fault-time-of-day = « { $value } » n’est pas une heure. Écrivez heures et minutes sous la forme HH:MM.
condition-fault-other-end = Les deux sont { $value }. Écrivez une autre fin, ou laissez les deux vides pour toute la journée.
condition-fault-any-time = Choisissez un jour, ou écrivez une heure.
condition-fault-fewer = Il y en a { $value }. Écrivez-en 100 au plus.
