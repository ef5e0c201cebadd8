# OpenID Connect para administradores y operadores: ajustes, páginas, soporte.

setting-realm-oidc = Inicio de sesión en otro sitio (OpenID Connect)
setting-oidc-settings-providers = Proveedores OpenID
setting-oidc-entry-id = Nombre corto y fijo
setting-oidc-entry-name = Nombre por el que se conoce
setting-oidc-entry-name-hint = Está en el botón: «Continuar con …».
setting-oidc-entry-issuer = Emisor
setting-oidc-entry-issuer-hint = Exactamente como en la descripción del proveedor, por ejemplo https://login.example.org.
setting-oidc-entry-client-id = ID de cliente
setting-oidc-entry-client-secret = Secreto del cliente
setting-oidc-entry-client-secret-hint = Déjalo vacío para un cliente público.
setting-oidc-entry-scopes = Ámbitos que se piden además de openid
setting-oidc-entry-acr-values = Clases de autenticación (acr) que valen
setting-oidc-entry-acr-values-hint = El proveedor debe confirmar una de ellas. Vacío para cualquiera.
setting-oidc-entry-amr = Métodos de autenticación (amr) que valen
setting-oidc-entry-amr-hint = Por ejemplo mfa. El proveedor debe confirmar uno de ellos. Vacío para cualquiera.
setting-oidc-entry-max-age-seconds = Segundos como máximo desde que se inició sesión allí
setting-oidc-entry-max-age-seconds-hint = 0 para cualquier tiempo. Un tiempo corto evita que un navegador con la sesión aún abierta demuestre la identidad de alguien.
setting-oidc-entry-claim = Dato (claim) que nombra a la persona
setting-oidc-entry-claim-hint = Por ejemplo preferred_username, email, oid o sub. Un correo debe estar verificado allí.
setting-oidc-entry-attribute = Atributo de la cuenta que debe ser igual
setting-oidc-entry-attribute-hint = Por ejemplo userPrincipalName o mail. Las mayúsculas cuentan, salvo en nombres y direcciones.
setting-oidc-entry-skew-seconds = Segundos que pueden diferir los relojes
setting-oidc-entry-ca-pem = Entidad de certificación de confianza (PEM)
setting-oidc-entry-ca-pem-hint = Déjala vacía para usar las de la máquina.
setting-external-sign-in-provider = Proveedor
setting-external-sign-in-provider-hint = Su nombre corto. Vacío para el primero.
setting-external-sign-in-strong = Cuenta como dos pruebas
setting-external-sign-in-strong-hint = Solo para un proveedor cuyos ajustes exigen una clase o un método de autenticación.
activity-kind-external-sign-in = Inicio de sesión en otro sitio
activity-kind-external-sign-in-about = Demuestra quién es la persona con un inicio de sesión en un proveedor OpenID, que debe nombrar esa misma cuenta.
helpdesk-proved-external = { $caller } inició sesión en un proveedor OpenID.
helpdesk-proved-external-strong = { $caller } inició sesión en un proveedor OpenID con más de un factor.
desk-proved-external = inicio de sesión en otro sitio
desk-proved-external-strong = inicio de sesión fuerte en otro sitio
realm-external-title = Inicio de sesión en otro sitio
realm-external-lead = Proveedores OpenID en los que se puede iniciar sesión para demostrar quién se es.
realm-external-providers = Proveedores OpenID
realm-external-add = Añadir un proveedor
realm-external-provider = Proveedor OpenID { $name }
realm-external-name = Nombre
realm-external-issuer = Emisor
realm-external-id = Nombre corto
realm-external-none = Aún no hay ningún proveedor
realm-external-none-lead = Añade uno y el paso «Inicio de sesión en otro sitio» podrá usarse en tareas e inicios de sesión.
realm-external-back-title = Lo que el proveedor debe saber
realm-external-back-lead = Introduce estas direcciones en el proveedor como direcciones de redirección, exactamente como están aquí; bastan las de los sitios que lo usan.
realm-external-back-self-service = Sitio de autoservicio
realm-external-back-helpdesk = Sitio de soporte
realm-external-back-administration = Sitio de administración
realm-external-test-title = Probar este proveedor
realm-external-test-lead = Se obtienen su descripción y sus claves, tal como está en tu borrador. No se le nombra a nadie ni se envía el secreto del cliente.
realm-external-test-go = Probar
realm-external-test-good = El proveedor está como debe, después de { $ms } ms.
realm-external-test-acr = El proveedor no enumera estas clases: { $acr }. Compruébalas.
realm-external-test-unsaid = No lo dice
realm-external-test-authorization = Los navegadores van a
realm-external-test-token = Los códigos se canjean en
realm-external-test-keys = Claves que se pueden usar, de todas
realm-external-test-algorithms = Firma con
realm-external-test-pkce = PKCE
realm-external-test-bad = La prueba ha fallado: { $problem ->
    [unreachable] no responde: comprueba el emisor, la red y su certificado
    [other-issuer] su descripción nombra a otro emisor: introduce el emisor exactamente como está en la descripción
    [bad-description] su descripción no se puede leer o le falta algo: comprueba el emisor
    [bad-address] una dirección de su descripción no es https o lleva a una dirección en cifras
    [redirect] responde con una redirección, y no se sigue ninguna: introduce el emisor al que redirige
    [too-large] su respuesta es demasiado grande: comprueba el emisor
    [bad-keys] no tiene ninguna clave que se pueda usar: RSA de 2048 bits o más, P-256 o Ed25519
    [algorithm] no firma con RS256, PS256, ES256 ni EdDSA
   *[not-set-up] no está configurado
}.
admin-task-oidc = Comprobar los proveedores de OpenID
admin-external-since = Desde
admin-external-problem = { $problem ->
    [unreachable] no responde: comprueba el emisor, la red y su certificado
    [other-issuer] su descripción nombra a otro emisor: introduce el emisor exactamente como está en la descripción
    [bad-description] su descripción no se puede leer o le falta algo: comprueba el emisor
    [bad-address] una dirección de su descripción no es https o lleva a una dirección en cifras
    [redirect] responde con una redirección, y no se sigue ninguna: introduce el emisor al que redirige
    [too-large] su respuesta es demasiado grande: comprueba el emisor
    [bad-keys] no tiene ninguna clave que se pueda usar: RSA de 2048 bits o más, P-256 o Ed25519
    [algorithm] no firma con RS256, PS256, ES256 ni EdDSA
   *[not-set-up] no está configurado
}
attention-oidc = Nadie puede iniciar sesión con { $name } desde { $since }: { $problem ->
    [unreachable] no responde: comprueba el emisor, la red y su certificado
    [other-issuer] su descripción nombra a otro emisor: introduce el emisor exactamente como está en la descripción
    [bad-description] su descripción no se puede leer o le falta algo: comprueba el emisor
    [bad-address] una dirección de su descripción no es https o lleva a una dirección en cifras
    [redirect] responde con una redirección, y no se sigue ninguna: introduce el emisor al que redirige
    [too-large] su respuesta es demasiado grande: comprueba el emisor
    [bad-keys] no tiene ninguna clave que se pueda usar: RSA de 2048 bits o más, P-256 o Ed25519
    [algorithm] no firma con RS256, PS256, ES256 ni EdDSA
   *[not-set-up] no está configurado
}.
