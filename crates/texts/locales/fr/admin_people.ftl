# The administration site: people and operation.
admin-not-allowed = Votre rôle ne permet pas cela. Adressez-vous à un administrateur qui a tous les droits.
