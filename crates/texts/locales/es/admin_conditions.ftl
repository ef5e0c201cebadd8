# Condiciones de los flujos: lo que ofrece el diseñador y lo que no está bien en lo escrito.

setting-condition-block-when-member-of = La persona está en uno de estos grupos
setting-condition-block-when-attribute = Un atributo de la cuenta tiene un valor
setting-condition-block-when-network = La petición llega de una de estas redes
setting-condition-block-when-time = Es uno de estos días y horas
setting-condition-block-member-of = Grupos
setting-condition-block-member-of-hint = El DN de cada grupo, por ejemplo CN=Ventas,OU=Grupos,DC=example,DC=com. También cuentan las personas de los grupos que contiene.
setting-condition-block-attribute = Atributo
setting-condition-block-network = Redes
setting-condition-block-network-hint = Direcciones o redes, por ejemplo 10.0.0.0/8 o 2001:db8::/32. Si hay un proxy delante de este servicio, vale la dirección que indica un proxy de confianza.
setting-condition-block-time = Días y horas
setting-condition-block-time-hint = En la zona horaria fijada para las tareas programadas.
setting-condition-member-of = Grupos
setting-condition-attribute = Atributo
setting-condition-network = Redes
setting-condition-time = Días y horas
setting-attribute-test-name = Nombre del atributo
setting-attribute-test-name-hint = Por ejemplo, department.
setting-attribute-test-is = Valores
setting-attribute-test-is-hint = Basta con uno; da igual si es en mayúsculas o minúsculas. Déjalo vacío si vale cualquiera.
setting-time-test-days = Días
setting-time-test-days-hint = No elijas ninguno para que valgan todos.
setting-time-test-days-monday = Lunes
setting-time-test-days-tuesday = Martes
setting-time-test-days-wednesday = Miércoles
setting-time-test-days-thursday = Jueves
setting-time-test-days-friday = Viernes
setting-time-test-days-saturday = Sábado
setting-time-test-days-sunday = Domingo
setting-time-test-from = Desde
setting-time-test-from-hint = Horas y minutos como HH:MM. Déjalo vacío para el comienzo del día.
setting-time-test-to = Hasta
setting-time-test-to-hint = HH:MM. Una hora anterior al comienzo es del día siguiente. Déjalo vacío para el final del día.
design-when-detail = { $condition }: { $detail }
condition-fault-group = «{ $value }» no es el DN de un grupo. Escríbelo como CN=Ventas,OU=Grupos,DC=example,DC=com.
condition-fault-attribute-name = «{ $value }» no es el nombre de un atributo. Usa letras, cifras y guiones, por ejemplo department.
condition-fault-value = «{ $value }» es demasiado largo. Escribe 1024 caracteres como máximo.
condition-fault-network = «{ $value }» no es una dirección ni una red. Escribe, por ejemplo, 10.0.0.0/8 o 2001:db8::/32.
condition-fault-time-of-day = «{ $value }» no es una hora. Escribe horas y minutos como HH:MM.
condition-fault-other-end = Los dos son { $value }. Escribe otro final, o deja los dos vacíos para todo el día.
condition-fault-any-time = Elige un día o escribe una hora.
condition-fault-fewer = Hay { $value }. Escribe 100 como máximo.
