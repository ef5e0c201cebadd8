# Colleagues who vouch for somebody, for administrators: settings of the step, and the task that asks.

setting-approval-from = A quién se pregunta
setting-approval-from-manager = A la persona responsable
setting-approval-from-manager-hint = A quien el directorio nombra como responsable de la persona.
setting-approval-from-group = A miembros de un grupo
setting-approval-from-group-hint = Diez como máximo, elegidos al azar.
setting-approval-from-manager-and-group = A la persona responsable y a miembros de un grupo
setting-approval-from-manager-and-group-hint = Diez como máximo, incluida la persona responsable.
setting-approval-group = Grupo
setting-approval-group-hint = Su nombre distintivo (DN). Los miembros de grupos que contiene también cuentan. No hace falta si solo se pregunta a la persona responsable.
setting-approval-needed = Cuántos deben confirmar
setting-approval-minutes = Minutos durante los que cuenta una respuesta
setting-approval-asks-per-hour = Veces que una persona puede pedirlo en una hora
setting-approval-mails-per-hour = Correos que un compañero recibe como máximo en una hora
activity-kind-approval = Confirmación de compañeros
activity-kind-approval-about = Comprueba quién es la persona mediante compañeros que lo confirman: reciben un enlace por correo, hablan con ella, demuestran quiénes son y confirman o lo detienen.
admin-task-colleagues = Pedir a compañeros que confirmen
