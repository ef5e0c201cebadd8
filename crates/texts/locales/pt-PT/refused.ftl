# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = O serviço de início de sessão não aceitou o pedido. A nova palavra-passe não foi guardada. Tente novamente e contacte o suporte se acontecer novamente.
reset-refused-logon-hours = A sua conta não pode ser usada a esta hora. A nova palavra-passe não foi guardada. Tente novamente no seu horário de trabalho ou contacte o suporte.
reset-refused-workstation = A sua conta só pode ser usada em determinados computadores. A nova palavra-passe não foi guardada. Tente novamente num deles ou contacte o suporte.
reset-refused-password-expired = A sua palavra-passe atual expirou. A nova palavra-passe não foi guardada. Escolha “Esqueci a minha palavra-passe” na página inicial.
reset-refused-account-disabled = A sua conta está desativada. A nova palavra-passe não foi guardada. Contacte o suporte.
reset-refused-account-expired = A sua conta expirou. A nova palavra-passe não foi guardada. Contacte o suporte.
reset-refused-must-change = A sua palavra-passe atual tem de ser alterada primeiro. A nova palavra-passe não foi guardada. Escolha “Esqueci a minha palavra-passe” na página inicial.
reset-refused-locked-out = A sua conta está bloqueada após demasiadas tentativas erradas. A nova palavra-passe não foi guardada. Escolha “Desbloquear a minha conta” na página inicial, ou espere e tente mais tarde.
reset-refused-too-short = A nova palavra-passe é mais curta do que a sua organização permite. A nova palavra-passe não foi guardada. Escolha uma mais longa.
reset-refused-not-complex = A nova palavra-passe é demasiado simples ou contém o seu nome. A nova palavra-passe não foi guardada. Escolha uma com mais tipos de caracteres, como maiúsculas, dígitos e símbolos.
reset-refused-history = Já usou esta palavra-passe. A nova palavra-passe não foi guardada. Escolha uma que ainda não tenha usado.
reset-refused-too-young = A sua palavra-passe foi alterada há pouco tempo, e a sua organização ainda não permite outra alteração. A nova palavra-passe não foi guardada. Tente mais tarde ou contacte o suporte.
reset-refused-policy = A nova palavra-passe não cumpre as regras da sua organização. A nova palavra-passe não foi guardada. Escolha uma mais longa e diferente das anteriores.
reset-refused-not-permitted = Este serviço não tem permissão para definir a sua palavra-passe. A nova palavra-passe não foi guardada. Não fez nada de errado, e outra palavra-passe não resolve. Avise o suporte.
reset-refused-unwilling = O serviço de início de sessão da sua organização recusou o pedido sem indicar o motivo. A nova palavra-passe não foi guardada. Tente mais tarde e contacte o suporte se acontecer novamente.
reset-refused-change-forbidden = A sua organização não permite que altere esta palavra-passe por si. A nova palavra-passe não foi guardada. Contacte o suporte.

# Changing a known password.
change-refused-wrong-password = A sua palavra-passe atual está incorreta. A sua palavra-passe não foi alterada. Introduza a palavra-passe atual novamente.
change-refused-logon-hours = A sua conta não pode ser usada a esta hora. A sua palavra-passe não foi alterada. Tente novamente no seu horário de trabalho ou contacte o suporte.
change-refused-workstation = A sua conta só pode ser usada em determinados computadores. A sua palavra-passe não foi alterada. Tente novamente num deles ou contacte o suporte.
change-refused-password-expired = A sua palavra-passe atual expirou. A sua palavra-passe não foi alterada. Escolha “Esqueci a minha palavra-passe” na página inicial.
change-refused-account-disabled = A sua conta está desativada. A sua palavra-passe não foi alterada. Contacte o suporte.
change-refused-account-expired = A sua conta expirou. A sua palavra-passe não foi alterada. Contacte o suporte.
change-refused-must-change = A sua palavra-passe atual tem de ser alterada primeiro. A sua palavra-passe não foi alterada. Escolha “Esqueci a minha palavra-passe” na página inicial.
change-refused-locked-out = A sua conta está bloqueada após demasiadas tentativas erradas. A sua palavra-passe não foi alterada. Escolha “Desbloquear a minha conta” na página inicial, ou espere e tente mais tarde.
change-refused-too-short = A nova palavra-passe é mais curta do que a sua organização permite. A sua palavra-passe não foi alterada. Escolha uma mais longa.
change-refused-not-complex = A nova palavra-passe é demasiado simples ou contém o seu nome. A sua palavra-passe não foi alterada. Escolha uma com mais tipos de caracteres, como maiúsculas, dígitos e símbolos.
change-refused-history = Já usou esta palavra-passe. A sua palavra-passe não foi alterada. Escolha uma que ainda não tenha usado.
change-refused-too-young = A sua palavra-passe foi alterada há pouco tempo, e a sua organização ainda não permite outra alteração. A sua palavra-passe não foi alterada. Tente mais tarde ou contacte o suporte.
change-refused-policy = A nova palavra-passe não cumpre as regras da sua organização. A sua palavra-passe não foi alterada. Escolha uma mais longa e diferente das anteriores.
change-refused-not-permitted = A sua palavra-passe não pode ser alterada aqui. A sua palavra-passe não foi alterada. Não fez nada de errado, e outra palavra-passe não resolve. Avise o suporte.
change-refused-unwilling = O serviço de início de sessão da sua organização recusou o pedido sem indicar o motivo. A sua palavra-passe não foi alterada. Tente mais tarde e contacte o suporte se acontecer novamente.
change-refused-change-forbidden = A sua organização não permite que altere esta palavra-passe por si. A sua palavra-passe não foi alterada. Contacte o suporte.

