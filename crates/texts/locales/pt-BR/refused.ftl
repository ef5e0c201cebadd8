# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = O serviço de login não aceitou a solicitação. A nova senha não foi salva. Tente novamente e entre em contato com o suporte se acontecer novamente.
reset-refused-logon-hours = Sua conta não pode ser usada neste horário. A nova senha não foi salva. Tente novamente no seu horário de trabalho ou entre em contato com o suporte.
reset-refused-workstation = Sua conta só pode ser usada em determinados computadores. A nova senha não foi salva. Tente novamente em um deles ou entre em contato com o suporte.
reset-refused-password-expired = Sua senha atual expirou. A nova senha não foi salva. Escolha “Esqueci minha senha” na página inicial.
reset-refused-account-disabled = Sua conta está desativada. A nova senha não foi salva. Entre em contato com o suporte.
reset-refused-account-expired = Sua conta expirou. A nova senha não foi salva. Entre em contato com o suporte.
reset-refused-must-change = Sua senha atual precisa ser alterada primeiro. A nova senha não foi salva. Escolha “Esqueci minha senha” na página inicial.
reset-refused-locked-out = Sua conta está bloqueada após muitas tentativas erradas. A nova senha não foi salva. Escolha “Desbloquear minha conta” na página inicial, ou espere e tente mais tarde.
reset-refused-too-short = A nova senha é mais curta do que sua organização permite. A nova senha não foi salva. Escolha uma mais longa.
reset-refused-not-complex = A nova senha é simples demais ou contém seu nome. A nova senha não foi salva. Escolha uma com mais tipos de caracteres, como maiúsculas, dígitos e símbolos.
reset-refused-history = Você já usou esta senha. A nova senha não foi salva. Escolha uma que ainda não tenha usado.
reset-refused-too-young = Sua senha foi alterada há pouco tempo, e sua organização ainda não permite outra alteração. A nova senha não foi salva. Tente mais tarde ou entre em contato com o suporte.
reset-refused-policy = A nova senha não atende às regras da sua organização. A nova senha não foi salva. Escolha uma mais longa e diferente das anteriores.
reset-refused-not-permitted = Este serviço não tem permissão para definir sua senha. A nova senha não foi salva. Você não fez nada de errado, e outra senha não resolve. Avise o suporte.
reset-refused-unwilling = O serviço de login da sua organização recusou a solicitação sem indicar o motivo. A nova senha não foi salva. Tente mais tarde e entre em contato com o suporte se acontecer novamente.
reset-refused-change-forbidden = Sua organização não permite que você altere esta senha por conta própria. A nova senha não foi salva. Entre em contato com o suporte.

# Changing a known password.
change-refused-wrong-password = Sua senha atual está incorreta. Sua senha não foi alterada. Insira a senha atual novamente.
change-refused-logon-hours = Sua conta não pode ser usada neste horário. Sua senha não foi alterada. Tente novamente no seu horário de trabalho ou entre em contato com o suporte.
change-refused-workstation = Sua conta só pode ser usada em determinados computadores. Sua senha não foi alterada. Tente novamente em um deles ou entre em contato com o suporte.
change-refused-password-expired = Sua senha atual expirou. Sua senha não foi alterada. Escolha “Esqueci minha senha” na página inicial.
change-refused-account-disabled = Sua conta está desativada. Sua senha não foi alterada. Entre em contato com o suporte.
change-refused-account-expired = Sua conta expirou. Sua senha não foi alterada. Entre em contato com o suporte.
change-refused-must-change = Sua senha atual precisa ser alterada primeiro. Sua senha não foi alterada. Escolha “Esqueci minha senha” na página inicial.
change-refused-locked-out = Sua conta está bloqueada após muitas tentativas erradas. Sua senha não foi alterada. Escolha “Desbloquear minha conta” na página inicial, ou espere e tente mais tarde.
change-refused-too-short = A nova senha é mais curta do que sua organização permite. Sua senha não foi alterada. Escolha uma mais longa.
change-refused-not-complex = A nova senha é simples demais ou contém seu nome. Sua senha não foi alterada. Escolha uma com mais tipos de caracteres, como maiúsculas, dígitos e símbolos.
change-refused-history = Você já usou esta senha. Sua senha não foi alterada. Escolha uma que ainda não tenha usado.
change-refused-too-young = Sua senha foi alterada há pouco tempo, e sua organização ainda não permite outra alteração. Sua senha não foi alterada. Tente mais tarde ou entre em contato com o suporte.
change-refused-policy = A nova senha não atende às regras da sua organização. Sua senha não foi alterada. Escolha uma mais longa e diferente das anteriores.
change-refused-not-permitted = Sua senha não pode ser alterada aqui. Sua senha não foi alterada. Você não fez nada de errado, e outra senha não resolve. Avise o suporte.
change-refused-unwilling = O serviço de login da sua organização recusou a solicitação sem indicar o motivo. Sua senha não foi alterada. Tente mais tarde e entre em contato com o suporte se acontecer novamente.
change-refused-change-forbidden = Sua organização não permite que você altere esta senha por conta própria. Sua senha não foi alterada. Entre em contato com o suporte.

