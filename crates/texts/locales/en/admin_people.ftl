# The administration site: people and operation.
admin-not-allowed = Your role does not allow this. Ask an administrator with full rights.
