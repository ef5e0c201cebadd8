# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = Přihlašovací služba požadavek nepřijala. Nové heslo se neuložilo. Zkuste to znovu. Pokud se to bude opakovat, obraťte se na technickou podporu.
reset-refused-logon-hours = Váš účet v tuto denní dobu nelze používat. Nové heslo se neuložilo. Zkuste to znovu v pracovní době, nebo se obraťte na technickou podporu.
reset-refused-workstation = Váš účet lze používat jen na určitých počítačích. Nové heslo se neuložilo. Zkuste to znovu na některém z nich, nebo se obraťte na technickou podporu.
reset-refused-password-expired = Platnost vašeho současného hesla skončila. Nové heslo se neuložilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
reset-refused-account-disabled = Váš účet je vypnutý. Nové heslo se neuložilo. Obraťte se na technickou podporu.
reset-refused-account-expired = Platnost vašeho účtu skončila. Nové heslo se neuložilo. Obraťte se na technickou podporu.
reset-refused-must-change = Nejdřív je potřeba změnit současné heslo. Nové heslo se neuložilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
reset-refused-locked-out = Váš účet je po příliš mnoha chybných pokusech zamčený. Nové heslo se neuložilo. Na úvodní stránce zvolte „Odemknout účet“, nebo počkejte a zkuste to později.
reset-refused-too-short = Nové heslo je kratší, než vaše organizace dovoluje. Nové heslo se neuložilo. Zvolte delší.
reset-refused-not-complex = Nové heslo je příliš jednoduché, nebo obsahuje vaše jméno. Nové heslo se neuložilo. Zvolte heslo s více druhy znaků, například s velkými písmeny, číslicemi a speciálními znaky.
reset-refused-history = Toto heslo už bylo někdy použito. Nové heslo se neuložilo. Zvolte takové, které ještě použito nebylo.
reset-refused-too-young = Heslo se změnilo teprve nedávno a vaše organizace zatím další změnu nedovoluje. Nové heslo se neuložilo. Zkuste to později, nebo se obraťte na technickou podporu.
reset-refused-policy = Nové heslo nesplňuje pravidla vaší organizace. Nové heslo se neuložilo. Zvolte delší, které se nepodobá těm předchozím.
reset-refused-not-permitted = Tato služba nemá právo nastavit vaše heslo. Nové heslo se neuložilo. Vy za to nemůžete a jiné heslo nepomůže. Řekněte to technické podpoře.
reset-refused-unwilling = Přihlašovací služba vaší organizace požadavek bez udání důvodu odmítla. Nové heslo se neuložilo. Zkuste to později. Pokud se to bude opakovat, obraťte se na technickou podporu.
reset-refused-change-forbidden = Organizace vám nedovoluje změnit si toto heslo. Nové heslo se neuložilo. Obraťte se na technickou podporu.

# Changing a known password.
change-refused-wrong-password = Vaše současné heslo není správné. Vaše heslo se nezměnilo. Zadejte současné heslo znovu.
change-refused-logon-hours = Váš účet v tuto denní dobu nelze používat. Vaše heslo se nezměnilo. Zkuste to znovu v pracovní době, nebo se obraťte na technickou podporu.
change-refused-workstation = Váš účet lze používat jen na určitých počítačích. Vaše heslo se nezměnilo. Zkuste to znovu na některém z nich, nebo se obraťte na technickou podporu.
change-refused-password-expired = Platnost vašeho současného hesla skončila. Vaše heslo se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
change-refused-account-disabled = Váš účet je vypnutý. Vaše heslo se nezměnilo. Obraťte se na technickou podporu.
change-refused-account-expired = Platnost vašeho účtu skončila. Vaše heslo se nezměnilo. Obraťte se na technickou podporu.
change-refused-must-change = Nejdřív je potřeba změnit současné heslo. Vaše heslo se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
change-refused-locked-out = Váš účet je po příliš mnoha chybných pokusech zamčený. Vaše heslo se nezměnilo. Na úvodní stránce zvolte „Odemknout účet“, nebo počkejte a zkuste to později.
change-refused-too-short = Nové heslo je kratší, než vaše organizace dovoluje. Vaše heslo se nezměnilo. Zvolte delší.
change-refused-not-complex = Nové heslo je příliš jednoduché, nebo obsahuje vaše jméno. Vaše heslo se nezměnilo. Zvolte heslo s více druhy znaků, například s velkými písmeny, číslicemi a speciálními znaky.
change-refused-history = Toto heslo už bylo někdy použito. Vaše heslo se nezměnilo. Zvolte takové, které ještě použito nebylo.
change-refused-too-young = Heslo se změnilo teprve nedávno a vaše organizace zatím další změnu nedovoluje. Vaše heslo se nezměnilo. Zkuste to později, nebo se obraťte na technickou podporu.
change-refused-policy = Nové heslo nesplňuje pravidla vaší organizace. Vaše heslo se nezměnilo. Zvolte delší, které se nepodobá těm předchozím.
change-refused-not-permitted = Vaše heslo tu nelze změnit. Zůstává stejné jako předtím. Vy za to nemůžete a jiné heslo nepomůže. Řekněte to technické podpoře.
change-refused-unwilling = Přihlašovací služba vaší organizace požadavek bez udání důvodu odmítla. Vaše heslo se nezměnilo. Zkuste to později. Pokud se to bude opakovat, obraťte se na technickou podporu.
change-refused-change-forbidden = Organizace vám nedovoluje změnit si toto heslo. Vaše heslo se nezměnilo. Obraťte se na technickou podporu.

