# What forms over the configuration say: buttons, hints of kinds of fields, what is wrong with what was typed.

form-save = Enregistrer
form-cancel = Annuler
form-yes = Oui
form-no = Non
form-none = Non défini
form-optional = (facultatif)
form-choose = Choisir dans la liste
form-kind = Type
form-entry = Entrée { $number }
form-empty-list = Rien ici pour le moment.
form-add = Ajouter une entrée
form-add-to = Ajouter à : { $list }
form-set = Définir ceci
form-remove = Retirer
form-remove-what = Retirer : { $what }
form-up = Monter
form-up-what = Monter : { $what }
form-down = Descendre
form-down-what = Descendre : { $what }
form-show = Afficher ses réglages
form-lines = Une valeur par ligne.
form-pairs = Une par ligne, sous la forme nom = valeur.
form-json = Texte structuré (JSON). Il est vérifié avant tout enregistrement.
form-language-tag = Autre langue, par son code
form-language-tag-hint = Par exemple it ou pt-BR.
form-language-add = Ajouter la langue
form-secret-set = Défini. Jamais affiché ; laissez vide pour le garder.
form-secret-not-set = Non défini.
form-secret-remove = Retirer ce qui est défini
form-image-now = L’image actuelle
form-image-hint = Sous forme d’adresse commençant par data:image/png;base64, (aussi JPEG et WebP), 48 Kio au plus. Vide pour aucune.
form-image-file = Choisir un fichier
form-file = Fichier
form-file-hint = Un fichier texte (.toml) de { $most } Ko au plus. Ou collez le texte ci-dessous.
form-file-not-text = Ce fichier n’est pas un texte lisible. Choisissez le fichier .toml exporté, pas une image, une archive ou un document bureautique.
form-file-too-large = Ce fichier dépasse { $most } Ko. Choisissez-en un plus petit.
form-file-empty = Ce fichier est vide.
form-file-and-text = Choisissez un fichier ou collez un texte, pas les deux.
form-file-or-text = Choisissez un fichier ou collez son texte.
form-search = Rechercher
form-search-what = Rechercher : { $what }
form-search-hint = Saisissez au moins deux lettres, puis choisissez dans la liste.
form-search-none = Rien trouvé. Vérifiez l’orthographe ou saisissez moins.
form-search-failed = La recherche ne fonctionne pas pour l’instant. Appuyez plutôt sur Rechercher.
form-search-found = Trouvé : choisissez
form-search-chosen = Choisi :

form-error-required = Remplissez ce champ.
form-error-choose = Choisissez une de ces possibilités.
form-error-option = « { $value } » n’est pas un des choix.
form-error-whole-number = Écrivez un nombre entier en chiffres.
form-error-number = Écrivez un nombre, avec un point pour les décimales.
form-error-range = De { $least } à { $most }.
form-error-at-least = Au moins { $least }.
form-error-at-most = Au plus { $most }.
form-error-control = Ce texte contient des caractères invisibles. Retirez-les.
form-error-slug = Utilisez de 1 à 64 minuscules, chiffres, tirets et points.
form-error-color = Écrivez une couleur sous la forme # et six chiffres ou lettres de a à f, par exemple #0b5c56.
form-error-image = Ce n’est pas une image PNG, JPEG ou WebP.
form-error-line-number = « { $line } » n’est pas un nombre entier.
form-error-twice = « { $value } » figure deux fois.
form-error-pair = « { $line } » n’a pas la forme nom = valeur.
form-error-no-language = Écrivez-le dans au moins une langue.
form-error-not-chosen = « { $text } » a été saisi mais pas choisi. Appuyez sur Rechercher, choisissez dans la liste ou videz le champ.
form-error-unknown = Cette page n’a pas de champ « { $name } ». Rien n’a été enregistré. Rechargez la page.
form-error-json = Ligne { $line }, caractère { $column } : ceci ne peut pas être lu comme du JSON.
form-error-json-type = À { $place } : { $value } est du mauvais type.
form-error-json-option = À { $place } : { $value } n’est pas un des choix.
form-error-json-range = À { $place } : { $value } est trop petit ou trop grand.
form-error-json-unknown = À { $place } : il n’y a pas de réglage « { $name } ».
form-error-json-missing = À { $place } : « { $name } » manque.

form-error-too-long = { $most ->
    [one] Utilisez au plus un caractère.
   *[other] Utilisez au plus { $most } caractères.
}
form-error-too-short = { $least ->
    [one] Utilisez au moins un caractère.
   *[other] Utilisez au moins { $least } caractères.
}
form-error-too-few = { $least ->
    [one] Il faut au moins une entrée.
   *[other] Il faut au moins { $least } entrées.
}
form-error-too-many = { $most ->
    [one] Une entrée au plus est possible.
   *[other] { $most } entrées au plus sont possibles.
}
form-problems = { $count ->
    [one] Un point demande votre attention. Rien n’a été enregistré.
   *[other] { $count } points demandent votre attention. Rien n’a été enregistré.
}