# Unlocking the account.
unlock-refused-wrong-password = O serviço de login não aceitou a solicitação. Nada foi alterado. Tente novamente e entre em contato com o suporte se acontecer novamente.
unlock-refused-logon-hours = Sua conta não pode ser usada neste horário. Nada foi alterado. Tente novamente no seu horário de trabalho ou entre em contato com o suporte.
unlock-refused-workstation = Sua conta só pode ser usada em determinados computadores. Nada foi alterado. Tente novamente em um deles ou entre em contato com o suporte.
unlock-refused-password-expired = Sua senha atual expirou. Nada foi alterado. Escolha “Esqueci minha senha” na página inicial.
unlock-refused-account-disabled = Sua conta está desativada. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-account-expired = Sua conta expirou. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-must-change = Sua senha atual precisa ser alterada primeiro. Nada foi alterado. Escolha “Esqueci minha senha” na página inicial.
unlock-refused-locked-out = Sua conta ainda está bloqueada, e sua organização não permite que seja desbloqueada aqui. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-too-short = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-not-complex = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-history = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-too-young = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-policy = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
unlock-refused-not-permitted = Este serviço não tem permissão para desbloquear sua conta. Nada foi alterado. Você não fez nada de errado. Avise o suporte.
unlock-refused-unwilling = O serviço de login da sua organização recusou a solicitação sem indicar o motivo. Nada foi alterado. Tente mais tarde e entre em contato com o suporte se acontecer novamente.
unlock-refused-change-forbidden = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.