# Unlocking the account.
unlock-refused-wrong-password = Přihlašovací služba požadavek nepřijala. Nic se nezměnilo. Zkuste to znovu. Pokud se to bude opakovat, obraťte se na technickou podporu.
unlock-refused-logon-hours = Váš účet v tuto denní dobu nelze používat. Nic se nezměnilo. Zkuste to znovu v pracovní době, nebo se obraťte na technickou podporu.
unlock-refused-workstation = Váš účet lze používat jen na určitých počítačích. Nic se nezměnilo. Zkuste to znovu na některém z nich, nebo se obraťte na technickou podporu.
unlock-refused-password-expired = Platnost vašeho současného hesla skončila. Nic se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
unlock-refused-account-disabled = Váš účet je vypnutý. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-account-expired = Platnost vašeho účtu skončila. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-must-change = Nejdřív je potřeba změnit současné heslo. Nic se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
unlock-refused-locked-out = Váš účet je stále zamčený a vaše organizace nedovoluje odemknout ho tady. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-too-short = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-not-complex = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-history = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-too-young = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-policy = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
unlock-refused-not-permitted = Tato služba nemá právo odemknout váš účet. Nic se nezměnilo. Vy za to nemůžete. Řekněte to technické podpoře.
unlock-refused-unwilling = Přihlašovací služba vaší organizace požadavek bez udání důvodu odmítla. Nic se nezměnilo. Zkuste to později. Pokud se to bude opakovat, obraťte se na technickou podporu.
unlock-refused-change-forbidden = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.