# Unlocking the account.
unlock-refused-wrong-password = O serviço de início de sessão não aceitou o pedido. Nada foi alterado. Tente novamente e contacte o suporte se acontecer novamente.
unlock-refused-logon-hours = A sua conta não pode ser usada a esta hora. Nada foi alterado. Tente novamente no seu horário de trabalho ou contacte o suporte.
unlock-refused-workstation = A sua conta só pode ser usada em determinados computadores. Nada foi alterado. Tente novamente num deles ou contacte o suporte.
unlock-refused-password-expired = A sua palavra-passe atual expirou. Nada foi alterado. Escolha “Esqueci a minha palavra-passe” na página inicial.
unlock-refused-account-disabled = A sua conta está desativada. Nada foi alterado. Contacte o suporte.
unlock-refused-account-expired = A sua conta expirou. Nada foi alterado. Contacte o suporte.
unlock-refused-must-change = A sua palavra-passe atual tem de ser alterada primeiro. Nada foi alterado. Escolha “Esqueci a minha palavra-passe” na página inicial.
unlock-refused-locked-out = A sua conta ainda está bloqueada, e a sua organização não permite que seja desbloqueada aqui. Nada foi alterado. Contacte o suporte.
unlock-refused-too-short = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
unlock-refused-not-complex = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
unlock-refused-history = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
unlock-refused-too-young = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
unlock-refused-policy = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
unlock-refused-not-permitted = Este serviço não tem permissão para desbloquear a sua conta. Nada foi alterado. Não fez nada de errado. Avise o suporte.
unlock-refused-unwilling = O serviço de início de sessão da sua organização recusou o pedido sem indicar o motivo. Nada foi alterado. Tente mais tarde e contacte o suporte se acontecer novamente.
unlock-refused-change-forbidden = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.

