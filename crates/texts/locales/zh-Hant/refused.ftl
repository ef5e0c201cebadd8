# What the directory refused: what happened, what was not changed, what to do next. A cause that another
# password cannot cure is never called a matter of rules.

# Choosing a new password.
reset-refused-wrong-password = 登入服務沒有接受此要求。新密碼沒有儲存。請再試一次；如果再次發生，請聯絡 IT 服務台。
reset-refused-logon-hours = 您的帳戶在目前時段不能使用。新密碼沒有儲存。請在您的上班時間再試，或聯絡 IT 服務台。
reset-refused-workstation = 您的帳戶只能在特定電腦上使用。新密碼沒有儲存。請在其中一部電腦上再試，或聯絡 IT 服務台。
reset-refused-password-expired = 您目前的密碼已過期。新密碼沒有儲存。請在首頁選擇「忘記密碼」。
reset-refused-account-disabled = 您的帳戶已停用。新密碼沒有儲存。請聯絡 IT 服務台。
reset-refused-account-expired = 您的帳戶已過期。新密碼沒有儲存。請聯絡 IT 服務台。
reset-refused-must-change = 您必須先變更目前的密碼。新密碼沒有儲存。請在首頁選擇「忘記密碼」。
reset-refused-locked-out = 您的帳戶因錯誤次數過多而鎖定。新密碼沒有儲存。請在首頁選擇「解除鎖定我的帳戶」，或稍後再試。
reset-refused-too-short = 新密碼比貴組織允許的長度短。新密碼沒有儲存。請設定更長的密碼。
reset-refused-not-complex = 新密碼太簡單，或包含您的姓名。新密碼沒有儲存。請使用更多種類的字元，例如大寫字母、數字和符號。
reset-refused-history = 您以前用過這組密碼。新密碼沒有儲存。請設定您沒有用過的密碼。
reset-refused-too-young = 您的密碼不久前才變更過，貴組織還不允許再次變更。新密碼沒有儲存。請稍後再試，或聯絡 IT 服務台。
reset-refused-policy = 新密碼不符合貴組織的規則。新密碼沒有儲存。請設定更長、且與以前的密碼不同的密碼。
reset-refused-not-permitted = 本服務沒有設定您密碼的權限。新密碼沒有儲存。這不是您的錯，換其他密碼也沒有用。請告知 IT 服務台。
reset-refused-unwilling = 貴組織的登入服務拒絕了此要求，但沒有說明原因。新密碼沒有儲存。請稍後再試；如果再次發生，請聯絡 IT 服務台。
reset-refused-change-forbidden = 貴組織不允許您自己變更此密碼。新密碼沒有儲存。請聯絡 IT 服務台。

# Changing a known password.
change-refused-wrong-password = 您目前的密碼不正確。您的密碼沒有變更。請重新輸入目前的密碼。
change-refused-logon-hours = 您的帳戶在目前時段不能使用。您的密碼沒有變更。請在您的上班時間再試，或聯絡 IT 服務台。
change-refused-workstation = 您的帳戶只能在特定電腦上使用。您的密碼沒有變更。請在其中一部電腦上再試，或聯絡 IT 服務台。
change-refused-password-expired = 您目前的密碼已過期。您的密碼沒有變更。請在首頁選擇「忘記密碼」。
change-refused-account-disabled = 您的帳戶已停用。您的密碼沒有變更。請聯絡 IT 服務台。
change-refused-account-expired = 您的帳戶已過期。您的密碼沒有變更。請聯絡 IT 服務台。
change-refused-must-change = 您必須先變更目前的密碼。您的密碼沒有變更。請在首頁選擇「忘記密碼」。
change-refused-locked-out = 您的帳戶因錯誤次數過多而鎖定。您的密碼沒有變更。請在首頁選擇「解除鎖定我的帳戶」，或稍後再試。
change-refused-too-short = 新密碼比貴組織允許的長度短。您的密碼沒有變更。請設定更長的密碼。
change-refused-not-complex = 新密碼太簡單，或包含您的姓名。您的密碼沒有變更。請使用更多種類的字元，例如大寫字母、數字和符號。
change-refused-history = 您以前用過這組密碼。您的密碼沒有變更。請設定您沒有用過的密碼。
change-refused-too-young = 您的密碼不久前才變更過，貴組織還不允許再次變更。您的密碼沒有變更。請稍後再試，或聯絡 IT 服務台。
change-refused-policy = 新密碼不符合貴組織的規則。您的密碼沒有變更。請設定更長、且與以前的密碼不同的密碼。
change-refused-not-permitted = 您的密碼不能在這裡變更。您的密碼沒有變更。這不是您的錯，換其他密碼也沒有用。請告知 IT 服務台。
change-refused-unwilling = 貴組織的登入服務拒絕了此要求，但沒有說明原因。您的密碼沒有變更。請稍後再試；如果再次發生，請聯絡 IT 服務台。
change-refused-change-forbidden = 貴組織不允許您自己變更此密碼。您的密碼沒有變更。請聯絡 IT 服務台。