# Turning the account on.
enable-refused-wrong-password = Přihlašovací služba požadavek nepřijala. Nic se nezměnilo. Zkuste to znovu. Pokud se to bude opakovat, obraťte se na technickou podporu.
enable-refused-logon-hours = Váš účet v tuto denní dobu nelze používat. Nic se nezměnilo. Zkuste to znovu v pracovní době, nebo se obraťte na technickou podporu.
enable-refused-workstation = Váš účet lze používat jen na určitých počítačích. Nic se nezměnilo. Zkuste to znovu na některém z nich, nebo se obraťte na technickou podporu.
enable-refused-password-expired = Platnost vašeho současného hesla skončila. Nic se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
enable-refused-account-disabled = Váš účet je vypnutý. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-account-expired = Platnost vašeho účtu skončila. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-must-change = Nejdřív je potřeba změnit současné heslo. Nic se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
enable-refused-locked-out = Váš účet je po příliš mnoha chybných pokusech zamčený. Nic se nezměnilo. Na úvodní stránce zvolte „Odemknout účet“, nebo počkejte a zkuste to později.
enable-refused-too-short = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-not-complex = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-history = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-too-young = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-policy = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
enable-refused-not-permitted = Tato služba nemá v organizaci právo to udělat. Nic se nezměnilo. Vy za to nemůžete. Řekněte to technické podpoře.
enable-refused-unwilling = Přihlašovací služba vaší organizace požadavek bez udání důvodu odmítla. Nic se nezměnilo. Zkuste to později. Pokud se to bude opakovat, obraťte se na technickou podporu.
enable-refused-change-forbidden = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = Přihlašovací služba požadavek nepřijala. Nic se nezměnilo. Zkuste to znovu. Pokud se to bude opakovat, obraťte se na technickou podporu.
require-change-refused-logon-hours = Váš účet v tuto denní dobu nelze používat. Nic se nezměnilo. Zkuste to znovu v pracovní době, nebo se obraťte na technickou podporu.
require-change-refused-workstation = Váš účet lze používat jen na určitých počítačích. Nic se nezměnilo. Zkuste to znovu na některém z nich, nebo se obraťte na technickou podporu.
require-change-refused-password-expired = Platnost vašeho současného hesla skončila. Nic se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
require-change-refused-account-disabled = Váš účet je vypnutý. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-account-expired = Platnost vašeho účtu skončila. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-must-change = Nejdřív je potřeba změnit současné heslo. Nic se nezměnilo. Na úvodní stránce zvolte „Zapomenuté heslo“.
require-change-refused-locked-out = Váš účet je po příliš mnoha chybných pokusech zamčený. Nic se nezměnilo. Na úvodní stránce zvolte „Odemknout účet“, nebo počkejte a zkuste to později.
require-change-refused-too-short = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-not-complex = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-history = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-too-young = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-policy = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.
require-change-refused-not-permitted = Tato služba nemá v organizaci právo to udělat. Nic se nezměnilo. Vy za to nemůžete. Řekněte to technické podpoře.
require-change-refused-unwilling = Přihlašovací služba vaší organizace požadavek bez udání důvodu odmítla. Nic se nezměnilo. Zkuste to později. Pokud se to bude opakovat, obraťte se na technickou podporu.
require-change-refused-change-forbidden = Pravidla organizace pro hesla to nedovolují. Nic se nezměnilo. Obraťte se na technickou podporu.

# Signing in.
sign-in-refused-wrong-password = Uživatelské jméno nebo heslo není správné. Přihlášení se nezdařilo. Zkontrolujte obojí a zkuste to znovu.
sign-in-refused-logon-hours = Váš účet v tuto denní dobu nelze používat. Přihlášení se nezdařilo. Zkuste to znovu v pracovní době, nebo se obraťte na technickou podporu.
sign-in-refused-workstation = Váš účet lze používat jen na určitých počítačích. Přihlášení se nezdařilo. Zkuste to znovu na některém z nich, nebo se obraťte na technickou podporu.
sign-in-refused-password-expired = Platnost vašeho hesla skončila. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-account-disabled = Váš účet je vypnutý. Přihlášení se nezdařilo. Obraťte se na technickou podporu.
sign-in-refused-account-expired = Platnost vašeho účtu skončila. Přihlášení se nezdařilo. Obraťte se na technickou podporu.
sign-in-refused-must-change = Vaše heslo je potřeba změnit. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-locked-out = Váš účet je po příliš mnoha chybných pokusech zamčený. Přihlášení se nezdařilo. Na úvodní stránce zvolte „Odemknout účet“, nebo počkejte a zkuste to později.
sign-in-refused-too-short = Vaše heslo už nesplňuje pravidla organizace. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-not-complex = Vaše heslo už nesplňuje pravidla organizace. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-history = Vaše heslo už nesplňuje pravidla organizace. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-too-young = Vaše heslo už nesplňuje pravidla organizace. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-policy = Vaše heslo už nesplňuje pravidla organizace. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
sign-in-refused-not-permitted = S vaším účtem se tu nelze přihlásit. Přihlášení se nezdařilo. Obraťte se na technickou podporu.
sign-in-refused-unwilling = Přihlašovací služba vaší organizace vás bez udání důvodu odmítla. Přihlášení se nezdařilo. Zkuste to později. Pokud se to bude opakovat, obraťte se na technickou podporu.
sign-in-refused-change-forbidden = Vaše heslo už nesplňuje pravidla organizace. Přihlášení se nezdařilo. Nejdřív zvolte nové heslo.
