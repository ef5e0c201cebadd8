# The administration site: people and operation.
admin-not-allowed = Ihre Rolle erlaubt das nicht. Bitten Sie die Administration darum.