# Unlocking the account.
unlock-refused-wrong-password = 登入服務沒有接受此要求。未做任何變更。請再試一次；如果再次發生，請聯絡 IT 服務台。
unlock-refused-logon-hours = 您的帳戶在目前時段不能使用。未做任何變更。請在您的上班時間再試，或聯絡 IT 服務台。
unlock-refused-workstation = 您的帳戶只能在特定電腦上使用。未做任何變更。請在其中一部電腦上再試，或聯絡 IT 服務台。
unlock-refused-password-expired = 您目前的密碼已過期。未做任何變更。請在首頁選擇「忘記密碼」。
unlock-refused-account-disabled = 您的帳戶已停用。未做任何變更。請聯絡 IT 服務台。
unlock-refused-account-expired = 您的帳戶已過期。未做任何變更。請聯絡 IT 服務台。
unlock-refused-must-change = 您必須先變更目前的密碼。未做任何變更。請在首頁選擇「忘記密碼」。
unlock-refused-locked-out = 您的帳戶仍被鎖定，貴組織不允許在這裡解除鎖定。未做任何變更。請聯絡 IT 服務台。
unlock-refused-too-short = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
unlock-refused-not-complex = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
unlock-refused-history = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
unlock-refused-too-young = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
unlock-refused-policy = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
unlock-refused-not-permitted = 本服務沒有解除鎖定您帳戶的權限。未做任何變更。這不是您的錯。請告知 IT 服務台。
unlock-refused-unwilling = 貴組織的登入服務拒絕了此要求，但沒有說明原因。未做任何變更。請稍後再試；如果再次發生，請聯絡 IT 服務台。
unlock-refused-change-forbidden = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。

# Turning the account on.
enable-refused-wrong-password = 登入服務沒有接受此要求。未做任何變更。請再試一次；如果再次發生，請聯絡 IT 服務台。
enable-refused-logon-hours = 您的帳戶在目前時段不能使用。未做任何變更。請在您的上班時間再試，或聯絡 IT 服務台。
enable-refused-workstation = 您的帳戶只能在特定電腦上使用。未做任何變更。請在其中一部電腦上再試，或聯絡 IT 服務台。
enable-refused-password-expired = 您目前的密碼已過期。未做任何變更。請在首頁選擇「忘記密碼」。
enable-refused-account-disabled = 您的帳戶已停用。未做任何變更。請聯絡 IT 服務台。
enable-refused-account-expired = 您的帳戶已過期。未做任何變更。請聯絡 IT 服務台。
enable-refused-must-change = 您必須先變更目前的密碼。未做任何變更。請在首頁選擇「忘記密碼」。
enable-refused-locked-out = 您的帳戶因錯誤次數過多而鎖定。未做任何變更。請在首頁選擇「解除鎖定我的帳戶」，或稍後再試。
enable-refused-too-short = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
enable-refused-not-complex = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
enable-refused-history = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
enable-refused-too-young = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
enable-refused-policy = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
enable-refused-not-permitted = 本服務在貴組織沒有執行此操作的權限。未做任何變更。這不是您的錯。請告知 IT 服務台。
enable-refused-unwilling = 貴組織的登入服務拒絕了此要求，但沒有說明原因。未做任何變更。請稍後再試；如果再次發生，請聯絡 IT 服務台。
enable-refused-change-forbidden = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。

