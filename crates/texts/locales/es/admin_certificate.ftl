# Certificados de cliente para administradores y operadores: ajustes, su página, el servicio de asistencia.

setting-realm-client-certificate = Certificados de cliente
setting-certificate-settings-authorities = Certificados de las autoridades
setting-certificate-settings-authorities-hint = De las que emiten los certificados de las personas, en PEM, uno tras otro. Mientras esté vacío no se acepta ninguno.
setting-certificate-settings-revocation = Certificados retirados
setting-certificate-settings-revocation-required = Hay que conocerlos
setting-certificate-settings-revocation-required-hint = Sin una lista vigente de cada autoridad nadie demuestra quién es.
setting-certificate-settings-revocation-when-available = Se rechazan donde haya una lista
setting-certificate-settings-revocation-when-available-hint = Una lista que no se pueda obtener no detiene a nadie.
setting-certificate-settings-revocation-off = Nadie mira
setting-certificate-settings-revocation-off-hint = Solo para certificados que duran unas horas.
setting-certificate-settings-lists = Listas de revocación
setting-certificate-settings-lists-hint = Una dirección por línea: http://, https:// o file:///. Una de cada autoridad, también de las intermedias.
setting-certificate-settings-refresh-minutes = Minutos tras los que se vuelve a obtener una lista
setting-certificate-settings-by-alternative-identity = Por altSecurityIdentities
setting-certificate-settings-by-alternative-identity-hint = De los valores del atributo cuentan los que nombran el emisor y el número de serie, o la clave.
setting-certificate-settings-by-sid = Por el identificador de seguridad del certificado
setting-certificate-settings-by-sid-hint = La autoridad de un dominio de Active Directory lo escribe desde 2022.
setting-certificate-settings-by-upn = Por el nombre principal de usuario del certificado
setting-certificate-settings-by-upn-hint = Solo donde la autoridad no deja que nadie elija ese nombre.
setting-certificate-settings-stored-attribute = Atributo con los certificados propios de la cuenta
setting-certificate-settings-stored-attribute-hint = Por ejemplo, userCertificate;binary. Vacío para ninguno.
activity-kind-client-certificate = Certificado de cliente
activity-kind-client-certificate-about = Demuestra quién es la persona con un certificado de cliente de una autoridad de confianza, que debe ser el de esa misma cuenta.
helpdesk-proved-client-certificate = { $caller } demostró quién es con un certificado de cliente.
desk-proved-client-certificate = certificado de cliente
realm-certificate-title = Certificados de cliente
realm-certificate-lead = Certificados de tarjetas inteligentes y dispositivos con los que las personas demuestran quiénes son. Un proxy delante de Reclave los pide y los transmite; mira la documentación del paso.
realm-certificate-test = Probar
realm-certificate-test-lead = Se obtienen las listas de revocación de tu borrador y se mira el certificado con el que vino tu navegador.
realm-certificate-test-go = Probar
realm-certificate-test-good = Tu certificado se aceptaría.
realm-certificate-test-subject = Emitido para
realm-certificate-test-issuer = Emitido por
realm-certificate-test-serial = Número de serie
realm-certificate-test-sid = Identificador de seguridad
realm-certificate-test-principal-name = Nombre principal de usuario
realm-certificate-test-mappings = Valores de altSecurityIdentities para él; basta con uno
realm-certificate-test-list-good = La lista { $address } está disponible.
realm-certificate-test-list-bad = La lista { $address } no se puede obtener: { $problem }
realm-certificate-test-bad = { $problem ->
    [none] Con tu petición no llegó ningún certificado. Abre esta página a través del proxy, elige allí un certificado y comprueba que el archivo de ajustes nombra la cabecera.
    [stranger] Llegó un certificado desde una dirección que no es un proxy de confianza. No se mira: nombra el proxy en el archivo de ajustes o averigua quién lo envía.
    [doubled] La cabecera con el certificado llegó más de una vez: haz que el proxy quite lo que envían los navegadores.
    [malformed] No se puede leer el certificado: comprueba cómo escribe el proxy la cabecera.
    [not-yet] Tu certificado aún no es válido: comprueba los relojes.
    [expired] Tu certificado ha caducado.
    [usage] Tu certificado no sirve para identificar clientes.
    [issuer] Ninguna autoridad de tu borrador emitió tu certificado. El proxy debe transmitir las intermedias, o deben estar entre las autoridades.
    [revoked] Tu certificado fue retirado.
    [unreachable] No se sabe si tu certificado fue retirado: { $detail }
    [not-set-up] No se puede usar ninguna autoridad de tu borrador.
   *[unfit] Tu certificado incumple una regla de sus autoridades.
}