# Turning the account on.
enable-refused-wrong-password = O serviço de login não aceitou a solicitação. Nada foi alterado. Tente novamente e entre em contato com o suporte se acontecer novamente.
enable-refused-logon-hours = Sua conta não pode ser usada neste horário. Nada foi alterado. Tente novamente no seu horário de trabalho ou entre em contato com o suporte.
enable-refused-workstation = Sua conta só pode ser usada em determinados computadores. Nada foi alterado. Tente novamente em um deles ou entre em contato com o suporte.
enable-refused-password-expired = Sua senha atual expirou. Nada foi alterado. Escolha “Esqueci minha senha” na página inicial.
enable-refused-account-disabled = Sua conta está desativada. Nada foi alterado. Entre em contato com o suporte.
enable-refused-account-expired = Sua conta expirou. Nada foi alterado. Entre em contato com o suporte.
enable-refused-must-change = Sua senha atual precisa ser alterada primeiro. Nada foi alterado. Escolha “Esqueci minha senha” na página inicial.
enable-refused-locked-out = Sua conta está bloqueada após muitas tentativas erradas. Nada foi alterado. Escolha “Desbloquear minha conta” na página inicial, ou espere e tente mais tarde.
enable-refused-too-short = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
enable-refused-not-complex = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
enable-refused-history = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
enable-refused-too-young = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
enable-refused-policy = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
enable-refused-not-permitted = Este serviço não tem permissão para fazer isso na sua organização. Nada foi alterado. Você não fez nada de errado. Avise o suporte.
enable-refused-unwilling = O serviço de login da sua organização recusou a solicitação sem indicar o motivo. Nada foi alterado. Tente mais tarde e entre em contato com o suporte se acontecer novamente.
enable-refused-change-forbidden = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = O serviço de login não aceitou a solicitação. Nada foi alterado. Tente novamente e entre em contato com o suporte se acontecer novamente.
require-change-refused-logon-hours = Sua conta não pode ser usada neste horário. Nada foi alterado. Tente novamente no seu horário de trabalho ou entre em contato com o suporte.
require-change-refused-workstation = Sua conta só pode ser usada em determinados computadores. Nada foi alterado. Tente novamente em um deles ou entre em contato com o suporte.
require-change-refused-password-expired = Sua senha atual expirou. Nada foi alterado. Escolha “Esqueci minha senha” na página inicial.
require-change-refused-account-disabled = Sua conta está desativada. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-account-expired = Sua conta expirou. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-must-change = Sua senha atual precisa ser alterada primeiro. Nada foi alterado. Escolha “Esqueci minha senha” na página inicial.
require-change-refused-locked-out = Sua conta está bloqueada após muitas tentativas erradas. Nada foi alterado. Escolha “Desbloquear minha conta” na página inicial, ou espere e tente mais tarde.
require-change-refused-too-short = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-not-complex = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-history = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-too-young = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-policy = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.
require-change-refused-not-permitted = Este serviço não tem permissão para fazer isso na sua organização. Nada foi alterado. Você não fez nada de errado. Avise o suporte.
require-change-refused-unwilling = O serviço de login da sua organização recusou a solicitação sem indicar o motivo. Nada foi alterado. Tente mais tarde e entre em contato com o suporte se acontecer novamente.
require-change-refused-change-forbidden = As regras de senha da sua organização não permitem isso. Nada foi alterado. Entre em contato com o suporte.

# Signing in.
sign-in-refused-wrong-password = O nome de usuário ou a senha está incorreto. O login não foi feito. Verifique os dois e tente novamente.
sign-in-refused-logon-hours = Sua conta não pode ser usada neste horário. O login não foi feito. Tente novamente no seu horário de trabalho ou entre em contato com o suporte.
sign-in-refused-workstation = Sua conta só pode ser usada em determinados computadores. O login não foi feito. Tente novamente em um deles ou entre em contato com o suporte.
sign-in-refused-password-expired = Sua senha expirou. O login não foi feito. Primeiro, escolha uma nova senha.
sign-in-refused-account-disabled = Sua conta está desativada. O login não foi feito. Entre em contato com o suporte.
sign-in-refused-account-expired = Sua conta expirou. O login não foi feito. Entre em contato com o suporte.
sign-in-refused-must-change = Sua senha precisa ser alterada primeiro. O login não foi feito. Escolha primeiro uma nova senha.
sign-in-refused-locked-out = Sua conta está bloqueada após muitas tentativas erradas. O login não foi feito. Escolha “Desbloquear minha conta” na página inicial, ou espere e tente mais tarde.
sign-in-refused-too-short = Sua senha não atende mais às regras da sua organização. O login não foi feito. Primeiro, escolha uma nova senha.
sign-in-refused-not-complex = Sua senha não atende mais às regras da sua organização. O login não foi feito. Primeiro, escolha uma nova senha.
sign-in-refused-history = Sua senha não atende mais às regras da sua organização. O login não foi feito. Primeiro, escolha uma nova senha.
sign-in-refused-too-young = Sua senha não atende mais às regras da sua organização. O login não foi feito. Primeiro, escolha uma nova senha.
sign-in-refused-policy = Sua senha não atende mais às regras da sua organização. O login não foi feito. Primeiro, escolha uma nova senha.
sign-in-refused-not-permitted = Sua conta não pode entrar aqui. O login não foi feito. Entre em contato com o suporte.
sign-in-refused-unwilling = O serviço de login da sua organização recusou sem indicar o motivo. O login não foi feito. Tente mais tarde e entre em contato com o suporte se acontecer novamente.
sign-in-refused-change-forbidden = Sua senha não atende mais às regras da sua organização. O login não foi feito. Primeiro, escolha uma nova senha.