# Requiring a new password at the next sign-in.
require-change-refused-wrong-password = 登入服務沒有接受此要求。未做任何變更。請再試一次；如果再次發生，請聯絡 IT 服務台。
require-change-refused-logon-hours = 您的帳戶在目前時段不能使用。未做任何變更。請在您的上班時間再試，或聯絡 IT 服務台。
require-change-refused-workstation = 您的帳戶只能在特定電腦上使用。未做任何變更。請在其中一部電腦上再試，或聯絡 IT 服務台。
require-change-refused-password-expired = 您目前的密碼已過期。未做任何變更。請在首頁選擇「忘記密碼」。
require-change-refused-account-disabled = 您的帳戶已停用。未做任何變更。請聯絡 IT 服務台。
require-change-refused-account-expired = 您的帳戶已過期。未做任何變更。請聯絡 IT 服務台。
require-change-refused-must-change = 您必須先變更目前的密碼。未做任何變更。請在首頁選擇「忘記密碼」。
require-change-refused-locked-out = 您的帳戶因錯誤次數過多而鎖定。未做任何變更。請在首頁選擇「解除鎖定我的帳戶」，或稍後再試。
require-change-refused-too-short = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
require-change-refused-not-complex = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
require-change-refused-history = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
require-change-refused-too-young = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
require-change-refused-policy = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。
require-change-refused-not-permitted = 本服務在貴組織沒有執行此操作的權限。未做任何變更。這不是您的錯。請告知 IT 服務台。
require-change-refused-unwilling = 貴組織的登入服務拒絕了此要求，但沒有說明原因。未做任何變更。請稍後再試；如果再次發生，請聯絡 IT 服務台。
require-change-refused-change-forbidden = 貴組織的密碼規則不允許此操作。未做任何變更。請聯絡 IT 服務台。

# Signing in.
sign-in-refused-wrong-password = 使用者名稱或密碼不正確。您沒有登入成功。請檢查後再試。
sign-in-refused-logon-hours = 您的帳戶在目前時段不能使用。您沒有登入成功。請在您的上班時間再試，或聯絡 IT 服務台。
sign-in-refused-workstation = 您的帳戶只能在特定電腦上使用。您沒有登入成功。請在其中一部電腦上再試，或聯絡 IT 服務台。
sign-in-refused-password-expired = 您的密碼已過期。您沒有登入成功。請先設定新密碼。
sign-in-refused-account-disabled = 您的帳戶已停用。您沒有登入成功。請聯絡 IT 服務台。
sign-in-refused-account-expired = 您的帳戶已過期。您沒有登入成功。請聯絡 IT 服務台。
sign-in-refused-must-change = 您必須先變更密碼。您沒有登入成功。請先設定新密碼。
sign-in-refused-locked-out = 您的帳戶因錯誤次數過多而鎖定。您沒有登入成功。請在首頁選擇「解除鎖定我的帳戶」，或稍後再試。
sign-in-refused-too-short = 您的密碼不再符合貴組織的規則。您沒有登入成功。請先設定新密碼。
sign-in-refused-not-complex = 您的密碼不再符合貴組織的規則。您沒有登入成功。請先設定新密碼。
sign-in-refused-history = 您的密碼不再符合貴組織的規則。您沒有登入成功。請先設定新密碼。
sign-in-refused-too-young = 您的密碼不再符合貴組織的規則。您沒有登入成功。請先設定新密碼。
sign-in-refused-policy = 您的密碼不再符合貴組織的規則。您沒有登入成功。請先設定新密碼。
sign-in-refused-not-permitted = 您的帳戶不能在這裡登入。您沒有登入成功。請聯絡 IT 服務台。
sign-in-refused-unwilling = 貴組織的登入服務拒絕登入，但沒有說明原因。您沒有登入成功。請稍後再試；如果再次發生，請聯絡 IT 服務台。
sign-in-refused-change-forbidden = 您的密碼不再符合貴組織的規則。您沒有登入成功。請先設定新密碼。
