# The administration site: people and operation.
admin-not-allowed = Tu función no permite esto. Pídeselo a un administrador con todos los derechos.
