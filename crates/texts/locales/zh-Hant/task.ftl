# What a person can do. The names stand on the home page and as headings; the descriptions are one sentence.

task-register-name = 登記
task-register-description = 設定您的身分驗證方式，以後就能自助處理。
task-manage-profile-name = 管理我的個人檔案
task-manage-profile-description = 變更安全問題、個人電子郵件或驗證器應用程式。
task-forgot-password-name = 忘記密碼
task-forgot-password-description = 驗證身分並設定新密碼。
task-manage-passwords-name = 變更密碼
task-manage-passwords-description = 知道目前的密碼時設定新密碼，密碼已過期也可以。
task-unlock-account-name = 解除鎖定我的帳戶
task-unlock-account-description = 因錯誤次數過多被鎖定後，用目前的密碼恢復登入。
task-my-notifications-name = 我的通知
task-my-notifications-description = 選擇要收到哪些有關您帳戶的通知。
task-passcode-name = 我有通行碼
task-passcode-description = 使用 IT 服務台給您的通行碼。
task-sign-in-name = 登入
task-sign-in-description = 檢視您的個人檔案和可用的操作。
# A task that an administrator made and gave no words in this language.
task-other-name = 其他操作
task-other-description = 貴組織提供的操作。
task-gone = 此操作已不再提供

# Why a task cannot be used now.
task-unavailable-registered = 您已登記。
task-unavailable-unregistered = 請先登記。
task-unavailable-not-locked = 您的帳戶沒有被鎖定。
task-unavailable-not-disabled = 您的帳戶沒有被停用。
task-unavailable-profile-not-locked = 您的登記沒有被鎖定。
task-unavailable-never = 貴組織不提供此操作。
