# Mails to administrators about how the realm stands. Arguments of all: organization. problems is a list in English.

mail-environment-problems-subject = Reclave en { $organization } requiere atención
mail-environment-problems-body-1 = { $count ->
    [one] Algo no está como debería:
   *[other] { $count } cosas no están como deberían:
}
mail-environment-problems-body-2 = { $problems }
mail-environment-problems-body-3 = El panel del sitio de administración dice más. Recibirás otro correo cuando algo cambie.
mail-environment-well-subject = Reclave en { $organization } vuelve a estar bien
mail-environment-well-body-1 = Todo lo que estaba mal se ha arreglado.