# Turning the account on.
enable-refused-wrong-password = O serviço de início de sessão não aceitou o pedido. Nada foi alterado. Tente novamente e contacte o suporte se acontecer novamente.
enable-refused-logon-hours = A sua conta não pode ser usada a esta hora. Nada foi alterado. Tente novamente no seu horário de trabalho ou contacte o suporte.
enable-refused-workstation = A sua conta só pode ser usada em determinados computadores. Nada foi alterado. Tente novamente num deles ou contacte o suporte.
enable-refused-password-expired = A sua palavra-passe atual expirou. Nada foi alterado. Escolha “Esqueci a minha palavra-passe” na página inicial.
enable-refused-account-disabled = A sua conta está desativada. Nada foi alterado. Contacte o suporte.
enable-refused-account-expired = A sua conta expirou. Nada foi alterado. Contacte o suporte.
enable-refused-must-change = A sua palavra-passe atual tem de ser alterada primeiro. Nada foi alterado. Escolha “Esqueci a minha palavra-passe” na página inicial.
enable-refused-locked-out = A sua conta está bloqueada após demasiadas tentativas erradas. Nada foi alterado. Escolha “Desbloquear a minha conta” na página inicial, ou espere e tente mais tarde.
enable-refused-too-short = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
enable-refused-not-complex = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
enable-refused-history = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
enable-refused-too-young = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
enable-refused-policy = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
enable-refused-not-permitted = Este serviço não tem permissão para fazer isto na sua organização. Nada foi alterado. Não fez nada de errado. Avise o suporte.
enable-refused-unwilling = O serviço de início de sessão da sua organização recusou o pedido sem indicar o motivo. Nada foi alterado. Tente mais tarde e contacte o suporte se acontecer novamente.
enable-refused-change-forbidden = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = O serviço de início de sessão não aceitou o pedido. Nada foi alterado. Tente novamente e contacte o suporte se acontecer novamente.
require-change-refused-logon-hours = A sua conta não pode ser usada a esta hora. Nada foi alterado. Tente novamente no seu horário de trabalho ou contacte o suporte.
require-change-refused-workstation = A sua conta só pode ser usada em determinados computadores. Nada foi alterado. Tente novamente num deles ou contacte o suporte.
require-change-refused-password-expired = A sua palavra-passe atual expirou. Nada foi alterado. Escolha “Esqueci a minha palavra-passe” na página inicial.
require-change-refused-account-disabled = A sua conta está desativada. Nada foi alterado. Contacte o suporte.
require-change-refused-account-expired = A sua conta expirou. Nada foi alterado. Contacte o suporte.
require-change-refused-must-change = A sua palavra-passe atual tem de ser alterada primeiro. Nada foi alterado. Escolha “Esqueci a minha palavra-passe” na página inicial.
require-change-refused-locked-out = A sua conta está bloqueada após demasiadas tentativas erradas. Nada foi alterado. Escolha “Desbloquear a minha conta” na página inicial, ou espere e tente mais tarde.
require-change-refused-too-short = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
require-change-refused-not-complex = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
require-change-refused-history = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
require-change-refused-too-young = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
require-change-refused-policy = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.
require-change-refused-not-permitted = Este serviço não tem permissão para fazer isto na sua organização. Nada foi alterado. Não fez nada de errado. Avise o suporte.
require-change-refused-unwilling = O serviço de início de sessão da sua organização recusou o pedido sem indicar o motivo. Nada foi alterado. Tente mais tarde e contacte o suporte se acontecer novamente.
require-change-refused-change-forbidden = As regras de palavra-passe da sua organização não permitem isto. Nada foi alterado. Contacte o suporte.

# Signing in.
sign-in-refused-wrong-password = O nome de utilizador ou a palavra-passe está incorreto. A sessão não foi iniciada. Verifique ambos e tente novamente.
sign-in-refused-logon-hours = A sua conta não pode ser usada a esta hora. A sessão não foi iniciada. Tente novamente no seu horário de trabalho ou contacte o suporte.
sign-in-refused-workstation = A sua conta só pode ser usada em determinados computadores. A sessão não foi iniciada. Tente novamente num deles ou contacte o suporte.
sign-in-refused-password-expired = A sua palavra-passe expirou. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
sign-in-refused-account-disabled = A sua conta está desativada. A sessão não foi iniciada. Contacte o suporte.
sign-in-refused-account-expired = A sua conta expirou. A sessão não foi iniciada. Contacte o suporte.
sign-in-refused-must-change = A sua palavra-passe tem de ser alterada primeiro. A sessão não foi iniciada. Escolha primeiro uma nova palavra-passe.
sign-in-refused-locked-out = A sua conta está bloqueada após demasiadas tentativas erradas. A sessão não foi iniciada. Escolha “Desbloquear a minha conta” na página inicial, ou espere e tente mais tarde.
sign-in-refused-too-short = A sua palavra-passe já não cumpre as regras da sua organização. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
sign-in-refused-not-complex = A sua palavra-passe já não cumpre as regras da sua organização. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
sign-in-refused-history = A sua palavra-passe já não cumpre as regras da sua organização. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
sign-in-refused-too-young = A sua palavra-passe já não cumpre as regras da sua organização. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
sign-in-refused-policy = A sua palavra-passe já não cumpre as regras da sua organização. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
sign-in-refused-not-permitted = A sua conta não pode iniciar sessão aqui. A sessão não foi iniciada. Contacte o suporte.
sign-in-refused-unwilling = O serviço de início de sessão da sua organização recusou sem indicar o motivo. A sessão não foi iniciada. Tente mais tarde e contacte o suporte se acontecer novamente.
sign-in-refused-change-forbidden = A sua palavra-passe já não cumpre as regras da sua organização. A sessão não foi iniciada. Primeiro, escolha uma nova palavra-passe.
